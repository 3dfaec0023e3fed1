"""Silence for one order, quiet hours, speech and a computer that stays awake: as a whole counter does it."""

from dataclasses import replace

import pytest

from merchant_desk.domain.attention import SILENCE_S, Voice
from merchant_desk.domain.errors import DeskError, PrinterUnreachable, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.domain.shop_standing import PauseReason
from merchant_desk.services import awake
from merchant_desk.services.calls import speaking
from merchant_desk.services.calls.speech_port import NoSpeech
from merchant_desk.services.settings import AttentionSettings, Language, ScreenSettings
from tests.builders import ORDER_ID, make_order, make_scheduled, make_settings
from tests.fakes.attention import FakePower, FakeSpeech
from tests.fakes.journal import disk_full
from tests.services.running_desk import RunningDesk
from tests.services.shop_desk import set_clock

#: The tests' evening (19:05 in Seoul) lies within them.
QUIET = AttentionSettings(quiet_from_min=18 * 60, quiet_to_min=2 * 60)
NEVER_QUIET = AttentionSettings()


def desk_with(attention, **changes) -> RunningDesk:
    return RunningDesk(replace(make_settings(), attention=attention, **changes))


# --- silence ----------------------------------------------------------------------------------------------


def test_one_order_is_silenced_and_the_others_ring_on():
    desk = RunningDesk()
    for order_id in ("order-1", "order-2"):
        desk.platform.place(make_order(order_id))
    desk.poll()
    desk.counter.silence("kim", order_id="order-1")
    assert not desk.rings(Voice.NEW, "order-1")
    assert desk.rings(Voice.NEW, "order-2")
    desk.go(SILENCE_S + 1)
    assert desk.rings(Voice.NEW, "order-1")


def test_silencing_an_order_that_does_not_ring_changes_nothing():
    desk = RunningDesk()
    desk.cooking()
    before = len(desk.journal.disk.lines)
    desk.counter.silence(order_id=ORDER_ID)
    desk.counter.silence(order_id="nobody")
    desk.settle()
    assert len(desk.journal.disk.lines) == before


def test_silencing_one_order_leaves_the_desks_own_trouble_loud():
    desk = RunningDesk()
    desk.platform.fail("poll", Unreachable("플랫폼에 연결할 수 없습니다."), times=10_000)
    desk.until(lambda: Voice.NETWORK in desk.voices())
    desk.counter.silence(order_id=ORDER_ID)
    desk.go(1)
    assert Voice.NETWORK in desk.voices()


# --- quiet hours ------------------------------------------------------------------------------------------


def new(desk):
    desk.order()


def expiring(desk):
    desk.order()
    desk.until(lambda: desk.seconds_left() < 89)
    desk.go(1)


def customer(desk):
    desk.cooking()
    desk.platform.customer_asks(ORDER_ID)
    desk.poll()


def cancelled(desk):
    desk.cooking()
    desk.platform.move(ORDER_ID, "cancelled", EventType.CANCELLED)
    desk.poll()


def plan(desk):
    desk.cooking(make_scheduled(in_h=0.5))
    desk.go(600, step_s=10)


def trouble_of_an_order(desk):
    desk.cooking()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ARRIVED")
    desk.poll()


def own_trouble(desk):
    desk.order()
    desk.counter.silence(order_id=ORDER_ID)
    desk.journal.trouble = disk_full()
    desk.poll()
    desk.go(1)
    desk.counter.silence(order_id=ORDER_ID)


def network(desk):
    desk.platform.fail("poll", Unreachable("플랫폼에 연결할 수 없습니다."), times=10_000)
    desk.go(120)


def printer(desk):
    desk.printers["주방"].errors.extend(PrinterUnreachable("거절했습니다.") for _ in range(40))
    desk.cooking()
    desk.go(60)


CAUSES = [
    (Voice.NEW, new, True),
    (Voice.EXPIRING, expiring, True),
    (Voice.CUSTOMER, customer, True),
    (Voice.CANCELLED, cancelled, True),
    (Voice.PLAN, plan, True),
    (Voice.TROUBLE, trouble_of_an_order, True),
    (Voice.NETWORK, network, False),
    (Voice.PRINTER, printer, False),
]


