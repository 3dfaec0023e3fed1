"""Write down where a hung program stands, and start it anew in its own place. It must not know why it hangs.

Everything here is called while the main thread hangs, perhaps with the locks of log and memory in its hands: no
log line, no shared lock, only the operating system.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import subprocess
import sys
import time
from pathlib import Path

from .exit_status import ANEW, HUNG, SWITCH
from .guarded import GUARDED, RESTARTED_AT, is_guarded

#: Names in the environment of the process that follows: when it was started anew, in seconds since 1970.
RESTARTS_VARIABLE = RESTARTED_AT
#: More than MOST restarts within WINDOW_S help nobody: whatever hangs will hang again.
MOST = 3
WINDOW_S = 900.0
#: A start that comes this soon after the restart is the one that it caused.
FRESH_S = 120.0
#: The word that asks for a guardian.
GUARDED_WORD = "--guarded"
KEPT_FILES = 5


def write_stacks(folder: Path) -> None:
    """Write what every thread does into ``hang-*.txt`` in ``folder``; the newest few files stay."""
    with contextlib.suppress(OSError):  # nowhere to say it, and the restart matters more
        name = f"hang-{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}-{os.getpid()}.txt"
        handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            faulthandler.dump_traceback(handle, all_threads=True)
        finally:
            os.close(handle)
        for old in sorted(folder.glob("hang-*.txt"))[:-KEPT_FILES]:
            old.unlink()


def restart_program() -> None:
    """Replace this process by the same command, unless that was done too often lately; then return.

    The home's lock, sockets and files close with the old program: none of them is inherited. A guardian does it itself:
    the process ends and says why.
    """
    now_s = time.time()
    lately = _lately(now_s)
    if len(lately) >= MOST:
        return
    if is_guarded():
        os._exit(HUNG)
    os.environ[RESTARTS_VARIABLE] = ",".join(f"{at_s:.0f}" for at_s in (*lately, now_s))
    command = _command()
    if sys.platform == "win32":  # execv there leaves a parent that ends before its child has begun
        subprocess.Popen(command)  # the command that started this program
        os._exit(0)
    with contextlib.suppress(
        OSError
    ):  # a program file that is gone: the old one may still come back to itself
        os.execv(command[0], command)  # noqa: S606  # the same


def start_anew(wanted: int = ANEW) -> int:
    """Replace this process, which has ended in order, by the same command; raises OSError where that is not there.

    A guardian does it itself: the exit code that asks for it, ``wanted``, is returned. Without one a waiting version is
    put in place by the guardian that follows.
    """
    if is_guarded():
        return wanted
    command = _command()
    if wanted == SWITCH and GUARDED_WORD not in command:
        command = [*command, GUARDED_WORD]
    os.environ.pop(GUARDED, None)  # of a guardian that is gone
    _follow_by(command)
    return 0


def _follow_by(command: list[str]) -> None:
    if sys.platform == "win32":
        subprocess.Popen(command)  # the command that started this program
    else:
        os.execv(command[0], command)  # noqa: S606  # the same


def was_restarted() -> bool:
    """Tell whether this program was started in the place of one that hung."""
    now_s = time.time()
    return any(abs(now_s - at_s) < FRESH_S for at_s in _lately(now_s))


def _lately(now_s: float) -> list[float]:
    """Return the restarts within the window; a clock that was set back makes none of them older."""
    words = os.environ.get(RESTARTS_VARIABLE, "").split(",")
    return [float(word) for word in words if word.isdigit() and now_s - float(word) < WINDOW_S]


def _command() -> list[str]:
    """Return how this program was started; a frozen one is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *sys.argv[1:]]
    return [sys.executable, *sys.orig_argv[1:]]
