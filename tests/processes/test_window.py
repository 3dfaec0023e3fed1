"""The program in a real window on an X screen, with real keys: demonstration, first start, second start, secret."""

import json
import signal
import urllib.request

import pytest
from PySide6.QtGui import QImage

from merchant_desk.sandbox.server import CLIENT_SECRET
from tests.machine import Screen, wait_until
from tests.processes.program import (
    START_S,
    Program,
    assert_no_traceback,
    desk_environment,
    finish,
    home_of,
    provision,
    provisioning,
    rows,
    set_up,
    status,
    steps,
    wait_online,
    wait_row,
)

pytestmark = [pytest.mark.screen, pytest.mark.timeout(90)]
TITLE, FIRST_TITLE = "행복분식", "처음 시작"
CLOSE = "alt+F4"  # the window manager asks the window to close, as its button does


@pytest.fixture
def env(tmp_path, screen):
    return desk_environment(tmp_path, screen.env)


def wait_window(screen: Screen, title: str = TITLE) -> str:
    wait_until(lambda: bool(screen.windows(title)), f"a window with the title {title!r}", START_S)
    return screen.windows(title)[0]


def active_window(screen: Screen) -> str:
    return screen._run("xdotool", "getactivewindow").stdout.strip()


def close(screen: Screen, window: str, program: Program) -> None:
    screen.press(window, CLOSE)
    assert program.wait(10) == 0, program.errors
    assert_no_traceback(program)
    assert program.family() == []


def counters(base_url: str) -> dict[str, object]:
    with urllib.request.urlopen(f"{base_url}/sandbox/counters", timeout=5) as answer:
        found = json.load(answer)
    assert isinstance(found, dict)
    return found


def test_the_demonstration_opens_rings_and_takes_f2(tmp_path, screen, env):
    with Program("demo", "--out", str(tmp_path / "out"), env=env) as demo:
        base_url = demo.wait_said("Practice platform").split()[2]
        window = wait_window(screen)
        (folder,) = (tmp_path / "out").iterdir()
        home = folder / "home"
        order_id = wait_row(home, "SELECT order_id FROM v_black_box WHERE step = 'read' ORDER BY seq")[0]
        wait_row(home, "SELECT 1 FROM v_black_box WHERE step = 'silent' AND order_id = ?", order_id)
        picture = QImage(str(screen.shoot(tmp_path / "ringing.png")))
        assert (picture.width(), picture.height()) == (1920, 1080)
        assert share_of_ground(picture) > 0.9, "the window fills the screen"
        assert counters(base_url)["confirmed"] == 0
        screen.press(window, "F2")
        wait_until(lambda: counters(base_url)["confirmed"] == 1, "the platform counts one confirmation")
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND status = 'cooking'", order_id)
        assert counters(base_url)["confirmed_by_desk"] == 1
        close(screen, window, demo)


def share_of_ground(picture: QImage) -> float:
    """How much of the screen is not the black of an empty one."""
    places = [(x, y) for x in range(0, picture.width(), 16) for y in range(0, picture.height(), 16)]
    return sum(picture.pixelColor(x, y).lightness() > 8 for x, y in places) / len(places)


def test_a_first_start_says_how_and_offers_practice_with_one_key(tmp_path, screen, env):
    with Program(env=env) as desk:
        window = wait_window(screen, FIRST_TITLE)
        wait_until(lambda: status(home_of(env)).get("link") == "not_set_up", "it says that nothing is set up")
        screen.press(window, "F2")
        counter = wait_window(screen)
        wait_until(lambda: screen.windows(FIRST_TITLE) == [], "the first window has gone")
        (folder,) = (tmp_path / "tmp").iterdir()
        wait_row(folder / "home", "SELECT 1 FROM v_orders")
        wait_until(lambda: status(home_of(env)).get("ringing", 0) >= 1, "practice orders call")
        close(screen, counter, desk)
    assert not (home_of(env) / "settings.toml").exists()


def test_the_first_window_comes_to_the_front_by_a_second_start_and_ends_by_closing(screen, env):
    with Program(env=env) as desk:
        window = wait_window(screen, FIRST_TITLE)
        screen._run("xdotool", "windowminimize", "--sync", window)
        wait_until(lambda: screen.windows(FIRST_TITLE) == [], "it is minimized")
        assert finish(env=env).returncode == 0
        wait_until(lambda: screen.windows(FIRST_TITLE) == [window], "it is visible again")
        close(screen, window, desk)


def test_a_second_start_brings_the_first_to_the_front(screen, env, platform):
    set_up(env, platform, auto_accept="off")
    with Program("run", env=env) as desk:
        window = wait_window(screen)
        wait_online(home_of(env))
        screen._run("xdotool", "windowminimize", "--sync", window)
        wait_until(lambda: screen.windows(TITLE) == [], "it is minimized")
        second = finish(env=env)
        assert second.returncode == 0, second.stderr
        assert "이미 실행 중" in second.stderr
        wait_until(lambda: screen.windows(TITLE) == [window], "it is visible again")
        wait_until(lambda: active_window(screen) == window, "it has the keyboard")
        refused = finish("run", "--no-window", env=env)
        assert refused.returncode == 2  # the rules leave it to a person
        assert desk.end(signal.SIGTERM) == 0
        assert_no_traceback(desk)


def test_a_desk_without_a_window_cannot_be_brought_to_the_front(env, platform):
    set_up(env, platform, auto_accept="always")
    with Program("run", "--no-window", env=env) as desk:
        wait_online(home_of(env))
        second = finish(env=env)
        assert second.returncode == 1
        assert "창 없이 실행 중" in second.stderr
        assert desk.runs


def test_a_secret_that_no_keyring_keeps_is_typed_in_the_window(screen, env, platform):
    home = home_of(env)
    told = provision(env, provisioning(platform, secret=CLIENT_SECRET))
    assert "창에서 묻습니다" in told.stdout
    with Program("run", env=env) as desk:
        window = wait_window(screen)
        wait_until(lambda: status(home).get("link") == "signed_out", "it cannot sign in")
        order_id = platform.place()
        screen.press(window, *("minus" if letter == "-" else letter for letter in CLIENT_SECRET), "Return")
        wait_online(home)
        wait_until(lambda: "read" in steps(home, order_id), "the order is read")
        screen.press(window, "F2")
        wait_row(home, "SELECT 1 FROM v_orders WHERE order_id = ? AND status = 'cooking'", order_id)
        close(screen, window, desk)
    everything = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert CLIENT_SECRET.encode() not in everything
    assert rows(home, "SELECT count(*) FROM v_orders") == [(1,)]
