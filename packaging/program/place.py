"""Where the frozen program is built and what it is called; it must not know how."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from merchant_desk.system.versions.program_place import platform_name

ROOT = Path(__file__).resolve().parents[2]
NAME = "merchant-desk"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
FOLDER = BUILD / "program" / NAME
WORK = BUILD / "program-work"
#: The console's executable: on Windows the one with the window has no output.
COMMAND = FOLDER / (f"{NAME}-console.exe" if sys.platform == "win32" else NAME)
PLATFORM = platform_name()


class StepFailed(Exception):
    """A step of the build did not come to its end; the message says why."""


def bare_environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment in which nothing of this checkout or its Python is found; ``home`` is made."""
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "WINEPREFIX", "LANG") if name in os.environ}
    path = os.environ["PATH"] if sys.platform == "win32" else "/usr/local/bin:/usr/bin:/bin"
    places = {"HOME": str(home), "TMPDIR": str(home), "TEMP": str(home), "TMP": str(home)}
    return kept | {"PATH": path, **places, "MERCHANT_DESK_HOME": str(home / "desk")} | more
