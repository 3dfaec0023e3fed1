"""Any order of presses, events, faults, restarts and time: desk and platform agree, nothing happened twice."""

import functools

import hypothesis.strategies as st
from hypothesis import HealthCheck, settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from merchant_desk.domain.decision import Action, CancelCode
from merchant_desk.domain.errors import (
    Busy,
    Conflict,
    NoAnswer,
    NotFound,
    NotThePlatform,
    PrinterUnreachable,
    PrintInterrupted,
    RequestRefused,
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
    lambda: Conflict("다른 상태입니다.", status=409),
    lambda: NotFound("없는 주문입니다.", status=404),
]
#: What surely was not applied never comes after the effect.
BEFORE_ONLY = (Unreachable, Busy)
LANES = ("inbox", "outbox", "writer", "printer:주방")
STEPS = (Action.PREPARING, Action.READY, Action.DISPATCH, Action.DELIVERED, Action.PICKED_UP)


#: How long it takes until the next thing happens (seconds).
PAUSES = st.sampled_from([0, 0, 1, 6, 12])


def happening(**drawn):
    """A rule after which some time passes."""

    def decorate(function):
        @functools.wraps(function)
        def happen(self, pause_s, **values):
            result = function(self, **values)
            if pause_s:
                self.desk.go(pause_s, step_s=3)
            return result

        return rule(pause_s=PAUSES, **drawn)(happen)

    return decorate


