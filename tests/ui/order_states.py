"""What the page of one order can look like, for the tests of the look and for the album."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.errors import Unreachable
from merchant_desk.domain.privacy import purged
from merchant_desk.domain.status import Status
from merchant_desk.ui.order.stock_body import StockBody
from tests.fakes.desk import START
from tests.fakes.order_room import FakeOrderRoom
from tests.ui.conftest import Counter
from tests.ui.orders import dish, order, takeout, whole_order

WHOLE = "id-B-0433"
#: Seconds after the order, step, actor, detail: an order with everything that may go wrong.
_STEPS = (
    (0.0, Step.SEEN, "platform", ""),
    (0.2, Step.STORED, "desk", ""),
    (1.0, Step.READ, "desk", ""),
    (1.2, Step.RANG, "bell", "new"),
    (9.0, Step.SILENT, "bell", "소리 장치가 없습니다"),
    (30.0, Step.SILENCED, "staff", "30 s"),
    (41.0, Step.DECIDED, "staff", "accept 20 min"),
    (41.3, Step.SENT, "desk", "accept"),
    (43.0, Step.CONFIRMED, "platform", "cooking"),
    (46.0, Step.PRINTED, "desk", "done kitchen 주방"),
    (50.0, Step.PRINT_UNKNOWN, "desk", "delivery 홀"),
    (500.0, Step.UNSURE, "desk", "dispatch"),
)


def room_of(counter: Counter) -> FakeOrderRoom:
    """The room behind the page."""
    room = counter.window.rooms.orders
    assert isinstance(room, FakeOrderRoom)
    return room


def lines_of(order_id: str) -> tuple[BlackBoxLine, ...]:
    return tuple(
        BlackBoxLine(order_id, START + timedelta(seconds=after_s), round(after_s * 1000), step, actor, detail)
        for after_s, step, actor, detail in _STEPS
    )


def cook(counter: Counter, order_id: str = WHOLE, status: Status = Status.COOKING) -> None:
    """Have an order accepted and shown."""
    counter.desk.accept(order_id, 20)
    counter.desk.confirm(order_id, Status.COOKING)
    counter.desk.confirm(order_id, status)
    counter.window.pick(order_id)
    counter.look()


def whole(counter: Counter) -> None:
    counter.desk.arrive(whole_order())
    cook(counter)


def small_print(counter: Counter) -> None:
    whole(counter)
    counter.window.detail.scroll_pages(1)


def bill(counter: Counter) -> None:
    whole(counter)
    for _ in range(4):
        counter.window.detail.scroll_pages(1)
        counter.look()


def handed_over(counter: Counter) -> None:
    counter.desk.arrive(takeout())
    cook(counter, "id-B-0418", Status.READY)


def masked(counter: Counter) -> None:
    counter.desk.arrive(whole_order())
    cook(counter, status=Status.DELIVERED)
    counter.pass_s(3 * 3600 + 60)
    counter.window.detail.scroll_pages(1)


def veiled(counter: Counter) -> None:
    """The order is over: its customer is behind a press."""
    counter.desk.arrive(whole_order())
    cook(counter, status=Status.DELIVERED)
    counter.window.detail.scroll_pages(1)


def unveiled(counter: Counter) -> None:
    veiled(counter)
    counter.click("고객 정보 보기")


def veiled_pin(counter: Counter) -> None:
    counter.door.set_pin("2580")
    counter.door.access.lock()
    veiled(counter)
    counter.click("고객 정보 보기")


def veiled_pin_wrong(counter: Counter) -> None:
    veiled_pin(counter)
    counter.type_in("1111")
    counter.press(Qt.Key.Key_Return)
    counter.door.lanes.run_all()


def purged_order(counter: Counter) -> None:
    """The customer was purged on request."""
    counter.desk.arrive(whole_order())
    cook(counter, status=Status.DELIVERED)
    known = counter.desk.record(WHOLE)
    assert known is not None
    counter.desk.put(purged(known, counter.desk.now()))
    counter.look()
    counter.window.detail.scroll_pages(1)


def purged_before(counter: Counter) -> None:
    """The customer was purged in an earlier run: the details are not here any more."""
    purged_order(counter)
    known = counter.desk.record(WHOLE)
    assert known is not None
    counter.desk.put(replace(known, order=None))


def record(counter: Counter) -> None:
    whole(counter)
    counter.click("주문 기록 보기")
    order_id, told = room_of(counter).boxes[-1]
    told(lines_of(order_id))
    counter.look()
    counter.window.detail._scroll_to_opened()


def code(counter: Counter) -> None:
    whole(counter)
    counter.click("배달 확인 번호 입력")
    counter.window.detail.code.field.setText("4821")


def code_right(counter: Counter) -> None:
    code(counter)
    counter.window.detail.code.check()
    room_of(counter).codes[-1][2](True)


def code_wrong(counter: Counter) -> None:
    code(counter)
    counter.window.detail.code.check()
    room_of(counter).codes[-1][2](False)


def code_unreached(counter: Counter) -> None:
    code(counter)
    counter.window.detail.code.check()
    unreached = Unreachable("플랫폼에 연결할 수 없습니다.", action="인터넷 연결을 확인해 주세요.")
    room_of(counter).codes[-1][3](unreached)


def out_of_stock(counter: Counter) -> None:
    counter.desk.arrive(whole_order())
    counter.look()
    counter.window.decision.open_reasons()
    counter.look()
    counter.click("재료·메뉴 품절")


def many_out_of_stock(counter: Counter) -> None:
    names = (f"아주 긴 이름의 특선 메뉴 세트 {number}호 곱빼기 (덜 맵게, 밥 많이)" for number in range(12))
    counter.desk.arrive(order("B-0450", *(dish(name) for name in names)))
    cook(counter, "id-B-0450")
    counter.window.decision.open_reasons()
    counter.look()
    counter.click("재료·메뉴 품절")
    body = counter.window.decision.body
    assert isinstance(body, StockBody)
    next(iter(body.buttons.values())).click()


ORDER_STATES: dict[str, Callable[[Counter], None]] = {
    "order_whole": whole,
    "order_small_print": small_print,
    "order_bill": bill,
    "order_takeout": handed_over,
    "order_masked": masked,
    "order_veiled": veiled,
    "order_unveiled": unveiled,
    "order_veiled_pin": veiled_pin,
    "order_veiled_pin_wrong": veiled_pin_wrong,
    "order_purged": purged_order,
    "order_purged_before": purged_before,
    "order_record": record,
    "order_code": code,
    "order_code_right": code_right,
    "order_code_wrong": code_wrong,
    "order_code_unreached": code_unreached,
    "order_out_of_stock": out_of_stock,
    "order_many_out_of_stock": many_out_of_stock,
}
