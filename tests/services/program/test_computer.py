"""The room of the computer: asked each minute, changed on request, mended where the program was moved."""

import pytest

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.power_port import SleepSettings
from merchant_desk.services.program.autostart_port import StartState
from merchant_desk.services.program.computer import EVERY_S, Computer
from merchant_desk.services.program.computer_port import ComputerFacts
from tests.fakes.clock import FakeClock
from tests.fakes.lanes import StepLanes

STEPS = ("설정을 여세요.",)


class FakeAutostart:
    """An entry in memory that may be refused."""

    def __init__(self):
        self.now = StartState.OFF
        self.refuses = False
        self.moved = False

    def state(self):
        if self.refuses:
            raise DeskError("확인하지 못했습니다.")
        return self.now

    def change(self, *, wanted):
        if self.refuses:
            raise DeskError("바꾸지 못했습니다.")
        self.now = StartState.ON if wanted else StartState.OFF

    def mend(self):
        moved, self.moved = self.moved, False
        return moved


class Desk:
    """The room with its fakes."""

    def __init__(self):
        self.lanes, self.clock, self.autostart = StepLanes(), FakeClock(), FakeAutostart()
        self.sleep = SleepSettings(15, "15분")
        self.kept: list[bool] = []
        self.failures = []
        self.room = Computer(
            lanes=self.lanes,
            clock=self.clock,
            autostart=self.autostart,
            sleep=lambda: self.sleep,
            steps=STEPS,
            keep=self.kept.append,
        )

    def change(self, wanted):
        told = []
        self.room.start_with_session(wanted, lambda: told.append("done"), self.failures.append)
        self.lanes.run_all()
        return told

    def wait(self, seconds):
        self.clock.advance(seconds)
        self.room.tick()
        self.lanes.run_all()


@pytest.fixture
def counter():
    counter = Desk()
    assert counter.room.facts() == ComputerFacts()
    counter.room.start()
    counter.lanes.run_all()
    return counter


def test_it_is_asked_anew_each_minute(counter):
    assert counter.room.facts() == ComputerFacts(False, SleepSettings(15, "15분"), STEPS)
    counter.autostart.now = StartState.ON
    counter.sleep = SleepSettings(0, "절전하지 않습니다.")
    counter.wait(EVERY_S - 1)
    assert counter.room.facts().starts_with_session is False
    counter.wait(1)
    assert counter.room.facts() == ComputerFacts(True, counter.sleep, ())
    counter.autostart.now = StartState.FORBIDDEN
    counter.wait(EVERY_S)
    assert counter.room.facts().starts_with_session is False


def test_what_cannot_be_asked_stays_as_it_was_last_told(counter, caplog):
    counter.autostart.refuses = True
    counter.wait(EVERY_S)
    assert counter.room.facts().starts_with_session is False
    assert "확인하지 못했습니다" in caplog.text


def test_a_change_is_told_and_kept(counter):
    assert counter.change(True) == ["done"]
    assert counter.room.facts().starts_with_session is True
    assert counter.change(False) == ["done"]
    assert counter.room.facts().starts_with_session is False
    assert counter.kept == [True, False]


def test_a_change_that_fails_changes_nothing(counter):
    counter.autostart.refuses = True
    assert counter.change(True) == []
    assert [error.sentence for error in counter.failures] == ["바꾸지 못했습니다."]
    assert counter.kept == []
    assert counter.room.facts().starts_with_session is False


def test_a_program_that_was_moved_is_noted(caplog):
    counter = Desk()
    counter.autostart.moved = True
    counter.room.start()
    counter.lanes.run_all()
    assert "moved" in caplog.text
