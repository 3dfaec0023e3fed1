"""Say in the window's language what other layers say in Korean. It must not know who says it, nor when.

The desk's errors, notices and printers speak Korean sentences, some of them stored long before they are shown. Their
templates stand in the catalogue (``sentences.py``); here a finished text is matched with them, sentence by sentence.
In Korean nothing is done; what no template knows (a customer's words, another program's) stays as it came.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from string import Formatter
from typing import TYPE_CHECKING, NamedTuple

from merchant_desk.ui import language_words, words

if TYPE_CHECKING:
    from merchant_desk.ui.phrase import Phrase

HANGUL = re.compile("[\uac00-\ud7a3]")
#: Where one sentence ends and the next begins; what stands between them is kept.
SENTENCE_ENDS = re.compile(r"((?<=[.?!])\s+|\n+)")
#: What joins parts of a sentence: ``벨 80%, 컴퓨터 50%``.
_JOINTS = re.compile(r"(, | · |: )")
#: A beginning that is in the window's language already, before a sentence that is not.
_TOLD = re.compile("[^\uac00-\ud7a3]*?: (?=.*[\uac00-\ud7a3])")
#: A day as other layers write it; month, day and weekday are the words of ``DATE`` in its source.
_DAY = re.compile(
    "(1[0-2]|[1-9])\uc6d4 ([1-9]|[12]\\d|3[01])\uc77c\\(([\uc6d4\ud654\uc218\ubaa9\uae08\ud1a0\uc77c])\\)"
)
#: A longer text is nobody's sentence: it is content and stays as it is.
LONGEST = 1000
#: Finished texts that are remembered: far more than stand on any screen.
_REMEMBERED = 1024
#: A template with less text of its own takes only figures, lest ``{number}원`` swallow any word that ends so.
_LEAST_OWN = 3
_FIGURES = r"([-+−]?[\d.,:-]+)"
_ANYTHING = r"(.*?)"


class _Template(NamedTuple):
    """A sentence with gaps. Gaps whose name begins with ``said`` hold sentences or words themselves."""

    phrase: Phrase
    pattern: re.Pattern[str]
    gaps: tuple[str, ...]
    longest: str
    own: int


class _Match(NamedTuple):
    """A translation, and how much Korean it leaves as it came."""

    text: str
    left: int


def said(text: str) -> str:
    """Return a sentence of another layer in the window's language, or as it came where nobody knows it."""
    language = language_words.LANGUAGE()
    if language == language_words.LANGUAGE.source or len(text) > LONGEST or not HANGUL.search(text):
        return text
    return _remembered(text, language)


@lru_cache(maxsize=_REMEMBERED)
def _remembered(text: str, _language: str) -> str:
    return _text(text)


def _text(text: str) -> str:
    return "".join(_sentence(part) for part in SENTENCE_ENDS.split(text))


def _sentence(text: str) -> str:
    """Return one sentence translated: as a whole, without its full stop, as two, or part by part."""
    bare = text.strip()
    if not HANGUL.search(bare):
        return text
    if (told := _TOLD.match(bare)) is not None:
        return text.replace(bare, told.group() + _sentence(bare[told.end() :]))
    found = _known(bare) or (_known(bare[:-1], ".") if bare.endswith(".") else None)
    if found is None or found.left:
        listed = _parts(bare) or (_parts(bare[:-1], ".") if bare.endswith(".") else None)
        others = [match for match in (found, _two(bare), listed) if match is not None]
        found = min(others, key=lambda match: match.left, default=None)
    return text if found is None else text.replace(bare, found.text)


def _known(text: str, ending: str = "") -> _Match | None:
    """Return what the catalogue has for exactly this text."""
    constants, templates = _catalogue()
    if text in constants:
        return _Match(constants[text]() + ending, 0)
    matches = [
        _filled(template, found.groups(), ending)
        for template in templates
        if template.longest in text and (found := template.pattern.fullmatch(text)) is not None
    ]
    return min(matches, key=lambda match: match.left, default=None)


def _filled(template: _Template, values: tuple[str, ...], ending: str) -> _Match:
    filled, left = {}, 0
    for gap, value in zip(template.gaps, values, strict=True):
        filled[gap] = _text(value) if gap.startswith("said") else _DAY.sub(_day, value)
        left += len(HANGUL.findall(filled[gap]))
    return _Match(template.phrase(**filled) + ending, left)


def _day(written: re.Match[str]) -> str:
    """Return a day of another layer, ``11월 25일(수)``, as the window writes it."""
    month, day, weekday = written.groups()
    place = words.WEEKDAYS.source.split(" ").index(weekday)
    return words.DATE(
        month=language_words.MONTHS().split(" ")[int(month) - 1],
        day=day,
        weekday=words.WEEKDAYS().split(" ")[place],
    )


def _two(text: str) -> _Match | None:
    """Return a sentence that ends in a name without a full stop, and the sentence behind it."""
    constants, _ = _catalogue()
    for cut in (found.start() for found in re.finditer(" ", text)):
        rest = text[cut + 1 :]
        if rest in constants and rest.endswith(".") and (first := _known(text[:cut])) is not None:
            return _Match(f"{first.text} {constants[rest]()}", first.left)
    return None


def _parts(text: str, ending: str = "") -> _Match | None:
    """Return a list translated, if every Korean part of it is known."""
    said_parts = []
    for part in _JOINTS.split(text):
        known = _known(part) if HANGUL.search(part) else _Match(part, 0)
        if known is None:
            return None
        said_parts.append(known)
    return _Match("".join(part.text for part in said_parts) + ending, sum(part.left for part in said_parts))


def gaps(phrase: Phrase) -> tuple[str, ...]:
    """Return the names of a phrase's gaps, in their order."""
    return tuple(gap for _, gap, _, _ in Formatter().parse(phrase.source) if gap is not None)


def _gap(name: str | None, *, sure: bool) -> str:
    """Return what a gap may hold; ``sure``: the rest of the template tells it from anything else."""
    if name is None:
        return ""
    return _ANYTHING if sure or name.startswith("said") else _FIGURES


@cache
def _catalogue() -> tuple[dict[str, Phrase], tuple[_Template, ...]]:
    """Return the sentences without gaps by their text, and those with gaps, the most telling first."""
    from .sentences import SENTENCES  # late: in Korean they are never looked for

    constants, templates = {}, []
    for phrase in SENTENCES:
        pieces = list(Formatter().parse(phrase.source))
        if not gaps(phrase):
            constants["".join(own for own, _, _, _ in pieces)] = phrase
            continue
        length = sum(len(own.strip()) for own, _, _, _ in pieces)
        pattern = "".join(re.escape(own) + _gap(gap, sure=length >= _LEAST_OWN) for own, gap, _, _ in pieces)
        longest = max((own for own, _, _, _ in pieces), key=len)
        templates.append(_Template(phrase, re.compile(pattern, re.DOTALL), gaps(phrase), longest, length))
    return constants, tuple(sorted(templates, key=lambda template: -template.own))
