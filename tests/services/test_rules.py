"""The owner's rules: who accepts, and whether the kitchen's slip waits for the platform."""

from datetime import timedelta

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import BadRequest, Conflict, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.order import Defect
from merchant_desk.domain.shop import AutoAccept
from merchant_desk.domain.status import Status
from tests.builders import (
    ORDER_ID,
    make_order,
    make_settings,
)
from tests.services.running_desk import RunningDesk


def test_the_rule_accepts_at_once_with_the_shops_time():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS, preparation_min=35))
    desk.order()
    desk.settle()
    assert desk.status() in {Status.ACCEPTING, Status.COOKING}
    (request,) = desk.platform.requests
    assert request.minutes == 35
    assert request.automatic
    assert desk.record().decided_by == "rule"


def test_a_clock_that_is_set_back_keeps_no_order_from_the_rule():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    desk.platform.fail("fetch", Unreachable("플랫폼에 연결할 수 없습니다."))
    desk.order()
    assert desk.status() is Status.NEW, "its details are still coming"
    desk.clock.time -= timedelta(minutes=5)
    desk.until(lambda: desk.status() is Status.COOKING, most_s=60)


def test_the_rule_for_nobody_waits_its_minutes():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.UNATTENDED, after_min=3))
    desk.order()
    desk.go(170)
    assert desk.status() is Status.NEW
    assert desk.rings(Voice.NEW)
    desk.go(15)
    assert desk.record().decided_by == "rule"


def test_without_a_rule_an_order_waits_for_a_person():
    desk = RunningDesk()
    desk.order()
    desk.go(400)
    assert desk.status() is Status.NEW
    assert desk.rings(Voice.EXPIRING)


def test_a_new_kind_of_event_is_told_but_stops_no_order():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    desk.platform.place(make_order())
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ASSIGNED")
    desk.poll()
    desk.until(lambda: desk.status() is Status.COOKING, most_s=60)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1
    assert "ROBOT_ASSIGNED" in desk.record().note


def test_a_new_kind_of_event_does_not_hide_what_keeps_the_rule_away():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    desk.platform.fail("decide", BadRequest("접수 권한이 없습니다.", status=403))
    desk.order()
    refused = desk.record().note
    for word in ("ROBOT_ASSIGNED", "ROBOT_ARRIVED"):
        desk.platform.say(ORDER_ID, EventType.UNKNOWN, word=word)
        desk.poll()
    desk.go(20)
    assert desk.status() is Status.NEW
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 0
    assert desk.record().note.startswith(refused)
    assert "ROBOT_ASSIGNED" in desk.record().note
    assert len(desk.record().note) < 200, "however many of them come"


def test_a_new_kind_of_event_does_not_hide_amounts_that_cannot_be_read():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    desk.platform.place(make_order(defects=(Defect("total.orderAmount", "fraction of a won"),)))
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ASSIGNED")
    desk.poll()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ARRIVED")
    desk.go(90)
    assert desk.status() is Status.NEW
    assert desk.platform.requests == []


@pytest.mark.parametrize("tells_time", [True, False])
def test_a_clock_that_is_set_ahead_keeps_no_order_from_the_rule(tells_time):
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    desk.platform.tells_time = tells_time
    desk.platform.fail("fetch", Unreachable("플랫폼에 연결할 수 없습니다."))
    desk.order()
    assert desk.status() is Status.NEW, "its details are still coming"
    desk.jump(3600)
    desk.platform.ahead -= timedelta(hours=1)
    desk.until(lambda: desk.status() is Status.COOKING, most_s=60)
    assert Step.REFUSED not in desk.steps()


def test_an_order_whose_time_is_over_is_left_to_a_person_by_the_rule():
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    desk.platform.fail("fetch", Unreachable("플랫폼에 연결할 수 없습니다."), times=9_999)
    desk.order()
    desk.go(desk.seconds_left() + 5, step_s=5)
    desk.platform.forgive()
    desk.poll()
    desk.go(60)
    assert desk.status() is Status.NEW
    assert "자동으로 접수하지 않았습니다" in desk.record().note
    assert desk.platform.requests == []


@pytest.mark.parametrize("what", ["defects", "no details", "customer asks", "refused"])
def test_the_rule_leaves_doubtful_orders_to_a_person(what):
    desk = RunningDesk(make_settings(auto_accept=AutoAccept.ALWAYS))
    if what == "defects":
        desk.order(make_order(defects=(Defect("total.orderAmount", "fraction of a won"),)))
    elif what == "no details":
        desk.platform.fail("fetch", Unreachable("플랫폼에 연결할 수 없습니다."), times=99)
        desk.order()
    elif what == "customer asks":
        desk.platform.place(make_order())
        desk.platform.customer_asks(ORDER_ID)
        desk.poll()
    else:
        desk.platform.fail("decide", BadRequest("접수 권한이 없습니다.", status=403))
        desk.order()
    desk.go(20)
    assert desk.status() is Status.NEW
    assert desk.voices()
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 0


def test_an_early_acceptance_prints_at_once_where_the_owner_wants_it():
    desk = RunningDesk(make_settings(print_at_once=True))
    desk.order()
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.status() is Status.ACCEPTING
    assert len(desk.paper()) == 1
    desk.poll()
    assert len(desk.paper()) == 1


def test_an_early_slip_of_a_refused_acceptance_is_followed_by_the_red_one():
    desk = RunningDesk(make_settings(print_at_once=True))
    desk.order()
    desk.platform.fail("decide", BadRequest("접수 권한이 없습니다.", status=403))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert [text.split("]")[0] for text in desk.paper()] == ["[kitchen", "[cancel"]
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: desk.status() is Status.COOKING)
    desk.go(2)
    again = desk.paper()[2]
    assert again.startswith("[kitchen")
    assert "재출력" in again
    assert len(desk.paper()) == 3
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(2)
    assert desk.paper()[3].startswith("[cancel")
    assert len({job.job_id for job in desk.slips(SlipKind.CANCEL)}) == 2


def test_an_acceptance_repeated_after_doubt_does_not_print_twice():
    desk = RunningDesk(make_settings(print_at_once=True))
    desk.platform.tells_last_event = False
    desk.order()
    desk.platform.fail("decide", Conflict("다른 상태입니다.", status=409))
    desk.counter.accept(ORDER_ID, 20)
    desk.settle()
    assert desk.status() is Status.UNSURE
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: desk.status() is Status.COOKING)
    desk.go(2)
    assert len(desk.paper()) == 1
