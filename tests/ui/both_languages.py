"""Find on the window what a test names in Korean, whichever language the window speaks."""

from __future__ import annotations

import importlib
import re
from functools import cache
from pathlib import Path
from string import Formatter

from merchant_desk import ui
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.said.said import said


@cache
def window_words() -> dict[str, Phrase]:
    """Every phrase of the window by its module and name; sentences of other layers are not among them."""
    (folder,) = ui.__path__
    return {
        f"{path.stem}.{name}": phrase
        for path in sorted(Path(folder).rglob("*words.py"))
        for name, phrase in vars(importlib.import_module(_module(Path(folder), path))).items()
        if isinstance(phrase, Phrase)
    }


def _module(folder: Path, path: Path) -> str:
    """Return the name by which a module under the window's package is imported."""
    return ".".join(("merchant_desk.ui", *path.relative_to(folder).with_suffix("").parts))


@cache
def _forms() -> tuple[tuple[re.Pattern[str], tuple[str, ...], Phrase], ...]:
    """Each phrase with the pattern of its Korean and the names of its gaps."""
    forms = []
    for phrase in window_words().values():
        pieces = [(own, gap) for own, gap, _, _ in Formatter().parse(phrase.source)]
        pattern = "".join(re.escape(own) + ("(.+)" if gap is not None else "") for own, gap in pieces)
        forms.append((re.compile(pattern), tuple(gap for _, gap in pieces if gap is not None), phrase))
    return tuple(forms)


def ways_to_say(korean: str) -> set[str]:
    """Return a text as the window may say it now: as it stands, as another layer's, and as each phrase that it is."""
    ways = {korean, said(korean)}
    for pattern, gaps, phrase in _forms():
        if (found := pattern.fullmatch(korean)) is not None:
            ways.add(phrase(**dict(zip(gaps, found.groups(), strict=True))))
    return ways
