"""Whatever arrives, reading an order or a poll ends in an order, in OrderUnreadable, or in NotJson; never else."""

import copy
import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.errors import OrderUnreadable
from merchant_desk.domain.order import Order
from merchant_desk.gateway.parse import parse_order
from merchant_desk.gateway.polling import parse_events
from merchant_desk.gateway.salvage import NotJson
from tests.gateway.documents import NOW, ORDER_ID, document

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(codec=None))
    | st.sampled_from(
        ["NaN", "1e400", "2026-03-02T09:00:00Z", "0001-01-01T00:00:00+14:00", "KRW", "CASH", "\ud83d"]
    )
)
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5
)


def places(value: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the way to every place in the document."""
    inner: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    found = [(*way, key) for key, _ in inner]
    for key, part in inner:
        found += places(part, (*way, key))
    return found


PLACES = places(document())
CHANGES = st.lists(
    st.tuples(st.sampled_from(PLACES), st.sampled_from(["set", "drop"]), ANYTHING), min_size=1, max_size=6
)


def mutate(order: Any, changes: Any) -> Any:
    order = copy.deepcopy(order)
    for way, what, value in changes:
        place = order
        try:
            for part in way[:-1]:
                place = place[part]
            if what == "drop":
                del place[way[-1]]
            else:
                place[way[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took the place away
    return order


def judge(body: bytes) -> None:
    kept = body
    try:
        order = parse_order(body, ORDER_ID, NOW)
    except OrderUnreadable as unreadable:
        kept = unreadable.raw
        order = None
    assert kept == body
    if order is None:
        return
    assert isinstance(order, Order)
    assert order.order_id == ORDER_ID
    assert order.items
    assert order.created_at.utcoffset() is not None
    assert len({defect.path for defect in order.defects}) == len(order.defects)
    repr(order).encode()  # no half characters
    amounts = [order.total.amount, order.prepaid, order.pending, *(item.total for item in order.items)]
    assert all(abs(amount.minor) < 2**63 for amount in amounts if amount is not None)


@settings(deadline=None, max_examples=150)
@given(CHANGES)
def test_a_mutated_order_is_read_or_refused(changes):
    judge(json.dumps(mutate(document(), changes)).encode())


@settings(deadline=None, max_examples=60)
@given(CHANGES, st.data())
def test_a_mutated_order_that_is_also_cut_is_read_or_refused(changes, data):
    body = json.dumps(mutate(document(), changes), ensure_ascii=False).encode("utf-8", "replace")
    judge(body[: data.draw(st.integers(0, len(body)))])


@settings(deadline=None, max_examples=60)
@given(ANYTHING)
def test_any_json_is_read_or_refused(value):
    judge(json.dumps(value).encode())


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_read_or_refused(body):
    judge(body)


EVENT = {
    "eventId": "e-1",
    "eventType": "CANCELLED",
    "orderId": ORDER_ID,
    "orderURL": "http://127.0.0.1/",
    "createdAt": "2026-03-02T09:00:00Z",
    "metadata": {"reason": "품절", "code": "UNAVAILABLE_ITEM"},
}


@settings(deadline=None, max_examples=60)
@given(st.lists(ANYTHING | st.just(EVENT), max_size=6))
def test_no_entry_of_a_poll_loses_another(entries):
    body = json.dumps(entries).encode()
    found = parse_events(body, "M", NOW)
    assert found is not None
    events, unreadable = found
    assert len(events) + unreadable == len(entries)
    assert sum(event.event_id == "e-1" for event in events) == entries.count(EVENT)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from(places(EVENT)), st.sampled_from(["set", "drop"]), ANYTHING), max_size=4
    )
)
def test_a_mutated_event_is_an_event_or_counted(changes):
    body = json.dumps([EVENT, mutate(EVENT, changes)]).encode()
    found = parse_events(body, "M", NOW)
    assert found is not None
    assert found[0][0].event_id == "e-1"
    assert len(found[0]) + found[1] == 2


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_a_poll_or_not(body):
    try:
        parse_events(body, "M", NOW)
    except NotJson:
        return
