"""The kitchen's list counts what is to be cooked now, and nothing else."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from merchant_desk.domain.open_dishes import OpenOption, is_in_kitchen, open_dishes
from merchant_desk.domain.order import Item, Option, Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from tests.builders import NOW, make_order, make_record

USUAL = 20


def cooking(**changes) -> OrderRecord:
    return replace(make_record(order=make_order(), status=Status.COOKING, settled=Status.COOKING), **changes)


def item(name: str, quantity: object = 1, *options: Option, **more) -> Item:
    return Item(f"item-{name}", name, Decimal(str(quantity)), options=options, **more)


def of(*items: Item, **more):
    return replace(make_order(), items=items, store_note=more.pop("store_note", ""), **more)


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.COOKING])
def test_only_accepted_orders_that_are_not_ready_are_cooked(status):
    assert is_in_kitchen(cooking(), NOW, USUAL)
    assert not is_in_kitchen(cooking(status=status), NOW, USUAL)


def test_an_order_without_details_has_no_dishes():
    assert not is_in_kitchen(cooking(order=None), NOW, USUAL)


def test_a_booked_order_is_cooked_from_its_start_on_or_when_the_platform_asks():
    order = replace(
        make_order(),
        timing=Timing.SCHEDULED,
        scheduled_from=NOW + timedelta(hours=1),
        preparation_start_at=None,
    )
    record = cooking(order=order, preparation_min=20)
    assert not is_in_kitchen(record, NOW, USUAL)
    assert is_in_kitchen(record, NOW + timedelta(minutes=40), USUAL)
    assert is_in_kitchen(replace(record, asked_to_start=True), NOW, USUAL)


def test_an_order_on_demand_waits_for_the_platforms_word():
    record = cooking(order=replace(make_order(), timing=Timing.ONDEMAND))
    assert not is_in_kitchen(record, NOW, USUAL)
    assert is_in_kitchen(replace(record, asked_to_start=True), NOW, USUAL)


def test_the_same_dish_of_several_orders_is_one_line_and_the_most_wanted_stands_first():
    told = open_dishes([of(item("떡볶이", 2), item("김밥")), of(item(" 떡볶이 ", 5)), of(item("순대", 3))])
    assert [(dish.name, int(dish.quantity)) for dish in told.dishes] == [
        ("떡볶이", 7),
        ("순대", 3),
        ("김밥", 1),
    ]
    assert (told.orders, told.pieces) == (3, 11)


def test_options_say_for_how_many_and_whether_for_all():
    cheese, hot = Option("치즈 추가", Decimal(1)), Option("맵게", Decimal(0))
    told = open_dishes([of(item("떡볶이", 2, cheese)), of(item("떡볶이", 3, cheese, hot))])
    assert told.dishes[0].options == (
        OpenOption("치즈 추가", Decimal(5), for_all=True),
        OpenOption("맵게", Decimal(3)),
    )


def test_requests_are_counted_because_not_all_are_alike():
    told = open_dishes(
        [of(item("떡볶이", 2, note="덜 맵게"), item("순대")), of(item("순대", 4), store_note="많이")]
    )
    assert {dish.name: dish.asked for dish in told.dishes} == {"떡볶이": 2, "순대": 4}


def test_what_is_weighed_has_a_line_of_its_own_and_an_unread_quantity_is_told():
    told = open_dishes([of(item("족발", 2), item("족발", "0.5", unit="KG"), item("족발", 0))])
    pieces, weighed = told.dishes
    assert (int(pieces.quantity), pieces.unit, pieces.unread) == (2, "", 1)
    assert (weighed.quantity, weighed.unit) == (Decimal("0.5"), "KG")
    assert told.pieces == 3
