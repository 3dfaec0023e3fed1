"""A pause as it is chosen: why and until when; the panel of both, and the pause that was wanted last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.domain.opening_hours import SEOUL, OpeningHours
from merchant_desk.domain.shop_standing import PauseReason
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.local_time import clock
from merchant_desk.ui.theme import Theme

from . import shop_words
from .shop_telling import REASONS

#: Ends that are offered, in minutes.
ENDS_MIN = (10, 20, 30, 60)
OPENING, HAND = "opening", "hand"
#: Letters this much larger leave room for fewer chips in a row.
_LARGE = 1.2


@dataclass(frozen=True, slots=True)
class Pause:
    """What a person chooses: ``end`` is minutes in figures, :data:`OPENING` or :data:`HAND`."""

    reason: PauseReason = PauseReason.BUSY
    end: str = "20"

    def until(self, hours: OpeningHours, now: datetime) -> datetime | None:
        """Return the end (aware UTC), None where a person ends it; an opening that is not planned any more is one."""
        if self.end == HAND:
            return None
        if self.end == OPENING:
            return opening_today(hours, now)
        return now + timedelta(minutes=int(self.end))


def opening_today(hours: OpeningHours, now: datetime) -> datetime | None:
    """Return when the shop opens by its plan once more on this day (Asia/Seoul), as after a break; None else."""
    opening = hours.next_opening(now)
    if opening is None or opening.astimezone(SEOUL).date() != now.astimezone(SEOUL).date():
        return None
    return opening


def end_words(end: str, hours: OpeningHours, now: datetime) -> str:
    """Return a chip's words for an end."""
    opening = opening_today(hours, now) if end == OPENING else None
    if opening is not None:
        return shop_words.END_OPENING(clock=clock(opening))
    if not end.isdecimal():
        return shop_words.END_HAND()
    return shop_words.END_HOUR() if end == "60" else shop_words.END_MINUTES(minutes=end)


class PausePanel(QWidget):
    """Main thread; owned by the shop's page. ``chosen`` carries an end: pressing it pauses at once.

    ``reason`` is the chip that is chosen; a reason alone changes nothing yet.
    """

    chosen = Signal(str)
    reason_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(shop_words.WHY_PAUSE())
        self.reason = PauseReason.BUSY
        self._is_large = theme.factor > _LARGE
        self.reasons = ChipRow(
            theme, shop_words.WHY_PAUSE(), per_row=3 if self._is_large else len(REASONS), parent=self
        )
        self.reasons.offer((reason.value, words()) for reason, words in REASONS.items())
        self.reasons.pressed.connect(self._take_reason)
        self.ends = ChipRow(theme, shop_words.HOW_LONG(), parent=self)
        self.ends.pressed.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.reasons)
        column.addWidget(self.ends)
        self.take(self.reason)

    def take(self, reason: PauseReason) -> None:
        """Show a reason as the one that is chosen."""
        self.reason = reason
        self.reasons.choose({reason.value})

    def show_ends(self, hours: OpeningHours, now: datetime, *, paused: bool) -> None:
        """Offer the ends that are possible at ``now`` (aware UTC)."""
        ends = [*map(str, ENDS_MIN), HAND]
        if opening_today(hours, now) is not None:
            ends.insert(-1, OPENING)
        words = [(end, end_words(end, hours, now)) for end in ends]
        self.ends.offer(words, per_row=3 if self._is_large else len(ends))
        self.ends.choose(())
        self.ends.show_title(shop_words.HOW_LONG_ANEW() if paused else shop_words.HOW_LONG())

    def _take_reason(self, reason: str) -> None:
        self.take(PauseReason(reason))
        self.reason_changed.emit()
