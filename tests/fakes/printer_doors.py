"""How hosts reach the printer model: a listening socket, or a serial line of a pseudo terminal.

A door takes bytes and hands them to the printer, gives back what the printer says, and breaks as lines break.
"""

from __future__ import annotations

import contextlib
import os
import select
import socket
import struct
import termios
import threading
import tty
from typing import Any, Protocol

#: The speeds of a terminal as numbers.
_SPEEDS = {
    getattr(termios, f"B{baud}"): baud for baud in (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
}


class Host(Protocol):
    """Somebody who is connected."""

    taken: int

    def say(self, data: bytes) -> None:
        """Send an answer; one that cannot be sent is lost."""

    def hang_up(self, *, reset: bool) -> bool:
        """Break the connection, with a reset or as after a time without data; False where there is none to break."""


class NetworkHost:
    def __init__(self, line: socket.socket) -> None:
        self.line = line
        self.taken = 0

    def say(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            self.line.send(data, socket.MSG_DONTWAIT)

    def hang_up(self, *, reset: bool) -> bool:
        with contextlib.suppress(OSError):
            if reset:
                self.line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                # Its thread may be waiting in recv: this wakes it, and the close that follows resets.
                self.line.shutdown(socket.SHUT_RD)
            else:
                self.line.shutdown(socket.SHUT_RDWR)
        return True


class NetworkDoor:
    """Port 9100. With ``one_only`` a second connection is accepted and not served before the first has gone."""

    def __init__(self, printer: Any, *, one_only: bool) -> None:
        self._printer = printer
        self._one = threading.Lock() if one_only else None
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self.port: int = self._listener.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        printer.start(self._listen)

    def close(self) -> None:
        for line in [self._listener, *self._open]:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def unplug(self) -> None:
        """Close all: a network has no cable here that could be pulled apart from that."""
        self.close()

    def _listen(self) -> None:
        while not self._printer.closing:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            self._open.add(line)
            self._printer.start(self._serve, line)

    def _serve(self, line: socket.socket) -> None:
        host = NetworkHost(line)
        try:
            with self._one or contextlib.nullcontext(), contextlib.suppress(OSError):
                if not self._printer.greet(host):
                    host.hang_up(reset=True)
                    return
                while wanted := self._printer.wants(host):
                    data = line.recv(wanted)
                    if not data or not self._printer.take(host, data):
                        return
        finally:
            self._printer.leave(host)
            self._open.discard(line)
            line.close()


class SerialHost:
    """The other end of a cable: there is no connecting and no hanging up."""

    def __init__(self, master: int) -> None:
        self._master = master
        self.taken = 0

    def say(self, data: bytes) -> None:
        with contextlib.suppress(OSError):
            os.write(self._master, data)

    def hang_up(self, *, reset: bool) -> bool:
        if reset:
            self.say(b"\x00")  # what a host's port makes of a line that loses power: a break
        return False


class SerialDoor:
    """A serial port. With ``baud`` the printer understands only what comes at its own speed."""

    def __init__(self, printer: Any, baud: int | None) -> None:
        self._printer = printer
        self._baud = baud
        self._master, self._slave = os.openpty()  # kept open: a port stays when its user goes
        tty.setraw(self._slave)
        self._wake_r, self._wake_w = os.pipe()
        self._plugged = True
        self._guard = threading.Lock()  # of the ends, which are closed by the thread that serves
        self.address = f"serial:{os.ttyname(self._slave)}"
        self.host = SerialHost(self._master)
        printer.greet(self.host)
        printer.start(self._serve)

    def unplug(self) -> None:
        """Pull the cable's adapter out of the computer."""
        with self._guard:
            if self._plugged:
                self._plugged = False
                os.write(self._wake_w, b"x")

    def close(self) -> None:
        self.unplug()

    def _serve(self) -> None:
        try:
            while wanted := self._printer.wants(self.host):
                if not self._wait():
                    return
                data = os.read(self._master, wanted)
                speed = _SPEEDS.get(termios.tcgetattr(self._slave)[4])
                if self._baud is not None and speed != self._baud:
                    data = b"?" * len(data)  # what printers make of framing errors
                self._printer.take(self.host, data)
        finally:
            self._printer.leave(self.host)
            with self._guard:
                self._plugged = False
                for end in (self._master, self._slave, self._wake_r, self._wake_w):
                    os.close(end)

    def _wait(self) -> bool:
        select.select([self._master, self._wake_r], [], [])
        return self._plugged and not self._printer.closing
