"""The states of the history's pages in which the window must look right; each plays what a person presses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Order, Tender
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.books.history_port import HistoryQuery, HistoryRow, PastOrder
from merchant_desk.ui.books.history_place import HistoryPlace, history_of
from tests.fakes.desk import MERCHANT, START
from tests.fakes.history_room import FakeHistory
from tests.ui import states
from tests.ui.order_states import lines_of, room_of
from tests.ui.orders import long_order, rush_order

KEY = Qt.Key
HOUR = timedelta(hours=1)
NOT_READ = JournalError("주문 기록을 읽지 못했습니다.", action="잠시 뒤 다시 찾아 주세요.")


def room(counter) -> FakeHistory:
    found = counter.window.rooms.history
    assert isinstance(found, FakeHistory)
    return found


def place(counter) -> HistoryPlace:
    found = history_of(counter.window)
    assert found is not None
    return found


def answer(counter) -> None:
    room(counter).answer()
    counter.look()


def open_history(counter) -> HistoryPlace:
    counter.press(KEY.Key_F7)
    answer(counter)
    return place(counter)


def past_record(order: Order, ago: timedelta = HOUR, status: Status = Status.DELIVERED) -> OrderRecord:
    """Return an order that was accepted and ended an hour ago."""
    at = START - ago - HOUR
    accepted = at + timedelta(seconds=21)
    return OrderRecord(
        order.order_id, MERCHANT, status, status, at, at, order.display_id,
        replace(order, created_at=at, due_at=at + timedelta(minutes=40)),
        stored_at=at, rang_at=at, decided_at=accepted, confirmed_at=accepted + timedelta(seconds=1),
        closed_at=START - ago, preparation_min=20,
        cancel_reason="UNAVAILABLE_ITEM" if status is Status.CANCELLED else "",
    )  # fmt: skip


def tries(order_id: str) -> tuple[PrintTry, ...]:
    at = START - 2 * HOUR
    return tuple(
        PrintTry(f"job-{number}", order_id, number, "주방", at, at + timedelta(seconds=number), outcome, said)
        for number, outcome, said in (
            (1, JobState.WAITING, "프린터가 응답하지 않았습니다."),
            (2, JobState.DONE, "용지 있음"),
        )
    )


def put_past(
    counter,
    order: Order,
    outcome: Outcome = Outcome.FINISHED,
    ago: timedelta = HOUR,
    *,
    kept: bool = True,
) -> HistoryRow:
    """Let the newest order of the history be this one; ``kept`` tells that its details are still held."""
    history = room(counter)
    status = Status.CANCELLED if outcome in {Outcome.CANCELLED, Outcome.REFUSED} else Status.DELIVERED
    record = past_record(order, ago, status)
    row = HistoryRow(
        9999, order.order_id, order.display_id, record.received_at, order.kind, outcome, order.total.amount,
        tuple((payment.tender, payment.name) for payment in order.payments),
        tuple(f"{item.name} {item.quantity}" for item in order.items[:3]), max(0, len(order.items) - 3),
        record.cancel_reason,
    )  # fmt: skip
    history.rows = (row, *history.rows)
    until = START - ago + 3 * HOUR
    history.past[order.order_id] = PastOrder(
        row, record if kept else None, tries(order.order_id), until if kept else None
    )
    return row


def show_past(counter, order: Order, outcome: Outcome = Outcome.FINISHED, **how) -> HistoryPlace:
    put_past(counter, order, outcome, **how)
    shown = open_history(counter)
    shown.show_order(order.order_id)
    answer(counter)
    room_of(counter).boxes[-1][1](lines_of(order.order_id))
    counter.look()
    return shown


# --- the list -------------------------------------------------------------------------------------------------


def history_list(counter) -> None:
    open_history(counter)


def history_long_names(counter) -> None:
    rows = tuple(
        replace(
            row,
            display_id="B-0450-ABCDEFGH-1234567",
            received_at=START - timedelta(days=400),
            total=Money(123_456_700),
            dishes=("사장님이 새벽마다 직접 끓이는 진한 사골육수 왕갈비탕 특대 사이즈 세트 12",) * 3,
            tenders=((Tender.LOCAL_CURRENCY, "경기지역화폐 수원페이 체크카드"), (Tender.MEAL_CARD_CHILD, "")),
            outcome=outcome,
            cancel_code="ORDER_OUTSIDE_THE_DELIVERY_AREA",
        )
        for row, outcome in zip(room(counter).rows[:8], 2 * tuple(Outcome), strict=True)
    )
    room(counter).rows = rows
    room(counter).archives = (2023, 2024)
    open_history(counter)
    counter.pass_s(1)


def history_scrolled(counter) -> None:
    shown = open_history(counter)
    shown.list.list.choose(49)
    counter.look()


def history_end(counter) -> None:
    room(counter).rows = room(counter).rows[:9]
    shown = open_history(counter)
    shown.list.list.choose(8)
    counter.look()


def history_searching(counter) -> None:
    counter.press(KEY.Key_F7)
    place(counter).list._say_slow()
    counter.look()


def history_empty(counter) -> None:
    room(counter).rows = ()
    open_history(counter)


def history_not_found(counter) -> None:
    shown = open_history(counter)
    shown.list._choose_days(next(iter(shown.list.chips)))
    shown.list.field.setText("탕수육")
    shown.list.search()
    answer(counter)


def history_not_on_these_days(counter) -> None:
    shown = open_history(counter)
    counter.click("어제")
    shown.list.field.setText("B-0001")
    shown.list.search()
    answer(counter)


def history_failed(counter) -> None:
    room(counter).fails = NOT_READ
    open_history(counter)


def history_own_days(counter) -> None:
    shown = open_history(counter)
    counter.click("기간")
    shown.list.own.show_span(date(2026, 11, 20), date(2026, 11, 2))
    shown.list.own._judge()
    answer(counter)


def history_narrowed(counter) -> None:
    room(counter).archives = (2022, 2023)
    shown = open_history(counter)
    shown.list.narrow(
        HistoryQuery(
            tenders=frozenset({Tender.LOCAL_CURRENCY, Tender.CARD, Tender.CASH, Tender.MEAL_CARD_CHILD}),
            outcomes=frozenset({Outcome.CANCELLED, Outcome.REFUSED}),
            least=10_000,
            most=120_000,
        )
    )
    answer(counter)


def history_filters(counter) -> None:
    shown = open_history(counter)
    counter.click("더 찾기")
    counter.click("카드")
    counter.click("취소")
    shown.filters.scroll_pages(1)
    counter.look()


def history_filters_saved(counter) -> None:
    history = room(counter)
    history.keep_filter("현금 배달", HistoryQuery(tenders=frozenset({Tender.CASH})))
    history.keep_filter(
        "10월 비싼 취소 주문만 모두 보기",
        HistoryQuery(
            "떡볶이",
            date(2026, 10, 1),
            date(2026, 10, 31),
            outcomes=frozenset({Outcome.CANCELLED}),
            least=50_000,
        ),
    )
    open_history(counter)
    counter.click("더 찾기")


def history_filters_wrong(counter) -> None:
    shown = open_history(counter)
    counter.click("더 찾기")
    shown.filters.least.setText("20,000")
    shown.filters.most.setText("10,000")
    counter.click("찾기")


def history_staff(counter) -> None:
    """Staff look for orders; what customers wrote is not offered."""
    counter.door.set_pin("2580")
    counter.door.access.lock()
    counter.look()
    shown = open_history(counter)
    counter.click("더 찾기")
    shown.filters.scroll_pages(2)
    counter.look()


# --- one order ------------------------------------------------------------------------------------------------


def history_order(counter) -> None:
    show_past(counter, rush_order())


def history_order_opened(counter) -> None:
    shown = show_past(counter, rush_order())
    shown.order._ask_person()
    for _ in range(2):
        shown.order.scroll_pages(1)
        counter.look()


def history_order_pin(counter) -> None:
    counter.door.set_pin("2580")
    counter.door.access.lock()
    shown = show_past(counter, rush_order())
    shown.order._ask_person()
    counter.look()


def history_order_over(counter) -> None:
    shown = show_past(counter, rush_order(), ago=5 * HOUR)
    for _ in range(3):
        shown.order.scroll_pages(1)
        counter.look()


def history_order_cancelled(counter) -> None:
    show_past(counter, rush_order(), Outcome.CANCELLED)


def history_order_refused(counter) -> None:
    show_past(counter, rush_order(), Outcome.REFUSED)


def history_order_purged(counter) -> None:
    show_past(counter, long_order("B-0450-ABCDEFGH-1234567"), kept=False)


def history_order_long(counter) -> None:
    show_past(counter, long_order("B-0450-ABCDEFGH-1234567"))


def history_order_printed(counter) -> None:
    """An order that memory still holds: its slips may be printed once more."""
    order = rush_order()
    states.cook(counter.desk, order, 30, Status.DELIVERED)
    for number, kind in enumerate((SlipKind.KITCHEN, SlipKind.DELIVERY), start=1):
        counter.desk.put_job(
            Job(
                f"job-{number}", order.order_id, JobKind.PRINT, JobState.DONE, START, slip=kind, printer="주방",
                finished_at=START,
            )
        )  # fmt: skip
    shown = show_past(counter, order)
    shown.order.scroll_pages(1)
    counter.look()


def history_order_failed(counter) -> None:
    shown = open_history(counter)
    room(counter).fails = NOT_READ
    shown.show_order("id-0999")
    answer(counter)


def history_rings_list(counter) -> None:
    open_history(counter)
    states.ringing(counter.desk)
    counter.look()


BOOKS_STATES = {
    name: value for name, value in list(globals().items()) if name.startswith("history_") and callable(value)
}
del BOOKS_STATES["history_of"]
