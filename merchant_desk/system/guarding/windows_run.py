r"""The list of programs that Windows starts when its user signs in. It must not know which program it starts.

Documented: ``HKCU\Software\Microsoft\Windows\CurrentVersion\Run``, a command line of 260 characters at most. What
Task Manager switches off stands beside it under ``StartupApproved``: the lowest bit of its first byte is set (seen on
Windows 10 and 11, documented nowhere).
"""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol

from merchant_desk.services.program.autostart_port import StartState

if sys.platform == "win32":
    import winreg

VALUE = "MerchantDesk"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
LONGEST = 260


class Registry(Protocol):
    """The user's part of the registry: texts and bytes by key and name. Raises OSError."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """Return a value, None where there is none."""

    def write(self, key: str, name: str, text: str) -> None:
        """Keep a text."""

    def remove(self, key: str, name: str) -> None:
        """Remove a value; one that is not there changes nothing."""


class RunKey:
    """One value of the list. Stateless; one lane. What an installer wrote under the same name is the same entry."""

    def __init__(self, command: Sequence[str], registry: Registry) -> None:
        self._line = subprocess.list2cmdline(command)
        self._registry = registry

    def state(self) -> StartState:
        """Return whether Windows starts it."""
        if not self._registry.read(RUN, VALUE):
            return StartState.OFF
        approved = self._registry.read(APPROVED, VALUE)
        is_off = isinstance(approved, bytes) and bool(approved) and bool(approved[0] & 1)
        return StartState.FORBIDDEN if is_off else StartState.ON

    def turn_on(self) -> None:
        """Let Windows start this program, also where Task Manager had switched it off: somebody asks for it now."""
        if len(self._line) > LONGEST:
            raise OSError(errno.ENAMETOOLONG, "a command line that Windows would not start", self._line)
        self._registry.write(RUN, VALUE, self._line)
        self._registry.remove(APPROVED, VALUE)

    def turn_off(self) -> None:
        """Let Windows start it no longer."""
        self._registry.remove(RUN, VALUE)
        self._registry.remove(APPROVED, VALUE)

    def is_elsewhere(self) -> bool:
        """Tell whether the value starts something else."""
        return self._registry.read(RUN, VALUE) not in {None, "", self._line}


if sys.platform == "win32":

    class WindowsRegistry:
        """Implements ``Registry``. Stateless; any thread."""

        def read(self, key: str, name: str) -> str | bytes | None:
            """Return a value, None where there is none."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _ = winreg.QueryValueEx(opened, name)
            except FileNotFoundError:
                return None
            return value if isinstance(value, str | bytes) else None

        def write(self, key: str, name: str, text: str) -> None:
            """Keep a text."""
            with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def remove(self, key: str, name: str) -> None:
            """Remove a value; one that is not there changes nothing."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return

    def open_registry() -> Registry:
        """Return this user's part of the registry."""
        return WindowsRegistry()

else:

    def open_registry() -> Registry:
        """Elsewhere than on Windows there is none."""
        raise OSError(errno.ENOSYS, "no registry")
