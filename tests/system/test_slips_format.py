"""Menu categories and the slips' designs: unknown parts are named with the known ones, needed parts stay."""

from __future__ import annotations

import pytest

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.slip import Bits
from merchant_desk.domain.slip_design import PARTS, Designs, SlipDesign
from merchant_desk.services.settings import MenuCategory
from merchant_desk.system.settings.slips_format import read_slips, write_slips
from tests.system.test_printers_format import CATEGORIES, parse, refusal

SLIPS = """
[slips]
logo = "/media/shop/로고.png"
[slips.kitchen]
parts = ["heading", "dishes", "request"]
large = ["request"]
copies = 2
[slips.label]
large = ["dishes"]
"""


def test_designs_are_read():
    settings = parse(SLIPS)
    assert settings.logo == "/media/shop/로고.png"
    assert settings.designs == Designs(
        (
            SlipDesign(SlipKind.KITCHEN, ("heading", "dishes", "request"), frozenset({"request"}), 2),
            SlipDesign(SlipKind.LABEL, PARTS[SlipKind.LABEL], frozenset({"dishes"})),
        )
    )
    assert parse().designs == Designs()


@pytest.mark.parametrize("kind", PARTS)
def test_every_part_can_be_written(kind):
    listed = ", ".join(f'"{name}"' for name in PARTS[kind])
    (design,) = parse(f"[slips.{kind}]\nparts = [{listed}]\n").designs.designs
    assert design == SlipDesign(kind, PARTS[kind])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"/media/shop/로고.png"', '"로고.png"', "'slips.logo' 값은 드라이브나 /부터"),
        ("logo =", "lgo =", "'slips.lgo'은(는) 없는 항목입니다. 'logo'"),
        ("[slips.kitchen]", "[slips.bar]", "'slips.bar'은(는) 없는 항목"),
        ("[slips.kitchen]", "[slips.cancel]", "'slips.cancel'은(는) 없는 항목"),
        (
            '"dishes", "request"]',
            '"dishes", "price"]',
            "'slips.kitchen.parts' 값은 logo, heading, times, request, dishes, wishes, foot 가운데에서",
        ),
        ('["heading", "dishes", "request"]', '["heading", "request"]', "'dishes'을(를) 빼놓을 수 없습니다"),
        ('["heading", "dishes", "request"]', "[]", "'heading'을(를) 빼놓을 수 없습니다"),
        ('["heading", "dishes", "request"]', '["heading", "dishes", "dishes"]', "같은 말을 두 번"),
        ('large = ["request"]', 'large = ["wishes"]', "'slips.kitchen.large' 값은 heading, dishes, request"),
        ('large = ["dishes"]', 'large = ["logo"]', "'slips.label.large'"),
        ("copies = 2", "copies = 6", "'slips.kitchen.copies' 값은 0에서 5"),
        ("copies = 2", "copys = 2", "'slips.kitchen.copys'"),
        ("[slips.kitchen]", "[slips.kitchen.more]", "'slips.kitchen.more'"),
    ],
)
def test_what_is_wrong_in_a_design_is_named(old, new, told):
    assert old in SLIPS
    assert told in refusal(SLIPS.replace(old, new))


def test_a_design_is_a_table():
    assert "[slips.kitchen] 표" in refusal("[slips]\nkitchen = 1\n")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('name = "음료"', 'name = "그 밖"', "'menu_categories.name' 값은 '그 밖'일 수 없습니다"),
        ('name = "음료"', "", "'menu_categories.name'"),
        ('["콜라", "사이다"]', "[]", "'menu_categories.words'"),
        ('words = ["콜라", "사이다"]', "", "'menu_categories.words'"),
        ('["콜라", "사이다"]', '"콜라"', "'menu_categories.words'"),
        ('["콜라", "사이다"]', '["콜라", ""]', "'menu_categories.words'"),
        ('["콜라", "사이다"]', '["콜라", 1]', "'menu_categories.words'"),
        ('["콜라", "사이다"]', '["콜라", "콜라"]', "같은 말을 두 번 적을 수 없습니다('콜라')"),
        ("words", "wrods", "'menu_categories.words'"),
        ('"사이다"]', '"사이다"]\nprinter = "바"', "'menu_categories.printer'은(는) 없는 항목"),
    ],
)
def test_what_is_wrong_in_a_category_is_named(old, new, told):
    assert told in refusal(CATEGORIES.replace(old, new))


def test_categories_are_read_once_each_and_not_too_many():
    assert parse(CATEGORIES).categories == (MenuCategory("음료", ("콜라", "사이다")),)
    assert "메뉴 분류 이름 '음료'이(가) 두 번" in refusal(CATEGORIES, CATEGORIES)
    many = "".join(f'[[menu_categories]]\nname = "{number}"\nwords = ["a"]\n' for number in range(51))
    assert "50개까지" in refusal(many)


def test_a_design_that_cannot_be_written_as_it_is_loses_only_what_does_nothing():
    odd = SlipDesign(SlipKind.KITCHEN, ("logo", "heading", "dishes"), frozenset({"logo", "wishes", "dishes"}))
    house = SlipDesign(SlipKind.CLOSE, ("heading",))
    designs, logo = read_slips(write_slips(Designs((odd, house), Bits(8, 1, b"\xff")), ""))
    assert designs == Designs((SlipDesign(SlipKind.KITCHEN, odd.parts, frozenset({"dishes"})),))
    assert logo == ""
