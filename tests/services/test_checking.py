"""The opening check over a whole counter: each question with its limit, an order on trial, and the check by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from merchant_desk.domain.attention import Call, Voice
from merchant_desk.domain.errors import DecisionRefused, DeskError, PrinterUnreachable, Unreachable
from merchant_desk.domain.money import Money
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.domain.printer import PrinterStatus
from merchant_desk.domain.status import Status
from merchant_desk.services.check_facts import Reached, SleepFacts, SoundFacts, TrialFacts, TrialStage
from merchant_desk.services.check_notice import CALLS_FOR_S
from merchant_desk.services.check_port import CheckResult, House
from merchant_desk.services.check_rows import CheckRow, Verdict
from merchant_desk.services.checked_counter import CheckedCounter
from merchant_desk.services.checking import NOT_CHECKED, Checking
from merchant_desk.services.trial_orders import REFUSED, TRIAL_NOTE
from merchant_desk.services.trial_walk import LEFT_FOR_S, LIMIT_S, TrialWalk
from tests.builders import NOW, make_order, make_settings
from tests.services.running_desk import RunningDesk
from tests.services.slip_reading import words

TRIAL = "trial-1"


class FakeMachine:
    """A computer that answers at once, unless a test says otherwise."""

    def __init__(self) -> None:
        self.error: DeskError | None = None
        self.asked = 0

    def sound(self) -> SoundFacts:
        return SoundFacts(80, muted=False, system_percent=70)

    def reach(self) -> Reached | None:
        return Reached(3, 12)

    def sleep(self) -> SleepFacts:
        self.asked += 1
        return SleepFacts("절전하지 않습니다.", goes_to_sleep=False)

    def free_bytes(self) -> int:
        if self.error is not None:
            raise self.error
        return 42_000_000_000

    def journal_fault(self) -> str:
        return ""

    def backed_up_at(self) -> datetime | None:
        return NOW


class FakeTrials:
    """A practice platform's control: what it places comes to the desk like any order."""

    def __init__(self, desk: RunningDesk) -> None:
        self.desk = desk
        self.takes = True
        self.error: DeskError | None = None
        self.placed = 0
        self.withdrawn: list[str] = []
        self.tells = True

    def place(self) -> str | None:
        if self.error is not None:
            raise self.error
        if not self.takes:
            return None
        self.placed += 1
        if self.tells:
            self.desk.platform.place(make_order(TRIAL, store_note=TRIAL_NOTE))
        return TRIAL

    def withdraw(self, order_id: str) -> None:
        self.withdrawn.append(order_id)
        if self.error is not None:
            raise self.error


class Shop:
    """A counter with its check; ``go`` lets time pass for both. The bell is heard unless a test says otherwise."""

    def __init__(self, profile="practice", **rules) -> None:
        hours = rules.pop("hours", OpeningHours())
        made = make_settings(profile=profile, poll_interval_s=1.0, **rules)
        self.desk = RunningDesk(replace(made, hours=hours))
        self.desk.printers["주방"].status = PrinterStatus(speaks=True)
        self.counter = self.desk.counter
        self.machine = FakeMachine()
        self.trials = FakeTrials(self.desk)
        self.printed: list[tuple[str, object, str]] = []
        self.hears = True
        self.tries_out = True
        self.check = Checking(
            desk=CheckedCounter(self.counter),
            orders=self.counter,
            bell=self.desk.bell,
            machine=self.machine,
            trials=self.trials,
            lanes=self.desk.lanes,
            clock=self.desk.clock,
            settings=lambda: self.desk.settings,
            print_slip=lambda about, slip, by: self.printed.append((about, slip, by)),
            tell=self.counter.check_notice.say,
        )
        self.results: list[CheckResult] = []

    def begin(self) -> None:
        self.check.run(self.results.append)

    def go(self, seconds: float) -> None:
        for _ in range(round(seconds)):
            self.check.tick()
            self.desk.go(1.0)
            if self.tries_out:
                self.desk.bell.end_trial()
            record = self.counter.record(TRIAL)
            if self.hears and record is not None and self.desk.rings(Voice.NEW, TRIAL) and record.order:
                self.counter.heard(Call(Voice.NEW, (TRIAL,)), self.desk.clock.now())
        self.check.tick()

    def until(self, condition: Callable[[], object], most_s: float = 120.0) -> None:
        while not condition():
            assert most_s > 0, "it never happened"
            self.go(1)
            most_s -= 1

    def checked(self) -> dict[str, CheckRow]:
        """Check, and return the rows by their keys."""
        self.begin()
        self.until(lambda: self.results)
        return {row.key: row for row in self.results[-1].rows}


