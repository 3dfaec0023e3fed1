"""Chooses which version of the program is started, puts one in place and goes back. It must not know where it is from.

Versions live beside the journal, ``<data>/program/versions/VERSION/merchant-desk``, in the user's own folder, so no
rights are needed; the installed program stays as it is, and is started where it is the newer one. Standard library
only: the guardian works by it, between two runs of the desk. A program that runs from its source looks for no versions.
"""

from __future__ import annotations

import contextlib
import logging
import platform
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from merchant_desk import __version__
from merchant_desk.services.program.version_order import is_newer, order_of
from merchant_desk.system.guarding.exit_status import SWITCH
from merchant_desk.system.guarding.guard import Program
from merchant_desk.system.guarding.guardian import own_command
from merchant_desk.system.guarding.run_marks import BEGAN, read_began, read_ended

from .other_version import ENDING, NAME, self_test, settle
from .program_state import FOLDER, ProgramState, read_state, write_state
from .state_changes import confirmed, is_new, left, with_refused, without_waiting

log = logging.getLogger(__name__)

VERSIONS = "versions"
TOP = NAME
#: A version that did not begin after so many starts is left, also where none of them was seen to crash (power cuts).
MOST_STARTS = 3
#: So long a version on trial, and any other, may take to begin (seconds): vault and slow disk have their time in it.
BEGIN_S, LONGEST_S = 300.0, 900.0
#: A version that is new here is left when it crashes or hangs for so many times.
MOST_BREAKS = 3
#: A wish to exchange the program that is older is another day's: it is asked for again when nobody waits.
WISH_FOR = timedelta(minutes=10)


def platform_name(system: str = sys.platform, machine: str = "") -> str:
    """Return what archives for this computer are called: ``linux-x64``, ``windows-x64``, ``macos-arm64``."""
    names = {"win32": "windows", "darwin": "macos"}
    machine = (machine or platform.machine()).lower()
    kind = {"amd64": "x64", "x86_64": "x64", "aarch64": "arm64"}.get(machine, machine)
    return f"{names.get(system, system)}-{kind}"


def versions_of(data: Path) -> Program:
    """Return what a guardian needs to know of the versions of a home."""
    return Program(
        start_command=lambda: ProgramPlace(data).start_command(),
        switch=lambda: ProgramPlace(data).switch(),
        ended_early=lambda: ProgramPlace(data).ended_early(),
        broke_down=lambda: ProgramPlace(data).broke_down(),
        not_whole=lambda: ProgramPlace(data).not_whole(),
        patience_s=lambda: ProgramPlace(data).patience_s(),
    )


