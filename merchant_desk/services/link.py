"""How the platform can be reached: what the lamp says, and whose clock counts. It must not know HTTP."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta

from merchant_desk.domain.errors import DeskError, SignedOut

from .facts import LinkFacts, LinkState
from .ports import Clock, PollAnswer

log = logging.getLogger(__name__)

#: A poll that takes longer than this is shown as slow.
SLOW_S = 2.0
#: After this time without an answer the network calls by its own voice: longer than a router's restart of a few
#: polls and than one poll that runs into its time limits, and a small part of the minutes that an order has.
AWAY_S = 60.0
#: The clock counts as the one that the last answer left, while it has moved from there by less than this (seconds).
SAME_CLOCK_S = 2.0
#: The Date header counts whole seconds: smaller differences mean nothing.
CLOCK_NOISE_S = 2.0
#: From this difference on the shop is asked to set its clock.
CLOCK_WARN_S = 60.0
#: A difference is told in minutes up to here, then in hours: "1560분" says nothing to anybody.
MINUTES_UP_TO = 120


class PlatformClock:
    """The desk's time: the computer's, corrected by what the platform's answers say. Main thread.

    Deadlines are the platform's, so a computer that is five minutes off must not change a countdown.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._off = timedelta(0)

    def now(self) -> datetime:
        """Return the platform's time as far as known, aware UTC."""
        return self._clock.now() - self._off

    def monotonic_s(self) -> float:
        """Return seconds that never run backwards."""
        return self._clock.monotonic_s()

    def compare(self, platform_time: datetime) -> float:
        """Take over the platform's time; return how far the computer is ahead, in seconds."""
        off_s = (self._clock.now() - platform_time).total_seconds()
        if abs(off_s) < CLOCK_NOISE_S:
            off_s = 0.0
        if abs(off_s - self._off.total_seconds()) >= CLOCK_NOISE_S or not off_s:
            self._off = timedelta(seconds=off_s)
        return off_s


class Link:
    """Main thread; owned by the counter. Fed by every poll, read by the status strip."""

    def __init__(self, clock: PlatformClock) -> None:
        self._clock = clock
        self._facts = LinkFacts(LinkState.STARTING, quiet_since=clock.now())
        self._next_poll_s: float | None = None
        self._lost_s: float | None = None
        #: When (monotonic) the platform last answered a poll, and when it last told its time by that.
        self.answered_s = self.told_time_s = float("-inf")
        #: The desk's time less the monotonic seconds, as it was when the platform last answered.
        self._without_run: datetime | None = None

    def facts(self) -> LinkFacts:
        """Return the lamp's facts now."""
        if self._next_poll_s is None:
            return self._facts
        return replace(self._facts, next_poll_in_s=max(0.0, self._next_poll_s - self._clock.monotonic_s()))

    @property
    def calls(self) -> bool:
        """Tell whether staff must hear of the network: signed out, or without an answer for AWAY_S."""
        if self._facts.state is LinkState.SIGNED_OUT:
            return True
        return self._lost_s is not None and self._clock.monotonic_s() - self._lost_s >= AWAY_S

    @property
    def time_is_proved(self) -> bool:
        """Tell whether the desk's time is the platform's: its last answer told it, and nobody has set the clock since.

        What cannot be undone, as a purge, goes by no other.
        """
        return self.knows_time and self.told_time_s == self.answered_s

    @property
    def knows_time(self) -> bool:
        """Tell whether the wall clock can be believed: a poll was answered, and nobody has set the clock since.

        Every answer sets the desk's time right, where the platform tells its own. A clock that was set, or a computer
        that slept (its monotonic clock may stand still meanwhile), is not believed before the next answer.
        """
        if self._without_run is None:
            return False
        moved = self._clock.now() - timedelta(seconds=self._clock.monotonic_s()) - self._without_run
        return abs(moved.total_seconds()) < SAME_CLOCK_S

    def next_poll_at(self, monotonic_s: float | None) -> None:
        """Note when the next poll is due; None while one is under way."""
        self._next_poll_s = monotonic_s

    def asked(self) -> None:
        """Count a poll that leaves now."""
        self._facts = replace(self._facts, asked=self._facts.asked + 1)

    def ordered(self) -> None:
        """Begin a new silence: an order came."""
        self._facts = replace(self._facts, asked=0, answered=0, quiet_since=self._clock.now())

    def answered(self, answer: PollAnswer) -> None:
        """Note a good answer: the lamp, the round trip and the clock."""
        off_s = self._facts.clock_off_s
        self._lost_s = None
        self.answered_s = self._clock.monotonic_s()
        if answer.platform_time is not None:
            self.told_time_s = self.answered_s
            off_s = self._clock.compare(answer.platform_time)
        self._without_run = self._clock.now() - timedelta(seconds=self.answered_s)
        state = LinkState.SLOW if answer.took_s > SLOW_S else LinkState.ONLINE
        trouble = clock_sentence(off_s)
        if not trouble and state is LinkState.SLOW:
            trouble = f"플랫폼 답이 느립니다({answer.took_s:.0f}초). 인터넷 연결을 확인해 주세요."
        if answer.unreadable:
            trouble = "플랫폼이 읽을 수 없는 알림을 보냈습니다. 플랫폼 화면도 확인해 주세요."
        self._say(trouble)
        self._facts = replace(
            self._facts,
            state=state,
            last_ok_at=self._clock.now(),
            took_ms=round(answer.took_s * 1000),
            trouble=trouble,
            clock_off_s=off_s,
            answered=self._facts.answered + 1,
            polls=self._facts.polls + 1,
        )

    def acknowledged(self) -> None:
        """Note that the platform took it that events have arrived."""
        self._facts = replace(self._facts, acknowledged_at=self._clock.now())

    def failed(self, error: DeskError) -> None:
        """Note a failed poll."""
        if self._lost_s is None:
            self._lost_s = self._clock.monotonic_s()
        state = LinkState.SIGNED_OUT if isinstance(error, SignedOut) else LinkState.OFFLINE
        self._say(str(error), error.detail)
        self._facts = replace(self._facts, state=state, trouble=str(error), polls=self._facts.polls + 1)

    def _say(self, trouble: str, detail: str = "") -> None:
        """Write a new trouble (or its end) into the log, once."""
        if trouble != self._facts.trouble:
            log.warning("link: %s (%s)", trouble or "good again", detail)


def clock_sentence(off_s: float | None) -> str:
    """Return what to tell staff about the computer's clock, or nothing."""
    if off_s is None or abs(off_s) < CLOCK_WARN_S:
        return ""
    minutes = round(abs(off_s) / 60)
    how_far = f"{minutes}분" if minutes < MINUTES_UP_TO else f"{round(minutes / 60)}시간"
    side = "빠릅니다" if off_s > 0 else "느립니다"
    return f"컴퓨터 시계가 플랫폼보다 {how_far} {side}. 시계를 맞춰 주세요. 접수 시간은 플랫폼 시계로 셉니다."
