"""An order as this desk knows it: its state here, its times, what is open about it. It must not know how it is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from .decision import Action
from .money import Money
from .order import Order
from .status import CLOSED, PENDING, Status, can_become

#: An order that is older than this when it comes has waited somewhere (no network, the desk was off).
LATE_ARRIVAL_S = 60.0


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """One line of the board: frozen; every change makes a new one. Times are aware UTC.

    ``settled`` is the platform's last known state, ``status`` what stands here (pending states included).
    ``order`` is None while the details are coming, or where they cannot be read (``unreadable`` says why, in a
    sentence) or are not held (no secrets, or purged). ``external_code`` is our own code for the order, stored
    before it is sent. ``attempted`` is the decision that is pending or unsure, ``attempted_at`` when it was taken
    (``decided_at`` stays the moment of the acceptance). ``elsewhere`` marks an order that another device decided.
    ``note`` is a sentence about what is wrong, for staff. ``silenced_until`` mutes the bell for this order only.
    ``alarm`` marks a cancellation that nobody at the counter has seen yet, ``noticed`` an order whose ``note`` staff
    have still to hear: it rings as trouble until somebody has silenced it, looked at it or decided.
    ``forgotten_at`` is when the customer was purged: nothing brings the person back. ``kept_total`` is what an order
    came to whose details went with that, and are not in memory any more.
    """

    order_id: str
    merchant_id: str
    status: Status
    settled: Status
    created_at: datetime
    received_at: datetime
    display_id: str = ""
    order: Order | None = None
    unreadable: str = ""
    stored_at: datetime | None = None
    rang_at: datetime | None = None
    decided_at: datetime | None = None
    confirmed_at: datetime | None = None
    closed_at: datetime | None = None
    deadline: datetime | None = None
    preparation_min: int = 0
    external_code: str = ""
    attempted: Action | None = None
    attempted_at: datetime | None = None
    decided_by: str = ""
    elsewhere: bool = False
    asked_to_start: bool = False
    customer_asks: bool = False
    cancel_reason: str = ""
    alarm: bool = False
    note: str = ""
    noticed: bool = False
    silenced_until: datetime | None = None
    forgotten_at: datetime | None = None
    kept_total: Money | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether the order still needs the counter: not closed, or closed with an unseen alarm."""
        return self.status not in CLOSED or self.alarm

    @property
    def total(self) -> Money | None:
        """Return what the customer paid, also of an order whose details are purged; None where it is unknown."""
        return self.order.total.amount if self.order is not None else self.kept_total

    @property
    def is_pending(self) -> bool:
        """Tell whether a decision waits for the platform."""
        return self.status in PENDING

    @property
    def came_late(self) -> bool:
        """Tell whether the order was already old when this desk got it: its age is shown wherever it is named."""
        return self.received_at - self.created_at > timedelta(seconds=LATE_ARRIVAL_S)

    def moved(self, status: Status) -> OrderRecord:
        """Return the record in another state; raises ValueError where the transition table forbids it."""
        if not can_become(self.status, status):
            raise ValueError(f"{self.status} -> {status}")
        return replace(self, status=status)

    def due(self) -> datetime:
        """Return when the food is due; without details that is the moment of the order."""
        return self.order.due() if self.order is not None else self.created_at

    def promised_at(self) -> datetime:
        """Return when the kitchen should be ready: accepted orders by their preparation time, else :meth:`due`."""
        if self.decided_at is not None and self.preparation_min and self.settled is not Status.NEW:
            return (
                max(self.due(), self.decided_at + timedelta(minutes=self.preparation_min))
                if (self.order is not None and self.order.scheduled_from is not None)
                else self.decided_at + timedelta(minutes=self.preparation_min)
            )
        return self.due()

    def is_late(self, now: datetime) -> bool:
        """Tell whether an accepted order is not ready although its promised time is over."""
        return self.status in {Status.COOKING, Status.READYING} and now > self.promised_at()
