"""What the page of the shop (F9) may ask of the desk and tell it. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from merchant_desk.domain.shop_standing import MenuThing, PauseReason, ShopStanding, SoldOut


class ShopRoom(Protocol):
    """Opening, pausing and what is sold out. Wishes are kept on the disk first and sent as soon as it can be."""

    def standing(self) -> ShopStanding:
        """Return how the shop stands now."""

    def pause(self, reason: PauseReason, until: datetime | None, by: str = "staff") -> None:
        """Take no orders until ``until`` (aware UTC), None: until somebody resumes; again: change reason and end.

        Raises DecisionRefused where the end is not in the future.
        """

    def resume(self, by: str = "staff") -> None:
        """Take orders again, also outside of the planned hours (until the next planned end)."""

    def close(self, by: str = "staff") -> None:
        """Close until the next planned opening, or until somebody resumes where no hours are known."""

    def things(self, told: Callable[[tuple[MenuThing, ...]], None]) -> None:
        """Read the dishes and options of the shop's own orders, those ordered most first; answers once, later."""

    def sold_out(self) -> tuple[SoldOut, ...]:
        """Return what is sold out now, the newest first."""

    def suggested(self) -> tuple[MenuThing, ...]:
        """Return what an order was rejected for today as out of stock and is still for sale here."""

    def sell_out(self, thing: MenuThing, until: datetime | None, by: str = "staff") -> None:
        """Mark a thing as sold out until ``until`` (aware UTC), None: until somebody undoes it; again: other end."""

    def back_in_stock(self, thing_id: str, by: str = "staff") -> None:
        """Sell a thing again."""

    def next_day(self) -> datetime:
        """Return when the shop's next business day begins (aware UTC): the end of *until tomorrow*."""
