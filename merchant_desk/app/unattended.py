"""Refuses a desk without a window where nothing is set up or nobody could decide. It must not know how one is run."""

from __future__ import annotations

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.settings import Settings


def must_decide_itself(settings: Settings | None) -> None:
    """Raise SettingsError where a shop is missing, or while the rules leave every decision to a person."""
    if settings is None:
        raise SettingsError(
            "등록된 가게가 없습니다.", action="merchant-desk provision FILE로 먼저 등록해 주세요."
        )
    if settings.rules.auto_accept == "off":
        raise SettingsError(
            "창 없이 실행하면 주문을 접수할 사람이 없습니다.",
            action='설정의 [rules]에서 auto_accept를 "always" 또는 "unattended"로 바꿔 주세요.',
        )