class AnyOrderOfThings(RuleBasedStateMachine):
    orders = Bundle("orders")

    def __init__(self) -> None:
        super().__init__()
        self.desk = RunningDesk(make_settings(printers=(KITCHEN, HALL), poll_interval_s=5), start=False)
        self.platform = self.desk.platform

    @initialize(target=orders, tells_last_event=st.booleans(), print_at_once=st.booleans())
    def open_the_shop(self, *, tells_last_event, print_at_once):
        self.platform.tells_last_event = tells_last_event
        settings = make_settings(printers=(KITCHEN, HALL), poll_interval_s=5, print_at_once=print_at_once)
        self.desk.settings = settings
        self.desk._build()
        self.desk.start()
        first = [
            self.place(takeout=False, timing=Timing.INSTANT),
            self.place(takeout=True, timing=Timing.INSTANT),
        ]
        self.desk.go(6, step_s=3)
        self.desk.counter.accept(first[0], 20)
        return multiple(*first)

    def place(self, *, takeout, timing):
        make = make_takeout if takeout else make_order
        number = len(self.platform.orders)
        wishes = {"send_preparing": True, "send_picked_up": True, "send_delivered": True, "timing": timing}
        return self.platform.place(make(f"order-{number:02d}", created_at=self.desk.clock.now(), **wishes))

    # --- the world --------------------------------------------------------------------------------------

    @happening(target=orders, takeout=st.booleans(), on_demand=st.booleans())
    def an_order_comes(self, takeout, on_demand):
        return self.place(takeout=takeout, timing=Timing.ONDEMAND if on_demand else Timing.INSTANT)

    @happening(
        order_id=orders, what=st.sampled_from(["another device", "cancelled", "customer", "start", "area"])
    )
    def the_platform_speaks(self, order_id, what):
        state = self.platform.orders[order_id].state
        if what == "another device" and state == PLACED:
            self.platform.confirm_elsewhere(order_id)
        elif what == "cancelled" and state in {PLACED, CONFIRMED, READY, DISPATCHED}:
            self.platform.cancel(order_id)
        elif what == "customer" and state in {CONFIRMED, READY}:
            self.platform.customer_asks(order_id)
        elif what == "start" and state == CONFIRMED:
            self.platform.say(order_id, EventType.PREPARATION_REQUESTED)
        elif what == "area" and state == CONFIRMED:
            self.platform.say(order_id, EventType.PICKUP_AREA_ASSIGNED)

    @happening(order_id=orders, kind=st.sampled_from([None, EventType.CREATED, EventType.CONFIRMED]))
    def an_old_word_comes_again(self, order_id, kind):
        """The same event once more, or an event that tells late what is long over."""
        placed = self.platform.orders[order_id]
        if kind is None:
            for event in list(self.desk.journal.disk.events.values()):
                if event.order_id == order_id:
                    self.platform.send_again(event)
        elif placed.state not in {PLACED, CANCELLED}:
            last = placed.last
            self.platform.say(order_id, kind)
            placed.last = last

    @happening(
        call=st.sampled_from(["poll", "acknowledge", "fetch", "decide", "decide"]),
        fault=st.sampled_from(LINK_FAULTS),
        after=st.booleans(),
    )
    def the_link_breaks(self, call, fault, after):
        error = fault()
        if isinstance(error, RequestRefused) and call != "decide":
            return
        self.platform.fail(call, error, after=after and not isinstance(error, BEFORE_ONLY))

    @happening(
        what=st.sampled_from(["events", "disk", "kitchen", "kitchen behind", "hall", *LANES]),
        before=st.booleans(),
    )
    def something_fails(self, what, before):
        if what == "events":
            self.platform.events_held = True
        elif what == "disk":
            self.desk.journal.trouble = disk_full()
        elif what == "kitchen behind":
            self.desk.printers["주방"].late_errors.append(PrintInterrupted("연결이 끊겼습니다."))
        elif what in LANES:
            (self.desk.lanes.hold if before else self.desk.lanes.hold_answers)(what)
        else:
            fault = PrinterUnreachable if before else PrintInterrupted
            self.desk.printers["주방" if what == "kitchen" else "홀"].errors.append(fault("안 됩니다."))

    @happening()
    def what_was_slow_is_quick_again(self):
        self.platform.events_held = False
        self.desk.journal.trouble = None
        for lane in LANES:
            self.desk.lanes.let_go(lane)

    @happening()
    def the_program_is_killed_and_started(self):
        self.desk.journal.trouble = None
        self.desk.restart()

    @rule(seconds=st.sampled_from([45, 130]))
    def a_long_time_passes(self, seconds):
        self.desk.go(seconds, step_s=5)

    # --- the people -------------------------------------------------------------------------------------

    @happening(order_id=orders, choice=st.integers(0, 9))
    def staff_decide(self, order_id, choice):
        counter = self.desk.counter
        possible = counter.possible(order_id)
        if not possible:
            return
        action = possible[choice % len(possible)]
        new = self.desk.record(order_id).settled is Status.NEW
        if action is Action.ACCEPT:
            counter.accept(order_id, 20)
        elif action is (Action.REJECT if new else Action.CANCEL):
            counter.reject(order_id, CancelCode.SYSTEMIC_ISSUES.value, "기계 고장")
        elif action in STEPS:
            counter.advance(order_id, action)
        elif action in {Action.ACCEPT_CANCELLATION, Action.DENY_CANCELLATION}:
            cancel = action is Action.ACCEPT_CANCELLATION
            counter.answer_customer(order_id, cancel=cancel, code="DISH_ALREADY_DONE")

    @happening(order_id=orders)
    def staff_accept(self, order_id):
        if Action.ACCEPT in self.desk.counter.possible(order_id):
            self.desk.counter.accept(order_id, 20)

    @happening(order_id=orders)
    def staff_silence_and_look(self, order_id):
        self.desk.counter.silence()
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
            printer.late_errors.clear()
        for lane in LANES:
            self.desk.lanes.let_go(lane)
        self.desk.go(400, step_s=5)
        self.nothing_happened_twice()
        counter = self.desk.counter
        for order_id, placed in self.platform.orders.items():
            record = self.desk.record(order_id)
            jobs = counter.jobs_of(order_id)
            assert record.settled.value == AT_THE_DESK[placed.state], (record, placed, jobs)
            assert record.status in {record.settled, Status.UNSURE}, (record, jobs)
            asked = record.status is Status.UNSURE and record.attempted is not None
            calls = record.status is Status.NEW or asked or record.alarm or record.customer_asks
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
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
TestAnyOrderOfThings = AnyOrderOfThings.TestCase
