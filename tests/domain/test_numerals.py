"""Numbers as people say them."""

import pytest

from merchant_desk.domain.numerals import english_count, korean_count, sino_korean


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "한"),
        (2, "두"),
        (3, "세"),
        (4, "네"),
        (9, "아홉"),
        (10, "열"),
        (11, "열한"),
        (20, "스무"),
        (21, "스물한"),
        (30, "서른"),
        (99, "아흔아홉"),
        (100, "백"),
        (0, "영"),
    ],
)
def test_things_are_counted_in_koreas_own_numerals(count, said):
    assert korean_count(count) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "영"),
        (1, "일"),
        (3, "삼"),
        (10, "십"),
        (15, "십오"),
        (20, "이십"),
        (100, "백"),
        (101, "백일"),
        (240, "이백사십"),
        (1_000, "천"),
        (9_999, "구천구백구십구"),
        (10_000, "10000"),
        (-1, "-1"),
    ],
)
def test_minutes_are_sino_korean(number, said):
    assert sino_korean(number) == said


@pytest.mark.parametrize(("number", "said"), [(1, "one"), (12, "twelve"), (13, "13"), (-2, "-2")])
def test_english_has_words_for_small_numbers(number, said):
    assert english_count(number) == said
