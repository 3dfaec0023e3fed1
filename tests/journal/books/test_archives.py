"""Yearly archives: whole or not there, each order counted once at any moment, and nothing lost by any crash."""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.errors import DiskFull, JournalDamaged, JournalError
from merchant_desk.domain.job import JobState
from merchant_desk.domain.status import Status
from merchant_desk.journal.backups import back_up
from merchant_desk.journal.backups import fault_of as backup_fault
from merchant_desk.journal.books import archive_file, archive_moving
from merchant_desk.journal.books.archive_file import GivenUp, name_of, write_archive
from merchant_desk.journal.books.archive_moving import (
    ALL,
    DueYear,
    Moved,
    due_year,
    expire_piece,
    move_piece,
)
from merchant_desk.journal.books.archives import archives_in, bring_back, keep_archives, open_archives
from merchant_desk.journal.books.archiving import Task, Work, prepare, proceed
from merchant_desk.journal.books.deposits import add_rows, bank_rows_between, finish_file
from merchant_desk.journal.books.history import search
from merchant_desk.journal.books.settled import sums_between
from merchant_desk.journal.database import open_reader
from merchant_desk.services.books.history_port import HistoryQuery
from merchant_desk.services.ports import Batch
from tests.journal.books.archiving_child import (
    DUE,
    YEAR,
    an_old_order,
    everything,
    moment,
    old_orders,
    work_through,
)
from tests.journal.books.ledgering import a_bank_row, expected
from tests.journal.making import a_line, a_print, a_record, an_event

ROOT = Path(__file__).resolve().parents[3]
ORDERS = 12
#: Orders of the year that is moved while the desk is killed, three in a piece; after so many pieces it is, and so long
#: after them at most: at first while the archive is written.
KILLED, PIECES, MOMENT_S = 200, (0, 0, 0, 1, 4, 2, 7, 1, 0, 5), 0.02


@pytest.fixture
def years(journal, folder, monkeypatch):
    """A journal with a year that is due, one order of it still open, and a year that is not due."""
    monkeypatch.setattr(archive_moving.move_piece, "__defaults__", (5,))
    journal.commit(Batch(records=(a_record("open", received_at=moment(3)),), events=(an_event("open"),)))
    old_orders(journal, ORDERS)
    old_orders(journal, 3, YEAR + 1)
    return journal


