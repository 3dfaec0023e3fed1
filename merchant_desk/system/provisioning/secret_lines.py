"""Find a secret's value in the text of a TOML file, to change it alone. It must not know files or encodings.

The library that reads TOML tells no places; so strings, comments and names are told apart here, and whoever changes a
text checks by reading it that nothing else has changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

PLAIN, SEALED = "client_secret", "client_secret_sealed"
_TOKEN = re.compile(
    r"""
      \#[^\n]*
    | \"\"\"(?:\\.|[^\\])*?\"\"\"\"{0,2}
    | '''.*?''''{0,2}
    | "(?:\\.|[^"\\\n])*"
    | '[^'\n]*'
    | [A-Za-z0-9_-]+
    | [^\S\n]+
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
_QUOTES = ('"""', "'''", '"', "'")


@dataclass(frozen=True, slots=True)
class SecretValue:
    """Where a secret stands in a text: the key and the value, quotes included, as characters; frozen."""

    key: str
    key_start: int
    key_end: int
    start: int
    end: int
    quote: str

    @property
    def inside(self) -> tuple[int, int]:
        """Return where the value stands between its quotes."""
        return self.start + len(self.quote), self.end - len(self.quote)


def secret_values(text: str) -> Iterator[SecretValue]:
    """Find each text that is given to a key of a secret, wherever the table is written."""
    before: list[re.Match[str]] = []
    for token in _TOKEN.finditer(text):
        word = token.group()
        if word.startswith("#") or (word != "\n" and word.isspace()):
            continue
        if len(before) == 2 and before[1].group() == "=":
            key = before[0].group().strip("\"'")
            quote = next((quote for quote in _QUOTES if word.startswith(quote)), "")
            if key in {PLAIN, SEALED} and quote:
                yield SecretValue(key, *before[0].span(), *token.span(), quote)
        before = [*before[-1:], token]


def comment_with(text: str, secret: str) -> int:
    """Return the line of the first comment that holds the secret, 0 where none does.

    Comments alone, and as a word of its own: a short secret may be a part of a shop's number, and that says nothing.
    """
    wanted = re.compile(rf"(?<!\w){re.escape(secret)}(?!\w)")
    for token in _TOKEN.finditer(text):
        if token.group().startswith("#") and wanted.search(token.group()):
            return text.count("\n", 0, token.start()) + 1
    return 0


def without_secrets(text: str) -> str:
    """Return the text with an empty value for each secret, everything else as it was."""
    return _changed(text, [(value.start, value.end, '""') for value in secret_values(text)])


def with_sealed(text: str, sealed: str) -> str:
    """Return the text with the sealed secret in the plain one's place, everything else as it was."""
    changes: list[tuple[int, int, str]] = []
    for value in secret_values(text):
        if value.key == PLAIN:
            changes += [(value.key_start, value.key_end, SEALED), (value.start, value.end, f'"{sealed}"')]
    return _changed(text, changes)


def _changed(text: str, changes: list[tuple[int, int, str]]) -> str:
    for start, end, new in reversed(changes):
        text = text[:start] + new + text[end:]
    return text
