"""The test page shows by itself which width, letters and cutter a printer has, also on the wrong paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import Cutter, Fence, Hangul, OddText, PrinterProfile
from merchant_desk.domain.slip import Qr, Size, Text
from merchant_desk.printing.layout import rows
from merchant_desk.printing.text import clean, width
from merchant_desk.services.slips.ruler import QUESTIONS, WIDTHS, probing, ruler, ruler_slip
from tests.builders import KITCHEN
from tests.printing.orders import PRINTED_AT, SHOP
from tests.services.slip_reading import words


def page(**profile):
    return ruler_slip(replace(KITCHEN, profile=PrinterProfile(**profile)), SHOP, PRINTED_AT)


@pytest.mark.parametrize("columns", WIDTHS)
def test_a_ruler_fills_its_paper_to_the_last_cell(columns):
    line = ruler(columns)
    assert width(line) == columns
    assert line.endswith("|")
    assert [line.index(str(ten)) + 1 for ten in range(1, columns // 10 + 1)] == [*range(10, columns, 10)], (
        "a figure stands in the cell that it names"
    )


@pytest.mark.parametrize(("columns", "there"), [(48, [48, 42, 32]), (42, [42, 32]), (32, [32])])
def test_rulers_that_the_layout_would_break_are_left_out(columns, there):
    lines = words(page(columns=columns))
    assert [line for line in lines if line.startswith("----")] == [ruler(one) for one in there]
    assert [line for line in lines if line.endswith("칸]")] == [f"[{one}칸]" for one in there]


@pytest.mark.parametrize("columns", WIDTHS)
def test_no_line_but_the_rulers_needs_more_than_the_narrowest_paper(columns):
    long_name = replace(SHOP, name="가나다라마바사아자차카타파하거너")
    slip = ruler_slip(
        replace(KITCHEN, profile=PrinterProfile(columns=columns, name="비" * 40)), long_name, PRINTED_AT
    )
    for block in slip.blocks:
        if isinstance(block, Text) and not block.text.startswith("----"):
            assert width(clean(block.text)) * (2 if block.size is Size.LARGE else 1) <= 32, block.text
    assert rows(slip, columns)


def test_the_questions_stand_below_what_they_ask_for():
    lines = words(page())
    asked = [line for line in lines if line[:1].isdigit() and line[1:3] == ". "]
    assert asked == [f"{number}. {question}" for number, question in enumerate(QUESTIONS, 1)]
    for sample, question in (
        ("똠 펲 햏", 2),
        ("₩", 3),
        ("└", 3),
        ("두 배", 4),
        ("흰 글자 Aa1", 5),
        ("돈통은", 8),
    ):
        at = next(number for number, line in enumerate(lines) if sample in line)
        assert at < lines.index(f"{question}. {QUESTIONS[question - 1]}")


def test_the_page_names_printer_and_set_up():
    slip = page(name="SRP", columns=42, code_table=18, hangul=Hangul.KSX1001, hangul_size_by_fs=True,
                cutter=Cutter.NONE, fence=Fence.GS_R)  # fmt: skip
    assert (slip.kind, slip.title) == (SlipKind.RULER, "시험 인쇄 주방")
    assert words(slip)[:6] == [
        "시험 인쇄",
        "주방",
        "기종 설정: SRP",
        "42칸, 글자표 18",
        "기본 한글만, 크기 FS !",
        "커터 없음, 인쇄 확인 순서로",
    ]
    assert "기종 설정: 기본" in words(page())
    assert "48칸, 글자표 기본" in words(page())


def test_the_page_has_each_size_bold_white_and_a_code_that_every_printer_takes():
    blocks = page().blocks
    texts = [block for block in blocks if isinstance(block, Text) and "Aa1" in block.text]
    assert [block.size for block in texts] == [Size.NORMAL, Size.TALL, Size.LARGE, Size.NORMAL, Size.NORMAL]
    assert [block.bold for block in texts][3:] == [True, False]
    assert [block.inverse for block in texts][3:] == [False, True]
    (code,) = (block for block in blocks if isinstance(block, Qr))
    assert code.data.isascii()


def test_the_page_asks_the_printers_own_letters():
    poor = PrinterProfile("A", 42, 18, hangul=Hangul.KSX1001, odd_text=OddText.PICTURE)
    assert probing(poor) == PrinterProfile("A", 42, 18)
    assert probing(replace(poor, hangul=Hangul.PICTURE)).hangul is Hangul.PICTURE
