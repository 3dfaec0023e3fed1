"""Carries what is wanted of the shop to the platform, the newest wish alone. It must not know pauses or dishes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from merchant_desk.domain.errors import Busy, DeskError, RequestRefused, SignedOut, Unreachable
from merchant_desk.services.effect_time import SETTLES_IN_S
from merchant_desk.services.facts import LinkState
from merchant_desk.services.jobs import Turnstile, pause_s
from merchant_desk.services.link import Link
from merchant_desk.services.ports import Clock, Lanes

log = logging.getLogger(__name__)

OFFLINE = "인터넷이 끊겨 플랫폼에 아직 알리지 못했습니다. 연결되면 바로 알립니다."
SIGNED_OUT = "플랫폼에 로그인되어 있지 않아 아직 알리지 못했습니다. 로그인되면 바로 알립니다."
NOT_KEPT = "기록할 수 없어서 플랫폼에 알리지 않았습니다. 다시 선택하거나 플랫폼 화면에서 바꿔 주세요."
_UP = frozenset({LinkState.ONLINE, LinkState.SLOW})
_AT_ONCE = (0, float("-inf"))


@dataclass(frozen=True, slots=True)
class News:
    """One wish on its way: ``number`` tells it from an older or newer one of the same ``key``, ``tell`` is the call."""

    key: str
    number: int
    available: bool
    tell: Callable[[], None]


class Wishes(Protocol):
    """Who wants something told: the shop's standing, and the shelf of what is sold out."""

    def waiting(self) -> Iterator[News]:
        """Yield the wishes that are on the disk and not told yet, the oldest first."""

    def under_way(self, news: News) -> None:
        """Note that the wish leaves now."""

    def told(self, news: News) -> None:
        """Note that the platform took it; a newer wish of the same key is not meant."""

    def waits(self, news: News, because: str) -> None:
        """Note that it was not taken now and is tried again."""

    def refused(self, news: News, error: DeskError) -> None:
        """Note that the platform does not take it, whatever is repeated."""

    def tell_again(self, key: str) -> None:
        """Tell once more what is wanted now."""


class ShopNews:
    """Main thread; owned by Shopkeeping. One call at a time on the ``shop`` lane: no wish overtakes another.

    What is told is a state, not a change: to tell the same again does nothing at the platform, so a lost answer, a
    crash or a restart is made good by telling it again. No call leaves while the platform cannot be reached; a wish
    that was changed meanwhile leaves once, as it is then. What the platform stumbles over pauses by itself, and holds
    nothing else back; its wish for peace holds for all. Where the answer of an older wish was lost, it may still
    take effect after the newer one (a platform works through later what it has received): then the newer one is told
    again after ``SETTLES_IN_S``, and only that counts as told.
    """

    def __init__(self, wishes: Sequence[Wishes], *, link: Link, lanes: Lanes, clock: Clock) -> None:
        self._wishes = wishes
        self._link = link
        self._lanes = lanes
        self._clock = clock
        self._turnstile = Turnstile(clock, at_once=1)
        self._was_up = False
        #: By key: how often it was tried in vain, and when it may be tried again (monotonic).
        self._pauses: dict[str, tuple[int, float]] = {}
        #: By key and whether it was *available*: until when (monotonic) that may still take effect.
        self._doubted: dict[tuple[str, bool], float] = {}
        self._again: dict[str, tuple[Wishes, float]] = {}

    def tick(self) -> None:
        """Let the next wish leave, if there is one and the platform can be reached."""
        is_up = self._link.facts().state in _UP
        if is_up and not self._was_up:
            self._pauses.clear()
        self._was_up = is_up
        now_s = self._clock.monotonic_s()
        for key in [key for key, (_, at_s) in self._again.items() if now_s >= at_s]:
            self._again.pop(key)[0].tell_again(key)
        if not is_up or not self._turnstile.is_open():
            return
        for wishes in self._wishes:
            for news in wishes.waiting():
                if now_s >= self._pauses.get(news.key, _AT_ONCE)[1]:
                    self._send(wishes, news)
                    return

    def _send(self, wishes: Wishes, news: News) -> None:
        self._turnstile.enter()
        wishes.under_way(news)
        self._lanes.submit(
            "shop",
            news.tell,
            lambda _: self._taken(wishes, news),
            lambda error: self._not_taken(wishes, news, error),
        )

    def _taken(self, wishes: Wishes, news: News) -> None:
        self._turnstile.leave()
        self._pauses.pop(news.key, None)
        self._doubted.pop((news.key, news.available), None)
        until_s = self._doubted.get((news.key, not news.available), float("-inf"))
        if until_s > self._clock.monotonic_s():
            self._again[news.key] = (wishes, until_s)
            return
        self._doubted.pop((news.key, not news.available), None)
        wishes.told(news)

    def _not_taken(self, wishes: Wishes, news: News, error: DeskError) -> None:
        """Decide what a failure means: only a refusal ends it."""
        self._turnstile.leave(error)
        log.warning("%s, %s: %s (%s)", news.key, news.available, error.sentence, error.detail)
        if isinstance(error, RequestRefused):
            self._pauses.pop(news.key, None)
            wishes.refused(news, error)
            return
        now_s = self._clock.monotonic_s()
        if not isinstance(error, Unreachable | Busy | SignedOut):
            self._doubted[news.key, news.available] = now_s + SETTLES_IN_S
        wish_s = error.retry_after_s if isinstance(error, Busy) else None
        tries = self._pauses.get(news.key, _AT_ONCE)[0] + 1
        self._pauses[news.key] = (tries, now_s + pause_s(tries, wish_s=wish_s))
        wishes.waits(news, error.sentence)


def why_waiting(link: Link) -> str:
    """Return why nothing can be told now, as a sentence; empty where the platform can be reached."""
    state = link.facts().state
    if state is LinkState.SIGNED_OUT:
        return SIGNED_OUT
    return OFFLINE if state is LinkState.OFFLINE else ""
