"""One request and its answer as plain data, and the bounded list that keeps them; it judges nothing."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

_KEEP = 20_000


@dataclass(frozen=True, slots=True)
class Exchange:
    """A call as it went over the wire. Header names are lower case.

    ``faults`` names what was broken on purpose in the answer; ``patched`` that it carries an order which the
    control API has changed.
    """

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes
    status: int
    answer_headers: dict[str, str]
    answer: bytes
    endpoint: str
    faults: tuple[str, ...] = ()
    patched: bool = False


class ExchangeList:
    """Keeps the newest exchanges. Any thread; lives as long as its platform."""

    def __init__(self) -> None:
        self._kept: deque[Exchange] = deque(maxlen=_KEEP)
        self._lock = threading.Lock()

    def add(self, exchange: Exchange) -> None:
        """Keep one."""
        with self._lock:
            self._kept.append(exchange)

    def all(self) -> list[Exchange]:
        """Return what is kept, oldest first."""
        with self._lock:
            return list(self._kept)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()
