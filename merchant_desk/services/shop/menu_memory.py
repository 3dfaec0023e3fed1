"""What the shop's orders teach about its menu, and what they were turned down for. It must not know the shelf."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from merchant_desk.domain.decision import CancelCode
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import Job, JobKind
from merchant_desk.domain.order import Item, Option, Order
from merchant_desk.domain.shop_standing import MenuThing, ThingKind
from merchant_desk.domain.shop_wishes import MenuNote, Missed
from merchant_desk.services.business_day import business_day
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch, Clock, Journal, Lanes

#: So many things that orders were turned down for are kept in mind, the newest.
MISSED_KEPT = 50
_TURNED_DOWN = frozenset({JobKind.REJECT, JobKind.CANCEL})


class MenuMemory:
    """Main thread; owned by Shopkeeping. It adds rows to the transactions that bring details and decisions.

    The platform has no menu that a desk could ask for, and an order's details are sealed and purged, so dishes and
    options get rows of their own: ids, names and codes, nothing of whom they were for. A dish is known by the id that
    orders give it, which the standard calls the item's; one without an id cannot be named to the platform.
    """

    def __init__(
        self, merchant_id: str, *, book: OrderBook, journal: Journal, lanes: Lanes, clock: Clock
    ) -> None:
        self._merchant_id = merchant_id
        self._book = book
        self._journal = journal
        self._lanes = lanes
        self._clock = clock
        self.day_begins_hour = 0
        self._missed: dict[tuple[ThingKind, str], tuple[MenuThing, datetime]] = {}

    def take(self, missed: Iterable[Missed]) -> None:
        """Take over what orders were turned down for in earlier runs."""
        for one in missed:
            self._miss(one.thing, one.at)

    def follow(self, batch: Batch) -> Batch:
        """Return what a transaction teaches: details that come for the first time, dishes that were not to be had."""
        now = self._clock.now()
        notes = [
            MenuNote(self._merchant_id, thing, times=1)
            for order in self._new_orders(batch)
            for thing in _things(order, now)
        ]
        for thing in self._not_to_be_had(batch, now):
            self._miss(thing, now)
            notes.append(MenuNote(self._merchant_id, thing, missed_at=now))
        return Batch(menu=tuple(notes))

    def _new_orders(self, batch: Batch) -> Iterable[Order]:
        """Return the orders whose details come with this transaction, each once."""
        orders = {record.order_id: record.order for record in batch.records if record.order is not None}
        for order_id, order in orders.items():
            known = self._book.record(order_id)
            if known is None or known.order is None:
                yield order

    def _not_to_be_had(self, batch: Batch, now: datetime) -> Iterator[MenuThing]:
        """Yield the dishes that an order is turned down for: those that staff named, else all of the order's."""
        for job in batch.jobs:
            if job.kind not in _TURNED_DOWN or job.code != CancelCode.UNAVAILABLE_ITEM.value:
                continue
            record = self._book.record(job.order_id)
            if self._book.job(job.job_id) is not None or record is None or record.order is None:
                continue
            for item in record.order.items:
                if item.item_id and _is_meant(job, item):
                    yield _dish(item, now)

    def _miss(self, thing: MenuThing, at: datetime) -> None:
        self._missed.pop((thing.kind, thing.thing_id), None)
        self._missed[thing.kind, thing.thing_id] = (thing, at)
        for oldest in list(self._missed)[:-MISSED_KEPT]:
            del self._missed[oldest]

    def missed_today(self) -> tuple[MenuThing, ...]:
        """Return what orders of this business day were turned down for, the newest first, until it is answered."""
        today = business_day(self._clock.now(), self.day_begins_hour)
        missed = [
            thing for thing, at in self._missed.values() if business_day(at, self.day_begins_hour) == today
        ]
        return tuple(reversed(missed))

    def answered(self, things: Iterable[MenuThing]) -> Batch:
        """Return the rows by which nobody is asked about these things any more."""
        answered = [thing for thing in things if self._missed.pop((thing.kind, thing.thing_id), None)]
        return Batch(menu=tuple(MenuNote(self._merchant_id, thing, is_answered=True) for thing in answered))

    def things(self, told: Callable[[tuple[MenuThing, ...]], None]) -> None:
        """Read the menu from the journal; a journal that cannot be read has none, and says so by itself."""

        def failed(_: DeskError) -> None:
            told(())

        self._lanes.submit("writer", lambda: self._journal.menu(self._merchant_id), told, failed)


def _is_meant(job: Job, item: Item) -> bool:
    return not job.items or item.item_id in job.items


def _things(order: Order, now: datetime) -> Iterable[MenuThing]:
    """Return the dishes and options of an order that have an id, each once."""
    things = [_dish(item, now) for item in order.items]
    things += [_option(option, now) for item in order.items for option in item.options]
    return {(thing.kind, thing.thing_id): thing for thing in things if thing.thing_id}.values()


def _dish(item: Item, now: datetime) -> MenuThing:
    return MenuThing(item.item_id, ThingKind.DISH, item.name, item.external_code, item.unit, now)


def _option(option: Option, now: datetime) -> MenuThing:
    return MenuThing(option.option_id, ThingKind.OPTION, option.name, option.external_code, option.unit, now)
