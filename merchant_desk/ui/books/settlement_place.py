"""정산 (F8): settlement, orders, deposits, reports and rates under one row of tabs. It must not know what they show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from merchant_desk.services.books.deposit_port import DepositRoom
from merchant_desk.services.books.report_port import ReportRoom
from merchant_desk.services.books.settlement_port import SettlementRoom
from merchant_desk.services.desk_port import Desk
from merchant_desk.ui.late_pages import LatePages
from merchant_desk.ui.local_time import SEOUL
from merchant_desk.ui.places import Place
from merchant_desk.ui.printers.printers_page import PrintersPage
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.settings.lock_page import Locked
from merchant_desk.ui.subjects import Subjects
from merchant_desk.ui.theme import Theme

from . import report_words
from . import settlement_words as words
from .bank_page import BankPage
from .deposits_page import DepositsPage
from .page_stack import PageStack
from .rates_page import RatesPage
from .receipts_page import ReceiptsPage
from .reports_page import ReportsPage
from .settled_order_page import SettledOrderPage
from .settled_orders_page import DifferencesPage, SettledOrdersPage
from .settlement_page import SettlementPage

if TYPE_CHECKING:
    from merchant_desk.ui.window import CounterWindow


class SettlementPlace(Subjects):
    """Main thread; owned by the window. Only what has a room is offered; a span that is chosen holds for all tabs."""

    tab_on = words.TAB_ON

    def __init__(
        self,
        theme: Theme,
        rooms: Rooms,
        desk: Desk,
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, words.SETTLEMENT(), parent)
        self._desk = desk
        self._monotonic_s = monotonic_s
        self._rooms = rooms
        self.reports: ReportsPage | None = None
        if rooms.settlement is not None:
            self._offer_settlement(theme, rooms.settlement)
        if rooms.deposits is not None:
            self._offer_deposits(theme, rooms.deposits)
        if rooms.reports is not None:
            self._offer_reports(theme, rooms.reports)
        if rooms.settlement is not None:
            rates = self.rates = RatesPage(theme, rooms.settlement, self)
            stack = PageStack(rates, monotonic_s, self)
            self.offer(words.RATES_TAB(), stack, stack)
            self.page.rates_wanted.connect(partial(self.turn_to, words.RATES_TAB()))

    def go_home(self) -> None:
        """Lead back: to the first page of a tab, then to the first tab, there to today."""
        first = next(iter(self.tabs))
        if self.is_home and self.shown != first:
            self.turn_to(first)
        else:
            super().go_home()

    def _today(self) -> date:
        """Return the present business day, or the calendar's where no room tells it."""
        room = self._rooms.settlement or self._rooms.history
        return room.today() if room is not None else self._desk.now().astimezone(SEOUL).date()

    def show_day_close(self) -> None:
        """Show today's daily close: it is looked at, printed and written there."""
        if self.reports is not None:
            self.turn_to(words.REPORTS_TAB())
            self.reports.show_day(self._today())

    def _offer_deposits(self, theme: Theme, room: DepositRoom) -> None:
        """Offer what came; a file that is taken in leads back to it."""
        page, file = DepositsPage(theme, room, self), BankPage(theme, room, self)
        stack = PageStack(page, self._monotonic_s, self)
        stack.offer(file)
        self.offer(words.DEPOSITS_TAB(), stack, stack)

        def open_file(path: str) -> None:
            stack.open(file)
            file.begin(Path(path))

        def close_file(sentence: str) -> None:
            file.left.emit()
            page.tell(sentence)
            page.ask()

        page.file_chosen.connect(open_file)
        file.other_wanted.connect(page.choose_file)
        file.taken_in.connect(close_file)

    def _offer_reports(self, theme: Theme, room: ReportRoom) -> None:
        """Offer the reports and the list of cash receipts."""
        page = self.reports = ReportsPage(theme, room, self._today, self)
        receipts = ReceiptsPage(theme, room, self)
        stack = PageStack(page, self._monotonic_s, self)
        stack.offer(receipts)
        self.offer(words.REPORTS_TAB(), stack, stack)

        def open_receipts(first: date, last: date) -> None:
            receipts.begin(first, last)
            stack.open(receipts)

        page.receipts_wanted.connect(open_receipts)

    def _offer_settlement(self, theme: Theme, room: SettlementRoom) -> None:
        """Offer the sum and its orders; what differs leads to the order."""
        page = self.page = SettlementPage(theme, room, self._desk.now, self)
        orders = SettledOrdersPage(theme, room, self)
        differences = DifferencesPage(theme, room, self)
        one, of_list = SettledOrderPage(theme, room, self), SettledOrderPage(theme, room, self)
        first = PageStack(page, self._monotonic_s, self)
        second = PageStack(orders, self._monotonic_s, self)
        first.offer(differences)
        first.offer(one)
        second.offer(of_list)
        self.offer(words.SETTLEMENT(), first, first)
        self.offer(words.ORDERS_TAB(), second, second)

        def open_one(stack: PageStack, page: SettledOrderPage, order_id: str) -> None:
            page.begin(order_id)
            stack.open(page)

        page.differences_wanted.connect(lambda: first.open(differences))
        differences.order_wanted.connect(lambda order_id: open_one(first, one, order_id))
        orders.order_wanted.connect(lambda order_id: open_one(second, of_list, order_id))
        orders.span_chosen.connect(page.choose)
        orders.read_anew.connect(page.ask)
        page.span_changed.connect(orders.follow)
        page.span_changed.connect(differences.follow)


def lead_day_close(window: CounterWindow, printers: PrintersPage) -> None:
    """Let the printers' page lead to the daily close, where there are reports."""
    if window.rooms.reports is None:
        return

    def lead() -> None:
        window.show_place(Place.SETTLEMENT)
        late: LateSettlement | None = window.findChild(LateSettlement)
        if late is not None:
            late.pages().show_day_close()
        if isinstance(shut := window.places.pages, Locked) and shut.is_shut:
            shut.enter()  # the keyboard stands at the lock, not behind it

    printers.lead_close(report_words.CLOSE_LEADS(), lead)


class LateSettlement(LatePages[SettlementPlace]):
    """The settlement, built when somebody comes to it. Main thread; owned by the window, or by the lock before it."""


def settlement_place(
    theme: Theme, rooms: Rooms, desk: Desk, monotonic_s: Callable[[], float], parent: QWidget
) -> LateSettlement | Locked | None:
    """Return the place behind the owner's lock, None where no room has anything for it."""
    if rooms.settlement is None and rooms.deposits is None and rooms.reports is None:
        return None

    def build(inside: QWidget) -> SettlementPlace:
        return SettlementPlace(theme, rooms, desk, monotonic_s, inside)

    place = LateSettlement(words.SETTLEMENT(), build, parent)
    if rooms.access is None:
        return place
    return Locked(theme, rooms.access, place, place, rooms.settings, parent)
