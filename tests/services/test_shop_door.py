"""Opening, pausing, closing: what is wanted is on the disk first, and the platform hears the newest wish alone."""

from dataclasses import replace
from itertools import pairwise

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import (
    BadRequest,
    Busy,
    ChangeRefused,
    DecisionRefused,
    NoAnswer,
    NotThePlatform,
    SignedOut,
)
from merchant_desk.domain.shop_standing import Because, PauseReason, ShopState, Told
from merchant_desk.domain.status import Status
from merchant_desk.services.ports import Restored
from merchant_desk.services.shop.door import REFUSED
from merchant_desk.services.shop.news import NOT_KEPT, OFFLINE, SIGNED_OUT
from tests.builders import NOW
from tests.fakes.journal import disk_full
from tests.services.running_desk import RunningDesk
from tests.services.shop_desk import (
    AWAY,
    a_desk,
    go_offline,
    lines,
    pause,
    stands,
    told,
)

# --- the way to the platform ---------------------------------------------------------------------------------


def test_a_shop_that_nobody_touches_tells_nothing():
    desk = a_desk()
    desk.go(3_600, step_s=10)
    assert desk.platform.told_shop == []
    assert desk.journal.disk.shops == {}
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)


def test_a_pause_is_on_the_disk_then_told_and_ends_by_itself():
    desk = a_desk()
    desk.lanes.hold("writer")
    pause(desk)
    desk.go(5)
    assert desk.platform.told_shop == []
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    assert told(desk) is Told.WAITING
    desk.lanes.let_go("writer")
    desk.lanes.hold_answers("shop")
    desk.go(1)
    assert told(desk) is Told.UNDER_WAY
    desk.lanes.let_go("shop")
    desk.go(1)
    standing = desk.counter.shop.standing()
    assert desk.platform.told_shop == [False]
    assert (standing.told, standing.reason) == (Told.TAKEN, PauseReason.BUSY)
    assert standing.told_at is not None
    assert desk.counter.facts().standing == standing
    desk.go(1_615, step_s=5)
    assert desk.counter.shop.standing().asks
    desk.go(200, step_s=5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.platform.told_shop == [False, True]
    assert lines(desk, Step.PAUSED, Step.OPENED, Step.TOLD) == [
        ("paused", "staff", "busy 30 min"),
        ("told", "desk", "unavailable"),
        ("opened", "desk", "pause over"),
        ("told", "desk", "available"),
    ]


def test_a_pause_is_prolonged_without_telling_it_again_and_ended_by_hand():
    desk = a_desk()
    pause(desk, 5)
    desk.go(200, step_s=5)
    assert desk.counter.shop.standing().asks
    pause(desk, 20)
    assert not desk.counter.shop.standing().asks
    desk.go(600, step_s=5)
    desk.counter.shop.resume("김사장")
    desk.go(2)
    assert desk.platform.told_shop == [False, True]
    assert lines(desk, Step.OPENED) == [("opened", "김사장", "")]


def test_a_pause_without_an_end_waits_for_a_person():
    desk = a_desk()
    pause(desk, None, PauseReason.RIDER)
    desk.go(86_400, step_s=600)
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    assert not desk.counter.shop.standing().asks
    assert lines(desk, Step.PAUSED) == [("paused", "staff", "rider")]


def test_an_end_in_the_past_is_refused_and_changes_nothing():
    desk = a_desk()
    with pytest.raises(DecisionRefused):
        pause(desk, -1)
    desk.go(5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.platform.told_shop == []


def test_closed_by_staff_without_hours():
    desk = a_desk()
    desk.counter.shop.close()
    desk.go(2)
    assert stands(desk) == (ShopState.CLOSED, Because.STAFF)
    assert desk.counter.shop.standing().until is None
    desk.counter.shop.resume()
    desk.counter.shop.resume()  # a second press
    desk.go(2)
    assert desk.platform.told_shop == [False, True]
    assert len(lines(desk, Step.OPENED)) == 1


# --- offline, lost answers, refusals -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "sentence"), [(AWAY, OFFLINE), (SignedOut("로그인이 필요합니다."), SIGNED_OUT)]
)
def test_a_wish_that_is_changed_offline_leaves_once_as_it_is_then(error, sentence):
    desk = a_desk()
    go_offline(desk, error)
    pause(desk, None)
    desk.go(60)
    standing = desk.counter.shop.standing()
    assert (standing.told, standing.trouble) == (Told.WAITING, sentence)
    desk.counter.shop.resume()
    pause(desk, None, PauseReason.STOCK)
    desk.go(60)
    assert desk.platform.told_shop == []
    desk.platform.forgive()
    desk.poll()
    desk.go(1)
    assert set(desk.platform.told_shop) == {False}
    assert told(desk) is Told.TAKEN
    assert desk.counter.shop.standing().trouble == ""


def test_an_answer_that_is_lost_is_told_again_which_is_harmless():
    desk = a_desk()
    desk.platform.fail("tell_shop", NoAnswer("플랫폼이 제때 대답하지 않았습니다."), after=True)
    pause(desk)
    desk.go(0.1)
    standing = desk.counter.shop.standing()
    assert standing.told is Told.WAITING
    assert standing.trouble.startswith("플랫폼이 제때 대답하지 않았습니다.")
    desk.go(5)
    assert desk.platform.told_shop == [False, False]
    assert told(desk) is Told.TAKEN


def test_what_may_still_take_effect_is_contradicted_twice():
    """A pause whose answer was lost may be worked through after the resumption: that must not win."""
    desk = a_desk()
    desk.platform.fail("tell_shop", NoAnswer("답이 없습니다."), after=True)
    pause(desk)
    desk.settle()
    desk.counter.shop.resume()
    desk.go(2)
    assert desk.platform.told_shop == [False, True]
    assert told(desk) is Told.UNDER_WAY
    desk.go(10)
    assert desk.platform.told_shop == [False, True, True]
    assert told(desk) is Told.TAKEN


def test_a_newer_wish_never_meets_the_answer_of_an_older_one():
    desk = a_desk()
    desk.lanes.hold_answers("shop")
    pause(desk)
    desk.go(1)
    desk.counter.shop.resume()
    desk.go(1)
    assert desk.platform.told_shop == [False]  # the older one is still under way
    desk.lanes.let_go("shop")
    desk.go(1)
    assert desk.platform.told_shop == [False, True]
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert told(desk) is Told.TAKEN
    assert lines(desk, Step.TOLD) == [("told", "desk", "available")]


@pytest.mark.parametrize("error", [BadRequest("안 됩니다.", status=400), NoAnswer("답이 없습니다.")])
def test_an_older_wishs_failure_is_no_matter_of_the_newer_one(error):
    desk = a_desk()
    desk.platform.fail("tell_shop", error)
    desk.lanes.hold_answers("shop")
    pause(desk)
    desk.go(1)
    desk.counter.shop.resume()
    desk.lanes.let_go("shop")
    desk.go(20)
    assert desk.platform.told_shop[-1] is True
    assert told(desk) is Told.TAKEN


def test_the_platforms_wish_for_peace_is_granted():
    desk = a_desk()
    desk.platform.fail("tell_shop", Busy("잠시 쉬고 있습니다.", retry_after_s=40.0))
    pause(desk)
    desk.go(38)
    assert desk.platform.told_shop == []
    assert desk.counter.shop.standing().trouble.startswith("잠시 쉬고 있습니다.")
    desk.go(4)
    assert desk.platform.told_shop == [False]


def test_pauses_between_tries_grow():
    desk = a_desk()
    calls: list[float] = []
    desk.platform.watch = lambda call: calls.append(desk.clock.monotonic_s()) if call == "tell_shop" else None
    desk.platform.fail("tell_shop", NotThePlatform("웹 페이지입니다."), times=5)
    pause(desk)
    desk.go(60)
    between = [round(later - earlier) for earlier, later in pairwise(calls)]
    assert between == [1, 2, 4, 8, 16]


def test_a_refusal_is_said_and_not_repeated_until_somebody_wishes_anew():
    desk = a_desk()
    desk.platform.fail("tell_shop", BadRequest("안 됩니다.", status=404))
    pause(desk)
    desk.go(60)
    standing = desk.counter.shop.standing()
    assert (standing.told, standing.trouble) == (Told.REFUSED, REFUSED)
    assert desk.platform.told_shop == []
    desk.restart()
    assert told(desk) is Told.REFUSED
    pause(desk, 40)
    desk.go(2)
    assert desk.platform.told_shop == [False]
    assert told(desk) is Told.TAKEN


# --- the disk ------------------------------------------------------------------------------------------------


def test_while_the_disk_is_full_nothing_leaves():
    desk = a_desk()
    desk.journal.trouble = disk_full()
    pause(desk, None)
    desk.go(30)
    assert desk.platform.told_shop == []
    assert desk.counter.facts().journal_trouble
    desk.journal.trouble = None
    desk.go(5)
    assert desk.platform.told_shop == [False]


def test_a_wish_that_the_journal_can_never_take_is_not_sent_and_said():
    desk = a_desk()
    desk.journal.trouble = ChangeRefused("이 변경은 기록할 수 없습니다.")
    pause(desk, None)
    desk.go(30)
    standing = desk.counter.shop.standing()
    assert (standing.told, standing.trouble) == (Told.REFUSED, NOT_KEPT)
    assert desk.platform.told_shop == []


def test_only_the_newest_of_two_refused_changes_is_said():
    desk = a_desk()
    desk.journal.trouble = ChangeRefused("이 변경은 기록할 수 없습니다.")
    pause(desk, None)
    desk.counter.shop.resume()
    desk.go(5)
    desk.journal.trouble = None
    desk.go(30)
    assert told(desk) is Told.TAKEN
    assert desk.platform.told_shop[-1] is True


# --- restarts ------------------------------------------------------------------------------------------------


def test_a_pause_goes_on_over_a_restart_and_ends_in_it():
    desk = a_desk()
    pause(desk)
    desk.go(600, step_s=5)
    desk.restart()
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    desk.go(1_190, step_s=5)
    assert stands(desk) == (ShopState.PAUSED, Because.STAFF)
    desk.go(30, step_s=5)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.platform.told_shop == [False, True]


def test_a_pause_that_ended_while_the_desk_was_off_is_over():
    desk = a_desk()
    pause(desk)
    desk.go(5)
    desk.clock.advance(3_600)
    desk.restart()
    desk.go(2)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.platform.told_shop == [False, True]


@pytest.mark.parametrize("lane", ["writer", "shop"])
def test_a_crash_between_the_steps_costs_nothing(lane):
    desk = a_desk()
    pause(desk, None)
    desk.go(2)
    desk.counter.shop.resume()
    desk.lanes.hold_answers(lane)
    desk.settle()
    desk.restart()
    desk.go(2)
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert desk.platform.told_shop[-1] is True
    assert told(desk) is Told.TAKEN


def test_a_wish_of_an_earlier_run_that_was_never_told_is_told_by_the_next():
    desk = a_desk()
    go_offline(desk)
    pause(desk, None)
    desk.go(5)
    desk.restart()
    desk.platform.forgive()
    desk.poll()
    desk.go(1)
    assert desk.platform.told_shop == [False]


def test_what_is_pressed_while_the_journal_opens_is_newer_than_what_it_tells():
    desk = a_desk()
    pause(desk, None)
    desk.go(2)
    desk.journal = desk.journal.restarted()
    desk._build()
    desk.lanes.hold("writer")
    desk.start()
    desk.counter.shop.close()
    desk.lanes.let_go("writer")
    desk.go(2)
    assert stands(desk) == (ShopState.CLOSED, Because.STAFF)


def test_after_a_backup_took_the_journals_place_all_is_told_again():
    desk = a_desk()
    pause(desk, None)
    desk.go(2)
    desk.journal = desk.journal.restarted()
    desk.journal.restored = Restored("backup", NOW, ())
    desk._build()
    desk.start()
    desk.go(2)
    assert desk.platform.told_shop == [False, False]


def test_another_shops_rows_are_left_alone():
    desk = a_desk()
    pause(desk, None)
    desk.go(2)
    other = replace(desk.settings.shop, merchant_id=desk.settings.shop.merchant_id[::-1])
    desk.restart(replace(desk.settings, shop=other))
    assert stands(desk) == (ShopState.OPEN, Because.HOURS)
    assert len(desk.journal.disk.shops) == 1


def test_a_decision_never_waits_for_news_of_the_shop():
    desk = RunningDesk()
    order_id = desk.order()
    desk.lanes.hold("shop")
    desk.counter.shop.pause(PauseReason.BUSY, None)
    desk.counter.accept(order_id, 20)
    desk.until_status(Status.COOKING, order_id)
    assert desk.counter.shop.standing().told is not Told.TAKEN
    desk.lanes.let_go("shop")
