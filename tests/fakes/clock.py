"""Time that stands still until a test moves it."""

from datetime import datetime, timedelta

from tests.builders import NOW


class FakeClock:
    """The wall clock may be set (``time``); the monotonic one only runs forward."""

    def __init__(self, now: datetime = NOW) -> None:
        self.time = now
        self._monotonic_s = 1_000.0

    def now(self) -> datetime:
        return self.time

    def monotonic_s(self) -> float:
        return self._monotonic_s

    def advance(self, seconds: float) -> None:
        assert seconds >= 0
        self.time += timedelta(seconds=seconds)
        self._monotonic_s += seconds
