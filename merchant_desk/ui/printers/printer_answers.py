"""What a device's answers mean for staff. Pure; it must not know devices, only the words in which their answers come.

The ledger keeps answers as the devices give them (``GS(H ABCD in 512 ms``); a person reads what they prove. What is
unknown here is shown as it is: most of it is a sentence already.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from merchant_desk.ui import telling
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.said.said import said

from . import print_words

_LONGEST = 240
_LONGEST_DETAILS = 40


@dataclass(frozen=True, slots=True)
class _Meaning:
    """A form of answer; the pattern's groups fill the phrase. ``proves``: whether it tells that the slip is out."""

    pattern: re.Pattern[str]
    words: Phrase
    proves: bool | None


_MEANINGS = (
    _Meaning(re.compile(r"GS\(H (?P<number>\S+)(?: in (?P<ms>\d+) ms)?"), print_words.SAID_NUMBERED, True),
    _Meaning(re.compile(r"GS r [0-9A-F ]+(?: in (?P<ms>\d+) ms)?"), print_words.SAID_IN_ORDER, True),
    _Meaning(re.compile(r"DLE EOT unanswered"), print_words.SAID_NO_STATUS, False),
    _Meaning(re.compile(r"DLE EOT [0-9a-f ]+"), print_words.SAID_STATUS, False),
    _Meaning(re.compile(r"GS a [0-9a-f ]+"), print_words.SAID_CHANGE, False),
    _Meaning(re.compile(r"no answer"), print_words.NO_ANSWER, False),
    _Meaning(re.compile(r"(?P<count>\d+) bytes taken"), print_words.SAID_PART, None),
    _Meaning(
        re.compile(r"(?:CUPS|Windows) job (?P<number>\d+) left the queue"), print_words.SAID_LEFT_QUEUE, False
    ),
    _Meaning(re.compile(r"(?:CUPS|Windows) job (?P<number>\d+) waits"), print_words.SAID_IN_QUEUE, None),
    _Meaning(re.compile(r"spooled"), print_words.SAID_SPOOLED, False),
    _Meaning(re.compile(r"written"), print_words.SAID_WRITTEN, None),
)


def in_words(answer: str) -> str:
    """Return an answer as staff read it; an empty one as words that there was none."""
    told = answer.strip()
    if not told:
        return print_words.NO_ANSWER()
    for meaning in _MEANINGS:
        if (found := meaning.pattern.fullmatch(told)) is not None:
            return meaning.words(**{name: value or "?" for name, value in found.groupdict().items()})
    return telling.shorten(said(told), _LONGEST)


def details(answer: str) -> str:
    """Return the answer as the device gave it, for a technician; empty where words say it all."""
    told = answer.strip()
    known = any(meaning.pattern.fullmatch(told) for meaning in _MEANINGS)
    return told[:_LONGEST_DETAILS] if known and any(letter.isdigit() for letter in told) else ""


def proves(answer: str) -> bool | None:
    """Tell whether an answer proves that the slip is out (True), that nobody can know (False), or nothing (None)."""
    told = answer.strip()
    if not told:
        return False
    return next((meaning.proves for meaning in _MEANINGS if meaning.pattern.fullmatch(told)), None)
