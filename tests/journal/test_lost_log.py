"""A log that is lost or damaged beside a sound file: the start says that the newest commits are not there."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlite_utils import Migrations

from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.job import JobState
from merchant_desk.domain.status import Status
from merchant_desk.journal import lost_commits
from merchant_desk.journal.backups import back_up
from merchant_desk.journal.commit_mark import CommitMark, Mark, commits_of, read_mark
from merchant_desk.journal.connecting import connect
from merchant_desk.journal.database import JournalFile
from merchant_desk.journal.recovery import put_in_place
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.ports import Batch
from tests.journal.making import MASTER, NOW, a_print, a_record, arrival

ROOT = Path(__file__).resolve().parents[2]
ACCEPTED = Batch(
    records=(a_record(status=Status.COOKING, settled=Status.COOKING),),
    jobs=(a_print(state=JobState.DONE, finished_at=NOW),),
)


def gone(log):
    log.unlink()


def cut(log):
    os.truncate(log, 9_000)


def emptied(log):
    os.truncate(log, 0)


def flipped(log):
    flip(log, 7_000)  # in the second page of its first transaction


def header_flipped(log):
    flip(log, 20)


def flip(path, at):
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)
        file.seek(at)
        file.write(bytes([byte[0] ^ 1]))


DAMAGES = [gone, cut, emptied, flipped, header_flipped]


def crashed(folder, journal):
    """End the journal as a crash does: the files stay as they are."""
    copy = folder.parent / "crashed"
    shutil.copytree(folder, copy)
    journal.close()
    shutil.rmtree(folder)
    copy.rename(folder)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_known_orders_lost_state_is_noticed(folder, start, damage):
    journal, _ = start()
    journal.commit(Batch(records=(a_record(),), jobs=(a_print(),)))
    journal.idle()
    journal.commit(ACCEPTED)
    crashed(folder, journal)
    damage(folder / "desk.db-wal")
    _journal, opened = start()
    assert [record.status for record in opened.records] == [Status.NEW]
    assert [job.state for job in opened.jobs] == [JobState.HELD], (
        "the slip is out, and the file says it waits"
    )
    assert opened.restored is not None
    assert (opened.restored.cause, opened.restored.missing) == ("behind", ())


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_killed_writers_lost_log_is_noticed(folder, start, damage):
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journal.committing", str(folder), "0"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    with child.stdout as lines:
        told = [int(next(lines)) for _ in range(10)]
        child.send_signal(signal.SIGKILL)
        told += [int(line) for line in lines]
    child.wait(10)
    damage(folder / "desk.db-wal")
    _journal, opened = start()
    assert opened.restored is not None
    assert opened.restored.cause in {"behind", "new"}, "new: nothing but the log had ever been written"
    stored = {record.order_id for record in opened.records} | set(opened.restored.missing)
    assert {f"order-{number}" for number in told} <= stored


def test_it_is_said_until_it_is_made_good_and_never_again(folder, start):
    journal, _ = start()
    journal.commit(arrival(1))
    journal.idle()
    journal.commit(arrival(2))
    crashed(folder, journal)
    gone(folder / "desk.db-wal")
    for moment in (NOW, NOW + timedelta(hours=1)):
        journal, opened = start(moment)
        assert opened.restored is not None
        assert (opened.restored.cause, opened.restored.at) == ("behind", NOW)
        assert opened.restored.missing == ("order-2",)
        journal.close()
    journal, _ = start()
    journal.commit(arrival(3))  # something else before that: the start after a crash must say it again
    journal.close()
    journal, opened = start()
    assert opened.restored is not None
    assert opened.restored.cause == "behind"
    journal.commit(Batch(records=(a_record("order-2"),), after_restore=True))
    journal.close()
    assert start()[1].restored is None


def test_what_is_left_of_the_log_is_kept_aside(folder, start):
    journal, _ = start()
    journal.commit(arrival(1))
    journal.idle()
    journal.commit(arrival(2))
    crashed(folder, journal)
    header_flipped(folder / "desk.db-wal")
    body = (folder / "desk.db-wal").read_bytes()
    start()
    assert [path.read_bytes() for path in (folder / "damaged").iterdir()] == [body]


@pytest.mark.parametrize("times", [1, 3])
def test_a_crash_between_commit_and_mark_means_nothing(folder, start, monkeypatch, times):
    journal, _ = start()
    journal.commit(arrival(1))

    def cut_off(self, number):
        raise OSError("power")

    opened = None
    for number in range(times):
        monkeypatch.setattr(CommitMark, "keep", cut_off)
        with pytest.raises(JournalError):
            journal.commit(arrival(2 + number))
        monkeypatch.undo()
        crashed(folder, journal)
        journal, opened = start()
        assert opened.restored is None
    assert opened is not None
    assert len(opened.records) == 1 + times
    journal.commit(arrival(9))
    assert commits_of(journal._file.db) == read_mark(folder / "commit.mark").number


def test_a_backup_in_its_place_is_no_lost_log(folder, start):
    journal, _ = start()
    journal.commit(arrival(1))
    copy = back_up(folder / "desk.db", folder / "backups", NOW)
    journal.commit(arrival(2))
    journal.close()
    put_in_place(folder / "desk.db", copy, NOW + timedelta(hours=1), "asked")
    journal, opened = start()
    assert opened.restored is not None
    assert opened.restored.cause == "asked"
    journal.commit(Batch(records=(a_record("order-2"),), after_restore=True))
    journal.close()
    assert start()[1].restored is None


def test_an_older_file_put_back_by_hand_is_noticed(folder, start, tmp_path):
    journal, _ = start()
    journal.commit(arrival(1))
    journal.close()
    shutil.copy(folder / "desk.db", tmp_path / "old.db")
    journal, _ = start()
    journal.commit(replace(ACCEPTED, records=(a_record("order-1", status=Status.COOKING),)))
    journal.close()
    shutil.copy(tmp_path / "old.db", folder / "desk.db")
    opened = start()[1]
    assert opened.restored is not None
    assert opened.restored.cause == "behind"


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_file_that_may_be_torn_is_exchanged_for_a_backup_that_is_not(folder, start, damage):
    """No check finds rows of different times: the pages were copied in part, and each of them is sound."""
    journal, _ = start()
    journal.commit(arrival(1))
    back_up(folder / "desk.db", folder / "backups", NOW)
    journal.commit(arrival(2))
    journal._mark.copying(begins=True)
    crashed(folder, journal)
    damage(folder / "desk.db-wal")
    opened = start()[1]
    assert opened.restored is not None
    assert (opened.restored.cause, opened.restored.missing) == ("backup", ("order-2",))
    assert (folder / "damaged").exists()


@pytest.mark.parametrize("has_backup", [True, False])
def test_a_log_that_breaks_off_before_what_was_copied_hides_newer_pages(folder, start, has_backup):
    """The file has every row; the log's first transactions, which SQLite reads instead, have older ones."""
    journal, _ = start()
    journal.commit(arrival(1))
    if has_backup:
        back_up(folder / "desk.db", folder / "backups", NOW)
    journal.close()
    journal, _ = start()
    log = folder / "desk.db-wal"
    sizes = []
    for minutes in (10, 20, 30):
        journal.commit(Batch(records=(a_record("order-1", preparation_min=minutes),)))
        journal.commit(arrival(minutes))
        sizes.append(log.stat().st_size)
    journal.idle()
    crashed(folder, journal)
    flip(log, sizes[1] + 100)  # the third pair cannot be read from here, and is in the file already
    opened = start()[1]
    assert opened.restored is not None
    assert opened.restored.cause == ("backup" if has_backup else "behind")
    if has_backup:
        assert opened.restored.missing == ("order-10", "order-20", "order-30")


