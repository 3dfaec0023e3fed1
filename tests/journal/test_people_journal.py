"""The journal's part about customers: whose time is over, who has a number, and that what is forgotten is gone."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.privacy import clock_starts_at
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.journal import keys, people_journal
from merchant_desk.journal.backups import back_up
from merchant_desk.journal.recovery import put_in_place
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.ports import Batch, Restored, SealedText
from tests.journal.making import A_PURGE, MASTER, NAME, NOW, PHONE, a_line, a_record, an_order, arrival

HOUR = timedelta(hours=1)
LATER = NOW + timedelta(days=30)


def due(journal, at):
    return journal.people_due(at, at, 50)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_journal_counts_by_the_same_clock_as_the_screen(tmp_path_factory, data):
    hours = st.integers(-30, 30).map(lambda number: timedelta(hours=number))
    records = []
    for number in range(data.draw(st.integers(1, 6))):
        order = an_order(f"o{number}", due_at=data.draw(st.none() | hours.map(lambda h: NOW + h)))
        status = data.draw(st.sampled_from(Status))
        closed_at = NOW + data.draw(hours) if status in CLOSED and data.draw(st.booleans()) else None
        records.append(
            a_record(
                f"o{number}",
                order=order if data.draw(st.booleans()) else None,
                status=status,
                settled=status,
                closed_at=closed_at,
                created_at=NOW + data.draw(hours),
                received_at=NOW + data.draw(hours),
            )
        )
    closed, unclosed = NOW + data.draw(hours), NOW + data.draw(hours)
    journal = DeskJournal(tmp_path_factory.mktemp("desk"), master_key=MASTER)
    journal.open(NOW)
    try:
        journal.commit(Batch(records=tuple(records)))
        found = journal.people_due(closed, unclosed, 50)
    finally:
        journal.close()
    expected = {
        record.order_id
        for record in records
        if clock_starts_at(record) <= (closed if record.status in CLOSED else unclosed)
    }
    assert set(found) == expected
    arrived = {record.order_id: record.received_at for record in records}
    assert [arrived[order_id] for order_id in found] == sorted(arrived[order_id] for order_id in found)


def test_an_order_that_came_days_late_is_due_by_when_it_was_made_once_it_is_over(journal):
    came, made = NOW, NOW - timedelta(days=2)
    over = {"status": Status.DELIVERED, "settled": Status.DELIVERED, "closed_at": came}
    live = a_record("live", order=None, created_at=made, received_at=came)
    journal.commit(Batch(records=(replace(live, order_id="over", **over), live)))
    assert due(journal, NOW - HOUR) == ("over",)
    assert due(journal, NOW + 3 * HOUR) == ("over", "live")


def test_at_most_so_many_are_told_and_none_twice(journal):
    for number in range(5):
        journal.commit(arrival(number))
    assert len(journal.people_due(LATER, LATER, 3)) == 3
    journal.forget_people(due(journal, LATER), A_PURGE, ())
    assert due(journal, LATER) == ()


def test_orders_whose_customer_is_held_are_found_fast_among_many(journal):
    """Both questions walk the index of those orders alone, however many others there are."""
    for sql in (people_journal._DUE, people_journal._HELD, people_journal._NAMED):
        plan = journal._file.db.execute(f"EXPLAIN QUERY PLAN {sql}", [""] * sql.count("?")).fetchall()
        assert "orders_held" in plan[0][3], (sql, plan)


def test_an_order_is_found_by_number_while_its_customer_is_held(journal):
    journal.commit(arrival(1) + Batch(records=(a_record("order-9", display_id="#A1"),)))
    assert set(journal.people_named("A1")) == {"order-1", "order-9"}
    assert journal.people_named("#A1") == ("order-9",)
    assert journal.people_named("order-1") == ("order-1",)
    assert journal.people_named("%") == ()
    journal.forget_people(["order-1"], A_PURGE, ())
    assert journal.people_named("A1") == ("order-9",)


def test_a_number_is_looked_for_in_every_sealed_part(journal):
    other = an_order("order-2", customer=replace(an_order().customer, phone="010-9999-0000"))
    journal.commit(arrival(1) + Batch(records=(a_record("order-2", order=other), a_record("order-3"))))
    raw = json.dumps({"customer": {"phone": "+82 10-2345-6789"}}).encode()
    journal.commit(Batch(sealed=(SealedText("order-3", "raw", raw),)))
    digits = "01023456789"
    assert journal.people_with(digits, "", 10) == (("order-1", "order-3"), "")
    assert journal.people_with(digits, "", 2) == (("order-1",), "order-2")
    assert journal.people_with(digits, "order-2", 2) == (("order-3",), "")
    assert journal.people_with("01000000000", "", 10) == ((), "")


def test_without_a_key_nobody_can_be_looked_for(start):
    start()[0].commit(arrival(1))
    with pytest.raises(JournalError, match="주문 번호로"):
        start(master_key=None)[0].people_with("01023456789", "", 10)


def test_a_purge_is_a_row_and_a_line_for_each_order(journal):
    journal.commit(arrival(1) + arrival(2) + arrival(3))
    purge = Purge(NOW, "clock", "", 2)
    lines = tuple(a_line(order_id, Step.PERSON_PURGED, actor="clock") for order_id in ("order-1", "order-2"))
    journal.forget_people(["order-1", "order-2"], purge, lines)
    journal.forget_people(["order-3"], replace(purge, orders=1), ())
    assert journal.purges() == (replace(purge, orders=3),), "pieces of one run are one purge"
    assert journal.black_box("order-2")[-1].step is Step.PERSON_PURGED
    journal.commit(arrival(4))
    newer = Purge(NOW + HOUR, "owner", "손님 요청", 1)
    journal.forget_people(["order-4"], newer, ())
    assert journal.purges() == (newer, replace(purge, orders=3))
    assert journal.purges(1) == (newer,)


def test_a_piece_of_a_purge_is_added_to_it_however_many_there_were(journal):
    """The rows of years are not searched for it."""
    older = [Purge(NOW - (number + 1) * HOUR, "clock", "", 1) for number in range(300)]
    for purge in older[::-1]:
        journal.forget_people([], purge, ())
    long, between = Purge(NOW, "clock", "", 50), Purge(NOW, "owner", "손님 요청", 1)
    other = replace(between, reason="앱 탈퇴")
    for purge in (long, between, other, long):
        journal.forget_people([], purge, ())
    assert journal.purges(4) == (other, between, replace(long, orders=100), older[0])
    plan = journal._file.db.execute(f"EXPLAIN QUERY PLAN {people_journal._ADD}", [""] * 4).fetchall()
    assert "INTEGER PRIMARY KEY" in plan[0][3], plan


def test_a_purged_order_comes_back_with_its_sum_alone(start):
    journal, _ = start()
    journal.commit(arrival(1))
    journal.forget_people(["order-1"], A_PURGE, ())
    _again, opened = start()
    [record] = opened.records
    assert (record.order, record.forgotten_at) == (None, NOW)
    assert record.total == an_order().total.amount
    assert NAME not in repr(opened)


def test_the_books_have_what_an_older_version_stored_before_it_is_purged(journal):
    journal.commit(arrival(1))
    with journal._file.transaction() as db:
        db.execute("DELETE FROM sale_dishes")
        db.execute("UPDATE sales SET digest = '', total_minor = NULL")
    journal.forget_people(["order-1"], A_PURGE, ())
    db = journal._file.db
    assert db.execute("SELECT total_minor FROM sales").fetchall() == [(21_000,)]
    assert db.execute("SELECT name FROM sale_dishes").fetchall() == [("떡볶이",)]


def test_a_crash_between_key_and_parts_is_made_good_by_the_next_run(journal, monkeypatch):
    journal.commit(arrival(1))
    monkeypatch.setattr(journal._people, "forget", _power_cut)
    with pytest.raises(JournalError):
        journal.forget_people(["order-1"], A_PURGE, ())
    monkeypatch.undo()
    assert journal.read_sealed("order-1", "details") is None, "the key is gone"
    assert journal.purges() == (), "nothing is claimed"
    assert due(journal, LATER) == ("order-1",)
    journal.forget_people(["order-1"], A_PURGE, ())
    assert journal.purges() == (A_PURGE,)


def _power_cut(*_):
    raise sqlite3.OperationalError("disk I/O error")


def test_damaged_keys_that_were_put_aside_do_not_outlive_the_customers(folder, start):
    start()[0].commit(arrival(1))
    for at in (NOW - timedelta(days=3), NOW - timedelta(days=1)):
        (folder / f"keys.db.damaged-{at:%Y%m%dT%H%M%SZ}").write_bytes(b"keys")
    start()[0].forget_people(["order-1"], A_PURGE, ())
    assert [path.name for path in folder.glob("keys.db.*")] == ["keys.db.damaged-20260305T100000Z"]


def test_no_backup_of_before_reveals_who_was_purged(folder, start):
    """The proof: the old file put back in its place, with the same keyring, opens nothing any more."""
    journal, _ = start()
    journal.commit(arrival(1) + arrival(2))
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    [(wrapped,)] = journal._people._keys._file.execute(
        "SELECT wrapped FROM keys WHERE order_id = 'order-1'"
    ).fetchall()
    journal.forget_people(["order-1"], A_PURGE, ())
    journal.close()
    with closing(sqlite3.connect(copy.path)) as old:
        [(body,)] = old.execute("SELECT body FROM sealed WHERE order_id = 'order-1' AND part = 'details'")
    for path in folder.rglob("*"):
        assert not path.is_file() or wrapped not in path.read_bytes(), path
    assert body in copy.path.read_bytes(), "the backup still has what nobody can open"
    for name in ("desk.db-wal", "desk.db-shm", "commit.mark"):
        (folder / name).unlink(missing_ok=True)
    copy.path.replace(folder / "desk.db")
    again, opened = start()
    details = {record.order_id: record.order for record in opened.records}
    assert details["order-1"] is None
    assert details["order-2"] is not None
    assert again.read_sealed("order-1", "details") is None
    assert PHONE not in repr(opened.records[0])
    assert again.people_with(PHONE.replace("-", ""), "", 10) == (("order-2",), "")
    assert "order-1" in due(again, LATER), "and it is purged anew by the clock"


def put_back(folder, copy):
    """Let a backup take the journal's place as the command does it."""
    put_in_place(folder / "desk.db", copy, NOW + HOUR, "asked")


