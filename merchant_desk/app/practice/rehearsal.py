"""The demonstration without a screen: presses the keys a person would press and tells what is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.runtime.signals import end_on_signals
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.counter import Counter
from merchant_desk.ui.order.stock_body import StockBody
from merchant_desk.ui.window import CounterWindow

from .practice import Practice

#: What the customers of the rehearsal order, in turn; the last order of a rehearsal is rejected.
WISHES = (
    {"kind": "DELIVERY", "timing": "INSTANT", "tender": "LOCAL_CURRENCY", "coupon": True},
    {"kind": "TAKEOUT", "timing": "INSTANT", "tender": "CARD"},
    {"kind": "DELIVERY", "timing": "SCHEDULED", "tender": "CASH"},
)
LOOK_S = 0.05
#: One step may take this long before the rehearsal is called off (seconds).
PATIENCE_S = 20.0
SIZES = ((1024, 768), (1920, 1080))

#: A rehearsal is a generator: each value is a condition to wait for, with the words for its absence.
Wait = tuple[Callable[[], bool], str]


class Rehearsal:
    """One performance. Main thread; owned by the demo command.

    Everything is real but the eyes: HTTP to the platform, the journal, keys pressed in a window that is drawn
    offscreen, slips written by a ``file:`` printer.
    """

    def __init__(
        self,
        application: QApplication,
        practice: Practice,
        folder: Path,
        *,
        orders: int,
        say: Callable[[str], object],
    ) -> None:
        self._application = application
        self._practice = practice
        self._folder = folder
        self._orders = max(1, orders)
        self._say = say
        self._steps: Iterator[Wait] = iter(())
        self._waiting: Wait | None = None
        self._waited_s = 0.0
        self._pictures = 0

    def perform(self) -> int:
        """Run the whole performance; returns 0 if every step was seen, else 1."""
        signals = end_on_signals(lambda: self._application.exit(130), self._application)
        ticker = Ticker(LOOK_S, self._go_on, self._application)

        def ready(counter: Counter) -> None:
            window = self._practice.desk.open_window()
            window.resize(*SIZES[0])
            window.show()
            self._steps = self._play(counter, window)
            ticker.start()

        def not_begun(error: DeskError) -> None:
            self._say(str(error))
            self._application.exit(1)

        self._practice.desk.start(ready, not_begun)
        try:
            return self._application.exec()
        finally:
            ticker.stop()
            signals.close()

    def _go_on(self) -> None:
        """Look whether what is waited for has come; call the rehearsal off if it takes too long."""
        if self._waiting is not None and not self._waiting[0]():
            self._waited_s += LOOK_S
            if self._waited_s > PATIENCE_S:
                self._say(f"It did not happen: {self._waiting[1]}.")
                self._application.exit(1)
            return
        self._waited_s = 0.0
        try:
            self._waiting = next(self._steps)
        except StopIteration:
            self._application.exit(0)

    # --- the play ---------------------------------------------------------------------------------------

    def _play(self, counter: Counter, window: CounterWindow) -> Iterator[Wait]:
        """Play orders one after the other, then show what the log and the platform say."""
        yield (lambda: counter.facts().link.answered > 0, "the platform answers the first poll")
        self._say("The desk polls the platform; nothing to do yet.")
        yield from self._pictures_of(window, "quiet")
        first = ""
        for number in range(self._orders):
            last = number == self._orders - 1 and self._orders > 1
            order_id = self._practice.platform.place(**WISHES[number % len(WISHES)])
            first = first or order_id
            yield from self._arrives(counter, window, order_id)
            if last:
                yield from self._is_rejected(counter, window, order_id)
            else:
                yield from self._is_accepted(counter, window, order_id)
        yield from self._tell_the_end(counter, first)

    def _arrives(self, counter: Counter, window: CounterWindow, order_id: str) -> Iterator[Wait]:
        """Wait until the order is stored, read and rings."""
        yield (lambda: order_id in counter.ringing().order_ids, "the new order rings")
        yield (lambda: _record(counter, order_id).order is not None, "the order's details are read")
        record = _record(counter, order_id)
        order = record.order
        dishes = (
            ", ".join(f"{item.name} x{item.quantity.normalize():f}" for item in order.items) if order else ""
        )
        self._say(f"\n{record.display_id}: stored on the disk, acknowledged, read. {dishes}")
        bell = counter.facts().bell
        self._say(f"  It rings{'' if not bell.trouble else f' as a red lamp; no sound here: {bell.trouble}'}")
        yield from self._pictures_of(window, "ringing")

    def _is_accepted(self, counter: Counter, window: CounterWindow, order_id: str) -> Iterator[Wait]:
        """Press F2, then wait for the platform's proof and the slips."""
        pressed_s = counter.now()
        QTest.keyClick(window, Qt.Key.Key_F2)
        yield (lambda: _record(counter, order_id).decided_at is not None, "F2 accepts the order")
        self._say("  F2: accepted, the slips are held until the platform confirms.")
        yield (lambda: _record(counter, order_id).status is Status.COOKING, "the platform confirms")
        took_s = (counter.now() - pressed_s).total_seconds()
        self._say(f"  The platform confirmed it {took_s:.1f} s after the key.")
        yield (lambda: _all_printed(counter, order_id), "the slips are printed")
        for job in _prints(counter, order_id):
            self._say(f"  Slip {job.slip} on {job.printer}: {job.state}")
        yield from self._pictures_of(window, "cooking")

    def _is_rejected(self, counter: Counter, window: CounterWindow, order_id: str) -> Iterator[Wait]:
        """Press F4, Enter on the first reason and on a dish that has run out, then wait for the platform."""
        QTest.keyClick(window, Qt.Key.Key_F4)
        yield (lambda: window.decision.asks_reason, "F4 asks for the reason")
        yield from self._pictures_of(window, "reasons")
        QTest.keyClick(self._application.focusWidget() or window, Qt.Key.Key_Return)
        yield (lambda: window.findChild(StockBody) is not None, "it asks which dishes have run out")
        asked = window.findChild(StockBody)
        if asked is not None and not asked.taken:
            QTest.keyClick(self._application.focusWidget() or window, Qt.Key.Key_Space)
        QTest.keyClick(self._application.focusWidget() or window, Qt.Key.Key_Return)
        yield (
            lambda: _record(counter, order_id).decided_at is not None,
            "Enter rejects with the first reason",
        )
        self._say(
            f"  F4, Enter, Space, Enter: rejected ({_record(counter, order_id).cancel_reason}); nothing is printed."
        )
        yield (
            lambda: _record(counter, order_id).status is Status.CANCELLED,
            "the platform cancels the order",
        )
        self._say("  The platform cancelled it.")

    def _tell_the_end(self, counter: Counter, first: str) -> Iterator[Wait]:
        """Tell what the log proves and where everything lies."""
        yield (lambda: counter.is_idle, "everything is on the disk")
        lines: list[BlackBoxLine] = []
        self._practice.desk.read_black_box(first, lines.extend)
        yield (lambda: bool(lines), "the log is read")
        self._say(
            f"\nThe log of {_record(counter, first).display_id} (v_black_box in {self._folder}/home/desk.db):"
        )
        for line in lines:
            self._say(f"  {line.at:%H:%M:%S.%f}"[:-3] + f"  {line.step:13} {line.actor:9} {line.detail}")
        slips = sorted(self._practice.slips.glob("*.txt"))
        self._say(f"\n{len(slips)} slips (bytes and text): {self._practice.slips}")
        if slips:
            self._say(slips[0].read_text(encoding="utf-8"))
        self._say(f"{self._pictures} pictures of the window: {self._folder / 'pictures'}")

    def _pictures_of(self, window: CounterWindow, name: str) -> Iterator[Wait]:
        """Leave pictures of the window at the sizes of a counter's screens."""
        folder = self._folder / "pictures"
        folder.mkdir(exist_ok=True)
        for width, height in SIZES:
            window.resize(width, height)
            window.refresh()
            yield (lambda: True, "the window is laid out")  # one turn of the loop lets the layout settle
            self._pictures += 1
            window.grab().save(str(folder / f"{self._pictures:02d}-{name}-{width}x{height}.png"))
        window.resize(*SIZES[0])


def _record(counter: Counter, order_id: str) -> OrderRecord:
    """Return the order; it has rung, so it is there."""
    record = counter.record(order_id)
    if record is None:
        raise LookupError(order_id)
    return record


def _all_printed(counter: Counter, order_id: str) -> bool:
    """Tell whether the order has slips and each has come to its end."""
    jobs = _prints(counter, order_id)
    return bool(jobs) and all(job.is_over for job in jobs)


def _prints(counter: Counter, order_id: str) -> list[Job]:
    """Return the order's print jobs."""
    return [
        job
        for job in counter.jobs_of(order_id)
        if job.kind is JobKind.PRINT and job.state is not JobState.HELD
    ]
