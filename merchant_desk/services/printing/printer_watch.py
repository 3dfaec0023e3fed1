"""What is known of each printer: how it is, since when it takes nothing, whether it is in use; no slips here."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from merchant_desk.domain.errors import DeskError, PrinterNotReady, PrinterUnreachable
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.services.guard import guarded
from merchant_desk.services.jobs import pause_s
from merchant_desk.services.ports import Clock, Lanes

from .print_setup import PrintSetup
from .printer_ports import Outcome, Printed, Printer

log = logging.getLogger(__name__)

#: The longest pause between tries at a printer that cannot be reached (seconds), and at one that says why it waits:
#: paper that was put in should not lie there for long.
LONGEST_PAUSE_S = 10.0
LONGEST_READY_PAUSE_S = 3.0
#: A connection is kept this long for the next slip; then others may have the printer (till, other order programs).
REST_AFTER_S = 5.0
#: A printer that nothing was wrong with is asked again after this time without a slip, one in trouble much sooner.
LOOK_EVERY_S = 300.0
LOOK_AGAIN_S = 10.0
#: A slip that was only handed over may meet the end of the paper: the printer is asked again so many seconds later,
#: and one that stands still within the longer time has perhaps not printed it.
LOOKS_AFTER_SENT_S = (3.0, 10.0)
DOUBTED_FOR_S = 30.0
_NEVER = float("-inf")


@dataclass
class _State:
    """One printer as it is now. ``job_id`` is what it prints; times are monotonic seconds.

    ``looks_at_s``: when to ask again after a slip that was only handed over; ``doubt``: it then stood still.
    """

    status: PrinterStatus = PrinterStatus()
    trouble: str = ""
    job_id: str = ""
    took_s: float = _NEVER
    sent_s: float = _NEVER
    looks_at_s: tuple[float, ...] = ()
    doubt: bool = False
    failures: int = 0
    not_before_s: float = _NEVER
    stuck_since_s: float | None = None
    used_s: float = _NEVER
    looked_s: float = _NEVER
    looking: bool = False
    rested: bool = True
    last_printed_at: datetime | None = None
    asking: list[Callable[[], None]] = field(default_factory=list)


class PrinterWatch:
    """Main thread; owned by :class:`.slips.Slips`. Asks each printer how it is while nothing is printed there."""

    def __init__(self, setup: PrintSetup, lanes: Lanes, clock: Clock) -> None:
        self._setup = setup
        self._lanes = lanes
        self._clock = clock
        self._states: dict[str, _State] = {}
        self._leaving: dict[str, list[Printer]] = {}

    def tick(self) -> None:
        """Look after printers that print nothing now."""
        now_s = self._clock.monotonic_s()
        for printer in self._setup.printers:
            state = self._state(printer.name)
            device = self._setup.device(printer.name)
            if state.job_id or state.looking:
                continue
            if not state.rested and now_s - state.used_s >= REST_AFTER_S:
                state.rested = True
                self._lanes.submit(f"printer:{printer.name}", device.rest, lambda _: None, _not_rested)
            every_s = LOOK_AGAIN_S if state.trouble else LOOK_EVERY_S
            is_due = now_s - max(state.looked_s, state.used_s) >= every_s
            if state.looks_at_s and now_s >= state.looks_at_s[0]:
                state.looks_at_s, is_due = state.looks_at_s[1:], True
            if is_due:
                self._look(printer.name, device, state)

    def exchange(self, name: str, old: Printer) -> None:
        """Begin anew with a printer that was set up differently; the old device leaves once its slip is over."""
        self._states[name] = _State(job_id=self._state(name).job_id)
        self._leaving.setdefault(name, []).append(old)
        if not self._states[name].job_id:
            self._let_leave(name)

    # --- what is printed --------------------------------------------------------------------------------

    def is_free(self, name: str) -> bool:
        """Tell whether a slip may be handed to the printer now."""
        state = self._state(name)
        return not state.job_id and self._clock.monotonic_s() >= state.not_before_s

    def take(self, name: str, job_id: str) -> None:
        """Note that the printer has a slip."""
        state = self._state(name)
        state.job_id = job_id
        state.took_s = self._clock.monotonic_s()
        state.looks_at_s = ()
        state.rested = False

    def still_prints(self, name: str, printed: Printed) -> None:
        """Note how the printer is while its slip is not out."""
        self._learn(name, printed.status)

    def printed(self, name: str, printed: Printed) -> None:
        """Note that a slip left, and how the printer is."""
        state = self._free(name)
        state.failures = 0
        state.last_printed_at = self._clock.now()
        state.not_before_s = _NEVER
        if printed.outcome is Outcome.SENT and printed.status.speaks:
            state.sent_s = self._clock.monotonic_s()
            state.looks_at_s = tuple(state.sent_s + after_s for after_s in LOOKS_AFTER_SENT_S)
        self._learn(name, printed.status)

    def failed(self, name: str, error: DeskError) -> float:
        """Note that a slip did not leave, or broke off; return the pause before the next try in seconds."""
        state = self._free(name)
        self._complain(name, error)
        if not isinstance(error, PrinterUnreachable):
            state.not_before_s = _NEVER
            return 0.0
        state.failures += 1
        longest_s = LONGEST_READY_PAUSE_S if isinstance(error, PrinterNotReady) else LONGEST_PAUSE_S
        pause = pause_s(state.failures, longest_s=longest_s)
        state.not_before_s = self._clock.monotonic_s() + pause
        if state.stuck_since_s is None:
            state.stuck_since_s = self._clock.monotonic_s()
        return pause

    def free(self, name: str) -> None:
        """Note that the printer was not given its slip after all."""
        self._free(name)

    def remember(self, name: str, printed_at: datetime) -> None:
        """Note when a slip left, in an earlier run or as a test page."""
        state = self._state(name)
        state.last_printed_at = max(printed_at, state.last_printed_at or printed_at)

    # --- what is told -----------------------------------------------------------------------------------

    def status(self, name: str) -> PrinterStatus:
        """Return what the printer said last."""
        return self._state(name).status

    def trouble(self, name: str) -> str:
        """Return what is wrong with the printer, as a sentence with its name; empty while all is well."""
        return self._state(name).trouble

    def holds(self, name: str) -> str:
        """Return the job whose slip the printer has now; empty where it has none."""
        return self._state(name).job_id

    def holds_s(self, name: str) -> float:
        """Return for how many seconds it has had that slip; 0.0 where it has none."""
        state = self._state(name)
        return self._clock.monotonic_s() - state.took_s if state.job_id else 0.0

    def is_in_doubt(self, name: str) -> bool:
        """Tell whether the printer stood still soon after a slip that nobody can prove."""
        return self._state(name).doubt

    def stuck_s(self, name: str) -> float:
        """Return for how many seconds the printer has taken nothing; 0.0 while it does."""
        since_s = self._state(name).stuck_since_s
        return 0.0 if since_s is None else self._clock.monotonic_s() - since_s

    def last_printed_at(self, name: str) -> datetime | None:
        """Return when the last slip left (aware UTC)."""
        return self._state(name).last_printed_at

    # --- inside -----------------------------------------------------------------------------------------

    def _state(self, name: str) -> _State:
        return self._states.setdefault(name, _State())

    def _free(self, name: str) -> _State:
        state = self._state(name)
        state.job_id = ""
        state.used_s = self._clock.monotonic_s()
        self._let_leave(name)
        return state

    def _let_leave(self, name: str) -> None:
        """Close the devices that the printer had before."""
        for device in self._leaving.pop(name, ()):
            self._lanes.submit(f"printer:{name}", device.close, lambda _: None, _not_rested)

    def ask(self, name: str, device: Printer, over: Callable[[], None]) -> None:
        """Ask the printer now; one that has a slip tells by that how it is. ``over`` is called once it is known."""
        state = self._state(name)
        if state.job_id:
            over()
            return
        state.asking.append(over)
        if not state.looking:
            self._look(name, device, state)

    def _looked(self, state: _State) -> None:
        """Tell everybody who waits for this look."""
        asking, state.asking = state.asking, []
        for over in asking:
            guarded(over)

    def _look(self, name: str, device: Printer, state: _State) -> None:
        """Ask the printer how it is."""
        state.looking, state.rested = True, False
        state.looked_s = self._clock.monotonic_s()

        def told(status: PrinterStatus) -> None:
            state.looking = False
            state.used_s = self._clock.monotonic_s()
            # It answers and takes nothing: the next try, or the next look, tells.
            if state.failures and not status.stops:
                state.failures, state.not_before_s = 0, _NEVER
            else:
                self._learn(name, status)
            self._looked(state)

        def failed(error: DeskError) -> None:
            state.looking = False
            self._complain(name, error)
            if state.stuck_since_s is None:
                state.stuck_since_s = self._clock.monotonic_s()
            self._looked(state)

        self._lanes.submit(f"printer:{name}", device.look, told, failed)

    def _learn(self, name: str, status: PrinterStatus) -> None:
        """Take over what the printer says of itself; what it says is fine lets it go on at once."""
        state = self._state(name)
        state.status = status
        if status.stops:
            state.trouble = f"{name} 프린터: {status.sentence}"
            if state.stuck_since_s is None:
                state.stuck_since_s = self._clock.monotonic_s()
            if self._clock.monotonic_s() - state.sent_s <= DOUBTED_FOR_S:
                state.doubt = True
            return
        state.doubt = False
        if state.trouble:
            log.info("printer %s works again", name)
        state.trouble, state.stuck_since_s, state.not_before_s = "", None, _NEVER

    def _complain(self, name: str, error: DeskError) -> None:
        """Keep the sentence about a failure; the log tells it once."""
        state = self._state(name)
        state.status = error.status if isinstance(error, PrinterNotReady) else PrinterStatus()
        trouble = f"{name} 프린터: {error}"
        if state.trouble != trouble:
            log.warning("printer %s: %s (%s)", name, error, error.detail)
        state.trouble = trouble


def _not_rested(error: DeskError) -> None:
    """Note it; a connection that cannot be let go of is broken already."""
    log.info("a printer's connection ended: %s (%s)", error, error.detail)
