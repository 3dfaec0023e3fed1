"""Keeps one choice of a settings page at once, and says whether it was kept. It must not know what is chosen."""

from __future__ import annotations

from collections.abc import Callable

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.settings import Settings
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.ui.page import Page
from merchant_desk.ui.said.said import said

from . import settings_words as texts


def keep(room: SettingsRoom, page: Page, changed: Settings, shown: Callable[[], None]) -> None:
    """Save ``changed`` and tell it on the page; ``shown`` shows the settings in use afterwards, either way."""

    def done() -> None:
        page.tell(texts.KEPT(), passes=True)
        shown()

    def failed(error: DeskError) -> None:
        page.tell(texts.NOT_KEPT(why=said(str(error))), bad=True)
        shown()

    if changed != room.settings():
        room.save(changed, done, failed)
