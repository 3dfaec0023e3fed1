"""A main loop that hangs for good in a real process: written down, restarted in its place, and it rings again."""

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from merchant_desk.system.guarding.restart import MOST
from tests.machine import wait_until
from tests.processes.program import Program, home_of, rows, set_up, status, steps, wait_online, wait_row

pytestmark = pytest.mark.timeout(120)
RUN = ("run", "--no-window")
LAUNCHER = (sys.executable, str(Path(__file__).with_name("hanging_desk.py")))
HUNG = "SELECT detail FROM v_black_box WHERE step = 'hung'"


@pytest.fixture
def home(env, platform):
    set_up(env, platform, auto_accept="unattended", after_min=60)
    return home_of(env)


def stacks(home: Path) -> list[Path]:
    return sorted(home.rglob("hang-*.txt"))


def test_a_main_loop_that_hangs_for_good_restarts_and_rings_again(env, platform, home):
    with Program(*RUN, env=env, command=LAUNCHER) as desk:
        wait_online(home)
        order_id = platform.place()
        wait_until(lambda: "silent" in steps(home, order_id), "it should ring (there is no sound device)")
        (home / "hang").touch()
        wait_until((home / "hung").exists, "the main loop hangs")
        wait_online(home)
        told = status(home)
        assert told["ringing"] == 1, "the order of before rings after the restart"
        assert any("스스로 다시 시작했습니다" in sentence for sentence in told["troubles"])
        wait_row(home, HUNG)
        assert desk.runs, "in the place of the process that hung: the same pid"
        assert (home / "hung").read_text() == f"{desk.pid}\n"
        assert len(stacks(home)) == 1
        assert "hanging_tick" in stacks(home)[0].read_text()
        new = platform.place()
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ?", new)
        wait_until(lambda: status(home).get("ringing") == 2, "a new order rings too")
        assert desk.end() == 0


def test_a_stopped_process_is_no_hang(env, home):
    with Program(*RUN, env=env, command=LAUNCHER) as desk:
        wait_online(home)
        os.kill(desk.pid, signal.SIGSTOP)
        wait_until(lambda: _is_stopped(desk.pid), "the process is stopped")
        since_s = time.monotonic()
        wait_until(lambda: time.monotonic() - since_s > 4.0, "twice the limit passes")
        os.kill(desk.pid, signal.SIGCONT)
        asked = status(home)["last_poll_at"]
        wait_until(lambda: status(home).get("last_poll_at") != asked, "it polls again")
        assert not stacks(home)
        assert rows(home, HUNG) == []
        assert not any("멈" in sentence for sentence in status(home)["troubles"])
        assert desk.end() == 0


def test_a_desk_that_hangs_each_time_is_not_restarted_without_end(env, home):
    with Program(*RUN, env=env, command=LAUNCHER) as desk:
        wait_online(home)
        (home / "hang-always").touch()
        wait_until(lambda: len(_hung(home)) == MOST + 1, "it was restarted as often as is sensible", 60)
        wait_until(lambda: len(stacks(home)) >= MOST, "what it hung in is written down")
        since_s = time.monotonic()
        wait_until(lambda: time.monotonic() - since_s > 4.0, "twice the limit passes")
        assert len(_hung(home)) == MOST + 1
        desk.kill()


def _hung(home: Path) -> list[str]:
    told = home / "hung"
    return told.read_text().splitlines() if told.exists() else []


def _is_stopped(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "T"
