"""Look at the files of the frozen program itself: what may not be shipped, and the notices that must be.

Standard library only: the build reads it too. Names are places with forward slashes, below the program's folder.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

#: Parts that Qt gives away under the GPL only (or for money): a program that carries one would be a GPL program.
GPL_ONLY = frozenset(
    {"Charts", "DataVisualization", "Graphs", "NetworkAuth", "Quick3D", "QuickTimeline", "VirtualKeyboard"}
)
#: The folder of the licence notices, and what must stand in it besides those of the libraries.
NOTICES = "licenses"
NEEDED_NOTICES = ("README.txt", "LGPL-3.txt", "GPL-3.txt", "PySide6.txt", "Python.txt", "Merchant-Desk.txt")
_QT_PART = re.compile(
    r"(?:^|/)(?:lib)?Qt6?([A-Z0-9]\w*?)"
    r"(?:\.abi3\.so|\.cpython-[\w-]+\.so|\.so[.\d]*|\.pyd|\.dll|\.dylib|\.framework(?:/|$))"
)
_PLACES = ("/plugins/", "/qml/")


def bundle_folder() -> Path | None:
    """Return the folder with the frozen program's libraries, None where it runs from its source."""
    place = getattr(sys, "_MEIPASS", None)
    return Path(place) if place is not None else None


def qt_part(name: str) -> str:
    """Return the part of Qt that a file belongs to (``Core``, ``Charts``), empty for other files."""
    found = _QT_PART.search(name)
    return found[1] if found is not None else ""


def is_gpl_only(name: str) -> bool:
    """Tell whether the file is of a part that may not be shipped: the library, its binding, its plug-ins."""
    part = qt_part(name)
    if any(part.startswith(forbidden) for forbidden in GPL_ONLY):
        return True
    inside = any(place in name for place in _PLACES)
    return inside and any(forbidden.lower() in name.lower() for forbidden in GPL_ONLY)


def gpl_only_files(folder: Path) -> tuple[str, ...]:
    """Return the files that may not be shipped."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    return tuple(sorted(name for name in names if is_gpl_only(name)))


def lacking_notices(folder: Path) -> tuple[str, ...]:
    """Return which licence notices a program's folder lacks; an empty file is none."""
    places = ((name, folder / NOTICES / name) for name in NEEDED_NOTICES)
    return tuple(name for name, place in places if not place.is_file() or not place.stat().st_size)
