"""A TCP proxy on loopback that breaks connections the way networks do; it must not know what passes through.

Modes, switchable while it runs: ``pass``; ``reset`` (RST after ``after_bytes`` of the answer, 0: before the
first); ``half`` (close properly after ``after_bytes`` of the answer); ``black_hole`` (take the connection, read,
never answer); ``refuse`` (RST at once, as a firewall that rejects). ``fired`` counts what was really done.
"""

import contextlib
import select
import socket
import struct
import threading
from collections import Counter
from typing import Self

MODES = ("pass", "reset", "half", "black_hole", "refuse")
_CHUNK = 65536


class TcpFaultProxy:
    """Stands between a client and ``(host, port)``. Built, started and stopped by one owner; a thread a connection."""

    def __init__(self, host: str, port: int, at: int = 0) -> None:
        self._upstream = (host, port)
        self._lock = threading.Lock()
        self._mode, self._after_bytes = "pass", 0
        self._times: int | None = None
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._stopping = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", at))
        self.fired: Counter[str] = Counter()
        self.port = int(self._listener.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"

    def switch(self, mode: str, *, after_bytes: int = 0, times: int | None = None) -> None:
        """Do ``mode`` from the next answer on; with ``times`` only so often, then pass again."""
        if mode not in MODES:
            raise ValueError(f"no mode is called {mode!r}; there are {', '.join(MODES)}")
        with self._lock:
            self._mode, self._after_bytes, self._times = mode, after_bytes, times

    def start(self) -> None:
        self._spawn(self._accept)

    def stop(self) -> None:
        """Close everything; a second call does nothing."""
        self._stopping.set()
        # A thread in accept() does not notice that its socket is closed; shutdown wakes it.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            sockets, threads = list(self._sockets), list(self._threads)
        for one in sockets:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join(timeout=5)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self.stop()

    # --- threads ---------------------------------------------------------------------------------------------

    def _spawn(self, work, *args) -> None:
        thread = threading.Thread(target=work, args=args, name="tcp-fault-proxy", daemon=True)
        with self._lock:
            self._threads = [old for old in self._threads if old.is_alive()] + [thread]
        thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                client, _address = self._listener.accept()
            except OSError:
                return
            self._spawn(self._connection, client)

    def _connection(self, client: socket.socket) -> None:
        with self._kept(client):
            if self._take("refuse") is not None:
                _reset(client)
                return
            try:
                server = socket.create_connection(self._upstream, timeout=5)
            except OSError:
                _reset(client)
                return
            with self._kept(server), contextlib.suppress(OSError):
                server.settimeout(None)
                self._carry(client, server)

    @contextlib.contextmanager
    def _kept(self, one: socket.socket):
        with self._lock:
            self._sockets.add(one)
        try:
            yield
        finally:
            with self._lock:
                self._sockets.discard(one)
            one.close()

    def _carry(self, client: socket.socket, server: socket.socket) -> None:
        """Carry both ways until one side ends or a fault does."""
        limit: tuple[str, int] | None = None  # the fault of the answer under way, and the bytes left of it
        silent = answered = False
        while not self._stopping.is_set():
            for side in select.select([client, server], [], [])[0]:
                data = side.recv(_CHUNK)
                if not data:
                    return
                if side is client:
                    if not silent and (limit is None or answered):
                        # A request may come in several pieces: it meets one fault, not one a piece.
                        silent = self._take("black_hole") is not None
                        limit = None if silent else self._fault()
                    answered = False
                    if not silent:
                        server.sendall(data)
                    continue
                answered = True
                if limit is None:
                    client.sendall(data)
                    continue
                mode, left = limit
                client.sendall(data[:left])
                limit = (mode, left - len(data))
                if len(data) >= left:
                    self._finish(client, mode)
                    return

    def _finish(self, client: socket.socket, mode: str) -> None:
        if mode == "reset":
            _reset(client)
        else:
            client.shutdown(socket.SHUT_RDWR)

    def _fault(self) -> tuple[str, int] | None:
        """Return what shall happen to the next answer, counted; None to pass it."""
        for mode in ("reset", "half"):
            after_bytes = self._take(mode)
            if after_bytes is not None:
                return mode, after_bytes
        return None

    def _take(self, mode: str) -> int | None:
        """Fire ``mode`` if it is switched on and return its bytes, else None."""
        with self._lock:
            if self._mode != mode:
                return None
            self.fired[mode] += 1
            if self._times is not None:
                self._times -= 1
                if self._times <= 0:
                    self._mode = "pass"
            return self._after_bytes


def _reset(one: socket.socket) -> None:
    """Close with RST instead of FIN."""
    one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    one.close()
