"""A check that was given up is owed to the next start; and no reader, however slow, makes the journal wait."""

import sqlite3
import time
from contextlib import closing

import pytest

from merchant_desk.journal import recovery, soundness
from merchant_desk.journal.connecting import BUSY_TIMEOUT_S, connect
from merchant_desk.journal.database import LARGE_LOG_BYTES
from merchant_desk.journal.soundness import Verdict, judge
from merchant_desk.services.ports import Batch, SealedText
from tests.journal.making import a_record, arrival


def test_a_check_that_was_given_up_is_done_wholly_at_the_next_start(folder, start, monkeypatch):
    journal, _ = start()
    for number in range(50):
        journal.commit(arrival(number))
    journal.close()
    asked = []

    def impatient(path, *, whole):
        asked.append(whole)
        return judge(path, whole=whole, limit_s=-1.0)

    monkeypatch.setattr(recovery, "judge", impatient)
    monkeypatch.setattr(soundness, "_STEPS", 10)
    for _start in range(3):
        start()[0].close()
    assert asked == [False, True, False], "given up, made good, and as usual"
    assert (folder / "unchecked").exists(), "the third was given up again"


def test_the_owed_check_finds_what_the_quick_one_does_not(folder, start):
    """``quick_check`` does not compare indexes with their tables."""
    journal, _ = start()
    for number in range(50):
        journal.commit(arrival(number))
    journal.close()
    with closing(sqlite3.connect(folder / "desk.db")) as db:
        db.execute("PRAGMA writable_schema=ON")
        db.execute(
            "UPDATE sqlite_master SET sql = replace(sql, '(closed_at)', '(due_at)') WHERE name = 'orders_closed'"
        )
        db.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'is_open = 0', 'is_open = 1') WHERE name = 'orders_closed'"
        )
        db.commit()
    assert judge(folder / "desk.db", whole=False) == Verdict()
    assert judge(folder / "desk.db", whole=True).damage
    (folder / "unchecked").touch()
    _journal, opened = start()
    assert opened.restored is not None
    assert opened.restored.cause == "new"
    assert not (folder / "unchecked").exists()


@pytest.mark.parametrize("megabytes", [1, 6])
def test_a_reader_that_does_not_end_keeps_neither_commits_nor_housekeeping_waiting(
    folder, journal, megabytes
):
    """A backup of a large journal on a slow disk reads for minutes."""
    journal.commit(arrival(0))
    with closing(connect(folder / "desk.db", read_only=True)) as backup:
        backup.execute("BEGIN")
        backup.execute("SELECT count(*) FROM orders").fetchone()
        for number in range(megabytes):
            body = bytes([number]) * 1_000_000
            journal.commit(
                Batch(
                    records=(a_record(f"big-{number}"),), sealed=(SealedText(f"big-{number}", "raw", body),)
                )
            )
        assert ((folder / "desk.db-wal").stat().st_size > LARGE_LOG_BYTES) is (megabytes == 6)
        began_s = time.monotonic()
        for number in range(1, 6):
            journal.idle()
            journal.commit(arrival(number))
        assert time.monotonic() - began_s < BUSY_TIMEOUT_S / 2
    journal.idle()
    assert (folder / "desk.db-wal").stat().st_size <= LARGE_LOG_BYTES + 100_000
