"""Orders and won by tender and by local currency, by month and in all: what a city asks for with a subsidy's papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from merchant_desk.domain.books.rates import shares_of
from merchant_desk.domain.books.sale import Paid, Sale
from merchant_desk.domain.order import Tender
from merchant_desk.services.tender_names import TENDERS, tender_name

from .counted_sales import Counted, settled_sales
from .report_sheet import Column, Foot, Row, Sheet, Steps
from .report_words import SUM, day_rule, left_out, not_counted, tender_word

#: Local currencies that are told apart; a platform that names more names no currencies.
MOST_NAMES = 50
OTHER_NAMES = "그 밖"
_PLACES = {tender: place for place, tender in enumerate(Tender)}
_Kind = tuple[Tender, str]


@dataclass(slots=True)
class _Month:
    """Orders and won of a month (or of a span), and by tender: an order of two tenders counts once here."""

    orders: int = 0
    won: int = 0
    by_kind: dict[_Kind, tuple[int, int]] = field(default_factory=dict)

    def add(self, amounts: dict[_Kind, int]) -> None:
        self.orders += 1
        for kind, amount in amounts.items():
            orders, won = self.by_kind.get(kind, (0, 0))
            self.by_kind[kind] = (orders + 1, won + amount)
            self.won += amount

    def rows(self) -> Iterator[tuple[_Kind, int, int]]:
        for kind in sorted(self.by_kind, key=lambda kind: (_PLACES[kind[0]], kind[1])):
            yield kind, *self.by_kind[kind]


def tender_sheets(sales: Iterable[Sale], cut_hour: int, local_currency: str) -> Steps[tuple[Sheet, ...]]:
    """Return the sums of the span and those of its months, after a walk over its sales."""
    counted, whole = Counted(), _Month()
    months: dict[str, _Month] = {}
    names: set[str] = set()
    for day, sale in settled_sales(sales, cut_hour, counted):
        amounts: dict[_Kind, int] = {}
        for paid in sale.paid:
            name = _currency(paid, local_currency)
            if len(names) < MOST_NAMES:
                names.add(name)
            kind = (paid.tender, name if name in names else OTHER_NAMES)
            amounts[kind] = amounts.get(kind, 0) + paid.amount
        whole.add(amounts)
        months.setdefault(_month(day), _Month()).add(amounts)
        yield
    notes = (
        left_out(counted),
        "금액은 할인을 빼고 고객이 낸 돈이며, 배달팁도 들어 있습니다.",
        "나누어 결제한 주문은 줄마다 세고, 합계에는 한 번만 셉니다.",
        day_rule(cut_hour),
        *not_counted(counted),
    )
    return (
        Sheet(
            "결제수단별 합계",
            (Column("결제수단", 16), Column("지역화폐 이름", 16), *_FIGURES, Column("비율 (%)", 10)),
            tuple(_with_shares(whole)),
            lambda: Foot((SUM, "", whole.orders, whole.won, Decimal("100.0") if whole.won else None), notes),
        ),
        Sheet(
            "달마다 결제수단별 합계",
            (Column("월", 10), Column("결제수단", 16), Column("지역화폐 이름", 16), *_FIGURES),
            tuple(
                (month, tender_word(kind[0]), kind[1], orders, won)
                for month, of_month in sorted(months.items())
                for kind, orders, won in of_month.rows()
            ),
            lambda: Foot((SUM, "", "", whole.orders, whole.won)),
        ),
    )


def _currency(paid: Paid, local_currency: str) -> str:
    """Return which local currency a payment was; empty for other tenders, and where nobody says it."""
    if paid.tender is not Tender.LOCAL_CURRENCY:
        return ""
    name = tender_name(paid.tender, paid.name, local_currency)
    return name if name != TENDERS[paid.tender] else ""


_FIGURES = (Column("건수", 9), Column("금액 (원)", 15))


def _with_shares(whole: _Month) -> Iterator[Row]:
    """Yield the rows with their part of the whole in tenths of a percent, which sum to 100."""
    rows = list(whole.rows())
    weights = [won for _, _, won in rows]
    shares: tuple[int | None, ...] = shares_of(1_000, weights) if any(weights) else (None,) * len(rows)
    for ((tender, name), orders, won), share in zip(rows, shares, strict=True):
        yield tender_word(tender), name, orders, won, None if share is None else Decimal(share).scaleb(-1)


def _month(day: date) -> str:
    return f"{day:%Y-%m}"
