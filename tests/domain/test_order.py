"""An order's own sums and times."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Payment, Tender, Timing
from merchant_desk.domain.status import Status
from tests.builders import NOW, make_order, make_record, make_scheduled, won

HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("amount", "change_for", "change"),
    [
        (won(29_000), won(50_000), won(21_000)),
        (won(29_000), won(29_000), None),
        (won(29_000), won(10_000), None),
        (won(29_000), None, None),
        (None, won(50_000), None),
        (won(29_000), Money(50_00, "BRL"), None),
    ],
)
def test_if_10_the_change_to_bring_along(amount, change_for, change):
    assert Payment(Tender.CASH, amount, prepaid=False, change_for=change_for).change() == change


def test_what_is_still_to_be_collected():
    assert make_order(pending=won(29_000)).to_collect() == won(29_000)
    assert make_order(pending=won(0)).to_collect() is None
    assert make_order(pending=None).to_collect() is None


def test_food_is_due_when_it_was_booked_for_else_when_it_was_promised():
    assert make_scheduled(in_h=3).due() == NOW + 3 * HOUR
    assert make_order(due_at=NOW + HOUR).due() == NOW + HOUR
    assert make_order(due_at=None, preparation_start_at=NOW + HOUR).due() == NOW + HOUR
    assert make_order(due_at=None).due() == NOW
    assert make_order(timing=Timing.SCHEDULED, due_at=NOW + HOUR).due() == NOW + HOUR


def test_a_booked_order_is_started_in_time_or_when_the_platform_says():
    assert make_scheduled(in_h=3).starts_cooking_at(30) == NOW + 2.5 * HOUR
    assert make_scheduled(preparation_start_at=NOW + HOUR).starts_cooking_at(30) == NOW + HOUR
    early = make_scheduled(in_h=3, preparation_start_at=NOW)
    assert early.starts_cooking_at(30) == NOW + 2.5 * HOUR


def accepted(**changes):
    changes = {"decided_at": NOW + timedelta(minutes=1), "preparation_min": 20, **changes}
    return make_record(status=Status.COOKING, **changes)


def test_the_kitchen_has_promised_its_preparation_time_from_the_acceptance():
    assert accepted().promised_at() == NOW + timedelta(minutes=21)
    assert accepted(order=None).promised_at() == NOW + timedelta(minutes=21)


def test_a_booked_order_is_promised_for_its_hour_but_never_earlier_than_it_can_be_done():
    assert accepted(order=make_scheduled(in_h=3)).promised_at() == NOW + 3 * HOUR
    assert accepted(order=make_scheduled(in_h=0.1)).promised_at() == NOW + timedelta(minutes=21)


def test_before_the_acceptance_holds_the_order_is_due_as_it_says():
    due = NOW + timedelta(minutes=45)
    assert make_record().promised_at() == due
    pending = replace(accepted(), status=Status.ACCEPTING, settled=Status.NEW)
    assert pending.promised_at() == due
    assert accepted(preparation_min=0).promised_at() == due
    assert make_record(order=None).promised_at() == NOW


@pytest.mark.parametrize(
    ("status", "late"),
    [(Status.COOKING, True), (Status.READYING, True), (Status.READY, False), (Status.NEW, False)],
)
def test_only_what_is_still_cooking_can_be_late(status, late):
    record = make_record(status=status)
    assert not record.is_late(NOW)
    assert record.is_late(NOW + HOUR) is late


def test_an_order_is_open_until_it_ends_and_its_alarm_was_seen():
    assert make_record().is_open
    assert not make_record(status=Status.CANCELLED).is_open
    assert make_record(status=Status.CANCELLED, alarm=True).is_open
    assert make_record(status=Status.ACCEPTING, settled=Status.NEW).is_pending
    assert not make_record().is_pending
