"""Tell how large the frozen program is, by what it is made of, and how soon it answers. It gives no verdict."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from program.place import COMMAND, FOLDER, ROOT, bare_environment

#: The first pattern that a file's place begins with decides; what is left is the libraries of Python.
PARTS = {
    "Qt: libraries": ("_internal/PySide6/Qt/lib/libQt6", "_internal/PySide6/Qt6"),
    "Qt: ICU": ("_internal/PySide6/Qt/lib/libicu",),
    "Qt: plug-ins, translations": (
        "_internal/PySide6/Qt/",
        "_internal/PySide6/plugins",
        "_internal/PySide6/trans",
    ),
    "PySide6 and shiboken6": ("_internal/PySide6/", "_internal/shiboken6"),
    "Python": ("_internal/libpython", "_internal/python3", "_internal/base_library", "_internal/lib"),
    "sounds, translations, fees": ("_internal/merchant_desk/",),
    "licence notices": ("_internal/licenses/",),
    "cryptography": ("_internal/cryptography/",),
    "executable with all Python code": ("merchant-desk",),
}
OTHER = "other libraries of Python"
_TIMES = 5


def sizes(folder: Path = FOLDER) -> dict[str, int]:
    """Return bytes by part; links take nothing."""
    found = dict.fromkeys([*PARTS, OTHER], 0)
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            place = path.relative_to(folder).as_posix()
            part = next((part for part, begins in PARTS.items() if place.startswith(begins)), OTHER)
            found[part] += path.stat().st_size
    return found


def told_sizes(folder: Path = FOLDER) -> list[str]:
    """Return a line for each part, in MB (1,000,000 bytes), the largest first, then the whole."""
    found = sizes(folder)
    lines = [f"{size / 1e6:7.1f} MB  {part}" for part, size in sorted(found.items(), key=lambda one: -one[1])]
    return [*lines, f"{sum(found.values()) / 1e6:7.1f} MB  in all"]


def told_start() -> str:
    """Return how long ``--version`` takes, frozen and from its source, medians in turns; a window is for the bench."""
    commands = {"frozen": [str(COMMAND)], "python -m": [sys.executable, "-m", "merchant_desk"]}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory(prefix="merchant-desk-") as place:
        environment = bare_environment(Path(place)) | {"PYTHONPATH": str(ROOT)}
        for _ in range(_TIMES):
            for name, command in commands.items():
                begun = time.perf_counter()
                subprocess.run([*command, "--version"], env=environment, capture_output=True, check=True)
                taken[name].append(time.perf_counter() - begun)
    medians = ", ".join(f"{name} {statistics.median(times) * 1000:.0f} ms" for name, times in taken.items())
    return f"--version: {medians} (medians of {_TIMES})"
