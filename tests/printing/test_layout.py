"""Rows never leave the paper, and what belongs at the edge stands at the edge."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Align, Feed, Pair, Qr, Rule, Size, Slip, Text
from merchant_desk.printing.layout import COLUMNS, CUT_SHORT, MAX_FEED, MAX_ROWS, QrRow, Row, preview, rows
from merchant_desk.printing.text import MAX_LINES, width
from merchant_desk.printing.typesetter import EscposTypesetter
from merchant_desk.services.slips.content import delivery_slip, kitchen_slip
from tests.fakes.escpos_reader import read, show
from tests.printing.orders import ABSURD, PRINTED_AT, SHOP, record

texts = st.one_of(
    st.text(alphabet=st.characters(), max_size=120),
    st.text(alphabet="가똠a1 ₩(\x1b\n", min_size=60, max_size=200),
)
sizes = st.sampled_from(Size)
indents = st.integers(-5, 60)
blocks = st.one_of(
    st.builds(Text, texts, sizes, st.booleans(), st.booleans(), st.sampled_from(Align), indents),
    st.builds(Pair, texts, texts, sizes, st.booleans(), indents),
    st.builds(Rule, st.booleans()),
    st.builds(Feed, st.integers(-3, 30)),
    st.builds(Qr, texts, texts),
)
slips = st.lists(blocks, max_size=8).map(lambda found: Slip(SlipKind.KITCHEN, "t", tuple(found)))


def slip(*blocks_):
    return Slip(SlipKind.KITCHEN, "t", blocks_)


def text_rows(*blocks_, columns=48) -> list[Row]:
    return [row for row in rows(slip(*blocks_), columns) if isinstance(row, Row)]


def laid_text(*blocks_, columns=48):
    return preview(rows(slip(*blocks_), columns), columns).splitlines()


@settings(max_examples=150, deadline=None)
@given(slips, st.sampled_from(COLUMNS), st.booleans())
def test_no_row_exceeds_the_paper_and_no_command_comes_from_a_text(made, columns, by_fs):
    laid = rows(made, columns)
    assert all(row.cells <= columns for row in laid if isinstance(row, Row))
    body = EscposTypesetter().lay_out(made, PrinterProfile(columns=columns, hangul_size_by_fs=by_fs)).body

    told = read(body)  # refuses any command that is not of the layout
    names = [one.name for one in told]
    assert names[:3] == ["initialise", "hangul on", "character set"]
    assert names.count("initialise") == names.count("cut") == 1
    assert names[-1] == "cut"
    assert names.count("line") == sum(isinstance(row, Row) for row in laid)
    assert names.count("qr") == 5 * sum(isinstance(row, QrRow) for row in laid)
    assert _cells_of_lines(told) == [row.cells for row in laid if isinstance(row, Row)]
    assert show(b"".join(one.value for one in told if one.name == "text")) == "".join(
        run.text for row in laid if isinstance(row, Row) for run in row.runs
    )


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("align", Align)
def test_long_words_fill_the_paper_from_the_indent_to_the_edge(columns, size, align):
    made = text_rows(Text("가나다라마바사" * 40, size, align=align, indent=6), columns=columns)
    assert len(made) > 3
    for row in made[:-1]:
        assert columns - 4 <= row.cells <= columns
        assert row.runs[0].text.strip(" ") == ""
        assert row.runs[0].cells >= 6


def _cells_of_lines(told):
    """Measure the paper's lines by what the bytes say, not by the layout."""
    lines, cells, factor = [], 0, 1
    for one in told:
        if one.name == "size":
            factor = (one.value[0] >> 4) + 1
        elif one.name == "text":
            cells += len(one.value) * factor
        elif one.name == "line":
            lines.append(cells)
            cells = 0
    return lines


