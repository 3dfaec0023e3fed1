"""The journal as the use cases know it: open, recall, commit, idle, close. It must not know who calls or why."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path

from merchant_desk.domain.errors import JournalError
from merchant_desk.services.ports import Batch, Opened, Recall

from .database import JournalFile
from .failures import translating
from .jobs import read_unfinished_jobs, write_jobs, write_lines
from .migrations import SCHEMA, Schema
from .orders import (
    known_events,
    known_orders,
    read_records,
    read_unfinished,
    write_events,
    write_records,
)
from .seen_log import SeenLog

JOURNAL_NAME = "desk.db"
SEEN_NAME = "seen.log"


class DeskJournal:
    """The order log of one home: ``desk.db`` and ``seen.log`` in ``folder``.

    Thread: the writer lane; a lock keeps a retired lane's last call apart from its successor's. Owner: app.
    ``platform`` is the profile's name for new orders.
    """

    def __init__(self, folder: Path, *, platform: str = "open-delivery", schema: Schema = SCHEMA) -> None:
        self._folder = folder
        self._platform = platform
        self._file = JournalFile(folder / JOURNAL_NAME, schema)
        self._seen: SeenLog | None = None
        self._lock = threading.RLock()

    def open(self, now: datetime) -> Opened:
        """Open (migrating first) and return what is unfinished; raises JournalError."""
        with self._lock, translating():
            self._file.open(now)
            self._seen = SeenLog(self._folder / SEEN_NAME)
            records = read_unfinished(self._file.db, now)
            return Opened(tuple(records), tuple(read_unfinished_jobs(self._file.db)))

    def recall(self, event_ids: tuple[str, ...], order_ids: tuple[str, ...]) -> Recall:
        """Look up which events are known already, and the records of known orders."""
        with self._lock, translating():
            self._opened()
            return Recall(
                frozenset(known_events(self._file.db, event_ids)),
                tuple(read_records(self._file.db, order_ids)),
            )

    def commit(self, batch: Batch) -> None:
        """Write one transaction and let it reach the disk; new order ids reach ``seen.log`` first."""
        with self._lock, translating():
            seen = self._opened()
            ids = [record.order_id for record in batch.records] + [event.order_id for event in batch.events]
            known = known_orders(self._file.db, ids)
            seen.append(order_id for order_id in dict.fromkeys(ids) if order_id not in known)
            with self._file.transaction() as db:
                write_records(db, batch.records, self._platform)
                write_events(db, batch.events)
                write_jobs(db, batch.jobs)
                write_lines(db, batch.lines)

    def read_sealed(self, order_id: str, part: str) -> bytes | None:
        """Return personal bytes, or None where they are not held."""
        with self._lock:
            self._opened()
            return None

    def idle(self) -> None:
        """Copy the write-ahead log into the file; called when nothing else waits."""
        with self._lock:
            self._opened()
            self._file.checkpoint()

    def close(self) -> None:
        """Close the files; later calls raise JournalError."""
        with self._lock, translating():
            self._file.close()
            if self._seen is not None:
                self._seen.close()
                self._seen = None

    def _opened(self) -> SeenLog:
        if self._seen is None:
            raise JournalError("주문 기록이 열려 있지 않습니다.", action="프로그램을 다시 켜 주세요.")
        return self._seen
