"""Pack the frozen program into the archive that updates take, the same bytes for the same files. It signs nothing."""

from __future__ import annotations

import hashlib
import lzma
import os
import subprocess
import tarfile
from pathlib import Path

from merchant_desk import __version__
from program.place import DIST, NAME, PLATFORM, ROOT

#: Files of another date would be other bytes; without the history of a checkout there is none.
_DATE_VARIABLE = "SOURCE_DATE_EPOCH"
_RUNNABLE, _PLAIN = 0o755, 0o644


def pack(folder: Path, target: Path | None = None) -> Path:
    """Write the archive, its checksum beside it, and return its path; it has one folder ``merchant-desk`` on top.

    Names are in order, owners and dates are the same for all, so that two builds of the same files are equal.
    """
    target = target or DIST / f"{NAME}-{__version__}-{PLATFORM}.tar.xz"
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(target.name + ".part")
    made_at = _made_at()
    with lzma.open(partial, "wb", preset=6) as body, tarfile.open(fileobj=body, mode="w") as archive:
        for path in [folder, *sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)]:
            inside = Path(NAME) / path.relative_to(folder)
            archive.add(path, inside.as_posix(), recursive=False, filter=lambda entry: _plain(entry, made_at))
    partial.replace(target)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    target.with_name(target.name + ".sha256").write_text(f"{digest}  {target.name}\n", encoding="ascii")
    return target


def _plain(entry: tarfile.TarInfo, made_at: int) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = made_at
    is_runnable = entry.isdir() or bool(entry.mode & 0o111)
    entry.mode = 0o777 if entry.issym() else _RUNNABLE if is_runnable else _PLAIN
    return entry


def _made_at() -> int:
    given = os.environ.get(_DATE_VARIABLE, "")
    if given.isdecimal():
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return 0
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip().isdecimal() else 0
