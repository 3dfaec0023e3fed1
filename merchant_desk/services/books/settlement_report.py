"""Every line of a settlement, expected beside stated, with the sums of the settlement's page.

It must not know rates: the lines are those that the journal keeps.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.order import Tender
from merchant_desk.services.tender_names import common_name

from .counted_sales import WON, Counted, settled_sales
from .ledger_rows import LineSum
from .reckoning import statement_lines
from .report_books import Called, ReportBooks
from .report_sheet import Column, Counting, Foot, Row, Sheet, Steps
from .report_words import LINES, SOURCES, SUM, day_rule, not_counted

#: Orders whose numbers are looked up at once.
_LOOKED_UP = 500
#: Days that are listed with their sums; a longer span is listed by month.
MOST_DAYS = 92
_BY_TENDER = frozenset({Line.PAID, Line.PAYMENT_FEE, Line.COLLECTED})
NOTES = (
    "계산은 이 가게의 주문과 요율로 셈한 것이고, 정산서는 플랫폼이 알려 준 것입니다.",
    "플러스는 가게가 받을 돈, 마이너스는 가게가 내는 돈입니다. 원화만 더했습니다.",
)


@dataclass(slots=True)
class Sums:
    """Orders and won by source, line and tender, and won by day (or month) and source, as lines pass by."""

    by_kind: dict[tuple[Source, Line, Tender | None], tuple[int, int]] = field(default_factory=dict)
    by_day: dict[str, dict[Source, int]] = field(default_factory=dict)
    key: Callable[[date], str] = date.isoformat

    def take(self, lines: Iterable[SettledLine]) -> None:
        """Add the lines of one order, or of none."""
        seen: set[tuple[Source, Line, Tender | None]] = set()
        for line in lines:
            if line.currency != WON:
                continue
            kind = (line.source, line.line, line.tender)
            orders, amount = self.by_kind.get(kind, (0, 0))
            self.by_kind[kind] = (orders + (bool(line.order_id) and kind not in seen), amount + line.amount)
            seen.add(kind)
            day = self.by_day.setdefault(self.key(line.day), {Source.EXPECTED: 0})
            day[line.source] = day.get(line.source, 0) + line.amount

    def of(self, source: Source) -> int:
        """Return the won of a source."""
        return sum(amount for (of, _, _), (_, amount) in self.by_kind.items() if of is source)

    @property
    def is_stated(self) -> bool:
        """Tell whether anything is stated."""
        return any(source is Source.STATED for source, _, _ in self.by_kind)

    def of_line(self, line: Line, tender: Tender | None) -> int | None:
        """Return what is stated on a line, by tender where one is given; None where nothing is stated at all."""
        if not self.is_stated:
            return None
        return sum(
            amount
            for (source, kind, by), (_, amount) in self.by_kind.items()
            if source is Source.STATED and kind is line and (tender is None or by is tender)
        )

    def expected(self) -> list[LineSum]:
        """Return what is expected, as the ledger would give it."""
        return [
            LineSum(source, line, tender, WON, orders, amount)
            for (source, line, tender), (orders, amount) in self.by_kind.items()
            if source is Source.EXPECTED
        ]


def summary(
    sums: Sums, names: Mapping[Tender, Collection[str]], local_currency: str
) -> tuple[tuple[Row, ...], Row]:
    """Return a row for each line as the settlement's page has it, expected beside stated, and the sums' row."""
    shown = list(statement_lines(sums.expected(), names, local_currency))
    there = {one.line for one in shown}
    rows: list[Row] = []
    for one in shown:
        title = f"{LINES[one.line]} ({one.name})" if one.name else LINES[one.line]
        rows.append((title, one.orders, one.amount, sums.of_line(one.line, one.tender)))
    rows += [
        (LINES[line], None, 0, amount)
        for line in Line
        if line not in there and (amount := sums.of_line(line, None))
    ]
    rest = _stated_otherwise(sums, {(one.line, one.tender) for one in shown})
    rows += [
        (f"{LINES[line]} (정산서만)", None, 0, amount)
        for line, amount in rest.items()
        if line in there and amount
    ]
    stated = sums.of(Source.STATED) if sums.is_stated else None
    return tuple(rows), ("입금될 돈", None, sums.of(Source.EXPECTED), stated)


def no_lines(rows: tuple[Row, ...]) -> tuple[str, ...]:
    """Return as a note that nothing is settled yet."""
    return () if rows else ("아직 정산한 주문이 없습니다.",)


def _stated_otherwise(sums: Sums, shown: Collection[tuple[Line, Tender | None]]) -> dict[Line, int]:
    """Return what is stated by tenders (or by none) that nothing is expected of, by line."""
    found: dict[Line, int] = {}
    for (source, line, tender), (_, amount) in sums.by_kind.items():
        if source is Source.STATED and line in _BY_TENDER and (line, tender) not in shown:
            found[line] = found.get(line, 0) + amount
    return found


def line_sheet(
    books: ReportBooks, first: date, last: date, cut_hour: int, local_currency: str, counting: Counting
) -> Sheet:
    """Return every line of a span as a table, day after day and order after order."""
    sums = Sums()
    return Sheet(
        "정산 줄",
        (
            Column("영업일", 11),
            Column("주문번호", 12),
            Column("근거", 7),
            Column("항목", 24),
            Column("결제수단", 14),
            Column("금액", 13),
            Column("통화", 6),
            Column("요율", 30),
            Column("정산서 번호", 24),
            Column("주문 ID", 38),
        ),
        _line_rows(books, first, last, local_currency, sums, counting),
        lambda: Foot(
            (SUM, "", SOURCES[Source.EXPECTED], "", "", sums.of(Source.EXPECTED), WON, "", "", ""),
            (*NOTES, f"정산서의 합계는 {sums.of(Source.STATED):,}원입니다.", day_rule(cut_hour)),
        ),
        is_long=True,
    )


def _line_rows(
    books: ReportBooks, first: date, last: date, local_currency: str, sums: Sums, counting: Counting
) -> Iterator[Row]:
    orders = books.settled(first, last)
    while some := list(islice(orders, _LOOKED_UP)):
        called = books.called([lines[0].order_id for lines in some])
        for lines in some:
            sums.take(lines)
            counting.done += 1
            known = called.get(lines[0].order_id, Called())
            for line in lines:
                yield (
                    line.day,
                    known.display_id,
                    SOURCES[line.source],
                    LINES[line.line],
                    _tender_name(line.tender, known, local_currency),
                    line.amount,
                    line.currency,
                    line.rule,
                    line.batch_id,
                    line.order_id,
                )


def _tender_name(tender: Tender | None, called: Called, local_currency: str) -> str:
    """Return what the order's payments by this tender are called; empty for none."""
    if tender is None:
        return ""
    return common_name(tender, [own for kind, own in called.tenders if kind is tender], local_currency)


