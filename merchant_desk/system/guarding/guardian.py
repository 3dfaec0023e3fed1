"""The guardian as a process: its child, its signals, its log and what it sees of the desk. It must not judge an end.

``merchant-desk --guarded`` becomes this before click or Qt are loaded.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Protocol

from merchant_desk.domain.errors import DeskError
from merchant_desk.surroundings import system_environment

from . import guarded
from .exit_status import ANEW
from .guard import Ended, Guard, Program, World, words_file
from .guard_log import GuardLog
from .run_marks import FOLDER, can_leave_marks, read_began, read_ended

#: The word on the command line, and the only words that may stand beside it.
WORD = "--guarded"
_BESIDE = ((), ("run",), ("run", "--no-window"))
#: The hidden command that shows a sentence where no desk runs; it ends with ANEW where the desk is wanted once more.
SHOW = "stopped"
_STEP_S = 0.1
#: How often it is looked whether a desk has begun that must do so in time (seconds).
_LOOK_S = 0.5


class Turn(Protocol):
    """The right to be the one guardian of a home."""

    def take(self) -> None:
        """Take it; raises DeskError."""

    def release(self) -> None:
        """Leave it to another one."""


class NoTurn:
    """Implements ``Turn`` for whoever guards a desk that another one may guard too: it changes no versions."""

    def take(self) -> None:
        """Take nothing."""

    def release(self) -> None:
        """Leave nothing."""


def is_wanted(words: Sequence[str], environment: Mapping[str, str]) -> bool:
    """Tell whether a command line asks for a guardian; a desk that has one already gets no second one."""
    rest = tuple(word for word in words if word != WORD)
    return WORD in words and rest in _BESIDE and environment.get(guarded.GUARDED) != "1"


def own_command() -> list[str]:
    """Return how this program was started, without the words after its name; a frozen one is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    given = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]
    return [sys.executable, *given]


def watch_over(
    words: Sequence[str],
    data: Path,
    logs: Path,
    program: Program | None = None,
    *,
    turn: Turn | None = None,
    installed: str = "",
) -> int:
    """Run the desk of a home under guard; returns the exit code.

    ``turn`` has been taken; while a window waits for an answer another guardian may take it. ``installed`` is the
    installed program's executable, where that is another one than this.
    """
    log = GuardLog(logs)
    log.take_warnings()
    child = _Child()
    arguments = [word for word in words if word != WORD]
    base = own_command()
    last_words = words_file(data / FOLDER, os.getpid())
    with contextlib.suppress(OSError):
        last_words.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    environment = _outside(os.environ)
    own = {
        guarded.GUARDED: "1",
        guarded.GUARD_PID: str(os.getpid()),
        guarded.LAST_WORDS: str(last_words),
        guarded.PROGRAM: installed or base[0],
    }

    marks, held = _Marks(data), turn or NoTurn()

    def run(command: list[str], given: Mapping[str, str], patience_s: float) -> Ended:
        marks.remember()
        return child.run(command, given, patience_s, marks.has_begun, partial(can_leave_marks, data))

    def show(sentence: str, always: bool) -> bool:
        """Show a sentence in a small window, where there is a screen."""
        is_read = sys.stderr is not None and sys.stderr.isatty() and not always
        if "--no-window" in arguments or child.asked or is_read:
            return False
        shown = {name: value for name, value in environment.items() if name not in guarded.OF_ONE_RUN}
        held.release()
        with contextlib.suppress(OSError, DeskError):
            wanted = child.run([*base, SHOW, sentence], shown).status == ANEW
            held.take()
            return wanted
        return False

    world = World(
        run=run,
        asked=lambda: child.asked,
        has_begun=marks.has_begun,
        ended_with=marks.ended_with,
        crash_file=partial(_crash_file, logs),
        last_words=partial(guarded.read_words, last_words),
        note=log.note,
        say=_say,
        show=show,
        now=lambda: datetime.now(UTC),
        monotonic_s=time.monotonic,
        pause=child.pause,
    )
    child.take_signals()
    log.note(f"guards {data} (process {os.getpid()})")
    guard = Guard(program or _only_this(base), arguments, environment, own, world)
    code = guard.watch()
    guarded.read_words(last_words)
    log.note(f"ends with {code}")
    return code


