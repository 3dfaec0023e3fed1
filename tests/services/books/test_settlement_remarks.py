"""What is said of the statements themselves, and which of it asks the owner for something."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.books.settlement import Line
from merchant_desk.services.books.reckoning import MOST_REMARKS
from merchant_desk.services.books.settlement_port import Remark
from tests.services.books.kept_books import TODAY, KeptBooks, a_batch, state

DAY = timedelta(days=1)


@pytest.fixture
def books(tmp_path):
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


def test_statements_that_are_wrong_in_themselves_are_remarked_with_their_day(books):
    books.finish("o-1")
    wrong = a_batch(
        books.stated("o-1"), defects=("입금액이 주문과 기타를 더한 것과 다릅니다.",), total=-5_000
    )
    state(books, wrong)
    assert books.statement().remarks == (
        Remark("7월 21일 정산서: 입금액이 주문과 기타를 더한 것과 다릅니다."),
        Remark("7월 21일 정산서: 가게가 낼 돈이 5,000원 있습니다."),
    )


def test_money_that_the_shop_owed_until_a_day_that_is_over_asks_for_nothing(books):
    owed = a_batch(total=-5_000)
    state(books, replace(owed, expected_on=TODAY - DAY))
    assert books.statement().remarks == (
        Remark("7월 21일 정산서: 가게가 낼 돈이 5,000원 있습니다.", asks=False),
    )


def test_a_change_after_closing_asks_for_something_only_while_something_differs(books):
    books.finish("o-1")
    changed = "7월 21일 정산서: 마감된 뒤에 내용이 바뀐 정산서입니다."
    right = a_batch(books.stated("o-1"))
    wrong = a_batch(books.stated("o-1", (Line.COMMISSION, -30)), total=right.total)
    state(books, right)
    state(books, wrong)
    assert books.statement().remarks == (Remark(changed),)
    state(books, right)
    assert books.statement().differences == ()
    assert books.statement().remarks == (Remark(changed, asks=False),)


def test_remarks_are_bounded(books):
    days = [TODAY - number * DAY for number in range(MOST_REMARKS + 3)]
    state(books, *(a_batch(day=day, defects=("이상합니다.",)) for day in days))
    remarks = books.statement(days[-1], TODAY).remarks
    assert len(remarks) == MOST_REMARKS + 1
    assert remarks[-1] == Remark("그 밖에 3건이 더 있습니다.")


def test_what_asks_for_something_is_told_before_what_does_not(books):
    days = [TODAY - number * DAY for number in range(MOST_REMARKS + 1)]
    quiet = [replace(a_batch(day=day, total=-1), expected_on=TODAY - DAY) for day in days]
    state(books, *quiet, a_batch(day=TODAY, defects=("이상합니다.",), batch_id="wrong"))
    remarks = books.statement(days[-1], TODAY).remarks
    assert remarks[0] == Remark("7월 21일 정산서: 이상합니다.")
    assert remarks[-1] == Remark("그 밖에 2건이 더 있습니다.", asks=False)
