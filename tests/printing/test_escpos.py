"""The bytes say what the manuals ask for, and no more."""

from __future__ import annotations

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Feed, Pair, Qr, Size, Slip, Text
from merchant_desk.printing.typesetter import EscposTypesetter
from tests.fakes.escpos_reader import read


def bytes_of(*blocks, **manners):
    slip = Slip(SlipKind.KITCHEN, "t", blocks)
    return EscposTypesetter().lay_out(slip, PrinterProfile(columns=32, **manners)).body


START = b"\x1b@\x1c&\x1bR\x0d"
CUT = b"\x1dVB\x00"


def test_a_plain_line_is_preamble_cp949_line_feed_and_cut():
    assert bytes_of(Text("똠 ₩1")) == START + "똠".encode("cp949") + b" \\1\n" + CUT


def test_styles_are_set_where_they_change_and_taken_back():
    body = bytes_of(Text("A", Size.LARGE, bold=True), Text("B", Size.LARGE, bold=True), Text("C"))
    assert body == START + b"\x1d!\x11\x1bE\x01A\nB\n\x1d!\x00\x1bE\x00C\n" + CUT


def test_tall_and_inverse():
    body = bytes_of(Text("A", Size.TALL, inverse=True))
    assert body == START + b"\x1d!\x01\x1dB\x01" + b" A" + b" " * 30 + b"\n\x1d!\x00\x1dB\x00" + CUT


def test_an_empty_line_is_never_tall():
    body = bytes_of(Text("A", Size.TALL), Feed())
    assert body == START + b"\x1d!\x01A\n\x1d!\x00\n" + CUT


def test_the_gap_before_a_figure_is_of_normal_size():
    body = bytes_of(Pair("A", "1", Size.LARGE))
    assert body == START + b"\x1d!\x11A\x1d!\x00" + b" " * 28 + b"\x1d!\x111\n\x1d!\x00" + CUT


def test_firmware_that_sizes_hangul_by_fs_gets_both():
    body = bytes_of(Text("A", Size.LARGE), Text("B", Size.TALL), hangul_size_by_fs=True)
    assert body == START + b"\x1d!\x11\x1c!\x0cA\n\x1d!\x01\x1c!\x08B\n\x1d!\x00\x1c!\x00" + CUT


def test_firmware_that_wants_a_code_table_gets_it():
    assert bytes_of(code_table=18) == START + b"\x1bt\x12" + CUT


def test_qr_is_the_printers_own_in_the_middle():
    told = [(one.name, one.value) for one in read(bytes_of(Text("A", bold=True), Qr("A7K2")))]
    assert told[4:] == [
        ("text", b"A"),
        ("line", b""),
        ("bold", b"\x00"),
        ("align", b"\x01"),
        ("qr", b"1A2\x00"),
        ("qr", b"1C\x05"),
        ("qr", b"1E1"),
        ("qr", b"1P0A7K2"),
        ("qr", b"1Q0"),
        ("align", b"\x00"),
        ("cut", b"\x00"),
    ]
