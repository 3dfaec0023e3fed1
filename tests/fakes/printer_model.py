"""A receipt printer as a machine: buffer, real-time channel, paper, cover, cutter, power; over a socket or a pty.

It shares no code with the desk. ``printed`` is the truth that the desk's word is compared with: the slips that came
out whole, in order. In a test: ``with PrinterModel(fence="gs_h") as printer``, then ``printer.address``, acts
(``refill``, ``power_cycle`` ...) and ``printer.wait_until(...)``. As a process: see ``printer_process``.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Self

from tests.fakes.escpos_reader import Misread, Told, Unfinished, command_at, show
from tests.fakes.printer_doors import Host, NetworkDoor, SerialDoor

PLENTY = 1_000_000
#: Lines of paper that are left when the near-end sensor speaks.
NEAR_END = 10


class PrinterModel:
    """One printer. ``fence``: ``gs_h``, ``gs_r`` (only that) or ``none``; ``line_s``: time that a line takes.

    ``room``: bytes that its buffer holds; it reads no more before it has printed some. ``drop_after``: it resets a
    connection after so many bytes, once. Answers go to whoever is connected when they are made, as with real ones.
    """

    def __init__(
        self,
        *,
        fence: str = "gs_h",
        answers_status: bool = True,
        paper: int = PLENTY,
        line_s: float = 0.0,
        room: int = PLENTY,
        one_only: bool = False,
        pty: bool = False,
        baud: int | None = None,
    ) -> None:
        self.fence = fence
        self.answers_status = answers_status
        self.nonsense = b""
        self.drop_after: int | None = None
        self.closing = False
        self.printed: list[str] = []
        self.begun = 0  # slips
        self.connections = 0
        self.received = bytearray()
        self.slip_began_s = 0.0  # monotonic, of the last one
        self._line_s = line_s
        self._room = room
        self._paper = paper
        self._is_on = self._is_reading = True
        self._cover_open = self._jammed = self._jams = self._held = False
        self._holds_next = False
        self._automatic = False
        self._held_back = b""
        self._news = threading.Condition(threading.RLock())
        self._threads: list[threading.Thread] = []
        self._hosts: list[Host] = []
        self._clear()
        self.start(self._print)
        self.door = SerialDoor(self, baud) if pty else NetworkDoor(self, one_only=one_only)
        self.address = self.door.address
        self.port = self.door.port if isinstance(self.door, NetworkDoor) else 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        with self._news:
            self.closing = True
            self._news.notify_all()
        self.door.close()
        for thread in self._threads:
            thread.join(5.0)

    def start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True, name="printer model")
        self._threads = [*(old for old in self._threads if old.is_alive()), thread]
        thread.start()

    # --- acts -------------------------------------------------------------------------------------------

    def refill(self, lines: int = PLENTY) -> None:
        self._act(_paper=lines)

    def open_cover(self) -> None:
        self._act(_cover_open=True)

    def close_cover(self) -> None:
        self._act(_cover_open=False)

    def jam(self) -> None:
        """Let the next cut jam."""
        self._act(_jams=True)

    def free_cutter(self) -> None:
        self._act(_jams=False, _jammed=False)

    def hold(self) -> None:
        """Be so slow that nothing more comes out until ``go_on``; it says nothing of that."""
        self._act(_held=True)

    def hold_the_next(self) -> None:
        """Become so slow in the next slip, once it is there; what comes before is printed and answered."""
        self._act(_holds_next=True)

    def go_on(self) -> None:
        self._act(_held=False, _holds_next=False)

    def stop_reading(self) -> None:
        """Take nothing more from the line, and answer nothing."""
        self._act(_is_reading=False)

    def read_on(self) -> None:
        self._act(_is_reading=True)

    def power_off(self) -> None:
        """Lose the buffer and the connections."""
        with self._news:
            self._is_on = False
            self._clear()
            self.hang_up(reset=True)

    def power_on(self) -> None:
        self._act(_is_on=True)

    def power_cycle(self) -> None:
        self.power_off()
        self.power_on()

    def hang_up(self, *, reset: bool = False) -> None:
        """Break every connection: as a printer does after a while without data, or with a reset."""
        with self._news:
            self._hosts = [host for host in self._hosts if not host.hang_up(reset=reset)]
            self._news.notify_all()

    def unplug(self) -> None:
        """Pull the adapter of the serial line out of the computer."""
        self.door.unplug()

    # --- what the tests ask -----------------------------------------------------------------------------

    def wait_until(self, is_so: Callable[[], bool], timeout_s: float = 5.0) -> None:
        with self._news:
            assert self._news.wait_for(is_so, timeout_s), f"not in {timeout_s} s; printed {self.printed}"

    def wait_for(self, slips: int) -> list[str]:
        self.wait_until(lambda: len(self.printed) >= slips)
        return list(self.printed)

    @property
    def hosts(self) -> int:
        return len(self._hosts)

    @property
    def is_out_of_paper(self) -> bool:
        return self._paper <= 0

    @property
    def page(self) -> list[str]:
        """The lines since the last time that a host set the printer up, not cut yet."""
        return list(self._text or ())

    @property
    def waiting(self) -> int:
        """Bytes that are in the buffer and not printed."""
        return len(self._buffer)

    # --- the doors' side --------------------------------------------------------------------------------

    def greet(self, host: Host) -> bool:
        """Take a new host; False while the power is off."""
        with self._news:
            if not self._is_on:
                return False
            self._hosts.append(host)
            self.connections += 1
            self._news.notify_all()
            return True

    def leave(self, host: Host) -> None:
        with self._news:
            if host in self._hosts:
                self._hosts.remove(host)
            self._news.notify_all()

    def wants(self, host: Host) -> int:
        """Wait until more may be read; 0 where the connection is over."""
        with self._news:
            self._news.wait_for(lambda: self.closing or (self._is_reading and len(self._buffer) < self._room))
            if self.closing or host not in self._hosts:
                return 0
            most = min(65_536, self._room - len(self._buffer))
            return most if self.drop_after is None else max(1, min(most, self.drop_after - host.taken))

    def take(self, host: Host, data: bytes) -> bool:
        """Take bytes; False where the connection breaks after them."""
        with self._news:
            host.taken += len(data)
            self.received += data
            if b"\x1b@" in data:
                self.slip_began_s = time.monotonic()
            if self._is_on:
                self._real_time(host, data)
            self._news.notify_all()
            if self.drop_after is not None and host.taken >= self.drop_after:
                self.drop_after = None
                if host.hang_up(reset=True):
                    self._hosts.remove(host)
                return False
            return True

    def _real_time(self, host: Host, data: bytes) -> None:
        """Answer ``DLE EOT`` wherever it stands; all else goes into the buffer."""
        if self.nonsense:
            host.say(self.nonsense)
        data = self._held_back + data
        while (at := data.find(b"\x10\x04")) >= 0 and at + 2 < len(data):
            if self.answers_status and not self.nonsense and data[at + 2] in _STATUS:
                host.say(bytes((_STATUS[data[at + 2]](self),)))
            self._buffer += data[:at]
            data = data[at + 3 :]
        keep = 2 if data.endswith(b"\x10\x04") else int(data.endswith(b"\x10"))
        self._buffer += data[: len(data) - keep]
        self._held_back = data[len(data) - keep :]

    # --- the machine ------------------------------------------------------------------------------------

    def _act(self, **changes: object) -> None:
        with self._news:
            before = self._change()
            for name, value in changes.items():
                setattr(self, name, value)
            if self._automatic and self._change() != before:
                self._say(self._change())
            self._news.notify_all()

    def _clear(self) -> None:
        """Forget everything, as without power."""
        self._buffer = bytearray()
        self._held_back = b""
        self._line = bytearray()
        self._text: list[str] | None = None
        self._automatic = False

    def _print(self) -> None:
        """Work the buffer off, command by command (the machine's thread)."""
        while True:
            with self._news:
                if not (self._can_print() and self._step()):
                    if self.closing:
                        return
                    self._news.wait()
                elif self.closing:
                    return

    def _can_print(self) -> bool:
        stopped = self._cover_open or self._jammed or self._held or self._paper <= 0
        return self._is_on and not stopped and bool(self._buffer)

    def _step(self) -> bool:
        """Carry out the first command; False where its end is missing."""
        first = self._buffer[0]
        if first >= 0x20:
            length = 2 if first >= 0x81 else 1
            if len(self._buffer) < length:
                return False
            self._line += self._buffer[:length]
            del self._buffer[:length]
            if not self._buffer:
                self._news.notify_all()
            return True
        try:
            told, end = command_at(bytes(self._buffer), 0)
        except Unfinished:
            return False
        except Misread:
            del self._buffer[0]
            return True
        if told.name == "cut" and self._jams:
            self._act(_jammed=True, _jams=False)
            return True  # the cut stays in the buffer
        del self._buffer[:end]
        self._obey(told)
        self._news.notify_all()
        return True

    def _obey(self, told: Told) -> None:
        match told.name:
            case "initialise":
                self.begun += 1
                self._held, self._holds_next = self._held or self._holds_next, False
                self._line.clear()
                self._text = []
            case "line":
                self._feed()
            case "cut":
                if self._line:
                    self._feed()
                if self._text is not None:
                    self.printed.append("".join(self._text))
                self._text = None
            case "ordered" if self.fence in {"gs_r", "gs_h"} and not self.nonsense:
                self._say(bytes((self._paper_bits(),)))
            case "proof" if self.fence == "gs_h" and not self.nonsense:
                self._say(b"\x37\x22" + told.value[2:] + b"\x00")
            case "automatic":
                self._automatic = bool(told.value[0])
                self._say(self._change())

    def _feed(self) -> None:
        """Print one line of paper."""
        if self._line_s:
            self._news.wait_for(lambda: self.closing or not self._is_on, self._line_s)
        if self._text is not None and self._is_on:
            with contextlib.suppress(UnicodeDecodeError):
                self._text.append(show(bytes(self._line)) + "\n")
        self._line.clear()
        self._act(_paper=self._paper - 1)

    def _say(self, data: bytes) -> None:
        if self._hosts and self._is_on:
            self._hosts[-1].say(data)

    def _stops(self) -> bool:
        return self._cover_open or self._jammed or self._paper <= 0

    def _paper_bits(self) -> int:
        return (0x0C if self._paper <= 0 else 0) | (0x03 if self._paper <= NEAR_END else 0)

    def _change(self) -> bytes:
        """Return the four bytes of ``GS a``."""
        first = 0x10 | (0x08 if self._stops() else 0) | (0x20 if self._cover_open else 0)
        return bytes((first, 0x08 if self._jammed else 0, self._paper_bits(), 0x0F))


_STATUS: dict[int, Callable[[PrinterModel], int]] = {
    1: lambda model: 0x12 | (0x08 if model._stops() else 0),
    2: lambda model: (
        0x12
        | (0x04 if model._cover_open else 0)
        | (0x20 if model._paper <= 0 else 0)
        | (0x40 if model._jammed else 0)
    ),
    3: lambda model: 0x12 | (0x08 if model._jammed else 0),
    4: lambda model: 0x12 | (0x60 if model._paper <= 0 else 0) | (0x0C if model._paper <= NEAR_END else 0),
}
