"""What may be decided, and what words of a platform are read as."""

import pytest

from merchant_desk.domain.decision import WAITS_AS, Action, possible, waits_for_signal
from merchant_desk.domain.errors import Busy, Conflict, DeskError, OrderUnreadable, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.order import OrderKind, Timing
from merchant_desk.domain.status import CLOSED, PENDING, Status, can_become
from tests.builders import make_order, make_takeout

A = Action
DELIVERY = make_order(send_delivered=True)
TAKEOUT = make_takeout(send_picked_up=True)


@pytest.mark.parametrize(
    ("status", "order", "actions"),
    [
        (Status.NEW, DELIVERY, (A.ACCEPT, A.REJECT)),
        (Status.NEW, None, (A.ACCEPT, A.REJECT)),
        (Status.COOKING, None, (A.CANCEL,)),
        (Status.COOKING, DELIVERY, (A.READY, A.DISPATCH, A.DELIVERED, A.CANCEL)),
        (Status.COOKING, make_order(), (A.READY, A.DISPATCH, A.CANCEL)),
        (Status.COOKING, TAKEOUT, (A.READY, A.PICKED_UP, A.CANCEL)),
        (Status.COOKING, make_takeout(), (A.READY, A.CANCEL)),
        (Status.COOKING, make_order(kind=OrderKind.INDOOR), (A.READY, A.CANCEL)),
        (Status.READY, DELIVERY, (A.DISPATCH, A.DELIVERED, A.CANCEL)),
        (Status.DISPATCHED, DELIVERY, (A.DELIVERED, A.CANCEL)),
        (Status.UNSURE, DELIVERY, (A.ACCEPT, A.REJECT, A.READY, A.DISPATCH, A.DELIVERED, A.CANCEL)),
    ],
)
def test_what_may_be_decided(status, order, actions):
    assert possible(status, order) == actions


@pytest.mark.parametrize("status", sorted(PENDING | CLOSED))
def test_nothing_may_be_decided_while_a_decision_waits_or_the_order_is_over(status):
    assert possible(status, DELIVERY) == ()


@pytest.mark.parametrize("status", list(Status))
def test_whatever_may_be_decided_the_table_allows(status):
    for order in (DELIVERY, TAKEOUT, None):
        assert all(can_become(status, WAITS_AS[action]) for action in possible(status, order))


def test_only_an_order_on_demand_waits_for_its_signal():
    on_demand = make_order(timing=Timing.ONDEMAND)
    assert waits_for_signal(on_demand, asked_to_start=False)
    assert not waits_for_signal(on_demand, asked_to_start=True)
    assert not waits_for_signal(make_order(), asked_to_start=False)
    assert not waits_for_signal(None, asked_to_start=False)


@pytest.mark.parametrize("kind", list(EventType))
def test_every_word_of_the_standard_is_read(kind):
    assert EventType.read(kind.value) is kind


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("CANCELLATION_DENIED", EventType.CANCELLED_DENIED),
        ("ROBOT_ARRIVED", EventType.UNKNOWN),
        ("created", EventType.UNKNOWN),
        ("", EventType.UNKNOWN),
    ],
)
def test_the_other_words_are_read_without_failing(word, kind):
    assert EventType.read(word) is kind


def test_an_error_says_what_happened_and_what_to_do():
    error = Unreachable("플랫폼에 연결할 수 없습니다.", detail="refused")
    assert str(error) == "플랫폼에 연결할 수 없습니다. 인터넷 연결을 확인해 주세요."
    assert str(Unreachable("끊겼습니다.", action="")) == "끊겼습니다."
    assert (error.title, error.detail) == ("플랫폼 연결", "refused")
    assert Busy("바쁩니다.", retry_after_s=7).retry_after_s == 7
    assert Conflict("안 됩니다.", status=422, cancelled=False).cancelled is False
    assert OrderUnreadable("읽을 수 없습니다.", raw=b"{").raw == b"{"
    assert isinstance(error, DeskError)
