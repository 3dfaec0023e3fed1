"""Leave a trace when the program breaks: a log entry for what Python sees, a file for what it does not.

It must not know what the program does; ``told`` is how the caller shows the sentence to a person.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

SENTENCE = (
    "프로그램에 예상하지 못한 문제가 생겼습니다. 받은 주문은 기록되어 있습니다. "
    "기록 파일을 설치 담당자에게 보내 주세요."
)
KEPT_FILES = 5
_log = logging.getLogger(__name__)


class CrashTrace:
    """The hooks and the file of one run. Owner: app; from ``start`` to ``stop``; the hooks run in any thread.

    The file is named by the time of the start and stays only if something was written: a crash inside of Qt
    or of a driver, where no Python code runs any more.
    """

    def __init__(self, folder: Path, started_at: datetime, told: Callable[[str], None]) -> None:
        self.path = folder / f"crash-{started_at:%Y%m%dT%H%M%SZ}-{os.getpid()}.txt"
        self._told = told
        self._file = -1

    def start(self) -> None:
        """Set the hooks; open the file; remove empty files of killed runs and all but the newest few."""
        sys.excepthook = self._on_main
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        try:
            _tidy(self.path.parent)
            self._file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        except OSError as error:
            _log.warning("no crash file: %s", error)
            return
        faulthandler.enable(self._file)

    def stop(self) -> None:
        """Give the hooks back and remove the file if it is empty."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        if self._file >= 0:
            faulthandler.disable()
            os.close(self._file)
            self._file = -1
            _remove_if_empty(self.path)

    def _on_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        _log.critical("unhandled: %s", SENTENCE, exc_info=(kind, error, trace))
        self._told(SENTENCE)

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is None:
            return
        name = arguments.thread.name if arguments.thread is not None else "?"
        _log.critical(
            "unhandled in %s: %s",
            name,
            SENTENCE,
            exc_info=(arguments.exc_type, arguments.exc_value, arguments.exc_traceback),
        )
        self._told(SENTENCE)

    def _on_unraisable(self, arguments: sys.UnraisableHookArgs) -> None:
        value = arguments.exc_value
        _log.error(
            "ignored by Python: %s",
            arguments.err_msg or "",
            exc_info=(type(value), value, arguments.exc_traceback) if value is not None else None,
        )


def crash_files(folder: Path) -> list[Path]:
    """Return the crash files that hold something, oldest first."""
    return [path for path in sorted(folder.glob("crash-*.txt")) if path.stat().st_size]


def _tidy(folder: Path) -> None:
    for path in folder.glob("crash-*.txt"):
        _remove_if_empty(path)
    for old in crash_files(folder)[: 1 - KEPT_FILES]:
        old.unlink()


def _remove_if_empty(path: Path) -> None:
    # Windows refuses to remove a file that another run still holds open: then it stays.
    with contextlib.suppress(PermissionError):
        if not path.stat().st_size:
            path.unlink()
