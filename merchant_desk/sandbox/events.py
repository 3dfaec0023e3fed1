"""The events that wait for the desk: hand out, acknowledge, hand out again; it must not know why they exist."""

from __future__ import annotations

import copy
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any

from .faults import FaultBox

#: The standard's limits: events in one answer, entries in one acknowledgement.
POLL_LIMIT, ACK_LIMIT = 1000, 100
_REMEMBER_ACKED = 20_000


class AckError(ValueError):
    """An entry of an acknowledgement does not fit the event that it names."""


@dataclass(slots=True)
class Tally:
    """What was counted over a platform's life."""

    emitted: Counter[str] = field(default_factory=Counter)
    handed_out: Counter[str] = field(default_factory=Counter)
    acked: Counter[str] = field(default_factory=Counter)
    ack_repeats: int = 0
    ack_unknown: int = 0
    filtered_out: int = 0
    redelivered: int = 0


class EventQueue:
    """Events in order of creation until acknowledged. Used under the marketplace's lock."""

    def __init__(self, faults: FaultBox) -> None:
        self._faults = faults
        self._waiting: dict[str, dict[str, Any]] = {}
        self._seen: set[str] = set()
        self._held: list[tuple[int, datetime | None, dict[str, Any]]] = []
        self._acked: dict[str, None] = {}
        self.tally = Tally()
        self._per_order: dict[str, dict[str, Counter[str]]] = {}
        self._open_events: Counter[str] = Counter()

    def put(self, event: dict[str, Any], hold_polls: int = 0, hold_until: datetime | None = None) -> None:
        """Add an event, visible at once, after ``hold_polls`` polls or from ``hold_until`` on."""
        self.tally.emitted[event["eventType"]] += 1
        self._open_events[event["orderId"]] += 1
        if hold_polls or hold_until:
            self._held.append((hold_polls, hold_until, event))
        else:
            self._waiting[event["eventId"]] = event

    def waiting(self) -> int:
        """Return how many events are neither acknowledged nor held back."""
        return len(self._waiting)

    def waits_for(self, order_id: str) -> bool:
        """Tell whether any event of the order is not acknowledged yet."""
        return self._open_events[order_id] > 0

    def counts(self, order_id: str) -> dict[str, dict[str, int]]:
        """Return how often each type of the order's events was handed out and acknowledged."""
        counted = self._per_order.get(order_id, {})
        return {what: dict(counted.get(what, {})) for what in ("handed_out", "acks")}

    def forget(self, order_id: str) -> None:
        """Drop the counts of an order that has none waiting."""
        self._per_order.pop(order_id, None)
        self._open_events.pop(order_id, None)

    def hand_out(self, types: frozenset[str], now: datetime) -> list[dict[str, Any]]:
        """Return up to POLL_LIMIT waiting events; of other ``types`` (if any are given) all are acknowledged."""
        self._release(now)
        if types:
            for event in [event for event in self._waiting.values() if event["eventType"] not in types]:
                self.tally.filtered_out += 1
                self._remove(event)
        answer = list(islice(self._waiting.values(), POLL_LIMIT))
        for event in answer:
            if event["eventId"] in self._seen:
                self.tally.redelivered += 1
            self._seen.add(event["eventId"])
            self.tally.handed_out[event["eventType"]] += 1
            self._count(event, "handed_out")
        return self._with_faults(answer)

    def acknowledge(self, entries: list[dict[str, str]]) -> None:
        """Take events off the queue; raises AckError (and takes none) where an entry does not fit its event."""
        for entry in entries:
            event = self._waiting.get(entry["id"])
            if event and (event["orderId"], event["eventType"]) != (entry["orderId"], entry["eventType"]):
                raise AckError(f"event {entry['id']} is of another order or type")
        for entry in entries:
            event = self._waiting.get(entry["id"])
            if event is None:
                known = entry["id"] in self._acked
                self.tally.ack_repeats += known
                self.tally.ack_unknown += not known
                continue
            self.tally.acked[event["eventType"]] += 1
            self._count(event, "acks")
            fault = self._faults.take(
                "duplicate_event", order_id=event["orderId"], endpoint="ack", again="after_ack"
            )
            if fault is None:
                self._remove(event)

    def _with_faults(self, answer: list[dict[str, Any]]) -> list[dict[str, Any]]:
        if not answer:
            return answer
        for event in list(answer):
            if self._faults.take(
                "duplicate_event", order_id=event["orderId"], endpoint="poll", again="same_answer"
            ):
                answer.insert(answer.index(event) + 1, copy.deepcopy(event))
        if len(answer) > 1 and self._faults.take("out_of_order", endpoint="poll"):
            answer.reverse()
        return answer[:POLL_LIMIT]

    def _release(self, now: datetime) -> None:
        still = []
        for polls, until, event in self._held:
            if polls > 0:
                still.append((polls - 1, until, event))
            elif until is not None and until > now:
                still.append((0, until, event))
            else:
                self._waiting[event["eventId"]] = event
        self._held = still

    def _remove(self, event: dict[str, Any]) -> None:
        del self._waiting[event["eventId"]]
        self._seen.discard(event["eventId"])
        self._open_events[event["orderId"]] -= 1
        self._acked[event["eventId"]] = None
        if len(self._acked) > _REMEMBER_ACKED:
            del self._acked[next(iter(self._acked))]

    def _count(self, event: dict[str, Any], what: str) -> None:
        counts = self._per_order.setdefault(event["orderId"], {"handed_out": Counter(), "acks": Counter()})
        counts[what][event["eventType"]] += 1