@pytest.mark.parametrize(("voice", "cause", "always"), CAUSES)
def test_the_quiet_hours_mute_the_desk_itself_and_never_an_order(voice, cause, always):
    loud, quiet = desk_with(NEVER_QUIET), desk_with(QUIET)
    for desk in (loud, quiet):
        cause(desk)
    assert voice in loud.voices()
    assert (voice in quiet.voices()) is always
    if not always:
        assert quiet.counter.facts().troubles, "shown all the same"


def test_every_voice_stands_in_that_table():
    assert {voice for voice, _, _ in CAUSES} == set(Voice)


def test_the_desks_own_trouble_is_not_rung_in_the_quiet_hours():
    loud, quiet = desk_with(NEVER_QUIET), desk_with(QUIET)
    for desk in (loud, quiet):
        own_trouble(desk)
        assert desk.counter.facts().journal_trouble
    assert loud.voices() == (Voice.TROUBLE,)
    assert quiet.voices() == ()


@pytest.mark.parametrize(
    ("voice", "cause"), [(voice, cause) for voice, cause, always in CAUSES if not always]
)
def test_while_the_shop_is_open_by_its_plan_nothing_is_quiet(voice, cause):
    night = OpeningHours(((Span(17 * 60, 26 * 60),),) * 7)
    desk = desk_with(QUIET, hours=night)
    cause(desk)
    assert voice in desk.voices(), "an order that cannot come would be missed in silence"
    rests = OpeningHours(((Span(9 * 60, 10 * 60),),) * 7)
    desk.counter.call_by(replace(desk.settings, hours=rests))
    desk.go(1)
    assert voice not in desk.voices()


def test_it_rings_when_the_quiet_hours_are_over_or_set_otherwise():
    desk = desk_with(AttentionSettings(quiet_from_min=18 * 60, quiet_to_min=19 * 60 + 10))
    network(desk)
    assert not desk.voices()
    desk.go(180)
    assert desk.voices() == (Voice.NETWORK,)
    desk.counter.call_by(replace(desk.settings, attention=QUIET))
    desk.go(1)
    assert not desk.voices()


# --- speech -----------------------------------------------------------------------------------------------


def speaking_desk(attention=NEVER_QUIET, **changes) -> tuple[RunningDesk, FakeSpeech]:
    speech = FakeSpeech()
    return RunningDesk(replace(make_settings(), attention=attention, **changes), speech=speech), speech


def test_it_speaks_after_a_while_and_again_each_half_minute():
    desk, speech = speaking_desk()
    desk.order()
    desk.go(59)
    assert speech.said == []
    desk.go(2)
    ((sentence, language),) = speech.said
    assert sentence == "주문 한 건, 육 분 남았습니다."
    assert language is Language.KOREAN
    desk.go(speaking.REPEAT_S - 2)
    assert len(speech.said) == 1
    desk.go(2)
    assert len(speech.said) == 2


def test_a_silence_stops_the_words_and_does_not_begin_the_count_anew():
    desk, speech = speaking_desk()
    desk.order()
    desk.go(61)
    desk.counter.silence()
    desk.settle()
    assert speech.hushed == 1
    desk.go(SILENCE_S - 1)
    assert len(speech.said) == 1
    assert speech.hushed == 1
    desk.go(2)
    assert len(speech.said) == 2


@pytest.mark.parametrize("attention", [replace(NEVER_QUIET, speaks=False), QUIET])
def test_it_does_not_speak_where_nobody_wants_it_or_in_the_quiet_hours(attention):
    desk, speech = speaking_desk(attention)
    desk.order()
    desk.go(120)
    assert desk.voices()
    assert speech.said == []


def test_the_network_is_not_spoken_of():
    desk, speech = speaking_desk()
    network(desk)
    assert desk.voices() == (Voice.NETWORK,)
    assert speech.said == []


def test_it_speaks_the_windows_language_and_can_be_told_otherwise():
    desk, speech = speaking_desk(screen=ScreenSettings(language=Language.ENGLISH))
    desk.order()
    desk.go(61)
    assert speech.said[-1] == ("One order, six minutes left.", Language.ENGLISH)
    desk.counter.call_by(replace(desk.settings, screen=ScreenSettings()))
    desk.go(31)
    assert speech.said[-1][1] is Language.KOREAN


