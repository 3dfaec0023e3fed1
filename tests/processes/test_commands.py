"""The command line as a process: help, wrong use, the practice platform on its own."""

import json
import signal
import socket
import urllib.error
import urllib.request

import pytest

from merchant_desk import __version__
from tests.processes.program import Program, assert_no_traceback, finish

pytestmark = pytest.mark.timeout(60)
COMMANDS = {
    "backup": ("FILE", "hourly", "24 hours", "keys are"),
    "restore": ("FILE", "damaged", "Refused", "newer version"),
    "purge": ("--order", "--phone", "--reason", "at most 24", "no backup", "Refused"),
    "run": ("--no-window", "auto_accept"),
    "provision": ("FILE", "TOML", "keyring"),
    "status": ("--json", "link", "last_poll_at", "waiting_jobs", "printers", "troubles", "version"),
    "sandbox": (
        "--port",
        "--seed",
        "--orders-per-minute",
        "--scenario",
        "POST   /sandbox/orders",
        "slow_body",
    ),
    "demo": ("--headless", "--orders", "--out", "--city"),
}


def test_help_names_every_command_and_says_what_each_does(env):
    told = finish("--help", env=env)
    assert told.returncode == 0
    for name, words in COMMANDS.items():
        assert f"  {name} " in told.stdout
        help_of = finish(name, "--help", env=env)
        assert (help_of.returncode, help_of.stderr) == (0, "")
        for word in words:
            assert word in help_of.stdout, f"{name}: {word}"
    assert finish("--version", env=env).stdout.strip().endswith(__version__)


@pytest.mark.parametrize(
    "words",
    [
        ("serve",),
        ("run", "--loud"),
        ("sandbox", "--port", "many"),
        ("provision",),
        ("demo", "x"),
        ("purge", "x"),
        ("purge", "--order", "A", "--phone", "1"),
    ],
)
def test_wrong_use_is_told_and_ends_with_2(env, words):
    done = finish(*words, env=env)
    assert done.returncode == 2
    assert "Error" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_practice_platform_serves_until_it_is_told_to_end(env):
    with Program("sandbox", "--orders-per-minute", "0", env=env) as sandbox:
        address = sandbox.wait_said("practice platform on").split()[3]
        order = urllib.request.Request(
            f"{address}/sandbox/orders", data=b"{}", headers={"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(order, timeout=5) as answer:
            assert len(json.load(answer)["orders"]) == 1
        with urllib.request.urlopen(f"{address}/sandbox/counters", timeout=5) as answer:
            assert json.load(answer)["placed"] == 1
        assert sandbox.end(signal.SIGTERM) == 0
        assert_no_traceback(sandbox)
        assert sandbox.family() == []
        with pytest.raises(urllib.error.URLError):
            urllib.request.urlopen(f"{address}/sandbox/counters", timeout=5)


def test_the_practice_platform_ends_by_ctrl_c(env):
    with Program("sandbox", env=env) as sandbox:
        sandbox.wait_said("practice platform on")
        assert sandbox.end(signal.SIGINT) == 0
        assert_no_traceback(sandbox)


def test_a_taken_port_is_named(env):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = finish("sandbox", "--port", str(port), env=env)
    assert done.returncode == 1
    assert str(port) in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_city_that_there_is_not_is_told(env):
    done = finish("demo", "--headless", "--city", "서울역", env=env)
    assert done.returncode == 2
    assert "서울역" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", [("status",), ("run", "--no-window")])
def test_a_home_that_cannot_be_used_is_told(env, tmp_path, words):
    (tmp_path / "file").write_text("not a folder")
    done = finish(*words, env=env | {"MERCHANT_DESK_HOME": str(tmp_path / "file" / "home")})
    assert done.returncode == 2
    assert str(tmp_path / "file") in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_screen_the_window_is_refused_in_a_sentence(env):
    done = finish("run", env=env)
    assert done.returncode == 1
    assert "화면" in done.stderr
    assert "--no-window" in done.stderr
    assert len(done.stderr.splitlines()) == 1
