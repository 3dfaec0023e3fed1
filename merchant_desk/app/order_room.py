"""What the page of one order asks of the running desk: black box, delivery code, until when the customer is shown.

It decides nothing; the privacy clock is the domain's.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.privacy import person_until
from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.ports import Lanes, Platform


class DeskOrders:
    """Main thread; built with the window, lives as long as the desk. Implements ``order_port.OrderRoom``.

    A code is asked about on the ``shop`` lane: no decision has to wait for it.
    """

    def __init__(
        self,
        *,
        record: Callable[[str], OrderRecord | None],
        read_black_box: Callable[[str, Callable[[tuple[BlackBoxLine, ...]], None]], None],
        platform: Platform,
        lanes: Lanes,
        shown_h: Callable[[], int],
    ) -> None:
        self._record = record
        self._read_black_box = read_black_box
        self._platform = platform
        self._lanes = lanes
        self._shown_h = shown_h

    def black_box(self, order_id: str, told: Callable[[tuple[BlackBoxLine, ...]], None]) -> None:
        """Read what happened to an order, oldest first; none where the journal cannot be read."""
        self._read_black_box(order_id, told)

    def validate_code(
        self,
        order_id: str,
        code: str,
        told: Callable[[bool], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Ask the platform whether ``code`` is the order's delivery code."""
        self._lanes.submit("shop", lambda: self._platform.validate_code(order_id, code), told, failed)

    def person_until(self, order_id: str) -> datetime | None:
        """Return until when the customer's data are shown (aware UTC), None where no end is known."""
        record = self._record(order_id)
        return person_until(record, self._shown_h()) if record is not None else None
