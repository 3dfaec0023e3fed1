"""What rings for the desk itself, without an order: troubles and the network. It must not know what is wrong."""

from __future__ import annotations

from merchant_desk.domain.attention import SILENCE_S, Voice
from merchant_desk.services.ports import Clock


class OwnCalls:
    """Main thread; owned by :class:`.calling.Calling`. One silence for each voice, counted in seconds that never jump.

    A silence ends after SILENCE_S, or with its reason: the next trouble is a new one and rings at once.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._reasons: set[Voice] = set()
        self._silenced_until_s: dict[Voice, float] = {}

    def rings(self, voice: Voice, *, has_reason: bool) -> bool:
        """Take over whether there is a reason now; return whether the voice must be heard."""
        if not has_reason:
            self._reasons.discard(voice)
            self._silenced_until_s.pop(voice, None)
            return False
        self._reasons.add(voice)
        return self._clock.monotonic_s() >= self._silenced_until_s.get(voice, float("-inf"))

    def silence(self) -> None:
        """Silence every voice that has a reason now."""
        until_s = self._clock.monotonic_s() + SILENCE_S
        self._silenced_until_s.update(dict.fromkeys(self._reasons, until_s))
