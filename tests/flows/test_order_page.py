"""The page of an order with the real platform behind it: its code, its dishes that have run out, its own story."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.status import Status
from tests.fakes.tcp_fault_proxy import TcpFaultProxy
from tests.flows.shop import Shop
from tests.quality.wire_contract import check_exchanges

OUT_OF_STOCK = "재료·메뉴 품절"


def ask_code(shop: Shop, code: str) -> None:
    shop.window.detail.code.field.setText(code)
    shop.press(Qt.Key.Key_Return)


def asked_to_cancel(shop: Shop) -> list[tuple[str, list[str]]]:
    """Code and items of each request to cancel, as they went over the wire."""
    bodies = [
        json.loads(one.body) for one in shop.platform.exchanges if one.path.endswith("/requestCancellation")
    ]
    return [(body["code"], body.get("outOfStockItems", [])) for body in bodies]


def choose_dishes(shop: Shop, order_id: str, *places: int) -> list[str]:
    """Press F4, the reason and the figures of dishes, then Enter; return the dishes' ids."""
    shop.pick(order_id)
    shop.press(Qt.Key.Key_F4)
    shop.click(OUT_OF_STOCK)
    shop.wait(lambda: "품절된 메뉴를 골라 주세요" in shop.texts(), "it is asked which dishes")
    order = shop.record(order_id).order
    assert order is not None
    for place in places:
        shop.press(Qt.Key(Qt.Key.Key_1 + place))
    shop.press(Qt.Key.Key_Return)
    return [order.items[place].item_id for place in places]


def test_a_delivery_code_is_right_wrong_or_cannot_be_asked(open_shop, platform):
    with TcpFaultProxy("127.0.0.1", platform.port) as wire:
        shop = open_shop(base_url=wire.url)
        order_id = shop.order(kind="DELIVERY", timing="INSTANT", delivered_by="MERCHANT")
        shop.accept(order_id)
        shop.pick(order_id)
        code = shop.at_platform(order_id)["delivery_code"]
        shop.click("배달 확인 번호 입력")
        ask_code(shop, f"{code[:2]} {code[2:]}")
        shop.wait(lambda: f"맞습니다: {code}" in shop.texts(), "the platform knows the code")
        ask_code(shop, f"{code}9")
        shop.wait(lambda: f"다릅니다: {code}9" in shop.texts(), "the platform does not know this one")
        assert shop.record(order_id).status is Status.COOKING, "asking changes nothing"
        shop.rest()
        assert check_exchanges(platform.exchanges) == []
    ask_code(shop, code)
    shop.wait(lambda: "확인하지 못했습니다" in shop.texts(), "nobody answers")
    assert "맞습니다" not in shop.texts()


def test_dishes_that_have_run_out_reach_the_platform_with_the_rejection(shop: Shop):
    dishes = ["김치찌개", "모둠튀김", "콜라 500ml"]
    order_id = shop.order(kind="DELIVERY", timing="INSTANT", dishes=dishes)
    gone = choose_dishes(shop, order_id, 0, 2)
    shop.wait_for(order_id, Status.CANCELLED)
    assert asked_to_cancel(shop) == [("UNAVAILABLE_ITEM", gone)]
    assert check_exchanges(shop.platform.exchanges) == []


def test_dishes_that_were_chosen_before_the_power_failed_are_told_afterwards(open_shop, platform):
    with TcpFaultProxy("127.0.0.1", platform.port) as wire:
        shop = open_shop(base_url=wire.url)
        dishes = ["김치찌개", "모둠튀김"]
        order_id = shop.order(kind="DELIVERY", timing="INSTANT", dishes=dishes, confirm_within_s=3600)
        shop.rest()
    gone = choose_dishes(shop, order_id, 1)
    shop.wait(lambda: shop.counter.is_idle, "the decision is on the disk")
    shop.crash()
    with TcpFaultProxy("127.0.0.1", platform.port, at=wire.port):
        shop.start(polled=False)
        shop.wait_for(order_id, Status.CANCELLED)
        assert asked_to_cancel(shop) == [("UNAVAILABLE_ITEM", gone)]


def test_a_cancellation_for_want_of_a_dish_that_is_denied_lets_the_order_go_on_loudly(shop: Shop):
    dishes = ["김치찌개", "모둠튀김"]
    order_id = shop.order(kind="DELIVERY", timing="INSTANT", cancellation="deny", dishes=dishes)
    shop.accept(order_id)
    gone = choose_dishes(shop, order_id, 0)
    shop.wait(lambda: shop.rings(order_id, Voice.TROUBLE), "the refusal is called out")
    assert asked_to_cancel(shop) == [("UNAVAILABLE_ITEM", gone)]
    assert shop.record(order_id).status is Status.COOKING
    assert shop.record(order_id).note in shop.shown(order_id)


def test_an_orders_own_story_is_read_from_the_journal(shop: Shop):
    order_id = shop.order(kind="TAKEOUT", timing="INSTANT")
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    shop.pick(order_id)
    shop.click("주문 기록 보기")
    shop.wait(lambda: "플랫폼에서 받음" in shop.texts(), "the story is read")
    told = shop.texts()
    for step in ("저장함", "주문 내용 받음", "접수 20분", "플랫폼이 접수를 확인함"):
        assert step in told, step
    shop.click("준비 완료")
    shop.wait(lambda: "조리 완료" in shop.texts(), "and goes on while it is open")


def test_everything_of_a_practice_order_stands_on_its_page(shop: Shop):
    korean = {
        "x-kr": {
            "giftCoupon": {
                "name": "경기도 소비쿠폰", "amount": {"value": 5000, "currency": "KRW"}, "givenBy": "경기도",
            },
        },
        "taxInvoice": {"issued": False},
        "orderPriority": "PRIORITY1",
    }  # fmt: skip
    order_id = shop.order(
        kind="DELIVERY",
        timing="INSTANT",
        tender="CASH",
        coupon=True,
        delivered_by="MARKETPLACE",
        merge=korean,
    )
    order = shop.record(order_id).order
    assert order is not None
    assert order.address is not None
    told = shop.shown(order_id)
    for words in (
        "먼저 준비해 주세요 (우선순위 1)", "고객에게 증정: 경기도 소비쿠폰 5,000원", "세금계산서 아직 발행 안 됨",
        order.address.lot, order.address.postal_code, order.delivery_note, "KT · ", "까지)", "픽업 번호",
        "플랫폼 배달", "배달팁 · 플랫폼이 받음", "공공 부담", "쿠폰 GG-COUPON-5000", "거스름돈", "메뉴 코드 M-",
    ):  # fmt: skip
        assert words in told, words
    assert "적혀 있습니다" not in told, "its sums agree"
    assert "배달 확인 번호 입력" not in told, "the platform's rider has it checked himself"
