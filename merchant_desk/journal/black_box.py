"""Write the black box as a chain, read it and check it. It must not know what a step means to an order.

Each line carries ``chain``: HMAC-SHA256 over the chain value of the line before and its own columns, with a key
derived (HKDF) from the home's master key. Without a master key no key is made up, because a key in a file would
prove nothing: then it is a plain SHA-256 chain. ``chain_key`` names the key (empty: none), is part of what is
authenticated, and lets a later reader tell "changed" from "written under a key that is not here".

What it proves: a line that was changed, taken out or slipped in is found, and nobody without the key can mend
the chain. Lines cut off at the end leave no trace in the file; that needs a root that is held elsewhere.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlite_utils import Database

from merchant_desk.domain.black_box import BlackBoxLine, ChainCheck, ChainedLine, Step
from merchant_desk.services.black_box.page import OrderFacts

from .rows import Plain, plain_text, read_optional_time, read_time, time_text

#: Stands before the first line.
GENESIS = "0" * 64
_PURPOSE = b"merchant-desk black box chain, version 1"
_KEY_BYTES = 32
_WRITTEN = "order_id, at, monotonic_ms, step, actor, detail"
_READ = f"SELECT seq, {_WRITTEN}, chain_key, chain FROM black_box"  # noqa: S608  # constants
#: Lines that prove that the platform answered.
_ANSWERED = "step IN ('seen', 'acknowledged', 'link_back')"
_ANSWER_BEFORE = f"SELECT seq FROM black_box WHERE at < ? AND {_ANSWERED} ORDER BY seq DESC LIMIT 1"  # noqa: S608
_ANSWER_AFTER = f"SELECT seq FROM black_box WHERE seq > ? AND at > ? AND {_ANSWERED} ORDER BY seq LIMIT 1"  # noqa: S608
_LAST_SEQ = 2**63 - 1
#: A read-only connection as these functions take it; ``database.open_reader`` gives one.
Reader = Database
_Row = tuple[int, str, str, int, str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class ChainKey:
    """What links the lines of one home: a secret derived from its master key, or none. Any thread."""

    secret: bytes | None = field(default=None, repr=False)
    name: str = ""

    @classmethod
    def of(cls, master: bytes | None) -> ChainKey:
        """Return the key of a home with this master key (32 bytes), the plain chain where there is none."""
        if master is None:
            return cls()
        secret = HKDF(SHA256(), _KEY_BYTES, salt=None, info=_PURPOSE).derive(master)
        return cls(secret, hashlib.sha256(_PURPOSE + secret).hexdigest()[:16])

    def link(self, before: str, line: tuple[Plain, ...]) -> str:
        """Return the chain value of a line (its columns, number and key's name) after the value ``before``."""
        text = json.dumps(line, ensure_ascii=True, separators=(",", ":"))
        body = f"{before}\n{text}".encode("ascii")
        if self.secret is None:
            return hashlib.sha256(body).hexdigest()
        return hmac.digest(self.secret, body, "sha256").hex()


def write_lines(db: Database, lines: Iterable[BlackBoxLine], key: ChainKey) -> None:
    """Append lines to the black box, inside of the transaction: the chain goes on from the last line."""
    waiting = list(lines)
    if not waiting:
        return
    last = db.conn.execute("SELECT seq, chain FROM black_box ORDER BY seq DESC LIMIT 1").fetchone()
    seq, chain = last or (0, GENESIS)
    rows: list[tuple[Plain, ...]] = []
    for line in waiting:
        seq += 1
        columns: tuple[Plain, ...] = (
            seq,
            plain_text(line.order_id),
            time_text(line.at),
            line.monotonic_ms,
            line.step.value,
            plain_text(line.actor),
            plain_text(line.detail),
            key.name,
        )
        chain = key.link(chain, columns)
        rows.append((*columns, chain))
    db.conn.executemany(
        f"INSERT INTO black_box (seq, {_WRITTEN}, chain_key, chain) "  # noqa: S608  # constants
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def read_lines(db: Database, order_id: str) -> list[BlackBoxLine]:
    """Return an order's black box, oldest line first."""
    return [chained.line for chained in lines_of_order(db, order_id)]


def lines_of_order(db: Database, order_id: str) -> Iterator[ChainedLine]:
    """Return an order's lines with their place in the chain, oldest first; empty: the whole desk's own."""
    return _chained(db.conn.execute(f"{_READ} WHERE order_id = ? ORDER BY seq", (order_id,)))


def lines_between(db: Database, start: datetime, end: datetime) -> Iterator[ChainedLine]:
    """Return the lines from ``start`` until before ``end`` (aware), oldest first."""
    cursor = db.conn.execute(
        f"{_READ} WHERE at >= ? AND at < ? ORDER BY seq", (time_text(start), time_text(end))
    )
    return _chained(cursor)


def desk_lines_around(db: Database, start: datetime, end: datetime) -> Iterator[ChainedLine]:
    """Return the desk's own lines of a time (aware), oldest first, and the orders' that show an answered poll.

    They begin with the last answer before ``start`` and end with the first one after ``end``, however far away: a
    network gap that reaches into the time is whole in them.
    """
    before = db.conn.execute(_ANSWER_BEFORE, (time_text(start),)).fetchone()
    first = before[0] if before is not None else 0
    after = db.conn.execute(_ANSWER_AFTER, (first, time_text(end))).fetchone()
    cursor = db.conn.execute(
        f"{_READ} WHERE seq >= ? AND seq <= ? AND (order_id = '' OR {_ANSWERED}) ORDER BY seq",
        (first, after[0] if after is not None else _LAST_SEQ),
    )
    return _chained(cursor)


def day_root(db: Database, start: datetime, end: datetime) -> ChainedLine | None:
    """Return the last line of a day, whose chain value is the day's root; None for a day without lines.

    ``start`` and ``end`` are the day's bounds (``services.business_day``). The root stands for this line and all
    lines before it, those of earlier days too.
    """
    cursor = db.conn.execute(
        f"{_READ} WHERE at >= ? AND at < ? ORDER BY seq DESC LIMIT 1", (time_text(start), time_text(end))
    )
    return next(_chained(cursor), None)


def find_orders(db: Database, wanted: str) -> list[OrderFacts]:
    """Return the orders with this id or this number (numbers come again), newest first; 100 at most."""
    return _facts(
        db,
        "WHERE order_id = ? OR display_id = ? OR display_id = '#' || ? ORDER BY received_at DESC LIMIT 100",
        (plain_text(wanted),) * 3,
    )


def orders_between(db: Database, start: datetime, end: datetime) -> list[OrderFacts]:
    """Return the orders that came from ``start`` until before ``end`` (aware), oldest first."""
    return _facts(
        db,
        "WHERE received_at >= ? AND received_at < ? ORDER BY received_at, order_id",
        (time_text(start), time_text(end)),
    )


def _facts(db: Database, condition: str, values: tuple[str, ...]) -> list[OrderFacts]:
    columns = "order_id, display_id, platform, coalesce(kind, ''), created_at, received_at, closed_at"
    cursor = db.conn.execute(f"SELECT {columns} FROM v_orders {condition}", values)  # noqa: S608  # constants
    return [
        OrderFacts(
            row[0], row[1], row[2], row[3], read_time(row[4]), read_time(row[5]), read_optional_time(row[6])
        )
        for row in cursor
    ]


def check_chain(db: Database, key: ChainKey) -> ChainCheck:
    """Walk the whole chain and tell the first line that does not fit.

    A line under a key that is not ``key`` cannot be judged: it is counted, and its value taken as it stands.
    It takes 10 to 45 s for a million lines (some three years of a shop); memory does not grow.
    """
    plain = ChainKey()
    chain, keyed, bare, unjudged, restores = GENESIS, 0, 0, 0, 0
    row: _Row
    for row in db.conn.execute(f"{_READ} ORDER BY seq"):
        name, written = row[7], row[8]
        if name not in {key.name, ""}:
            unjudged += 1
        else:
            judge = key if name else plain
            if not hmac.compare_digest(judge.link(chain, row[:8]).encode(), written.encode()):
                return ChainCheck(keyed, bare, unjudged, first_broken=row[0], root=written, restores=restores)
            keyed += bool(name)
            bare += not name
        chain = written
        # A gap alone is a crash between two files: no line is missing.
        restores += row[1] == "" and row[4] == Step.RESTORED and not row[6].startswith("gap,")
    return ChainCheck(keyed, bare, unjudged, root=chain, restores=restores)


def _chained(cursor: sqlite3.Cursor) -> Iterator[ChainedLine]:
    row: _Row
    for row in cursor:
        seq, order_id, at, monotonic_ms, step, actor, detail, _key, chain = row
        line = BlackBoxLine(order_id, read_time(at), monotonic_ms, Step(step), actor, detail)
        yield ChainedLine(seq, line, chain)
