"""The life of a newer version at a counter: found, fetched beside the orders, installed when nobody waits."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from merchant_desk.domain.errors import DecisionRefused, DeskError, UpdateRefused
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.services.program.quiet_time import Moment
from merchant_desk.services.program.update_port import UpdateState
from merchant_desk.services.program.updating import FIRST_S, QUIET_LOOK_S, SETTLED_S, TRIAL_LOOK_S, Updating
from merchant_desk.services.settings import Language, UpdateSettings, UpdateTime
from tests.fakes.clock import FakeClock
from tests.fakes.lanes import StepLanes
from tests.fakes.update_shelf import PIECES, FakeShelf, make_offer

ADDRESS = "https://updates.example"
WEEK = OpeningHours(((Span(600, 1320),),) * 7)
CLOSED = datetime(2026, 11, 20, 14, 30, tzinfo=UTC)  # 23:30 in Seoul
OPEN = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)  # 14:00


class Counter:
    """A room of updates with the clock, the shelf and the counter's moment in the test's hands."""

    def __init__(self, shelf, *, now=OPEN, settled_s=SETTLED_S, **settings):
        self.shelf = shelf
        self.clock, self.lanes = FakeClock(now), StepLanes()
        self.settings = UpdateSettings(**{"address": ADDRESS} | settings)
        self.language = Language.KOREAN
        self.now_is: dict[str, Any] = {}
        self.left = 0
        self.told: list[str] = []
        self.room = Updating(
            shelf,
            version="1.2.0",
            lanes=self.lanes,
            clock=self.clock,
            settings=lambda: self.settings,
            language=lambda: self.language,
            moment=lambda: Moment(self.clock.now(), WEEK, **self.now_is),
            leave=self.leave,
            tell=self.told.append,
            chance=lambda: 0.5,
        )
        self.room.start()
        self.lanes.run_all()
        self.clock.advance(settled_s)

    def leave(self):
        self.left += 1

    def go(self, seconds=1.0, step_s=1.0):
        while seconds > 0:
            self.clock.advance(step_s)
            seconds -= step_s
            self.room.tick()
            self.lanes.run_all()
        assert not self.lanes.faults

    def is_now(self, state):
        return self.room.facts().state is state

    def looks(self):
        return sum(one == ("look", ADDRESS) for one in self.shelf.asked)


def waiting(**more):
    return FakeShelf(waiting="1.3.0", notes_ko="고쳤습니다.", notes_en="Mended.", **more)


def test_a_build_without_a_shelf_offers_nothing_and_does_nothing():
    counter = Counter(None)
    counter.room.look()
    counter.go(5)
    assert counter.is_now(UpdateState.NOT_OFFERED)
    for ask in (counter.room.install, counter.room.go_back):
        with pytest.raises(DecisionRefused):
            ask()


def test_a_version_is_found_fetched_unpacked_and_waits_for_closing_time():
    counter = Counter(FakeShelf(make_offer()))
    assert counter.is_now(UpdateState.CURRENT)
    counter.room.look()
    assert counter.is_now(UpdateState.LOOKING)
    counter.go()
    facts = counter.room.facts()
    assert (facts.state, facts.newer, facts.notes) == (UpdateState.DOWNLOADING, "1.3.0", "고쳤습니다.")
    counter.go(2)
    assert (counter.room.facts().done_bytes, counter.room.facts().whole_bytes) == (200, 300)
    counter.go(2 * PIECES)
    facts = counter.room.facts()
    assert (facts.state, facts.newer, facts.trouble) == (UpdateState.WAITING, "1.3.0", "")
    counter.go(QUIET_LOOK_S)
    assert "영업시간" in counter.room.facts().waits_because
    assert counter.left == 0


def test_after_closing_time_the_log_is_backed_up_and_the_desk_ends_once():
    counter = Counter(waiting(), now=CLOSED)
    counter.go(3)
    assert counter.shelf.asked == ["begin", ("prepare", "on")]
    assert counter.left == 1
    assert counter.is_now(UpdateState.INSTALLING)
    counter.go(60)
    assert counter.left == 1


def test_a_desk_that_has_just_begun_learns_first_what_waits_at_the_platform():
    """Else a start by night would exchange the program before the order of the evening is here."""
    counter = Counter(waiting(), now=CLOSED, settled_s=0.0)
    counter.go(SETTLED_S - 1)
    assert counter.shelf.asked == ["begin"]
    counter.go(2)
    assert counter.left == 1


def test_an_order_while_the_log_is_backed_up_holds_it_back():
    counter = Counter(waiting(), now=CLOSED)
    counter.lanes.hold_answers("updates")
    counter.go()
    counter.now_is = {"open_orders": 1}
    counter.lanes.let_go("updates")
    counter.go(2)
    assert counter.left == 0
    assert "leave_it" in counter.shelf.asked
    assert "1건" in counter.room.facts().waits_because
    assert counter.room.facts().trouble == ""


def test_a_person_who_asked_is_told_that_an_order_came():
    counter = Counter(waiting())
    counter.lanes.hold_answers("updates")
    counter.room.install()
    counter.lanes.run_all()
    counter.now_is = {"open_orders": 1}
    counter.lanes.let_go("updates")
    counter.go(2)
    assert counter.left == 0
    assert "미뤘습니다" in counter.room.facts().trouble


def test_on_request_it_is_installed_in_opening_hours_too():
    counter = Counter(waiting(), when=UpdateTime.ASK)
    counter.go(QUIET_LOOK_S)
    assert "누르면" in counter.room.facts().waits_because
    counter.room.install()
    counter.lanes.run_all()
    assert counter.left == 1


def test_with_ask_nothing_is_installed_by_itself():
    counter = Counter(waiting(), now=CLOSED, when=UpdateTime.ASK)
    counter.go(600)
    assert counter.left == 0


def test_a_request_is_refused_while_an_order_is_open():
    counter = Counter(waiting(previous="1.1.0"))
    counter.now_is = {"open_orders": 1}
    for ask in (counter.room.install, counter.room.go_back):
        with pytest.raises(DecisionRefused, match="1건") as refused:
            ask()
        assert refused.value.action
    assert counter.shelf.asked == ["begin"]


def test_a_request_while_the_shelf_answers_is_asked_to_wait():
    counter = Counter(waiting(on_trial=True))
    counter.lanes.hold("updates")
    counter.clock.advance(1)
    counter.room.tick()
    with pytest.raises(DecisionRefused, match="준비"):
        counter.room.install()
    counter.lanes.let_go("updates")
    counter.lanes.run_all()
    counter.room.install()


def test_going_back_notes_the_way_back():
    counter = Counter(FakeShelf(previous="1.1.0"))
    assert counter.room.facts().previous == "1.1.0"
    counter.room.go_back()
    counter.lanes.run_all()
    assert counter.shelf.asked == ["begin", ("prepare", "back")]
    assert counter.left == 1


def test_nothing_waits_and_nothing_was_before():
    counter = Counter(FakeShelf())
    with pytest.raises(DecisionRefused, match="새 버전"):
        counter.room.install()
    with pytest.raises(DecisionRefused, match="이전 버전"):
        counter.room.go_back()


def test_it_looks_by_itself_within_half_an_hour_then_once_a_day():
    counter = Counter(FakeShelf())
    counter.go(FIRST_S + 800, step_s=10)
    assert counter.looks() == 0
    counter.go(1_000, step_s=10)
    assert counter.looks() == 1
    counter.go(23 * 3_600, step_s=60)
    assert counter.looks() == 1
    counter.go(2 * 3_600, step_s=60)
    assert counter.looks() == 2


def test_without_an_address_it_never_looks_and_says_so():
    counter = Counter(FakeShelf(), address="")
    counter.go(4_000, step_s=60)
    assert counter.is_now(UpdateState.NO_PLACE)
    counter.room.look()
    assert "주소" in counter.room.facts().trouble
    assert counter.shelf.asked == ["begin"]


def test_another_address_is_looked_at_soon():
    counter = Counter(FakeShelf(), address="")
    counter.settings = UpdateSettings(ADDRESS)
    counter.go(2)
    assert counter.looks() == 1


def test_a_folder_is_looked_at_without_an_address():
    counter = Counter(FakeShelf(make_offer()), address="")
    counter.room.look_in("/media/usb")
    counter.go(3 + 2 * PIECES)
    assert ("look", "/media/usb") in counter.shelf.asked
    assert counter.is_now(UpdateState.WAITING)


def test_a_look_while_something_is_fetched_changes_nothing():
    counter = Counter(FakeShelf(make_offer()))
    counter.room.look()
    counter.go(2)
    counter.room.look()
    counter.go(2 * PIECES)
    assert counter.looks() == 1


def test_what_waits_already_is_not_fetched_again_and_a_newer_one_is():
    counter = Counter(waiting())
    counter.room.look()
    counter.go(3)
    assert "fetch" not in counter.shelf.asked
    counter.shelf.offer = make_offer("1.4.0")
    counter.room.look()
    counter.go(3 + 2 * PIECES)
    assert counter.room.facts().newer == "1.4.0"


def test_an_order_that_rings_has_the_line_for_itself():
    counter = Counter(FakeShelf(make_offer()))
    counter.room.look()
    counter.go(2)
    before = counter.shelf.asked.count("fetch")
    counter.now_is = {"rings": True}
    counter.go(30)
    assert counter.shelf.asked.count("fetch") == before
    assert counter.shelf.asked.count("pause") == 1
    counter.now_is = {}
    counter.go(2 * PIECES)
    assert counter.is_now(UpdateState.WAITING)


@pytest.mark.parametrize("call", ["look", "fetch", "unpack"])
def test_what_fails_is_said_and_tried_again_after_growing_pauses(call):
    counter = Counter(FakeShelf(make_offer()))
    counter.shelf.fails[call] = DeskError("끊겼습니다.", action="나중에 다시 받습니다.")
    counter.room.look()
    counter.go(3 + PIECES)
    assert counter.room.facts().trouble == "끊겼습니다. 나중에 다시 받습니다."
    assert counter.is_now(UpdateState.CURRENT)
    assert counter.looks() == 1
    counter.go(20 * 60)
    assert counter.looks() == 2
    counter.go(24 * 60)
    assert counter.looks() == 2 if call == "look" else counter.looks() <= 3
    counter.go(3 * 24 * 3_600, step_s=300)
    many = counter.looks()
    counter.shelf.fails.clear()
    counter.go(2 * 24 * 3_600, step_s=300)
    assert many < counter.looks() <= many + 3
    assert counter.room.facts().trouble == ""


def test_what_can_never_be_taken_waits_for_the_daily_look():
    counter = Counter(FakeShelf())
    counter.shelf.fails["look"] = UpdateRefused("서명이 맞지 않습니다.")
    counter.room.look()
    counter.go(12 * 3_600, step_s=60)
    assert counter.looks() == 1
    assert "서명" in counter.room.facts().trouble


def test_a_backup_that_fails_installs_nothing_and_is_tried_again_later():
    counter = Counter(waiting(), now=CLOSED)
    counter.shelf.fails["prepare"] = DeskError("디스크가 가득 찼습니다.")
    counter.go(600, step_s=5)
    assert counter.left == 0
    assert counter.shelf.asked.count(("prepare", "on")) == 1
    assert "디스크" in counter.room.facts().trouble
    counter.shelf.fails.clear()
    counter.go(600, step_s=5)
    assert counter.left == 1


def test_staff_are_told_once_why_a_version_was_left():
    counter = Counter(FakeShelf(left="1.3.0", because="시작되지 않아서 되돌렸습니다.", untold=True))
    assert counter.told == ["시작되지 않아서 되돌렸습니다."]
    assert counter.shelf.asked == ["begin", "told"]
    facts = counter.room.facts()
    assert (facts.rolled_back, facts.trouble) == ("1.3.0", "시작되지 않아서 되돌렸습니다.")


def test_a_version_on_trial_is_looked_at_until_it_has_begun():
    counter = Counter(FakeShelf(on_trial=True))
    counter.go(TRIAL_LOOK_S * 2)
    counter.shelf.has = FakeShelf(previous="1.1.0").has
    counter.go(TRIAL_LOOK_S * 4)
    assert 3 <= counter.shelf.asked.count("begin") <= 5
    assert counter.room.facts().previous == "1.1.0"


def test_notes_are_told_in_the_window_s_language_where_they_are_written_in_it():
    counter = Counter(waiting())
    counter.language = Language.ENGLISH
    assert counter.room.facts().notes == "Mended."
    only_korean = Counter(FakeShelf(waiting="1.3.0", notes_ko="고쳤습니다."))
    only_korean.language = Language.ENGLISH
    assert only_korean.room.facts().notes == "고쳤습니다."


def test_the_newest_look_is_told():
    counter = Counter(FakeShelf())
    counter.room.look()
    counter.go(2)
    assert counter.room.facts().looked_at == OPEN + timedelta(seconds=SETTLED_S + 1)
