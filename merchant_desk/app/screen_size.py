"""Hands the owner's size to Qt, which takes it only before it begins. It must not know who chose it."""

from __future__ import annotations

import os

_QT, _OURS = "QT_SCALE_FACTOR", "MERCHANT_DESK_SIZE_PERCENT"
USUAL_PERCENT = 100


def scale_program(percent: int) -> None:
    """Have everything drawn at ``percent`` of the system's size; a factor that somebody else has set is left alone.

    The program that is started anew inherits what this one has set, so our own factor is known by a name of its own.
    """
    if _QT in os.environ and _OURS not in os.environ:
        return
    if percent == USUAL_PERCENT:
        os.environ.pop(_QT, None)
        os.environ.pop(_OURS, None)
    else:
        os.environ[_QT] = f"{percent / 100:g}"
        os.environ[_OURS] = str(percent)


def started_percent() -> int:
    """Return the size that was handed to Qt."""
    return int(os.environ.get(_OURS, USUAL_PERCENT))
