"""The journal's part about customers: whose time is over, who has a number, forget them for good, what was forgotten.

It must not know how long a customer may be held, nor who asks. What an order came to stays in the clear; keys and
sealed parts go.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.phone_search import phone_pattern
from merchant_desk.domain.privacy import FORGOTTEN_AFTER
from merchant_desk.domain.status import CLOSED
from merchant_desk.services.books.people_port import Purge

from .black_box import ChainKey, write_lines
from .database import JournalFile
from .doubles import new_lines
from .failures import translating
from .people import People
from .rows import Plain, marks, plain_text, read_time, time_text
from .turn import Turn

_OVER = tuple(status.value for status in CLOSED)
_IS_OVER = f"status IN ({marks(len(_OVER))})"
_CAME = "CASE WHEN closed_at IS NULL THEN received_at ELSE created_at END"
_STARTED = f"max(coalesce(due_at, created_at), {_CAME}) <= ?"
_DUE = f"""
    SELECT order_id FROM orders INDEXED BY orders_held WHERE forgotten_at IS NULL
      AND (({_IS_OVER} AND (closed_at <= ? OR {_STARTED})) OR (NOT {_IS_OVER} AND {_STARTED}))
    ORDER BY received_at LIMIT ?
"""  # noqa: S608  # constants and question marks
_NAMED = """
    SELECT order_id FROM orders INDEXED BY orders_held
    WHERE forgotten_at IS NULL AND (order_id = ? OR display_id = ? OR display_id = '#' || ?)
    ORDER BY received_at DESC LIMIT 20
"""
_HELD = """
    SELECT order_id FROM orders INDEXED BY orders_held
    WHERE forgotten_at IS NULL AND order_id > ? ORDER BY order_id LIMIT ?
"""
#: One run of purging is one row, however many pieces it has; few others can have begun between two pieces.
_ADD = """
    UPDATE purges SET orders = orders + ?
    WHERE at = ? AND by = ? AND reason = ? AND purge_id > (SELECT max(purge_id) - 20 FROM purges)
"""
_BEGIN = "INSERT INTO purges (orders, at, by, reason) VALUES (?, ?, ?, ?)"


class PeopleJournal(ABC):
    """The writer lane, under the journal's own turn. Whoever inherits it sets the parts."""

    _lock: Turn
    _file: JournalFile
    _people: People
    _chain_key: ChainKey

    @abstractmethod
    def _opened(self) -> object:
        """Raise JournalError where the journal is not open."""

    @abstractmethod
    def _counted(self) -> AbstractContextManager[None]:
        """Write one transaction that is missed, at the next start, if the disk should lose it."""

    @abstractmethod
    def _fill_sales(self, order_ids: Sequence[str]) -> None:
        """Bring into the books what the details of these orders still tell."""

    def people_due(self, closed: datetime, unclosed: datetime, most: int) -> tuple[str, ...]:
        """Return orders whose customer's clock started before a moment, oldest first, ``most`` at most.

        ``closed`` is that moment for orders that have ended, ``unclosed`` for those that nobody closed (aware).
        """
        values: list[Plain] = [
            *_OVER,
            time_text(closed),
            time_text(closed - FORGOTTEN_AFTER),
            *_OVER,
            time_text(unclosed - FORGOTTEN_AFTER),
            most,
        ]
        with self._lock, translating():
            self._opened()
            return tuple(row[0] for row in self._file.db.execute(_DUE, values))

    def people_named(self, wanted: str) -> tuple[str, ...]:
        """Return the orders of this id or number whose customer is held, newest first."""
        with self._lock, translating():
            self._opened()
            return tuple(row[0] for row in self._file.db.execute(_NAMED, [plain_text(wanted)] * 3))

    def people_with(self, phone: str, after: str, most: int) -> tuple[tuple[str, ...], str]:
        """Look for a number (``domain.phone_search``) in everything that is held of the next ``most`` orders.

        They follow the order id ``after`` (empty: the first ones). Returns the orders that have it, and after which id
        to go on; empty at the end. Raises JournalError where there is no key to look with.
        """
        with self._lock, translating():
            self._opened()
            if not self._people.can_read:
                raise JournalError(
                    "키링의 열쇠가 없어 전화번호로 찾을 수 없습니다.", action="주문 번호로 지워 주세요."
                )
            held = [row[0] for row in self._file.db.execute(_HELD, [after, most])]
            pattern = phone_pattern(phone)
            found = (
                part.order_id
                for part in self._people.read(self._file.db, held)
                if pattern.search(part.body.decode("utf-8", "replace"))
            )
            return tuple(dict.fromkeys(found)), held[-1] if len(held) == most else ""

    def forget_people(self, order_ids: Sequence[str], purge: Purge, lines: Sequence[BlackBoxLine]) -> None:
        """Delete the orders' keys, then their personal parts; nothing, no backup either, brings them back.

        The rows of the purge and the ``lines`` go with it. Pieces of one purge have the same time, author and reason:
        their ``orders`` are added up.
        """
        row: list[Plain] = [purge.orders, time_text(purge.at), plain_text(purge.by), plain_text(purge.reason)]
        with self._lock, translating():
            self._opened()
            self._fill_sales(order_ids)
            self._people.forget_keys(order_ids, purge.at)
            with self._counted():
                db = self._file.db
                self._people.forget(db, order_ids, purge.at)
                write_lines(db, new_lines(db, lines), self._chain_key)
                if not db.conn.execute(_ADD, row).rowcount:
                    db.execute(_BEGIN, row)

    def purges(self, most: int = 200) -> tuple[Purge, ...]:
        """Return the newest purges, newest first."""
        sql = "SELECT at, by, reason, orders FROM purges ORDER BY purge_id DESC LIMIT ?"
        with self._lock, translating():
            self._opened()
            rows = self._file.db.execute(sql, [most])
            return tuple(Purge(read_time(at), by, reason, orders) for at, by, reason, orders in rows)
