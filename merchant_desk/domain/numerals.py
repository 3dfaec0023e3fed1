"""Numbers as people say them: Korean ones for things and for minutes, English ones. It must not know what is counted.

Korean counts things in its own numerals (한 건, 스무 건) up to 99, and minutes in Sino-Korean ones (삼 분).
"""

from __future__ import annotations

_ONES = ("", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉")
_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_DIGITS = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")
_PLACES = ((1000, "천"), (100, "백"), (10, "십"))
_ENGLISH = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_LARGEST_OWN = 99
_LARGEST_SINO = 9_999


def korean_count(count: int) -> str:
    """Return a count before its counter word: 1 한, 2 두, 20 스무, 21 스물한; from 100 on as :func:`sino_korean`."""
    if not 0 < count <= _LARGEST_OWN:
        return sino_korean(count)
    tens, ones = divmod(count, 10)
    if (tens, ones) == (2, 0):
        return "스무"
    return _TENS[tens] + _ONES[ones]


def sino_korean(number: int) -> str:
    """Return a number from 0 to 9,999 as 영, 삼, 십이, 백이십; a larger or negative one in digits."""
    if not 0 <= number <= _LARGEST_SINO:
        return str(number)
    if number == 0:
        return "영"
    said = ""
    for value, name in _PLACES:
        digit, number = divmod(number, value)
        if digit:
            said += ("" if digit == 1 else _DIGITS[digit]) + name
    return said + _DIGITS[number]


def english_count(number: int) -> str:
    """Return a number up to twelve as a word, others in digits."""
    return _ENGLISH[number] if 0 <= number < len(_ENGLISH) else str(number)
