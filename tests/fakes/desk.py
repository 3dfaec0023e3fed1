"""A desk in memory: the Desk protocol with a clock that a test moves and a platform that a test plays.

It keeps the real desk's rules by the domain's own tables (what is possible, what waits, what rings) and does
nothing outside: decisions stay pending until the test says what the platform answered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from merchant_desk.domain.attention import SILENCE_S, Ringing, what_rings
from merchant_desk.domain.decision import PROVEN_BY, WAITS_AS, Action, CancelCode, DenyCode, possible
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.money import Money
from merchant_desk.domain.notice import Notice
from merchant_desk.domain.order import Order
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.shop_standing import ShopStanding
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.services.facts import DeskFacts, LinkFacts, LinkState, PrinterFacts, PrinterState, Today
from merchant_desk.services.ports import BellFacts
from merchant_desk.services.usual_times import Cooked, Suggestion, dishes_of, suggest

START = datetime(2026, 11, 20, 10, 4, tzinfo=UTC)  # a Friday, 19:04 in Seoul
MERCHANT = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"
CONFIRM_WITHIN_S = 480.0


class FakeDesk:
    def __init__(self) -> None:
        self.time = START
        self.said: list[tuple[object, ...]] = []
        self.shop = Shop("행복분식 수원점", MERCHANT, region="수원시", local_currency="수원페이")
        self.link = LinkFacts(
            LinkState.ONLINE, START - timedelta(seconds=2), 82, asked=1127, answered=1127, quiet_since=START
        )
        self.bell = BellFacts(last_heard_at=START - timedelta(hours=9))
        self.printers: tuple[PrinterFacts, ...] = (
            PrinterFacts("주방", PrinterState.READY, last_printed_at=START - timedelta(minutes=12)),
        )
        self.waiting_jobs = 0
        self.journal_trouble = ""
        self.vault_trouble = ""
        self.practice = False
        self.standing = ShopStanding()
        self.speech_trouble = ""
        self.never_ordered = False
        self.notices: tuple[Notice, ...] = ()
        self.today = Today(12, Money(341_500), 12, 21.0)
        self.cooked: list[Cooked] = []
        self._records: dict[str, OrderRecord] = {}
        self._jobs: dict[str, Job] = {}
        self._listeners: list[Callable[[], None]] = []

    # --- what a test plays ----------------------------------------------------------------------------------

    def pass_s(self, seconds: float) -> None:
        """Let time go by."""
        self.time += timedelta(seconds=seconds)
        self._changed()

    def arrive(self, order: Order, /, **changes) -> OrderRecord:
        """Have a new order come from the platform with its details."""
        deadline = order.confirm_by or self.time + timedelta(seconds=CONFIRM_WITHIN_S)
        record = OrderRecord(
            order_id=order.order_id,
            merchant_id=MERCHANT,
            status=Status.NEW,
            settled=Status.NEW,
            created_at=order.created_at,
            received_at=self.time,
            display_id=order.display_id,
            order=order,
            stored_at=self.time,
            deadline=deadline,
        )
        return self.put(replace(record, **changes))

    def put(self, record: OrderRecord) -> OrderRecord:
        """Have a record stand here as it is."""
        before = self._records.get(record.order_id)
        if record.status is Status.READY and record.order and record.decided_at and before != record:
            minutes = (self.time - record.decided_at).total_seconds() / 60
            self.cooked.append(Cooked(record.decided_at, dishes_of(record.order), minutes))
        self._records[record.order_id] = record
        self._changed()
        return record

    def change(self, order_id: str, **changes) -> OrderRecord:
        """Change a record, as an event of the platform would."""
        return self.put(replace(self._records[order_id], **changes))

    def confirm(self, order_id: str, status: Status) -> OrderRecord:
        """Have the platform prove a state."""
        closed_at = self.time if status in CLOSED else None
        return self.change(
            order_id,
            status=status,
            settled=status,
            confirmed_at=self.time,
            closed_at=closed_at,
            attempted=None,
        )

    def cancel(self, order_id: str, reason: str = "") -> OrderRecord:
        """Have the platform cancel an order under the kitchen's hands."""
        self.confirm(order_id, Status.CANCELLED)
        return self.change(order_id, alarm=True, cancel_reason=reason)

    def put_job(self, job: Job) -> None:
        self._jobs[job.job_id] = job
        self._changed()

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()

    # --- the Desk protocol ----------------------------------------------------------------------------------

    def now(self) -> datetime:
        return self.time

    def records(self) -> tuple[OrderRecord, ...]:
        opened = [record for record in self._records.values() if record.is_open]
        closed = [record for record in self._records.values() if not record.is_open]
        closed.sort(key=lambda record: record.closed_at or record.received_at, reverse=True)
        return (*opened, *closed)

    def record(self, order_id: str) -> OrderRecord | None:
        return self._records.get(order_id)

    def jobs_of(self, order_id: str) -> tuple[Job, ...]:
        return tuple(job for job in self._jobs.values() if job.order_id == order_id)

    def possible(self, order_id: str) -> tuple[Action, ...]:
        record = self._records.get(order_id)
        if record is None:
            return ()
        actions = possible(record.status, record.order)
        if record.customer_asks:
            actions = (Action.ACCEPT_CANCELLATION, Action.DENY_CANCELLATION, *actions)
        return actions

    def suggestion(self, order_id: str) -> Suggestion | None:
        record = self._records.get(order_id)
        if record is None or record.order is None:
            return None
        return suggest(self.cooked, dishes_of(record.order), self.time)

    def ringing(self) -> Ringing:
        return what_rings(self._records.values(), self.time)

    def facts(self) -> DeskFacts:
        return DeskFacts(
            shop=self.shop,
            link=self.link,
            bell=replace(self.bell, sounding=bool(self.ringing().calls) and not self.bell.trouble),
            printers=self.printers,
            waiting_jobs=self.waiting_jobs,
            ringing_orders=len(self.ringing().order_ids),
            open_orders=sum(1 for record in self._records.values() if record.is_open),
            journal_trouble=self.journal_trouble,
            vault_trouble=self.vault_trouble,
            today=self.today,
            practice=self.practice,
            standing=self.standing,
            speech_trouble=self.speech_trouble,
            notices=self.notices,
            never_ordered=self.never_ordered,
        )

    def listen(self, changed: Callable[[], None]) -> None:
        self._listeners.append(changed)

    def unlisten(self, changed: Callable[[], None]) -> None:
        self._listeners = [known for known in self._listeners if known != changed]

    def accept(self, order_id: str, minutes: int, by: str = "staff") -> None:
        if not 1 <= minutes <= 240:
            raise DecisionRefused("조리 시간은 1분에서 240분까지입니다.")
        self._decide(order_id, Action.ACCEPT, by, minutes=minutes)
        self.change(order_id, preparation_min=minutes)
        self.said.append(("accept", order_id, minutes))

    def reject(
        self,
        order_id: str,
        code: str,
        reason: str = "",
        by: str = "staff",
        out_of_stock: tuple[str, ...] = (),
    ) -> None:
        if code not in set(CancelCode):
            raise DecisionRefused("거절 사유를 골라 주세요.")
        record = self._known(order_id)
        known = {item.item_id for item in record.order.items} if record.order is not None else set()
        if out_of_stock and (code != "UNAVAILABLE_ITEM" or not known.issuperset(out_of_stock)):
            raise DecisionRefused("품절로 고른 메뉴가 이 주문에 없습니다. 다시 골라 주세요.")
        new = record.settled is Status.NEW
        action = Action.REJECT if new else Action.CANCEL
        self._decide(order_id, action, by, code=code)
        job_id = f"{action}:{order_id}"
        self._jobs[job_id] = replace(self._jobs[job_id], items=out_of_stock)
        self.said.append(("reject", order_id, code, *out_of_stock))

    def advance(self, order_id: str, action: Action, by: str = "staff") -> None:
        self._decide(order_id, action, by)
        self.said.append(("advance", order_id, action))

    def answer_customer(self, order_id: str, *, cancel: bool, code: str = "", by: str = "staff") -> None:
        if not self._known(order_id).customer_asks:
            raise DecisionRefused("고객의 취소 요청이 없습니다.")
        if not cancel and code not in set(DenyCode):
            raise DecisionRefused("취소를 받을 수 없는 이유를 골라 주세요.")
        action = Action.ACCEPT_CANCELLATION if cancel else Action.DENY_CANCELLATION
        self.change(order_id, customer_asks=False)
        self._job(order_id, action, code=code)
        self.said.append(("answer", order_id, cancel, code))

    def found_done(self, order_id: str, by: str = "staff") -> None:
        record = self._known(order_id)
        if record.status is not Status.UNSURE or record.attempted is None:
            raise DecisionRefused("지금 이 주문에는 할 수 없는 일입니다.")
        proof = PROVEN_BY[record.attempted]
        self.change(order_id, status=proof, settled=proof, attempted=None)
        self.said.append(("found_done", order_id))

    def seen(self, order_id: str, by: str = "staff") -> None:
        record = self._known(order_id)
        if not record.alarm and not record.noticed and record.status is not Status.UNSURE:
            raise DecisionRefused("확인할 취소가 없습니다.")
        self.change(order_id, alarm=False, noticed=False, attempted=None)
        self.said.append(("seen", order_id))

    def reprint(self, job_id: str, by: str = "staff") -> None:
        job = self._slip(job_id)
        if job.state in {JobState.UNKNOWN, JobState.EXPIRED}:
            self._jobs[job_id] = replace(job, state=JobState.DROPPED)
        again = replace(
            job,
            job_id=f"{job_id}:r{job.reprint_no + 1}",
            state=JobState.WAITING,
            reprint_no=job.reprint_no + 1,
        )
        self.said.append(("reprint", job_id))
        self.put_job(again)

    def slip_came_out(self, job_id: str, by: str = "staff") -> None:
        job = self._slip(job_id)
        if job.state is not JobState.UNKNOWN:
            raise DecisionRefused("이 주문서는 물어볼 것이 없습니다.")
        self.said.append(("came_out", job_id))
        self.put_job(replace(job, state=JobState.DONE, finished_at=self.time))

    def silence(self, by: str = "staff", *, order_id: str = "") -> None:
        until = self.time + timedelta(seconds=SILENCE_S)
        for ringing in self.ringing().order_ids:
            if order_id in {"", ringing}:
                record = self._records[ringing]
                self._records[ringing] = replace(record, silenced_until=until, noticed=False)
        self.said.append(("silence", order_id) if order_id else ("silence",))
        self._changed()

    def dismiss(self, notice_id: str, by: str = "staff") -> None:
        self.notices = tuple(notice for notice in self.notices if notice.notice_id != notice_id)
        self.said.append(("dismiss", notice_id))
        self._changed()

    def poll_now(self) -> None:
        self.said.append(("poll",))

    def _known(self, order_id: str) -> OrderRecord:
        record = self._records.get(order_id)
        if record is None:
            raise DecisionRefused("없는 주문입니다.")
        return record

    def _slip(self, job_id: str) -> Job:
        job = self._jobs.get(job_id)
        if job is None or job.kind is not JobKind.PRINT:
            raise DecisionRefused("없는 주문서입니다.")
        return job

    def _decide(self, order_id: str, action: Action, by: str, *, minutes: int = 0, code: str = "") -> None:
        record = self._known(order_id)
        if action not in self.possible(order_id):
            raise DecisionRefused("이 주문은 지금 그렇게 할 수 없습니다.")
        moved = record.moved(WAITS_AS[action])
        self._job(order_id, action, minutes=minutes, code=code)
        decided_at = record.decided_at or self.time
        self.put(
            replace(moved, attempted=action, attempted_at=self.time, decided_at=decided_at, decided_by=by)
        )

    def _job(self, order_id: str, action: Action, *, minutes: int = 0, code: str = "") -> None:
        job_id = f"{action}:{order_id}"
        self._jobs[job_id] = Job(
            job_id, order_id, JobKind(action.value), JobState.WAITING, self.time, minutes=minutes, code=code
        )
        self._changed()
