"""A drill's figures, counted from what the desk's records show moment by moment, and the one sentence of advice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.domain.decision import Action
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.facts import PrinterFacts, PrinterState
from merchant_desk.services.practice.drill import (
    Advice,
    DrillFigures,
    DrillForm,
    DrillWatch,
    advice,
    last_alike,
)

BEGAN = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
FINE = DrillFigures(DrillForm.RUSH, BEGAN, orders=25, accepted=25, mean_s=9.0, longest_s=20.0)


def at(seconds: float) -> datetime:
    return BEGAN + timedelta(seconds=seconds)


def order(number: int = 1, came_s: float = 0.0, **more) -> OrderRecord:
    told = {"status": Status.NEW, "settled": Status.NEW} | more
    return OrderRecord(f"o{number}", "m", created_at=at(came_s), received_at=at(came_s), **told)


class Drilling:
    """A watch and the desk that it looks at."""

    def __init__(self) -> None:
        self.watch = DrillWatch(DrillForm.SHORT, BEGAN)
        self.printer = PrinterState.READY

    def look(self, seconds: float, *records: OrderRecord, ringing: tuple[str, ...] = ()) -> None:
        self.watch.look(at(seconds), records, ringing, (PrinterFacts("주방", self.printer),))

    def figures(self, seconds: float, *, stopped: bool = False) -> DrillFigures:
        return self.watch.figures(at(seconds), stopped=stopped)


@pytest.fixture
def drill():
    return Drilling()


def accepted(number: int, came_s: float, decided_s: float, status=Status.COOKING, **more) -> OrderRecord:
    return order(number, came_s, status=status, settled=Status.COOKING, decided_at=at(decided_s), **more)


def test_a_drill_without_orders_has_no_figures(drill):
    assert drill.figures(10) == DrillFigures(DrillForm.SHORT, BEGAN)
    assert not drill.watch.waits
    assert not drill.watch.paper_is_settled


def test_decisions_are_counted_with_their_mean_and_longest_time(drill):
    drill.look(20, accepted(1, 0, 4), accepted(2, 10, 20))
    rejected = order(3, 12, status=Status.REJECTING, attempted=Action.REJECT, attempted_at=at(18))
    drill.look(21, rejected)
    gone = replace(
        rejected, status=Status.CANCELLED, settled=Status.CANCELLED, attempted=None, attempted_at=None
    )
    drill.look(22, gone)
    figures = drill.figures(30)
    assert (figures.orders, figures.accepted, figures.rejected, figures.missed) == (3, 2, 1, 0)
    assert figures.mean_s == pytest.approx((4 + 10 + 6) / 3)
    assert figures.longest_s == 10
    assert drill.watch.orders == 3


def test_what_nobody_decided_is_missed_at_the_end_but_not_where_it_was_stopped(drill):
    drill.look(5, order(1), order(2, status=Status.CANCELLED, alarm=True))
    assert drill.watch.waits
    assert drill.figures(6).missed == 2
    assert drill.figures(6, stopped=True).missed == 1, "the one that ran out of time"
    assert drill.figures(6, stopped=True).stopped
    assert drill.figures(6).cancellations == 0, (
        "a missed order is no cancellation that somebody could have seen"
    )


def test_the_longest_ring_is_added_up_over_its_pauses(drill):
    drill.look(0, order(1), ringing=("o1",))
    drill.look(4, order(1), order(2, 4), ringing=("o2", "never-seen"))
    drill.look(6, order(1), order(2, 4), ringing=("o1",))
    drill.look(9, order(1), order(2, 4))
    assert drill.figures(10).longest_ring_s == 7
    drill.look(8, order(1))  # a clock that was set back adds nothing
    assert drill.figures(10).longest_ring_s == 7


def test_cancellations_are_measured_until_somebody_has_looked(drill):
    drill.look(1, accepted(1, 0, 1), accepted(2, 0, 1))
    drill.look(10, accepted(1, 0, 1, customer_asks=True), accepted(2, 0, 1))
    drill.look(12, accepted(1, 0, 1), accepted(2, 0, 1, status=Status.CANCELLED, alarm=True))
    assert drill.watch.waits
    drill.look(19, accepted(2, 0, 1, status=Status.CANCELLED))
    figures = drill.figures(30)
    assert (figures.cancellations, figures.unseen, figures.cancellation_s) == (2, 0, 7)
    assert not drill.watch.waits


def test_a_cancellation_that_nobody_looks_at_is_unseen(drill):
    drill.look(1, accepted(1, 0, 1, status=Status.CANCELLED, alarm=True))
    figures = drill.figures(30)
    assert (figures.cancellations, figures.unseen, figures.cancellation_s) == (1, 1, None)


def test_the_paper_is_measured_once_from_trouble_to_well(drill):
    drill.look(1)
    drill.printer = PrinterState.TROUBLE
    drill.look(5)
    drill.look(7)
    assert drill.figures(11).paper_s == 6, "it lasts"
    drill.printer = PrinterState.READY
    drill.look(12)
    drill.printer = PrinterState.TROUBLE
    drill.look(20)
    drill.printer = PrinterState.READY
    drill.look(22)
    drill.watch.paper_mended = True
    figures = drill.figures(30)
    assert (figures.paper_s, figures.paper_mended) == (7, True)
    assert drill.watch.paper_is_settled


def test_wrong_presses_are_told(drill):
    drill.watch.wrong_presses += 2
    assert drill.figures(1).wrong_presses == 2


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, Advice.FINE),
        ({"orders": 0}, Advice.NOTHING),
        ({"mean_s": None}, Advice.NOTHING),
        ({"mean_s": None, "missed": 25}, Advice.MISSED),
        ({"missed": 1, "unseen": 1}, Advice.MISSED),
        ({"unseen": 1}, Advice.CANCELLATION),
        ({"cancellation_s": 21.0, "wrong_presses": 9}, Advice.CANCELLATION),
        ({"cancellation_s": 20.0}, Advice.FINE),
        ({"paper_s": 10.0}, Advice.PAPER),
        ({"paper_s": 46.0, "paper_mended": True}, Advice.PAPER),
        ({"paper_s": 45.0, "paper_mended": True}, Advice.FINE),
        ({"wrong_presses": 3, "mean_s": 40.0}, Advice.WRONG),
        ({"wrong_presses": 2}, Advice.FINE),
        ({"mean_s": 31.0}, Advice.SLOW),
        ({"mean_s": 30.0}, Advice.FINE),
    ],
)
def test_the_advice_is_what_matters_most(changes, said):
    assert advice(replace(FINE, **changes)) is said


def test_who_is_clearly_faster_is_told_so_and_only_then():
    assert advice(FINE, (replace(FINE, mean_s=12.1),)) is Advice.FASTER
    assert advice(FINE, (replace(FINE, mean_s=11.9),)) is Advice.FINE
    assert advice(FINE, (replace(FINE, mean_s=None),)) is Advice.FINE
    assert advice(replace(FINE, mean_s=0.0), (FINE,)) is Advice.FASTER


def test_a_try_is_compared_with_the_last_whole_one_of_its_form():
    short, stopped = replace(FINE, form=DrillForm.SHORT), replace(FINE, stopped=True)
    whole = replace(FINE, mean_s=15.0)
    assert last_alike(FINE, (short, stopped, whole, FINE)) is whole
    assert last_alike(FINE, (short, stopped)) is None
