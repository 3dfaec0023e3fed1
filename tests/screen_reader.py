"""What a screen reader finds: a private accessibility bus, and the tree that the program puts on it.

AT-SPI 2 over D-Bus (org.a11y.Bus, org.a11y.atspi.Accessible), as Linux screen readers use it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.machine import START_TIMEOUT_S, Machine, wait_until

ACCESSIBILITY_TOOLS = ("dbus-daemon", "/usr/libexec/at-spi-bus-launcher")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
#: Bits of AT-SPI's states (AtspiStateType): 11 focusable, 25 showing.
FOCUSABLE, SHOWING = 11, 25
_DEEPEST = 60


@dataclass(frozen=True)
class Part:
    """One object of the tree: its role by AT-SPI's English name, its name, and whether it shows and takes the focus."""

    role: str
    name: str
    shows: bool
    takes_focus: bool
    depth: int


class AccessibilityBus(Machine):
    """A session bus of its own; the accessibility bus behind it starts when it is asked for and ends with it."""

    def _open(self) -> None:
        self.address = f"unix:path={self.folder / 'bus'}"
        self.env |= {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "XDG_RUNTIME_DIR": str(self.folder),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self._start("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={self.address}")
        wait_until((self.folder / "bus").exists, "the session bus")
        self.access_address = ""
        wait_until(self._has_address, "the accessibility bus")

    def _has_address(self) -> bool:
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        with open_dbus_connection(bus=self.address) as connection:
            reply = connection.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=START_TIMEOUT_S)
        self.access_address = str(reply.body[0]) if reply.body else ""
        return self.access_address.startswith("unix:")

    def tree(self, program: str) -> list[Part]:
        """Return the tree of a program by its name, in a screen reader's order; empty while it is not there."""
        with open_dbus_connection(bus=self.access_address) as connection:
            for name, path in _children(connection, "org.a11y.atspi.Registry", _ROOT):
                if _property(connection, name, path, "Name") == program:
                    return list(_walk(connection, name, path, 0))
        return []


def _walk(connection: DBusConnection, name: str, path: str, depth: int) -> Iterator[Part]:
    """Yield an object and, where it shows, all below it."""
    states = _ask(connection, name, path, "GetState")[0]
    shows = bool(states[SHOWING // 32] >> SHOWING % 32 & 1)
    yield Part(
        str(_ask(connection, name, path, "GetRoleName")[0]),
        str(_property(connection, name, path, "Name")),
        shows,
        bool(states[0] >> FOCUSABLE & 1),
        depth,
    )
    if depth < _DEEPEST and (shows or depth == 0):
        for child_name, child_path in _children(connection, name, path):
            yield from _walk(connection, child_name, child_path, depth + 1)


def _children(connection: DBusConnection, name: str, path: str) -> list[tuple[str, str]]:
    return [(str(one[0]), str(one[1])) for one in _ask(connection, name, path, "GetChildren")[0]]


def _ask(connection: DBusConnection, name: str, path: str, method: str) -> tuple[Any, ...]:
    call = new_method_call(DBusAddress(path, name, _ACCESSIBLE), method)
    return tuple(connection.send_and_get_reply(call, timeout=START_TIMEOUT_S).body)


def _property(connection: DBusConnection, name: str, path: str, prop: str) -> Any:
    call = Properties(DBusAddress(path, name, _ACCESSIBLE)).get(prop)
    return connection.send_and_get_reply(call, timeout=START_TIMEOUT_S).body[0][1]
