"""Bank files: all of one or nothing, known lines counted, the bell never waiting; and what a person linked."""

import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from merchant_desk.domain.books.deposits import Fit, Match
from merchant_desk.domain.errors import ChangeRefused
from merchant_desk.journal.books.deposits import (
    PIECE,
    add_rows,
    bank_files,
    bank_rows_between,
    drop_half,
    finish_file,
    half_is_left,
    known_file,
    link,
    matches_by_hand,
    take_back,
    unlink,
)
from merchant_desk.journal.database import open_reader
from merchant_desk.services.books.ledger_rows import BankFile
from merchant_desk.services.ports import Batch
from tests.journal.books.ledgering import a_bank_row, a_stated_order, a_statement
from tests.journal.books.taking_in import ROWS, file_rows
from tests.journal.making import NOW, arrival

ROOT = Path(__file__).resolve().parents[3]
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def db(folder, journal):
    db = open_reader(folder / "desk.db")
    yield db
    db.close()


def add(journal, rows):
    return journal.change(partial(add_rows, rows=rows))


def finish(journal, name="bank.csv", digest="digest", rows=3):
    return journal.change(partial(finish_file, name=name, digest=digest, rows=rows, now=NOW))


def test_nothing_of_a_file_counts_before_all_of_it(journal, db):
    rows = [a_bank_row(number) for number in range(3)]
    assert add(journal, rows[:2]) == 0
    assert bank_rows_between(db, FIRST, LAST) == ()
    assert add(journal, rows[2:]) == 0
    file = BankFile(1, "bank.csv", NOW, 3, date(2026, 3, 10), date(2026, 3, 10))
    assert finish(journal) == file
    assert bank_rows_between(db, FIRST, LAST) == tuple(rows)
    assert bank_files(db) == (file,)


def test_the_same_file_is_known_by_its_digest(journal, db):
    assert known_file(db, "digest") is None
    finish(journal)
    assert known_file(db, "digest") == BankFile(1, "bank.csv", NOW, 3)


def test_rows_of_an_overlapping_file_are_known(journal, db):
    add(journal, [a_bank_row(number) for number in range(5)])
    finish(journal)
    assert add(journal, [a_bank_row(number) for number in range(3, 9)]) == 2
    assert add(journal, [a_bank_row(8), a_bank_row(9)]) == 1
    finish(journal, digest="other", rows=8)
    assert len(bank_rows_between(db, FIRST, LAST)) == 10
    assert [file.rows for file in bank_files(db)] == [8, 3]
    assert add(journal, [a_bank_row(9), a_bank_row(9), a_bank_row(50), a_bank_row(50)]) == 3


def test_a_file_is_listed_with_the_days_of_its_lines(journal, db):
    for name, months in (("spring.csv", (3, 5, 4)), ("summer.csv", (8, 6))):
        add(journal, [a_bank_row(f"{name}-{month}", on=date(2026, month, 1)) for month in months])
        finish(journal, name, digest=name, rows=len(months))
    assert bank_files(db) == (
        BankFile(2, "summer.csv", NOW, 2, date(2026, 6, 1), date(2026, 8, 1)),
        BankFile(1, "spring.csv", NOW, 3, date(2026, 3, 1), date(2026, 5, 1)),
    )


def back(journal, file_id):
    journal.change(partial(take_back, file_id=file_id))


def dropped(journal):
    while journal.change(drop_half):
        pass


def row_ids(db):
    return sorted(row.row_id for row in bank_rows_between(db, FIRST, LAST))


@pytest.mark.parametrize(
    ("file_id", "left"), [(1, ["row-2", "row-3", "row-4"]), (2, ["row-1", "row-2", "row-3"])]
)
def test_what_is_taken_back_is_gone_at_once_but_for_what_another_file_has_too(journal, db, file_id, left):
    add(journal, [a_bank_row(number) for number in (1, 2, 3)])
    finish(journal)
    add(journal, [a_bank_row(number) for number in (2, 3, 4)])
    finish(journal, digest="other")
    back(journal, file_id)
    assert row_ids(db) == left
    assert half_is_left(db), "its rows go by and by, but they count no more"
    dropped(journal)
    assert row_ids(db) == left
    assert db.execute("SELECT count(*) FROM bank_rows").fetchone() == (3,)
    with pytest.raises(ChangeRefused):
        back(journal, file_id)


