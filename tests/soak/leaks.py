"""Searches every file that a desk has written for what must not stand there in the clear."""

import base64
import json
from collections.abc import Iterable
from pathlib import Path

#: Shorter words would be found by chance.
SHORTEST = 4
_BLOCK = 1 << 20


def spellings(words: Iterable[str]) -> dict[bytes, str]:
    """Return each way in which a word may stand in a file, with the word."""
    found: dict[bytes, str] = {}
    for word in words:
        plain = word.encode()
        if len(word) < SHORTEST and len(plain) < 2 * SHORTEST:
            continue
        found[plain] = word
        found[word.encode("utf-16-le")] = word
        found[word.encode("utf-16-be")] = word
        found[word.encode("cp949", "replace")] = word
        found[json.dumps(word)[1:-1].encode()] = word
        # Inside of a longer text base64 has three phases; what lies wholly in the word stays the same.
        for skip in range(3):
            body = plain[skip:]
            whole = base64.b64encode(body[: len(body) // 3 * 3])
            if len(whole) >= 2 * SHORTEST:
                found[whole] = word
    return found


def leaks(folder: Path, words: Iterable[str]) -> list[str]:
    """Return ``FILE: WORD`` for each word that stands in a file below ``folder``, in any spelling."""
    wanted = spellings(words)
    longest = max(map(len, wanted), default=0)
    told: set[str] = set()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        rest = b""
        with file.open("rb") as body:
            while block := body.read(_BLOCK):
                text = rest + block
                told |= {f"{file.name}: {word}" for spelled, word in wanted.items() if spelled in text}
                rest = text[-longest:]
    return sorted(told)
