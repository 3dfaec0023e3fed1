"""An order's amounts as a bill: dishes with their prices, fees, discounts with who pays them, sum. Pure, no widgets."""

from __future__ import annotations

from collections.abc import Iterator

from merchant_desk.domain.order import Discount, Fee, Item, Option, Order, Share
from merchant_desk.domain.order_sums import Contradiction, Sum, contradictions
from merchant_desk.ui import telling, words

from . import order_words
from .line import MOST_LINES, Line, bounded

#: A bill names at most this many dishes, and of each this many options.
MOST_DISHES = 40
_MOST_OPTIONS = 12
_FEES = {
    "DELIVERY_FEE": order_words.FEE_DELIVERY,
    "SERVICE_FEE": order_words.FEE_SERVICE,
    "TIP": order_words.FEE_TIP,
    "MIN_ORDER_FEE": order_words.FEE_SMALL_ORDER,
}
_RECEIVERS = {
    "MERCHANT": order_words.FOR_SHOP,
    "MARKETPLACE": order_words.FOR_PLATFORM,
    "LOGISTIC_SERVICES": order_words.FOR_RIDERS,
}
_TARGETS = {"DELIVERY_FEE": order_words.OFF_DELIVERY, "ITEM": order_words.OFF_ITEM}
_WRONG = {
    Sum.ITEMS: order_words.WRONG_ITEMS,
    Sum.FEES: order_words.WRONG_FEES,
    Sum.DISCOUNTS: order_words.WRONG_DISCOUNTS,
    Sum.SHARES: order_words.WRONG_SHARES,
    Sum.TOTAL: order_words.WRONG_TOTAL,
    Sum.PAYMENTS: order_words.WRONG_PAYMENTS,
    Sum.OWED: order_words.WRONG_OWED,
}


def bill(order: Order) -> tuple[Line, ...]:
    """Return the bill from top to bottom; sums that contradict each other are said under it."""
    return tuple(_bill(order))


def _bill(order: Order) -> Iterator[Line]:
    for item in order.items[:MOST_DISHES]:
        yield from _item(item)
    yield from bounded((), max(0, len(order.items) - MOST_DISHES), 0)
    yield _summed(order_words.ITEMS_SUM(), telling.amount(order.total.items), wrong=order.total.items is None)
    for fee in order.fees[:MOST_LINES]:
        yield from _fee(fee)
    yield from bounded((), max(0, len(order.fees) - MOST_LINES), 0)
    for discount in order.discounts[:MOST_LINES]:
        yield from _discount(discount, order)
    yield from bounded((), max(0, len(order.discounts) - MOST_LINES), 0)
    total = order.total.amount
    yield Line(order_words.SUM(), bold=True, warn=total is None, right=telling.amount(total))
    wrong = contradictions(order)
    yield from bounded((_wrong(one) for one in wrong), len(wrong))


def _summed(text: str, amount: str, *, wrong: bool) -> Line:
    return Line(text, warn=wrong, right=amount)


def _item(item: Item) -> Iterator[Line]:
    name = order_words.BILL_ITEM(
        name=telling.shorten(item.name, 80), quantity=telling.quantity(item.quantity)
    )
    yield Line(name, warn=item.total is None, right=telling.amount(item.total))
    told = []
    if item.unit_price is not None and (item.quantity != 1 or item.options or item.list_price is not None):
        told.append(order_words.UNIT_PRICE(amount=telling.amount(item.unit_price)))
    if item.list_price is not None and item.list_price != item.unit_price:
        told.append(order_words.LIST_PRICE(amount=telling.amount(item.list_price)))
    if item.external_code:
        told.append(order_words.CODE(code=telling.shorten(item.external_code, 30)))
    if told:
        yield Line(" · ".join(told), soft=True)
    options = [_option(option) for option in item.options[:_MOST_OPTIONS]]
    if len(item.options) > _MOST_OPTIONS:
        options.append(order_words.MORE_LINES(count=len(item.options) - _MOST_OPTIONS))
    if options:
        yield Line(" · ".join(options), soft=True)


def _option(option: Option) -> str:
    name, amount = telling.shorten(option.name, 40), telling.amount(option.total)
    said = (
        order_words.BILL_OPTION(name=name, amount=amount)
        if option.quantity == 1
        else order_words.BILL_OPTION_MORE(
            name=name, quantity=telling.quantity(option.quantity), amount=amount
        )
    )
    code = telling.shorten(option.external_code, 30)
    return order_words.OPTION_CODE(option=said, code=code) if code else said


def _fee(fee: Fee) -> Iterator[Line]:
    named = telling.shorten(fee.name, 40)
    said = named or _FEES.get(fee.kind, order_words.FEE_OTHER)()
    receiver = _RECEIVERS.get(fee.received_by)
    text = order_words.FEE_FOR(fee=said, receiver=receiver()) if receiver is not None else said
    yield Line(text, warn=fee.amount is None, right=telling.amount(fee.amount))
    if fee.note.strip():
        yield Line(telling.shorten(fee.note, 120), soft=True)


def _discount(discount: Discount, order: Order) -> Iterator[Line]:
    said = _TARGETS.get(discount.target, order_words.OFF_CART)()
    dish = next((item.name for item in order.items if discount.target_id == item.item_id), "")
    if discount.target == "ITEM" and discount.target_id and dish:
        said = order_words.OFF_ITEM_NAMED(name=telling.shorten(dish, 60))
    amount = words.AMOUNT_UNKNOWN() if discount.amount is None else _less(telling.amount(discount.amount))
    yield Line(said, warn=discount.amount is None, right=amount)
    if not discount.shares:
        yield Line(words.PAYER_UNKNOWN(), warn=True)
    for share in discount.shares[:MOST_LINES]:
        right = telling.amount(share.amount) if len(discount.shares) > 1 or share.amount is None else ""
        yield Line(_share(share), soft=share.amount is not None, warn=share.amount is None, right=right)
    yield from bounded((), max(0, len(discount.shares) - MOST_LINES), 0)


def _less(amount: str) -> str:
    return order_words.LESS(amount=amount)


def _share(share: Share) -> str:
    payer, name = telling.PAYERS[share.sponsor](), telling.shorten(share.name, 40)
    said = order_words.PAID_BY_NAMED(name=name, payer=payer) if name else order_words.PAID_BY(payer=payer)
    code = telling.shorten(share.code, 40)
    return order_words.COUPON_CODE(share=said, code=code) if code else said


def _wrong(one: Contradiction) -> Line:
    said = _WRONG[one.about]
    counted, stated = telling.amount(one.counted), telling.amount(one.stated)
    return Line(said(counted=counted, stated=stated), warn=True)
