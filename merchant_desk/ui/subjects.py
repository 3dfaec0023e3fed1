"""A place with subjects: a row of tabs above the pages of the one that is chosen. It must not know what they show."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from merchant_desk.services.facts import DeskFacts

from . import words
from .buttons import Button, Look
from .late_pages import LatePages
from .page import PAGE_PX
from .places import Pages
from .tab_row import TAB_PX, TabRow
from .theme import Theme


class Subjects(QWidget):
    """Main thread; owned by the window. With one subject there is no row; on a subject's inner pages neither."""

    #: What a screen reader adds to the tab that is shown; gap ``name``.
    tab_on = words.TAB_ON

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._theme = theme
        self._subjects: list[tuple[str, Pages]] = []
        self.tabs: dict[str, Button] = {}
        self._row = QWidget(self)
        self._row.setObjectName("sheet")
        self._row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row.setAccessibleName(title)
        self._tab_row = TabRow(theme, title, self._row)
        self._tab_row.setMaximumWidth(PAGE_PX)
        outside = QHBoxLayout(self._row)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._tab_row, 1)
        outside.addStretch(0)
        self._stack = QStackedWidget(self)
        self._stack.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)

    def offer(self, name: str, widget: QWidget, pages: Pages) -> None:
        """Offer a subject under a name: the first one is shown first."""
        tab = Button(self._theme, px=TAB_PX)
        tab.show_words(name)
        tab.clicked.connect(partial(self.turn_to, name))
        self._tab_row.add(tab)
        self._subjects.append((name, pages))
        self.tabs[name] = tab
        self._stack.addWidget(widget)
        if isinstance(widget, LatePages):
            widget.turned.connect(self._mark)
        elif isinstance(widget, QStackedWidget):
            widget.currentChanged.connect(self._mark)
        self._mark()

    def _pages(self) -> Pages:
        return self._subjects[self._stack.currentIndex()][1]

    @property
    def shown(self) -> str:
        """Return the name of the subject that is shown."""
        return self._subjects[self._stack.currentIndex()][0]

    def turn_to(self, name: str, _checked: bool = False) -> None:
        """Show a subject; what was begun at another one stays."""
        self._show(next(number for number, (known, _) in enumerate(self._subjects) if known == name))
        self._pages().enter()

    def turn_on(self) -> None:
        """Show the next subject, after the last one the first."""
        self._show((self._stack.currentIndex() + 1) % len(self._subjects))
        self._pages().enter()

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._mark()

    def stand_as(self, other: Subjects) -> None:
        """Show the subject that the same place in another window of the same desk shows."""
        if len(self._subjects) == len(other._subjects):
            self._show(other._stack.currentIndex())

    def _mark(self) -> None:
        for number, (name, _) in enumerate(self._subjects):
            on = number == self._stack.currentIndex()
            spoken = self.tab_on(name=name) if on else name
            self.tabs[name].show_words(name, look=Look.CHOSEN if on else Look.PLAIN, spoken=spoken)
        self._row.setVisible(len(self._subjects) > 1 and self._pages().is_home)

    # --- places.Pages ---------------------------------------------------------------------------------------

    @property
    def is_home(self) -> bool:
        """Tell whether the subject shows its first page."""
        return self._pages().is_home

    def enter(self) -> None:
        """Let the keyboard stand in the page that is shown."""
        self._pages().enter()

    def attend(self) -> None:
        """Make way for an order that calls."""
        for _, pages in self._subjects:
            pages.attend()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the desk as it is at ``now`` (aware UTC)."""
        self._mark()
        self._pages().show_facts(facts, now)

    def scroll_pages(self, pages: int) -> None:
        """Scroll the page that is shown."""
        self._pages().scroll_pages(pages)

    def step_back(self) -> None:
        """Lead one step back towards the subject's first page."""
        self._pages().step_back()

    def go_home(self) -> None:
        """Lead back to the subject's first page."""
        self._pages().go_home()
