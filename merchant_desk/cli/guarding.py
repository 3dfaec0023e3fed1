"""Becomes the desk's guardian where the command line asks for it, or its small window, before the commands are loaded.

Standard library only, but for the rule where a home is. What the guardian does: ``system/guarding/guard.py``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence

from merchant_desk.domain.errors import DeskError, DeskRunning
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.system.guarding.guardian import SHOW, WORD, NoTurn, Turn, is_wanted

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
    turn = take_turn(HomeLock(home.data / FOLDER, LOCK_NAME), HomeLock(home.data))
    program = without_changes(home.data) if turn is None else versions_of(home.data)
    installed = ProgramPlace(home.data).installed
    sys.exit(watch_over(words, home.data, home.logs, program, turn=turn or NoTurn(), installed=installed))


def take_turn(turn: HomeLock, desk: HomeLock, patience_s: float = PATIENCE_S) -> Turn | None:
    """Return the turn to guard a home, None where its desk runs already: then nothing of its versions may change.

    Where another guardian has the turn and no desk runs, it is about to start one: that is waited for.
    """
    until_s = time.monotonic() + patience_s
    while True:
        try:
            turn.take()
        except DeskRunning:
            if _is_taken(desk) or time.monotonic() > until_s:
                return None
            time.sleep(_STEP_S)
        except DeskError:  # a folder that cannot be written; the desk says it
            return NoTurn()
        else:
            break
    if _is_taken(desk):  # one whose guardian is gone
        turn.release()
        return None
    return turn


def _is_taken(desk: HomeLock) -> bool:
    """Tell whether a desk, or a command in its place, has the home."""
    try:
        desk.take()
    except DeskRunning:
        return True
    except DeskError:
        return False
    desk.release()
    return False


def show_if_wanted(words: Sequence[str]) -> None:
    """Show a sentence where no desk runs and end with the answer: what the guardian asks of a process of its own."""
    if len(words) == len((SHOW, "sentence")) and words[0] == SHOW:
        from merchant_desk.app.program.stopped import show_stopped

        sys.exit(show_stopped(words[1]))
