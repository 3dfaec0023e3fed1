"""Loads the practice platform behind the main thread's back, before a press wants it. It starts no platform."""

from __future__ import annotations

import threading
from functools import cache


@cache
def load_behind() -> None:
    """Begin to load it, once a run: its web framework takes a moment that a person would see."""
    threading.Thread(target=_load, name="practice-loading", daemon=True).start()


def _load() -> None:
    import merchant_desk.sandbox.server  # noqa: F401  # late: the counter needs none of it
