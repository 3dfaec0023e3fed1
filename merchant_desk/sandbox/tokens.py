"""Access tokens and when they end; it must not know HTTP."""

from __future__ import annotations

import hmac
import threading
from datetime import datetime, timedelta
from random import Random

from .clock import Clock


class TokenDesk:
    """Gives tokens for one pair of credentials. Any thread; lives as long as its platform."""

    def __init__(
        self, client_id: str, client_secret: str, lifetime_s: float, clock: Clock, rng: Random
    ) -> None:
        self.client_id = client_id
        self.lifetime_s = lifetime_s
        self.client_secret = client_secret
        self._clock = clock
        self._rng = rng
        self._ends: dict[str, datetime] = {}
        self._lock = threading.Lock()
        self.given = 0

    def take(self, client_id: str, client_secret: str) -> str | None:
        """Return a new token, or None for wrong credentials. Older tokens stay good until they end."""
        same_id = hmac.compare_digest(client_id.encode(), self.client_id.encode())
        same_secret = hmac.compare_digest(client_secret.encode(), self.client_secret.encode())
        if not (same_id and same_secret):
            return None
        now = self._clock.now()
        with self._lock:
            self._ends = {token: end for token, end in self._ends.items() if end > now}
            token = f"practice-{self._rng.getrandbits(128):032x}"
            self._ends[token] = now + timedelta(seconds=self.lifetime_s)
            self.given += 1
        return token

    def good(self, token: str) -> bool:
        """Tell whether ``token`` is known and has not ended."""
        with self._lock:
            end = self._ends.get(token)
        return end is not None and end > self._clock.now()

    def forget_all(self) -> None:
        """Make every token worthless."""
        with self._lock:
            self._ends.clear()
