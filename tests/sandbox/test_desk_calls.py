"""What a desk calls, over real HTTP: tokens, polling, acknowledging, and an order of each kind to its end."""

import pytest

from merchant_desk.sandbox.server import PracticePlatform
from tests.sandbox.plain_desk import HandClock, PlainDesk

NOBODY = "00000000-0000-4000-8000-000000000000"
TRACKING = {
    "deliveryTrackingInfo": {"event": {"type": "DELIVERY_ONGOING", "datetime": "2026-03-02T09:00:00Z"}}
}


# --- tokens --------------------------------------------------------------------------------------------------


def test_a_token_opens_the_door_until_it_ends(desk, clock):
    token = desk.ask_token().json()
    assert (token["token_type"], token["expires_in"]) == ("bearer", 3600)
    assert desk.poll().status_code == 204
    clock.forward(3601)
    refused = desk.poll()
    assert refused.status_code == 401
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert refused.json()["status"] == 401
    desk.sign_in()
    assert desk.poll().status_code == 204


@pytest.mark.parametrize(
    "wrong", [{"client_secret": "x"}, {"client_id": "x"}, {"grant_type": "password"}, {"client_id": "한글"}]
)
def test_wrong_credentials_get_no_token(desk, wrong):
    answer = desk.ask_token(**wrong)
    assert answer.status_code == 401
    assert answer.json()["title"]


def test_a_token_is_asked_for_with_a_form(desk):
    assert desk.call("POST", "/oauth/token", json={}).status_code == 401


def test_without_a_good_token_nothing_is_answered(desk):
    for token in ("Bearer nonsense", "Basic eDp5", ""):
        desk.session.headers["Authorization"] = token
        assert desk.poll().status_code == 401
        assert desk.details(NOBODY).status_code == 401


# --- events --------------------------------------------------------------------------------------------------


def test_an_event_comes_until_it_is_acknowledged(desk, platform):
    order_id = platform.place()
    first, again = desk.events(), desk.events()
    assert first == again
    assert first[0]["eventType"] == "CREATED"
    assert first[0]["orderURL"] == f"{platform.base_url}/v1/orders/{order_id}"
    assert desk.ack(first).status_code == 202
    assert desk.poll().status_code == 204
    assert desk.ack(first).status_code == 202
    counted = desk.control("GET", "/counters").json()["events"]
    assert (counted["redelivered"], counted["ack_repeats"], counted["waiting"]) == (1, 1, 0)


def test_other_merchants_get_nothing(desk, platform):
    platform.place()
    assert desk.poll("x" * 40).status_code == 204
    assert desk.poll(f"{'x' * 40},{platform.about()['merchant_id']}").status_code == 200
    assert desk.call("GET", "/v1/events:polling").status_code == 200


@pytest.mark.parametrize("header", ["short", "x" * 101, "", ",".join(["x" * 40] * 101)])
def test_merchants_that_cannot_be_are_refused(desk, header):
    assert desk.poll(header).status_code == 400


def test_filtered_out_events_are_lost(desk, platform):
    platform.place()
    assert desk.poll(params={"eventType": ["CONFIRMED", "CANCELLED"]}).status_code == 204
    assert desk.poll().status_code == 204
    assert desk.poll(params={"eventType": "NONSENSE"}).status_code == 400


def test_a_poll_gives_at_most_a_thousand(desk):
    assert desk.control("POST", "/orders", {"count": 1001}).status_code == 201
    events = desk.events()
    assert len(events) == 1000
    assert desk.ack(events[:101]).status_code == 400
    for start in range(0, 1000, 100):
        assert desk.ack(events[start : start + 100]).status_code == 202
    assert len(desk.events()) == 1


@pytest.mark.parametrize(
    "body",
    [
        {},
        [{}],
        [1],
        [{"id": NOBODY, "orderId": NOBODY}],
        [{"eventId": NOBODY, "orderId": NOBODY, "eventType": "CREATED"}],
        [{"id": "1", "orderId": NOBODY, "eventType": "CREATED"}],
    ],
)
def test_a_wrong_acknowledgement_is_refused(desk, body):
    assert desk.call("POST", "/v1/events/acknowledgment", json=body).status_code == 400


