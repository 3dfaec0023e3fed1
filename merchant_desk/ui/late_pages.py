"""Pages that are built when somebody comes to them: most are never opened in a day. It must not know what they show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from merchant_desk.services.facts import DeskFacts

if TYPE_CHECKING:
    from .books.page_stack import PageStack
    from .page import Page
    from .printers.print_pages import PrintPages
    from .subjects import Subjects

P = TypeVar("P", bound="Page | PageStack | PrintPages | Subjects")


class LatePages(QWidget, Generic[P]):
    """Implements ``places.Pages``. Main thread; owned by the place, and stands where the pages will stand.

    ``build`` gets the parent and returns the pages, once. Words and colours are then still those of the window: who
    changes them makes the window anew. ``turned`` tells that another page of a stack is shown.
    """

    turned = Signal()

    def __init__(self, name: str, build: Callable[[QWidget], P], parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader says of the place as long as nothing stands there."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._build = build
        self._pages: P | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def pages(self) -> P:
        """Return the pages, built by the first question about them."""
        if self._pages is None:
            pages = self._pages = self._build(self)
            pages.setGeometry(self.rect())  # before it is shown: what moves under the hand takes no press
            self._column.addWidget(pages)
            pages.show()
            if isinstance(pages, QStackedWidget):
                pages.currentChanged.connect(self.turned)
        return self._pages

    def showEvent(self, event: QShowEvent) -> None:
        self.pages()
        super().showEvent(event)

    # --- places.Pages ---------------------------------------------------------------------------------------

    @property
    def is_home(self) -> bool:
        """Tell whether the first page is shown: where nobody has been yet, it will be."""
        return self._pages is None or self._pages.is_home

    def enter(self) -> None:
        """Let the keyboard stand in the page that is shown."""
        self.pages().enter()

    def attend(self) -> None:
        """Make way for an order that calls."""
        if self._pages is not None:
            self._pages.attend()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the desk as it is at ``now`` (aware UTC)."""
        self.pages().show_facts(facts, now)

    def scroll_pages(self, pages: int) -> None:
        """Scroll the page that is shown."""
        self.pages().scroll_pages(pages)

    def step_back(self) -> None:
        """Lead one step back towards the first page."""
        self.pages().step_back()

    def go_home(self) -> None:
        """Lead back to the first page."""
        self.pages().go_home()
