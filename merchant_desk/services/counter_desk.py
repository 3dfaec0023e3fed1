"""What a window may ask of the counter and tell it, handed on to the parts that do it. It must not build them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from merchant_desk.domain.attention import Ringing
from merchant_desk.domain.decision import Action
from merchant_desk.domain.job import Job
from merchant_desk.domain.record import OrderRecord

from .calls.calling import Calling
from .calls.standing import Standing
from .deciding import Deciding
from .facts import LinkFacts
from .intake import Intake
from .ledger import Ledger
from .link import Link, PlatformClock
from .order_book import OrderBook
from .printing.whole import Printing
from .reconciling import Reconciling
from .shop.port import ShopRoom
from .shop.shopkeeping import Shopkeeping
from .usual_times import Suggestion, UsualTimes


class CounterDesk:
    """Main thread; the counter's own half of ``desk_port.Desk``. Whoever inherits it sets the parts."""

    _clock: PlatformClock
    _book: OrderBook
    _ledger: Ledger
    _link: Link
    _intake: Intake
    _deciding: Deciding
    _reconciling: Reconciling
    _calling: Calling
    _standing: Standing
    _usual_times: UsualTimes
    _shopkeeping: Shopkeeping
    printing: Printing

    def now(self) -> datetime:
        """Return the desk's time, aware UTC (deadlines are counted in it)."""
        return self._clock.now()

    def records(self) -> tuple[OrderRecord, ...]:
        """Return the orders of the board: open ones, then those closed lately (newest first among closed)."""
        told = self._book.told()
        closed = [record for record in told if not record.is_open]
        closed.sort(key=lambda record: record.closed_at or record.received_at, reverse=True)
        return (*(record for record in told if record.is_open), *closed)

    def record(self, order_id: str) -> OrderRecord | None:
        """Return one order."""
        return self._book.record(order_id)

    def jobs_of(self, order_id: str) -> tuple[Job, ...]:
        """Return an order's jobs that memory holds, oldest first."""
        return self._book.jobs_of(order_id)

    def possible(self, order_id: str) -> tuple[Action, ...]:
        """Return what may be decided now."""
        return self._deciding.possible(order_id)

    def trials_left(self) -> tuple[OrderRecord, ...]:
        """Return the orders on trial that are open, or call."""
        trials = self._deciding.trials
        calling = (record for record in self._book.told() if record.is_open or record.alarm or record.noticed)
        return tuple(record for record in calling if trials.has(record))

    def suggestion(self, order_id: str) -> Suggestion | None:
        """Return how long the shop's own last orders like this one took, None where too few are known."""
        return self._usual_times.suggestion(order_id)

    def ringing(self) -> Ringing:
        """Return what rings now."""
        return self._calling.ringing

    def link(self) -> LinkFacts:
        """Return how the platform can be reached."""
        return self._link.facts()

    def listen(self, changed: Callable[[], None]) -> None:
        """Have ``changed`` called after anything changed."""
        self._ledger.listen(changed)

    def unlisten(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` no more."""
        self._ledger.unlisten(changed)

    def accept(self, order_id: str, minutes: int, by: str = "staff") -> None:
        """Accept with ``minutes`` of preparation time."""
        self._deciding.accept(order_id, minutes, by)

    def reject(
        self,
        order_id: str,
        code: str,
        reason: str = "",
        by: str = "staff",
        out_of_stock: tuple[str, ...] = (),
    ) -> None:
        """Reject a new order, or cancel an accepted one, naming the items that have run out."""
        self._deciding.reject(order_id, code, reason, by, out_of_stock)

    def advance(self, order_id: str, action: Action, by: str = "staff") -> None:
        """Report PREPARING, READY, DISPATCH, DELIVERED or PICKED_UP."""
        self._deciding.advance(order_id, action, by)

    def answer_customer(self, order_id: str, *, cancel: bool, code: str = "", by: str = "staff") -> None:
        """Accept the customer's cancellation, or deny it."""
        self._deciding.answer_customer(order_id, cancel=cancel, code=code, by=by)

    def found_done(self, order_id: str, by: str = "staff") -> None:
        """Note that a person has seen at the platform that a decision of unknown outcome holds."""
        self._reconciling.found_done(order_id, by)

    def seen(self, order_id: str, by: str = "staff") -> None:
        """Note that somebody has seen a cancellation or a notice."""
        self._deciding.seen(order_id, by)

    def reprint(self, job_id: str, by: str = "staff") -> None:
        """Print a slip again, marked as a reprint."""
        self.printing.asked.reprint(job_id, by)

    def slip_came_out(self, job_id: str, by: str = "staff") -> None:
        """Note that a person has the uncertain slip in hand."""
        self.printing.asked.came_out(job_id, by)

    def silence(self, by: str = "staff", *, order_id: str = "") -> None:
        """Silence what rings now for 30 s, or that one order; a notice that was heard does not ring again."""
        self._calling.silence(by, order_id)

    def dismiss(self, notice_id: str, by: str = "staff") -> None:
        """Put one of the desk's standing sentences away."""
        self._standing.dismiss(notice_id, self._clock.now(), by)

    def poll_now(self) -> None:
        """Ask the platform now, within its limit."""
        self._intake.poll_now()

    @property
    def shop(self) -> ShopRoom:
        """Return the room of opening, pausing and what is sold out."""
        return self._shopkeeping
