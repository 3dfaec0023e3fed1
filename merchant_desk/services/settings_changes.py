"""What a page changed of the settings, put into those that are kept by now. It must not know files or pages."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")


def changed(looked_at: T, wanted: T, kept: T) -> T:
    """Return ``kept`` with every value that differs between ``looked_at`` and ``wanted``, part by part.

    All three are of one frozen dataclass; a tuple (printers, categories) is one value.
    """
    if not is_dataclass(kept) or isinstance(kept, type):
        return wanted
    parts: dict[str, Any] = {}
    for field in fields(kept):
        before, after, here = (getattr(one, field.name) for one in (looked_at, wanted, kept))
        if before != after:
            parts[field.name] = changed(before, after, here) if type(before) is type(after) else after
    return replace(kept, **parts)
