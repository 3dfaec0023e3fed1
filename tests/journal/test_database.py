"""The file survives what a counter's computer does to it, and refuses what it must not touch."""

import hashlib
import os
import shutil
import sqlite3
from datetime import timedelta

import pytest
from sqlite_utils import Migrations

from merchant_desk.domain.errors import (
    DiskFull,
    JournalDamaged,
    JournalError,
    JournalNewer,
    JournalReadOnly,
)
from merchant_desk.journal.database import (
    KEPT_BACKUPS,
    LARGE_LOG_BYTES,
    LONGEST_LOG_BYTES,
    JournalFile,
    open_reader,
)
from merchant_desk.journal.migrations import MIGRATIONS, SCHEMA, Schema
from merchant_desk.services.ports import Batch, SealedText
from tests.journal.making import NOW, arrival


def pragma(db, name):
    return db.execute(f"PRAGMA {name}").fetchone()[0]


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def next_schema():
    """The schema of a later version: today's migrations and one more."""
    later = Migrations(MIGRATIONS.name)
    for migration in MIGRATIONS._migrations:
        later(name=migration.name)(migration.fn)

    @later(name="m999_more")
    def more(db):
        db.execute("ALTER TABLE orders ADD COLUMN more TEXT")
        db.execute(f"PRAGMA user_version = {SCHEMA.version + 1}")

    return Schema(later, SCHEMA.version + 1)


def test_the_writer_is_set_for_power_cuts(journal):
    db = journal._file.db
    assert pragma(db, "journal_mode") == "wal"
    assert pragma(db, "synchronous") == 2
    assert pragma(db, "foreign_keys") == 1
    assert pragma(db, "busy_timeout") == 5_000
    assert db.conn.isolation_level is None


@pytest.mark.skipif(
    os.name != "posix", reason="Windows has no mode bits; the user's profile is private there"
)
def test_files_are_their_owners_only(folder, journal):
    journal.commit(arrival(1))
    assert folder.stat().st_mode & 0o077 == 0
    assert [path.name for path in folder.iterdir() if path.stat().st_mode & 0o077] == []


def test_a_newer_file_is_refused_and_left_alone(folder, start):
    journal, _ = start(schema=next_schema())
    journal.commit(arrival(1))
    journal.close()
    before = digest(folder / "desk.db")
    with pytest.raises(JournalNewer, match="최신 버전으로 실행해 주세요"):
        start()
    assert digest(folder / "desk.db") == before


def test_an_older_file_is_backed_up_then_migrated(folder, start):
    journal, _ = start()
    journal.commit(arrival(1))
    journal.close()
    newer, opened = start(schema=next_schema())
    assert opened.records == arrival(1).records
    assert pragma(newer._file.db, "user_version") == SCHEMA.version + 1
    [copy] = (folder / "backups").iterdir()
    assert copy.name == f"desk-v{SCHEMA.version}-20260306T100000Z.db"
    with sqlite3.connect(copy) as old:
        assert pragma(old, "user_version") == SCHEMA.version
        assert old.execute("SELECT count(*) FROM v_orders").fetchone() == (1,)
    old.close()


def test_only_the_newest_backups_are_kept(folder, start):
    start()[0].close()
    old = shutil.copy(folder / "desk.db", folder.parent / "old.db")
    for number in range(KEPT_BACKUPS + 2):
        shutil.copy(old, folder / "desk.db")
        start(NOW + timedelta(minutes=number), schema=next_schema())[0].close()
    names = sorted(path.name for path in (folder / "backups").iterdir())
    assert len(names) == KEPT_BACKUPS
    assert names[-1] == f"desk-v{SCHEMA.version}-20260306T100600Z.db"


def test_a_migration_that_fails_leaves_the_old_file(folder, start):
    journal, _ = start()
    journal.commit(arrival(1))
    journal.close()
    broken = next_schema()

    @broken.migrations(name="m003_broken")
    def fail(db):
        db.execute("ALTER TABLE orders ADD COLUMN half TEXT")
        db.execute("SELECT * FROM nothing")

    with pytest.raises(JournalError):
        start(schema=Schema(broken.migrations, 3))
    again, opened = start(schema=next_schema())
    assert opened.records == arrival(1).records
    assert "half" not in {row[1] for row in again._file.db.execute("PRAGMA table_info(orders)")}


def test_a_file_that_is_no_database_is_refused_and_left_alone(folder, start):
    folder.mkdir()
    (folder / "desk.db").write_bytes(b"this is a shopping list, not a journal\n" * 100)
    with pytest.raises(JournalDamaged, match="설치 담당자"):
        start()
    assert (folder / "desk.db").read_bytes().startswith(b"this is a shopping list")


