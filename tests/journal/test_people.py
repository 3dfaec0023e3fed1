"""Nobody reads a customer on the disk; a person who is forgotten stays forgotten; lost keys stop nothing."""

import shutil
import sqlite3
from dataclasses import replace

import pytest

from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.job import JobKind
from merchant_desk.domain.status import Status
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.ports import Batch, SealedText
from tests.journal.making import (
    A_PURGE,
    MASTER,
    NAME,
    OTHER_MASTER,
    PERSONAL,
    PHONE,
    a_job,
    a_record,
    an_event,
    an_order,
    arrival,
)

RAW = SealedText("order-1", "raw", f'{{"name": "{NAME}", "phone": "{PHONE}"}}'.encode())
SLIP = SealedText("order-1", "slip:print:order-1", f"{NAME} {PHONE}".encode("cp949"))
EVERYTHING = (
    arrival(1)
    + Batch(records=(a_record(order=an_order(), cancel_reason="고객 변심"),))
    + Batch(events=(an_event(event_id="event-2", reason="단순 변심"),))
    + Batch(jobs=(a_job(job_id="reject", kind=JobKind.REJECT, code="X", reason=f"{NAME}님 변심"),))
    + Batch(sealed=(RAW, SLIP))
)


def everything_on_disk(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def traces(folder):
    disk = everything_on_disk(folder)
    forms = [
        (word, coding) for word in PERSONAL for coding in ("utf-8", "cp949", "utf-16-le", "unicode_escape")
    ]
    return [form for form in forms if form[0].encode(form[1]) in disk]


def test_no_file_shows_a_customer(folder, journal):
    journal.commit(EVERYTHING)
    assert {path.name for path in folder.iterdir()} == {
        "commit.mark",
        "desk.db",
        "desk.db-wal",
        "desk.db-shm",
        "keys.db",
        "seen.log",
    }
    assert traces(folder) == []
    journal.idle()
    assert traces(folder) == []
    journal.close()
    assert traces(folder) == []


def test_the_look_for_traces_would_find_one(folder, journal):
    journal.commit(Batch(records=(a_record(note=f"{NAME}님"),)))
    assert traces(folder) == [(NAME, "utf-8")]


def test_without_a_master_key_nothing_personal_is_written_at_all(folder, start):
    journal, _ = start(master_key=None)
    journal.commit(EVERYTHING)
    assert journal._file.db.execute("SELECT count(*) FROM sealed").fetchone() == (0,)
    assert not (folder / "keys.db").exists()
    assert journal.read_sealed("order-1", "raw") is None
    journal.close()
    _again, opened = start(master_key=None)
    assert [(record.order_id, record.order, record.cancel_reason) for record in opened.records] == [
        ("order-1", None, "")
    ]
    assert [job.reason for job in opened.jobs if job.job_id == "reject"] == [""]


def test_the_wrong_master_key_costs_customer_data_only(start):
    start()[0].commit(EVERYTHING)
    journal, opened = start(master_key=OTHER_MASTER)
    assert [(record.order_id, record.order) for record in opened.records] == [("order-1", None)]
    assert "열쇠가 바뀌어" in journal.people_trouble
    journal.commit(arrival(2))
    assert journal.recall((), ("order-2",)).records == arrival(2).records
    journal.close()

    again, opened = start()
    details = {record.order_id: record.order for record in opened.records}
    assert details["order-1"] == an_order()
    assert details["order-2"] is None
    assert again.read_sealed("order-1", "raw") == RAW.body


def test_details_read_again_under_a_new_master_key_are_kept(start):
    start()[0].commit(arrival(1))
    start(master_key=OTHER_MASTER)[0].commit(arrival(1))
    assert start(master_key=OTHER_MASTER)[1].records == arrival(1).records


def test_damaged_keys_are_put_aside_and_the_desk_goes_on(folder, start):
    start()[0].commit(arrival(1))
    (folder / "keys.db").write_bytes(b"no keys here" * 1000)
    journal, opened = start()
    assert [record.order for record in opened.records] == [None]
    assert "손상" in journal.people_trouble
    assert (folder / "keys.db.damaged-20260306T100000Z").read_bytes().startswith(b"no keys here")
    journal.commit(arrival(1))
    journal.close()
    journal, opened = start()
    assert opened.records == arrival(1).records
    assert journal.people_trouble == ""


def test_keys_that_cannot_be_written_do_not_stop_an_order(start):
    journal, _ = start()
    journal._people._keys._file.execute("PRAGMA query_only=ON")
    journal.commit(arrival(1))
    assert "이번 실행 동안만" in journal.people_trouble
    assert [record.order for record in journal.recall((), ("order-1",)).records] == [None]
    journal._people._keys._file.execute("PRAGMA query_only=OFF")
    journal.commit(arrival(1))
    assert journal.people_trouble == ""
    assert journal.recall((), ("order-1",)).records == arrival(1).records


def test_a_key_file_that_cannot_be_opened_does_not_stop_the_desk(folder, start):
    (folder / "keys.db").mkdir(parents=True)
    journal, _ = start()
    journal.commit(arrival(1))
    assert "이번 실행 동안만" in journal.people_trouble
    assert [record.order_id for record in journal.recall((), ("order-1",)).records] == ["order-1"]


def test_a_forgotten_person_cannot_be_read_again_and_the_amounts_stay(start):
    journal, _ = start()
    journal.commit(EVERYTHING)
    journal.forget_people(["order-1"], A_PURGE, ())
    assert journal.read_sealed("order-1", "raw") is None
    assert [record.order for record in journal.recall((), ("order-1",)).records] == [None]
    journal.close()
    again, opened = start()
    assert [(record.order, record.cancel_reason) for record in opened.records] == [(None, "")]
    assert again._file.db.execute("SELECT total_minor FROM v_orders").fetchall() == [(21_000,)]


def test_an_old_backup_does_not_bring_a_forgotten_person_back(folder, start):
    journal, _ = start()
    journal.commit(EVERYTHING + arrival(2))
    journal.close()
    backup = shutil.copy(folder / "desk.db", folder.parent / "backup.db")
    journal, _ = start()
    journal.forget_people(["order-1"], A_PURGE, ())
    journal.close()
    shutil.copy(backup, folder / "desk.db")
    again, opened = start()
    assert {record.order_id: record.order for record in opened.records} == {
        "order-1": None,
        "order-2": an_order("order-2"),
    }
    assert again.read_sealed("order-1", "raw") is None


def test_a_late_write_does_not_bring_a_forgotten_person_back(journal):
    journal.commit(arrival(1))
    journal.forget_people(["order-1"], A_PURGE, ())
    journal.commit(Batch(records=(replace(arrival(1).records[0], status=Status.COOKING),), sealed=(RAW,)))
    assert journal.recall((), ("order-1",)).records[0].order is None
    assert journal.recall((), ("order-1",)).records[0].status is Status.COOKING
    assert journal.read_sealed("order-1", "raw") is None


def test_a_person_can_be_forgotten_without_the_master_key(start):
    start()[0].commit(EVERYTHING)
    start(master_key=None)[0].forget_people(["order-1"], A_PURGE, ())
    again, opened = start()
    assert [record.order for record in opened.records] == [None]
    assert again.read_sealed("order-1", "raw") is None


def test_a_key_that_cannot_be_deleted_is_told(start):
    journal, _ = start()
    journal.commit(EVERYTHING)
    journal._people._keys._file.execute("PRAGMA query_only=ON")
    with pytest.raises(JournalError):
        journal.forget_people(["order-1"], A_PURGE, ())
    assert journal.read_sealed("order-1", "raw") == RAW.body


def test_the_key_file_leaves_nothing_behind(folder, journal):
    journal.commit(arrival(1))
    keys = journal._people._keys._file
    assert keys.execute("PRAGMA secure_delete").fetchone() == (1,)
    assert keys.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert keys.execute("PRAGMA synchronous").fetchone() == (2,)
    [(wrapped,)] = keys.execute("SELECT wrapped FROM keys").fetchall()
    assert wrapped in (folder / "keys.db").read_bytes()
    journal.forget_people(["order-1"], A_PURGE, ())
    assert wrapped not in (folder / "keys.db").read_bytes()
    assert not list(folder.glob("keys.db-*"))


def test_every_order_has_a_key_of_its_own_and_none_stands_in_the_clear(folder, journal):
    journal.commit(arrival(1) + arrival(2))
    keys = journal._people._keys.read(["order-1", "order-2"])
    assert len(set(keys.values())) == 2
    disk = everything_on_disk(folder)
    assert [key for key in (*keys.values(), MASTER) if key in disk] == []


def test_a_sealed_body_opens_only_in_its_own_place(journal):
    journal.commit(EVERYTHING + arrival(2))
    with journal._file.transaction() as db:
        db.execute(
            "UPDATE sealed SET body = (SELECT body FROM sealed WHERE part = 'raw') WHERE part = 'details'"
        )
    assert journal.read_sealed("order-1", "details") is None
    assert journal.read_sealed("order-1", "raw") == RAW.body


def test_a_master_key_of_the_wrong_length_is_refused(folder):
    with pytest.raises(ValueError, match="32 bytes"):
        DeskJournal(folder, master_key=b"short")


def test_memory_of_keys_and_digests_is_bounded(journal, monkeypatch):
    monkeypatch.setattr("merchant_desk.journal.keys._CACHED", 3)
    monkeypatch.setattr("merchant_desk.journal.people._REMEMBERED", 4)
    for number in range(10):
        journal.commit(arrival(number))
    assert len(journal._people._keys._cache) == 3
    assert len(journal._people._written) == 4
    assert journal.recall((), ("order-0",)).records == arrival(0).records


def test_key_rows_are_documented_types(folder, journal):
    journal.commit(arrival(1))
    other = sqlite3.connect(f"file:{folder / 'keys.db'}?mode=ro", uri=True)
    assert [row[1:3] for row in other.execute("PRAGMA table_info(keys)")] == [
        ("order_id", "TEXT"),
        ("master", "TEXT"),
        ("wrapped", "BLOB"),
    ]
    other.close()
