"""Orders of a span and single orders, both sides beside each other; and the shop's own rates."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.errors import DecisionRefused, SettingsError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.domain.status import Status
from merchant_desk.services.books.settlement import LATEST_PAYOUT_DAYS, MOST_RATES
from merchant_desk.services.books.settlement_port import ORDER_ROWS
from tests.builders import NOW
from tests.services.books.kept_books import (
    TODAY,
    KeptBooks,
    a_batch,
    as_stated,
    fail,
    finished,
    kept_delivery,
    order_of,
    paid,
    state,
)

OWN = FeeRule("baedal-teukgeup", date(2026, 7, 1), Rate.of_percent("3"), words="2026-07-01부터")
DAY = timedelta(days=1)


@pytest.fixture
def books(tmp_path):
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


def orders_of(books, more=None, first=TODAY):
    answers: list[Any] = []
    books.room.orders(first, TODAY, more, answers.append, fail)
    books.settle()
    return answers[0]


def test_orders_are_listed_newest_first_with_both_sides(books):
    books.finish("o-1")
    books.finish("unread", payments=())
    record = books.finish("cancelled")
    books.save(replace(record, status=Status.CANCELLED, settled=Status.CANCELLED))
    state(books, a_batch(books.stated("o-1", (Line.COMMISSION, -1))))
    found = orders_of(books)
    assert found.more is None
    assert [(row.order_id, row.paid, row.expected, row.stated, row.is_cancelled) for row in found.rows] == [
        ("cancelled", 29_000, 0, None, True),
        ("unread", None, None, None, False),
        ("o-1", 29_000, 28_043, 28_042, False),
    ]
    assert {row.day for row in found.rows} == {TODAY}


def test_a_long_day_is_listed_in_pages(books):
    records = tuple(finished(f"o-{n}", NOW + timedelta(seconds=n)) for n in range(2 * ORDER_ROWS))
    books.save(*records)
    first = orders_of(books)
    second = orders_of(books, first.more)
    assert (len(first.rows), len(second.rows), second.more) == (ORDER_ROWS, ORDER_ROWS, None)
    assert [row.order_id for row in (*first.rows, *second.rows)] == [
        one.order_id for one in reversed(records)
    ]


def test_a_day_without_orders_lists_none(books):
    assert orders_of(books).rows == ()


def test_without_a_rule_nothing_is_expected_of_an_order(books):
    books.finish("old", NOW - 2500 * DAY)
    assert orders_of(books, first=TODAY - 2500 * DAY).rows[0].expected is None


def test_a_cancelled_order_brings_nothing_even_where_its_amounts_cannot_be_read(books):
    record = finished("o-1", payments=())
    books.save(replace(record, status=Status.CANCELLED, settled=Status.CANCELLED))
    (row,) = orders_of(books).rows
    assert (row.paid, row.expected, row.is_cancelled) == (None, 0, True)


def test_one_order_is_told_line_by_line(books):
    books.finish("o-1", **kept_delivery(3_000))
    state(books, a_batch(books.stated("o-1", (Line.COMMISSION, -1))))
    (answer,) = order_of(books, "o-1")
    assert answer.display_id == "#o-1"
    assert answer.tenders == {Tender.CARD: "카드"}
    assert [line.line for line in answer.expected] == [
        Line.PAID,
        Line.DELIVERY,
        Line.COMMISSION,
        Line.PAYMENT_FEE,
        Line.VAT,
    ]
    assert sum(line.amount for line in answer.stated) == sum(line.amount for line in answer.expected) - 1
    assert [one.cause for one in answer.differences] == [Cause.ROUNDING]


def test_an_order_that_nobody_knows_has_no_lines(books):
    (answer,) = order_of(books, "nobody")
    assert (answer.display_id, answer.expected, answer.differences) == ("", (), ())
    state(books, a_batch(as_stated((), (Line.PAID, 500), order_id="stranger")))
    (answer,) = order_of(books, "stranger")
    assert [one.cause for one in answer.differences] == [Cause.NOT_KNOWN_HERE]


def test_the_ways_to_pay_of_one_order_have_the_names_of_the_sum(books):
    books.finish("o-1", **paid(20_000, Tender.LOCAL_CURRENCY, name="용인와이페이"))
    books.finish("o-2", **paid(20_000, Tender.LOCAL_CURRENCY, name=""))
    assert [order_of(books, one)[0].tenders for one in ("o-1", "o-2")] == [
        {Tender.LOCAL_CURRENCY: "용인와이페이"},
        {Tender.LOCAL_CURRENCY: "수원페이"},
    ]


# --- the shop's own rates -----------------------------------------------------------------------------------


def test_own_rates_are_in_use_and_kept(books):
    books.finish("o-1", **paid(10_000))
    books.room.set_own_rates((OWN,), 4)
    assert books.room.own_table().rule_on(TODAY) == OWN
    assert books.kept[-1].own_rates == (OWN,)
    assert books.kept[-1].payout_days == books.room.payout_days() == 4
    assert books.statement().payout == Money(10_000 - 300 - 30)


def test_two_rates_of_one_day_are_refused_and_change_nothing(books):
    with pytest.raises(DecisionRefused, match="같은 날"):
        books.room.set_own_rates((OWN, replace(OWN, commission=Rate.of_percent("4"))), 2)
    assert books.room.own_table().rule_on(TODAY) != OWN
    assert books.kept == []


@pytest.mark.parametrize("days", [-1, LATEST_PAYOUT_DAYS + 1])
def test_a_cycle_that_no_platform_has_is_refused(books, days):
    with pytest.raises(SettingsError):
        books.room.set_own_rates((), days)


def test_more_rates_than_the_file_takes_are_refused(books):
    many = tuple(replace(OWN, valid_from=OWN.valid_from + n * DAY) for n in range(MOST_RATES + 1))
    with pytest.raises(SettingsError):
        books.room.set_own_rates(many, 2)


def test_rates_that_cannot_be_kept_are_taken_back_and_staff_are_told(books):
    books.finish("o-1", **paid(10_000))
    books.not_kept = SettingsError("설정 파일을 쓸 수 없습니다.")
    books.room.set_own_rates((OWN,), 4)
    books.settle()
    assert books.said == ["요율을 저장하지 못했습니다. 설정 파일을 쓸 수 없습니다."]
    assert books.room.payout_days() == 2
    assert books.brings("o-1")[Line.COMMISSION] == -100


def test_rates_that_cannot_be_kept_do_not_undo_newer_ones(books):
    waiting: list[Any] = []
    books.room._keep = lambda _wanted, _done, failed: waiting.append(failed)
    books.room.set_own_rates((OWN,), 4)
    books.room.set_own_rates((OWN,), 5)
    waiting[0](SettingsError("설정 파일을 쓸 수 없습니다."))
    assert books.room.payout_days() == 5
