"""The head of the selected order: its number, what it is, how much time is left. It must not scroll away."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.domain.unsent import Unsent
from merchant_desk.ui import telling, words
from merchant_desk.ui.board.board_rows import Section, section_of, when
from merchant_desk.ui.local_time import clock, countdown
from merchant_desk.ui.paper import Chip, Words
from merchant_desk.ui.theme import Theme

_SIDE_PX = 24


class DetailHead(QWidget):
    """Number, chips and countdown. Main thread; owned by the detail."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.DETAIL_PART())
        right = Qt.AlignmentFlag.AlignRight
        self.number = Words(theme, theme.number_font(), single=True, parent=self)
        self.state = Chip(theme, self)
        self.kind = Chip(theme, self)
        self.time = Words(theme, theme.bold(40), "new", align=right, single=True, parent=self)
        self.time_words = Words(theme, theme.font(16), "soft", align=right, single=True, parent=self)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(10)
        self._chips.addWidget(self.state)
        self._chips.addWidget(self.kind)
        self._chips.addStretch(1)
        times = QVBoxLayout()
        times.setSpacing(0)
        times.addWidget(self.time)
        times.addWidget(self.time_words)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_SIDE_PX, 10, _SIDE_PX, 6)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._grid.addWidget(self.number, 0, 0)
        self._grid.addLayout(self._chips, 0, 1)
        self._grid.addLayout(times, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.setColumnStretch(1, 1)
        self._beside = True

    def use_theme(self, theme: Theme) -> None:
        """Take over other sizes."""
        for part, font in (
            (self.number, theme.number_font()),
            (self.state, theme.bold(18)),
            (self.kind, theme.bold(18)),
            (self.time, theme.bold(40)),
            (self.time_words, theme.font(16)),
        ):
            part.setFont(font)
            part.updateGeometry()
        self._place()

    def show_record(
        self, record: OrderRecord, now: datetime, usual_min: int, waits: Unsent | None = None
    ) -> None:
        """Show an order's head at ``now`` (aware UTC); ``waits`` is the decision that has not left the shop."""
        self.number.set_text(telling.number(record))
        section = section_of(record, now, usual_min)
        _, sign, tone, ground = when(record, section, now)
        state = telling.state(record)
        if section is Section.PLAN:
            state = words.SECTION_PLAN()  # accepted, but nobody cooks it yet
        if waits is not None and waits.too_late and record.status is Status.UNSURE:
            state = words.UNSENT_SHORT()
        elif waits is not None and section is not Section.ASK:
            state, sign, tone, ground = words.UNSENT_SHORT(), "wait", "late", "sheet"
        elif section is Section.COOK and record.is_late(now):
            sign, tone, ground = "", "cook", "sheet"
        self.state.show_word(state, tone, "sheet" if ground == "ground" else ground, sign)
        self.kind.show_word(telling.kind(record), "ink")
        time, said, colour = _time(record, now, section)
        self.time.set_text(time, colour)
        self.time_words.set_text(said, "late" if colour == "late" else "soft")
        self.time.setVisible(bool(time))
        self.time_words.setVisible(bool(said))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the chips beside the number, or under it where a long number needs the whole width."""
        wanted = self.number.sizeHint().width() + 16
        wanted += sum(chip.sizeHint().width() + 10 for chip in (self.state, self.kind) if chip.text())
        wanted += 16 + max(self.time.sizeHint().width(), self.time_words.sizeHint().width())
        beside = wanted <= self.width() - 2 * _SIDE_PX
        if beside == self._beside:
            return
        self._beside = beside
        self.number.set_single(beside)
        self._grid.setColumnStretch(0, 0 if beside else 1)
        self._grid.setColumnStretch(1, 1 if beside else 0)
        self._grid.removeItem(self._chips)
        self._chips.setParent(None)
        if beside:
            self._grid.addLayout(self._chips, 0, 1)
        else:
            self._grid.addLayout(self._chips, 1, 0, 1, 3)


def _time(record: OrderRecord, now: datetime, section: Section) -> tuple[str, str, str]:
    """Return the large figure, the words under it and its colour; empty where no time presses."""
    if record.alarm or record.status in CLOSED:
        return "", "", "ink"
    if record.settled is Status.NEW and record.deadline is not None:
        if record.deadline <= now:
            return "0:00", words.DEADLINE_OVER(), "late"
        if record.status is Status.NEW:
            return countdown(record.deadline, now), words.ACCEPT_WITHIN(), "new"
        return countdown(record.deadline, now), words.CONFIRMED_WITHIN(), "new"
    if record.is_late(now):
        minutes = int((now - record.promised_at()).total_seconds()) // 60
        return words.LATE_BY(minutes=minutes) if minutes else words.LATE_NOW(), words.READY_SINCE(), "late"
    if record.settled is Status.COOKING and section is Section.COOK:
        return clock(record.promised_at()), words.READY_BY(), "ink"
    return "", "", "ink"
