"""The opening check over a whole counter: each question with its limit, and the check by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import DecisionRefused, DeskError, PrinterUnreachable, Unreachable
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.services.checking.notice import CALLS_FOR_S
from merchant_desk.services.checking.port import House
from merchant_desk.services.checking.room import NOT_CHECKED
from merchant_desk.services.checking.rows import Verdict
from tests.builders import NOW, make_order
from tests.services.checked_shop import Shop
from tests.services.slip_reading import words


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


def test_what_a_check_found_stands_over_a_restart_until_somebody_puts_it_away():
    shop = Shop(hours=opens_in(5))
    shop.desk.bell.trouble = "소리가 나지 않습니다."
    shop.until(lambda: shop.check.result() is not None)
    shop.go(1)
    shop.restart()
    assert [notice.notice_id for notice in shop.counter.facts().notices] == ["check"]
    shop.counter.dismiss("check")
    shop.go(1)
    shop.restart()
    assert shop.counter.facts().notices == ()


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
