"""The transition table: the code holds what its docstring draws."""

import re
from itertools import product

import pytest

from merchant_desk.domain.decision import PROVEN_BY, WAITS_AS
from merchant_desk.domain.events import EventType
from merchant_desk.domain.status import (
    CLOSED,
    IMPLIES_ACCEPTED,
    MEANS,
    PENDING,
    SETTLED,
    TRANSITIONS,
    Status,
    can_become,
    is_ahead,
)
from tests.builders import make_record


def drawn():
    """Read the table in the docstring of Status."""
    table = (Status.__doc__ or "").split("============  ")[2].split("\n", 1)[1]
    rows = {}
    for line in table.splitlines():
        match = re.match(r"\s*([A-Z]+)\s\s+(.*)", line)
        if match is None:
            continue
        words = match[2]
        targets: set[Status] = set()
        if "every pending state" in words:
            targets |= PENDING
        if "every settled state" in words:
            targets |= set(SETTLED)
        targets |= {Status[word] for word in re.findall(r"\b[A-Z]{3,}\b", words)}
        rows[Status[match[1]]] = targets
    return rows


def test_the_table_is_the_one_that_is_drawn():
    assert drawn() == {status: set(targets) for status, targets in TRANSITIONS.items()}
    assert set(TRANSITIONS) == set(Status)


def test_every_state_is_settled_pending_or_unsure():
    assert set(SETTLED) | PENDING | {Status.UNSURE} == set(Status)
    assert not set(SETTLED) & PENDING


@pytest.mark.parametrize(("now", "then"), list(product(Status, Status)))
def test_a_record_moves_only_where_the_table_allows(now, then):
    record = make_record(status=now)
    if can_become(now, then):
        assert record.moved(then).status is then
    else:
        with pytest.raises(ValueError, match=f"{now} -> {then}"):
            record.moved(then)
    assert can_become(now, now)


@pytest.mark.parametrize("pending", sorted(PENDING))
def test_a_pending_decision_can_be_proved_taken_back_and_left_unsure(pending):
    actions = [action for action, waits_as in WAITS_AS.items() if waits_as is pending]
    assert actions
    assert all(can_become(pending, PROVEN_BY[action]) for action in actions)
    assert can_become(pending, Status.UNSURE)
    assert can_become(pending, Status.CANCELLED)


def test_from_every_state_before_the_end_the_platforms_later_word_is_taken():
    for settled, later in product(SETTLED, SETTLED):
        if is_ahead(settled, later):
            assert can_become(settled, later)


def test_the_life_of_an_order_runs_one_way():
    assert is_ahead(Status.NEW, Status.COOKING)
    assert is_ahead(Status.DELIVERED, Status.CANCELLED)
    assert not is_ahead(Status.CANCELLED, Status.DELIVERED)
    assert not is_ahead(Status.READY, Status.READY)


def test_what_words_mean():
    assert set(MEANS.values()) == set(SETTLED)
    assert not IMPLIES_ACCEPTED & set(MEANS)
    assert MEANS[EventType.PREPARING] is Status.COOKING
    assert MEANS[EventType.PICKED_UP] is Status.DELIVERED
    assert {Status.DELIVERED, Status.CONCLUDED, Status.CANCELLED} == CLOSED
