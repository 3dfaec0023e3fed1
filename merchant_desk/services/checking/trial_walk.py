"""Leads one trial order through the desk: placed, seen, read, rung, rejected. It must not know how one is placed."""

from __future__ import annotations

import logging
from collections.abc import Callable

from merchant_desk.domain.decision import CancelCode
from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.services.ports import Clock, Lanes

from .facts import TrialDesk, TrialFacts, TrialPlatform, TrialStage
from .trial_orders import CHECK, TRIAL_NOTE

log = logging.getLogger(__name__)

#: The lane of calls that place and withdraw trial orders.
LANE = "check:trial"
#: From placing to the end of its rejection (seconds): two polls, a read, a ring and a decision on a slow line.
LIMIT_S = 30.0
#: The platform is asked this often meanwhile (seconds), within its own limit.
ASK_S = 1.0
#: A trial order that was given up is looked after so long (seconds); then it is the counter's.
LEFT_FOR_S = 600.0


class TrialWalk:
    """Main thread; owned by one check's run, and kept by the room until nothing of the order is left.

    ``tick`` goes on; ``done`` is told once how far it came. One that never came is withdrawn at the platform, and what
    is here, or still comes, is ended by :meth:`tidy`: no alarm of a trial is left to the counter. Where the bell is
    known to be silent (``hears``), its ring is not waited for. With the ``order_id`` of one that nobody leads any more
    (the program ended in between, the answer to placing it was lost) there is only :meth:`tidy` left to do.
    """

    def __init__(
        self,
        desk: TrialDesk,
        platform: TrialPlatform,
        lanes: Lanes,
        clock: Clock,
        done: Callable[[TrialFacts], None],
        *,
        hears: bool = True,
        order_id: str = "",
    ) -> None:
        self._desk = desk
        self._hears = hears
        self._platform = platform
        self._lanes = lanes
        self._clock = clock
        self._done = done
        self._order_id = order_id
        self._stage = TrialStage.PLACED
        self._began_s = self._asked_s = clock.monotonic_s()
        self._took_s = 0.0
        self._is_over = bool(order_id)

    @property
    def order_id(self) -> str:
        """Return the order's id, empty before it is placed."""
        return self._order_id

    def begin(self) -> None:
        """Place the order."""
        self._lanes.submit(LANE, self._platform.place, self._placed, self._not_placed)

    def _placed(self, order_id: str | None) -> None:
        if order_id is None:
            self._end(TrialFacts(TrialStage.NONE_HERE))
            return
        self._order_id = order_id
        if self._is_over:  # it came too late: nobody waits for it any more
            self._withdraw()
            return
        self._desk.poll_now()

    def _not_placed(self, error: DeskError) -> None:
        self._end(TrialFacts(TrialStage.REFUSED, trouble=str(error)))

    def tick(self) -> None:
        """Go on as far as possible."""
        if self._is_over:
            return
        now_s = self._clock.monotonic_s()
        if self._order_id:
            self._go_on(now_s)
        self._wait_on(now_s)

    def _wait_on(self, now_s: float) -> None:
        """Ask for news of the order, or give it up."""
        if self._is_over:
            return
        if now_s - self._began_s >= LIMIT_S:
            self._end(TrialFacts(self._stage, self._took_s))
            if self._stage is TrialStage.PLACED:  # what has come is rejected here: see tidy
                self._withdraw()
        elif self._order_id and now_s - self._asked_s >= ASK_S:
            self._asked_s = now_s
            self._desk.poll_now()

    def _go_on(self, now_s: float) -> None:
        """Note what the order has reached, and end it once it has rung."""
        record = self._desk.record(self._order_id)
        if record is None:
            return
        self._stage = _stage_of(record, self._stage)
        if record.rang_at is not None and not self._took_s:
            self._took_s = now_s - self._began_s
        if record.status in CLOSED:  # by the check, or by somebody who was quicker
            reached = TrialStage.OVER if self._stage is TrialStage.RANG else self._stage
            self._end(TrialFacts(reached, self._took_s))
        elif record.status is Status.NEW and self._stage is (
            TrialStage.RANG if self._hears else TrialStage.READ
        ):
            self._reject()

    def _reject(self) -> None:
        try:
            self._desk.reject(self._order_id, CancelCode.SYSTEMIC_ISSUES, TRIAL_NOTE, CHECK)
        except DecisionRefused as refused:
            log.info("the trial order is not rejected yet: %s", refused)

    def _end(self, facts: TrialFacts) -> None:
        if not self._is_over:
            self._is_over = True
            self._done(facts)

    def _withdraw(self) -> None:
        """Have the platform cancel what the desk did not bring to its end."""
        order_id = self._order_id
        if order_id:
            self._lanes.submit(
                LANE, lambda: self._platform.withdraw(order_id), lambda _: None, _not_withdrawn
            )

    def tidy(self) -> bool:
        """End what is still open of the order; return whether nothing is left to do."""
        if not self._is_over:
            return False
        record = self._desk.record(self._order_id) if self._order_id else None
        if self._clock.monotonic_s() - self._began_s >= LEFT_FOR_S:
            return True
        if record is None:  # it may still come
            return not self._order_id
        if record.alarm or record.noticed:
            self._desk.seen(self._order_id, CHECK)
            return False
        if record.status is Status.NEW and self._stage is not TrialStage.OVER:
            self._reject()
        return record.status in CLOSED


def _stage_of(record: OrderRecord, before: TrialStage) -> TrialStage:
    """Return how far the order has come; what it has reached once stays."""
    if before is TrialStage.RANG:
        return before
    if record.rang_at is not None and record.order is not None:
        return TrialStage.RANG
    return TrialStage.READ if record.order is not None else TrialStage.SEEN


def _not_withdrawn(error: DeskError) -> None:
    """Note it; the order ends by its own deadline."""
    log.warning("the trial order is not withdrawn: %s (%s)", error, error.detail)
