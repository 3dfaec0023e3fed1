"""Orders that end early: missed deadlines, wishes of the shop and of the customer, the platform's own word."""

import pytest

from merchant_desk.sandbox.server import PracticePlatform
from tests.sandbox.plain_desk import PlainDesk

DENIAL = {"reason": "이미 조리했습니다", "code": "DISH_ALREADY_DONE"}


def test_an_order_that_nobody_confirms_is_cancelled(desk, platform, clock):
    order_id = platform.place()
    desk.news()
    assert desk.details(order_id).json()["x-kr"]["confirmBy"] == "2026-03-02T09:08:00.000Z"
    clock.forward(479)
    assert desk.types() == []
    clock.forward(1)
    (event,) = desk.news()
    assert event["eventType"] == "CANCELLED"
    assert event["metadata"]["code"] == "OTHER_CANCELLATION_REASON"
    assert event["metadata"]["reason"]
    assert desk.details(order_id).json()["lastEvent"] == "CANCELLED"
    assert desk.confirm(order_id).status_code == 422


def test_a_confirmed_order_has_no_deadline(desk, platform, clock):
    order_id = platform.place(confirm_within_s=60)
    desk.confirm(order_id)
    clock.forward(61)
    assert "CANCELLED" not in desk.types()


def test_the_shop_rejects_a_new_order(desk, platform):
    order_id = platform.place()
    item = desk.details(order_id).json()["items"][0]["id"]
    assert desk.cancel(order_id, outOfStockItems=[item]).status_code == 202
    events = desk.news()
    assert [one["eventType"] for one in events] == ["CREATED", "CANCELLATION_REQUESTED", "CANCELLED"]
    assert events[2]["metadata"]["code"] == "UNAVAILABLE_ITEM"


@pytest.mark.parametrize(
    "wrong",
    [
        {"code": "TIRED"},
        {"code": None},
        {"mode": "LOUD"},
        {"reason": 7},
        {"outOfStockItems": ["00000000-0000-4000-8000-000000000000"]},
        {"outOfStockItems": "soup"},
    ],
)
def test_a_wrong_request_to_cancel_is_refused(desk, platform, wrong):
    assert desk.cancel(platform.place(), **wrong).status_code == 400


def test_the_platform_denies_the_shops_wish(desk, platform):
    order_id = platform.place(cancellation="deny")
    desk.confirm(order_id)
    assert desk.cancel(order_id).status_code == 202
    assert desk.types()[-2:] == ["CANCELLATION_REQUESTED", "CANCELLATION_REQUEST_DENIED"]
    assert desk.say(order_id, "readyForPickup").status_code == 202


def test_the_platform_thinks_about_it(desk, platform):
    order_id = platform.place(cancellation="wait")
    desk.confirm(order_id)
    desk.cancel(order_id)
    assert desk.types()[-1] == "CANCELLATION_REQUESTED"
    assert desk.cancel(order_id).status_code == 422
    assert desk.control("POST", f"/orders/{order_id}/grant-cancellation").status_code == 200
    assert desk.types() == ["CANCELLED"]
    assert desk.control("POST", f"/orders/{order_id}/deny-cancellation").status_code == 409


def test_too_late_and_too_often(desk, platform):
    order_id = platform.place(kind="DELIVERY")
    desk.confirm(order_id)
    desk.say(order_id, "dispatch")
    late = desk.cancel(order_id)
    assert (late.status_code, late.json()["cancellationStatus"]) == (422, "CANCELLATION_REQUEST_DENIED")
    other = platform.place()
    desk.cancel(other)
    again = desk.cancel(other)
    assert (again.status_code, again.json()["cancellationStatus"]) == (422, "CANCELLED")


@pytest.mark.parametrize("confirmed", [True, False])
def test_the_customer_asks_and_the_shop_agrees(desk, platform, confirmed):
    order_id = platform.place()
    if confirmed:
        desk.confirm(order_id)
    assert desk.control("POST", f"/orders/{order_id}/customer-cancellation").status_code == 200
    asked = desk.news()[-1]
    assert asked["eventType"] == "ORDER_CANCELLATION_REQUEST"
    assert asked["metadata"]["code"] == "CONSUMER_CANCELLATION_REQUESTED"
    assert desk.say(order_id, "acceptCancellation").status_code == 204
    assert desk.types() == ["CANCELLED"]
    assert desk.say(order_id, "acceptCancellation").status_code == 422


def test_the_customer_asks_and_the_shop_refuses(desk, platform):
    order_id = platform.place()
    desk.confirm(order_id)
    desk.control("POST", f"/orders/{order_id}/customer-cancellation", {"reason": "마음이 바뀌었어요"})
    assert desk.news()[-1]["metadata"]["reason"] == "마음이 바뀌었어요"
    assert desk.say(order_id, "denyCancellation", DENIAL | {"code": "NO"}).status_code == 400
    assert desk.say(order_id, "denyCancellation", DENIAL).status_code == 204
    assert desk.types() == ["CANCELLED_DENIED"]
    assert desk.say(order_id, "denyCancellation", DENIAL).status_code == 422
    assert desk.say(order_id, "readyForPickup").status_code == 202


def test_nobody_asked(desk, platform):
    order_id = platform.place()
    assert desk.say(order_id, "acceptCancellation").status_code == 422
    assert desk.say(order_id, "denyCancellation", DENIAL).status_code == 422


def test_the_platform_cancels(desk, platform):
    order_id = platform.place()
    desk.confirm(order_id)
    desk.news()
    assert desk.control("POST", f"/orders/{order_id}/cancel", {"code": "RISK_AREA"}).status_code == 200
    (event,) = desk.news()
    assert (event["eventType"], event["metadata"]["code"]) == ("CANCELLED", "RISK_AREA")
    assert desk.control("POST", f"/orders/{order_id}/cancel").status_code == 409
    assert desk.control("POST", f"/orders/{order_id}/cancel", {"code": "X"}).status_code == 400


def test_another_device_is_faster(desk, platform):
    taken, dropped = platform.place(), platform.place()
    assert desk.control("POST", f"/orders/{taken}/other-device/confirm").status_code == 200
    assert desk.control("POST", f"/orders/{dropped}/other-device/cancel").status_code == 200
    events = {(one["orderId"], one["eventType"]): one for one in desk.news()}
    assert events[taken, "CONFIRMED"]["metadata"] == {"clientId": "other-device"}
    assert (dropped, "CANCELLED") in events
    assert desk.confirm(taken).status_code == 422
    assert desk.control("GET", f"/orders/{taken}").json()["confirmed_by"] == "other-device"
    counted = desk.control("GET", "/counters").json()
    assert (counted["confirmed"], counted["confirmed_by_desk"]) == (1, 0)


def test_a_scenario_with_regrets(clock):
    with PracticePlatform(clock=clock, scenario="regrets") as platform, PlainDesk(platform) as desk:
        for _ in range(5):
            desk.confirm(platform.place())
        desk.news()
        clock.forward(45)
        assert sorted(desk.types()) == ["CANCELLED", "ORDER_CANCELLATION_REQUEST"]
