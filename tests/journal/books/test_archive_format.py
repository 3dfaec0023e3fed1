"""Archives of other releases: an older one is brought to today's format, a newer one is left; neither hides a year."""

import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from sqlite_utils import Migrations

from merchant_desk.domain.errors import DiskFull, JournalDamaged, JournalError, JournalNewer
from merchant_desk.journal.books import archive_file, archive_format, archives
from merchant_desk.journal.books.archive_file import ARCHIVE_ID, GivenUp, name_of
from merchant_desk.journal.books.archive_format import bring_up_to_date, format_of, is_newer, is_older
from merchant_desk.journal.books.archives import archives_in, keep_archives
from merchant_desk.journal.books.archiving import Task, Work, prepare, waits_for_update
from merchant_desk.journal.books.shelf import PastShelf
from merchant_desk.journal.migrations import MIGRATIONS, SCHEMA, Schema
from merchant_desk.services.books.history_port import HistoryQuery
from tests.journal.books.archiving_child import DUE, YEAR, everything, old_orders, work_through

ORDERS = 8
LATER = DUE.replace(year=DUE.year + 1)


@pytest.fixture
def moved(journal, folder):
    """A journal whose first year stands in its archive; the year after it does not yet."""
    old_orders(journal, ORDERS)
    old_orders(journal, 3, YEAR + 1)
    work_through(journal, folder)
    return journal


@pytest.fixture
def path(moved, folder):
    return folder / name_of(YEAR)


def next_schema(change="ALTER TABLE sales ADD COLUMN more TEXT"):
    """The schema of a later release, which changes a table that archives have too."""
    later = Migrations(MIGRATIONS.name)
    for migration in MIGRATIONS._migrations:
        later(name=migration.name)(migration.fn)

    @later(name="m999_more")
    def more(db):
        db.execute(change)
        db.execute(f"PRAGMA user_version = {SCHEMA.version + 1}")

    return Schema(later, SCHEMA.version + 1)


@pytest.fixture
def update(monkeypatch):
    """Install a later release."""

    def install(schema):
        for module in (archive_file, archive_format, archives):
            monkeypatch.setattr(module, "SCHEMA", schema)

    return install


def columns(path):
    with closing(sqlite3.connect(path)) as db:
        return {row[1] for row in db.execute("PRAGMA table_info(sales)")}


def set_format(path, version):
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {version}")


def found(folder):
    return len(PastShelf(folder).search(HistoryQuery(words="떡볶이"), 0, None, ()).rows)


def test_an_older_archive_is_brought_to_the_new_format_whole(moved, path, folder, update):
    before = everything(folder)
    kept = folder / "backups"
    kept.mkdir()
    os.utime(path, (0, 0))
    keep_archives(folder, kept)
    assert not waits_for_update(folder)
    update(next_schema())
    assert is_older(path)
    assert waits_for_update(folder)
    assert found(folder) == 3, "what is not of the new format yet keeps nobody from the others"
    assert prepare(folder, (kept,), DUE) is None
    assert everything(folder) == before
    assert found(folder) == ORDERS + 3
    assert "more" in columns(path)
    assert not waits_for_update(folder)
    assert path.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (ARCHIVE_ID,)
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert list(folder.glob("*.part*")) == []
    keep_archives(folder, kept)
    assert "more" in columns(kept / path.name)


def test_an_older_copy_that_comes_back_is_brought_to_the_new_format_too(moved, path, folder, update):
    before = everything(folder)
    kept = folder / "backups"
    kept.mkdir()
    keep_archives(folder, kept)
    path.write_bytes(b"torn")
    update(next_schema())
    assert prepare(folder, (kept,), DUE) is None
    assert everything(folder) == before


def test_a_year_that_is_half_moved_goes_on_after_an_update(journal, folder, update, monkeypatch):
    old_orders(journal, ORDERS)
    before = everything(folder)
    monkeypatch.setattr("merchant_desk.journal.books.archive_moving.move_piece.__defaults__", (5,))
    work_through(journal, folder, most=1)
    update(next_schema())
    assert prepare(folder, (), DUE) == Work(Task.MOVE, YEAR)
    assert everything(folder) == before
    work_through(journal, folder)
    assert everything(folder) == before


