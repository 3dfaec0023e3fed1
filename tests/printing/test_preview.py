"""The picture shows ink where the printer would print, and nothing beside the paper's columns."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.slip import Pair, Qr, Size, Slip, Text
from merchant_desk.printing.preview import CELL_DOTS, FONTS, MARGIN_DOTS, draw, korean_font
from tests.printing.golden import slips

pytestmark = pytest.mark.usefixtures("qapp")


def inked(picture: QImage) -> list[tuple[int, int]]:
    return [
        (x, y) for y in range(picture.height()) for x in range(picture.width()) if picture.pixelIndex(x, y)
    ]


def slip(*blocks):
    return Slip(SlipKind.KITCHEN, "t", blocks)


def test_a_korean_font_is_found_or_said_to_be_missing():
    assert korean_font() in FONTS


@pytest.mark.parametrize("columns", [48, 42, 32])
def test_the_picture_is_one_bit_and_as_wide_as_the_paper(columns):
    picture = draw(slips()["kitchen-delivery"], columns)
    assert picture.format() is QImage.Format.Format_Mono
    assert picture.width() == columns * CELL_DOTS + 2 * MARGIN_DOTS
    assert all(MARGIN_DOTS - 2 <= x < picture.width() - MARGIN_DOTS + 2 for x, _ in inked(picture))


def test_a_figure_is_drawn_at_the_right_edge_and_large_text_is_large():
    picture = draw(slip(Pair("가", "나")), 32)
    assert max(x for x, _ in inked(picture)) > picture.width() - MARGIN_DOTS - 2 * CELL_DOTS
    small, large = (inked(draw(slip(Text("가", size)), 32)) for size in (Size.NORMAL, Size.LARGE))
    assert spread(large, 0) > 1.7 * spread(small, 0)
    assert spread(large, 1) > 1.7 * spread(small, 1)


def spread(dots, axis):
    return max(dot[axis] for dot in dots) - min(dot[axis] for dot in dots)


def test_an_inverse_bar_is_mostly_ink_and_a_syllable_is_no_empty_box():
    bar = draw(slip(Text("중단", Size.TALL, inverse=True)), 32)
    assert len(inked(bar)) > 0.8 * 32 * CELL_DOTS * 48
    assert inked(draw(slip(Text("똠")), 32)) != inked(draw(slip(Text("펲")), 32))


def test_a_qr_code_is_drawn():
    with_code, without = (draw(slip(Qr(data, "주문")), 32) for data in ("A7K2", ""))
    assert with_code.height() > without.height() + 100


def test_pictures_can_be_saved(tmp_path):
    assert draw(slips()["cancel"], 42).save(str(tmp_path / "slip.png"))
    assert QImage(str(tmp_path / "slip.png")).width() == 42 * CELL_DOTS + 2 * MARGIN_DOTS
