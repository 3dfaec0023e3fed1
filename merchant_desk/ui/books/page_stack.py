"""A subject with inner pages: its first page, and the ones that lead back to it. It must not know what they show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QStackedWidget, QWidget

from merchant_desk.services.facts import DeskFacts
from merchant_desk.ui.page import Page
from merchant_desk.ui.steady import Steady


class PageStack(QStackedWidget):
    """Implements ``places.Pages``. Main thread; owned by the place."""

    def __init__(self, home: Page, monotonic_s: Callable[[], float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(home.accessibleName())
        self._monotonic_s = monotonic_s
        self._home = home
        self._pages: list[Page] = []
        self._way_back: list[Page] = []
        self._put(home)

    def _put(self, page: Page) -> None:
        self._pages.append(page)
        self.addWidget(page)
        Steady(page.middle, self._monotonic_s)

    def offer(self, page: Page) -> None:
        """Offer an inner page; leaving it leads back to where it was opened."""
        self._put(page)
        page.left.connect(self._go_back)

    def open(self, page: Page) -> None:
        """Show an inner page."""
        if self._page() is not page:
            self._way_back.append(self._page())
        self.setCurrentWidget(page)
        page.enter()

    def _go_back(self) -> None:
        before = self._way_back.pop() if self._way_back else self._home
        self.setCurrentWidget(before)
        before.enter()

    def _page(self) -> Page:
        return next(page for page in self._pages if page is self.currentWidget())

    # --- places.Pages ---------------------------------------------------------------------------------------

    @property
    def is_home(self) -> bool:
        """Tell whether the first page is shown."""
        return self._page() is self._home

    def enter(self) -> None:
        """Let the keyboard stand in the page that is shown."""
        self._page().enter()

    def attend(self) -> None:
        """Make way for an order that calls: what stands beside the window closes."""
        for page in self._pages:
            page.attend()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the desk as it is at ``now`` (aware UTC)."""
        self._page().pass_time(self._monotonic_s())
        self._page().show_facts(facts, now)

    def scroll_pages(self, pages: int) -> None:
        """Scroll the page that is shown."""
        self._page().scroll_pages(pages)

    def step_back(self) -> None:
        """Lead one step back."""
        if not self.is_home:
            self._page().step_back()

    def go_home(self) -> None:
        """Lead back to the first page, and there to its beginning; what would be forgotten is asked about first."""
        if self.is_home:
            self._home.go_home()
        else:
            del self._way_back[1:]
            self._page().leave()
