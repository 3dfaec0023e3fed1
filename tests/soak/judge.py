"""Compares what the platform, the journal and the paper say; it must not know how the desk died."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, fields
from typing import Any, Self

from tests.soak.paper import KINDS, KITCHEN

#: The mark of a slip that a person had printed again.
REPRINT = "재출력"
#: The desk says that it does not know, or that the slip did not come out: a person decides.
ASKS = frozenset({"unknown", "expired", "failed"})
HANDED_OVER = frozenset({"sent", "done"})
#: Answers of a platform that has not even looked at the request: sending it again is no repeat.
TURNED_AWAY = frozenset({"confirm 401", "confirm 429", "confirm 503"})
_NUMBER = re.compile(r"B-\d{4}")


@dataclass
class Tally:
    """What was done and found; the last five of the table must be empty. Each finding names its order."""

    kills: Counter[str] = field(default_factory=Counter)
    faults: int = 0
    handed_out: set[str] = field(default_factory=set)
    stored: set[str] = field(default_factory=set)
    confirmed: set[str] = field(default_factory=set)
    rings: int = 0
    asked: int = 0
    doubly_confirmed: set[str] = field(default_factory=set)
    missed_rings: set[str] = field(default_factory=set)
    lost_slips: set[str] = field(default_factory=set)
    duplicate_slips: set[str] = field(default_factory=set)
    leaks: set[str] = field(default_factory=set)
    #: Whatever else is not as it must be, in sentences.
    problems: list[str] = field(default_factory=list)

    def __iadd__(self, other: Self) -> Self:
        """Add what was found on another home."""
        for item in fields(self):
            ours, theirs = getattr(self, item.name), getattr(other, item.name)
            setattr(self, item.name, ours | theirs if isinstance(ours, set) else ours + theirs)
        return self

    @property
    def is_clean(self) -> bool:
        return not any(self.findings.values()) and not self.problems and self.handed_out <= self.stored

    @property
    def findings(self) -> dict[str, set[str]]:
        """Return the last five of the table, which must be empty."""
        return {
            "doubly confirmed": self.doubly_confirmed,
            "missed rings": self.missed_rings,
            "lost slips": self.lost_slips,
            "unmarked duplicate slips": self.duplicate_slips,
            "leaks": self.leaks,
        }


def number_of(slip: str) -> str:
    """Return the order's number on a slip."""
    found = _NUMBER.search(slip)
    return found.group() if found else ""


def unmarked(slips: Iterable[str]) -> Counter[str]:
    """Return how often each order's number came out without the mark of a reprint."""
    return Counter(number_of(slip) for slip in slips if REPRINT not in slip)


def confirms(told: dict[str, Any]) -> int:
    """Return how many confirmations of an order the platform has looked at, those that it refused included."""
    return sum(
        count
        for answer, count in told["answers"].items()
        if answer.startswith("confirm ") and answer not in TURNED_AWAY
    )


def acknowledged_but_not_stored(orders: dict[str, dict[str, Any]], stored: Collection[str]) -> set[str]:
    """Return the orders that nobody would ever hear of again."""
    return {order_id for order_id, told in orders.items() if told["acks"] and order_id not in stored}


def printed_too_early(orders: dict[str, dict[str, Any]], papers: dict[str, list[str]]) -> set[str]:
    """Return the orders with a slip although the platform has not confirmed them."""
    printed = {number_of(slip) for slips in papers.values() for slip in slips}
    return {
        order_id
        for order_id, told in orders.items()
        if told["state"] == "PLACED" and told["displayId"] in printed
    }


def compare(
    tally: Tally,
    orders: dict[str, dict[str, Any]],
    stored: Collection[str],
    slip_states: Iterable[tuple[str, str, str]],
    papers: dict[str, list[str]],
) -> None:
    """Compare the three sides of these orders and write into the tally what is found.

    ``slip_states`` are (order id, printer, state) of the journal, ``papers`` the whole slips of each printer.
    """
    of_order: dict[tuple[str, str], list[str]] = {}
    for order_id, printer, state in slip_states:
        of_order.setdefault((order_id, printer), []).append(state)
    counted = {printer: unmarked(papers[printer]) for printer in KINDS}
    for order_id, told in orders.items():
        if told["handed_out"]:
            tally.handed_out.add(order_id)
        if order_id in stored:
            tally.stored.add(order_id)
        if confirms(told) > 1:
            tally.doubly_confirmed.add(order_id)
        for printer, kind in KINDS.items():
            if counted[printer][told["displayId"]] > 1:
                tally.duplicate_slips.add(f"{order_id} {kind}")
        if not told["confirmed_by"]:
            continue
        tally.confirmed.add(order_id)
        for printer, kind in KINDS.items():
            states = of_order.get((order_id, printer), [])
            on_paper = counted[printer][told["displayId"]] > 0
            tally.asked += bool(ASKS.intersection(states))
            claims = bool(HANDED_OVER.intersection(states))
            says_so = bool(ASKS.intersection(states))
            if not on_paper and (claims or (printer == KITCHEN and not says_so)):
                tally.lost_slips.add(f"{order_id} {kind}: {states or 'no slip'}")
