"""The wizard's second step: print the ruler page and answer what the paper shows. It emits, it prints nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.paper import Band, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import print_words
from .printer_telling import on_chip
from .wizard_answers import QUESTIONS, Answers, asked


class RulerStep(QWidget):
    """Main thread; owned by the wizard. ``answered`` carries a question's key and the answer."""

    print_wanted = Signal()
    answered = Signal(str, str)
    profile_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(print_words.STEP_RULER())
        self.print = Button(theme, Look.WORK, px=26, parent=self)
        self.print.setFixedHeight(84)
        self.print.setMaximumWidth(420)
        self.print.show_words(print_words.RULER_PRINT())
        self.print.clicked.connect(self.print_wanted)
        self.answer = Band(theme, "chosen_ground", "focus", self)
        self.answer_words = Words(theme, theme.bold(18))
        inside = QVBoxLayout(self.answer)
        inside.setContentsMargins(22, 10, 14, 10)
        inside.addWidget(self.answer_words)
        self.profiles = ChipRow(theme, print_words.PROFILES())
        self.profiles.pressed.connect(self.profile_chosen)
        self.questions: dict[str, ChipRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(Words(theme, theme.font(19), text=print_words.RULER_HOW()))
        column.addWidget(self.print)
        column.addWidget(self.answer)
        column.addWidget(self.profiles)
        for question in QUESTIONS:
            row = ChipRow(theme, question.text(), per_row=3, px=20)
            row.offer((value, question.said(value, phrase)) for value, phrase in question.choices)
            row.pressed.connect(partial(self._answer, question.key))
            self.questions[question.key] = row
            column.addWidget(row)

    def show_answers(self, address: str, answers: Answers, profiles: tuple[str, ...], chosen: str) -> None:
        """Show the questions for this device with their answers, and the profiles that were saved."""
        self.profiles.setVisible(bool(profiles))
        self.profiles.offer((name, on_chip(name)) for name in profiles)
        self.profiles.choose({chosen})
        open_now = {question.key for question in asked(address, answers)}
        for question in QUESTIONS:
            row, answer = self.questions[question.key], answers.get(question.key, "")
            row.setVisible(question.key in open_now)
            row.choose({answer})
            helps = question.help is not None and answer in question.helps
            row.say(
                question.help() if question.help is not None and helps else "", bad=question.warns and helps
            )

    def show_printed(self, *, printed: bool) -> None:
        """Offer the first page, or another one."""
        self.print.show_words(print_words.RULER_AGAIN() if printed else print_words.RULER_PRINT())

    def say(self, sentence: str, *, bad: bool = False) -> None:
        """Show what the device answered; empty for nothing."""
        sentence = said(sentence)
        self.answer.show_tone("late_ground" if bad else "chosen_ground", "late" if bad else "focus")
        self.answer_words.set_text(sentence, "late" if bad else "ink")
        self.answer.setAccessibleName(sentence or print_words.STEP_RULER())
        self.answer.setVisible(bool(sentence))

    def _answer(self, key: str, value: str) -> None:
        self.answered.emit(key, value)
