"""Monthly sales with supply value and VAT, by what a Korean VAT return asks for. It files none and advises nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from merchant_desk.domain.books.rates import shares_of
from merchant_desk.domain.books.sale import Paid, Sale
from merchant_desk.domain.books.settlement import PAYS_THE_SHOP
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.services.slips.money import supply_and_vat
from merchant_desk.services.tender_names import TENDERS

from .counted_sales import Counted, settled_sales
from .report_sheet import Column, Foot, Sheet, Steps
from .report_words import SUM, day_rule, left_out, not_counted


class Proof(StrEnum):
    """By what a sale is proven to the tax office; the values are the words."""

    CARD = TENDERS[Tender.CARD]
    CASH_RECEIPT = "현금영수증"
    LOCAL_CURRENCY = TENDERS[Tender.LOCAL_CURRENCY]
    OTHER = "그 밖"


@dataclass(slots=True)
class _Sum:
    """Orders, and won with its two parts."""

    orders: int = 0
    gross: int = 0
    vat: int = 0

    def add(self, gross: int, vat: int) -> None:
        self.orders += 1
        self.gross += gross
        self.vat += vat

    def row(self) -> tuple[int, int, int, int]:
        return self.orders, self.gross, self.gross - self.vat, self.vat


@dataclass(slots=True)
class _Month:
    whole: _Sum = field(default_factory=_Sum)
    by_proof: dict[Proof, _Sum] = field(default_factory=lambda: {proof: _Sum() for proof in Proof})
    sponsored: int = 0
    to_platform: int = 0

    def add(self, sale: Sale) -> None:
        gross, vat, parts = vat_of(sale)
        self.whole.add(gross, vat)
        for proof, (amount, tax) in parts.items():
            self.by_proof[proof].add(amount, tax)
        self.sponsored += sum(share.amount for share in sale.borne if share.sponsor in PAYS_THE_SHOP)
        self.to_platform += sum(charge.amount for charge in sale.charges if charge.to_platform)


def vat_of(sale: Sale) -> tuple[int, int, dict[Proof, tuple[int, int]]]:
    """Return what the customer paid for a readable sale, the VAT in it, and both by proof.

    VAT is 10/110 of the order's total, rounded once (:func:`supply_and_vat`); of several payments each bears its part
    of it, so that the parts are the whole.
    """
    gross = sum(part.amount for part in sale.paid)
    _, vat = supply_and_vat(Money(gross))
    parts: dict[Proof, tuple[int, int]] = {}
    weights = [part.amount for part in sale.paid]
    shares = shares_of(vat.minor, weights) if gross else (0,) * len(weights)
    for paid, tax in zip(sale.paid, shares, strict=True):
        proof = proof_of(paid)
        amount, known = parts.get(proof, (0, 0))
        parts[proof] = (amount + paid.amount, known + tax)
    return gross, vat.minor, parts


def proof_of(paid: Paid) -> Proof:
    """Return by what a payment is proven. A cash receipt that a customer wanted counts as issued."""
    if paid.tender is Tender.CARD:
        return Proof.CARD
    if paid.tender is Tender.LOCAL_CURRENCY:
        return Proof.LOCAL_CURRENCY
    return Proof.CASH_RECEIPT if paid.receipt is not None else Proof.OTHER


def tax_sheets(sales: Iterable[Sale], cut_hour: int) -> Steps[tuple[Sheet, ...]]:
    """Return sales by month, by month and proof, and what an accountant asks about next."""
    counted, months = Counted(), dict[str, _Month]()
    for day, sale in settled_sales(sales, cut_hour, counted):
        months.setdefault(f"{day:%Y-%m}", _Month()).add(sale)
        yield
    found = sorted(months.items())
    return (
        Sheet(
            "월 매출과 부가세",
            (Column("월", 10), Column("건수", 9), *_TAXED),
            tuple((month, *of.whole.row()) for month, of in found),
            lambda: Foot(
                (SUM, *_total(of.whole for _, of in found)),
                (
                    left_out(counted),
                    "매출은 할인을 빼고 고객이 낸 돈(부가세 포함)이며, 배달팁도 들어 있습니다.",
                    "부가세는 주문마다 고객이 낸 돈의 10/110을 1원 단위로 한 번 반올림하고, 공급가액은 나머지입니다.",
                    "모든 메뉴를 과세로 봅니다.",
                    day_rule(cut_hour),
                    *not_counted(counted),
                ),
            ),
        ),
        Sheet(
            "증빙별 매출과 부가세",
            (Column("월", 10), Column("구분", 14), Column("건수", 9), *_TAXED),
            tuple(
                (month, proof.value, *of.by_proof[proof].row())
                for month, of in found
                for proof in Proof
                if of.by_proof[proof].orders
            ),
            lambda: Foot(
                (SUM, "", *_total(of.whole for _, of in found)),
                (
                    "나누어 결제한 주문은 부가세도 금액대로 나누고, 줄마다 셉니다. 합계에는 한 번만 셉니다.",
                    "현금영수증은 고객이 원한 주문입니다. 실제로 발급했는지는 홈택스에서 확인해 주세요.",
                    "그 밖에는 현금영수증을 원하지 않은 현금, 온누리상품권, 아동급식카드, 쿠폰이 들어 있습니다.",
                ),
            ),
        ),
        Sheet(
            "신고 전에 확인할 금액",
            (
                Column("월", 10),
                Column("플랫폼·기관이 부담한 할인 (원)", 28),
                Column("플랫폼이 받은 배달비 등 (원)", 28),
            ),
            tuple((month, of.sponsored, of.to_platform) for month, of in found),
            lambda: Foot(
                (SUM, sum(of.sponsored for _, of in found), sum(of.to_platform for _, of in found)),
                (
                    "플랫폼·기관이 부담한 할인은 위의 매출에 들어 있지 않고, 플랫폼이 받은 배달비는 들어 있습니다.",
                    "어떻게 신고할지는 세무사에게 물어봐 주세요.",
                ),
            ),
        ),
    )


_TAXED = (Column("매출 (원)", 15), Column("공급가액 (원)", 15), Column("부가세 (원)", 14))


def _total(sums: Iterable[_Sum]) -> tuple[int, int, int, int]:
    whole = _Sum()
    for one in sums:
        whole = _Sum(whole.orders + one.orders, whole.gross + one.gross, whole.vat + one.vat)
    return whole.row()
