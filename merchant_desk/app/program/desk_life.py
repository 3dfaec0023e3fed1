"""What a run tells of its own life: the crash before it, that it has begun, that it ended; and its end when asked for.

It must not know how a desk is built or shown.
"""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QTimer

from merchant_desk import __version__
from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime.ask import ask
from merchant_desk.services.counter import Counter
from merchant_desk.services.ports import Lanes
from merchant_desk.system.guarding.crash import crash_files
from merchant_desk.system.guarding.guarded import Crash, guard_pid, is_guarded, runs, take_crash
from merchant_desk.system.guarding.run_marks import (
    Began,
    Ended,
    read_ended,
    read_told_crash,
    write_began,
    write_ended,
    write_told_crash,
)
from merchant_desk.system.home import Home, open_home

log = logging.getLogger(__name__)

#: The lane of what the program asks and keeps about itself and its computer.
LANE = "program"
#: A crash that is older is nobody's business any more: after an update from a version that told none, for example.
TOLD_FOR = timedelta(days=7)
#: ``quit`` waits so long for the desk's end (seconds); its last jobs are bounded by less.
PATIENCE_S = 30.0
_STEP_MS = 100
#: What could not be kept is tried again so much later.
AGAIN_MS = 10_000
_NAME = re.compile(r"crash-(?P<start>\d{8}T\d{6}Z)-(?P<pid>\d+)\.txt")
_FATAL = re.compile(r"Fatal Python error: ([\w ]+)|Windows fatal exception: ([\w ]+)")


class TellsCrash(Protocol):
    """The counter, as far as it has to tell of a crash."""

    def crashed(self, what: str, at: datetime, *, came_back: bool) -> None:
        """Have staff told."""


class DeskLife:
    """One run's own story. Main thread; owned by the run; built before the crash file of this run is opened."""

    def __init__(self, home: Home) -> None:
        self._data = home.data
        self._is_guarded = is_guarded()
        self._crash_file = ""
        self._crash = take_crash()
        try:
            self._look_back(home.logs)
        except OSError as error:
            log.warning("how the run before ended cannot be read: %s", error)

    def _look_back(self, logs: Path) -> None:
        """Find the stacks of a run that nobody has been told of, and that did not end in order."""
        newest = next(iter(reversed(crash_files(logs))), None)
        if newest is None or newest.name <= read_told_crash(self._data):
            return
        self._crash_file = newest.name
        at = datetime.fromtimestamp(newest.stat().st_mtime, UTC)
        is_old = datetime.now(UTC) - at > TOLD_FOR
        if self._crash is None and not is_old and not _ended_in_order(self._data, newest.name):
            self._crash = Crash(_what(newest), at)

    def tell(self, counter: TellsCrash) -> None:
        """Have staff told of the crash before this run."""
        if self._crash is not None:
            log.critical(
                "an earlier run crashed at %s: %s %s", self._crash.at, self._crash.what, self._crash_file
            )
            counter.crashed(self._crash.what, self._crash.at, came_back=self._is_guarded)
            self._crash = None

    def begun(self, lanes: Lanes) -> None:
        """Keep that the counter is ready and the window is shown, on a lane; again until it is kept.

        A version on trial that does not tell it in time is left.
        """
        began = Began(os.getpid(), __version__, datetime.now(UTC))

        def keep() -> None:
            lanes.submit(LANE, partial(self._keep, began), kept, lambda error: log.warning("%s", error))

        def kept(is_kept: bool) -> None:
            if not is_kept:
                QTimer.singleShot(AGAIN_MS, keep)

        keep()

    def greeted(self) -> None:
        """Keep that the first window is shown, again until it is kept; no order waits meanwhile."""
        if not self._keep(Began(os.getpid(), __version__, datetime.now(UTC))):
            QTimer.singleShot(AGAIN_MS, self.greeted)

    def _keep(self, began: Began) -> bool:
        """Tell whether it is kept."""
        try:
            write_began(self._data, began)
            if self._crash_file:
                write_told_crash(self._data, self._crash_file)
        except OSError as error:
            log.warning("it is not kept that the desk has begun: %s", error)
            return False
        return True

    def ended(self, code: int) -> None:
        """Keep that everything was done that the end needs; nothing runs any more."""
        try:
            write_ended(self._data, Ended(os.getpid(), code, datetime.now(UTC)))
        except OSError as error:
            log.warning("it is not kept that the desk has ended: %s", error)


def _ended_in_order(data: Path, name: str) -> bool:
    """Tell whether the run that left these stacks had done everything before: it broke while it was taken apart."""
    found, ended = _NAME.fullmatch(name), read_ended(data)
    if found is None or ended is None:
        return False
    return ended.pid == int(found["pid"]) and f"{ended.at:%Y%m%dT%H%M%SZ}" >= found["start"]


def _what(path: Path) -> str:
    """Return the crash's name in the file of stacks."""
    with path.open(encoding="utf-8", errors="replace") as file:
        found = _FATAL.search(file.read(1000))
    return (found[1] or found[2]) if found is not None else "?"


# --- the end that another command asks for --------------------------------------------------------------------


def answer_quit(
    counter: Counter | None,
    leave: Callable[[], object],
    answer: Callable[[dict[str, Any]], None],
    *,
    is_starting: bool,
    is_practice: bool,
) -> None:
    """End the desk in order, unless an order is open or something is not done yet; the answer leaves first."""
    if is_starting:
        raise DeskError("프로그램이 시작하는 중입니다.", action="잠시 뒤 다시 해 주세요.")
    if counter is not None and not is_practice:
        facts = counter.facts()
        if facts.open_orders:
            raise DeskError(
                f"끝나지 않은 주문이 {facts.open_orders}건 있어서 프로그램을 끝낼 수 없습니다.",
                action="주문을 마친 뒤 다시 해 주세요.",
            )
        if facts.waiting_jobs or not counter.is_idle:
            raise DeskError(
                "플랫폼에 보내거나 인쇄할 일이 남아 있어서 프로그램을 끝낼 수 없습니다.",
                action="잠시 뒤 다시 해 주세요.",
            )
    answer({"ending": [os.getpid(), guard_pid()]})
    QTimer.singleShot(_STEP_MS, leave)


def command_quit() -> str:
    """Ask the running desk to end, and wait until it has; returns the sentence for the console.

    Raises DeskAbsent without one, DeskError where it will not end now.
    """
    told = ask(open_home().data, {"command": "quit"})
    waited = [pid for pid in told.get("ending", ()) if isinstance(pid, int) and pid > 0]
    until_s = time.monotonic() + PATIENCE_S
    while any(runs(pid) for pid in waited):
        if time.monotonic() > until_s:
            raise DeskError("프로그램이 아직 끝나지 않았습니다.", action="잠시 뒤 다시 해 주세요.")
        time.sleep(_STEP_MS / 1000)
    return "프로그램을 끝냈습니다."
