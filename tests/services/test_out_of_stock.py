"""Items that have run out leave with the rejection, also after a restart, and a refusal of it lets the order go on."""

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import Conflict, DecisionRefused, NotFound, Unreachable
from merchant_desk.domain.order import Order
from merchant_desk.domain.status import Status
from tests.builders import ORDER_ID, make_order
from tests.services.running_desk import RunningDesk

GONE = make_order().items[1].item_id


def test_the_items_wait_on_the_disk_until_the_platform_can_be_reached():
    desk = RunningDesk()
    desk.order()
    desk.platform.fail("decide", Unreachable("끊김"), times=1_000)
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM", out_of_stock=(GONE,))
    desk.settle()
    desk.restart()
    desk.platform.forgive()
    desk.until_status(Status.CANCELLED)
    assert desk.platform.requests[-1].out_of_stock == (GONE,)
    assert desk.platform.requests[-1].code == "UNAVAILABLE_ITEM"


def test_a_cancellation_for_want_of_a_dish_that_the_platform_denies_lets_the_order_go_on_loudly():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.fail("decide", Conflict("거절", status=422, cancelled=False))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM", out_of_stock=(GONE,))
    desk.settle()
    assert desk.status() is Status.COOKING
    assert desk.rings(Voice.TROUBLE)
    assert desk.record().note


def test_an_order_whose_dishes_are_not_known_has_none_to_name():
    desk = RunningDesk()
    desk.platform.fail("fetch", NotFound("없음", status=404), times=1_000)
    desk.order()
    order: Order | None = desk.record().order
    assert order is None
    with pytest.raises(DecisionRefused):
        desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM", out_of_stock=(GONE,))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    assert desk.status() is Status.REJECTING
