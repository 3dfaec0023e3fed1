"""A printer of memory, and a typesetter that writes slips as plain lines."""

from collections import deque

from merchant_desk.domain.errors import DeskError, PrinterNotReady, PrintInterrupted
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.domain.slip import Pair, Qr, Slip, Text
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome, Printed


class PlainTypesetter:
    def lay_out(self, slip: Slip, profile: PrinterProfile) -> LaidOut:
        lines = [f"[{slip.kind}] {slip.title}"]
        for block in slip.blocks:
            match block:
                case Text(text=text):
                    lines.append(text)
                case Pair(left=left, right=right):
                    lines.append(f"{left} {right}")
                case Qr(data=data):
                    lines.append(data)
        preview = "\n".join(lines)
        return LaidOut(preview.encode(), preview)


class FakePrinter:
    """``paper`` holds what came out.

    ``errors`` are raised first, one a slip, ``late_errors`` after the slip came out; ``dead`` is raised always.
    ``status`` is what it says of itself; ``slow`` counts the times that a slip is asked for in vain before it is out.
    """

    def __init__(self, *, proves: bool = True) -> None:
        self.proves = proves
        self.errors: deque[DeskError] = deque()
        self.late_errors: deque[DeskError] = deque()
        self.dead: DeskError | None = None
        self.paper: list[tuple[str, str]] = []
        self.asked = 0
        self.status = PrinterStatus()
        self.slow = 0
        self.looked = 0
        self.rested = 0
        self.rest_error: DeskError | None = None
        self.is_closed = False
        self._inside: tuple[str, str] | None = None

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        self.asked += 1
        if self.dead is not None:
            raise self.dead
        if self.errors:
            raise self.errors.popleft()
        if self.status.stops:
            raise PrinterNotReady(self.status)
        if self.slow:
            self._inside = (job_id, laid_out.preview)
            return Printed(Outcome.PRINTING, self.status)
        self.paper.append((job_id, laid_out.preview))
        if self.late_errors:
            raise self.late_errors.popleft()
        return Printed(Outcome.DONE if self.proves else Outcome.SENT, self.status)

    def go_on(self, job_id: str) -> Printed:
        if self.dead is not None:
            raise PrintInterrupted("출력 중에 끊겼습니다.")
        self.slow -= 1
        if self.slow or self._inside is None:
            return Printed(Outcome.PRINTING, self.status)
        self.paper.append(self._inside)
        return Printed(Outcome.DONE, self.status, "fence")

    def look(self) -> PrinterStatus:
        self.looked += 1
        if self.dead is not None:
            raise self.dead
        return self.status

    def rest(self) -> None:
        self.rested += 1
        if self.rest_error is not None:
            raise self.rest_error

    def close(self) -> None:
        self.is_closed = True
        self.dead = self.dead or DeskError("닫혔습니다.")

    def job_ids(self) -> list[str]:
        return [job_id for job_id, _ in self.paper]
