"""The faces of the decision bar: accept, next steps, a question, reasons. They emit what was pressed, no more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from merchant_desk.domain.decision import Action
from merchant_desk.services.usual_times import Suggestion
from merchant_desk.ui import telling, words
from merchant_desk.ui.board import board_words
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from .offers import Choice
from .usual import near, sentence

CHIP_MINUTES = (15, 20, 25, 30, 40)
_BIG_PX = 120
#: The figure on a button chooses it; 0 is the tenth.
FIGURES = "1234567890"


class AcceptBody(QWidget):
    """Preparation time, reject, and the one large green word. Main thread; owned by the bar."""

    accepted = Signal()
    rejected = Signal()
    minutes_chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        number: str,
        *,
        can_reject: bool,
        minutes: Sequence[int] = CHIP_MINUTES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.DECISION_PART())
        self._number = number
        self.accept = Button(theme, Look.GO, px=36, parent=self)
        self.accept.setFixedHeight(_BIG_PX)
        self.accept.setMinimumWidth(226 if len(minutes) <= len(CHIP_MINUTES) else 200)
        self.accept.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.accept.clicked.connect(self.accepted)
        self.chips: dict[int, Button] = {}
        chips = QHBoxLayout()
        chips.setSpacing(8 if len(minutes) <= len(CHIP_MINUTES) else 6)
        for value in minutes:
            chip = Button(theme, px=20, parent=self)
            chip.setMinimumWidth(68 if len(minutes) <= len(CHIP_MINUTES) else TOUCH_PX)
            chip.clicked.connect(partial(self._choose, value))
            chips.addWidget(chip, 1)
            self.chips[value] = chip
        self.hint = Words(theme, theme.font(16), "soft", middle=True)
        below = QHBoxLayout()
        below.setSpacing(12)
        if can_reject:
            self.reject = Button(theme, Look.DANGER, px=22, beside=True, parent=self)
            self.reject.show_words(words.REJECT(), "F4")
            self.reject.setFixedWidth(144)
            self.reject.clicked.connect(self.rejected)
            below.addWidget(self.reject)
        below.addWidget(self.hint, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(chips)
        left.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 5)
        row.addWidget(self.accept, 3)

    def _choose(self, minutes: int, _checked: bool = False) -> None:
        self.minutes_chosen.emit(minutes)

    def show_minutes(
        self, minutes: int, waiting: int, usual: Suggestion | None = None, last_min: int = 0
    ) -> None:
        """Show the chosen preparation time and how many more new orders wait behind this one.

        ``usual`` is what like orders took: it is said, and the chip near to it says so too, as does the one of the time
        that was chosen last (``last_min``, 0 for none). Neither chooses anything.
        """
        near_usual = near(usual.minutes, self.chips) if usual is not None else 0
        for value, chip in self.chips.items():
            said = words.MINUTES(minutes=value)
            look = Look.CHOSEN if value == minutes else Look.PLAIN
            caption, spoken = "", words.CHIP_SPOKEN
            if value == near_usual:
                caption, spoken = board_words.CHIP_USUAL(), board_words.CHIP_USUAL_SPOKEN
            elif value == last_min:
                caption, spoken = board_words.CHIP_LAST(), board_words.CHIP_LAST_SPOKEN
            chip.show_words(said, caption, look, spoken(minutes=value))
        self.accept.show_words(words.ACCEPT(minutes=minutes), words.ACCEPT_CAPTION(number=self._number))
        hint = words.NEXT_RINGS(count=waiting) if waiting else words.LESS_AND_MORE()
        self.hint.set_text(sentence(usual) if usual is not None else hint)


class QuestionBody(QWidget):
    """A sentence and its answers, or an order's next steps. Main thread; owned by the bar."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        choices: Sequence[Choice],
        *,
        colour: str = "ink",
        big_first: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.DECISION_PART())
        self.sentence = Words(theme, theme.bold(21), colour, sentence)
        self.buttons: list[Button] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        if sentence:
            rows.addWidget(self.sentence)
        else:
            self.sentence.setParent(None)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        if len(choices) == 1 and choices[0].look is Look.DANGER:
            answers.addStretch(3)  # what ends the order stands where it always does, and is no larger
        first_look = choices[0].look if choices else Look.PLAIN
        for place, choice in enumerate(choices):
            first = big_first and place == 0 and first_look is Look.PLAIN
            button = Button(theme, Look.WORK if first else choice.look, px=26 if first else 20, parent=self)
            button.setFixedHeight(72 if big_first else 64)
            button.setMinimumWidth(92)
            caption = "F4" if choice.action in {Action.REJECT, Action.CANCEL} else ""
            button.show_words(choice.text, caption)
            button.clicked.connect(partial(self._choose, choice))
            answers.addWidget(button, 3 if first else 2)
            self.buttons.append(button)
        if choices:
            rows.addLayout(answers)

    def _choose(self, choice: Choice, _checked: bool = False) -> None:
        self.chosen.emit(choice)


class SeenBody(QWidget):
    """The stop-cooking alarm and the one way to end it. Main thread; owned by the bar."""

    seen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.DECISION_PART())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Words(theme, theme.bold(24), "late", words.ALARM(), middle=True), 1)
        self.button = Button(theme, Look.STOP, px=28, parent=self)
        self.button.setFixedHeight(88)
        self.button.setMinimumWidth(260)
        self.button.show_words(words.SEEN(), "Enter")
        self.button.clicked.connect(self.seen)
        row.addWidget(self.button)


class ReasonsBody(QWidget):
    """The platform's reasons as buttons; a figure chooses one, Esc goes back. Main thread; owned by the bar."""

    chosen = Signal(str)
    left = Signal()
    _COLUMNS = 4

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(Words(theme, theme.bold(21), "late", title))
        grid = QGridLayout()
        grid.setSpacing(8)
        self.buttons: dict[str, Button] = {}
        for place, (code, said) in enumerate(telling.REASONS.items()):
            button = Button(theme, Look.DANGER, px=18, beside=True, parent=self)
            button.show_words(said(), FIGURES[place : place + 1], spoken=said())
            button.clicked.connect(partial(self._choose, code.value))
            grid.addWidget(button, place // self._COLUMNS, place % self._COLUMNS)
            self.buttons[code.value] = button
        self.back = Button(theme, Look.PLAIN, px=18, beside=True, parent=self)
        self.back.show_words(words.BACK(), "Esc")
        self.back.clicked.connect(self.left)
        place = len(self.buttons)
        grid.addWidget(self.back, place // self._COLUMNS, place % self._COLUMNS)
        for column in range(self._COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, TOUCH_PX)
        rows.addLayout(grid)

    def _choose(self, code: str, _checked: bool = False) -> None:
        self.chosen.emit(code)

    def focus_first(self) -> None:
        """Let the keyboard start at the first reason."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = FIGURES.find(event.text()) if event.text() else -1
        if 0 <= place < len(self.buttons):
            if not event.isAutoRepeat():
                self.chosen.emit(list(self.buttons)[place])
        else:
            super().keyPressEvent(event)
