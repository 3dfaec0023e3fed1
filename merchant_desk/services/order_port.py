"""What the page of one order may ask beyond the desk's memory. Main thread only; answers come later, once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.errors import DeskError


class OrderRoom(Protocol):
    """One order's black box, its delivery code, and how long its customer is still shown."""

    def black_box(self, order_id: str, told: Callable[[tuple[BlackBoxLine, ...]], None]) -> None:
        """Read what happened to an order, oldest first; none where the journal cannot be read."""

    def validate_code(
        self,
        order_id: str,
        code: str,
        told: Callable[[bool], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Ask the platform whether ``code`` is the order's delivery code (at pickup or at the door)."""

    def person_until(self, order_id: str) -> datetime | None:
        """Return until when the customer's data are shown (aware UTC), None where no end is known."""
