"""A change that the journal can never take is put aside; all others are written, and staff hear of it."""

from dataclasses import replace

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import ChangeRefused
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.status import Status
from merchant_desk.services.ports import Batch
from tests.builders import ORDER_ID, make_order, make_record
from tests.fakes.journal import disk_full
from tests.services.running_desk import RunningDesk

POISON = "poison"


class PickyJournal:
    """Refuses whatever holds the poisoned order or is not to be noted as running, and counts the refusals."""

    def __init__(self, journal):
        self.journal = journal
        self.not_noted = set()
        self.refusals = 0

    def commit(self, batch):
        running = {
            job.kind for job in batch.jobs if job.order_id == ORDER_ID and job.state is JobState.RUNNING
        }
        if (
            any(line.detail == POISON for line in batch.lines)
            or any(record.order_id == POISON for record in batch.records)
            or running & self.not_noted
        ):
            self.refusals += 1
            raise ChangeRefused("쓸 수 없는 내용입니다.", detail="SQLITE_CONSTRAINT_UNIQUE")
        self.journal.__class__.commit(self.journal, batch)


@pytest.fixture
def desk():
    desk = RunningDesk()
    desk.order()
    return desk


@pytest.fixture(autouse=True)
def picky(desk, monkeypatch):
    picky = PickyJournal(desk.journal)
    monkeypatch.setattr(desk.journal, "commit", picky.commit)
    return picky


def say(desk, detail, then=lambda: None):
    ledger = desk.counter._ledger
    ledger.save(Batch(lines=(ledger.line(ORDER_ID, Step.SILENT, "bell", detail),)), then)


def told(desk):
    return [line.detail for line in desk.journal.disk.lines if line.step is Step.SILENT]


@pytest.mark.parametrize("place", [0, 1, 50, 98, 99, 130])
def test_all_others_are_written_in_order_and_once(desk, picky, place, caplog):
    desk.lanes.hold("writer")
    say(desk, "first")
    expected = ["first"]
    for number in range(131):
        detail = POISON if number == place else f"{number}"
        say(desk, detail)
        expected += [detail] if detail != POISON else []
    desk.lanes.let_go("writer")
    desk.go(20)
    assert told(desk) == expected
    assert picky.refusals < 15
    assert desk.counter.is_idle
    assert not desk.counter.facts().journal_trouble
    assert "put aside" in caplog.text


def test_two_refused_changes_of_one_group_are_both_found(desk):
    desk.lanes.hold("writer")
    for detail in ("first", "a", POISON, "b", POISON, "c"):
        say(desk, detail)
    desk.lanes.let_go("writer")
    desk.go(30)
    assert told(desk) == ["first", "a", "b", "c"]


def test_a_change_put_aside_has_no_effect_outside_and_is_named(desk):
    effects: list[str] = []
    say(desk, POISON, lambda: effects.append("sent"))
    desk.go(20)
    assert effects == []
    [sentence] = [trouble for trouble in desk.counter.facts().troubles if "기록하지 못한" in trouble]
    assert desk.record().display_id in sentence


def test_an_order_that_cannot_be_written_rings_all_the_same(desk):
    desk.platform.place(make_order(POISON))
    desk.poll()
    desk.go(30)
    assert POISON in desk.bell.ringing.order_ids
    assert POISON not in desk.journal.disk.records
    assert desk.order(make_order("after")) in desk.journal.disk.records


def test_a_full_disk_is_no_reason_to_put_anything_aside(desk):
    desk.journal.trouble = disk_full()
    say(desk, "kept")
    desk.go(60)
    assert not any("기록하지 못한" in trouble for trouble in desk.counter.facts().troubles)
    desk.journal.trouble = None
    desk.go(3)
    assert told(desk) == ["kept"]


def test_only_the_latest_few_orders_are_named(desk):
    ledger = desk.counter._ledger
    ledger.save(Batch())
    for number in range(7):
        line = replace(ledger.line(f"order-{number}", Step.SILENT, "bell", POISON))
        ledger.save(Batch(lines=(line,), records=(make_record(f"order-{number}", display_id=f"A{number}"),)))
        desk.go(15)
    [sentence] = [trouble for trouble in desk.counter.facts().troubles if "기록하지 못한" in trouble]
    assert "A6" in sentence
    assert "A2" in sentence
    assert "A1" not in sentence


def test_a_lost_line_of_the_desk_itself_names_no_order(desk):
    ledger = desk.counter._ledger
    ledger.save(Batch(lines=(ledger.line("", Step.LINK_LOST, "desk", POISON),)))
    desk.go(20)
    assert any("주문 없음" in trouble for trouble in desk.counter.facts().troubles)


def test_staff_are_told_after_a_restart_too_until_they_put_it_away(desk):
    say(desk, POISON)
    desk.go(20)
    assert desk.counter.facts().notices == (), "this run says it as a trouble"
    said = desk.counter._ledger.lost
    assert "기록하지 못한 내용" in said
    desk.restart()
    [notice] = desk.counter.facts().notices
    assert notice.sentence == said
    desk.counter.dismiss(notice.notice_id)
    desk.settle()
    desk.restart()
    assert desk.counter.facts().notices == ()


def test_a_sentence_that_cannot_be_written_either_ends(desk, picky, monkeypatch):
    def commit(batch):
        if batch.notices:
            raise ChangeRefused("쓸 수 없는 내용입니다.", detail="no such table: notices")
        picky.commit(batch)

    monkeypatch.setattr(desk.journal, "commit", commit)
    say(desk, POISON)
    say(desk, "after")
    desk.go(40)
    assert told(desk) == ["after"]
    assert desk.counter.is_idle
    assert not desk.counter.facts().journal_trouble


def test_a_slip_that_cannot_be_noted_asks_and_its_printer_takes_the_next(desk, picky):
    picky.not_noted = {JobKind.PRINT}
    desk.counter.accept(ORDER_ID, 20)
    desk.until(lambda: desk.status() is Status.COOKING, most_s=60)
    desk.go(30)
    assert [job.state for job in desk.slips()] == [JobState.UNKNOWN]
    assert "인쇄하지 않은" in desk.slips()[0].last_error
    assert desk.paper() == []
    desk.cooking(make_order("after"))
    desk.go(30)
    assert len(desk.paper()) == 1


def test_a_decision_that_cannot_be_noted_does_not_leave_and_holds_nobody_up(desk, picky):
    picky.not_noted = {JobKind.ACCEPT}
    for _ in range(6):  # more than may be under way at once
        desk.counter.accept(ORDER_ID, 20)
        desk.go(30)
        assert desk.status() is Status.NEW
        assert "기록할 수 없어서 보내지 않았습니다" in desk.record().note
    assert desk.platform.requests == []
    desk.cooking(make_order("after"))


def test_a_decision_that_an_event_has_ended_before_it_was_put_aside_stays_ended(desk, picky):
    picky.not_noted = {JobKind.ACCEPT}
    desk.counter.accept(ORDER_ID, 20)
    desk.go(1)
    desk.platform.cancel(ORDER_ID)
    desk.counter.poll_now()
    desk.go(40)
    assert desk.status() is Status.CANCELLED
    assert desk.platform.requests == []
