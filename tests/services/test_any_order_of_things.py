"""Any order of presses, events, faults, restarts and time: desk and platform agree, nothing happened twice."""

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from merchant_desk.domain.decision import Action, CancelCode
from merchant_desk.domain.errors import (
    Busy,
    Conflict,
    NoAnswer,
    NotFound,
    NotThePlatform,
    PrinterUnreachable,
    PrintInterrupted,
    Unreachable,
)
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobState, SlipKind
from merchant_desk.domain.order import Timing
from merchant_desk.domain.status import Status
from tests.builders import HALL, KITCHEN, make_order, make_settings, make_takeout
from tests.fakes.journal import disk_full
from tests.fakes.platform import AT_THE_DESK, CANCELLED, CONFIRMED, DISPATCHED, PLACED, READY
from tests.services.running_desk import RunningDesk

LINK_FAULTS = [
    lambda: Unreachable("연결할 수 없습니다."),
    lambda: NoAnswer("답이 없습니다."),
    lambda: NotThePlatform("플랫폼의 답이 아닙니다."),
    lambda: Busy("바쁩니다.", retry_after_s=40),
]
#: What surely was not applied, or says that it was refused, never comes after the effect.
BEFORE_ONLY = (Unreachable, Busy)
STEPS = (Action.PREPARING, Action.READY, Action.DISPATCH, Action.DELIVERED, Action.PICKED_UP)


