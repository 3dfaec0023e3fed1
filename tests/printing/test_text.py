"""Whatever is written by customers and platforms becomes text that only prints."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.printing.text import (
    LEFT_OUT,
    MAX_CHARACTERS,
    MAX_LINES,
    UNKNOWN,
    clean,
    encode,
    in_code_page,
    in_ks_x_1001,
    width,
    wrap,
)

any_text = st.text(alphabet=st.characters(), max_size=300)  # surrogates, controls and all


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("똠얌 펲시 햏", "똠얌 펲시 햏"),
        (unicodedata.normalize("NFD", "김치찌개"), "김치찌개"),
        ("짬뽕(大)", "짬뽕(大)"),
        ("₩5,000", "₩5,000"),
        ("C:\\", "C:＼"),
        ("café – 1—2", "cafe - 1-2"),
        ("❌ 오이", "X 오이"),
        ("1\ufe0f\u20e3번 ❤\ufe0f 👍🏽", "1번 ♥ (좋음)"),
        ("🦄", UNKNOWN),
        ("ไทย", UNKNOWN * 3),
        ("\ud800", UNKNOWN),
        ("ﬁn ㎏ ½ ①", "fin ㎏ ½ ①"),
        ("a\tb\u00a0c\u3000d", "a b c d"),
        ("가\r\n나\r다\u2028라\x0c마\x85바", "가\n나\n다\n라\n마\n바"),
        ("\u3164\u115f\u2800", "   "),
    ],
)
def test_what_stands_on_paper(written, printed):
    assert clean(written) == printed


@pytest.mark.parametrize(
    "evil", ["\x1bp\x00\x19\xfa", "\x10\x14\x01\x00\x01", "\x1d(A", "\x1c&", "\x7f", "\x9b31m", "\x00"]
)
def test_commands_of_customers_lose_what_makes_them_commands(evil):
    assert all(character.isprintable() for character in clean("가" + evil + "나"))
    assert all(byte >= 0x20 and byte != 0x7F for byte in encode(clean(evil)))


@pytest.mark.parametrize(
    "mark", [*"\u200b\u200c\u200d\u2060\ufeff\u00ad\u061c\u200e\u200f", *"\u202a\u202e\u2066\u2069"]
)
def test_invisible_marks_and_marks_of_direction_vanish(mark):
    assert clean(f"가{mark}나") == "가나"


@settings(deadline=None)
@given(any_text)
def test_cleaned_text_is_all_in_the_code_page_and_holds_no_control(written):
    cleaned = clean(written)
    body = encode(cleaned.replace("\n", ""))
    assert all(byte >= 0x20 and byte != 0x7F for byte in body)
    assert body.decode("cp949").replace("\\", "₩") == cleaned.replace("\n", "")
    assert clean(cleaned) == cleaned


def test_every_single_character_can_be_cleaned_and_measured():
    for code in [*range(0x3000), *range(0xA000, 0xB000), *range(0xF000, 0x10000), *range(0x1F000, 0x1FB00)]:
        cleaned = clean(chr(code)).replace("\n", "")
        assert width(cleaned) == len(encode(cleaned))


@pytest.mark.parametrize(
    ("text", "cells"), [("주문", 4), ("A", 1), ("→·×★①", 10), ("₩", 1), ("", 0), ("ㅋ", 2)]
)
def test_cells_are_the_code_pages_bytes(text, cells):
    assert width(text) == cells


def test_lines_break_at_spaces_where_that_fills_half_a_line():
    assert wrap("김치찌개 하나 추가요", 10) == ["김치찌개", "하나 추가", "요"]
    assert wrap("가 나다라마바사아자차카타", 10) == ["가 나다라", "마바사아자", "차카타"]
    assert wrap("abcde fghij", 5) == ["abcde", "fghij"]
    assert wrap("  앞뒤  ", 10) == ["앞뒤"]
    assert wrap("위\n\n\n아래", 10) == ["위", "아래"]
    assert wrap("", 10) == []


def test_closing_marks_do_not_begin_a_line():
    assert wrap("가나다라(마바사)아", 15) == ["가나다라(마바", "사)아"]
    assert wrap("가)", 2) == ["가", ")"]


def test_hangul_is_never_split_into_bytes():
    assert wrap("가나다", 5) == ["가나", "다"]
    assert wrap("a가나", 2) == ["a", "가", "나"]


@settings(deadline=None)
@given(any_text, st.integers(2, 48))
def test_lines_never_exceed_their_cells_and_lose_no_letter(written, cells):
    cleaned = clean(written)
    lines = wrap(cleaned, cells)
    assert all(0 < width(line) <= cells for line in lines)
    assert len(lines) <= MAX_LINES
    if lines and len(lines) < MAX_LINES:
        assert "".join(lines).replace(" ", "") == "".join(cleaned.split())


def test_a_note_of_two_megabytes_stays_a_slip():
    cleaned = clean("맵게 " * 700_000)
    assert len(cleaned) <= MAX_CHARACTERS + len(LEFT_OUT)
    assert cleaned.endswith(LEFT_OUT)
    lines = wrap(cleaned, 48)
    assert len(lines) == MAX_LINES
    assert lines[-1] == LEFT_OUT


def test_a_long_plain_note_is_marked_where_it_was_cut():
    assert clean("a" * MAX_CHARACTERS) == "a" * MAX_CHARACTERS
    assert clean("a" * (MAX_CHARACTERS + 1)) == "a" * MAX_CHARACTERS + LEFT_OUT


def everything(character):
    return True


@pytest.mark.parametrize(
    ("written", "printed", "cells"),
    [
        ("café", "café", 4),
        ("🙏 부탁", "🙏 부탁", 7),
        ("龘😀", "龘😀", 4),
        ("⑯ ❤️ ₽", "⑯ ❤ ₽", 8),
        ("1–2 • 3", "1-2 · 3", 8),
        ("₩5 \\", "₩5 ＼", 5),
        ("👍🏽\u200d\u202e!", "👍!", 3),
        ("a\x1bp\x00\ud800\ue000", "ap□□", 6),
        ("\u115f\u3164\u2800", "   ", 3),
    ],
)
def test_odd_text_keeps_what_can_be_drawn_and_nothing_that_could_hurt(written, printed, cells):
    assert clean(written, everything) == printed
    assert width(printed) == cells
    assert clean(written, lambda character: False) == clean(written)


@settings(deadline=None)
@given(any_text, st.integers(2, 48))
def test_lines_of_odd_text_never_exceed_their_cells_and_lose_no_letter(written, cells):
    cleaned = clean(written, everything)
    assert not {character for character in cleaned if unicodedata.category(character)[0] in "CM"} - {"\n"}
    lines = wrap(cleaned, cells)
    assert all(0 < width(line) <= cells for line in lines)
    if lines and len(lines) < MAX_LINES:
        assert "".join(lines).replace(" ", "") == "".join(cleaned.split())


def test_the_2350_syllables_of_ks_x_1001_are_known_and_no_others():
    syllables = [chr(code) for code in range(0xAC00, 0xD7A4)]
    assert all(in_code_page(syllable) for syllable in syllables)
    assert sum(in_ks_x_1001(syllable) for syllable in syllables) == 2_350
    assert not any(in_ks_x_1001(f"가{syllable}a") for syllable in "똠펲햏")
    assert in_ks_x_1001("₩5,000 떡볶이 × ① 大 (a)")
    assert not in_ks_x_1001("é")
    assert not in_code_page("é")
