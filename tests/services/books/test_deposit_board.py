"""What the board of deposits lists as open, and what it offers a person besides."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.books.deposits import BankRow, Due, Fit, Match, day_batch
from merchant_desk.domain.books.fees import FeeTable
from merchant_desk.domain.books.statement import PayState
from merchant_desk.services.books.bank_port import DepositFacts
from merchant_desk.services.books.deposit_board import (
    MOST_LOOSE,
    OPEN_DAYS,
    RECKONED_DAYS,
    board_of,
    names_of,
    reckoned_dues,
)
from merchant_desk.services.books.rules_in_use import Ruling
from merchant_desk.services.business_day import bounds
from tests.services.books.deposit_world import TODAY, a_batch

RULING = Ruling(FeeTable("baedal-teukgeup", "배달특급", ()), (), "", 2, frozenset({"2026-11-25"}))


def board(batches=(), rows=(), by_hand=(), reckoned=()):
    facts = DepositFacts(tuple(batches), tuple(rows), tuple(by_hand), tuple(reckoned))
    return board_of(facts, names_of(RULING.table), TODAY, reckoned_dues(facts, RULING))


def row(name, amount, later=0, memo="손님"):
    return BankRow(name, TODAY + timedelta(days=later), amount, memo=memo)


def test_without_anything_there_is_nothing():
    empty = board()
    assert (empty.matches, empty.dues, empty.rows, empty.open_dues, empty.loose_rows) == ((), (), (), (), ())
    assert empty.last_row_on is None


def test_open_batches_have_their_age_and_may_be_ahead():
    batches = [a_batch("b", 500, TODAY + timedelta(days=2)), a_batch("a", 700, TODAY - timedelta(days=9))]
    assert [(one.due.batch_id, one.age_days) for one in board(batches).open_dues] == [("a", 9), ("b", -2)]


@pytest.mark.parametrize(
    ("total", "state", "currency", "is_due"),
    [
        (500, PayState.SCHEDULED, "KRW", True),
        (500, PayState.PAID, "KRW", True),
        (500, PayState.REJECTED, "KRW", True),
        (500, PayState.UNKNOWN, "KRW", True),
        (500, PayState.DEBIT_IN_THE_NEXT_BATCH, "KRW", False),
        (0, PayState.SCHEDULED, "KRW", False),
        (500, PayState.SCHEDULED, "USD", False),
        (-500, PayState.WAITING_MERCHANT_PAYMENT, "KRW", True),
        (-500, PayState.PAYMENT_RECEIVED, "KRW", False),
    ],
)
def test_only_what_waits_for_won_is_due(total, state, currency, is_due):
    found = board([a_batch("b", total, TODAY, state, currency)])
    assert bool(found.dues) is bool(found.open_dues) is is_due


def test_what_is_taken_from_the_next_batch_is_matched_there_and_never_open():
    owed = a_batch("owed", -20_000, TODAY - timedelta(days=1), PayState.DEBIT_IN_THE_NEXT_BATCH)
    alone = board([owed])
    assert len(alone.dues) == 1
    assert alone.open_dues == ()
    found = board([owed, a_batch("b", 50_000)], [row("r", 30_000, memo="경기도주식회사")])
    assert found.matches == (Match(Fit.MERGED, ("owed", "b"), ("r",)),)


def test_what_came_near_an_open_batch_is_offered_newest_first():
    rows = [row("far", 900, -40), row("near", 900, 1), row("same", 800), row("out", -900), row("zero", 0)]
    found = board([a_batch("b", 500)], rows)
    assert [one.row_id for one in found.loose_rows] == ["near", "same"]
    assert found.rows == found.loose_rows
    assert found.last_row_on == TODAY + timedelta(days=1)


def test_what_the_platform_paid_or_took_is_offered_wherever_it_is():
    rows = [
        row("known", 900, -40, "배달특급"),
        row("back", -900, -40, "코리아경기도"),
        row("guest", 900, -40),
    ]
    assert [one.row_id for one in board([], rows).loose_rows] == ["known", "back"]


def test_who_paid_a_batch_is_offered_with_all_he_paid():
    rows = [row("r1", 500, memo="상생페이"), row("r2", 900, -60, "상생페이 09"), row("r3", 900, -60)]
    found = board([a_batch("b", 500)], rows)
    assert [one.row_id for one in found.loose_rows] == ["r2"]
    assert [one.row_id for one in found.rows] == ["r1", "r2"]


def test_a_person_goes_before_the_rules_and_groups_stay_together():
    batches = [a_batch("b1", 500), a_batch("b2", 700)]
    by_hand = Match(Fit.BY_HAND, ("b1", "b2"), ("r2",), -100)
    found = board(batches, [row("r1", 500), row("r2", 1_100)], [by_hand])
    assert found.matches == (by_hand,)


def test_no_more_than_a_person_can_look_through_is_offered():
    rows = [row(f"r{number}", 900 + number) for number in range(MOST_LOOSE + 50)]
    assert len(board([a_batch("b", 500)], rows).loose_rows) == MOST_LOOSE


def test_a_platform_is_known_by_its_own_name_and_its_companys():
    assert names_of(RULING.table)[:2] == ("배달특급", "경기도주식회사")
    assert names_of(FeeTable("practice", "연습 플랫폼", ())) == ("연습 플랫폼",)


def test_a_day_of_which_nothing_is_stated_is_due_by_the_shops_own_cycle():
    found = board(reckoned=[(TODAY - timedelta(days=2), 48_210), (TODAY - timedelta(days=1), 0)])
    (one,) = found.open_dues
    assert one.due == Due("day:2026-11-24", TODAY + timedelta(days=1), 48_210, stated=False), (
        "the 25th is a free day"
    )
    assert one.age_days == -1
    (matched,) = board(rows=[row("r", 48_210)], reckoned=[(TODAY - timedelta(days=2), 48_210)]).matches
    assert matched.batch_ids == ("day:2026-11-24",)


def test_a_person_may_name_what_paid_such_a_day():
    by_hand = Match(Fit.BY_HAND, (day_batch(TODAY),), ("r",))
    (one,) = board(rows=[row("r", 48_000)], by_hand=[by_hand], reckoned=[(TODAY, 48_210)]).matches
    assert (one.fit, one.difference) == (Fit.BY_HAND, -210)


def test_a_statement_takes_the_place_of_all_its_days():
    batch = a_batch("b", 90_000)  # from noon of the 23rd to noon of the 24th in Seoul
    days = [TODAY - timedelta(days=ago) for ago in (4, 3, 2, 1)]
    found = board([batch], reckoned=[(day, 500) for day in days])
    assert {due.batch_id for due in found.dues} == {"b", day_batch(days[0]), day_batch(days[3])}


def test_a_statement_that_ends_at_midnight_leaves_the_next_day_due():
    day = TODAY - timedelta(days=3)
    first, last = bounds(day, day)
    batch = replace(a_batch("b", 90_000), first=first, last=last)
    found = board([batch], reckoned=[(day, 500), (day + timedelta(days=1), 700)])
    assert {due.batch_id for due in found.dues} == {"b", day_batch(day + timedelta(days=1))}


def test_a_day_of_months_ago_is_matched_as_far_as_the_banks_lines_reach_back():
    old = TODAY - timedelta(days=OPEN_DAYS + 40)
    reckoned = [(old - timedelta(days=5), 7_000), (old, 48_210), (old + timedelta(days=7), 500)]
    assert board(reckoned=reckoned).open_dues == ()
    paid = BankRow("r", RULING.pay_day(old), 48_210, memo="배달특급")
    found = board(rows=[paid], reckoned=reckoned)
    assert [one.batch_ids for one in found.matches] == [(day_batch(old),)]
    assert found.loose_rows == ()
    assert [one.due.amount for one in found.open_dues] == [500], "the bank's lines say nothing of the first"


def test_what_a_person_linked_to_a_day_stays_linked():
    old = TODAY - timedelta(days=OPEN_DAYS + 40)
    row_ = BankRow("r", old + timedelta(days=30), 500, memo="배달특급")
    by_hand = Match(Fit.BY_HAND, (day_batch(old),), ("r",))
    later = a_batch("b", 500, old + timedelta(days=30))
    found = board([later], [row_], [by_hand], [(old, 900)])
    assert [(one.batch_ids, one.row_ids) for one in found.matches] == [((day_batch(old),), ("r",))]


def test_what_the_platform_paid_before_anything_is_reckoned_is_nobodys_question():
    rows = [row("old", 900, -RECKONED_DAYS - 1, "배달특급"), row("late", 900, -RECKONED_DAYS, "배달특급")]
    assert [one.row_id for one in board([], rows).loose_rows] == ["late"]
