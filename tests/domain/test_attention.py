"""What must ring: which voice, in which order, from when, and until when."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.attention import (
    EXPIRING_BEFORE_S,
    LONGEST_SILENCE_S,
    PENDING_ALARM_AFTER_S,
    PENDING_ALARM_BEFORE_S,
    PENDING_GRACE_S,
    Call,
    Ringing,
    Voice,
    pending_alarm_at,
    voice_of,
    what_rings,
)
from merchant_desk.domain.cooking_start import START_NOW, TIME_TO_START
from merchant_desk.domain.decision import Action
from merchant_desk.domain.status import PENDING, Status
from tests.builders import NOW, make_record

LATER = NOW + timedelta(minutes=1)


def seconds(count):
    return timedelta(seconds=count)


@pytest.mark.parametrize(
    ("record", "voice"),
    [
        (make_record(), Voice.NEW),
        (make_record(order=None), Voice.NEW),
        (make_record(order=None, unreadable="읽을 수 없습니다."), Voice.NEW),
        (make_record(deadline=None), Voice.NEW),
        (make_record(deadline=LATER + seconds(EXPIRING_BEFORE_S)), Voice.NEW),
        (make_record(deadline=LATER + seconds(EXPIRING_BEFORE_S - 1)), Voice.EXPIRING),
        (make_record(deadline=LATER - seconds(1), order=None), Voice.EXPIRING),
        (make_record(deadline=LATER, customer_asks=True), Voice.CUSTOMER),
        (make_record(status=Status.COOKING, deadline=LATER), None),
        (make_record(status=Status.COOKING, note=TIME_TO_START, noticed=True), Voice.PLAN),
        (make_record(status=Status.COOKING, note=START_NOW, noticed=True), Voice.PLAN),
        (make_record(status=Status.COOKING, note=TIME_TO_START), None),
        (make_record(status=Status.CANCELLED, alarm=True), Voice.CANCELLED),
        (make_record(status=Status.CANCELLED), None),
        (make_record(status=Status.COOKING), None),
        (make_record(status=Status.COOKING, customer_asks=True), Voice.CUSTOMER),
        (make_record(customer_asks=True), Voice.CUSTOMER),
        (make_record(status=Status.UNSURE, attempted=Action.ACCEPT), Voice.TROUBLE),
        (make_record(status=Status.UNSURE), None),  # somebody has looked, and left it as it is
        (make_record(status=Status.UNSURE, customer_asks=True), Voice.CUSTOMER),
        (make_record(status=Status.ACCEPTING, settled=Status.NEW), None),
    ],
)
def test_each_reason_has_its_voice(record, voice):
    assert voice_of(record, LATER) is voice


def test_a_pending_acceptance_rings_ninety_seconds_before_its_deadline():
    record = make_record(status=Status.ACCEPTING, settled=Status.NEW, attempted_at=LATER)
    alarm_at = record.deadline - seconds(PENDING_ALARM_BEFORE_S)
    assert pending_alarm_at(record) == alarm_at
    assert voice_of(record, alarm_at - seconds(1)) is None
    assert voice_of(record, alarm_at) is Voice.TROUBLE


def test_an_acceptance_shortly_before_the_deadline_has_time_to_be_proved():
    attempted_at = NOW + timedelta(minutes=7)
    record = make_record(status=Status.ACCEPTING, settled=Status.NEW, attempted_at=attempted_at)
    assert pending_alarm_at(record) == attempted_at + seconds(PENDING_GRACE_S)


@pytest.mark.parametrize(
    "record",
    [
        make_record(status=Status.READYING, settled=Status.COOKING, decided_at=NOW, attempted_at=LATER),
        make_record(status=Status.ACCEPTING, settled=Status.NEW, deadline=None, decided_at=LATER),
        make_record(status=Status.ACCEPTING, settled=Status.NEW, deadline=None, received_at=LATER),
    ],
)
def test_a_decision_without_a_deadline_rings_two_minutes_after_it_was_taken(record):
    assert pending_alarm_at(record) == LATER + seconds(PENDING_ALARM_AFTER_S)


def test_the_loudest_reason_comes_first_and_each_order_calls_once():
    records = [
        make_record("new-2", received_at=NOW + seconds(2)),
        make_record("new-1", received_at=NOW + seconds(1), noticed=True),
        make_record("asks", Status.COOKING, customer_asks=True),
        make_record("gone", Status.CANCELLED, alarm=True),
        make_record("calm", Status.COOKING),
        make_record("noted", Status.COOKING, noticed=True),
        make_record("start", Status.COOKING, note=TIME_TO_START, noticed=True),
        make_record("last-seconds", deadline=LATER + seconds(20)),
    ]
    ringing = what_rings(records, LATER)
    assert ringing.voices == (
        Voice.CANCELLED,
        Voice.EXPIRING,
        Voice.CUSTOMER,
        Voice.NEW,
        Voice.PLAN,
        Voice.TROUBLE,
    )
    assert ringing.order_ids == ("gone", "last-seconds", "asks", "new-1", "new-2", "start", "noted")
    assert ringing.calls[3] == Call(Voice.NEW, ("new-1", "new-2"))


def test_a_silenced_order_is_quiet_until_its_time_is_over():
    record = make_record(silenced_until=LATER)
    assert what_rings([record], LATER - seconds(1)) == Ringing()
    assert what_rings([record], LATER).order_ids == (record.order_id,)


@pytest.mark.parametrize("ahead_s", [LONGEST_SILENCE_S + 1, 3 * 3600, -1])
def test_no_clock_that_is_set_mutes_an_order(ahead_s):
    record = make_record(silenced_until=LATER + seconds(ahead_s))
    assert what_rings([record], LATER).order_ids == (record.order_id,)


def test_the_desks_own_troubles_ring_without_an_order():
    assert what_rings([], NOW, trouble=True) == Ringing((Call(Voice.TROUBLE),))
    assert what_rings([], NOW, network=True) == Ringing((Call(Voice.NETWORK),))
    assert what_rings([], NOW) == Ringing()


def test_a_new_order_speaks_before_the_network():
    ringing = what_rings([make_record()], LATER, network=True)
    assert ringing.voices == (Voice.NEW, Voice.NETWORK)


RECORDS = st.builds(
    make_record,
    order_id=st.uuids().map(str),
    status=st.sampled_from(Status),
    alarm=st.booleans(),
    customer_asks=st.booleans(),
    silenced_until=st.sampled_from([None, NOW, LATER + seconds(1)]),
)


@given(st.lists(RECORDS, max_size=12), st.booleans())
def test_nothing_that_waits_for_a_person_is_silent_unless_it_was_silenced(records, trouble):
    ringing = what_rings(records, LATER, trouble=trouble)
    silenced = {r.order_id for r in records if r.silenced_until is not None and r.silenced_until > LATER}
    waiting = {
        record.order_id
        for record in records
        if record.alarm
        or record.customer_asks
        or record.status is Status.NEW
        or (record.status is Status.UNSURE and record.attempted is not None)
    }
    assert waiting - silenced <= set(ringing.order_ids)
    assert not silenced & set(ringing.order_ids)
    assert list(ringing.voices) == sorted(ringing.voices, key=list(Voice).index)
    quiet = {r.order_id for r in records} - waiting
    assert set(ringing.order_ids) & quiet <= {r.order_id for r in records if r.status in PENDING}
