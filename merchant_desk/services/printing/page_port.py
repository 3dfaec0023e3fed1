"""What the printers' page may ask of the desk and tell it. Main thread only; what waits answers by a callback."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.domain.slip import Bits, Slip
from merchant_desk.domain.slip_design import Designs
from merchant_desk.services.settings import PrinterSettings, Settings

from .printer_ports import FoundDevice

Failed = Callable[[DeskError], None]


class PrintRoom(Protocol):
    """The printers, their set-up and their ledger. Answers arrive on the main thread, once; none blocks."""

    def settings(self) -> Settings:
        """Return the settings in use."""

    def save(self, settings: Settings, done: Callable[[], None], failed: Failed) -> None:
        """Keep these settings and work by them from now on; slips under way end at the printer that has them."""

    def sample(self, kind: SlipKind, designs: Designs) -> Slip:
        """Return a made-up order's slip in these designs, for a preview."""

    def paint(self, slip: Slip, profile: PrinterProfile) -> Bits:
        """Return the slip as it will stand on this make's paper (some milliseconds)."""

    def find_devices(self, told: Callable[[tuple[FoundDevice, ...]], None], failed: Failed) -> None:
        """List the serial ports and print queues of this computer."""

    def look(
        self,
        address: str,
        profile: PrinterProfile,
        told: Callable[[PrinterStatus], None],
        failed: Failed,
    ) -> None:
        """Ask the device at an address how it is, saved or not."""

    def print_ruler(self, printer: PrinterSettings, told: Callable[[str], None], failed: Failed) -> None:
        """Print the page that settles width, code page, cutter and proof; ``told`` gets what the device answered."""

    def print_bauds(self, address: str, told: Callable[[tuple[int, ...]], None], failed: Failed) -> None:
        """Print one line at each speed through a serial port, of which a person reads one; ``told`` gets the speeds."""

    def read_logo(self, path: str, columns: int, told: Callable[[Bits], None], failed: Failed) -> None:
        """Read a picture file as a logo that fits ``columns`` cells."""

    def print_check(self) -> None:
        """Print the opening check as it stands now; raises DecisionRefused where there is no printer."""

    def print_close(self) -> None:
        """Print the day's close as it stands now; raises DecisionRefused where there is no printer."""

    def ledger(self, order_id: str, told: Callable[[tuple[PrintTry, ...]], None]) -> None:
        """Read the tries to print an order's slips, oldest first; with an empty id the newest of all printers."""
