"""`merchant-desk run --no-window` as a process: when it refuses, what it does alone, how it ends and comes back."""

import json
import signal
import sqlite3
from contextlib import closing
from functools import partial

import pytest

from merchant_desk.sandbox.server import CLIENT_SECRET
from tests.fakes.tcp_printer import TcpPrinterModel
from tests.machine import wait_until
from tests.processes.program import (
    END_S,
    START_S,
    Program,
    assert_no_traceback,
    finish,
    home_of,
    provision,
    provisioning,
    rows,
    set_up,
    status,
    steps,
    wait_online,
    wait_row,
)

pytestmark = pytest.mark.timeout(90)
RUN = ("run", "--no-window")
STATUS_KEYS = {
    "link", "last_poll_at", "shop", "ringing", "open_orders", "waiting_jobs", "printers", "bell", "troubles",
    "standing", "version",
}  # fmt: skip
CONFIRMED = "SELECT status FROM v_orders WHERE order_id = ? AND confirmed_at IS NOT NULL"


def calls(platform, endpoint: str) -> list[str]:
    """For which orders the desk has called an endpoint, oldest first."""
    return [call["order_id"] for call in platform._gate.log if call["endpoint"] == endpoint]


def confirmed_some(platform, count: int) -> bool:
    return len(calls(platform, "confirm")) >= count


# --- refusing --------------------------------------------------------------------------------------------


def test_it_refuses_where_nothing_is_set_up(env):
    done = finish(*RUN, env=env)
    assert done.returncode == 2
    assert done.stderr.strip() == (
        "등록된 가게가 없습니다. merchant-desk provision FILE로 먼저 등록해 주세요."
    )
    assert done.stdout == ""


def test_it_refuses_where_only_a_person_may_decide(env, platform):
    set_up(env, platform, auto_accept="off")
    done = finish(*RUN, env=env)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "auto_accept" in done.stderr
    assert calls(platform, "token") == []


def test_without_a_secret_it_says_so_and_ends(env, platform):
    assert provision(env, provisioning(platform, auto_accept="always")).returncode == 0
    done = finish(*RUN, env=env)
    assert done.returncode == 1
    assert "DESK_TEST_SECRET" in done.stderr
    assert "Traceback" not in done.stderr
    assert calls(platform, "token") == []


def test_without_keyring_a_provisioned_secret_is_missed_in_a_sentence(env, platform):
    tables = provisioning(platform, secret=CLIENT_SECRET, auto_accept="always")
    told = provision(env, tables)
    assert told.returncode == 0
    assert "비밀번호는 저장하지 않았습니다" in told.stdout
    done = finish(*RUN, env=env)
    assert done.returncode == 1
    assert "비밀 보관함이 없습니다" in done.stderr
    assert "Traceback" not in done.stderr


# --- working ---------------------------------------------------------------------------------------------


def test_it_accepts_prints_and_answers_for_itself(env, platform, tmp_path):
    home, paper = home_of(env), tmp_path / "paper"
    printer = {"name": "주방", "address": f"file:{paper}", "slips": ["kitchen"]}
    set_up(env, platform, printer, auto_accept="always")
    assert finish("status", "--json", env=env).returncode == 3
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        orders = [platform.place(), platform.place(kind="TAKEOUT")]
        for order_id in orders:
            wait_row(home, CONFIRMED, order_id)
        wait_until(lambda: len(list(paper.glob("*.txt"))) == 2, "both kitchen slips")
        counters = platform.market.counters()
        assert counters["confirmed_by_desk"] == 2
        for order_id in orders:
            found = steps(home, order_id)
            assert found.index("stored") < found.index("acknowledged") < found.index("sent")

        answer = finish("status", "--json", env=env)
        told = json.loads(answer.stdout)
        assert answer.returncode == 0
        assert set(told) == STATUS_KEYS
        assert told["link"] == "online"
        assert told["shop"] == "행복분식 수원점"
        assert told["printers"] == [{"name": "주방", "state": "ready"}]
        assert len(answer.stdout.splitlines()) == 1

        second = finish(*RUN, env=env)
        assert second.returncode == 1
        assert second.stderr.strip().startswith("이미 실행 중")
        assert desk.runs

        assert desk.end(signal.SIGTERM, END_S) == 0, desk.errors
        assert_no_traceback(desk)
        assert desk.family() == []
    assert not (home / "desk.db-wal").exists()
    with closing(sqlite3.connect(home / "desk.db")) as journal:
        assert journal.execute("PRAGMA quick_check").fetchone() == ("ok",)
    open_jobs = rows(home, "SELECT kind, state FROM v_jobs WHERE state NOT IN ('done', 'sent', 'dropped')")
    assert open_jobs == []
    assert finish("status", env=env).returncode == 3


