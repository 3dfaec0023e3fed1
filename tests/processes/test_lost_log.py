"""The journal's log is lost with a power cut: what was done since is not done again, and staff are told."""

import sqlite3
import sys
from contextlib import closing

import pytest

from tests.machine import wait_until
from tests.processes.program import (
    START_S,
    Program,
    home_of,
    rows,
    set_up,
    status,
    steps,
    wait_online,
    wait_row,
)

pytestmark = [pytest.mark.timeout(90), pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")]
RUN = ("run", "--no-window")
CONFIRMED = "SELECT 1 FROM v_orders WHERE order_id = ? AND confirmed_at IS NOT NULL"
PRINTED = "SELECT 1 FROM v_slips WHERE order_id = ? AND state IN ('sent', 'done')"
WAITS = "SELECT 1 FROM v_jobs WHERE order_id = ? AND kind = 'accept' AND tries > 1"


def test_a_slip_that_was_printed_is_not_printed_again(env, platform, tmp_path):
    home, paper = home_of(env), tmp_path / "paper"
    set_up(
        env,
        platform,
        {"name": "주방", "address": f"file:{paper}", "slips": ["kitchen"]},
        auto_accept="always",
    )
    fault = platform.faults.add("unavailable", times=None, endpoint="confirm")
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        first = platform.place()
        wait_row(home, WAITS, first)
        # A reader (a backup, a look from outside) keeps everything that follows in the log.
        with closing(sqlite3.connect(f"file:{home / 'desk.db'}?mode=ro", uri=True)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM orders").fetchone()
            platform.faults.clear(fault.fault_id)
            wait_row(home, CONFIRMED, first)
            wait_row(home, PRINTED, first)
            second = platform.place()
            wait_row(home, PRINTED, second)
            desk.kill()
    assert len(list(paper.glob("*.txt"))) == 2
    (home / "desk.db-wal").unlink()
    (home / "desk.db-shm").unlink()

    with Program(*RUN, env=env) as desk:
        wait_online(home)
        said = status(home)["troubles"]
        assert [sentence for sentence in said if "끝부분이 없어졌습니다" in sentence], said
        for order_id in (first, second):
            wait_row(home, CONFIRMED, order_id)
        wait_until(lambda: status(home)["waiting_jobs"] == 0, "everything was read again", START_S)
        assert dict(rows(home, "SELECT order_id, state FROM v_slips")) == {
            first: "unknown",
            second: "unknown",
        }
        assert desk.end() == 0
    assert len(list(paper.glob("*.txt"))) == 2, "printed again"
    assert platform.market.counters()["confirmed_by_desk"] == 2
    assert "restored" in steps(home, "")
