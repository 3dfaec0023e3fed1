"""The pages behind 내역: list, filters, one order, pictures; one is shown at a time. It must not know how they look."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.services.access_port import AccessRoom, Role
from merchant_desk.services.books.history_port import HistoryQuery, HistoryRoom
from merchant_desk.services.desk_port import Desk
from merchant_desk.services.facts import DeskFacts
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.theme import Theme

from .filters_page import FiltersPage
from .history_page import HistoryPage
from .page_stack import PageStack
from .past_order_page import PastOrderPage, PastRooms
from .pictures_page import PicturesPage


class HistoryPlace(PageStack):
    """Main thread; owned by the window. ``left`` tells that a person goes back from the list.

    Staff may look for orders; who ordered, and what they wrote, is shown to the owner alone.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        history: HistoryRoom,
        rooms: Rooms,
        desk: Desk,
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        home = HistoryPage(theme, history, desk.now)
        super().__init__(home, monotonic_s, parent)
        self.list = home
        self._access: AccessRoom | None = rooms.access
        self._was_owner = self.is_owner()
        self.filters = FiltersPage(theme, history, self)
        past = PastRooms(history, desk, rooms.orders, rooms.people, rooms.access)
        self.order = PastOrderPage(theme, past, self)
        self.pictures = PicturesPage(theme, history, rooms.reports, self)
        for page in (self.filters, self.order, self.pictures):
            self.offer(page)
        self.list.opened.connect(self.show_order)
        self.list.more_wanted.connect(self.show_filters)
        self.list.pictures_wanted.connect(self.show_pictures)
        self.list.left.connect(self.left)
        self.filters.wanted.connect(self._narrow)
        self.order.left.connect(self.order.forget)

    def is_owner(self) -> bool:
        """Tell whether the owner is there: without a PIN everybody is."""
        return self._access is None or self._access.role() is Role.OWNER

    def show_filters(self) -> None:
        """Turn to what narrows the search."""
        self.filters.begin(self.list.query, owner=self.is_owner(), chosen_days=self.list.has_own_days)
        self.open(self.filters)

    def show_order(self, order_id: str) -> None:
        """Turn to one order of the past."""
        self.order.begin(order_id)
        self.open(self.order)

    def show_pictures(self) -> None:
        """Turn to the pictures."""
        self.pictures.begin()
        self.open(self.pictures)

    def _narrow(self, query: HistoryQuery) -> None:
        self.list.narrow(query)
        self.filters.leave()

    def print_by_key(self) -> None:
        """Print again what the order that is shown names beside F6."""
        if self.currentWidget() is self.order:
            self.order.print_by_key()

    # --- places.Pages ---------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Let the keyboard stand in the page that is shown; the list is looked for anew, for orders have gone on."""
        if self.is_home:
            self.list.search()
        super().enter()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the page that is open at ``now`` (aware UTC), to whom it may be shown."""
        owner = self.is_owner()
        if owner != self._was_owner:
            self._was_owner = owner
            self.filters.show_role(owner=owner)
            if not owner:
                self.list.forget_people()
                self.order.close_person()
        super().show_facts(facts, now)

    def step_back(self) -> None:
        """Lead one step back: from the list to the orders."""
        if self.is_home:
            self.list.step_back()
        else:
            super().step_back()


def history_of(window: QWidget) -> HistoryPlace | None:
    """Return the history in a window, None where it is not offered."""
    found: list[HistoryPlace] = window.findChildren(HistoryPlace)
    return found[0] if found else None
