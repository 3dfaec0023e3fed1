"""A guarded desk as a process: it comes back after a crash and says so, and ends where that is meant."""

import os
import signal
import sys
from pathlib import Path

import pytest

from merchant_desk.sandbox.server import CLIENT_SECRET
from merchant_desk.system.settings.settings_file import write_settings
from merchant_desk.system.settings.setup_format import read_setup
from tests.machine import wait_until
from tests.processes.program import (
    END_S,
    SECRET_VARIABLE,
    Program,
    finish,
    home_of,
    provisioning,
    rows,
    status,
    wait_online,
    wait_row,
)

pytestmark = pytest.mark.timeout(120)
RUN = ("run", "--no-window", "--guarded")
LAUNCHER = (sys.executable, str(Path(__file__).with_name("crashing_desk.py")))


@pytest.fixture
def home(env, platform):
    home_of(env).mkdir()
    settings, _ = read_setup(provisioning(platform, auto_accept="unattended", after_min=60))
    write_settings(home_of(env) / "settings.toml", settings)
    env[SECRET_VARIABLE] = CLIENT_SECRET
    return home_of(env)


def child_of(guard: Program) -> int:
    """Return the desk's pid, 0 while none runs."""
    others = [pid for pid in guard.family() if pid != guard.pid and parent(pid) == guard.pid]
    return others[0] if others else 0


def parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    except OSError:
        return 0


def test_a_desk_that_crashes_comes_back_with_its_orders_and_says_so(env, platform, home):
    with Program(*RUN, env=env, command=LAUNCHER) as guard:
        wait_online(home)
        first = child_of(guard)
        assert first not in {0, guard.pid}
        order_id = platform.place()
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ?", order_id)
        (home / "crash-SIGSEGV").touch()
        wait_until(lambda: child_of(guard) not in {0, first}, "another desk was started")
        wait_online(home)
        told = status(home)
        assert told["open_orders"] == 1
        assert any("스스로 다시 시작했습니다" in sentence for sentence in told["troubles"])
        assert wait_row(home, "SELECT detail FROM v_black_box WHERE step = 'crashed'") == ("SIGSEGV",)
        [stacks] = [path for path in (home / "logs").glob("crash-*.txt") if path.stat().st_size]
        assert f"-{first}." in stacks.name
        assert "crashing_tick" in stacks.read_text()
        noted = (home / "logs" / "guard.log").read_text(encoding="utf-8")
        assert "the desk crashed: SIGSEGV" in noted
        assert stacks.name in noted
        refused = finish("quit", env=env)
        assert (refused.returncode, "주문이 1건" in refused.stderr) == (1, True), refused.stderr
        (home / "crash-at-end").touch()
        os.kill(child_of(guard), signal.SIGTERM)
        assert guard.wait(END_S) == 0, "what breaks after its orderly end stays ended"
        assert not guard.family()
    assert rows(home, "SELECT count(*) FROM notices WHERE notice_id = 'crashed'") == [(1,)]


def test_the_guardian_ends_with_the_desk_when_it_is_asked_to(env, home):
    with Program(*RUN, env=env) as guard:
        wait_online(home)
        assert guard.end() == 0
        assert not guard.family()
    assert "asked to end" in (home / "logs" / "guard.log").read_text(encoding="utf-8")
    assert "asked to end by signal SIGTERM" in (home / "logs" / "desk.log").read_text(encoding="utf-8")


def test_the_desk_goes_on_without_its_guardian_and_ends_by_command(env, home):
    with Program(*RUN, env=env) as guard:
        wait_online(home)
        desk = child_of(guard)
        os.kill(guard.pid, signal.SIGKILL)
        wait_until(lambda: parent(desk) != guard.pid, "the guardian is gone")
        wait_online(home)
        done = finish("quit", env=env)
        assert (done.returncode, done.stdout.strip()) == (0, "프로그램을 끝냈습니다.")
        assert not guard.family()
