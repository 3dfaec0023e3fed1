"""The program ends in the middle, in order or not, and starts again: nothing is lost, nothing happens twice."""

from __future__ import annotations

import time

from merchant_desk.domain.status import Status
from merchant_desk.journal.writer import DeskJournal
from tests.fakes.tcp_printer import Manner, TcpPrinterModel
from tests.flows.shop import slips_of


def test_what_was_decided_last_reaches_the_disk_although_it_is_slow(
    open_shop, platform, printer, monkeypatch
):
    commit = DeskJournal.commit

    def slow(journal, batch):
        time.sleep(0.3)
        commit(journal, batch)

    shop = open_shop()
    order_id = shop.order(kind="DELIVERY")
    shop.rest()
    monkeypatch.setattr(DeskJournal, "commit", slow)
    shop.counter.silence()  # a transaction is under way while the key is pressed
    shop.decide_to_accept(order_id)
    shop.close()
    assert shop.view("SELECT status FROM v_orders WHERE order_id = ?", order_id) == [("accepting",)]

    monkeypatch.undo()
    shop.start()
    shop.wait_for(order_id, Status.COOKING)
    shop.wait_for_paper(order_id)
    assert shop.counters()["confirmed_by_desk"] == 1
    assert len(slips_of(printer, shop.at_platform(order_id)["displayId"])) == 2


def test_a_decision_that_was_leaving_is_read_before_anything_is_repeated(open_shop, platform, printer):
    shop = open_shop()
    order_id = shop.order(kind="DELIVERY")
    platform.faults.add("timeout_after_applying", endpoint="confirm", hold_s=5.0)
    shop.decide_to_accept(order_id)
    shop.wait(lambda: shop.at_platform(order_id)["state"] == "CONFIRMED", "the platform has taken it")
    shop.crash()
    assert shop.view("SELECT state FROM v_jobs WHERE order_id = ? AND kind = 'accept'", order_id) == [
        ("running",)
    ]
    reads = shop.at_platform(order_id)["requests"]["details"]

    shop.start()
    shop.wait_for(order_id, Status.COOKING)
    shop.wait_for_paper(order_id)
    shop.rest()
    told = shop.at_platform(order_id)
    assert told["requests"]["confirm"] == 1, "the order was looked at, the decision not repeated"
    assert told["requests"]["details"] > reads
    assert len(slips_of(printer, told["displayId"])) == 2


def test_a_slip_that_was_under_way_asks_and_is_marked_when_printed_again(open_shop, platform):
    with TcpPrinterModel(Manner.NEVER_READS) as stuck:
        shop = open_shop(address=stuck.address)
        order_id = shop.order(kind="DELIVERY")
        shop.accept(order_id)
        shop.wait(lambda: stuck._begun, "the first byte reaches the printer")
        shop.crash()
        port = stuck.port
    with TcpPrinterModel(port=port) as printer:
        shop.start()
        shop.wait(
            lambda: "나왔는지 확인해 주세요" in shop.shown(order_id), "a person is asked about the slip"
        )
        kitchen = next(job for job in shop.prints(order_id) if job.slip == "kitchen")
        assert kitchen.state == "unknown"
        shop.click("다시 인쇄")
        shop.wait(lambda: any("재출력" in slip for slip in printer.slips), "the reprint comes out, marked")
        shop.wait_for_paper(order_id)
        number = shop.at_platform(order_id)["displayId"]
        assert not [
            slip for slip in slips_of(printer, number) if "합계" not in slip and "재출력" not in slip
        ], "no unmarked second kitchen slip"


def test_an_order_that_rang_rings_again_and_is_not_taken_in_twice(open_shop, platform):
    shop = open_shop()
    order_id = shop.order(kind="TAKEOUT")
    shop.crash()
    platform.faults.add("duplicate_event", again="same_answer")
    shop.start()
    shop.wait(lambda: shop.rings(order_id), "it rings again")
    assert shop.record(order_id).order is not None, "its details are still here"
    shop.accept(order_id)
    shop.rest()
    assert shop.counters()["confirmed_by_desk"] == 1
    assert shop.view("SELECT count(*) FROM v_orders") == [(1,)]
    assert shop.steps(order_id).count("stored") == 1
