"""What is sold out: suggested by the shop's own orders, told to the platform, over by itself or by hand."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import (
    BadRequest,
    ChangeRefused,
    DecisionRefused,
    JournalError,
    NoAnswer,
    Unreachable,
)
from merchant_desk.domain.order import Option
from merchant_desk.domain.shop_standing import MenuThing, SoldOut, ThingKind, Told
from merchant_desk.services.menu_memory import MISSED_KEPT
from merchant_desk.services.ports import Restored
from merchant_desk.services.shop_news import NOT_KEPT, OFFLINE
from merchant_desk.services.sold_out_shelf import NO_ID, REFUSED, REFUSED_BACK
from tests.builders import NOW, ORDER_ID, make_item, make_order, make_settings
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
    desk.lanes.hold("outbox")
    desk.counter.shop.back_in_stock("soup")
    desk.counter.shop.back_in_stock("soup")  # a second press
    desk.go(2)
    assert soup(desk).is_undone
    assert soup(desk).told is Told.UNDER_WAY
    desk.lanes.let_go("outbox")
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
    desk.lanes.hold_answers("outbox")
    desk.counter.shop.back_in_stock("soup")
    desk.go(1)
    desk.counter.shop.sell_out(SOUP, None)
    desk.lanes.let_go("outbox")
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
    desk.lanes.hold_answers("outbox")
    desk.counter.shop.sell_out(SOUP, None)
    desk.settle()
    desk.counter.shop.back_in_stock("soup")
    desk.lanes.let_go("outbox")
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


@pytest.mark.parametrize("lane", ["writer", "outbox"])
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


# --- the menu ------------------------------------------------------------------------------------------------

NOODLES = make_item("짜장면", item_id="noodles", external_code="M-2", unit="KG", options=())
DUMPLINGS = make_item("군만두", item_id="dumplings", options=(Option("간장", Decimal(1), option_id="soy"),))
NAMELESS = make_item("번호 없는 메뉴", item_id="", options=(Option("소스", Decimal(1)),))
ITEMS = (NOODLES, DUMPLINGS, NAMELESS)


def menu(desk: RunningDesk) -> tuple[MenuThing, ...]:
    told: list[tuple[MenuThing, ...]] = []
    desk.counter.shop.things(told.append)
    desk.settle()
    (things,) = told
    return things


def test_orders_teach_the_menu(desk):
    desk.order(make_order(items=ITEMS))
    desk.order(make_order(f"{ORDER_ID[:-1]}2", items=(NOODLES, NOODLES)))
    desk.poll()
    things = menu(desk)
    assert things[0] == MenuThing("noodles", ThingKind.DISH, "짜장면", "M-2", "KG", seen_at=things[0].seen_at)
    assert {thing.thing_id for thing in things} == {"noodles", "dumplings", "soy"}
    notes = {note.thing.thing_id: note.times for note in desk.journal.disk.menu.values()}
    assert notes == {"noodles": 2, "dumplings": 1, "soy": 1}


def test_an_order_counts_once_however_often_it_is_written(desk):
    desk.cooking(make_order(items=ITEMS))
    desk.restart()
    desk.poll()
    assert {note.times for note in desk.journal.disk.menu.values()} == {1}


def test_a_menu_comes_in_the_transaction_of_the_orders_details(desk):
    desk.order(make_order(items=ITEMS))
    (batch,) = [batch for batch in desk.journal.commits if batch.menu]
    assert [record.order.items for record in batch.records if record.order is not None] == [ITEMS]


def test_a_journal_that_cannot_be_read_has_no_menu(desk):
    desk.journal.unreadable = JournalError("읽을 수 없습니다.")
    assert menu(desk) == ()


# --- suggestions ---------------------------------------------------------------------------------------------


def suggested(desk: RunningDesk) -> list[str]:
    return [thing.name for thing in desk.counter.shop.suggested()]


def test_an_order_that_is_rejected_for_what_is_not_there_suggests_its_dishes(desk):
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    assert suggested(desk) == ["군만두", "짜장면"]
    desk.restart()
    assert suggested(desk) == ["군만두", "짜장면"]


def test_only_the_dishes_that_staff_named_are_suggested(desk):
    desk.cooking(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM", out_of_stock=("noodles",))
    desk.go(5)
    assert suggested(desk) == ["짜장면"]


@pytest.mark.parametrize("code", ["SYSTEMIC_ISSUES", "OUTDATED_MENU"])
def test_other_reasons_suggest_nothing(desk, code):
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, code)
    desk.go(5)
    assert suggested(desk) == []


def test_an_order_without_details_suggests_nothing(desk):
    desk.platform.fail("fetch", AWAY, times=1_000)
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    assert suggested(desk) == []


def test_what_is_sold_out_already_is_not_suggested_nor_after_it_is_back(desk):
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    noodles = desk.counter.shop.suggested()[1]
    desk.counter.shop.sell_out(noodles, None)
    assert suggested(desk) == ["군만두"]
    desk.go(5)
    desk.counter.shop.back_in_stock("noodles")
    desk.go(5)
    assert suggested(desk) == ["군만두"]
    desk.restart()
    assert suggested(desk) == ["군만두"]


def test_tomorrow_nobody_asks_about_today(desk):
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    desk.clock.advance(5 * 3_600)
    desk.go(5)
    assert suggested(desk) == []


def test_a_shop_that_counts_the_night_to_the_day_before_asks_until_its_own_morning():
    desk = RunningDesk(replace(make_settings(), shop=replace(make_settings().shop, day_begins_hour=6)))
    desk.order(make_order(items=ITEMS))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.clock.advance(5 * 3_600)
    desk.go(5)
    assert suggested(desk) == ["군만두", "짜장면"]


def test_suggestions_are_bounded(desk):
    many = tuple(make_item(f"메뉴 {n}", item_id=f"dish-{n}") for n in range(MISSED_KEPT + 10))
    desk.order(make_order(items=many))
    desk.counter.reject(ORDER_ID, "UNAVAILABLE_ITEM")
    desk.go(5)
    assert len(suggested(desk)) == MISSED_KEPT
    assert suggested(desk)[0] == f"메뉴 {MISSED_KEPT + 9}"


def test_a_fault_in_the_lesson_keeps_no_order_back(desk, caplog):
    def broken(_batch):
        raise ValueError("broken")

    desk.counter._ledger.follow(broken)
    desk.order(make_order(items=ITEMS))
    assert desk.record().order is not None
    assert "raised" in caplog.text
