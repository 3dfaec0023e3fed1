"""Says how large something on a disk is. It must not know what it is."""

from __future__ import annotations


def size_words(size: int) -> str:
    """Return bytes in the unit in which a person thinks of them; what is not empty has at least one."""
    if size >= 1_000_000_000:
        return f"{size / 1e9:,.1f}GB"
    if size >= 1_000_000:
        return f"{size / 1e6:,.0f}MB"
    return f"{-(-size // 1000):,}KB"