def counts(db):
    tables = (
        "sales",
        "sale_payments",
        "sale_dishes",
        "settlement",
        "jobs",
        "print_tries",
        "orders",
        "events",
    )
    return {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def test_a_closed_year_moves_with_all_that_belongs_to_it(years, folder):
    before = everything(folder)
    was = counts(years._file.db)
    work_through(years, folder)
    assert everything(folder) == before
    now = counts(years._file.db)
    assert (now["sales"], now["orders"], now["events"]) == (4, was["orders"], was["events"])
    with closing(open_reader(folder / name_of(YEAR))) as archive:
        moved = counts(archive)
    assert {table: now[table] + moved[table] for table in list(was)[:6]} == {
        table: was[table] for table in list(was)[:6]
    }
    assert moved["jobs"] == moved["print_tries"] == moved["sales"] == ORDERS
    assert archives_in(folder) == {YEAR: folder / f"archive-{YEAR}.db"}
    [line] = [line for line in years.black_box("") if line.step is Step.ARCHIVED]
    assert line.detail == f"archive-{YEAR}.db"


@pytest.mark.parametrize(
    ("at", "due"),
    [(datetime(2026, 1, 31, 14, tzinfo=UTC), False), (datetime(2026, 1, 31, 15, tzinfo=UTC), True)],
)
def test_a_year_is_due_thirteen_months_after_its_end(years, at, due):
    assert due_year(years._file.db, at) == (DueYear(YEAR, 0) if due else None)


def test_nothing_is_due_in_a_new_journal(journal, folder):
    assert due_year(journal._file.db, DUE) is None
    assert prepare(folder, (), DUE) is None


def test_each_order_counts_once_at_any_moment(years, folder):
    before = everything(folder)
    pieces = 0
    for pieces in range(1, 10):
        done = work_through(years, folder, most=1)
        assert everything(folder) == before, f"after piece {pieces}"
        if not done:
            break
    assert pieces > 4


def test_the_search_finds_what_was_moved(years, folder):
    work_through(years, folder)
    query = HistoryQuery(words="떡볶이")
    with closing(open_reader(folder / "desk.db")) as db:
        assert len(search(db, query).rows) == 3
        [archive] = [
            (found.year, len(search(found.db, query).rows), found.most) for found in open_archives(folder, db)
        ]
    assert archive == (YEAR, ORDERS, ALL)


def test_the_counters_memory_stays(years, folder):
    """Known orders and events stay known, the black box whole, and a start finds nothing missing."""
    work_through(years, folder)
    recalled = years.recall(("event-1",), (f"{YEAR}-1", "open"))
    assert recalled.known_events == {"event-1"}
    assert {record.order_id for record in recalled.records} == {f"{YEAR}-1", "open"}
    years.close()
    opened = years.open(DUE)
    assert opened.restored is None


def test_what_somebody_may_still_ask_about_stays(years, folder):
    unknown = a_print(f"{YEAR}-1", "print:asked", state=JobState.UNKNOWN, reprint_no=1)
    years.commit(Batch(jobs=(unknown,)))
    work_through(years, folder)
    assert years._file.db.execute("SELECT job_id FROM jobs WHERE order_id = ?", [f"{YEAR}-1"]).fetchall() == [
        ("print:asked",)
    ]


def test_an_order_that_closes_late_stays_in_the_journal(years, folder):
    work_through(years, folder)
    closed = a_record(
        "open", received_at=moment(3), status=Status.CONCLUDED, settled=Status.CONCLUDED, closed_at=DUE
    )
    years.commit(Batch(records=(closed,)))
    before = everything(folder)
    assert work_through(years, folder) == 0
    assert everything(folder) == before


def test_a_change_between_writing_and_moving_loses_nothing(years, folder):
    """Lines that are reckoned anew while the file is written: it is written again."""
    assert prepare(folder, (), DUE) == Work(Task.MOVE, YEAR)
    day = moment(2).date()
    years.commit(Batch(settled=(expected(f"{YEAR}-2", day, 99_000, -990),)))
    before = everything(folder)
    assert proceed(years, folder, Work(Task.MOVE, YEAR), DUE, 0) is Moved.STALE
    assert everything(folder) == before
    work_through(years, folder)
    assert everything(folder) == before
    with closing(open_reader(folder / "desk.db")) as db:
        [sums] = [sums_between(archive.db, day, day) for archive in open_archives(folder, db)]
    assert max(one.amount for one in sums if one.line is Line.PAID) > 99_000


def test_a_change_in_the_middle_of_moving_loses_nothing(years, folder):
    work_through(years, folder, most=1)
    years.commit(Batch(settled=(expected(f"{YEAR}-{ORDERS - 1}", moment(ORDERS - 1).date(), 5, -1),)))
    before = everything(folder)
    work_through(years, folder)
    assert everything(folder) == before
    assert counts(years._file.db)["sales"] == 4


def test_something_more_urgent_comes_first(years, folder, monkeypatch):
    before = everything(folder)
    with pytest.raises(GivenUp):
        prepare(folder, (), DUE, stop=lambda: True)
    monkeypatch.setattr(archive_file, "_INDEXED", 2)
    asked = iter([False] * 3)
    with pytest.raises(GivenUp):
        write_archive(folder, YEAR, 0, stop=lambda: next(asked, True))
    assert list(folder.glob("archive*")) == []
    assert everything(folder) == before


def test_a_full_disk_leaves_everything_as_it_was(years, folder, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0))
    with pytest.raises(DiskFull):
        prepare(folder, (), DUE)
    assert list(folder.glob("archive*")) == []


def test_an_archive_is_no_backup_of_a_journal(years, folder):
    work_through(years, folder)
    assert backup_fault(folder / name_of(YEAR)) == "주문 기록의 백업 파일이 아닙니다."


def test_an_older_backup_brings_nothing_twice(years, folder, tmp_path, start):
    """The journal is put back to before the move, or to its middle; the archive stands there already."""
    before = everything(folder)
    whole = back_up(folder / "desk.db", tmp_path / "whole", DUE).path
    work_through(years, folder, most=1)
    middle = back_up(folder / "desk.db", tmp_path / "middle", DUE).path
    work_through(years, folder)
    years.close()
    for backup in (middle, whole):
        shutil.copyfile(backup, folder / "desk.db")
        (folder / "commit.mark").unlink(missing_ok=True)
        journal, _ = start(now=DUE)
        assert everything(folder) == before
        work_through(journal, folder)
        assert everything(folder) == before
        assert counts(journal._file.db)["sales"] == 4
        journal.close()


def test_a_journal_that_is_lost_takes_its_archives_over(years, folder, start):
    work_through(years, folder)
    moved = {sale.order_id for sale in everything(folder)[0] if sale.order_id.startswith(f"{YEAR}-")}
    years.close()
    for part in folder.glob("desk.db*"):
        part.unlink()
    (folder / "commit.mark").unlink()
    (folder / "seen.log").unlink()
    journal, _ = start(now=DUE)
    journal.commit(an_old_order(0, YEAR + 2))
    assert [sale.order_id for sale in everything(folder)[0]] == [f"{YEAR + 2}-0"]
    work_through(journal, folder)
    assert {sale.order_id for sale in everything(folder)[0]} == moved | {f"{YEAR + 2}-0"}


