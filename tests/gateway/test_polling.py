"""Events arrive as sent; one unreadable entry does not lose the others."""

import json
from datetime import UTC, datetime

import pytest

from merchant_desk.domain.events import Event, EventType
from merchant_desk.gateway.polling import parse_events
from merchant_desk.gateway.salvage import NotJson
from tests.gateway.documents import NOW, ORDER_ID

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)


def entry(**changes):
    told = {
        "eventId": "e-1",
        "eventType": "CREATED",
        "orderId": ORDER_ID,
        "createdAt": "2026-03-02T18:00:00+09:00",
    }
    return {key: value for key, value in (told | changes).items() if value != "absent"}


def parse(*entries):
    found = parse_events(json.dumps(entries).encode(), "M-1", NOW)
    assert found is not None
    return found


def created(event_id="e-1", at=NINE):
    return Event(event_id, ORDER_ID, EventType.CREATED, "CREATED", at, merchant_id="M-1")


def test_duplicates_and_order_are_the_platforms():
    events, unreadable = parse(entry(eventId="b"), entry(eventId="a"), entry(eventId="b"))
    assert [event.event_id for event in events] == ["b", "a", "b"]
    assert unreadable == 0


def test_the_reason_of_a_cancellation_is_read_and_may_be_absent():
    told = entry(
        eventType="CANCELLED", metadata={"reason": "품절", "code": "UNAVAILABLE_ITEM", "clientId": "x"}
    )
    events, _ = parse(told, entry(eventType="CANCELLED"), entry(eventType="CANCELLED", metadata=None))
    assert [(event.reason, event.code) for event in events] == [
        ("품절", "UNAVAILABLE_ITEM"),
        ("", ""),
        ("", ""),
    ]
    assert {event.kind for event in events} == {EventType.CANCELLED}


def test_both_spellings_of_a_denied_cancellation_are_one_kind_and_keep_their_words():
    events, _ = parse(entry(eventType="CANCELLATION_DENIED"), entry(eventType="CANCELLED_DENIED"))
    assert [event.word for event in events] == ["CANCELLATION_DENIED", "CANCELLED_DENIED"]
    assert {event.kind for event in events} == {EventType.CANCELLED_DENIED}


def test_a_word_of_the_future_is_unknown_but_kept():
    ((event,), _) = parse(entry(eventType="COURIER_IS_SINGING", merchantId="M-2", newField=[1]))
    assert (event.kind, event.word, event.merchant_id) == (EventType.UNKNOWN, "COURIER_IS_SINGING", "M-2")


@pytest.mark.parametrize("broken", ["never", "absent", None, 7, "0001-01-01T00:00:00+09:00"])
def test_an_event_without_a_readable_time_still_counts(broken):
    assert parse(entry(createdAt=broken)) == ((created(at=NOW),), 0)


@pytest.mark.parametrize("broken", [{"metadata": "품절"}, {"metadata": {"reason": 5.5, "code": []}}])
def test_an_event_with_broken_metadata_still_counts(broken):
    ((event,), unreadable) = parse(entry(**broken))
    assert (event.event_id, event.code, unreadable) == ("e-1", "", 0)


@pytest.mark.parametrize(
    "broken",
    [
        None,
        7,
        "event",
        [],
        {},
        entry(eventId="absent"),
        entry(orderId=None),
        entry(eventType=""),
        entry(eventId={"a": 1}),
    ],
)
def test_an_entry_that_is_no_event_is_counted_and_loses_no_other(broken):
    assert parse(entry(eventId="a"), broken, entry(eventId="b")) == ((created("a"), created("b")), 1)


def test_an_empty_list_is_an_answer():
    assert parse() == ((), 0)


@pytest.mark.parametrize("body", [b"{}", b'{"events": []}', b"null", b'"x"', b"7"])
def test_what_is_no_list_is_no_answer(body):
    assert parse_events(body, "M-1", NOW) is None


@pytest.mark.parametrize(
    ("body", "truncated"),
    [
        (b'[{"eventId": "e', True),
        (b'[{"eventId": "e-1"}', True),
        (b'[{"eventId": tr', True),
        (b"[1, ]]", False),
        (b"", False),
        (b"hello", False),
    ],
)
def test_half_a_list_is_told_from_something_else(body, truncated):
    with pytest.raises(NotJson) as wrong:
        parse_events(body, "M-1", NOW)
    assert wrong.value.truncated is truncated
