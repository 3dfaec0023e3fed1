"""The desk's counter: puts the use cases together and is what window, socket and tests talk to."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.attention import SILENCE_S, Ringing, Voice, pending_alarm_at, what_rings
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.record import OrderRecord

from .after_restore import AfterRestore
from .deciding import Deciding
from .facts import DeskFacts, LinkFacts
from .guard import guarded
from .intake import Intake
from .jobs import Carrier, Pump, over, wanted
from .ledger import Ledger
from .link import Link, PlatformClock
from .needed_slips import NeededSlips
from .notices import Notices
from .order_book import OrderBook
from .own_calls import OwnCalls
from .ports import Batch, Bell, Clock, Journal, Lanes, Opened, Platform, Printer, Typesetter
from .reading import Reading
from .reconciling import Reconciling
from .sending import Sending
from .settings import Settings
from .slips import Slips
from .today import todays_figures
from .unattended import Unattended

log = logging.getLogger(__name__)

#: The bell is told what rings at least this often (seconds), and at once after a change.
LOOK_S = 0.25
#: A journal that could not be opened is tried again after this time (seconds).
OPEN_AGAIN_S = 10.0


class Counter:
    """Main thread; built by ``app``; lives for one run. Implements ``desk_port.Desk``.

    ``start`` opens the journal, then polls; ``tick`` (a few times a second) keeps everything going. Nothing
    here blocks: what waits is on a lane.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock,
        lanes: Lanes,
        platform: Platform,
        journal: Journal,
        bell: Bell,
        typesetter: Typesetter,
        printers: Mapping[str, Printer],
        vault_trouble: str = "",
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._settings = settings
        self._lanes = lanes
        self._journal = journal
        self._bell = bell
        self.vault_trouble = vault_trouble
        self.watch_troubles: Callable[[], tuple[str, ...]] = tuple
        self.keeping_troubles: Callable[[], tuple[str, ...]] = tuple
        self._clock = PlatformClock(clock)
        self._book = OrderBook()
        self._notices = Notices()
        self._ledger = Ledger(self._book, journal, lanes, self._clock)
        self._after_restore = AfterRestore(settings.shop.merchant_id, self._book, self._ledger.line)
        needed = NeededSlips(settings, self._book, self._clock)
        self._slips = Slips(
            settings=settings,
            book=self._book,
            needed=needed,
            ledger=self._ledger,
            lanes=lanes,
            clock=self._clock,
            typesetter=typesetter,
            printers=printers,
        )
        self._link = Link(self._clock)
        self._reconciling = Reconciling(self._book, self._ledger, needed, self._notices, self._clock)
        self._deciding = Deciding(
            rules=settings.rules,
            book=self._book,
            ledger=self._ledger,
            slips=needed,
            notices=self._notices,
            clock=self._clock,
        )
        self._intake = Intake(
            settings=settings.platform,
            merchant_id=settings.shop.merchant_id,
            book=self._book,
            ledger=self._ledger,
            reconciling=self._reconciling,
            link=self._link,
            platform=platform,
            journal=journal,
            lanes=lanes,
            clock=self._clock,
            jitter=jitter,
        )
        self.unattended = Unattended(self._book, self._deciding, self._clock)
        self._pump = Pump(self._book, self._clock, self._carriers(platform))
        self._pumping = self._opened = self._opening = False
        self._open_again_at_s: float | None = None
        self._looked_s = float("-inf")
        self._own_calls = OwnCalls(self._clock)
        self._ringing = Ringing()
        self._ledger.listen(self._changed)

    def _carriers(self, platform: Platform) -> dict[JobKind, Carrier]:
        """Return who carries which kind of job: reads, prints, and everything else is a decision."""
        reading = Reading(
            book=self._book,
            ledger=self._ledger,
            reconciling=self._reconciling,
            platform=platform,
            lanes=self._lanes,
            clock=self._clock,
        )
        self._sending = sending = Sending(
            book=self._book,
            ledger=self._ledger,
            reconciling=self._reconciling,
            platform=platform,
            lanes=self._lanes,
            clock=self._clock,
            link=self._link,
            ask_soon=self._intake.poll_now,
        )
        carriers: dict[JobKind, Carrier] = dict.fromkeys(JobKind, sending)
        return carriers | {JobKind.FETCH: reading, JobKind.PRINT: self._slips}

    # --- life -------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Open the journal on its lane, take up what is unfinished, then poll."""
        now = self._clock.now()
        self._opening = True
        self._lanes.submit("writer", lambda: self._journal.open(now), self._take_up, self._not_opened)

    def _take_up(self, opened: Opened) -> None:
        """Take up what an earlier run left: what was under way is in doubt until it is looked at."""
        now = self._clock.now()
        self._opening = False
        if self._opened:  # opened late: what memory has learned meanwhile is newer
            opened = self._without_known(opened)
        opened, made_good = self._after_restore.take(opened, now)
        known = {record.order_id for record in opened.records}
        self._book.put(opened.records, (job for job in opened.jobs if job.order_id in known))
        jobs: list[Job] = []
        to_read = {
            record.order_id
            for record in opened.records
            if record.is_open and (record.is_pending or (record.order is None and not record.unreadable))
        }
        for job in opened.jobs:
            if job.order_id not in known:
                if not job.is_over:
                    jobs.append(over(job, JobState.DROPPED, now, "주문이 더 이상 열려 있지 않습니다."))
            elif job.kind is JobKind.PRINT and job.state is JobState.RUNNING:
                sentence = "인쇄 중에 프로그램이 꺼졌습니다. 주문서가 나왔는지 확인해 주세요."
                jobs.append(over(job, JobState.UNKNOWN, now, sentence))
            elif job.state is JobState.RUNNING:
                jobs.append(replace(job, state=JobState.DOUBTED))
                to_read.add(job.order_id)
            elif job.state in {JobState.DOUBTED, JobState.DISPUTED}:
                to_read.add(job.order_id)
        for order_id in sorted(to_read):
            jobs += wanted(self._book, order_id, now)
        self._opened = True
        self._ledger.save(made_good + Batch(jobs=tuple(jobs)), self._intake.start)

    def _without_known(self, opened: Opened) -> Opened:
        """Return what the journal has of orders that are not in memory."""
        return Opened(
            tuple(record for record in opened.records if self._book.record(record.order_id) is None),
            tuple(job for job in opened.jobs if self._book.record(job.order_id) is None),
            opened.restored,
        )

    def _not_opened(self, error: DeskError) -> None:
        """Work without the journal as well as possible: orders still ring, and the trouble is said."""
        self._opening = False
        self._open_again_at_s = self._clock.monotonic_s() + OPEN_AGAIN_S
        self._ledger.trouble = str(error)
        if not self._opened:
            log.critical("the journal cannot be opened: %s (%s)", error, error.detail)
            self._opened = True
            self._intake.start()

    def _open_again(self) -> None:
        """Try to open the journal again, where it could not be opened at the start."""
        if self._open_again_at_s is not None and self._clock.monotonic_s() >= self._open_again_at_s:
            self._open_again_at_s = None
            self.start()

    def tick(self) -> None:
        """Keep everything going: polls, jobs, retries, the owner's rule, the bell."""
        if not self._opened:
            return
        for step in (
            self._open_again,
            self._intake.tick,
            self._ledger.tick,
            self._deciding.apply_rule,
            self.unattended.tick,
            self._sending.tick,
            self._pump_on,
        ):
            guarded(step)
        if self._clock.monotonic_s() - self._looked_s >= LOOK_S:
            guarded(self._look)

    def _changed(self) -> None:
        """Take up a change: jobs may be due by it, and the bell is told with the next tick."""
        self._looked_s = float("-inf")
        self._pump_on()

    def _pump_on(self) -> None:
        """Start due jobs; a change that this causes is taken up by the loop, not by recursion."""
        if self._pumping or not self._opened:
            return
        self._pumping = True
        try:
            self._pump.tick()
        finally:
            self._pumping = False

    def _look(self) -> None:
        """Let the bell obey what calls for attention now."""
        now = self._clock.now()
        self._looked_s = self._clock.monotonic_s()
        for record in self._book.open_records():
            if record.is_pending and now >= pending_alarm_at(record):
                self._reconciling.overdue(record)
        self._ringing = what_rings(
            self._book.told(),
            now,
            noticed=self._notices.order_ids(),
            trouble=self._own_calls.rings(Voice.TROUBLE, has_reason=bool(self._ledger.trouble)),
            network=self._own_calls.rings(Voice.NETWORK, has_reason=self._link.calls),
        )
        self._bell.obey(self._ringing)

    @property
    def is_idle(self) -> bool:
        """Tell whether everything is on the disk and no job is under way (for a clean end and for tests)."""
        return self._ledger.is_idle and not any(
            job.state is JobState.RUNNING for job in self._book.unfinished()
        )

    # --- what the bell reports --------------------------------------------------------------------------

    def heard(self, order_ids: tuple[str, ...], at: datetime) -> None:
        """Note the orders for which sound was really consumed."""
        records = [r for order_id in order_ids if (r := self._book.record(order_id)) is not None]
        lines = tuple(self._ledger.line(record.order_id, Step.RANG, "bell") for record in records)
        first = tuple(replace(record, rang_at=at) for record in records if record.rang_at is None)
        self._ledger.save(Batch(records=first, lines=lines))

    def silent(self, order_ids: tuple[str, ...], reason: str) -> None:
        """Note the orders that should ring while nothing can be heard."""
        known = [order_id for order_id in order_ids if self._book.record(order_id) is not None]
        lines = tuple(self._ledger.line(order_id, Step.SILENT, "bell", reason[:120]) for order_id in known)
        self._ledger.save(Batch(lines=lines))

    def bell_changed(self) -> None:
        """Show that the bell has become audible, or has stopped being so."""
        self._ledger.told_changed()

    # --- what the watchdog needs ------------------------------------------------------------------------

    @property
    def poller(self) -> Intake:
        """Return the part that has to ask the platform by itself."""
        return self._intake

    @property
    def is_opening(self) -> bool:
        """Tell whether the journal is being opened: checked, migrated or put back, which takes its time."""
        return self._opening

    def hung(self, detail: str) -> None:
        """Note that a part of the desk hung and was started anew."""
        self._ledger.save(Batch(lines=(self._ledger.line("", Step.HUNG, "watch", detail),)))

    # --- desk_port.Desk ---------------------------------------------------------------------------------

    def now(self) -> datetime:
        """Return the desk's time, aware UTC (deadlines are counted in it)."""
        return self._clock.now()

    def records(self) -> tuple[OrderRecord, ...]:
        """Return the orders of the board: open ones, then those closed lately (newest first among closed)."""
        told = self._book.told()
        closed = [record for record in told if not record.is_open]
        closed.sort(key=lambda record: record.closed_at or record.received_at, reverse=True)
        return (*(record for record in told if record.is_open), *closed)

    def record(self, order_id: str) -> OrderRecord | None:
        """Return one order."""
        return self._book.record(order_id)

    def jobs_of(self, order_id: str) -> tuple[Job, ...]:
        """Return an order's jobs that memory holds, oldest first."""
        return self._book.jobs_of(order_id)

    def possible(self, order_id: str) -> tuple[Action, ...]:
        """Return what may be decided now."""
        return self._deciding.possible(order_id)

    def ringing(self) -> Ringing:
        """Return what rings now."""
        return self._ringing

    def facts(self) -> DeskFacts:
        """Return what the status strip shows."""
        told = self._book.told()
        waiting = {JobState.WAITING, JobState.RUNNING, JobState.DOUBTED, JobState.DISPUTED, JobState.LATE}
        return DeskFacts(
            shop=self._settings.shop,
            link=self._link.facts(),
            bell=self._bell.facts(),
            printers=self._slips.facts(),
            waiting_jobs=sum(1 for job in self._book.unfinished() if job.state in waiting),
            ringing_orders=len(self._ringing.order_ids),
            open_orders=sum(1 for record in told if record.is_open),
            journal_trouble=self._ledger.trouble,
            vault_trouble=self.vault_trouble,
            today=todays_figures(told, self._clock.now()),
            practice=self._settings.platform.profile.name == "practice",
            watch_troubles=self.watch_troubles(),
            keeping_troubles=(
                self._after_restore.sentence(self._clock.now()),
                self._ledger.lost,
                *self.keeping_troubles(),
            ),
        )

    def link(self) -> LinkFacts:
        """Return how the platform can be reached."""
        return self._link.facts()

    def listen(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called after anything changed."""
        self._ledger.listen(changed)

    def accept(self, order_id: str, minutes: int, by: str = "staff") -> None:
        """Accept with ``minutes`` of preparation time."""
        self._deciding.accept(order_id, minutes, by)

    def reject(self, order_id: str, code: str, reason: str = "", by: str = "staff") -> None:
        """Reject a new order, or cancel an accepted one."""
        self._deciding.reject(order_id, code, reason, by)

    def advance(self, order_id: str, action: Action, by: str = "staff") -> None:
        """Report PREPARING, READY, DISPATCH, DELIVERED or PICKED_UP."""
        self._deciding.advance(order_id, action, by)

    def answer_customer(self, order_id: str, *, cancel: bool, code: str = "", by: str = "staff") -> None:
        """Accept the customer's cancellation, or deny it."""
        self._deciding.answer_customer(order_id, cancel=cancel, code=code, by=by)

    def seen(self, order_id: str, by: str = "staff") -> None:
        """Note that somebody has seen a cancellation or a notice."""
        self._deciding.seen(order_id, by)

    def reprint(self, job_id: str, by: str = "staff") -> None:
        """Print a slip again, marked as a reprint."""
        self._slips.reprint(job_id, by)

    def slip_came_out(self, job_id: str, by: str = "staff") -> None:
        """Note that a person has the uncertain slip in hand."""
        self._slips.came_out(job_id, by)

    def silence(self, by: str = "staff") -> None:
        """Silence what rings now for 30 s; a notice that was heard does not ring again, its words stay."""
        if self._ringing.calls:
            self._own_calls.silence()
            self._deciding.silence(self._ringing.order_ids, SILENCE_S, by)
            self._notices.forget(*self._ringing.order_ids)
            self._look()

    def poll_now(self) -> None:
        """Ask the platform now, within its limit."""
        self._intake.poll_now()
