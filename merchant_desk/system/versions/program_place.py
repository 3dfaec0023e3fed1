"""Chooses which version of the program is started, puts one in place and goes back. It must not know where it is from.

Versions live beside the journal, ``<data>/program/versions/VERSION/merchant-desk``, in the user's own folder, so no
rights are needed; the installed program stays as it is, and is started where it is the newer one. Standard library
only: the guardian works by it, between two runs of the desk. A program that runs from its source looks for no versions.
"""

from __future__ import annotations

import json
import logging
import platform
import shutil
import subprocess
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from merchant_desk import __version__
from merchant_desk.services.program.version_order import is_newer, order_of
from merchant_desk.surroundings import system_environment
from merchant_desk.system.guarding.guard import Program
from merchant_desk.system.guarding.guardian import own_command
from merchant_desk.system.guarding.run_marks import BEGAN, read_began

from .program_state import FOLDER, MOST_REFUSED, ProgramState, read_state, write_state

log = logging.getLogger(__name__)

VERSIONS = "versions"
#: The archive's top folder, and the program in it.
TOP = NAME = "merchant-desk"
#: The self-test opens a copy of the order log, which may be large; then the desk is away. Seconds.
SELF_TEST_S = 180.0
#: Putting the order log's backup back: a check of it, and a copy (seconds).
SETTLE_S = 180.0
#: A version that did not begin after so many starts is left, also where none of them was seen to crash (power cuts).
MOST_STARTS = 3
_LONGEST_KEYS = 5
_NO_WINDOW = 0x0800_0000  # winbase.h, CREATE_NO_WINDOW


def platform_name(system: str = sys.platform, machine: str = "") -> str:
    """Return what archives for this computer are called: ``linux-x64``, ``windows-x64``, ``macos-arm64``."""
    names = {"win32": "windows", "darwin": "macos"}
    machine = (machine or platform.machine()).lower()
    kind = {"amd64": "x64", "x86_64": "x64", "aarch64": "arm64"}.get(machine, machine)
    return f"{names.get(system, system)}-{kind}"


def start_command(data: Path) -> list[str]:
    """Return the command of the version to start, without the words after its name."""
    return ProgramPlace(data).start_command()


def switch(data: Path) -> str:
    """Put in place what the desk asked for before it ended; returns why not, empty where it was done."""
    return ProgramPlace(data).switch()


def ended_early(data: Path) -> str:
    """Leave a version on trial that ended before it had begun; returns the sentence, empty where none is on trial."""
    return ProgramPlace(data).ended_early()


def versions_of(data: Path) -> Program:
    """Return what a guardian needs to know of the versions of a home."""
    return Program(
        start_command=partial(start_command, data),
        switch=partial(switch, data),
        ended_early=partial(ended_early, data),
    )


def takes_versions() -> bool:
    """Tell whether this program looks for versions of itself: only where it is frozen."""
    return bool(getattr(sys, "frozen", False))


