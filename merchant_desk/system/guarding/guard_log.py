"""The guardian's own log, of the same form as the desk's. It must not know what is noted, nor import much.

A file of its own, because two programs that turn one file over lose lines.
"""

from __future__ import annotations

import contextlib
import logging
import os
from datetime import UTC, datetime
from pathlib import Path

GUARD_LOG = "guard.log"
OLDER = "guard.log.1"
FILE_BYTES = 200_000


class GuardLog:
    """Two files of FILE_BYTES at most in ``folder``. A log that cannot be written stops nothing."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / GUARD_LOG
        self._older = folder / OLDER

    def note(self, words: str, level: str = "INFO") -> None:
        """Write one line, in UTC with milliseconds."""
        at = datetime.now(UTC).isoformat(timespec="milliseconds").removesuffix("+00:00")
        line = f"{at}Z {level} guard merchant_desk.system.guarding.guard: {' '.join(words.split())}\n"
        with contextlib.suppress(OSError):
            self._turn_over()
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                os.write(handle, line.encode("utf-8", "backslashreplace"))
            finally:
                os.close(handle)

    def take_warnings(self) -> None:
        """Note from now on what else in this process has to be told: a windowed program has no console for it."""
        logging.getLogger("merchant_desk").addHandler(_Warnings(self))

    def _turn_over(self) -> None:
        with contextlib.suppress(FileNotFoundError):
            if self._path.stat().st_size >= FILE_BYTES:
                self._path.replace(self._older)


class _Warnings(logging.Handler):
    """Hands what is told to the guardian's log."""

    def __init__(self, log: GuardLog) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Note one record, and which error it is about."""
        error = record.exc_info[1] if record.exc_info else None
        self._log.note(f"{record.getMessage()}{f': {error!r}' if error else ''}", record.levelname)
