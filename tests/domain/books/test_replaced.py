"""A statement that newer ones took the place of waits no more; one that shares orders with others does."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from merchant_desk.domain.books.replaced import Restated, replaced
from merchant_desk.domain.books.statement import PaymentBatch, PayState

MIDNIGHT = datetime(2026, 7, 20, 15, tzinfo=UTC)
DAY = timedelta(days=1)


def a_batch(batch_id, begins=0.0, ends=1.0, state=PayState.SCHEDULED):
    """A statement of the hours between so many days after midnight."""
    return PaymentBatch(
        batch_id, "merchant", is_closed=True, created_at=MIDNIGHT + 2 * DAY, first=MIDNIGHT + begins * DAY,
        last=MIDNIGHT + ends * DAY, state=state, expected_on=date(2026, 7, 24), paid_at=None, currency="KRW",
        total=50_000, orders_total=50_000, extras_total=0, fetched_at=MIDNIGHT + 2 * DAY,
    )  # fmt: skip


def again(newer_id, count, orders=38, batch_id="old", *, is_same=True):
    return Restated(batch_id, newer_id, count, orders, is_same)


def test_a_statement_that_another_one_has_whole_is_replaced():
    assert replaced([a_batch("old"), a_batch("new")], [again("new", 38)]) == {"old": ("new",)}


@pytest.mark.parametrize(
    ("newer", "restated"),
    [
        ((a_batch("new"),), [again("new", 37)]),
        ((a_batch("new", 0.5, 1.5),), [again("new", 38)]),
        ((a_batch("new", 0.0, 0.9),), [again("new", 38)]),
        ((a_batch("new", 7.0, 8.0),), [again("new", 38, is_same=False)]),
        ((a_batch("a", 0.0, 0.4), a_batch("b", 0.6, 1.0)), [again("a", 20), again("b", 18)]),
        ((), [again("new", 38)]),
    ],
    ids=["an order less", "later hours", "less hours", "put right later", "a gap of hours", "not known"],
)
def test_one_that_shares_only_a_part_stands(newer, restated):
    assert replaced([a_batch("old"), *newer], restated) == {}


def test_a_statement_may_be_divided_or_joined():
    parts = [a_batch("b", 0.5), a_batch("a", 0.0, 0.5)]
    assert replaced([a_batch("old"), *parts], [again("b", 18), again("a", 20)]) == {"old": ("a", "b")}
    week = [a_batch("old"), a_batch("next", 1.0, 2.0), a_batch("both", 0.0, 2.0)]
    told = [again("both", 38), again("both", 5, 5, "next")]
    assert replaced(week, told) == {"old": ("both",), "next": ("both",)}


def test_hours_that_end_in_their_last_second_are_the_same():
    short = replace(a_batch("new"), last=MIDNIGHT + DAY - timedelta(seconds=1))
    assert replaced([a_batch("old"), short], [again("new", 38)]) == {"old": ("new",)}
    parts = [replace(a_batch("a"), last=MIDNIGHT + DAY / 2 - timedelta(seconds=1)), a_batch("b", 0.5)]
    assert replaced([a_batch("old"), *parts], [again("a", 20), again("b", 18)]) == {"old": ("a", "b")}


@pytest.mark.parametrize(
    ("old", "new", "is_replaced"),
    [
        (PayState.PAID, PayState.SCHEDULED, False),
        (PayState.PAYMENT_RECEIVED, PayState.WAITING_MERCHANT_PAYMENT, False),
        (PayState.PAID, PayState.PAID, True),
        (PayState.SCHEDULED, PayState.PAID, True),
        (PayState.REJECTED, PayState.SCHEDULED, True),
    ],
)
def test_one_that_was_paid_stands_until_the_other_one_is_too(old, new, is_replaced):
    batches = [a_batch("old", state=old), a_batch("new", state=new)]
    assert bool(replaced(batches, [again("new", 38)])) is is_replaced


def test_one_of_three_names_leads_to_the_newest():
    batches = [a_batch("old"), a_batch("new"), a_batch("newest")]
    told = [again("newest", 38), again("newest", 38, batch_id="new")]
    assert replaced(batches, told) == {"old": ("newest",), "new": ("newest",)}
