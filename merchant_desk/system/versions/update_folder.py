"""Reads updates from a folder, perhaps of a USB stick, as from an address. It must not know what is in them."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import IO

from merchant_desk.domain.errors import DeskError

_GONE = "USB가 꽂혀 있는지, 폴더가 맞는지 확인해 주세요."


class FolderSource:
    """A folder. Any thread, one at a time; implements ``shelf_port.Source``."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder)

    def read(self, name: str, most: int) -> bytes:
        """Return a small file whole."""
        try:
            with _open(self._folder / name) as file:
                body = file.read(most + 1)
        except FileNotFoundError as error:
            raise DeskError(
                f"이 폴더에는 업데이트 파일({name})이 없습니다: {self._folder}",
                action=_GONE,
                detail=str(error),
            ) from error
        except OSError as error:
            raise _unreadable(self._folder, error) from error
        if len(body) > most:
            raise DeskError("업데이트 파일이 너무 큽니다.", action="다른 폴더를 골라 주세요.", detail=name)
        return body

    def open(self, name: str, offset: int) -> FolderStream:
        """Open a file from a byte on."""
        path = self._folder / name
        try:
            file = _open(path)
            file.seek(offset)
            return FolderStream(file, offset, os.fstat(file.fileno()).st_size, self._folder)
        except OSError as error:
            raise _unreadable(self._folder, error) from error

    def close(self) -> None:
        """Nothing is kept open between two calls."""


class FolderStream:
    """A file of a folder while it is read; implements ``shelf_port.Stream``."""

    def __init__(self, file: IO[bytes], offset: int, size: int, folder: Path) -> None:
        self._file = file
        self.offset = offset
        self.size: int | None = size
        self._folder = folder

    def read(self, most: int) -> bytes:
        """Return the next bytes, none at the end."""
        try:
            return self._file.read(most)
        except OSError as error:
            raise _unreadable(self._folder, error) from error

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _open(path: Path) -> IO[bytes]:
    """Open a file, and nothing that is none: a pipe on a stick would be waited for without an end."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "not a file", str(path))
    return path.open("rb")


def _unreadable(folder: Path, error: OSError) -> DeskError:
    return DeskError(
        f"업데이트 폴더를 읽을 수 없습니다: {folder}", action=_GONE, detail=f"{type(error).__name__}: {error}"
    )
