"""The journal as the use cases know it: open, recall, commit, idle, close. It must not know who calls it.

What is personal is never in a plain column: an order's details, the platform's free text (the reason of an
event, of a cancellation, of a rejection) and whatever the caller hands over as sealed. These are the parts:
``details``, ``raw``, ``slip:JOB_ID``, ``cancel_reason``, ``event:EVENT_ID``, ``job:JOB_ID``.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.errors import JournalDamaged, JournalError
from merchant_desk.domain.events import Event
from merchant_desk.domain.job import Job, JobKind
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop_standing import MenuThing
from merchant_desk.services.ports import Batch, Opened, Recall, Restored, SealedText

from .black_box import ChainKey, read_lines, write_lines
from .books.deposits import drop_half, half_is_left
from .books.sales import unread_orders, write_sales
from .books.settled import write_settled
from .books.statement_pieces import drop_half_batch, half_batch_is_left
from .books.statement_writing import write_batches
from .commit_mark import MARK_NAME, CommitMark, commits_of, count_commit
from .database import ForeignFile, JournalFile
from .details import read_details, write_details
from .doubles import new_lines
from .failures import judging_rows, judging_values, translating
from .jobs import read_unfinished_jobs, write_jobs
from .migrations import SCHEMA, Schema
from .notices import read_standing, write_notices
from .orders import (
    held_among,
    known_events,
    known_orders,
    mark_forgotten,
    read_records,
    read_unfinished,
    write_events,
    write_records,
)
from .people import People
from .people_journal import PeopleJournal
from .print_tries import last_printed, read_tries, write_tries
from .recovery import Recovery
from .rows import chunks
from .seen_log import SeenLog
from .shop import read_menu, read_shop, write_menu, write_shops, write_sold_out
from .turn import Turn

JOURNAL_NAME = "desk.db"
SEEN_NAME = "seen.log"
DETAILS = "details"
CANCEL_REASON = "cancel_reason"
#: Sales of a migrated journal that one idle moment fills: some hundredths of a second.
FILLED_AT_ONCE = 50
T = TypeVar("T")
_log = logging.getLogger(__name__)


class DeskJournal(PeopleJournal):
    """The order log of one home: ``desk.db``, ``keys.db`` and ``seen.log`` in ``folder``.

    Thread: the writer lane; a bounded turn keeps a retired lane's last call apart from its successor's. Owner: app.
    ``master_key`` has 32 bytes; with None nothing personal reaches the disk. ``platform`` is the profile's
    name for new orders, ``cut_hour`` when the shop's business day begins.
    """

    def __init__(
        self,
        folder: Path,
        *,
        master_key: bytes | None = None,
        platform: str = "open-delivery",
        schema: Schema = SCHEMA,
        more_backups: Path | None = None,
        cut_hour: int = 0,
    ) -> None:
        self._folder = folder
        self._platform = platform
        self._cut_hour = cut_hour
        self._file = JournalFile(folder / JOURNAL_NAME, schema)
        self._people = People(folder, master_key)
        self._chain_key = ChainKey.of(master_key)
        self._recovery = Recovery(folder / JOURNAL_NAME, folder / SEEN_NAME, more_backups)
        self._seen: SeenLog | None = None
        self._mark: CommitMark | None = None
        self._copied = -1
        self._filled = 0
        self._lock = Turn()

    @property
    def people_trouble(self) -> str:
        """Return what is wrong with keeping customers' data, as a sentence; empty while all is well."""
        return self._people.trouble

    def open(self, now: datetime) -> Opened:
        """Open (migrating first) and return what is unfinished; raises JournalError.

        A damaged journal is kept aside and the newest good backup takes its place; ``Opened.restored`` says so.
        """
        with self._lock, translating():
            self._recovery.before_opening(now)
            try:
                return self._open(now)
            except ForeignFile:
                raise
            except JournalDamaged as error:  # what the check did not find
                if not self._recovery.has_traces():
                    raise
                self._recovery.exchange(now, error.detail)
                return self._open(now)

    def _open(self, now: datetime) -> Opened:
        self._file.open(now)
        try:
            with translating(), judging_rows():
                self._seen = SeenLog(self._folder / SEEN_NAME)
                self._mark = CommitMark(self._folder / MARK_NAME)
                self._mark.keep(commits_of(self._file.db))
                for is_left, drop in ((half_is_left, drop_half), (half_batch_is_left, drop_half_batch)):
                    while is_left(self._file.db):
                        with self._counted():
                            drop(self._file.db)
                self._people.open(now)
                restored = self._made_forget(self._recovery.restored(self._file.db), now)
                records = self._with_details(read_unfinished(self._file.db, now))
                jobs = self._with_reasons(read_unfinished_jobs(self._file.db, now))
                notices = read_standing(self._file.db)
                printed = last_printed(self._file.db)
                shop = read_shop(self._file.db)
        except BaseException:
            self.close()
            raise
        return Opened(tuple(records), tuple(jobs), restored, notices, printed, shop)

    def _made_forget(self, restored: Restored | None, now: datetime) -> Restored | None:
        """Let a journal that was put back forget whom the one before it had purged."""
        if restored is None:
            return None
        gone = self._people.forgotten()
        held = sorted(held_among(self._file.db, gone))
        if held:
            with self._counted():
                self._people.forget(self._file.db, held, now)
        return replace(restored, forgotten=frozenset(gone.intersection(restored.missing)))

    def recall(self, event_ids: tuple[str, ...], order_ids: tuple[str, ...]) -> Recall:
        """Look up which events are known already, and the records of known orders."""
        with self._lock, translating():
            self._opened()
            known = known_events(self._file.db, event_ids)
            records = self._with_details(read_records(self._file.db, order_ids))
            return Recall(frozenset(known), tuple(records))

    def commit(self, batch: Batch) -> None:
        """Write one transaction and let it reach the disk; new order ids reach ``seen.log`` first.

        A known event changes nothing. Records and jobs replace the rows of the same id; a record without
        details keeps the sums and the kind that an earlier one brought.
        """
        with self._lock, translating(), judging_values():
            seen = self._opened()
            db = self._file.db
            stored = {record.order_id for record in batch.records}
            named = stored | {event.order_id for event in batch.events}
            named |= {part.order_id for part in batch.sealed} | {
                job.order_id for job in batch.jobs if job.reason
            }
            known = known_orders(db, named)
            seen.append(
                dict.fromkeys(record.order_id for record in batch.records if record.order_id not in known)
            )
            parts = [part for part in self._personal(batch) if part.order_id in stored | known]
            sealed = self._people.seal(db, parts)
            with self._counted():
                write_records(db, batch.records, self._platform)
                mark_forgotten(db, (record for record in batch.records if record.order_id not in known))
                write_events(db, batch.events)
                write_jobs(db, batch.jobs)
                write_lines(db, new_lines(db, batch.lines), self._chain_key)
                write_sales(db, batch.records, known)
                write_notices(db, batch.notices)
                write_tries(db, batch.tries)
                write_shops(db, batch.shops)
                write_sold_out(db, batch.sold_out)
                write_menu(db, batch.menu)
                write_settled(db, batch.settled)
                write_batches(db, batch.batches, self._cut_hour)
                self._people.write(db, sealed)
            self._people.remember(part for part, _body in sealed)
            seen.settle(stored)
            if batch.after_restore:
                self._recovery.settled()

    def change(self, work: Callable[[Database], T], lines: Sequence[BlackBoxLine] = ()) -> T:
        """Do ``work`` on the books as one transaction with its ``lines``, all or nothing; return what it returns.

        What it does is short: whatever rings waits for its end.
        """
        with self._lock, translating(), judging_values():
            self._opened()
            db = self._file.db
            with self._counted():
                done = work(db)
                write_lines(db, new_lines(db, lines), self._chain_key)
            return done

    def read_sealed(self, order_id: str, part: str) -> bytes | None:
        """Return personal bytes, or None where they are not held any more (purged, or no key)."""
        with self._lock, translating():
            self._opened()
            found = self._people.read(self._file.db, [order_id], [part])
            return found[0].body if found else None

    def black_box(self, order_id: str) -> tuple[BlackBoxLine, ...]:
        """Return what happened to an order, oldest line first."""
        with self._lock, translating():
            self._opened()
            return tuple(read_lines(self._file.db, order_id))

    def print_tries(self, order_id: str, most: int = 200) -> tuple[PrintTry, ...]:
        """Return the newest tries to print an order's slips, oldest first; with an empty id those of all."""
        with self._lock, translating():
            self._opened()
            return read_tries(self._file.db, order_id, most)

    def menu(self, merchant_id: str) -> tuple[MenuThing, ...]:
        """Return the dishes and options that the shop's orders named, those ordered most first."""
        with self._lock, translating():
            self._opened()
            return read_menu(self._file.db, merchant_id)

    def idle(self) -> None:
        """Fill old sales from their details, and copy the write-ahead log; called when nothing else waits."""
        with self._lock, translating():
            self._opened()
            unread, self._filled = unread_orders(self._file.db, self._filled, FILLED_AT_ONCE)
            if unread:
                self._fill_sales(unread)
            if commits_of(self._file.db) != self._copied:
                self._copy_log()

    def close(self) -> None:
        """Close the files; later calls raise JournalError."""
        with self._lock, translating():
            self._people.close()
            try:
                if self._mark is not None:
                    self._copy_log()
                    if self._copied < 0:  # a reader held it: SQLite may copy the rest while it closes
                        self._mark.copying(begins=True)
                        self._file.close()
                        if not self._file.has_log:  # it is removed only when all was copied
                            self._mark.copying(begins=False)
            finally:
                self._close_files()

    def _close_files(self) -> None:
        """Close what is open, whatever the disk says."""
        try:
            self._file.close()
        finally:
            if self._mark is not None:
                self._mark.close()
                self._mark = None
            if self._seen is not None:
                self._seen.close()
                self._seen = None

    @contextmanager
    def _counted(self) -> Iterator[None]:
        """Write one transaction that is missed, at the next start, if the disk should lose it."""
        mark = self._mark
        known = mark.number if mark is not None else 0
        with self._file.transaction() as db:
            number = count_commit(db, known)
            yield
        if mark is not None:
            mark.keep(number)
        try:
            if self._file.log_is_long:  # nobody was idle for a long time
                self._copy_log()
        except (JournalError, sqlite3.Error, OSError):
            _log.exception("the log of desk.db cannot be copied; what was committed is safe in it")

    def _copy_log(self) -> None:
        """Copy the log, and remember which commit the file itself has now.

        That it is over is noted before the log is emptied or removed: without a log the note would tell of a torn file.
        """
        number, is_whole = commits_of(self._file.db), True
        if self._file.has_log:
            with self._copying():
                is_whole = self._file.checkpoint()
            is_whole = is_whole and self._file.shorten_log()
        self._copied = number if is_whole else -1

    @contextmanager
    def _copying(self) -> Iterator[None]:
        """Let the log be copied into the file; a failure leaves the note that this has not ended."""
        mark = self._mark
        if mark is not None:
            mark.copying(begins=True)
        yield
        if mark is not None:
            mark.copying(begins=False)

    def _opened(self) -> SeenLog:
        if self._seen is None:
            raise JournalError("주문 기록이 열려 있지 않습니다.", action="프로그램을 다시 켜 주세요.")
        return self._seen

    def _personal(self, batch: Batch) -> Iterable[SealedText]:
        """Return everything personal in a batch as parts; of two of the same name the later one wins."""
        parts = {(part.order_id, part.part): part for part in batch.sealed}
        for part in (*_of_records(batch.records), *self._of_events(batch.events), *_of_jobs(batch.jobs)):
            parts[part.order_id, part.part] = part
        return parts.values()

    def _of_events(self, events: Iterable[Event]) -> Iterable[SealedText]:
        """Return the free text of events that are new."""
        spoken = [event for event in events if event.reason]
        known = known_events(self._file.db, [event.event_id for event in spoken]) if spoken else set()
        for event in spoken:
            if event.event_id not in known:
                yield _text(event.order_id, f"event:{event.event_id}", event.reason)

    def _with_details(self, records: Sequence[OrderRecord]) -> list[OrderRecord]:
        """Return the records with what can be unsealed."""
        ids = [record.order_id for record in records]
        parts = self._people.read(self._file.db, ids, (DETAILS, CANCEL_REASON))
        self._people.remember(parts)
        bodies = {(part.order_id, part.part): part.body for part in parts}
        complete = []
        for record in records:
            details = bodies.get((record.order_id, DETAILS))
            reason = bodies.get((record.order_id, CANCEL_REASON), b"")
            complete.append(
                replace(
                    record,
                    order=read_details(details) if details is not None else None,
                    cancel_reason=reason.decode("utf-8"),
                )
            )
        return complete

    def _fill_sales(self, order_ids: Sequence[str]) -> None:
        """Bring into the books what the details of these orders still tell."""
        records = self._with_details(read_records(self._file.db, order_ids))
        with self._counted():
            write_sales(self._file.db, records, order_ids)

    def _with_reasons(self, jobs: Sequence[Job]) -> list[Job]:
        """Return the jobs with the free text that can be unsealed."""
        parts: list[SealedText] = []
        for some in chunks(job for job in jobs if job.kind not in {JobKind.FETCH, JobKind.PRINT}):
            ids, names = [job.order_id for job in some], [f"job:{job.job_id}" for job in some]
            parts += self._people.read(self._file.db, ids, names)
        self._people.remember(parts)
        reasons = {part.part: part.body.decode("utf-8") for part in parts}
        return [replace(job, reason=reasons.get(f"job:{job.job_id}", "")) for job in jobs]


def _of_records(records: Iterable[OrderRecord]) -> Iterable[SealedText]:
    for record in records:
        body = write_details(record.order) if record.order is not None else None
        if body is not None:
            yield SealedText(record.order_id, DETAILS, body)
        if record.cancel_reason:
            yield _text(record.order_id, CANCEL_REASON, record.cancel_reason)


def _of_jobs(jobs: Iterable[Job]) -> Iterable[SealedText]:
    for job in jobs:
        if job.reason:
            yield _text(job.order_id, f"job:{job.job_id}", job.reason)


def _text(order_id: str, part: str, text: str) -> SealedText:
    return SealedText(order_id, part, text.encode("utf-8", "replace"))
