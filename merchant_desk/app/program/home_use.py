"""Measures what a desk's own files take on the disk. It must not delete anything, nor judge.

What bounds each of them: the log 5 MB (system.logs), 5 crash files (system.crash) and 5 of hangs (system.restart),
24 hourly backups, 14 daily ones and 5 of migrations (journal.backups, journal.database), 3 damaged journals
(journal.recovery), closed years that leave the journal, each of them once and for five years (journal.books), the
newest and the previous version of the program (program/versions). The journal itself grows with its orders, within
a year.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from merchant_desk.journal.backups import FOLDER
from merchant_desk.journal.keys import KEYS_NAME
from merchant_desk.journal.recovery import ASIDE
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.services.checking.facts import HomeUse
from merchant_desk.system.home import Home

#: No home has as many files; a folder that somebody put there is not walked to its end.
MOST_FILES = 20_000
_FOLDERS = {FOLDER: "backups", ASIDE: "aside", "program": "versions", "logs": "logs"}


def home_use(home: Home) -> HomeUse:
    """Return what the files take, by what they are; what vanishes meanwhile counts nothing."""
    sizes = dict.fromkeys(HomeUse.__slots__, 0)
    for path, size in files_of(home):
        sizes[_kind(path)] += size
    return HomeUse(**sizes)


def files_of(home: Home) -> Iterator[tuple[str, int]]:
    """Yield the files of a home, each by its place within its folder, and its size in bytes."""
    seen: set[Path] = set()
    for folder, within in ((home.data, ""), (home.config, ""), (home.logs, "logs/")):
        for path, size in _walk(folder):
            if path in seen:
                continue
            if len(seen) == MOST_FILES:
                return
            seen.add(path)
            yield within + path.relative_to(folder).as_posix(), size


def _walk(folder: Path) -> Iterator[tuple[Path, int]]:
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            try:
                yield path, path.lstat().st_size
            except OSError:
                continue


def _kind(place: str) -> str:
    """Return what a file is, by its place in the home."""
    first, _, rest = place.partition("/")
    if rest:
        return _FOLDERS.get(first, "other")
    if first.startswith((JOURNAL_NAME, KEYS_NAME)):
        return "journal"
    return "archives" if first.startswith("archive-") else "other"
