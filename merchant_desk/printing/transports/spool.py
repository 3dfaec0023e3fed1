"""Raw slips through the system's own spooler: CUPS or Windows. It must not know what the bytes say."""

from __future__ import annotations

import sys

from merchant_desk.services.printing.printer_ports import FoundDevice, Printer


def spool_printer(queue: str) -> Printer:
    """Return the printer behind a queue of this computer; it is touched by the first call only."""
    if sys.platform == "win32":
        from .spool_windows import WindowsPrinter as SpoolPrinter
    else:
        from .spool_cups import CupsPrinter as SpoolPrinter
    return SpoolPrinter(queue)


def spool_queues() -> tuple[FoundDevice, ...]:
    """Return the queues of this computer; none where it has no spooler. It may block for seconds: on a lane."""
    if sys.platform == "win32":
        from .spool_windows import windows_queues as queues
    else:
        from .spool_cups import cups_queues as queues
    return queues()