def test_who_was_purged_after_a_backup_stays_so_when_it_is_put_back(folder, start):
    """Orders that the backup has, and those that it lacks and that are read from the platform anew."""
    journal, _ = start()
    journal.commit(arrival(0) + arrival(1) + arrival(2))
    journal.forget_people(["order-0"], A_PURGE, ())
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    journal.commit(arrival(3) + arrival(4))
    journal.forget_people(["order-1", "order-3"], A_PURGE, ())
    journal.close()
    put_back(folder, copy)
    again, opened = start(NOW + HOUR)
    assert opened.restored == Restored("asked", copy.at, ("order-3", "order-4"), frozenset({"order-3"}))
    assert {record.order_id: record.forgotten_at for record in opened.records} == {
        "order-0": NOW,
        "order-1": NOW + HOUR,
        "order-2": None,
    }
    missing = a_record("order-3", forgotten_at=NOW + HOUR), a_record("order-4")
    again.commit(Batch(records=missing, after_restore=True))
    read = Batch(records=(a_record("order-3", order=an_order("order-3")),))
    raw = SealedText("order-1", "raw", PHONE.encode()), SealedText("order-3", "raw", PHONE.encode())
    again.commit(read + Batch(sealed=raw))
    assert [again.read_sealed(order_id, "raw") for order_id in ("order-1", "order-3")] == [None, None]
    assert again.people_with(PHONE.replace("-", ""), "", 10) == (("order-2",), "")
    assert [record.forgotten_at for record in again.recall((), ("order-3", "order-4")).records] == [
        NOW + HOUR,
        None,
    ]
    assert start(NOW + HOUR)[1].restored is None


