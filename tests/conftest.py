"""The ground under every test: no test touches the user's desk, keyring, screen, sound or network.

Qt runs on the ``offscreen`` platform. Tests marked ``screen``, ``sound`` or ``keyring`` ask for the fixture
of the same name (``keyring_daemon`` for the last) and hand its ``env`` to a child process; where the machine
lacks the tools they are left out, and the run's last line says which and why. ``soak`` and ``bench`` run only
when ``-m`` names them.
"""

import errno
import faulthandler
import gc
import os
import shutil
import socket
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import hypothesis
import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key

from tests.machine import (
    KEYRING_TOOLS,
    SCREEN_TOOLS,
    SOUND_TOOLS,
    KeyringDaemon,
    Screen,
    SoundServer,
    missing,
)
from tests.screen_reader import ACCESSIBILITY_TOOLS, AccessibilityBus

TOOLS = {
    "screen": SCREEN_TOOLS,
    "sound": SOUND_TOOLS,
    "keyring": KEYRING_TOOLS,
    "reader": ACCESSIBILITY_TOOLS,
}
Machine = TypeVar("Machine", Screen, SoundServer, KeyringDaemon, AccessibilityBus)
ON_REQUEST = ("soak", "bench", "pictures")
LEFT_OUT = pytest.StashKey[Counter[str]]()
GROUND = pytest.StashKey[Path]()
DRAWN = Path(__file__).parent / "ui"
OFFLINE = "the tests know no network beyond this machine"


def pytest_configure(config: pytest.Config) -> None:
    ground = Path(tempfile.mkdtemp(prefix="desk-tests-"))  # short: a socket's path has 107 bytes
    # A machine that does much else at once says nothing about what is tested.
    hypothesis.settings.register_profile(
        "busy", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
    )
    hypothesis.settings.load_profile("busy")
    config.stash[GROUND] = ground
    config.stash[LEFT_OUT] = Counter[str]()
    (ground / "run").mkdir(mode=0o700)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "MERCHANT_DESK_HOME"):
        os.environ.pop(name, None)
    os.environ |= {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(ground / "run"),
        "XDG_CONFIG_HOME": str(ground / "config"),
        "XDG_DATA_HOME": str(ground / "data"),
        "XDG_STATE_HOME": str(ground / "state"),
        "MERCHANT_DESK_HOME": str(ground / "home"),
        "PULSE_SERVER": f"unix:{ground / 'no-sound'}",  # named, so that no daemon is started for us
    }
    sys.addaudithook(_stay_offline)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the ground; say last of all what was left out, and why."""
    shutil.rmtree(config.stash[GROUND], ignore_errors=True)
    left_out = config.stash[LEFT_OUT]
    if left_out and not hasattr(config, "workerinput"):
        parts = "; ".join(f"{count} {reason}" for reason, count in sorted(left_out.items()))
        config.get_terminal_writer().line(f"Left out: {parts}")


def _stay_offline(event: str, arguments: tuple[object, ...]) -> None:
    """Make every other machine unreachable, the way it looks without a network."""
    if event == "socket.connect":
        address = arguments[1]
        if isinstance(address, tuple) and not _is_here(address[0]):
            raise OSError(errno.ENETUNREACH, OFFLINE)
    elif event == "socket.getaddrinfo" and not _is_here(arguments[0]):
        raise socket.gaierror(socket.EAI_NONAME, OFFLINE)


def _is_here(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    return host in (None, "", "localhost", "::1", "::", "0.0.0.0") or str(host).startswith("127.")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect what this machine cannot do, and what is only run on request."""
    reasons = {
        mark: f"{', '.join(lacks)} missing" for mark, tools in TOOLS.items() if (lacks := missing(tools))
    }
    wanted = config.getoption("markexpr") or ""
    reasons |= {mark: f"only on request: -m {mark}" for mark in ON_REQUEST if mark not in wanted}
    kept, dropped = [], []
    for item in items:
        reason = next(
            (f"{mark} ({reasons[mark]})" for mark in reasons if item.get_closest_marker(mark)), None
        )
        if reason is None:
            kept.append(item)
        else:
            dropped.append(item)
            config.stash[LEFT_OUT][reason] += 1
    if dropped:
        config.hook.pytest_deselected(items=dropped)
    items[:] = _longest_first(kept)


