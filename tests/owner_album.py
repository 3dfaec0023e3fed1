"""The owner's pages of a shop that has some weeks behind it: history, settlement, deposits, reports, customers' data.

It must not know how such weeks are made up; it judges nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.domain.status import Status
from merchant_desk.sandbox.states import Move
from merchant_desk.services.books.report_port import Report
from merchant_desk.ui.books import deposit_words, history_words, report_words, settlement_words
from merchant_desk.ui.books.bank_page import BankPage
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.deposits_page import DepositsPage
from merchant_desk.ui.books.history_place import HistoryPlace
from merchant_desk.ui.books.rates_page import RatesPage
from merchant_desk.ui.books.report_choice import REPORTS
from merchant_desk.ui.books.reports_page import ReportsPage
from merchant_desk.ui.books.settlement_page import SettlementPage
from merchant_desk.ui.page import Page
from merchant_desk.ui.places import Place
from merchant_desk.ui.settings import privacy_words
from merchant_desk.ui.settings.privacy_page import PrivacyPage
from tests.album import SIZES, Album, Wait
from tests.past_weeks import bank_lines, write_bank_file, write_odd_file

#: One screen's picture is enough for most pages.
_SMALL = SIZES[:1]
#: What a person answers about the odd file: the first line, then the columns (-1: none).
_MAPPED = ("3", "0", "3", "-1", "-1", "-1", "2", "1")
P = TypeVar("P", bound=QWidget)


class OwnerAlbum(Album):
    """The plays of the owner. ``files`` takes bank files and reports."""

    files = Path()
    #: Nothing here is guarded against slips of a finger: layouts settle sooner.
    settles_s = 0.3

    def for_readme(self, folder: Path) -> Iterator[Wait]:
        """Draw a day's settlement and the history into ``folder``, small."""
        yield from self._open()
        yield from self._sell()
        yield from self._settle_yesterday()
        page = self._page(SettlementPage)
        page.spans.arrows.before.click()  # a day with an order that the platform has left out
        yield (lambda: page.statement is not None, "the day before is reckoned")
        yield from self._draw_small("settlement", folder)
        yield from self._open_history()
        self._look_for("떡볶이")
        yield from self._pause(self.settles_s)
        yield from self._draw_small("history", folder)

    def everything(self) -> Iterator[Wait]:
        """Draw the pages one after the other."""
        yield from self._open()
        sold = yield from self._sell()
        yield from self._draw_history(sold)
        yield from self._draw_pictures()
        yield from self._draw_settlement()
        yield from self._draw_deposits()
        yield from self._draw_reports()
        yield from self._draw_privacy(sold)
        yield from self._draw_english()

    # --- what happens today ---------------------------------------------------------------------------------

    def _sell(self) -> Generator[Wait, None, list[str]]:
        """Let three customers order; two orders come to their end, the last one cooks. Return their ids."""
        sold = []
        for tender, coupon in (("CARD", False), ("LOCAL_CURRENCY", True), ("CASH", False)):
            order_id = yield from self._place(
                kind="DELIVERY", timing="INSTANT", tender=tender, delivered_by="MERCHANT", coupon=coupon
            )
            self.counter.accept(order_id, 20)
            yield (partial(self._is, order_id, Status.COOKING), "it cooks")
            sold.append(order_id)
        yield (lambda: self.counter.facts().waiting_jobs == 0, "the slips are out")
        for order_id in sold[:-1]:
            for move in (Move.DISPATCH, Move.DELIVERED, Move.CONCLUDE):
                self._platform.market.platform_does(order_id, move)
            yield (partial(self._is, order_id, Status.CONCLUDED), "it has come to its end")
        yield (lambda: self.counter.is_idle, "everything is on the disk")
        return sold

    # --- ways -----------------------------------------------------------------------------------------------

    def _show(self, place: Place) -> None:
        """Go to a place as by its key; where it is shown already, stay."""
        if self.window.places.shown is not place:
            self.window.show_place(place)

    def _step_back(self) -> None:
        if (pages := self.window.places.pages) is not None:
            pages.step_back()

    def _page(self, kind: type[P]) -> P:
        (found,) = self.window.findChildren(kind)
        return found

    def _scroll(self, page: Page | HistoryPlace, name: str, pages: int = 1) -> Iterator[Wait]:
        """Draw what stands further below, page by page."""
        for number in range(pages):
            page.scroll_pages(1)
            yield from self._draw(f"{name}-{number + 2}", sizes=_SMALL)

    def _press_row(self, name: str) -> None:
        """Press the first visible row whose words have ``name`` in them."""
        rows = [row for row in self.window.findChildren(BookRow) if row.isVisible()]
        row = next((row for row in rows if name in row.accessibleName()), None)
        if row is None:
            raise LookupError(f"{name!r} is not among {[one.accessibleName() for one in rows]}")
        row.click()

    def _written(self, holds: Callable[[], object]) -> Wait:
        return (lambda: bool(holds()), "a file is written")

    # --- history --------------------------------------------------------------------------------------------

    def _open_history(self) -> Iterator[Wait]:
        self._show(Place.HISTORY)
        found = self._page(HistoryPlace).list.list.found
        yield (lambda: found.rowCount() > 1, "orders are found")
        yield from self._pause(self.settles_s)

    def _look_for(self, words: str) -> None:
        page = self._page(HistoryPlace).list
        page.field.setText(words)
        page.search()

    def _draw_history(self, sold: list[str]) -> Iterator[Wait]:
        yield from self._open_history()
        yield from self._draw("history")
        place = self._page(HistoryPlace)
        self._look_for("떡볶이")
        yield from self._draw("history-search")
        self._look_for("대게찜")
        yield from self._draw("history-nothing", sizes=_SMALL)
        self._look_for("")
        self._press(history_words.THIRTY_DAYS())
        yield from self._draw_filters(place)
        yield from self._draw_past(place, sold)

    def _draw_filters(self, place: HistoryPlace) -> Iterator[Wait]:
        page = place.filters
        card, cancelled = (page.tenders.chips[Tender.CARD],), (Outcome.CANCELLED, Outcome.REFUSED)
        self._press(history_words.FILTER())
        for chips, name in (
            ((*card, page.kinds.chips[OrderKind.DELIVERY]), "카드 배달"),
            ([page.outcomes.chips[outcome] for outcome in cancelled], "취소와 거절"),
        ):
            for chip in chips:
                chip.click()
            page.naming.field.setText(name)
            page.naming.keep.click()
            yield from self._pause(self.settles_s)
            page.drop.click()
        page.tenders.chips[Tender.LOCAL_CURRENCY].click()
        page.least.setText("30,000")
        yield from self._draw("history-filters", sizes=_SMALL)
        yield from self._scroll(place, "history-filters")
        page.search.click()
        yield from self._draw("history-narrowed", sizes=_SMALL)
        place.list.drop.click()

    def _draw_past(self, place: HistoryPlace, sold: list[str]) -> Iterator[Wait]:
        """Show a finished order of today, masked and shown, one under way, and one that is purged."""
        place.show_order(sold[1])
        yield from self._pause(self.settles_s)
        yield from self._draw("past-masked")
        yield from self._scroll(place, "past-masked", 2)
        place.order.scroll_pages(-1)
        place.order.scroll_pages(-1)
        self._press(privacy_words.LOOK())
        yield from self._pause(self.settles_s)
        place.order.scroll_pages(1)
        yield from self._draw("past-shown", sizes=_SMALL)
        place.step_back()
        place.show_order(sold[2])
        yield from self._draw("past-cooking", sizes=_SMALL)
        place.step_back()
        self._press(history_words.YESTERDAY())
        yield from self._pause(self.settles_s)
        place.list.list.choose(4)
        place.list.list.open_chosen()
        yield from self._pause(self.settles_s)
        yield from self._draw("past-purged")
        yield from self._scroll(place, "past-purged")
        place.step_back()

    def _draw_pictures(self) -> Iterator[Wait]:
        place = self._page(HistoryPlace)
        self._press(history_words.PICTURES())
        yield from self._pause(self.settles_s)
        place.pictures.arrows.before.click()
        yield from self._pause(self.settles_s)
        yield from self._draw("pictures-week")
        yield from self._scroll(place, "pictures-week", 5)
        self._press(history_words.ONE_MONTH())
        yield from self._pause(self.settles_s)
        place.pictures.area.verticalScrollBar().setValue(0)
        yield from self._draw("pictures-month")
        target = self.files / "hours.png"
        self._press(history_words.SAVE_PICTURE())
        if (dialog := place.pictures.dialog.dialog) is not None:
            dialog.fileSelected.emit(str(target))
            dialog.close()
        yield self._written(target.exists)
        yield from self._draw("pictures-written", sizes=_SMALL)
        place.step_back()

    # --- settlement -----------------------------------------------------------------------------------------

    def _settle_yesterday(self) -> Iterator[Wait]:
        self._show(Place.SETTLEMENT)
        page = self._page(SettlementPage)
        yield (lambda: page.statement is not None, "the settlement is reckoned")
        self._press(settlement_words.FETCH())
        yield (lambda: page.statement is not None and page.statement.fetched_at is not None, "it is stated")
        page.spans.arrows.before.click()
        yield (
            lambda: page.statement is not None and page.statement.stated is not None,
            "both sides stand there",
        )
        yield from self._pause(self.settles_s)

    def _draw_settlement(self) -> Iterator[Wait]:
        self._show(Place.SETTLEMENT)
        page = self._page(SettlementPage)
        yield (lambda: page.statement is not None, "the settlement is reckoned")
        yield from self._draw("settlement-today", sizes=_SMALL)
        yield from self._settle_yesterday()
        yield from self._draw("settlement-day")
        yield from self._scroll(page, "settlement-day", 2)
        page.differences_wanted.emit()
        yield from self._draw("settlement-differences", sizes=_SMALL)
        self._press_row("B-")
        yield from self._pause(self.settles_s)
        yield from self._draw("settlement-order")
        for _ in range(2):
            self._step_back()
            yield from self._pause(self.settles_s)
        self._press(settlement_words.WEEK())
        yield (lambda: page.statement is not None, "the week is reckoned")
        yield from self._draw("settlement-week")
        yield from self._scroll(page, "settlement-week")
        self._press(settlement_words.MONTH())
        yield (lambda: page.statement is not None, "the month is reckoned")
        yield from self._draw("settlement-month", sizes=_SMALL)
        self._press(settlement_words.ORDERS_TAB())
        yield from self._pause(self.settles_s)
        yield from self._draw("settlement-orders")
        self._press(settlement_words.RATES_TAB())
        yield from self._draw("rates")
        yield from self._scroll(self._page(RatesPage), "rates", 2)

    # --- deposits -------------------------------------------------------------------------------------------

    def _draw_deposits(self) -> Iterator[Wait]:
        page, file = self._page(DepositsPage), self._page(BankPage)
        lines = bank_lines(self._platform)
        bank, odd = self.files / "거래내역조회.csv", self.files / "통장.csv"
        write_bank_file(bank, lines)
        write_odd_file(odd, lines)
        self._press(settlement_words.DEPOSITS_TAB())
        yield from self._pause(self.settles_s)
        yield from self._draw("deposits-before", sizes=_SMALL)
        page.file_chosen.emit(str(odd))
        yield (file.raw.isVisible, "the file is shown as it is written")
        yield from self._draw("bank-mapping", sizes=_SMALL)
        for answer in _MAPPED[:2]:
            file.mapping.chips.chips[answer].click()
            yield from self._pause(self.settles_s)
        yield from self._draw("bank-mapping-amount")
        for answer in _MAPPED[2:]:
            file.mapping.chips.chips[answer].click()
            yield from self._pause(self.settles_s)
        yield from self._draw("bank-mapped", sizes=_SMALL)
        self._step_back()
        yield from self._pause(self.settles_s)
        page.file_chosen.emit(str(bank))
        yield (file.read.isVisible, "the file is read")
        yield from self._draw("bank-file", sizes=_SMALL)
        self._press(deposit_words.TAKE_IN())
        yield (page.isVisible, "the file is in")
        yield from self._pause(self.settles_s)
        yield from self._draw("deposits")
        yield from self._scroll(page, "deposits", 2)

    # --- reports --------------------------------------------------------------------------------------------

    def _draw_reports(self) -> Iterator[Wait]:
        self._press(settlement_words.REPORTS_TAB())
        page = self._page(ReportsPage)
        yield from self._pause(self.settles_s)
        chips = page.choice.reports.chips
        for report in REPORTS:
            chips[report].click()
            yield from self._pause(self.settles_s)
            sizes = SIZES if report is Report.TENDERS else _SMALL
            yield from self._draw(f"report-{report.replace('_', '-')}", sizes=sizes)
            if report is Report.DAY:
                yield from self._scroll(page, "report-day")
        chips[Report.ORDERS].click()
        target = self.files / "주문 목록.xlsx"
        self._press(report_words.SAVE())
        dialog = page.save_dialog.dialog
        yield from self._pause(self.settles_s)
        if dialog is not None:
            self._count += 1
            dialog.fileSelected.emit(str(target))
            dialog.close()
            self._save(
                self.window.grab().toImage(), self._folder / f"{self._count:02d}-report-writing-1024x768.png"
            )
        yield (lambda: not page.progress.isVisible(), "the report is written")
        yield from self._draw("report-written", sizes=_SMALL)
        self._press(report_words.RECEIPTS())
        yield from self._draw("receipts", sizes=_SMALL)
        self._step_back()

    # --- customers' data ------------------------------------------------------------------------------------

    def _draw_privacy(self, sold: list[str]) -> Iterator[Wait]:
        """Show the countdown beside an order, the customers' page, one purge asked and done, and what is left."""
        self.window.show_orders()
        self.window.pick(sold[2])
        yield from self._pause(self.settles_s)
        self.window.detail.scroll_pages(1)
        yield from self._draw("countdown", sizes=_SMALL)
        self._show(Place.SETTINGS)
        self._press(privacy_words.TAB())
        yield from self._draw("privacy")
        page = self._page(PrivacyPage)
        page.one.field.setText(self._record(sold[0]).display_id)
        self._press(privacy_words.FORGET_NOW())
        yield from self._draw("privacy-asking", sizes=_SMALL)
        self._press(privacy_words.ASK_YES())
        yield (lambda: self._record(sold[0]).forgotten_at is not None, "the customer is gone")
        yield from self._draw("privacy-done", sizes=_SMALL)
        yield from self._open_history()
        self._page(HistoryPlace).show_order(sold[0])
        yield from self._pause(self.settles_s)
        yield from self._draw("past-purged-today", sizes=_SMALL)

    # --- in English -----------------------------------------------------------------------------------------

    def _draw_english(self) -> Iterator[Wait]:
        """Show the first pages in English."""
        yield from self._change("화면", "English")
        yield from self._open_history()
        yield from self._draw("english-history", sizes=_SMALL)
        self._show(Place.SETTLEMENT)
        page = self._page(SettlementPage)
        yield from self._pause(self.settles_s)
        page.spans.arrows.before.click()
        yield (lambda: page.statement is not None, "the day is reckoned")
        yield from self._draw("english-settlement")
        for tab, name in (
            (settlement_words.DEPOSITS_TAB(), "deposits"),
            (settlement_words.REPORTS_TAB(), "reports"),
            (settlement_words.RATES_TAB(), "rates"),
        ):
            self._press(tab)
            yield from self._pause(self.settles_s)
            yield from self._draw(f"english-{name}", sizes=_SMALL)
