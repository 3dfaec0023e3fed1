"""Look for a provisioning file where whoever installs leaves one: beside the program, on a stick. It reads none.

A stick that is dying may hold its reader for long: look on a lane.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import string
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

#: What the file is called by which it is found.
FILE_NAME = "merchant-desk.toml"
#: More are not told: nobody wants to choose among them.
MOST = 9
_SEATS = ("/media/", "/run/media/")
_OCTAL = re.compile(r"\\([0-7]{3})")
#: GetDriveTypeW (fileapi.h): a drive whose medium can be taken out, a USB stick.
_REMOVABLE = 2


def find_files(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Return the provisioning files in these folders, each once; a folder that cannot be read has none."""
    found: list[Path] = []
    for folder in folders:
        path = folder / FILE_NAME
        with contextlib.suppress(OSError):  # taken out in this moment, or nobody's to read
            if path.is_file() and path not in found:
                found.append(path)
    return tuple(found[:MOST])


def usual_folders() -> tuple[Path, ...]:
    """Return the folder of the program, where it is a frozen one, and the roots of the drives that can be taken out."""
    beside = (Path(sys.executable).resolve().parent,) if getattr(sys, "frozen", False) else ()
    kernel = getattr(getattr(ctypes, "windll", None), "kernel32", None)  # only Windows has it
    return (*beside, *(linux_drives() if kernel is None else windows_drives(kernel)))


def linux_drives(
    mounts: Path = Path("/proc/mounts"), blocks: Path = Path("/sys/class/block")
) -> tuple[Path, ...]:
    """Return where sticks are mounted: where desktops put them, or from a device that says it can be taken out."""
    try:
        lines = os.fsdecode(mounts.read_bytes()).splitlines()
    except OSError:  # not Linux
        return ()
    found: list[Path] = []
    for line in lines:
        device, _blank, rest = line.partition(" ")
        place = _OCTAL.sub(lambda sign: chr(int(sign[1], 8)), rest.partition(" ")[0])
        if place.startswith(_SEATS) or (device.startswith("/dev/") and _is_removable(blocks, device)):
            found.append(Path(place))
    return tuple(found)


def _is_removable(blocks: Path, device: str) -> bool:
    """Tell whether the disk of a device, or of a part of it, has a medium that can be taken out."""
    with contextlib.suppress(OSError):
        disk = (blocks / Path(device).name).resolve()
        flags = (disk / "removable", disk.parent / "removable")
        return any(flag.read_text(encoding="ascii").strip() == "1" for flag in flags if flag.is_file())
    return False


def windows_drives(kernel: Any) -> tuple[Path, ...]:
    """Return the roots of the drives that can be taken out, as kernel32 tells them."""
    there = kernel.GetLogicalDrives()
    roots = [f"{letter}:\\" for at, letter in enumerate(string.ascii_uppercase) if there >> at & 1]
    return tuple(Path(root) for root in roots if kernel.GetDriveTypeW(root) == _REMOVABLE)