@pytest.fixture
def shop():
    return Shop()


# --- the questions ------------------------------------------------------------------------------------------


def test_everything_is_asked_and_a_shop_that_is_well_is_fit(shop):
    looked = shop.desk.printers["주방"].looked
    rows = shop.checked()
    assert {row.verdict for row in rows.values()} == {Verdict.GOOD}, rows
    assert shop.results[0].is_fit
    assert shop.desk.bell.tried == [Voice.NEW]
    assert shop.desk.printers["주방"].looked > looked, "the printer was really asked"
    assert shop.check.result() == shop.results[0]


def test_a_check_under_way_is_joined_and_each_is_told_once(shop):
    shop.begin()
    assert shop.check.running() == "bell"
    shop.check.run(lambda _: 1 / 0)  # somebody who raises keeps nobody else from it
    shop.begin()
    shop.until(lambda: shop.results)
    assert len(shop.results) == 2
    assert shop.results[0] is shop.results[1]
    assert shop.trials.placed == 1
    assert shop.check.running() == ""
    shop.go(5)
    assert len(shop.results) == 2


def test_what_is_looked_at_now_is_named_to_the_end(shop):
    shop.desk.lanes.hold("check:reach")
    shop.desk.lanes.hold("check:trial")
    shop.begin()
    shop.go(3)
    assert shop.check.running() == "platform"
    shop.desk.lanes.let_go("check:reach")
    shop.go(2)
    assert shop.check.running() == "trial_order"
    run = shop.check._run
    shop.desk.lanes.let_go("check:trial")
    shop.until(lambda: shop.results)
    assert run.running == ""
    run.tick()  # a tick after the end changes nothing
    assert len(shop.results) == 1


def test_nothing_that_hangs_holds_the_check_up_for_long(shop):
    for lane in ("check", "check:reach", "inbox", "printer:주방"):
        shop.desk.lanes.hold(lane)
    shop.desk.go(2)  # what the platform answered before proves nothing any more
    shop.tries_out = False
    shop.begin()
    shop.until(lambda: shop.results, most_s=40)
    rows = {row.key: row for row in shop.results[0].rows}
    assert rows["bell"].verdict is rows["printer:주방"].verdict is Verdict.BAD
    for key in ("volume", "platform", "sleep", "disk", "journal", "backup", "trial_order"):
        assert rows[key].verdict is Verdict.LOOK, key
    for lane in ("check", "check:reach", "inbox", "printer:주방"):
        shop.desk.lanes.let_go(lane)
    shop.desk.bell.end_trial()
    shop.go(3)
    assert len(shop.results) == 1, "what comes too late is nobody's"


def test_a_question_that_fails_is_told_in_its_own_words(shop):
    shop.machine.error = DeskError("남은 용량을 알 수 없습니다.")
    assert shop.checked()["disk"].sentence == "남은 용량을 알 수 없습니다."


def test_without_an_answer_of_the_platform_nothing_is_ordered(shop):
    shop.desk.platform.fail("poll", Unreachable("플랫폼 주소를 찾을 수 없습니다."), times=1_000)
    rows = shop.checked()
    assert rows["platform"].verdict is Verdict.BAD
    assert rows["trial_order"].verdict is Verdict.LOOK
    assert shop.trials.placed == 0
    assert not shop.results[0].is_fit


def test_a_platform_that_may_not_be_asked_so_soon_is_believed_what_it_has_just_answered():
    shop = Shop("ifood")
    shop.trials.takes = False
    polled = len(shop.desk.platform.polled_s)
    shop.begin()
    shop.until(lambda: shop.results, most_s=10)
    assert len(shop.desk.platform.polled_s) == polled
    rows = {row.key: row for row in shop.results[0].rows}
    assert rows["platform"].verdict is Verdict.GOOD
    assert "시험 주문을 받지 않아" in rows["trial_order"].sentence