def test_copies_stand_with_the_backups_and_come_back(years, folder, tmp_path):
    second = tmp_path / "second"
    second.mkdir()
    keep_archives(folder, second)
    assert archives_in(second) == {}
    work_through(years, folder)
    before = everything(folder)
    keep_archives(folder, second)
    copy = second / name_of(YEAR)
    kept = copy.stat()
    keep_archives(folder, second)
    assert copy.stat() == kept

    (folder / name_of(YEAR)).write_bytes(b"torn")
    assert len(everything(folder)[0]) == 4
    assert prepare(folder, (tmp_path / "absent", second), DUE) is None
    assert everything(folder) == before
    (folder / name_of(YEAR)).unlink()
    assert bring_back(folder, YEAR, (second,))
    assert everything(folder) == before


def test_an_archive_that_is_gone_for_good_is_said(years, folder):
    work_through(years, folder)
    (folder / name_of(YEAR)).unlink()
    with pytest.raises(JournalError, match=f"{YEAR}년 장부 보관 파일"):
        prepare(folder, (), DUE)


def test_a_damaged_archive_is_not_written_over(years, folder):
    work_through(years, folder, most=1)
    path = folder / name_of(YEAR)
    path.write_bytes(path.read_bytes()[:5_000])
    with pytest.raises(JournalDamaged):
        prepare(folder, (), DUE)
    assert path.stat().st_size == 5_000


def test_amounts_are_gone_after_five_years(years, folder, tmp_path):
    """With the archives and their copies, the statements and the bank's lines of that time; a line says so."""
    work_through(years, folder)
    (folder / "backups").mkdir()
    keep_archives(folder, folder / "backups")
    bank = [a_bank_row(1, on=moment(0).date()), a_bank_row(2, on=moment(0, YEAR + 1).date())]
    years.change(partial(add_rows, rows=bank))
    years.change(partial(finish_file, name="bank", digest="1", rows=2, now=DUE))
    last_moment = datetime(YEAR + 6, 1, 1, tzinfo=UTC) - timedelta(hours=9, seconds=1)
    assert prepare(folder, (folder / "backups",), last_moment) != Work(Task.EXPIRE, YEAR)

    after = last_moment + timedelta(seconds=1)
    assert prepare(folder, (folder / "backups",), after) == Work(Task.EXPIRE, YEAR)
    work_through(years, folder, after, (folder / "backups",))
    db = years._file.db
    assert [sale.received_at.year for sale in everything(folder)[0]] == [YEAR + 1] * 3
    assert archives_in(folder / "backups").keys() | archives_in(folder).keys() == {YEAR + 1}
    assert db.execute("SELECT batch_id FROM batches").fetchall() == [(f"{YEAR + 1}",)]
    assert [row.row_id for row in bank_rows_between(db, moment(0).date(), after.date())] == ["row-2"]
    [line] = [line for line in years.black_box("") if line.step is Step.AMOUNTS_REMOVED]
    assert line.detail == f"{YEAR}"
    assert years.recall((), (f"{YEAR}-1",)).records != ()


def test_old_amounts_of_orders_go_too(years):
    """Of the order itself its id and its state stay: the counter must know what it has seen."""
    record = a_record("old", created_at=moment(0), received_at=moment(0))
    years.commit(Batch(records=(replace(record, order=None),)))
    years.change(
        lambda db: db.execute(
            "UPDATE orders SET total_minor = 5, currency = 'KRW', created_at = '2024-01-01'"
        )
    )
    far = datetime(YEAR + 6, 6, 1, tzinfo=UTC)
    while years.change(partial(expire_piece, now=far)):
        pass
    assert years._file.db.execute("SELECT count(*), count(total_minor) FROM orders").fetchone()[1] == 0
    years.commit(Batch(lines=(a_line("old"),)))
    assert years.black_box("old")


def test_a_piece_is_a_moment(years, folder):
    prepare(folder, (), DUE)
    began_s = time.perf_counter()
    years.change(partial(move_piece, folder=folder, year=YEAR, now=DUE))
    assert time.perf_counter() - began_s < 1


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_kills_at_any_moment_lose_nothing_and_double_nothing(folder, start):
    chance = random.Random(20_261_126)
    journal, _ = start(now=DUE)
    old_orders(journal, KILLED)
    journal.close()
    before = everything(folder)
    assert len(before[0]) == KILLED
    moved = []
    for pieces in PIECES:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.journal.books.archiving_child", str(folder)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        with child.stdout as lines:
            assert next(lines) == "opened\n"
            assert [next(lines) for _ in range(pieces)] == ["piece\n"] * pieces
            time.sleep(chance.random() * MOMENT_S)
            child.send_signal(signal.SIGKILL)
        child.wait(10)
        journal, _ = start(now=DUE)
        assert everything(folder) == before
        db = journal._file.db
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        moved.append(KILLED - counts(db)["sales"])
        journal.close()
    journal, _ = start(now=DUE)
    work_through(journal, folder)
    assert everything(folder) == before
    assert counts(journal._file.db)["sales"] == 0
    assert moved == sorted(moved)
    assert len(set(moved) - {0, KILLED}) > 2, "else nothing was cut off"
    with closing(sqlite3.connect(folder / name_of(YEAR))) as archive:
        assert archive.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert not list(folder.glob("*.part*"))
    print("moved when killed:", moved)
