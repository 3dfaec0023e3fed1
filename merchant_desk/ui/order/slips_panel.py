"""The slips of the selected order: how far each is, and the way to print it once more. It must not ask about one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.job import Job
from merchant_desk.ui import telling, words
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.paper import Words
from merchant_desk.ui.printers import print_words
from merchant_desk.ui.printers.ledger_lines import TryLine, which_slip
from merchant_desk.ui.printers.ledger_row import TryRow
from merchant_desk.ui.theme import Theme

from .slips_told import again, again_by_key, in_question, line, slips, with_band

_MOST_SLIPS = 12
_MOST_TRIES = 60


@dataclass(frozen=True, slots=True)
class Tried:
    """The print ledger of the selected order: whether it is ``offered``, and its lines while it is open."""

    offered: bool = False
    lines: tuple[TryLine, ...] | None = None


class SlipsPanel(QWidget):
    """Slips from old to new, and what was tried. Main thread; owned by the paper, made anew when a slip changes.

    ``wanted_again`` names one slip, ``key_wanted`` asks for what F6 prints.
    """

    wanted_again = Signal(str)
    key_wanted = Signal()
    ledger_turned = Signal()

    def __init__(
        self, theme: Theme, jobs: tuple[Job, ...], tried: Tried = Tried(), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.SLIPS())
        self._theme = theme
        self.turn: Button | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(4)
        offered, asked = again(jobs), with_band(jobs)
        for job in slips(jobs)[-_MOST_SLIPS:]:
            rows.addLayout(self._line(job, offered=job in offered, asked=job in asked))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        rows.addLayout(buttons)
        by_key = () if in_question(jobs) else again_by_key(jobs)
        if by_key:
            said = words.SLIP_AGAIN if len(by_key) == 1 else words.SLIPS_AGAIN
            every = Button(theme, px=18, beside=True)
            every.show_words(said(slip=telling.slip(by_key[0])), "F6")
            every.clicked.connect(self.key_wanted)
            buttons.addWidget(every)
        if tried.offered:
            self._add_ledger(rows, buttons, tried.lines)
        buttons.addStretch(1)

    def _line(self, job: Job, *, offered: bool, asked: bool) -> QHBoxLayout:
        """Return how far a slip is, beside the button that prints it once more."""
        row = QHBoxLayout()
        row.setSpacing(8)
        said = line(job, telling.slip_state(job))
        colour = "late" if asked else "soft"
        row.addWidget(Words(self._theme, self._theme.font(17), colour, said, middle=True), 1)
        if offered:
            button = Button(self._theme, px=16)
            spoken = words.SLIP_AGAIN_AT(slip=which_slip(job), printer=job.printer)
            button.show_words(words.PRINT_AGAIN(), spoken=spoken)
            button.clicked.connect(partial(self._say_again, job.job_id))
            row.addWidget(button)
        return row

    def _add_ledger(self, rows: QVBoxLayout, buttons: QHBoxLayout, lines: tuple[TryLine, ...] | None) -> None:
        """Offer the ledger, or show it with the way to close it."""
        turn = self.turn = Button(self._theme, px=18)
        turn.show_words(print_words.LEDGER_OPEN() if lines is None else print_words.LEDGER_CLOSE())
        turn.clicked.connect(self.ledger_turned)
        buttons.addWidget(turn)
        for one in (lines or ())[-_MOST_TRIES:]:
            rows.addWidget(TryRow(self._theme, one))
        if lines is not None and not lines:
            said = print_words.LEDGER_EMPTY_ORDER()
            rows.addWidget(Words(self._theme, self._theme.font(17), "soft", said))

    def _say_again(self, job_id: str, _checked: bool = False) -> None:
        self.wanted_again.emit(job_id)
