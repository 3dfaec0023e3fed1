"""Printers changed while the desk runs: what is under way ends where it is, what waits goes the new way."""

from dataclasses import replace
from typing import get_type_hints

import pytest

from merchant_desk.domain.errors import DecisionRefused, PrinterUnreachable
from merchant_desk.domain.job import JobState, SlipKind
from merchant_desk.domain.order import OrderKind
from merchant_desk.domain.slip_design import NEEDED, PARTS, Designs, SlipDesign
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.services.slips.composing import compose
from merchant_desk.services.slips.sample_order import sample_record
from tests.builders import HALL, KITCHEN, NOW, ORDER_ID, make_order, make_settings
from tests.fakes.printer import FakePrinter
from tests.services.running_desk import RunningDesk


def exchange(desk, printers, devices):
    """Save other printers, as the page of printers does."""
    settings = replace(desk.counter.printing.settings, printers=printers)
    desk.counter.use_printing(settings, devices, {})
    desk.printers = devices


def test_a_printer_that_prints_nothing_leaves_at_once_and_the_next_slip_goes_to_the_new_one():
    desk = RunningDesk()
    old, new = desk.printers["주방"], FakePrinter()
    desk.go(10)
    exchange(desk, (KITCHEN,), {"주방": new})
    desk.settle()
    assert old.is_closed
    desk.cooking()
    assert len(new.paper) == 1
    assert not old.paper


def test_a_slip_under_way_ends_at_the_printer_that_has_it():
    desk = RunningDesk()
    old, new = desk.printers["주방"], FakePrinter()
    desk.go(10)
    desk.lanes.hold("printer:주방")
    desk.cooking()
    exchange(desk, (KITCHEN,), {"주방": new})
    desk.go(2)
    was_closed = old.is_closed
    desk.lanes.let_go("printer:주방")
    desk.go(2)
    assert len(old.paper) == 1
    assert not new.paper
    assert (was_closed, old.is_closed) == (False, True)
    assert [job.state for job in desk.slips()] == [JobState.DONE]


def test_a_slip_that_waits_for_a_dead_printer_comes_out_of_the_one_that_takes_its_place():
    desk = RunningDesk()
    desk.printers["주방"].dead = PrinterUnreachable("꺼져 있습니다.")
    desk.cooking()
    desk.go(30)
    new = FakePrinter()
    exchange(desk, (KITCHEN,), {"주방": new})
    desk.go(12)
    assert len(new.paper) == 1
    assert [job.state for job in desk.slips()] == [JobState.DONE]


def test_a_printer_that_stays_keeps_its_device_while_another_is_added():
    desk = RunningDesk()
    kept, added = desk.printers["주방"], FakePrinter()
    exchange(desk, (KITCHEN, HALL), {"주방": kept, "홀": added})
    desk.cooking()
    assert not kept.is_closed
    assert len(kept.paper) == len(added.paper) == 1


def test_a_changed_design_is_printed_from_the_next_slip_on():
    desk = RunningDesk()
    desk.cooking(make_order("order-1"))
    no_wishes = SlipDesign(SlipKind.KITCHEN, ("heading", "dishes"))
    settings = replace(desk.counter.printing.settings, designs=Designs((no_wishes,)))
    desk.counter.use_printing(settings, desk.printers, {})
    desk.cooking(make_order("order-2", store_note="덜 맵게"))
    assert "덜 맵게" not in desk.paper()[1]


def test_the_page_of_printers_needs_no_qt_of_its_port():
    asked = [name for name in vars(PrintRoom) if not name.startswith("_")]
    assert len(asked) >= 10
    for name in asked:
        assert "return" in get_type_hints(getattr(PrintRoom, name))


@pytest.mark.parametrize("kind", PARTS)
def test_the_sample_shows_whatever_a_design_may_leave_out(kind):
    record = sample_record(kind, "수원페이", NOW)
    settings = make_settings()
    settings = replace(
        settings, shop=replace(settings.shop, origins="쌀: 국내산", business_number="123-45-67890")
    )
    printer = replace(KITCHEN, slips=(kind,))

    def slip(parts):
        chosen = replace(settings, printers=(printer,), designs=Designs((SlipDesign(kind, parts),)))
        return compose(record, kind, chosen, printer, NOW)

    whole = slip(PARTS[kind])
    for part in set(PARTS[kind]) - NEEDED[kind] - {"logo"}:
        assert slip(tuple(one for one in PARTS[kind] if one != part)) != whole, part
    assert record.order is not None
    assert (record.order.kind is OrderKind.TAKEOUT) == (kind is SlipKind.LABEL)
    assert record.order_id != ORDER_ID


def test_a_test_page_waits_for_no_slip_and_no_slip_disturbs_it():
    desk = RunningDesk()
    desk.go(10)
    desk.lanes.hold("printer:주방")
    desk.cooking(make_order("order-1"))
    with pytest.raises(DecisionRefused, match="인쇄하고 있습니다"):
        desk.counter.printing.lend(("주방",))
    desk.lanes.let_go("printer:주방")
    desk.go(2)
    desk.counter.printing.lend(("주방",))
    desk.cooking(make_order("order-2"))
    desk.go(5)
    assert len(desk.paper()) == 1
    desk.counter.printing.take_back(("주방",))
    desk.go(2)
    assert len(desk.paper()) == 2
