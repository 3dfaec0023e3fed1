"""Backups are whole, made beside a working desk, and kept by the rule of hours and days."""

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from merchant_desk.domain.errors import DiskFull, JournalDamaged, JournalError
from merchant_desk.journal.backups import back_up, duplicate, fault_of, found_in, newest_good
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.people import People
from tests.journal.making import A_PURGE, NOW, arrival
from tests.journal.test_database import next_schema

HOUR = timedelta(hours=1)
SEOUL = ZoneInfo("Asia/Seoul")


def orders_in(path):
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return db.execute("SELECT count(*) FROM v_orders").fetchone()[0]


def test_a_backup_holds_what_is_committed_and_nobody_elses_keys(folder, journal):
    journal.commit(arrival(1))
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    journal.commit(arrival(2))
    assert orders_in(copy.path) == 1
    assert [path.name for path in (folder / "backups").iterdir()] == ["desk-20260306T100000Z.db"]
    assert copy.path.stat().st_mode & 0o077 == 0


def test_backups_made_while_a_desk_writes_are_whole(folder, journal):
    journal.commit(arrival(0))
    ended, copies = threading.Event(), []

    def make():
        number = 0
        while not ended.is_set():
            number += 1
            copies.append(
                back_up(folder / "desk.db", folder / "backups", NOW + number * timedelta(seconds=1))
            )

    maker = threading.Thread(target=make)
    maker.start()
    counted = 0
    while len(copies) < 10:
        counted += 1
        journal.commit(arrival(counted))
    ended.set()
    maker.join()
    held = [orders_in(copy.path) for copy in copies]
    assert held == sorted(held)
    assert held[-1] > held[0]


def test_a_day_and_two_weeks_are_kept(folder, journal):
    """Hourly copies of twenty days: the newest 24, then each day's last (days of Asia/Seoul)."""
    journal.commit(arrival(1))
    backups = folder / "backups"
    first = back_up(folder / "desk.db", backups, NOW)
    for number in range(1, 20 * 24):
        shutil.copy(first.path, backups / f"desk-{NOW + number * HOUR:%Y%m%dT%H%M%SZ}.db")
    last = NOW + 20 * 24 * HOUR
    back_up(folder / "desk.db", backups, last)
    kept = [copy.at for copy in found_in([backups])]
    whole = last.replace(microsecond=0)
    assert kept[:24] == [whole - number * HOUR for number in range(24)]
    days = [at.astimezone(SEOUL).date() for at in kept]
    assert len(set(days)) == 14
    assert all(at.astimezone(SEOUL).hour == 23 for at in kept[24:])


def test_a_copy_made_before_a_migration_is_no_part_of_the_rule(folder, start):
    start()[0].close()
    start(schema=next_schema())[0].close()
    for number in range(40):
        back_up(folder / "desk.db", folder / "backups", NOW + number * HOUR)
    assert (folder / "backups" / f"desk-v{SCHEMA.version}-20260306T100000Z.db").exists()


def test_names_sort_by_time_whatever_the_zone(folder, journal):
    here = datetime(2026, 3, 7, 1, 0, tzinfo=SEOUL)
    copy = back_up(folder / "desk.db", folder / "backups", here)
    assert copy.path.name == "desk-20260306T160000Z.db"
    assert found_in([folder / "backups"])[0].at == here.astimezone(UTC)


def test_a_damaged_journal_is_no_backup_and_costs_none(folder, start):
    journal, _ = start()
    for number in range(100):
        journal.commit(arrival(number))
    journal.close()
    good = back_up(folder / "desk.db", folder / "backups", NOW)
    with (folder / "desk.db").open("r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\xff" * 8192)
    with pytest.raises(JournalDamaged):
        back_up(folder / "desk.db", folder / "backups", NOW + HOUR)
    assert [path.name for path in (folder / "backups").iterdir()] == [good.path.name]


def test_a_disk_that_is_nearly_full_is_left_to_the_journal(folder, journal, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=10**6))
    with pytest.raises(DiskFull, match="백업할 자리가 없습니다"):
        back_up(folder / "desk.db", folder / "backups", NOW)
    assert list((folder / "backups").iterdir()) == []


def test_what_a_power_cut_left_is_cleared_away(folder, journal):
    (folder / "backups").mkdir()
    (folder / "backups" / "desk-20260101T000000Z.db.part").write_bytes(b"half")
    back_up(folder / "desk.db", folder / "backups", NOW)
    assert [path.suffix for path in (folder / "backups").iterdir()] == [".db"]


def test_a_second_folder_gets_the_same_copy_under_the_same_rule(folder, journal, tmp_path):
    other = tmp_path / "usb"
    other.mkdir()
    (other / "photo.jpg").write_bytes(b"not ours")
    for number in range(30):
        duplicate(back_up(folder / "desk.db", folder / "backups", NOW + number * HOUR), other)
    assert len(found_in([other])) == 25
    assert (other / "photo.jpg").exists()


def test_a_second_folder_that_is_not_there_is_named(folder, journal, tmp_path):
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    with pytest.raises(JournalError, match="두 번째 백업 폴더가 없습니다") as raised:
        duplicate(copy, tmp_path / "unplugged")
    assert "연결" in raised.value.action
    assert not (tmp_path / "unplugged").exists(), "a folder in the mount's place would fill the first disk"


def test_a_file_that_cannot_be_restored_is_told(folder, start, tmp_path):
    start(schema=next_schema())[0].close()
    assert "최신 버전" in fault_of(folder / "desk.db")
    note = tmp_path / "note.txt"
    note.write_text("순대 2인분\n" * 1_000)
    assert "손상" in fault_of(note)
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as db:
        db.execute("CREATE TABLE songs (name TEXT)")
    assert "주문 기록의 백업 파일이 아닙니다" in fault_of(other)


def test_no_folder_has_no_backup(tmp_path):
    assert newest_good([tmp_path / "nothing"], NOW) is None


def test_a_backup_made_while_the_clock_was_far_ahead_is_the_last_choice(folder, journal):
    def chosen():
        copy = newest_good([folder / "backups"], NOW)
        assert copy is not None
        return copy.path

    journal.commit(arrival(1))
    wrong = back_up(folder / "desk.db", folder / "backups", NOW + timedelta(days=60))
    assert chosen() == wrong.path, "better than none"
    journal.commit(arrival(2))
    back_up(folder / "desk.db", folder / "backups", NOW - HOUR)
    right = back_up(folder / "desk.db", folder / "backups", NOW)
    assert chosen() == right.path


def test_a_person_who_was_forgotten_is_forgotten_in_every_backup(folder, start, tmp_path):
    journal, _ = start()
    journal.commit(arrival(1))
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    journal.forget_people(["order-1"], A_PURGE, ())
    with closing(sqlite3.connect(copy.path)) as db:
        assert db.execute("SELECT count(*) FROM sealed").fetchone() == (1,)
    journal.close()
    shutil.copy(copy.path, folder / "desk.db")
    again, opened = start()
    assert opened.records[0].order is None
    assert isinstance(again._people, People)
