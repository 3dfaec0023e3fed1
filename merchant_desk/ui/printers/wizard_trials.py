"""Asks devices for the wizard and shows on its steps what they answer. It must not know what a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.services.printing.printer_ports import FoundDevice
from merchant_desk.services.settings import PrinterSettings
from merchant_desk.ui.said.said import said

from . import print_words
from .printer_answers import in_words, proves
from .printer_telling import same_device
from .wizard_find import FindStep
from .wizard_ruler import RulerStep


class PrinterTrials:
    """Main thread; owned by the wizard. Each question has a number: an answer to an older one is dropped.

    ``status`` is what the device said last, None while nobody knows; ``printed_with`` the manners of the last page.
    One page is printed at a time. ``looks`` while a device is being asked how it is; ``looked`` then hears whether all
    is well there and nobody else uses it.
    """

    def __init__(
        self, room: PrintRoom, finder: FindStep, ruler: RulerStep, looked: Callable[[bool], object]
    ) -> None:
        self._room = room
        self._told = looked
        self.looks = False
        self._finder = finder
        self._ruler = ruler
        self.status: PrinterStatus | None = None
        self.printed_with: PrinterProfile | None = None
        self._finds = self._looks = self._pages = 0
        self._printing = False

    def forget(self) -> None:
        """Begin with another device."""
        self._looks += 1
        self._pages += 1
        self._printing = self.looks = False
        self.status, self.printed_with = None, None
        self._ruler.say("")
        self._ruler.show_printed(printed=False)

    # --- which devices there are ----------------------------------------------------------------------------

    def find(self) -> None:
        """List what this computer knows of."""
        self._finds += 1
        self._finder.show_finding()
        self._room.find_devices(partial(self._list, self._finds), partial(self._not_listed, self._finds))

    def _list(self, find: int, devices: tuple[FoundDevice, ...]) -> None:
        if find == self._finds:
            self._finder.show_devices(devices)

    def _not_listed(self, find: int, error: DeskError) -> None:
        if find == self._finds:
            self._finder.show_devices((), str(error))

    # --- how a device is ------------------------------------------------------------------------------------

    def look(self, printer: PrinterSettings, name_in_use: str) -> None:
        """Ask a device how it is, also one that was mute before: perhaps it was asleep."""
        self._looks += 1
        self.status = None
        self.looks = True
        self._finder.say(print_words.ASKING())
        used = self.who_uses(printer.address, name_in_use)
        told, failed = partial(self._looked, self._looks, used), partial(self._not_looked, self._looks, used)
        self._room.look(printer.address, replace(printer.profile, asks_status=True), told, failed)

    def who_uses(self, address: str, name_in_use: str) -> str:
        """Return the words that another printer is at this address; empty if none is."""
        for other in self._room.settings().printers:
            if same_device(other.address, address) and other.name != name_in_use:
                return print_words.ALREADY_USED(name=other.name)
        return ""

    def _looked(self, look: int, used: str, status: PrinterStatus) -> None:
        if look != self._looks:
            return
        self.status, self.looks = status, False
        if status.sentence:
            sentence, tone = print_words.LOOKED_TROUBLE(sentence=said(status.sentence)), "bad"
        elif status.speaks:
            sentence, tone = print_words.LOOKED_FINE(), "good"
        else:
            sentence, tone = print_words.LOOKED_MUTE(), "plain"
        self._finder.say(f"{sentence} {used}".strip(), "bad" if used else tone)
        self._told(not status.sentence and not used)

    def _not_looked(self, look: int, used: str, error: DeskError) -> None:
        if look == self._looks:
            self.looks = False
            self._finder.say(f"{error} {used}".strip(), "bad")
            self._told(False)

    # --- what is printed ------------------------------------------------------------------------------------

    def print_bauds(self, address: str) -> None:
        """Have one line printed at each speed, and offer the speeds that were tried."""
        if self._printing:
            return
        self._printing = True
        self._pages += 1
        self._finder.offer_bauds((), print_words.BAUD_TRYING())
        told, failed = partial(self._bauds_out, self._pages), partial(self._no_bauds, self._pages)
        self._room.print_bauds(address, told, failed)

    def _bauds_out(self, page: int, bauds: tuple[int, ...]) -> None:
        if page == self._pages:
            self._printing = False
            self._finder.offer_bauds(bauds, print_words.BAUD_READ())

    def _no_bauds(self, page: int, error: DeskError) -> None:
        if page == self._pages:
            self._printing = False
            self._finder.offer_bauds((), str(error), bad=True)

    def print_page(self, printer: PrinterSettings, name_in_use: str) -> None:
        """Print the ruler page; how the device is, is asked once more when it has come out."""
        if self._printing:
            return
        self._printing = True
        self._pages += 1
        self._ruler.say(print_words.TESTING())
        named = replace(printer, name=printer.name or print_words.NEW_PRINTER())
        told = partial(self._printed, self._pages, printer, name_in_use)
        self._room.print_ruler(named, told, partial(self._not_printed, self._pages))

    def _printed(self, page: int, printer: PrinterSettings, name_in_use: str, answer: str) -> None:
        if page != self._pages:
            return
        self._printing = False
        self.printed_with = printer.profile
        self._ruler.show_printed(printed=True)
        said = print_words.RULER_NO_PROOF if proves(answer) is False else print_words.RULER_PROOF
        self._ruler.say(said(answer=in_words(answer)))
        self.look(printer, name_in_use)

    def _not_printed(self, page: int, error: DeskError) -> None:
        if page == self._pages:
            self._printing = False
            self._ruler.say(str(error), bad=True)
