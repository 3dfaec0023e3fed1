"""What is sold out: until when, by whom, and how far the platform knows. It must not know the menu, or HTTP."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.shop_standing import MenuThing, SoldOut, Told
from merchant_desk.domain.shop_wishes import ThingWish
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.link import Link
from merchant_desk.services.ports import Batch, Clock, Platform
from merchant_desk.services.term import Term

from .news import NOT_KEPT, News, why_waiting

REFUSED = "플랫폼이 품절 표시를 받아들이지 않았습니다. 플랫폼 화면에서 직접 품절로 바꿔 주세요."
REFUSED_BACK = (
    "플랫폼이 다시 판매하는 것을 받아들이지 않았습니다. 플랫폼 화면에서 직접 바꾼 뒤 한 번 더 눌러 주세요."
)
NO_ID = "이 메뉴는 플랫폼이 번호를 알려 주지 않아서 품절로 바꿀 수 없습니다. 플랫폼 화면에서 바꿔 주세요."
NOT_AHEAD = "품절이 끝나는 시각은 지금보다 뒤여야 합니다. 시각을 다시 골라 주세요."
#: Of a dish's name, so much stands in the black box.
NAME_IN_LINE = 60


@dataclass(slots=True)
class _Entry:
    """One thing on the shelf; numbers as in ShopDoor."""

    one: SoldOut
    number: int = 0
    stored: int = 0
    term: Term | None = None


class SoldOutShelf:
    """Main thread; owned by Shopkeeping; one run. Implements ``shop_news.Wishes``, a key for each thing.

    A thing that is undone stays on the shelf, and in the journal, until the platform has taken that it is for sale
    again: customers see it sold out so long. One whose being sold out the platform never took just goes. Bounded by
    what staff put on it.
    """

    def __init__(
        self, merchant_id: str, *, platform: Platform, ledger: Ledger, link: Link, clock: Clock
    ) -> None:
        self._merchant_id = merchant_id
        self._platform = platform
        self._ledger = ledger
        self._link = link
        self._clock = clock
        self._entries: dict[str, _Entry] = {}

    def take(self, kept: Iterable[ThingWish], *, in_doubt: bool) -> None:
        """Go on where an earlier run stood; ``in_doubt``: tell all of it again."""
        for wish in kept:
            one = wish.sold_out
            if _key(one.thing) in self._entries:
                continue
            entry = self._entries[_key(one.thing)] = _Entry(one)
            if one.until is not None and not one.is_undone:
                entry.term = Term(one.until, self._clock, self._link, length=one.until - one.since)
            if in_doubt:
                self.tell_again(_key(one.thing))

    def sold_out(self) -> tuple[SoldOut, ...]:
        """Return what is on the shelf, the newest first."""
        shown = [self._shown(entry.one) for entry in self._entries.values()]
        return tuple(sorted(shown, key=lambda one: one.since, reverse=True))

    def _shown(self, one: SoldOut) -> SoldOut:
        trouble = why_waiting(self._link) if one.told is Told.WAITING else ""
        return replace(one, trouble=trouble) if trouble else one

    def has(self, thing: MenuThing) -> bool:
        """Tell whether the thing is sold out."""
        return _key(thing) in self._entries

    def sell_out(self, thing: MenuThing, until: datetime | None, by: str) -> None:
        """Put a thing on the shelf, or change its end; raises DecisionRefused."""
        now = self._clock.now()
        if not thing.thing_id:
            raise DecisionRefused(NO_ID)
        if until is not None and until <= now:
            raise DecisionRefused(NOT_AHEAD)
        entry = self._entries.setdefault(_key(thing), _Entry(SoldOut(thing, now, is_undone=True)))
        before = entry.one
        is_known = not before.is_undone and before.told is not Told.REFUSED
        one = SoldOut(thing, now, until, by, told=Told.WAITING)
        if is_known:  # sold out already: only its end changes, which the platform is not told
            one = replace(one, since=before.since, told=before.told, trouble=before.trouble)
        entry.term = Term(until, self._clock, self._link) if until is not None else None
        self._put(entry, one, Step.SOLD_OUT, by)

    def back_in_stock(self, thing_id: str, by: str) -> None:
        """Sell every thing of this id again; one that is not sold out changes nothing."""
        for entry in [entry for entry in self._entries.values() if entry.one.thing.thing_id == thing_id]:
            if entry.one.told is Told.REFUSED or not entry.one.is_undone:
                self._end(entry, by)

    def tick(self) -> None:
        """Sell again what is over."""
        for entry in tuple(self._entries.values()):
            if entry.term is None:
                continue
            if entry.term.look():
                since = min(entry.one.since, self._clock.now())  # as in ShopDoor
                self._put(entry, replace(entry.one, since=since, until=entry.term.until))
            if entry.term.left_s <= 0:
                self._end(entry, "desk")

    def _end(self, entry: _Entry, by: str) -> None:
        """Sell it again; what the platform refused just goes, what the journal did not take was never told."""
        if entry.one.told is Told.REFUSED and entry.one.trouble != NOT_KEPT:
            self._remove(entry, Step.BACK_IN_STOCK, by)
            return
        entry.term = None
        undone = replace(entry.one, is_undone=True, told=Told.WAITING, trouble="", by=by)
        self._put(entry, undone, Step.BACK_IN_STOCK, by)

    # --- rows -------------------------------------------------------------------------------------------

    def _put(self, entry: _Entry, one: SoldOut, step: Step | None = None, by: str = "desk") -> None:
        """Keep the row; what waits may leave once it is on the disk."""
        entry.one = one
        if one.told is Told.WAITING:
            entry.number += 1
        number = entry.number

        def on_disk() -> None:
            entry.stored = max(entry.stored, number)

        def not_kept() -> None:
            if number == entry.number and entry.one.told is Told.WAITING:
                self._show(entry, Told.REFUSED, NOT_KEPT)

        batch = Batch(sold_out=(ThingWish(self._merchant_id, one),), lines=self._lines(one, step, by))
        self._ledger.save(batch, on_disk, not_kept)

    def _remove(self, entry: _Entry, step: Step, by: str) -> None:
        del self._entries[_key(entry.one.thing)]
        wish = ThingWish(self._merchant_id, entry.one, is_over=True)
        self._ledger.save(Batch(sold_out=(wish,), lines=self._lines(entry.one, step, by)))

    def _lines(self, one: SoldOut, step: Step | None, by: str) -> tuple[BlackBoxLine, ...]:
        return () if step is None else (self._ledger.line("", step, by, one.thing.name[:NAME_IN_LINE]),)

    def _show(self, entry: _Entry, told: Told, trouble: str = "") -> None:
        entry.one = replace(entry.one, told=told, trouble=trouble)
        self._ledger.told_changed()

    # --- shop_news.Wishes -------------------------------------------------------------------------------

    def waiting(self) -> Iterator[News]:
        """Yield the wishes, that which waits for the longest time first."""
        for key, entry in self._entries.items():
            if entry.one.told is Told.WAITING and entry.stored == entry.number:
                yield self._news(key, entry)

    def _news(self, key: str, entry: _Entry) -> News:
        thing, available = entry.one.thing, entry.one.is_undone
        return News(
            key, entry.number, available, lambda: self._platform.tell_thing(thing, available=available)
        )

    def _meant(self, news: News) -> _Entry | None:
        """Return the entry if the news is its newest wish."""
        entry = self._entries.get(news.key)
        return entry if entry is not None and entry.number == news.number else None

    def under_way(self, news: News) -> None:
        """Show that the wish leaves."""
        self._show(self._entries[news.key], Told.UNDER_WAY)

    def told(self, news: News) -> None:
        """Keep that the platform took it; what is for sale again leaves the shelf."""
        entry = self._meant(news)
        if entry is None:
            return
        if news.available:
            self._remove(entry, Step.TOLD, "desk")
        else:
            self._put(entry, replace(entry.one, told=Told.TAKEN, trouble=""), Step.TOLD)

    def waits(self, news: News, because: str) -> None:
        """Show why it is tried again."""
        entry = self._meant(news)
        if entry is not None:
            self._show(entry, Told.WAITING, f"{because} 잠시 뒤 자동으로 다시 알립니다.")

    def refused(self, news: News, error: DeskError) -> None:  # noqa: ARG002  # its words are those of orders
        """Keep that only a person at the platform's own page can do it."""
        entry = self._meant(news)
        if entry is not None:
            trouble = REFUSED_BACK if news.available else REFUSED
            self._put(entry, replace(entry.one, told=Told.REFUSED, trouble=trouble), Step.REFUSED)

    def tell_again(self, key: str) -> None:
        """Tell once more what is wanted of the thing; one that has left the shelf needs nothing."""
        entry = self._entries.get(key)
        if entry is not None and entry.one.told is not Told.REFUSED:
            self._put(entry, replace(entry.one, told=Told.WAITING, trouble=""))


def _key(thing: MenuThing) -> str:
    return f"{thing.kind}:{thing.thing_id}"
