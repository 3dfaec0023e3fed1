"""Write personal parts sealed and read them back. It must not know what a part means.

Without a master key nothing personal is written at all. No trouble with keys ever stops an order from being
stored: then its personal parts stay in memory only, and ``trouble`` says so in a sentence.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.services.ports import SealedText

from .keys import KEYS_NAME, KeyFile
from .rows import chunks, marks, time_text
from .sealing import seal, unseal

#: What is known to be written already, as digests; older ones are simply written again.
_REMEMBERED = 8_192
_DAMAGED = "고객 정보 열쇠 파일이 손상되어 이전 주문의 고객 정보를 볼 수 없습니다."
_ANOTHER_MASTER = "키링의 열쇠가 바뀌어 이전 주문의 고객 정보를 볼 수 없습니다."
_NOT_WRITTEN = "고객 정보를 안전하게 저장할 수 없어 이번 실행 동안만 기억합니다."
_log = logging.getLogger(__name__)


class People:
    """Seals for one journal. Owner: DeskJournal, under its lock; lives from ``open`` to ``close``."""

    def __init__(self, folder: Path, master: bytes | None) -> None:
        self._keys = KeyFile(folder / KEYS_NAME, master)
        self._can_seal = master is not None
        self._written: OrderedDict[tuple[str, str], bytes] = OrderedDict()
        self.trouble = ""

    def open(self, now: datetime) -> None:
        """Open the keys; a file that cannot be used is a sentence in ``trouble``, never an error."""
        try:
            self.trouble = "" if self._keys.open(now) else _DAMAGED
        except (sqlite3.Error, OSError):
            self._cannot_use()

    def _cannot_use(self) -> None:
        _log.exception("keys.db cannot be used")
        self.trouble = _NOT_WRITTEN

    def seal(self, db: Database, parts: Iterable[SealedText]) -> list[tuple[SealedText, bytes]]:
        """Return those parts that are not written yet, sealed; makes the keys that are missing.

        Call it before the transaction: the keys must be on the disk first. Orders whose person was forgotten
        get no new key, so a late write cannot bring the person back.
        """
        if not self._can_seal:
            return []
        wanted = [part for part in parts if self._written.get((part.order_id, part.part)) != _digest(part)]
        if not wanted:
            return []
        try:
            keys = self._keys.read(part.order_id for part in wanted)
            missing = dict.fromkeys(part.order_id for part in wanted if part.order_id not in keys)
            if missing:
                forgotten = _forgotten(db, missing)
                keys |= self._keys.make(order_id for order_id in missing if order_id not in forgotten)
        except (sqlite3.Error, OSError):
            self._cannot_use()
            return []
        if self.trouble == _NOT_WRITTEN:
            self.trouble = ""
        return [
            (part, seal(keys[part.order_id], part.order_id, part.part, part.body))
            for part in wanted
            if part.order_id in keys
        ]

    def write(self, db: Database, sealed: Sequence[tuple[SealedText, bytes]]) -> None:
        """Write sealed parts, inside of the transaction."""
        db.conn.executemany(
            "INSERT OR REPLACE INTO sealed (order_id, part, body) VALUES (?, ?, ?)",
            ((part.order_id, part.part, body) for part, body in sealed),
        )

    def remember(self, parts: Iterable[SealedText]) -> None:
        """Note that these parts are on the disk, after the transaction or after reading them."""
        for part in parts:
            self._written[part.order_id, part.part] = _digest(part)
            self._written.move_to_end((part.order_id, part.part))
        while len(self._written) > _REMEMBERED:
            self._written.popitem(last=False)

    def read(self, db: Database, order_ids: Iterable[str], names: Sequence[str] = ()) -> list[SealedText]:
        """Return the parts that can be opened (all parts where ``names`` is empty)."""
        ids = list(dict.fromkeys(order_ids))
        if not self._can_seal or not ids:
            return []
        try:
            keys = self._keys.read(ids)
        except (sqlite3.Error, OSError):
            self._cannot_use()
            return []
        opened, closed = [], []
        for order_id, name, body in _bodies(db, ids, names):
            plain = unseal(keys[order_id], order_id, name, body) if order_id in keys else None
            if plain is None:
                closed.append(order_id)
            else:
                opened.append(SealedText(order_id, name, plain))
        if closed and not self.trouble and self._keys.held_by_another_master(closed):
            self.trouble = _ANOTHER_MASTER
        return opened

    @property
    def can_read(self) -> bool:
        """Tell whether there is a master key to open anything with."""
        return self._can_seal

    def forget_keys(self, order_ids: Sequence[str], now: datetime) -> None:
        """Delete the orders' keys: what they sealed can never be opened again, wherever a copy of it lies.

        Call it before :meth:`forget`; a crash in between leaves only what nobody can open. Raises sqlite3.Error: a
        person who cannot be forgotten must not look forgotten.
        """
        self._keys.forget(order_ids)
        self._keys.drop_asides(now)

    def forgotten(self) -> set[str]:
        """Return the orders whose keys were deleted lately, whatever the journal knows of that."""
        try:
            return self._keys.forgotten()
        except (sqlite3.Error, OSError):
            self._cannot_use()
            return set()

    def forget(self, db: Database, order_ids: Sequence[str], now: datetime) -> None:
        """Delete the orders' sealed parts, inside of the transaction; a late write brings none of them back."""
        gone = set(order_ids)
        for some in chunks(order_ids):
            here = marks(len(some))
            db.execute(f"DELETE FROM sealed WHERE order_id IN ({here})", list(some))  # noqa: S608  # question marks
            db.execute(
                f"UPDATE orders SET forgotten_at = ? WHERE order_id IN ({here})",  # noqa: S608  # the same
                [time_text(now), *some],
            )
        for place in [place for place in self._written if place[0] in gone]:
            del self._written[place]

    def close(self) -> None:
        """Close the keys."""
        self._written.clear()
        self._keys.close()


def _digest(part: SealedText) -> bytes:
    return hashlib.blake2b(part.body, digest_size=16).digest()


def _forgotten(db: Database, order_ids: Iterable[str]) -> set[str]:
    forgotten: set[str] = set()
    for some in chunks(order_ids):
        sql = (
            "SELECT order_id FROM orders "  # noqa: S608  # only question marks are inserted
            f"WHERE forgotten_at IS NOT NULL AND order_id IN ({marks(len(some))})"
        )
        forgotten.update(row[0] for row in db.execute(sql, list(some)))
    return forgotten


def _bodies(db: Database, ids: Sequence[str], names: Sequence[str]) -> Iterable[tuple[str, str, bytes]]:
    chosen = f" AND part IN ({marks(len(names))})" if names else ""
    for some in chunks(ids):
        sql = (
            "SELECT order_id, part, body FROM sealed "  # noqa: S608  # only question marks are inserted
            f"WHERE order_id IN ({marks(len(some))}){chosen}"
        )
        yield from db.execute(sql, [*some, *names])
