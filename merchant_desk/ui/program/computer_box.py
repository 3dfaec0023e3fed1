"""The part of the page about the computer: whether the desk starts with it, and whether it falls asleep."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.computer_port import ComputerFacts, ComputerRoom
from merchant_desk.ui.books.asked import Asked
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.sign_line import SignLine
from merchant_desk.ui.theme import Theme

from . import program_words as words

_ON, _OFF = "on", "off"


class ComputerBox(QWidget):
    """Main thread; owned by the page. ``changed`` carries a sentence and whether it is bad: what became of a press."""

    changed = Signal(str, bool)

    def __init__(self, theme: Theme, room: ComputerRoom, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.START())
        self._theme = theme
        self._room = room
        self._shown: ComputerFacts | None = None
        self._asked = Asked(self)
        self._is_changing = False
        self.start = ChipRow(theme, words.START())
        self.start.offer(((_ON, words.START_ON()), (_OFF, words.START_OFF())))
        self.start.pressed.connect(self._use)
        self.sleep = SignLine(theme)
        self.how = Words(theme, theme.bold(17), text=words.SLEEP_HOW())
        self.steps = QWidget(self)
        self.steps.setAccessibleName(words.SLEEP_HOW())
        self._steps = QVBoxLayout(self.steps)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.start)
        column.addSpacing(14)
        column.addWidget(Words(theme, theme.bold(19), text=words.SLEEP()))
        for part in (self.sleep, self.how, self.steps):
            column.addWidget(part)

    def look(self) -> None:
        """Show what the computer told last."""
        facts = self._room.facts()
        if facts == self._shown:
            return
        self._shown = facts
        self._show_start(facts)
        if facts.sleep is None:
            self.sleep.show_line(words.SLEEP_ASKING(), "soft", "wait")
        else:
            never = facts.sleep.sleeps_after_min == 0
            tone, sign = ("ready", "ready") if never else ("new", "ask")
            self.sleep.show_line(said(facts.sleep.sentence), tone, sign)
        clear(self._steps)
        for number, step in enumerate(facts.sleep_steps, start=1):
            text = said(step)
            if len(facts.sleep_steps) > 1:
                text = words.SLEEP_STEP(number=number, step=text)
            self._steps.addWidget(Words(self._theme, self._theme.font(18), text=text))
        for part in (self.how, self.steps):
            part.setVisible(bool(facts.sleep_steps))

    def _show_start(self, facts: ComputerFacts) -> None:
        starts = facts.starts_with_session
        self.start.choose(() if starts is None else (_ON if starts else _OFF,))
        if self._is_changing:
            self.start.say(words.START_CHANGING())
        elif starts is None:
            self.start.say(words.START_ASKING())
        else:
            self.start.say(words.START_ON_HELP() if starts else words.START_OFF_HELP(), bad=not starts)

    def _use(self, choice: str) -> None:
        wanted = choice == _ON
        if self._is_changing or self._room.facts().starts_with_session is wanted:
            return
        self._is_changing = True
        self._show_start(self._room.facts())
        number = self._asked.ask()
        self._room.start_with_session(
            wanted, partial(self._done, number, wanted), partial(self._failed, number)
        )

    def _done(self, number: int, wanted: bool) -> None:
        if self._asked.takes(number):
            self._end()
            self.changed.emit(words.START_CHANGED_ON() if wanted else words.START_CHANGED_OFF(), False)

    def _failed(self, number: int, error: DeskError) -> None:
        if self._asked.takes(number):
            self._end()
            self.changed.emit(words.START_NOT_CHANGED(why=said(str(error))), True)

    def _end(self) -> None:
        self._is_changing = False
        self._show_start(self._room.facts())

    def stand(self) -> None:
        """Let the keyboard stand on what is chosen."""
        starts = self._room.facts().starts_with_session
        self.start.chips[_OFF if starts is False else _ON].setFocus()
