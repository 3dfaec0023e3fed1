"""As long as no order ever came, the desk says so; the first one ends it, and nothing is claimed unread."""

from __future__ import annotations

from merchant_desk.domain.errors import JournalError
from tests.builders import make_record, make_settings
from tests.services.running_desk import RunningDesk


def test_a_shop_that_never_had_an_order_says_so_until_the_first_one_comes():
    shop = RunningDesk(read_ordered=lambda: False)
    assert shop.counter.facts().never_ordered
    assert not shop.counter.facts().troubles, "no trouble: the counter may work"
    shop.order()
    assert not shop.counter.facts().never_ordered
    shop.counter._book._records.clear()
    assert not shop.counter.facts().never_ordered, "what was proved once stays so"


def test_an_order_of_an_earlier_day_proves_it():
    assert not RunningDesk(read_ordered=lambda: True).counter.facts().never_ordered


def test_orders_of_another_merchant_in_the_same_journal_prove_nothing():
    shop = RunningDesk(start=False, read_ordered=lambda: False)
    shop.counter._book.put((make_record("of-the-shop-before", order=None),), ())
    shop.start()
    assert shop.counter.facts().never_ordered
    shop.order()
    assert not shop.counter.facts().never_ordered


def test_a_journal_that_cannot_be_read_claims_nothing():
    def broken() -> bool:
        raise JournalError("읽을 수 없습니다.")

    shop = RunningDesk(read_ordered=broken)
    assert not shop.counter.facts().never_ordered
    assert not shop.lanes.faults


def test_nothing_is_claimed_where_nobody_reads_nor_in_practice():
    assert not RunningDesk().counter.facts().never_ordered
    practice = RunningDesk(make_settings(profile="practice"), read_ordered=lambda: False)
    assert not practice.counter.facts().never_ordered
