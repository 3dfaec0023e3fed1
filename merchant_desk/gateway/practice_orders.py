"""Places trial orders at a practice platform and withdraws them. It must not know what a desk makes of them."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import msgspec

from merchant_desk.services.checking.trial_orders import TRIAL_NOTE, TRIAL_NUMBER
from merchant_desk.services.settings import PlatformSettings

from .address import Address
from .failures import not_the_platform, refused
from .reply import Reply
from .session import Lines

ORDERS = "/sandbox/orders"
#: The mark stands in the order itself: as its note, which the kitchen reads too, and in the place of its number.
WISH: dict[str, Any] = {
    "kind": "TAKEOUT",
    "timing": "INSTANT",
    "x_kr": False,
    "set": {"extraInfo": TRIAL_NOTE, "displayId": TRIAL_NUMBER},
}
_NOT_HERE = frozenset({403, 404, 405})
_OVER = frozenset({404, 409})


class _Placed(msgspec.Struct):
    id: str


class _Answer(msgspec.Struct):
    orders: list[_Placed]


class PracticeOrders:
    """The control API of a practice platform; implements ``check_facts.TrialPlatform``.

    Any thread (each has its own line). Owner: app; lives as long as the desk. Only a platform on this machine has such
    an API: no other address is ever asked.
    """

    def __init__(self, settings: PlatformSettings) -> None:
        self._address = Address.read(settings.base_url)
        self._lines = Lines(
            self._address,
            connect_timeout_s=settings.connect_timeout_s,
            read_timeout_s=settings.read_timeout_s,
        )

    def place(self) -> str | None:
        """Place one order marked as a trial; None where this platform has no such API. Raises LinkError."""
        if not self._address.loopback:
            return None
        reply = self._post(ORDERS, WISH)
        if reply.status in _NOT_HERE or reply.is_page:
            return None
        if not reply.ok:
            raise refused(reply, decision=False)
        try:
            placed = msgspec.json.decode(reply.body, type=_Answer).orders
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as wrong:
            raise not_the_platform(reply) from wrong
        if not placed:
            raise not_the_platform(reply)
        return placed[0].id

    def withdraw(self, order_id: str) -> None:
        """Have the platform cancel it; one that is over already, or unknown, changes nothing. Raises LinkError."""
        reply = self._post(f"{ORDERS}/{quote(order_id, safe='')}/cancel", {"reason": TRIAL_NOTE})
        if not reply.ok and reply.status not in _OVER:
            raise refused(reply, decision=False)

    def close(self) -> None:
        """Close every connection, from any thread."""
        self._lines.close()

    def _post(self, path: str, body: dict[str, Any]) -> Reply:
        headers = {"Content-Type": "application/json"}
        return self._lines.mine().exchange("POST", path, headers, msgspec.json.encode(body))
