"""What was committed is there again, once, whole, and in the documented columns."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import ChangeRefused, JournalError
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobKind, JobState, SlipKind
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Timing, Total
from merchant_desk.domain.status import Status
from merchant_desk.journal.seen_log import read_seen
from merchant_desk.services.ports import Batch, Opened, Recall, SealedText
from tests.journal.making import NOW, a_job, a_line, a_print, a_record, an_event, an_order, arrival


def rows(journal, sql, *values):
    return journal._file.db.execute(sql, values).fetchall()


def test_a_new_journal_is_empty(start):
    _journal, opened = start()
    assert opened == Opened((), ())


def test_a_record_comes_back_whole(start):
    journal, _ = start()
    record = a_record(
        order=an_order(),
        status=Status.ACCEPTING,
        stored_at=NOW,
        rang_at=NOW + timedelta(seconds=1),
        decided_at=NOW + timedelta(seconds=9),
        confirmed_at=NOW + timedelta(seconds=10),
        deadline=NOW + timedelta(minutes=8),
        preparation_min=25,
        external_code="desk-1",
        attempted=Action.ACCEPT,
        attempted_at=NOW + timedelta(seconds=8),
        decided_by="staff",
        elsewhere=True,
        asked_to_start=True,
        customer_asks=True,
        cancel_reason="고객 변심",
        alarm=True,
        note="시계가 다릅니다.",
        unreadable="금액을 읽을 수 없습니다.",
        silenced_until=NOW + timedelta(seconds=30),
    )
    journal.commit(Batch(records=(record,)))
    journal.close()
    _again, opened = start()
    assert opened.records == (record,)


SETTLED = {JobState.DONE, JobState.SENT, JobState.FAILED, JobState.DROPPED}


@pytest.mark.parametrize("state", JobState)
def test_a_job_comes_back_unless_it_is_settled(start, state):
    journal, _ = start()
    gone = a_record("gone", status=Status.CONCLUDED, closed_at=NOW)
    job = a_job("gone", state=state, tries=3, last_error="연결이 끊겼습니다.")
    journal.commit(Batch(records=(gone,), jobs=(job,)))
    journal.close()
    assert start()[1].jobs == (() if state in SETTLED else (job,))


@pytest.mark.parametrize("state", JobState)
def test_an_open_orders_jobs_all_come_back(start, state):
    """What was printed already must be known, or it would be printed again."""
    journal, _ = start()
    job = a_print(state=state, tries=1, finished_at=NOW, reprint_no=2, slip=SlipKind.DELIVERY, copy=3)
    journal.commit(Batch(records=(a_record(),), jobs=(job,)))
    journal.close()
    assert start()[1].jobs == (job,)


@pytest.mark.parametrize("state", [JobState.UNKNOWN, JobState.EXPIRED])
def test_a_slip_of_last_month_is_not_asked_about(start, state):
    journal, _ = start()
    old = NOW - timedelta(days=30)
    gone = a_record("gone", status=Status.CONCLUDED, closed_at=old)
    journal.commit(Batch(records=(gone,), jobs=(a_print("gone", state=state, created_at=old),)))
    journal.close()
    assert start()[1].jobs == ()


def test_what_a_cancellation_names_as_out_of_stock_survives_a_restart(start):
    journal, _ = start()
    job = a_job(
        job_id="cancel:order-1", kind=JobKind.CANCEL, code="UNAVAILABLE_ITEM", items=("item-1", "item-2")
    )
    journal.commit(Batch(records=(a_record(),), jobs=(job,)))
    journal.close()
    assert start()[1].jobs == (job,)


def test_a_rejections_reason_survives_a_restart(start):
    journal, _ = start()
    job = a_job(job_id="reject:order-1", kind=JobKind.REJECT, code="UNAVAILABLE_ITEM", reason="재료 소진")
    journal.commit(Batch(records=(a_record(),), jobs=(job,)))
    journal.close()
    _again, opened = start()
    assert opened.jobs == (job,)


def test_a_duplicate_event_changes_nothing(journal):
    journal.commit(arrival(1))
    before = rows(journal, "SELECT * FROM events")
    journal.commit(Batch(events=(an_event(word="CANCELLED", kind=EventType.CANCELLED, reason="다른 말"),)))
    assert rows(journal, "SELECT * FROM events") == before
    assert journal.read_sealed("order-1", "event:event-1") is None


def test_recall_tells_what_is_known(journal):
    journal.commit(arrival(1))
    recall = journal.recall(("event-1", "event-2"), ("order-1", "order-2"))
    assert recall == Recall(frozenset({"event-1"}), arrival(1).records)


def test_recall_of_more_than_one_statement_holds(journal):
    many = [f"event-{number}" for number in range(1_000)]
    journal.commit(Batch(events=tuple(an_event("order-1", event_id) for event_id in many)))
    assert journal.recall((*many, "event-x"), ()).known_events == set(many)


def test_of_two_rows_of_one_id_the_later_wins(journal):
    first = Batch(records=(a_record(),), jobs=(a_job(),))
    second = Batch(records=(a_record(status=Status.REJECTING),), jobs=(a_job(state=JobState.DONE),))
    journal.commit(first + second)
    assert rows(journal, "SELECT status FROM v_orders") == [("rejecting",)]
    assert rows(journal, "SELECT state FROM v_jobs") == [("done",)]


def test_the_board_gets_open_orders_and_those_closed_lately(start):
    journal, _ = start()
    day = timedelta(days=1)
    journal.commit(
        Batch(
            records=(
                a_record("open", received_at=NOW - 30 * day),
                a_record("lately", status=Status.CONCLUDED, closed_at=NOW - 6 * day),
                a_record("today", status=Status.DELIVERED, closed_at=NOW),
                a_record("long ago", status=Status.CONCLUDED, closed_at=NOW - 8 * day),
                a_record("unseen", status=Status.CANCELLED, closed_at=NOW - 9 * day, alarm=True),
            )
        )
    )
    journal.close()
    _again, opened = start()
    assert [record.order_id for record in opened.records] == ["open", "unseen", "today", "lately"]


def test_a_start_takes_no_more_than_two_thousand_orders_and_open_ones_first(start):
    journal, _ = start()
    closed = (a_record(f"c{n}", status=Status.CONCLUDED, closed_at=NOW) for n in range(2_000))
    journal.commit(Batch(records=(*closed, *(a_record(f"o{n}") for n in range(5)))))
    journal.close()
    _again, opened = start()
    assert len(opened.records) == 2_000
    assert [record.order_id for record in opened.records[:5]] == [f"o{n}" for n in range(5)]


def test_a_batch_is_written_whole_or_not_at_all(journal):
    journal.commit(Batch(jobs=(a_print(),)))
    twice = a_print(job_id="another id for the same slip")
    with pytest.raises(JournalError):
        journal.commit(arrival(2) + Batch(jobs=(twice,), lines=(a_line(),)))
    assert journal.recall(("event-2",), ("order-2",)) == Recall(frozenset(), ())
    assert rows(journal, "SELECT count(*) FROM v_black_box") == [(0,)]
    journal.commit(arrival(3))
    assert journal.recall((), ("order-3",)).records == arrival(3).records


def test_one_slip_has_one_row_but_a_reprint_has_its_own(journal):
    journal.commit(Batch(jobs=(a_print(), a_print(job_id="again", reprint_no=1, slip=SlipKind.KITCHEN))))
    assert rows(journal, "SELECT slip, copy, printer, state, reprint_no FROM v_slips ORDER BY 5") == [
        ("kitchen", 1, "주방", "held", 0),
        ("kitchen", 1, "주방", "held", 1),
    ]


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM black_box",
        "UPDATE black_box SET at = ''",
        "REPLACE INTO black_box SELECT * FROM black_box",
    ],
)
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_the_black_box_only_grows(journal, sql, recursive):
    journal.commit(Batch(lines=(a_line(), a_line("", Step.LINK_LOST, detail="dns"))))
    before = rows(journal, "SELECT * FROM black_box")
    journal._file.db.execute(f"PRAGMA recursive_triggers={recursive}")
    with pytest.raises(JournalError), journal._file.transaction() as db:
        db.execute(sql)
    assert rows(journal, "SELECT * FROM black_box") == before


def test_sums_and_kind_stand_in_the_view_and_stay_when_details_are_not_held(journal):
    journal.commit(Batch(records=(a_record(),)))
    assert rows(journal, "SELECT kind, total_minor, currency, due_at FROM v_orders") == [(None,) * 4]
    journal.commit(arrival(1))
    journal.commit(Batch(records=(a_record(status=Status.COOKING),)))
    assert rows(journal, "SELECT status, kind, total_minor, currency, due_at, platform FROM v_orders") == [
        ("cooking", "DELIVERY", 21_000, "KRW", "2026-03-06T10:40:00.250Z", "open-delivery")
    ]


def test_times_are_utc_text_with_milliseconds(journal):
    journal.commit(arrival(1))
    assert rows(journal, "SELECT received_at FROM v_orders") == [("2026-03-06T10:00:00.250Z",)]
    assert rows(journal, "SELECT at FROM v_black_box LIMIT 1") == [("2026-03-06T10:00:00.250Z",)]


def test_seen_log_knows_an_order_once_and_only_by_its_id(folder, journal):
    journal.commit(Batch(events=(an_event(),), records=(a_record(),)))
    journal.commit(arrival(1) + arrival(2))
    assert read_seen(folder / "seen.log") == ["order-1", "order-2"]


def test_an_id_reaches_seen_log_even_if_its_commit_fails(folder, journal):
    journal.commit(Batch(jobs=(a_print(),)))
    with pytest.raises(JournalError):
        journal.commit(arrival(7) + Batch(jobs=(a_print(job_id="x"),)))
    assert read_seen(folder / "seen.log") == ["order-7"]


def test_text_and_numbers_that_sqlite_cannot_hold_lose_no_order(start):
    journal, _ = start()
    odd = an_order("o\n1", total=Total(amount=Money(10**30)), kind=OrderKind.UNKNOWN, timing=Timing.UNKNOWN)
    journal.commit(Batch(records=(a_record("o\n1", display_id="A\ud800", order=odd),)))
    journal.commit(Batch(records=(a_record("o2", order=an_order("o2", store_note="\udc00")),)))
    journal.close()
    again, opened = start()
    assert [(record.order_id, record.display_id) for record in opened.records] == [
        ("o\n1", "A?"),
        ("o2", "A101"),
    ]
    assert rows(again, "SELECT total_minor, currency FROM v_orders WHERE order_id <> 'o2'") == [(None, "KRW")]


def test_a_note_of_two_megabytes_is_kept(start):
    journal, _ = start()
    order = an_order(store_note="가" * 2_000_000)
    journal.commit(Batch(records=(a_record(order=order),)))
    journal.close()
    assert start()[1].records[0].order == order


def test_sealed_bytes_of_the_caller_are_kept(start):
    journal, _ = start()
    journal.commit(arrival(1) + Batch(sealed=(SealedText("order-1", "raw", b"{}\x00\xff"),)))
    journal.close()
    again, _ = start()
    assert again.read_sealed("order-1", "raw") == b"{}\x00\xff"
    assert again.read_sealed("order-1", "slip:1") is None
    assert again.read_sealed("order-2", "raw") is None


def test_sealed_bytes_of_an_order_nobody_knows_do_not_stop_the_others(journal):
    journal.commit(arrival(1) + Batch(sealed=(SealedText("nobody", "raw", b"x"),)))
    assert journal.recall((), ("order-1",)).records == arrival(1).records
    assert journal.read_sealed("nobody", "raw") is None


def test_unchanged_details_are_not_written_again(journal):
    journal.commit(arrival(1))
    before = rows(journal, "SELECT body FROM sealed")
    journal.commit(Batch(records=(replace(arrival(1).records[0], status=Status.COOKING),)))
    assert rows(journal, "SELECT body FROM sealed") == before
    changed = an_order("order-1", store_note="젓가락 많이")
    journal.commit(Batch(records=(a_record(order=changed),)))
    assert rows(journal, "SELECT body FROM sealed") != before
    assert journal.recall((), ("order-1",)).records[0].order == changed


def test_a_closed_journal_says_so(journal):
    journal.close()
    for call in (
        lambda: journal.commit(arrival(1)),
        lambda: journal.recall((), ()),
        lambda: journal.read_sealed("order-1", "raw"),
        journal.idle,
    ):
        with pytest.raises(JournalError, match="열려 있지 않습니다"):
            call()
    journal.close()


def test_another_thread_may_take_over(journal):
    failures = []

    def work(number):
        try:
            journal.commit(arrival(number))
        except JournalError as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert failures == []
    assert rows(journal, "SELECT count(*) FROM v_orders") == [(8,)]


def test_an_orders_black_box_is_read_in_its_order(journal):
    lines = (a_line(), a_line(step=Step.STORED, actor="staff", detail="x"), a_line(step=Step.SENT))
    journal.commit(Batch(lines=(*lines[:2], a_line("order-2"), lines[2])))
    assert journal.black_box("order-1") == lines
    assert journal.black_box("order-3") == ()


@pytest.mark.parametrize(
    "batch",
    [
        Batch(jobs=(a_print(job_id="another id for the same slip"),)),
        Batch(records=(a_record("big", preparation_min=2**70),)),
        Batch(records=(a_record("odd", preparation_min=object()),)),
    ],
)
def test_a_change_that_can_never_be_written_is_told_from_a_disk_that_cannot(journal, batch):
    journal.commit(Batch(jobs=(a_print(),)))
    with pytest.raises(ChangeRefused):
        journal.commit(arrival(2) + batch)
    journal.commit(arrival(2))
    assert journal.recall((), ("order-2",)).records == arrival(2).records
