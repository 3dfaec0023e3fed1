"""A page beside the rail: a title with a sentence, a column that scrolls, buttons at the foot. It has no content."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from merchant_desk.services.facts import DeskFacts
from merchant_desk.ui.printers import print_words

from .buttons import Button, Look
from .leave_question import LeaveQuestion
from .paper import Band, Words
from .said.said import said
from .theme import Theme

_SIDE_PX = 32
#: No line grows longer than the eye can follow.
PAGE_PX = 1280
_WIDEST_PX = 16_000
#: So much stays free above and below of what is scrolled into sight.
_AIR_PX = 16
#: What was done is told for this time.
TOLD_S = 8.0


class Page(QWidget):
    """Main thread; owned by the pages. ``left`` tells that a person goes back.

    :meth:`leave` asks first where that would forget something (:meth:`unsaved`).

    ``tell`` shows one sentence above the column: what was done, or why not. A page that does not scroll as a whole lays
    out ``body`` itself and may put ``area`` where it wants; ``middle`` is what stands between head and foot.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        can_leave: bool = True,
        scrolls: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.theme = theme
        self.title = Words(theme, theme.bold(32), text=title)
        self.lead = Words(theme, theme.font(18), "soft")
        self.back = Button(theme, px=19, parent=self)
        self.back.show_words(print_words.BACK())
        self.back.clicked.connect(self.leave)
        self.back.setVisible(can_leave)
        self.told = Band(theme, "chosen_ground", "focus", self)
        self.told_words = Words(theme, theme.bold(18))
        inside = QHBoxLayout(self.told)
        inside.setContentsMargins(22, 10, 14, 10)
        inside.addWidget(self.told_words)
        self.told.hide()
        self._passes = False
        self._told_at_s: float | None = None
        self.area = QScrollArea(self)
        self.area.setAccessibleName(print_words.PAGE_BODY(title=title))
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget()
        self.body.setObjectName("paper")
        self.body.setAccessibleName(print_words.PAGE_BODY(title=title))
        if scrolls:
            self.body.setMaximumWidth(PAGE_PX)
            self.area.setWidget(self.body)
            self.column = QVBoxLayout(self.body)
            self.column.setContentsMargins(_SIDE_PX, 4, _SIDE_PX, 16)
            self.column.setSpacing(12)
        self.foot = QWidget(self)
        self.foot.setObjectName("decision")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.foot.setAccessibleName(title)
        self.foot_row = QHBoxLayout()
        self.foot_row.setSpacing(8)
        self.foot.hide()
        self.leaving = LeaveQuestion(theme, self.foot)
        self.leaving.given_up.connect(self._give_up)
        self.leaving.stayed.connect(self._show_buttons)
        self.middle = self.area if scrolls else self.body
        self._lay_out(self.middle, PAGE_PX if scrolls else _WIDEST_PX)

    def _lay_out(self, middle: QWidget, widest_px: int) -> None:
        self.head_row = QHBoxLayout()
        self.head_row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.lead)
        self.head_row.addLayout(words, 1)
        self.head_row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        above = self.above = QWidget(self)
        above.setAccessibleName(self.title.text())
        above.setMaximumWidth(widest_px)
        self.head = QVBoxLayout(above)
        self.head.setContentsMargins(_SIDE_PX, 18, _SIDE_PX, 10)
        self.head.setSpacing(10)
        self.head.addLayout(self.head_row)
        self.head.addWidget(self.told)
        below = self._buttons = QWidget(self.foot)
        below.setAccessibleName(self.title.text())
        below.setMaximumWidth(widest_px)
        below.setLayout(self.foot_row)
        self.foot_row.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 12)
        whole = QHBoxLayout(self.foot)
        whole.setContentsMargins(0, 0, 0, 0)
        self.leaving.setMaximumWidth(widest_px)
        self.leaving.row.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 12)
        whole.addWidget(below, 1)
        whole.addWidget(self.leaving, 1)
        whole.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(above)
        column.addWidget(middle, 1)
        column.addWidget(self.foot)

    def add_at_foot(self, text: str, use: Callable[[], object], look: Look = Look.PLAIN) -> Button:
        """Put one more button at the page's foot."""
        button = Button(self.theme, look, px=20, parent=self.foot)
        button.show_words(text)
        button.clicked.connect(use)
        self.foot_row.addWidget(button)
        return button

    def tell(self, sentence: str, *, bad: bool = False, passes: bool = False) -> None:
        """Show a sentence above the column until the next one; an empty one takes it away.

        One that ``passes`` goes by itself after :data:`TOLD_S`, and when the page is left.
        """
        sentence = said(sentence)
        self._passes, self._told_at_s = passes and bool(sentence), None
        self.told.show_tone("late_ground" if bad else "chosen_ground", "late" if bad else "focus")
        self.told_words.set_text(sentence, "late" if bad else "ink")
        self.told.setAccessibleName(sentence or self.title.text())
        self.told.setVisible(bool(sentence))

    def pass_time(self, now_s: float) -> None:
        """Let a sentence go whose time is over at ``now_s`` (monotonic); it is counted from when it was seen first."""
        if self._passes and self._told_at_s is None:
            self._told_at_s = now_s
        elif self._told_at_s is not None and now_s - self._told_at_s >= TOLD_S:
            self.tell("")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._passes and not event.spontaneous():
            self.tell("")

    # --- leaving --------------------------------------------------------------------------------------------

    @property
    def is_home(self) -> bool:
        """Tell whether the page is the first of its place: a page alone is."""
        return True

    def attend(self) -> None:
        """Make way for an order that calls: nothing of a page stands beside the window."""

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the desk as it is at ``now`` (aware UTC); most pages show other things."""

    def go_home(self) -> None:
        """Lead back to the place's first page: a page alone is there."""

    def unsaved(self) -> bool:
        """Tell whether leaving would forget something that a person did."""
        return False

    def leave(self) -> None:
        """Go back; where that would forget something, ask in the place of the page's buttons."""
        if not self.unsaved():
            self._give_up()
        elif self.leaving.isHidden():
            self._buttons.hide()
            self.leaving.ask()

    def step_back(self) -> None:
        """Take the question about leaving back, or leave."""
        if self.leaving.isHidden():
            self.leave()
        else:
            self.leaving.withdraw()

    def stay(self) -> None:
        """Ask no more about leaving."""
        self.leaving.close_quietly()
        self._show_buttons()

    def _show_buttons(self) -> None:
        self._buttons.show()

    def _give_up(self) -> None:
        self.stay()
        self.left.emit()

    def enter(self) -> None:
        """Let the keyboard stand on the page's first button."""
        first = self.back if not self.back.isHidden() else self._first_button()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_button(self) -> Button | None:
        found = [button for button in self.findChildren(Button) if button.isVisibleTo(self)]
        return found[0] if found else None

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll a part of the column into sight once it has its place."""
        QTimer.singleShot(0, part, partial(self.area.ensureWidgetVisible, part, 0, _AIR_PX))

    def scroll_pages(self, pages: int) -> None:
        """Scroll the column on (1) or back (-1) by almost a page."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + pages * max(40, bar.pageStep() - 40))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; widgets go when the event under way is over."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
