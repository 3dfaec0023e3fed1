"""No secret and no person gets past the fence, however a careless line of a log has them."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest

from merchant_desk.app.program.support_parts import known_words
from merchant_desk.system.support.support_fence import Fence, words_of

NAME = "남궁표식"
WORDS = known_words()


@pytest.fixture
def fence():
    return Fence(["s3cret-of-the-platform", "", "short"], WORDS | words_of(["주방"]), "/Users/김사장")


@pytest.mark.parametrize(
    "line",
    [
        f"order of {NAME}, 010-9182-7364, Dongtan-ro 12",
        f"{NAME}님의 주문을 읽을 수 없습니다.",
        f"KeyError: {NAME!r} in {{'customer': 'Namgung'}}",
        "주소: 경기 수원시 팔달구 정조로 825 101동 1203호 Tower A",
    ],
)
def test_a_line_ends_at_the_first_word_that_the_program_never_says(fence, line):
    shown = fence.lines(f"2026-11-26T09:00:00.000Z ERROR MainThread desk: {line}\nnext\n")
    first, second = shown.splitlines()
    assert first.startswith("2026-11-26T09:00:00.000Z ERROR MainThread desk: ")
    assert first.endswith("***")
    assert second == "next"
    for word in ("남궁", "Namgung", "9182", "Tower", "팔달구", "825", "Dongtan"):
        assert word not in shown


def test_the_programs_own_sentences_and_the_names_of_its_printers_stay(fence):
    line = (
        "2026-11-26T09:00:00.000Z WARNING printer:주방 merchant_desk.x: "
        "프린터 전원과 연결을 확인해 주세요. (ConnectionRefusedError: [Errno 111], order 5f1c9f6e-1d2b-4c47-9d35)\n"
    )
    assert fence.lines(line) == line


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("token s3cret-of-the-platform!", "token ***!"),
        ("call 01091827364 now", "call *** now"),
        ("전화01091827364", "******"),
        ("door #4321* and 7788#", "door *** and ***"),
        ("the PIN is wrong: PIN 482913", "the PIN is wrong: PIN ***"),
        ("비밀번호: 4821", "비밀번호: ***"),
        ("mail to kim.sajang@shop.example.kr", "mail to ***"),
        ("https://desk:pw@host.example/x?key=1", "https://***@host.example/x?***"),
        ("Bearer abc.def-ghi", "Bearer ***"),
        ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.s5hAxQ", "***"),
        (base64.b64encode(bytes(range(32))).decode(), "***"),
        ("Zm9vYmFyQmF6MTIz_Zm9vYmFyQmF6MTIz-Zm9vYmFyQmF6MTIz", "***"),
        (json.dumps(NAME), '"***"'),
        (quote(NAME), "***"),
        (str(NAME.encode()), "b'***'"),
        ("/Users/김사장/desk.db", "~/desk.db"),
        ("merchant 1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785", None),
        ("sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", None),
        ("답이 35ms 만에 왔습니다", None),
        ("short", None),
    ],
)
def test_what_is_a_secret_is_masked_and_what_helps_is_not(fence, text, left):
    assert fence.value(text) == (text if left is None else left)


@pytest.mark.parametrize("spell", [str, quote, json.dumps, repr])
def test_a_secret_is_masked_however_it_is_spelled(spell):
    secret = 'pa"ss/w\\ord 1'
    line = f"sent {spell(secret)} to the platform"
    assert "ord" not in Fence([secret], []).lines(line)


def test_values_are_masked_word_by_word_so_that_json_stays_json(fence):
    told = {"printers": [{"name": "주방", "by": NAME}, 3, None, True], f"{NAME}.xlsx": (1.5, "010-9182-7364")}
    assert fence.tree(told) == {
        "printers": [{"name": "주방", "by": "***"}, 3, None, True],
        "***.xlsx": [1.5, "***"],
    }


def test_without_any_known_word_nothing_of_another_script_is_left():
    shown = Fence((), ()).lines("a 프린터\r\nb\x00\n no end 주방")
    assert shown == "a ***\nb\x00\n no end ***"


def test_a_long_log_is_masked_to_its_end_and_keeps_every_line(fence):
    line = f"2026-11-26T09:00:00.000Z INFO M x: order of {NAME}, 010-9182-7364"
    text = f"{line}\n" * 3_000 + "z" * 70_000 + f"\n{line}"
    shown = fence.lines(text).splitlines()
    assert len(shown) == 3_002
    assert set(shown) == {"2026-11-26T09:00:00.000Z INFO M x: order of ***", "z" * 4_000 + "... ***"}
