"""Say how long like orders took, and which chip lies near to it. Pure; it must not choose anything."""

from __future__ import annotations

from collections.abc import Iterable

from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.usual_times import Days, Suggestion
from merchant_desk.ui import words
from merchant_desk.ui.board import board_words


def sentence(usual: Suggestion) -> str:
    """Return ``금요일 이 시간 비슷한 주문은 보통 22분 걸렸습니다``."""
    if usual.days is Days.SAME:
        weekday = words.WEEKDAYS().split(" ")[usual.weekday]
        return board_words.USUAL_ON(weekday=weekday, minutes=usual.minutes)
    said = board_words.USUAL_WEEKENDS if usual.days is Days.WEEKENDS else board_words.USUAL_WEEKDAYS
    return said(minutes=usual.minutes)


def near(minutes: int, chips: Iterable[int]) -> int:
    """Return the chip nearest to a time; of two as near the longer one, for a promise that is kept."""
    return min(chips, key=lambda chip: (abs(chip - minutes), -chip))


def last_used(records: Iterable[OrderRecord]) -> int:
    """Return the preparation time that staff chose last (minutes), 0 where none is in memory."""
    chosen = [
        (record.decided_at, record.preparation_min)
        for record in records
        if record.decided_at is not None and record.preparation_min and record.decided_by == "staff"
    ]
    return max(chosen)[1] if chosen else 0
