"""The customers' clock: who may still be shown, who was looked at, who is purged. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from merchant_desk.domain.errors import DeskError


@dataclass(frozen=True, slots=True)
class Purge:
    """One purge: when, by whom (``clock``, ``owner``, ``command``), why, and of how many orders."""

    at: datetime
    by: str
    reason: str
    orders: int


class PeopleRoom(Protocol):
    """Masking and purging."""

    def shown_until(self, order_id: str) -> datetime | None:
        """Return until when the order's customer may be shown (aware UTC), None where nobody is held."""

    def looked_at(self, order_id: str) -> None:
        """Note in the black box that somebody looked at a customer after the decision; once a minute and order."""

    def purge_order(
        self,
        order_id: str,
        reason: str,
        done: Callable[[Purge], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Purge one order's customer now, for good; refused while the order is under way."""

    def purge_customer(
        self,
        phone: str,
        reason: str,
        done: Callable[[Purge], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Purge whoever has this number (digits; whole) in every order whose customer is still held."""

    def purges(self, told: Callable[[tuple[Purge, ...]], None], failed: Callable[[DeskError], None]) -> None:
        """Return the newest purges, 200 at most, newest first."""
