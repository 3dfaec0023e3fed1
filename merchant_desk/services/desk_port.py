"""What a window, a local socket or a test may ask of the desk and tell it. Main thread only; nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from merchant_desk.domain.attention import Ringing
from merchant_desk.domain.decision import Action
from merchant_desk.domain.job import Job
from merchant_desk.domain.record import OrderRecord

from .facts import DeskFacts
from .usual_times import Suggestion


class Desk(Protocol):
    """The desk as its users see it. Decisions raise DecisionRefused (a sentence) and change nothing then."""

    def now(self) -> datetime:
        """Return the desk's time, aware UTC (deadlines are counted in it)."""

    def records(self) -> tuple[OrderRecord, ...]:
        """Return the orders of the board: open ones, then those closed lately (newest first among closed)."""

    def record(self, order_id: str) -> OrderRecord | None:
        """Return one order."""

    def jobs_of(self, order_id: str) -> tuple[Job, ...]:
        """Return an order's jobs that memory holds (decisions and slips), oldest first."""

    def possible(self, order_id: str) -> tuple[Action, ...]:
        """Return what may be decided now."""

    def suggestion(self, order_id: str) -> Suggestion | None:
        """Return how long the shop's own last orders like this one took, None where too few are known."""

    def ringing(self) -> Ringing:
        """Return what rings now."""

    def facts(self) -> DeskFacts:
        """Return what the status strip shows."""

    def listen(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called (on the main thread, coalesced by the listener) after anything changed."""

    def unlisten(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` no more (the same bound method that was given)."""

    def accept(self, order_id: str, minutes: int, by: str = "staff") -> None:
        """Accept with ``minutes`` of preparation time (1-240)."""

    def reject(
        self,
        order_id: str,
        code: str,
        reason: str = "",
        by: str = "staff",
        out_of_stock: tuple[str, ...] = (),
    ) -> None:
        """Reject a new order, or cancel an accepted one, with one of the platform's codes.

        ``out_of_stock`` are ids of the order's items, told with UNAVAILABLE_ITEM alone.
        """

    def advance(self, order_id: str, action: Action, by: str = "staff") -> None:
        """Report PREPARING, READY, DISPATCH, DELIVERED or PICKED_UP."""

    def answer_customer(self, order_id: str, *, cancel: bool, code: str = "", by: str = "staff") -> None:
        """Accept the customer's cancellation, or deny it with one of the standard's two codes."""

    def found_done(self, order_id: str, by: str = "staff") -> None:
        """Note that a person has seen at the platform that a decision of unknown outcome holds."""

    def seen(self, order_id: str, by: str = "staff") -> None:
        """Note that somebody has seen a cancellation: its alarm ends and the order leaves the board."""

    def reprint(self, job_id: str, by: str = "staff") -> None:
        """Print a slip again, marked as a reprint; an uncertain slip is settled by it."""

    def slip_came_out(self, job_id: str, by: str = "staff") -> None:
        """Note that a person has the uncertain slip in hand."""

    def dismiss(self, notice_id: str, by: str = "staff") -> None:
        """Put one of the desk's standing sentences (``facts().notices``) away for good."""

    def silence(self, by: str = "staff", *, order_id: str = "") -> None:
        """Silence what rings now for 30 s, or only the order with this id; one that does not ring changes nothing."""

    def poll_now(self) -> None:
        """Ask the platform now, within its limit."""
