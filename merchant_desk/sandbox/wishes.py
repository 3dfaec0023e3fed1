"""What an order shall be like when it is placed: the wish of a test or of a scenario, read from plain JSON.

It must not know how an order is made.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field, fields
from typing import Any

KINDS = ("DELIVERY", "TAKEOUT", "INDOOR")
TIMINGS = ("INSTANT", "SCHEDULED", "ONDEMAND")
TENDERS = (
    "LOCAL_CURRENCY",
    "ONNURI",
    "MEAL_CARD_CHILD",
    "CARD",
    "CARD_ON_DELIVERY",
    "CASH",
    "COUPON",
    "SPLIT",
)
POLICIES = ("grant", "deny", "wait")


class WishError(ValueError):
    """The wish cannot be understood; the sentence says what is wrong."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One wish; what is empty or None is left to the seed. Amounts in won, times in minutes or seconds.

    ``set`` writes values at paths ("items.0.unitPrice.value"), ``drop`` removes paths, ``merge`` lays an object
    over the order, ``note_bytes`` fills extraInfo. An order changed this way counts as broken on purpose.
    """

    kind: str = ""
    timing: str = ""
    tender: str = ""
    coupon: bool | None = None
    delivered_by: str = ""
    dishes: tuple[str, ...] = ()
    due_in_min: int = 0
    x_kr: bool = True
    confirm_within_s: float | None = None
    cancellation: str = ""
    note_bytes: int = 0
    set: dict[str, Any] = field(default_factory=dict)
    drop: tuple[str, ...] = ()
    merge: dict[str, Any] = field(default_factory=dict)

    def patched(self) -> bool:
        """Tell whether the order's document is changed after it was made."""
        return bool(self.note_bytes or self.set or self.drop or self.merge)


_CHOICES = {
    "kind": KINDS,
    "timing": TIMINGS,
    "tender": TENDERS,
    "delivered_by": ("MERCHANT", "MARKETPLACE"),
    "cancellation": POLICIES,
}
_SHAPES: dict[str, type | tuple[type, ...]] = {
    "coupon": bool,
    "x_kr": bool,
    "due_in_min": int,
    "note_bytes": int,
    "confirm_within_s": (int, float),
    "set": dict,
    "merge": dict,
    "drop": list,
    "dishes": list,
}


def read_wish(body: dict[str, Any]) -> Wish:
    """Return the wish that a JSON object spells; raises WishError naming the key that is wrong."""
    known = {item.name for item in fields(Wish)}
    if unknown := body.keys() - known:
        raise WishError(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(sorted(known))}, count")
    for name, value in body.items():
        if name in _CHOICES and value not in _CHOICES[name]:
            raise WishError(f"{name} must be one of {', '.join(_CHOICES[name])}, not {value!r}")
        if name in _SHAPES and not isinstance(value, _SHAPES[name]):
            raise WishError(f"{name} cannot be {value!r}")
    named: dict[str, Any] = dict(body)
    for name in ("drop", "dishes"):
        named[name] = tuple(map(str, body.get(name, ())))
    return Wish(**named)


def apply_patches(document: dict[str, Any], wish: Wish) -> dict[str, Any]:
    """Return the order's document with the wish's patches; raises WishError for a path that leads nowhere."""
    if not wish.patched():
        return document
    changed = _merged(copy.deepcopy(document), wish.merge)
    for path, value in wish.set.items():
        holder, key = _find(changed, path)
        if isinstance(holder, list) and key == len(holder):
            holder.append(value)
        else:
            holder[key] = value
    for path in wish.drop:
        holder, key = _find(changed, path)
        try:
            del holder[key]
        except (KeyError, IndexError):
            raise WishError(f"drop: the order has no {path}") from None
    if wish.note_bytes:
        words = "맵지 않게 해 주세요. ".encode()
        long_enough = words * (wish.note_bytes // len(words) + 1)
        changed["extraInfo"] = long_enough[: wish.note_bytes].decode(errors="ignore")
    return changed


def _merged(document: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    for key, value in over.items():
        below = document.get(key)
        document[key] = (
            _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
        )
    return document


def _find(document: dict[str, Any], path: str) -> tuple[Any, Any]:
    """Return the container that holds the path's last part, and that part as its key."""
    *way, last = path.split(".")
    holder: Any = document
    try:
        for part in way:
            holder = holder[int(part)] if isinstance(holder, list) else holder[part]
        if isinstance(holder, dict):
            return holder, last
        if isinstance(holder, list):
            return holder, int(last)
    except (KeyError, IndexError, ValueError, TypeError):
        pass
    raise WishError(f"the order has no {path}")
