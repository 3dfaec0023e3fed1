"""The guardian's rules: what follows from the desk's end, and how often it is started anew. It starts none itself.

Standard library only, and little of it: this runs beside the desk all day and must not break by what breaks the desk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from . import guarded
from .exit_status import ANEW, GIVEN_UP, HUNG, SWITCH, name_of, shell_code, was_meant
from .guarded import Crash

#: More crashes than MOST within WINDOW_S: whatever breaks will break again.
MOST = 3
WINDOW_S = 900.0
#: The pause before each start after a crash (seconds): short, because orders wait; growing, because it may be the
#: computer that needs a moment.
PAUSES_S = (0.5, 2.0, 8.0)
STOPPED = (
    "프로그램이 자꾸 꺼져서 더는 다시 시작하지 않습니다. 지금은 주문을 받지 못합니다. "
    "컴퓨터를 다시 켠 뒤에도 같으면 설치 담당자에게 연락해 주세요."
)


@dataclass(frozen=True, slots=True)
class Program:
    """Which program is started; frozen. The callables are those of ``program_place``, bound to the home.

    All but the first and the last return a sentence for the window, empty where there is nothing to say. Three of them
    went back to the version before if they say something: ``ended_early`` (on trial, it had not begun), ``broke_down``
    (each crash or hang), ``not_whole`` (it breaks again and again). ``patience_s``: so long the next run may take to
    begin (seconds), 0.0 for ever.
    """

    start_command: Callable[[], list[str]]
    switch: Callable[[], str] = str
    ended_early: Callable[[], str] = str
    broke_down: Callable[[], str] = str
    not_whole: Callable[[], str] = str
    patience_s: Callable[[], float] = float


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended; frozen. ``status`` is ``Popen.returncode``."""

    pid: int
    status: int


@dataclass(frozen=True, slots=True)
class World:
    """What the guardian can do and see; frozen. Everything but ``note`` may block.

    ``run`` starts a command and waits for its end (OSError where it cannot be started), which it brings about where the
    desk has not begun within so many seconds (0.0: never); ``asked`` tells whether the guardian was told to end.
    ``has_begun`` and ``ended_with`` ask what that run left; ``crash_file`` names its stacks.
    ``show`` shows a sentence in a window, where nobody reads a console or ``always``, and tells whether the desk is
    wanted once more.
    """

    run: Callable[[list[str], Mapping[str, str], float], Ended]
    asked: Callable[[], bool]
    has_begun: Callable[[int], bool]
    ended_with: Callable[[int], int | None]
    crash_file: Callable[[int], str]
    last_words: Callable[[], str]
    note: Callable[[str, str], object]
    say: Callable[[str], object]
    show: Callable[[str, bool], bool]
    now: Callable[[], datetime]
    monotonic_s: Callable[[], float]
    pause: Callable[[float], object]


