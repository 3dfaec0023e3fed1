"""The slips of the selected order: how far each is, and the question about one that is uncertain."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind

from . import print_words, telling, words
from .buttons import Button, Look
from .ledger_lines import TryLine
from .ledger_row import TryRow
from .paper import Band, Words
from .theme import Theme

#: Slips that a person has to decide about.
_ASKS = frozenset({JobState.UNKNOWN, JobState.FAILED, JobState.EXPIRED})
#: Slips that are out, as far as anybody can know.
_OUT = frozenset({JobState.DONE, JobState.SENT})
_MOST_SLIPS = 12
_MOST_TRIES = 60


@dataclass(frozen=True, slots=True)
class Tried:
    """The print ledger of the selected order: whether it is ``offered``, and its lines while it is open."""

    offered: bool = False
    lines: tuple[TryLine, ...] | None = None


class SlipsPanel(QWidget):
    """Slips from old to new, and what was tried. Main thread; owned by the paper, made anew when a slip changes."""

    came_out = Signal(str)
    wanted_again = Signal(str)
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
        rows.setSpacing(6)
        for job in slips(jobs)[-_MOST_SLIPS:]:
            if job.state in _ASKS:
                rows.addWidget(self._question(job))
            else:
                said = words.SLIP_LINE(
                    slip=telling.slip(job), printer=job.printer, state=telling.slip_state(job)
                )
                rows.addWidget(Words(theme, theme.font(17), "soft", said))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        rows.addLayout(buttons)
        if (newest := reprintable(jobs)) is not None:
            again = Button(theme, px=18, beside=True)
            again.show_words(words.SLIP_AGAIN(slip=telling.slip(newest)), "F6")
            again.clicked.connect(partial(self._say_again, newest.job_id))
            buttons.addWidget(again)
        if tried.offered:
            self._add_ledger(rows, buttons, tried.lines)
        buttons.addStretch(1)

    def _add_ledger(self, rows: QVBoxLayout, buttons: QHBoxLayout, lines: tuple[TryLine, ...] | None) -> None:
        """Offer the ledger, or show it with the way to close it."""
        turn = self.turn = Button(self._theme, px=18)
        turn.show_words(print_words.LEDGER_OPEN() if lines is None else print_words.LEDGER_CLOSE())
        turn.clicked.connect(self.ledger_turned)
        buttons.addWidget(turn)
        for line in (lines or ())[-_MOST_TRIES:]:
            rows.addWidget(TryRow(self._theme, line))
        if lines is not None and not lines:
            said = print_words.LEDGER_EMPTY_ORDER()
            rows.addWidget(Words(self._theme, self._theme.font(17), "soft", said))

    def _question(self, job: Job) -> QWidget:
        """Return the question about a slip with its answers."""
        band = Band(self._theme, "late_ground", "late")
        said = words.SLIP_QUESTION if job.state is JobState.UNKNOWN else words.SLIP_NOT_OUT
        text = said(slip=telling.slip(job), printer=job.printer)
        band.setAccessibleName(text)
        row = QHBoxLayout(band)
        row.setContentsMargins(20, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(Words(self._theme, self._theme.bold(19), text=text, middle=True), 1)
        if job.state is JobState.UNKNOWN:
            out = Button(self._theme, Look.PLAIN, px=18)
            out.show_words(words.CAME_OUT())
            out.clicked.connect(partial(self._say_out, job.job_id))
            row.addWidget(out)
        again = Button(self._theme, Look.DANGER, px=18)
        again.show_words(words.PRINT_AGAIN())
        again.clicked.connect(partial(self._say_again, job.job_id))
        row.addWidget(again)
        return band

    def _say_out(self, job_id: str, _checked: bool = False) -> None:
        self.came_out.emit(job_id)

    def _say_again(self, job_id: str, _checked: bool = False) -> None:
        self.wanted_again.emit(job_id)


def reprintable(jobs: tuple[Job, ...]) -> Job | None:
    """Return the slip that a person may want once more: the kitchen's newest that is out, else the newest other one.

    One that is on its way, or that is asked about, is not offered: it would be printed twice.
    """
    newest = {(job.slip, job.printer, job.copy): job for job in slips(jobs)}
    out = [job for job in newest.values() if job.state in _OUT and job.slip is not SlipKind.CANCEL]
    kitchen = [job for job in out if job.slip is SlipKind.KITCHEN]
    return next(reversed(kitchen or out), None)


def slips(jobs: tuple[Job, ...]) -> tuple[Job, ...]:
    """Return the print jobs that concern staff; a slip that was reprinted or dropped is settled."""
    return tuple(job for job in jobs if job.kind is JobKind.PRINT and job.state is not JobState.DROPPED)
