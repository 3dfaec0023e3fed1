"""A bundle is put together within its bound, and says in its place what could not be had."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime

import pytest

from merchant_desk.domain.errors import JournalDamaged
from merchant_desk.services.program.size_words import size_words
from merchant_desk.services.program.support_bundle import (
    MANIFEST,
    MOST_BYTES,
    MOST_PART_BYTES,
    README,
    Piece,
    put_together,
    size_of,
)

NOW = datetime(2026, 11, 26, 9, 30, 5, tzinfo=UTC)


def texts_of(*pieces, **limits):
    bundle = put_together(pieces, "1.2.3", NOW, **limits)
    return {part.name: part.text for part in bundle.parts}


def piece(name, text, *, is_log=False):
    return Piece(name, f"about {name}", lambda: text, is_log)


def damaged():
    raise JournalDamaged("주문 기록이 손상됐습니다.")


def test_every_part_is_named_told_and_counted():
    bundle = put_together(
        [piece("check.json", "{}"), piece("desk.log", "한 줄\n", is_log=True)], "1.2.3", NOW
    )
    assert bundle.file_name == "merchant-desk-20261126-093005.zip"
    assert [part.name for part in bundle.parts] == [README, "check.json", "desk.log", MANIFEST]
    texts = {part.name: part.text for part in bundle.parts}
    assert "check.json: about check.json" in texts[README]
    told = json.loads(texts[MANIFEST])
    assert (told["program"], told["made_at"]) == ("1.2.3", "2026-11-26T09:30:05+00:00")
    assert [part["name"] for part in told["parts"]] == [README, "check.json", "desk.log"]
    assert told["parts"][2] == {
        "name": "desk.log",
        "about": "about desk.log",
        "bytes": 8,
        "sha256": hashlib.sha256("한 줄\n".encode()).hexdigest(),
    }


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (damaged, "주문 기록이 손상됐습니다. 설치 담당자에게 연락해 주세요."),
        (lambda: 1 / 0, "ZeroDivisionError"),
    ],
)
def test_what_cannot_be_made_says_why_in_its_place_and_the_rest_is_there(make, why):
    texts = texts_of(Piece("journal.json", "", make), Piece("crash.txt", "", make), piece("disk.json", "[]"))
    assert json.loads(texts["journal.json"]) == {"not_made": why}
    assert texts["crash.txt"] == f"만들지 못했습니다: {why}\n"
    assert texts["disk.json"] == "[]"


def test_all_parts_together_stay_within_the_bound_and_the_newest_lines_are_kept():
    log = "".join(f"{number:07} 가나다라마바사\n" for number in range(500_000))
    pieces = [piece(f"{number}.txt", "x" * 3_000_000) for number in range(6)]
    texts = texts_of(*pieces, piece("desk.log", log, is_log=True), piece("guard.log", "short\n", is_log=True))
    assert sum(map(size_of, texts.values())) <= MOST_BYTES
    assert sum(map(size_of, texts.values())) > MOST_BYTES * 0.99, "what fits is there"
    assert texts["guard.log"] == "short\n", "a short log is not cut for a long one"
    first, second = texts["desk.log"].splitlines()[:2]
    assert first.startswith("... 오래된 줄은 뺐습니다")
    assert second.endswith("가나다라마바사")
    assert texts["desk.log"].endswith("0499999 가나다라마바사\n")
    assert size_of(texts["0.txt"]) < MOST_PART_BYTES + 100
    assert "여기까지만" in texts["0.txt"].splitlines()[-1]


def test_a_long_part_ends_with_a_whole_line_where_it_has_lines():
    lines = "".join(f"{number}\n" for number in range(200_000))
    text = texts_of(piece("crash.txt", lines))["crash.txt"]
    assert text.splitlines()[-2].isdigit()
    assert lines.startswith("\n".join(text.splitlines()[:-1]))


def test_where_the_others_take_all_the_room_a_log_says_that_it_was_left_out():
    texts = texts_of(
        piece("a.txt", "x" * 100_000), piece("desk.log", "y\n" * 1_000, is_log=True), most_bytes=90_000
    )
    assert texts["desk.log"].startswith("... 오래된 줄은 뺐습니다 (2,000바이트)")


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0KB"),
        (1, "1KB"),
        (1_001, "2KB"),
        (999_999, "1,000KB"),
        (5_000_000, "5MB"),
        (2_500_000_000, "2.5GB"),
    ],
)
def test_sizes_are_told_in_the_unit_that_people_use(size, said):
    assert size_words(size) == said
