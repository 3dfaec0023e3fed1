"""Until when a thing is not to be had: the usual ends, and a clock moved by half hours. It must not know the thing."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.opening_hours import SEOUL
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.local_time import clock, day_and_clock
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import shop_words

#: When the evening's business begins (Asia/Seoul).
EVENING = time(17)
STEP_MIN = 30
#: A clock is moved at most so far; what lasts longer has no end by itself.
FARTHEST = timedelta(days=7)
_SHORT_H = (1, 3)
_AN_HOUR = timedelta(hours=1)
_LARGE = 1.2


def next_half_hour(at: datetime) -> datetime:
    """Return the first half hour after ``at``."""
    floor = at.replace(minute=at.minute // STEP_MIN * STEP_MIN, second=0, microsecond=0)
    return floor + timedelta(minutes=STEP_MIN)


def usual_ends(now: datetime, next_day: datetime) -> tuple[tuple[str, str, datetime | None], ...]:
    """Return words, small words and end of what is offered, the most usual first; None: until somebody undoes it."""
    ends: list[tuple[str, str, datetime | None]] = [
        (shop_words.UNTIL_TOMORROW(), day_and_clock(next_day, now), next_day),
        *(
            (
                shop_words.FOR_HOURS(hours=hours),
                clock(now + timedelta(hours=hours)),
                now + timedelta(hours=hours),
            )
            for hours in _SHORT_H
        ),
    ]
    evening = datetime.combine(now.astimezone(SEOUL).date(), EVENING, SEOUL).astimezone(now.tzinfo)
    if evening - now >= _AN_HOUR:
        ends.append((shop_words.UNTIL_EVENING(), clock(evening), evening))
    return (*ends, (shop_words.UNTIL_HAND(), "", None))


class UntilChoice(QWidget):
    """Main thread; owned by a row, made when it is asked. ``chosen`` carries the end (aware UTC) or None.

    ``given_up`` tells that nothing is to change.
    """

    chosen = Signal(object)
    given_up = Signal()

    def __init__(
        self, theme: Theme, name: str, now: datetime, next_day: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._at = next_half_hour(now + _AN_HOUR)
        self._name = name
        question = shop_words.HOW_LONG_OUT()
        self.setAccessibleName(f"{name} {question}")
        ends = usual_ends(now, next_day)
        self.ends = [Button(theme, px=18, parent=self) for _ in ends]
        grid = QGridLayout()
        grid.setSpacing(8)
        per_row = 3 if theme.factor > _LARGE else len(ends)
        for number, (button, (text, caption, until)) in enumerate(zip(self.ends, ends, strict=True)):
            button.show_words(text, caption, spoken=f"{name} {text} {caption}".strip())
            button.clicked.connect(partial(self._choose, until))
            grid.addWidget(button, number // per_row, number % per_row)
        self.earlier = Button(theme, px=18, parent=self)
        self.earlier.show_words(shop_words.EARLIER())
        self.earlier.clicked.connect(partial(self._move, -STEP_MIN))
        self.at = Button(theme, px=18, parent=self)
        self.at.clicked.connect(self._choose_clock)
        self.later = Button(theme, px=18, parent=self)
        self.later.show_words(shop_words.LATER())
        self.later.clicked.connect(partial(self._move, STEP_MIN))
        self.leave = Button(theme, px=18, parent=self)
        self.leave.show_words(shop_words.LEAVE_IT())
        self.leave.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, share in ((self.earlier, 1), (self.at, 2), (self.later, 1), (self.leave, 1)):
            row.addWidget(button, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Words(theme, theme.bold(18), text=question))
        column.addLayout(grid)
        column.addLayout(row)
        self._move(0)

    def _move(self, minutes: int, _checked: bool = False) -> None:
        at = self._at + timedelta(minutes=minutes)
        if self._now < at <= self._now + FARTHEST:
            self._at = at
        text = shop_words.UNTIL(when=day_and_clock(self._at, self._now))
        self.at.show_words(text, spoken=f"{self._name} {text}")

    def _choose_clock(self) -> None:
        self.chosen.emit(self._at)

    def _choose(self, until: datetime | None, _checked: bool = False) -> None:
        self.chosen.emit(until)
