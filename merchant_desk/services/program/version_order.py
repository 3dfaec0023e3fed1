"""Tells which of two versions of the program is newer. It must not know where versions come from.

The form is the release part of PEP 440 without epochs and local parts: ``1.2``, ``1.2.0rc1``, ``1.3.0.dev4``.
"""

from __future__ import annotations

import re

_FORM = re.compile(r"(\d{1,6}(?:\.\d{1,6}){0,3})(?:(a|b|rc)(\d{1,6}))?(?:\.dev(\d{1,6}))?", re.ASCII)
_PARTS = 4
#: What comes before what, of the same release: a work in progress, alpha, beta, candidate, the release itself.
_DEV, _STAGES, _RELEASE = 0, {"a": 1, "b": 2, "rc": 3}, 4
_LAST = 1_000_000

Order = tuple[tuple[int, ...], int, int, int]


def order_of(version: str) -> Order | None:
    """Return what compares as the versions do, None for a text that is no version."""
    found = _FORM.fullmatch(version)
    if found is None:
        return None
    release = [int(part) for part in found[1].split(".")]
    release += [0] * (_PARTS - len(release))
    work = int(found[4]) if found[4] is not None else _LAST
    if found[2] is not None:
        return tuple(release), _STAGES[found[2]], int(found[3]), work
    return tuple(release), _DEV if found[4] is not None else _RELEASE, 0, work


def is_newer(version: str, than: str) -> bool:
    """Tell whether ``version`` comes after ``than``; what is no version is newer than nothing, and older than all."""
    this, other = order_of(version), order_of(than)
    if this is None:
        return False
    return other is None or this > other
