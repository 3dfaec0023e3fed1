"""The power is cut at every single step of an exchange, a failed trial, the way back: the desk starts, and can read.

No processes: what another version is asked is answered here. The order log is known by the version that wrote it last,
and an older one cannot read it before it was settled.
"""

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from merchant_desk.services.program.version_order import is_newer
from merchant_desk.system.guarding.exit_status import SWITCH
from merchant_desk.system.guarding.run_marks import Began, Ended, write_began, write_ended
from merchant_desk.system.versions import program_place
from merchant_desk.system.versions.program_place import MOST_BREAKS, ProgramPlace
from merchant_desk.system.versions.program_state import ProgramState, read_state, write_state

OWN, OLD, NEW = "1.2.0", "1.3.0", "1.4.0"
MOST_STEPS = 12


class PowerCut(BaseException):
    """Nothing that comes after it is done."""


class Counter:
    """A counter with its home, whose power is cut at one step."""

    def __init__(self, folder, monkeypatch):
        self.data = folder / "data"
        self.base = folder / "base/merchant-desk"
        self.log_of = OLD
        self.left_steps = 0
        self.pid = 1
        for file in (self.base, self.program(OLD), self.program(NEW)):
            file.parent.mkdir(parents=True)
            file.touch()
        for name, work in (
            ("write_state", write_state),
            ("self_test", lambda *_: ""),
            ("settle", self.settle),
        ):
            monkeypatch.setattr(program_place, name, self.step(work))
        monkeypatch.setattr(ProgramPlace, "drop", self.step(ProgramPlace.drop))
        write_state(self.data, ProgramState(current=OLD, previous=OWN, waiting=NEW))

    @property
    def place(self):
        return ProgramPlace(self.data, own=[str(self.base)], version=OWN, takes=True)

    def program(self, version):
        return self.data / "program/versions" / version / "merchant-desk/merchant-desk"

    def step(self, work):
        def do(*arguments):
            self.left_steps -= 1
            if self.left_steps == 0:
                raise PowerCut
            return work(*arguments)

        return do

    def settle(self, command):
        self.log_of = self.version_of(command)
        return True

    def version_of(self, command):
        path = Path(command[0])
        return OWN if path == self.base else path.parent.parent.name

    def start(self, *, begins=True):
        """Start the desk as its guardian does; it migrates the order log, and mostly begins."""
        command = self.place.start_command()
        assert Path(command[0]).is_file()
        version = self.version_of(command)
        assert not is_newer(self.log_of, version), f"{version} cannot read the log of {self.log_of}"
        self.log_of = version
        self.pid += 1
        if begins:
            write_began(self.data, Began(self.pid, version, datetime.now(UTC)))
        return version

    def end_for(self, **wish):
        """The desk ends for an exchange."""
        write_state(self.data, replace(read_state(self.data), **wish))
        write_ended(self.data, Ended(self.pid, SWITCH, datetime.now(UTC)))

    # --- what happens ---------------------------------------------------------------------------------------

    def exchange(self):
        self.start()
        self.end_for(asked=True)
        self.place.switch()
        assert self.start() == NEW

    def failing_trial(self):
        self.start()
        self.end_for(asked=True)
        self.place.switch()
        self.start(begins=False)
        self.place.ended_early()
        assert self.start() == OLD

    def trial_that_nobody_sees_fail(self):
        self.start()
        self.end_for(asked=True)
        self.place.switch()
        while self.start(begins=False) == NEW:
            pass

    def way_back(self):
        self.exchange()
        self.start()
        self.end_for(back=True)
        self.place.switch()
        assert self.start() == OLD

    def crashes(self):
        self.exchange()
        self.start()
        for _ in range(MOST_BREAKS):
            self.place.broke_down()
        assert self.start() == OLD

    def lost_files(self):
        self.exchange()
        self.start()
        shutil.rmtree(self.program(NEW).parent)
        assert self.start() == OLD


@pytest.mark.parametrize(
    "what",
    ["exchange", "failing_trial", "trial_that_nobody_sees_fail", "way_back", "crashes", "lost_files"],
)
@pytest.mark.parametrize("step", range(MOST_STEPS + 1))
def test_after_a_power_cut_at_any_step_the_desk_starts_and_can_read_its_log(
    what, step, tmp_path, monkeypatch
):
    counter = Counter(tmp_path, monkeypatch)
    counter.left_steps = step  # 0: none
    try:
        getattr(counter, what)()
    except PowerCut:
        assert step
    counter.left_steps = 0
    versions = [counter.start() for _ in range(3)]
    assert versions[1] == versions[2], "it has come to rest"
    state = read_state(counter.data)
    assert not state.owes
    assert versions[2] not in state.refused
    assert (state.asked, state.back) == (False, False)