# --- printers -----------------------------------------------------------------------------------------------


def test_a_printer_that_cannot_be_reached_is_bad(shop):
    shop.desk.printers["주방"].dead = PrinterUnreachable("프린터에 연결할 수 없습니다.")
    row = shop.checked()["printer:주방"]
    assert (row.verdict, "연결할 수 없습니다" in row.sentence) == (Verdict.BAD, True)


def test_a_printer_that_prints_a_slip_tells_by_that_how_it_is(shop):
    shop.desk.lanes.hold("printer:주방")
    shop.desk.cooking(make_order("order-2"))
    shop.desk.go(3)
    rows = shop.checked()
    assert rows["printer:주방"].verdict is not Verdict.BAD


def test_a_printer_that_is_asked_already_answers_everybody(shop):
    told: list[str] = []
    shop.desk.lanes.hold("printer:주방")
    for name in ("first", "second"):
        shop.counter.printing.ask("주방", lambda name=name: told.append(name))
    shop.counter.printing.ask("없는 프린터", lambda: told.append("nobody"))
    looked = shop.desk.printers["주방"].looked
    shop.desk.lanes.let_go("printer:주방")
    shop.desk.settle()
    assert told == ["nobody", "first", "second"]
    assert shop.desk.printers["주방"].looked == looked + 1


# --- the order on trial -------------------------------------------------------------------------------------


def test_a_trial_order_is_stored_rung_and_rejected_and_touches_neither_sales_nor_printers():
    shop = Shop(auto_accept="always")
    assert shop.checked()["trial_order"].verdict is Verdict.GOOD
    record = shop.desk.record(TRIAL)
    assert (record.status, record.decided_by) == (Status.CANCELLED, "check")
    assert record.rang_at is not None
    assert not record.alarm
    assert TRIAL in shop.desk.journal.disk.records
    assert shop.counter.facts().today.orders == shop.counter.facts().today.closed == 0
    assert shop.counter.facts().today.sales == Money(0)
    assert shop.counter.facts().today.mean_decision_s is None
    assert shop.desk.paper() == []
    shop.go(LIMIT_S)
    assert shop.trials.withdrawn == []
    assert shop.check._left == []


def test_nobody_at_the_counter_can_accept_a_trial_order(shop):
    shop.hears = False
    shop.begin()
    shop.until(lambda: (r := shop.counter.record(TRIAL)) is not None and r.order is not None)
    with pytest.raises(DecisionRefused, match=REFUSED):
        shop.counter.accept(TRIAL, 20)
    shop.counter.reject(TRIAL, "SYSTEMIC_ISSUES")  # but rejected it may be
    shop.until(lambda: shop.results)
    row = {row.key: row for row in shop.results[0].rows}["trial_order"]
    assert (row.verdict, "벨이 울리지 않았습니다" in row.sentence) == (Verdict.BAD, True)


def test_what_a_customer_writes_makes_no_trial_order_on_a_real_platform():
    shop = Shop("open-delivery", auto_accept="always")
    order_id = shop.desk.order(make_order(store_note=TRIAL_NOTE))
    shop.desk.until_status(Status.COOKING, order_id)
    assert shop.desk.paper()


def test_a_bell_that_is_silent_is_not_waited_for(shop):
    shop.desk.bell.trouble = "소리가 나지 않습니다."
    shop.hears = False
    rows = shop.checked()
    assert rows["bell"].verdict is Verdict.BAD
    assert rows["trial_order"].verdict is Verdict.LOOK
    assert shop.desk.record(TRIAL).status is Status.CANCELLED
    assert shop.trials.withdrawn == []


