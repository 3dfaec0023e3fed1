"""The desk's counter: puts the use cases together, keeps them going and says how the desk is."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from merchant_desk.domain.attention import Call
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.job import JobKind, JobState

from .after_restore import AfterRestore
from .awake import Awake
from .books.bookkeeping import Bookkeeping, BookSources
from .books.people import People
from .books.privacy_clock import PrivacyClock
from .books.purging import Purging
from .calls.calling import Calling
from .calls.speech_port import Speech
from .calls.standing import Standing
from .calls.unattended import Unattended
from .checking.notice import CheckNotice
from .checking.trial_orders import TrialOrders
from .counter_desk import CounterDesk
from .deciding import Deciding
from .effect_time import Settling
from .facts import DeskFacts
from .first_order import FirstOrder
from .guard import guarded
from .intake import Intake
from .jobs import Carrier, Pump
from .ledger import Ledger
from .link import Link, PlatformClock
from .opening import Opening
from .order_book import OrderBook
from .owners_rule import OwnersRule
from .ports import Batch, Bell, Clock, Journal, Lanes, Platform
from .power_port import Power
from .printing.needed_slips import NeededSlips
from .printing.print_setup import PrintSetup
from .printing.printer_ports import Printer, Typesetter
from .printing.whole import Printing
from .program.crash_words import CRASHED, crash_sentence
from .reading import Reading
from .reconciling import Reconciling
from .sending import Sending
from .settings import Settings
from .shop.shopkeeping import Shopkeeping
from .starting import Starting
from .today import todays_figures
from .usual_times import Cooked, UsualTimes


class Counter(CounterDesk):
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
        typesetters: Mapping[str, Typesetter] | None = None,
        vault_trouble: str = "",
        jitter: Callable[[], float] = random.random,
        speech: Speech | None = None,
        power: Power | None = None,
        read_times: Callable[[], Iterable[Cooked]] | None = None,
        read_ordered: Callable[[], bool] | None = None,
        books: BookSources | None = None,
    ) -> None:
        self._settings = settings
        self._lanes = lanes
        self._bell = bell
        self.vault_trouble = vault_trouble
        self.watch_troubles: Callable[[], tuple[str, ...]] = tuple
        self.keeping_troubles: Callable[[], tuple[str, ...]] = tuple
        self._clock = PlatformClock(clock)
        self._book = OrderBook()
        self._ledger = Ledger(self._book, journal, lanes, self._clock)
        self._standing = Standing(self._ledger)
        self._after_restore = AfterRestore(settings.shop.merchant_id, self._book, self._ledger.line)
        self._needed = needed = NeededSlips(settings, self._book, self._clock)
        self.printing = Printing(
            setup=PrintSetup(settings, printers, typesetter, typesetters),
            book=self._book,
            needed=needed,
            ledger=self._ledger,
            lanes=lanes,
            clock=self._clock,
        )
        self._link = Link(self._clock)
        purging = Purging(
            book=self._book,
            ledger=self._ledger,
            journal=journal,
            lanes=lanes,
            clock=self._clock,
            forget_slips=self.printing.slips.forget_orders,
        )
        self.privacy = PrivacyClock(
            settings.privacy,
            purging=purging,
            ledger=self._ledger,
            journal=journal,
            lanes=lanes,
            link=self._link,
            clock=self._clock,
        )
        self.people = People(
            shown_h=lambda: self.privacy.shown_h,
            purging=purging,
            book=self._book,
            ledger=self._ledger,
            journal=journal,
            lanes=lanes,
            clock=self._clock,
        )
        self._settling = Settling(self._clock)
        self._reconciling = Reconciling(self._book, self._ledger, needed, self._clock, self._settling)
        self._deciding = Deciding(
            book=self._book,
            ledger=self._ledger,
            slips=needed,
            clock=self._clock,
            trials=TrialOrders(settings.platform.profile.name == "practice"),
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
        self._owners_rule = OwnersRule(
            rules=settings.rules,
            book=self._book,
            ledger=self._ledger,
            deciding=self._deciding,
            link=self._link,
            clock=self._clock,
            ask_soon=self._intake.poll_now,
        )
        self.unattended = Unattended(self._book, self._deciding, self._clock)
        self._usual_times = UsualTimes(self._book, self._clock, lanes, read_times)
        practises = settings.platform.profile.name == "practice"
        self._first_order = FirstOrder(self._book, lanes, None if practises else read_ordered)
        self._starting = Starting(
            self._book, self._ledger, self._link, self._clock, settings.rules.preparation_min
        )
        self._pump = Pump(self._book, self._clock, self._carriers(platform))
        self._pumping = False
        self._shopkeeping = Shopkeeping(
            settings,
            platform=platform,
            journal=journal,
            book=self._book,
            ledger=self._ledger,
            link=self._link,
            lanes=lanes,
            clock=self._clock,
        )
        self.books: Bookkeeping | None = None
        if books is not None:
            self.books = Bookkeeping(settings, books, ledger=self._ledger, lanes=lanes, clock=self._clock)
        self._awake = Awake(power, self._book, lanes, self._clock, settings, self._shopkeeping.standing)
        self._opening = Opening(
            journal=journal,
            lanes=lanes,
            clock=self._clock,
            book=self._book,
            ledger=self._ledger,
            after_restore=self._after_restore,
            standing=self._standing,
            settling=self._settling,
            begin=self._begin,
            printed=self.printing.remember,
            shop=self._shopkeeping,
            masked=self.privacy.masked,
        )
        self._calling = Calling(
            bell=bell,
            book=self._book,
            ledger=self._ledger,
            reconciling=self._reconciling,
            deciding=self._deciding,
            link=self._link,
            asked_slips=self.printing.asked,
            clock=self._clock,
            settings=settings,
            speech=speech,
        )
        self.check_notice = CheckNotice(self._standing, self._clock)
        self._calling.check_calls = self.check_notice.calls
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
            settling=self._settling,
            ask_soon=self._intake.poll_now,
        )
        carriers: dict[JobKind, Carrier] = dict.fromkeys(JobKind, sending)
        return carriers | {JobKind.FETCH: reading, JobKind.PRINT: self.printing.slips}

    # --- life -------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Open the journal on its lane, take up what is unfinished, then poll."""
        self._opening.start()

    def _begin(self) -> None:
        """Send what waits the way that the printers are set up now, then poll."""
        self.privacy.start()
        moved = self._needed.replan_all()
        if moved.jobs:
            self._ledger.save(moved)
        self._intake.start()
        self._usual_times.start()
        self._first_order.start()
        if self.books is not None:
            self.books.start()

    def tick(self) -> None:
        """Keep everything going: polls, jobs, retries, the owner's rule, the bell."""
        if not self._opening.is_over:
            return
        for step in (
            self._opening.tick,
            self._intake.tick,
            self._ledger.tick,
            self._owners_rule.tick,
            self.unattended.tick,
            self._sending.tick,
            self._shopkeeping.tick,
            self.printing.tick,
            self._pump_on,
            self._starting.tick,
            self._usual_times.tick,
            self._calling.tick,
            self._awake.tick,
            self.privacy.tick,
        ):
            guarded(step)
        if self.books is not None:
            guarded(self.books.tick)

    def _changed(self) -> None:
        """Take up a change: jobs may be due by it, and the bell is told with the next tick."""
        self._calling.changed()
        self._pump_on()

    def _pump_on(self) -> None:
        """Start due jobs; a change that this causes is taken up by the loop, not by recursion."""
        if self._pumping or not self._opening.is_over:
            return
        self._pumping = True
        try:
            self._pump.tick()
        finally:
            self._pumping = False

    @property
    def is_idle(self) -> bool:
        """Tell whether everything is on the disk and no job is under way (for a clean end and for tests)."""
        return self._ledger.is_idle and not any(
            job.state is JobState.RUNNING for job in self._book.unfinished()
        )

    def use_printing(
        self, settings: Settings, printers: Mapping[str, Printer], typesetters: Mapping[str, Typesetter]
    ) -> None:
        """Print by other settings from now on; what has nothing to do with printing stays as it was at the start."""
        self._settings = settings
        lacking = self._needed.use(settings)
        self.printing.use(settings, printers, typesetters)
        self._ledger.save(lacking)

    def call_by(self, settings: Settings) -> None:
        """Call, speak, keep the computer awake and the shop open by other settings from now on."""
        self._settings = settings
        self._starting.usual_min = settings.rules.preparation_min
        self._calling.use(settings)
        self._awake.use(settings)
        self._shopkeeping.use(settings)
        self.privacy.use(settings.privacy)
        if self.books is not None:
            self.books.use(settings)

    # --- what the bell reports --------------------------------------------------------------------------

    def heard(self, call: Call, at: datetime) -> None:
        """Note the orders for which the sound of a voice was really consumed."""
        self._calling.heard(call, at)

    def silent(self, order_ids: tuple[str, ...], reason: str) -> None:
        """Note the orders that should ring while nothing can be heard."""
        self._calling.silent(order_ids, reason)

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
        return self._opening.is_under_way

    @property
    def archives_wait(self) -> bool:
        """Tell whether past years stay as they are: something rings, or no platform has told the time.

        What is older than five years is removed for good, and a computer's own clock may be years ahead.
        """
        return bool(self._calling.ringing.order_ids) or not self._link.time_is_proved

    def hung(self, detail: str) -> None:
        """Note that a part of the desk hung and was started anew."""
        self._ledger.save(Batch(lines=(self._ledger.line("", Step.HUNG, "watch", detail),)))

    def crashed(self, what: str, at: datetime, *, came_back: bool) -> None:
        """Have staff told that an earlier run crashed, and note it; ``came_back``: it was started anew by itself."""
        now = self._clock.now()
        self._standing.say(CRASHED, crash_sentence(at, now, came_back=came_back), now)
        self._ledger.save(Batch(lines=(self._ledger.line("", Step.CRASHED, "desk", what),)))

    def version_left(self, sentence: str) -> None:
        """Have staff told that a newer version of the program failed and was left."""
        self._standing.say("version", sentence, self._clock.now())

    # --- desk_port.Desk: the rest is in CounterDesk -----------------------------------------------------

    def facts(self) -> DeskFacts:
        """Return what the status strip shows."""
        told = self._book.told()
        waiting = {JobState.WAITING, JobState.RUNNING, JobState.DOUBTED, JobState.DISPUTED, JobState.LATE}
        return DeskFacts(
            shop=self._settings.shop,
            link=self._link.facts(),
            bell=self._bell.facts(),
            printers=self.printing.asked.facts(),
            waiting_jobs=sum(1 for job in self._book.unfinished() if job.state in waiting),
            ringing_orders=len(self._calling.ringing.order_ids),
            open_orders=sum(1 for record in told if record.is_open),
            journal_trouble=self._ledger.trouble,
            vault_trouble=self.vault_trouble,
            today=todays_figures(told, self._clock.now(), self._settings.shop.day_begins_hour),
            practice=self._settings.platform.profile.name == "practice",
            watch_troubles=self.watch_troubles(),
            keeping_troubles=(
                self._ledger.lost,
                *self.keeping_troubles(),
                self.privacy.trouble,
            ),
            standing=self._shopkeeping.standing(),
            notices=self._standing.told(self._clock.now(), attended=self.unattended.attended),
            speech_trouble=self._calling.speaking.trouble(),
            awake_trouble=self._awake.trouble,
            never_ordered=self._first_order.is_awaited,
        )
