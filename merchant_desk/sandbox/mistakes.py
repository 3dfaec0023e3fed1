"""Which faults have got into which statement, so that every later answer has the same mistake; it makes none itself."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from .faults import FaultBox

_KEEP = 50_000


class Mistakes:
    """Holds what went wrong until its fault is switched off. Used under the market's lock; lives as its platform."""

    def __init__(self, faults: FaultBox) -> None:
        self._faults = faults
        self._made: OrderedDict[tuple[str, str, str], tuple[int, dict[str, Any]]] = OrderedDict()

    def of(self, kind: str, subject: str, order_id: str = "", **wanted: Any) -> dict[str, Any] | None:
        """Return a fault's settings if ``subject`` (an order's or batch's id) has it, or gets it now; else None."""
        key = (kind, subject, str(sorted(wanted.items())))
        made = self._made.get(key)
        if made is not None and self._faults.knows(made[0]):
            return made[1]
        fault = self._faults.take(kind, order_id=order_id, endpoint="statement", **wanted)
        if fault is None:
            self._made.pop(key, None)
            return None
        self._made[key] = (fault.fault_id, fault.settings)
        while len(self._made) > _KEEP:
            self._made.popitem(last=False)
        return fault.settings

    def has(self, kind: str) -> bool:
        """Tell whether a fault of this kind is in any statement now."""
        return any(key[0] == kind and self._faults.knows(made[0]) for key, made in self._made.items())
