"""After a restore nothing runs by itself: what is open or missing is read from the platform first."""

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import DecisionRefused, JournalError, NotFound, Unreachable
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.shop import AutoAccept, Rules
from merchant_desk.domain.status import Status
from merchant_desk.services.after_restore import NOTE
from merchant_desk.services.ports import Restored
from merchant_desk.services.reconciling import STRANGE_WORD
from tests.builders import NOW, ORDER_ID, make_job, make_order, make_print, make_record, make_settings
from tests.fakes.journal import disk_full
from tests.services.running_desk import RunningDesk

BACKUP_AT = NOW - timedelta(minutes=40)


def restored_desk(
    *missing, cause="backup", records=(), jobs=(), rules=None, offline=False, at=BACKUP_AT, forgotten=()
):
    """A desk whose journal came from a backup, on a platform that knows the order since long."""
    settings = make_settings() if rules is None else replace(make_settings(), rules=rules)
    desk = RunningDesk(settings, start=False)
    desk.platform.place(make_order())
    desk.platform._events.clear()
    desk.journal.disk.records = {record.order_id: record for record in records}
    desk.journal.disk.jobs = {job.job_id: job for job in jobs}
    desk.journal.restored = Restored(cause, at, missing, frozenset(forgotten))
    if offline:
        desk.platform.fail("fetch", Unreachable("연결할 수 없습니다."), times=9_999)
    return desk


def move(desk, state, event):
    desk.platform.move(ORDER_ID, state, event)
    desk.platform._events.clear()


def test_an_order_that_the_backup_lacks_rings_and_is_read():
    desk = restored_desk(ORDER_ID)
    desk.start()
    assert ORDER_ID in desk.bell.ringing.order_ids
    assert desk.record().order is not None
    assert desk.status() is Status.NEW
    assert desk.record().note == ""
    assert desk.journal.disk.records[ORDER_ID].order is not None
    assert next(step.value for step in desk.steps()) == "restored"
    assert next(step.value for step in desk.steps("")) == "restored"


def test_an_order_that_was_accepted_since_is_not_cooked_twice():
    desk = restored_desk(ORDER_ID)
    move(desk, "cooking", EventType.CONFIRMED)
    desk.start()
    desk.go(60)
    assert desk.status() is Status.COOKING
    assert desk.paper() == []
    assert [job.state for job in desk.slips()] == [JobState.UNKNOWN]


def test_an_order_that_is_over_is_closed_without_a_word():
    desk = restored_desk(ORDER_ID)
    move(desk, "concluded", EventType.CONCLUDED)
    desk.start()
    desk.go(5)
    assert desk.status() is Status.CONCLUDED
    assert not desk.voices()


def test_an_order_that_is_over_belongs_to_its_own_day_and_shows_nobody_any_longer():
    """The backup is days old: what was purged since is read again, and must not be seen for hours once more."""
    desk = restored_desk(ORDER_ID)
    move(desk, "concluded", EventType.CONCLUDED)
    desk.clock.advance(3 * 86_400)
    desk.start()
    desk.go(5)
    record = desk.record()
    assert record.received_at == record.created_at == make_order().created_at
    until = desk.counter.people.shown_until(ORDER_ID)
    assert until is None or until < desk.clock.now()
    desk.go(400)
    assert desk.record().forgotten_at is not None
    assert desk.journal.disk.records[ORDER_ID].forgotten_at is not None


def test_who_was_purged_before_the_restore_is_in_no_order_that_is_read_anew():
    desk = restored_desk(ORDER_ID, forgotten=[ORDER_ID])
    desk.start()
    desk.go(5)
    assert desk.status() is Status.NEW
    assert desk.record().order is not None
    assert desk.record().forgotten_at == NOW
    for record in (desk.record(), desk.journal.disk.records[ORDER_ID]):
        assert "김하늘" not in repr(record)
        assert "010-1234" not in repr(record)


def test_an_order_that_is_live_came_just_now():
    desk = restored_desk(ORDER_ID)
    move(desk, "cooking", EventType.CONFIRMED)
    desk.clock.advance(3_600)
    desk.start()
    desk.go(5)
    assert desk.record().came_late
    assert desk.record().received_at > NOW + timedelta(minutes=59)


def test_an_order_that_the_platform_does_not_know_any_more_needs_nobody():
    desk = restored_desk("gone")
    desk.platform.fail("fetch", NotFound("없습니다.", status=404), times=999)
    desk.start()
    assert "gone" in desk.bell.ringing.order_ids
    desk.go(120)
    assert desk.status("gone") is Status.CONCLUDED
    assert "더 이상 없는" in desk.record("gone").note
    assert not desk.voices()


