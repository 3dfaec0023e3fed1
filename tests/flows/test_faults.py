"""Each fault of the practice platform, once each, with one order: confirmed once, printed once, acknowledged."""

from __future__ import annotations

from typing import Any

import pytest

from merchant_desk.domain.status import Status
from merchant_desk.sandbox.faults import ORDER_FAULTS
from tests.flows.shop import slips_of

#: How each fault meets the order: the call it strikes, how often, its settings. Timeouts are short here.
CASES: dict[str, dict[str, Any]] = {
    "duplicate_event": {"again": "same_answer"},
    "duplicate_event after_ack": {"again": "after_ack"},
    "out_of_order": {},
    "late_event": {"polls": 2, "event_type": "CREATED"},
    "late_event CONFIRMED": {"polls": 2, "event_type": "CONFIRMED"},
    "unknown_event_type": {},
    "ack_lost": {},
    "details_404_then_200": {"times": 2},
    "no_last_event": {"times": None},
    "unauthorized": {"endpoint": "confirm"},
    "unauthorized poll": {"endpoint": "poll"},
    "too_many_requests": {"endpoint": "confirm", "retry_after_s": 1},
    "unavailable": {"endpoint": "confirm"},
    "html_page": {"endpoint": "confirm"},
    "html_page details": {"endpoint": "details"},
    "timeout_after_applying": {"endpoint": "confirm", "hold_s": 3.0},
    "timeout_after_applying ack": {"endpoint": "ack", "hold_s": 3.0},
    "applied_later": {"endpoint": "confirm", "delay_s": 2.0},
    "truncated_json": {"endpoint": "details"},
    "truncated_json poll": {"endpoint": "poll"},
    "slow_body": {"endpoint": "details", "pieces": 4, "pause_s": 0.2},
    "conflict_409": {"endpoint": "confirm", "force": True},
    "clock_skew": {"times": None, "skew_s": 300.0},
}


def test_every_fault_that_an_order_can_meet_is_met():
    assert {name.partition(" ")[0] for name in CASES} == set(ORDER_FAULTS)


@pytest.mark.parametrize("case", CASES)
def test_one_order_through_a_fault(open_shop, platform, printer, case):
    shop = open_shop(read_timeout_s=1.0)
    fault = case.partition(" ")[0]
    with platform.market.lock:  # both events of an order that is out of order have to wait for the same poll
        platform.faults.add(fault, **CASES[case])
        order_id = platform.place(kind="DELIVERY", timing="INSTANT")
        if fault == "out_of_order":
            platform.market.tell(order_id, "PICKUP_AREA_ASSIGNED", {"pickupArea": "1번 자리"})

    shop.wait(lambda: order_id in shop.counter.ringing().order_ids, "the order rings")
    shop.wait(lambda: shop.record(order_id).order is not None, "the details are read")
    shop.decide_to_accept(order_id)
    if fault == "conflict_409":
        shop.wait(lambda: shop.record(order_id).status is Status.NEW, "the refused order comes back")
        assert shop.record(order_id).note in shop.shown(order_id)
        shop.wait(lambda: shop.rings(order_id), "it rings again")
        shop.decide_to_accept(order_id)
    shop.wait_for(order_id, Status.COOKING)
    shop.wait_for_paper(order_id)
    shop.rest()

    told = shop.at_platform(order_id)
    assert told["state"] == "CONFIRMED"
    assert told["answers"].get("confirm 202") == 1, told["answers"]
    assert shop.counters()["confirmed_by_desk"] == 1
    assert shop.counters()["events"]["ack_unknown"] == 0
    assert len(slips_of(printer, told["displayId"])) == 2, "one kitchen slip and one delivery slip"
    assert not printer.fragments
    assert {"CREATED", "CONFIRMED"} <= told["acks"].keys()
    assert shop.view("SELECT count(*) FROM v_orders WHERE order_id = ?", order_id) == [(1,)]
    fired = {one["kind"]: one["fired"] for one in platform.faults.listing()}
    assert fired[fault] > 0
