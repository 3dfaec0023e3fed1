"""What a large platform asks of every order receiver: how it polls, acknowledges, signs in and keeps to limits.

One test for each criterion; its id is the test's name. Judged by what the platform counted.
"""

from __future__ import annotations

import itertools
import json

from merchant_desk.domain.status import Status
from merchant_desk.services.settings import PROFILES


def test_if_01_orders_come_by_polling(shop):
    order_id = shop.order()
    shop.rest()
    assert shop.counters()["events"]["handed_out"]["CREATED"] == 1
    assert shop.at_platform(order_id)["displayId"] in shop.texts()


def test_if_02_the_shop_is_polled_in_its_interval_and_by_its_own_number(shop):
    shop.wait(lambda: len(shop.calls("poll")) >= 5, "five polls")
    polls = [one for one in shop.platform.exchanges if one.endpoint == "poll"]
    assert {one.headers["x-polling-merchants"] for one in polls} == {shop.settings.shop.merchant_id}
    assert not any("eventType" in one.query for one in polls), "what a filter leaves out is lost"
    times = [call["monotonic_s"] for call in shop.calls("poll") if call["status"] < 300]
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert min(gaps) >= 0.45, "the interval of the provisioning file is 0.5 s"
    assert PROFILES["ifood"].poll_interval_s == 30.0
    assert PROFILES["ifood"].min_poll_interval_s == 30.0


def test_if_03_every_event_is_acknowledged_at_once(shop):
    ids = [shop.platform.place() for _ in range(3)]
    shop.act(ids[0], "other-device/confirm")
    shop.act(ids[0], "assign-pickup-area")
    shop.wait(lambda: len(shop.counter.ringing().order_ids) == 2, "two orders ring")
    shop.rest()
    for order_id in ids:
        told = shop.at_platform(order_id)
        assert told["acks"] == told["handed_out"], "each event once"
    log = shop._control("GET", "calls")["calls"]
    order = [call["endpoint"] for call in log if call["endpoint"] in {"poll", "ack", "details"}]
    assert "details" in order
    assert order.index("ack") < order.index("details"), "acknowledged before anything else is asked"


def test_if_15_an_event_that_comes_twice_is_discarded(shop, printer):
    shop.platform.faults.add("duplicate_event", again="same_answer")
    shop.platform.faults.add("duplicate_event", again="after_ack")
    order_id = shop.order()
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    shop.rest()
    assert all(one["fired"] == 1 for one in shop.platform.faults.listing())
    assert len([card for card in shop.cards() if shop.at_platform(order_id)["displayId"] in card]) == 1
    assert len(printer.slips) == 2, "one kitchen slip and one delivery slip"
    assert shop.steps(order_id).count("stored") == 1
    assert shop.view("SELECT count(*) FROM v_orders") == [(1,)]


def refusals(shop):
    return [one for one in shop.platform.exchanges if one.status == 401]


def test_if_20_the_token_is_renewed_when_it_is_about_to_expire_and_not_before(shop):
    shop.wait(lambda: len(shop.calls("poll")) >= 4, "four polls")
    order_id = shop.order()
    shop.accept(order_id)
    shop.rest()
    assert len(shop.calls("token")) == 1, "one token serves every call of every lane"
    shop.platform.tokens.lifetime_s = 8.0
    shop.platform.tokens.forget_all()
    shop.wait(lambda: len(shop.calls("token")) >= 2, "a refused token is renewed at once")
    shop.wait(lambda: shop.counter.facts().link.state.value == "online", "the desk is signed in again")
    tokens, refused = len(shop.calls("token")), len(refusals(shop))
    shop.wait(lambda: len(shop.calls("token")) > tokens, "a token that is about to expire is renewed")
    shop.rest()
    assert len(refusals(shop)) == refused, "the renewal comes before the platform has to refuse"


def test_if_21_a_limit_of_the_platform_is_respected(shop):
    order_id = shop.order()
    shop.platform.faults.add("too_many_requests", endpoint="confirm", retry_after_s=2)
    shop.platform.faults.add("too_many_requests", endpoint="poll", retry_after_s=2)
    shop.decide_to_accept(order_id)
    shop.wait_for(order_id, Status.COOKING)
    for endpoint in ("confirm", "poll"):
        calls = shop.calls(endpoint)
        refused = next(place for place, call in enumerate(calls) if call["status"] == 429)
        pause_s = calls[refused + 1]["monotonic_s"] - calls[refused]["monotonic_s"]
        assert pause_s >= 2.0, f"{endpoint} came again after {pause_s:.2f} s"
    refusals = [one for one in shop.platform.exchanges if one.status == 429]
    assert len(refusals) == 2
    assert json.loads(refusals[0].answer)["status"] == 429
    assert shop.counters()["confirmed_by_desk"] == 1
