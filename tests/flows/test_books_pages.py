"""The owner's pages over the whole desk: a sum of real orders, their lines, a real bank file, a report on the disk."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from merchant_desk.domain.status import Status
from merchant_desk.sandbox.states import Move
from merchant_desk.ui.books.bank_page import BankPage
from merchant_desk.ui.books.book_row import BookRow
from merchant_desk.ui.books.deposits_page import DepositsPage
from merchant_desk.ui.books.reports_page import ReportsPage
from merchant_desk.ui.books.settlement_page import SettlementPage
from tests.flows.shop import Shop

KEY = Qt.Key


def sold(shop: Shop) -> str:
    """Sell an order that was paid by card, and hand it over."""
    order_id = shop.order(kind="DELIVERY", timing="INSTANT", tender="CARD", delivered_by="MERCHANT")
    shop.accept(order_id)
    for move in (Move.DISPATCH, Move.DELIVERED, Move.CONCLUDE):
        shop.platform.market.platform_does(order_id, move)
    shop.wait_for(order_id, Status.CONCLUDED)
    shop.rest()
    return order_id


def page(shop, kind):
    (found,) = shop.window.findChildren(kind)
    return found


def rows(shop):
    return {row.row_text.name: row for row in shop.window.findChildren(BookRow) if row.isVisible()}


def test_a_day_is_settled_listed_matched_and_written(shop, tmp_path):
    order_id = sold(shop)
    record = shop.record(order_id)
    total = record.order.total.amount
    shop.press(KEY.Key_F8)
    shop.wait(lambda: str(total) in shop.texts(), "what the customer paid stands in the sum")
    for words in ("고객이 낸 돈", "중개 수수료", "입금될 돈"):
        assert words in shop.texts()
    statement = page(shop, SettlementPage).statement
    assert sum(line.amount for line in statement.lines) == statement.payout.minor

    shop.click("주문별")
    shop.wait(lambda: record.display_id in rows(shop), "the order is listed")
    rows(shop)[record.display_id].click()
    shop.wait(lambda: f"{record.display_id} 정산" in shop.texts(), "its lines are shown")
    shop.press(KEY.Key_Escape)

    today = shop.window.rooms.settlement.today()
    bank = tmp_path / "bank.csv"
    bank.write_text(
        "거래일자,적요,출금금액,입금금액,거래후잔액\n"
        f"{today - timedelta(days=1):%Y.%m.%d},정산,0,12000,50000\n{today:%Y.%m.%d},이체,3000,0,47000\n",
        encoding="cp949",
    )
    shop.click("입금 확인")
    page(shop, DepositsPage).file_chosen.emit(str(bank))
    shop.wait(page(shop, BankPage).take.isVisible, "the file is read")
    shop.click("가져오기")
    shop.wait(lambda: "은행 내역 2줄을 새로 가져왔습니다." in shop.texts(), "both lines are in")

    shop.click("보고서")
    reports = page(shop, ReportsPage)
    reports.choice.reports.pressed.emit("orders")
    shop.click("CSV")
    shop.click("파일로 저장")
    target = tmp_path / "orders.csv"
    reports.save_dialog.dialog.fileSelected.emit(str(target))
    shop.wait(lambda: "저장했습니다: orders.csv" in shop.texts(), "the file is written")
    assert record.display_id in target.read_text(encoding="utf-8-sig")
