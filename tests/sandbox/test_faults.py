"""Each fault does what it says, as often as it says, and counts it."""

import json
import time

import pytest
import requests

from merchant_desk.sandbox.faults import FAULTS, FaultBox, FaultError
from merchant_desk.sandbox.server import PracticePlatform
from tests.sandbox.plain_desk import PlainDesk


def test_an_event_twice_in_one_answer(desk, platform):
    platform.place()
    desk.fault("duplicate_event")
    events = desk.events()
    assert len(events) == 2
    assert events[0] == events[1]
    assert len(desk.events()) == 1
    assert desk.fired("duplicate_event") == 1


def test_an_event_again_after_it_was_acknowledged(desk, platform):
    platform.place()
    desk.fault("duplicate_event", again="after_ack")
    first, second, third = desk.news(), desk.news(), desk.news()
    assert first == second
    assert third == []
    assert desk.fired("duplicate_event") == 1


def test_events_out_of_order(desk, platform):
    order_id = platform.place()
    desk.fault("out_of_order")
    assert len(desk.events()) == 1
    assert desk.fired("out_of_order") == 0  # one event has no order
    desk.confirm(order_id)
    assert [one["eventType"] for one in desk.events()] == ["CONFIRMED", "CREATED"]
    assert [one["eventType"] for one in desk.events()] == ["CREATED", "CONFIRMED"]


def test_a_late_event_by_polls(desk, platform):
    order_id = platform.place()
    desk.fault("late_event", polls=2, event_type="CONFIRMED")
    desk.confirm(order_id)
    desk.say(order_id, "readyForPickup")
    assert [desk.types(), desk.types(), desk.types()] == [["CREATED", "READY_FOR_PICKUP"], [], ["CONFIRMED"]]
    assert desk.fired("late_event") == 1


def test_a_late_event_by_seconds(desk, platform, clock):
    desk.fault("late_event", delay_s=30)
    platform.place()
    assert desk.types() == []
    clock.forward(30)
    assert desk.types() == ["CREATED"]


def test_a_decision_that_is_worked_through_later(desk, platform, clock):
    order_id = platform.place()
    desk.fault("applied_later", endpoint="confirm", delay_s=5)
    assert desk.confirm(order_id).status_code == 202
    assert desk.details(order_id).json()["lastEvent"] == "CREATED"
    clock.forward(5)
    assert desk.details(order_id).json()["lastEvent"] == "CONFIRMED"
    assert desk.types() == ["CREATED", "CONFIRMED"]
    assert desk.fired("applied_later") == 1


def test_a_decision_that_has_become_impossible_meanwhile_is_not_done(desk, platform, clock):
    order_id = platform.place()
    desk.fault("applied_later", endpoint="confirm", delay_s=5)
    desk.confirm(order_id)
    platform.market.cancel(order_id, {})
    clock.forward(5)
    assert desk.types() == ["CREATED", "CANCELLED"]


def test_a_lost_acknowledgement(desk, platform):
    platform.place()
    desk.fault("ack_lost", times=2)
    assert [len(desk.news()) for _ in range(4)] == [1, 1, 1, 0]
    assert desk.fired("ack_lost") == 2


def test_an_event_that_comes_before_its_order(desk, platform):
    order_id, other = platform.place(), platform.place()
    desk.fault("details_404_then_200", times=2, order_id=order_id)
    assert desk.details(other).status_code == 200
    assert [desk.details(order_id).status_code for _ in range(3)] == [404, 404, 200]


def test_details_without_the_last_event(desk, platform):
    order_id = platform.place()
    desk.fault("no_last_event", times="always")
    assert "lastEvent" not in desk.details(order_id).json()
    desk.control("DELETE", "/faults")
    assert desk.details(order_id).json()["lastEvent"] == "CREATED"


def test_401_in_the_middle(desk, platform):
    desk.fault("unauthorized")
    assert [desk.poll().status_code for _ in range(2)] == [401, 401]
    desk.sign_in()
    assert desk.poll().status_code == 204
    assert desk.fired("unauthorized") == 1


def test_credentials_refused(desk):
    desk.fault("unauthorized", endpoint="token", times="always")
    assert desk.ask_token().status_code == 401
    assert desk.ask_token().status_code == 401


def test_429_and_503(desk):
    desk.fault("too_many_requests", retry_after_s=7)
    answer = desk.poll()
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")
    desk.fault("unavailable", retry_after_s=9)
    answer = desk.poll()
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "9")
    desk.fault("unavailable")
    assert "Retry-After" not in desk.poll().headers
    assert desk.poll().status_code == 204


def test_a_fault_of_one_call_only(desk, platform):
    order_id = platform.place()
    desk.fault("unavailable", endpoint="confirm")
    assert desk.poll().status_code == 200
    assert desk.details(order_id).status_code == 200
    assert desk.confirm(order_id).status_code == 503
    assert desk.confirm(order_id).status_code == 202


