"""The board by kind of order: what may be left out, what never is, and how a filter ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.order import OrderKind
from merchant_desk.domain.status import Status
from merchant_desk.ui.board.kind_filter import LASTS_S
from tests.ui.orders import order, rush_order, takeout
from tests.ui.states import cook

KEY = Qt.Key


@pytest.fixture
def mixed(counter, desk):
    cook(desk, order("D-1"))
    cook(desk, order("D-2"))
    cook(desk, takeout("T-1"))
    cook(desk, replace(order("I-1"), kind=OrderKind.INDOOR))
    counter.look()
    return counter


def numbers(counter):
    model = counter.window.board.rows
    return [row.title for row in map(model.row, range(model.rowCount())) if row.order_id]


def press(counter, kind):
    counter.window._orders.head.chips[kind].click()
    counter.look()


def test_a_chip_shows_one_kind_and_says_so(mixed):
    chips = mixed.window._orders.head.chips
    assert [(chip.text(), chip.caption()) for chip in chips.values()] == [
        ("전체", "4"), ("배달", "2"), ("포장", "1"), ("매장", "1"),
    ]  # fmt: skip
    press(mixed, OrderKind.TAKEOUT)
    assert numbers(mixed) == ["T-1"]
    assert "포장만 보는 중 · 새 주문은 늘 보임" in mixed.texts()
    assert "조리 중 4건 중 1건 보임" in mixed.cards()
    assert chips[OrderKind.TAKEOUT].accessibleName() == "포장 1건만 보는 중"
    press(mixed, None)
    assert len(numbers(mixed)) == 4
    assert "만 보는 중" not in mixed.texts()


def test_the_chip_in_use_once_more_shows_all(mixed):
    press(mixed, OrderKind.TAKEOUT)
    press(mixed, OrderKind.TAKEOUT)
    assert len(numbers(mixed)) == 4


def test_f12_walks_through_the_kinds(mixed):
    seen = []
    for _ in range(4):
        mixed.press(KEY.Key_F12)
        seen.append(sorted(numbers(mixed)))
    assert seen == [["D-1", "D-2"], ["T-1"], ["I-1"], ["D-1", "D-2", "I-1", "T-1"]]


def test_what_rings_or_asks_is_never_left_out(mixed, desk):
    desk.cancel("id-D-1")
    desk.change("id-D-2", customer_asks=True)
    desk.put_job(
        Job(
            "j",
            "id-I-1",
            JobKind.PRINT,
            JobState.UNKNOWN,
            desk.time,
            slip=SlipKind.KITCHEN,
            printer="주방",
            copy=1,
        )
    )
    mixed.look()
    press(mixed, OrderKind.TAKEOUT)
    assert sorted(numbers(mixed)) == ["D-1", "D-2", "I-1", "T-1"]


def test_a_decision_that_has_not_left_and_an_unknown_kind_stay(mixed, desk):
    desk.advance("id-D-1", desk.possible("id-D-1")[0])
    desk.change("id-D-2", order=None)
    mixed.pass_s(10)
    press(mixed, OrderKind.TAKEOUT)
    assert sorted(numbers(mixed)) == ["D-1", "D-2", "T-1"]


def test_a_new_order_of_another_kind_ends_the_filter(mixed, desk):
    press(mixed, OrderKind.TAKEOUT)
    desk.arrive(rush_order("NEW"))
    mixed.look()
    assert numbers(mixed)[0] == "NEW"
    assert len(numbers(mixed)) == 5
    press(mixed, OrderKind.TAKEOUT)
    assert numbers(mixed) == ["NEW", "T-1"]


def test_a_filter_that_nobody_touches_ends_by_itself(mixed):
    press(mixed, OrderKind.TAKEOUT)
    mixed.pass_s(LASTS_S - 1)
    assert numbers(mixed) == ["T-1"]
    mixed.press(KEY.Key_Down)
    mixed.pass_s(LASTS_S - 1)
    assert numbers(mixed) == ["T-1"], "somebody works with the board"
    mixed.pass_s(1)
    assert len(numbers(mixed)) == 4


def test_one_kind_alone_needs_no_chips(counter, desk):
    cook(desk, order("D-1"))
    cook(desk, takeout("T-1"), status=Status.DELIVERED)
    counter.look()
    assert not counter.window._orders.head.isVisible()
    cook(desk, takeout("T-2"))
    counter.look()
    assert counter.window._orders.head.isVisible()


def test_the_words_fit_on_the_chips(mixed, desk):
    for number in range(300):
        cook(desk, order(f"M-{number}"))
    mixed.look()
    assert all(chip.fits() for chip in mixed.window._orders.head.chips.values())
    assert all(chip.height() >= 56 for chip in mixed.window._orders.head.chips.values())
