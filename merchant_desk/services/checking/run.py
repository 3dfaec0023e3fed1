"""One run of the opening check: asks everybody at once, each for a time, then leads a trial order. No judging."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.facts import LinkState
from merchant_desk.services.ports import Bell, BellTrial, Clock, Lanes

from .facts import CheckedDesk, Found, Machine, TrialFacts
from .rows import RowKey
from .trial_walk import TrialWalk

log = logging.getLogger(__name__)

#: How long each question may take (seconds); what is not answered by then is said to be so.
BELL_LIMIT_S = 12.0
MACHINE_LIMIT_S = 15.0
#: SQLite is given ten seconds for a large file (journal.soundness).
JOURNAL_LIMIT_S = 20.0
#: A dead printer is given up after 19 s by its own line; what is printed there now comes first.
PRINTER_LIMIT_S = 25.0
#: Above a poll that runs into its own limits, token included; what the platform's profile keeps apart comes on top.
POLL_LIMIT_S = 32.0
#: Its lanes: looking a name up may hang where nothing else does.
MACHINE_LANE, REACH_LANE = "check", "check:reach"
_NETWORK = "network"
#: Begins a trial order: who is told once how far it came, and whether the bell can be heard.
BeginTrial = Callable[[Callable[[TrialFacts], None], bool], TrialWalk]
_ANSWERS = {LinkState.ONLINE, LinkState.SLOW}


class CheckRun:
    """Main thread; owned by who asked for the check; one run, from ``begin`` until ``done`` is told once.

    Everything is asked at once, so the longest limit bounds the run; the trial order follows, where the platform has
    answered. ``tick`` has to be called a few times a second.
    """

    def __init__(
        self,
        *,
        desk: CheckedDesk,
        bell: Bell,
        machine: Machine,
        lanes: Lanes,
        clock: Clock,
        least_poll_s: float,
        done: Callable[[Found], None],
        begin_trial: BeginTrial | None = None,
        runs: bool = True,
    ) -> None:
        self._desk = desk
        self._bell = bell
        self._machine = machine
        self._lanes = lanes
        self._clock = clock
        self._least_poll_s = least_poll_s
        self._begin_trial = begin_trial
        self._done = done
        self._found = Found(runs=runs)
        self._until_s: dict[str, float] = {}
        self._polls = 0
        self.walk: TrialWalk | None = None
        self._is_over = False

    def begin(self) -> None:
        """Ask everybody."""
        self._bell_asked()
        self._platform_asked()
        self._ask_machine(RowKey.VOLUME, self._machine.sound, "sound")
        self._ask_machine(_NETWORK, self._machine.reach, "reached", lane=REACH_LANE)
        self._ask_machine(RowKey.SLEEP, self._machine.sleep, "sleep")
        self._ask_machine(RowKey.DISK, self._machine.free_bytes, "free_bytes")
        self._ask_machine(RowKey.HOME, self._machine.home_use, "home_use")
        self._ask_machine(RowKey.CRASHES, self._machine.crashes, "crashes")
        self._ask_machine(RowKey.BACKUP, self._machine.backed_up_at, "backed_up_at", has_backup=True)
        self._ask_machine(
            RowKey.JOURNAL, self._machine.journal_fault, "journal_fault", limit_s=JOURNAL_LIMIT_S
        )
        for printer in self._desk.facts().printers:
            key = f"{RowKey.PRINTER}:{printer.name}"
            self._wait_for(key, PRINTER_LIMIT_S)
            self._desk.ask_printer(printer.name, lambda key=key: self._learn(key))  # type: ignore[misc]

    def tick(self) -> None:
        """Look what has been answered meanwhile, and give up what has had its time."""
        if self._is_over:
            return
        if RowKey.PLATFORM in self._until_s and self._has_polled():
            self._learn(RowKey.PLATFORM, polled=True)
        now_s = self._clock.monotonic_s()
        for key in [key for key, until_s in self._until_s.items() if now_s >= until_s]:
            self._give_up(key)
        if self.walk is not None:
            self.walk.tick()
        elif not self._until_s:
            self._go_on()

    @property
    def running(self) -> str:
        """Return the row that is being looked at: the first that waits, else the trial order; empty at the end."""
        if self._is_over:
            return ""
        waiting = next(iter(self._until_s), RowKey.TRIAL_ORDER.value)
        return RowKey.PLATFORM.value if waiting == _NETWORK else str(waiting)

    # --- questions --------------------------------------------------------------------------------------

    def _wait_for(self, key: str, limit_s: float) -> None:
        self._until_s[key] = self._clock.monotonic_s() + limit_s

    def _bell_asked(self) -> None:
        def tried(trial: BellTrial) -> None:
            self._learn(RowKey.BELL, bell=trial)

        self._wait_for(RowKey.BELL, BELL_LIMIT_S)
        self._bell.try_out(Voice.NEW, tried)

    def _platform_asked(self) -> None:
        """Have the platform asked once more, unless it has just answered and may not be asked so soon again."""
        self._polls = self._desk.facts().link.polls
        self._wait_for(RowKey.PLATFORM, POLL_LIMIT_S + self._least_poll_s)
        self._desk.poll_now()

    def _has_polled(self) -> bool:
        link = self._desk.facts().link
        if link.polls > self._polls:
            return True
        fresh = timedelta(seconds=self._least_poll_s)
        return (
            link.state in _ANSWERS
            and link.last_ok_at is not None
            and abs(self._desk.now() - link.last_ok_at) < fresh
        )

    def _ask_machine(
        self,
        key: str,
        question: Callable[[], Any],
        name: str,
        *,
        lane: str = MACHINE_LANE,
        limit_s: float = MACHINE_LIMIT_S,
        **more: Any,
    ) -> None:
        """Have a question answered on a lane; the answer is kept under ``name``."""
        self._wait_for(key, limit_s)
        self._lanes.submit(
            lane,
            question,
            lambda answer: self._learn(key, **{name: answer}, **more),
            lambda error: self._not_told(key, error),
        )

    # --- answers ----------------------------------------------------------------------------------------

    def _learn(self, key: str, **found: Any) -> None:
        """Take an answer over; one that comes too late, or twice, is nobody's any more."""
        if self._until_s.pop(key, None) is not None:
            self._found = replace(self._found, **found)

    def _not_told(self, key: str, error: DeskError) -> None:
        log.warning("opening check, %s: %s (%s)", key, error, error.detail)
        self._learn(key, troubles=(*self._found.troubles, (key, str(error))))

    def _give_up(self, key: str) -> None:
        """Go on without an answer: what is not known is said to be so."""
        log.warning("opening check: no answer in time (%s)", key)
        name = key.removeprefix(f"{RowKey.PRINTER}:")
        late = self._found.late_printers
        self._learn(key, late_printers=(*late, name) if name != key else late)

    def _go_on(self) -> None:
        """Begin the trial order where it can be placed, else end."""
        answers = self._found.polled and self._desk.facts().link.state in _ANSWERS
        if self._begin_trial is None or not answers:
            self._end(self._found.trial)
            return
        bell = self._found.bell
        self.walk = self._begin_trial(self._end, bell is not None and not bell.trouble)

    def _end(self, trial: TrialFacts) -> None:
        self._is_over = True
        self._done(replace(self._found, trial=trial))
