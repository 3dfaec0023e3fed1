"""News of the shop when several things go wrong at once: nothing starves, nothing is believed too early or for ever."""

import random
from contextlib import suppress
from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import (
    Busy,
    ChangeRefused,
    DecisionRefused,
    DeskError,
    NoAnswer,
    SignedOut,
    Unreachable,
)
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.domain.shop_standing import Because, MenuThing, PauseReason, ShopState, ThingKind, Told
from merchant_desk.services.effect_time import SETTLES_IN_S
from merchant_desk.services.facts import LinkState
from merchant_desk.services.ports import Batch
from merchant_desk.services.shop.news import NOT_KEPT
from tests.fakes.journal import disk_full
from tests.services.running_desk import RunningDesk
from tests.services.shop_desk import AWAY, HOURS, a_desk, go_offline, lines, pause, set_clock, stands, told

SOUP = MenuThing("soup", ThingKind.DISH, "마라탕(중)", "M-1")
CHEESE = MenuThing("cheese", ThingKind.OPTION, "치즈 추가", "O-1")
BROKEN = Busy("플랫폼에 문제가 생겼습니다.")


def tell_things_but(desk: RunningDesk, broken: str, error: DeskError) -> None:
    """Have the platform stumble over one thing, whatever it is told of it, and take all others."""
    take = desk.platform.tell_thing

    def tell_thing(thing: MenuThing, *, available: bool) -> None:
        if thing.thing_id == broken:
            raise error
        take(thing, available=available)

    desk.platform.tell_thing = tell_thing  # type: ignore[method-assign]


def test_a_dish_that_the_platform_stumbles_over_holds_nothing_else_back():
    desk = a_desk()
    tell_things_but(desk, "soup", BROKEN)
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(300)
    desk.counter.shop.sell_out(CHEESE, None)
    desk.go(2)
    assert desk.platform.told_things == [("cheese", False)]
    pause(desk)
    desk.go(2)
    assert desk.platform.told_shop == [False], "a pause waits for no dish's next try"
    (soup,) = (one for one in desk.counter.shop.sold_out() if one.thing == SOUP)
    assert (soup.told, BROKEN.sentence in soup.trouble) == (Told.WAITING, True)


def test_a_standing_that_the_platform_stumbles_over_holds_no_dish_back():
    desk = a_desk()
    desk.platform.fail("tell_shop", BROKEN, times=10_000)
    pause(desk)
    desk.go(300)
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    assert desk.platform.told_things == [("soup", False)]


def test_a_platform_that_wants_peace_gets_it_from_every_wish():
    desk = a_desk()
    desk.platform.fail("tell_thing", Busy("플랫폼이 요청을 줄여 달라고 합니다.", retry_after_s=120.0))
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    pause(desk)
    desk.go(100)
    assert desk.platform.told_shop == []
    desk.go(30)
    assert desk.platform.told_shop == [False]


def test_of_two_lost_answers_both_may_still_take_effect():
    desk = a_desk()
    lost = NoAnswer("플랫폼이 제때 대답하지 않았습니다.")
    desk.platform.fail("tell_shop", lost, after=True)
    pause(desk)
    desk.go(0.5)
    desk.platform.fail("tell_shop", lost, after=True)
    desk.counter.shop.resume()
    desk.go(4)
    assert desk.platform.told_shop == [False, True, True]
    assert told(desk) is not Told.TAKEN, "the pause may still take effect"
    desk.go(SETTLES_IN_S + 5)
    assert desk.platform.told_shop == [False, True, True, True]
    assert told(desk) is Told.TAKEN


