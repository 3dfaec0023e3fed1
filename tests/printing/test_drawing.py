"""The picture shows ink where the printer would print, also where a font or a character is missing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import OddText, PrinterProfile
from merchant_desk.domain.slip import Pair, Picture, Qr, Size, Slip, Text
from merchant_desk.printing.composing import compose
from merchant_desk.printing.drawing import FONTS, SlipPainter, korean_font, typeface
from merchant_desk.printing.layout import Row, Run, Style
from tests.printing.dots import inked, picture
from tests.printing.golden import slips

pytestmark = pytest.mark.usefixtures("qapp")
CELL = 12


def paint(*blocks, columns=32, **manners):
    profile = PrinterProfile(columns=columns, **manners)
    return SlipPainter().paint(Slip(SlipKind.KITCHEN, "t", blocks), profile)


def test_a_korean_font_is_found_or_said_to_be_missing():
    assert korean_font() in FONTS


@pytest.mark.parametrize("columns", [48, 42, 32])
def test_the_picture_is_exactly_as_wide_as_the_columns(columns):
    bits = SlipPainter().paint(slips()["kitchen-delivery"], PrinterProfile(columns=columns))
    assert bits.width == columns * CELL
    assert len(bits.rows) == bits.row_bytes * bits.height
    assert max(x for x, _ in inked(bits)) >= bits.width - 3


def test_an_unknown_paper_is_refused():
    with pytest.raises(ValueError, match="40"):
        paint(columns=40)


def test_a_figure_is_drawn_at_the_right_edge_and_large_text_is_large():
    bits = paint(Pair("가", "나"))
    assert max(x for x, _ in inked(bits)) > bits.width - 2 * CELL
    small, large = (inked(paint(Text("가", size))) for size in (Size.NORMAL, Size.LARGE))
    assert spread(large, 0) > 1.7 * spread(small, 0)
    assert spread(large, 1) > 1.7 * spread(small, 1)


def spread(dots, axis):
    return max(dot[axis] for dot in dots) - min(dot[axis] for dot in dots)


def test_characters_of_a_line_stand_in_their_cells():
    whole, alone = paint(Text("가나다")), inked(paint(Text("나")))
    assert {(x - 2 * CELL, y) for x, y in inked(whole) if 2 * CELL <= x < 4 * CELL} == alone


def test_characters_of_different_heights_end_at_one_height():
    small, tall = Run("가"), Run("가", Style(Size.TALL))
    both = inked(compose([Row((small, tall))], 32, typeface()))
    alone = inked(compose([Row((small,))], 32, typeface()))
    assert {(x, y - 24) for x, y in both if x < 2 * CELL} == alone


def test_an_inverse_bar_is_mostly_ink_and_a_syllable_is_no_empty_box():
    bar = paint(Text("중단", Size.TALL, inverse=True))
    assert 0.8 * 32 * CELL * 48 < len(inked(bar)) < 32 * CELL * 48
    assert inked(paint(Text("똠"))) != inked(paint(Text("펲")))


def test_a_qr_code_has_white_around_it_and_stands_in_the_middle():
    with_code, without = (paint(Qr(data, "주문")) for data in ("A7K2", ""))
    code = {dot for dot in inked(with_code) if dot[1] < with_code.height - without.height}
    assert spread(code, 0) == spread(code, 1) == 21 * 5 - 1
    left = min(x for x, _ in code)
    right = 32 * CELL - 1 - max(x for x, _ in code)
    assert right - left in {0, 1}, "as near to the middle as whole dots allow"
    assert min(y for _, y in code) >= 12


@pytest.mark.parametrize("columns", [48, 42, 32])
def test_a_picture_is_printed_as_it_is_in_the_middle(columns):
    logo = picture("#..#.#.##.#", "###########", "#.........#")
    left = (columns * CELL - 11) // 2
    bits = paint(Picture(logo), columns=columns)
    assert bits.height == 3
    assert inked(bits) == {(x + left, y) for x, y in inked(logo)}


def test_odd_characters_are_drawn_only_where_the_profile_says_so():
    accented, plain = (paint(Text("é"), odd_text=odd) for odd in (OddText.PICTURE, OddText.SUBSTITUTE))
    assert inked(plain) == inked(paint(Text("e")))
    assert min(y for _, y in inked(accented)) < min(y for _, y in inked(plain))


def test_a_lane_draws_what_the_main_thread_draws():
    slip = Slip(SlipKind.KITCHEN, "t", (Text("쀍뷁 햏햏", Size.LARGE), Text("쩗 é", bold=True)))
    profile = PrinterProfile(odd_text=OddText.PICTURE)
    drawn = []
    lanes = [threading.Thread(target=lambda: drawn.append(SlipPainter().paint(slip, profile))) for _ in "abc"]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    assert drawn == [SlipPainter().paint(slip, profile)] * 3


WITHOUT_HANGUL = """
from PySide6.QtGui import QGuiApplication
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Pair, Slip
from merchant_desk.printing.drawing import SlipPainter, korean_font
application = QGuiApplication(["desk"])
bits = SlipPainter().paint(Slip(SlipKind.KITCHEN, "t", (Pair("가a 나", "개"),)), PrinterProfile(columns=32))
print(repr(korean_font()))
for top in range(0, 24 * bits.row_bytes, bits.row_bytes):
    row = int.from_bytes(bits.rows[top : top + bits.row_bytes], "big")
    print(f"{row:0{bits.width}b}")
"""


def test_where_no_font_has_hangul_boxes_stand_in_the_same_cells(tmp_path):
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}</cachedir></fontconfig>")
    environment = os.environ | {"FONTCONFIG_FILE": str(fonts)}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_HANGUL],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    family, *rows = done.stdout.split()
    assert family == "''"
    boxes = [{row[left : left + 24] for row in rows} for left in (0, 48, 30 * CELL)]
    assert boxes[0] == boxes[1] == boxes[2]  # each box is whole within its two cells
    assert any("111111" in line for line in boxes[0])


def test_without_qts_application_the_process_lives_and_says_what_is_missing():
    code = "from merchant_desk.printing.drawing import typeface; typeface().has('a')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "no QGuiApplication" in done.stderr
