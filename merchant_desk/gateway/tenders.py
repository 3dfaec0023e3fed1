"""Who pays an order and its discounts: the wire's methods and sponsors in a Korean shop's words."""

from __future__ import annotations

from collections.abc import Mapping

from merchant_desk.domain.order import CashReceipt, Discount, Payment, ReceiptKind, Share, Sponsor, Tender

from . import wire
from .amounts import HOME_CURRENCY, money, price
from .salvage import Defects

#: The standard's methods. A DIGITAL_WALLET may be local currency, but only ``x-kr`` tells; a guess would
#: put the amount into the wrong line of the settlement.
BY_METHOD = {
    "CREDIT": Tender.CARD,
    "DEBIT": Tender.CARD,
    "CREDIT_DEBIT": Tender.CARD,
    "CASH": Tender.CASH,
    "COUPON": Tender.COUPON,
    "REDEEM": Tender.COUPON,
    "PREPAID_REDEEM": Tender.COUPON,
}


def payments(document: wire.OrderDocument, defects: Defects) -> tuple[Payment, ...]:
    """Return the methods of payment; ``x-kr`` says what each really is, else the standard's method does."""
    block = document.payments
    profile = document.x_kr
    named = {
        entry.method_index: entry
        for entry in ((profile.payments if profile else None) or ())
        if entry is not None and entry.method_index is not None
    }
    found = []
    for place, method in enumerate((block.methods if block else None) or ()):
        path = f"payments.methods[{place}]"
        if method is None:
            defects.add(path, "결제 수단을 읽을 수 없습니다.")
        else:
            found.append(_payment(method, named.get(place), path, defects))
    return tuple(found)


def _payment(method: wire.Method, named: wire.KrPayment | None, path: str, defects: Defects) -> Payment:
    tender = BY_METHOD.get(method.method or "", Tender.OTHER)
    if named is not None and named.kind is not None and named.kind in Tender.__members__:
        tender = Tender(named.kind)
    if method.type not in {"PREPAID", "PENDING"}:
        defects.add(f"{path}.type", "선결제인지 알 수 없습니다.")
    currency = method.currency or HOME_CURRENCY
    name = (named.name if named else None) or method.method_info or ""
    if not name and tender is Tender.OTHER:
        name = method.method or ""
    change_for = None
    if method.change_for is not None:
        change_for = money(method.change_for, currency, f"{path}.changeFor", defects)
    return Payment(
        tender=tender,
        amount=money(method.value, currency, f"{path}.value", defects),
        prepaid=method.type == "PREPAID",
        name=name,
        brand=method.brand or (named.issuer if named and tender is Tender.CARD else None) or "",
        change_for=change_for,
        issuer=(named.issuer if named else None) or "",
        approval=(method.transaction.authorization_code if method.transaction else None) or "",
        cash_receipt=_receipt(named),
    )


def _receipt(named: wire.KrPayment | None) -> CashReceipt | None:
    """Return the cash receipt that is wanted; a word that nobody knows is wanted too, and staff look."""
    if named is None or named.cash_receipt == "NONE":
        return None
    word, number = named.cash_receipt or "", named.cash_receipt_number or ""
    if not (word or number):
        return None
    return CashReceipt(ReceiptKind(word) if word in ReceiptKind.__members__ else ReceiptKind.UNKNOWN, number)


def discounts(document: wire.OrderDocument, defects: Defects) -> tuple[Discount, ...]:
    """Return the discounts with who pays which part; ``x-kr`` names public sponsors."""
    profile = document.x_kr
    named = {
        (entry.discount_index, entry.share_index or 0): entry
        for entry in ((profile.sponsor if profile else None) or ())
        if entry is not None
    }
    found = []
    for place, line in enumerate(document.discounts or ()):
        path = f"discounts[{place}]"
        if line is None:
            defects.add(path, "할인을 읽을 수 없습니다.")
            continue
        amount = price(line.amount, f"{path}.amount", defects)
        shares = tuple(_shares(line, place, named, defects))
        found.append(
            Discount(target=line.target or "", amount=amount, shares=shares, target_id=line.target_id or "")
        )
    return tuple(found)


def _shares(
    line: wire.DiscountLine,
    place: int,
    named: Mapping[tuple[int | None, int], wire.KrSponsor],
    defects: Defects,
) -> list[Share]:
    found = []
    for number, share in enumerate(line.sponsorship_values or ()):
        path = f"discounts[{place}].sponsorshipValues[{number}]"
        if share is None:
            defects.add(path, "할인 부담을 읽을 수 없습니다.")
            continue
        real = named.get((place, number))
        kind = (real.kind if real else None) or share.name or ""
        sponsor = Sponsor(kind) if kind in Sponsor.__members__ else Sponsor.UNKNOWN
        # An unknown payer's own word is all there is to show.
        name = (real.name if real else None) or (kind if sponsor is Sponsor.UNKNOWN else "")
        amount = price(share.amount, f"{path}.amount", defects)
        found.append(Share(sponsor, amount, name, share.discount_code or ""))
    return found
