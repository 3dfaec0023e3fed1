"""The faults that can be switched on, and how often each has fired; it must not know what a fault does."""

from __future__ import annotations

import itertools
import threading
from collections import deque
from dataclasses import dataclass
from typing import Any

#: The calls by which a shop moves an order.
DECISIONS = (
    "confirm",
    "preparing",
    "ready",
    "picked_up",
    "dispatch",
    "delivered",
    "request_cancellation",
    "accept_cancellation",
    "deny_cancellation",
)
#: The calls by which a shop reads its statements.
STATEMENTS = ("batch_dates", "batch_ids")
#: name: (what it does, its settings with their defaults, the calls it concerns or () for every call but token)
FAULTS: dict[str, tuple[str, dict[str, Any], tuple[str, ...]]] = {
    "duplicate_event": (
        "hand an event out twice: in the same answer, or once more after it was acknowledged (again=after_ack)",
        {"again": "same_answer"},
        ("poll", "ack"),
    ),
    "out_of_order": ("reverse the events of an answer that has at least two", {}, ("poll",)),
    "late_event": (
        "hold a new event back for a number of polls or of seconds; event_type narrows it",
        {"polls": 2, "delay_s": 0.0, "event_type": ""},
        ("event",),
    ),
    "unknown_event_type": (
        "send an event of a type that no standard knows",
        {"event_type": "COURIER_IS_SINGING"},
        ("poll",),
    ),
    "ack_lost": ("answer an acknowledgement with 202 but do not take it", {}, ("ack",)),
    "details_404_then_200": ("answer 404 to the details", {}, ("details",)),
    "no_last_event": ("leave lastEvent out of the details, as the standard allows", {}, ("details",)),
    "unauthorized": ("forget every token: 401 until a new one is taken", {}, ()),
    "too_many_requests": ("answer 429", {"retry_after_s": 1}, ()),
    "unavailable": ("answer 503; retry_after_s 0 sends no Retry-After", {"retry_after_s": 0}, ()),
    "html_page": ("answer 200 with a web page instead of JSON, as a captive portal does", {}, ()),
    "timeout_after_applying": ("do what was asked, then hold the answer", {"hold_s": 60.0}, ()),
    "applied_later": (
        "answer 202 at once and do it after some seconds, where it is possible then",
        {"delay_s": 3.0},
        DECISIONS,
    ),
    "truncated_json": ("send only half of a JSON body", {}, ()),
    "slow_body": ("send the body in pieces with pauses", {"pieces": 10, "pause_s": 0.5}, ()),
    "conflict_409": (
        "answer 409 where 422 is due; force=true: answer 409 also to what is possible, and do not do it",
        {"force": False},
        ("orders",),
    ),
    "no_statements": ("answer 404 to every call about statements", {}, STATEMENTS),
    "statement_order_missing": ("leave an order out of its batch", {}, ("statement",)),
    "statement_part_missing": ("leave an order's last dish or option out", {"part": "dish"}, ("statement",)),
    "statement_other_rate": ("take another commission", {"commission_percent": 2.0}, ("statement",)),
    "statement_off_by_one": ("round an order's commission otherwise", {"won": 1}, ("statement",)),
    "statement_cancelled_after_payment": ("take an order's money back as an extra", {}, ("statement",)),
    "statement_tip": ("add a tip that no order knows of", {"won": 2000}, ("statement",)),
    "statement_order_twice": ("state an order in the batch of the day before, too", {}, ("statement",)),
    "statement_changed_after_closing": (
        "change a closed batch after it was handed out in full",
        {"won": -1000},
        ("statement",),
    ),
    "statement_negative": ("charge so much that the shop owes", {"won": 5000}, ("statement",)),
    "statement_sums_wrong": ("state a total that its parts do not make", {"won": 700}, ("statement",)),
    "statement_currency": (
        "state an order or a whole batch in another currency",
        {"currency": "XTS", "scope": "order"},
        ("statement",),
    ),
    "statement_junk": ("put nonsense in an order's or a batch's place", {"scope": "order"}, ("statement",)),
    "clock_skew": ("shift the platform's clock, the Date header included", {"skew_s": 300.0}, ("clock",)),
}
#: The faults that an order can meet on its way; the others spoil statements.
ORDER_FAULTS = tuple(
    kind for kind, (_, _, calls) in FAULTS.items() if not set(calls) & {*STATEMENTS, "statement"}
)
_KEEP = 200