def test_an_undecided_order_calls_again_after_a_power_cut(env, platform):
    home = home_of(env)
    set_up(env, platform, auto_accept="unattended", after_min=60)
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        order_id = platform.place()
        wait_until(lambda: status(home).get("ringing") == 1, "it calls")
        wait_until(lambda: "acknowledged" in steps(home, order_id), "it is acknowledged")
        desk.kill()
    with Program(*RUN, env=env) as desk:
        wait_until(lambda: status(home).get("ringing") == 1, "it calls again", START_S)
        assert status(home)["open_orders"] == 1
        assert rows(home, "SELECT count(*), min(status) FROM v_orders") == [(1, "new")]
        assert steps(home, order_id).count("stored") == 1
        assert desk.end() == 0


def test_a_confirm_that_a_power_cut_interrupts_is_done_once(env, platform):
    home = home_of(env)
    set_up(env, platform, auto_accept="always")
    platform.faults.add("timeout_after_applying", times=None, endpoint="confirm", hold_s=60.0)
    with Program(*RUN, env=env) as desk:
        wait_online(home)
        order_id = platform.place()
        wait_until(lambda: platform.market.counters()["confirmed_by_desk"] == 1, "the platform confirms", 20)
        desk.kill()
    assert rows(home, "SELECT kind, state FROM v_jobs WHERE kind = 'accept'") == [("accept", "running")]
    platform.faults.clear(None)
    with Program(*RUN, env=env) as desk:
        wait_row(home, CONFIRMED, order_id)
        wait_until(lambda: status(home).get("waiting_jobs") == 0, "every job has ended")
        assert desk.end() == 0
    counters = platform.market.counters()
    assert counters["confirmed_by_desk"] == 1
    assert calls(platform, "confirm") == [order_id], "an unanswered confirm is looked after, not repeated"


def test_power_cuts_at_any_moment_lose_nothing_and_repeat_nothing(env, platform):
    home, orders = home_of(env), []
    with TcpPrinterModel() as paper:
        printer = {"name": "주방", "address": paper.address, "slips": ["kitchen"]}
        set_up(env, platform, printer, auto_accept="always")
        for number in range(4):
            with Program(*RUN, env=env) as desk:
                wait_online(home)
                orders += [platform.place() for _ in range(3)]
                # Somewhere between the first order's arrival and the last one's slip; another place each time.
                wait_until(partial(confirmed_some, platform, 3 * number + 1 + number % 3), "confirms")
                desk.kill()
        with Program(*RUN, env=env) as desk:
            for order_id in orders:
                wait_row(home, CONFIRMED, order_id)
            unfinished = "SELECT * FROM v_jobs WHERE state IN ('waiting', 'running', 'held')"
            wait_until(lambda: rows(home, unfinished) == [], "every job has ended")
            assert desk.end() == 0
        confirmed = calls(platform, "confirm")
        assert len(set(confirmed)) == len(orders) == platform.market.counters()["confirmed_by_desk"]
        slips = dict(rows(home, "SELECT state, count(*) FROM v_slips GROUP BY state"))
        assert sum(slips.values()) == len(orders)
        # What was under way when the power went is asked about, never printed again by itself.
        assert slips.get("sent", 0) + slips.get("done", 0) <= len(paper.slips) <= len(orders)
        assert set(slips) <= {"sent", "done", "unknown"}