@settings(deadline=None)
@given(slips, st.sampled_from(COLUMNS))
def test_preview_has_a_line_for_each_row_and_stays_on_the_paper(made, columns):
    laid = rows(made, columns)
    lines = preview(laid, columns).split("\n")[:-1]
    assert len(lines) == len(laid)
    assert all(width(line.replace("█", "#")) <= columns for line in lines)


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("size", Size)
def test_figures_stand_at_the_right_edge(columns, size):
    block = Pair("아주 긴 이름의 요리가 있어서 두 줄이 됩니다 정말로", "12,000원", size)
    laid = text_rows(block, columns=columns)
    assert laid[0].cells == columns
    assert laid[0].runs[-1].text == "12,000원"
    assert len(laid) > 1
    if size is not Size.LARGE:  # the words keep clear of the figures' column
        assert all(row.cells <= columns - 9 for row in laid[1:])
    assert laid_text(block, columns=columns)[0].endswith("12,000원")


def test_a_figure_of_half_the_paper_gets_its_own_line():
    assert laid_text(Pair("가게", "대단히 긴 숫자 자리의 말", indent=2), columns=32) == [
        "  가게",
        " " * 8 + "대단히 긴 숫자 자리의 말",
    ]
    assert laid_text(Pair("", "3개")) == [" " * 45 + "3개"]
    assert laid_text(Pair("주문 19:05", "")) == ["주문 19:05"]


def test_large_text_takes_twice_the_cells():
    laid = text_rows(Text("가" * 13, Size.LARGE))
    assert [row.cells for row in laid] == [48, 4]


def test_centred_text_stands_in_the_middle():
    assert laid_text(Text("가운데", align=Align.CENTRE), columns=32) == [" " * 13 + "가운데"]
    laid = text_rows(Text("가운데", Size.LARGE, align=Align.CENTRE), columns=32)
    assert laid[0].runs[0].cells == 10


def test_inverse_text_is_a_bar_across_the_paper():
    for size in Size:
        laid = text_rows(Text("조리 중단", size, inverse=True, align=Align.CENTRE), columns=42)
        assert laid[0].cells == 42
        assert all(run.style.inverse for run in laid[0].runs)
    assert laid_text(Text("중단", inverse=True, align=Align.CENTRE), columns=32) == [
        "█" * 13 + " 중단 " + "█" * 13
    ]


def test_rules_feeds_and_indents_keep_their_limits():
    assert laid_text(Rule(), Rule(double=True), columns=32) == ["-" * 32, "=" * 32]
    assert len(laid_text(Feed(1_000))) == MAX_FEED
    assert laid_text(Feed(-1)) == []
    assert laid_text(Text("가", indent=1_000)) == [" " * 12 + "가"]


def test_qr_data_that_could_hurt_is_left_out_and_its_caption_stays():
    good = rows(slip(Qr("5b6a3c1e", "주문번호 1")), 32)
    assert good[0] == QrRow("5b6a3c1e")
    assert laid_text(Qr("5b6a3c1e"), columns=32) == [" " * 9 + "[QR 5b6a3c1e]"]
    assert laid_text(Qr("x" * 36), columns=32) == ["[QR " + "x" * 25 + "..]"]
    for data in ("", "주문", "a\x1bp", "x" * 201):
        assert [type(row) for row in rows(slip(Qr(data, "주문번호 1")), 32)] == [Row]


def test_a_slip_ends_whatever_the_platform_sends():
    laid = text_rows(*(Text(f"줄 {n}") for n in range(5_000)))
    assert len(laid) <= MAX_ROWS + 3
    assert "".join(run.text for run in laid[MAX_ROWS].runs)[:8] == CUT_SHORT[:8]


def test_an_unknown_paper_is_refused():
    with pytest.raises(ValueError, match="40"):
        rows(slip(), 40)


@pytest.mark.parametrize("columns", COLUMNS)
def test_an_absurd_order_still_prints_all_its_dishes(columns):
    typesetter = EscposTypesetter()
    for make in (kitchen_slip, delivery_slip):
        laid_out = typesetter.lay_out(make(record(ABSURD), SHOP, PRINTED_AT), PrinterProfile(columns=columns))
        read(laid_out.body)
        assert "선택 79" in laid_out.preview
        assert "참치김밥" in laid_out.preview
        assert "서랍 열어라" in laid_out.preview
        assert laid_out.preview.count("\n") < 160 + 2 * MAX_LINES
        assert b"\x1bp" not in laid_out.body
