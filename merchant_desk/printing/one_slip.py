"""A device has one slip at a time: what another slip is told meanwhile, and what became of one that ended unasked.

It must not know lines, queues or layouts.
"""

from __future__ import annotations

from merchant_desk.domain.errors import DeskError, PrinterNotReady
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.services.printing.printer_ports import Printed

#: So many ends are kept: a test page that nobody waits for any more is never asked for.
_KEPT = 8


class EndsUnasked:
    """What slips came to while another one was handed over, until ``go_on`` asks for them. Belongs to the lane."""

    def __init__(self) -> None:
        self._ends: dict[str, Printed | DeskError] = {}

    def keep(self, job_id: str, end: Printed | DeskError) -> None:
        """Keep how a slip ended; the oldest that nobody asked for are forgotten."""
        self._ends[job_id] = end
        while len(self._ends) > _KEPT:
            del self._ends[next(iter(self._ends))]

    def take(self, job_id: str) -> Printed | None:
        """Return how a slip ended, once; None for one that is not known here. Raises what it ended with."""
        end = self._ends.pop(job_id, None)
        if isinstance(end, DeskError):
            raise end
        return end


def waits_for_another(status: PrinterStatus) -> PrinterNotReady:
    """Return the error of a slip that meets another one inside, at a printer that is like this."""
    if status.stops:
        return PrinterNotReady(status, detail="another slip is inside")
    return PrinterNotReady(
        status,
        sentence="지금 다른 주문서를 인쇄하고 있습니다.",
        action="끝나면 저절로 인쇄합니다.",
        detail="another slip is inside",
    )
