"""What is sold out: suggested by the shop's own orders, told to the platform, over by itself or by hand."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import (
    BadRequest,
    ChangeRefused,
    DecisionRefused,
    NoAnswer,
    Unreachable,
)
from merchant_desk.domain.shop_standing import MenuThing, SoldOut, ThingKind, Told
from merchant_desk.services.ports import Restored
from merchant_desk.services.shop.news import NOT_KEPT, OFFLINE
from merchant_desk.services.shop.sold_out_shelf import NO_ID, REFUSED, REFUSED_BACK
from tests.builders import NOW
from tests.services.running_desk import RunningDesk

SOUP = MenuThing("soup", ThingKind.DISH, "마라탕(중)", "M-1")
CHEESE = MenuThing("cheese", ThingKind.OPTION, "치즈 추가", "O-1")
AWAY = Unreachable("플랫폼에 연결할 수 없습니다.")


@pytest.fixture
def desk() -> RunningDesk:
    desk = RunningDesk()
    desk.go(1)
    return desk


def soup(desk: RunningDesk) -> SoldOut:
    (one,) = desk.counter.shop.sold_out()
    return one


def in_minutes(desk: RunningDesk, minutes: float):
    return desk.counter.now() + timedelta(minutes=minutes)


def told_lines(desk: RunningDesk) -> list[tuple[str, str, str]]:
    steps = {Step.SOLD_OUT, Step.BACK_IN_STOCK, Step.TOLD, Step.REFUSED}
    return [
        (line.step.value, line.actor, line.detail) for line in desk.journal.disk.lines if line.step in steps
    ]


# --- on and off the shelf ------------------------------------------------------------------------------------


def test_it_is_told_and_ends_by_itself(desk):
    desk.counter.shop.sell_out(SOUP, in_minutes(desk, 30))
    assert soup(desk).told is Told.WAITING
    desk.go(2)
    assert desk.platform.told_things == [("soup", False)]
    assert soup(desk).told is Told.TAKEN
    desk.go(1_900, step_s=10)
    assert desk.counter.shop.sold_out() == ()
    assert desk.journal.disk.sold_out == {}
    assert desk.platform.told_things == [("soup", False), ("soup", True)]
    assert told_lines(desk) == [
        ("sold_out", "staff", "마라탕(중)"),
        ("told", "desk", "마라탕(중)"),
        ("back_in_stock", "desk", "마라탕(중)"),
        ("told", "desk", "마라탕(중)"),
    ]


def test_dishes_and_options_leave_one_after_the_other(desk):
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(0.1)
    desk.counter.shop.sell_out(CHEESE, None, "김사장")
    desk.go(2)
    assert [one.thing for one in desk.counter.shop.sold_out()] == [CHEESE, SOUP]
    assert desk.platform.told_things == [("soup", False), ("cheese", False)]
    assert desk.counter.shop.sold_out()[0].by == "김사장"


def test_it_is_sold_again_and_stays_on_the_list_until_the_platform_knows(desk):
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.lanes.hold("shop")
    desk.counter.shop.back_in_stock("soup")
    desk.counter.shop.back_in_stock("soup")  # a second press
    desk.go(2)
    assert soup(desk).is_undone
    assert soup(desk).told is Told.UNDER_WAY
    desk.lanes.let_go("shop")
    desk.go(2)
    assert desk.counter.shop.sold_out() == ()
    assert desk.platform.told_things == [("soup", False), ("soup", True)]


def test_what_is_not_sold_out_cannot_be_undone(desk):
    desk.counter.shop.back_in_stock("soup")
    desk.go(2)
    assert desk.platform.told_things == []


def test_another_end_is_nothing_new_for_the_platform(desk):
    desk.counter.shop.sell_out(SOUP, in_minutes(desk, 10))
    desk.go(2)
    since = soup(desk).since
    desk.counter.shop.sell_out(SOUP, in_minutes(desk, 60))
    desk.go(1_200, step_s=10)
    assert (soup(desk).since, soup(desk).told) == (since, Told.TAKEN)
    assert desk.platform.told_things == [("soup", False)]


def test_sold_out_again_before_it_was_back(desk):
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.lanes.hold_answers("shop")
    desk.counter.shop.back_in_stock("soup")
    desk.go(1)
    desk.counter.shop.sell_out(SOUP, None)
    desk.lanes.let_go("shop")
    desk.go(2)
    assert desk.platform.told_things == [("soup", False), ("soup", True), ("soup", False)]
    assert (soup(desk).told, soup(desk).is_undone) == (Told.TAKEN, False)


@pytest.mark.parametrize("minutes", [0, -5])
def test_an_end_in_the_past_is_refused(desk, minutes):
    with pytest.raises(DecisionRefused):
        desk.counter.shop.sell_out(SOUP, in_minutes(desk, minutes))
    assert desk.counter.shop.sold_out() == ()


def test_a_dish_without_an_id_cannot_be_named_to_the_platform(desk):
    with pytest.raises(DecisionRefused, match=NO_ID[:10]):
        desk.counter.shop.sell_out(replace(SOUP, thing_id=""), None)


# --- what goes wrong -----------------------------------------------------------------------------------------


def test_offline_it_waits_and_leaves_once(desk):
    desk.platform.fail("poll", AWAY, times=1_000)
    desk.poll()
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(60)
    assert (soup(desk).told, soup(desk).trouble) == (Told.WAITING, OFFLINE)
    desk.platform.forgive()
    desk.poll()
    desk.go(1)
    assert desk.platform.told_things == [("soup", False)]


def test_a_failure_is_said_and_made_good(desk):
    desk.platform.fail("tell_thing", AWAY)
    desk.counter.shop.sell_out(SOUP, None)
    desk.settle()
    assert soup(desk).trouble.startswith("플랫폼에 연결할 수 없습니다.")
    desk.go(5)
    assert (soup(desk).told, soup(desk).trouble) == (Told.TAKEN, "")


@pytest.mark.parametrize("error", [AWAY, BadRequest("안 됩니다.", status=400)])
def test_a_failure_that_a_newer_wish_has_overtaken_is_no_matter(desk, error):
    desk.platform.fail("tell_thing", error)
    desk.lanes.hold_answers("shop")
    desk.counter.shop.sell_out(SOUP, None)
    desk.settle()
    desk.counter.shop.back_in_stock("soup")
    desk.lanes.let_go("shop")
    desk.go(5)
    assert desk.counter.shop.sold_out() == ()
    assert desk.platform.told_things == [("soup", True)]


def test_a_lost_answer_is_contradicted_twice(desk):
    desk.platform.fail("tell_thing", NoAnswer("답이 없습니다."), after=True)
    desk.counter.shop.sell_out(SOUP, None)
    desk.settle()
    desk.counter.shop.back_in_stock("soup")
    desk.go(20)
    assert desk.platform.told_things == [("soup", False), ("soup", True), ("soup", True)]
    assert desk.counter.shop.sold_out() == ()


def test_what_has_left_the_shelf_meanwhile_is_not_told_again(desk):
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.platform.fail("tell_thing", NoAnswer("답이 없습니다."), after=True)
    desk.counter.shop.back_in_stock("soup")
    desk.settle()
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.counter.shop.back_in_stock("soup")
    desk.go(20)
    assert desk.counter.shop.sold_out() == ()
    assert [available for _, available in desk.platform.told_things] == [False, True, False, True]


def test_what_the_platform_refuses_is_left_to_a_person(desk):
    desk.platform.fail("tell_thing", BadRequest("안 됩니다.", status=404))
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(30)
    assert (soup(desk).told, soup(desk).trouble) == (Told.REFUSED, REFUSED)
    desk.counter.shop.sell_out(SOUP, None)  # the owner tries once more
    desk.go(2)
    assert soup(desk).told is Told.TAKEN


def test_what_was_refused_just_goes_when_it_is_over_or_undone(desk):
    desk.platform.fail("tell_thing", BadRequest("안 됩니다.", status=404), times=2)
    desk.counter.shop.sell_out(SOUP, in_minutes(desk, 1))
    desk.counter.shop.sell_out(CHEESE, None)
    desk.go(30)
    desk.counter.shop.back_in_stock("cheese")
    desk.go(60)
    assert desk.counter.shop.sold_out() == ()
    assert desk.platform.told_things == []


def test_a_refused_return_stays_until_a_person_has_done_it_at_the_platform(desk):
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.platform.fail("tell_thing", BadRequest("안 됩니다.", status=404))
    desk.counter.shop.back_in_stock("soup")
    desk.go(30)
    assert (soup(desk).told, soup(desk).trouble) == (Told.REFUSED, REFUSED_BACK)
    desk.counter.shop.back_in_stock("soup")
    assert desk.counter.shop.sold_out() == ()


def test_a_row_that_the_journal_never_takes_is_not_told(desk):
    desk.journal.trouble = ChangeRefused("이 변경은 기록할 수 없습니다.")
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(30)
    assert (soup(desk).told, soup(desk).trouble) == (Told.REFUSED, NOT_KEPT)
    assert desk.platform.told_things == []


def test_an_older_row_that_is_refused_is_no_matter_of_the_newer_one(desk):
    commit = desk.journal.commit

    def picky(batch):
        if any(not wish.sold_out.is_undone for wish in batch.sold_out):
            raise ChangeRefused("이 변경은 기록할 수 없습니다.")
        commit(batch)

    desk.journal.commit = picky
    desk.counter.shop.sell_out(SOUP, None)
    desk.counter.shop.back_in_stock("soup")
    desk.go(30)
    assert desk.counter.shop.sold_out() == ()
    assert desk.platform.told_things[-1] == ("soup", True)


# --- restarts ------------------------------------------------------------------------------------------------


def test_it_goes_on_over_a_restart_and_ends_in_it(desk):
    desk.counter.shop.sell_out(SOUP, in_minutes(desk, 30))
    desk.go(2)
    desk.restart()
    assert soup(desk).told is Told.TAKEN
    desk.go(1_900, step_s=10)
    assert desk.counter.shop.sold_out() == ()
    assert desk.platform.told_things == [("soup", False), ("soup", True)]


@pytest.mark.parametrize("lane", ["writer", "shop"])
def test_a_crash_between_the_steps_costs_nothing(desk, lane):
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.counter.shop.back_in_stock("soup")
    desk.lanes.hold_answers(lane)
    desk.settle()
    desk.restart()
    desk.go(2)
    assert desk.platform.told_things[-1] == ("soup", True)
    assert desk.counter.shop.sold_out() == ()


def test_what_is_pressed_while_the_journal_opens_is_newer(desk):
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.journal = desk.journal.restarted()
    desk._build()
    desk.lanes.hold("writer")
    desk.start()
    desk.counter.shop.sell_out(SOUP, in_minutes(desk, 5), "김사장")
    desk.lanes.let_go("writer")
    desk.go(2)
    assert soup(desk).by == "김사장"


def test_after_a_backup_took_the_journals_place_all_is_told_again(desk):
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.journal = desk.journal.restarted()
    desk.journal.restored = Restored("backup", NOW, ())
    desk._build()
    desk.start()
    desk.go(2)
    assert desk.platform.told_things == [("soup", False), ("soup", False)]


@pytest.mark.parametrize("jump_s", [3 * 3_600.0, -3 * 3_600.0])
def test_a_clock_that_is_set_ends_nothing_early_and_keeps_nothing_for_hours(desk, jump_s):
    desk.counter.shop.sell_out(SOUP, in_minutes(desk, 30))
    desk.jump(jump_s)
    desk.platform.ahead -= desk.seconds(jump_s)
    desk.go(1_700, step_s=10)
    assert soup(desk).told is Told.TAKEN
    desk.go(150, step_s=10)
    assert desk.counter.shop.sold_out() == ()


def test_an_end_that_is_said_before_the_time_is_known_means_its_minutes():
    desk = RunningDesk(start=False)
    desk.platform.ahead = desk.seconds(5 * 3_600)
    desk.platform.fail("poll", AWAY)
    desk.start()
    desk.counter.shop.sell_out(SOUP, in_minutes(desk, 30))
    desk.poll()
    desk.go(2)
    until = soup(desk).until
    assert until is not None
    assert timedelta(minutes=29) < until - desk.counter.now() < timedelta(minutes=30)
    desk.go(1_900, step_s=10)
    assert desk.counter.shop.sold_out() == ()
