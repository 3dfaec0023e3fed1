"""Unpacks an archive of the program, a piece at a time, and takes nothing else for one. It must not know versions.

Taken: plain files, folders, and links that are relative and stay inside. Whatever else is in it, or a name that leads
out of the folder, or that Windows has another meaning for, refuses the whole archive.
"""

from __future__ import annotations

import lzma
import os
import re
import tarfile
import time
from pathlib import Path, PurePosixPath
from typing import IO

from merchant_desk.domain.errors import UpdateRefused
from merchant_desk.system.durable import sync_folder

#: A frozen desk has 1,500 files.
MOST_MEMBERS = 30_000
_LONGEST_NAME = 400
_PIECE = 256 * 1024
# Names that no file of Windows can have, and those of devices; archives are the same everywhere.
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]|[. ]$')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


class Unpacking:
    """One archive on its way into a folder. One thread at a time; ``close`` when it is over, however it went.

    ``top`` is the one folder that everything lies in, ``most_bytes`` what all files have together. ``target`` must be
    there and empty. After each ``rest_every_s`` of work it rests for as long: the counter has the computer too.
    """

    def __init__(
        self, archive: Path, target: Path, *, top: str, most_bytes: int, rest_every_s: float = 0.02
    ) -> None:
        self._archive = archive
        self._target = target
        self._top = top
        self._left_bytes = most_bytes
        self._rest_every_s = rest_every_s
        self._members = 0
        self._folders: set[str] = set()
        self._names: set[str] = set()
        self._links: list[tuple[str, str]] = []
        self._tar: tarfile.TarFile | None = None
        self._source: IO[bytes] | None = None
        self._into: IO[bytes] | None = None
        self._worked_s = 0.0

    def go_on(self, most_s: float) -> bool:
        """Work for about so long; True once everything is unpacked and on the disk. Raises UpdateRefused, OSError."""
        until_s = time.monotonic() + most_s
        self._worked_s = time.monotonic()
        try:
            while time.monotonic() < until_s:
                if self._source is not None:
                    self._copy_on()
                elif not self._begin_next():
                    self._link()
                    self._sync()
                    return True
        except (tarfile.TarError, lzma.LZMAError, EOFError, UnicodeError) as error:
            raise _broken(f"{type(error).__name__}: {error}") from error
        return False

    def close(self) -> None:
        """Let go of the files."""
        for one in (self._into, self._source, self._tar):
            if one is not None:
                one.close()
        self._into = self._source = self._tar = None

    def _begin_next(self) -> bool:
        """Begin with the next member; False where there is none."""
        if self._tar is None:
            self._tar = tarfile.open(self._archive, "r|xz", errors="strict")  # noqa: SIM115  # closed by close
        member = self._tar.next()
        if member is None:
            return False
        self._members += 1
        if self._members > MOST_MEMBERS:
            raise _broken("too many members")
        name = self._name_of(member.name)
        if member.isdir():
            self._make_folder(name)
        elif member.issym():
            self._take_name(name)
            self._links.append((name, self._inside(name, member.linkname)))
        elif member.isreg() and not member.issparse():
            self._begin_file(self._tar, member, name)
        else:
            raise _broken(f"{member.name!r} is of type {member.type!r}")
        return True

    def _begin_file(self, tar: tarfile.TarFile, member: tarfile.TarInfo, name: str) -> None:
        self._left_bytes -= member.size
        if member.size < 0 or self._left_bytes < 0:
            raise _broken("more bytes than were told")
        self._take_name(name)
        mode = 0o700 if member.mode & 0o100 else 0o600
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._into = os.fdopen(os.open(self._target / name, flags, mode), "wb")
        self._source = tar.extractfile(member)

    def _copy_on(self) -> None:
        """Copy one piece of the file that is begun; at its end it reaches the disk."""
        source, into = self._source, self._into
        if source is None or into is None:
            raise RuntimeError("no file is begun")
        piece = source.read(_PIECE)
        if piece:
            into.write(piece)
            self._rest()
            return
        into.flush()
        os.fsync(into.fileno())
        into.close()
        source.close()
        self._source = self._into = None

    def _rest(self) -> None:
        worked_s = time.monotonic() - self._worked_s
        if worked_s >= self._rest_every_s:
            time.sleep(min(worked_s, 1.0))
            self._worked_s = time.monotonic()

    def _name_of(self, name: str) -> str:
        """Return a member's name if it may be used."""
        parts = name.removesuffix("/").split("/")
        if (
            parts[0] != self._top
            or len(name) > _LONGEST_NAME
            or any(
                part in {"", ".", ".."} or _FORBIDDEN.search(part) or _DEVICE.fullmatch(part)
                for part in parts
            )
        ):
            raise _broken(f"the name {name[:100]!r}")
        return "/".join(parts)

    def _take_name(self, name: str) -> None:
        """Make the folder that a name lies in; each name comes once, also where small and capital letters are one."""
        if name.casefold() in self._names:
            raise _broken(f"{name[:100]!r} comes twice")
        self._names.add(name.casefold())
        parent = str(PurePosixPath(name).parent)
        if parent != ".":
            self._make_folder(parent)

    def _make_folder(self, name: str) -> None:
        """Make a folder, and those it lies in."""
        if name in self._folders:
            return
        self._take_name(name)
        (self._target / name).mkdir(mode=0o700)
        self._folders.add(name)

    def _inside(self, name: str, link: str) -> str:
        """Return where a link leads, if that is inside: up only at its beginning, and never above the top."""
        up, down = 0, link.split("/")
        while down and down[0] == "..":
            up += 1
            down.pop(0)
        above = len(PurePosixPath(name).parent.parts) - up
        if above < 1 or any(part in {"", ".", ".."} or _FORBIDDEN.search(part) for part in down):
            raise _broken(f"the link {name[:100]!r} leads out")
        return link

    def _link(self) -> None:
        """Make the links last: nothing was written through one."""
        for name, link in self._links:
            (self._target / name).symlink_to(link)
        self._links = []

    def _sync(self) -> None:
        for name in sorted(self._folders):
            sync_folder(self._target / name)
        sync_folder(self._target)


def _broken(detail: str) -> UpdateRefused:
    return UpdateRefused("업데이트 파일 안에 있으면 안 되는 것이 있어서 풀지 않았습니다.", detail=detail)
