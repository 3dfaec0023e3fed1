"""A disk without room under a whole desk: it rings on, says so, acknowledges nothing, and writes when there is room."""

import resource
import sqlite3
import sys
from contextlib import closing

import pytest

from merchant_desk.journal.seen_log import read_seen
from tests.machine import wait_until
from tests.processes.program import (
    COMMAND,
    START_S,
    Program,
    assert_no_traceback,
    desk_environment,
    home_of,
    rows,
    set_up,
    status,
    steps,
    wait_online,
)

pytestmark = [pytest.mark.timeout(90), pytest.mark.skipif(sys.platform != "linux", reason="prlimit is Linux")]
RUN = ("run", "--no-window")
FULL = ("디스크가 가득",)
#: By the file that was refused last: the database, or the list of ids beside it.
NOT_WRITTEN = ("기록하지 못했습니다", "기록 폴더를 쓸 수 없습니다")
NARROW = (sys.executable, "-m", "tests.processes.narrow_desk")


def says(home, words):
    return any(word in trouble for trouble in status(home).get("troubles", ()) for word in words)


def may_write(desk, size):
    """Let no file of the process grow beyond a size, as a disk does that has room for nothing more."""
    hard = resource.prlimit(desk.pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(desk.pid, resource.RLIMIT_FSIZE, (hard if size is None else size, hard))


def page_limit(home, desk, *, full):
    (home / "full").touch() if full else (home / "full").unlink()


def file_limit(home, desk, *, full):
    may_write(desk, 0 if full else None)


def lives_through(platform, env, limit, words, command=COMMAND, recording=None):
    """Place orders before, during and after; return them in the order of their placing."""
    home = home_of(env)
    set_up(env, platform, auto_accept="unattended", after_min=60)
    with Program(*RUN, env=env, command=command) as desk:
        wait_online(home)
        orders = [platform.place()]
        wait_until(lambda: "acknowledged" in steps(home, orders[0]), "the first order is acknowledged")
        wait_until(lambda: status(home)["waiting_jobs"] == 0, "and read")
        limit(home, desk, full=True)
        since_s = recording.length_s if recording is not None else 0.0
        orders += [platform.place() for _ in range(6)]  # more than the pages that there are can take
        wait_until(lambda: says(home, words), "the desk says that it cannot write", START_S)
        late = [platform.place() for _ in range(2)]
        orders += late
        wait_until(lambda: status(home)["ringing"] == len(orders), "all orders ring without the disk")
        if recording is not None:
            recording.wait_heard(since_s)
            recording.wait_length(recording.length_s + 4.0)
            assert recording.loud_s(recording.length_s - 3.0) > 0, "and go on ringing"
        stored = {order_id for (order_id,) in rows(home, "SELECT order_id FROM v_orders")}
        lacking = set(orders) - stored
        assert {*late} <= lacking, "the disk was not full"
        waiting = platform.market.counters()["events"]["waiting"]
        assert waiting >= len(lacking), "acknowledged what is not stored"
        limit(home, desk, full=False)
        wait_until(
            lambda: all("acknowledged" in steps(home, order_id) for order_id in orders),
            "all are acknowledged",
        )
        wait_until(lambda: not says(home, words), "the desk says no more that it cannot write")
        wait_until(lambda: status(home)["waiting_jobs"] == 0, "every order is read")
        assert_no_traceback(desk)
        desk.kill()
    return orders


def is_whole(platform, env, orders):
    """Start again after the power cut: everything is there, once."""
    home = home_of(env)
    with Program(*RUN, env=env) as desk:
        wait_until(
            lambda: status(home).get("ringing") == len(orders), "all ring after the next start", START_S
        )
        assert not status(home)["troubles"] or not says(home, ("주문 기록",))
        assert desk.end() == 0
    for order_id in orders:
        assert [steps(home, order_id).count(step) for step in ("seen", "stored")] == [1, 1], order_id
    assert rows(home, "SELECT count(*) FROM v_orders") == [(len(orders),)]
    assert read_seen(home / "seen.log") == orders
    with closing(sqlite3.connect(home / "desk.db")) as journal:
        assert journal.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_no_file_of_the_desk_may_grow(platform, env):
    is_whole(platform, env, lives_through(platform, env, file_limit, NOT_WRITTEN))


@pytest.mark.sound
def test_a_database_that_may_not_grow_and_the_bell_is_heard(tmp_path, sound, platform):
    env = desk_environment(tmp_path, sound.env)
    with sound.record() as recording:
        orders = lives_through(platform, env, page_limit, FULL, NARROW, recording)
    is_whole(platform, env, orders)
