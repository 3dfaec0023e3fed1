"""A serial line to a printer model that stands behind a socket: bytes go out at the pace of a real baud rate.

A pseudo terminal takes everything at once; this one takes what a serial port does: 256 bytes at once, at most 512
waiting.
"""

from __future__ import annotations

import contextlib
import select
import socket
import threading
import time

from merchant_desk.printing.transports.line import LineLost

_PIECE = 16


class PacedLine:
    """Implements ``line.Line``; ``port`` is the model's, on loopback."""

    is_shared = False

    def __init__(self, port: int, baud: int) -> None:
        self.name = f"paced at {baud}"
        self._port = port
        self._byte_s = 10 / baud
        self._news = threading.Condition()
        self._waiting = bytearray()
        self._is_over = False
        self._socket: socket.socket | None = None

    def connect(self) -> None:
        try:
            self._socket = socket.create_connection(("127.0.0.1", self._port), 2.0)
        except OSError as error:
            raise LineLost("gone") from error
        threading.Thread(target=self._work, daemon=True, name="paced line").start()

    def send(self, data: bytes | memoryview, timeout_s: float) -> int:
        chunk = bytes(data[:256])
        with self._news:
            if not self._news.wait_for(lambda: self._is_over or len(self._waiting) <= 512, timeout_s):
                return 0
            if self._is_over:
                raise LineLost("gone")
            self._waiting += chunk
            self._news.notify_all()
        return len(chunk)

    def receive(self, timeout_s: float) -> bytes:
        if self._is_over or self._socket is None:
            raise LineLost("gone")
        try:
            if not select.select([self._socket], [], [], max(timeout_s, 0.0))[0]:
                return b""
            data = self._socket.recv(4_096)
        except (OSError, ValueError) as error:
            raise LineLost("gone") from error
        if not data:
            raise LineLost("gone")
        return data

    def wire_s(self, more: int = 0) -> float:
        return (len(self._waiting) + more) * self._byte_s

    def finish(self, linger_s: float) -> bool:
        with self._news:
            if not self._news.wait_for(lambda: not self._waiting, linger_s + self.wire_s()):
                raise LineLost("stuck")
        return True

    def close(self) -> None:
        self.retire()
        if self._socket is not None:
            self._socket.close()

    def retire(self) -> None:
        with self._news:
            self._is_over = True
            self._news.notify_all()

    def _work(self) -> None:
        """Let the bytes out at the line's pace."""
        due_s = time.monotonic()
        while True:
            with self._news:
                self._news.wait_for(lambda: self._is_over or self._waiting)
                if self._is_over or self._socket is None:
                    return
                due_s = max(due_s, time.monotonic() - 0.05) + _PIECE * self._byte_s
                if self._news.wait_for(lambda: self._is_over, due_s - time.monotonic()):
                    return
                piece = bytes(self._waiting[:_PIECE])
                with contextlib.suppress(OSError):
                    self._socket.sendall(piece)
                del self._waiting[:_PIECE]
                self._news.notify_all()