def test_why_it_cannot_speak_is_a_fact_and_no_trouble():
    desk, speech = speaking_desk()
    speech.why_not = "한국어 음성이 없습니다."
    assert desk.counter.facts().speech_trouble == "한국어 음성이 없습니다."
    assert desk.counter.facts().troubles == ()
    desk.counter.call_by(replace(desk.settings, attention=replace(NEVER_QUIET, speaks=False)))
    assert desk.counter.facts().speech_trouble == ""


def test_a_desk_without_a_voice_rings_all_the_same():
    desk = RunningDesk()
    desk.order()
    desk.go(120)
    assert desk.rings(Voice.NEW)
    assert desk.counter.facts().speech_trouble == ""
    NoSpeech().hush()


# --- the computer stays awake -----------------------------------------------------------------------------

#: Tuesday 11:00-19:06 in Seoul: the tests begin at 19:05.
HOURS = OpeningHours(tuple((Span(11 * 60, 19 * 60 + 6),) for _ in range(7)))


def awake_desk(**changes) -> tuple[RunningDesk, FakePower]:
    power = FakePower()
    return RunningDesk(replace(make_settings(), **changes), power=power), power


def test_the_computer_is_kept_awake_while_the_desk_runs_where_no_hours_are_known():
    desk, power = awake_desk()
    assert power.is_held()
    desk.go(60)
    assert power.holds > 2, "it is looked after"
    desk.counter.call_by(replace(desk.settings, attention=replace(NEVER_QUIET, keeps_awake=False)))
    desk.go(1)
    assert not power.is_held()
    desk.go(60)
    assert power.releases == 1


def test_after_the_hours_it_may_sleep_when_no_order_is_open():
    desk, power = awake_desk(hours=HOURS)
    desk.cooking()
    desk.go(300)
    assert power.is_held(), "an order is open"
    desk.platform.move(ORDER_ID, "delivered", EventType.DELIVERED)
    desk.poll()
    desk.go(awake.LOOK_S)
    assert not power.is_held()


def test_outside_of_the_hours_nothing_is_asked_of_the_system():
    desk, power = awake_desk(hours=OpeningHours(tuple((Span(0, 60),) for _ in range(7))))
    desk.go(60)
    assert (power.holds, power.releases) == (0, 0)


@pytest.mark.parametrize("pauses", [False, True])
def test_a_shop_that_staff_have_open_outside_of_its_hours_is_kept_awake(pauses):
    desk, power = awake_desk(hours=HOURS)
    desk.go(120)
    assert not power.is_held()
    desk.counter.shop.resume()
    if pauses:
        desk.counter.shop.pause(PauseReason.BREAK, desk.counter.now() + desk.seconds(900))
    desk.go(2 * awake.LOOK_S)
    assert power.is_held(), "the next order may come now"
    desk.counter.shop.close()
    desk.go(2 * awake.LOOK_S)
    assert not power.is_held()


def test_opening_hours_are_those_of_the_platforms_clock():
    power = FakePower()
    desk = RunningDesk(replace(make_settings(), hours=HOURS), start=False, power=power)
    set_clock(desk, 6 * 3_600.0)
    desk.start()
    desk.go(2 * awake.LOOK_S)
    assert power.is_held()
    desk.go(60)
    assert not power.is_held()


def test_a_system_that_does_not_let_itself_be_kept_awake_is_a_fact(caplog):
    desk, power = awake_desk()
    power.why_not = "절전을 막을 수 없습니다."
    desk.go(60)
    assert desk.counter.facts().awake_trouble == "절전을 막을 수 없습니다."
    assert desk.counter.facts().troubles == ()
    assert sum("not kept awake" in record.message for record in caplog.records) == 1
    power.why_not = ""
    desk.go(awake.LOOK_S)
    assert desk.counter.facts().awake_trouble == ""


def test_a_fault_on_the_way_to_the_system_is_a_fact_too():
    desk, power = awake_desk()
    power.fault = DeskError("알 수 없는 오류입니다.")
    desk.go(awake.LOOK_S)
    assert "오류" in desk.counter.facts().awake_trouble
