"""Puts the parts of printing together: the jobs' carrier, the watch over printers, what people are asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Clock, Lanes
from merchant_desk.services.settings import Settings

from .asked_slips import AskedSlips
from .carrying import Slips
from .house_papers import HousePapers
from .needed_slips import NeededSlips
from .print_setup import PrintSetup
from .printer_ports import Printer, Typesetter
from .printer_watch import PrinterWatch

#: What a printer has while it prints a test page.
TRIAL = "trial"
BUSY = "이 프린터가 지금 주문서를 인쇄하고 있습니다. 끝난 뒤에 다시 눌러 주세요."


class Printing:
    """Main thread; owned by the counter, for a whole run."""

    def __init__(
        self,
        *,
        setup: PrintSetup,
        book: OrderBook,
        needed: NeededSlips,
        ledger: Ledger,
        lanes: Lanes,
        clock: Clock,
    ) -> None:
        self._setup = setup
        self._watch = PrinterWatch(setup, lanes, clock)
        self.papers = HousePapers(setup, book, ledger, clock)
        self.slips = Slips(
            setup=setup,
            watch=self._watch,
            papers=self.papers,
            book=book,
            needed=needed,
            ledger=ledger,
            lanes=lanes,
            clock=clock,
        )
        self.asked = AskedSlips(
            setup=setup, watch=self._watch, book=book, needed=needed, ledger=ledger, clock=clock
        )

    def tick(self) -> None:
        """Look after printers and slips in question."""
        self._watch.tick()
        self.asked.tick()

    def lend(self, names: Iterable[str]) -> None:
        """Keep slips away from printers that print a test page; raises DecisionRefused while one has a slip."""
        names = tuple(names)
        if any(self._watch.holds(name) for name in names):
            raise DecisionRefused(BUSY)
        for name in names:
            self._watch.take(name, TRIAL)

    def take_back(self, names: Iterable[str], *, printed_at: datetime | None = None) -> None:
        """Let slips come out there again; ``printed_at`` (aware) is when the test page left, if it did."""
        for name in names:
            self._watch.free(name)
            if printed_at is not None:
                self._watch.remember(name, printed_at)

    def ask(self, name: str, over: Callable[[], None]) -> None:
        """Ask a printer now how it is; ``over`` is called once that is known, or nobody can tell."""
        if self._setup.printer(name) is None:
            over()
        else:
            self._watch.ask(name, self._setup.device(name), over)

    def remember(self, printed: Iterable[tuple[str, datetime]]) -> None:
        """Take over when each printer's last slip left in earlier runs."""
        for name, at in printed:
            self._watch.remember(name, at)

    @property
    def settings(self) -> Settings:
        """Return the settings by which slips are made now."""
        return self._setup.settings

    def use(
        self, settings: Settings, printers: Mapping[str, Printer], typesetters: Mapping[str, Typesetter]
    ) -> None:
        """Work by other settings from now on.

        A device that is used no more is closed once its present slip is over.
        """
        before = {printer.name: self._setup.device(printer.name) for printer in self._setup.printers}
        self._setup.use(settings, printers, typesetters)
        self.slips.forget_laid_out()
        for name, device in before.items():
            if printers.get(name) is not device:
                self._watch.exchange(name, device)
