"""A platform of raw sockets that answers what a test tells it to, byte by byte; it understands nothing.

Each request takes the next answer from the list: bytes are sent, a function gets the socket. A request for a
token gets a token unless the test says otherwise. Whatever is not told is answered with 204.
"""

import contextlib
import json
import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

Answer = bytes | Callable[[socket.socket], None]


@dataclass(frozen=True)
class Seen:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


def http(status: int, body: bytes | str | dict[str, Any] | list[Any] = b"", **headers: str) -> bytes:
    """Return a whole HTTP answer; header names with _ for -."""
    if isinstance(body, (dict, list)):
        body = json.dumps(body, ensure_ascii=False)
    data = body.encode() if isinstance(body, str) else body
    named = {"Content_Type": "application/json", "Content_Length": str(len(data))} | headers
    lines = [f"HTTP/1.1 {status} X"] + [f"{name.replace('_', '-')}: {value}" for name, value in named.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + data


def send_and(last: Callable[[socket.socket], None], data: bytes) -> Callable[[socket.socket], None]:
    """Return an answer that sends the bytes and then does something to the socket."""

    def send(sock: socket.socket) -> None:
        sock.sendall(data)
        last(sock)

    return send


def hang_up(sock: socket.socket) -> None:
    """End the connection properly."""
    sock.shutdown(socket.SHUT_RDWR)


def reset(sock: socket.socket) -> None:
    """End the connection with RST instead of FIN, as soon as the server lets go of it."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise ConnectionResetError


TOKEN = http(200, {"access_token": "token-1", "token_type": "bearer", "expires_in": 3600})


class RawServer:
    """Built, started and stopped by one test; a thread for each connection."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._open: set[socket.socket] = set()
        self.stopping = threading.Event()
        self.answers: deque[Answer] = deque()
        self.token: Answer = TOKEN
        self.requests: list[Seen] = []
        self.connections = 0
        self.port = int(self._listener.getsockname()[1])
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def calls(self) -> list[Seen]:
        """What was asked besides tokens."""
        return [seen for seen in self.requests if seen.path != "/oauth/token"]

    def answer(self, *answers: Answer) -> None:
        self.answers.extend(answers)

    def drip(self, data: bytes, pause_s: float) -> Callable[[socket.socket], None]:
        """Return an answer that sends a byte at a time until somebody hangs up."""

        def send(sock: socket.socket) -> None:
            for place in range(len(data)):
                sock.sendall(data[place : place + 1])
                if self.stopping.wait(pause_s):
                    return

        return send

    def hold(self, _sock: socket.socket) -> None:
        """Answer nothing until the end of the test."""
        self.stopping.wait(30)

    def __enter__(self) -> Self:
        self._spawn(self._accept)
        return self

    def __exit__(self, *_exc: object) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def _spawn(self, work: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True, name="raw-server")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._spawn(self._serve, sock)

    def _serve(self, sock: socket.socket) -> None:
        try:
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
        except OSError:
            sock.close()
            return
        self._open.add(sock)
        try:
            with contextlib.suppress(OSError), sock.makefile("rb") as stream:
                while (seen := self._request(stream)) is not None:
                    self.requests.append(seen)
                    answer = self.token if seen.path == "/oauth/token" else self._next()
                    if isinstance(answer, bytes):
                        sock.sendall(answer)
                    else:
                        answer(sock)
        finally:
            self._open.discard(sock)
            sock.close()

    def _next(self) -> Answer:
        return self.answers.popleft() if self.answers else http(204, Content_Length="0")

    @staticmethod
    def _request(stream: Any) -> Seen | None:
        first = stream.readline().decode().split()
        if len(first) != 3:
            return None
        headers: dict[str, str] = {}
        while line := stream.readline().decode().strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = stream.read(int(headers.get("content-length", "0")))
        return Seen(first[0], first[1], headers, body)
