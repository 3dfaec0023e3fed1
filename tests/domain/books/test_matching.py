"""Which deposits pay which batches: a person first, then what agrees to the won, then what known payers make likely."""

from datetime import date, timedelta

import pytest

from merchant_desk.domain.books.deposits import BankRow, Due, Fit, Match
from merchant_desk.domain.books.matching import EARLY_DAYS, LARGEST_FEE, LATE_DAYS, LONGEST_RUN, match

DAY = date(2026, 11, 24)
DESK = ("배달특급",)


def day(later=0):
    return DAY + timedelta(days=later)


def due(name, amount, later=0):
    return Due(name, day(later), amount)


def row(name, amount, later=0, payer="배달특급"):
    return BankRow(name, day(later), amount, counterpart=payer)


def stranger(name, amount, later=0, memo=""):
    return BankRow(name, day(later), amount, memo=memo)


def test_the_same_sum_on_the_day_is_exact():
    assert match([due("b", 48_210)], [stranger("r", 48_210)]) == (Match(Fit.EXACT, ("b",), ("r",)),)


@pytest.mark.parametrize("later", [-EARLY_DAYS, LATE_DAYS])
def test_a_deposit_may_come_early_or_late(later):
    assert match([due("b", 48_210)], [stranger("r", 48_210, later)])


@pytest.mark.parametrize("later", [-EARLY_DAYS - 1, LATE_DAYS + 1])
def test_beyond_that_it_is_another_ones_money(later):
    assert match([due("b", 48_210)], [row("r", 48_210, later)], names=DESK) == ()


def test_of_several_the_nearest_day_pays_and_late_goes_before_early():
    rows = [row("far", 500, 5), row("early", 500, -1), row("late", 500, 1)]
    assert match([due("b", 500)], rows)[0].row_ids == ("late",)


def test_equal_batches_take_equal_deposits_in_their_order():
    found = match([due("b1", 500), due("b2", 500, 1)], [row("r2", 500, 1), row("r1", 500)])
    assert [(one.batch_ids, one.row_ids) for one in found] == [(("b1",), ("r1",)), (("b2",), ("r2",))]


def test_the_platforms_line_goes_before_a_strangers_nearer_one():
    rows = [stranger("neighbour", 50_000), row("platform", 50_000, 3)]
    assert match([due("b", 50_000)], rows, names=DESK)[0].row_ids == ("platform",)


def test_a_person_goes_before_everything():
    rows = [row("same", 48_210), stranger("other", 48_000, 90)]
    found = match([due("b", 48_210)], rows, [("b", "other")], names=DESK)
    assert found == (Match(Fit.BY_HAND, ("b",), ("other",), -210),)


def test_what_a_person_links_over_several_steps_is_one_match():
    links = [("b1", "r1"), ("b2", "r1"), ("b2", "r2"), ("b3", "r3")]
    dues = [due("b1", 10), due("b2", 20, 1), due("b3", 5, 2)]
    rows = [row("r1", 15), row("r2", 16, 1), row("r3", 5)]
    assert match(dues, rows, links) == (
        Match(Fit.BY_HAND, ("b1", "b2"), ("r1", "r2"), 1),
        Match(Fit.BY_HAND, ("b3",), ("r3",)),
    )


def test_a_link_whose_one_side_is_not_there_says_nothing():
    links = [("b", "gone"), ("gone", "r")]
    assert match([due("b", 500)], [row("r", 500)], links) == (Match(Fit.EXACT, ("b",), ("r",)),)


def test_all_batches_of_a_day_come_in_one_deposit_of_anybody():
    dues = [due("fri", 30_010), due("sat", 51_300), due("sun", 42_777)]
    assert match(dues, [stranger("r", 124_087, 1)]) == (Match(Fit.MERGED, ("fri", "sat", "sun"), ("r",)),)


def test_one_batch_comes_in_all_that_one_payer_paid_on_a_day():
    rows = [
        row("r1", 30_010, payer="모르는곳"),
        row("r2", 20_000, payer="모르는곳"),
        row("r3", 7_000, payer="다른곳"),
    ]
    assert match([due("b", 50_010)], rows) == (Match(Fit.SPLIT, ("b",), ("r1", "r2")),)


def test_deposits_of_nobody_are_not_put_together():
    assert match([due("b", 50_010)], [stranger("r1", 30_010), stranger("r2", 20_000, memo="타행이체")]) == ()


def test_neighbouring_batches_are_put_together_for_a_known_payer_only():
    dues = [due("b1", 30_010), due("b2", 51_300, 1), due("b3", 42_777, 2), due("b4", 99_999, 3)]
    assert match(dues, [row("r", 124_087, 2)], names=DESK) == (Match(Fit.MERGED, ("b1", "b2", "b3"), ("r",)),)
    assert match(dues, [stranger("r", 124_087, 2)], names=DESK) == ()


def test_neighbouring_deposits_of_a_known_payer_are_put_together():
    rows = [row("r1", 30_010), row("r2", 51_300, 1), row("back", -400, 1), row("r3", 42_777, 2)]
    assert match([due("b", 124_087)], rows, names=DESK) == (Match(Fit.SPLIT, ("b",), ("r1", "r2", "r3")),)


def test_a_run_has_its_longest_length():
    dues = [due(f"b{number:02}", 1_000 + 7 * number) for number in range(LONGEST_RUN + 1)]
    rows = [row("r", sum(one.amount for one in dues[1:]))]
    assert match(dues, rows, names=DESK)[0].batch_ids == tuple(one.batch_id for one in dues[1:])


