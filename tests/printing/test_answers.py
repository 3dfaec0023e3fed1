"""What printers send back: each kind alone, mixed, cut anywhere, and nonsense of any sort."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.printing.answers import (
    AnswerReader,
    Automatic,
    Completed,
    Ordered,
    RealTime,
    automatic_troubles,
    troubles,
)

READY, OFFLINE = b"\x12", b"\x1a"
PROOF = b"\x37\x22AbCd\x00"
CHANGE = b"\x18\x00\x0c\x0f"  # offline, paper end
CHANGED = Automatic(CHANGE)


def read(data):
    return AnswerReader().feed(data)


def test_each_kind_is_known_by_its_fixed_bits():
    assert read(READY) == [RealTime(0x12)]
    assert read(PROOF) == [Completed(b"AbCd")]
    assert read(CHANGE) == [CHANGED]
    assert read(b"\x00") == [Ordered(0)]
    assert read(b"\x0f") == [Ordered(0x0F)]


def test_a_mixed_stream_is_told_apart_and_flow_control_is_skipped():
    stream = READY + b"\x13" + PROOF + CHANGE + b"\x11" + b"\x00" + OFFLINE + PROOF[:3] + b"\x13" + PROOF[3:]
    expected = [RealTime(0x12), Completed(b"AbCd"), CHANGED, Ordered(0), RealTime(0x1A), Completed(b"AbCd")]
    assert read(stream) == expected


def test_a_real_time_answer_in_the_middle_of_another_is_found():
    assert read(PROOF[:4] + OFFLINE + PROOF[4:]) == [RealTime(0x1A), Completed(b"AbCd")]
    assert read(CHANGE[:2] + READY + CHANGE[2:]) == [RealTime(0x12), CHANGED]


def test_a_broken_change_is_nonsense_and_what_follows_is_read():
    reader = AnswerReader()
    assert reader.feed(CHANGE[:2] + CHANGE) == [CHANGED]
    assert reader.nonsense == 1


def test_a_proof_of_another_form_proves_nothing():
    for odd in (b"\x37\x22AbC\x00", b"\x37\x22AbCdE\x00", b"\x37\x21AbCd\x00", b"\x5f_KOREA\x00"):
        reader = AnswerReader()
        assert [answer for answer in reader.feed(odd) if not isinstance(answer, RealTime)] == []
        assert reader.nonsense == 1
        assert reader.feed(PROOF) == [Completed(b"AbCd")]


def test_half_an_answer_is_given_up_when_the_line_is_quiet():
    reader = AnswerReader()
    assert reader.feed(PROOF[:5]) == []
    reader.quiet()
    reader.quiet()
    assert reader.nonsense == 1
    assert reader.feed(b"\x00") == [Ordered(0)]


def test_a_block_without_an_end_does_not_swallow_the_stream():
    reader = AnswerReader()
    assert reader.feed(b"\x37" + b"A" * 84) == []
    assert reader.feed(b"\x00") == [Ordered(0)]
    assert reader.nonsense == 1


PIECES = st.one_of(st.binary(max_size=8), st.sampled_from([READY, PROOF, CHANGE, b"\x37", b"\x10", b"\x00"]))


@given(st.lists(PIECES, max_size=60))
def test_whatever_comes_is_read_alike_however_it_is_cut(pieces):
    whole, cut, single = AnswerReader(), AnswerReader(), AnswerReader()
    stream = b"".join(pieces)
    answers = whole.feed(stream)
    assert [answer for piece in pieces for answer in cut.feed(piece)] == answers
    assert [answer for byte in stream for answer in single.feed(bytes((byte,)))] == answers
    assert whole.nonsense == cut.nonsense == single.nonsense
    assert len(whole._block) <= 85
    whole.quiet()
    assert whole.feed(PROOF) == [Completed(b"AbCd")]


@pytest.mark.parametrize(
    ("replies", "expected"),
    [
        ({1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12}, ()),
        ({1: 0x1A}, (Trouble.OFFLINE,)),
        ({1: 0x16}, ()),  # the drawer is nobody's trouble
        ({1: 0x1A, 2: 0x16}, (Trouble.COVER_OPEN, Trouble.OFFLINE)),
        ({1: 0x1A, 2: 0x32, 4: 0x7E}, (Trouble.NO_PAPER, Trouble.OFFLINE, Trouble.PAPER_LOW)),
        ({1: 0x1A, 2: 0x52, 3: 0x1A}, (Trouble.CUTTER, Trouble.ERROR, Trouble.OFFLINE)),
        ({3: 0x32}, (Trouble.BROKEN,)),
        ({3: 0x52}, (Trouble.OVERHEATED,)),
        ({3: 0x16}, (Trouble.ERROR,)),
        ({4: 0x1E}, (Trouble.PAPER_LOW,)),
    ],
)
def test_bits_become_troubles_worst_first(replies, expected):
    assert troubles(replies) == expected


def test_a_change_says_what_it_is():
    assert automatic_troubles(CHANGE) == (Trouble.NO_PAPER, Trouble.OFFLINE)
    assert automatic_troubles(b"\x30\x00\x00\x0f") == (Trouble.COVER_OPEN,)
    assert automatic_troubles(b"\x10\x28\x03\x0f") == (Trouble.BROKEN, Trouble.CUTTER, Trouble.PAPER_LOW)


def test_staff_read_the_worst_of_it():
    status = PrinterStatus(speaks=True, troubles=troubles({1: 0x1A, 2: 0x32, 4: 0x7E}))
    assert status.stops
    assert status.sentence == "용지가 없습니다. 용지를 넣어 주세요."
    assert not PrinterStatus(speaks=True, troubles=troubles({4: 0x1E})).stops
