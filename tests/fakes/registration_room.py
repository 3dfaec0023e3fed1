"""A registration in memory: it answers when a test says so, and keeps what it promises to keep."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from merchant_desk.app.first_start.draft_trials import wrong_fields
from merchant_desk.domain.errors import DeskError
from merchant_desk.services.first_start_port import AddressTrial, Failed, SetupField, ShopDraft
from tests.fakes.settings_room import FakeSettingsRoom


class FakeRegistrationRoom:
    """Implements ``registration_port.RegistrationRoom``; :meth:`answer` and :meth:`fail` end what is asked."""

    def __init__(self, room: FakeSettingsRoom) -> None:
        settings = room.settings()
        self._began = self._kept = ShopDraft(
            profile=settings.platform.profile.name,
            address=settings.platform.base_url,
            name=settings.shop.name,
            merchant_id=settings.shop.merchant_id,
            business_number=settings.shop.business_number,
            city=settings.shop.region,
            client_id=settings.platform.client_id,
        )
        self.asked: list[str] = []
        self.secrets: list[str] = []
        self._told: Callable[..., None] | None = None
        self._failed: Failed | None = None

    def draft(self) -> ShopDraft:
        return self._kept

    def waits(self) -> bool:
        return self._kept != self._began

    def wrong(self, draft: ShopDraft) -> frozenset[SetupField]:
        found = wrong_fields(draft)
        return found if draft.client_secret else found - {SetupField.SECRET}

    def try_platform(self, draft: ShopDraft, told: Callable[[AddressTrial], None], failed: Failed) -> None:
        self._ask(f"platform {draft.address}", told, failed)

    def try_sign_in(self, draft: ShopDraft, told: Callable[[], None], failed: Failed) -> None:
        self._ask(f"sign in {draft.client_id}", told, failed)

    def keep(self, draft: ShopDraft, kept: Callable[[str], None], failed: Failed) -> None:
        def done(why_not: str = "") -> None:
            self._kept = replace(draft, client_secret="")
            self.secrets.append(draft.client_secret)
            kept(why_not)

        self._ask(f"keep {draft.merchant_id}", done, failed)

    def _ask(self, what: str, told: Callable[..., None], failed: Failed) -> None:
        self.asked.append(what)
        self._told, self._failed = told, failed

    def answer(self, *values: Any) -> None:
        """Answer what was asked last."""
        told, self._told = self._told, None
        assert told is not None, f"nothing waits: {self.asked}"
        told(*values)

    def fail(self, error: DeskError) -> None:
        """Let what was asked last fail."""
        failed, self._failed = self._failed, None
        assert failed is not None
        failed(error)
