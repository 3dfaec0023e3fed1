"""Replace a small file so that a power cut leaves the old one or the new one. It must not know what it says."""

from __future__ import annotations

import os
import secrets
import time
from pathlib import Path

#: Pauses between tries where another program of Windows holds the old file for a moment (seconds).
PAUSES_S = (0.05, 0.1, 0.2, 0.4)


def replace_file(path: Path, body: bytes) -> None:
    """Write a file that only its owner can read, in one step; raises OSError and leaves the old one then."""
    partial = _write_beside(path, body)
    try:
        _take_its_place(partial, path)
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _take_its_place(partial: Path, path: Path) -> None:
    """Rename over the old file; a virus scanner, or whoever reads it just now, lets go of it soon."""
    for pause_s in PAUSES_S:
        try:
            partial.replace(path)
            return
        except PermissionError:
            time.sleep(pause_s)
    partial.replace(path)


def create_file(path: Path, body: bytes) -> bool:
    """Write a file that is not there yet; False, and nothing changed, where another process was faster."""
    partial = _write_beside(path, body)
    try:
        _rename_unless_there(partial, path)
    except FileExistsError:
        return False
    finally:
        partial.unlink(missing_ok=True)
    sync_folder(path.parent)
    return True


def _rename_unless_there(partial: Path, path: Path) -> None:
    """Give the file its name; raises FileExistsError where it is taken."""
    if os.name == "posix":
        try:
            os.link(partial, path)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links: two starts in the same instant are not told apart
            if path.exists():
                raise FileExistsError(path) from None
            partial.rename(path)
    else:
        partial.rename(path)  # Windows refuses a name that is taken


def _write_beside(path: Path, body: bytes) -> Path:
    """Return a whole, synced copy in the same folder."""
    partial = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    return partial


def sync_folder(folder: Path) -> None:
    """Let the new name reach the disk (Windows cannot open folders, and does it with the file)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
