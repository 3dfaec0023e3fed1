"""How large something is, as a person reads it. It must not know what is measured."""

from __future__ import annotations

_STEP = 1024


def size_words(count: int) -> str:
    """Return ``312 B``, ``8.4 KB`` or ``57 MB`` for so many bytes: one decimal below ten."""
    value, unit = float(max(0, count)), "B"
    for larger in ("KB", "MB", "GB"):
        if value < _STEP:
            break
        value, unit = value / _STEP, larger
    figure = f"{value:.0f}" if unit == "B" or value >= 10 else f"{value:.1f}"
    return f"{figure} {unit}"
