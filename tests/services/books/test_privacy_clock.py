"""Customers whose time is over are purged by themselves: at the start, in between, at the end, and never too early."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import PrinterUnreachable, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, SlipKind
from merchant_desk.domain.status import Status
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.books.privacy_clock import AGAIN_S, BUSY_S, LOOK_S
from merchant_desk.services.books.purging import PIECE
from merchant_desk.services.ports import Batch
from merchant_desk.services.settings import PrivacySettings
from tests.builders import make_order, make_record, make_settings
from tests.fakes.journal import disk_full
from tests.services.books.held_people import HOUR, OVER, PERSON, delivered, held_in_memory, held_on_disk
from tests.services.running_desk import RunningDesk


def test_the_customer_is_purged_from_memory_and_disk_when_the_time_is_over():
    desk = RunningDesk()
    order_id = delivered(desk)
    desk.go(3 * HOUR - 30, step_s=60)
    assert held_in_memory(desk)
    assert held_on_disk(desk)
    desk.go(LOOK_S + 60, step_s=30)
    assert held_in_memory(desk) == []
    assert held_on_disk(desk) == []
    assert desk.steps(order_id)[-1] is Step.PERSON_PURGED
    assert desk.journal.disk.lines[-1].actor == "clock"
    [purge] = desk.journal.disk.purges
    assert (purge.by, purge.reason, purge.orders) == ("clock", "", 1)
    desk.go(HOUR, step_s=60)
    assert desk.journal.disk.purges == [purge], "nothing is purged twice"


def test_the_shops_own_hours_count_at_once():
    desk = RunningDesk()
    delivered(desk)
    desk.go(1.5 * HOUR, step_s=60)
    desk.counter.call_by(desk.settings)
    desk.go(5)
    assert held_in_memory(desk), "the same setting changes nothing"
    desk.counter.call_by(replace(desk.settings, privacy=PrivacySettings(shown_h=1)))
    desk.go(5)
    assert held_in_memory(desk) == held_on_disk(desk) == []


def test_longer_hours_count_at_once_too():
    desk = RunningDesk()
    delivered(desk)
    desk.counter.call_by(replace(desk.settings, privacy=PrivacySettings(shown_h=24)))
    desk.go(20 * HOUR, step_s=300)
    assert held_in_memory(desk)
    desk.go(5 * HOUR, step_s=300)
    assert held_in_memory(desk) == held_on_disk(desk) == []


def test_an_order_under_way_is_never_purged_and_one_that_nobody_closed_is():
    desk = RunningDesk()
    order_id = desk.cooking()
    desk.go(6 * HOUR, step_s=120)
    assert held_in_memory(desk)
    desk.go(1 * HOUR, step_s=120)  # due 45 min after it came, forgotten 3 h later, shown 3 h
    assert held_in_memory(desk) == held_on_disk(desk) == []
    assert desk.status(order_id) is Status.COOKING


def test_an_order_without_details_is_purged_too():
    desk = RunningDesk()
    desk.journal.disk.records["bare"] = make_record("bare", order=None, cancel_reason="김하늘", **OVER)
    desk.restart()
    desk.go(7 * HOUR, step_s=120)
    assert held_on_disk(desk) == []
    assert desk.steps("bare") == [Step.PERSON_PURGED]


def test_a_long_past_is_purged_in_pieces_as_one_purge():
    desk = RunningDesk(start=False)
    old = timedelta(days=30)
    for number in range(2 * PIECE + 7):
        order_id = f"old-{number}"
        record = make_record(order_id, closed_at=desk.clock.now() - old, **OVER)
        desk.journal.disk.records[order_id] = replace(record, received_at=record.received_at - old)
    desk.start()
    desk.go(2)
    assert [purge.orders for purge in desk.journal.disk.purges] == [2 * PIECE + 7]
    assert held_on_disk(desk) == []
    purged = [line.order_id for line in desk.journal.disk.lines if line.step is Step.PERSON_PURGED]
    assert len(purged) == len(set(purged)) == 2 * PIECE + 7


def test_a_busy_desk_is_left_alone_for_a_while_only(monkeypatch):
    desk = RunningDesk()
    delivered(desk)
    monkeypatch.setattr(type(desk.counter._ledger), "is_idle", property(lambda _self: False))
    desk.go(3 * HOUR + LOOK_S, step_s=20)
    desk.go(BUSY_S + 20, step_s=20)
    assert held_on_disk(desk) == []


def test_a_busy_desk_is_disturbed_only_after_a_while(monkeypatch):
    desk = RunningDesk()
    delivered(desk)
    desk.go(2 * HOUR, step_s=60)
    monkeypatch.setattr(type(desk.counter._ledger), "is_idle", property(lambda _self: False))
    desk.counter.privacy.use(PrivacySettings(shown_h=1))
    desk.go(BUSY_S - 5, step_s=5)
    assert held_on_disk(desk)
    desk.go(10, step_s=5)
    assert held_on_disk(desk) == []


def test_a_failure_is_said_until_it_works_again():
    desk = RunningDesk()
    delivered(desk)
    desk.go(3 * HOUR - 60, step_s=60)
    desk.journal.trouble = disk_full()
    desk.go(LOOK_S + 120, step_s=30)
    sentence = "보관 기간이 지난 고객 정보를 지우지 못했습니다. 디스크가 가득 찼습니다. 공간을 비워 주세요."
    assert sentence in desk.counter.facts().troubles
    assert held_in_memory(desk) == [], "nobody is shown all the same"
    assert held_on_disk(desk)
    desk.journal.trouble = None
    mended_at = desk.clock.now()
    desk.go(AGAIN_S + 30, step_s=10)
    assert held_on_disk(desk) == []
    [purge] = desk.journal.disk.purges
    assert (purge.orders, purge.at >= mended_at) == (1, True), "what failed is no part of it"
    assert sentence not in desk.counter.facts().troubles


def test_a_journal_that_cannot_be_read_is_asked_again():
    desk = RunningDesk()
    delivered(desk)
    desk.go(3 * HOUR, step_s=60)
    desk.journal.unreadable = disk_full()
    desk.go(LOOK_S + 60, step_s=30)
    assert desk.counter.privacy.trouble
    desk.journal.unreadable = None
    desk.go(AGAIN_S + 30, step_s=10)
    assert held_on_disk(desk) == []
    assert not desk.counter.privacy.trouble


def test_the_end_of_the_desk_purges_once_more():
    desk = RunningDesk()
    delivered(desk)
    desk.go(3 * HOUR - 100, step_s=20)
    desk.clock.advance(200)
    desk.counter.privacy.leave()
    desk.lanes.run_all()
    assert held_on_disk(desk) == []
    desk.counter.privacy.leave()
    assert not desk.lanes.waiting("writer"), "once"


def test_the_end_purges_one_piece_and_waits_for_no_more():
    desk = RunningDesk(start=False)
    desk.start()
    for number in range(PIECE + 1):
        order_id = f"old-{number}"
        desk.journal.disk.records[order_id] = make_record(order_id, closed_at=desk.clock.now(), **OVER)
    desk.clock.advance(4 * HOUR)
    desk.counter.privacy.leave()
    desk.lanes.run_all()
    assert [purge.orders for purge in desk.journal.disk.purges] == [PIECE]
    desk.counter.privacy.tick()
    assert not desk.lanes.waiting("writer")


def test_a_failure_at_the_end_is_no_reason_to_go_on():
    desk = RunningDesk()
    desk.journal.unreadable = disk_full()
    desk.counter.privacy.leave()
    desk.lanes.run_all()
    desk.go(LOOK_S + AGAIN_S, step_s=30)
    assert desk.counter.privacy.trouble


def test_a_desk_that_has_not_begun_purges_nothing():
    desk = RunningDesk(start=False)
    desk.counter.call_by(replace(desk.settings, privacy=PrivacySettings(shown_h=1)))
    desk.counter.privacy.tick()
    desk.counter.privacy.leave()
    assert not desk.lanes.waiting("writer")


def test_what_comes_late_brings_nobody_back():
    desk = RunningDesk()
    order_id = delivered(desk)
    desk.go(3 * HOUR + LOOK_S + 60, step_s=60)
    late = replace(desk.record(order_id), order=make_order(), forgotten_at=None, note="x")
    desk.counter._ledger.save(Batch(records=(late,)))
    desk.settle()
    assert held_in_memory(desk) == held_on_disk(desk) == []
    assert desk.record(order_id).note == "x"


def test_staffs_own_words_about_a_customer_go_too():
    desk = RunningDesk()
    order_id = desk.order()
    desk.counter.reject(order_id, "UNAVAILABLE_ITEM", "손님이 무서워요")
    desk.until(lambda: desk.status(order_id) is Status.CANCELLED)
    assert "손님이 무서워요" in held_in_memory(desk)
    desk.go(4 * HOUR, step_s=60)
    assert held_in_memory(desk) == []


def test_a_decision_that_has_still_to_leave_keeps_its_words():
    """The platform gets what staff wrote; only then it is nobody's business any more."""
    desk = RunningDesk()
    order_id = desk.order()
    desk.platform.fail("decide", Unreachable("연결할 수 없습니다."), times=9)
    desk.counter.reject(order_id, "UNAVAILABLE_ITEM", "손님이 무서워요")
    desk.go(1)
    desk.counter.privacy._purging.purge(
        [order_id], "owner", "", lambda _: None, lambda error: pytest.fail(str(error))
    )
    desk.settle()
    assert [job.reason for job in desk.jobs(JobKind.REJECT)] == ["손님이 무서워요"]
    desk.until(lambda: desk.status(order_id) is Status.CANCELLED)


