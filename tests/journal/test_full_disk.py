"""A disk without room refuses a commit whole; when there is room again everything is written, each line once."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journal.making import an_order

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is POSIX")
@pytest.mark.parametrize("mode", ["full", "nothing at all"])
def test_nothing_is_lost_and_nothing_is_written_twice(folder, start, mode):
    child = subprocess.run(
        [sys.executable, "-m", "tests.journal.full_disk", str(folder), mode],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    told = child.stdout.split("\n")
    assert [line.partition(" ")[0] for line in told[:3]] == ["refused"] * 3
    written = int(told[3].removeprefix("written "))
    journal, opened = start()
    assert opened.restored is None
    assert {record.order_id: record.order for record in opened.records} == {
        f"order-{number}": an_order(f"order-{number}") for number in range(1, written + 1)
    }
    ids = (folder / "seen.log").read_text().splitlines()
    assert ids == [f"order-{number}" for number in range(1, written + 1)], "each id once"
    db = journal._file.db
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("SELECT count(*) FROM black_box").fetchone() == (2 * written,)
