"""Compares what the platform, the journal and the paper say; it must not know how the desk died."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, fields
from typing import Any, Self

from merchant_desk.services.after_restore import NOTE
from tests.soak.paper import KINDS, KITCHEN

#: The slip that stops the kitchen; it comes out where the kitchen's slips do.
CANCEL, STOPS = "cancel", "조리 중단"
#: The desk's states of an order for the platform's; what the platform still calls PLACED is left to a person.
TRUTH = {
    "PLACED": frozenset({"new", "unsure"}),
    "CONFIRMED": frozenset({"cooking"}),
    "PREPARING": frozenset({"cooking"}),
    "READY": frozenset({"ready"}),
    "CANCELLED": frozenset({"cancelled"}),
}
#: Why the owner's rule leaves an order to a person: steps of its black box.
REASONS = frozenset({"refused", "unsure", "customer_asked"})
OTHER_DEVICE = "other-device"
#: The mark of a slip that a person had printed again.
REPRINT = "재출력"
#: The desk says that it does not know, or that the slip did not come out: a person decides.
ASKS = frozenset({"unknown", "expired", "failed"})
HANDED_OVER = frozenset({"sent", "done"})
#: Answers of a platform that has not even looked at the request: sending it again is no repeat. 200 is a web page from
#: in between: the platform itself answers 202.
TURNED_AWAY = frozenset({"confirm 200", "confirm 401", "confirm 429", "confirm 503"})
_NUMBER = re.compile(r"B-\d{4}")


@dataclass
class Tally:
    """What was done and found; the last five of the table must be empty. Each finding names its order."""

    kills: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    acts: Counter[str] = field(default_factory=Counter)
    handed_out: set[str] = field(default_factory=set)
    stored: set[str] = field(default_factory=set)
    confirmed: set[str] = field(default_factory=set)
    cancelled: set[str] = field(default_factory=set)
    #: Cancelled orders whose red slip is on paper.
    stopped: set[str] = field(default_factory=set)
    #: Orders that the rule left to a person, and that rang for it.
    left: set[str] = field(default_factory=set)
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
    """Return how many confirmations of an order the platform has looked at, those that it refused included.

    ``refused_first`` are those that the harness had refused although they were possible: they were not done, so a desk
    that died with the answer may send again once the order's own details say so.
    """
    looked_at: int = sum(
        count
        for answer, count in told["answers"].items()
        if answer.startswith("confirm ") and answer not in TURNED_AWAY
    )
    return looked_at - int(told.get("refused_first", 0))


def refused_first(calls: Iterable[dict[str, Any]]) -> Counter[str]:
    """Return how often each order's confirmation was answered 409 before any was done, from the list of calls."""
    done: set[str] = set()
    refused: Counter[str] = Counter()
    for call in calls:
        if call["endpoint"] == "confirm" and call["status"] == 409 and call["order_id"] not in done:
            refused[call["order_id"]] += 1
        elif call["endpoint"] == "confirm" and call["status"] in {202, 422}:
            done.add(call["order_id"])
    return refused


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


@dataclass(frozen=True)
class Journal:
    """What the views of the journal say about the orders."""

    #: Each stored order's status.
    status: dict[str, str]
    #: The states of an order's slips by (order id, slip).
    slips: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    #: The steps of an order's black box.
    steps: dict[str, set[str]] = field(default_factory=dict)
    #: Orders whose acceptance may have left the desk at least once.
    tried: frozenset[str] = frozenset()
    #: What the desk says to its people about an order, where it says something.
    notes: dict[str, str] = field(default_factory=dict)


def unlike(orders: dict[str, dict[str, Any]], journal: Journal) -> dict[str, str]:
    """Return the orders whose state here is not the platform's, each with both; a PLACED one needs a reason.

    One that was seen and not stored is read again: where the platform did not tell its state, that is a person's.
    """
    found = {}
    for order_id, told in orders.items():
        ours = journal.status.get(order_id, "not stored")
        has_reason = (
            told["state"] != "PLACED"
            or REASONS & journal.steps.get(order_id, set())
            or journal.notes.get(order_id) == NOTE
        )
        if ours not in TRUTH[told["state"]] or not has_reason:
            found[order_id] = f"{told['state']} at the platform, {ours} here"
    return found


def compare(
    tally: Tally,
    orders: dict[str, dict[str, Any]],
    journal: Journal,
    papers: dict[str, list[str]],
) -> None:
    """Compare the three sides of these orders and write into the tally what is found.

    ``papers`` are the whole slips of each printer.
    """
    kitchens = papers[KITCHEN]
    counted = {kind: unmarked(papers[printer]) for printer, kind in KINDS.items()}
    counted[KINDS[KITCHEN]] = unmarked(slip for slip in kitchens if STOPS not in slip)
    counted[CANCEL] = unmarked(slip for slip in kitchens if STOPS in slip)
    for order_id, told in orders.items():
        if told["handed_out"]:
            tally.handed_out.add(order_id)
        if order_id in journal.status:
            tally.stored.add(order_id)
        if confirms(told) > 1:
            tally.doubly_confirmed.add(order_id)
        on_paper = {kind: slips[told["displayId"]] for kind, slips in counted.items()}
        tally.duplicate_slips |= {f"{order_id} {kind}" for kind, count in on_paper.items() if count > 1}
        _compare_paper(tally, order_id, told, journal, on_paper)


def _compare_paper(
    tally: Tally, order_id: str, told: dict[str, Any], journal: Journal, on_paper: dict[str, int]
) -> None:
    """Judge one order's slips: who confirmed it, and whether it was cancelled, says which there must be."""
    states = {kind: journal.slips.get((order_id, kind), set()) for kind in on_paper}
    asks = {kind: bool(ASKS & of_kind) for kind, of_kind in states.items()}
    tally.asked += sum(asks.values())
    is_cancelled = told["state"] == "CANCELLED"
    if is_cancelled:
        tally.cancelled.add(order_id)
    if told["confirmed_by"]:
        tally.confirmed.add(order_id)
    elsewhere = told["confirmed_by"] == OTHER_DEVICE and order_id not in journal.tried
    for kind in KINDS.values():
        if HANDED_OVER & states[kind] and not on_paper[kind]:
            tally.lost_slips.add(f"{order_id} {kind}: {states[kind]}")
        if not told["confirmed_by"] or elsewhere:
            if on_paper[kind]:
                tally.problems.append(f"printed although not accepted here: {order_id} {kind}")
        elif not on_paper[kind] and not asks[kind] and not (is_cancelled and states[kind] <= {"dropped"}):
            tally.lost_slips.add(f"{order_id} {kind}: {states[kind] or 'no slip'}")
    kitchen = KINDS[KITCHEN]
    if on_paper[CANCEL]:
        tally.stopped.add(order_id)
    if on_paper[CANCEL] and not (is_cancelled and (on_paper[kitchen] or asks[kitchen])):
        tally.problems.append(f"the kitchen was stopped without cause: {order_id}")
    if HANDED_OVER & states[CANCEL] and not on_paper[CANCEL]:
        tally.lost_slips.add(f"{order_id} {CANCEL}: {states[CANCEL]}")
    if is_cancelled and on_paper[kitchen] and not on_paper[CANCEL] and not asks[CANCEL]:
        tally.lost_slips.add(f"{order_id} {CANCEL}: {states[CANCEL] or 'no slip'}")