def test_a_reprint_after_the_purge_cannot_print_the_customer():
    printers = make_settings().printers
    kinds = (SlipKind.KITCHEN, SlipKind.DELIVERY)
    desk = RunningDesk(replace(make_settings(), printers=(replace(printers[0], slips=kinds),)))
    order_id = delivered(desk)
    assert any("정조로" in paper for paper in desk.paper())
    desk.go(4 * HOUR, step_s=60)
    printed = len(desk.paper())
    desk.counter.reprint(desk.slips(SlipKind.DELIVERY, order_id)[0].job_id)
    desk.go(5)
    [paper] = desk.paper()[printed:]
    assert [secret for secret in PERSON if secret in paper] == []
    assert "고객 정보를 지운 주문입니다" in paper


def test_a_slip_that_still_waits_is_laid_out_anew():
    printers = make_settings(slip_limit_min=1_440).printers
    settings = replace(
        make_settings(slip_limit_min=1_440), printers=(replace(printers[0], slips=(SlipKind.DELIVERY,)),)
    )
    desk = RunningDesk(settings)
    desk.printers["주방"].errors.extend([PrinterUnreachable("꺼져 있습니다.")] * 400)
    desk.cooking()
    desk.go(60)
    assert "정조로" in repr(desk.counter.printing.slips._laid_out)
    desk.go(7 * HOUR, step_s=120)
    assert held_in_memory(desk) == []
    assert "정조로" not in repr(desk.counter.printing.slips._laid_out)


