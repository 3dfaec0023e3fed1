"""Which orders have a delivery code that the shop may have checked."""

import pytest

from merchant_desk.domain.delivery_code import cleaned, may_check
from merchant_desk.domain.status import Status
from tests.builders import make_order, make_record, make_takeout

ON_ITS_WAY = make_record(status=Status.DISPATCHED, order=make_order(delivered_by="MERCHANT"))


@pytest.mark.parametrize("status", [Status.COOKING, Status.READY, Status.DISPATCHED])
def test_the_shops_own_rider_may_have_it_checked_until_the_order_is_over(status):
    assert may_check(make_record(status=status, order=ON_ITS_WAY.order))
    assert may_check(make_record(status=status, order=make_order(delivered_by=""))), "nobody else is named"


def test_orders_without_a_code_of_the_shops():
    assert not may_check(make_record(status=Status.DISPATCHED, order=None))
    assert not may_check(make_record(status=Status.DISPATCHED, order=make_takeout()))
    for word in ("MARKETPLACE", "logistic_services"):
        platforms = make_order(delivered_by=word)
        assert not may_check(make_record(status=Status.DISPATCHED, order=platforms))
    for status in (Status.NEW, Status.DELIVERED, Status.CANCELLED, Status.CONCLUDED):
        assert not may_check(make_record(status=status, order=ON_ITS_WAY.order))


def test_an_unsure_decision_does_not_take_the_question_away():
    unsure = make_record(status=Status.UNSURE, settled=Status.DISPATCHED, order=ON_ITS_WAY.order)
    assert may_check(unsure)


def test_a_code_is_sent_without_spaces_and_never_endless():
    assert cleaned(" 12 34\t") == "1234"
    assert cleaned("  ") == ""
    assert len(cleaned("9" * 2_000_000)) == 32
