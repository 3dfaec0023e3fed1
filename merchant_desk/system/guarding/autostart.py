"""Let the desk start when somebody signs in at this computer. It must not know who wants that.

Each system has its own way: a value in the user's part of the registry on Windows (``windows_run``), a file in the
session's autostart folder on Linux, a launch agent on macOS.
"""

from __future__ import annotations

import contextlib
import os
import plistlib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.autostart_port import StartState
from merchant_desk.system.durable import replace_file
from merchant_desk.system.home import HOME_VARIABLE

from .guarded import PROGRAM
from .guardian import WORD
from .windows_run import RunKey, open_registry

NAME = "merchant-desk"
TITLE = "Merchant Desk"
DESKTOP_FILE = f"{NAME}.desktop"
AGENT = "merchant-desk.counter"
#: A word of ``Exec`` that needs no quotes, and what is escaped inside of quotes (Desktop Entry Specification, "Exec").
_PLAIN = re.compile(r"[\w@%+=:,./-]+", re.ASCII)
_ESCAPED = re.compile(r'(["`$\\])')


class Entry(Protocol):
    """One system's way; every method raises OSError."""

    def state(self) -> StartState:
        """Return whether the session starts the desk."""

    def turn_on(self) -> None:
        """Let the session start this program."""

    def turn_off(self) -> None:
        """Let the session start it no longer."""

    def is_elsewhere(self) -> bool:
        """Tell whether there is an entry that starts something else than this program."""


class SessionStart:
    """Implements ``autostart_port.Autostart``. Stateless; one lane."""

    def __init__(self, entry: Entry) -> None:
        self._entry = entry

    def state(self) -> StartState:
        """Return whether the session starts the desk."""
        with _translating("컴퓨터를 켤 때 시작하는지 확인하지 못했습니다."):
            return self._entry.state()

    def change(self, *, wanted: bool) -> None:
        """Let the session start this program, or no longer."""
        with _translating("컴퓨터의 자동 시작 설정을 쓸 수 없습니다."):
            if wanted:
                self._entry.turn_on()
            else:
                self._entry.turn_off()

    def mend(self) -> bool:
        """Point an entry that starts a program elsewhere at this one; tell whether that was needed."""
        with _translating("컴퓨터의 자동 시작 설정을 쓸 수 없습니다."):
            if self._entry.state() is not StartState.ON or not self._entry.is_elsewhere():
                return False
            self._entry.turn_on()
            return True


def open_autostart(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> SessionStart:
    """Return what starts programs with the session of this system."""
    command = program_command(environment)
    if platform == "win32":
        return SessionStart(RunKey(command, open_registry()))
    kind = AgentEntry if platform == "darwin" else DesktopEntry
    return SessionStart(kind(command, environment))


def program_command(environment: Mapping[str, str] = os.environ) -> list[str]:
    """Return the command that starts the desk under guard, from any of its versions: the program as it was installed.

    A version that an update put into the data folder is started by the installed one, which its guardian names.
    """
    if getattr(sys, "frozen", False):
        installed = Path(environment.get(PROGRAM) or sys.executable)
        windowed = installed.with_name(NAME + installed.suffix)  # not its twin for consoles
        return [str(windowed if windowed.exists() else installed), WORD]
    script = Path(sys.executable).with_name(NAME + (".exe" if os.name == "nt" else ""))
    return [str(script), WORD] if script.exists() else [sys.executable, "-m", "merchant_desk", WORD]


@contextlib.contextmanager
def _translating(sentence: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DeskError(
            sentence,
            action="이 컴퓨터의 관리자에게 물어보세요.",
            detail=f"autostart: {type(error).__name__}: {error}",
        ) from error


class DesktopEntry:
    """An entry of the session's autostart folder (XDG Desktop Application Autostart). Stateless; one lane.

    The user's own file takes the place of the system's of the same name, also to say ``Hidden=true``.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        home = environment.get(HOME_VARIABLE, "")
        words = [*(("env", f"{HOME_VARIABLE}={_absolute(home)}") if home else ()), *command]
        self._exec = f"Exec={exec_line(words)}"
        config = Path(environment.get("XDG_CONFIG_HOME", ""))
        user = config if config.is_absolute() else _user_folder(environment) / ".config"
        self._file = user / "autostart" / DESKTOP_FILE
        places = (environment.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")
        self._system = [Path(place) / "autostart" / DESKTOP_FILE for place in places if place]

    def state(self) -> StartState:
        """Return whether the session starts the desk: desktops write their own list's answer into the file."""
        keys = dict(line.partition("=")[::2] for line in self._lines())
        words = {name.strip(): word.strip().lower() for name, word in keys.items()}
        if not keys or words.get("Hidden") == "true":
            return StartState.OFF
        return StartState.OFF if words.get("X-GNOME-Autostart-enabled") == "false" else StartState.ON

    def turn_on(self) -> None:
        """Let the session start this program."""
        self._write(
            "Type=Application",
            f"Name={TITLE}",
            self._exec,
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )

    def turn_off(self) -> None:
        """Let the session start it no longer; where the system would, the user's own file says no."""
        if any(place.exists() for place in self._system):
            self._write("Type=Application", f"Name={TITLE}", "Hidden=true")
        else:
            self._file.unlink(missing_ok=True)

    def is_elsewhere(self) -> bool:
        """Tell whether the user's file starts something else; the system's belongs to whoever installed it."""
        return self._file.exists() and self._exec not in self._lines()

    def _lines(self) -> list[str]:
        """Return the lines of the entry that counts, none without one."""
        for place in (self._file, *self._system):
            if place.exists():
                return place.read_text(encoding="utf-8", errors="replace").splitlines()
        return []

    def _write(self, *lines: str) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        replace_file(self._file, "\n".join(("[Desktop Entry]", *lines, "")).encode("utf-8"))


def exec_line(words: Sequence[str]) -> str:
    """Return a command as a value of ``Exec``: ``%`` doubled, words quoted where they must be, then escaped."""
    quoted = []
    for word in words:
        doubled = word.replace("%", "%%")
        plain = _PLAIN.fullmatch(doubled)
        quoted.append(doubled if plain else '"' + _ESCAPED.sub(r"\\\1", doubled) + '"')
    return " ".join(quoted).replace("\\", "\\\\")


class AgentEntry:
    """A launch agent of macOS; it counts from the next session on. Stateless; one lane."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        home = environment.get(HOME_VARIABLE, "")
        self._agent: dict[str, object] = {
            "Label": AGENT,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "EnvironmentVariables": {HOME_VARIABLE: str(_absolute(home))} if home else {},
        }
        self._file = _user_folder(environment) / "Library" / "LaunchAgents" / f"{AGENT}.plist"

    def state(self) -> StartState:
        """Return whether the agent is there."""
        return StartState.ON if self._file.exists() else StartState.OFF

    def turn_on(self) -> None:
        """Write the agent."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(self._file, plistlib.dumps(self._agent))

    def turn_off(self) -> None:
        """Remove the agent."""
        self._file.unlink(missing_ok=True)

    def is_elsewhere(self) -> bool:
        """Tell whether the agent starts something else."""
        return self._file.exists() and self._file.read_bytes() != plistlib.dumps(self._agent)


def _user_folder(environment: Mapping[str, str]) -> Path:
    return Path(environment.get("HOME") or Path.home())


def _absolute(folder: str) -> Path:
    return Path(folder).expanduser().absolute()
