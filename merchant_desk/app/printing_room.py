"""The printers of a running desk: opened, exchanged, tried, and asked what they printed. No decision is taken here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from merchant_desk.app.trial_page import TrialPage
from merchant_desk.domain.errors import DecisionRefused, DeskError, SettingsError
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.domain.slip import Bits, Slip
from merchant_desk.domain.slip_design import Designs
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.failures import translating
from merchant_desk.journal.print_tries import read_tries
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.printing.baud_ruler import ruler_at_each_baud
from merchant_desk.printing.devices import PrinterDevices, serial_port
from merchant_desk.printing.drawing import SlipPainter, read_logo
from merchant_desk.printing.typesetter import typesetter_for
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.checking.port import CheckResult, CheckRoom
from merchant_desk.services.counter import Counter
from merchant_desk.services.printing.page_port import Failed
from merchant_desk.services.printing.printer_ports import FoundDevice, Printer, Typesetter
from merchant_desk.services.settings import PrinterSettings, Settings
from merchant_desk.services.settings_changes import changed
from merchant_desk.services.slips.composing import compose
from merchant_desk.services.slips.ruler import probing, ruler_slip
from merchant_desk.services.slips.sample_order import sample_record
from merchant_desk.system.home import Home
from merchant_desk.system.settings.settings_file import says_other, write_settings

from .books.day_close import READER, print_day_close

#: The lane of printers that are not set up yet, and of what is read for their pages.
TRIAL_LANE = "printer:trial"
#: Tries that the ledger shows at most.
LEDGER_ROWS = 200


class Printers:
    """The devices by their printers' names. Main thread; owned by the running desk."""

    def __init__(self, settings: Settings) -> None:
        self._known = {printer.name: printer for printer in settings.printers}
        self._devices = PrinterDevices()
        self.devices: dict[str, Printer] = {
            printer.name: self._devices.open(printer.address, printer.profile)
            for printer in settings.printers
        }

    def typesetters(self, settings: Settings) -> dict[str, Typesetter]:
        """Return who lays out for which printer."""
        return {printer.name: typesetter_for(printer.address) for printer in settings.printers}

    def exchange(self, settings: Settings) -> dict[str, Printer]:
        """Return the devices of these settings: the same ones where address and profile are the same."""
        opened = {}
        for printer in settings.printers:
            before = self._known.get(printer.name)
            is_same = before is not None and (before.address, before.profile) == (
                printer.address,
                printer.profile,
            )
            opened[printer.name] = (
                self.devices[printer.name]
                if is_same
                else self._devices.open(printer.address, printer.profile)
            )
        self._known = {printer.name: printer for printer in settings.printers}
        self.devices = opened
        return opened

    def at(self, address: str, profile: PrinterProfile) -> tuple[str, Printer]:
        """Return lane and device of an address: a printer that is set up just so is asked by its own device."""
        for name, printer in self._known.items():
            if (printer.address, printer.profile) == (address, profile):
                return f"printer:{name}", self.devices[name]
        lane = next(
            (f"printer:{name}" for name, printer in self._known.items() if printer.address == address),
            TRIAL_LANE,
        )
        return lane, self._devices.open(address, profile)

    def names_at(self, address: str) -> tuple[str, ...]:
        """Return the printers that are set up at an address."""
        return tuple(name for name, printer in self._known.items() if printer.address == address)

    def find(self) -> tuple[FoundDevice, ...]:
        """Return what this computer lists; blocks."""
        return self._devices.find()


