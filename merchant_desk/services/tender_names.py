"""What people call a way to pay: one rule for the window, for paper and for reports. It must not know amounts.

A tender is called by its kind: 카드, 현금, 온누리상품권. Where the kind says too little, it has its own name: a local
currency (수원페이: the order's word for it, else the shop's) and what is of no known kind (네이버페이). Whose card it
was stands on the order's own paper only, behind the kind. 현장 goes before what could have been paid online
as well, where a table keeps both apart; cash is always paid at the door.
"""

from __future__ import annotations

from collections.abc import Collection

from merchant_desk.domain.order import Payment, Tender

TENDERS = {
    Tender.LOCAL_CURRENCY: "지역화폐",
    Tender.ONNURI: "온누리상품권",
    Tender.MEAL_CARD_CHILD: "아동급식카드",
    Tender.CARD: "카드",
    Tender.CASH: "현금",
    Tender.COUPON: "쿠폰",
    Tender.OTHER: "기타 결제",
}
#: Kinds that say too little: these are called by their own names.
_BY_OWN_NAME = frozenset({Tender.LOCAL_CURRENCY, Tender.OTHER})


def tender_name(tender: Tender, own: str = "", local_currency: str = "") -> str:
    """Return what one payment is called; ``own`` is the order's word, ``local_currency`` the shop's own currency."""
    return _own_name(tender, own, local_currency) or TENDERS[tender]


def common_name(tender: Tender, own_names: Collection[str], local_currency: str = "") -> str:
    """Return what several payments of a kind are called: by their own name where all of them have the same.

    Where orders have several words for it, a local currency is called as the shop's city calls it: no other city's is
    taken there.
    """
    names = {_own_name(tender, own, local_currency) for own in own_names}
    return (names.pop() if len(names) == 1 else "") or tender_name(tender, "", local_currency)


def at_door(tender: Tender, name: str) -> str:
    """Return the name of what was taken at the door, in a table that keeps it apart."""
    return name if tender is Tender.CASH else f"현장 {name}"


def own_words(payment: Payment) -> str:
    """Return what an order says of a payment besides what it is called: whose card it was; empty for nothing more."""
    known = TENDERS[payment.tender]
    name = "" if payment.tender in _BY_OWN_NAME or payment.name == known else payment.name
    brand = "" if payment.brand in {known, payment.name} else payment.brand
    return " ".join(part for part in (name, brand) if part)


def _own_name(tender: Tender, own: str, local_currency: str) -> str:
    if tender not in _BY_OWN_NAME:
        return ""
    told = own if own != TENDERS[tender] else ""
    return told or (local_currency if tender is Tender.LOCAL_CURRENCY else "")