def test_only_the_newest_purges_are_remembered_beside_the_keys(folder, journal, monkeypatch):
    monkeypatch.setattr(keys, "FORGOTTEN_KEPT", 3)
    for number in range(5):
        journal.forget_people([f"order-{number}"], A_PURGE, ())
    assert journal._people.forgotten() == {"order-2", "order-3", "order-4"}
    for order_id in ("order-2", "order-5"):
        journal.forget_people([order_id], A_PURGE, ())
    assert journal._people.forgotten() == {"order-4", "order-2", "order-5"}, "purged again is purged lately"


def test_a_restore_goes_on_where_the_keys_cannot_be_read(folder, start, monkeypatch):
    journal, _ = start()
    journal.commit(arrival(1))
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    journal.close()
    put_back(folder, copy)
    monkeypatch.setattr(keys.KeyFile, "forgotten", _power_cut)
    journal, opened = start(NOW + HOUR)
    assert opened.restored == Restored("asked", copy.at, ())
    assert "이번 실행 동안만" in journal.people_trouble


def test_without_any_keys_a_restore_forgets_nobody(folder, start):
    journal, _ = start(master_key=None)
    journal.commit(arrival(1))
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    journal.close()
    put_back(folder, copy)
    assert start(NOW + HOUR, master_key=None)[1].restored == Restored("asked", copy.at, ())


def test_a_closed_journal_refuses(journal):
    journal.close()
    for call in (
        lambda: due(journal, NOW),
        lambda: journal.people_named("A1"),
        lambda: journal.people_with("01023456789", "", 1),
        lambda: journal.forget_people(["order-1"], A_PURGE, ()),
        journal.purges,
    ):
        with pytest.raises(JournalError):
            call()