def test_nobody_decides_before_the_order_is_read():
    desk = restored_desk(ORDER_ID, offline=True, rules=Rules(auto_accept=AutoAccept.ALWAYS))
    desk.start()
    desk.go(60)
    assert ORDER_ID in desk.bell.ringing.order_ids
    assert desk.record().note == NOTE
    assert desk.counter.possible(ORDER_ID) == ()
    with pytest.raises(DecisionRefused):
        desk.counter.accept(ORDER_ID, 20)
    desk.platform.forgive()
    desk.until(lambda: desk.status() is Status.COOKING)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1, (
        "it is new at the platform too: the rule accepts"
    )


def test_the_rule_waits_for_the_platforms_word_about_an_order_of_the_backup():
    known = make_record(order=make_order(), received_at=BACKUP_AT)
    desk = restored_desk(records=(known,), rules=Rules(auto_accept=AutoAccept.ALWAYS))
    move(desk, "cooking", EventType.CONFIRMED)
    desk.lanes.hold("inbox")
    desk.start()
    desk.go(5)
    assert not desk.platform.requests
    desk.lanes.let_go("inbox")
    desk.go(5)
    assert desk.status() is Status.COOKING
    assert not desk.platform.requests
    assert desk.paper() == []


def test_a_new_kind_of_event_before_the_restore_keeps_the_rule_away_too():
    note = f"{STRANGE_WORD}ROBOT_ASSIGNED)을 보냈습니다."
    known = make_record(order=make_order(), received_at=BACKUP_AT, note=note)
    desk = restored_desk(records=(known,), rules=Rules(auto_accept=AutoAccept.ALWAYS))
    desk.platform.tells_last_event = False
    desk.start()
    desk.go(30)
    assert desk.status() is Status.NEW
    assert not desk.platform.requests
    assert Action.ACCEPT in desk.counter.possible(ORDER_ID)


def test_a_platform_that_tells_no_state_leaves_the_order_to_people():
    desk = restored_desk(ORDER_ID, rules=Rules(auto_accept=AutoAccept.ALWAYS))
    desk.platform.tells_last_event = False
    desk.start()
    desk.go(30)
    assert desk.status() is Status.NEW
    assert desk.record().note == NOTE
    assert not desk.platform.requests
    assert Action.ACCEPT in desk.counter.possible(ORDER_ID)


@pytest.mark.parametrize("state", [JobState.HELD, JobState.WAITING, JobState.RUNNING])
def test_a_slip_of_the_backup_asks(state):
    cooking = make_record(status=Status.COOKING, settled=Status.COOKING, order=make_order())
    desk = restored_desk(records=(cooking,), jobs=(make_print(state=state),))
    move(desk, "cooking", EventType.CONFIRMED)
    desk.start()
    desk.go(60)
    (job,) = desk.slips()
    assert job.state is JobState.UNKNOWN
    assert "되돌렸습니다" in job.last_error
    assert desk.paper() == []
    desk.platform.cancel(ORDER_ID)
    desk.poll()
    desk.go(2)
    assert [text.split("]")[0] for text in desk.paper()] == ["[cancel"], "it may be in the kitchen"


def pending():
    return make_record(
        status=Status.ACCEPTING,
        settled=Status.NEW,
        order=make_order(),
        attempted=Action.ACCEPT,
        attempted_at=BACKUP_AT,
    )


@pytest.mark.parametrize("state", [JobState.WAITING, JobState.RUNNING])
def test_a_decision_of_the_backup_is_read_before_it_is_repeated(state):
    desk = restored_desk(records=(pending(),), jobs=(make_job(JobKind.ACCEPT, state=state),))
    move(desk, "cooking", EventType.CONFIRMED)
    desk.start()
    desk.go(30)
    assert desk.status() is Status.COOKING
    assert not desk.platform.requests


def test_a_decision_that_may_have_left_since_the_backup_is_not_sent_again_while_it_may_take_effect():
    waiting = make_job(JobKind.ACCEPT, state=JobState.WAITING, next_try_at=BACKUP_AT)
    desk = restored_desk(records=(pending(),), jobs=(waiting,))
    desk.start()
    desk.go(5)
    move(desk, "cooking", EventType.CONFIRMED)
    desk.go(30)
    assert desk.status() is Status.COOKING
    assert not desk.platform.requests