class PrintingRoom:
    """Implements ``printing_port.PrintRoom``. Main thread; owned by the running desk; lives as long as its counter.

    ``exchanged`` is called with the devices whenever other ones are in use; ``say`` shows a sentence to staff.
    """

    def __init__(
        self,
        *,
        home: Home,
        counter: Counter,
        check: CheckRoom,
        printers: Printers,
        lanes: QtLanes,
        exchanged: Callable[[dict[str, Printer]], None],
        say: Callable[[str], None],
    ) -> None:
        self._home = home
        self._counter = counter
        self._check = check
        self._printers = printers
        self._lanes = lanes
        self._exchanged = exchanged
        self._say = say
        #: What the file holds since this room wrote it; the reader's lane alone touches it.
        self._kept: Settings | None = None
        self._painter = SlipPainter()

    def settings(self) -> Settings:
        """Return the settings in use."""
        return self._counter.printing.settings

    def save(self, settings: Settings, done: Callable[[], None], failed: Failed) -> None:
        """Keep these settings in the home's file, then work by them.

        What was kept since the page looked, by a press just before, stays: only what the page changed is changed. A
        file that somebody else wrote meanwhile (another registration of the shop) is for the next start, and is left.
        """
        looked_at = self.settings()

        def keep() -> Settings:
            before = self._kept or looked_at
            wanted = changed(looked_at, settings, before)
            logo = _keep(self._home.settings_file, before, wanted)
            self._kept = wanted = replace(wanted, designs=replace(wanted.designs, logo=logo))
            return wanted

        def use(wanted: Settings) -> None:
            try:
                devices = self._printers.exchange(wanted)
            except SettingsError as error:
                failed(error)
                return
            self._counter.use_printing(wanted, devices, self._printers.typesetters(wanted))
            self._exchanged(devices)
            done()

        self._lanes.submit(READER, keep, use, failed)

    def sample(self, kind: SlipKind, designs: Designs) -> Slip:
        """Return a made-up order's slip in these designs."""
        settings, now = self.settings(), self._counter.now()
        record = sample_record(kind, settings.shop.local_currency, now)
        alone = PrinterSettings("", "file:preview")
        return compose(record, kind, replace(settings, designs=designs, printers=(alone,)), alone, now)

    def paint(self, slip: Slip, profile: PrinterProfile) -> Bits:
        """Return the slip as it will stand on this make's paper."""
        return self._painter.paint(slip, profile)

    def find_devices(self, told: Callable[[tuple[FoundDevice, ...]], None], failed: Failed) -> None:
        """List the serial ports and print queues of this computer."""
        self._lanes.submit(TRIAL_LANE, self._printers.find, told, failed)

    def look(
        self,
        address: str,
        profile: PrinterProfile,
        told: Callable[[PrinterStatus], None],
        failed: Failed,
    ) -> None:
        """Ask the device at an address how it is."""
        try:
            lane, device = self._printers.at(address, profile)
        except SettingsError as error:
            failed(error)
            return
        is_own = device in self._printers.devices.values()

        def ask() -> PrinterStatus:
            try:
                return device.look()
            finally:
                device.rest()
                if not is_own:
                    device.close()

        self._lanes.submit(lane, ask, told, failed)

    def print_ruler(self, printer: PrinterSettings, told: Callable[[str], None], failed: Failed) -> None:
        """Print the page that settles width, code page, cutter and proof; refused while a slip is printed there."""
        names = self._printers.names_at(printer.address)
        try:
            lane, device = self._printers.at(printer.address, printer.profile)
            self._counter.printing.lend(names)
        except DeskError as error:
            failed(error)
            return
        settings, now = self.settings(), self._counter.now()
        page = TrialPage(
            f"ruler:{now:%Y%m%dT%H%M%S%f}",
            lane,
            device,
            device in self._printers.devices.values(),
            self._lanes,
            lambda has_left: self._counter.printing.take_back(
                names, printed_at=self._counter.now() if has_left else None
            ),
            told,
            failed,
        )
        slip = ruler_slip(printer, settings.shop, now)
        page.print(typesetter_for(printer.address).lay_out(slip, probing(printer.profile)))

    def print_bauds(self, address: str, told: Callable[[tuple[int, ...]], None], failed: Failed) -> None:
        """Print one line at each speed through a serial port."""
        port = serial_port(address.removeprefix("serial:"))
        if port is None:
            failed(SettingsError(f"직렬 포트의 주소가 아닙니다: {address}"))
            return
        self._lanes.submit(TRIAL_LANE, lambda: ruler_at_each_baud(port.name), told, failed)

    def read_logo(self, path: str, columns: int, told: Callable[[Bits], None], failed: Failed) -> None:
        """Read a picture file as a logo that fits ``columns`` cells."""
        self._lanes.submit(READER, lambda: read_logo(path, columns), told, failed)

    def print_check(self) -> None:
        """Check and print what it came to; raises DecisionRefused where there is no printer."""
        self._counter.printing.papers.refuse_without_printer()

        def print_it(_: CheckResult) -> None:
            try:
                self._check.print()
            except DecisionRefused as refused:  # its printer was taken out meanwhile
                self._say(str(refused))

        self._check.run(print_it)

    def print_close(self) -> None:
        """Print the day's close as it stands now; raises DecisionRefused where there is no printer."""
        journal = self._home.data / JOURNAL_NAME
        print_day_close(self._counter, journal, self._lanes, self.settings().shop, self._say)

    def ledger(self, order_id: str, told: Callable[[tuple[PrintTry, ...]], None]) -> None:
        """Read the tries to print an order's slips, oldest first; none where the journal cannot be read."""
        journal = self._home.data / JOURNAL_NAME
        self._lanes.submit(READER, lambda: _tries(journal, order_id), told, lambda _: told(()))


def _keep(file: Path, before: Settings, settings: Settings) -> Bits | None:
    """Write the settings in the place of those before; return the logo as it is printed.

    Raises SettingsError and changes nothing then.
    """
    if says_other(file, before):
        raise SettingsError(
            "그 사이에 다른 등록 파일로 설정이 바뀌어서 저장하지 않았습니다.",
            action="프로그램을 껐다 켠 뒤 다시 해 주세요.",
        )
    logo = logo_of(settings)
    write_settings(file, settings)
    return logo


def logo_of(settings: Settings) -> Bits | None:
    """Return the owner's logo for the narrowest paper of the shop, None where there is none; blocks for a second."""
    if not settings.logo:
        return None
    columns = min((printer.columns for printer in settings.printers), default=PrinterProfile().columns)
    return read_logo(settings.logo, columns)


def _tries(journal: Path, order_id: str) -> tuple[PrintTry, ...]:
    db = open_reader(journal)
    try:
        with translating():
            return read_tries(db, order_id, LEDGER_ROWS)
    finally:
        db.close()