class Guard:
    """Runs the desk until its end was meant. Main thread of a process of its own.

    ===================================  ==========================================================================
    the desk's end                       what follows
    ===================================  ==========================================================================
    0-3, 130, 143, signed out, SIGTERM   the end, with the same code; 1 and 2 show their sentence where no console is
    75 (ANEW)                            started anew
    76 (SWITCH)                          the waiting version is put in place, then started
    77 (HUNG)                            started anew; how often, the desk itself bounds by what it is told
    1, 2 or a crash before it had begun  where a version is on trial: the one before is put back, and started
    crashes and hangs of a new version   in its first day, after a few: the one before is put back, and started
    anything else                        a crash: a pause, then started anew; after too many a version that is not whole
                                         any more is left, else GIVEN_UP
    a crash after its orderly end        what the orderly end said: nobody wants the desk back that was closed
    75, 76 before it had begun           counts as a crash, lest it goes round for ever
    ===================================  ==========================================================================
    """

    def __init__(
        self,
        program: Program,
        arguments: list[str],
        given: Mapping[str, str],
        own: Mapping[str, str],
        world: World,
    ) -> None:
        self._program = program
        self._arguments = arguments
        self._base = {name: value for name, value in given.items() if name not in guarded.OF_ONE_RUN} | dict(
            own
        )
        self._world = world
        self._crashes: list[float] = []
        self._hung_at: list[float] = []
        self._once: dict[str, str] = {}

    def watch(self) -> int:
        """Run the desk, again and again where that is needed; returns the exit code."""
        world = self._world
        while not world.asked():
            ended = self._run()
            if world.asked():
                world.note(f"asked to end; the desk ended by {name_of(ended.status)}", "INFO")
                return shell_code(ended.status)
            code = self._follow(ended)
            if code is not None:
                return code
        return 0

    def _run(self) -> Ended:
        """Run the desk once; what cannot be started ended by a crash."""
        environment = self._base | self._once
        if self._hung_at:
            environment[guarded.RESTARTED_AT] = ",".join(f"{at_s:.0f}" for at_s in self._hung_at)
        self._once = {}
        try:
            command = [*self._program.start_command(), *self._arguments]
            self._world.note(f"starts {command[0]}", "INFO")
            return self._world.run(command, environment, self._program.patience_s())
        except Exception as error:  # noqa: BLE001  # the desk must come back, whatever is wrong with its versions
            self._world.note(f"cannot be started: {error}", "ERROR")
            return Ended(0, 127)

    def _follow(self, ended: Ended) -> int | None:
        """Do what follows from an end; returns the exit code where it is the last."""
        world, status = self._world, ended.status
        meant = world.ended_with(ended.pid)
        if meant is not None and meant != status:
            world.note(f"the desk had ended with {meant}, then {name_of(status)}", "WARNING")
            status = meant
        begun = world.has_begun(ended.pid)
        if status in {ANEW, SWITCH} and begun:
            if status == SWITCH:
                self._switch()
            world.note("the desk wants to start anew", "INFO")
            return None
        if status == HUNG:
            world.note("the desk hung", "ERROR")
            self._hung_at.append(world.now().timestamp())
            del self._hung_at[:-MOST]
            self._went_back(self._program.broke_down)
            return None
        words = world.last_words()
        if was_meant(status):
            return self._over(status, words, begun=begun)
        return self._crashed(ended, begun=begun)

    def _over(self, status: int, words: str, *, begun: bool) -> int | None:
        """End as the desk did, unless it failed before it had begun: there a version on trial is left."""
        world = self._world
        failed = status in {1, 2}
        if failed and not begun and self._went_back(self._program.ended_early):
            return None
        world.note(f"the desk ended: {name_of(status)}", "INFO")
        if failed and words and world.show(words, False):
            return None
        return shell_code(status)

    def _crashed(self, ended: Ended, *, begun: bool) -> int | None:
        """Start anew after a pause, or give up."""
        world = self._world
        what, file = name_of(ended.status), world.crash_file(ended.pid)
        world.note(f"the desk crashed: {what}{f'; {file}' if file else ''}", "CRITICAL")
        crash = Crash(what, world.now())
        self._once[guarded.CRASHED] = crash.text()
        if not begun and self._went_back(self._program.ended_early):
            return None
        if self._went_back(self._program.broke_down):
            return None
        now_s = world.monotonic_s()
        self._crashes = [*(at_s for at_s in self._crashes if now_s - at_s < WINDOW_S), now_s]
        if len(self._crashes) > MOST:
            return None if self._went_back(self._program.not_whole) else self._give_up()
        world.pause(PAUSES_S[len(self._crashes) - 1])
        return None

    def _give_up(self) -> int | None:
        """Say that it is not started any more; somebody may want it once more."""
        world = self._world
        world.note(f"{len(self._crashes)} crashes within {WINDOW_S:.0f} s: not started any more", "CRITICAL")
        world.say(STOPPED)
        if not world.show(STOPPED, True):
            return GIVEN_UP
        world.note("somebody wants it once more", "INFO")
        self._crashes = []
        return None

    def _went_back(self, leave: Callable[[], str]) -> bool:
        """Go back to the version before where ``leave`` finds that this one is no good; tell whether that was done."""
        try:
            sentence = leave()
        except Exception as error:  # noqa: BLE001  # the desk must come back, whatever is wrong with its versions
            self._world.note(f"the version before cannot be put back: {error!r}", "ERROR")
            return False
        if sentence:
            self._world.note(f"went back to the version before: {sentence}", "ERROR")
            self._once[guarded.ROLLED_BACK] = sentence
            self._crashes, self._hung_at = [], []
        return bool(sentence)

    def _switch(self) -> None:
        """Put the waiting version in place; where that fails the one that is there starts."""
        try:
            sentence = self._program.switch()
        except Exception as error:  # noqa: BLE001  # the same
            sentence = repr(error)
        self._world.note(
            f"not switched: {sentence}" if sentence else "switched to the waiting version", "WARNING"
        )


def words_file(folder: Path, pid: int) -> Path:
    """Return where a desk leaves its last words for the guardian with this process id."""
    return folder / f"last-words-{pid}.txt"
