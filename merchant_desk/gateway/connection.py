"""Sockets that can be cut from another thread, verified TLS; it must not know the platform's calls."""

from __future__ import annotations

import contextlib
import functools
import socket
import ssl
import sys
import threading
from collections.abc import Callable
from enum import Enum
from typing import Any, cast

import truststore
from requests import PreparedRequest
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool


class Cut(Enum):
    """Who cut a call: nobody, its own deadline, or somebody who closed the line."""

    NOBODY = "nobody"
    DEADLINE = "deadline"
    CLOSED = "closed"


class Grip:
    """A second handle on the socket in use, through which any thread can cut the call.

    Owner: the line of one lane; lives as long as it. ``begin``, ``end``, ``hold`` and ``leave`` belong to the
    lane's thread; ``cut`` and ``close`` to any thread. A handle of its own (``dup``) stays valid while TLS
    wraps the socket and while the HTTP library closes it, so nothing foreign is ever cut by a reused number.
    ``was_kept`` tells that the call under way uses a connection of an earlier one.
    Without it neither a header that comes a byte at a time nor a hung handshake could be ended in time.

    ``takes_away``: on Windows a wait for bytes outlives ``shutdown`` until the other side hangs up too. It ends with
    the last handle on the socket, so the connection's own is taken from it and closed; a handshake ends in its time.
    """

    takes_away = sys.platform == "win32"

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handle: socket.socket | None = None
        self._own: socket.socket | None = None
        self._connection: HTTPConnection | None = None
        self._call = 0
        self._busy = False
        self.sent = False
        self.was_kept = False
        self.cut_by = Cut.NOBODY

    def begin(self) -> int:
        """Start a call and return its number."""
        with self._lock:
            self._call += 1
            self._busy, self.sent, self.was_kept, self.cut_by = True, False, True, Cut.NOBODY
            return self._call

    def end(self) -> None:
        """End the call; the handle goes with its connection."""
        with self._lock:
            self._busy = False
            if self._connection is None or self._connection.sock is None:
                self._let_go()

    def hold(self, connection: HTTPConnection, sock: socket.socket) -> None:
        """Take a new connection's socket in hand; raises OSError where the call was cut meanwhile."""
        with self._lock:
            self._let_go()
            self.was_kept = False
            if self.cut_by is not Cut.NOBODY:
                raise ConnectionAbortedError("the call was cut while it connected")
            self._connection, self._handle, self._own = connection, sock.dup(), sock

    def leave(self, sock: socket.socket | None) -> None:
        """Note that bytes of the request may leave from now on: its outcome is open if no answer comes.

        ``sock`` is what they leave through: over TLS another object than the one that connected.
        """
        self.sent, self._own = True, sock

    def cut(self, why: Cut, call: int | None = None) -> None:
        """Cut the call under way (only if it is number ``call``, where one is named)."""
        with self._lock:
            if self._busy and call in (None, self._call):
                if self.cut_by is Cut.NOBODY:
                    self.cut_by = why
                if self._handle is not None:
                    with contextlib.suppress(OSError):  # the other side was quicker
                        self._handle.shutdown(socket.SHUT_RDWR)
                    if self.takes_away and self._own is not None:
                        self._take_away(self._own)

    def close(self, when_idle: Callable[[], None]) -> None:
        """Cut the call under way; without one run ``when_idle`` while no call can begin."""
        self.cut(Cut.CLOSED)
        with self._lock:
            if not self._busy:
                when_idle()
                self._let_go()

    def _take_away(self, own: socket.socket) -> None:
        """Close both handles; the connection's object knows that it has none any more, so no number is used twice."""
        self._let_go()
        with contextlib.suppress(OSError):  # closed already
            socket.close(own.detach())

    def _let_go(self) -> None:
        if self._handle is not None:
            self._handle.close()
        self._handle = self._connection = self._own = None


class _HeldHTTPConnection(HTTPConnection):
    """A connection that shows its socket to the grip and tells it when the request starts to leave."""

    def __init__(self, *args: Any, grip: Grip, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._grip = grip
        self._connecting = False

    def _new_conn(self) -> socket.socket:
        sock = super()._new_conn()
        try:
            self._grip.hold(self, sock)
        except OSError:
            sock.close()
            raise
        return sock

    def connect(self) -> None:
        """Connect; what is sent meanwhile goes to a proxy, not to the platform."""
        self._connecting = True
        try:
            super().connect()
        finally:
            self._connecting = False

    def send(self, data: Any) -> None:
        """Send a part of the request."""
        if self.sock is None:
            self.connect()
        if not self._connecting:
            self._grip.leave(self.sock)
        super().send(data)


class _HeldHTTPSConnection(_HeldHTTPConnection, HTTPSConnection):
    """The same over TLS."""


class LaneAdapter(HTTPAdapter):
    """Gives one lane one kept connection, verified by the system's certificate store. The lane's thread.

    The system's store instead of the bundled one: shops sit behind inspecting proxies and antivirus programs
    whose root is installed in the system only.
    """

    def __init__(self, grip: Grip) -> None:
        self._grip = grip
        self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:  # noqa: ARG002  # the base's
        """Demand a certificate, whatever is asked for; the context has the system's roots already."""
        conn.cert_reqs = "CERT_REQUIRED"

    def build_connection_pool_key_attributes(
        self, request: PreparedRequest, verify: Any, cert: Any = None
    ) -> Any:
        """Return host and TLS settings of a connection: always our own context."""
        host, _ = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {"ssl_context": self._context} if host["scheme"] == "https" else {}

    def get_connection_with_tls_context(
        self, request: PreparedRequest, verify: Any, proxies: Any = None, cert: Any = None
    ) -> HTTPConnectionPool:
        """Return the pool, direct or through a proxy, with connections that the grip holds."""
        pool: Any = super().get_connection_with_tls_context(request, verify, proxies, cert)
        held = _HeldHTTPSConnection if pool.scheme == "https" else _HeldHTTPConnection
        # The pool calls it like a class; a partial is the one way to hand the grip in.
        pool.ConnectionCls = functools.partial(held, grip=self._grip)
        return cast("HTTPConnectionPool", pool)
