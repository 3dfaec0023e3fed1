"""Hold a home for one desk at a time; it must not know what the desk does with it."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from merchant_desk.domain.errors import DeskError, DeskRunning

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

log = logging.getLogger(__name__)

LOCK_NAME = "desk.lock"


class HomeLock:
    """The lock of a home. Thread: main. Owner: app. Lifetime: from ``take`` to ``release``, or the process's end.

    The operating system holds it and frees it when the process ends, however it ends, so there is never a stale
    one. A lock that is judged by a process id (QLockFile) stays shut when the id is in use again, which in a
    container that starts anew is the rule.
    """

    def __init__(self, home: Path, name: str = LOCK_NAME) -> None:
        self._path = home / name
        self._fd: int | None = None

    def take(self) -> None:
        """Take the home, or raise DeskRunning (another desk has it) or DeskError (the folder cannot be used)."""
        if self._fd is not None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            fd = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DeskError(
                f"폴더를 쓸 수 없습니다: {self._path.parent}",
                action="폴더 권한을 확인해 주세요.",
                detail=f"lock: {error}",
            ) from error
        try:
            _lock(fd)
        except OSError as error:
            os.close(fd)
            raise DeskRunning("이미 실행 중인 프로그램이 있습니다.", detail=f"lock: {error}") from error
        self._fd = fd

    def release(self) -> None:
        """Give the home back. The file stays: removing it would let two desks hold two files of one name."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None


if sys.platform == "win32":

    def _lock(fd: int) -> None:
        """Lock the file's first byte without waiting; raises OSError where another process has it."""
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)

else:

    def _lock(fd: int) -> None:
        """Lock the file without waiting; raises OSError where somebody has it."""
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
