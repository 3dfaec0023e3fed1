"""The window's places, one of which is shown: orders, books, shop, settings. It must not know what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget, QWidget

from merchant_desk.services.facts import DeskFacts

from . import words
from .steady import Steady


class Place(StrEnum):
    """Where a person may go by key. What belongs to the owner alone says so (:data:`OWNERS`)."""

    ORDERS = "orders"
    HISTORY = "history"
    SETTLEMENT = "settlement"
    SHOP = "shop"
    CHECK = "check"
    PRACTICE = "practice"
    SETTINGS = "settings"


#: Places that the owner's PIN opens, where one is set.
OWNERS = frozenset({Place.SETTLEMENT, Place.SETTINGS})


class Pages(Protocol):
    """What a place other than the orders offers; a single :class:`.page.Page` does, and a stack of them."""

    @property
    def is_home(self) -> bool:
        """Tell whether the place shows its first page."""

    def enter(self) -> None:
        """Let the keyboard stand in the page that is shown."""

    def attend(self) -> None:
        """Make way for an order that calls: what stands beside the window closes."""

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the desk as it is at ``now`` (aware UTC)."""

    def scroll_pages(self, pages: int) -> None:
        """Scroll on (1) or back (-1) by almost a page."""

    def step_back(self) -> None:
        """Lead one step back towards the first page."""

    def go_home(self) -> None:
        """Lead back to the first page; what would be forgotten is asked about first."""


class Places(QStackedWidget):
    """Main thread; owned by the window. The orders' place comes first and has no :class:`Pages`."""

    def __init__(
        self, orders: QWidget, monotonic_s: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.WINDOW_PART())
        self._widgets: dict[Place, QWidget] = {}
        self._pages: dict[Place, Pages] = {}
        self._put(Place.ORDERS, orders)
        Steady(self, monotonic_s)

    def _put(self, place: Place, widget: QWidget) -> None:
        self._widgets[place] = widget
        self.addWidget(widget)

    def offer(self, place: Place, widget: QWidget, pages: Pages) -> None:
        """Offer a place: ``widget`` is what stands there, ``pages`` (mostly the same object) what it answers to."""
        self._put(place, widget)
        self._pages[place] = pages

    def has(self, place: Place) -> bool:
        """Tell whether a place is offered."""
        return place in self._widgets

    @property
    def shown(self) -> Place:
        """Return the place that is shown."""
        return next(place for place, widget in self._widgets.items() if widget is self.currentWidget())

    @property
    def pages(self) -> Pages | None:
        """Return the pages that are shown, None at the orders."""
        return self._pages.get(self.shown)

    def all_pages(self) -> tuple[Pages, ...]:
        """Return the pages of every place."""
        return tuple(self._pages.values())

    def show_place(self, place: Place) -> None:
        """Turn to a place that is offered."""
        self.setCurrentWidget(self._widgets[place])
