"""What the board of deposits lists as open, and what it offers a person besides."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.books.deposits import BankRow, Due, Fit, Match, day_batch
from merchant_desk.domain.books.fees import FeeTable
from merchant_desk.domain.books.replaced import Restated
from merchant_desk.domain.books.statement import PayState
from merchant_desk.services.books.bank_port import DepositFacts
from merchant_desk.services.books.deposit_board import (
    MOST_LOOSE,
    OPEN_DAYS,
    RECKONED_DAYS,
    board_of,
    known_days,
    names_of,
    reckoned_dues,
)
from merchant_desk.services.books.deposit_port import OpenDue, Wait
from merchant_desk.services.books.ledger_rows import BankFile
from merchant_desk.services.books.rules_in_use import Ruling
from merchant_desk.services.business_day import bounds
from tests.services.books.deposit_world import NOW, TODAY, a_batch

RULING = Ruling(FeeTable("baedal-teukgeup", "배달특급", ()), (), "", 2, frozenset({"2026-11-25"}))


def board(batches=(), rows=(), by_hand=(), reckoned=(), restated=()):
    days = [row.on for row in rows]
    files = (a_file(1, min(days), max(days)),) if days else ()
    facts = DepositFacts(tuple(batches), tuple(rows), tuple(by_hand), tuple(reckoned), files, tuple(restated))
    return board_of(facts, names_of(RULING.table), TODAY, reckoned_dues(facts, RULING))


def a_file(file_id, first, last):
    return BankFile(file_id, f"{file_id}.csv", NOW, 30, first, last)


def row(name, amount, later=0, memo="손님"):
    return BankRow(name, TODAY + timedelta(days=later), amount, memo=memo)


def test_without_anything_there_is_nothing():
    empty = board()
    assert (empty.matches, empty.dues, empty.rows, empty.open_dues, empty.loose_rows) == ((), (), (), (), ())
    assert (empty.first_row_on, empty.last_row_on, empty.files) == (None, None, ())


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
    assert (found.first_row_on, found.last_row_on) == (TODAY - timedelta(days=40), TODAY + timedelta(days=1))
    assert not found.likely, "it may be anybody's"


def test_what_the_platform_paid_or_took_is_offered_wherever_it_is():
    rows = [
        row("known", 900, -40, "배달특급"),
        row("back", -900, -40, "코리아경기도"),
        row("guest", 900, -40),
    ]
    found = board([], rows)
    assert [one.row_id for one in found.loose_rows] == ["known", "back"]
    assert found.likely == {"known", "back"}


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
    day = TODAY - timedelta(days=2)
    due = Due("day:2026-11-24", TODAY + timedelta(days=1), 48_210, stated=False, first=day, last=day)
    assert one.due == due, "the 25th is a free day"
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


def test_a_batch_tells_the_business_days_of_its_orders():
    (one,) = board([a_batch("b", 500)]).dues  # from noon of the 23rd to noon of the 24th in Seoul
    assert (one.first, one.last) == (TODAY - timedelta(days=3), TODAY - timedelta(days=2))
    moment = replace(a_batch("b", 500), last=a_batch("b", 500).first)
    (one,) = board([moment]).dues
    assert one.first == one.last == TODAY - timedelta(days=3)
    facts = DepositFacts((a_batch("b", 500),), (), ())
    (early,) = board_of(facts, (), TODAY, cut_hour=13).dues
    assert (early.first, early.last) == (TODAY - timedelta(days=4), TODAY - timedelta(days=3))


# --- what the bank's lines tell -------------------------------------------------------------------------------


def days(*ago):
    return tuple(TODAY - timedelta(days=back) for back in ago)


def test_files_of_which_little_lies_between_tell_of_one_span():
    files = [
        a_file(3, *days(20, 0)),
        a_file(1, *days(80, 60)),
        a_file(2, *days(34, 30)),
        a_file(4, None, None),
    ]
    assert known_days(files) == (days(80, 60), days(34, 0))
    assert known_days([a_file(1, *days(90, 0)), a_file(2, *days(60, 50))]) == (days(90, 0),)
    assert known_days([]) == ()


@pytest.mark.parametrize(
    ("ago", "wait"),
    [
        (-3, Wait.AHEAD),
        (0, Wait.AHEAD),
        (2, Wait.NO_LINES_YET),
        (5, Wait.LATE),
        (30, Wait.LATE),
        (31, Wait.NO_LINES),
        (49, Wait.NO_LINES),
        (50, Wait.LATE),
        (61, Wait.NO_LINES),
    ],
)
def test_only_what_was_due_while_the_banks_lines_are_known_is_late(ago, wait):
    found = replace(board(), known=(days(60, 50), days(30, 5)))
    one = OpenDue(Due("b", TODAY - timedelta(days=ago), 500), ago)
    assert found.wait_of(one) is wait


def test_without_any_line_nothing_is_late():
    (one,) = board([a_batch("b", 500, TODAY - timedelta(days=9))]).open_dues
    assert board().wait_of(one) is Wait.NO_LINES_YET


# --- statements that take another one's place -----------------------------------------------------------------


def test_a_replaced_statement_waits_no_more_and_takes_no_deposit():
    old, new = a_batch("a-old", 50_000), a_batch("b-new", 50_000)
    restated = [Restated("a-old", "b-new", 38, 38, is_same=True)]
    waiting = board([old, new], restated=restated)
    assert [one.due.batch_id for one in waiting.open_dues] == ["b-new"]
    assert [due.batch_id for due in waiting.replaced] == ["a-old"]
    assert not waiting.open_dues[0].shares_orders, "its orders bring money once"
    paid = board([old, new], [row("r", 50_000, memo="배달특급")], restated=restated)
    assert [one.batch_ids for one in paid.matches] == [("b-new",)]
    assert paid.open_dues == ()


def test_statements_that_share_some_orders_both_wait_and_say_so():
    restated = [Restated("a", "b", 6, 38, is_same=True)]
    found = board([a_batch("a", 50_000), a_batch("b", 9_000), a_batch("c", 700)], restated=restated)
    assert [(one.due.batch_id, one.shares_orders) for one in found.open_dues] == [
        ("a", True),
        ("b", True),
        ("c", False),
    ]
    assert found.replaced == ()


def test_what_a_person_said_of_a_replaced_statement_stands():
    restated = [Restated("a", "b", 38, 38, is_same=True)]
    by_hand = Match(Fit.BY_HAND, ("a",), ("r",), 0)
    found = board(
        [a_batch("a", 50_000), a_batch("b", 50_000)], [row("r", 50_000)], [by_hand], restated=restated
    )
    assert found.matches == (by_hand,)
    assert [(one.due.batch_id, one.shares_orders) for one in found.open_dues] == [("b", True)]
    assert found.replaced == ()


def test_only_what_would_wait_is_told_as_replaced_and_not_for_ever():
    old = TODAY - timedelta(days=OPEN_DAYS + 1)
    pairs = [(a_batch(f"{on}-{won}", won, on), a_batch(f"{on}-{won}-new", won, on)) for on in (old, TODAY)
             for won in (0, 500)]  # fmt: skip
    batches = [batch for pair in pairs for batch in pair]
    restated = [Restated(a.batch_id, b.batch_id, 3, 3, is_same=True) for a, b in pairs]
    assert [due.batch_id for due in board(batches, restated=restated).replaced] == [f"{TODAY}-500"]
