"""Whether the shop takes orders: staff's word, the hours, a pause's end, and how far the platform knows. No HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.domain.shop_plan import (
    by_plan,
    closed,
    is_asking,
    pause_over,
    paused,
    resumed,
    takes_orders,
)
from merchant_desk.domain.shop_standing import Because, PauseReason, ShopStanding, ShopState, Told
from merchant_desk.domain.shop_wishes import ShopWish
from merchant_desk.services.facts import LinkState
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.link import Link
from merchant_desk.services.ports import Batch, Clock, Platform
from merchant_desk.services.term import Term

from .news import NOT_KEPT, News, why_waiting

KEY = "shop"
#: How long a pause of an earlier run may seem to have been where nobody knows when it began.
LONGEST_PAUSE = timedelta(days=1)
MAY_BE_CLOSED = "연결이 끊긴 동안 플랫폼이 가게를 닫았을 수 있습니다. 연결되면 영업 중이라고 다시 알립니다."
REFUSED = "플랫폼이 영업 상태를 받아들이지 않았습니다. 플랫폼 화면에서 직접 바꿔 주세요."
_WORDS = {True: "available", False: "unavailable"}


class ShopDoor:
    """Main thread; owned by Shopkeeping; one run. Implements ``shop_news.Wishes`` for the one key ``shop``.

    Every change is a row on the disk before the platform hears of it; what the platform took is a row as well. Hours
    move the door only while the clock can be believed, a pause ends by its :class:`Term`. A platform closes a shop
    that does not poll (``heartbeat_s``) or is signed out, and nobody can read that back: then ``trouble`` says so, and
    what is wanted is told again with the first answer.
    """

    def __init__(
        self,
        merchant_id: str,
        hours: OpeningHours,
        *,
        heartbeat_s: float | None,
        platform: Platform,
        ledger: Ledger,
        link: Link,
        clock: Clock,
    ) -> None:
        self._merchant_id = merchant_id
        self.hours = hours
        self._heartbeat_s = heartbeat_s
        self._platform = platform
        self._ledger = ledger
        self._link = link
        self._clock = clock
        self._standing = ShopStanding()
        self._by = "desk"
        self._term: Term | None = None
        #: Counts the wishes that the platform has to hear; the newest that is on the disk may leave.
        self._number = self._stored = 0
        self._is_chosen = self._is_kept = False
        self._began_s = clock.monotonic_s()
        self._answered_s = float("-inf")
        self._answered_at: datetime | None = None
        self._was_signed_out = False

    # --- looking ----------------------------------------------------------------------------------------

    def standing(self) -> ShopStanding:
        """Return how the shop stands now."""
        standing = self._standing
        if standing.state is ShopState.OPEN and self._may_be_closed():
            return replace(standing, because=Because.PLATFORM, trouble=MAY_BE_CLOSED)
        if standing.told is Told.WAITING:
            standing = replace(standing, trouble=why_waiting(self._link) or standing.trouble)
        left_s = self._term.left_s if self._term is not None else float("inf")
        return replace(standing, asks=True) if is_asking(standing, left_s) else standing

    def _may_be_closed(self) -> bool:
        """Tell whether the platform has a reason to have closed the shop by itself."""
        if self._link.facts().state is LinkState.SIGNED_OUT:
            return True
        silent_s = self._clock.monotonic_s() - max(self._link.answered_s, self._began_s)
        return self._heartbeat_s is not None and silent_s >= self._heartbeat_s

    # --- what staff say ---------------------------------------------------------------------------------

    def pause(self, reason: PauseReason, until: datetime | None, by: str) -> None:
        """Take no orders until ``until``; raises DecisionRefused."""
        now = self._clock.now()
        standing = paused(self._standing, reason, until, now)
        minutes = f" {round((until - now).total_seconds() / 60)} min" if until is not None else ""
        self._choose(standing, by, Step.PAUSED, f"{reason.value}{minutes}")

    def resume(self, by: str) -> None:
        """Take orders again."""
        self._choose(resumed(self._standing, self.hours, self._clock.now()), by, Step.OPENED)

    def close(self, by: str) -> None:
        """Close until the next planned opening."""
        self._choose(closed(self._standing, self.hours, self._clock.now()), by, Step.SHUT)

    def _choose(self, standing: ShopStanding, by: str, step: Step, detail: str = "") -> None:
        """Have the shop stand as somebody says; what the journal tells later of earlier runs is older."""
        self._is_chosen = self._is_chosen or standing != self._standing
        self._wish(standing, by, step, detail)

    # --- what goes by itself ----------------------------------------------------------------------------

    def take(self, kept: ShopWish | None, *, in_doubt: bool) -> None:
        """Go on where an earlier run stood, unless staff have said something since; ``in_doubt``: tell it again."""
        if kept is None or self._is_chosen:
            return
        is_late = self._is_kept  # the hours have moved the door before the journal could be opened
        self._standing, self._by, self._is_kept = kept.standing, kept.by, True
        self._keep_term(length=LONGEST_PAUSE)
        if is_late:
            self._put(self._standing)
        if in_doubt:
            self.tell_again(KEY)

    def tick(self) -> None:
        """Let a pause end, follow the hours, and notice what the platform may have done in a silence."""
        self._follow_link()
        now, knows_time = self._clock.now(), self._link.knows_time
        if self._term is not None:
            if self._term.look():
                # A beginning by a clock that was ahead would leave the pause no length.
                since = min(self._standing.since or now, now)
                self._put(replace(self._standing, since=since, until=self._term.until))
            if self._term.left_s <= 0:
                at = now if knows_time else self._term.until
                standing = pause_over(self._standing, self.hours, at)
                step = Step.OPENED if takes_orders(standing) else Step.SHUT
                self._wish(standing, "desk", step, "pause over")
        elif knows_time:
            standing = by_plan(self._standing, self.hours, now)
            if standing.state is not self._standing.state or standing.because is not self._standing.because:
                self._wish(standing, "hours", Step.OPENED if takes_orders(standing) else Step.SHUT)
            elif standing != self._standing:
                self._standing = standing  # only when it ends has become known: nothing to keep
                self._ledger.told_changed()

    def _follow_link(self) -> None:
        """Tell again what is wanted, with the first answer after a silence that the platform may have acted on."""
        facts = self._link.facts()
        if facts.state is LinkState.SIGNED_OUT:
            self._was_signed_out = True
        if self._link.answered_s == self._answered_s or facts.last_ok_at is None:
            return
        is_first = self._answered_at is None
        gap_s = self._link.answered_s - self._answered_s
        if self._answered_at is not None:  # a computer that slept counts it on the wall clock alone
            gap_s = max(gap_s, (facts.last_ok_at - self._answered_at).total_seconds())
        self._answered_s, self._answered_at = self._link.answered_s, facts.last_ok_at
        was_away = (
            self._heartbeat_s is not None and gap_s >= self._heartbeat_s and (not is_first or self._is_kept)
        )
        if was_away or self._was_signed_out:
            self._was_signed_out = False
            self.tell_again(KEY)

    # --- rows -------------------------------------------------------------------------------------------

    def _wish(self, standing: ShopStanding, by: str, step: Step, detail: str = "") -> None:
        """Have the shop stand so, with a line of who wanted it; what the platform has to hear gets a number."""
        if standing == self._standing:
            return
        self._by = by
        self._put(standing, step, detail, by)
        self._keep_term()

    def _put(
        self, standing: ShopStanding, step: Step | None = None, detail: str = "", by: str = "desk"
    ) -> None:
        """Keep the standing; a wish that waits may leave once its row is on the disk."""
        self._standing = standing = replace(standing, since=standing.since or self._clock.now())
        self._is_kept = True
        lines = () if step is None else (self._ledger.line("", step, by, detail),)
        if standing.told is Told.WAITING:
            self._number += 1
        number = self._number
        self._ledger.save(
            Batch(shops=(ShopWish(self._merchant_id, standing, self._by),), lines=lines),
            lambda: self._on_disk(number),
            lambda: self._not_kept(number),
        )

    def _keep_term(self, length: timedelta | None = None) -> None:
        """Count to the end of a pause; ``length``: it is of an earlier run."""
        standing = self._standing
        self._term = None
        if standing.state is ShopState.PAUSED and standing.until is not None:
            if length is not None and standing.since is not None:
                length = standing.until - standing.since
            self._term = Term(standing.until, self._clock, self._link, length=length)

    def _on_disk(self, number: int) -> None:
        self._stored = max(self._stored, number)

    def _not_kept(self, number: int) -> None:
        """Say that the journal does not take the wish: then it must not leave."""
        if number == self._number and self._standing.told is Told.WAITING:
            self._show(Told.REFUSED, NOT_KEPT)

    def _show(self, told: Told, trouble: str = "") -> None:
        """Show how far the wish has got, in memory: a run that begins tells it again."""
        self._standing = replace(self._standing, told=told, trouble=trouble)
        self._ledger.told_changed()

    # --- shop_news.Wishes -------------------------------------------------------------------------------

    def waiting(self) -> Iterator[News]:
        """Yield the wish if it is on the disk and not told."""
        if self._standing.told is Told.WAITING and self._stored == self._number:
            available = takes_orders(self._standing)
            yield News(KEY, self._number, available, lambda: self._platform.tell_shop(available=available))

    def under_way(self, news: News) -> None:  # noqa: ARG002  # the door has one wish
        """Show that the wish leaves."""
        self._show(Told.UNDER_WAY)

    def told(self, news: News) -> None:
        """Keep that the platform took the newest wish."""
        if news.number == self._number:
            taken = replace(self._standing, told=Told.TAKEN, told_at=self._clock.now(), trouble="")
            self._put(taken, Step.TOLD, _WORDS[news.available])

    def waits(self, news: News, because: str) -> None:
        """Show why it is tried again."""
        if news.number == self._number:
            self._show(Told.WAITING, f"{because} 잠시 뒤 자동으로 다시 알립니다.")

    def refused(self, news: News, error: DeskError) -> None:  # noqa: ARG002  # its words are those of orders
        """Keep that only a person at the platform's own page can do it."""
        if news.number == self._number:
            standing = replace(self._standing, told=Told.REFUSED, trouble=REFUSED)
            self._put(standing, Step.REFUSED, _WORDS[news.available])

    def tell_again(self, key: str) -> None:  # noqa: ARG002  # the door has one key
        """Tell once more what is wanted, unless the platform has refused it for good."""
        if self._standing.told is not Told.REFUSED:
            self._put(replace(self._standing, told=Told.WAITING, trouble=""))
