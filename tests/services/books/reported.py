"""Books in memory for the reports: sales, their lines, and a day's log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.sale import Outcome, Paid, Sale
from merchant_desk.domain.books.settlement import SettledLine, expected_lines
from merchant_desk.domain.order import ReceiptKind, Tender
from merchant_desk.services.books.deposit_port import DepositBoard
from merchant_desk.services.books.history_port import Pictures
from merchant_desk.services.books.report_books import Called
from merchant_desk.services.books.report_making import ReportShop
from merchant_desk.services.books.report_port import Form, Table
from merchant_desk.services.books.report_sheet import Document, Sheet, Steps, table_of
from merchant_desk.services.business_day import business_day
from merchant_desk.services.day_figures import DayFigures
from tests.builders import SHOP
from tests.domain.books.sold import RULE, make_sale

T = TypeVar("T")
NO_DEPOSITS = DepositBoard((), (), (), (), ())
NO_PICTURES = Pictures(date(2026, 7, 21), date(2026, 7, 21), (0,) * 24, ((0,) * 24,) * 7, (), (), ())


class FakeReportBooks:
    """``stated`` are lines besides those that the rule makes of the sales."""

    def __init__(
        self,
        sales: Sequence[Sale] = (),
        stated: Sequence[SettledLine] = (),
        *,
        cut_hour: int = 0,
        rule: FeeRule | None = RULE,
    ) -> None:
        self.all = sales
        self.stated = stated
        self.cut_hour = cut_hour
        self.rule = rule
        self.figures = DayFigures(date(2026, 7, 21), is_over=True)
        self.shown = NO_PICTURES
        self.opened = 0
        self.closed = 0
        self.read = 0

    @contextmanager
    def open(self) -> Iterator[FakeReportBooks]:
        self.opened += 1
        try:
            yield self
        finally:
            self.closed += 1

    def count(self, first: date, last: date) -> int:
        return sum(first <= self._day(sale) <= last for sale in self.all)

    def sales(self, first: date, last: date) -> Iterator[Sale]:
        for sale in self.all:
            if first <= self._day(sale) <= last:
                self.read += 1
                yield sale

    def settled(self, first: date, last: date) -> Iterator[tuple[SettledLine, ...]]:
        none = tuple(line for line in self.stated if not line.order_id and first <= line.day <= last)
        if none:
            yield none
        for sale in self.all:
            day = self._day(sale)
            if first <= day <= last and sale.outcome is Outcome.FINISHED:
                told = tuple(line for line in self.stated if line.order_id == sale.order_id)
                lines = expected_lines(sale, day, self.rule) + told
                if lines:
                    yield lines

    def called(self, order_ids: Sequence[str]) -> Mapping[str, Called]:
        return {
            sale.order_id: Called(sale.display_id, tuple((part.tender, part.name) for part in sale.paid))
            for sale in self.all
            if sale.order_id in order_ids
        }

    def day_figures(self, day: date, _now: datetime) -> DayFigures:
        return replace(self.figures, day=day)

    def pictures(self, _first: date, _last: date) -> Pictures:
        return self.shown

    def _day(self, sale: Sale) -> date:
        return business_day(sale.received_at, self.cut_hour)


class FakeReportFiles:
    """Keeps what would be written; ``on_row`` is called at each."""

    def __init__(self) -> None:
        self.tables: tuple[Table, ...] = ()
        self.document: Document | None = None
        self.form: Form | None = None
        self.left: list[Path] = []

    def write(self, document: Document, form: Form, target: Path) -> Steps[None]:
        self.document, self.form = document, form
        self.left.append(target)
        is_whole = False
        try:
            tables = []
            for sheet in document.sheets:
                rows = []
                for row in sheet.rows:
                    rows.append(row)
                    yield
                tables.append(table_of(replace(sheet, rows=rows)))
            self.tables = tuple(tables)
            is_whole = True
        finally:
            if not is_whole:
                self.left.remove(target)


def shop(board: DepositBoard = NO_DEPOSITS, **changes: Any) -> ReportShop:
    return ReportShop(replace(SHOP, **changes), lambda _today: board)


def finish(steps: Steps[T]) -> T:
    """Do all steps; returns what they come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def tables(steps: Steps[tuple[Sheet, ...]]) -> tuple[Table, ...]:
    return tuple(table_of(sheet) for sheet in finish(steps))


def column(table: Table, heading: str) -> list[Any]:
    """The values below a heading, without the sums."""
    place = table.headings.index(heading)
    return [row[place] for row in table.rows]


def summed(table: Table, heading: str) -> Any:
    return table.sums[table.headings.index(heading)]


def sold(
    number: int,
    amount: int,
    tender: Tender = Tender.CARD,
    *,
    name: str = "",
    online: bool = True,
    **changes: Any,
) -> Sale:
    """A finished order of one payment without fees."""
    receipt = changes.pop("receipt", None)
    paid = Paid(tender, name, amount, online, ReceiptKind(receipt) if receipt else None)
    plain: dict[str, Any] = {"items": amount, "fees": 0, "charges": (), "total": amount, "paid": (paid,)}
    return make_sale(**({"order_id": f"o-{number}", "display_id": f"A-{number}"} | plain | changes))
