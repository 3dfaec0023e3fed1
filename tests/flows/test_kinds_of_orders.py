"""The whole client through an order of each kind and each decision; what went over the wire is judged at the end."""

from __future__ import annotations

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.status import Status
from tests.flows.shop import Shop, slips_of
from tests.quality.wire_contract import check_exchanges


def state(shop: Shop, order_id: str) -> str:
    told: str = shop.at_platform(order_id)["state"]
    return told


def wait_for_state(shop: Shop, order_id: str, wanted: str) -> None:
    shop.wait(lambda: state(shop, order_id) == wanted, f"the platform has the order as {wanted}")


def delivered_by_the_shop(shop: Shop, **wish) -> str:
    """Accept, ready, dispatched, delivered: each by its button."""
    order_id = shop.order(kind="DELIVERY", delivered_by="MERCHANT", **wish)
    shop.accept(order_id)
    for button, status in (
        ("준비 완료", Status.READY),
        ("배달 출발", Status.DISPATCHED),
        ("배달 완료", Status.DELIVERED),
    ):
        shop.pick(order_id)
        shop.click(button)
        shop.wait_for(order_id, status)
    assert state(shop, order_id) == "DELIVERED"
    return order_id


def taken_by_the_platform_rider(shop: Shop, **wish) -> str:
    order_id = shop.order(kind="DELIVERY", delivered_by="MARKETPLACE", **wish)
    shop.accept(order_id)
    shop.act(order_id, "dispatch")
    shop.wait_for(order_id, Status.DISPATCHED)
    assert "배달 완료" not in shop.buttons()
    shop.act(order_id, "conclude")
    shop.wait_for(order_id, Status.CONCLUDED)
    return order_id


def picked_up(shop: Shop, **wish) -> str:
    """A take-out order that wants to be told of the start and of the handing over."""
    order_id = shop.order(kind="TAKEOUT", **wish)
    shop.accept(order_id)
    if wish.get("timing") == "SCHEDULED":
        shop.click("조리 시작")
    wait_for_state(shop, order_id, "PREPARING")
    shop.pick(order_id)
    shop.click("준비 완료")
    shop.wait_for(order_id, Status.READY)
    shop.click("픽업 완료")
    shop.wait_for(order_id, Status.DELIVERED)
    assert state(shop, order_id) == "PICKED_UP"
    return order_id


def eaten_here(shop: Shop, **wish) -> str:
    order_id = shop.order(kind="INDOOR", **wish)
    shop.accept(order_id)
    assert "배달 출발" not in shop.buttons()
    shop.click("준비 완료")
    shop.wait_for(order_id, Status.READY)
    shop.act(order_id, "conclude")
    shop.wait_for(order_id, Status.CONCLUDED)
    return order_id


def started_on_demand(shop: Shop, kind: str) -> str:
    """Cooking waits until the platform asks for it."""
    order_id = shop.order(kind=kind, timing="ONDEMAND")
    shop.accept(order_id)
    assert "아직 조리하지 마세요" in shop.shown(order_id)
    shop.act(order_id, "request-preparation")
    shop.wait(lambda: "아직 조리하지 마세요" not in shop.shown(order_id), "the platform's signal is shown")
    return order_id


def rejected(shop: Shop) -> str:
    order_id = shop.order(kind="DELIVERY")
    shop.reject(order_id)
    shop.wait_for(order_id, Status.CANCELLED)
    assert not shop.prints(order_id)
    return order_id


def cancelled_after_accepting(shop: Shop, answer: str) -> str:
    order_id = shop.order(kind="DELIVERY", cancellation=answer)
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    shop.reject(order_id, "배달할 사람 없음")
    if answer == "grant":
        shop.wait_for(order_id, Status.CANCELLED)
    else:
        shop.wait(lambda: "주문은 계속됩니다" in shop.shown(order_id), "the denial is shown")
        shop.wait(lambda: shop.rings(order_id, Voice.TROUBLE), "the denial rings")
        assert shop.record(order_id).status is Status.COOKING
        shop.press_space()
    return order_id


