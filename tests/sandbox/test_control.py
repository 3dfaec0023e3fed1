"""The control API: orders as a test wants them, counters to judge by, settings, and its own help."""

import pytest

from merchant_desk.sandbox import CONTROL_HELP, SCENARIOS
from merchant_desk.sandbox.faults import FAULTS
from merchant_desk.sandbox.wishes import Wish, read_wish
from tests.sandbox.plain_desk import PlainDesk


def place(desk: PlainDesk, **body) -> str:
    answer = desk.control("POST", "/orders", body)
    assert answer.status_code == 201, answer.text
    (order,) = answer.json()["orders"]
    found: str = order["id"]
    return found


def test_an_order_as_wished(desk):
    order = desk.details(
        place(
            desk,
            kind="DELIVERY",
            timing="SCHEDULED",
            tender="CASH",
            coupon=True,
            delivered_by="MARKETPLACE",
            dishes=["똠얌 쌀국수", "콜라 500ml"],
            due_in_min=90,
        )
    ).json()
    assert (order["type"], order["orderTiming"]) == ("DELIVERY", "SCHEDULED")
    assert order["payments"]["methods"][0]["method"] == "CASH"
    assert order["discounts"][0]["amount"]["value"] == 5000
    assert [item["name"] for item in order["items"]] == ["똠얌 쌀국수", "콜라 500ml"]
    assert order["schedule"]["scheduledDateTimeStart"] == "2026-03-02T10:30:00.000Z"
    assert "coupon" not in order


def test_without_the_korean_profile(desk):
    assert "x-kr" not in desk.details(place(desk, x_kr=False)).json()


def test_an_order_broken_on_purpose(desk):
    order = desk.details(
        place(
            desk,
            set={"total.orderAmount.value": 20000.5, "items.0.name": "\u001bp", "customer.document": "x"},
            drop=["preparationStartDateTime", "items.0.totalPrice"],
            merge={"x-kr": {"storeNote": "둘"}, "extra": {"deep": [1]}},
        )
    ).json()
    assert order["total"]["orderAmount"] == {"value": 20000.5, "currency": "KRW"}
    assert order["items"][0]["name"] == "\u001bp"
    assert "preparationStartDateTime" not in order
    assert "totalPrice" not in order["items"][0]
    assert order["x-kr"]["storeNote"] == "둘"
    assert "confirmBy" in order["x-kr"]
    assert order["extra"] == {"deep": [1]}


def test_a_note_of_two_megabytes(desk):
    note = desk.details(place(desk, note_bytes=2 * 1024 * 1024)).json()["extraInfo"]
    assert 2 * 1024 * 1024 - 3 <= len(note.encode()) <= 2 * 1024 * 1024


@pytest.mark.parametrize(
    "wrong",
    [
        {"colour": "red"},
        {"kind": "DRONE"},
        {"count": 0},
        {"count": 2001},
        {"count": True},
        {"coupon": "yes"},
        {"dishes": ["피자"]},
        {"set": {"items.99.name": "x"}},
        {"drop": ["nothing.here"]},
        {"drop": ["nothing"]},
        {"set": []},
        {"tender": ["CASH"]},
    ],
)
def test_a_wish_that_cannot_be_is_refused_and_places_nothing(desk, wrong):
    answer = desk.control("POST", "/orders", wrong)
    assert answer.status_code == 400
    assert answer.json()["title"]
    assert desk.control("GET", "/counters").json()["placed"] == 0


def test_orders_with_their_counters(desk):
    first, second = place(desk, kind="TAKEOUT"), place(desk)
    desk.news()
    desk.confirm(first)
    desk.news()
    desk.details(first)
    orders = desk.control("GET", "/orders").json()["orders"]
    assert [one["id"] for one in orders] == [first, second]
    told = orders[0]
    assert (told["state"], told["type"], told["preparationTime"]) == ("CONFIRMED", "TAKEOUT", 20)
    assert told["handed_out"] == told["acks"] == {"CREATED": 1, "CONFIRMED": 1}
    assert told["requests"] == {"confirm": 1, "details": 1}
    placed = desk.control("GET", "/orders?state=PLACED").json()["orders"]
    assert [one["id"] for one in placed] == [second]
    assert desk.control("GET", "/orders?state=LOST").status_code == 400
    assert len(desk.control("GET", "/orders?limit=1").json()["orders"]) == 1
    assert desk.control("GET", f"/orders/{second}").json()["document"]["id"] == second


