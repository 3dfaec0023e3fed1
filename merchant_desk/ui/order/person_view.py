"""Whether the customer of the order on paper is in sight: open for who cooks, behind a press once it is over.

Each look after the decision is told to the room, which notes it. It must not know widgets, nor what a customer is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED
from merchant_desk.services.access_port import AccessRoom, Role
from merchant_desk.services.books.people_port import PeopleRoom

#: What was opened is closed again after this time, and whenever another order is chosen.
OPEN_FOR = timedelta(minutes=5)


class Sight(StrEnum):
    """How a customer stands on the paper. NOBODY: the order names none, or none is known."""

    SHOWN = "shown"
    VEILED = "veiled"
    OVER = "over"
    PURGED = "purged"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Person:
    """How the customer is shown, and until when that can be (aware UTC)."""

    sight: Sight
    until: datetime | None = None

    @property
    def is_masked(self) -> bool:
        """Tell whether the order must be shown without its person."""
        return self.sight not in {Sight.SHOWN, Sight.NOBODY}


class PersonView:
    """Main thread; owned by the detail. Without a room nothing is noted, and nothing closed before its time."""

    def __init__(self) -> None:
        self._people: PeopleRoom | None = None
        self._access: AccessRoom | None = None
        self._opened = ""
        self._opened_until: datetime | None = None
        self._seen = ""

    def use_rooms(self, people: PeopleRoom, access: AccessRoom | None) -> None:
        """Note looks from now on, and ask for the owner's PIN where there is one."""
        self._people, self._access = people, access

    def look(self, record: OrderRecord, until: datetime | None, now: datetime) -> Person:
        """Return how the order's customer is shown at ``now``; who comes into sight is noted."""
        if record.order_id != self._opened:
            self._opened, self._opened_until = "", None
        person = Person(self._sight(record, until, now), until)
        is_decided = (
            record.decided_at is not None or record.status in CLOSED
        )  # a rejection has no such moment
        seen = record.order_id if person.sight is Sight.SHOWN and is_decided else ""
        if seen and seen != self._seen and self._people is not None:
            self._people.looked_at(seen)
        self._seen = seen
        return person

    def _sight(self, record: OrderRecord, until: datetime | None, now: datetime) -> Sight:
        if record.forgotten_at is not None and (until is None or record.forgotten_at <= until):
            return Sight.PURGED
        if until is None:
            return Sight.NOBODY
        if now >= until:
            return Sight.OVER
        is_open = self._opened_until is not None and now < self._opened_until
        return Sight.SHOWN if record.is_open or is_open or self._people is None else Sight.VEILED

    @property
    def lock(self) -> AccessRoom | None:
        """Return the owner's lock where it stands between a person and the customer now."""
        access = self._access
        return access if access is not None and access.role() is not Role.OWNER else None

    def open(self, order_id: str, now: datetime) -> None:
        """Show the order's customer for a while."""
        self._opened, self._opened_until = order_id, now + OPEN_FOR
