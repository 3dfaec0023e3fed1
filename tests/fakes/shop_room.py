"""A shop in memory: the ShopRoom protocol over the clock of the desk in memory, and a platform that a test plays.

It keeps the port's promises by the domain's own tables: pauses and what is sold out end by themselves, hours open and
close the shop, nothing counts as told before the test says that the platform took it, and the menu is read only when
the test lets it be.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.domain.shop_plan import (
    by_plan,
    closed,
    is_asking,
    next_business_day,
    pause_over,
    paused,
    resumed,
)
from merchant_desk.domain.shop_standing import MenuThing, PauseReason, ShopStanding, ShopState, SoldOut, Told
from tests.fakes.desk import FakeDesk

#: When the business day begins (Seoul).
DAY_BEGINS = 5


class FakeShopRoom:
    """``menu`` is what orders have taught, ``missed`` what they were turned down for."""

    def __init__(self, desk: FakeDesk, hours: OpeningHours | None = None) -> None:
        self._desk = desk
        self.hours = hours or OpeningHours()
        self.menu: tuple[MenuThing, ...] = ()
        self.missed: tuple[MenuThing, ...] = ()
        self.said: list[tuple[object, ...]] = []
        self._standing = by_plan(ShopStanding(since=desk.time), self.hours, desk.time)
        self._standing = replace(self._standing, told=Told.TAKEN, told_at=None)
        self._sold: dict[tuple[object, str], SoldOut] = {}
        self._readers: deque[Callable[[tuple[MenuThing, ...]], None]] = deque()

    # --- what a test plays ----------------------------------------------------------------------------------

    def leave(self) -> None:
        """Let everything that waits be under way."""
        self._move(Told.WAITING, Told.UNDER_WAY)

    def take(self) -> None:
        """Let the platform take everything that it was not told yet."""
        self.leave()
        self._move(Told.UNDER_WAY, Told.TAKEN)
        self._sold = {key: one for key, one in self._sold.items() if not one.is_undone}

    def refuse(self, sentence: str) -> None:
        """Let the platform refuse everything that it was not told yet."""
        self.leave()
        self._move(Told.UNDER_WAY, Told.REFUSED, sentence)

    def stand(self, **changes: object) -> None:
        """Have the shop stand otherwise, as the platform or its silence would."""
        self._standing = replace(self._standing, **changes)  # type: ignore[arg-type]

    def answer(self) -> None:
        """Let the menu be read by everybody who has asked for it."""
        while self._readers:
            self._readers.popleft()(self.menu)

    def _move(self, before: Told, after: Told, trouble: str = "") -> None:
        self._go_on()
        if self._standing.told is before:
            self._standing = replace(self._standing, told=after, told_at=self._desk.time, trouble=trouble)
        for key, one in self._sold.items():
            if one.told is before:
                self._sold[key] = replace(one, told=after, trouble=trouble)
        self._desk._changed()

    def _go_on(self) -> None:
        """Let everything end that is over by the desk's clock."""
        now, standing = self._desk.time, self._standing
        over = standing.state is ShopState.PAUSED and standing.until is not None and standing.until <= now
        self._standing = pause_over(standing, self.hours, now) if over else by_plan(standing, self.hours, now)
        for key, one in self._sold.items():
            if one.until is not None and one.until <= now and not one.is_undone:
                self._sold[key] = replace(one, is_undone=True, told=Told.WAITING)

    # --- the ShopRoom protocol ------------------------------------------------------------------------------

    def standing(self) -> ShopStanding:
        self._go_on()
        until = self._standing.until
        left_s = (until - self._desk.time).total_seconds() if until is not None else float("inf")
        return replace(self._standing, asks=is_asking(self._standing, left_s))

    def pause(self, reason: PauseReason, until: datetime | None, by: str = "staff") -> None:
        self._put(paused(self.standing(), reason, until, self._desk.time))
        self.said.append(("pause", reason, until))

    def resume(self, by: str = "staff") -> None:
        self._put(resumed(self.standing(), self.hours, self._desk.time))
        self.said.append(("resume",))

    def close(self, by: str = "staff") -> None:
        self._put(closed(self.standing(), self.hours, self._desk.time))
        self.said.append(("close",))

    def _put(self, standing: ShopStanding) -> None:
        self._standing = replace(standing, asks=False)
        self._desk._changed()

    def things(self, told: Callable[[tuple[MenuThing, ...]], None]) -> None:
        self._readers.append(told)

    def sold_out(self) -> tuple[SoldOut, ...]:
        self._go_on()
        return tuple(sorted(self._sold.values(), key=lambda one: one.since, reverse=True))

    def suggested(self) -> tuple[MenuThing, ...]:
        return tuple(thing for thing in self.missed if _key(thing) not in self._sold)

    def sell_out(self, thing: MenuThing, until: datetime | None, by: str = "staff") -> None:
        now = self._desk.time
        if until is not None and until <= now:
            raise DecisionRefused("품절이 끝나는 시각은 지금보다 뒤여야 합니다. 시각을 다시 골라 주세요.")
        before = self._sold.get(_key(thing))
        if before is None or before.is_undone or before.told is Told.REFUSED:
            self._sold[_key(thing)] = SoldOut(thing, now, until, by)
        else:
            self._sold[_key(thing)] = replace(before, until=until)
        self.missed = tuple(one for one in self.missed if _key(one) != _key(thing))
        self.said.append(("sell_out", thing.name, until))
        self._desk._changed()

    def back_in_stock(self, thing_id: str, by: str = "staff") -> None:
        for key, one in tuple(self._sold.items()):
            if one.thing.thing_id == thing_id and one.told is Told.REFUSED:
                del self._sold[key]
            elif one.thing.thing_id == thing_id and not one.is_undone:
                self._sold[key] = replace(one, is_undone=True, told=Told.WAITING)
        self.said.append(("back_in_stock", thing_id))
        self._desk._changed()

    def next_day(self) -> datetime:
        return next_business_day(self._desk.time, DAY_BEGINS, self.hours)


def _key(thing: MenuThing) -> tuple[object, str]:
    return thing.kind, thing.thing_id