def test_a_crash_between_commit_and_mark_is_made_good_by_the_next_start(folder, start, monkeypatch):
    """Else the log could be copied with a commit of which the mark does not know."""
    journal, _ = start()
    journal.commit(arrival(1))
    monkeypatch.setattr(CommitMark, "keep", lambda self, number: None)
    journal.commit(arrival(2))
    monkeypatch.undo()
    crashed(folder, journal)
    assert read_mark(folder / "commit.mark").number == 1
    start()[0].idle()
    assert read_mark(folder / "commit.mark") == Mark(2, 2)


@pytest.mark.parametrize("damage", DAMAGES[:3])
def test_a_file_torn_while_the_log_was_copied_is_never_taken_as_it_is(folder, start, damage, monkeypatch):
    """The pages are there in part, the number among them; only the note of the copying tells."""
    journal, _ = start()
    for number in range(40):
        journal.commit(arrival(number))
    monkeypatch.setattr(CommitMark, "copying", lambda self, begins: None)
    journal._mark._write(Mark(journal._mark.number, is_copying=True))
    journal.idle()
    monkeypatch.undo()
    crashed(folder, journal)
    db, body = folder / "desk.db", bytearray((folder / "desk.db").read_bytes())
    body[-4096:] = bytes(4096)  # the page that was not copied any more
    db.write_bytes(body)
    damage(folder / "desk.db-wal")
    opened = start()[1]
    assert opened.restored is not None
    assert opened.restored.cause in {"behind", "new"}