def _only_this(base: list[str]) -> Program:
    """Return the program where no versions are installed beside it."""
    return Program(start_command=lambda: base, switch=str, ended_early=str)


def _say(sentence: str) -> None:
    if sys.stderr is not None:  # a windowed executable has none
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()


def _outside(given: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for a program of its own: of a frozen one perhaps another version, in another folder."""
    environment = system_environment(given)
    if getattr(sys, "frozen", False):
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return environment


def _crash_file(logs: Path, pid: int) -> str:
    """Return the file with the stacks of a run, empty where none was written."""
    with contextlib.suppress(OSError):
        for path in sorted(logs.glob(f"crash-*-{pid}.txt"), reverse=True):
            if path.stat().st_size:
                return str(path)
    return ""


class _Marks:
    """What the present run has left; a mark of an earlier run tells nothing, even of one with the same process id.

    On Windows a Python of a virtual environment runs as the child of its launcher: there the id says nothing.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        self._before: tuple[object, object] = (None, None)

    def remember(self) -> None:
        """Note what is there before a run."""
        self._before = (read_began(self._data), read_ended(self._data))

    def has_begun(self, pid: int) -> bool:
        """Tell whether the run got as far as its window."""
        began = read_began(self._data)
        return began is not None and began != self._before[0] and _is_it(began.pid, pid)

    def ended_with(self, pid: int) -> int | None:
        """Return the exit code with which the run ended in order, None where it did not get so far."""
        ended = read_ended(self._data)
        if ended is None or ended == self._before[1] or not _is_it(ended.pid, pid):
            return None
        return ended.code


def _is_it(told: int, pid: int) -> bool:
    return told == pid or sys.platform == "win32"


class _Child:
    """The one process that runs under the guardian. Main thread; its signals come on the same thread.

    A signal to the guardian goes on to it, as SIGTERM where it means the same; a second one too, so that what hangs can
    be ended. From a terminal or at the end of a session both get it: the desk takes the two for one.
    """

    def __init__(self) -> None:
        self.asked = False
        self._process: subprocess.Popen[bytes] | None = None
        self._number = 0

    def take_signals(self) -> None:
        """Pass on from now on what ends a program."""
        names = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
        for number in (getattr(signal, name, None) for name in names):
            if number is not None:
                signal.signal(number, self._take)

    def run(
        self,
        command: list[str],
        environment: Mapping[str, str],
        patience_s: float = 0.0,
        has_begun: Callable[[int], bool] = bool,
        would_tell: Callable[[], bool] = bool,
    ) -> Ended:
        """Run a command to its end; raises OSError where it cannot be started.

        With a ``patience_s`` one that has not begun by then is ended: it hangs where nothing else sees it. Not where
        it could not tell that it has: it may ring all the same.
        """
        self._process = process = subprocess.Popen(command, env=dict(environment))
        if self.asked:  # between the last look and the start
            self._pass_on()
        if patience_s and not self._comes_in_time(process, patience_s, has_begun) and would_tell():
            process.kill()
        status = process.wait()
        self._process = None
        return Ended(process.pid, status)

    @staticmethod
    def _comes_in_time(
        process: subprocess.Popen[bytes], patience_s: float, has_begun: Callable[[int], bool]
    ) -> bool:
        """Wait until it has begun or ended; only the time of looking counts, a computer that slept does not."""
        for _ in range(max(1, round(patience_s / _LOOK_S))):
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_LOOK_S)
                return True
            if has_begun(process.pid):
                return True
        return False

    def pause(self, seconds: float) -> None:
        """Wait; less where the guardian is asked to end."""
        until_s = time.monotonic() + seconds
        while not self.asked and time.monotonic() < until_s:
            time.sleep(_STEP_S)

    def _take(self, number: int, _frame: FrameType | None) -> None:
        self.asked = True
        self._number = number
        self._pass_on()

    def _pass_on(self) -> None:
        process = self._process
        if process is None or sys.platform == "win32":  # there its console has told the child as well
            return
        with contextlib.suppress(OSError):
            process.send_signal(signal.SIGINT if self._number == signal.SIGINT else signal.SIGTERM)
