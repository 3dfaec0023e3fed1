"""The states of the settlement's pages (F8): the sum, the orders, the rates, deposits and reports."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.errors import NotFound, Unreachable
from tests.fakes.settlement_room import MISSING


def room(counter):
    return counter.window.rooms.settlement


def change(counter, **changes) -> None:
    """Have the span's statement be otherwise."""
    room(counter).changed = lambda statement: replace(statement, **changes)


def settlement(counter) -> None:
    counter.press(Qt.Key.Key_F8)
    room(counter).answer()
    counter.look()


def settlement_tab(counter, name: str) -> None:
    settlement(counter)
    counter.click(name)
    room(counter).answer()
    counter.look()


def settlement_unfolded(counter) -> None:
    settlement(counter)
    counter.click("수단별")


def settlement_week(counter) -> None:
    settlement(counter)
    counter.click("주")
    room(counter).answer()
    counter.look()


def settlement_month(counter) -> None:
    settlement(counter)
    counter.click("달")
    room(counter).answer()
    counter.look()


def settlement_reading(counter) -> None:
    counter.press(Qt.Key.Key_F8)


def settlement_failed(counter) -> None:
    room(counter).refuses = Unreachable("주문 기록을 읽지 못했습니다.")
    settlement(counter)


def settlement_nothing_sold(counter) -> None:
    change(counter, orders=0, lines=(), differences=(), payouts=(), stated=None)
    settlement(counter)


def settlement_left_out(counter) -> None:
    """Orders that could not be read, other currencies, and no rule for the day."""
    change(counter, unread=2, foreign=1, unknown_rates=True)
    settlement(counter)


def settlement_never_fetched(counter) -> None:
    change(counter, fetched_at=None, stated=None, differences=(), is_whole=False)
    settlement(counter)


def settlement_not_offered(counter) -> None:
    change(
        counter,
        trouble="이 플랫폼은 정산 명세를 보내지 않습니다.",
        fetched_at=None,
        stated=None,
        differences=(),
    )
    settlement(counter)


def settlement_fetching(counter) -> None:
    settlement(counter)
    counter.click("명세 받기")


def settlement_not_fetched(counter) -> None:
    room(counter).fetch_refuses = NotFound("이 플랫폼은 정산 명세를 보내지 않습니다.")
    settlement_fetching(counter)
    room(counter).answer()
    counter.look()


def settlement_same(counter) -> None:
    change(counter, differences=())
    settlement(counter)


def settlement_no_rule_elsewhere(counter) -> None:
    room(counter).changed = lambda statement: replace(
        statement,
        elsewhere=(*statement.elsewhere[:2], replace(statement.elsewhere[2], fees=None, payout=None)),
    )
    settlement(counter)


def settlement_differences(counter) -> None:
    """Every cause there is, one after the other."""
    differences = tuple(
        replace(MISSING, display_id=f"B-{400 + number:04}", cause=cause, stated=24_500 - 700 * (number + 1))
        for number, cause in enumerate(Cause)
    )
    change(counter, differences=differences)
    settlement(counter)
    counter.click(f"{len(differences)}건 모두 보기")


def settlement_orders(counter) -> None:
    settlement_tab(counter, "주문별")


def settlement_order(counter) -> None:
    settlement(counter)
    counter.click("보기")
    counter.window.findChild(type(counter.window.rail)).setFocus()
    press_row(counter, "B-0372")


def press_row(counter, name: str) -> None:
    """Press the row of a list that begins with ``name``."""
    from merchant_desk.ui.books.book_row import BookRow

    found = [
        row
        for row in counter.window.findChildren(BookRow)
        if row.isVisible() and row.row_text.name.startswith(name)
    ]
    found[0].click()
    room(counter).answer()
    counter.look()


SETTLEMENT_STATES = {
    play.__name__: play
    for play in (
        settlement, settlement_unfolded, settlement_week, settlement_month, settlement_reading, settlement_failed,
        settlement_nothing_sold, settlement_left_out, settlement_never_fetched, settlement_not_offered,
        settlement_fetching, settlement_not_fetched, settlement_same, settlement_no_rule_elsewhere,
        settlement_differences, settlement_orders, settlement_order,
    )
}  # fmt: skip