def test_half_a_json(desk, platform):
    platform.place()
    desk.fault("truncated_json")
    with pytest.raises(requests.JSONDecodeError):
        desk.poll().json()
    assert desk.poll().json()
    assert desk.fired("truncated_json") == 1


def test_a_web_page_instead(desk):
    desk.fault("html_page")
    answer = desk.poll()
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "<html" in answer.text


def test_applied_but_not_answered(desk, platform):
    order_id = platform.place()
    desk.fault("timeout_after_applying", endpoint="confirm", hold_s=30)
    with pytest.raises(requests.ReadTimeout):
        desk.call(
            "POST",
            f"/v1/orders/{order_id}/confirm",
            json={"createdAt": "2026-03-02T09:00:00.000Z", "orderExternalCode": "D-1"},
            timeout=0.2,
        )
    assert desk.details(order_id).json()["lastEvent"] == "CONFIRMED"
    assert desk.fired("timeout_after_applying") == 1
    begun = time.monotonic()
    platform.stop()  # does not wait for the held answer
    assert time.monotonic() - begun < 3


def test_a_slow_body_comes_in_pieces(desk, platform):
    order_id = platform.place()
    desk.fault("slow_body", endpoint="details", pieces=4, pause_s=0.05)
    pieces, arrivals = [], []
    with desk.call("GET", f"/v1/orders/{order_id}", stream=True) as answer:
        for piece in answer.raw.stream(100):
            pieces.append(piece)
            arrivals.append(time.monotonic())
    assert json.loads(b"".join(pieces))["id"] == order_id
    assert arrivals[-1] - arrivals[0] >= 0.14


def test_an_event_type_that_nobody_knows(desk, platform):
    order_id = platform.place()
    desk.fault("unknown_event_type")
    events = desk.news()
    assert [one["eventType"] for one in events] == ["CREATED", "COURIER_IS_SINGING"]
    assert desk.news() == []
    platform.place()
    desk.fault("unknown_event_type", order_id=order_id)
    assert desk.news()[-1]["orderId"] == order_id
    assert desk.details(order_id).json()["lastEvent"] == "CREATED"


def test_409_where_422_is_due(desk, platform):
    order_id = platform.place()
    desk.fault("conflict_409")
    assert [desk.confirm(order_id).status_code for _ in range(3)] == [202, 409, 422]
    assert desk.fired("conflict_409") == 1


def test_409_though_it_was_possible(desk, platform):
    order_id = platform.place()
    desk.fault("conflict_409", force=True)
    assert desk.confirm(order_id).status_code == 409
    assert desk.details(order_id).json()["lastEvent"] == "CREATED"
    assert desk.confirm(order_id).status_code == 202


def test_a_clock_that_is_off(desk, platform):
    desk.fault("clock_skew", times="always", skew_s=-300)
    assert desk.poll().headers["Date"] == "Mon, 02 Mar 2026 08:55:00 GMT"
    assert desk.details(platform.place()).json()["createdAt"] == "2026-03-02T08:55:00.000Z"
    assert desk.fired("clock_skew") == 2
    desk.control("DELETE", "/faults")
    assert desk.poll().headers["Date"] == "Mon, 02 Mar 2026 09:00:00 GMT"


def test_a_rough_day_fires_what_it_says(clock):
    with PracticePlatform(clock=clock, scenario="rough") as platform, PlainDesk(platform) as desk:
        for _ in range(20):
            platform.place()
        kinds = {one["kind"] for one in desk.control("GET", "/faults").json()["faults"]}
    assert len(kinds) == 10


# --- the box of faults ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "melt"},
        {"kind": "unavailable", "times": 0},
        {"kind": "unavailable", "times": "often"},
        {"kind": "unavailable", "times": True},
        {"kind": "unavailable", "colour": "red"},
        {"kind": "unavailable", "retry_after_s": "soon"},
        {"kind": "conflict_409", "force": 1},
        {"kind": "unavailable", "endpoint": "everything"},
    ],
)
def test_a_wrong_fault_is_refused_with_a_sentence(desk, wrong):
    answer = desk.control("POST", "/faults", wrong)
    assert answer.status_code == 400
    assert len(answer.json()["title"]) > 15


def test_faults_are_cleared_one_by_one_or_all(desk):
    first, second = desk.fault("unavailable"), desk.fault("html_page", times=3)
    gone = desk.control("DELETE", f"/faults/{first['id']}").json()["faults"]
    assert [one["kind"] for one in gone] == ["unavailable"]
    desk.poll()
    gone = desk.control("DELETE", "/faults").json()["faults"]
    assert [(one["id"], one["fired"], one["live"]) for one in gone] == [(second["id"], 1, True)]
    assert desk.control("GET", "/faults").json() == {"faults": []}


def test_the_box_keeps_its_size():
    box = FaultBox()
    for _ in range(500):
        box.add("unavailable")
    assert len(box.listing()) == 200


def test_the_box_knows_every_fault_that_was_asked_for():
    assert len(FAULTS) == 30
    with pytest.raises(FaultError):
        FaultBox().add("")
