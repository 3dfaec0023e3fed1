"""Long, broken and too many texts: nothing is cut, nothing slow, nothing that a disk or screen cannot take."""

import time

from merchant_desk.domain.order import Defect
from merchant_desk.gateway.salvage import MOST_DEFECTS
from tests.gateway.documents import changed, document, raw
from tests.gateway.whole_order import WHOLE, parse, problems


def test_a_note_of_two_megabytes_is_kept_whole_and_quickly():
    note = "매운맛 " * 220_000
    started = time.monotonic()
    assert parse(changed("x-kr.storeNote", note)).store_note == f"{note}\n표준 요청"
    assert time.monotonic() - started < 0.5
    broken = raw(document() | {"extraInfo": note, "displayId": []})
    assert problems(parse(broken)) == {"displayId": "글자가 아닙니다."}
    assert time.monotonic() - started < 1.5


def test_a_note_that_is_told_twice_is_told_once():
    assert parse(changed("extraInfo", "맵지 않게")).store_note == "맵지 않게"


def test_half_an_emoji_costs_that_character_only():
    body = raw(document()).replace("두부 많이".encode(), b"\\ud83d")
    parsed = parse(body)
    assert parsed.items[0].note == "\N{REPLACEMENT CHARACTER}"
    assert problems(parsed) == {"$": "깨진 글자가 있습니다."}
    parsed.items[0].note.encode()


def test_bytes_of_another_encoding_cost_those_characters_only():
    parsed = parse(raw(document()).replace("홍길동".encode(), "홍길동".encode("cp949")))
    assert parsed.items == WHOLE.items
    assert problems(parsed) == {"$": "깨진 글자가 있습니다."}


def test_a_byte_order_mark_is_skipped():
    assert parse(b"\xef\xbb\xbf" + raw(document())) == WHOLE


def test_of_thousands_of_defects_the_first_are_kept():
    order = document()
    order["items"] += [7] * 20_000
    started = time.monotonic()
    parsed = parse(raw(order))
    assert len(parsed.defects) == MOST_DEFECTS + 1
    assert parsed.defects[-1] == Defect("…", "읽을 수 없는 곳이 더 있습니다.")
    assert time.monotonic() - started < 3
