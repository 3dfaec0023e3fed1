"""The money on a delivery slip: priced items, sums, tenders, receipt. It must not know paper or bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Discount, Fee, Order, Payment, Share, Sponsor
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.slip import Block, Pair, Size, Text
from merchant_desk.services.tender_names import own_words, tender_name

from .words import SEOUL, UNREADABLE, amount, less, option_words, quantity

_FEES = {"DELIVERY_FEE": "배달팁", "SERVICE_FEE": "서비스 이용료", "TIP": "팁"}
_TARGETS = {"CART": "주문 할인", "DELIVERY_FEE": "배달팁 할인", "ITEM": "메뉴 할인"}
_SPONSORS = {
    Sponsor.MARKETPLACE: "플랫폼 부담",
    Sponsor.MERCHANT: "가게 부담",
    Sponsor.CHAIN: "본사 부담",
    Sponsor.PUBLIC: "공공쿠폰 부담",
    Sponsor.UNKNOWN: "부담 주체 확인 필요",
}


def supply_and_vat(gross: Money) -> tuple[Money, Money]:
    """Return supply value and VAT of a VAT-inclusive amount.

    Rule: VAT is 10/110 of the receipt's total, rounded once, half up to a won; supply is the rest, so
    both always add up to the total. (Korean VAT Act: rate 10 %; prices to consumers include it.)
    """
    vat = Money((abs(gross.minor) * 20 + 110) // 220, gross.currency)
    vat = vat if gross.minor >= 0 else -vat
    return gross - vat, vat


def priced_items(order: Order) -> Iterator[Block]:
    """List the items; an item's figure includes its options, whose own prices stand in brackets."""
    for item in order.items:
        yield Pair(f"{item.name} × {quantity(item.quantity, item.unit)}", amount(item.total))
        for option in item.options:
            price = f" ({option.total})" if option.total is not None and option.total.minor else ""
            yield Text(f"+ {option_words(option)}{price}", indent=2)
            if option.note:
                yield Text(f"※ {option.note}", indent=4)
        if item.note:
            yield Text(f"※ {item.note}", indent=2)


def sums(order: Order) -> Iterator[Block]:
    """Add up: items, fees, discounts with who pays them, total."""
    yield Pair("메뉴 합계", amount(order.total.items))
    for fee in order.fees:
        yield Pair(_fee(fee), amount(fee.amount))
    for discount in order.discounts:
        yield from _discount(discount)
    yield Pair("합계", amount(order.total.amount), Size.TALL, bold=True)


def _fee(fee: Fee) -> str:
    return _FEES.get(fee.kind) or fee.name or "기타 요금"


def _discount(discount: Discount) -> Iterator[Block]:
    yield Pair(_TARGETS.get(discount.target, "할인"), less(discount.amount))
    for share in discount.shares:
        yield Pair(_share(share), less(share.amount), indent=2)
    if not discount.shares:
        yield Text(_SPONSORS[Sponsor.UNKNOWN], indent=2)


def _share(share: Share) -> str:
    words = _SPONSORS[share.sponsor]
    return f"{words} ({share.name})" if share.name else words


# --- the money ----------------------------------------------------------------------------------------------


def tenders(order: Order, shop: Shop) -> Iterator[Block]:
    """Tell what is paid with what, and what is still to be collected (with the change to bring)."""
    if not order.payments:
        yield Text("결제 방법 확인 필요 (플랫폼 화면을 확인해 주세요)", bold=True)
    for payment in order.payments:
        yield Pair(_tender(payment, shop), amount(payment.amount))
        if payment.prepaid:
            yield Text("결제완료", bold=True, indent=2)
        yield from _change(payment)
    if _is_owed(order):
        yield Pair("받을 금액", amount(_to_collect(order)), Size.TALL, bold=True)


def _tender(payment: Payment, shop: Shop) -> str:
    """Return what the payment is called, with whose card it was in brackets."""
    name, own = tender_name(payment.tender, payment.name, shop.local_currency), own_words(payment)
    return f"{name} ({own})" if own else name


def _change(payment: Payment) -> Iterator[Block]:
    """Say what the customer hands over and what goes back."""
    if payment.change_for is None:
        return
    change = payment.change()
    if change is not None:
        words = f"거스름돈 {change}"
    elif payment.amount == payment.change_for:
        words = "거스름돈 없음"
    else:
        words = f"거스름돈 {UNREADABLE}"
    yield Text(f"{payment.change_for} 내심 → {words}", bold=True, indent=2)


def _is_owed(order: Order) -> bool:
    return order.to_collect() is not None or any(not payment.prepaid for payment in order.payments)


def _to_collect(order: Order) -> Money | None:
    """Return what the rider collects, or None where the order contradicts itself or cannot be read.

    The platform's ``pending`` counts; without it, the sum of what is not prepaid. A zero beside an unpaid
    payment is a contradiction.
    """
    if order.pending is not None:
        return order.to_collect()
    return _sum(payment.amount for payment in order.payments if not payment.prepaid)


def _sum(amounts: Iterable[Money | None]) -> Money | None:
    """Return the sum, or None where one amount is missing or of another currency."""
    known = list(amounts)
    total = known[0]
    for other in known[1:]:
        if total is None or other is None or other.currency != total.currency:
            return None
        total += other
    return total


def business(order: Order, shop: Shop) -> Iterator[Block]:
    """Name the shop as a receipt has to, and when the order was placed."""
    yield Text(shop.name, bold=True)
    if shop.business_number:
        yield Text(f"사업자번호 {shop.business_number}")
    if shop.owner:
        yield Text(f"대표 {shop.owner}")
    if shop.address:
        yield Text(shop.address)
    if shop.phone:
        yield Text(f"전화 {shop.phone}")
    yield Text(f"주문 일시 {order.created_at.astimezone(SEOUL):%Y-%m-%d %H:%M}")


def tax(order: Order) -> Iterator[Block]:
    """Split the total into supply value and VAT; amounts of another country are not split."""
    gross = order.total.amount
    if gross is None:
        yield Pair("공급가액 / 부가세", UNREADABLE)
    elif gross.currency == "KRW":
        supply, vat = supply_and_vat(gross)
        yield Pair("공급가액", str(supply))
        yield Pair("부가세", str(vat))


def origins(shop: Shop) -> Iterator[Block]:
    """Tell where the ingredients come from, in the shop's own words."""
    if shop.origins:
        yield Text("원산지", bold=True)
        yield Text(shop.origins)
