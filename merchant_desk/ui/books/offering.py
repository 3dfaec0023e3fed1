"""Offers the places of the books, 내역 (F7) and 정산 (F8), as their rooms are there. It must not know what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from merchant_desk.ui.theme import Theme

if TYPE_CHECKING:
    from merchant_desk.ui.window import CounterWindow


def offer_books(window: CounterWindow, theme: Theme) -> None:
    """Offer each place with its button on the rail."""