def test_an_acknowledgement_must_fit_its_event(desk, platform):
    platform.place()
    (event,) = desk.events()
    assert desk.ack([event | {"eventType": "CONFIRMED"}]).status_code == 400
    assert desk.ack([event | {"eventId": NOBODY}]).status_code == 202
    assert desk.events() == [event]


def test_too_early_polls_are_refused_where_the_house_says_so(clock):
    with PracticePlatform(clock=clock, min_poll_interval_s=30) as platform, PlainDesk(platform) as desk:
        assert desk.poll().status_code == 204
        clock.forward(10)
        early = desk.poll()
        assert (early.status_code, early.headers["Retry-After"]) == (429, "20")
        clock.forward(20)
        assert desk.poll().status_code == 204


# --- one order's way -----------------------------------------------------------------------------------------


def test_a_delivery_by_the_shop(desk, platform, clock):
    order_id = platform.place(kind="DELIVERY", delivered_by="MERCHANT", timing="INSTANT")
    assert desk.details(order_id).json()["lastEvent"] == "CREATED"
    assert desk.confirm(order_id).status_code == 202
    assert desk.details(order_id).json()["lastEvent"] == "CONFIRMED"
    assert desk.say(order_id, "readyForPickup").status_code == 202
    assert desk.say(order_id, "dispatch", TRACKING).status_code == 202
    assert desk.say(order_id, "tracking", TRACKING).status_code == 422
    assert desk.say(order_id, "delivered").status_code == 202
    clock.forward(900)
    events = desk.news()
    assert [one["eventType"] for one in events] == [
        "CREATED",
        "CONFIRMED",
        "READY_FOR_PICKUP",
        "DISPATCHED",
        "DELIVERED",
        "CONCLUDED",
    ]
    times = [one["createdAt"] for one in events]
    assert times == sorted(set(times))
    assert events[1]["metadata"] == {"clientId": "practice-desk"}


def test_a_delivery_by_the_platform_arrives_by_itself(desk, platform, clock):
    order_id = platform.place(kind="DELIVERY", delivered_by="MARKETPLACE")
    desk.confirm(order_id)
    assert desk.say(order_id, "dispatch").status_code == 202
    assert desk.say(order_id, "delivered").status_code == 422
    clock.forward(900)
    desk.events()
    clock.forward(900)
    assert desk.types()[-2:] == ["DELIVERED", "CONCLUDED"]


def test_a_take_out(desk, platform):
    order_id = platform.place(kind="TAKEOUT")
    desk.confirm(order_id)
    for name in ("preparing", "readyForPickup", "pickedUp"):
        assert desk.say(order_id, name).status_code == 202
    assert desk.types() == ["CREATED", "CONFIRMED", "PREPARING", "READY_FOR_PICKUP", "PICKED_UP"]
    assert desk.say(order_id, "dispatch").status_code == 422


def test_calls_that_the_order_does_not_want_are_refused(desk, platform):
    order_id = platform.place(kind="TAKEOUT", set={"sendPreparing": False, "sendPickedUp": False})
    desk.confirm(order_id)
    assert desk.say(order_id, "preparing").status_code == 422
    assert desk.say(order_id, "readyForPickup").status_code == 202
    assert desk.say(order_id, "pickedUp").status_code == 422


def test_tracking_where_it_is_wanted(desk, platform):
    order_id = platform.place(kind="DELIVERY", set={"sendTracking": True})
    assert desk.say(order_id, "tracking", TRACKING).status_code == 422
    desk.confirm(order_id)
    assert desk.say(order_id, "tracking", TRACKING).status_code == 202
    assert desk.say(order_id, "tracking", {}).status_code == 400


def test_an_order_on_demand_is_cooked_when_the_platform_says(desk, platform, clock):
    order_id = platform.place(kind="DELIVERY", timing="ONDEMAND")
    desk.confirm(order_id)
    assert "PREPARATION_REQUESTED" not in desk.types()
    clock.forward(60)
    assert desk.types() == ["PREPARATION_REQUESTED"]


def test_the_start_of_preparation_can_be_moved(desk, platform):
    order_id = platform.place(timing="SCHEDULED")
    path, later = f"/v1/orders/{order_id}/details", {"preparationStartDateTime": "2026-03-02T12:00:00+09:00"}
    assert desk.call("PATCH", path, json=later).status_code == 200
    assert desk.details(order_id).json()["preparationStartDateTime"] == "2026-03-02T03:00:00.000Z"
    assert desk.call("PATCH", path, json={"preparationStartDateTime": "noon"}).status_code == 400


