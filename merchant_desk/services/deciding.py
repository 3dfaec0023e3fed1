"""Takes decisions, whoever takes them: checks and stores them, sets jobs and slips. It must not send."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import WAITS_AS, Action, CancelCode, DenyCode, possible
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.order import Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.domain.unsent import unsent

from .after_restore import is_reread
from .checking.trial_orders import REFUSED, TrialOrders
from .ledger import Ledger
from .order_book import OrderBook
from .ports import Batch, Clock
from .printing.needed_slips import NeededSlips

#: Preparation times that can be sent, in minutes.
SHORTEST_MIN, LONGEST_MIN = 1, 240

_CANCEL_CODES = frozenset(code.value for code in CancelCode)
_DENY_CODES = frozenset(code.value for code in DenyCode)


class Deciding:
    """Main thread; owned by the counter. Every decision is one transaction: pending state, jobs, slips, a line.

    A decision that the transition table forbids raises DecisionRefused and changes nothing, so the same key
    pressed twice decides once.
    """

    def __init__(
        self,
        *,
        book: OrderBook,
        ledger: Ledger,
        slips: NeededSlips,
        clock: Clock,
        trials: TrialOrders,
    ) -> None:
        self._book = book
        self._ledger = ledger
        self._slips = slips
        self._clock = clock
        self.trials = trials

    def possible(self, order_id: str) -> tuple[Action, ...]:
        """Return what may be decided now; answers to the customer come first."""
        record = self._book.record(order_id)
        if record is None or is_reread(self._book.jobs_of(order_id)):
            return ()
        actions: list[Action] = []
        if record.customer_asks:
            actions += [Action.ACCEPT_CANCELLATION, Action.DENY_CANCELLATION]
        if self._may_start(record):
            actions.append(Action.PREPARING)
        return (*actions, *possible(record.status, record.order))

    def _may_start(self, record: OrderRecord) -> bool:
        """Tell whether the start of cooking is wanted by the platform and not reported yet."""
        if record.status is not Status.COOKING or record.order is None or not record.order.send_preparing:
            return False
        if record.order.timing is Timing.ONDEMAND and not record.asked_to_start:
            return False
        return not any(job.kind is JobKind.PREPARING for job in self._book.jobs_of(record.order_id))

    def accept(self, order_id: str, minutes: int, by: str) -> None:
        """Accept with ``minutes`` of preparation; slips are held until the platform confirms."""
        if not SHORTEST_MIN <= minutes <= LONGEST_MIN:
            raise DecisionRefused(f"조리 시간은 {SHORTEST_MIN}분에서 {LONGEST_MIN}분 사이로 골라 주세요.")
        record = self._checked(order_id, Action.ACCEPT)
        if self.trials.has(record):
            raise DecisionRefused(REFUSED)
        now = self._clock.now()
        pending = replace(
            record.moved(Status.ACCEPTING),
            attempted=Action.ACCEPT,
            attempted_at=now,
            preparation_min=minutes,
            external_code=record.external_code or _external_code(record),
            decided_at=now,
            decided_by=by,
            note=record.note if by == "rule" else "",  # nobody has read it yet
            noticed=record.noticed and by == "rule",
        )
        job = self._job(record, Action.ACCEPT, minutes=minutes)
        line = self._ledger.line(order_id, Step.DECIDED, by, f"accept {minutes} min")
        self._ledger.save(Batch(records=(pending,), jobs=(job,), lines=(line,)) + self._slips.plan(pending))

    def reject(
        self, order_id: str, code: str, reason: str, by: str, out_of_stock: tuple[str, ...] = ()
    ) -> None:
        """Reject a new order, or cancel an accepted one, with one of the standard's codes.

        ``out_of_stock`` are ids of the order's items, told with UNAVAILABLE_ITEM alone. The standard takes nothing
        out of an order: the whole of it ends, or goes on where the platform refuses.
        """
        if code not in _CANCEL_CODES:
            raise DecisionRefused("거절 사유를 골라 주세요.")
        record = self._book.record(order_id)
        if out_of_stock and not (code == CancelCode.UNAVAILABLE_ITEM and _has_items(record, out_of_stock)):
            raise DecisionRefused("품절로 고른 메뉴가 이 주문에 없습니다. 다시 골라 주세요.")
        is_new = record is not None and record.settled is Status.NEW
        action = Action.REJECT if is_new else Action.CANCEL
        record, now = self._checked(order_id, action), self._clock.now()
        pending = replace(
            record.moved(WAITS_AS[action]),
            attempted=action,
            attempted_at=now,
            decided_at=now if is_new else record.decided_at,
            decided_by=by if is_new else record.decided_by,
            cancel_reason=reason or code,
            note="",
            noticed=False,
        )
        job = replace(self._job(record, action, code=code, reason=reason), items=out_of_stock)
        line = self._ledger.line(order_id, Step.DECIDED, by, f"{action} {code}")
        self._ledger.save(Batch(records=(pending,), jobs=(job,), lines=(line,)))

    def advance(self, order_id: str, action: Action, by: str) -> None:
        """Report PREPARING, READY, DISPATCH, DELIVERED or PICKED_UP."""
        if action not in {
            Action.PREPARING,
            Action.READY,
            Action.DISPATCH,
            Action.DELIVERED,
            Action.PICKED_UP,
        }:
            raise DecisionRefused("이 버튼으로는 할 수 없습니다.")
        record = self._checked(order_id, action)
        pending = replace(record, noticed=False)
        if action in WAITS_AS:
            moved = pending.moved(WAITS_AS[action])
            pending = replace(moved, attempted=action, attempted_at=self._clock.now(), note="")
        line = self._ledger.line(order_id, Step.DECIDED, by, action.value)
        self._ledger.save(Batch(records=(pending,), jobs=(self._job(record, action),), lines=(line,)))

    def answer_customer(self, order_id: str, *, cancel: bool, code: str, by: str) -> None:
        """Accept the customer's wish to cancel, or deny it with one of the standard's two codes."""
        action = Action.ACCEPT_CANCELLATION if cancel else Action.DENY_CANCELLATION
        record = self._checked(order_id, action)
        if not cancel and code not in _DENY_CODES:
            raise DecisionRefused("취소를 받을 수 없는 이유를 골라 주세요.")
        job = self._job(record, action, code="" if cancel else code)
        line = self._ledger.line(order_id, Step.DECIDED, by, f"{action} {code}".strip())
        self._ledger.save(Batch((), (replace(record, customer_asks=False, noticed=False),), (job,), (line,)))

    def seen(self, order_id: str, by: str) -> None:
        """Note that somebody has seen the order's alarm or notice, or leaves one that is too late as it is."""
        record = self._book.record(order_id)
        if record is None:
            raise DecisionRefused("이 주문은 더 이상 없습니다.")
        line = self._ledger.line(order_id, Step.SILENCED, by, "seen")
        held = unsent(record, self._book.jobs_of(order_id), self._clock.now())
        left = None if held is not None and held.too_late else record.attempted
        seen = replace(record, alarm=False, noticed=False, attempted=left)
        self._ledger.save(Batch(records=(seen,), lines=(line,)))

    def silence(self, order_ids: tuple[str, ...], seconds: float, by: str) -> None:
        """Mute the bell for these orders for a while; a notice that was heard does not ring again, its words stay."""
        until = self._clock.now() + timedelta(seconds=seconds)
        records = [record for order_id in order_ids if (record := self._book.record(order_id)) is not None]
        lines = tuple(self._ledger.line(r.order_id, Step.SILENCED, by, f"{seconds:.0f} s") for r in records)
        muted = tuple(replace(record, silenced_until=until, noticed=False) for record in records)
        self._ledger.save(Batch(records=muted, lines=lines))

    # --- parts ------------------------------------------------------------------------------------------

    def _checked(self, order_id: str, action: Action) -> OrderRecord:
        """Return the order if the action is allowed now, else refuse with a sentence."""
        record = self._book.record(order_id)
        if record is None:
            raise DecisionRefused("이 주문은 더 이상 없습니다.")
        if action not in self.possible(order_id):
            raise DecisionRefused("지금 이 주문에는 할 수 없는 일입니다.")
        return record

    def _job(
        self, record: OrderRecord, action: Action, *, minutes: int = 0, code: str = "", reason: str = ""
    ) -> Job:
        """Return the decision's job; its number tells a second decision from a repeat."""
        kind, now = JobKind(action.value), self._clock.now()
        number = 1 + sum(1 for job in self._book.jobs_of(record.order_id) if job.kind is kind)
        return Job(
            f"{kind}:{record.order_id}:{number}",
            record.order_id,
            kind,
            JobState.WAITING,
            now,
            next_try_at=now,
            minutes=minutes,
            code=code,
            reason=reason,
        )


def _has_items(record: OrderRecord | None, item_ids: tuple[str, ...]) -> bool:
    """Tell whether the order holds all of these items."""
    if record is None or record.order is None:
        return False
    return {item.item_id for item in record.order.items}.issuperset(item_ids)


def _external_code(record: OrderRecord) -> str:
    """Return our own code for the order: the same however often it is made."""
    return f"MD-{record.created_at:%Y%m%d}-{record.order_id[:8].upper()}"
