"""Words that cross over real HTTP: cancellations and other devices against our own decision, on the wire or waiting.

The end is always the platform's; where the kitchen may cook, one red slip stops it, and the alarm rings.
"""

from __future__ import annotations

from typing import Any

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.status import Status
from merchant_desk.services.facts import LinkState
from tests.flows.shop import Shop, slips_of

#: How long the platform keeps an answer back: long enough for a poll to bring what crosses.
HELD_S = 1.2
STOPS = "조리 중단"

#: Where our acceptance is when the other word comes.
MOMENTS = ("on the wire", "just sent", "waiting offline")


def crossing(shop: Shop, order_id: str, moment: str, act: str) -> None:
    """Let staff accept and somebody else act, so that the two cross."""
    faults = shop.platform.faults
    if moment == "on the wire":  # the platform has taken it, and its answer is still under way
        faults.add("timeout_after_applying", endpoint="confirm", hold_s=HELD_S)
        shop.decide_to_accept(order_id)
        shop.wait(lambda: told(shop, order_id)["state"] == "CONFIRMED", "the acceptance has arrived")
        shop.act(order_id, act)
    elif moment == "just sent":  # answered with 202; the event that proves it is held back
        faults.add("late_event", polls=5, event_type="CONFIRMED")
        shop.decide_to_accept(order_id)
        shop.wait(lambda: is_sent(shop, order_id), "the 202 has come")
        assert shop.record(order_id).status is Status.ACCEPTING
        shop.act(order_id, act)
    else:  # no call gets through; the other word comes while ours waits
        away = faults.add("unavailable", times=None)
        shop.wait(lambda: shop.counter.link().state is not LinkState.ONLINE, "the link is away")
        shop.decide_to_accept(order_id)
        shop.act(order_id, act)
        faults.clear(away.fault_id)
        shop.counter.poll_now()


def is_sent(shop: Shop, order_id: str) -> bool:
    return any(job.kind is JobKind.ACCEPT and job.state is JobState.SENT for job in shop.jobs(order_id))


def told(shop: Shop, order_id: str) -> dict[str, Any]:
    return shop.at_platform(order_id)


def comes_to(shop: Shop, order_id: str, state: str, status: Status) -> None:
    """Wait until both sides say the same, every job is over and every slip is out."""
    shop.wait_for(order_id, status)
    shop.wait(lambda: not shop.counter.facts().waiting_jobs, "nothing is left to do")
    shop.rest()
    assert told(shop, order_id)["state"] == state
    assert sum(count for answer, count in told(shop, order_id)["answers"].items() if "confirm" in answer) <= 2


def the_kitchen_knows(printer, shop: Shop, order_id: str) -> None:
    """One red slip at most, and one exactly where the kitchen's slip is out; it comes after that."""
    slips = slips_of(printer, told(shop, order_id)["displayId"])
    red = [slip for slip in slips if STOPS in slip]
    assert len(red) == bool(len(slips) > len(red)), slips
    assert not red or STOPS in slips[-1]


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_platform_cancels_while_we_accept(shop, printer, moment):
    order_id = shop.order(kind="DELIVERY", timing="INSTANT")
    crossing(shop, order_id, moment, "cancel")
    shop.wait(lambda: shop.rings(order_id, Voice.CANCELLED), "the alarm rings")
    comes_to(shop, order_id, "CANCELLED", Status.CANCELLED)
    assert shop.rings(order_id, Voice.CANCELLED)
    the_kitchen_knows(printer, shop, order_id)


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_customer_asks_to_cancel_while_we_accept(shop, printer, moment):
    order_id = shop.order(kind="DELIVERY", timing="INSTANT")
    crossing(shop, order_id, moment, "customer-cancellation")
    shop.wait(lambda: shop.rings(order_id, Voice.CUSTOMER), "the customer's wish rings")
    shop.wait_for(order_id, Status.COOKING)
    shop.wait_for_paper(order_id)
    assert told(shop, order_id)["answers"].get("confirm 202") == 1
    shop.pick(order_id)
    shop.click("취소 수락")
    comes_to(shop, order_id, "CANCELLED", Status.CANCELLED)
    assert not shop.rings(order_id, Voice.CANCELLED), "the shop agreed: no alarm"
    the_kitchen_knows(printer, shop, order_id)
    assert any(STOPS in slip for slip in slips_of(printer, told(shop, order_id)["displayId"]))


def test_another_device_accepts_while_ours_waits_offline(shop, printer):
    order_id = shop.order(kind="DELIVERY", timing="INSTANT")
    crossing(shop, order_id, "waiting offline", "other-device/confirm")
    comes_to(shop, order_id, "CONFIRMED", Status.COOKING)
    assert told(shop, order_id)["confirmed_by"] == "other-device"
    assert not told(shop, order_id)["answers"].get("confirm 202")
    slips = slips_of(printer, told(shop, order_id)["displayId"])
    assert len(slips) in {0, 2}
    assert not any(STOPS in slip for slip in slips)
    assert slips or "나왔습니다" in shop.shown(order_id)


@pytest.mark.parametrize("moment", ["on the wire", "just sent"])
def test_another_device_cancels_what_we_accept(shop, printer, moment):
    order_id = shop.order(kind="TAKEOUT", timing="INSTANT")
    crossing(shop, order_id, moment, "other-device/cancel")
    shop.wait(lambda: shop.rings(order_id, Voice.CANCELLED), "the alarm rings")
    comes_to(shop, order_id, "CANCELLED", Status.CANCELLED)
    the_kitchen_knows(printer, shop, order_id)


def test_we_cancel_with_a_reason_while_the_customer_asks(shop, printer):
    """Our cancellation after acceptance crosses with the customer's wish: one end, one red slip, no alarm."""
    order_id = shop.order(kind="DELIVERY", timing="INSTANT")
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    shop.platform.faults.add("timeout_after_applying", endpoint="request_cancellation", hold_s=HELD_S)
    shop.act(order_id, "customer-cancellation")
    shop.reject(order_id, "배달할 사람 없음")
    comes_to(shop, order_id, "CANCELLED", Status.CANCELLED)
    assert told(shop, order_id)["requests"].get("request_cancellation") == 1
    assert any(job.kind is JobKind.CANCEL and job.is_over for job in shop.jobs(order_id))
    assert not shop.rings(order_id, Voice.CANCELLED)
    the_kitchen_knows(printer, shop, order_id)
    assert "배달할 사람 없음" in slips_of(printer, told(shop, order_id)["displayId"])[-1]
