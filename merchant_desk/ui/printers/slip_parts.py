"""The parts of a slip as rows with buttons: larger, up, down, on. It must not know what a part prints."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.job import SlipKind
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import print_words
from .design_draft import Draft

NAMES = {
    "logo": print_words.PART_LOGO,
    "heading": print_words.PART_HEADING,
    "times": print_words.PART_TIMES,
    "request": print_words.PART_REQUEST,
    "dishes": print_words.PART_DISHES,
    "wishes": print_words.PART_WISHES,
    "foot": print_words.PART_FOOT,
    "address": print_words.PART_ADDRESS,
    "phone": print_words.PART_PHONE,
    "delivery_request": print_words.PART_DELIVERY_REQUEST,
    "store_request": print_words.PART_STORE_REQUEST,
    "sums": print_words.PART_SUMS,
    "tenders": print_words.PART_TENDERS,
    "business": print_words.PART_BUSINESS,
    "tax": print_words.PART_TAX,
    "origins": print_words.PART_ORIGINS,
    "qr": print_words.PART_QR,
}
#: What is lost where a part of a kind of slip is left out.
_LOST = {(SlipKind.KITCHEN, "request"): print_words.OFF_REQUEST}
_WHY_NEEDED = {"heading": print_words.NEEDED_HEADING, "dishes": print_words.NEEDED_DISHES}
#: A picture and a code have one size.
_ONE_SIZE = frozenset({"logo", "qr"})


def name_of(part: str) -> str:
    """Return what a shop calls a part; an unknown one by its own name."""
    return NAMES[part]() if part in NAMES else part


class PartRow(QWidget):
    """One part. Main thread; owned by the list; it stays the same widget wherever the part moves."""

    def __init__(self, theme: Theme, part: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.part = part
        self.setAccessibleName(name_of(part))
        self.name = Words(theme, theme.bold(18), text=name_of(part))
        self.why = Words(theme, theme.font(15), "soft")
        self.on = Button(theme, px=17, parent=self)
        self.on.setFixedWidth(64)
        self.large = Button(theme, px=17, parent=self)
        self.large.setFixedWidth(64)
        self.up = Button(theme, px=20, parent=self)
        self.down = Button(theme, px=20, parent=self)
        for button in (self.up, self.down):
            button.setFixedWidth(TOUCH_PX)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.why)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(6)
        row.addWidget(self.on)
        row.addSpacing(6)
        row.addLayout(words, 1)
        row.addWidget(self.large)
        row.addWidget(self.up)
        row.addWidget(self.down)

    def show_draft(self, draft: Draft, missing: str) -> None:
        """Show how the part stands; ``missing`` says why nothing of it would come out."""
        part, name = self.part, name_of(self.part)
        needed, off, place = draft.is_needed(part), part in draft.off, draft.order.index(part)
        if needed:
            said = print_words.PART_SPOKEN(part=name, button=print_words.PART_ALWAYS())
            self.on.show_words(print_words.PART_ALWAYS(), look=Look.PLAIN, spoken=said)
        else:
            spoken = (print_words.PART_IS_OFF if off else print_words.PART_IS_ON)(part=name)
            text = print_words.PART_OFF() if off else print_words.PART_ON()
            self.on.show_words(text, look=Look.PLAIN if off else Look.CHOSEN, spoken=spoken)
        self.on.setEnabled(not needed)
        why = _WHY_NEEDED[part]() if needed and part in _WHY_NEEDED else ("" if off else missing)
        lost = _LOST.get((draft.kind, part)) if off else None
        self.why.set_text(lost() if lost is not None else why, "late" if lost is not None else "soft")
        why = self.why.text()
        self.why.setVisible(bool(why))
        self.name.set_text(name, "soft" if off else "ink")
        large = part in draft.large
        self.large.setVisible(part not in _ONE_SIZE)
        spoken = (print_words.PART_IS_LARGE if large else print_words.PART_IS_NORMAL)(part=name)
        self.large.show_words(
            print_words.PART_LARGE(), look=Look.CHOSEN if large else Look.PLAIN, spoken=spoken
        )
        self.large.setEnabled(not off)
        for button, sign, words in (
            (self.up, "▲", print_words.MOVE_UP),
            (self.down, "▼", print_words.MOVE_DOWN),
        ):
            button.show_words(sign, spoken=print_words.PART_SPOKEN(part=name, button=words()))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < len(draft.order) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))


class PartsList(QWidget):
    """The rows from top to bottom. Main thread; owned by the designer; it emits what is pressed and keeps nothing."""

    moved = Signal(str, int)
    switched = Signal(str)
    enlarged = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(print_words.DESIGNER())
        self._theme = theme
        self.rows: dict[str, PartRow] = {}
        self._order: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_draft(self, draft: Draft, missing: dict[str, str]) -> None:
        """Show a draft; a row that was pressed keeps the keyboard where it moves to."""
        if set(draft.order) != set(self.rows):
            self._make_rows(draft.order)
        if draft.order != self._order:
            self._order = draft.order
            for place, part in enumerate(draft.order):
                row = self.rows[part]
                if self._column.indexOf(row) != place:
                    self._column.removeWidget(row)
                    self._column.insertWidget(place, row)
            self._chain_tabs()
        for part, row in self.rows.items():
            row.show_draft(draft, missing.get(part, ""))

    def _make_rows(self, order: tuple[str, ...]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        self._order = ()
        for part in order:
            row = PartRow(self._theme, part, self)
            row.on.clicked.connect(partial(self._emit_switched, part))
            row.large.clicked.connect(partial(self._emit_enlarged, part))
            row.up.clicked.connect(partial(self._emit_moved, part, -1))
            row.down.clicked.connect(partial(self._emit_moved, part, 1))
            self.rows[part] = row
            self._column.addWidget(row)

    def _chain_tabs(self) -> None:
        """Let Tab go through the rows as they stand now."""
        last: QWidget | None = None
        for part in self._order:
            row = self.rows[part]
            for button in (row.on, row.large, row.up, row.down):
                if last is not None:
                    self.setTabOrder(last, button)
                last = button

    def _emit_switched(self, part: str, _checked: bool = False) -> None:
        self.switched.emit(part)

    def _emit_enlarged(self, part: str, _checked: bool = False) -> None:
        self.enlarged.emit(part)

    def _emit_moved(self, part: str, by: int, _checked: bool = False) -> None:
        self.moved.emit(part, by)
