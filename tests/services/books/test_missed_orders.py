"""An order is missed where a closed statement should have named it, and nowhere else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.books.statement import StatedExtra
from merchant_desk.domain.status import Status
from merchant_desk.services.business_day import bounds
from tests.builders import NOW
from tests.services.books.kept_books import TODAY, KeptBooks, a_batch, finished, only, order_of, state

DAY = timedelta(days=1)
YESTERDAY = TODAY - DAY


@pytest.fixture
def books(tmp_path):
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


def test_an_order_that_is_missing_in_a_closed_statement_is_missed(books):
    books.finish("o-1")
    books.finish("o-2")
    state(books, a_batch(books.stated("o-1")))
    statement = books.statement()
    assert (only(statement).order_id, only(statement).cause) == ("o-2", Cause.NOT_STATED)
    assert not statement.is_whole


def test_an_order_under_way_is_not_missed(books):
    books.finish("o-1")
    books.save(replace(finished("o-2"), status=Status.COOKING, settled=Status.COOKING))
    state(books, a_batch(books.stated("o-1")))
    assert books.statement().differences == order_of(books, "o-2")[0].differences == ()


def test_an_order_that_is_not_yet_in_an_open_statement_is_not_missed(books):
    books.finish("o-1")
    books.finish("o-2")
    state(books, a_batch(books.stated("o-1"), is_closed=False))
    statement = books.statement()
    assert (statement.differences, statement.is_whole) == ((), False)


def test_orders_are_missed_where_a_closed_statement_names_none_at_all(books):
    books.finish("o-1")
    state(books, a_batch())
    difference = only(books.statement())
    assert (difference.order_id, difference.cause) == ("o-1", Cause.NOT_STATED)


def test_an_order_after_midnight_waits_for_the_statement_of_its_own_hours(tmp_path):
    books = KeptBooks(tmp_path, hour=5)
    books.finish("o-1")
    books.finish(
        "o-2", bounds(TODAY + DAY, TODAY)[0] + timedelta(hours=2)
    )  # 2:00, still of this business day
    state(books, a_batch(books.stated("o-1")))
    assert books.statement().orders == 2
    assert books.statement().differences == ()
    assert order_of(books, "o-2")[0].differences == ()
    books.clock.time = NOW + DAY
    state(books, a_batch(books.stated("o-1")), a_batch(day=TODAY + DAY))
    difference = only(books.statement())
    assert (difference.order_id, difference.cause) == ("o-2", Cause.NOT_STATED)
    books.close()


def test_the_end_of_a_statements_hours_is_the_next_ones_beginning(tmp_path):
    books = KeptBooks(tmp_path, hour=5)
    midnight = bounds(TODAY, TODAY)[1]
    books.finish("o-1")
    books.finish("o-2", midnight)
    books.finish("o-3", midnight - timedelta(milliseconds=1))
    state(books, a_batch(books.stated("o-1")))
    difference = only(books.statement())
    assert (difference.order_id, difference.cause) == ("o-3", Cause.NOT_STATED)
    books.close()


def test_a_later_correction_alone_makes_no_other_order_of_its_day_missed(books):
    books.finish("o-1")
    books.finish("o-2")
    sum_only = replace(a_batch(books.stated("o-1"), books.stated("o-2")), orders=None)
    later = StatedExtra(Line.CORRECTION, -28_043, "o-1")
    books.clock.time = NOW + DAY
    state(books, sum_only, a_batch(day=TODAY + DAY, extras=(later,)))
    difference = only(books.statement())
    assert (difference.order_id, difference.line, difference.cause, difference.amount) == (
        "o-1",
        Line.CORRECTION,
        Cause.CANCELLED_AFTER_PAYMENT,
        -28_043,
    )


def test_a_statement_that_came_as_a_sum_only_makes_no_order_missed(books):
    books.finish("o-1")
    books.finish("o-2", NOW - DAY)
    state(
        books,
        a_batch(books.stated("o-2"), day=YESTERDAY),
        replace(a_batch(books.stated("o-1")), orders=None),
    )
    assert books.statement(YESTERDAY, TODAY).differences == ()


def test_a_sum_of_several_days_makes_none_missed_where_another_statement_tells_one_of_them(books):
    books.finish("o-1")
    books.finish("o-2", NOW - DAY)
    both = a_batch(books.stated("o-1"), books.stated("o-2"), day=YESTERDAY, last=bounds(TODAY, TODAY)[1])
    state(books, replace(both, orders=None), a_batch(books.stated("o-1")))
    assert books.statement(YESTERDAY, TODAY).differences == ()


def test_orders_of_past_days_that_never_ended_are_told_for_they_are_in_no_sum(books):
    for order_id, ago in (("o-1", 0), ("o-2", 1), ("o-3", 1)):
        record = finished(order_id, NOW - ago * DAY)
        books.save(replace(record, status=Status.COOKING, settled=Status.COOKING))
    assert books.statement().remarks == ()
    (told,) = books.statement(YESTERDAY, TODAY).remarks
    assert told.asks
    assert told.sentence == "끝나지 않은 주문 2건은 합계에 없습니다. 주문 화면에서 마무리해 주세요."
