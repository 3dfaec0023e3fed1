"""A whole counter over fakes: what a person at it would see, hear and hold in hand."""

from collections.abc import Callable
from datetime import timedelta

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.black_box import Step
from merchant_desk.domain.job import Job, JobKind, SlipKind
from merchant_desk.domain.order import Order
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.books.bookkeeping import BookSources
from merchant_desk.services.calls.speech_port import Speech
from merchant_desk.services.counter import Counter
from merchant_desk.services.power_port import Power
from merchant_desk.services.settings import Settings
from tests.builders import ORDER_ID, make_order, make_settings
from tests.fakes.bell import FakeBell
from tests.fakes.clock import FakeClock
from tests.fakes.journal import FakeJournal
from tests.fakes.lanes import StepLanes
from tests.fakes.platform import FakePlatform
from tests.fakes.printer import FakePrinter, PlainTypesetter

#: The platform of these tests is asked this often (seconds).
POLL_S = 30.0


class RunningDesk:
    """``go`` lets time pass; everything that waits on lanes has come back afterwards, unless it is held."""

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        start: bool = True,
        speech: Speech | None = None,
        power: Power | None = None,
        read_ordered: Callable[[], bool] | None = None,
        books: BookSources | None = None,
    ) -> None:
        self.settings = settings or make_settings()
        self.books = books
        self.speech, self.power, self.read_ordered = speech, power, read_ordered
        self.clock = FakeClock()
        self.platform = FakePlatform(self.clock)
        self.journal = FakeJournal()
        self.printers = {printer.name: FakePrinter() for printer in self.settings.printers}
        self._build()
        if start:
            self.start()

    def _build(self) -> None:
        self.lanes = StepLanes()
        self.bell = FakeBell()
        self.counter = Counter(
            self.settings,
            clock=self.clock,
            lanes=self.lanes,
            platform=self.platform,
            journal=self.journal,
            bell=self.bell,
            typesetter=PlainTypesetter(),
            printers=self.printers,
            jitter=lambda: 0.0,
            speech=self.speech,
            power=self.power,
            read_ordered=self.read_ordered,
            books=self.books,
        )

    def start(self) -> None:
        self.counter.start()
        self.settle()

    def restart(self, settings: Settings | None = None) -> None:
        """End the program where it stands (whatever waits on a lane is lost) and start it again."""
        self.settings = settings or self.settings
        self.journal = self.journal.restarted()
        self._build()
        self.start()

    # --- time -------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Let everything that can happen now happen."""
        for _ in range(4):
            self.counter.tick()
            self.lanes.run_all()
        assert not self.lanes.faults

    def go(self, seconds: float, step_s: float = 1.0) -> None:
        """Let ``seconds`` pass."""
        while seconds > 0:
            self.clock.advance(min(step_s, seconds))
            seconds -= step_s
            self.settle()
        self.settle()

    def jump(self, seconds: float) -> None:
        """Have somebody set the computer's clock."""
        self.clock.time += self.seconds(seconds)

    @staticmethod
    def seconds(seconds: float) -> timedelta:
        return timedelta(seconds=seconds)

    def poll(self) -> None:
        """Let time pass until the platform has been asked once more."""
        asked = len(self.platform.polled_s)
        while len(self.platform.polled_s) == asked:
            self.go(1.0)

    def until(self, condition: Callable[[], bool], most_s: float = 900.0) -> None:
        while not condition():
            assert most_s > 0, "it never happened"
            self.go(1.0)
            most_s -= 1.0

    def until_status(self, status: Status, order_id: str = ORDER_ID) -> None:
        self.until(lambda: self.status(order_id) is status)

    # --- orders -----------------------------------------------------------------------------------------

    def order(self, order: Order | None = None) -> str:
        """Place an order and let the desk take it in and read it."""
        order_id = self.platform.place(order or make_order())
        self.poll()
        return order_id

    def cooking(self, order: Order | None = None) -> str:
        """Bring an order as far as the kitchen."""
        order_id = self.order(order)
        self.counter.accept(order_id, 20)
        self.until(lambda: self.record(order_id).status is Status.COOKING)
        return order_id

    def record(self, order_id: str = ORDER_ID) -> OrderRecord:
        record = self.counter.record(order_id)
        assert record is not None
        return record

    def seconds_left(self, order_id: str = ORDER_ID) -> float:
        """How long the platform still waits for a decision."""
        deadline = self.record(order_id).deadline
        assert deadline is not None
        return (deadline - self.counter.now()).total_seconds()

    def status(self, order_id: str = ORDER_ID) -> Status:
        return self.record(order_id).status

    def jobs(self, kind: JobKind, order_id: str = ORDER_ID) -> list[Job]:
        return [job for job in self.counter.jobs_of(order_id) if job.kind is kind]

    def slips(self, slip: SlipKind = SlipKind.KITCHEN, order_id: str = ORDER_ID) -> list[Job]:
        return [job for job in self.jobs(JobKind.PRINT, order_id) if job.slip is slip]

    def steps(self, order_id: str = ORDER_ID) -> list[Step]:
        """The order's black box, as it is on the disk."""
        return [line.step for line in self.journal.disk.lines if line.order_id == order_id]

    # --- senses -----------------------------------------------------------------------------------------

    def voices(self) -> tuple[Voice, ...]:
        return self.bell.ringing.voices

    def rings(self, voice: Voice, order_id: str = ORDER_ID) -> bool:
        return any(call.voice is voice and order_id in call.order_ids for call in self.bell.ringing.calls)

    def paper(self, printer: str = "주방") -> list[str]:
        return [preview for _, preview in self.printers[printer].paper]
