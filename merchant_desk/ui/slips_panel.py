"""The slips of the selected order: how far each is, and the question about one that is uncertain."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.job import Job, JobKind, JobState

from . import telling, words
from .buttons import Button, Look
from .paper import Band, Words
from .theme import Theme

#: Slips that a person has to decide about.
_ASKS = frozenset({JobState.UNKNOWN, JobState.FAILED, JobState.EXPIRED})
_MOST_SLIPS = 12


class SlipsPanel(QWidget):
    """Slips from old to new. Main thread; owned by the paper, made anew when a slip changes."""

    came_out = Signal(str)
    wanted_again = Signal(str)

    def __init__(self, theme: Theme, jobs: tuple[Job, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.SLIPS())
        self._theme = theme
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


def slips(jobs: tuple[Job, ...]) -> tuple[Job, ...]:
    """Return the print jobs that concern staff; a slip that was reprinted or dropped is settled."""
    return tuple(job for job in jobs if job.kind is JobKind.PRINT and job.state is not JobState.DROPPED)
