"""The named kinds of a practice day: what is ordered, and what goes wrong; plain data, it does nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

_KINDS = {"DELIVERY": 7, "TAKEOUT": 3}
_TIMINGS = {"INSTANT": 8, "SCHEDULED": 2}
_TENDERS = {
    "LOCAL_CURRENCY": 5,
    "CARD": 3,
    "CASH": 1,
    "CARD_ON_DELIVERY": 1,
    "ONNURI": 1,
    "MEAL_CARD_CHILD": 1,
    "SPLIT": 1,
}


@dataclass(frozen=True, slots=True)
class Mix:
    """Weights of what customers order; ``dishes`` is the most that one order has of different ones."""

    kinds: dict[str, int] = field(default_factory=lambda: dict(_KINDS))
    timings: dict[str, int] = field(default_factory=lambda: dict(_TIMINGS))
    tenders: dict[str, int] = field(default_factory=lambda: dict(_TENDERS))
    dishes: int = 4


@dataclass(frozen=True, slots=True)
class Scenario:
    """A practice day. ``regrets_every`` n: the customer of every nth order asks to cancel after acceptance.

    ``withdraws_every`` n: the platform cancels every nth order after acceptance. ``faults`` maps an order's
    number (modulo ``faults_every``) to the fault that is switched on, once, when it is placed.
    """

    title: str
    mix: Mix = field(default_factory=Mix)
    regrets_every: int = 0
    withdraws_every: int = 0
    faults_every: int = 0
    faults: dict[int, str] = field(default_factory=dict)

    def regrets(self, number: int) -> bool:
        """Tell whether the customer of order ``number`` asks to cancel."""
        return bool(self.regrets_every) and number % self.regrets_every == 0

    def withdraws(self, number: int) -> bool:
        """Tell whether the platform cancels order ``number``."""
        return bool(self.withdraws_every) and number % self.withdraws_every == 0

    def fault_for(self, number: int) -> str:
        """Return the fault to switch on with order ``number``, "" for none."""
        return self.faults.get(number % self.faults_every, "") if self.faults_every else ""


DAYS: dict[str, Scenario] = {
    "calm": Scenario("an ordinary day: delivery, take-out and a few bookings, nothing goes wrong"),
    "rush": Scenario(
        "Friday evening: deliveries for now, many dishes each",
        Mix({"DELIVERY": 1}, {"INSTANT": 1}, dishes=7),
    ),
    "bookings": Scenario("orders for later only", Mix(timings={"SCHEDULED": 4, "ONDEMAND": 1})),
    "takeout": Scenario("take-out and tables only", Mix({"TAKEOUT": 4, "INDOOR": 1})),
    "regrets": Scenario(
        "every third customer asks to cancel, every fifth order is cancelled by the platform",
        regrets_every=3,
        withdraws_every=5,
    ),
    "rough": Scenario(
        "one trouble with every other order: twice, late, out of order, 404, 401, 429, 503, half a JSON, ...",
        faults_every=20,
        faults={
            1: "duplicate_event",
            3: "late_event",
            5: "details_404_then_200",
            7: "unauthorized",
            9: "too_many_requests",
            11: "unavailable",
            13: "truncated_json",
            15: "ack_lost",
            17: "out_of_order",
            19: "unknown_event_type",
        },
    ),
}