def test_a_crash_while_the_log_was_copied_means_nothing_where_the_log_is_whole(folder, start):
    journal, _ = start()
    for number in range(10):
        journal.commit(arrival(number))
    journal._mark.copying(begins=True)
    crashed(folder, journal)
    opened = start()[1]
    assert opened.restored is None
    assert len(opened.records) == 10
    assert read_mark(folder / "commit.mark") == Mark(10, 10, is_copying=True), "until the log was copied"
    journal = start()[0]
    journal.idle()
    assert read_mark(folder / "commit.mark") == Mark(10, 10)


@pytest.mark.parametrize("where", [0, 4096])
def test_a_torn_mark_leaves_the_one_before(tmp_path, where):
    path = tmp_path / "commit.mark"
    mark = CommitMark(path)
    for number in (5, 6, 4):
        mark.keep(number)
    mark.close()
    assert read_mark(path) == Mark(6)
    flip(path, where)
    assert read_mark(path).number in {5, 6}
    flip(path, 4096 - where)
    assert read_mark(path) == Mark()
    again = CommitMark(path)
    again.keep(7)
    again.close()
    assert read_mark(path) == Mark(7)
    assert path.stat().st_size == 8_192


def test_a_backup_that_a_person_chose_stays_chosen_whatever_happens_before_its_first_commit(folder, start):
    """The counts of the file that was put aside say nothing about it, however far it is brought up to date."""
    journal, _ = start()
    journal.commit(arrival(1))
    chosen = back_up(folder / "desk.db", folder.with_name("chosen"), NOW)
    journal.commit(arrival(2))
    journal.idle()
    back_up(folder / "desk.db", folder / "backups", NOW)
    journal.close()
    put_in_place(folder / "desk.db", chosen, NOW, "asked")
    file = JournalFile(folder / "desk.db")
    file.open(NOW)
    with file.transaction() as db:
        db.execute("CREATE TABLE brought_up_to_date (one TEXT)")  # as a migration does, uncounted
    crashed(folder, file)
    opened = start()[1]
    assert opened.restored is not None
    assert (opened.restored.cause, opened.restored.missing) == ("asked", ("order-2",))


def test_a_missing_mark_begins_with_the_files_own_number(folder, start):
    journal, _ = start()
    journal.commit(arrival(1))
    journal.commit(arrival(2))
    journal.close()
    (folder / "commit.mark").unlink()
    journal, opened = start()
    assert opened.restored is None
    journal.commit(arrival(3))
    assert read_mark(folder / "commit.mark").number == 3


def test_a_first_start_that_was_cut_short_is_no_other_programs_file(folder):
    """SQLite's log may hold no more than the list of migrations."""
    folder.mkdir()
    with closing(connect(folder / "desk.db")) as db:
        Migrations("merchant_desk").apply(db)
        assert db.table_names() == ["_sqlite_migrations"]
    with closing(DeskJournal(folder, master_key=MASTER)) as journal:
        assert journal.open(NOW).records == ()
        journal.commit(arrival(1))


def test_another_reason_than_damage_is_not_hidden(folder, start, monkeypatch):
    start()[0].close()

    def refused(path, read_only):
        raise sqlite3.OperationalError("unable to open")

    monkeypatch.setattr(lost_commits, "connect", refused)
    with pytest.raises(sqlite3.OperationalError):
        lost_commits.lost_commits(folder / "desk.db")
