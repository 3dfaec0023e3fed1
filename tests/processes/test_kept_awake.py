"""A running desk keeps its computer awake, and lets it sleep however it ends; the system's lock is a stand-in."""

import os
import signal

import pytest

from tests.machine import wait_until
from tests.processes.program import Program, desk_environment, home_of, set_up, wait_online

pytestmark = pytest.mark.timeout(60)


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_the_computer_is_held_awake_for_as_long_as_the_desk_runs(tmp_path, platform, end):
    tools = tmp_path / "tools"
    tools.mkdir()
    lock = tools / "systemd-inhibit"
    lock.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/held\ncat\necho over > {tmp_path}/over\n')
    lock.chmod(0o755)
    env = desk_environment(tmp_path)
    env["PATH"] = f"{tools}{os.pathsep}{env['PATH']}"
    set_up(env, platform, auto_accept="always")
    with Program("run", "--no-window", env=env) as desk:
        wait_online(home_of(env))
        wait_until((tmp_path / "held").exists, "the computer is held awake")
        assert "--what=idle:sleep" in (tmp_path / "held").read_text()
        assert not (tmp_path / "over").exists()
        desk.end(end)
        wait_until((tmp_path / "over").exists, "the computer may sleep again")
