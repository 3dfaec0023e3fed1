"""Whether any order of a shop ever came is read from the rows, of this merchant and this platform alone."""

from __future__ import annotations

import pytest

from merchant_desk.domain.errors import JournalError
from merchant_desk.journal.first_order import has_ordered
from merchant_desk.services.ports import Batch
from tests.journal.making import a_record

PLATFORM = "open-delivery"


def test_one_order_is_enough_and_its_details_are_not_needed(journal, folder):
    record = a_record("first", order=None)
    assert not has_ordered(folder, record.merchant_id, PLATFORM)
    journal.commit(Batch(records=(record,)))
    assert has_ordered(folder, record.merchant_id, PLATFORM)


def test_orders_of_another_merchant_or_platform_are_none_of_the_shop_s(journal, folder):
    record = a_record("first", order=None)
    journal.commit(Batch(records=(record,)))
    assert not has_ordered(folder, "another", PLATFORM)
    assert not has_ordered(folder, record.merchant_id, "practice")


def test_a_home_without_a_journal_says_so(tmp_path):
    with pytest.raises(JournalError):
        has_ordered(tmp_path, "any", PLATFORM)
