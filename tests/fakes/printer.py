"""A printer of memory, and a typesetter that writes slips as plain lines."""

from collections import deque

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.domain.slip import Pair, Qr, Slip, Text
from merchant_desk.services.printer_ports import LaidOut, Outcome, Printed


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
    """

    def __init__(self, *, proves: bool = True) -> None:
        self.proves = proves
        self.errors: deque[DeskError] = deque()
        self.late_errors: deque[DeskError] = deque()
        self.dead: DeskError | None = None
        self.paper: list[tuple[str, str]] = []
        self.asked = 0

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        self.asked += 1
        if self.dead is not None:
            raise self.dead
        if self.errors:
            raise self.errors.popleft()
        self.paper.append((job_id, laid_out.preview))
        if self.late_errors:
            raise self.late_errors.popleft()
        return Printed(Outcome.DONE if self.proves else Outcome.SENT)

    def go_on(self, job_id: str) -> Printed:
        return Printed(Outcome.DONE)

    def look(self) -> PrinterStatus:
        return PrinterStatus()

    def rest(self) -> None:
        pass

    def close(self) -> None:
        self.dead = self.dead or DeskError("닫혔습니다.")

    def job_ids(self) -> list[str]:
        return [job_id for job_id, _ in self.paper]