def test_two_that_are_no_neighbours_are_put_together_for_a_known_payer():
    dues = [due("b1", 30_010), due("b2", 51_300, 1), due("b3", 42_777, 9)]
    assert match(dues, [row("r", 72_787, 9)], names=DESK) == (Match(Fit.MERGED, ("b1", "b3"), ("r",)),)
    rows = [row("r1", 30_010), row("r2", 51_300, 1), row("r3", 42_777, 9)]
    assert match([due("b", 72_787)], rows, names=DESK) == (Match(Fit.SPLIT, ("b",), ("r1", "r3")),)


def test_deposits_that_are_no_neighbours_pay_one_batch_only():
    rows = [row("r1", 100), row("between", 50, 1), row("r2", 200, 2)]
    (found,) = match([due("b1", 300), due("b2", 300, 1)], rows, names=DESK)
    assert (found.fit, found.row_ids) == (Fit.SPLIT, ("r1", "r2"))


def test_batches_that_are_no_neighbours_are_paid_once():
    dues = [due("b1", 100), due("between", 50, 1), due("b2", 200, 2)]
    (found,) = match(dues, [row("r1", 300), row("r2", 300, 1)], names=DESK)
    assert (found.fit, found.batch_ids) == (Fit.MERGED, ("b1", "b2"))


def test_a_deposit_less_a_fee_is_told_with_the_fee():
    assert match([due("b", 48_210)], [row("r", 47_710)], names=DESK) == (
        Match(Fit.LESS_FEE, ("b",), ("r",), -500),
    )
    days = [due("b1", 20_000), due("b2", 28_210)]
    assert match(days, [row("r", 47_710)], names=DESK) == (Match(Fit.LESS_FEE, ("b1", "b2"), ("r",), -500),)


def test_a_fee_has_its_limit_and_the_smallest_is_the_likeliest():
    rows = [row("more", 50_001), row("at", 50_000 - LARGEST_FEE), row("under", 49_999 - LARGEST_FEE)]
    assert match([due("b", 50_000)], rows, names=DESK)[0].row_ids == ("at",)
    assert match([due("b", 50_000)], rows[::2], names=DESK) == ()
    assert match([due("b", 50_000)], [row("r1", 49_500), row("r2", 49_700)], names=DESK)[0].row_ids == ("r2",)


def test_of_two_batches_that_lack_a_fee_each_takes_its_own():
    dues, rows = [due("b1", 50_000), due("b2", 50_100)], [row("r1", 49_500), row("r2", 49_600)]
    found = match(dues, rows, names=DESK)
    assert sorted(name for one in found for name in one.row_ids) == ["r1", "r2"]


def test_a_stranger_never_lacks_a_fee():
    assert match([due("b", 48_210)], [stranger("r", 47_710)], names=DESK) == ()


def test_who_paid_twice_to_the_won_is_known_from_then_on():
    dues = [due("b1", 48_210), due("b2", 51_300, 1), due("b3", 42_777, 2)]
    rows = [row(f"r{at}", amount, at, "지역상생페이") for at, amount in enumerate((48_210, 51_300, 42_277))]
    assert [one.fit for one in match(dues, rows)] == [Fit.EXACT, Fit.EXACT, Fit.LESS_FEE]
    assert match(dues[1:], rows) == (Match(Fit.EXACT, ("b2",), ("r1",)),)


def test_whom_a_person_named_once_is_known_from_then_on():
    dues = [due("b1", 48_210), due("b3", 42_777, 2)]
    rows = [row("r1", 40_000, 0, "지역상생페이"), row("r3", 42_277, 2, "지역상생페이 1126")]
    found = match(dues, rows, [("b1", "r1")])
    assert [one.fit for one in found] == [Fit.BY_HAND, Fit.LESS_FEE]


def test_how_money_came_names_nobody():
    dues = [due("b1", 48_210), due("b2", 51_300, 1), due("b3", 42_777, 2)]
    rows = [stranger(f"r{at}", amount, at, "타행이체") for at, amount in enumerate((48_210, 51_300, 42_277))]
    assert len(match(dues, rows)) == 2


def test_what_the_shop_owes_is_taken_from_the_next_payment_or_paid_back():
    dues = [due("owed", -20_000), due("b", 50_000, 1)]
    assert match(dues, [row("r", 30_000, 1)], names=DESK) == (Match(Fit.MERGED, ("owed", "b"), ("r",)),)
    assert match(dues[:1], [row("r", -20_000, 1)], names=DESK) == (Match(Fit.EXACT, ("owed",), ("r",)),)


def test_money_that_went_out_to_a_stranger_pays_no_debt():
    assert match([due("owed", -20_000)], [stranger("rent", -20_000)]) == ()


def test_a_batch_of_nothing_waits_for_nothing():
    assert match([due("b", 0)], [stranger("r", 0)]) == (Match(Fit.EXACT, ("b",), ()),)


def test_batches_that_cancel_each_other_out_stay_open():
    assert match([due("b1", 500), due("b2", -500)], [stranger("r", 900)]) == ()


def test_one_id_is_one_batch_and_one_deposit():
    assert match([due("b", 500), due("b", 500)], [row("r", 500), row("r", 500)]) == (
        Match(Fit.EXACT, ("b",), ("r",)),
    )


def test_the_calendars_ends_are_days_like_others():
    dues = [Due("first", date.min, 500), Due("last", date.max, 700)]
    rows = [BankRow("r1", date.min, 500), BankRow("r2", date.max, 700)]
    assert len(match(dues, rows)) == 2
