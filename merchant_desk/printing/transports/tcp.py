"""A printer on the network (raw port 9100). It must not know what the bytes say.

Port 9100 gives no proof: whatever goes well here, the slip is only *sent*. What goes wrong is told apart by
one question: were bytes taken (then perhaps it is printed) or not (then it is safe to send again)?
"""

from __future__ import annotations

import contextlib
import errno
import logging
import selectors
import socket
import threading
import time
from collections.abc import Iterator

from merchant_desk.domain.errors import PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.services.printer_ports import LaidOut, Outcome, Printed

log = logging.getLogger(__name__)

#: Bytes handed to the system at once: small, so that a printer that stops is noticed early.
_CHUNK = 4_096
_IN_PROGRESS = frozenset(
    {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", 0)}
)


class _Gone(Exception):
    """The connection is of no use any more; the words say why, for staff."""


class TcpPrinter:
    """Implements ``printer_ports.Printer``. Calls belong on the printer's lane; ``close`` may come from any thread.

    A connection is opened for each slip and released at once: the shop's till shares the printer, and the
    first write after a printer closed an idle connection would vanish. ``close`` retires what is under way
    (that call ends within moments, like any failure); a later call starts afresh. Only a name that has to be
    looked up can hold it longer: name printers by their number.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        connect_timeout_s: float = 3.0,
        send_timeout_s: float = 15.0,
        linger_s: float = 1.0,
    ) -> None:
        self._host = host
        self._port = port
        self._connect_timeout_s = connect_timeout_s
        self._send_timeout_s = send_timeout_s
        self._linger_s = linger_s
        self._guard = threading.Lock()
        self._wakers: list[socket.socket] = []

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        """Send a slip and return SENT: nobody proved it.

        Raises PrinterUnreachable while no byte was taken, PrintInterrupted after that. Takes at most
        the three time limits together.
        """
        with self._retirable() as retired:
            taken = 0
            try:
                with self._connected(retired) as line:
                    for count in self._send(line, retired, laid_out.body):
                        taken += count
                    self._let_go(line, retired)
            except (_Gone, OSError) as problem:
                log.warning(
                    "printer %s:%d: %s, %d bytes taken (%s)", self._host, self._port, job_id, taken, problem
                )
                detail = f"{problem!r} after {taken} of {len(laid_out.body)} bytes"
                if taken:
                    raise PrintInterrupted(
                        f"출력 중에 끊겼습니다. {_words(problem)}", detail=detail
                    ) from problem
                raise PrinterUnreachable(_words(problem), detail=detail) from problem
        return Printed(Outcome.SENT)

    def go_on(self, job_id: str) -> Printed:  # noqa: ARG002
        """Return at once: nothing is waited for."""
        return Printed(Outcome.SENT)

    def look(self) -> PrinterStatus:
        """Return that nothing is asked."""
        return PrinterStatus()

    def rest(self) -> None:
        """Release nothing: nothing is kept between slips."""

    def close(self) -> None:
        """End what is under way, from any thread."""
        with self._guard:
            for waker in self._wakers:
                with contextlib.suppress(OSError):  # woken before: its buffer is full of our word already
                    waker.send(b"x")

    @contextlib.contextmanager
    def _retirable(self) -> Iterator[socket.socket]:
        """Give a socket that becomes readable when ``close`` is called: every system can wait for it."""
        retired, waker = socket.socketpair()
        waker.setblocking(False)
        with self._guard:
            self._wakers.append(waker)
        try:
            yield retired
        finally:
            with self._guard:
                self._wakers.remove(waker)
            waker.close()
            retired.close()

    @contextlib.contextmanager
    def _connected(self, retired: socket.socket) -> Iterator[socket.socket]:
        """Connect to the first address that answers; the whole search has one time limit."""
        deadline = time.monotonic() + self._connect_timeout_s
        problem: Exception = _Gone("프린터 주소를 찾을 수 없습니다.")
        for family, kind, protocol, _, address in socket.getaddrinfo(
            self._host, self._port, type=socket.SOCK_STREAM
        ):
            line = socket.socket(family, kind, protocol)
            try:
                _connect(line, address, retired, deadline)
            except (OSError, _Gone) as error:
                line.close()
                problem = error
                continue
            with line:
                yield line
            return
        raise problem

    def _send(self, line: socket.socket, retired: socket.socket, body: bytes) -> Iterator[int]:
        """Send everything within the time limit, yielding each count of bytes that were taken."""
        deadline = time.monotonic() + self._send_timeout_s
        rest = memoryview(body)
        if _wait(line, retired, 0.0, reading=True):
            _drain(line)  # a printer that hangs up at once is found before the first byte
        while rest:
            if not _wait(line, retired, deadline - time.monotonic()):
                raise _Gone("프린터가 더 이상 받지 않습니다.")
            count = line.send(rest[:_CHUNK])
            yield count
            rest = rest[count:]
            if rest and _wait(line, retired, 0.0, reading=True):
                _drain(line)

    def _let_go(self, line: socket.socket, retired: socket.socket) -> None:
        """Say that nothing follows and wait for the printer's good-bye, for a moment.

        What it says is thrown away: closing with unread bytes would reset the connection, and the printer
        would drop the end of the slip. A reset in this moment means that it did not take everything.
        """
        line.shutdown(socket.SHUT_WR)
        deadline = time.monotonic() + self._linger_s
        with contextlib.suppress(
            _Gone
        ):  # it said good-bye, or nobody wants to wait for that: all is handed over
            while _wait(line, retired, deadline - time.monotonic(), reading=True):
                _drain(line)


def _connect(line: socket.socket, address: object, retired: socket.socket, deadline: float) -> None:
    line.setblocking(False)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    result = line.connect_ex(address)  # type: ignore[arg-type]  # its type depends on the address family
    if result in _IN_PROGRESS:
        if not _wait(line, retired, deadline - time.monotonic()):
            raise TimeoutError(errno.ETIMEDOUT, "connect")
        result = line.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if result:
        raise OSError(result, "connect")


def _wait(line: socket.socket, retired: socket.socket, timeout_s: float, *, reading: bool = False) -> bool:
    """Wait until the line can be used; False when the time is over, _Gone when ``close`` was called."""
    with selectors.DefaultSelector() as selector:
        selector.register(retired, selectors.EVENT_READ)
        selector.register(line, selectors.EVENT_READ if reading else selectors.EVENT_WRITE)
        ready = [key.fileobj for key, _ in selector.select(max(timeout_s, 0.0))]
    if retired in ready:
        raise _Gone("출력을 멈췄습니다.")
    return bool(ready)


def _drain(line: socket.socket) -> None:
    """Throw away what the printer says; _Gone when it has hung up."""
    with contextlib.suppress(BlockingIOError):  # a system may announce what it does not have
        if not line.recv(_CHUNK):
            raise _Gone("프린터가 연결을 끊었습니다.")


def _words(problem: Exception) -> str:
    """Return what happened, for staff."""
    if isinstance(problem, _Gone):
        return str(problem)
    if isinstance(problem, socket.gaierror):
        return "프린터 주소를 찾을 수 없습니다."
    code = problem.errno if isinstance(problem, OSError) else None
    if isinstance(problem, ConnectionRefusedError) or code == errno.ECONNREFUSED:
        return "프린터가 연결을 받지 않습니다. 꺼져 있거나 다른 프로그램이 사용 중입니다."
    if isinstance(problem, TimeoutError) or code == errno.ETIMEDOUT:
        return "프린터가 응답하지 않습니다. 프린터가 사용 중이거나 꺼져 있습니다."
    if code in {errno.ENETUNREACH, errno.EHOSTUNREACH}:
        return "프린터가 있는 네트워크에 연결되어 있지 않습니다."
    return "프린터가 연결을 끊었습니다."
