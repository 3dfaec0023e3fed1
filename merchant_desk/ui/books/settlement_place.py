"""정산 (F8): settlement, orders, deposits, reports and rates under one row of tabs. It must not know what they show."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from merchant_desk.services.books.settlement_port import SettlementRoom
from merchant_desk.services.desk_port import Desk
from merchant_desk.ui.lock_page import Locked
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.subjects import Subjects
from merchant_desk.ui.theme import Theme

from . import settlement_words as words
from .page_stack import PageStack
from .settled_order_page import SettledOrderPage
from .settled_orders_page import DifferencesPage, SettledOrdersPage
from .settlement_page import SettlementPage


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
        if rooms.settlement is not None:
            self._offer_settlement(theme, rooms.settlement)

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
        page.span_changed.connect(orders.follow)
        page.span_changed.connect(differences.follow)


def settlement_place(
    theme: Theme, rooms: Rooms, desk: Desk, monotonic_s: Callable[[], float], parent: QWidget
) -> SettlementPlace | Locked | None:
    """Return the place behind the owner's lock, None where no room has anything for it."""
    if rooms.settlement is None and rooms.deposits is None and rooms.reports is None:
        return None
    place = SettlementPlace(theme, rooms, desk, monotonic_s, parent)
    if rooms.access is None:
        return place
    return Locked(theme, rooms.access, place, place, rooms.settings, parent)
