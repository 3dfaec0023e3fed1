"""When the desk's own troubles are shown and not rung. It must not know what rings: orders always do."""

from __future__ import annotations

from datetime import datetime

from .opening_hours import SEOUL


def is_quiet(now: datetime, from_min: int, to_min: int) -> bool:
    """Tell whether ``now`` (aware) lies in the quiet hours: minutes since midnight in Seoul, perhaps past midnight.

    The same minute twice means that there are no quiet hours.
    """
    local = now.astimezone(SEOUL)
    minute = local.hour * 60 + local.minute
    if from_min <= to_min:
        return from_min <= minute < to_min
    return minute >= from_min or minute < to_min
