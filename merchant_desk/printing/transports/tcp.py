"""A printer on the network (raw port 9100), as a byte line. It must not know what the bytes say.

Port 9100 gives no proof of anything: whatever goes well here, bytes were only handed over.
"""

from __future__ import annotations

import contextlib
import errno
import selectors
import socket
import threading
import time

from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.printing.conversation import EscposPrinter, Limits
from merchant_desk.printing.place import Place

from .line import LineLost

#: Bytes handed to the system at once: small, so that a printer that stops is noticed early.
_CHUNK = 4_096
_IN_PROGRESS = frozenset(
    {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", 0)}
)
_HUNG_UP = "프린터가 연결을 끊었습니다."


class TcpPrinter(EscposPrinter):
    """The printer at a host's port. Only a name that has to be looked up can hold it long: name it by its number."""

    def __init__(
        self,
        host: str,
        port: int,
        profile: PrinterProfile = PrinterProfile(),
        *,
        connect_timeout_s: float = 3.0,
        limits: Limits = Limits(),
        place: Place | None = None,
    ) -> None:
        super().__init__(
            lambda: TcpLine(self._host, self._port, connect_timeout_s), profile, limits=limits, place=place
        )
        self._host = host
        self._port = port


class TcpLine:
    """Implements ``line.Line`` over one connection."""

    is_shared = True

    def __init__(self, host: str, port: int, connect_timeout_s: float) -> None:
        self.name = f"{host}:{port}"
        self._host = host
        self._port = port
        self._connect_timeout_s = connect_timeout_s
        self._guard = threading.Lock()
        # Every system can wait for a socket: this pair ends a wait from another thread.
        self._retired, self._waker = socket.socketpair()
        self._waker.setblocking(False)
        self._socket: socket.socket | None = None

    def connect(self) -> None:
        """Connect to the first address that answers; the whole search has one time limit."""
        deadline = time.monotonic() + self._connect_timeout_s
        problem: OSError | LineLost = LineLost("프린터 주소를 찾을 수 없습니다.")
        try:
            found = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise _lost(error) from error
        except UnicodeError as error:  # no name of a host at all
            raise problem from error
        for family, kind, protocol, _, address in found:
            tried = socket.socket(family, kind, protocol)
            try:
                self._connect(tried, address, deadline)
            except (OSError, LineLost) as error:
                tried.close()
                problem = error
                continue
            self._socket = tried
            return
        raise _lost(problem) from problem

    def send(self, data: bytes | memoryview, timeout_s: float) -> int:
        """Hand over at most 4 KB."""
        try:
            if not self._wait(self._line, timeout_s):
                return 0
            return self._line.send(data[:_CHUNK])
        except BlockingIOError:  # a system may announce room that it does not have
            return 0
        except OSError as error:
            raise _lost(error) from error

    def receive(self, timeout_s: float) -> bytes:
        """Return what came."""
        try:
            if not self._wait(self._line, timeout_s, reading=True):
                return b""
            data = self._line.recv(_CHUNK)
        except BlockingIOError:  # a system may announce what it does not have
            return b""
        except OSError as error:
            raise _lost(error) from error
        if not data:
            raise LineLost(_HUNG_UP)
        return data

    def wire_s(self, more: int = 0) -> float:  # noqa: ARG002
        """Return that a network takes no time."""
        return 0.0

    def finish(self, linger_s: float) -> bool:
        """Say that nothing follows and wait for the printer's good-bye, for a moment.

        What it says is thrown away: closing with unread bytes would reset the connection, and the printer
        would drop the end of the slip. A reset in this moment means that it did not take everything.
        """
        deadline = time.monotonic() + linger_s
        try:
            self._line.shutdown(socket.SHUT_WR)
            while self._wait(self._line, deadline - time.monotonic(), reading=True):
                if not self._line.recv(_CHUNK):
                    return True
        except BlockingIOError:
            return False
        except OSError as error:
            raise _lost(error) from error
        return False

    def close(self) -> None:
        """Let go at once."""
        with self._guard:
            for end in (self._socket, self._waker, self._retired):
                if end is not None:
                    end.close()

    def retire(self) -> None:
        """Wake what waits."""
        with self._guard, contextlib.suppress(OSError):  # closed already, or full of our word
            self._waker.send(b"x")

    @property
    def _line(self) -> socket.socket:
        if self._socket is None:
            raise LineLost(_HUNG_UP)
        return self._socket

    def _connect(self, tried: socket.socket, address: object, deadline: float) -> None:
        tried.setblocking(False)
        tried.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        result = tried.connect_ex(address)  # type: ignore[arg-type]  # its type depends on the address family
        if result in _IN_PROGRESS:
            if not self._wait(tried, deadline - time.monotonic()):
                raise TimeoutError(errno.ETIMEDOUT, "connect")
            result = tried.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if result:
            raise OSError(result, "connect")

    def _wait(self, line: socket.socket, timeout_s: float, *, reading: bool = False) -> bool:
        """Wait until the line can be used; False when the time is over, LineLost when it was retired."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._retired, selectors.EVENT_READ)
            selector.register(line, selectors.EVENT_READ if reading else selectors.EVENT_WRITE)
            ready = [key.fileobj for key, _ in selector.select(max(timeout_s, 0.0))]
        if self._retired in ready:
            raise LineLost("출력을 멈췄습니다.")
        return bool(ready)


def _lost(problem: OSError | LineLost) -> LineLost:
    """Return what happened, in words for staff."""
    if isinstance(problem, LineLost):
        return problem
    if isinstance(problem, socket.gaierror):
        return LineLost("프린터 주소를 찾을 수 없습니다.")
    if problem.errno == errno.ECONNREFUSED:
        return LineLost("프린터가 연결을 받지 않습니다. 꺼져 있거나 다른 프로그램이 사용 중입니다.")
    if isinstance(problem, TimeoutError) or problem.errno == errno.ETIMEDOUT:
        return LineLost("프린터가 응답하지 않습니다. 프린터가 사용 중이거나 꺼져 있습니다.")
    if problem.errno in {errno.ENETUNREACH, errno.EHOSTUNREACH}:
        return LineLost("프린터가 있는 네트워크에 연결되어 있지 않습니다.")
    return LineLost(_HUNG_UP)