def _longest_first(items: list[pytest.Item]) -> list[pytest.Item]:
    """Return the tests file by file, the longest first, so that no process waits for one of them at the end.

    What draws keeps the machine busy, most others wait for time: both come in turns and end together.
    """
    drawn, others = _by_weight(items, drawn=True), _by_weight(items, drawn=False)
    both = sorted((*_in_turns(drawn), *_in_turns(others)), key=lambda one: one[0])
    return [item for _, file in both for item in file]


def _by_weight(items: list[pytest.Item], *, drawn: bool) -> list[tuple[float, list[pytest.Item]]]:
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        if (item.path.parent == DRAWN) is drawn:
            files.setdefault(item.path, []).append(item)
    weighed = [(_weight(file), file) for file in files.values()]
    return sorted(weighed, key=lambda one: -one[0])


def _weight(file: list[pytest.Item]) -> float:
    """Return about how long a file takes: by its number of tests, or what the longest of them asks for."""
    marks = [item.get_closest_marker("timeout") for item in file]
    return max(float(len(file)), *(float(mark.args[0]) / 4 for mark in marks if mark is not None), 0.0)


def _in_turns(weighed: list[tuple[float, list[pytest.Item]]]) -> Iterator[tuple[float, list[pytest.Item]]]:
    """Yield each file with its place between 0 and 1: what part of all work comes before it."""
    whole, before = sum(weight for weight, _ in weighed), 0.0
    for weight, file in weighed:
        yield before / whole, file
        before += weight


def pytest_collection_finish() -> None:
    """Leave what every test needs out of the rounds of Python's collector: they came after each test."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Have a crash below Python traced again after a test whose desk kept such traces in a file of its own."""
    yield
    if not faulthandler.is_enabled():
        faulthandler.enable(item.config.stash[fault_handler_stderr_fd_key])
    _refuse_windows_left()
    _collect_here()


def _collect_here() -> None:
    """Run Python's collector between the tests, on the main thread only, as the program does."""
    if "PySide6.QtCore" in sys.modules:
        from merchant_desk.runtime.collector import collect_what_is_due

        gc.disable()
        collect_what_is_due()


def _refuse_windows_left() -> None:
    """Fail a test that leaves a window on the screen: it takes keys away from the tests after it."""
    core, widgets = sys.modules.get("PySide6.QtCore"), sys.modules.get("PySide6.QtWidgets")
    if core is None or widgets is None or widgets.QApplication.instance() is None:
        return
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    left = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} {widget.windowTitle()!r}" for widget in left]
    for widget in left:
        widget.hide()
        widget.deleteLater()
    assert not names, f"windows are left on the screen: {names}"


def pytest_sessionfinish(session: pytest.Session) -> None:
    if (output := getattr(session.config, "workeroutput", None)) is not None:  # a worker of pytest-xdist
        left_out = session.config.stash[LEFT_OUT]
        output["left_out"] = dict(left_out)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """Take over what a worker left out; every worker collects everything, so the counts agree."""
    output = getattr(node, "workeroutput", {})
    config: pytest.Config = node.config  # type: ignore[attr-defined]  # pytest-xdist has no types for it
    left_out = config.stash[LEFT_OUT]
    left_out |= Counter(output.get("left_out", {}))


@pytest.fixture(scope="session")
def screen(pytestconfig: pytest.Config) -> Iterator[Screen]:
    """A screen with a window manager: start the program with ``env=screen.env``."""
    yield from _machine(pytestconfig, Screen)


@pytest.fixture(scope="session")
def sound(pytestconfig: pytest.Config) -> Iterator[SoundServer]:
    """A sound server that records: start the program with ``env=sound.env``, listen by ``sound.record()``."""
    yield from _machine(pytestconfig, SoundServer)


@pytest.fixture(scope="session")
def keyring_daemon(pytestconfig: pytest.Config) -> Iterator[KeyringDaemon]:
    """A session bus with an unlocked keyring: start a child with ``env=keyring_daemon.env``."""
    yield from _machine(pytestconfig, KeyringDaemon)


@pytest.fixture(scope="session")
def accessibility(pytestconfig: pytest.Config) -> Iterator[AccessibilityBus]:
    """What a screen reader listens to: start the program with ``env=accessibility.env``."""
    yield from _machine(pytestconfig, AccessibilityBus)


def _machine(config: pytest.Config, kind: type[Machine]) -> Iterator[Machine]:
    folder = config.stash[GROUND] / kind.__name__.lower()
    folder.mkdir(mode=0o700)
    machine = kind(folder)
    try:
        yield machine
    finally:
        machine.close()
