"""The wizard's room in memory: it answers when the test says so, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.first_start_port import (
    AddressTrial,
    City,
    Failed,
    FilePlan,
    SetupField,
    ShopDraft,
)
from merchant_desk.services.ports import BellTrial

CITIES = (
    City("가평군", "가평GP페이", "가평사랑상품권 (2020)"),
    City("고양시", "고양페이"),
    City("성남시", "성남사랑상품권"),
    City("수원시", "수원페이"),
    City("시흥시", "시흥화폐 시루"),
    City("안성시", "안성사랑카드"),
)


class FakeFirstStart:
    """Implements FirstStartRoom. ``refused`` are the fields that are wrong whatever is written in them."""

    def __init__(self) -> None:
        self.refused: frozenset[SetupField] = frozenset()
        self.asked: list[str] = []
        self.kept: list[ShopDraft] = []
        self.files: list[str] = []
        self.opened: list[tuple[str, str]] = []
        self.looks = 0
        self.find: Callable[[tuple[str, ...]], None] = lambda _paths: None
        self._told: Callable[..., None] | None = None
        self._failed: Failed | None = None

    def cities(self) -> tuple[City, ...]:
        return CITIES

    def wrong(self, draft: ShopDraft) -> frozenset[SetupField]:
        needed = {
            SetupField.ADDRESS: draft.address,
            SetupField.NAME: draft.name,
            SetupField.MERCHANT: draft.merchant_id if len(draft.merchant_id) >= 36 else "",
            SetupField.CLIENT: draft.client_id,
            SetupField.SECRET: draft.client_secret,
        }
        return frozenset(field for field, text in needed.items() if not text) | self.refused

    def try_platform(self, draft: ShopDraft, told: Callable[[AddressTrial], None], failed: Failed) -> None:
        self._ask(f"platform {draft.address}", told, failed)

    def try_sign_in(self, draft: ShopDraft, told: Callable[[], None], failed: Failed) -> None:
        self._ask(f"sign in {draft.client_id}", told, failed)

    def try_bell(self, told: Callable[[BellTrial], None]) -> None:
        self._ask("bell", told, None)

    def finish(self, draft: ShopDraft, failed: Failed) -> None:
        self.kept.append(draft)
        self._ask("finish", None, failed)

    def find_files(self, told: Callable[[tuple[str, ...]], None]) -> None:
        self.looks += 1
        self.find = told

    def read_file(self, path: str, told: Callable[[FilePlan], None], failed: Failed) -> None:
        self.files.append(path)
        self._ask("file", told, failed)

    def open_file(self, path: str, code: str, failed: Failed) -> None:
        self.opened.append((path, code))
        self._ask("open", None, failed)

    def _ask(self, what: str, told: Callable[..., None] | None, failed: Failed | None) -> None:
        self.asked.append(what)
        self._told, self._failed = told, failed

    def answer(self, *values: Any) -> None:
        """Let what was asked last succeed."""
        assert self._told is not None
        self._told(*values)

    def fail(self, error: DeskError) -> None:
        """Let what was asked last fail."""
        assert self._failed is not None
        self._failed(error)
