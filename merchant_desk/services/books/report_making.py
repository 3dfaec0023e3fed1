"""Make a report out of the books, in steps, and write it into a file. On a lane or in a command; any one thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from merchant_desk.domain.books.sale import Outcome, Sale
from merchant_desk.domain.errors import DecisionRefused, SettingsError
from merchant_desk.domain.money import Money
from merchant_desk.domain.shop import Shop
from merchant_desk.services.business_day import business_day
from merchant_desk.services.slips.words import SEOUL

from .counted_sales import WON
from .day_report import day_sheets
from .deposit_port import DepositBoard
from .deposit_report import deposit_sheets
from .order_report import order_sheet
from .picture_report import picture_sheets
from .report_books import OpenReportBooks, ReportBooks
from .report_port import Form, ReceiptReminder, Report, Table, Wanted
from .report_sheet import Counting, Document, Sheet, Steps, table_of
from .settlement_report import line_sheet, sum_sheets
from .tax_report import tax_sheets
from .tender_report import tender_sheets

#: Of these a longer PDF than a year would be a book (:class:`.report_port.Form`).
LONG = frozenset({Report.ORDERS, Report.SETTLEMENT, Report.PICTURES})
MOST_DAYS_OF_PAGES = 367
#: Nobody's books are longer; each day of a picture is counted by itself.
MOST_DAYS = 366 * 20
TITLES = {
    Report.ORDERS: "주문 목록",
    Report.SETTLEMENT: "정산",
    Report.DEPOSITS: "입금 확인",
    Report.TENDERS: "결제수단별 매출",
    Report.SALES_TAX: "월 매출과 부가세",
    Report.DAY: "일 마감",
    Report.PICTURES: "그림 자료",
}


class ReportFiles(Protocol):
    """Writes documents into files: whole, under their name at the end, or not at all."""

    def write(self, document: Document, form: Form, target: Path) -> Steps[None]:
        """Write in steps; raises DeskError. Closing the steps before their end leaves nothing."""


@dataclass(frozen=True, slots=True)
class ReportShop:
    """Whose reports these are; frozen. ``deposits`` matches what is known on a business day; it blocks."""

    shop: Shop
    deposits: Callable[[date], DepositBoard]


def refuse_wrong(wanted: Wanted) -> None:
    """Raise where no such report can be made."""
    days = (wanted.last - wanted.first).days
    if days < 0:
        raise SettingsError("첫날이 마지막 날보다 늦습니다.", action="날짜를 바꿔 주세요.")
    if wanted.form is Form.PDF and wanted.report in LONG and days >= MOST_DAYS_OF_PAGES:
        raise SettingsError("PDF는 한 해까지만 됩니다.", action="날짜를 줄이거나 다른 파일을 골라 주세요.")
    if days >= MOST_DAYS:
        raise SettingsError("한 번에 20년까지만 됩니다.", action="날짜를 줄여 주세요.")
    if wanted.report is Report.DAY and days:
        raise SettingsError("일 마감은 하루씩 만듭니다.", action="하루만 골라 주세요.")


def write_report(
    wanted: Wanted,
    target: Path,
    of: ReportShop,
    *,
    open_books: OpenReportBooks,
    files: ReportFiles,
    now: datetime,
    counting: Counting,
) -> Steps[tuple[str, ...]]:
    """Write a report into ``target``, and return what to tell about it; raises DeskError and leaves nothing then."""
    refuse_wrong(wanted)
    with open_books() as books:
        sheets = yield from sheets_of(wanted, of, books, now, counting)
        document = Document(TITLES[wanted.report], _about(wanted, of.shop, now), sheets)
        yield from files.write(document, wanted.form, target)
    return (f"주문 {counting.done:,}건을 읽었습니다.",) if counting.done else ()


def _about(wanted: Wanted, shop: Shop, now: datetime) -> tuple[str, ...]:
    """Return whose report it is and of which days."""
    span = f"{wanted.first}" if wanted.first == wanted.last else f"{wanted.first} ~ {wanted.last}"
    lines = (
        shop.name,
        f"사업자등록번호 {shop.business_number}" if shop.business_number else "",
        f"기간 {span}",
        f"작성 {now.astimezone(SEOUL):%Y-%m-%d %H:%M}",
    )
    return tuple(line for line in lines if line)


def preview_report(
    wanted: Wanted, of: ReportShop, open_books: OpenReportBooks, now: datetime
) -> Steps[tuple[Table, ...]]:
    """Return the tables of a short report."""
    if wanted.report not in _SHORT:
        raise DecisionRefused("이 보고서는 화면에서 볼 수 없습니다.", action="파일로 저장해 주세요.")
    refuse_wrong(wanted)
    with open_books() as books:
        sheets = yield from sheets_of(wanted, of, books, now, Counting())
        return tuple(table_of(sheet) for sheet in sheets)


_SHORT = frozenset({Report.TENDERS, Report.SALES_TAX, Report.DAY, Report.DEPOSITS})


def sheets_of(
    wanted: Wanted, of: ReportShop, books: ReportBooks, now: datetime, counting: Counting
) -> Steps[tuple[Sheet, ...]]:
    """Return the tables of a report, those of long ones unread."""
    first, last, shop = wanted.first, wanted.last, of.shop
    hour, currency = shop.day_begins_hour, shop.local_currency
    if wanted.report not in {Report.DEPOSITS, Report.PICTURES}:
        counting.whole = books.count(first, last)
    match wanted.report:
        case Report.TENDERS:
            return (yield from tender_sheets(_passing(books.sales(first, last), counting), hour, currency))
        case Report.SALES_TAX:
            return (yield from tax_sheets(_passing(books.sales(first, last), counting), hour))
        case Report.DAY:
            return (yield from day_sheets(books, first, hour, currency, now, counting))
        case Report.ORDERS:
            sales = _passing(books.sales(first, last), counting)
            return (order_sheet(sales, hour, currency, on_paper=wanted.form is Form.PDF),)
        case Report.SETTLEMENT:
            return (yield from _settlement(wanted, shop, books, counting))
        case Report.DEPOSITS:
            return deposit_sheets(of.deposits(business_day(now, hour)), first, last)
        case _:
            return picture_sheets(books.pictures(first, last))


def _settlement(
    wanted: Wanted, shop: Shop, books: ReportBooks, counting: Counting
) -> Steps[tuple[Sheet, ...]]:
    """Return sums and lines: on paper the sums alone, in a CSV file the lines alone."""
    first, last, hour = wanted.first, wanted.last, shop.day_begins_hour
    sums: tuple[Sheet, ...] = ()
    if wanted.form is not Form.CSV:
        counting.whole *= 1 if wanted.form is Form.PDF else 2
        sums = yield from sum_sheets(books, first, last, hour, shop.local_currency, counting)
    if wanted.form is Form.PDF:
        return sums
    return (*sums, line_sheet(books, first, last, hour, shop.local_currency, counting))


def _passing(sales: Iterable[Sale], counting: Counting) -> Iterator[Sale]:
    for sale in sales:
        counting.done += 1
        yield sale


def receipts_wanted(
    first: date, last: date, cut_hour: int, open_books: OpenReportBooks
) -> Steps[tuple[ReceiptReminder, ...]]:
    """Return the finished orders that were paid in cash at the door and whose customer wants a cash receipt."""
    found: list[ReceiptReminder] = []
    with open_books() as books:
        for sale in books.sales(first, last):
            amount = sum(part.amount for part in sale.paid if part.receipt is not None and not part.online)
            if amount and sale.outcome is Outcome.FINISHED and sale.currency == WON:
                day = business_day(sale.received_at, cut_hour)
                found.append(ReceiptReminder(sale.display_id or sale.order_id, day, Money(amount)))
            yield
    return tuple(reversed(found))
