"""Paper and preview are one drawing: what is sent as dots stands in the preview dot for dot, at the same place."""

from __future__ import annotations

import pytest

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import Cutter, Hangul, OddText, PrinterProfile
from merchant_desk.domain.slip import Bits, Feed, Pair, Picture, Qr, Rule, Size, Slip, Text
from merchant_desk.printing.drawing import SlipPainter
from merchant_desk.printing.layout import COLUMNS
from merchant_desk.printing.portable_bitmap import from_bitmap
from merchant_desk.printing.typesetter import EscposTypesetter, PictureTypesetter, typesetter_for
from tests.fakes.escpos_reader import read, show
from tests.printing.dots import paper, picture, rows_of
from tests.printing.golden import slips

pytestmark = pytest.mark.usefixtures("qapp")
#: A slip in which every line that KS X 1001 or the code page lacks stands among lines that it has.
MIXED = Slip(
    SlipKind.KITCHEN,
    "t",
    (
        Text("떡볶이", Size.LARGE, bold=True),
        Pair("똠얌꿍", "2개", Size.LARGE),
        Text("햏 맵게", Size.TALL, inverse=True),
        Feed(2),
        Pair("펲시", "1,000원"),
        Rule(double=True),
        Text("보통 줄", bold=True),
        Text("café"),
        Picture(picture("#.#", ".#.", "#.#")),
        Qr("A7K2", "주문"),
    ),
)


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("name", slips())
def test_a_raster_slip_is_the_preview_dot_for_dot(name, columns):
    profile = PrinterProfile(columns=columns, hangul=Hangul.PICTURE, odd_text=OddText.PICTURE)
    body = EscposTypesetter().lay_out(slips()[name], profile).body
    rows, _ = paper(body, columns)
    assert rows == rows_of(SlipPainter().paint(slips()[name], profile))
    assert {told.name for told in read(body)} == {"initialise", "raster", "cut"}
    assert len(body) <= 60 * 1024 or name.endswith("nasty")  # 80 options are half a metre


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("odd", OddText)
@pytest.mark.parametrize("hangul", Hangul)
def test_lines_of_dots_between_lines_of_text_stand_where_the_preview_has_them(columns, odd, hangul):
    profile = PrinterProfile(columns=columns, hangul=hangul, odd_text=odd, own_qr=False)
    rows, rasters = paper(EscposTypesetter().lay_out(MIXED, profile).body, columns)
    drawn = rows_of(SlipPainter().paint(MIXED, profile))
    assert len(rows) == len(drawn)
    assert [row for row in rows if row is not None] == [
        row for row, sent in zip(drawn, rows, strict=True) if sent is not None
    ]
    assert rasters


def words(profile: PrinterProfile) -> set[str]:
    told = read(EscposTypesetter().lay_out(MIXED, profile).body)
    text = "".join(
        show(one.value) if one.name == "text" else "\n" for one in told if one.name in {"text", "line"}
    )
    return set(text.split())


def test_only_lines_beyond_ks_x_1001_go_as_dots():
    said = words(PrinterProfile(hangul=Hangul.KSX1001))
    assert not {"똠얌꿍", "2개", "햏", "맵게", "펲시", "1,000원"} & said
    assert {"떡볶이", "보통", "줄", "cafe"} <= said


def test_only_lines_beyond_the_code_page_go_as_dots():
    said = words(PrinterProfile(odd_text=OddText.PICTURE))
    assert {"떡볶이", "똠얌꿍", "햏", "펲시", "보통"} <= said
    assert not {"café", "caf", "cafe"} & said
    assert "café" in EscposTypesetter().lay_out(MIXED, PrinterProfile(odd_text=OddText.PICTURE)).preview


def test_a_slip_without_such_lines_is_the_same_text_for_every_font():
    plain = Slip(
        SlipKind.KITCHEN, "t", (Text("₩5,000 – 떡볶이 C:\\"), Pair("김밥", "1개", Size.LARGE), Feed())
    )
    bodies = {
        EscposTypesetter().lay_out(plain, PrinterProfile(hangul=hangul, odd_text=odd)).body
        for hangul in (Hangul.CP949, Hangul.KSX1001)
        for odd in OddText
    }
    assert len(bodies) == 1


def test_a_printer_without_cutter_feeds_far_enough_to_tear_off():
    body = EscposTypesetter().lay_out(slips()["cancel"], PrinterProfile(cutter=Cutter.NONE)).body
    names = [told.name for told in read(body)]
    assert "cut" not in names
    assert names[-6:] == ["line"] * 6  # 25 mm: the tearing edge is some 20 mm behind the head


def test_without_a_code_of_its_own_the_printer_gets_the_same_code_as_dots():
    slip = Slip(SlipKind.DELIVERY, "t", (Qr("5b6a3c1e"),))
    own, dots = (EscposTypesetter().lay_out(slip, PrinterProfile(own_qr=own)).body for own in (True, False))
    assert "qr" in {told.name for told in read(own)}
    rows, _ = paper(dots, 48)
    assert rows == rows_of(SlipPainter().paint(slip, PrinterProfile()))


@pytest.mark.parametrize("address", ["os:Samsung", "pdf:/slips"])
def test_devices_of_sheets_get_the_very_picture(address):
    typesetter = typesetter_for(address)
    assert isinstance(typesetter, PictureTypesetter)
    laid_out = typesetter.lay_out(MIXED, PrinterProfile(columns=42))
    assert from_bitmap(laid_out.body) == SlipPainter().paint(MIXED, PrinterProfile(columns=42))
    assert laid_out.preview == EscposTypesetter().lay_out(MIXED, PrinterProfile(columns=42)).preview


@pytest.mark.parametrize("address", ["tcp://h:9100", "serial:COM3", "spool:Q", "file:/slips"])
def test_other_devices_get_bytes(address):
    assert isinstance(typesetter_for(address), EscposTypesetter)


@pytest.mark.parametrize("body", [b"", b"P4\n8 1\n", b"P4\n8 1\n\0\0", b"P5\n8 1\n\0", b"P4\n-8 1\n\0"])
def test_what_is_no_bitmap_is_refused(body):
    with pytest.raises(ValueError, match=r"bitmap|bytes for"):
        from_bitmap(body)


@pytest.mark.parametrize("command", [b"\x10\x14", b"\x10\x04", b"\x10\x05"])
@pytest.mark.parametrize("columns", [48, 32])
def test_no_picture_opens_the_drawer(command, columns):
    """Printers obey ``DLE DC4`` and its like inside of a picture: in a row, and from one row's end to the next."""
    across = columns * 12 // 8
    inside = Bits(across * 8, 2, (command + b"\x01").ljust(across, b"\xff") * 2)
    narrow = Bits(16, 2, command[::-1] * 2)
    ends = Bits(across * 8, 2, (command[1:].ljust(across - 1, b"\0") + command[:1]) * 2)
    slip = Slip(SlipKind.LABEL, "t", (Picture(inside), Picture(narrow), Picture(ends)))
    profile = PrinterProfile(columns=columns, hangul=Hangul.PICTURE)
    body = EscposTypesetter().lay_out(slip, profile).body
    assert command not in body
    assert paper(body, columns)[0] == rows_of(SlipPainter().paint(slip, profile))
