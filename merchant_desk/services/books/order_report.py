"""Every order of a span, one row each, without its customer. It must not know what is settled of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from merchant_desk.domain.books.sale import Sale
from merchant_desk.services.business_day import business_day
from merchant_desk.services.slips.words import why
from merchant_desk.services.tender_names import tender_name

from .counted_sales import Counted
from .report_sheet import Column, Foot, Row, Sheet
from .report_words import OUTCOMES, SUM, day_rule, kind_word, not_counted

COLUMNS = (
    Column("영업일", 11),
    Column("받은 시각", 17),
    Column("주문번호", 12),
    Column("종류", 6),
    Column("결과", 13),
    Column("메뉴 (원)", 11),
    Column("요금 (원)", 11),
    Column("할인 (원)", 11),
    Column("고객 결제 (원)", 13),
    Column("매출 (원)", 13),
    Column("결제수단", 20),
    Column("메뉴", 40),
    Column("취소 사유", 16),
    Column("끝난 시각", 17),
    Column("주문 ID", 38),
)
#: Columns that a page of paper has.
ON_PAPER = (0, 2, 3, 4, 8, 9, 10, 11)
_SOLD, _PLACE = "매출 (원)", 9


@dataclass(slots=True)
class _Walked:
    counted: Counted = field(default_factory=Counted)
    sales: int = 0


def order_sheet(
    sales: Iterable[Sale], cut_hour: int, local_currency: str, *, on_paper: bool = False
) -> Sheet:
    """Return the orders as a table; ``on_paper`` leaves out what a page has no room for."""
    walked = _Walked()
    kept = ON_PAPER if on_paper else range(len(COLUMNS))

    def foot() -> Foot:
        sums: list[object] = [SUM, *[None] * (len(COLUMNS) - 1)]
        sums[_PLACE] = walked.sales
        return Foot(
            tuple(sums[place] for place in kept),
            (
                f"{_SOLD}은 완료한 주문에서 고객이 낸 돈입니다. 다른 주문과 읽지 못한 금액은 비워 둡니다.",
                day_rule(cut_hour),
                *not_counted(walked.counted),
            ),
        )

    rows = _rows(sales, cut_hour, local_currency, walked)
    return Sheet(
        "주문",
        tuple(COLUMNS[place] for place in kept),
        (tuple(row[place] for place in kept) for row in rows) if on_paper else rows,
        foot,
        is_long=True,
    )


def _rows(sales: Iterable[Sale], cut_hour: int, local_currency: str, walked: _Walked) -> Iterator[Row]:
    for sale in sales:
        sold = sum(part.amount for part in sale.paid) if walked.counted.take(sale) else None
        walked.sales += sold or 0
        yield (
            business_day(sale.received_at, cut_hour),
            sale.received_at,
            sale.display_id,
            kind_word(sale.kind),
            OUTCOMES[sale.outcome],
            sale.items,
            sale.fees,
            sale.discount,
            sale.total,
            sold,
            _tenders(sale, local_currency),
            ", ".join(f"{dish.name} × {dish.quantity.normalize():f}" for dish in sale.dishes),
            why(sale.cancel_code) if sale.cancel_code else "",
            sale.closed_at,
            sale.order_id,
        )


def _tenders(sale: Sale, local_currency: str) -> str:
    names = (tender_name(part.tender, part.name, local_currency) for part in sale.paid)
    return ", ".join(dict.fromkeys(names))