def test_another_programs_database_is_refused_and_left_alone(folder, start):
    folder.mkdir()
    other = sqlite3.connect(folder / "desk.db")
    other.execute("CREATE TABLE songs (name TEXT)")
    other.commit()
    other.close()
    before = digest(folder / "desk.db")
    with pytest.raises(JournalDamaged, match="주문 기록 파일이 아닙니다"):
        start()
    assert digest(folder / "desk.db") == before


def test_a_full_disk_is_told_and_the_next_order_is_kept_when_there_is_room(journal):
    db = journal._file.db
    journal.commit(arrival(1))
    db.execute(f"PRAGMA max_page_count={pragma(db, 'page_count')}")
    big = Batch(sealed=(SealedText("order-1", "raw", b"x" * 100_000),))
    with pytest.raises(DiskFull, match="디스크를 비워 주세요"):
        journal.commit(arrival(2) + big)
    assert journal.recall((), ("order-2",)).records == ()
    db.execute("PRAGMA max_page_count=1000000")
    journal.commit(arrival(2) + big)
    assert journal.recall((), ("order-2",)).records == arrival(2).records


def test_a_disk_that_became_read_only_is_told(journal):
    journal._file.db.execute("PRAGMA query_only=ON")
    with pytest.raises(JournalReadOnly, match="폴더 권한"):
        journal.commit(arrival(1))


def test_a_folder_that_cannot_be_made_is_told(folder, start):
    folder.write_text("a file where the folder should be")
    with pytest.raises(JournalError, match="폴더와 디스크"):
        start()


def test_a_file_that_somebody_holds_is_told(folder, journal):
    journal._file.db.execute("PRAGMA busy_timeout=50")
    other = sqlite3.connect(folder / "desk.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalError, match="다른 프로그램"):
        journal.commit(arrival(1))
    other.execute("ROLLBACK")
    other.close()
    journal.commit(arrival(1))


def test_a_reader_sees_what_is_committed_and_cannot_write(folder, journal):
    reader = open_reader(folder / "desk.db")
    journal.commit(arrival(1))
    assert reader.execute("SELECT order_id FROM v_orders").fetchall() == [("order-1",)]
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader.execute("DELETE FROM events")
    reader.close()


def test_a_long_look_does_not_hold_up_the_writer(folder, journal):
    journal.commit(arrival(1))
    reader = open_reader(folder / "desk.db")
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM v_orders").fetchone() == (1,)
    journal.commit(arrival(2))
    journal.idle()
    assert reader.execute("SELECT count(*) FROM v_orders").fetchone() == (1,)
    reader.close()


def test_the_log_is_emptied_when_it_has_grown(folder, journal):
    log = folder / "desk.db-wal"
    journal.commit(arrival(1) + Batch(sealed=(SealedText("order-1", "raw", b"x" * (LARGE_LOG_BYTES + 1)),)))
    assert log.stat().st_size > LARGE_LOG_BYTES
    journal.idle()
    assert log.stat().st_size == 0
    assert journal.recall((), ("order-1",)).records == arrival(1).records


def test_a_shop_that_is_never_idle_does_not_fill_the_disk_with_its_log(folder, journal, monkeypatch, caplog):
    log, path = folder / "desk.db-wal", folder / "desk.db"
    part = LONGEST_LOG_BYTES // 4
    for number in range(5):
        journal.commit(arrival(number) + Batch(sealed=(SealedText(f"order-{number}", "raw", b"x" * part),)))
    assert log.stat().st_size < LONGEST_LOG_BYTES
    assert path.stat().st_size > LONGEST_LOG_BYTES / 2

    def full(self):
        raise JournalError("디스크가 가득 찼습니다.")

    monkeypatch.setattr(JournalFile, "checkpoint", full)
    for number in range(5, 10):
        journal.commit(arrival(number) + Batch(sealed=(SealedText(f"order-{number}", "raw", b"x" * part),)))
    assert "what was committed is safe" in caplog.text, "the commit itself held"
    assert len(journal.recall((), tuple(f"order-{number}" for number in range(10))).records) == 10


def test_a_start_that_fails_can_be_tried_again(folder, start):
    folder.mkdir()
    (folder / "seen.log").mkdir()
    with pytest.raises(JournalError):
        start()
    (folder / "seen.log").rmdir()
    journal, _ = start()
    journal.commit(arrival(1))