def test_todays_figures_keep_what_purged_orders_came_to():
    desk = RunningDesk()
    order_id = desk.cooking()
    desk.platform.move(order_id, "CONCLUDED", EventType.CONCLUDED)
    desk.until(lambda: desk.status(order_id) is Status.CONCLUDED)
    before = desk.counter.facts().today
    assert before.sales == make_order().total.amount
    desk.go(4 * HOUR, step_s=60)
    assert desk.counter.facts().today == before
    desk.restart()
    assert desk.record(order_id).order is None
    assert desk.counter.facts().today == before


class Asked:
    """Somebody asks for what is due, and waits."""

    def __init__(self, desk, reason=""):
        self.purged: list[Purge] = []
        self.refused: list[str] = []
        desk.counter.privacy.purge_now("command", reason, self.purged.append, self._failed)

    def _failed(self, error):
        self.refused.append(str(error))


def test_what_is_due_is_purged_at_once_where_somebody_asks():
    desk = RunningDesk(start=False)
    desk.start()
    for number in range(2 * PIECE):
        order_id = f"old-{number}"
        desk.journal.disk.records[order_id] = make_record(order_id, closed_at=desk.clock.now(), **OVER)
    asked = Asked(desk)
    desk.lanes.run_all()
    assert [purge.orders for purge in asked.purged] == [0]
    desk.jump(4 * HOUR)
    asked = Asked(desk, "정리 010-1234-5678")
    second = Asked(desk)
    desk.lanes.run_all()
    [purge] = asked.purged
    assert (purge.by, purge.reason, purge.orders) == ("command", "정리 …", 2 * PIECE)
    assert desk.journal.disk.purges == [purge]
    assert second.refused == ["지금 지우고 있습니다. 잠시 뒤에 다시 해 주세요."]


def test_who_asks_is_told_what_went_wrong():
    desk = RunningDesk()
    desk.journal.unreadable = disk_full()
    asked = Asked(desk)
    desk.lanes.run_all()
    assert asked.refused == ["디스크가 가득 찼습니다. 공간을 비워 주세요."]


def test_a_clock_that_was_never_started_purges_for_who_asks():
    """So the command does it in a home on which no desk runs."""
    desk = RunningDesk(start=False)
    desk.journal.open(desk.clock.now())
    desk.journal.disk.records["old"] = make_record("old", closed_at=desk.clock.now(), **OVER)
    desk.jump(4 * HOUR)
    asked = Asked(desk)
    desk.lanes.run_all()
    assert [purge.orders for purge in asked.purged] == [1]
    assert held_on_disk(desk) == []
    desk.counter.privacy.tick()
    assert not desk.lanes.waiting("writer"), "and goes on by itself no more"