def test_a_decision_of_the_backup_that_never_left_is_sent_once_it_is_known():
    desk = restored_desk(records=(pending(),), jobs=(make_job(JobKind.ACCEPT, state=JobState.WAITING),))
    desk.start()
    desk.until(lambda: desk.status() is Status.COOKING)
    assert desk.platform.count(Action.ACCEPT, ORDER_ID) == 1


def test_a_decision_of_the_backup_about_which_nobody_can_tell_is_left_to_people():
    desk = restored_desk(records=(pending(),), jobs=(make_job(JobKind.ACCEPT, state=JobState.WAITING),))
    desk.platform.tells_last_event = False
    desk.start()
    desk.go(15)
    assert desk.status() is Status.UNSURE
    assert not desk.platform.requests


@pytest.mark.parametrize(
    ("cause", "at", "words"),
    [
        ("backup", BACKUP_AT, "손상되어 18시 25분 백업으로 되돌렸습니다. 그 뒤 주문 1건은"),
        ("backup", NOW - timedelta(days=2), "손상되어 7월 19일 19시 05분 백업으로"),
        ("backup", None, "손상되어 이전 백업으로"),
        ("asked", BACKUP_AT, "주문 기록을 18시 25분 백업으로 되돌렸습니다."),
        ("new", None, "손상되어 새로 시작했습니다. 최근 주문 1건은"),
        ("behind", BACKUP_AT, "끝부분이 없어졌습니다(18시 25분까지 남아 있음). 그 뒤 주문 1건은"),
    ],
)
def test_staff_are_told_in_one_sentence(cause, at, words):
    desk = restored_desk(ORDER_ID, cause=cause, at=at)
    desk.start()
    [notice] = desk.counter.facts().notices
    assert "플랫폼에서 다시 읽습니다" in notice.sentence
    assert words in notice.sentence, notice.sentence


def test_the_sentence_stands_beyond_restarts_until_somebody_puts_it_away():
    desk = restored_desk(ORDER_ID)
    desk.start()
    [notice] = desk.counter.facts().notices
    desk.go(14 * 3600, step_s=1_800)
    desk.restart()
    assert desk.counter.facts().notices == (notice,)
    desk.counter.dismiss(notice.notice_id)
    desk.counter.dismiss(notice.notice_id)
    desk.settle()
    assert desk.counter.facts().notices == ()
    assert desk.steps("").count(Step.SILENCED) == 1
    desk.restart()
    assert desk.counter.facts().notices == ()


def test_without_a_window_the_sentence_goes_after_half_a_day():
    desk = restored_desk(ORDER_ID)
    desk.start()
    desk.counter.unattended.attended = False
    assert desk.counter.facts().notices
    desk.clock.advance(12 * 3600)
    assert not desk.counter.facts().notices


def test_a_backup_that_lacks_nothing_says_so():
    desk = restored_desk()
    desk.start()
    assert "빠진 주문은 없습니다" in desk.counter.facts().notices[0].sentence


def test_a_gap_alone_reads_the_order_and_touches_nothing_else():
    """A crash between the two files: the others' jobs are as they were left."""
    cooking = make_record("other", status=Status.COOKING, settled=Status.COOKING, order=make_order("other"))
    waiting = make_print("other", state=JobState.WAITING)
    desk = restored_desk(ORDER_ID, cause="", at=None, records=(cooking,), jobs=(waiting,))
    desk.start()
    desk.go(2)
    assert desk.record().order is not None
    assert len(desk.paper()) == 1
    assert not desk.counter.facts().troubles


def test_what_follows_is_made_good_again_until_it_is_on_the_disk():
    desk = restored_desk(ORDER_ID)
    desk.journal.trouble = disk_full()
    desk.start()
    assert desk.journal.restored is not None
    desk.journal.trouble = None
    desk.go(5)
    assert desk.journal.restored is None


def test_an_order_that_rang_before_the_journal_opened_is_not_taken_for_a_missing_one():
    desk = restored_desk()
    desk.journal.unopenable = JournalError("주문 기록을 열 수 없습니다.")
    desk.start()
    desk.order(make_order("late"))
    desk.journal.unopenable = None
    desk.journal.restored = Restored("new", None, ("late",))
    desk.go(15)
    assert desk.record("late").note == ""
    assert len(desk.jobs(JobKind.FETCH, "late")) == 1


def test_what_the_backup_knows_to_be_over_stays_over():
    cooking = make_record(status=Status.COOKING, settled=Status.COOKING, order=make_order())
    desk = restored_desk(records=(cooking,), jobs=(make_print(state=JobState.DONE),))
    move(desk, "cooking", EventType.CONFIRMED)
    desk.start()
    desk.go(5)
    assert [job.state for job in desk.slips()] == [JobState.DONE]
