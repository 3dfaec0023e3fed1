"""What customers see of the shop: whether it takes orders, and what is sold out. It must not know HTTP."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any

#: So many of the newest bodies are kept.
_KEEP = 200


class Shopfront:
    """Keeps what the shop told by ``merchantUpdate``. Any thread; lives as long as its platform."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._status = "AVAILABLE"
        self._things: dict[str, dict[str, Any]] = {}
        self.updates: deque[dict[str, Any]] = deque(maxlen=_KEEP)

    def take(self, body: dict[str, Any]) -> None:
        """Take news over; the same news again change nothing."""
        with self._lock:
            self.updates.append(body)
            self._status = body.get("merchantStatus", self._status)
            for thing in body.get("updatedObjects", ()):
                known = self._things.get(thing["id"], {})
                told = {"kind": body["entityType"], "status": thing.get("status", "AVAILABLE")}
                self._things[thing["id"]] = {
                    "id": thing["id"],
                    "name": thing.get("name", known.get("name", "")),
                } | told

    @property
    def status(self) -> str:
        """Return AVAILABLE or UNAVAILABLE."""
        with self._lock:
            return self._status

    @property
    def takes_orders(self) -> bool:
        """Tell whether customers find the shop open."""
        return self.status == "AVAILABLE"

    def sold_out(self) -> frozenset[str]:
        """Return the ids of dishes and options that are not to be had."""
        with self._lock:
            return frozenset(one for one, thing in self._things.items() if thing["status"] == "UNAVAILABLE")

    def as_json(self) -> dict[str, Any]:
        """Return all of it as the control API shows it."""
        with self._lock:
            things = [dict(thing) for thing in self._things.values()]
            return {"merchant_status": self._status, "things": things, "updates": list(self.updates)}
