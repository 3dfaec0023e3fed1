"""Whatever stands in an order, the printer gets the desk's own commands and plain text, in bounded time and size."""

from __future__ import annotations

import time
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Align, Feed, Pair, Qr, Rule, Size, Slip, Text
from merchant_desk.printing.typesetter import EscposTypesetter
from merchant_desk.services.slip_content import cancel_slip, delivery_slip, kitchen_slip
from tests.fakes.escpos_reader import read
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
#: Far more than any slip needs; what is longer is not a slip but an attack on the paper.
MOST_BYTES = 200_000
LONGEST_S = 2.0


def judge(slip: Slip, columns: int) -> None:
    began_s = time.thread_time()
    laid_out = EscposTypesetter().lay_out(slip, PrinterProfile(columns=columns))
    assert time.thread_time() - began_s < LONGEST_S
    assert len(laid_out.body) < MOST_BYTES
    told = read(laid_out.body)  # raises for any command that the writer does not know
    assert sum(one.name == "cut" for one in told) == 1
    assert told[-1].name == "cut"
    assert not {character for character in laid_out.preview if character < " "} - {"\n"}
    laid_out.preview.encode()


@settings(deadline=None, max_examples=150)
@given(st.lists(BLOCKS, max_size=12), st.sampled_from([48, 42, 32]))
def test_any_slip_is_plain_text_and_our_own_commands(blocks, columns):
    judge(Slip(SlipKind.KITCHEN, "t", tuple(blocks)), columns)


@settings(deadline=None, max_examples=60)
@given(st.lists(WORDS, min_size=12, max_size=12), st.sampled_from([48, 42, 32]))
def test_any_words_in_an_order_print_as_words(words, columns):
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
        judge(make(one, shop, PRINTED_AT), columns)


def test_a_note_of_two_megabytes_is_a_slip_of_bounded_length():
    order = replace(DELIVERY, store_note="맵지 않게 " * 200_000, delivery_note="\x1bp\x00" * 200_000)
    for make in (kitchen_slip, delivery_slip):
        judge(make(record(order), SHOP, PRINTED_AT), 32)
