"""Whatever stands in an order, every make of printer gets our own commands, text that it knows and dots, and an end."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import Cutter, Hangul, OddText, PrinterProfile
from merchant_desk.domain.slip import Align, Feed, Pair, Qr, Rule, Size, Slip, Text
from merchant_desk.printing.portable_bitmap import from_bitmap
from merchant_desk.printing.typesetter import EscposTypesetter, PictureTypesetter
from merchant_desk.services.slips.content import cancel_slip, delivery_slip, kitchen_slip
from tests.fakes.escpos_reader import read
from tests.fakes.typeface import FullCells
from tests.printing.dots import paper, rows_of
from tests.printing.orders import DELIVERY, PRINTED_AT, SHOP, record

HOSTILE = (
    "\x1bp\x00\x19\xfa",
    "\x10\x14\x01\x00\x01",
    "\x1dV\x00",
    "\x1d(k\xff\xff",
    "\x9b\x85\x00",
    "주문\x00\ud83d",
    "\x7f\x1b@",
    "e\u0301\u202e\u200b",
    "똠\u1112\u1161\u11ab",
)
WORDS = st.text(st.characters(codec=None), max_size=300) | st.lists(
    st.sampled_from(HOSTILE) | st.text(max_size=9), max_size=9
).map("".join)
TEXTS = st.builds(
    Text,
    WORDS,
    st.sampled_from(Size),
    st.booleans(),
    st.booleans(),
    st.sampled_from(Align),
    st.integers(0, 8),
)
PAIRS = st.builds(Pair, WORDS, WORDS, st.sampled_from(Size), st.booleans(), st.integers(0, 8))
BLOCKS = (
    TEXTS
    | PAIRS
    | st.builds(Rule, st.booleans())
    | st.builds(Feed, st.integers(0, 5))
    | st.builds(Qr, WORDS, WORDS)
)
PROFILES = st.builds(
    PrinterProfile,
    columns=st.sampled_from([48, 42, 32]),
    code_table=st.none() | st.just(18),
    hangul_size_by_fs=st.booleans(),
    hangul=st.sampled_from(Hangul),
    odd_text=st.sampled_from(OddText),
    cutter=st.sampled_from(Cutter),
    own_qr=st.booleans(),
)
#: Far more than any slip needs; what is longer is not a slip but an attack on the paper.
MOST_BYTES = 200_000
MOST_BYTES_OF_DOTS = 4_000_000
LONGEST_S = 2.0
ALWAYS = {"text", "line", "size", "bold", "inverse"}
REAL_TIME = re.compile(rb"\x10[\x04\x05\x14]")
#: Both bytes of a character of KS X 1001 are A1 or above.
KS_X_1001 = re.compile(rb"(?:[\x20-\x7e]|[\xa1-\xfe]{2})*")


def judge(slip: Slip, profile: PrinterProfile) -> None:
    began_s = time.thread_time()
    laid_out = EscposTypesetter(FullCells()).lay_out(slip, profile)
    assert time.thread_time() - began_s < LONGEST_S
    told = read(laid_out.body)  # raises for any command that the writer does not know
    names = {one.name for one in told}
    assert not REAL_TIME.search(laid_out.body), "a printer obeys this inside of a picture too"
    assert len(laid_out.body) < (MOST_BYTES_OF_DOTS if "raster" in names else MOST_BYTES)
    assert [one.name for one in told[:1]] == ["initialise"]
    assert sum(one.name == "cut" for one in told) == (profile.cutter is Cutter.CUT)
    assert told[-1].name == ("cut" if profile.cutter is Cutter.CUT else "line")
    assert names <= allowed(profile)
    paper(laid_out.body, profile.columns)  # refuses dots beside the paper
    assert max(_cells_of_lines(told), default=0) <= profile.columns
    if profile.hangul is Hangul.KSX1001:
        assert all(KS_X_1001.fullmatch(one.value) for one in told if one.name == "text")
    assert not {character for character in laid_out.preview if character < " "} - {"\n"}
    laid_out.preview.encode()


def allowed(profile: PrinterProfile) -> set[str]:
    """Return the names of all that a printer of this make may be told."""
    names = {"initialise", "cut"} if profile.cutter is Cutter.CUT else {"initialise", "line"}
    if profile.hangul is Hangul.PICTURE:
        return names | {"raster"}
    names |= ALWAYS | {"hangul on", "character set"}
    if profile.own_qr:
        names |= {"qr", "align"}
    if profile.hangul_size_by_fs:
        names.add("hangul size")
    if profile.code_table is not None:
        names.add("code table")
    if profile.hangul is Hangul.KSX1001 or profile.odd_text is OddText.PICTURE or not profile.own_qr:
        names.add("raster")
    return names


def _cells_of_lines(told):
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


@settings(deadline=None, max_examples=200)
@given(st.lists(BLOCKS, max_size=12), PROFILES)
def test_any_slip_is_plain_text_and_our_own_commands(blocks, profile):
    judge(Slip(SlipKind.KITCHEN, "t", tuple(blocks)), profile)


@settings(deadline=None, max_examples=150)
@given(st.lists(BLOCKS, max_size=12), PROFILES)
def test_paper_and_picture_of_any_slip_have_the_same_lines_at_the_same_places(blocks, profile):
    slip = Slip(SlipKind.KITCHEN, "t", tuple(blocks))
    profile = replace(profile, own_qr=False, cutter=Cutter.CUT)
    rows, _ = paper(EscposTypesetter(FullCells()).lay_out(slip, profile).body, profile.columns)
    drawn = rows_of(from_bitmap(PictureTypesetter(FullCells()).lay_out(slip, profile).body))
    assert [row if sent is not None else None for row, sent in zip(drawn, rows, strict=True)] == rows


@settings(deadline=None, max_examples=60)
@given(st.lists(WORDS, min_size=12, max_size=12), PROFILES)
def test_any_words_in_an_order_print_as_words(words, profile):
    took = iter(words)
    assert DELIVERY.customer is not None
    assert DELIVERY.address is not None
    item = replace(DELIVERY.items[0], name=next(took), note=next(took))
    order = replace(
        DELIVERY,
        display_id=next(took),
        items=(item,),
        store_note=next(took),
        delivery_note=next(took),
        customer=replace(DELIVERY.customer, name=next(took), phone=next(took)),
        address=replace(DELIVERY.address, road=next(took), detail=next(took)),
    )
    shop = replace(SHOP, name=next(took), origins=next(took))
    one = replace(record(order), cancel_reason=next(took))
    for make in (kitchen_slip, delivery_slip, cancel_slip):
        judge(make(one, shop, PRINTED_AT), profile)


@pytest.mark.parametrize("hangul", Hangul)
def test_a_note_of_two_megabytes_is_a_slip_of_bounded_length(hangul):
    order = replace(DELIVERY, store_note="맵지 않게 " * 200_000, delivery_note="\x1bp\x00" * 200_000)
    for make in (kitchen_slip, delivery_slip):
        judge(make(record(order), SHOP, PRINTED_AT), PrinterProfile(columns=32, hangul=hangul))
