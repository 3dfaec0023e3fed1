"""A byte line to a device, as a conversation sees it: network and serial alike. No implementation here."""

from __future__ import annotations

from typing import Protocol


class LineLost(Exception):
    """The line is of no use any more; the words say why, for staff. ``taken``: bytes that it perhaps took last."""

    def __init__(self, words: str, *, taken: int = 0) -> None:
        super().__init__(words)
        self.taken = taken


class Line(Protocol):
    """One connection to a device, used once. All but ``retire`` belong to one thread at a time.

    Every call ends within the time that it names, or raises LineLost: the device hung up, the cable is out, or the
    line was retired. ``name`` is for the log. ``is_shared``: others may talk to the device too, over
    lines of their own.
    """

    name: str
    is_shared: bool

    def connect(self) -> None:
        """Reach the device; takes a few seconds at most."""

    def send(self, data: bytes | memoryview, timeout_s: float) -> int:
        """Hand over as much as is taken at once, waiting for room at most so long; returns the count taken."""

    def receive(self, timeout_s: float) -> bytes:
        """Return what came, waiting for the first byte at most so long; empty when nothing came."""

    def wire_s(self, more: int = 0) -> float:
        """Return how long it takes until all that was taken, and so many bytes more, have gone out."""

    def finish(self, linger_s: float) -> bool:
        """Say that nothing follows and see that everything was taken, for at most so long; then only ``close``.

        False where nobody at the other end said good-bye: it does not read, or never says so.
        """

    def close(self) -> None:
        """Let go at once; harmless when repeated."""

    def retire(self) -> None:
        """Let what waits on the line now, or will, fail with LineLost within moments. Any thread."""
