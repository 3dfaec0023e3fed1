"""A power cut, or a flipped bit, at the moments at which the journal's own notes could mislead the next start."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from merchant_desk.domain.errors import JournalDamaged
from merchant_desk.journal import database, recovery
from merchant_desk.journal.backups import back_up, found_in
from merchant_desk.journal.commit_mark import read_mark
from merchant_desk.journal.connecting import connect
from merchant_desk.journal.database import JournalFile
from merchant_desk.journal.recovery import keep_aside, put_in_place
from tests.journal.making import NOW, arrival
from tests.journal.test_lost_log import crashed, emptied


def test_no_copying_is_noted_any_more_when_the_log_is_emptied_or_removed(folder, start, monkeypatch):
    """A cut just then leaves a whole file without a log, which the note would call torn."""
    noted = []

    def watched(name):
        before = getattr(JournalFile, name)

        def noting(file):
            noted.append((name, read_mark(folder / "commit.mark").is_copying))
            return before(file)

        monkeypatch.setattr(JournalFile, name, noting)

    journal, _ = start()
    for number in range(10):
        journal.commit(arrival(number))
    watched("shorten_log")
    watched("close")
    monkeypatch.setattr(database, "LARGE_LOG_BYTES", 10_000)
    journal.idle()
    assert (folder / "desk.db-wal").stat().st_size == 0
    journal.commit(arrival(11))
    journal.close()
    assert not (folder / "desk.db-wal").exists()
    assert {name for name, _ in noted} == {"shorten_log", "close"}
    assert not any(is_copying for _, is_copying in noted)


def test_a_start_without_a_log_notes_no_copying(folder, start, monkeypatch):
    journal, _ = start()
    journal.commit(arrival(1))
    journal.close()
    journal, _ = start()
    monkeypatch.setattr(JournalFile, "checkpoint", lambda _file: pytest.fail("there is nothing to copy"))
    assert not journal._file.has_log
    journal.idle()
    assert not read_mark(folder / "commit.mark").is_copying


def test_a_journal_that_may_be_torn_is_not_backed_up(folder, start):
    journal, _ = start()
    journal.commit(arrival(1))
    good = back_up(folder / "desk.db", folder / "backups", NOW)
    journal.idle()
    journal.commit(arrival(2))
    journal._mark.copying(begins=True)
    crashed(folder, journal)
    emptied(folder / "desk.db-wal")
    with pytest.raises(JournalDamaged, match="백업할 수 없습니다"):
        back_up(folder / "desk.db", folder / "backups", NOW.replace(hour=23))
    assert [copy.path for copy in found_in([folder / "backups"])] == [good.path]


@pytest.mark.parametrize(("column", "value"), [("status", "nev"), ("created_at", "2026,03-06T10:00:00.250Z")])
def test_a_word_that_nobody_wrote_is_damage_too(folder, start, column, value):
    journal, _ = start()
    journal.commit(arrival(1))
    back_up(folder / "desk.db", folder / "backups", NOW)
    journal.commit(arrival(2))
    journal.close()
    with closing(sqlite3.connect(folder / "desk.db")) as db, db:
        db.execute(f"UPDATE orders SET {column} = ? WHERE order_id = 'order-1'", (value,))
    opened = start()[1]
    assert opened.restored is not None
    assert (opened.restored.cause, opened.restored.missing) == ("backup", ("order-2",))
    assert [record.order_id for record in opened.records] == ["order-1"]


def test_a_backup_that_a_person_chose_is_put_in_place_by_the_next_start(folder, start, monkeypatch):
    journal, _ = start()
    journal.commit(arrival(1))
    chosen = back_up(folder / "desk.db", folder.with_name("chosen"), NOW)
    journal.commit(arrival(2))
    back_up(folder / "desk.db", folder / "backups", NOW)
    journal.close()

    def cut_off(journal, now):
        keep_aside(journal, now)
        raise SystemExit

    monkeypatch.setattr(recovery, "keep_aside", cut_off)
    with pytest.raises(SystemExit):
        put_in_place(folder / "desk.db", chosen, NOW, "asked")
    monkeypatch.undo()
    opened = start()[1]
    assert opened.restored is not None
    assert (opened.restored.cause, opened.restored.missing) == ("asked", ("order-2",))
    assert not (folder / "restoring.db").exists()


@pytest.mark.parametrize("locked", ["desk.db-shm", "desk.db"])
def test_a_backup_beside_the_running_desk_leaves_its_locks_alone(folder, start, locked):
    """Closing a file lets go of all locks of the process on it: SQLite's own are among them."""
    journal, _ = start()
    journal.commit(arrival(1))
    journal._mark.copying(begins=True)
    number = f":{(folder / locked).stat().st_ino} "

    def locks():
        return sum(number in line for line in Path("/proc/locks").read_text().splitlines())

    if not locks():
        pytest.skip("locks are not to be seen here")
    before = locks()
    for hour in range(2):
        back_up(folder / "desk.db", folder / "backups", NOW.replace(hour=20 + hour))
    assert locks() >= before


def test_a_reader_that_stays_while_the_desk_closes_leaves_a_note_that_means_nothing(folder, start):
    journal, _ = start()
    journal.commit(arrival(1))
    with closing(connect(folder / "desk.db", read_only=True)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM orders").fetchone()
        journal.commit(arrival(2))
        journal.close()
        assert (folder / "desk.db-wal").exists()
    opened = start()[1]
    assert opened.restored is None
    assert len(opened.records) == 2
