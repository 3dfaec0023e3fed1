"""Asks, one question after the other, which column of a bank's file has what. It must not read the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.services.books.deposit_port import Columns
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.telling import shorten
from merchant_desk.ui.theme import Theme

from . import deposit_words as words

_NOT_ASKED = -2
_NONE = -1
_LONGEST_HEADING = 10
_MOST_FIRST_ROWS = 12
#: Columns of a file that can be chosen: a bank's table has about ten.
MOST_COLUMNS = 20


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the field of :class:`Columns`, and what no column means (None: there must be one)."""

    field: str
    text: Phrase
    none: Phrase | None = None


QUESTIONS = (
    Question("first_row", words.ASK_FIRST),
    Question("on", words.ASK_DAY),
    Question("paid_in", words.ASK_IN),
    Question("paid_out", words.ASK_OUT, words.NONE_OUT),
    Question("direction", words.ASK_DIRECTION, words.NONE),
    Question("balance", words.ASK_BALANCE, words.NONE),
    Question("memo", words.ASK_MEMO, words.NONE),
    Question("counterpart", words.ASK_FROM, words.NONE),
)


def letter(column: int) -> str:
    """Return what a spreadsheet calls a column: A to Z, then AA."""
    return letter(column // 26 - 1) + letter(column % 26) if column >= 26 else chr(ord("A") + column)


class BankMapping(QWidget):
    """Main thread; owned by the page. ``changed`` tells that an answer was given: :attr:`columns`.

    The keys ``before`` and ``after`` lead from question to question; the page lays them out.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.FILE_TITLE())
        self._rows: Sequence[Sequence[str]] = ()
        self._step = 0
        self._answers: dict[str, int] = {}
        self.chips = ChipRow(theme, words.ASK_DAY(), per_row=6, px=18)
        self.chips.pressed.connect(self._answer)
        self.before = Button(theme, px=20, parent=self)
        self.before.show_words(words.EARLIER_STEP())
        self.before.clicked.connect(self._go_back)
        self.after = Button(theme, px=20, parent=self)
        self.after.show_words(words.NEXT_STEP())
        self.after.clicked.connect(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.chips)

    def begin(self, rows: Sequence[Sequence[str]], columns: Columns | None) -> None:
        """Ask about these lines; what was guessed is the answer until a person gives another."""
        self._rows = rows
        self._step = 0
        self._answers = {
            one.field: getattr(columns, one.field)
            if columns is not None
            else (0 if one.field == "first_row" else _NOT_ASKED if one.none is None else _NONE)
            for one in QUESTIONS
        }
        self._show()

    @property
    def columns(self) -> Columns | None:
        """Return the answers as far as they are enough to read lines."""
        if self._answers.get("on", _NOT_ASKED) < 0 or self._answers.get("paid_in", _NOT_ASKED) < 0:
            return None
        return replace(Columns(0, 0), **self._answers)

    @property
    def asked(self) -> Question:
        """Return what is asked now."""
        return QUESTIONS[self._step]

    def marked(self) -> tuple[int, ...]:
        """Return the column that is the answer to the present question."""
        answer = self._answers.get(self.asked.field, _NONE)
        return (answer,) if self.asked.field != "first_row" and answer >= 0 else ()

    def first_row(self) -> int:
        """Return the first line that is a payment."""
        return max(0, self._answers.get("first_row", 0))

    def _show(self) -> None:
        question = self.asked
        title = words.STEP(number=self._step + 1, count=len(QUESTIONS), question=question.text())
        self.chips.show_title(title)
        self.chips.offer(self._choices(question))
        answer = self._answers[question.field]
        self.chips.choose({str(answer)})
        self.before.setEnabled(self._step > 0)
        self.after.setEnabled(answer != _NOT_ASKED and self._step < len(QUESTIONS) - 1)

    def show_ways(self, *, shown: bool) -> None:
        """Show or hide the keys that lead from question to question."""
        self.before.setVisible(shown)
        self.after.setVisible(shown)

    def _choices(self, question: Question) -> list[tuple[str, str]]:
        if question.field == "first_row":
            count = min(_MOST_FIRST_ROWS, len(self._rows))
            return [(str(row), words.ROW_NUMBER(number=row + 1)) for row in range(count)]
        wide = min(MOST_COLUMNS, max((len(row) for row in self._rows), default=0))
        head = self._rows[self.first_row() - 1] if 0 < self.first_row() <= len(self._rows) else ()
        sample = self._rows[self.first_row()] if self.first_row() < len(self._rows) else ()
        choices = []
        for column in range(wide):
            heading = next((row[column] for row in (head, sample) if column < len(row) and row[column]), "")
            said = words.COLUMN(letter=letter(column), heading=shorten(heading, _LONGEST_HEADING))
            choices.append((str(column), said.strip()))
        return choices + ([(str(_NONE), question.none())] if question.none is not None else [])

    def _answer(self, value: str) -> None:
        """Take an answer and ask the next question."""
        self._answers[self.asked.field] = int(value)
        if self._step < len(QUESTIONS) - 1:
            self._step += 1
        self._show()
        self.changed.emit()
        self.stand()

    def _go_back(self) -> None:
        self._turn_to(self._step - 1)

    def _go_on(self) -> None:
        self._turn_to(self._step + 1)

    def _turn_to(self, step: int) -> None:
        if 0 <= step < len(QUESTIONS):
            self._step = step
            self._show()
            self.changed.emit()
            self.stand()

    def stand(self) -> None:
        """Let the keyboard stand on the answer that is chosen, else on the first."""
        answer = str(self._answers[self.asked.field])
        chip = self.chips.chips.get(answer) or next(iter(self.chips.chips.values()), None)
        if chip is not None and self.isVisible():
            chip.setFocus(Qt.FocusReason.OtherFocusReason)
