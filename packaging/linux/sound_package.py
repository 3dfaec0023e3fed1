"""Look for what must not be in a package that strangers install; it changes nothing and knows no program."""

from __future__ import annotations

import os
import stat
from pathlib import Path

#: Where the package may put files.
_PLACES = ("usr/lib/merchant-desk", "usr/bin", "usr/share")
_PIECE = 1 << 20


def faults(stage: Path, built_in: Path) -> list[str]:
    """Return what is wrong below ``stage``, one sentence each; ``built_in`` is a folder that no file may name."""
    found: list[str] = []
    for path in sorted(stage.rglob("*")):
        name = str(path.relative_to(stage))
        if name.split("/", maxsplit=1)[0] == "DEBIAN":
            continue
        if path.is_symlink():
            found += _link_faults(stage, path, name)
            continue
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & (stat.S_IWOTH | stat.S_IWGRP | stat.S_ISUID | stat.S_ISGID):
            found.append(f"{name} has rights {mode:o}")
        if not mode & stat.S_IROTH:
            found.append(f"{name} cannot be read by everybody")
        if path.is_dir():
            continue
        if not name.startswith(tuple(f"{place}/" for place in _PLACES)):
            found.append(f"{name} is where the package may put nothing")
        if "__pycache__" in path.parts or name.endswith((".pyo", ".orig", ".rej", "~")):
            found.append(f"{name} is left over from building")
        if _holds(path, os.fsencode(built_in)):
            found.append(f"{name} names the folder in which it was built")
    return found


def _link_faults(stage: Path, link: Path, name: str) -> list[str]:
    target = Path(os.path.normpath(link.parent / link.readlink()))
    if link.readlink().is_absolute() or stage not in target.parents:
        return [f"{name} leads out of the package"]
    return [] if target.exists() else [f"{name} leads nowhere"]


def _holds(path: Path, wanted: bytes) -> bool:
    """Tell whether a file holds some bytes, also across two pieces of it."""
    tail = b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if wanted in tail + piece:
                return True
            tail = piece[-len(wanted) :]
    return False
