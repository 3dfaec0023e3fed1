"""The ports of printing: what the print jobs ask of a device, and what it tells. No implementation here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.domain.slip import Bits, Slip


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A slip ready to be sent: ``body`` for the device, ``preview`` as lines of text as they will stand."""

    body: bytes
    preview: str


class Typesetter(Protocol):
    """Lays slips out for one make of printers. Pure and quick (a few ms at most): may run on the main thread."""

    def lay_out(self, slip: Slip, profile: PrinterProfile) -> LaidOut:
        """Return the slip's bytes and preview for a printer of this make; ValueError for a paper unknown here."""


class Painter(Protocol):
    """Draws slips as they will stand on paper, for a preview. Main thread or a lane; needs a QGuiApplication."""

    def paint(self, slip: Slip, profile: PrinterProfile) -> Bits:
        """Return the slip, ``columns`` cells of 12 dots wide; ValueError for a paper unknown here."""


class Outcome(StrEnum):
    """How far a slip is: proved to be out, only handed over, or taken by the printer and not out yet."""

    DONE = "done"
    SENT = "sent"
    PRINTING = "printing"


@dataclass(frozen=True, slots=True)
class Printed:
    """What a call at a printer came to; frozen. ``answer`` is for the ledger: short, without personal data."""

    outcome: Outcome
    status: PrinterStatus = PrinterStatus()
    answer: str = ""


class Printer(Protocol):
    """One device. Every call blocks for some seconds at most and belongs on the printer's lane ``printer:NAME``."""

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        """Hand a slip over.

        With PRINTING the device has everything and has not said that it is out (no paper, cover open, slow):
        ``go_on`` waits on, nothing is sent again. Raises PrinterUnreachable (nothing was taken: safe to send again;
        PrinterNotReady where the device itself says why) or PrintInterrupted (perhaps printed).
        """

    def go_on(self, job_id: str) -> Printed:
        """Wait further for the slip that is PRINTING; raises PrintInterrupted where nobody can tell any more."""

    def look(self) -> PrinterStatus:
        """Ask the device how it is; raises PrinterUnreachable. One that cannot be asked is told as such."""

    def rest(self) -> None:
        """Let go of a connection that was kept for the next slip: others share the device. Called after 5 s idle."""

    def close(self) -> None:
        """Release the device, from any thread; a call under way ends within moments, like any failure."""


@dataclass(frozen=True, slots=True)
class FoundDevice:
    """A device that this computer knows of: ``address`` as a printer's address, ``words`` as people know it."""

    address: str
    words: str


class Devices(Protocol):
    """What printers this computer can reach. Every call may block and belongs on a lane."""

    def find(self) -> tuple[FoundDevice, ...]:
        """Return serial ports and the system's print queues; a network printer is named by its address instead."""

    def open(self, address: str, profile: PrinterProfile) -> Printer:
        """Return the printer at an address, untouched yet; raises SettingsError for a wrong address."""
