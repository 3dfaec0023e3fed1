"""Answers the pages of the history: searches, counts, single orders, pictures, saved searches.

Nothing is counted or kept here; who may still be shown is the privacy clock's word.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.privacy import hidden, person_until
from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.business_day import business_day
from merchant_desk.services.ports import Lanes, Recall
from merchant_desk.services.tender_names import tender_name

from .asked_people import asks_for_people, is_asked_for
from .history_port import (
    HistoryPage,
    HistoryQuery,
    HistoryRow,
    HistorySum,
    PastOrder,
    Pictures,
    SavedFilter,
)

log = logging.getLogger(__name__)

#: Searches are answered here; what takes longer has a lane of its own and holds no search up.
READER, COUNTING, WRITER = "reader", "counting", "writer"
#: Orders whose details are opened at once: an order that comes meanwhile waits some hundredths of a second.
OPENED_AT_ONCE = 100
MOST_FILTERS, LONGEST_NAME = 20, 40
Failed = Callable[[DeskError], None]


class Past(Protocol):
    """What has been kept; every call blocks and raises JournalError. Any thread."""

    def search(
        self, query: HistoryQuery, cut_hour: int, more: str | None, people: Sequence[str]
    ) -> HistoryPage:
        """Return a page; a query that asks for people finds only among ``people`` (order ids)."""

    def count(self, query: HistoryQuery, cut_hour: int, people: Sequence[str]) -> HistorySum:
        """Count all that fits."""

    def order(self, order_id: str) -> tuple[HistoryRow | None, tuple[PrintTry, ...]]:
        """Return what the books know of an order, and its prints, oldest first."""

    def held(self) -> tuple[str, ...]:
        """Return the orders whose customer is still held, newest first; bounded."""

    def pictures(self, first: date, last: date, cut_hour: int) -> Pictures:
        """Count what the pictures show."""

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the saved searches."""


class Keeper(Protocol):
    """The journal on the writer lane."""

    def recall(self, event_ids: tuple[str, ...], order_ids: tuple[str, ...]) -> Recall:
        """Return the records of known orders, with the details that can be opened."""

    def keep_filter(self, saved: SavedFilter, now: datetime) -> None:
        """Write a saved search; the same name: exchange it."""

    def forget_filter(self, name: str) -> None:
        """Remove a saved search."""


@dataclass(frozen=True, slots=True)
class _Search:
    """One search that waits or runs."""

    query: HistoryQuery
    more: str | None
    told: Callable[[HistoryPage], None]
    failed: Failed


