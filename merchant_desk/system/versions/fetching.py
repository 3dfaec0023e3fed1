"""Brings one archive from its source into a file, a piece at a time, and proves it. It must not know what it holds."""

from __future__ import annotations

import errno
import hashlib
import logging
import time
from collections.abc import Callable
from pathlib import Path

from merchant_desk.domain.errors import DeskError, DiskFull
from merchant_desk.services.program.offers import Artifact
from merchant_desk.services.program.shelf_port import Fetched, FileChanged, Source, Stream

log = logging.getLogger(__name__)

#: The line belongs to the orders: a version of 60 MB takes two minutes.
MOST_BYTES_S = 500_000.0
_PIECE = 32 * 1024
_REREAD = 1024 * 1024
FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class Fetching:
    """One archive on its way. One thread at a time; what is here already, from an earlier run too, is gone on from.

    ``path`` is the file. ``rest`` waits (seconds), so that it is no faster than ``most_bytes_s``.
    """

    def __init__(
        self,
        source: Source,
        artifact: Artifact,
        path: Path,
        *,
        most_bytes_s: float = MOST_BYTES_S,
        rest: Callable[[float], object] = time.sleep,
    ) -> None:
        self._source = source
        self._artifact = artifact
        self._path = path
        self._most_bytes_s = most_bytes_s
        self._rest = rest
        self._hash = hashlib.sha256()
        self._hashed = 0
        self._stream: Stream | None = None

    def go_on(self, most_s: float) -> Fetched:
        """Fetch for about so long; raises DeskError, and what is here stays if it may be of use."""
        until_s = time.monotonic() + most_s
        whole = self._artifact.bytes
        try:
            if not self._read_again(until_s):
                return Fetched(self._hashed, whole)
            self._fetch(until_s)
        except FileChanged:
            self.forget()
            raise
        except OSError as error:
            self.close()
            raise _not_written(error) from error
        except DeskError:
            self.close()
            raise
        if self._hashed < whole:
            return Fetched(self._hashed, whole)
        if self._hash.hexdigest() != self._artifact.sha256:
            self.forget()
            raise FileChanged(
                "받은 업데이트 파일이 서명과 맞지 않아서 지웠습니다.",
                action="나중에 자동으로 다시 받습니다. 계속되면 설치 담당자에게 알려 주세요.",
                detail=self._artifact.name,
            )
        self.close()
        return Fetched(whole, whole, whole=True)

    def close(self) -> None:
        """Let go of the source; what is here stays."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def forget(self) -> None:
        """Let go of the source, and delete what is here."""
        self.close()
        self._path.unlink(missing_ok=True)
        self._hash, self._hashed = hashlib.sha256(), 0

    def _read_again(self, until_s: float) -> bool:
        """Hash what an earlier run has left here; True once all of it is. What is too long is thrown away."""
        here = self._path.stat().st_size if self._path.exists() else 0
        if here > self._artifact.bytes:
            self.forget()
            return True
        if here == self._hashed:
            return True
        with self._path.open("rb") as file:
            file.seek(self._hashed)
            while time.monotonic() < until_s and (piece := file.read(_REREAD)):
                self._hash.update(piece)
                self._hashed += len(piece)
        return here == self._hashed

    def _fetch(self, until_s: float) -> None:
        """Append what comes until then, or until all of it is here."""
        if self._hashed >= self._artifact.bytes:
            return
        stream = self._stream or self._open()
        began_s, came = time.monotonic(), 0
        with self._path.open("ab") as file:
            while self._hashed < self._artifact.bytes and time.monotonic() < until_s:
                piece = stream.read(min(_PIECE, self._artifact.bytes - self._hashed))
                if not piece:
                    raise FileChanged(
                        "업데이트 파일이 알려진 것보다 짧습니다.", detail=f"{self._hashed} bytes"
                    )
                file.write(piece)
                self._hash.update(piece)
                self._hashed += len(piece)
                came += len(piece)
                self._rest(max(0.0, began_s + came / self._most_bytes_s - time.monotonic()))

    def _open(self) -> Stream:
        """Open the source where this file ends; one that begins elsewhere has the file written anew."""
        stream = self._source.open(self._artifact.name, self._hashed)
        self._stream = stream
        if stream.size is not None and stream.size != self._artifact.bytes:
            raise FileChanged(
                "업데이트 파일의 크기가 서명된 크기와 다릅니다.",
                detail=f"{stream.size} of {self._artifact.bytes}",
            )
        if stream.offset != self._hashed:
            log.info("the source begins anew")
            self._path.unlink(missing_ok=True)
            self._hash, self._hashed = hashlib.sha256(), 0
        return stream


def _not_written(error: OSError) -> DeskError:
    detail = f"{type(error).__name__}: {error}"
    if error.errno in FULL:
        return no_room(detail)
    return DeskError(
        "받은 업데이트를 디스크에 쓰지 못했습니다.",
        action="폴더 권한과 백신 프로그램을 확인해 주세요. 나중에 자동으로 다시 받습니다.",
        detail=detail,
    )


def no_room(detail: str, need_bytes: int = 0) -> DiskFull:
    """Return the error for a disk on which a version has no room."""
    sentence = "디스크에 새 버전을 저장할 자리가 없습니다."
    if need_bytes:
        sentence = (
            f"디스크에 새 버전을 저장할 자리가 없습니다. {max(1, need_bytes // 1_000_000):,}MB가 필요합니다."
        )
    return DiskFull(sentence, action="디스크를 비워 주세요. 나중에 자동으로 다시 받습니다.", detail=detail)
