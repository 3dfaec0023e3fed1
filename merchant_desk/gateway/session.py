"""One lane's line to the platform: a call in, an answer out. It must not know tokens or what is said."""

from __future__ import annotations

import logging
import threading
import time
from codecs import BOM_UTF8
from http.client import HTTPException
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
from urllib3.exceptions import HTTPError

from merchant_desk import __version__

from .address import Address
from .connection import Cut, Grip, LaneAdapter
from .failures import is_hang_up, not_through
from .reply import Reply

log = logging.getLogger(__name__)

#: The most of a body that is read: an order with a note of 2 MB fits, an endless answer does not.
BODY_LIMIT = 8 * 1024 * 1024
#: A whole call, from name to last byte, so that a dripping answer cannot hold a lane.
DEADLINE_S = 30.0
#: A connection that was idle for longer is not used again: routers forget such connections silently, many servers
#: end them after 2 to 5 s (the pause between polls), and a decision that disappears in one would have an unknown
#: outcome for no reason. Calls that follow one another at once still share one.
KEEP_IDLE_S = 1.0
_PIECE = 64 * 1024


class _Session(requests.Session):
    """A session that follows no redirect; the library would read a redirect's body without limit."""

    def get_redirect_target(self, resp: Any) -> None:
        """Return no target, whatever the answer says."""


class Line:
    """One ``requests.Session`` with timeouts, limits and a log line for each call.

    Thread: all calls come from one lane; :meth:`close` from any thread. Owner: the client; lives until its
    thread ends or the client drops it. It can be used again after :meth:`close`, but keeps no connection then:
    a lane that was in the middle of its work at the end of the desk has nobody to close it.
    """

    def __init__(
        self,
        address: Address,
        *,
        connect_timeout_s: float,
        read_timeout_s: float,
        deadline_s: float = DEADLINE_S,
        body_limit: int = BODY_LIMIT,
    ) -> None:
        self._address = address
        self._timeouts_s = (connect_timeout_s, read_timeout_s)
        self._deadline_s = deadline_s
        self._body_limit = body_limit
        self._used_at_s = 0.0
        self._closed = False
        self._grip = Grip()
        self._session = _Session()
        # Credentials come from the keyring only: no .netrc, no certificate bundle out of the environment.
        self._session.trust_env = False
        self._session.proxies = address.proxies()
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.headers["User-Agent"] = f"MerchantDesk/{__version__}"
        self._session.headers["Accept"] = "application/json, application/problem+json"
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, LaneAdapter(self._grip))

    def exchange(
        self,
        method: str,
        path: str,
        headers: dict[str, str] | None = None,
        body: bytes | None = None,
        *,
        harmless: bool = False,
    ) -> Reply:
        """Make one call and return its whole answer, whatever its status; raises LinkError.

        It is not repeated, but for one case: a ``harmless`` call (made twice it does what it does once) for which
        a kept connection turns out to be ended. RFC 9112 9.3.1 allows a server to end it at any moment. The log
        line has method, path, status and time: never a body, a header or a query.
        """
        started_s = time.monotonic()
        where = path.partition("?")[0]
        call = self._grip.begin()
        watch = threading.Timer(self._deadline_s, self._grip.cut, (Cut.DEADLINE, call))
        watch.daemon = True
        watch.start()
        try:
            if started_s - self._used_at_s > KEEP_IDLE_S:
                self._session.close()
            try:
                reply = self._whole(method, path, headers, body, started_s)
            except requests.ConnectionError as error:
                kept = self._grip.was_kept and self._grip.cut_by is Cut.NOBODY
                if not harmless or not kept or not is_hang_up(error):
                    raise
                self._session.close()
                reply = self._whole(method, path, headers, body, started_s)
        except (requests.RequestException, HTTPError, HTTPException, OSError) as error:
            self._session.close()
            failure = not_through(error, sent=self._grip.sent, cut=self._grip.cut_by)
            log.info("%s %s failed after %d ms: %s", method, where, _ms(started_s), type(failure).__name__)
            raise failure from error
        finally:
            watch.cancel()
            self._grip.end()
            self._used_at_s = time.monotonic()
            if self._closed:
                self._grip.close(self._session.close)
        log.info("%s %s %d %d ms", method, where, reply.status, round(reply.took_s * 1000))
        return reply

    def close(self) -> None:
        """Close the connection, from any thread; a call under way fails with NoAnswer."""
        self._closed = True
        self._grip.close(self._session.close)

    def cut(self) -> None:
        """Cut the call under way, from any thread; it fails with NoAnswer, or Unreachable where nothing left."""
        self._grip.cut(Cut.CLOSED)

    def _whole(
        self, method: str, path: str, headers: dict[str, str] | None, body: bytes | None, started_s: float
    ) -> Reply:
        """Send the request and read the answer up to the limit."""
        response = self._session.request(
            method,
            self._address.base_url + path,
            headers=headers,
            data=body,
            timeout=self._timeouts_s,
            stream=True,
            allow_redirects=False,
        )
        try:
            pieces: list[bytes] = []
            size = 0
            # read1 returns what is there; read would wait for a whole piece.
            while size <= self._body_limit and (piece := response.raw.read1(_PIECE, decode_content=True)):
                pieces.append(piece)
                size += len(piece)
            if self._grip.cut_by is not Cut.NOBODY:  # an answer without a length ends where it is cut
                raise ConnectionAbortedError("the call was cut while its answer came")
        finally:
            # A whole body has given the connection back already; of any other the connection is closed.
            response.raw.close()
        told = b"".join(pieces)[: self._body_limit]
        return Reply(
            status=response.status_code,
            body=told.removeprefix(BOM_UTF8),  # RFC 8259 8.1 lets a reader ignore it
            took_s=time.monotonic() - started_s,
            content_type=response.headers.get("Content-Type", ""),
            date=response.headers.get("Date", ""),
            retry_after=response.headers.get("Retry-After", ""),
            cut_off=size > self._body_limit,
        )


def _ms(started_s: float) -> int:
    return round((time.monotonic() - started_s) * 1000)


class Lines:
    """Keeps one line for each lane (a lane is a thread). Any thread; owned by the client, lives as long."""

    def __init__(self, address: Address, **limits: Any) -> None:
        self._address = address
        self._limits = limits
        self._lock = threading.Lock()
        self._of: dict[threading.Thread, Line] = {}
        self._closed = False

    def mine(self) -> Line:
        """Return the calling thread's own line; lines of threads that have ended are dropped."""
        me = threading.current_thread()
        with self._lock:
            line = self._of.get(me)
            if line is None:
                for gone in [thread for thread in self._of if not thread.is_alive()]:
                    self._of.pop(gone).close()
                line = self._of[me] = Line(self._address, **self._limits)
                if self._closed:  # a lane that begins at the end of the desk has nobody to close it
                    line.close()
            return line

    def cut(self, lane: str) -> None:
        """Cut the call under way on one lane; its thread is named ``lane-NAME``."""
        with self._lock:
            lines = [line for thread, line in self._of.items() if thread.name == f"lane-{lane}"]
        for line in lines:
            line.cut()

    def close(self) -> None:
        """Close every line; calls under way fail with NoAnswer, later calls open new connections and keep none."""
        with self._lock:
            self._closed = True
            for line in self._of.values():
                line.close()
