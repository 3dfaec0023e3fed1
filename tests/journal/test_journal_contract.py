"""What every journal promises: the real one on a disk, and the one of memory that other tests use."""

from datetime import timedelta

import pytest

from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.job import JobState
from merchant_desk.domain.status import Status
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.ports import Batch, Opened, Recall, SealedText
from tests.fakes.journal import Disk, FakeJournal
from tests.journal.making import MASTER, NOW, a_job, a_print, a_record, a_try, an_event, an_order, arrival


@pytest.fixture(params=["disk", "memory"])
def make(request, tmp_path):
    """Return what makes a journal that is not open yet; all of one test share what survives a restart."""
    if request.param == "memory":
        disk = Disk()
        yield lambda: FakeJournal(disk)
        return
    made = []

    def on_disk():
        made.append(DeskJournal(tmp_path, master_key=MASTER))
        return made[-1]

    yield on_disk
    for journal in made:
        journal.close()


@pytest.fixture
def journal(make):
    journal = make()
    assert journal.open(NOW) == Opened((), ())
    return journal


def reopened(make, journal):
    journal.close()
    return make().open(NOW)


def test_what_was_committed_is_there_after_a_restart(make, journal):
    journal.commit(arrival(1))
    opened = reopened(make, journal)
    assert opened.records == arrival(1).records
    assert set(opened.jobs) == set(arrival(1).jobs)


def test_a_known_event_changes_nothing(journal):
    journal.commit(arrival(1))
    journal.commit(Batch(events=(an_event(word="OTHER"),)))
    assert journal.recall(("event-1", "event-2"), ("order-1", "order-2")) == Recall(
        frozenset({"event-1"}), arrival(1).records
    )


def test_a_record_without_details_keeps_those_that_came(make, journal):
    journal.commit(arrival(1))
    journal.commit(Batch(records=(a_record(display_id="A1", status=Status.COOKING),)))
    [record] = reopened(make, journal).records
    assert (record.status, record.order) == (Status.COOKING, an_order())


def test_old_orders_stay_away(make, journal):
    day = timedelta(days=1)
    closed = {"status": Status.CONCLUDED, "settled": Status.CONCLUDED}
    journal.commit(
        Batch(
            records=(
                a_record("open"),
                a_record("lately", closed_at=NOW - 6 * day, **closed),
                a_record("old", closed_at=NOW - 8 * day, **closed),
            )
        )
    )
    assert {record.order_id for record in reopened(make, journal).records} == {"open", "lately"}


def test_jobs_that_ask_for_something_come_back_and_so_do_all_of_open_orders(make, journal):
    closed = a_record("closed", status=Status.CONCLUDED, closed_at=NOW)
    asking = (
        a_job("closed", "1", state=JobState.WAITING),
        a_job("closed", "2", state=JobState.DOUBTED),
        a_print("closed", "3", state=JobState.UNKNOWN),
        a_print("open", "4", state=JobState.DONE),
    )
    journal.commit(Batch(records=(closed, a_record("open")), jobs=asking))
    journal.commit(Batch(jobs=(a_job("closed", "5", state=JobState.DONE),)))
    assert set(reopened(make, journal).jobs) == set(asking)


def test_sealed_bytes_come_back(journal):
    journal.commit(arrival(1) + Batch(sealed=(SealedText("order-1", "raw", b"{}"),)))
    assert journal.read_sealed("order-1", "raw") == b"{}"
    assert journal.read_sealed("order-1", "slip:1") is None


def test_a_closed_journal_refuses(journal):
    journal.idle()
    journal.close()
    for call in (lambda: journal.commit(arrival(1)), lambda: journal.recall((), ()), journal.idle):
        with pytest.raises(JournalError):
            call()


def test_the_ledger_of_paper_tells_each_try_oldest_first(make, journal):
    journal.commit(arrival(1) + arrival(2))
    first = a_try(outcome=JobState.WAITING, answer="용지가 없습니다.")
    journal.commit(Batch(tries=(first,)))
    journal.commit(Batch(tries=(a_try(number=2), a_try("order-2", printer="홀"))))
    journal.close()
    again = make()
    again.open(NOW)
    assert again.print_tries("order-1") == (first, a_try(number=2))
    assert again.print_tries("order-3") == ()
    assert again.print_tries("", most=2) == (a_try(number=2), a_try("order-2", printer="홀"))


def test_a_try_is_told_as_it_ended_last(journal):
    journal.commit(arrival(1) + Batch(tries=(a_try(outcome=JobState.UNKNOWN),)))
    journal.commit(Batch(tries=(a_try(),)))
    assert journal.print_tries("order-1") == (a_try(),)


def test_an_opened_journal_tells_when_each_printers_last_slip_left(make, journal):
    later = NOW + timedelta(minutes=5)
    journal.commit(arrival(1) + Batch(tries=(a_try(), a_try(number=2, ended_at=later))))
    journal.commit(
        Batch(tries=(a_try(number=3, ended_at=NOW + timedelta(hours=1), outcome=JobState.UNKNOWN),))
    )
    journal.commit(Batch(tries=(a_try(number=4, printer="홀", outcome=JobState.SENT),)))
    assert reopened(make, journal).printed == (("주방", later), ("홀", NOW))
