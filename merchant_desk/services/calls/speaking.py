"""Decides when the desk says aloud what waits. It must not know voices, engines or the bell's rounds."""

from __future__ import annotations

from collections.abc import Callable

from merchant_desk.domain.attention import Ringing, voice_of
from merchant_desk.domain.quiet_hours import is_quiet
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Clock
from merchant_desk.services.settings import AttentionSettings, Language

from .speech_port import Speech
from .spoken import spoken

#: The same is not said more often than this (seconds).
REPEAT_S = 30.0


class Speaking:
    """Main thread; owned by the counter; one run.

    Once an order has called for ``speaks_after_s`` and rings, it says what rings, at most each REPEAT_S. A silence
    does not begin the count anew, but nothing is said during it, nor in the quiet hours.
    """

    def __init__(
        self,
        speech: Speech,
        book: OrderBook,
        clock: Clock,
        ringing: Callable[[], Ringing],
        attention: AttentionSettings,
        language: Language,
    ) -> None:
        self._speech = speech
        self._book = book
        self._clock = clock
        self._ringing = ringing
        self._attention = attention
        self._language = language
        self._calls_since_s: dict[str, float] = {}
        self._said_s = float("-inf")
        self._is_saying = False

    def use(self, attention: AttentionSettings, language: Language) -> None:
        """Speak by other settings from now on."""
        self._attention, self._language = attention, language

    def tick(self) -> None:
        """Speak when it is time, and be silent as soon as no order rings."""
        now, now_s, ringing = self._clock.now(), self._clock.monotonic_s(), self._ringing()
        calling = [r.order_id for r in self._book.told() if r.noticed or voice_of(r, now) is not None]
        self._calls_since_s = {order_id: self._calls_since_s.get(order_id, now_s) for order_id in calling}
        if not ringing.order_ids:
            if self._is_saying:
                self._is_saying = False
                self._speech.hush()
            return
        attention = self._attention
        if not attention.speaks or is_quiet(now, attention.quiet_from_min, attention.quiet_to_min):
            return
        first_s = min(self._calls_since_s.get(order_id, now_s) for order_id in ringing.order_ids)
        if now_s - first_s < attention.speaks_after_s or now_s - self._said_s < REPEAT_S:
            return
        self._said_s, self._is_saying = now_s, True
        self._speech.say(spoken(ringing, self._book.record, now, self._language), self._language)

    def trouble(self) -> str:
        """Return why nothing can be said although it is wanted, as a sentence, or ""."""
        return self._speech.trouble() if self._attention.speaks else ""