def test_a_trial_order_that_is_not_heard_is_rejected_and_leaves_no_alarm(shop):
    shop.hears = False
    rows = shop.checked()
    assert "벨이 울리지 않았습니다" in rows["trial_order"].sentence
    shop.until(lambda: shop.check._left == [])
    assert shop.trials.withdrawn == []
    assert shop.desk.record(TRIAL).status is Status.CANCELLED
    assert shop.desk.record(TRIAL).decided_by == "check"
    assert not shop.desk.rings(Voice.CANCELLED, TRIAL)


def test_a_trial_order_that_comes_after_all_is_ended_by_the_check(shop):
    shop.trials.tells = False
    rows = shop.checked()
    assert "들어오지 않았습니다" in rows["trial_order"].sentence
    shop.go(1)
    assert shop.trials.withdrawn == [TRIAL]
    shop.desk.platform.place(make_order(TRIAL, store_note=TRIAL_NOTE))
    shop.until(lambda: shop.check._left == [])
    assert shop.desk.record(TRIAL).status is Status.CANCELLED


def test_an_alarm_of_a_trial_order_is_ended_by_the_check(shop):
    shop.trials.tells = False
    shop.checked()
    shop.desk.platform.place(make_order(TRIAL, store_note=TRIAL_NOTE))
    shop.desk.poll()
    shop.counter._book.put([replace(shop.desk.record(TRIAL), status=Status.CANCELLED, alarm=True)], ())
    shop.until(lambda: shop.check._left == [])
    assert not shop.desk.record(TRIAL).alarm


def test_a_trial_order_that_never_comes_is_forgotten_in_the_end(shop):
    shop.trials.tells = False
    shop.checked()
    shop.go(60)
    assert len(shop.check._left) == 1
    shop.go(LEFT_FOR_S)
    assert shop.check._left == []


def test_a_platform_that_takes_no_trial_order_now_is_told(shop):
    shop.trials.error = Unreachable("플랫폼에 연결할 수 없습니다.")
    row = shop.checked()["trial_order"]
    assert (row.verdict, "플랫폼에 연결할 수 없습니다" in row.sentence) == (Verdict.BAD, True)
    shop.go(1)
    assert shop.check._left == []


def test_a_trial_order_that_is_placed_too_late_is_withdrawn_at_once(shop):
    shop.trials.tells = False
    shop.desk.lanes.hold("check:trial")
    rows = shop.checked()
    assert rows["trial_order"].verdict is Verdict.BAD
    shop.trials.error = None
    shop.desk.lanes.let_go("check:trial")
    shop.go(2)
    assert shop.trials.withdrawn == [TRIAL]


def test_a_withdrawal_that_fails_is_only_noted(shop, caplog):
    shop.trials.tells = False
    shop.begin()
    shop.go(5)
    shop.trials.error = DeskError("nein")
    shop.until(lambda: shop.results)
    shop.go(2)
    assert "not withdrawn" in caplog.text


def test_a_rejection_that_is_refused_is_tried_again(shop, caplog):
    refused = iter([True])
    reject = shop.counter.reject

    def first_refused(*words):
        if next(refused, False):
            raise DecisionRefused("지금은 할 수 없습니다.")
        reject(*words)

    shop.counter.reject = first_refused
    assert shop.checked()["trial_order"].verdict is Verdict.GOOD


def test_a_walk_that_is_over_is_told_once_and_goes_no_further(shop):
    told: list[TrialFacts] = []
    shop.trials.takes = False
    shop.desk.lanes.hold("check:trial")
    walk = TrialWalk(shop.counter, shop.trials, shop.desk.lanes, shop.desk.clock, told.append)
    walk.begin()
    assert not walk.tidy(), "it is under way"
    shop.desk.go(LIMIT_S)
    walk.tick()
    assert [facts.stage for facts in told] == [TrialStage.PLACED]
    shop.desk.lanes.let_go("check:trial")
    shop.desk.go(1)
    walk.tick()
    assert len(told) == 1
    assert walk.tidy()


# --- by itself ----------------------------------------------------------------------------------------------


def opens_in(minutes: int) -> OpeningHours:
    """Hours that begin so many minutes after the tests' time, on each day."""
    begins = 19 * 60 + 5 + minutes
    return OpeningHours(((Span(begins, begins + 120),),) * 7)


