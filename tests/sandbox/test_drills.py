"""The drills' tables, played on a practice platform whose clock is in hand."""

from __future__ import annotations

from collections import Counter

import pytest

from merchant_desk.sandbox.drills import TABLES, Drill
from merchant_desk.sandbox.server import PracticePlatform
from merchant_desk.sandbox.states import State
from tests.sandbox.plain_desk import HandClock


class Roll:
    """A printer's paper, and when it was touched."""

    def __init__(self) -> None:
        self.acts: list[str] = []

    def take_paper(self) -> None:
        self.acts.append("ends")

    def put_paper(self) -> None:
        self.acts.append("is back")


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def platform(clock):
    return PracticePlatform(scenario="rush", clock=clock, seed=19)


def accept_all(platform: PracticePlatform) -> None:
    for ticket in platform.market.tickets():
        if ticket.state is State.PLACED:
            platform.market.call(ticket.order_id, "confirm")


@pytest.mark.parametrize("name", list(TABLES))
def test_a_whole_drill_has_its_orders_two_cancellations_and_no_paper_for_a_while(platform, clock, name):
    table, roll = TABLES[name], Roll()
    Drill(platform.market, roll, table).begin()
    asked: set[str] = set()
    for _ in range(round(table.lasts_s) + 10):
        accept_all(platform)
        asked |= {ticket.order_id for ticket in platform.market.tickets() if ticket.customer_asks}
        clock.forward(1)
    tickets = platform.market.tickets()
    assert len(tickets) == len(table.orders_at_s)
    assert Counter(ticket.document["type"] for ticket in tickets)["TAKEOUT"] == len(tickets) // 4
    assert len(asked) == 1, "one customer asks to cancel"
    (gone,) = [ticket.order_id for ticket in tickets if ticket.state is State.CANCELLED]
    assert gone not in asked, "and the platform withdraws another"
    assert roll.acts == ["ends", "is back"]


def test_the_tables_are_what_they_are_called():
    assert (len(TABLES["rush"].orders_at_s), TABLES["rush"].lasts_s) == (25, 600.0)
    assert (len(TABLES["short"].orders_at_s), TABLES["short"].lasts_s) == (8, 180.0)
    for table in TABLES.values():
        assert list(table.orders_at_s) == sorted(table.orders_at_s)
        assert table.orders_at_s[-1] + 45 <= table.lasts_s, "the last order can be dealt with"


def test_a_faster_pace_plays_the_same_table(platform, clock):
    Drill(platform.market, Roll(), TABLES["short"], 0.1).begin()
    clock.forward(12.4)
    assert len(platform.market.tickets()) == 7
    clock.forward(0.2)
    assert len(platform.market.tickets()) == 8


def test_what_nobody_accepts_is_not_cancelled_in_the_kitchen(platform, clock):
    table = TABLES["short"]
    Drill(platform.market, Roll(), table).begin()
    for _ in range(110):
        clock.forward(1)
        assert all(ticket.state is State.PLACED for ticket in platform.market.tickets())
    accept_all(platform)
    clock.forward(5)
    platform.market.let_happen()
    tickets = platform.market.tickets()
    assert sum(ticket.customer_asks for ticket in tickets) == 1
    assert sum(ticket.state is State.CANCELLED for ticket in tickets) == 1


def test_two_runs_order_the_same_dishes(clock):
    seen = []
    for _ in range(2):
        platform = PracticePlatform(scenario="rush", clock=clock, seed=19)
        Drill(platform.market, Roll(), TABLES["short"], 0.01).begin()
        clock.forward(2)
        names = [[item["name"] for item in one.document["items"]] for one in platform.market.tickets()]
        seen.append(names)
    assert seen[0] == seen[1]
    assert len(seen[0]) == 8
