"""Finds a serial printer's speed: one line for each speed, of which a person reads the one that is readable.

It must not know slips. Printers are set by a switch or their own menu and cannot be asked before the speed is known.
"""

from __future__ import annotations

from collections.abc import Iterable

from merchant_desk.domain.errors import PrinterUnreachable

from .escpos import HANGUL_MODE, INITIALISE
from .text import encode
from .transports.line import LineLost
from .transports.serial import BAUDS, Port, SerialLine

#: A line goes out and is printed within so long (seconds).
_LINE_S = 2.0


def ruler_at_each_baud(port: str, bauds: Iterable[int] = BAUDS) -> tuple[int, ...]:
    """Print one line at each speed through a port (``COM3``) and return the speeds; some seconds, on a lane.

    At all but one speed the printer prints garbage or nothing. Raises PrinterUnreachable.
    """
    tried: list[int] = []
    for baud in bauds:
        line = SerialLine(Port(port, baud))
        try:
            line.connect()
            _print(line, ruler_line(baud))
        except LineLost as problem:
            raise PrinterUnreachable(str(problem), detail=f"{problem.__cause__!r} at {baud}") from problem
        finally:
            line.close()
        tried.append(baud)
    return tuple(tried)


def ruler_line(baud: int) -> bytes:
    """Return what is sent at one speed: it throws away what the printer misread before, then says the speed."""
    words = encode(f"{baud} ← 이 줄이 보이면 {baud}")
    return b"\n" + INITIALISE + HANGUL_MODE + words + b"\n"


def _print(line: SerialLine, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        taken = line.send(rest, _LINE_S)
        if not taken:
            raise LineLost("프린터가 더 이상 받지 않습니다.")
        rest = rest[taken:]
    line.finish(_LINE_S)
