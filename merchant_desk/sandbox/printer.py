"""A receipt printer for practice: on a loopback socket, with paper that can run out. It must not know any slip's text.

It answers as ESC/POS printers do (Epson's command reference): ``DLE EOT`` at once, ``GS r``, ``GS ( H`` and ``GS a`` in
their turn. Without paper it takes bytes and prints nothing.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Self

HOST = "127.0.0.1"
#: What a printer without paper takes before the line is cut: several slips.
_MOST_WAITING = 512 * 1024
_DLE_EOT = b"\x10\x04"
#: Commands of a fixed length, by their first two bytes: how many bytes follow. What is not named has one.
_FOLLOWING = {b"\x1b@": 0, b"\x1c&": 0, b"\x1c.": 0, b"\x1d$": 2, b"\x1b$": 2, b"\x1dL": 2, b"\x1dW": 2}
_COMMAND_HEADS = frozenset(b"\x10\x1b\x1c\x1d")


class PracticePrinter:
    """One printer. ``close`` from its owner; the acts and figures from any thread; each connection has a thread."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._has_paper = True
        self._cuts = 0
        self._closing = False
        self._lines: list[_Line] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server((HOST, 0))
        self.address = f"tcp://{HOST}:{self._listener.getsockname()[1]}"
        self._start(self._listen)

    def __enter__(self) -> Self:
        """Return the printer, which is on already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Switch it off."""
        self.close()

    @property
    def has_paper(self) -> bool:
        """Tell whether there is paper in it."""
        with self._lock:
            return self._has_paper

    @property
    def slips(self) -> int:
        """Return how many slips were cut off."""
        with self._lock:
            return self._cuts

    def take_paper(self) -> None:
        """Let the paper end."""
        self._put(has_paper=False)

    def put_paper(self) -> None:
        """Put a new roll in: what waited comes out."""
        self._put(has_paper=True)

    def close(self) -> None:
        """Switch it off and end every thread."""
        with self._lock:
            self._closing = True
            lines = list(self._lines)
        for one in (self._listener, *(line.socket for line in lines)):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(2.0)

    # --- inside ---------------------------------------------------------------------------------------------

    def _start(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, name="practice-printer", daemon=True)  # type: ignore[arg-type]
        self._threads = [*(old for old in self._threads if old.is_alive()), thread]
        thread.start()

    def _listen(self) -> None:
        while True:
            try:
                taken, _ = self._listener.accept()
            except OSError:
                return
            line = _Line(taken)
            with self._lock:
                if self._closing:
                    taken.close()
                    return
                self._lines.append(line)
                self._start(self._serve, line)

    def _serve(self, line: _Line) -> None:
        try:
            with contextlib.suppress(OSError):
                while data := line.socket.recv(65_536):
                    with self._lock:
                        self._take(line, data)
                        if len(line.waiting) > _MOST_WAITING:
                            return
        finally:
            with self._lock:
                self._lines.remove(line)
            line.socket.close()

    def _put(self, *, has_paper: bool) -> None:
        with self._lock:
            changed, self._has_paper = self._has_paper is not has_paper, has_paper
            for line in self._lines:
                if changed and line.tells:
                    line.say(self._automatic())
                self._work(line)

    def _take(self, line: _Line, data: bytes) -> None:
        """Answer the real-time questions at once; the rest waits for its turn."""
        data = line.held + data
        while (at := data.find(_DLE_EOT)) >= 0 and at + 2 < len(data):
            line.say(bytes((self._real_time(data[at + 2]),)))
            line.waiting += data[:at]
            data = data[at + 3 :]
        keep = 2 if data.endswith(_DLE_EOT) else int(data.endswith(b"\x10"))
        line.waiting += data[: len(data) - keep]
        line.held = data[len(data) - keep :]
        self._work(line)

    def _real_time(self, question: int) -> int:
        """Return the answer to ``DLE EOT n``: 1 printer, 2 cause of offline, 3 error, 4 paper."""
        if self._has_paper:
            return 0x12
        return {1: 0x1A, 2: 0x32, 4: 0x7E}.get(question, 0x12)

    def _automatic(self) -> bytes:
        """Return the four bytes of ``GS a``."""
        return b"\x10\x00\x00\x0f" if self._has_paper else b"\x18\x00\x0f\x0f"

    def _work(self, line: _Line) -> None:
        """Print what waits, command by command, as long as there is paper."""
        while self._has_paper and line.waiting:
            length = _length(line.waiting)
            if length is None:
                return
            command = bytes(line.waiting[:length])
            del line.waiting[:length]
            self._obey(line, command)

    def _obey(self, line: _Line, command: bytes) -> None:
        match command[:2]:
            case b"\x1dV":
                self._cuts += 1
            case b"\x1dr":
                line.say(b"\x00")
            case b"\x1da":
                line.tells = command[2:] != b"\x00"
                line.say(self._automatic())
            case b"\x1d(" if command[2:3] == b"H":
                line.say(b"\x37\x22" + command[7:11] + b"\x00")


class _Line:
    """One connection: what waits, a half question, and whether it wants to be told of changes."""

    def __init__(self, taken: socket.socket) -> None:
        self.socket = taken
        self.waiting = bytearray()
        self.held = b""
        self.tells = False

    def say(self, answer: bytes) -> None:
        """Send an answer; one that nobody takes is lost, as on a real line."""
        self.socket.setblocking(False)
        try:
            with contextlib.suppress(OSError):
                self.socket.send(answer)
        finally:
            self.socket.setblocking(True)


def _length(waiting: bytearray) -> int | None:
    """Return how long the first command (or plain byte) is; None where its end has not come yet."""
    first = waiting[0]
    if first not in _COMMAND_HEADS:
        # A lead byte of CP949 takes its trail byte along, whatever that is.
        length = 2 if first >= 0x81 else 1
    elif (head := bytes(waiting[:2])) in {b"\x1d(", b"\x1dv", b"\x1d8", b"\x1dV"}:
        return _long(waiting, head)
    else:
        length = 2 + _FOLLOWING.get(head, 1)
    return length if len(waiting) >= length else None


def _long(waiting: bytearray, head: bytes) -> int | None:
    """Return the length of a command that says itself how long it is."""
    needed = 8 if head == b"\x1dv" else 7 if head == b"\x1d8" else 5 if head == b"\x1d(" else 3
    if len(waiting) < needed:
        return None
    if head == b"\x1dV":
        length = 4 if waiting[2] in b"ABab" else 3
    elif head == b"\x1d(":
        length = 5 + int.from_bytes(waiting[3:5], "little")
    elif head == b"\x1d8":
        length = 7 + int.from_bytes(waiting[3:7], "little")
    else:
        length = 8 + int.from_bytes(waiting[4:6], "little") * int.from_bytes(waiting[6:8], "little")
    return length if len(waiting) >= length else None