def test_it_checks_once_before_each_opening_and_a_good_check_stays_quiet():
    shop = Shop(hours=opens_in(20))
    shop.go(9 * 60)
    assert shop.check.result() is None
    shop.until(lambda: shop.check.result() is not None, most_s=180)
    first = shop.check.result()
    assert shop.counter.facts().notices == ()
    shop.go(600)
    assert shop.check.result() is first


def test_a_check_that_somebody_has_just_made_is_enough():
    shop = Shop(hours=opens_in(9))
    shop.checked()
    first = shop.check.result()
    shop.go(300)
    assert shop.check.result() is first


def test_who_wants_no_check_by_itself_gets_none():
    shop = Shop(hours=opens_in(5))
    attention = replace(shop.desk.settings.attention, check_before_min=0)
    shop.desk.settings = replace(shop.desk.settings, attention=attention)
    shop.go(60)
    assert shop.check.result() is None


def test_a_check_that_fails_is_told_and_calls_until_it_is_mended():
    shop = Shop(hours=opens_in(5))
    shop.desk.printers["주방"].dead = PrinterUnreachable("프린터에 연결할 수 없습니다.")
    shop.until(lambda: shop.check.result() is not None)
    shop.go(1)
    ((notice),) = shop.counter.facts().notices
    assert notice.sentence.startswith("개점 점검(19:0")
    assert "주방 프린터를 먼저 고쳐 주세요" in notice.sentence
    assert Voice.TROUBLE in shop.desk.voices()
    shop.desk.printers["주방"].dead = None
    shop.checked()
    assert shop.counter.facts().notices == ()
    shop.go(1)
    assert Voice.TROUBLE not in shop.desk.voices()


def test_two_things_that_are_wrong_are_counted_and_the_call_ends_by_itself():
    shop = Shop(hours=opens_in(5))
    shop.desk.bell.trouble = "소리가 나지 않습니다."
    shop.desk.printers["주방"].dead = PrinterUnreachable("프린터에 연결할 수 없습니다.")
    shop.until(lambda: shop.check.result() is not None)
    ((notice),) = shop.counter.facts().notices
    assert "알림 소리 외 1가지를 먼저 고쳐 주세요. 소리가 나지 않습니다." in notice.sentence
    shop.go(CALLS_FOR_S + 5)
    assert Voice.TROUBLE not in shop.desk.voices()
    assert shop.counter.facts().notices


def test_a_sentence_that_was_put_away_calls_no_more():
    shop = Shop(hours=opens_in(5))
    shop.desk.bell.trouble = "소리가 나지 않습니다."
    shop.until(lambda: shop.check.result() is not None)
    shop.counter.dismiss("check")
    shop.go(1)
    assert Voice.TROUBLE not in shop.desk.voices()


# --- paper and the quiet page -------------------------------------------------------------------------------


def test_the_newest_check_is_what_is_printed(shop):
    with pytest.raises(DecisionRefused, match=NOT_CHECKED):
        shop.check.print()
    shop.checked()
    shop.check.print()
    ((about, slip, by),) = shop.printed
    assert about.startswith("check:20260721T1005")
    assert (words(slip)[2], by) == ("모두 정상입니다.", "staff")


def test_what_the_quiet_page_shows_is_asked_anew_each_minute(shop):
    assert shop.check.house() == House()
    shop.go(3)
    assert shop.check.house() == House(shop.machine.sleep(), NOW)
    asked = shop.machine.asked
    shop.go(130)
    assert shop.machine.asked == asked + 2


def test_what_cannot_be_asked_stays_as_it_was_told(shop):
    shop.go(3)
    before = shop.check.house()
    shop.machine.backed_up_at = lambda: (_ for _ in ()).throw(DeskError("nein"))
    shop.go(70)
    assert shop.check.house() == before


def test_a_tidying_that_raises_is_tried_again(shop):
    shop.trials.tells = False
    shop.checked()
    (walk,) = shop.check._left
    tidy, walk.tidy = walk.tidy, lambda: 1 / 0
    shop.go(1)
    assert shop.check._left == [walk]
    walk.tidy = tidy
    shop.go(LEFT_FOR_S)
    assert shop.check._left == []
