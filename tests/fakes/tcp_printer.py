"""A receipt printer on a real loopback socket, with the manners of real ones. It shares no code with the desk.

In a test: ``with TcpPrinterModel() as printer:`` and then ``printer.address``, ``printer.wait_for(3)``,
``printer.slips``. As a process: ``python -m tests.fakes.tcp_printer --port 0`` prints one JSON line with its
address, then runs until its standard input closes or a signal comes, and prints one JSON line of counts.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
import socket
import struct
import sys
import threading
from enum import StrEnum
from typing import Self

from tests.fakes.escpos_reader import lines, split_slips


class Manner(StrEnum):
    """How the printer behaves."""

    NORMAL = "normal"
    NEVER_READS = "never-reads"
    CLOSES_AT_ONCE = "closes-at-once"  # what a printer does that drops idle connections
    REFUSES = "refuses"
    DROPS = "drops"  # resets after ``drop_after`` bytes of each connection
    KEEPS_OPEN = "keeps-open"  # reads all, never says good-bye
    CHATTERS = "chatters"  # sends nonsense back all the time


class _Paper:
    """What came over one connection; read again only when more has come."""

    def __init__(self) -> None:
        self.received = bytearray()
        self._read_at = -1
        self._found: tuple[list[bytes], bytes] = ([], b"")

    def read(self) -> tuple[list[bytes], bytes]:
        if self._read_at != len(self.received):
            self._read_at = len(self.received)
            self._found = split_slips(bytes(self.received))
        return self._found


class TcpPrinterModel:
    """One printer. Threads serve its connections; ``one_only`` makes later ones wait until the first is gone."""

    def __init__(
        self,
        manner: Manner = Manner.NORMAL,
        *,
        drop_after: int = 100,
        one_only: bool = False,
        port: int = 0,
    ) -> None:
        self.manner = manner
        self.drop_after = drop_after
        self._news = threading.Condition()
        self._one = threading.Lock() if one_only else None
        self._closing = False
        self._begun = False
        self._papers: list[_Paper] = []
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port: int = self._listener.getsockname()[1]
        self.address = f"tcp://127.0.0.1:{self.port}"
        if manner is Manner.REFUSES:
            self._listener.close()  # the port stays free a while: nobody listens there
        else:
            self._start(self._listen)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def bodies(self) -> list[bytes]:
        """The bytes of each whole slip (up to its cut), in order of their connections."""
        with self._news:
            return [slip for paper in self._papers for slip in paper.read()[0]]

    @property
    def slips(self) -> list[str]:
        """The text of each whole slip."""
        return [lines(body) for body in self.bodies]

    @property
    def fragments(self) -> list[bytes]:
        """What was begun and never cut."""
        with self._news:
            return [end for paper in self._papers if (end := paper.read()[1])]

    @property
    def received(self) -> int:
        """Count of all bytes taken."""
        with self._news:
            return sum(len(paper.received) for paper in self._papers)

    def wait_for(self, slips: int, timeout_s: float = 5.0) -> list[str]:
        """Wait until at least so many slips are printed and return them; AssertionError when time is over."""
        with self._news:
            enough = self._news.wait_for(lambda: len(self.bodies) >= slips, timeout_s)
            assert enough, f"{len(self.bodies)} of {slips} slips after {timeout_s} s"
        return self.slips

    def wait_until_begun(self, timeout_s: float = 5.0) -> None:
        """Wait until the first byte of a slip has come to a printer that never reads."""
        with self._news:
            assert self._news.wait_for(lambda: self._begun, timeout_s), "nothing came"

    def close(self) -> None:
        self._closing = True
        if self.manner is not Manner.REFUSES:
            with contextlib.suppress(OSError):  # wake the listener
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
        with self._news:
            for line in self._open:
                with contextlib.suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)
            self._news.notify_all()
        for thread in self._threads:
            thread.join(5.0)

    def _start(self, work, *arguments) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True, name="printer model")
        self._threads = [*(old for old in self._threads if old.is_alive()), thread]
        thread.start()

    def _listen(self) -> None:
        while not self._closing:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            with self._news:
                self._open.add(line)
                paper = _Paper()
                self._papers.append(paper)
                self.connections += 1
                self._news.notify_all()
            self._start(self._serve, line, paper.received)

    def _serve(self, line: socket.socket, received: bytearray) -> None:
        try:
            with self._one or contextlib.nullcontext(), contextlib.suppress(OSError):
                self._behave(line, received)
        finally:
            with self._news:
                self._open.discard(line)
                self._news.notify_all()
            line.close()

    def _behave(self, line: socket.socket, received: bytearray) -> None:
        if self.manner is Manner.CLOSES_AT_ONCE:
            return
        if self.manner is Manner.NEVER_READS:
            seen = b""
            while b"\x1b@" not in seen:  # questions and NULs come before a slip
                more = line.recv(len(seen) + 1, socket.MSG_PEEK | socket.MSG_WAITALL)
                if len(more) == len(seen):
                    break
                seen = more
            else:
                with self._news:
                    self._begun = True
                    self._news.notify_all()
            self._wait_for_the_end()
            return
        while not self._closing:
            if self.manner is Manner.CHATTERS:
                line.send(b"\x16\x1b~nonsense\xff" * 8)
            wanted = self.drop_after - len(received) if self.manner is Manner.DROPS else 65_536
            body = line.recv(wanted)
            with self._news:
                received += body
                self._news.notify_all()
            if self.manner is Manner.DROPS and len(received) >= self.drop_after:
                _reset(line)
                return
            if not body:
                if self.manner is Manner.KEEPS_OPEN:
                    self._wait_for_the_end()
                return

    def _wait_for_the_end(self) -> None:
        with self._news:
            self._news.wait_for(lambda: self._closing)


def _reset(line: socket.socket) -> None:
    """Close as a printer does that loses power: the other side gets a reset."""
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--manner", type=Manner, choices=list(Manner), default=Manner.NORMAL)
    parser.add_argument("--drop-after", type=int, default=100)
    parser.add_argument("--one-only", action="store_true")
    chosen = parser.parse_args(arguments)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    with TcpPrinterModel(
        chosen.manner, drop_after=chosen.drop_after, one_only=chosen.one_only, port=chosen.port
    ) as printer:
        print(json.dumps({"address": printer.address, "port": printer.port}), flush=True)
        try:
            sys.stdin.read()
        finally:
            counts = {
                "slips": len(printer.bodies),
                "connections": printer.connections,
                "fragments": len(printer.fragments),
                "bytes": printer.received,
            }
            print(json.dumps(counts), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
