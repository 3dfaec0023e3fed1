"""The pages behind 설정: printers, wizard, menu, designer, ledger; one is shown at a time. No dialog, no decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from merchant_desk.services.desk_port import Desk
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.ui import words
from merchant_desk.ui.page import Page
from merchant_desk.ui.steady import Steady
from merchant_desk.ui.theme import Theme

from . import print_words
from .categories_page import CategoriesPage
from .ledger_page import LedgerPage
from .printers_page import PrintersPage
from .slip_designer import SlipDesigner
from .wizard import PrinterWizard


class PrintPages(QStackedWidget):
    """Main thread; owned by the window. What a person has half done stays while the orders are looked at."""

    def __init__(
        self,
        theme: Theme,
        room: PrintRoom,
        desk: Desk,
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.SETTINGS())
        self._desk = desk
        self._monotonic_s = monotonic_s
        self.printers = PrintersPage(theme, room, monotonic_s, self)
        self.wizard = PrinterWizard(theme, room, self)
        self.designer = SlipDesigner(theme, room, self)
        self.categories = CategoriesPage(theme, room, desk, self)
        self.ledger = LedgerPage(theme, room, desk, self)
        self._categories_for: Page = self.printers
        for page in self._all():
            self.addWidget(page)
            Steady(page.middle, monotonic_s)
            page.left.connect(self._leave_categories if page is self.categories else self.show_printers)
        self.printers.add_wanted.connect(self.add)
        self.printers.edit_wanted.connect(self._edit)
        self.printers.design_wanted.connect(self._design)
        self.printers.categories_wanted.connect(partial(self._part_menu, self.printers))
        self.printers.ledger_wanted.connect(self._open_ledger)
        self.printers.changed.connect(self._show_printers_now)
        self.wizard.saved.connect(self._say_saved)
        self.wizard.categories_wanted.connect(partial(self._part_menu, self.wizard))
        self.categories.kept.connect(self.wizard.follow_categories)

    def _all(self) -> tuple[Page, ...]:
        return (self.printers, self.wizard, self.designer, self.categories, self.ledger)

    def page(self) -> Page:
        """Return the page that is shown."""
        return next(page for page in self._all() if page is self.currentWidget())

    @property
    def is_home(self) -> bool:
        """Tell whether the printers' page is shown."""
        return self.page() is self.printers

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the printers as they are at ``now`` (aware UTC)."""
        self.page().pass_time(self._monotonic_s())
        if self.page() is self.printers:
            self.printers.show_facts(facts, now)

    def enter(self) -> None:
        """Let the keyboard stand in the page that is shown."""
        self.page().enter()

    def attend(self) -> None:
        """Make way for an order that calls: what stands beside the window closes."""
        self.designer.logo.close_dialog()

    def scroll_pages(self, pages: int) -> None:
        """Scroll the page that is shown."""
        self.page().scroll_pages(pages)

    def go_home(self) -> None:
        """Lead back towards the printers; what would be forgotten is asked about first."""
        if self.page() is not self.printers:
            self.page().leave()

    def step_back(self) -> None:
        """Lead back towards the printers, or take the question about that back."""
        if self.page() is not self.printers:
            self.page().step_back()

    def show_printers(self) -> None:
        """Go back to the printers."""
        self.printers.tell("")
        self._turn_to(self.printers)

    def _turn_to(self, page: Page) -> None:
        self.setCurrentWidget(page)
        if page is self.printers:
            self._show_printers_now()
        page.enter()

    def _show_printers_now(self) -> None:
        self.printers.show_facts(self._desk.facts(), self._desk.now())

    def add(self) -> None:
        """Begin with a printer of which nothing is known."""
        self.wizard.begin_new()
        self._turn_to(self.wizard)

    def _edit(self, name: str) -> None:
        self.wizard.begin_edit(name)
        self._turn_to(self.wizard)

    def _design(self) -> None:
        self.designer.begin()
        self._turn_to(self.designer)

    def _part_menu(self, page: Page) -> None:
        """Open the menu's categories; leaving them leads back to the page that wanted them."""
        self._categories_for = page
        self.categories.begin()
        self._turn_to(self.categories)

    def _leave_categories(self) -> None:
        if self._categories_for is self.wizard:
            self._turn_to(self.wizard)
        else:
            self.show_printers()

    def _open_ledger(self) -> None:
        self.ledger.read()
        self._turn_to(self.ledger)

    def _say_saved(self, name: str) -> None:
        """Tell it on the printers' page; a person who is elsewhere by now stays there."""
        if self.page() is self.wizard:
            self._turn_to(self.printers)
        self.printers.tell(print_words.WIZARD_SAVED(name=name), passes=True)