def asked_to_cancel(shop: Shop, button: str, wanted: str) -> str:
    """The customer wants to cancel while the kitchen cooks."""
    order_id = shop.order(kind="DELIVERY")
    shop.accept(order_id)
    shop.act(order_id, "customer-cancellation")
    shop.wait(lambda: shop.rings(order_id, Voice.CUSTOMER), "the customer's wish rings")
    assert "고객이 취소를 원합니다" in shop.shown(order_id)
    shop.click(button)
    shop.wait(lambda: not shop.rings(order_id, Voice.CUSTOMER), "the answer ends the ringing")
    wait_for_state(shop, order_id, wanted)
    shop.wait(lambda: not shop.at_platform(order_id)["customer_asks"], "the platform has the answer")
    if wanted == "CANCELLED":
        shop.wait_for(order_id, Status.CANCELLED)
    return order_id


def unreadable(shop: Shop) -> str:
    """An order whose document makes no sense is accepted all the same; the slip says where to look."""
    order_id = shop.platform.place(kind="DELIVERY", drop=["items", "total", "payments"])
    shop.wait(lambda: shop.rings(order_id), "it rings")
    shop.wait(lambda: shop.record(order_id).order or shop.record(order_id).unreadable, "it was looked at")
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    return order_id


def read_late(shop: Shop) -> str:
    """The event comes before the platform knows the order."""
    shop.platform.faults.add("details_404_then_200", times=2)
    order_id = shop.platform.place(kind="TAKEOUT")
    shop.wait(lambda: shop.rings(order_id), "it rings without details")
    assert "주문 내용을 받는 중입니다" in shop.shown(order_id)
    shop.wait(lambda: shop.record(order_id).order is not None, "the details are read at last")
    shop.accept(order_id)
    return order_id


def confirmed_elsewhere(shop: Shop) -> str:
    order_id = shop.order(kind="DELIVERY")
    shop.act(order_id, "other-device/confirm")
    shop.wait_for(order_id, Status.COOKING)
    return order_id


@pytest.mark.timeout(150)
def test_each_kind_of_order_and_each_decision_keeps_the_contract(shop, printer):
    accepted = [
        delivered_by_the_shop(shop, timing="INSTANT", tender="CASH"),
        delivered_by_the_shop(shop, timing="SCHEDULED", tender="SPLIT", coupon=True),
        taken_by_the_platform_rider(shop, timing="INSTANT", tender="LOCAL_CURRENCY"),
        picked_up(shop, timing="INSTANT", tender="CARD"),
        picked_up(shop, timing="SCHEDULED", tender="ONNURI"),
        eaten_here(shop, timing="INSTANT", tender="MEAL_CARD_CHILD"),
        eaten_here(shop, timing="SCHEDULED", tender="COUPON"),
        started_on_demand(shop, "DELIVERY"),
        started_on_demand(shop, "TAKEOUT"),
        cancelled_after_accepting(shop, "grant"),
        cancelled_after_accepting(shop, "deny"),
        asked_to_cancel(shop, "취소 수락", "CANCELLED"),
        asked_to_cancel(shop, "조리해서 안 됨", "CONFIRMED"),
        read_late(shop),
        unreadable(shop),
    ]
    rejected(shop)
    elsewhere = confirmed_elsewhere(shop)
    shop.rest()

    assert shop.counters()["confirmed_by_desk"] == len(accepted)
    for order_id in accepted:
        shop.wait_for_paper(order_id)
        told = shop.at_platform(order_id)
        assert told["answers"].get("confirm 202") == 1, told
        kitchen = [slip for slip in slips_of(printer, told["displayId"]) if "합계" not in slip]
        assert len([slip for slip in kitchen if "조리 중단" not in slip]) >= 1, told["displayId"]
    assert not slips_of(printer, shop.at_platform(elsewhere)["displayId"]), (
        "another device may have printed it"
    )
    assert check_exchanges(shop.platform.exchanges) == []
    judged = {exchange.endpoint for exchange in shop.platform.exchanges}
    assert judged >= {
        "token", "poll", "ack", "details", "confirm", "preparing", "ready", "picked_up", "dispatch", "delivered",
        "request_cancellation", "accept_cancellation", "deny_cancellation",
    }  # fmt: skip