def without_changes(data: Path) -> Program:
    """Return the same for a guardian beside another one: it starts what runs, and changes nothing."""
    return Program(start_command=lambda: ProgramPlace(data).command())


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
        versions = data / FOLDER / VERSIONS
        self.is_base = not Path(self._own[0]).resolve().is_relative_to(versions.resolve())
        if self._takes and not self.is_base:
            state = read_state(data)
            if _is_file(Path(state.base)):
                self._own, self._version = [state.base], state.base_version

    @property
    def installed(self) -> str:
        """Return the installed program's executable, also for a version that was put in place."""
        return self._own[0]

    # --- what the guardian asks -------------------------------------------------------------------------

    def start_command(self) -> list[str]:
        """Return the command of the newest good version; one that is on trial is counted and given up in the end.

        Whatever is wrong with the versions, or their state, there is a command.
        """
        if not self._takes:
            return self._own
        try:
            return self._chosen()
        except Exception:
            log.exception("the versions cannot be told apart")
            return self._command_of(read_state(self._data).current)

    def _chosen(self) -> list[str]:
        state = self._known()
        if (state.asked and state.waiting) or state.back:  # asked for where no guardian was there to do it
            if self._is_wanted_now():
                self.switch()
            else:
                self._note(replace(state, asked=False, back=False))
            state = read_state(self._data)
        if state.trying and self.program_of(state.trying) is None:
            self._leave(state)
            state = read_state(self._data)
        elif state.trying and not self._is_good(state.trying):  # what was installed since is newer
            state = replace(state, trying="", starts=0)
        elif state.current and self._is_lost(state.current):
            state = self._without_lost(state)
        if state.owes:
            state = self._settle(state)
        if state.current:
            state = self._keep_base(state)
        if state.trying:
            state = self._try_again(state)
        return self._command_of(state.trying or state.current)

    def command(self) -> list[str]:
        """Return the command of the version that runs here, and change nothing: for what is asked beside the desk."""
        state = self._known() if self._takes else ProgramState()
        return self._command_of(state.trying if self._is_good(state.trying) else state.current)

    def _with_base(self, state: ProgramState) -> ProgramState:
        """Return the state with the program that was installed."""
        return replace(state, base=self._own[0], base_version=self._version)

    def _keep_base(self, state: ProgramState) -> ProgramState:
        """Note which program was installed, where another one was before."""
        told = self._with_base(state)
        if told != state:
            self._note(told)
        return told

    def _known(self) -> ProgramState:
        """Return the state; where nothing is known the version that has begun last still runs, if it is there."""
        state, began = read_state(self._data), read_began(self._data)
        if state == ProgramState() and began is not None and self._is_good(began.version):
            log.error("the state of versions is lost; %s had begun last", began.version)
            return ProgramState(current=began.version)
        return state

    def _is_wanted_now(self) -> bool:
        """Tell whether the desk has just ended in order for this: no order was open then, and none has come since."""
        ended, began = read_ended(self._data), read_began(self._data)
        if ended is None or ended.code != SWITCH or (began is not None and began.pid != ended.pid):
            return False
        return abs(datetime.now(UTC) - ended.at) <= WISH_FOR

    def _is_lost(self, version: str) -> bool:
        """Tell whether a version should be there, and is not."""
        return is_newer(version, self._version) and self.program_of(version) is None

    def _without_lost(self, state: ProgramState) -> ProgramState:
        """Return the state in which the version before takes the place of one whose files are gone."""
        sentence = f"{state.current} 버전의 파일이 없어져서 이전 버전으로 되돌렸습니다."
        told = replace(left(self._stepped_back(state), state.current, sentence), owes=True)
        self._note(told)
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
        if state.trying and self.has_begun(state.trying):
            state = confirmed(state)
        if state.back:
            return self._go_back(state)
        version, command = state.waiting, self.program_of(state.waiting)
        if not version or command is None:
            write_state(self._data, without_waiting(state))
            return "설치할 새 버전이 없습니다." if not version else _failed(version, "파일이 없습니다")
        why = self_test(command, self._data / "desk.db")
        if why:
            sentence = _failed(version, why)
            told = replace(
                without_waiting(state),
                left=version,
                because=sentence,
                untold=True,
                refused=with_refused(state, version),
            )
            write_state(self._data, told)
            self.drop(version)
            return sentence
        with contextlib.suppress(OSError):  # it may tell of the same version, long ago
            (self._data / FOLDER / BEGAN).unlink(missing_ok=True)
        running = state.current if self._is_good(state.current) else self._version
        write_state(self._data, replace(without_waiting(state), current=running, trying=version, starts=0))
        return ""

    def ended_early(self) -> str:
        """Leave a version that ended before it had begun."""
        state = read_state(self._data)
        if not self._takes or not state.trying or self.has_begun(state.trying):
            return ""
        return self._leave(state)

    def broke_down(self) -> str:
        """Count a crash or a hang; leave a version that is new here once there are too many."""
        state = read_state(self._data)
        if state.trying and self.has_begun(state.trying):
            state = confirmed(state)
        if not self._takes or not state.previous or not self._is_good(state.current) or not is_new(state):
            return ""
        if state.breaks + 1 < MOST_BREAKS:
            self._note(replace(state, breaks=state.breaks + 1))
            return ""
        version = state.current
        sentence = f"{version} 버전이 자꾸 꺼져서 이전 버전으로 되돌렸습니다."
        told = replace(left(state, version, sentence), refused=with_refused(state, version))
        if self._give_way(told):
            return sentence
        self._note(replace(state, confirmed_at=""))  # it still takes orders between two crashes
        return ""

    def not_whole(self) -> str:
        """Leave the version that runs where it does not pass its own self-test any more: it is not even whole."""
        state = read_state(self._data)
        program = self.program_of(state.current)
        if (
            not self._takes
            or program is None
            or not self._is_good(state.current)
            or not self_test(program, None)
        ):
            return ""
        sentence = f"{state.current} 버전의 파일이 손상되어서 이전 버전으로 되돌렸습니다."
        told = replace(left(self._stepped_back(state), state.current, sentence), owes=True)
        self.drop(state.current)
        self._note(told)
        return self._settled(told, sentence)

    def patience_s(self) -> float:
        """Return how long the next run may take to begin: a version on trial not as long as one that is known."""
        trying = read_state(self._data).trying if self._takes else ""
        return BEGIN_S if self._is_good(trying) and not self.has_begun(trying) else LONGEST_S

    # --- what others ask --------------------------------------------------------------------------------

    def program_of(self, version: str) -> Path | None:
        """Return the executable of an unpacked version, None where it is not there."""
        if order_of(version) is None:
            return None
        file = self._data / FOLDER / VERSIONS / version / TOP / (NAME + ENDING)
        return file if _is_file(file) else None

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
        """Leave the version on trial: the one before runs, on an order log that it can read.

        It is deleted first: where the disk is full, that makes room for the rest.
        """
        sentence = f"{state.trying} 버전이 시작되지 않아서 이전 버전으로 되돌렸습니다."
        told = replace(
            left(state, state.trying, sentence),
            trying="",
            starts=0,
            owes=True,
            refused=with_refused(state, state.trying),
        )
        self.drop(state.trying)
        self._note(told)
        return self._settled(told, sentence)

    def _go_back(self, state: ProgramState) -> str:
        """Have the version before run again, as a person asked for it; returns why not."""
        told = replace(
            state,
            back=False,
            asked=False,
            left="",
            because="",
            refused=with_refused(state, state.current),
        )
        if self._give_way(told):
            return ""
        sentence = "이전 버전이 주문 기록을 읽지 못해서 되돌리지 않았습니다. 지금 버전을 그대로 씁니다."
        self._note(replace(state, back=False, asked=False, because=sentence, untold=True))
        return sentence

    def _give_way(self, state: ProgramState) -> bool:
        """Have the version before run, on an order log that it can read; where it cannot, the present one stays."""
        told = replace(self._stepped_back(state), owes=True)
        write_state(self._data, told)
        return not self._settle(told).owes

    def _stepped_back(self, state: ProgramState) -> ProgramState:
        """Return the state in which the version before runs, or the installed program where that is not there."""
        before = state.previous if self._is_good(state.previous) else ""
        return replace(state, current=before, previous="", confirmed_at="", breaks=0)

    def _settled(self, state: ProgramState, sentence: str) -> str:
        """Make the home readable for the version that runs now; returns the sentence, with what failed of it."""
        if not self._settle(state).owes:
            return sentence
        sentence += " 주문 기록은 되돌리지 못했습니다. 설치 담당자에게 연락해 주세요."
        self._note(replace(state, because=sentence, untold=True))
        return sentence

    def _settle(self, state: ProgramState) -> ProgramState:
        """Have the version that runs now put the order log's backup back, where it cannot read the order log."""
        if not settle(self._command_of(state.current)):
            return state
        state = replace(state, owes=False)
        self._note(state)  # what is not noted is done again, and changes nothing then
        return state

    def _note(self, state: ProgramState) -> None:
        """Keep the state where that can be done; what follows from it is done in any case."""
        try:
            write_state(self._data, state)
        except OSError as error:
            log.warning("the state of versions cannot be written: %s", error)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # no rights
        return False


def _failed(version: str, why: str) -> str:
    return f"새 버전({version})을 설치하지 않았습니다: {why}. 지금 버전을 그대로 씁니다."
