"""Parts of a whole desk that hang for good: a commit, a poll, a printer. The rest goes on, and it is said."""

from __future__ import annotations

import threading

import pytest

from merchant_desk.app import running_desk
from merchant_desk.domain.job import JobState
from merchant_desk.journal import writer
from merchant_desk.printing.transports.tcp import TcpPrinter
from merchant_desk.runtime.bell import QtBell
from merchant_desk.services.watch import Limits
from tests.flows.shop import slips_of

SHORT = Limits(poll_s=2.0, call_s=3.0, writer_s=1.5, printer_s=1.5, bell_s=6.0, grace_s=1.0)
DOUBLED = """
    SELECT order_id, at, step, actor, detail, count(*) FROM v_black_box
    GROUP BY order_id, at, step, actor, detail HAVING count(*) > 1
"""


@pytest.fixture(autouse=True)
def short_limits(monkeypatch):
    monkeypatch.setattr(running_desk, "Limits", lambda: SHORT)


class Hanging:
    """Takes a function's place: while armed, the next call hangs until it is released."""

    def __init__(self, monkeypatch, owner, name):
        self._real = getattr(owner, name)
        self._armed = False
        self._release = threading.Event()
        self.hangs = threading.Event()
        monkeypatch.setattr(owner, name, self._call())

    def _call(self):
        def call(*arguments, **named):
            if self._armed:
                self._armed = False
                self.hangs.set()
                self._release.wait(120)
            return self._real(*arguments, **named)

        return call

    def arm(self):
        self._armed = True

    def release(self):
        self._release.set()


def hung(shop):
    return [detail for (detail,) in shop.view("SELECT detail FROM v_black_box WHERE step = 'hung'")]


def test_a_commit_that_hangs_stops_neither_bell_nor_polls_and_all_is_written_once_later(
    open_shop, monkeypatch
):
    commit = Hanging(monkeypatch, writer, "write_events")
    shop = open_shop()
    before = shop.order()
    shop.rest()
    commit.arm()
    first = shop.platform.place()
    shop.wait(commit.hangs.is_set, "a commit hangs")
    shop.wait(lambda: shop.rings(first), "the order in the hung commit rings all the same")
    shop.wait(lambda: "기록이 멈췄습니다" in shop.texts(), "staff read it")
    asked = shop.counter.link().answered
    second = shop.platform.place()
    shop.wait(lambda: shop.rings(second), "a new order rings while the disk hangs")
    shop.wait(lambda: shop.counter.link().asked > asked, "polls go on")
    assert shop.rings(before)
    assert shop.view("SELECT 1 FROM v_orders WHERE order_id IN (?, ?)", first, second) == []

    commit.release()
    shop.wait(lambda: not shop.counter.facts().journal_trouble, "the disk works again", 40_000)
    shop.rest()
    for order_id in (first, second):
        assert shop.view("SELECT count(*) FROM v_orders WHERE order_id = ?", order_id) == [(1,)]
        assert shop.steps(order_id).count("seen") == 1
    assert shop.view(DOUBLED) == []
    assert any("writer" in detail for detail in hung(shop))
    shop.accept(first)
    shop.wait_for_paper(first)


def test_a_commit_that_never_ends_does_not_keep_the_program_from_ending(open_shop, monkeypatch):
    commit = Hanging(monkeypatch, writer, "write_events")
    shop = open_shop()
    commit.arm()
    order_id = shop.platform.place()
    shop.wait(lambda: shop.rings(order_id), "it rings")
    try:
        shop.close()  # the test's own time limit is the judge
    finally:
        commit.release()


def test_a_poll_that_hangs_is_cut_and_the_next_one_finds_the_order(open_shop, platform):
    shop = open_shop(read_timeout_s=60.0)
    shop.rest()
    platform.faults.add("timeout_after_applying", endpoint="poll", hold_s=20.0)
    order_id = platform.place()
    shop.wait(lambda: shop.rings(order_id), "the order rings")
    shop.wait(lambda: any("inbox" in detail for detail in hung(shop)), "it stands in the black box")
    assert any("다시 시작했습니다" in sentence for sentence in shop.counter.facts().troubles)


def test_a_printer_that_hangs_for_good_leaves_its_slip_to_a_person(open_shop, printer, monkeypatch):
    send = Hanging(monkeypatch, TcpPrinter, "_let_go")
    shop = open_shop()
    first, second = shop.order(), shop.order()
    send.arm()
    shop.accept(first)
    shop.wait(lambda: any(job.state is JobState.UNKNOWN for job in shop.prints(first)), "the slip asks")
    shop.accept(second)
    shop.wait_for_paper(second)
    assert slips_of(printer, shop.at_platform(second)["displayId"])
    shop.wait(lambda: any("printer:주방" in detail for detail in hung(shop)), "it stands in the black box")
    send.release()


def test_a_bell_whose_looks_all_fail_is_started_anew(open_shop, monkeypatch):
    shop = open_shop()
    assert shop.desk is not None
    bell = shop.desk._bell
    bell._timer.stop()  # as a fault of Qt's timer would leave it
    shop.wait(lambda: any("bell" in detail for detail in hung(shop)), "it is noticed")
    assert bell._timer.isActive()
    assert "벨" in " ".join(shop.counter.facts().troubles)
    assert isinstance(bell, QtBell)