class ProgramPlace:
    """The versions of one home. Owner: whoever starts the desk, while none runs; or the desk's lane ``updates``.

    ``own`` is the command of the installed program, ``version`` its version. A version that was put in place itself
    finds them in the state.
    """

    def __init__(
        self,
        data: Path,
        *,
        own: list[str] | None = None,
        version: str = __version__,
        takes: bool | None = None,
    ) -> None:
        self._data = data
        self._own = own if own is not None else own_command()
        self._version = version
        self._takes = takes_versions() if takes is None else takes
        self.is_base = not Path(self._own[0]).is_relative_to(data / FOLDER / VERSIONS)
        if self._takes and not self.is_base:
            state = read_state(data)
            if Path(state.base).is_file():
                self._own, self._version = [state.base], state.base_version

    # --- what the guardian asks -------------------------------------------------------------------------

    def start_command(self) -> list[str]:
        """Return the command of the newest good version; one that is on trial is counted and given up in the end."""
        if not self._takes:
            return self._own
        state = read_state(self._data)
        if (state.asked and state.waiting) or state.back:  # asked for where no guardian was there to do it
            self.switch()
            state = read_state(self._data)
        if state.owes:
            state = self._settle(state)
        if state.current:
            state = self._keep_base(state)
        if state.trying:
            state = self._try_again(state)
        return self._command_of(state.trying or state.current)

    def command(self) -> list[str]:
        """Return the command of the version that runs here, and change nothing: for what is asked beside the desk."""
        state = read_state(self._data) if self._takes else ProgramState()
        return self._command_of(state.trying if self._is_good(state.trying) else state.current)

    def _with_base(self, state: ProgramState) -> ProgramState:
        """Return the state with the program that was installed."""
        return replace(state, base=self._own[0], base_version=self._version)

    def _keep_base(self, state: ProgramState) -> ProgramState:
        """Note which program was installed, where another one was before."""
        told = self._with_base(state)
        if told != state:
            try:
                write_state(self._data, told)
            except OSError as error:
                log.warning("the state of versions cannot be written: %s", error)
        return told

    def _try_again(self, state: ProgramState) -> ProgramState:
        """Count a start of the version on trial; leave it after too many."""
        if self.has_begun(state.trying):
            state = self._with_base(confirmed(state))
        elif state.starts >= MOST_STARTS:
            self._leave(state)
            return read_state(self._data)
        else:
            state = replace(state, starts=state.starts + 1)
        try:
            write_state(self._data, state)
        except OSError as error:  # what cannot be counted is not tried
            log.error("the state of versions cannot be written: %s", error)  # noqa: TRY400  # the error says it all
            return replace(state, trying="")
        return state

    def switch(self) -> str:
        """Go back where that was asked for; else test the version that waits, and have it tried."""
        state = read_state(self._data)
        if state.back:
            return self._go_back(state)
        version, command = state.waiting, self.program_of(state.waiting)
        if not version or command is None:
            write_state(self._data, _without_waiting(state))
            return "설치할 새 버전이 없습니다." if not version else _failed(version, "파일이 없습니다")
        why = self._self_test(command)
        if why:
            sentence = _failed(version, why)
            told = replace(
                _without_waiting(state),
                left=version,
                because=sentence,
                untold=True,
                refused=_refused(state, version),
            )
            write_state(self._data, told)
            self.drop(version)
            return sentence
        (self._data / FOLDER / BEGAN).unlink(missing_ok=True)  # it may tell of the same version, long ago
        running = state.current if self._is_good(state.current) else self._version
        write_state(self._data, replace(_without_waiting(state), current=running, trying=version, starts=0))
        return ""

    def ended_early(self) -> str:
        """Leave a version that ended before it had begun."""
        state = read_state(self._data)
        if not self._takes or not state.trying or self.has_begun(state.trying):
            return ""
        return self._leave(state)

    # --- what others ask --------------------------------------------------------------------------------

    def program_of(self, version: str) -> Path | None:
        """Return the executable of an unpacked version, None where it is not there."""
        if order_of(version) is None:
            return None
        file = self._data / FOLDER / VERSIONS / version / TOP / (NAME + _ENDING)
        return file if file.is_file() else None

    def has_begun(self, version: str) -> bool:
        """Tell whether a run of the version has begun since it was put in place."""
        began = read_began(self._data)
        return began is not None and began.version == version

    def drop(self, version: str) -> None:
        """Delete an unpacked version; what a program still holds is deleted with a later start."""
        if order_of(version) is not None:
            shutil.rmtree(self._data / FOLDER / VERSIONS / version, ignore_errors=True)

    def tidy(self, state: ProgramState, running: str) -> None:
        """Delete every version but those that run, wait or can be gone back to."""
        kept = {state.current, state.previous, state.waiting, state.trying, running}
        folder = self._data / FOLDER / VERSIONS
        try:
            found = list(folder.iterdir())
        except OSError:
            return
        for path in found:
            if path.name not in kept:
                shutil.rmtree(path, ignore_errors=True)

    # --- inside -----------------------------------------------------------------------------------------

    def _is_good(self, version: str) -> bool:
        """Tell whether a version is there, and newer than the installed program."""
        return is_newer(version, self._version) and self.program_of(version) is not None

    def _command_of(self, version: str) -> list[str]:
        if not version or not self._is_good(version):
            return self._own
        return [str(self.program_of(version))]

    def _leave(self, state: ProgramState) -> str:
        """Leave the version on trial: the one before runs, on an order log that it can read."""
        sentence = f"{state.trying} 버전이 시작되지 않아서 이전 버전으로 되돌렸습니다."
        told = replace(
            state,
            trying="",
            starts=0,
            left=state.trying,
            because=sentence,
            untold=True,
            owes=True,
            refused=_refused(state, state.trying),
        )
        write_state(self._data, told)
        self.drop(state.trying)
        return self._settled(told, sentence)

    def _go_back(self, state: ProgramState) -> str:
        """Have the version before run again, on an order log that it can read."""
        told = replace(
            state,
            current=state.previous,
            previous="",
            back=False,
            asked=False,
            left="",
            because="",
            owes=True,
            refused=_refused(state, state.current),
        )
        write_state(self._data, told)
        self._settled(told, f"{state.current} 버전에서 이전 버전으로 되돌렸습니다.")
        return ""

    def _settled(self, state: ProgramState, sentence: str) -> str:
        """Make the home readable for the version that runs now; returns the sentence, with what failed of it."""
        if not self._settle(state).owes:
            return sentence
        sentence += " 주문 기록은 되돌리지 못했습니다. 설치 담당자에게 연락해 주세요."
        write_state(self._data, replace(state, because=sentence, untold=True))
        return sentence

    def _settle(self, state: ProgramState) -> ProgramState:
        """Have the version that runs now put the order log's backup back, where it cannot read the order log."""
        command = [*self._command_of(state.current), "update", "--settle"]
        try:
            done = _run(command, SETTLE_S)
        except (OSError, subprocess.SubprocessError) as error:
            log.warning("the home is not made readable: %s", error)
            return state
        if done.returncode != 0:
            log.warning("the home is not made readable: exit %d", done.returncode)
            return state
        state = replace(state, owes=False)
        write_state(self._data, state)
        return state

    def _self_test(self, program: Path) -> str:
        """Return why a version does not pass its own self-test on a copy of the order log, empty where it does."""
        console = program.with_name(
            f"{NAME}-console{_ENDING}"
        )  # a windowed one has no way to say what it found
        command = [str(console if console.is_file() else program), "check", "--self-test", "--json"]
        journal = self._data / "desk.db"
        if journal.exists():
            command += ["--journal", str(journal)]
        try:
            done = _run(command, SELF_TEST_S)
        except subprocess.TimeoutExpired:
            return "점검이 제때 끝나지 않았습니다"
        except OSError as error:
            log.warning("a version cannot be started: %s", error)
            return "시작되지 않습니다"
        if done.returncode == 0:
            return ""
        why = _wrong_parts(done.stdout) or "점검을 통과하지 못했습니다"
        log.warning("a self-test failed: exit %d, %s", done.returncode, why)
        return why


