"""One menu category as it is typed: its name, its words, what falls into it, and its buttons. It keeps nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import RADIUS_PX, TOUCH_PX, Theme

from . import print_words
from .category_draft import LONGEST_NAME, CategoryDraft

_NAME_PX = 300
_MOST_TYPED = 8000


class CategoryRow(QWidget):
    """Main thread; owned by the page. It stays the same widget wherever the category moves.

    ``moved`` carries the places (-1 up, 1 down), ``taken_out`` comes after the question was answered; the page asks it
    by :meth:`ask`, with a sentence of its own, when 빼기 is pressed (``remove``).
    """

    changed = Signal()
    moved = Signal(int)
    remove_pressed = Signal()
    taken_out = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, draft: CategoryDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kept = draft.kept
        self.name = self._field(theme, draft.name, 22)
        self.name.setPlaceholderText(print_words.CATEGORY_NAME_HINT())
        self.name.setMaxLength(LONGEST_NAME + 10)
        self.name.setMaximumWidth(_NAME_PX)
        self.words = self._field(theme, draft.words, 19)
        self.words.setPlaceholderText(print_words.CATEGORY_WORDS_HINT())
        self.words.setMaxLength(_MOST_TYPED)
        self.wrong = Words(theme, theme.bold(17), "late")
        self.found = Words(theme, theme.font(16), "soft")
        self.up, self.down = self._arrow("▲"), self._arrow("▼")
        self.remove = Button(theme, px=18, parent=self)
        self.question = Words(theme, theme.bold(18), "late", middle=True)
        self.yes = Button(theme, Look.DANGER, px=18, parent=self)
        self.no = Button(theme, px=18, parent=self)
        self._lay_out()
        self._connect()
        self.say_wrong("")
        self.show_found("")
        self._show_question(shown=False)
        self._speak()

    def _field(self, theme: Theme, text: str, px: int) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setFont(theme.font(px))
        field.setMinimumHeight(TOUCH_PX)
        field.setCursorPosition(0)
        return field

    def _arrow(self, sign: str) -> Button:
        button = Button(self._theme, px=20, parent=self)
        button.show_words(sign)
        button.setFixedWidth(TOUCH_PX)
        return button

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.name, 1)
        first.addStretch(1)
        for button in (self.up, self.down, self.remove):
            first.addWidget(button)
        ask = QHBoxLayout()
        ask.setSpacing(8)
        ask.addWidget(self.question, 1)
        ask.addWidget(self.yes)
        ask.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(ask)
        for part in (self.words, self.wrong, self.found):
            column.addWidget(part)

    def _connect(self) -> None:
        for field in (self.name, self.words):
            field.textChanged.connect(self._change)
        self.name.returnPressed.connect(self.words.setFocus)
        self.words.returnPressed.connect(self.finished)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.remove_pressed)
        self.yes.clicked.connect(self.taken_out)
        self.no.clicked.connect(self._leave_in)

    def draft(self) -> CategoryDraft:
        """Return what is typed."""
        return CategoryDraft(self.kept, self.name.text(), self.words.text())

    def say_wrong(self, sentence: str) -> None:
        """Show why it cannot be kept so; empty for nothing."""
        self.wrong.set_text(sentence)
        self.wrong.setVisible(bool(sentence))

    def show_found(self, sentence: str) -> None:
        """Show which dishes fall into it; empty where no orders are known."""
        self.found.set_text(sentence)
        self.found.setVisible(bool(sentence))

    def show_place(self, *, first: bool, last: bool) -> None:
        """Show whether it can still go up or down."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    def ask(self, sentence: str) -> None:
        """Ask whether to take it out; a second Enter takes nothing out."""
        self.question.set_text(sentence)
        self._show_question(shown=True)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_in(self) -> None:
        self._show_question(shown=False)
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_question(self, *, shown: bool) -> None:
        asking: tuple[QWidget, ...] = (self.question, self.yes, self.no)
        usual: tuple[QWidget, ...] = (self.name, self.up, self.down, self.remove)
        for part in (*asking, *usual):
            part.setVisible((part in asking) is shown)

    def _change(self, _text: str) -> None:
        self.say_wrong("")
        self._speak()
        self.changed.emit()

    def _speak(self) -> None:
        """Name the parts for a screen reader after the category."""
        name = self.draft().category().name or print_words.CATEGORY_NEW()
        self.setAccessibleName(name)
        self.name.setAccessibleName(print_words.CATEGORY_NAME_OF(name=name))
        self.words.setAccessibleName(print_words.CATEGORY_WORDS_OF(name=name))
        spoken = {
            self.up: print_words.MOVE_UP(),
            self.down: print_words.MOVE_DOWN(),
        }
        for button, said in spoken.items():
            button.show_words(button.text(), spoken=print_words.BUTTON_OF(name=name, button=said))
        for button, text in (
            (self.remove, print_words.REMOVE()),
            (self.yes, print_words.REMOVE_YES()),
            (self.no, print_words.REMOVE_NO()),
        ):
            button.show_words(text, spoken=print_words.BUTTON_OF(name=name, button=text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("ground"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
