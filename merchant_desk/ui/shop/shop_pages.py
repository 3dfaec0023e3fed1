"""The pages behind 가게: how the shop stands, and what is sold out; one is shown at a time. No dialog, no decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.domain.shop_standing import ShopStanding
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.shop.port import ShopRoom
from merchant_desk.ui.order.suggestions import Suggestions
from merchant_desk.ui.page import Page
from merchant_desk.ui.steady import Steady
from merchant_desk.ui.theme import Theme

from . import shop_words
from .shop_band import ShopBand
from .shop_page import ShopPage
from .sold_out_page import SoldOutPage


class ShopPages(QStackedWidget):
    """Main thread; owned by the window, which lays out the ``band``.

    ``changed`` tells that a press has changed how the shop stands, ``wanted`` that the band leads here.
    """

    changed = Signal()
    wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        room: ShopRoom,
        hours: Callable[[], OpeningHours],
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(shop_words.SHOP())
        self._monotonic_s = monotonic_s
        self.suggestions = Suggestions(room)
        self.shop = ShopPage(theme, room, hours, monotonic_s, self)
        self.sold_out = SoldOutPage(theme, room, self.suggestions, monotonic_s, self)
        self.band = ShopBand(theme, room, self.suggestions, monotonic_s, parent)
        self.band.changed.connect(self.changed)
        self.band.view_wanted.connect(self._view)
        for page in (self.shop, self.sold_out):
            self.addWidget(page)
            Steady(page.middle, monotonic_s)
            page.changed.connect(self.changed)
        self.shop.sold_out_wanted.connect(self.show_sold_out)
        self.sold_out.left.connect(self.show_shop)

    def page(self) -> Page:
        """Return the page that is shown."""
        return self.shop if self.is_home else self.sold_out

    @property
    def is_home(self) -> bool:
        """Tell whether the shop's own page is shown."""
        return self.currentWidget() is self.shop

    @property
    def stands_on_key(self) -> bool:
        """Tell whether the keyboard stands on the shop's large key."""
        return self.is_home and self.shop.card.key.hasFocus()

    def show_sold_out(self) -> None:
        """Turn to what is sold out."""
        self.setCurrentWidget(self.sold_out)
        self.sold_out.begin()
        self.changed.emit()
        self.sold_out.enter()

    def show_shop(self) -> None:
        """Turn to how the shop stands."""
        self.sold_out.tell("")
        self.setCurrentWidget(self.shop)
        self.changed.emit()
        self.shop.enter()

    def _view(self) -> None:
        self.wanted.emit()
        self.show_sold_out()

    def show_band(self, standing: ShopStanding, now: datetime, *, may_suggest: bool) -> None:
        """Show what the band has to say at ``now`` (aware UTC); the page of what is sold out asks by itself."""
        asked = self.suggestions.open() if may_suggest and not self.sold_out.isVisible() else ()
        self.band.show_word(standing, asked, now)

    # --- places.Pages ---------------------------------------------------------------------------------------

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the page that is open as it is at ``now`` (aware UTC)."""
        self.page().pass_time(self._monotonic_s())
        if self.is_home:
            self.shop.show_shop(facts.link.state, now)
        else:
            self.sold_out.show_shop(facts, now)

    def enter(self) -> None:
        """Let the keyboard stand in the page that is shown."""
        self.page().enter()

    def attend(self) -> None:
        """Make way for an order that calls: nothing stands beside the window."""

    def scroll_pages(self, pages: int) -> None:
        """Scroll the page that is shown."""
        self.page().scroll_pages(pages)

    def go_home(self) -> None:
        """Lead back to the shop's own page, and there to its large key."""
        if self.is_home:
            self.shop.go_home()
        else:
            self.show_shop()

    def step_back(self) -> None:
        """Lead one step back."""
        self.page().step_back()
