"""Finds names by what is typed of them so far: half a syllable of Hangul, first sounds, any case. Pure."""

from __future__ import annotations

from functools import lru_cache

_FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = (
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ",
    "ㅜㅣ", "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
)  # fmt: skip
_LAST = (
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ",
    "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
)  # fmt: skip
#: Letters that a keyboard makes of two, as they stand alone.
_ALONE = {
    "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ", "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ",
    "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ",
}  # fmt: skip
_BEGINS, _ENDS = "가", "힣"
#: More names than a menu has are looked through at one key press.
_REMEMBERED = 2048


def finds(text: str, name: str) -> bool:
    """Tell whether ``text``, typed so far, may become a part of ``name``; an empty one finds everything.

    ``떡ㅂ`` and ``떡보`` find 떡볶이, as ``ㄸㅂㅇ`` does by first sounds.
    """
    typed = "".join(text.split()).casefold()
    if all(letter in _FIRST for letter in typed):
        return typed in _sounds(name, first_only=True)
    return _sounds(typed) in _sounds(name)


@lru_cache(maxsize=_REMEMBERED)
def _sounds(name: str, *, first_only: bool = False) -> str:
    """Return the letters as they are typed one by one, or only each syllable's first; no spaces, no capitals."""
    letters = "".join(name.split()).casefold()
    return "".join(_letters(letter, first_only=first_only) for letter in letters)


def _letters(letter: str, *, first_only: bool) -> str:
    if not _BEGINS <= letter <= _ENDS:
        return letter if first_only else _ALONE.get(letter, letter)
    first, rest = divmod(ord(letter) - ord(_BEGINS), len(_VOWELS) * len(_LAST))
    vowel, last = divmod(rest, len(_LAST))
    return _FIRST[first] if first_only else _FIRST[first] + _VOWELS[vowel] + _LAST[last]
