"""What the desk knows of the computer under it: whether it starts with the session, whether the computer sleeps.

It must not know how either is asked.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.ports import Clock, Lanes
from merchant_desk.services.power_port import SleepSettings

from .autostart_port import Autostart, StartState
from .computer_port import ComputerFacts

log = logging.getLogger(__name__)

#: The lane of what the program asks and keeps about itself.
LANE = "program"
#: It is asked anew this often (seconds): people change it elsewhere too.
EVERY_S = 60.0


class Computer:
    """Implements ``computer_port.ComputerRoom``. Main thread; owned by the running desk; ``tick`` keeps it going.

    ``steps`` are those of this system. ``keep`` notes in the settings what a person wants; a copy of this desk's set-up
    carries it along.
    """

    def __init__(
        self,
        *,
        lanes: Lanes,
        clock: Clock,
        autostart: Autostart,
        sleep: Callable[[], SleepSettings],
        steps: tuple[str, ...],
        keep: Callable[[bool], object],
    ) -> None:
        self._lanes = lanes
        self._clock = clock
        self._autostart = autostart
        self._sleep = sleep
        self._steps = steps
        self._keep = keep
        self._facts = ComputerFacts()
        self._asked_s: float | None = None

    def start(self) -> None:
        """Point an entry that starts a program elsewhere at this one, where it was moved; then ask."""
        self._lanes.submit(LANE, self._autostart.mend, self._mended, _log)
        self.tick()

    def tick(self) -> None:
        """Ask anew where the last answer is a minute old."""
        now_s = self._clock.monotonic_s()
        if self._asked_s is None or now_s - self._asked_s >= EVERY_S:
            self._asked_s = now_s
            self._ask()

    def facts(self) -> ComputerFacts:
        """Return what the computer told last."""
        return self._facts

    def start_with_session(
        self, wanted: bool, done: Callable[[], None], failed: Callable[[DeskError], None]
    ) -> None:
        """Let the desk start with the session, or no longer; ``failed`` means that nothing was changed."""

        def changed(state: StartState) -> None:
            self._take_start(state)
            self._keep(wanted)
            done()

        self._lanes.submit(LANE, lambda: self._change(wanted=wanted), changed, failed)

    def _change(self, *, wanted: bool) -> StartState:
        self._autostart.change(wanted=wanted)
        return self._autostart.state()

    def _ask(self) -> None:
        self._lanes.submit(LANE, self._autostart.state, self._take_start, _log)
        self._lanes.submit(LANE, self._sleep, self._take_sleep, _log)

    def _take_start(self, state: StartState) -> None:
        self._facts = replace(self._facts, starts_with_session=state is StartState.ON)

    def _take_sleep(self, sleep: SleepSettings) -> None:
        steps = () if sleep.sleeps_after_min == 0 else self._steps
        self._facts = replace(self._facts, sleep=sleep, sleep_steps=steps)

    def _mended(self, was_needed: object) -> None:
        if was_needed:
            log.warning("the session would have started the program elsewhere: it was moved")


def _log(error: DeskError) -> None:
    """Note it: what is not known is shown as unknown, and asked again."""
    log.warning("the computer does not tell: %s (%s)", error, error.detail)