class AnyOrderOfThings(RuleBasedStateMachine):
    orders = Bundle("orders")

    def __init__(self) -> None:
        super().__init__()
        self.desk = RunningDesk(make_settings(printers=(KITCHEN, HALL), poll_interval_s=5), start=False)
        self.platform = self.desk.platform
        self.paper: list[tuple[str, str]] = []

    @initialize(tells_last_event=st.booleans(), print_at_once=st.booleans())
    def open_the_shop(self, *, tells_last_event, print_at_once):
        self.platform.tells_last_event = tells_last_event
        settings = make_settings(printers=(KITCHEN, HALL), poll_interval_s=5, print_at_once=print_at_once)
        self.desk.settings = settings
        self.desk._build()
        self.desk.start()

    # --- the world --------------------------------------------------------------------------------------

    @rule(target=orders, takeout=st.booleans(), timing=st.sampled_from([Timing.INSTANT, Timing.ONDEMAND]))
    def an_order_comes(self, takeout, timing):
        make = make_takeout if takeout else make_order
        number = len(self.platform.orders)
        wishes = {"send_preparing": True, "send_picked_up": True, "send_delivered": True, "timing": timing}
        return self.platform.place(make(f"order-{number:02d}", created_at=self.desk.clock.now(), **wishes))

    @rule(order_id=orders)
    def another_device_accepts(self, order_id):
        if self.platform.orders[order_id].state == PLACED:
            self.platform.confirm_elsewhere(order_id)

    @rule(order_id=orders)
    def the_platform_cancels(self, order_id):
        if self.platform.orders[order_id].state in {PLACED, CONFIRMED, READY, DISPATCHED}:
            self.platform.cancel(order_id)

    @rule(order_id=orders)
    def the_customer_asks(self, order_id):
        if self.platform.orders[order_id].state in {CONFIRMED, READY}:
            self.platform.customer_asks(order_id)

    @rule(
        order_id=orders,
        kind=st.sampled_from([EventType.PREPARATION_REQUESTED, EventType.PICKUP_AREA_ASSIGNED]),
    )
    def the_platform_says_something(self, order_id, kind):
        if self.platform.orders[order_id].state == CONFIRMED:
            self.platform.say(order_id, kind)

    @rule(order_id=orders)
    def an_old_event_comes_again(self, order_id):
        for event in list(self.desk.journal.disk.events.values()):
            if event.order_id == order_id:
                self.platform.send_again(event)

    @rule(
        call=st.sampled_from(["poll", "acknowledge", "fetch", "decide"]),
        fault=st.sampled_from(LINK_FAULTS),
        after=st.booleans(),
        times=st.integers(1, 3),
    )
    def the_link_breaks(self, call, fault, after, times):
        error = fault()
        self.platform.fail(call, error, after=after and not isinstance(error, BEFORE_ONLY), times=times)

    @rule(after=st.booleans(), fault=st.sampled_from([Conflict, NotFound]))
    def the_platform_disputes(self, after, fault):
        self.platform.fail("decide", fault("다른 상태입니다.", status=409), after=after)

    @rule(held=st.booleans())
    def events_are_late(self, held):
        self.platform.events_held = held

    @rule(
        printer=st.sampled_from(["주방", "홀"]), fault=st.sampled_from([PrinterUnreachable, PrintInterrupted])
    )
    def a_printer_fails(self, printer, fault):
        self.desk.printers[printer].errors.append(fault("인쇄하지 못했습니다."))

    @rule(full=st.booleans())
    def the_disk_fills_or_empties(self, full):
        self.desk.journal.trouble = disk_full() if full else None

    @rule(lane=st.sampled_from(["inbox", "outbox", "writer", "printer:주방"]), answers=st.booleans())
    def a_lane_is_slow(self, lane, answers):
        (self.desk.lanes.hold_answers if answers else self.desk.lanes.hold)(lane)

    @rule(lane=st.sampled_from(["inbox", "outbox", "writer", "printer:주방"]))
    def a_lane_is_quick_again(self, lane):
        self.desk.lanes.let_go(lane)

    @rule()
    def the_program_is_killed_and_started(self):
        self.desk.journal.trouble = None
        self.desk.restart()

    @rule(seconds=st.sampled_from([0.3, 2, 11, 45, 130]))
    def time_passes(self, seconds):
        self.desk.go(seconds, step_s=5)

    # --- the people -------------------------------------------------------------------------------------

    @rule(order_id=orders)
    def staff_accept(self, order_id):
        if Action.ACCEPT in self.desk.counter.possible(order_id):
            self.desk.counter.accept(order_id, 20)

    @rule(order_id=orders)
    def staff_reject_or_cancel(self, order_id):
        possible = self.desk.counter.possible(order_id)
        if Action.REJECT in possible or Action.CANCEL in possible:
            record = self.desk.record(order_id)
            wanted = Action.REJECT if record.settled is Status.NEW else Action.CANCEL
            if wanted in possible:
                self.desk.counter.reject(order_id, CancelCode.SYSTEMIC_ISSUES.value, "기계 고장")

    @rule(order_id=orders, action=st.sampled_from(STEPS))
    def staff_report(self, order_id, action):
        if action in self.desk.counter.possible(order_id):
            self.desk.counter.advance(order_id, action)

    @rule(order_id=orders, cancel=st.booleans())
    def staff_answer_the_customer(self, order_id, cancel):
        if Action.DENY_CANCELLATION in self.desk.counter.possible(order_id):
            self.desk.counter.answer_customer(order_id, cancel=cancel, code="DISH_ALREADY_DONE")

    @rule()
    def staff_silence(self):
        self.desk.counter.silence()

    @rule(order_id=orders)
    def staff_look(self, order_id):
        if self.desk.counter.record(order_id) is not None:
            self.desk.counter.seen(order_id)

    # --- what must hold ---------------------------------------------------------------------------------

    @invariant()
    def nothing_happened_twice(self):
        for order_id in self.platform.orders:
            assert self.platform.count(Action.ACCEPT, order_id) <= 1
        for printer in self.desk.printers.values():
            kitchen = [text for job_id, text in printer.paper]
            unmarked = [job_id for job_id, text in printer.paper if "재출력" not in text]
            assert len(unmarked) == len(set(unmarked)), kitchen

    @invariant()
    def only_what_was_accepted_is_printed_before_the_platform_knows(self):
        if self.desk.settings.rules.print_at_once:
            return
        printed = {
            job_id.split(":")[1] for printer in self.desk.printers.values() for job_id in printer.job_ids()
        }
        for order_id in printed:
            assert self.platform.orders[order_id].state != PLACED

    @invariant()
    def what_is_acknowledged_is_on_the_disk(self):
        assert set(self.platform.acknowledged) <= set(self.desk.journal.disk.events)

    def teardown(self):
        """Faults stop and time passes: desk and platform agree, and what waits for a person calls."""
        self.platform.forgive()
        self.platform.events_held = False
        self.desk.journal.trouble = None
        for printer in self.desk.printers.values():
            printer.errors.clear()
        for lane in ("inbox", "outbox", "writer", "printer:주방"):
            self.desk.lanes.let_go(lane)
        self.desk.go(400, step_s=5)
        self.nothing_happened_twice()
        counter = self.desk.counter
        for order_id, placed in self.platform.orders.items():
            record = self.desk.record(order_id)
            jobs = counter.jobs_of(order_id)
            assert record.settled.value == AT_THE_DESK[placed.state], (record, placed, jobs)
            assert record.status in {record.settled, Status.UNSURE}, (record, jobs)
            calls = record.status in {Status.NEW, Status.UNSURE} or record.alarm or record.customer_asks
            rings = order_id in self.desk.bell.ringing.order_ids
            assert rings == calls or (rings and record.note), record
            assert self.desk.journal.disk.records[order_id].status is record.status
            states = {job.state for job in self.desk.slips(SlipKind.KITCHEN, order_id)}
            if placed.state in {CONFIRMED, READY, DISPATCHED}:
                assert states & {JobState.DONE, JobState.UNKNOWN}, (record, states)
            if placed.state == CANCELLED:
                assert not states & {JobState.HELD, JobState.WAITING}
        assert counter.is_idle
        assert not self.desk.lanes.faults


AnyOrderOfThings.TestCase.settings = settings(
    max_examples=100,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestAnyOrderOfThings = AnyOrderOfThings.TestCase
