"""Opening, pausing and what is sold out, as the shop's page knows it. It puts parts together and decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from merchant_desk.domain.shop_plan import next_business_day
from merchant_desk.domain.shop_standing import MenuThing, PauseReason, ShopStanding, SoldOut
from merchant_desk.domain.shop_wishes import KeptShop
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.link import Link
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Clock, Journal, Lanes, Platform
from merchant_desk.services.settings import PlatformSettings, Settings

from .door import ShopDoor
from .menu_memory import MenuMemory
from .news import ShopNews
from .sold_out_shelf import SoldOutShelf


class Shopkeeping:
    """Main thread; owned by the counter; one run. Implements ``shop_port.ShopRoom``; ``tick`` keeps it going.

    What is wanted is on the disk before the platform hears of it, and is told until the platform took it: see
    :class:`.ShopDoor`, :class:`.SoldOutShelf` and :class:`.ShopNews`.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        platform: Platform,
        journal: Journal,
        book: OrderBook,
        ledger: Ledger,
        link: Link,
        lanes: Lanes,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._merchant_id = merchant_id = settings.shop.merchant_id
        self._ledger = ledger
        self._clock = clock
        self._door = ShopDoor(
            merchant_id,
            settings.hours,
            heartbeat_s=_heartbeat_s(settings.platform),
            platform=platform,
            ledger=ledger,
            link=link,
            clock=clock,
        )
        self._shelf = SoldOutShelf(merchant_id, platform=platform, ledger=ledger, link=link, clock=clock)
        self._menu = MenuMemory(merchant_id, book=book, journal=journal, lanes=lanes, clock=clock)
        self._news = ShopNews((self._door, self._shelf), link=link, lanes=lanes, clock=clock)
        ledger.follow(self._menu.follow)
        self.use(settings)

    def use(self, settings: Settings) -> None:
        """Work by these hours from now on."""
        self._settings = settings
        self._door.hours = settings.hours
        self._menu.day_begins_hour = settings.shop.day_begins_hour

    def take(self, kept: KeptShop, *, in_doubt: bool) -> None:
        """Go on where earlier runs stood; ``in_doubt``: rows are missing, so all that is wanted is told again."""
        mine = [wish for wish in kept.shops if wish.merchant_id == self._merchant_id]
        self._door.take(mine[0] if mine else None, in_doubt=in_doubt)
        self._shelf.take(
            (wish for wish in kept.sold_out if wish.merchant_id == self._merchant_id), in_doubt=in_doubt
        )
        self._menu.take(one for one in kept.missed if one.merchant_id == self._merchant_id)

    def tick(self) -> None:
        """Let what is over end, follow the hours, and tell the platform what it does not know yet."""
        self._door.tick()
        self._shelf.tick()
        self._news.tick()

    # --- shop_port.ShopRoom -----------------------------------------------------------------------------

    def standing(self) -> ShopStanding:
        """Return how the shop stands now."""
        return self._door.standing()

    def pause(self, reason: PauseReason, until: datetime | None, by: str = "staff") -> None:
        """Take no orders until ``until``; raises DecisionRefused."""
        self._door.pause(reason, until, by)

    def resume(self, by: str = "staff") -> None:
        """Take orders again, also outside of the planned hours."""
        self._door.resume(by)

    def close(self, by: str = "staff") -> None:
        """Close until the next planned opening."""
        self._door.close(by)

    def things(self, told: Callable[[tuple[MenuThing, ...]], None]) -> None:
        """Read the dishes and options of the shop's own orders, those ordered most first."""
        self._menu.things(told)

    def sold_out(self) -> tuple[SoldOut, ...]:
        """Return what is sold out now, the newest first."""
        return self._shelf.sold_out()

    def suggested(self) -> tuple[MenuThing, ...]:
        """Return what an order was turned down for today and is still for sale here."""
        return tuple(thing for thing in self._menu.missed_today() if not self._shelf.has(thing))

    def sell_out(self, thing: MenuThing, until: datetime | None, by: str = "staff") -> None:
        """Mark a thing as sold out; raises DecisionRefused."""
        self._shelf.sell_out(thing, until, by)
        self._answered((thing,))

    def back_in_stock(self, thing_id: str, by: str = "staff") -> None:
        """Sell a thing again."""
        self._shelf.back_in_stock(thing_id, by)

    def _answered(self, things: tuple[MenuThing, ...]) -> None:
        answered = self._menu.answered(things)
        if answered.menu:
            self._ledger.save(answered)

    def next_day(self) -> datetime:
        """Return when the shop's next business day begins (aware UTC)."""
        return next_business_day(self._clock.now(), self._settings.shop.day_begins_hour, self._settings.hours)


def _heartbeat_s(settings: PlatformSettings) -> float | None:
    """Return after what silence the platform may have closed the shop: one that polls rarely misses no poll by that."""
    heartbeat_s = settings.profile.heartbeat_s
    return None if heartbeat_s is None else max(heartbeat_s, 2 * settings.poll_interval_s)
