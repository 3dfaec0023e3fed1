"""What the slips of an order say, part by part as the owner has chosen. It must not know paper, printers or bytes.

The kitchen's slip and the bag's label name no price and no customer; the delivery slip names an address and a safe
number, and never the customer's own name or number. An amount that could not be read is never printed as a number
that might be wrong (``words.UNREADABLE``). Times on slips are the shop's (Asia/Seoul).

The owner chooses parts, their order and size (``domain.slip_design``); a part that is not listed does not appear.
These stay all the same, since a slip without them would mislead: the mark of a reprint, the kitchen's mark of an
order that came late, the day of a booked order, the line that cooking waits for a signal, the warning that something
could not be read, the words that send people to the screen where nothing could, the pickup number and the table, and
the dishes that other kitchens have. What is to be collected belongs to ``tenders`` and goes with it. The slip that
stops the kitchen has no choices at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.order import Item, Order
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.slip import Align, Block, Feed, Pair, Qr, Rule, Size, Slip, Text
from merchant_desk.domain.slip_design import Designs

from . import delivery as slip_delivery
from . import money as slip_money
from .head import (
    age,
    foot,
    heading,
    kind_of,
    not_now,
    number_of,
    ordered_at,
    screen,
    table_wishes,
    times,
    warning,
)
from .parts import SCREEN, THICK, THIN, Part, logo, put_together
from .routing import KitchenShare, share_words
from .words import clock_time, option_words, quantity, why

REPRINT_MARK = "*** 재출력 (중복 가능) ***"
#: Every part in its usual order.
USUAL = Designs()
_COOK = "조리해 주세요."
_PACK = "담아 주세요."

Makers = Mapping[str, Callable[[], Part]]


def kitchen_slip(
    record: OrderRecord,
    shop: Shop,
    printed_at: datetime,
    designs: Designs = USUAL,
    share: KitchenShare | None = None,
) -> Slip:
    """Return the kitchen's slip: what to cook, for when, and what the customer asked for.

    ``share`` is this kitchen's part of the dishes; without it the slip has all of them.
    """
    order = record.order
    top = (heading(record), *age(record, printed_at))
    make = _frame(record, shop, printed_at, designs, top, _COOK)
    if order is not None:
        dishes = share if share is not None else KitchenShare(order.items)
        make |= {
            "request": lambda: _request(order),
            "dishes": lambda: Part((*_spaced(dishes.items), *_elsewhere(dishes)), before=THIN, after=THICK),
            "wishes": lambda: Part(tuple(table_wishes(order))),
        }
    return Slip(SlipKind.KITCHEN, f"주방 {number_of(record)}", _laid(SlipKind.KITCHEN, designs, make, order))


def delivery_slip(
    record: OrderRecord,
    shop: Shop,
    printed_at: datetime,
    designs: Designs = USUAL,
    *,
    names: bool = True,
) -> Slip:
    """Return the slip for rider and customer: where to, what, for how much, paid how, and the receipt.

    Without ``names`` it tells the neighbourhood alone, and where to look for the rest; a customer who is purged cannot
    be told at all.
    """
    order = record.order
    gone = record.forgotten_at is not None
    make = _frame(record, shop, printed_at, designs, (heading(record),), _COOK)
    if order is not None:
        make |= {
            "address": lambda: Part(tuple(_where_to(order, names=names, gone=gone))),
            "phone": lambda: Part(tuple(slip_delivery.safe_number(order)) if names and not gone else ()),
            "handover": lambda: Part(tuple(slip_delivery.handover(order))),
            "delivery_request": lambda: Part(tuple(slip_delivery.delivery_request(order))),
            "store_request": lambda: Part(tuple(slip_delivery.store_request(order))),
            "wishes": lambda: Part(tuple(table_wishes(order))),
            "dishes": lambda: Part(tuple(slip_money.priced_items(order)), before=THIN, after=THIN),
            "sums": lambda: Part(tuple(slip_money.sums(order))),
            "tenders": lambda: Part(tuple(slip_money.tenders(order, shop)), before=THICK, after=THIN),
            "business": lambda: Part(tuple(slip_money.business(order, shop)), before=THIN),
            "tax": lambda: Part(tuple(slip_money.tax(order))),
            "origins": lambda: Part(tuple(slip_money.origins(shop)), before=THIN),
            "qr": lambda: Part((Qr(order.order_id, f"주문번호 {number_of(record)}"),)),
        }
    title = f"{kind_of(record)} {number_of(record)}"
    return Slip(SlipKind.DELIVERY, title, _laid(SlipKind.DELIVERY, designs, make, order))


def label_slip(record: OrderRecord, shop: Shop, printed_at: datetime, designs: Designs = USUAL) -> Slip:
    """Return the label of a bag: whose it is by number, and what belongs into it.

    Every order gets one where a printer has labels, however it reaches the customer: a bag goes to a rider as well.
    It does not tell how late the order came: the customer reads it.
    """
    order = record.order
    top = [heading(record)]
    if order is not None:
        top += slip_delivery.called_by(order, Size.LARGE)
    make = _frame(record, shop, printed_at, designs, tuple(top), _PACK)
    if order is not None:
        make |= {
            "request": lambda: _request(order),
            "dishes": lambda: Part(tuple(_packed(order)), before=THIN, after=THICK),
            "wishes": lambda: Part(tuple(table_wishes(order))),
        }
    return Slip(SlipKind.LABEL, f"라벨 {number_of(record)}", _laid(SlipKind.LABEL, designs, make, order))


def cancel_slip(record: OrderRecord, shop: Shop, printed_at: datetime) -> Slip:
    """Return the slip that stops the kitchen: number, time and reason."""
    blocks: list[Block] = [
        Text("조리 중단", Size.LARGE, bold=True, inverse=True, align=Align.CENTRE),
        Feed(),
        heading(record),
        Text(f"취소 {clock_time(record.closed_at or printed_at)}", Size.TALL, bold=True),
        Text(f"사유: {why(record.cancel_reason)}", Size.TALL),
        Rule(double=True),
        foot(shop, printed_at),
    ]
    return Slip(SlipKind.CANCEL, f"조리 중단 {number_of(record)}", tuple(blocks))


def as_reprint(slip: Slip, number: int) -> Slip:
    """Return the slip marked as its ``number``-th reprint (from 1): nobody cooks it twice unknowingly.

    The slip keeps its kind, so it goes to the printers that its first print went to.
    """
    mark = Text(REPRINT_MARK, Size.TALL, bold=True, inverse=True, align=Align.CENTRE)
    count = Text(f"{number}번째 재출력", bold=True, align=Align.CENTRE)
    return replace(slip, title=f"재출력 {number} · {slip.title}", blocks=(mark, count, *slip.blocks))


# --- parts of all kinds -------------------------------------------------------------------------------------


def _frame(
    record: OrderRecord,
    shop: Shop,
    printed_at: datetime,
    designs: Designs,
    top: tuple[Block, ...],
    what_to_do: str,
) -> dict[str, Callable[[], Part]]:
    """Return the makers of the parts that every kind has; ``top`` is what the heading says."""
    order = record.order
    make: dict[str, Callable[[], Part]] = {
        "logo": lambda: logo(designs),
        "foot": lambda: Part((foot(shop, printed_at),)),
    }
    if order is None:
        return make | {
            "heading": lambda: Part((*top, ordered_at(record))),
            SCREEN: lambda: screen(record, what_to_do),
        }
    return make | {
        "heading": lambda: Part(top),
        "times": lambda: times(record, order),
        "not_now": lambda: not_now(record, order),
        "warning": lambda: warning(order),
    }


def _laid(kind: SlipKind, designs: Designs, make: Makers, order: Order | None) -> tuple[Block, ...]:
    """Return the blocks as the owner has arranged them, with what no design takes away in its place."""
    design = designs.of(kind)
    always: dict[str, tuple[str, ...]] = {} if "times" in design.parts else {"not_now": ("heading",)}
    if kind is SlipKind.DELIVERY:
        by_address = {"address", "phone"} & set(design.parts)
        behind = ("address", "phone") if by_address else ("heading", "times", "not_now")
        always |= {"handover": behind, "warning": ("sums",)}
    else:
        always |= {"warning": ()}
    return put_together(design, always, make, readable=order is not None)


def _request(order: Order) -> Part:
    if not order.store_note:
        return Part()
    blocks = (Text("[요청]", bold=True), Text(order.store_note, Size.TALL, bold=True))
    return Part(blocks, before=THIN, after=THIN)


def _where_to(order: Order, *, names: bool, gone: bool) -> Iterator[Block]:
    if gone:
        return slip_delivery.purged(order)
    return slip_delivery.address(order) if names else slip_delivery.area(order)


# --- dishes -------------------------------------------------------------------------------------------------


def _spaced(items: tuple[Item, ...]) -> Iterator[Block]:
    """List the dishes as a cook reads them: one by one."""
    for number, item in enumerate(items):
        if number:
            yield Feed()
        yield Pair(item.name, quantity(item.quantity, item.unit), Size.TALL, bold=True)
        for option in item.options:
            yield Text(f"+ {option_words(option)}", Size.TALL, indent=2)
            if option.note:
                yield Text(f"※ {option.note}", bold=True, indent=4)
        if item.note:
            yield Text(f"※ {item.note}", Size.TALL, bold=True, indent=2)


def _elsewhere(share: KitchenShare) -> Iterator[Block]:
    if share.elsewhere:
        yield Feed()
        yield Text(share_words(share), bold=True)


def _packed(order: Order) -> Iterator[Block]:
    """List the dishes as somebody who fills a bag counts them."""
    for item in order.items:
        yield Pair(item.name, quantity(item.quantity, item.unit), bold=True)
        for option in item.options:
            yield Text(f"+ {option_words(option)}", indent=2)
            if option.note:
                yield Text(f"※ {option.note}", indent=4)
        if item.note:
            yield Text(f"※ {item.note}", indent=2)
