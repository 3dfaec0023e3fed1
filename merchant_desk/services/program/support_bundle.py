"""Puts the support bundle together from its pieces, within a bound. It must not know where a piece comes from.

A bundle is needed most where something is broken: a piece that cannot be made says why in its place, and the others
are there all the same.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.errors import DeskError

from .part_words import ABOUT_MANIFEST, ABOUT_README
from .support_port import Bundle, BundlePart

log = logging.getLogger(__name__)

#: All parts together, unpacked (bytes): a mail takes what is left of it packed.
MOST_BYTES = 10_000_000
#: One part that is no log (bytes).
MOST_PART_BYTES = 400_000
README, MANIFEST = "README.txt", "manifest.json"
#: What these two take at most beside the others (bytes).
_BESIDE_BYTES = 40_000
_TOO_MUCH = "... 길어서 여기까지만 넣었습니다 ({cut:,}바이트 뺌) ...\n"
_OLDER_OUT = "... 오래된 줄은 뺐습니다 ({cut:,}바이트) ...\n"


@dataclass(frozen=True, slots=True)
class Piece:
    """What is to become a part; frozen. ``make`` blocks and may raise; of a log the newest lines matter most."""

    name: str
    about: str
    make: Callable[[], str]
    is_log: bool = False


def put_together(
    pieces: Sequence[Piece], version: str, now: datetime, *, most_bytes: int = MOST_BYTES
) -> Bundle:
    """Make every piece and return the bundle, with a table of its parts and a page for whoever opens it.

    The logs share what the others leave of ``most_bytes``: their oldest lines are left out, and that is said.
    """
    made = [(piece, _made(piece)) for piece in pieces]
    parts = {
        piece.name: BundlePart(piece.name, piece.about, _head(text, MOST_PART_BYTES))
        for piece, text in made
        if not piece.is_log
    }
    logs = [(piece, text) for piece, text in made if piece.is_log]
    left = most_bytes - _BESIDE_BYTES - sum(size_of(part.text) for part in parts.values())
    for place, (piece, text) in enumerate(sorted(logs, key=lambda one: size_of(one[1]))):
        newest = _tail(text, max(0, left) // (len(logs) - place))
        left -= size_of(newest)
        parts[piece.name] = BundlePart(piece.name, piece.about, newest)
    ordered = [parts[piece.name] for piece in pieces]
    readme = BundlePart(README, ABOUT_README, _readme(ordered, version, now))
    manifest = BundlePart(MANIFEST, ABOUT_MANIFEST, _manifest([readme, *ordered], version, now))
    return Bundle(f"merchant-desk-{now:%Y%m%d-%H%M%S}.zip", (readme, *ordered, manifest))


def size_of(text: str) -> int:
    """Return how many bytes a text takes in the file."""
    return len(text.encode("utf-8", "replace"))


def _made(piece: Piece) -> str:
    """Return a piece's text, or why there is none, in the form that its name promises."""
    try:
        return piece.make()
    except DeskError as error:
        why = str(error)
    except Exception as error:  # one broken part must not take the others along
        log.exception("the part %s of the bundle cannot be made", piece.name)
        why = type(error).__name__
    if piece.name.endswith(".json"):
        return json.dumps({"not_made": why}, ensure_ascii=False, indent=1) + "\n"
    return f"만들지 못했습니다: {why}\n"


def _head(text: str, most: int) -> str:
    """Return a text's beginning, whole lines of it where it has lines."""
    body = text.encode("utf-8", "replace")
    if len(body) <= most:
        return text
    kept = body[:most].rpartition(b"\n")[0] or body[:most]
    said = _TOO_MUCH.format(cut=len(body) - len(kept))
    return kept.decode("utf-8", "ignore") + "\n" + said


def _tail(text: str, most: int) -> str:
    """Return a log's end, whole lines of it."""
    body = text.encode("utf-8", "replace")
    if len(body) <= most:
        return text
    room = max(0, most - len(_OLDER_OUT.encode()) - 10)
    kept = body[len(body) - room :].partition(b"\n")[2]
    return _OLDER_OUT.format(cut=len(body) - len(kept)) + kept.decode("utf-8", "ignore")


def _readme(parts: Sequence[BundlePart], version: str, now: datetime) -> str:
    listed = "\n".join(f"  {part.name}: {part.about}" for part in parts)
    return (
        f"Merchant Desk {version} 지원 파일, {now:%Y-%m-%d %H:%M:%S} UTC\n\n"
        "문제를 찾는 데 필요한 기록입니다. 설치 담당자에게 보내 주세요.\n"
        "고객의 이름·번호·주소·요청과 비밀번호는 들어 있지 않습니다. '***'은 가린 자리입니다.\n\n"
        "Records to find a fault by. No customer and no secret is in here; '***' is where something was masked.\n\n"
        f"{listed}\n"
    )


def _manifest(parts: Sequence[BundlePart], version: str, now: datetime) -> str:
    listed = [
        {
            "name": part.name,
            "about": part.about,
            "bytes": size_of(part.text),
            "sha256": hashlib.sha256(part.text.encode("utf-8", "replace")).hexdigest(),
        }
        for part in parts
    ]
    told = {"program": version, "made_at": now.isoformat(), "parts": listed}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