class FaultError(ValueError):
    """A fault was asked for in a way that nothing understands; the sentence says what is wrong."""


@dataclass(slots=True)
class Fault:
    """One fault that is or was switched on. ``times`` None means always."""

    fault_id: int
    kind: str
    times: int | None
    order_id: str
    endpoint: str
    settings: dict[str, Any]
    fired: int = 0

    def live(self) -> bool:
        """Tell whether it can still fire."""
        return self.times is None or self.fired < self.times

    def concerns(self, order_id: str, endpoint: str) -> bool:
        """Tell whether a call about ``order_id`` ("" for none) at ``endpoint`` is meant."""
        if self.order_id and self.order_id != order_id:
            return False
        if self.endpoint:
            return self.endpoint == endpoint
        own = FAULTS[self.kind][2]
        return endpoint != "token" if not own or own == ("orders",) else endpoint in own

    def as_json(self) -> dict[str, Any]:
        """Return what the control API shows."""
        return {
            "id": self.fault_id,
            "kind": self.kind,
            "times": "always" if self.times is None else self.times,
            "order_id": self.order_id,
            "endpoint": self.endpoint,
            "fired": self.fired,
            "live": self.live(),
            **self.settings,
        }


class FaultBox:
    """Holds every fault of a platform. Any thread; lives as long as its platform."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: deque[Fault] = deque(maxlen=_KEEP)
        self._ids = itertools.count(1)

    def add(
        self,
        kind: str,
        *,
        times: int | None = 1,
        order_id: str = "",
        endpoint: str = "",
        **settings: Any,
    ) -> Fault:
        """Switch a fault on for the next ``times`` occasions (None: always) and return it; raises FaultError."""
        if kind not in FAULTS:
            raise FaultError(f"no fault is called {kind!r}; there are {', '.join(FAULTS)}")
        defaults = FAULTS[kind][1]
        if unknown := settings.keys() - defaults.keys():
            raise FaultError(f"{kind} has no setting {', '.join(sorted(unknown))}; it has {sorted(defaults)}")
        for name, value in settings.items():
            if not _alike(value, defaults[name]):
                raise FaultError(f"{kind}: {name} must be like {defaults[name]!r}, not {value!r}")
        if times is not None and (isinstance(times, bool) or not _alike(times, 1) or times < 1):
            raise FaultError('times must be a number from 1 up, or "always"')
        fault = Fault(next(self._ids), kind, times, order_id, endpoint, defaults | settings)
        with self._lock:
            self._faults.append(fault)
        return fault

    def take(self, kind: str, *, order_id: str = "", endpoint: str = "", **wanted: Any) -> Fault | None:
        """Fire the first live fault of ``kind`` that concerns the call, count it and return it, or None.

        ``wanted`` are settings that it must have; an empty setting matches anything.
        """
        with self._lock:
            for fault in self._faults:
                if (
                    fault.kind == kind
                    and fault.live()
                    and fault.concerns(order_id, endpoint)
                    and all(fault.settings[name] in ("", value) for name, value in wanted.items())
                ):
                    fault.fired += 1
                    return fault
        return None

    def clear(self, fault_id: int | None = None) -> list[dict[str, Any]]:
        """Remove one fault or all, and return them as they were."""
        with self._lock:
            gone = [fault for fault in self._faults if fault_id in (None, fault.fault_id)]
            for fault in gone:
                self._faults.remove(fault)
        return [fault.as_json() for fault in gone]

    def knows(self, fault_id: int) -> bool:
        """Tell whether a fault is there, fired out or not."""
        with self._lock:
            return any(fault.fault_id == fault_id for fault in self._faults)

    def listing(self) -> list[dict[str, Any]]:
        """Return every fault, those that have fired out included, with their counts."""
        with self._lock:
            return [fault.as_json() for fault in self._faults]

    def peek(self, kind: str) -> Fault | None:
        """Return the first live fault of ``kind`` without firing it, or None."""
        with self._lock:
            return next((fault for fault in self._faults if fault.kind == kind and fault.live()), None)


def _alike(value: object, default: object) -> bool:
    """Tell whether ``value`` is of the default's kind; every number is a number, but True is none."""
    if isinstance(default, (int, float)) and not isinstance(default, bool):
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, type(default))
