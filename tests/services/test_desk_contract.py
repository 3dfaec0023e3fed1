"""The counter and the window's desk in memory keep the same contract."""

from dataclasses import replace

import pytest

from merchant_desk.domain.errors import PrintInterrupted
from merchant_desk.domain.events import EventType
from merchant_desk.domain.job import JobState
from merchant_desk.domain.order import Order
from merchant_desk.domain.status import Status
from merchant_desk.services.desk_port import Desk
from tests.builders import NOW, make_print
from tests.fakes.desk import FakeDesk
from tests.fakes.platform import AT_THE_DESK
from tests.services.desk_contract import DeskContract
from tests.services.running_desk import RunningDesk

STATES = {word: state for state, word in AT_THE_DESK.items()}
WORDS = {
    Status.COOKING: EventType.CONFIRMED,
    Status.READY: EventType.READY_FOR_PICKUP,
    Status.DISPATCHED: EventType.DISPATCHED,
}


class CounterShop:
    """The real counter; what it sends stays on its lane, so that the platform's word is the test's."""

    def __init__(self) -> None:
        self.running = RunningDesk()
        self.desk: Desk = self.running.counter
        self.running.lanes.hold("outbox")

    def arrive(self, order: Order) -> None:
        self.running.order(replace(order, created_at=self.running.clock.now()))
        self.running.go(1)

    def confirm(self, order_id: str, status: Status) -> None:
        self.running.platform.move(order_id, STATES[status.value], WORDS[status])
        self.running.poll()

    def cancel(self, order_id: str) -> None:
        self.running.platform.cancel(order_id)
        self.running.poll()
        self.running.go(1)

    def customer_asks(self, order_id: str) -> None:
        self.running.platform.customer_asks(order_id)
        self.running.poll()
        self.running.go(1)

    def uncertain_slip(self, order_id: str) -> str:
        self.running.printers["주방"].errors.append(PrintInterrupted("연결이 끊겼습니다."))
        self.confirm(order_id, Status.COOKING)
        return self.running.slips(order_id=order_id)[0].job_id

    def pass_s(self, seconds: float) -> None:
        self.running.go(seconds)


class FakeShop:
    def __init__(self) -> None:
        self.fake = FakeDesk()
        self.desk: Desk = self.fake

    def arrive(self, order: Order) -> None:
        self.fake.arrive(replace(order, created_at=self.fake.now()))

    def confirm(self, order_id: str, status: Status) -> None:
        self.fake.confirm(order_id, status)

    def cancel(self, order_id: str) -> None:
        self.fake.cancel(order_id)

    def customer_asks(self, order_id: str) -> None:
        self.fake.change(order_id, customer_asks=True)

    def uncertain_slip(self, order_id: str) -> str:
        self.confirm(order_id, Status.COOKING)
        job = make_print(order_id, state=JobState.UNKNOWN, created_at=NOW)
        self.fake.put_job(job)
        return job.job_id

    def pass_s(self, seconds: float) -> None:
        self.fake.pass_s(seconds)


class TestCounter(DeskContract):
    @pytest.fixture
    def shop(self):
        return CounterShop()


class TestFakeDesk(DeskContract):
    @pytest.fixture
    def shop(self):
        return FakeShop()
