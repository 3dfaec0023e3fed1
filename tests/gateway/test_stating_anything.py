"""Whatever arrives, reading statements ends in batches or in NotJson, never else; and their lines are what is paid."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.gateway.salvage import NotJson
from merchant_desk.gateway.statements import MOST_SENTENCES, parse_batches, parse_search
from tests.gateway.statement_documents import BATCH, MERCHANT, batch, order, won
from tests.gateway.test_salvaging_anything import ANYTHING, mutate, places
from tests.gateway.test_statements import NOW

EXTRA = {"others": {"type": "OTHER", "description": "조정", "amount": won(-10)}}
WHOLE = batch(order(), order(), extras=[EXTRA])
CHANGES = st.lists(
    st.tuples(st.sampled_from(places(WHOLE)), st.sampled_from(["set", "drop"]), ANYTHING), max_size=6
)
GOOD = batch(batchId="good")


def judge(body: bytes) -> None:
    try:
        found = parse_batches(body, MERCHANT, NOW)
    except NotJson:
        return
    for one in found or ():
        repr(one).encode()  # no half characters
        assert len(one.defects) <= MOST_SENTENCES
        assert one.first.utcoffset() is not None
        assert max(abs(one.total), abs(one.orders_total), abs(one.extras_total)) < 2**63
        for told in one.orders or ():
            assert sum(amount.amount for amount in told.amounts) == told.total_credit + told.total_debit
            assert told.amounts
        if one.total != one.orders_total + one.extras_total:
            assert one.defects


@settings(deadline=None, max_examples=150)
@given(CHANGES)
def test_a_mutated_batch_is_read_and_hides_no_other(changes):
    body = json.dumps([mutate(WHOLE, changes), GOOD]).encode()
    judge(body)
    found = parse_batches(body, MERCHANT, NOW)
    assert found is not None
    (good,) = (one for one in found if one.batch_id == "good")
    assert (good.total, good.defects) == (22535, ())


@settings(deadline=None, max_examples=60)
@given(CHANGES, st.data())
def test_a_mutated_batch_that_is_also_cut_is_read_or_refused(changes, data):
    body = json.dumps([mutate(WHOLE, changes)], ensure_ascii=False).encode("utf-8", "replace")
    judge(body[: data.draw(st.integers(0, len(body)))])


@settings(deadline=None, max_examples=60)
@given(ANYTHING | st.lists(ANYTHING))
def test_any_json_is_read(value):
    judge(json.dumps(value).encode())


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_read_or_refused(body):
    judge(body)


@settings(deadline=None, max_examples=60)
@given(ANYTHING, st.lists(ANYTHING, max_size=3))
def test_any_answer_to_a_search_keeps_its_good_batches(summary, others):
    body = json.dumps({"summary": summary, "batches": [*others, GOOD]}).encode()
    found = parse_search(body, MERCHANT, NOW)
    assert found is not None
    assert "good" in {one.batch_id for one in found.batches}


def test_the_mutations_start_from_what_can_be_read():
    found = parse_batches(json.dumps([WHOLE]).encode(), MERCHANT, NOW)
    assert found is not None
    assert found[0].batch_id == BATCH
