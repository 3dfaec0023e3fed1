"""Read from a frozen program which shared libraries it wants from the system; it knows no package names.

PyInstaller puts some libraries into the folder and leaves the others to the system. What the files themselves say
(``objdump -p``: NEEDED and the versions of glibc) is the only list of the latter that cannot be forgotten.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

_ELF = b"\x7fELF"
_FILE = re.compile(r"(?P<name>.+):\s+file format elf\S*")
_NEEDED = re.compile(r"\s+NEEDED\s+(?P<library>\S+)")
_GLIBC = re.compile(r"\bGLIBC_(?P<major>\d+)\.(?P<minor>\d+)\b")
_BATCH = 200  # files named on one command line


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a bundle wants from the system.

    ``libraries``: names as the loader looks for them (``libEGL.so.1``), each with the bundle's files that want it,
    relative to the bundle. ``glibc``: the newest version that any file wants, (2, 34).
    """

    libraries: dict[str, tuple[str, ...]]
    glibc: tuple[int, int]


def binaries(bundle: Path) -> list[Path]:
    """Return the bundle's programs and libraries, sorted; links are their targets' business."""
    return sorted(
        path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)
    )


def wanted(bundle: Path) -> Wanted:
    """Return what the bundle lacks; raises RuntimeError where it holds no program at all."""
    files = binaries(bundle)
    if not files:
        raise RuntimeError(f"There is no program in {bundle}; build it first.")
    inside = {path.name for path in bundle.rglob("*")}
    lacking: dict[str, set[str]] = {}
    glibc = (0, 0)
    name = ""
    for line in _described(files):
        if (found := _FILE.fullmatch(line)) is not None:
            name = str(Path(found["name"]).relative_to(bundle))
        elif (found := _NEEDED.fullmatch(line)) is not None:
            if found["library"] not in inside:
                lacking.setdefault(found["library"], set()).add(name)
        elif (found := _GLIBC.search(line)) is not None:
            glibc = max(glibc, (int(found["major"]), int(found["minor"])))
    return Wanted({library: tuple(sorted(lacking[library])) for library in sorted(lacking)}, glibc)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _described(files: list[Path]) -> list[str]:
    """Return objdump's lines about all files."""
    lines: list[str] = []
    for first in range(0, len(files), _BATCH):
        command = ["objdump", "-p", *(str(path) for path in files[first : first + _BATCH])]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env={"LC_ALL": "C.UTF-8"})
        lines += done.stdout.splitlines()
    return lines
