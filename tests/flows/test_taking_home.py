"""A desk that starts while something else has its home: another desk is told apart from a command."""

import threading

import pytest

from merchant_desk.app.program import taking_home
from merchant_desk.app.program.taking_home import take_home
from merchant_desk.domain.errors import DeskRunning
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.runtime.instance import Instance

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def instance(tmp_path, monkeypatch):
    monkeypatch.setattr(taking_home, "STEP_S", 0.01)
    one = Instance(tmp_path)
    yield one
    one.close()


def test_a_command_that_has_the_home_for_a_moment_is_waited_for(instance, tmp_path):
    """A desk that crashed during a backup comes back: nobody would take the orders else."""
    command = HomeLock(tmp_path)
    command.take()
    threading.Timer(0.05, command.release).start()
    take_home(instance, tmp_path, {})
    assert instance.is_reachable


def test_what_never_lets_go_of_it_is_not_waited_for_without_an_end(instance, tmp_path):
    command = HomeLock(tmp_path)
    command.take()
    with pytest.raises(DeskRunning):
        take_home(instance, tmp_path, {}, held_s=0.05)
    command.release()


def test_a_desk_that_runs_is_said_at_once(instance, tmp_path, monkeypatch):
    instance.open({})
    monkeypatch.setattr(
        taking_home, "ask", lambda *_: {"link": "online"}
    )  # as the one of another process does
    second = Instance(tmp_path)
    with pytest.raises(DeskRunning):
        take_home(second, tmp_path, {})
