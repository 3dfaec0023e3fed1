"""A place with subjects: a row of tabs above the pages of the one that is chosen. It must not know what they show."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from merchant_desk.services.facts import DeskFacts

from . import words
from .buttons import Button, Look
from .page import PAGE_PX
from .places import Pages
from .theme import Theme

_SIDE_PX = 32
_GAP_PX = 8
#: What the narrowest screen leaves to the row, beside rail and margins.
_LEAST_PX = 1024 - 76 - 2 * _SIDE_PX


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
        as_wide_as_a_page = QWidget(self._row)
        as_wide_as_a_page.setMaximumWidth(PAGE_PX)
        as_wide_as_a_page.setAccessibleName(title)
        outside = QHBoxLayout(self._row)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(as_wide_as_a_page, 1)
        outside.addStretch(0)
        inside = self._inside = QHBoxLayout(as_wide_as_a_page)
        inside.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 2)
        inside.setSpacing(_GAP_PX)
        self._stack = QStackedWidget(self)
        self._stack.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._row)
        column.addWidget(self._stack, 1)

    def offer(self, name: str, widget: QWidget, pages: Pages) -> None:
        """Offer a subject under a name: the first one is shown first."""
        tab = Button(self._theme, px=19)
        tab.clicked.connect(partial(self.turn_to, name))
        self._inside.addWidget(tab, 1)
        self._subjects.append((name, pages))
        self.tabs[name] = tab
        self._stack.addWidget(widget)
        self._mark()
        self._share()

    def _share(self) -> None:
        """Make the tabs alike, or as wide as their words want where they are too many for that."""
        wanted = [tab.sizeHint().width() for tab in self.tabs.values()]
        crowded = (max(wanted) + _GAP_PX) * len(wanted) > _LEAST_PX
        for place, width in enumerate(wanted):
            self._inside.setStretch(place, width if crowded else 1)

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
