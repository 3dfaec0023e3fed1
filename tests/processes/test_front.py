"""The window in front of whoever is there: on the workspace that is looked at, and not closed by mistake."""

import configparser
import json
import signal
from pathlib import Path

import pytest

from merchant_desk.sandbox.server import CLIENT_SECRET
from tests.machine import Screen, wait_until
from tests.processes.program import (
    ROOT,
    SECRET_VARIABLE,
    START_S,
    Program,
    assert_no_traceback,
    desk_environment,
    home_of,
    provision,
    provisioning,
    set_up,
    status,
    wait_online,
    wait_row,
)

pytestmark = [pytest.mark.screen, pytest.mark.timeout(90)]
TITLE = "행복분식"
MENU_ENTRY = ROOT / "packaging" / "linux" / "control" / "merchant-desk.desktop"


@pytest.fixture
def env(tmp_path, screen):
    return desk_environment(tmp_path, screen.env)


def wait_window(screen: Screen) -> str:
    wait_until(lambda: bool(screen.windows(TITLE)), "the window", START_S)
    return screen.windows(TITLE)[0]


def tell(screen: Screen, *words: str) -> str:
    return screen._run("xdotool", *words).stdout.strip()


def class_in(entry: Path) -> str:
    """The windows that stand under an entry of the menu."""
    found = configparser.ConfigParser(interpolation=None)
    found.read_string(entry.read_text("utf-8"))
    return found["Desktop Entry"]["StartupWMClass"]


def test_an_order_brings_the_window_to_the_workspace_that_is_looked_at(screen, env, platform):
    set_up(env, platform, auto_accept="off")
    with Program("run", env=env) as desk:
        window = wait_window(screen)
        wait_online(home_of(env))
        assert tell(screen, "get_desktop_for_window", window) == "0"
        assert screen.told(window, "WM_CLASS")[0] == class_in(MENU_ENTRY)
        assert screen.told(window, "_KDE_NET_WM_DESKTOP_FILE") == [MENU_ENTRY.stem]
        tell(screen, "set_desktop", "2")
        try:
            wait_until(lambda: screen.windows(TITLE) == [], "the window is on another workspace")
            order_id = platform.place()
            wait_until(lambda: screen.windows(TITLE) == [window], "the window is seen here")
            assert tell(screen, "get_desktop") == "2", "the person stays where they are"
            assert tell(screen, "get_desktop_for_window", window) == "2"
            wait_until(lambda: tell(screen, "getactivewindow") == window, "it has the keyboard")
            tell(screen, "key", "F2")
            wait_row(
                home_of(env), "SELECT 1 FROM v_orders WHERE order_id = ? AND status = 'cooking'", order_id
            )
            assert desk.end(signal.SIGTERM) == 0
        finally:
            tell(screen, "set_desktop", "0")
        assert_no_traceback(desk)


def begin_in_earnest(env, platform):
    """Set up a desk that is no practice: its platform only behaves like one."""
    tables = provisioning(platform, auto_accept="off")
    tables["shops"][0]["platform"] |= {"profile": "open-delivery", "poll_interval_s": 5.0}
    done = provision(env, tables)
    assert done.returncode == 0, done.stderr
    env[SECRET_VARIABLE] = CLIENT_SECRET


def test_a_window_that_is_closed_in_opening_hours_asks_and_closes_when_it_is_told_to(screen, env, platform):
    begin_in_earnest(env, platform)
    with Program("run", env=env) as desk:
        window = wait_window(screen)
        wait_online(home_of(env))
        for _ in range(3):
            screen.press(window, "alt+F4")
        screen.press(window, "Return")  # the keyboard stands on the way to stay
        assert status(home_of(env))["link"] == "online", json.dumps(status(home_of(env)))
        assert screen.windows(TITLE) == [window]
        screen.press(window, "alt+F4")
        screen.press(window, "Tab", "Return")
        assert desk.wait(10) == 0, desk.errors
        assert_no_traceback(desk)
        assert desk.family() == []


def test_a_signal_ends_it_at_once_in_opening_hours(screen, env, platform):
    begin_in_earnest(env, platform)
    with Program("run", env=env) as desk:
        window = wait_window(screen)
        wait_online(home_of(env))
        platform.place()
        wait_until(lambda: status(home_of(env)).get("open_orders") == 1, "an order is open")
        screen.press(window, "alt+F4")
        assert desk.end(signal.SIGTERM) == 0
        assert_no_traceback(desk)
