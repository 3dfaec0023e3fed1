"""Each kitchen gets its own dishes, and no dish is forgotten however the printers are set up."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.job import SlipKind
from merchant_desk.services.settings import MenuCategory, PrinterSettings
from merchant_desk.services.slips.composing import compose
from merchant_desk.services.slips.routing import (
    REST,
    category_of,
    kitchens,
    kitchens_of,
    share_of,
    share_words,
)
from tests.builders import make_item, make_order, make_settings
from tests.printing.orders import PRINTED_AT, record
from tests.services.slip_reading import words

DRINKS = MenuCategory("음료", ("콜라", "사이다", "DRINK-1"))
NOODLES = MenuCategory("면", ("국수", "라면", "콜라면"))
CATEGORIES = (DRINKS, NOODLES)
COLA = make_item("제로 콜라 500ml", 2)
RAMEN = make_item("김치라면")
RICE = make_item("공기밥", 3)


def desk(*printers, categories=CATEGORIES):
    return replace(make_settings(printers=printers), categories=categories)


def printer(name, **changes):
    return PrinterSettings(name, "tcp://127.0.0.1:9100", **changes)


def order_of(*items):
    return make_order(items=items)


def taken(order, settings):
    return {
        printer.name: [item.name for item in share_of(order, settings, printer).items]
        for printer in kitchens_of(order, settings)
    }


@pytest.mark.parametrize(
    ("name", "code", "category"),
    [
        ("제로콜라", "", "음료"),
        ("제로 콜 라", "", "음료"),
        ("콜라면", "", "음료"),
        ("김치라면", "", "면"),
        ("공기밥", "", REST),
        ("무엇", "drink-1", "음료"),
        ("무엇", "DRINK-11", REST),
        ("", "", REST),
    ],
)
def test_a_dish_belongs_to_the_first_category_with_a_word_of_it(name, code, category):
    assert category_of(make_item(name, external_code=code), CATEGORIES) == category


def test_an_empty_word_is_no_word():
    assert category_of(RICE, (MenuCategory("모두", ("", "  ")),)) == REST


def test_each_kitchen_has_its_own_dishes():
    settings = desk(printer("음료대", dishes=("음료",)), printer("주방", not_dishes=("음료",)))
    assert taken(order_of(COLA, RAMEN, RICE), settings) == {
        "음료대": ["제로 콜라 500ml"],
        "주방": ["김치라면", "공기밥"],
    }
    assert taken(order_of(RAMEN), settings) == {"주방": ["김치라면"]}


def test_without_categories_every_kitchen_has_everything():
    assert taken(order_of(COLA, RAMEN), desk(printer("하나"), printer("둘"), categories=())) == {
        "하나": ["제로 콜라 500ml", "김치라면"],
        "둘": ["제로 콜라 500ml", "김치라면"],
    }


def test_a_dish_that_nobody_takes_goes_to_the_kitchens_without_a_list_of_their_own():
    settings = desk(
        printer("면", dishes=("면",)),
        printer("주방", not_dishes=("음료",)),
        printer("뒤", not_dishes=("음료",)),
    )
    assert taken(order_of(COLA), settings) == {"주방": ["제로 콜라 500ml"], "뒤": ["제로 콜라 500ml"]}


def test_where_every_kitchen_has_a_list_the_first_takes_what_is_left():
    settings = desk(printer("면", dishes=("면",)), printer("음료대", dishes=("음료",)))
    assert taken(order_of(RICE), settings) == {"면": ["공기밥"]}


def test_a_kitchen_may_take_what_has_no_category():
    settings = desk(printer("면", dishes=("면",)), printer("밥", dishes=(REST,)))
    assert taken(order_of(RICE, RAMEN), settings) == {"면": ["김치라면"], "밥": ["공기밥"]}


def test_an_order_whose_dishes_are_not_known_goes_to_every_kitchen():
    settings = desk(printer("음료대", dishes=("음료",)), printer("주방", not_dishes=("음료",)))
    assert kitchens_of(None, settings) == kitchens_of(order_of(), settings) == settings.printers


def test_only_printers_with_kitchen_slips_are_kitchens():
    hall = printer("홀", slips=(SlipKind.DELIVERY,))
    settings = desk(hall, printer("주방"))
    assert [found.name for found in kitchens(settings)] == ["주방"]
    assert share_of(order_of(COLA), settings, hall).items == (COLA,)
    assert taken(order_of(COLA), desk(hall)) == {}


def test_the_slip_has_only_its_own_dishes_and_says_that_there_is_more():
    settings = desk(printer("음료대", dishes=("음료",)), printer("주방", not_dishes=("음료",)))
    taken_in = record(order_of(COLA, RAMEN, RICE))
    bar, kitchen = (
        words(compose(taken_in, SlipKind.KITCHEN, settings, found, PRINTED_AT)) for found in settings.printers
    )
    assert "제로 콜라 500ml|2개" in bar
    assert "다른 주방: 면 1, 그 밖 3" in bar
    assert "김치라면|1개" not in bar
    assert "다른 주방: 음료 2" in kitchen
    assert "제로 콜라 500ml|2개" not in kitchen


def test_a_kitchen_that_has_everything_hears_of_no_other():
    settings = desk(printer("주방"), printer("음료대", dishes=("음료",)))
    slip = compose(
        record(order_of(COLA, RAMEN)), SlipKind.KITCHEN, settings, settings.printers[0], PRINTED_AT
    )
    assert "다른 주방" not in "\n".join(words(slip))


@pytest.mark.parametrize(
    ("count", "unit", "said"),
    [
        ("2", "UN", 2),
        ("0.5", "KG", 1),
        ("3", "KG", 1),
        ("NaN", "UN", 1),
        ("1E+40", "UN", 1),
        ("1.5", "UN", 1),
    ],
)
def test_what_cannot_be_counted_counts_as_one(count, unit, said):
    settings = desk(printer("음료대", dishes=("음료",)), printer("주방", not_dishes=("음료",)))
    cola = replace(COLA, quantity=Decimal(count), unit=unit)
    share = share_of(order_of(cola, RAMEN), settings, settings.printers[1])
    assert share_words(share) == f"다른 주방: 음료 {said}"


NAMES = st.sampled_from(["음료", "면", REST, "없는 분류"])
PRINTERS = st.builds(
    printer,
    st.just(""),
    slips=st.sampled_from([(SlipKind.KITCHEN,), (SlipKind.KITCHEN, SlipKind.DELIVERY), (SlipKind.DELIVERY,)]),
    dishes=st.lists(NAMES, max_size=2).map(tuple),
    not_dishes=st.lists(NAMES, max_size=2).map(tuple),
)


@given(
    st.lists(PRINTERS, max_size=5),
    st.lists(st.sampled_from([COLA, RAMEN, RICE, replace(RICE, name="")]), max_size=5),
    st.sampled_from([(), (DRINKS,), CATEGORIES]),
)
def test_every_dish_is_printed_by_at_least_one_kitchen(printers, items, categories):
    named = (replace(found, name=f"프린터 {number}") for number, found in enumerate(printers))
    settings, order = desk(*named, categories=categories), order_of(*items)
    got = kitchens_of(order, settings)
    if kitchens(settings):
        assert got
    shares = [share_of(order, settings, found) for found in got]
    printed = [item for share in shares for item in share.items]
    for share in shares:
        assert share.items or not items, "no kitchen gets a slip without a dish"
    if got:
        assert all(item in printed for item in items)
