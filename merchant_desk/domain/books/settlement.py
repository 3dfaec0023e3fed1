"""From what the customer paid to what the bank receives: one order's lines. It must not know who stated them.

Signs are the standard's: what the shop is credited is positive, what it is charged negative. The sum of an order's
lines is what is paid out for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Sponsor, Tender

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


@dataclass(frozen=True, slots=True)
class Basis:
    """Of what a sale's fees are taken, in minor units.

    ``paid`` and ``online`` are by tender (``online``: the part of it that went through the platform). ``kept`` is what
    the platform keeps of it for itself, as its own delivery fee; ``by_platform`` tells that it delivered. The
    commission is taken of ``commissioned``; ``before_fees`` is what would be paid out if no fee were taken: what was
    collected at the door is not in it.
    """

    paid: Mapping[Tender, int]
    online: Mapping[Tender, int]
    sponsored: int
    kept: int
    by_platform: bool
    commissioned: int
    before_fees: int


@dataclass(frozen=True, slots=True)
class Fees:
    """What a platform takes of one sale, each positive and rounded once."""

    delivery: int
    commission: int
    payment: tuple[tuple[Tender, int], ...]
    vat: int

    @property
    def total(self) -> int:
        """Return all of it."""
        return self.delivery + self.commission + sum(fee for _, fee in self.payment) + self.vat


def basis_of(sale: Sale) -> Basis | None:
    """Return of what fees are taken; None where nothing is settled: not readable, cancelled or refused."""
    if not sale.is_readable or sale.outcome in {Outcome.CANCELLED, Outcome.REFUSED}:
        return None
    paid: dict[Tender, int] = {}
    online: dict[Tender, int] = {}
    for part in sale.paid:
        paid[part.tender] = paid.get(part.tender, 0) + part.amount
        if part.online:
            online[part.tender] = online.get(part.tender, 0) + part.amount
    sponsored = sum(share.amount for share in sale.borne if share.sponsor in PAYS_THE_SHOP)
    of_platform = [charge for charge in sale.charges if charge.to_platform]
    kept = sum(charge.amount for charge in of_platform)
    sold = sum(paid.values()) + sponsored - kept
    return Basis(
        paid,
        online,
        sponsored,
        kept,
        any(charge.kind == "DELIVERY_FEE" for charge in of_platform),
        max(0, sold),  # a ride that the shop gave away is no sale below nothing
        sum(online.values()) + sponsored - kept,
    )


def fees_of(basis: Basis, kind: OrderKind, rule: FeeRule) -> Fees:
    """Return what a rule takes; the tax is taken once, of all fees together (:func:`.rates.part_of` rounds each)."""
    delivery = rule.delivery if basis.by_platform else 0
    commission = part_of(basis.commissioned, rule.commission_of(kind))
    payment = [
        (tender, part_of(amount, rule.payment_rate(tender))) for tender, amount in basis.online.items()
    ]
    taxed = delivery + commission + sum([fee for _, fee in payment])
    return Fees(delivery, commission, tuple(payment), part_of(taxed, rule.vat))


def expected_lines(sale: Sale, day: date, rule: FeeRule | None) -> tuple[SettledLine, ...]:
    """Return what the shop should be paid out for a sale, by the rule of its day; nothing where nothing was sold.

    A sale that is not readable, cancelled or refused gives no lines. Commission is taken of what the customer and
    other payers gave, without what the platform keeps; the payment fee of what was paid online, by tender; VAT once of
    all that the platform takes. Without a rule no fee is expected. Lines of nothing are left out.
    """
    basis = basis_of(sale)
    if basis is None:
        return ()
    found: list[SettledLine] = []

    def add(line: Line, amount: int, words: str = "", tender: Tender | None = None) -> None:
        if amount:
            found.append(
                SettledLine(day, sale.order_id, Source.EXPECTED, line, tender, amount, sale.currency, words)
            )

    for tender, amount in basis.paid.items():
        add(Line.PAID, amount, tender=tender)
    add(Line.SPONSORED, basis.sponsored)
    if rule is None:
        add(Line.DELIVERY, -basis.kept)
    else:
        fees = fees_of(basis, sale.kind, rule)
        add(Line.DELIVERY, -basis.kept - fees.delivery, rule.words if fees.delivery else "")
        add(Line.COMMISSION, -fees.commission, rule.told(rule.commission_of(sale.kind)))
        for tender, fee in fees.payment:
            add(Line.PAYMENT_FEE, -fee, rule.told(rule.payment_rate(tender)), tender)
        add(Line.VAT, -fees.vat, rule.vat_told)
    for tender, amount in basis.paid.items():
        add(Line.COLLECTED, basis.online.get(tender, 0) - amount, tender=tender)
    return tuple(found)


def payout(lines: Iterable[SettledLine], currency: str = "KRW") -> Money:
    """Return the sum of the lines; raises ValueError for lines of two currencies."""
    total = Money(0, currency)
    for line in lines:
        total += Money(line.amount, line.currency)
    return total