def test_an_archive_of_one_format_less_gets_what_this_release_makes(moved, path, folder):
    """The released step itself, over an archive as the release before left it."""
    before = everything(folder)
    with closing(sqlite3.connect(path)) as db:
        db.executescript(
            "DROP VIEW v_settlement; DROP TABLE half_batches; PRAGMA user_version = 5;"
            "CREATE VIEW v_settlement AS SELECT * FROM settlement;"
            "DELETE FROM _sqlite_migrations WHERE name LIKE 'm006%'"
        )
    assert found(folder) == 3
    assert prepare(folder, (), DUE) is None
    assert format_of(path) == SCHEMA.version
    assert everything(folder) == before
    assert found(folder) == ORDERS + 3


def test_a_newer_archive_is_left_and_said_and_the_other_years_go_on(moved, path, folder):
    kept = folder / "backups"
    kept.mkdir()
    keep_archives(folder, kept)
    set_format(path, SCHEMA.version + 1)
    as_it_was = path.read_bytes()
    assert is_newer(path)
    assert found(folder) == 3
    with pytest.raises(JournalNewer) as said:
        prepare(folder, (kept,), DUE)
    assert str(said.value) == (
        f"{YEAR}년 장부 보관 파일은 더 새로운 버전의 프로그램이 만들어서 읽을 수 없습니다. "
        "최신 버전으로 실행해 주세요."
    )
    assert path.read_bytes() == as_it_was
    with pytest.raises(JournalNewer):
        work_through(moved, folder, LATER, (kept,))
    assert archives_in(folder).keys() == {YEAR, YEAR + 1}
    assert found(folder) == 3
    assert path.read_bytes() == as_it_was
    set_format(path, SCHEMA.version)
    assert found(folder) == ORDERS + 3


def test_a_newer_archive_of_a_year_that_is_due_is_not_written_over(journal, folder):
    old_orders(journal, ORDERS)
    before = everything(folder)
    assert prepare(folder, (), DUE) == Work(Task.MOVE, YEAR)
    path = folder / name_of(YEAR)
    set_format(path, SCHEMA.version + 1)
    as_it_was = path.read_bytes()
    with pytest.raises(JournalNewer):
        prepare(folder, (), DUE)
    assert path.read_bytes() == as_it_was
    assert everything(folder) == before


def test_a_step_that_fails_leaves_the_older_archive(moved, path, folder, update):
    as_it_was = path.read_bytes()
    update(next_schema("this is no SQL"))
    with pytest.raises(JournalError):
        bring_up_to_date(path)
    assert path.read_bytes() == as_it_was
    assert list(folder.glob("*.part*")) == []


def test_a_step_that_leaves_no_sound_file_is_taken_back(moved, path, folder, update, monkeypatch):
    as_it_was = path.read_bytes()
    schema = next_schema()
    update(Schema(schema.migrations, schema.version + 1))
    with pytest.raises(JournalDamaged, match="새 형식으로 옮길 수 없습니다"):
        bring_up_to_date(path)
    assert path.read_bytes() == as_it_was
    update(schema)
    monkeypatch.setattr(archive_format, "fault_of", lambda _path: "row 1 missing from index")
    with pytest.raises(JournalDamaged, match="새 형식으로 옮길 수 없습니다"):
        bring_up_to_date(path)
    assert path.read_bytes() == as_it_was
    assert list(folder.glob("*.part*")) == []


@pytest.mark.parametrize("asked", [0, 1])
def test_something_more_urgent_comes_first(moved, path, folder, update, asked, monkeypatch):
    """While the file is copied, and while it is changed."""
    monkeypatch.setattr(archive_file, "_STEPS", 1)
    as_it_was = path.read_bytes()
    update(next_schema("UPDATE sales SET digest = digest || 'x'"))
    answers = iter([False] * asked)
    with pytest.raises(GivenUp):
        bring_up_to_date(path, lambda: next(answers, True))
    assert path.read_bytes() == as_it_was
    assert list(folder.glob("*.part*")) == []


def test_a_full_disk_leaves_the_older_archive(moved, path, folder, update, monkeypatch):
    update(next_schema())
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0))
    with pytest.raises(DiskFull):
        bring_up_to_date(path)
    assert is_older(path)


def test_what_is_no_archive_has_no_format(folder, moved, path):
    assert format_of(folder / "desk.db") is None
    assert format_of(folder / "absent.db") is None
    path.write_bytes(b"torn")
    assert format_of(path) is None
    assert not is_older(path)
    assert not is_newer(path)
    with pytest.raises(JournalError, match="없거나 손상"):
        prepare(folder, (), DUE)
