"""How long orders took is read from the rows alone, also when their details are gone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.order import Timing
from merchant_desk.domain.status import Status
from merchant_desk.journal.cooking_times import read_cooking_times
from merchant_desk.services.ports import Batch
from merchant_desk.services.usual_times import Cooked
from tests.journal.making import NOW, a_line, a_record, an_order

MINUTE = timedelta(minutes=1)


def finished(number: int, *, ready_min: float = 20, step=Step.DECIDED, detail="ready", **changes) -> Batch:
    order_id = f"order-{number}"
    decided_at = NOW + number * MINUTE
    record = a_record(
        order_id,
        order=an_order(order_id),
        status=Status.CONCLUDED,
        settled=Status.CONCLUDED,
        created_at=NOW + number * MINUTE,
        decided_at=decided_at,
        closed_at=NOW,
    )
    line = a_line(order_id, step, at=decided_at + ready_min * MINUTE, detail=detail)
    return Batch(records=(replace(record, **changes),), lines=(line,))


@pytest.fixture
def merchant_id():
    return a_record("any", order=an_order("any")).merchant_id


@pytest.fixture
def read(folder, merchant_id):
    return lambda now=NOW + timedelta(hours=1): read_cooking_times(folder, merchant_id, now)


def test_a_press_and_the_platforms_word_both_tell_when_an_order_was_ready(journal, read):
    journal.commit(finished(1) + finished(2, ready_min=30, step=Step.MOVED))
    dishes = read()[0].dishes
    assert read() == (Cooked(NOW + MINUTE, dishes, 20), Cooked(NOW + 2 * MINUTE, dishes, 30))
    assert dishes >= 1


def test_a_later_word_does_not_make_it_longer(journal, read):
    journal.commit(finished(1))
    journal.commit(Batch(lines=(a_line("order-1", Step.MOVED, at=NOW + 50 * MINUTE, detail="ready"),)))
    assert [one.minutes for one in read()] == [20]


def test_what_says_nothing_about_cooking_is_left_out(journal, read):
    booked = replace(an_order("order-1"), timing=Timing.SCHEDULED)
    journal.commit(
        finished(1, order=booked)
        + finished(2, detail="dispatch")
        + finished(3, ready_min=1)
        + finished(4, decided_at=None)
        + finished(5, merchant_id="another-shop")
        + finished(6, order=None)
    )
    assert read() == ()


def test_sixty_days_are_looked_back_at(journal, read):
    journal.commit(finished(1))
    assert len(read(NOW + timedelta(days=60))) == 1
    assert read(NOW + timedelta(days=61)) == ()


def test_the_size_stays_when_a_record_without_details_is_written(journal, read):
    made = finished(1)
    journal.commit(made)
    journal.commit(Batch(records=(replace(made.records[0], order=None),)))
    assert len(read()) == 1


def test_a_missing_journal_is_told(tmp_path, merchant_id):
    with pytest.raises(JournalError):
        read_cooking_times(tmp_path / "nowhere", merchant_id, NOW)
