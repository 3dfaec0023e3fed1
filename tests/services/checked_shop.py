"""A whole counter with its opening check over fakes: what the computer and a practice platform would answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.attention import Call, Voice
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.services.checking.counter import CheckedCounter
from merchant_desk.services.checking.facts import Crashes, HomeUse, Reached, SleepFacts, SoundFacts
from merchant_desk.services.checking.port import CheckResult
from merchant_desk.services.checking.room import Checking
from merchant_desk.services.checking.rows import CheckRow
from merchant_desk.services.checking.trial_orders import TRIAL_NOTE
from tests.builders import NOW, make_order, make_settings
from tests.services.running_desk import RunningDesk

TRIAL = "trial-1"


class FakeMachine:
    """A computer that answers at once, unless a test says otherwise."""

    def __init__(self) -> None:
        self.error: DeskError | None = None
        self.asked = 0

    def sound(self) -> SoundFacts:
        return SoundFacts(80, muted=False, system_percent=70)

    def reach(self) -> Reached | None:
        return Reached(3, 12)

    def sleep(self) -> SleepFacts:
        self.asked += 1
        return SleepFacts("절전하지 않습니다.", goes_to_sleep=False)

    def free_bytes(self) -> int:
        if self.error is not None:
            raise self.error
        return 42_000_000_000

    def home_use(self) -> HomeUse:
        return HomeUse(journal=1_000_000)

    def crashes(self) -> Crashes:
        return Crashes()

    def journal_fault(self) -> str:
        return ""

    def backed_up_at(self) -> datetime | None:
        return NOW


class FakeTrials:
    """A practice platform's control: what it places comes to the desk like any order."""

    def __init__(self, desk: RunningDesk) -> None:
        self.desk = desk
        self.takes = True
        self.error: DeskError | None = None
        self.placed = 0
        self.withdrawn: list[str] = []
        self.tells = True

    def place(self) -> str | None:
        if self.error is not None:
            raise self.error
        if not self.takes:
            return None
        self.placed += 1
        if self.tells:
            self.desk.platform.place(make_order(TRIAL, store_note=TRIAL_NOTE))
        return TRIAL

    def withdraw(self, order_id: str) -> None:
        self.withdrawn.append(order_id)
        if self.error is not None:
            raise self.error


class Shop:
    """A counter with its check; ``go`` lets time pass for both. The bell is heard unless a test says otherwise."""

    def __init__(self, profile="practice", **rules) -> None:
        hours = rules.pop("hours", OpeningHours())
        made = make_settings(profile=profile, poll_interval_s=1.0, **rules)
        self.desk = RunningDesk(replace(made, hours=hours))
        self.desk.printers["주방"].status = PrinterStatus(speaks=True)
        self.machine = FakeMachine()
        self.trials = FakeTrials(self.desk)
        self.printed: list[tuple[str, object, str]] = []
        self.hears = True
        self.tries_out = True
        self._build()

    def restart(self) -> None:
        """End the program where it stands and start it again."""
        self.desk.restart()
        self._build()

    def _build(self) -> None:
        self.counter = self.desk.counter
        self.check = Checking(
            desk=CheckedCounter(self.counter),
            orders=self.counter,
            bell=self.desk.bell,
            machine=self.machine,
            trials=self.trials,
            lanes=self.desk.lanes,
            clock=self.desk.clock,
            settings=lambda: self.desk.settings,
            print_slip=lambda about, slip, by: self.printed.append((about, slip, by)),
            tell=self.counter.check_notice.say,
        )
        self.results: list[CheckResult] = []

    def begin(self) -> None:
        self.check.run(self.results.append)

    def go(self, seconds: float) -> None:
        for _ in range(round(seconds)):
            self.check.tick()
            self.desk.go(1.0)
            if self.tries_out:
                self.desk.bell.end_trial()
            record = self.counter.record(TRIAL)
            if self.hears and record is not None and self.desk.rings(Voice.NEW, TRIAL) and record.order:
                self.counter.heard(Call(Voice.NEW, (TRIAL,)), self.desk.clock.now())
        self.check.tick()

    def until(self, condition: Callable[[], object], most_s: float = 120.0) -> None:
        while not condition():
            assert most_s > 0, "it never happened"
            self.go(1)
            most_s -= 1

    def checked(self) -> dict[str, CheckRow]:
        """Check, and return the rows by their keys."""
        self.begin()
        self.until(lambda: self.results)
        return {row.key: row for row in self.results[-1].rows}