def test_a_file_that_was_taken_back_may_be_taken_in_again(journal, db):
    add(journal, [a_bank_row(number) for number in range(3)])
    finish(journal)
    back(journal, 1)
    assert (bank_files(db), known_file(db, "digest")) == ((), None)
    dropped(journal)
    assert add(journal, [a_bank_row(number) for number in range(3)]) == 0
    finish(journal)
    assert row_ids(db) == ["row-0", "row-1", "row-2"]


def test_a_crash_while_a_file_is_taken_back_leaves_it_taken_back(start):
    journal, _ = start()
    for number in (1, 2):
        add(journal, [a_bank_row(f"{number}-{row}") for row in range(PIECE)])
        finish(journal, digest=f"{number}")
    back(journal, 1)
    journal.close()
    again, _ = start()
    assert again._file.db.execute("SELECT DISTINCT file_id FROM bank_rows").fetchall() == [(2,)]


def test_rows_are_read_by_their_day(journal, db):
    days = [date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 12), date(2026, 3, 10)]
    add(journal, [a_bank_row(number, on=day, balance=None) for number, day in enumerate(days)])
    finish(journal)
    assert [row.row_id for row in bank_rows_between(db, days[0], days[1])] == ["row-0", "row-1", "row-3"]


def test_a_cancelled_import_leaves_nothing(journal, db):
    add(journal, [a_bank_row("kept")])
    finish(journal)
    add(journal, [a_bank_row(number) for number in range(5)])
    more = [journal.change(partial(drop_half, most=2)) for _ in range(3)]
    assert more == [True, True, False]
    assert db.execute("SELECT row_id FROM bank_rows").fetchall() == [("row-kept",)]
    assert not half_is_left(db)


def test_what_a_crash_left_goes_at_the_next_opening(start):
    journal, _ = start()
    add(journal, [a_bank_row("kept")])
    finish(journal)
    for piece in range(3):
        add(journal, [a_bank_row(f"{piece}-{number}") for number in range(PIECE)])
    journal.close()
    again, _ = start()
    assert again._file.db.execute("SELECT row_id FROM bank_rows").fetchall() == [("row-kept",)]