def test_counters_and_calls(desk):
    place(desk)
    desk.news()
    counted = desk.control("GET", "/counters").json()
    assert counted["placed"] == 1
    assert counted["states"] == {"PLACED": 1}
    assert counted["events"]["acked"] == {"CREATED": 1}
    assert counted["calls"] == {"token 200": 1, "poll 200": 1, "ack 202": 1}
    calls = desk.control("GET", "/calls").json()["calls"]
    assert [(one["endpoint"], one["status"]) for one in calls] == [
        ("token", 200),
        ("poll", 200),
        ("ack", 202),
    ]


@pytest.mark.parametrize(
    ("act", "event"),
    [
        ("request-preparation", "PREPARATION_REQUESTED"),
        ("assign-pickup-area", "PICKUP_AREA_ASSIGNED"),
        ("other-device/ready", "READY_FOR_PICKUP"),
        ("other-device/dispatch", "DISPATCHED"),
        ("dispatch", "DISPATCHED"),
    ],
)
def test_what_others_do(desk, act, event):
    order_id = place(desk, kind="DELIVERY")
    desk.confirm(order_id)
    desk.news()
    assert desk.control("POST", f"/orders/{order_id}/{act}").status_code == 200
    assert desk.types() == [event]


def test_the_rider_arrives_and_the_order_is_closed(desk):
    order_id = place(desk, kind="DELIVERY")
    desk.confirm(order_id)
    acts = ("dispatch", "deliver", "conclude")
    assert [desk.control("POST", f"/orders/{order_id}/{act}").status_code for act in acts] == [200] * 3
    assert desk.types()[2:] == ["DISPATCHED", "DELIVERED", "CONCLUDED"]
    assert desk.control("POST", f"/orders/{order_id}/request-preparation").status_code == 409


def test_acts_that_nobody_can_do(desk):
    order_id = place(desk)
    assert desk.control("POST", f"/orders/{order_id}/eat").status_code == 404
    assert desk.control("POST", f"/orders/{order_id}/other-device/eat").status_code == 404
    assert desk.control("POST", "/orders/unknown/cancel").status_code == 404
    assert desk.control("POST", f"/orders/{order_id}/conclude").status_code == 409


def test_settings_are_read_and_changed(desk):
    changed = desk.control("PATCH", "/settings", {"confirm_within_s": 5, "cancellation": "deny"}).json()
    assert changed == desk.control("GET", "/settings").json()
    assert (changed["confirm_within_s"], changed["cancellation"]) == (5, "deny")
    order_id = place(desk)
    desk.confirm(order_id)
    desk.cancel(order_id)
    assert desk.types()[-1] == "CANCELLATION_REQUEST_DENIED"


@pytest.mark.parametrize(
    "wrong",
    [
        {"colour": 1},
        {"repeat_status": 500},
        {"cancellation": "perhaps"},
        {"confirm_within_s": -1},
        {"confirm_within_s": "long"},
        {"orders_per_minute": True},
    ],
)
def test_wrong_settings_are_refused_and_nothing_changes(desk, wrong):
    before = desk.control("GET", "/settings").json()
    assert desk.control("PATCH", "/settings", {"min_poll_interval_s": 1} | wrong).status_code == 400
    assert desk.control("GET", "/settings").json() == before


def test_the_help_names_everything(desk):
    text = desk.control("GET", "/").text
    assert text == CONTROL_HELP
    for word in (*FAULTS, *SCENARIOS, *Wish.__dataclass_fields__, *desk.control("GET", "/settings").json()):
        assert word in text, word
    for rule in desk.platform._gate.app.url_map.iter_rules():
        if rule.rule.startswith("/sandbox"):
            path = rule.rule.partition("<")[0].rstrip("/")
            assert path in text, rule.rule


def test_an_empty_wish_leaves_all_to_the_seed():
    assert read_wish({}) == Wish()
