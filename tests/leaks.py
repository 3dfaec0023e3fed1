"""Finds a marked secret in files, however it is written: as text in four encodings, escaped, quoted or in base64."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote, quote_plus

_ENCODINGS = ("utf-8", "cp949", "utf-16-le", "utf-16-be")


def spellings(secret: str) -> set[bytes]:
    """Every way of writing the secret that is searched for."""
    found = set()
    for encoding in _ENCODINGS:
        plain = secret.encode(encoding)
        found |= {plain, plain.hex().encode(), *_base64(plain)}
        found |= {quote(plain).encode(), quote(plain, safe="").lower().encode(), quote_plus(plain).encode()}
    escaped = json.dumps(secret)[1:-1]
    found |= {escaped.encode(), escaped.encode("utf-16-le"), ascii(secret)[1:-1].encode()}
    return found


def _base64(plain: bytes) -> Iterable[bytes]:
    """The part of a base64 text that the bytes around the secret cannot change, in its three alignments."""
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + plain)
        kept = whole[(before * 8 + 5) // 6 : (before + len(plain)) * 8 // 6]
        yield kept
        yield kept.replace(b"+", b"-").replace(b"/", b"_")


def leaks(texts: dict[str, bytes], secrets: Iterable[str]) -> list[str]:
    """Which secret stands where; the texts are contents by name."""
    return [
        f"{secret!r} as {spelling!r} in {name}"
        for secret in secrets
        for spelling in spellings(secret)
        for name, body in texts.items()
        if spelling in body
    ]


def contents(folder: Path, *, but: Iterable[Path] = ()) -> dict[str, bytes]:
    """Every file under a folder, but for those under the folders named."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not any(path.is_relative_to(left_out) for left_out in but)
    }
