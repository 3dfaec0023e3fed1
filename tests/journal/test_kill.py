"""Pulling the plug in the middle of a rush loses no order that was committed and tears none."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from merchant_desk.journal.seen_log import read_seen
from tests.journal.making import an_order
from tests.soak.journal_kills import kill_the_writer

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_killed_writer_leaves_whole_orders(folder, start):
    told: list[int] = []
    for kill_after in (3, 17, 40):
        child = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.journal.committing",
                str(folder),
                str(len(told) + 1000 * kill_after),
            ],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        with child.stdout as lines:
            told += [int(next(lines)) for _ in range(kill_after)]
            child.send_signal(signal.SIGKILL)
            told += [int(line) for line in lines]
        child.wait(10)

        journal, opened = start()
        stored = {record.order_id: record.order for record in opened.records}
        assert {f"order-{number}" for number in told} <= set(stored)
        assert all(order == an_order(order_id) for order_id, order in stored.items())
        assert set(stored) <= set(read_seen(folder / "seen.log"))
        db = journal._file.db
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        for table, each in (("events", 1), ("jobs", 2), ("black_box", 2), ("sealed", 1)):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (each * len(stored),), table
        journal.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_nothing_told_is_lost_or_torn_by_kills_at_any_moment(tmp_path):
    """The long form is a part of ``make soak``."""
    done = kill_the_writer(tmp_path, seed=20_261_124, kills=30)
    assert done.problems == ()
    assert done.kills == done.copies == 30
    assert done.commits > 60
    assert done.noticed > 15, "most damaged logs must have lost something, else nothing was proved"