_ENDING = ".exe" if sys.platform == "win32" else ""


def confirmed(state: ProgramState) -> ProgramState:
    """Return the state after the version on trial has begun; what was left before is over with that."""
    return replace(
        state,
        current=state.trying,
        previous=state.current,
        trying="",
        starts=0,
        left="",
        because="",
        untold=False,
    )


def _refused(state: ProgramState, version: str) -> tuple[str, ...]:
    """Return the versions that are not taken again, with one more."""
    return (*(one for one in state.refused if one != version), version)[-MOST_REFUSED:]


def _without_waiting(state: ProgramState) -> ProgramState:
    return replace(state, waiting="", notes_ko="", notes_en="", asked=False)


def _failed(version: str, why: str) -> str:
    return f"새 버전({version})을 설치하지 않았습니다: {why}. 지금 버전을 그대로 씁니다."


def _wrong_parts(answer: bytes) -> str:
    """Return the names of what a self-test found to be wrong, empty where its answer does not say."""
    try:
        rows = json.loads(answer)["rows"]
        names = [str(row["name"]) for row in rows if row["verdict"] == "bad"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    return f"점검을 통과하지 못했습니다({', '.join(names[:_LONGEST_KEYS])})" if names else ""


def _run(command: list[str], timeout_s: float) -> subprocess.CompletedProcess[bytes]:
    """Run another version's command to its end, in an environment that is no other version's."""
    return subprocess.run(
        command,
        env=system_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=timeout_s,
        check=False,
        creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
    )