def sum_sheets(
    books: ReportBooks, first: date, last: date, cut_hour: int, local_currency: str, counting: Counting
) -> Steps[tuple[Sheet, ...]]:
    """Return a span's sums by line and by day, after a walk over its sales and their lines."""
    counted = Counted()
    for _ in settled_sales(books.sales(first, last), cut_hour, counted):
        yield
    by_month = (last - first).days >= MOST_DAYS
    sums = Sums(key=_month if by_month else date.isoformat)
    for lines in books.settled(first, last):
        sums.take(lines)
        counting.done += 1
        yield
    rows, whole = summary(sums, counted.names, local_currency)
    empty = no_lines(rows)
    days = tuple((day, of[Source.EXPECTED], of.get(Source.STATED)) for day, of in sorted(sums.by_day.items()))
    return (
        Sheet(
            "정산",
            (Column("항목", 34), Column("주문", 9), Column("계산 (원)", 16), Column("정산서 (원)", 16)),
            rows,
            lambda: Foot(whole, (*empty, *NOTES, day_rule(cut_hour), *not_counted(counted))),
        ),
        Sheet(
            "달마다 정산" if by_month else "날마다 정산",
            (Column("월" if by_month else "영업일", 12), Column("계산 (원)", 16), Column("정산서 (원)", 16)),
            days,
            lambda: Foot((SUM, whole[2], whole[3])),
        ),
    )


def _month(day: date) -> str:
    return f"{day:%Y-%m}"