def test_two_hundred_thousand_lines_hold_up_no_order(journal, db):
    """Between two pieces whatever rings is committed; none of them takes longer than a moment."""
    longest_s = 0.0
    began_s = time.perf_counter()
    for piece in range(200_000 // PIECE):
        rows = [a_bank_row(f"{piece}-{number}") for number in range(PIECE)]
        before_s = time.perf_counter()
        add(journal, rows)
        longest_s = max(longest_s, time.perf_counter() - before_s)
        if piece % 20 == 0:
            journal.commit(arrival(piece))
    before_s = time.perf_counter()
    finish(journal, rows=200_000)
    assert time.perf_counter() - before_s < 1
    assert longest_s < 2, "a piece is a moment, on a machine that does other things too"
    assert time.perf_counter() - began_s < 60
    assert db.execute("SELECT count(*) FROM bank_rows").fetchone() == (200_000,)
    print(f"200,000 lines in {time.perf_counter() - began_s:.1f} s, longest piece {longest_s * 1000:.0f} ms")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_killed_import_leaves_whole_files_only(folder, start):
    whole: set[int] = set()
    for run, kill_after in enumerate((2, 5, 9, 13, 7)):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.journal.books.taking_in", str(folder), str(1000 * run)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        with child.stdout as lines:
            told = [next(lines) for _ in range(kill_after)]
            child.send_signal(signal.SIGKILL)
            told += lines
        child.wait(10)
        whole |= {int(line.split()[1]) for line in told if line.startswith("whole")}

        journal, _ = start()
        db = journal._file.db
        files = [int(digest) for (digest,) in db.execute("SELECT digest FROM bank_files")]
        assert whole <= set(files)
        expected = {row.row_id for number in files for row in file_rows(number)}
        assert {row_id for (row_id,) in db.execute("SELECT row_id FROM bank_rows")} == expected
        assert len(expected) == ROWS * len(files)
        journal.close()


@pytest.fixture
def linkable(journal):
    """Three batches of 20,790 won each, and four bank lines."""
    batches = [a_statement(f"batch-{number}", orders=(a_stated_order(f"{number}"),)) for number in range(3)]
    journal.commit(Batch(batches=tuple(batches)))
    add(journal, [a_bank_row(0), a_bank_row(1, amount=41_580), a_bank_row(2, amount=20_000), a_bank_row(3)])
    finish(journal)
    return journal


def say(journal, batches, rows, at=NOW):
    journal.change(partial(link, batch_ids=batches, row_ids=rows, now=at))


def test_what_a_person_says_belongs_together_is_kept(linkable, db):
    say(linkable, ("batch-0", "batch-1"), ("row-1",))
    say(linkable, ("batch-2",), ("row-2", "row-0"), NOW + timedelta(minutes=1))
    assert matches_by_hand(db) == (
        Match(Fit.BY_HAND, ("batch-0", "batch-1"), ("row-1",), 0),
        Match(Fit.BY_HAND, ("batch-2",), ("row-0", "row-2"), 20_000),
    )


def test_a_newer_word_takes_the_place_of_all_that_it_touches(linkable, db):
    say(linkable, ("batch-0", "batch-1"), ("row-1",))
    say(linkable, ("batch-1",), ("row-0",), NOW + timedelta(minutes=1))
    assert matches_by_hand(db) == (Match(Fit.BY_HAND, ("batch-1",), ("row-0",), 0),)
    say(linkable, ("batch-2",), ("row-0",), NOW + timedelta(minutes=2))
    assert matches_by_hand(db) == (Match(Fit.BY_HAND, ("batch-2",), ("row-0",), 0),)


def test_it_can_be_taken_back(linkable, db):
    say(linkable, ("batch-0", "batch-1"), ("row-1",))
    linkable.change(partial(unlink, batch_id="batch-1"))
    assert matches_by_hand(db) == ()


def test_ties_go_with_the_lines_of_a_file_that_is_taken_back_and_others_stay(linkable, db):
    add(linkable, [a_bank_row(3), a_bank_row(7), a_bank_row(8)])
    finish(linkable, digest="other")
    say(linkable, ("batch-0",), ("row-0",))
    say(linkable, ("batch-1",), ("row-2", "row-7"), NOW + timedelta(minutes=1))
    say(linkable, ("batch-2",), ("row-3",), NOW + timedelta(minutes=2))
    back(linkable, 1)
    assert matches_by_hand(db) == (
        Match(Fit.BY_HAND, ("batch-1",), ("row-7",), 0),
        Match(Fit.BY_HAND, ("batch-2",), ("row-3",), 0),
    )
    with pytest.raises(ChangeRefused):
        say(linkable, ("batch-0",), ("row-0",))


def test_a_line_of_two_files_counts_once_in_what_was_received(linkable, db):
    add(linkable, [a_bank_row(0)])
    finish(linkable, digest="other")
    say(linkable, ("batch-0",), ("row-0",))
    assert matches_by_hand(db) == (Match(Fit.BY_HAND, ("batch-0",), ("row-0",), 0),)


@pytest.mark.parametrize(
    ("batches", "rows"),
    [((), ("row-0",)), (("batch-0",), ()), (("gone",), ("row-0",)), (("batch-0",), ("row-0", "gone"))],
)
def test_what_is_not_there_cannot_be_linked(linkable, db, batches, rows):
    say(linkable, ("batch-0",), ("row-2",))
    with pytest.raises(ChangeRefused):
        say(linkable, batches, rows)
    assert [match.row_ids for match in matches_by_hand(db)] == [("row-2",)]
