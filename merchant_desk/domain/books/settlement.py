"""From what the customer paid to what the bank receives: one order's lines. It must not know who stated them.

Signs are the standard's: what the shop is credited is positive, what it is charged negative. The sum of an order's
lines is what is paid out for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Sponsor, Tender

from .fees import FeeRule
from .rates import part_of
from .sale import Outcome, Sale


class Line(StrEnum):
    """The lines of a settlement, as a sum on paper reads downwards."""

    PAID = "paid"
    SPONSORED = "sponsored"
    DELIVERY = "delivery"
    COMMISSION = "commission"
    PAYMENT_FEE = "payment_fee"
    VAT = "vat"
    COLLECTED = "collected"
    CORRECTION = "correction"
    OTHER = "other"


class Source(StrEnum):
    """Who says so: the desk by the shop's own log and the rates, or the platform's statement."""

    EXPECTED = "expected"
    STATED = "stated"


@dataclass(frozen=True, slots=True)
class SettledLine:
    """One amount of one order (of none: ``order_id`` is empty) on a business day; minor units of ``currency``.

    ``tender`` is None where the line is not by tender. ``rule`` says where the amount comes from, with its date.
    ``batch_id`` names the statement, empty for what is expected.
    """

    day: date
    order_id: str
    source: Source
    line: Line
    tender: Tender | None
    amount: int
    currency: str
    rule: str = ""
    batch_id: str = ""


#: Discounts of these payers reach the shop: somebody else pays them.
PAYS_THE_SHOP = frozenset({Sponsor.MARKETPLACE, Sponsor.PUBLIC, Sponsor.CHAIN})


def expected_lines(sale: Sale, day: date, rule: FeeRule) -> tuple[SettledLine, ...]:
    """Return what the shop should be paid out for a sale, by the rule of its day; nothing where nothing was sold.

    A sale that is not readable, cancelled or refused gives no lines. Commission is taken of what the customer and
    other payers gave, without what the platform keeps; the payment fee of what was paid online, by tender; VAT once of
    both together; each is rounded once (:func:`.rates.part_of`). Lines of nothing are left out, but for the first.
    """
    if not sale.is_readable or sale.outcome in {Outcome.CANCELLED, Outcome.REFUSED}:
        return ()
    found: list[SettledLine] = []

    def add(line: Line, amount: int, words: str = "", tender: Tender | None = None) -> int:
        if amount:
            found.append(
                SettledLine(day, sale.order_id, Source.EXPECTED, line, tender, amount, sale.currency, words)
            )
        return amount

    by_tender: dict[Tender, int] = {}
    online: dict[Tender, int] = {}
    for part in sale.paid:
        by_tender[part.tender] = by_tender.get(part.tender, 0) + part.amount
        if part.online:
            online[part.tender] = online.get(part.tender, 0) + part.amount
    base = sum(add(Line.PAID, amount, tender=tender) for tender, amount in by_tender.items())
    base += add(Line.SPONSORED, sum(one.amount for one in sale.borne if one.sponsor in PAYS_THE_SHOP))
    kept = sum(charge.amount for charge in sale.charges if charge.to_platform)
    add(Line.DELIVERY, -kept - (rule.delivery if kept else 0), rule.words)
    base -= kept
    fees = add(Line.COMMISSION, -part_of(base, rule.commission), f"{rule.words} {rule.commission}")
    for tender, amount in online.items():
        rate = rule.payment_rate(tender)
        fees += add(Line.PAYMENT_FEE, -part_of(amount, rate), f"{rule.words} {rate}", tender)
    add(Line.VAT, part_of(fees, rule.vat), f"{rule.vat}")
    for tender, amount in by_tender.items():
        add(Line.COLLECTED, online.get(tender, 0) - amount, tender=tender)
    return tuple(found)


def payout(lines: Iterable[SettledLine], currency: str = "KRW") -> Money:
    """Return the sum of the lines; raises ValueError for lines of two currencies."""
    total = Money(0, currency)
    for line in lines:
        total += Money(line.amount, line.currency)
    return total
