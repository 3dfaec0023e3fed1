"""A desk that cannot begin ends with a sentence and 1; it never stays behind without a window."""

import sys
from pathlib import Path

import pytest

from tests.processes.program import START_S, Program, assert_no_traceback, desk_environment, set_up

pytestmark = pytest.mark.timeout(90)
LAUNCHER = (sys.executable, str(Path(__file__).with_name("broken_desk.py")))


def test_a_desk_that_cannot_begin_says_so_and_ends(env, platform):
    set_up(env, platform, auto_accept="always")
    with Program("run", "--no-window", env=env | {"BROKEN_STEP": "begin"}, command=LAUNCHER) as desk:
        assert desk.wait(START_S) == 1
        assert "시작하지 못했습니다" in desk.errors
        assert_no_traceback(desk)


@pytest.mark.screen
def test_a_desk_whose_window_does_not_open_says_so_and_ends(tmp_path, screen, platform):
    env = desk_environment(tmp_path, screen.env)
    set_up(env, platform, auto_accept="off")
    with Program("run", env=env | {"BROKEN_STEP": "window"}, command=LAUNCHER) as desk:
        assert desk.wait(START_S) == 1
        assert "시작하지 못했습니다" in desk.errors
