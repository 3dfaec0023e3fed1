"""What a drill shows of the person at the counter: counted from the desk's records, with advice. It keeps nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from merchant_desk.domain.decision import Action
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.facts import PrinterFacts, PrinterState

#: Slower than this is worth a word (seconds).
SLOW_DECISION_S = 30.0
SLOW_CANCELLATION_S = 20.0
SLOW_PAPER_S = 45.0
#: So many presses that the desk refused are a habit.
MANY_WRONG = 3
#: Less is no difference between two tries (seconds).
CLEARLY_S = 3.0


class DrillForm(StrEnum):
    """The first try of three minutes, and Friday evening."""

    SHORT = "short"
    RUSH = "rush"


@dataclass(frozen=True, slots=True)
class DrillFigures:
    """One try; frozen, without personal data. Times are seconds; None where there was nothing to measure.

    ``missed`` orders were decided by nobody. ``cancellation_s`` is the slowest look at a cancellation, ``unseen`` how
    many were never looked at. ``paper_s``: how long the printer was in trouble; ``paper_mended`` whether somebody put
    paper in, rather than the drill itself. ``stopped``: it ended before its time, and counts in no comparison.
    """

    form: DrillForm
    at: datetime
    orders: int = 0
    accepted: int = 0
    rejected: int = 0
    missed: int = 0
    mean_s: float | None = None
    longest_s: float | None = None
    longest_ring_s: float | None = None
    cancellations: int = 0
    unseen: int = 0
    cancellation_s: float | None = None
    wrong_presses: int = 0
    paper_s: float | None = None
    paper_mended: bool = False
    stopped: bool = False


class Advice(StrEnum):
    """One sentence that the figures speak for, the most important first."""

    NOTHING = "nothing"
    MISSED = "missed"
    CANCELLATION = "cancellation"
    PAPER = "paper"
    WRONG = "wrong"
    SLOW = "slow"
    FASTER = "faster"
    FINE = "fine"


def advice(figures: DrillFigures, before: Iterable[DrillFigures] = ()) -> Advice:
    """Return what to say about a try; ``before`` are earlier ones, newest first."""
    if not figures.orders or (figures.mean_s is None and not figures.missed):
        return Advice.NOTHING
    if figures.missed:
        return Advice.MISSED
    if figures.unseen or (figures.cancellation_s or 0.0) > SLOW_CANCELLATION_S:
        return Advice.CANCELLATION
    if figures.paper_s is not None and (not figures.paper_mended or figures.paper_s > SLOW_PAPER_S):
        return Advice.PAPER
    if figures.wrong_presses >= MANY_WRONG:
        return Advice.WRONG
    mean_s = figures.mean_s or 0.0
    if mean_s > SLOW_DECISION_S:
        return Advice.SLOW
    last = last_alike(figures, before)
    if last is not None and last.mean_s is not None and mean_s < last.mean_s - CLEARLY_S:
        return Advice.FASTER
    return Advice.FINE


def last_alike(figures: DrillFigures, before: Iterable[DrillFigures]) -> DrillFigures | None:
    """Return the newest earlier try of the same form that was played to its end."""
    return next((one for one in before if one.form is figures.form and not one.stopped), None)


@dataclass(slots=True)
class _Seen:
    """What was seen of one order so far."""

    received_at: datetime
    decided_at: datetime | None = None
    rejected: bool = False
    is_over: bool = False
    rang_s: float = 0.0
    called_at: datetime | None = None
    answered_at: datetime | None = None


@dataclass(slots=True)
class DrillWatch:
    """Watches one desk through one drill. Main thread; owned by the drill. Every look belongs after a change.

    Memory grows with the orders of the drill, which its table bounds.
    """

    form: DrillForm
    began_at: datetime
    wrong_presses: int = 0
    paper_mended: bool = False
    _orders: dict[str, _Seen] = field(default_factory=dict)
    _looked_at: datetime | None = None
    _ringing: frozenset[str] = frozenset()
    _paper_from: datetime | None = None
    _paper_to: datetime | None = None

    def look(
        self,
        now: datetime,
        records: Iterable[OrderRecord],
        ringing: Iterable[str],
        printers: Iterable[PrinterFacts],
    ) -> None:
        """Take in how the desk is at ``now``."""
        passed_s = (now - self._looked_at).total_seconds() if self._looked_at is not None else 0.0
        for order_id in self._ringing:
            if order_id in self._orders:
                self._orders[order_id].rang_s += max(0.0, passed_s)
        self._looked_at, self._ringing = now, frozenset(ringing)
        for record in records:
            self._look_at(record, now)
        self._look_at_paper(printers, now)

    def _look_at(self, record: OrderRecord, now: datetime) -> None:
        seen = self._orders.setdefault(record.order_id, _Seen(record.received_at))
        if seen.decided_at is None:
            seen.decided_at = record.decided_at
            if record.attempted is Action.REJECT:
                seen.decided_at, seen.rejected = record.attempted_at, True
        calls = record.customer_asks or (record.alarm and seen.decided_at is not None)
        if calls and seen.called_at is None:
            seen.called_at = now
        elif seen.called_at is not None and seen.answered_at is None and not calls:
            seen.answered_at = now
        seen.is_over = record.status is not Status.NEW

    def _look_at_paper(self, printers: Iterable[PrinterFacts], now: datetime) -> None:
        troubled = any(printer.state is PrinterState.TROUBLE for printer in printers)
        if troubled and self._paper_from is None:
            self._paper_from = now
        elif not troubled and self._paper_from is not None and self._paper_to is None:
            self._paper_to = now

    @property
    def orders(self) -> int:
        """Return how many orders have come."""
        return len(self._orders)

    @property
    def waits(self) -> bool:
        """Tell whether an order still waits for a decision, or a cancellation for somebody to see it."""
        return any(
            not seen.is_over or (seen.called_at is not None and seen.answered_at is None)
            for seen in self._orders.values()
        )

    @property
    def paper_is_settled(self) -> bool:
        """Tell whether the printer was in trouble and is well again."""
        return self._paper_to is not None

    def figures(self, now: datetime, *, stopped: bool = False) -> DrillFigures:
        """Return the try as it stands; with ``stopped`` what still waits was missed by nobody."""
        seen = list(self._orders.values())
        decided = [one for one in seen if one.decided_at is not None]
        times_s = [(one.decided_at - one.received_at).total_seconds() for one in decided if one.decided_at]
        called = [one for one in seen if one.called_at is not None]
        looks_s = [
            (one.answered_at - one.called_at).total_seconds()
            for one in called
            if one.called_at is not None and one.answered_at is not None
        ]
        missed = [one for one in seen if one.decided_at is None and (one.is_over or not stopped)]
        paper_to = self._paper_to or now
        return DrillFigures(
            form=self.form,
            at=self.began_at,
            orders=len(seen),
            accepted=sum(not one.rejected for one in decided),
            rejected=sum(one.rejected for one in decided),
            missed=len(missed),
            mean_s=sum(times_s) / len(times_s) if times_s else None,
            longest_s=max(times_s, default=None),
            longest_ring_s=max((one.rang_s for one in seen), default=None),
            cancellations=len(called),
            unseen=len(called) - len(looks_s),
            cancellation_s=max(looks_s, default=None),
            wrong_presses=self.wrong_presses,
            paper_s=(paper_to - self._paper_from).total_seconds() if self._paper_from else None,
            paper_mended=self.paper_mended,
            stopped=stopped,
        )
