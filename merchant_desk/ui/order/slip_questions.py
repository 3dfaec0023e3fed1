"""The questions about an order's slips, each with its answers. It must not know what an answer does."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.job import Job, JobState
from merchant_desk.ui import words
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Band, Words
from merchant_desk.ui.printers.ledger_lines import which_slip
from merchant_desk.ui.theme import Theme

from .slips_told import in_question, where_out, with_band


class SlipQuestions(QWidget):
    """Main thread; owned by the paper, made anew when a slip changes. F6 answers the first that waits for an answer."""

    came_out = Signal(str)
    wanted_again = Signal(str)

    def __init__(self, theme: Theme, jobs: tuple[Job, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.SLIPS())
        self._theme = theme
        first = next(iter(in_question(jobs)), None)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(6)
        for job in with_band(jobs):
            rows.addWidget(self._band(job, "F6" if job is first else ""))

    def _band(self, job: Job, key: str) -> QWidget:
        band = Band(self._theme, "late_ground", "late")
        said = words.SLIP_QUESTION if job.state is JobState.UNKNOWN else words.SLIP_NOT_OUT
        text = said(slip=which_slip(job), printer=where_out(job))
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
        again = Button(self._theme, Look.DANGER, px=18, beside=True)
        again.show_words(words.PRINT_AGAIN(), key)
        again.clicked.connect(partial(self._say_again, job.job_id))
        row.addWidget(again)
        return band

    def _say_out(self, job_id: str, _checked: bool = False) -> None:
        self.came_out.emit(job_id)

    def _say_again(self, job_id: str, _checked: bool = False) -> None:
        self.wanted_again.emit(job_id)