@pytest.mark.parametrize("is_set_right", [False, True])
@pytest.mark.parametrize("jump_s", [3 * 3_600.0, -3 * 3_600.0])
def test_an_end_that_was_moved_to_the_right_time_lasts_over_a_restart(jump_s, is_set_right):
    desk = RunningDesk(start=False)
    set_clock(desk, jump_s)
    desk.platform.events_held = True
    desk.lanes.hold("inbox")  # no answer has told the time yet
    desk.start()
    pause(desk, 60)
    desk.counter.shop.sell_out(SOUP, desk.counter.now() + timedelta(minutes=60))
    desk.go(2)
    desk.lanes.let_go("inbox")
    desk.go(60)
    if is_set_right:
        set_clock(desk, -jump_s)
    desk.restart()
    desk.go(600, step_s=5)
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    assert [one.thing for one in desk.counter.shop.sold_out()] == [SOUP]
    desk.go(47 * 60, step_s=10)
    assert desk.counter.shop.standing().asks
    desk.go(5 * 60, step_s=10)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.counter.shop.sold_out() == ()


def test_what_a_journal_tells_late_is_what_the_next_run_finds():
    desk = a_desk(HOURS)
    pause(desk, None)
    desk.go(2)
    disk = desk.journal.disk
    desk = RunningDesk(desk.settings, start=False)
    desk.journal.disk, desk.journal.trouble = disk, disk_full()
    desk.journal.unopenable = disk_full()
    desk.start()
    desk.go(360)  # the hours have closed the shop meanwhile, as far as anybody knew
    assert stands(desk) == (ShopState.CLOSED, Because.HOURS)
    desk.journal.unopenable = desk.journal.trouble = None
    desk.go(30)
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    desk.restart()
    desk.go(2)
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)


def test_a_return_that_the_journal_did_not_take_is_told_when_somebody_presses_again():
    desk = a_desk()
    desk.counter.shop.sell_out(SOUP, None)
    desk.go(2)
    desk.journal.trouble = ChangeRefused("주문 기록에 쓸 수 없는 내용이 있습니다.")
    desk.counter.shop.back_in_stock("soup")
    desk.go(30)
    desk.journal.trouble = None
    (one,) = desk.counter.shop.sold_out()
    assert (one.told, one.trouble) == (Told.REFUSED, NOT_KEPT)
    desk.counter.shop.back_in_stock("soup")
    desk.go(5)
    assert desk.platform.told_things == [("soup", False), ("soup", True)]
    assert desk.counter.shop.sold_out() == ()


def test_who_is_back_after_an_outage_is_not_kept_waiting_by_what_failed_before():
    desk = a_desk()
    desk.platform.fail("tell_shop", BROKEN, times=10_000)
    pause(desk)
    desk.go(93)  # the last try was at 91 s, the next one is due at 121 s
    desk.platform.fail("poll", AWAY, times=10)
    desk.counter.poll_now()
    desk.go(6)
    assert desk.counter.link().state is LinkState.OFFLINE
    desk.platform.forgive()
    desk.counter.poll_now()
    desk.go(6)
    assert desk.platform.told_shop == [False]


def test_a_pause_that_ends_while_the_clock_is_wrong_is_followed_by_what_the_plan_says_of_its_end():
    desk = a_desk(OpeningHours(((Span(11 * 60, 23 * 60),),) * 7))
    pause(desk)
    desk.go(5)
    go_offline(desk)
    set_clock(desk, 6 * 3_600.0)
    desk.go(31 * 60, step_s=5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)


def test_after_a_sign_in_it_is_told_once_and_not_with_every_answer():
    desk = a_desk()
    pause(desk)
    desk.go(2)
    desk.platform.fail("poll", SignedOut("플랫폼이 접속 정보를 받아 주지 않습니다."))
    desk.poll()
    for _ in range(5):
        desk.poll()
    assert desk.platform.told_shop == [False, False]


def test_what_somebody_sold_again_does_not_come_back_a_second_time():
    desk = a_desk()
    desk.counter.shop.sell_out(SOUP, desk.counter.now() + timedelta(minutes=10))
    desk.go(2)
    go_offline(desk)
    desk.counter.shop.back_in_stock("soup")
    desk.go(1)
    desk.restart()
    desk.go(900, step_s=5)
    assert lines(desk, Step.BACK_IN_STOCK) == [("back_in_stock", "staff", SOUP.name)]


