"""A shelf of versions in memory: what is offered and what fails is said by the test."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.offers import Artifact, Offer
from merchant_desk.services.program.shelf_port import Fetched, Kept

PIECES = 3


def make_offer(version: str = "1.3.0", **changes) -> Offer:
    """An offer for linux-x64 and windows-x64."""
    offer = Offer(
        "merchant-desk",
        version,
        datetime(2026, 11, 20, tzinfo=UTC),
        6,
        "고쳤습니다.",
        "Mended.",
        tuple(
            Artifact(platform, f"merchant-desk-{version}-{platform}.tar.xz", 300, "ab" * 32, 900)
            for platform in ("linux-x64", "windows-x64")
        ),
    )
    return replace(offer, **changes)


class FakeShelf:
    """``asked`` tells what was asked for; ``fails`` names a call and its error."""

    def __init__(self, offer: Offer | None = None, **kept) -> None:
        self.offer = offer
        self.has = Kept(**kept)
        self.asked: list[object] = []
        self.fails: dict[str, DeskError] = {}
        self._here = self._unpacked = 0

    def _note(self, *what: object) -> None:
        self.asked.append(what[0] if len(what) == 1 else what)
        error = self.fails.get(str(what[0]))
        if error is not None:
            raise error

    def begin(self) -> Kept:
        self._note("begin")
        return self.has

    def told(self) -> None:
        self._note("told")

    def look(self, place: str, now: datetime) -> Offer | None:
        self._note("look", place)
        self.has = replace(self.has, looked_at=now)
        self._here = self._unpacked = 0
        return self.offer

    def fetch_on(self) -> Fetched:
        self._note("fetch")
        self._here += 1
        return Fetched(self._here * 100, PIECES * 100, whole=self._here == PIECES)

    def unpack_on(self) -> bool:
        self._note("unpack")
        self._unpacked += 1
        if self._unpacked < PIECES:
            return False
        assert self.offer is not None
        self.has = replace(
            self.has, waiting=self.offer.version, notes_ko=self.offer.notes_ko, notes_en=self.offer.notes_en
        )
        return True

    def prepare(self, *, back: bool) -> None:
        self._note("prepare", "back" if back else "on")

    def leave_it(self) -> None:
        self._note("leave_it")

    def kept(self) -> Kept:
        return self.has

    def pause(self) -> None:
        self._note("pause")
