"""Tell which lines of the black box are written already. It must not know what a line means."""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from merchant_desk.domain.black_box import BlackBoxLine

from .rows import plain_text, time_text

#: A line is compared with those of its order among so many last lines: far more than a hung commit and those
#: that were tried after it can have written.
_AMONG = 10_000
_IS_THERE = f"""
    SELECT 1 FROM black_box
    WHERE order_id = ? AND seq > (SELECT coalesce(max(seq), 0) FROM black_box) - {_AMONG}
      AND at = ? AND monotonic_ms = ? AND step = ? AND actor = ? AND detail = ?
"""  # noqa: S608  # a constant


def new_lines(db: Database, lines: Iterable[BlackBoxLine]) -> list[BlackBoxLine]:
    """Return the lines that are not in the black box yet; call it inside of the transaction that writes them.

    A commit that was given up because it hung may have written its lines after all, and they come again.
    """
    return [line for line in lines if db.conn.execute(_IS_THERE, _words(line)).fetchone() is None]


def _words(line: BlackBoxLine) -> tuple[str | int, ...]:
    return (
        plain_text(line.order_id),
        time_text(line.at),
        line.monotonic_ms,
        line.step.value,
        plain_text(line.actor),
        plain_text(line.detail),
    )
