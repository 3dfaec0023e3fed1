"""Keep the computer awake, and read whether it would fall asleep; it must not know when that is wanted.

On Linux a child of the system's own holds the lock for as long as the pipe to it is open: it ends with this program,
however that ends. Several desktops have a child of their own kind, and each is asked that is there: systemd's stops the
machine from sleeping, the desktop's also the screen from going dark. On Windows a thread of its own holds the state.
Every call may block and belongs on a lane.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence

from merchant_desk.services.power_port import SleepSettings
from merchant_desk.surroundings import system_environment

log = logging.getLogger(__name__)

WHO, WHY = "Merchant Desk", "open for orders"
#: A holder that is refused ends within this time (seconds).
REFUSED_S = 0.5
ASK_S = 3.0
#: The child does nothing but wait for the end of its input.
_WAIT = ("cat",)
HOLDERS: tuple[tuple[str, ...], ...] = (
    ("systemd-inhibit", "--what=idle:sleep", "--mode=block", f"--who={WHO}", f"--why={WHY}", *_WAIT),
    (
        "gnome-session-inhibit",
        "--inhibit",
        "idle:suspend",
        "--app-id",
        "merchant-desk",
        "--reason",
        WHY,
        *_WAIT,
    ),
    ("kde-inhibit", "--power", "--screenSaver", *_WAIT),
)
NOT_KEPT = "컴퓨터가 절전 모드로 들어가는 것을 막을 수 없습니다. 시스템 설정에서 절전을 꺼 주세요."

# SetThreadExecutionState (winbase.h): the state holds until it is set again or its thread ends.
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x8000_0000, 0x0000_0001, 0x0000_0002


class ChildPower:
    """services.power_port.Power by children that hold the system's lock. Thread: one lane; owner: app.

    ``release`` may come from another thread while ``hold`` is under way: the end of the program waits for no lane.
    """

    def __init__(self, holders: Sequence[tuple[str, ...]] = HOLDERS) -> None:
        self._holders = holders
        self._children: list[subprocess.Popen[bytes]] = []
        self._is_wanted = False

    def hold(self) -> str:
        """Keep the computer awake, or make sure that it still is kept; returns "" or why not."""
        if any(child.poll() is None for child in self._children):
            return ""
        self.release()
        self._is_wanted = True
        for command in self._holders:
            if self._is_wanted and shutil.which(command[0]) is not None:
                self._begin(command)
        return "" if self._children else NOT_KEPT

    def _begin(self, command: tuple[str, ...]) -> None:
        try:
            child = subprocess.Popen(
                command,
                env=system_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            log.info("%s: %s", command[0], error)
            return
        self._children.append(child)
        try:
            child.wait(REFUSED_S)
        except subprocess.TimeoutExpired:
            return
        log.info("%s ended with %s: it does not keep the computer awake", command[0], child.returncode)
        with contextlib.suppress(ValueError):  # let go meanwhile
            self._children.remove(child)
        _end(child)

    def release(self) -> None:
        """Let the computer sleep again."""
        self._is_wanted = False
        while self._children:
            _end(self._children.pop())


def _end(child: subprocess.Popen[bytes]) -> None:
    """End a holder by the end of its input, by force where that is not enough."""
    if child.stdin is not None:
        with contextlib.suppress(OSError):
            child.stdin.close()
    try:
        child.wait(REFUSED_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


class WindowsPower:
    """services.power_port.Power for Windows. Thread: one lane; the state is held by a daemon thread of its own."""

    def __init__(self) -> None:
        self._end: threading.Event | None = None

    def hold(self) -> str:
        """Keep computer and screen awake; returns "" or why not."""
        if self._end is not None:
            return ""
        asked, end, taken = threading.Event(), threading.Event(), [False]

        def hold() -> None:
            taken[0] = _set_execution_state(_CONTINUOUS | _SYSTEM | _DISPLAY)
            asked.set()
            end.wait()
            _set_execution_state(_CONTINUOUS)

        threading.Thread(target=hold, name="awake", daemon=True).start()
        asked.wait(ASK_S)
        if not taken[0]:
            end.set()
            return NOT_KEPT
        self._end = end
        return ""

    def release(self) -> None:
        """Let the computer sleep again."""
        if self._end is not None:
            self._end.set()
            self._end = None


def _set_execution_state(state: int) -> bool:
    """Ask Windows; False where it refuses."""
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # there is none elsewhere
    return bool(kernel.SetThreadExecutionState(ctypes.c_uint(state)))


def open_power(platform: str = sys.platform) -> ChildPower | WindowsPower:
    """Return what keeps this system awake."""
    return WindowsPower() if platform == "win32" else ChildPower()


# --- what the system says about sleeping ------------------------------------------------------------------

UNKNOWN = "절전 설정을 읽을 수 없습니다. 영업 중에 컴퓨터가 꺼지지 않는지 확인해 주세요."
NEVER = "컴퓨터가 저절로 절전 모드로 들어가지 않습니다."
_GNOME = "org.gnome.settings-daemon.plugins.power"
_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SLEEPS = {"suspend", "hibernate", "hybrid-sleep", "suspend-then-hibernate", "poweroff", "halt", "shutdown"}


def sleep_settings(platform: str = sys.platform) -> SleepSettings:
    """Return whether the system falls asleep by itself on mains power; what it does not tell is unknown.

    Sources: ``powercfg /q`` on Windows; on Linux GNOME's power settings and logind's idle action, the sooner of both.
    Blocks for some seconds at most: belongs on a lane.
    """
    if platform == "win32":
        return _told([_windows_min()])
    return _told([_gnome_min(), _logind_min()])


def _told(minutes: list[int | None]) -> SleepSettings:
    """Return the soonest of what was told: 0 is never, None unknown."""
    known = [one for one in minutes if one is not None]
    if not known:
        return SleepSettings(None, UNKNOWN)
    soonest = min((one for one in known if one > 0), default=0)
    if soonest == 0:
        return SleepSettings(0, NEVER)
    return SleepSettings(
        soonest, f"{soonest}분 동안 쓰지 않으면 컴퓨터가 절전 모드로 들어갑니다. 시스템 설정에서 꺼 주세요."
    )


def _gnome_min() -> int | None:
    action = _ask("gsettings", "get", _GNOME, "sleep-inactive-ac-type").strip("'")
    if not action:
        return None
    if action not in _SLEEPS:
        return 0
    seconds = _ask("gsettings", "get", _GNOME, "sleep-inactive-ac-timeout")
    return _minutes(int(seconds)) if seconds.isdecimal() else None


def _logind_min() -> int | None:
    told = _ask("busctl", "--no-pager", "get-property", *_LOGIND, "IdleAction", "IdleActionUSec")
    found = re.fullmatch(r's "([\w-]*)"\s+t (\d+)', told)
    if found is None:
        return None
    return _minutes(int(found[2]) // 1_000_000) if found[1] in _SLEEPS else 0


def _windows_min() -> int | None:
    """Return the minutes of mains power: powercfg's last two values are those of mains and battery, in seconds."""
    told = _ask("powercfg", "/q", "SCHEME_CURRENT", "SUB_SLEEP", "STANDBYIDLE")
    values = [int(value, 16) for value in re.findall(r":\s*0x([0-9a-fA-F]+)\s*$", told, re.MULTILINE)]
    return _minutes(values[-2]) if len(values) > 1 else None


def _minutes(seconds: int) -> int:
    """Return whole minutes, at least one where it sleeps at all."""
    return max(1, seconds // 60) if seconds > 0 else 0


def _ask(*command: str) -> str:
    """Return what a command of the system says, "" where it is not there or fails."""
    if shutil.which(command[0]) is None:
        return ""
    try:
        done = subprocess.run(
            command,
            env=system_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=ASK_S,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows opens one for a moment else
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("%s: %s", command[0], error)
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