def test_a_change_of_no_order_that_the_journal_never_takes_is_said_in_words():
    desk = a_desk()
    pause(desk)
    desk.go(2)
    commit = desk.journal.commit

    def picky(batch: Batch) -> None:
        if batch.shops and not batch.lines:
            raise ChangeRefused("주문 기록에 쓸 수 없는 내용이 있습니다.")
        commit(batch)

    desk.journal.commit = picky  # type: ignore[method-assign]
    desk.platform.fail("poll", SignedOut("플랫폼이 접속 정보를 받아 주지 않습니다."))
    desk.poll()
    desk.poll()
    desk.go(20)
    (notice,) = desk.journal.disk.notices.values()
    assert "기록하지 못한 내용이 있습니다" in notice.sentence


# --- any order of things ------------------------------------------------------------------------------------

FAULTS = (
    NoAnswer("답이 없습니다."),
    BROKEN,
    Busy("바쁩니다.", retry_after_s=5.0),
    Unreachable("연결할 수 없습니다."),
    SignedOut("로그인되지 않습니다."),
)
THINGS = (SOUP, CHEESE)


def happen(desk: RunningDesk, dice: random.Random) -> None:
    """Let one thing happen to the shop, the platform, the clock or the program."""
    shop, what = desk.counter.shop, dice.randrange(12)
    ends = desk.counter.now() + timedelta(seconds=dice.choice([20, 60, 600]))
    if what == 0:
        shop.pause(PauseReason.BUSY, dice.choice([ends, None]))
    elif what == 1:
        shop.resume()
    elif what == 2:
        shop.close()
    elif what in {3, 4}:
        shop.sell_out(dice.choice(THINGS), dice.choice([ends, None]))
    elif what == 5:
        shop.back_in_stock(dice.choice(THINGS).thing_id)
    elif what == 6:
        call, fault = dice.choice(["tell_shop", "tell_thing", "poll"]), dice.choice(FAULTS)
        desk.platform.fail(call, fault, after=dice.random() < 0.5, times=dice.randint(1, 3))
    elif what == 7:
        dice.choice([desk.platform.forgive, lambda: go_offline(desk)])()
    elif what == 8:
        desk.restart()
    elif what == 9:
        set_clock(desk, dice.choice([3 * 3_600.0, -3 * 3_600.0, 60.0]))
    elif what == 10:
        dice.choice([desk.lanes.hold_answers, desk.lanes.let_go])("shop")
    else:
        desk.go(dice.choice([0.5, 1, 3, 30]))


@pytest.mark.parametrize("seed", range(16))
def test_whatever_happens_desk_disk_and_platform_agree_in_the_end(seed):
    dice = random.Random(seed)
    hours = dice.choice([OpeningHours(), HOURS, OpeningHours(((Span(18 * 60, 26 * 60),),) * 7)])
    desk = a_desk(hours)
    for _ in range(dice.randint(5, 25)):
        with suppress(DecisionRefused):
            happen(desk, dice)
    desk.lanes.let_go("shop")
    desk.platform.forgive()
    desk.go(240, step_s=2)
    standing, shelf = desk.counter.shop.standing(), desk.counter.shop.sold_out()
    assert {standing.told, *(one.told for one in shelf)} == {Told.TAKEN}
    assert [True, *desk.platform.told_shop][-1] is (standing.state is ShopState.OPEN)
    at_platform = dict.fromkeys((thing.thing_id for thing in THINGS), True) | dict(desk.platform.told_things)
    shelved = {one.thing.thing_id for one in shelf}
    assert shelved == {thing_id for thing_id, is_there in at_platform.items() if not is_there}
    assert shelved == {thing_id for _, _, thing_id in desk.journal.disk.sold_out}
