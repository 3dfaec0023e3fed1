"""What a publisher says of a version, and whether this desk may take it. It must not know files or signatures.

========================================  ====================================================
what is offered                           what becomes of it
========================================  ====================================================
another product                           refused
told earlier than one that was seen here  refused: an old manifest put in the new one's place
the version that runs, or an older one    the same: nothing to do; older: refused
one that failed here, or was left         refused: it is not tried again
an order log older than this one's        refused: it could not read what is written here
nothing for this kind of computer         refused
========================================  ====================================================
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.errors import UpdateRefused

from .version_order import is_newer

PRODUCT = "merchant-desk"


@dataclass(frozen=True, slots=True)
class Artifact:
    """The archive for one kind of computer; frozen. ``sha256`` is hex; ``unpacked_bytes`` is all of its files' size."""

    platform: str
    name: str
    bytes: int
    sha256: str
    unpacked_bytes: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What a signed manifest tells; frozen. ``journal_format`` is the order log's format that the version writes."""

    product: str
    version: str
    released_at: datetime
    journal_format: int
    notes_ko: str
    notes_en: str
    artifacts: tuple[Artifact, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What this desk has; frozen. ``seen_at`` is when the newest manifest seen here was released, None for none."""

    version: str
    platform: str
    journal_format: int
    refused: tuple[str, ...] = ()
    seen_at: datetime | None = None


def taken(offer: Offer, standing: Standing) -> Artifact | None:
    """Return the archive to fetch, None where the desk has this version already; raises UpdateRefused."""
    if offer.product != PRODUCT:
        raise UpdateRefused("다른 프로그램의 업데이트 파일입니다.", detail=offer.product)
    if standing.seen_at is not None and offer.released_at < standing.seen_at:
        raise UpdateRefused(
            "전에 본 것보다 오래된 업데이트 파일이라 받지 않았습니다.", detail=offer.released_at.isoformat()
        )
    if is_newer(standing.version, offer.version):
        raise UpdateRefused(
            f"지금 버전({standing.version})보다 오래된 버전({offer.version})이라 받지 않았습니다.",
            action="지금 버전을 그대로 씁니다.",
        )
    if not is_newer(offer.version, standing.version):
        return None
    if offer.version in standing.refused:
        raise UpdateRefused(
            f"{offer.version} 버전은 이 컴퓨터에서 쓰지 못해서 다시 받지 않습니다.",
            action="더 새로운 버전이 나오면 받습니다.",
        )
    if offer.journal_format < standing.journal_format:
        raise UpdateRefused(
            f"{offer.version} 버전은 지금 주문 기록을 읽을 수 없어서 받지 않았습니다.",
            detail=f"order log {offer.journal_format}, here {standing.journal_format}",
        )
    for artifact in offer.artifacts:
        if artifact.platform == standing.platform:
            return artifact
    raise UpdateRefused(
        f"{offer.version} 버전에는 이 컴퓨터에서 쓸 수 있는 파일이 없습니다.", detail=standing.platform
    )
