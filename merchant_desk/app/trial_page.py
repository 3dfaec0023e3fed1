"""One test page on its way to a printer, waited for in slices as every slip is. It must not know what the page says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome, Printed, Printer

#: So many slices (some two seconds each) a page is waited for: as dots at 9600 baud it takes most of a minute.
SLICES = 50


@dataclass
class TrialPage:
    """Main thread; lives until ``told`` or ``failed`` was called. ``over`` is called first: whether the page left.

    ``is_own``: the device belongs to a printer that is set up, so it stays open.
    """

    job_id: str
    lane: str
    device: Printer
    is_own: bool
    lanes: QtLanes
    over: Callable[[bool], None]
    told: Callable[[str], None]
    failed: Callable[[DeskError], None]
    _slices: int = SLICES

    def print(self, laid_out: LaidOut) -> None:
        """Send the page, then wait for it."""
        self.lanes.submit(
            self.lane, lambda: self.device.print_slip(self.job_id, laid_out), self._answered, self._lost
        )

    def _answered(self, printed: Printed) -> None:
        """Wait on, or tell what the device answered."""
        if printed.outcome is Outcome.PRINTING and self._slices:
            self._slices -= 1
            self.lanes.submit(self.lane, lambda: self.device.go_on(self.job_id), self._answered, self._lost)
            return
        has_left = printed.outcome is not Outcome.PRINTING
        self._end(lambda: self.told(printed.status.sentence or printed.answer), has_left=has_left)

    def _lost(self, error: DeskError) -> None:
        self._end(lambda: self.failed(error), has_left=False)

    def _end(self, tell: Callable[[], None], *, has_left: bool) -> None:
        """Let go of the device on its lane, then tell."""

        def gone(_: object) -> None:
            self.over(has_left)
            tell()

        self.lanes.submit(self.lane, self._let_go, gone, gone)

    def _let_go(self) -> None:
        self.device.rest()
        if not self.is_own:
            self.device.close()
