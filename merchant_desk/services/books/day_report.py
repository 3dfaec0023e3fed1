"""The close of one business day: what was sold, what is settled of it, and whether the day's log says the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from merchant_desk.domain.books.sale import Outcome, Sale
from merchant_desk.domain.order import Tender
from merchant_desk.services.day_figures import DayFigures
from merchant_desk.services.slips.words import span_words
from merchant_desk.services.tender_names import at_door, common_name

from .counted_sales import WON, Counted
from .report_books import ReportBooks
from .report_sheet import Column, Counting, Foot, Row, Sheet, Steps
from .report_words import OUTCOMES, SUM, day_rule, not_counted
from .settlement_report import NOTES, Sums, no_lines, summary


@dataclass(slots=True)
class _Sold:
    """What the books say of a day. ``won``: totals of the orders by outcome; ``unread`` of them have none in won.

    ``by_kind``: orders and won by tender, and whether they were paid at the door.
    """

    counted: Counted = field(default_factory=Counted)
    by_kind: dict[tuple[Tender, bool], tuple[int, int]] = field(default_factory=dict)
    orders: int = 0
    paid: int = 0
    won: dict[Outcome, int] = field(default_factory=lambda: dict.fromkeys(Outcome, 0))

    def take(self, sale: Sale) -> None:
        if sale.total is not None and sale.currency == WON:
            self.won[sale.outcome] += sale.total
        if not self.counted.take(sale):
            return
        self.orders += 1
        kinds: dict[tuple[Tender, bool], int] = {}
        for part in sale.paid:
            kind = (part.tender, not part.online or part.tender is Tender.CASH)
            kinds[kind] = kinds.get(kind, 0) + part.amount
        for kind, amount in kinds.items():
            orders, won = self.by_kind.get(kind, (0, 0))
            self.by_kind[kind] = (orders + 1, won + amount)
            self.paid += amount

    def rows(self, local_currency: str) -> Iterator[Row]:
        """Yield a row for each way to pay, the most won first; its names are those of the settlement beside it."""
        for (tender, is_at_door), of in sorted(self.by_kind.items(), key=lambda one: -one[1][1]):
            name = common_name(tender, self.counted.names[tender], local_currency)
            yield at_door(tender, name) if is_at_door else name, *of


def day_sheets(
    books: ReportBooks, day: date, cut_hour: int, local_currency: str, now: datetime, counting: Counting
) -> Steps[tuple[Sheet, ...]]:
    """Return the tables of a day's close."""
    sold, sums = _Sold(), Sums()
    for sale in books.sales(day, day):
        sold.take(sale)
        counting.done += 1
        yield
    for lines in books.settled(day, day):
        sums.take(lines)
        yield
    figures = books.day_figures(day, now)
    so_far = () if figures.is_over else ("영업일이 끝나지 않은 중간 집계입니다.",)
    rows, whole = summary(sums, sold.counted.names, local_currency)
    compared = tuple(_compared(figures, sold))
    return (
        Sheet(
            f"일 마감 {day}",
            (Column("항목", 26), Column("건수", 9), Column("금액 (원)", 16)),
            tuple(sold.rows(local_currency)),
            lambda: Foot(
                (SUM, sold.orders, sold.paid),
                (
                    *so_far,
                    "완료한 주문에서 고객이 낸 돈입니다. 나누어 결제한 주문은 줄마다 셉니다.",
                    day_rule(cut_hour),
                    *not_counted(sold.counted),
                ),
            ),
        ),
        Sheet(
            "정산",
            (Column("항목", 34), Column("주문", 9), Column("계산 (원)", 16), Column("정산서 (원)", 16)),
            rows,
            lambda: Foot(whole, (*no_lines(rows), *NOTES)),
        ),
        Sheet(
            "그날의 기록과 비교",
            (Column("항목", 26), Column("기록", 14), Column("장부", 14), Column("차이", 12)),
            compared,
            lambda: Foot((), (_verdict(compared), *_service(figures))),
        ),
    )


def _compared(figures: DayFigures, sold: _Sold) -> Iterator[Row]:
    """Yield the day's log beside the books: counts by outcome, and won."""
    counted = sold.counted
    pairs: Iterable[tuple[str, int, int]] = (
        (f"{OUTCOMES[Outcome.FINISHED]} (건)", figures.finished, counted.orders),
        (f"{OUTCOMES[Outcome.OPEN]} (건)", figures.open, counted.open),
        (f"{OUTCOMES[Outcome.CANCELLED]} (건)", figures.cancelled, counted.cancelled),
        (f"{OUTCOMES[Outcome.REFUSED]} (건)", figures.refused, counted.refused),
        ("완료 금액 (원)", figures.finished_sales.minor, sold.won[Outcome.FINISHED]),
        ("취소 금액 (원)", figures.cancelled_sales.minor, sold.won[Outcome.CANCELLED]),
    )
    for title, logged, booked in pairs:
        yield title, logged, booked, booked - logged


def _verdict(rows: Iterable[Row]) -> str:
    uneven = [str(row[0]) for row in rows if row[3]]
    if not uneven:
        return "그날의 기록과 같습니다."
    return f"그날의 기록과 다릅니다: {', '.join(uneven)}. 설치 담당자에게 알려 주세요."


def _service(figures: DayFigures) -> Iterator[str]:
    if figures.mean_decision_s is not None:
        yield f"평균 접수 시간은 {span_words(figures.mean_decision_s)}입니다."
    if figures.asking_slips:
        yield f"나왔는지 모르는 주문서가 {figures.asking_slips:,}장 있습니다."
    if figures.gaps:
        yield f"플랫폼과 {figures.gaps:,}번, 모두 {span_words(figures.gap_s)} 끊겼습니다."
    if figures.silent:
        yield f"소리가 나지 않은 알림이 {figures.silent:,}번 있습니다."
    if figures.root is not None:
        yield f"기록 확인값 ({figures.root.seq:,}번째 줄까지): {figures.root.root}"
