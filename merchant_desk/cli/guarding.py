"""Becomes the desk's guardian where the command line asks for it, or its small window, before the commands are loaded.

Standard library only, but for the rule where a home is. What the guardian does: ``system/guarding/guard.py``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from merchant_desk.domain.errors import DeskError, DeskRunning
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.system.guarding.guard import Program
from merchant_desk.system.guarding.guardian import SHOW, WORD, is_wanted

#: The lock of a home's guardian, beside its marks; the home's own is the desk's.
LOCK_NAME = "guard.lock"
#: Another guardian may be testing a version before it starts it: so long (seconds) its desk is waited for.
PATIENCE_S = 240.0
#: How often (seconds); whoever looks has the home's lock for an instant, which must not meet a desk that starts.
_STEP_S = 1.0


def guard_if_wanted(words: Sequence[str], environment: Mapping[str, str]) -> None:
    """Guard the desk and end with its exit code, or return: where nobody asks for it, or the home cannot be used.

    In the latter case the desk itself says why.
    """
    if WORD not in words or not is_wanted(words, environment):
        return
    from merchant_desk.domain.errors import SettingsError
    from merchant_desk.system.guarding.guardian import watch_over
    from merchant_desk.system.guarding.run_marks import FOLDER
    from merchant_desk.system.home import open_home
    from merchant_desk.system.versions.program_place import ProgramPlace, versions_of, without_changes

    try:
        home = open_home(environment)
    except SettingsError:
        return
    turn = HomeTurn(home.data / FOLDER, home.data)
    turn.wait(PATIENCE_S)
    program = either(turn, versions_of(home.data), without_changes(home.data))
    installed = ProgramPlace(home.data).installed
    sys.exit(watch_over(words, home.data, home.logs, program, turn=turn, installed=installed))


def either(turn: HomeTurn, mine: Program, beside: Program) -> Program:
    """Return what the guardian goes by: it is asked for each thing whether it has the turn by now."""

    def program() -> Program:
        return mine if turn.is_mine() else beside

    return Program(
        start_command=lambda: program().start_command(),
        switch=lambda: program().switch(),
        ended_early=lambda: program().ended_early(),
        broke_down=lambda: program().broke_down(),
        not_whole=lambda: program().not_whole(),
        patience_s=lambda: program().patience_s(),
    )


class HomeTurn:
    """The turn to guard a home; implements ``Turn``. Main thread of a guardian.

    Nobody gets it while a desk runs that another one guards, or nobody: of its versions nothing may change.
    """

    def __init__(self, folder: Path, data: Path) -> None:
        self._lock = HomeLock(folder, LOCK_NAME)
        self._desk = HomeLock(data)
        self._is_mine = False

    def wait(self, patience_s: float) -> bool:
        """Wait for the turn; False where a desk runs.

        Where another guardian has it and no desk runs, it is about to start one: that is waited for.
        """
        until_s = time.monotonic() + patience_s
        while not self._is_mine:
            try:
                self._lock.take()
                self._is_mine = True
            except DeskRunning:
                if self._is_taken() or time.monotonic() >= until_s:
                    return False
                time.sleep(_STEP_S)
            except DeskError:  # a folder that cannot be written; the desk says it
                self._is_mine = True
                return True
        if self._is_taken():  # one whose guardian is gone, or a command that will not take long
            self.release()
        return self._is_mine

    def is_mine(self) -> bool:
        """Tell whether this guardian has the turn, or can have it now; asked while none of its desks runs."""
        return self._is_mine or self.wait(0.0)

    def take(self) -> None:
        """Take it; raises DeskRunning where another one has it by now."""
        if not self.is_mine():
            raise DeskRunning("이미 실행 중인 프로그램이 있습니다.", detail=LOCK_NAME)

    def release(self) -> None:
        """Leave it to another one."""
        self._lock.release()
        self._is_mine = False

    def _is_taken(self) -> bool:
        """Tell whether a desk, or a command in its place, has the home."""
        try:
            self._desk.take()
        except DeskRunning:
            return True
        except DeskError:
            return False
        self._desk.release()
        return False


def show_if_wanted(words: Sequence[str]) -> None:
    """Show a sentence where no desk runs and end with the answer: what the guardian asks of a process of its own."""
    if len(words) == len((SHOW, "sentence")) and words[0] == SHOW:
        from merchant_desk.app.program.stopped import show_stopped

        sys.exit(show_stopped(words[1]))
