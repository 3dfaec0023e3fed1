"""Fetches the platform's statements, once a business day and when somebody asks. It must not know what is in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from itertools import chain

from merchant_desk.domain.books.statement import PaymentBatch
from merchant_desk.domain.errors import ChangeRefused, DeskError, JournalError, NotFound
from merchant_desk.services.business_day import business_day
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.ports import Batch, Clock, Lanes

from .open_books import READING
from .statement_source import StatementSource, Step, StepsOf

#: The lane on which the platform is asked for statements.
LANE = "books"
#: Days that are asked for each time: a payment may still fail or change weeks later. And the first time.
LOOKED_BACK_DAYS = 35
FIRST_LOOK_DAYS = 92
#: One question covers so many days: what it brings is in memory until it is written.
DAYS_AT_ONCE = 7
#: A start has other things to do first (seconds).
AFTER_START_S = 60.0
#: A page that is opened has the statements fetched where the last try is older than this (seconds).
OLD_S = 3_600.0
#: The pause after a failure (seconds), doubled each time up to the longest.
RETRY_S, LONGEST_RETRY_S = 300.0, 3_600.0

#: A statement of more orders is written step by step, so that no new order waits for it.
LARGE = 200

_Waiting = tuple[Callable[[], None], Callable[[DeskError], None]]


class Statements:
    """Main thread; owned by the desk's books. One fetch at a time; whoever asks meanwhile is told with it.

    The days are asked for a week at a time, the oldest first, and each batch is written by itself: neither memory nor
    the writer has more than that at once. ``steps_of`` cuts a large one into steps. ``fetched_at`` is when all of it
    was read last, ``trouble`` why it was not, a sentence. A platform without statements is asked again the next day.
    """

    def __init__(
        self,
        source: StatementSource,
        *,
        steps_of: StepsOf,
        ledger: Ledger,
        lanes: Lanes,
        clock: Clock,
        cut_hour: int,
        read_newest: Callable[[], tuple[datetime | None, date | None]],
        is_open: Callable[[datetime], bool],
    ) -> None:
        self._source = source
        self._steps_of = steps_of
        self._ledger = ledger
        self._lanes = lanes
        self._clock = clock
        self._cut_hour = cut_hour
        self._read_newest = read_newest
        self._is_open = is_open
        self._started_s: float | None = None
        self._tried_s: float | None = None
        self._next_s = 0.0
        self._pause_s = RETRY_S
        self._day_done: date | None = None
        self._waiting: list[_Waiting] = []
        self._is_fetching = False
        self._stated_until: date | None = None
        self.fetched_at: datetime | None = None
        self.trouble = ""

    def start(self) -> None:
        """Learn when statements were written last, and of which days; from then on ``tick`` has them fetched."""

        def learnt(newest: tuple[datetime | None, date | None]) -> None:
            self.fetched_at = self.fetched_at or newest[0]
            self._stated_until = self._stated_until or newest[1]
            self._started_s = self._clock.monotonic_s()

        def failed(_: DeskError) -> None:
            learnt((None, None))

        self._lanes.submit(READING, self._read_newest, learnt, failed)

    def tick(self) -> None:
        """Fetch once a business day, after the shop has opened."""
        now_s = self._clock.monotonic_s()
        if (
            self._is_fetching
            or self._started_s is None
            or now_s < max(self._started_s + AFTER_START_S, self._next_s)
        ):
            return
        now = self._clock.now()
        if self._day_done != business_day(now, self._cut_hour) and self._is_open(now):
            self._begin()

    def look_if_old(self) -> None:
        """Have the statements fetched where nobody has tried for an hour."""
        now_s = self._clock.monotonic_s()
        if not self._is_fetching and (self._tried_s is None or now_s - self._tried_s > OLD_S):
            self._begin()

    def fetch(self, done: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        """Fetch now; who asks while that is done already is told with it."""
        self._waiting.append((done, failed))
        if not self._is_fetching:
            self._begin()

    # --- one fetch --------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._is_fetching = True
        self._tried_s = self._clock.monotonic_s()
        today = business_day(self._clock.now(), self._cut_hour)
        self._ask(_weeks(self._first_day(today), today), today)

    def _first_day(self, today: date) -> date:
        """Return from when on statements are asked for: no day is left out, whenever the last fetch ended, or broke."""
        first = today - timedelta(days=FIRST_LOOK_DAYS)
        if self._stated_until is None:
            return first
        return max(first, min(self._stated_until, today) - timedelta(days=LOOKED_BACK_DAYS))

    def _ask(self, weeks: Iterator[tuple[date, date]], today: date) -> None:
        """Ask for the next week, or end."""
        week = next(weeks, None)
        if week is None:
            self.fetched_at, self.trouble = self._clock.now(), ""
            self._stated_until = self._day_done = today
            self._pause_s = RETRY_S
            self._end(lambda waiting: waiting[0]())
            return
        work = partial(self._source.batches, *week)
        self._lanes.submit(
            LANE, work, lambda batches: self._keep(iter(batches), weeks, today), self._not_fetched
        )

    def _keep(self, batches: Iterator[PaymentBatch], weeks: Iterator[tuple[date, date]], today: date) -> None:
        """Write the next batch, or ask for the next week."""
        batch = next(batches, None)
        if batch is None:
            self._ask(weeks, today)
            return
        if len(batch.orders or ()) > LARGE:
            self._lanes.submit(
                LANE,
                partial(self._steps_of, batch),
                lambda steps: self._take(iter(steps), lambda: self._keep(batches, weeks, today)),
                self._not_written,
            )
            return
        self._ledger.save(
            Batch(batches=(batch,)),
            then=lambda: self._keep(batches, weeks, today),
            refused=lambda: self._not_fetched(_refused()),
        )

    def _take(self, steps: Iterator[Step], then: Callable[[], None]) -> None:
        """Take the next step of writing a large statement, or go on."""
        step = next(steps, None)
        if step is None:
            self._ledger.told_changed()
            then()
            return

        def taken(again: bool) -> None:
            self._take(chain([step], steps) if again else steps, then)

        self._lanes.submit("writer", step, taken, self._not_written)

    def _not_written(self, error: DeskError) -> None:
        self._not_fetched(_refused() if isinstance(error, ChangeRefused) else error)

    def _not_fetched(self, error: DeskError) -> None:
        self.trouble = str(error)
        if isinstance(error, NotFound):
            self._day_done = business_day(self._clock.now(), self._cut_hour)
        self._next_s = self._clock.monotonic_s() + self._pause_s
        self._pause_s = min(2 * self._pause_s, LONGEST_RETRY_S)
        self._end(lambda waiting: waiting[1](error))

    def _end(self, tell: Callable[[_Waiting], None]) -> None:
        self._is_fetching = False
        waiting, self._waiting = self._waiting, []
        self._ledger.told_changed()
        for one in waiting:
            tell(one)


def _refused() -> JournalError:
    return JournalError("정산서를 기록하지 못했습니다.")


def _weeks(first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the days in pieces, oldest first."""
    while first <= last:
        end = min(last, first + timedelta(days=DAYS_AT_ONCE - 1))
        yield first, end
        first = end + timedelta(days=1)
