"""Who is called, for how long, and what the counter can say about itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.attention import SILENCE_S, Call, Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.events import EventType
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Total
from merchant_desk.domain.status import Status
from merchant_desk.services.facts import Today
from merchant_desk.services.jobs import pause_s
from merchant_desk.services.ports import Batch
from merchant_desk.services.settings import PlatformSettings
from merchant_desk.services.today import todays_figures
from tests.builders import NOW, ORDER_ID, make_event, make_job, make_order, make_record, make_settings, won
from tests.services.running_desk import RunningDesk


def test_space_silences_what_rings_for_thirty_seconds():
    desk = RunningDesk()
    desk.order()
    desk.go(1)
    assert desk.counter.ringing().order_ids == (ORDER_ID,)
    assert desk.counter.facts().ringing_orders == 1
    desk.counter.silence("kim")
    assert not desk.bell.ringing.calls
    desk.settle()
    desk.go(SILENCE_S - 2)
    assert not desk.voices()
    desk.go(3)
    assert desk.rings(Voice.NEW)
    line = next(line for line in desk.journal.disk.lines if line.step is Step.SILENCED)
    assert (line.actor, line.detail) == ("kim", "30 s")


def test_a_silence_does_not_cover_the_next_order():
    desk = RunningDesk()
    desk.order()
    desk.go(24)
    desk.counter.silence()
    desk.order(make_order("order-2"))
    assert desk.rings(Voice.NEW, "order-2")
    assert not desk.rings(Voice.NEW, ORDER_ID)


def test_silence_into_silence_changes_nothing():
    desk = RunningDesk()
    desk.counter.silence()
    desk.settle()
    assert not desk.journal.disk.lines


def test_a_notice_that_was_heard_does_not_ring_again_but_its_words_stay():
    desk = RunningDesk()
    desk.cooking()
    desk.platform.say(ORDER_ID, EventType.UNKNOWN, word="ROBOT_ARRIVED")
    desk.poll()
    desk.counter.silence()
    desk.go(60)
    assert not desk.voices()
    assert "ROBOT_ARRIVED" in desk.record().note


def test_the_bell_is_told_at_once_and_then_four_times_a_second():
    desk = RunningDesk()
    first = desk.bell.told
    desk.clock.advance(0.2)
    desk.counter.tick()
    assert desk.bell.told == first
    desk.clock.advance(0.1)
    desk.counter.tick()
    assert desk.bell.told == first + 1
    desk.counter.bell_changed()
    desk.counter.tick()
    assert desk.bell.told == first + 2


def test_what_was_heard_is_written_once_as_the_first_time_and_each_time_in_the_black_box():
    desk = RunningDesk()
    desk.order()
    desk.counter.heard(Call(Voice.NEW, (ORDER_ID, "nobody")), NOW + timedelta(seconds=40))
    desk.counter.heard(Call(Voice.CANCELLED, (ORDER_ID,)), NOW + timedelta(seconds=50))
    desk.settle()
    assert desk.record().rang_at == NOW + timedelta(seconds=40)
    assert desk.steps().count(Step.RANG) == 2
    rang = [line.detail for line in desk.journal.disk.lines if line.step is Step.RANG]
    assert rang == ["new", "cancelled"]
    assert not desk.steps("nobody")


def test_silence_that_nobody_wanted_is_written_down_and_told():
    desk = RunningDesk()
    desk.order()
    desk.counter.silent((ORDER_ID, "nobody"), "no device")
    desk.settle()
    assert desk.steps().count(Step.SILENT) == 1
    desk.bell.trouble = "소리를 낼 장치가 없습니다."
    told = []
    desk.counter.listen(lambda: told.append(1))
    desk.counter.bell_changed()
    assert told
    assert desk.counter.facts().troubles == ("소리를 낼 장치가 없습니다.",)


def test_the_vaults_trouble_is_told_last():
    desk = RunningDesk()
    desk.counter.vault_trouble = "키링이 없습니다."
    desk.bell.trouble = "소리를 낼 장치가 없습니다."
    assert desk.counter.facts().troubles == ("소리를 낼 장치가 없습니다.", "키링이 없습니다.")


def test_closed_orders_stand_behind_the_open_ones_the_latest_first():
    desk = RunningDesk()
    for order_id in ("a", "b", "c"):
        desk.cooking(make_order(order_id))
    for order_id in ("a", "b"):
        desk.platform.move(order_id, "delivered", EventType.DELIVERED)
        desk.poll()
    assert [record.order_id for record in desk.counter.records()] == ["c", "b", "a"]


def test_a_closed_order_without_a_closing_time_counts_from_its_arrival():
    desk = RunningDesk(start=False)
    desk.journal.disk.records = {
        "early": make_record("early", Status.DELIVERED, closed_at=NOW),
        "odd": make_record("odd", Status.CANCELLED, alarm=True, received_at=NOW + timedelta(minutes=1)),
    }
    desk.start()
    desk.counter.seen("odd")
    assert [record.order_id for record in desk.counter.records()] == ["odd", "early"]


def test_a_note_on_an_order_that_never_called_is_looked_at_without_harm():
    desk = RunningDesk()
    desk.order()
    desk.counter.seen(ORDER_ID)
    desk.settle()
    desk.go(1)
    assert desk.rings(Voice.NEW), "seeing is not deciding"


# --- figures --------------------------------------------------------------------------------------------


def test_todays_figures_count_what_was_accepted_and_ended_today():
    decided = NOW + timedelta(seconds=12)
    records = [
        make_record("a", Status.COOKING, decided_at=decided),
        make_record("b", Status.DELIVERED, decided_at=decided + timedelta(seconds=20)),
        make_record("c", Status.CANCELLED),
        make_record("d"),
        make_record("e", Status.COOKING, order=None),
        make_record("f", Status.COOKING, order=make_order("f", total=Total())),
        make_record("g", Status.COOKING, order=make_order("g", total=Total(amount=Money(1250, "BRL")))),
        make_record("h", Status.DELIVERED, received_at=NOW - timedelta(days=1)),
    ]
    assert todays_figures(records, NOW) == Today(5, won(58_000), 2, 20.0, unread=3)


def test_the_day_begins_at_midnight_in_korea():
    before = make_record("a", Status.COOKING, received_at=NOW.replace(hour=14, minute=59))
    after = make_record("b", Status.COOKING, received_at=NOW.replace(hour=15, minute=0))
    assert todays_figures([before, after], NOW.replace(hour=15, minute=1)).orders == 1
    assert todays_figures([], NOW) == Today()


def test_the_night_belongs_to_the_day_before_where_the_shop_says_so():
    at_two = NOW.replace(hour=17, minute=0)  # 02:00 in Seoul, the day after
    records = [
        make_record("evening", Status.COOKING),
        make_record("night", Status.COOKING, received_at=at_two),
    ]
    assert todays_figures(records, at_two).orders == 1
    assert todays_figures(records, at_two, 4).orders == 2
    assert todays_figures(records, at_two.replace(hour=19), 4).orders == 0


@pytest.mark.parametrize(
    ("tries", "wish_s", "expected_s"),
    [
        (0, None, 1),
        (1, None, 1),
        (2, None, 2),
        (5, None, 16),
        (9, None, 30),
        (99, None, 30),
        (1, 45, 45),
        (1, 9_999, 300),
    ],
)
def test_pauses_double_up_to_a_cap_and_honour_the_platforms_wish(tries, wish_s, expected_s):
    assert pause_s(tries, wish_s=wish_s) == expected_s


def test_two_changes_become_one_transaction_in_order():
    first = Batch(records=(make_record("a"),), jobs=(make_job(),))
    second = Batch(events=(make_event(),), records=(make_record("b"),))
    both = first + second
    assert [record.order_id for record in both.records] == ["a", "b"]
    assert both.jobs == first.jobs
    assert both.events == second.events


def test_a_secret_is_named_after_its_client():
    platform = make_settings().platform
    assert isinstance(platform, PlatformSettings)
    assert platform.secret_name == "client_secret:desk-1"
    assert replace(platform, client_id="desk-2").secret_name == "client_secret:desk-2"
