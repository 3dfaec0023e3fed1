"""A computer that sleeps and wakes: the whole desk is stopped and continued as a process, orders come meanwhile."""

import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from tests.machine import wait_until
from tests.processes.program import Program, home_of, rows, set_up, status, steps, wait_online, wait_row
from tests.processes.sleepy_desk import BELL_LIMIT_S

pytestmark = pytest.mark.timeout(90)
RUN = ("run", "--no-window")
LAUNCHER = (sys.executable, str(Path(__file__).with_name("sleepy_desk.py")))
#: The desk polls each second (spread by a tenth); a busy machine gets some air on top.
POLL_S, AIR_S = 1.1, 3.0
HUNG = "SELECT detail FROM v_black_box WHERE step = 'hung'"


def sleep_until(desk: Program, something) -> None:
    """Stop the process, let something happen outside, continue it."""
    os.kill(desk.pid, signal.SIGSTOP)
    try:
        wait_until(lambda: _is_stopped(desk.pid), "the desk sleeps")
        something()
    finally:
        os.kill(desk.pid, signal.SIGCONT)


def _is_stopped(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "T"


def polls(platform) -> int:
    return sum(call["endpoint"] == "poll" for call in platform._gate.log)


def acknowledged(home: Path, order_id: str) -> bool:
    return "acknowledged" in steps(home, order_id)


def confirmed_ids(platform) -> list[str]:
    return [call["order_id"] for call in platform._gate.log if call["endpoint"] == "confirm"]


def pass_s(seconds: float) -> None:
    until_s = time.monotonic() + seconds
    wait_until(lambda: time.monotonic() > until_s, "time passes")


def test_after_a_sleep_it_is_online_within_a_poll_and_what_came_meanwhile_rings_once(env, platform):
    home = home_of(env)
    set_up(env, platform, auto_accept="unattended", after_min=60)
    orders: list[str] = []

    def meanwhile() -> None:
        orders.extend([platform.place(), platform.place(kind="TAKEOUT")])
        pass_s(BELL_LIMIT_S + 0.5)

    with Program(*RUN, env=env, command=LAUNCHER) as desk:
        wait_online(home)
        sleep_until(desk, meanwhile)
        asked, woke_s = polls(platform), time.monotonic()
        wait_until(lambda: polls(platform) > asked, "it asks again")
        assert time.monotonic() - woke_s < POLL_S + AIR_S
        wait_until(lambda: status(home).get("ringing") == len(orders), "what came rings")
        assert time.monotonic() - woke_s < POLL_S + AIR_S
        for order_id in orders:
            wait_until(partial(acknowledged, home, order_id), "it is acknowledged")
            assert steps(home, order_id).count("stored") == 1
        told = status(home)
        assert told["link"] == "online"
        assert not any("멈" in sentence for sentence in told["troubles"]), "a sleep is nobody's fault"
        assert rows(home, HUNG) == []
        assert desk.runs
        assert desk.end() == 0
    assert not list(home.rglob("hang-*.txt"))


def test_a_decision_that_slept_is_confirmed_once_and_printed_once(env, platform, tmp_path):
    """The rule accepts: the order may be anywhere between its arrival and its slip when the lid is closed."""
    home, paper = home_of(env), tmp_path / "paper"
    printer = {"name": "주방", "address": f"file:{paper}", "slips": ["kitchen"]}
    set_up(env, platform, printer, auto_accept="always")
    orders: list[str] = []
    missed: list[str] = []

    def too_long() -> None:
        missed.append(platform.place(confirm_within_s=1.0))
        pass_s(2.0)

    with Program(*RUN, env=env, command=LAUNCHER) as desk:
        wait_online(home)
        for number in range(2):
            orders.append(platform.place())
            if number:  # the first nap begins before it was asked for, the others after
                wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ?", orders[-1])
            sleep_until(desk, lambda: pass_s(1.0))
        for order_id in orders:
            wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND confirmed_at IS NOT NULL", order_id)
        sleep_until(desk, too_long)
        wait_until(lambda: len(list(paper.glob("*.txt"))) == len(orders), "every slip")
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND status = 'cancelled'", *missed)
        assert sorted(confirmed_ids(platform)) == sorted(orders), (
            "each once, and none whose time ran out in the sleep"
        )
        assert rows(home, HUNG) == []
        assert desk.end() == 0
    assert len(list(paper.glob("*.txt"))) == len(orders)
