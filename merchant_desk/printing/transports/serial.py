"""A printer on a serial port (also USB adapters and Bluetooth), as a byte line. It must not know what the bytes say.

A port can be opened with nothing at its other end, and bytes that nobody reads are gone without an error: only
answers tell that a printer is there.
"""

from __future__ import annotations

import contextlib
import errno
import threading
import time
from dataclasses import dataclass
from typing import Any

import serial

from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.printing.conversation import EscposPrinter, Limits
from merchant_desk.printing.place import Place

from .line import LineLost

_PORT_ERRORS: tuple[type[Exception], ...] = (OSError, ValueError)
with contextlib.suppress(ImportError):  # Windows has none
    import termios

    _PORT_ERRORS += (termios.error,)

#: What printers can be set to; the makers' own defaults first.
BAUDS = (9_600, 19_200, 38_400, 115_200, 57_600, 4_800, 2_400, 1_200, 230_400)
#: Bytes handed to the system at once, and at most waiting there: about half a second at 9,600 baud, fewer below.
_CHUNK = 256
_WAITING = 512
_FULL_BAUD = 9_600
#: Reading looks up so often whether the line was retired (seconds); a chunk may be held up so long beyond its time.
_STEP_S = 0.05
_WRITE_S = 1.0
_RETIRED = "출력을 멈췄습니다."
_STUCK = "프린터가 더 이상 받지 않습니다."


@dataclass(frozen=True, slots=True)
class Port:
    """A serial port and how it is set; frozen. ``flow``: nothing, ``xonxoff``, ``rtscts`` or ``dsrdtr``."""

    name: str
    baud: int = 9_600
    flow: str = ""


class SerialPrinter(EscposPrinter):
    """The printer at a serial port."""

    def __init__(
        self,
        port: Port,
        profile: PrinterProfile,
        *,
        limits: Limits = Limits(),
        place: Place | None = None,
    ) -> None:
        super().__init__(lambda: SerialLine(port), profile, limits=limits, place=place)


class SerialLine:
    """Implements ``line.Line`` over one opening of a port, 8N1."""

    is_shared = False

    def __init__(self, port: Port) -> None:
        self.name = f"{port.name} at {port.baud}"
        self._port = port
        self._guard = threading.Lock()
        self._retired = threading.Event()
        self._serial: Any = None
        share = min(port.baud, _FULL_BAUD)
        self._chunk, self._waiting = _CHUNK * share // _FULL_BAUD, _WAITING * share // _FULL_BAUD
        self._byte_s = 10 / port.baud  # with its start and stop bits
        self._out_s = 0.0  # when all that was taken has gone out, if nothing stops the line (monotonic)

    def connect(self) -> None:
        """Open the port for this program alone."""
        if self._retired.is_set():
            raise LineLost(_RETIRED)
        flow = {self._port.flow: True} if self._port.flow else {}
        try:
            opened = serial.Serial(
                self._port.name,
                self._port.baud,
                timeout=_STEP_S,
                write_timeout=_WRITE_S + self._chunk * self._byte_s,
                exclusive=True,
                **flow,
            )
        except _PORT_ERRORS as error:
            raise LineLost(_not_opened(self._port.name, error)) from error
        with self._guard:
            self._serial = opened

    def send(self, data: bytes | memoryview, timeout_s: float) -> int:
        """Hand over at most 256 bytes, once few enough wait in the system."""
        if not self._drain(self._waiting, timeout_s):
            return 0
        chunk = bytes(data[: self._chunk])
        try:
            taken: int = self._open.write(chunk)
        except OSError as error:
            raise self._lost(error, len(chunk)) from error
        if self._retired.is_set():  # a write that is cancelled returns a count that is too small
            raise LineLost(_RETIRED, taken=len(chunk))
        self._out_s = max(self._out_s, time.monotonic()) + taken * self._byte_s
        return taken

    def receive(self, timeout_s: float) -> bytes:
        """Return what came."""
        until_s = time.monotonic() + timeout_s
        try:
            while True:
                self._check()
                waiting: int = self._open.in_waiting
                if waiting:
                    return bytes(self._open.read(waiting))
                if time.monotonic() >= until_s:
                    return b""
                if first := self._open.read(1):
                    return bytes(first)
        except OSError as error:
            raise self._lost(error) from error

    def wire_s(self, more: int = 0) -> float:
        """Return the time by the port's speed: an adapter does not tell what waits in itself."""
        return max(self._out_s - time.monotonic(), 0.0) + more * self._byte_s

    def finish(self, linger_s: float) -> bool:
        """Wait until the system has sent everything; closing a port drops the rest. No good-bye is known here."""
        if not self._drain(0, linger_s + (self._waiting + self._chunk) * self._byte_s):
            raise LineLost(_STUCK)
        return True

    def close(self) -> None:
        """Let go of the port; what waits in the system is dropped, which would hold a close for half a minute."""
        with self._guard:
            port, self._serial = self._serial, None
        if port is None:
            return
        with contextlib.suppress(*_PORT_ERRORS):
            if port.out_waiting:
                port.reset_output_buffer()
        port.close()

    def retire(self) -> None:
        """Wake what waits."""
        self._retired.set()
        with self._guard, contextlib.suppress(OSError):
            if self._serial is not None and self._serial.is_open:
                self._serial.cancel_write()

    @property
    def _open(self) -> Any:
        if self._serial is None:
            raise LineLost(_RETIRED)
        return self._serial

    def _check(self) -> None:
        if self._retired.is_set():
            raise LineLost(_RETIRED)

    def _drain(self, waiting: int, timeout_s: float) -> bool:
        """Wait until at most so many bytes wait in the system; False when the time is over."""
        until_s = time.monotonic() + timeout_s
        try:
            while True:
                self._check()
                over = self._open.out_waiting - waiting
                if over <= 0:
                    return True
                left_s = until_s - time.monotonic()
                if left_s <= 0:
                    return False
                self._retired.wait(min(left_s, _STEP_S, over * self._byte_s))
        except OSError as error:
            raise self._lost(error) from error

    def _lost(self, error: OSError, taken: int = 0) -> LineLost:
        """Return what happened, in words for staff; nobody knows how many of ``taken`` bytes went out."""
        if self._retired.is_set():
            return LineLost(_RETIRED, taken=taken)
        if isinstance(error, serial.SerialTimeoutException):
            return LineLost(_STUCK, taken=taken)
        return LineLost(
            f"프린터 포트({self._port.name})가 끊어졌습니다. 케이블과 전원을 확인해 주세요.", taken=taken
        )


def _not_opened(name: str, error: Exception) -> str:
    """Return why a port cannot be used. On Windows the reason stands in the error's text only."""
    code = getattr(error, "errno", None)
    words = str(error)
    if code in {errno.EAGAIN, errno.EBUSY} or "PermissionError(13" in words:
        return f"프린터 포트({name})를 다른 프로그램이 사용 중입니다."
    if code == errno.EACCES:
        return f"프린터 포트({name})를 열 권한이 없습니다."
    if code in {errno.ENOENT, errno.ENXIO, errno.ENODEV} or "FileNotFoundError(2" in words:
        return f"프린터 포트({name})를 찾을 수 없습니다. 케이블을 확인해 주세요."
    return f"프린터 포트({name})를 열 수 없습니다."
