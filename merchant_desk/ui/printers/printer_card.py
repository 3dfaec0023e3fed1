"""One printer on a card: how it is, where it is, what comes out of it, and its three buttons."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.services.facts import PrinterFacts
from merchant_desk.services.settings import PrinterSettings
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.signs import paint_sign
from merchant_desk.ui.theme import EDGE_PX, RADIUS_PX, Theme

from . import print_words
from .printer_telling import Health, health, is_folder, paper, past, place, work

_SIGN_PX = 24
_DOT = "  ·  "


class PrinterCard(QWidget):
    """Main thread; owned by the printers' page, made anew when the settings change.

    The signals carry the printer's name. Taking a printer out is asked about on the card itself.
    """

    test_wanted = Signal(str)
    edit_wanted = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, printer: PrinterSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._printer = printer
        self._health = Health("", "soft", "")
        self._waiting = 0
        self.name = Words(theme, theme.bold(26), text=printer.name)
        self.state = Words(theme, theme.bold(18))
        self.where = Words(theme, theme.font(17), "soft", place(printer.address))
        self.work = Words(theme, theme.font(17), text=_DOT.join(work(printer)))
        self.past = Words(theme, theme.font(17), "soft")
        self.answer = Words(theme, theme.bold(18))
        self.answer.hide()
        self.test = self._button(print_words.TEST())
        self.edit = self._button(print_words.EDIT())
        self.remove = self._button(print_words.REMOVE())
        self.test.clicked.connect(self._want_test)
        self.edit.clicked.connect(self._want_edit)
        self.remove.clicked.connect(self._ask)
        self.question = Words(theme, theme.bold(18), "late", middle=True)
        self.yes = self._button(print_words.REMOVE_YES(), Look.DANGER)
        self.no = self._button(print_words.REMOVE_NO())
        self.yes.clicked.connect(self._take_out)
        self.no.clicked.connect(self._leave_in)
        self._lay_out()
        self._show_question(shown=False)

    def _button(self, text: str, look: Look = Look.PLAIN) -> Button:
        button = Button(self._theme, look, px=18, parent=self)
        spoken = print_words.BUTTON_OF(name=self._printer.name, button=text)
        button.show_words(text, spoken=spoken)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        for part in (self.name, self.state, self.where, self.work, self.past, self.answer):
            words.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.test, self.edit, self.remove):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(words, 1)
        top.addLayout(buttons)
        ask = QHBoxLayout()
        ask.setSpacing(8)
        ask.addWidget(self.question, 1)
        ask.addWidget(self.yes)
        ask.addWidget(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_PX + _SIGN_PX + 24, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(ask)

    def show_facts(self, facts: PrinterFacts | None, now: datetime) -> None:
        """Show how the printer is at ``now`` (aware UTC)."""
        self._health = health(
            facts,
            is_mute=not self._printer.profile.asks_status,
            is_folder=is_folder(self._printer.address),
        )
        self._waiting = facts.waiting if facts is not None else 0
        self.state.set_text(self._health.sentence, self._health.tone)
        self.past.set_text(_DOT.join((paper(self._printer.columns), *past(facts, now))))
        self.setAccessibleName(f"{self._printer.name}, {self._health.sentence}")
        self.update()

    def show_answer(self, sentence: str, *, bad: bool = False) -> None:
        """Show what came of the test page; empty for nothing."""
        self.answer.set_text(said(sentence), "late" if bad else "focus")
        self.answer.setVisible(bool(sentence))

    def _want_test(self) -> None:
        self.test_wanted.emit(self._printer.name)

    def _want_edit(self) -> None:
        self.edit_wanted.emit(self._printer.name)

    def _ask(self) -> None:
        self._show_question(shown=True)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_in(self) -> None:
        self._show_question(shown=False)
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self) -> None:
        self._show_question(shown=False)
        self.removed.emit(self._printer.name)

    def _show_question(self, *, shown: bool) -> None:
        said = print_words.REMOVE_WAITING if self._waiting else print_words.REMOVE_QUESTION
        self.question.set_text(said(name=self._printer.name, count=self._waiting))
        for part in (self.question, self.yes, self.no):
            part.setVisible(shown)
        for button in (self.test, self.edit, self.remove):
            button.setVisible(not shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._theme.colour
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("ground"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
        painter.fillRect(QRectF(0, 0, EDGE_PX, self.height()), colour(self._health.tone))
        box = QRectF(EDGE_PX + 14, self.name.y() + (self.name.height() - _SIGN_PX) / 2, _SIGN_PX, _SIGN_PX)
        if self._health.sign:
            tone = getattr(self._theme.tokens, self._health.tone)
            paint_sign(painter, self._health.sign, tone, box)
        else:
            painter.setPen(QPen(colour(self._health.tone), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(3, 3, -3, -3))