class History:
    """Implements ``history_port.HistoryRoom``. Main thread; lives with the window.

    One search runs at a time, and only the newest one waits: a person types faster than a disk reads. ``cut_hour``,
    ``shown_h`` and ``local_currency`` are asked for at each use, the owner may change them. ``say`` shows a sentence to
    staff.
    """

    def __init__(
        self,
        *,
        past: Past,
        keeper: Keeper,
        lanes: Lanes,
        now: Callable[[], datetime],
        cut_hour: Callable[[], int],
        shown_h: Callable[[], int],
        local_currency: Callable[[], str],
        say: Callable[[str], None],
    ) -> None:
        self._past = past
        self._keeper = keeper
        self._lanes = lanes
        self._now = now
        self._cut_hour = cut_hour
        self._shown_h = shown_h
        self._local_currency = local_currency
        self._say = say
        self._running: _Search | None = None
        self._waiting: _Search | None = None
        self._filters: dict[str, SavedFilter] = {}
        # The window may be there before the journal is open; that is the first job of its lane.
        lanes.submit(WRITER, lambda: None, self._read_filters, _not_read)

    # --- searching ------------------------------------------------------------------------------------------

    def search(
        self, query: HistoryQuery, more: str | None, told: Callable[[HistoryPage], None], failed: Failed
    ) -> None:
        """Look for orders, newest first; a newer search drops the older answer."""
        self._waiting = _Search(query, more, told, failed)
        if self._running is None:
            self._search_next()

    def _search_next(self) -> None:
        self._running, self._waiting = self._waiting, None
        if self._running is not None:
            self._run(self._running)

    def _run(self, search: _Search) -> None:
        cut_hour = self._cut_hour()

        def over(answer: Callable[[], None]) -> None:
            is_newest = self._waiting is None
            self._search_next()
            if is_newest:
                answer()

        def failed(error: DeskError) -> None:
            over(lambda: search.failed(error))

        def found(people: tuple[str, ...]) -> None:
            self._lanes.submit(
                READER,
                lambda: self._past.search(search.query, cut_hour, search.more, people),
                lambda page: over(lambda: search.told(self._called(page))),
                failed,
            )

        self._find_people(search.query, found, failed)

    def _called(self, page: HistoryPage) -> HistoryPage:
        """Return a page whose ways to pay are called as everywhere in the books."""
        return replace(page, rows=tuple(self._call_tenders(row) for row in page.rows))

    def _call_tenders(self, row: HistoryRow) -> HistoryRow:
        currency = self._local_currency()
        names = ((tender, tender_name(tender, own, currency)) for tender, own in row.tenders)
        return replace(row, tenders=tuple(dict.fromkeys(names)))

    def count(self, query: HistoryQuery, told: Callable[[HistorySum], None], failed: Failed) -> None:
        """Count all that fit."""
        cut_hour = self._cut_hour()

        def found(people: tuple[str, ...]) -> None:
            self._lanes.submit(COUNTING, lambda: self._past.count(query, cut_hour, people), told, failed)

        self._find_people(query, found, failed)

    def _find_people(
        self, query: HistoryQuery, found: Callable[[tuple[str, ...]], None], failed: Failed
    ) -> None:
        """Find the orders whose customer is still shown and fits; details are opened where the keys are."""
        if not asks_for_people(query):
            found(())
            return
        shown_h, fitting = self._shown_h(), list[str]()

        def look(held: tuple[str, ...]) -> None:
            piece, rest = held[:OPENED_AT_ONCE], held[OPENED_AT_ONCE:]
            if not piece:
                found(tuple(fitting))
                return
            now = self._now()

            def fit() -> tuple[str, ...]:
                records = self._keeper.recall((), piece).records
                return tuple(
                    record.order_id
                    for record in records
                    if is_asked_for(record, query) and _is_shown(record, shown_h, now)
                )

            def go_on(ids: tuple[str, ...]) -> None:
                fitting.extend(ids)
                look(rest)

            self._lanes.submit(WRITER, fit, go_on, failed)

        self._lanes.submit(READER, self._past.held, look, failed)

    # --- one order, and pictures ----------------------------------------------------------------------------

    def order(self, order_id: str, told: Callable[[PastOrder], None], failed: Failed) -> None:
        """Read one order; its customer is in it only while the privacy clock lets him be shown."""

        def with_record(recalled: Recall) -> None:
            record = next(iter(recalled.records), None)

            def with_row(kept: tuple[HistoryRow | None, tuple[PrintTry, ...]]) -> None:
                row, prints = kept
                if row is None:
                    failed(DeskError("이 주문은 장부에 없습니다.", action="목록에서 다시 찾아 주세요."))
                    return
                told(self._past_order(self._call_tenders(row), record, prints))

            self._lanes.submit(READER, lambda: self._past.order(order_id), with_row, failed)

        self._lanes.submit(WRITER, lambda: self._keeper.recall((), (order_id,)), with_record, failed)

    def _past_order(
        self, row: HistoryRow, record: OrderRecord | None, prints: tuple[PrintTry, ...]
    ) -> PastOrder:
        if record is None:
            return PastOrder(row, None, prints)
        shown_h = self._shown_h()
        is_shown = _is_shown(record, shown_h, self._now())
        return PastOrder(row, record if is_shown else hidden(record), prints, person_until(record, shown_h))

    def pictures(self, first: date, last: date, told: Callable[[Pictures], None], failed: Failed) -> None:
        """Count what the pictures show."""
        cut_hour = self._cut_hour()
        self._lanes.submit(COUNTING, lambda: self._past.pictures(first, last, cut_hour), told, failed)

    def today(self) -> date:
        """Return the present business day."""
        return business_day(self._now(), self._cut_hour())

    # --- saved searches -------------------------------------------------------------------------------------

    def filters(self) -> tuple[SavedFilter, ...]:
        """Return the saved searches, by name."""
        return tuple(self._filters[name] for name in sorted(self._filters))

    def _read_filters(self, _: None) -> None:
        self._lanes.submit(READER, self._past.filters, self._take_filters, _not_read)

    def _take_filters(self, read: tuple[SavedFilter, ...]) -> None:
        """Take what the journal has; what was saved meanwhile is newer."""
        self._filters = {saved.name: saved for saved in read} | self._filters

    def keep_filter(self, name: str, query: HistoryQuery) -> None:
        """Save a search under a name; what it asks of customers is not kept. Raises DecisionRefused."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name:
            raise DecisionRefused("이름이 비어 있습니다.", action="저장할 이름을 입력해 주세요.")
        if name not in self._filters and len(self._filters) >= MOST_FILTERS:
            raise DecisionRefused(
                f"저장한 조건이 이미 {MOST_FILTERS}개입니다.",
                action="쓰지 않는 조건을 지운 뒤 저장해 주세요.",
            )
        before, now = self._filters.get(name), self._now()
        saved = SavedFilter(name, replace(query, request="", phone=""))
        self._filters[name] = saved
        self._lanes.submit(
            WRITER,
            lambda: self._keeper.keep_filter(saved, now),
            lambda _: None,
            lambda error: self._put_back(name, before, error),
        )

    def forget_filter(self, name: str) -> None:
        """Remove a saved search."""
        before = self._filters.pop(name, None)
        self._lanes.submit(
            WRITER,
            lambda: self._keeper.forget_filter(name),
            lambda _: None,
            lambda error: self._put_back(name, before, error),
        )

    def _put_back(self, name: str, before: SavedFilter | None, error: DeskError) -> None:
        """Show a search as the journal still has it, and say why."""
        if before is None:
            self._filters.pop(name, None)
        else:
            self._filters[name] = before
        log.warning("saved searches: %s (%s)", error, error.detail)
        self._say(str(error))


def _not_read(error: DeskError) -> None:
    """Go on without: what is wrong with the journal is said by others."""
    log.warning("saved searches cannot be read: %s (%s)", error, error.detail)


def _is_shown(record: OrderRecord, shown_h: int, now: datetime) -> bool:
    until = person_until(record, shown_h)
    return until is not None and record.forgotten_at is None and now < until
