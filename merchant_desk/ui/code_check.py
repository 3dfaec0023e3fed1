"""Ask whether the customer's delivery code is right: a line under the order's paper. It must not know the platform."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.domain.delivery_code import LONGEST, cleaned

from . import order_words
from .buttons import Button, Look
from .paper import Band, Words
from .said import said
from .theme import TOUCH_PX, Theme

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SIDE_PX, _LEFT_PX, _RIGHT_PX = 16, 22, 12
_WALK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


class CodeField(QLineEdit):
    """The field. What is typed stays in it: Enter asks, Esc leaves, arrows do not walk over the board."""

    asked = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        # The window's own Esc silences the bell; here it means: leave.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() not in _WALK:
            super().keyPressEvent(event)


class CodeCheck(QWidget):
    """One code at a time. Main thread; owned by the order's part of the window; hidden until :meth:`ask`.

    ``wanted`` carries order and code; the answer comes by :meth:`tell`, :meth:`tell_trouble`. An answer about another
    order or another code than the one that stands here is nobody's any more.
    """

    wanted = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(order_words.CODE_PART())
        self._theme = theme
        self.order_id = ""
        self._asked = ""
        self._band = Band(theme, "chosen_ground", "focus", self)
        self._band.setAccessibleName(order_words.CODE_PART())
        self.sentence = Words(theme, theme.bold(19))
        self.field = CodeField(self)
        self.field.setMaxLength(LONGEST * 2)
        self.field.setAccessibleName(order_words.CODE_PART())
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMinimumWidth(160)
        self.field.asked.connect(self.check)
        self.field.left.connect(self.leave)
        self.ok = Button(theme, Look.GO, px=20, beside=True)
        self.ok.show_words(order_words.CODE_CHECK(), "Enter")
        self.ok.clicked.connect(self.check)
        self.close_button = Button(theme, px=18, beside=True)
        self.close_button.show_words(order_words.CODE_CLOSE(), "Esc")
        self.close_button.clicked.connect(self.leave)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.ok)
        row.addWidget(self.close_button)
        inner = QVBoxLayout(self._band)
        inner.setContentsMargins(_LEFT_PX, 10, _RIGHT_PX, 10)
        inner.setSpacing(8)
        inner.addWidget(self.sentence)
        inner.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 4, _SIDE_PX, 8)
        column.addWidget(self._band)
        self.use_theme(theme)
        self.hide()

    def use_theme(self, theme: Theme) -> None:
        """Take over other sizes."""
        self.field.setFont(theme.bold(24))
        self.sentence.setFont(theme.bold(19))
        self.sentence.updateGeometry()
        self._fit()

    def ask(self, order_id: str, number: str) -> None:
        """Open the line for an order, with the keyboard in its field."""
        self.order_id, self._asked = order_id, ""
        self.field.clear()
        self._say(order_words.CODE_ASK(number=number))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Ask about what is typed."""
        if code := cleaned(self.field.text()):
            self._asked = code
            self._say(order_words.CODE_WAIT(), "soft")
            self.wanted.emit(self.order_id, code)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, order_id: str, code: str, *, right: bool) -> None:
        """Show the platform's answer; a wrong code is marked, so that the next one replaces it."""
        if not self._is_asked(order_id, code):
            return
        if right:
            self._say(order_words.CODE_RIGHT(code=code), "ready", "ready")
        else:
            self._say(order_words.CODE_WRONG(code=code), "late", "late")
            self.field.selectAll()

    def tell_trouble(self, order_id: str, code: str, why: str) -> None:
        """Say why nobody knows."""
        if self._is_asked(order_id, code):
            self._say(order_words.CODE_UNREACHED(why=said(why)), "late", "late")

    def leave(self) -> None:
        """Close; what was typed is forgotten."""
        if self.isVisible():
            self.withdraw()
            self.left.emit()

    def withdraw(self) -> None:
        """Close because the order is not shown any more, or has no code to check."""
        self.order_id = self._asked = ""
        self.field.clear()
        self.hide()

    def _is_asked(self, order_id: str, code: str) -> bool:
        return (order_id, code) == (self.order_id, self._asked) and bool(code)

    def _say(self, sentence: str, tone: str = "ink", edge: str = "focus") -> None:
        self.sentence.set_text(sentence, tone)
        self._band.show_tone("chosen_ground" if edge == "focus" else "sheet", edge)
        self._band.setAccessibleName(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the sentence all of its lines: the paper above would squeeze them."""
        room = self.width() - 2 * _SIDE_PX - _LEFT_PX - _RIGHT_PX
        self.sentence.setMinimumHeight(self.sentence.heightForWidth(max(room, 1)))
