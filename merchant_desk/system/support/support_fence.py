"""Masks what must not leave the shop in records for support: secrets and people. It must not know whose records.

The log has no customer in it by rule; this is the fence for the day on which somebody broke the rule. Whoever wrote
a line in the program's own words is known by them: its sentences are a closed list. A word of another script that is
not on it may be a name, an address, a request, so the line ends there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, quote_plus

from merchant_desk.system.logs import redacted

HIDDEN = "***"
#: A shorter secret would mask half of the text.
_LEAST_SECRET = 6
#: The program writes no longer line (letters).
_LONGEST_LINE = 4_000
#: A run of letters beyond ASCII: Korean above all.
WORD = re.compile(r"(?:(?![\x00-\x7f])[^\W\d_])+")
_RULES = (
    # who signs in at an address, and what an address carries behind its question mark
    (re.compile(r"(?<=://)[^/\s@]+@"), f"{HIDDEN}@"),
    (re.compile(r"(\bhttps?://[^\s?\"'<>]+)\?[^\s\"'<>]+"), rf"\1?{HIDDEN}"),
    (re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"), HIDDEN),
    # Korean telephone numbers, also right behind a Korean word
    (
        re.compile(r"(?<![A-Za-z0-9_-])(?:\+82[ .-]?|0)\d{1,3}[ .-]?\d{3,4}[ .-]?\d{4}(?![A-Za-z0-9_-])"),
        HIDDEN,
    ),
    # codes of doors and owners
    (re.compile(r"[#*]\s?\d{3,}\s?[#*]?|\b\d{3,}\s?[#*]"), HIDDEN),
    (re.compile(r"(\bPIN\b|\bpin\b|비밀번호|현관|공동현관|출입)(\W{0,4})\d{3,}"), rf"\1\2{HIDDEN}"),
    # letters that were written as numbers: in JSON, in addresses, in a dump of bytes
    (
        re.compile(r"(?:\\{1,2}u[0-9A-Fa-f]{4}){2,}|(?:%[0-9A-Fa-f]{2}){3,}|(?:\\{1,2}x[0-9A-Fa-f]{2}){3,}"),
        HIDDEN,
    ),
    # tokens: those that say what they are, keys in base64, and long words of mixed letters and digits
    (re.compile(r"\beyJ[\w-]+\.[\w-]+\.?[\w-]*"), HIDDEN),
    (re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}={1,2}"), HIDDEN),
    (
        re.compile(
            r"(?<![\w-])(?=[\w-]*[a-z])(?=[\w-]*[A-Z])(?=[\w-]*\d)[A-Za-z0-9_-]{40,}(?![\w-])",
        ),
        HIDDEN,
    ),
)


class Fence:
    """Knows the secrets of this run and the words that may be said. Any thread: it keeps nothing.

    ``home`` is the user's own folder, whose name is often a person's.
    """

    def __init__(self, secrets: Iterable[str], words: Iterable[str], home: str = "") -> None:
        spelled = {way for one in secrets if len(one) >= _LEAST_SECRET for way in _spelled(one)}
        self._secrets = sorted(spelled, key=len, reverse=True)
        self._words = frozenset(words)
        self._homes = [place for place in dict.fromkeys((home, home.replace("\\", "\\\\"))) if len(place) > 1]

    def value(self, text: str) -> str:
        """Return a short text with what is not known in it masked, word by word."""
        return WORD.sub(lambda found: found[0] if found[0] in self._words else HIDDEN, self._masked(text))

    def lines(self, text: str) -> str:
        """Return lines of a log, each as far as its words are the program's own."""
        return "".join(self._line(line) for line in text.splitlines(keepends=True))

    def _line(self, line: str) -> str:
        end = "\n" if line.endswith(("\n", "\r")) else ""
        line = line.rstrip("\r\n")
        if (
            len(line) > _LONGEST_LINE
        ):  # a rule that looks for an end would look through all of it at each letter
            line = f"{line[:_LONGEST_LINE]}... {HIDDEN}"
        line = self._masked(line)
        stranger = next((found for found in WORD.finditer(line) if found[0] not in self._words), None)
        return line + end if stranger is None else line[: stranger.start()] + HIDDEN + end

    def tree(self, told: Any) -> Any:
        """Return plain values (of JSON) with every text in them masked, names of keys too."""
        if isinstance(told, str):
            return self.value(told)
        if isinstance(told, dict):
            return {self.value(str(key)): self.tree(value) for key, value in told.items()}
        if isinstance(told, list | tuple):
            return [self.tree(value) for value in told]
        return told

    def _masked(self, text: str) -> str:
        """Mask what is a secret anywhere, and the name of the user's folder."""
        if (
            len(text) > _LONGEST_LINE
        ):  # a rule that looks for an end would look through all of it at each letter
            text = f"{text[:_LONGEST_LINE]}... {HIDDEN}"
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        for place in self._homes:
            text = text.replace(place, "~")
        text = redacted(text)
        for pattern, replacement in _RULES:
            text = pattern.sub(replacement, text)
        return text


def _spelled(secret: str) -> Iterator[str]:
    """Yield a secret as it may stand in a record: plain, in an address or a form, in JSON, in a text of Python."""
    yield from (secret, quote(secret), quote(secret, safe=""), quote_plus(secret))
    yield from (json.dumps(secret)[1:-1], repr(secret)[1:-1])


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the words beyond ASCII of these texts."""
    return frozenset(word for text in texts for word in WORD.findall(text))
