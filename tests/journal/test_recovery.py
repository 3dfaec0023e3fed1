"""A damaged journal is kept aside, the newest good backup takes its place, and what it lacks is named."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from merchant_desk.domain.errors import JournalDamaged
from merchant_desk.journal.backups import back_up
from merchant_desk.journal.recovery import KEPT_ASIDE, put_in_place
from merchant_desk.journal.soundness import Verdict
from merchant_desk.services.ports import Batch, Restored
from tests.journal.making import MASTER, NOW, a_record, an_order, arrival

HOUR = timedelta(hours=1)


def fill(start, folder, numbers, now=NOW, **options):
    """Commit orders and end in order."""
    journal, _ = start(now, **options)
    for number in numbers:
        journal.commit(arrival(number))
    journal.close()


def backed_up(start, folder, now=NOW):
    """Three orders, a backup, two orders more."""
    fill(start, folder, (1, 2, 3))
    copy = back_up(folder / "desk.db", folder / "backups", now)
    fill(start, folder, (4, 5))
    return copy


def overwrite(path, start, length, body=b"\xff"):
    with path.open("r+b") as file:
        file.seek(start)
        file.write(body * length)


def header(folder):
    overwrite(folder / "desk.db", 0, 100)


def truncated(folder):
    os.truncate(folder / "desk.db", 9_000)


def emptied(folder):
    os.truncate(folder / "desk.db", 0)


def pages(folder):
    path, chance = folder / "desk.db", random.Random(7)
    for number in range(1, path.stat().st_size // 4096):
        overwrite(path, number * 4096, 4096, bytes([chance.randrange(256)]))


def gone(folder):
    (folder / "desk.db").unlink()


@pytest.mark.parametrize("break_it", [header, truncated, emptied, pages, gone])
def test_the_newest_good_backup_takes_the_place_of_a_damaged_journal(folder, start, break_it):
    copy = backed_up(start, folder)
    break_it(folder)
    damaged = (folder / "desk.db").read_bytes() if (folder / "desk.db").exists() else None
    journal, opened = start(NOW + HOUR)
    assert opened.restored == Restored("backup", copy.at.replace(microsecond=0), ("order-4", "order-5"))
    assert {record.order_id for record in opened.records} == {"order-1", "order-2", "order-3"}
    assert opened.records[0].order == an_order(opened.records[0].order_id), "people's keys are still there"
    kept = [path for path in (folder / "damaged").iterdir() if path.name.endswith("desk.db")]
    assert [path.read_bytes() for path in kept] == ([damaged] if damaged is not None else [])
    journal.commit(arrival(6))


@pytest.mark.parametrize("break_it", [header, truncated, emptied, pages, gone])
def test_without_a_backup_a_new_journal_begins_and_names_the_newest_orders(folder, start, break_it):
    fill(start, folder, range(250))
    break_it(folder)
    journal, opened = start()
    assert opened.restored is not None
    assert (opened.restored.cause, opened.restored.at) == ("new", None)
    assert opened.restored.missing == tuple(f"order-{number}" for number in range(50, 250))
    assert opened.records == ()
    journal.commit(arrival(300))


def test_a_damaged_log_beside_the_file_costs_no_order_that_was_seen(folder, start):
    """SQLite itself leaves out what stands behind the first broken frame, and says nothing."""
    journal, _ = start()
    for number in range(20):
        journal.commit(arrival(number))
    crashed = folder.parent / "crashed"
    shutil.copytree(folder, crashed)
    journal.close()
    shutil.rmtree(folder)
    crashed.rename(folder)
    log = folder / "desk.db-wal"
    overwrite(log, log.stat().st_size // 2, 3_000)
    journal, opened = start()
    assert opened.restored is not None
    stored = {record.order_id for record in opened.records}
    assert stored | set(opened.restored.missing) == {f"order-{number}" for number in range(20)}
    assert "order-19" in opened.restored.missing


def test_a_backup_that_is_damaged_too_is_passed_over(folder, start):
    fill(start, folder, (1,))
    old = back_up(folder / "desk.db", folder / "backups", NOW)
    fill(start, folder, (2,))
    newer = back_up(folder / "desk.db", folder / "backups", NOW + HOUR)
    overwrite(newer.path, 4096, 20_000)
    header(folder)
    _journal, opened = start()
    assert opened.restored == Restored("backup", old.at.replace(microsecond=0), ("order-2",))


def test_a_backup_on_a_second_disk_is_found(folder, start, tmp_path):
    other = tmp_path / "other"
    fill(start, folder, (1,))
    back_up(folder / "desk.db", other, NOW)
    header(folder)
    _journal, opened = start(more_backups=other)
    assert opened.restored is not None
    assert opened.restored.cause == "backup"
    assert [record.order_id for record in opened.records] == ["order-1"]


def test_a_restore_is_told_until_what_follows_it_is_on_the_disk(folder, start):
    backed_up(start, folder)
    header(folder)
    start()[0].close()
    journal, opened = start()
    assert opened.restored is not None
    assert opened.restored.cause == "backup"
    journal.commit(Batch(records=(a_record("order-4"), a_record("order-5")), after_restore=True))
    journal.close()
    assert start()[1].restored is None


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_power_cut_during_the_exchange_leads_to_the_same_end(folder, start, moment, monkeypatch):
    copy = backed_up(start, folder)
    header(folder)
    from merchant_desk.journal import recovery

    keep_aside = recovery.keep_aside

    def cut(journal, now):
        if moment == "after":
            keep_aside(journal, now)
        raise KeyboardInterrupt

    monkeypatch.setattr(recovery, "keep_aside", cut)
    with pytest.raises(KeyboardInterrupt):
        start()
    monkeypatch.setattr(recovery, "keep_aside", keep_aside)
    _journal, opened = start()
    assert opened.restored == Restored("backup", copy.at.replace(microsecond=0), ("order-4", "order-5"))
    assert len([path for path in (folder / "damaged").iterdir() if path.name.endswith("desk.db")]) == 1


def test_an_id_without_a_row_is_named_at_any_start(folder, start):
    """Its transaction never reached the disk: a crash came between."""
    fill(start, folder, (1,))
    with (folder / "seen.log").open("a") as log:
        log.write("order-2\n")
    assert start()[1].restored == Restored("", None, ("order-2",))


def test_an_ordinary_start_has_nothing_to_make_good(folder, start):
    fill(start, folder, (1, 2))
    assert start()[1].restored is None
    assert not (folder / "damaged").exists()


def test_damaged_journals_are_kept_but_not_without_bound(folder, start):
    for number in range(KEPT_ASIDE + 2):
        fill(start, folder, (number,), NOW + number * HOUR)
        header(folder)
    start(NOW + 10 * HOUR)[0].close()
    kept = sorted(path.name for path in (folder / "damaged").iterdir())
    assert [name[:11] for name in kept] == ["20260306T13", "20260306T14", "20260306T20"]


def test_two_damaged_journals_of_one_moment_are_both_kept(folder, start):
    for number in range(2):
        fill(start, folder, (number,))
        header(folder)
    start()[0].close()
    assert len(list((folder / "damaged").iterdir())) == 2


def test_a_backup_that_was_asked_for_is_told_as_such(folder, start):
    copy = backed_up(start, folder)
    put_in_place(folder / "desk.db", copy, NOW + HOUR, "asked")
    _journal, opened = start()
    assert opened.restored == Restored("asked", copy.at, ("order-4", "order-5"))


def test_damage_that_only_reading_finds_is_made_good_as_well(folder, start, monkeypatch):
    backed_up(start, folder)
    pages(folder)
    monkeypatch.setattr("merchant_desk.journal.recovery.judge", lambda path, *, whole: Verdict())
    monkeypatch.setattr("merchant_desk.journal.recovery.holds_orders", lambda path: True)
    _journal, opened = start()
    assert opened.restored is not None
    assert opened.restored.cause == "backup"


def test_a_home_without_traces_of_a_journal_is_not_judged(folder, start):
    folder.mkdir()
    (folder / "desk.db").write_bytes(b"shopping list " * 1_000)
    with pytest.raises(JournalDamaged):
        start()
    assert not (folder / "damaged").exists()


@pytest.mark.parametrize("where", ["start", "middle"])
def test_damaged_keys_cost_customers_data_only_and_are_kept_aside(folder, start, where):
    fill(start, folder, range(300))
    overwrite(folder / "keys.db", 0 if where == "start" else 3 * 4096, 4096)
    journal, opened = start()
    assert len(opened.records) == 300
    assert "고객 정보" in journal.people_trouble
    assert [path for path in folder.iterdir() if path.name.startswith("keys.db.damaged-")]
    journal.commit(arrival(400))
    journal.close()
    again, opened = start(master_key=MASTER)
    assert an_order("order-400") in [record.order for record in opened.records]
    assert again.people_trouble == ""


def test_the_file_is_whole_at_any_moment_it_is_copied(folder, journal, tmp_path):
    for number in range(60):
        journal.commit(arrival(number))
        if number % 7 == 0:
            journal.idle()
        copy = tmp_path / f"copy-{number}"
        copy.mkdir()
        for name in ("desk.db", "desk.db-wal"):
            shutil.copy(folder / name, copy / name)
        with closing(sqlite3.connect(copy / "desk.db")) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert db.execute("SELECT count(*) FROM v_orders").fetchone() == (number + 1,)
        shutil.rmtree(copy)
