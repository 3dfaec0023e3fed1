"""Find a telephone number in any text, however it is written. It must not know whose it is or where the text lies."""

from __future__ import annotations

import re
import unicodedata

#: A number with fewer digits belongs to too many people to purge one of them by it.
SHORTEST = 8
_LONGEST = 15
_NOT_A_DIGIT = re.compile(r"[^0-9]")
#: What may stand between two digits of one number: strokes and points of every keyboard, and what cannot be seen.
_BETWEEN = (
    "[-\u2010-\u2015\u2212\u30fc\uff0d.\u00b7\u30fb_/\\s()\uff08\uff09\u00ad\u200b-\u200d\u2060\ufeff]{0,3}"
)
#: Korea's country code; the number's leading zero goes with it.
_COUNTRY = "82"


def phone_digits(written: str) -> str:
    """Return the digits of a number as it is dialled in Korea (``+82 10-1234-5678``: ``01012345678``), or nothing.

    Nothing comes of what is too short, or too long, to be one telephone's number.
    """
    digits = _NOT_A_DIGIT.sub("", unicodedata.normalize("NFKC", written)).removeprefix("00")
    if digits.startswith(_COUNTRY):
        digits = f"0{digits.removeprefix(_COUNTRY).lstrip('0')}"
    return digits if SHORTEST <= len(digits) <= _LONGEST else ""


def phone_pattern(digits: str) -> re.Pattern[str]:
    """Return what finds the number of :func:`phone_digits` in a text, with and without its country code."""
    if digits.startswith("0"):
        country = "".join(_either(digit) + _BETWEEN for digit in _COUNTRY)
        zero = _either("0")
        first = rf"(?:{zero}|(?:{zero}{_BETWEEN}{zero}{_BETWEEN})?{country}{zero}?)"
        rest = digits[1:]
    else:
        first, rest = _either(digits[0]), digits[1:]
    return re.compile(rf"(?<!\d){first}{''.join(_BETWEEN + _either(digit) for digit in rest)}(?!\d)")


def _either(digit: str) -> str:
    """Return what matches a digit in half and in full width."""
    return f"[{digit}{chr(ord('０') + int(digit))}]"


def without_numbers(text: str) -> str:
    """Return a text with everything that may be somebody's number taken out."""
    return re.sub(rf"\d(?:{_BETWEEN}\d){{{SHORTEST - 2},}}", "…", text)