def test_the_delivery_code(desk, platform):
    order_id = platform.place(kind="DELIVERY")
    code = desk.control("GET", f"/orders/{order_id}").json()["delivery_code"]
    path = f"/v1/orders/{order_id}/validateCode"
    assert desk.call("POST", path, params={"deliveryCode": code}).json()["deliveryCode"] == code
    assert desk.call("POST", path, params={"deliveryCode": code + "0"}).status_code == 400
    unknown = f"/v1/orders/{NOBODY}/validateCode"
    assert desk.call("POST", unknown, params={"deliveryCode": code}).status_code == 400


def test_the_shop_pauses(desk):
    path = "/v1/merchantUpdate"
    assert desk.call("POST", path, json={"merchantStatus": "UNAVAILABLE"}).status_code == 204
    assert desk.control("GET", "/health").json()["merchant_status"] == "UNAVAILABLE"
    assert desk.call("POST", path, json={"merchantStatus": "TIRED"}).status_code == 400
    assert desk.call("POST", path, json={"entityType": "ITEM"}).status_code == 400
    assert desk.call("POST", path).status_code == 204


# --- what cannot be ------------------------------------------------------------------------------------------


def test_a_repeat_is_refused_the_way_the_house_says(desk, platform):
    order_id = platform.place()
    assert desk.confirm(order_id).status_code == 202
    assert desk.confirm(order_id).status_code == 422
    desk.control("PATCH", "/settings", {"repeat_status": 409})
    assert desk.confirm(order_id).status_code == 409
    told = desk.control("GET", f"/orders/{order_id}").json()
    assert told["answers"] == {"confirm 202": 1, "confirm 422": 1, "confirm 409": 1}
    assert told["orderExternalCode"] == "D-1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"createdAt": "2026-03-02T09:00:01.000Z"},
        {"createdAt": "now"},
        {"createdAt": "2026-03-02T09:00:00.000"},
        {"createdAt": None},
        {"orderExternalCode": ""},
        {"orderExternalCode": 7},
        {"preparationTime": "20"},
        {"reason": 7},
    ],
)
def test_a_wrong_confirmation_is_refused(desk, platform, wrong):
    order_id = platform.place()
    assert desk.confirm(order_id, **wrong).status_code == 400
    assert desk.details(order_id).json()["lastEvent"] == "CREATED"


def test_a_confirmation_needs_a_body(desk, platform):
    assert desk.say(platform.place(), "confirm").status_code == 400
    path = f"/v1/orders/{platform.place()}/confirm"
    assert desk.call("POST", path, data="{", headers={"Content-Type": "application/json"}).status_code == 400


def test_the_same_time_in_another_offset_is_the_same(desk, platform):
    assert desk.confirm(platform.place(), createdAt="2026-03-02T18:00:00.000+09:00").status_code == 202


def test_unknown_orders_and_paths(desk):
    for answer, status in (
        (desk.details(NOBODY), 404),
        (desk.details("17"), 400),
        (desk.say(NOBODY, "readyForPickup"), 404),
        (desk.say(NOBODY, "celebrate"), 404),
        (desk.call("GET", "/v1/nothing"), 404),
    ):
        assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/problem+json")
        assert answer.json()["status"] == status
    desk.platform._recorded.clear()  # calls that no contract has


def test_the_platforms_time_is_in_every_answer(desk):
    assert desk.poll().headers["Date"] == "Mon, 02 Mar 2026 09:00:00 GMT"


def test_a_platform_with_a_wrong_clock():
    clock = HandClock()
    with PracticePlatform(clock=clock, clock_skew_s=300) as platform, PlainDesk(platform) as desk:
        order_id = platform.place()
        assert desk.poll().headers["Date"] == "Mon, 02 Mar 2026 09:05:00 GMT"
        assert desk.details(order_id).json()["createdAt"] == "2026-03-02T09:05:00.000Z"
        clock.forward(479)  # the deadline runs by true time
        assert desk.confirm(order_id).status_code == 202
