"""When a booked order has to be begun, and who knows it already."""

from datetime import timedelta

import pytest

from merchant_desk.domain.cooking_start import (
    START_NOW,
    TIME_TO_START,
    says_to_start,
    starts_at,
    was_known_at_acceptance,
)
from merchant_desk.domain.order import Timing
from merchant_desk.domain.status import Status
from tests.builders import NOW, make_order, make_record, make_scheduled

START = NOW + timedelta(hours=3) - timedelta(minutes=20)


def booked(**changes):
    changes = {"order": make_scheduled(), "preparation_min": 20, "decided_at": NOW, **changes}
    return make_record(status=Status.COOKING, **changes)


def test_it_starts_its_preparation_time_before_it_is_due():
    assert starts_at(booked(), 30) == START
    assert starts_at(booked(preparation_min=0), 30) == START - timedelta(minutes=10)


@pytest.mark.parametrize(
    "record",
    [
        make_record(order=make_scheduled()),
        make_record(status=Status.READY, order=make_scheduled()),
        make_record(status=Status.COOKING),
        make_record(status=Status.COOKING, order=make_order(timing=Timing.ONDEMAND)),
        make_record(status=Status.COOKING, order=None),
    ],
)
def test_other_orders_have_no_such_time(record):
    assert starts_at(record, 20) is None


@pytest.mark.parametrize(
    ("changes", "known"),
    [
        ({"decided_at": START + timedelta(seconds=1)}, True),
        ({"decided_at": START - timedelta(seconds=59)}, True),
        ({"decided_at": START - timedelta(seconds=61)}, False),
        ({"decided_at": None, "confirmed_at": START}, True),
        ({"decided_at": None, "confirmed_at": NOW}, False),
        ({"decided_at": None}, False),
    ],
)
def test_who_accepted_it_at_its_start_knows_it(changes, known):
    assert was_known_at_acceptance(booked(**changes), START) is known


def test_a_note_says_to_start_by_its_last_words():
    assert says_to_start(START_NOW)
    assert says_to_start(f"무엇이든. {TIME_TO_START}")
    assert not says_to_start(f"{TIME_TO_START} 무엇이든.")
    assert not says_to_start("")
