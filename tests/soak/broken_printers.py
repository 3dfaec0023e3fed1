"""Many slips through printers that break in every way: what the desk was told is compared with what came out.

The queue, the lanes, the journal and the conversation are the real ones; the printers are machines over sockets. A
person settles what the desk asks about, by the paper. Time runs faster for the desk's pauses, not for the printers.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.printing.devices import open_printer
from merchant_desk.printing.typesetter import EscposTypesetter
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.jobs import Pump
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch
from merchant_desk.services.printing.needed_slips import NeededSlips
from merchant_desk.services.printing.print_setup import PrintSetup
from merchant_desk.services.printing.whole import Printing
from merchant_desk.services.settings import PrinterSettings
from tests.builders import make_settings
from tests.fakes.printer_model import PrinterModel
from tests.printing.orders import DELIVERY, record

#: The desk's pauses pass so many times faster.
FASTER = 25.0
#: Printers by what they prove. The last proves nothing: its slips are *sent*, and may be lost without a word.
FENCES = ("gs_h", "gs_r", "none")
LINE_S = 0.000_5
#: So many orders are under way at once, as in a rush.
AT_ONCE = 6
FAULTS = ("power", "drop", "hang up", "paper", "cover", "jam", "hold")
MARK = "재출력"


class FastClock:
    """The computer's clock, some times faster."""

    def __init__(self) -> None:
        self._began_s = time.monotonic()
        self._began_at = datetime.now(UTC)

    def monotonic_s(self) -> float:
        return (time.monotonic() - self._began_s) * FASTER

    def now(self) -> datetime:
        return self._began_at + timedelta(seconds=self.monotonic_s())


@dataclass
class BrokenPrinters:
    """What was done and found; the lists hold slips by name and must stay empty."""

    jobs: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    asked: int = 0
    unproved_lost: int = 0
    false_done: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def lines(self) -> list[tuple[str, object]]:
        faults = ", ".join(f"{name} {count}" for name, count in sorted(self.faults.items()))
        ends = ", ".join(f"{name} {count}" for name, count in sorted(self.states.items()))
        return [
            ("slips through breaking printers", f"{self.jobs} ({ends})"),
            ("  faults of the printers", faults),
            ("  asked, and settled by the paper", self.asked),
            ("  sent without proof, not on paper", self.unproved_lost),
            ("  told done, not on paper", len(self.false_done)),
            ("  lost", len(self.lost)),
            ("  unmarked duplicates", len(self.duplicates)),
        ]

    def found(self) -> list[str]:
        return [
            *(f"told done, not on paper: {name}" for name in self.false_done),
            *(f"lost: {name}" for name in self.lost),
            *(f"unmarked duplicate: {name}" for name in self.duplicates),
            *self.problems,
        ]


class _Kitchen:
    """The desk's printing over three printers. Main thread; needs a QCoreApplication."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.models = {f"{fence} 프린터": PrinterModel(fence=fence, line_s=LINE_S) for fence in FENCES}
        settings = make_settings(
            printers=tuple(
                PrinterSettings(name, model.address, PrinterProfile()) for name, model in self.models.items()
            ),
            slip_limit_min=1_440,
        )
        self.clock = FastClock()
        self.lanes = QtLanes()
        self.book = OrderBook()
        self.journal = DeskJournal(folder)
        self.journal.open(self.clock.now())
        self.ledger = Ledger(self.book, self.journal, self.lanes, self.clock)
        self.needed = NeededSlips(settings, self.book, self.clock)
        self.devices = {p.name: open_printer(p.address, p.profile) for p in settings.printers}
        self.printing = Printing(
            setup=PrintSetup(settings, self.devices, EscposTypesetter()),
            book=self.book,
            needed=self.needed,
            ledger=self.ledger,
            lanes=self.lanes,
            clock=self.clock,
        )
        self.pump = Pump(self.book, self.clock, {JobKind.PRINT: self.printing.slips})
        self.told = BrokenPrinters()
        self._coming: list[str] = []

    def close(self) -> None:
        self.lanes.close((), 0.0)
        for device in self.devices.values():
            device.close()
        for model in self.models.values():
            model.close()
        self.journal.close()

    def tick(self) -> None:
        QCoreApplication.processEvents()
        self.ledger.tick()
        self.printing.tick()
        self.pump.tick()

    def place(self, number: int) -> None:
        order = replace(DELIVERY, order_id=f"order-{number:05}", display_id=f"S{number:05}")
        placed = replace(record(order), received_at=self.clock.now(), created_at=self.clock.now())
        self.ledger.save(Batch(records=(placed,), jobs=self.needed.release(placed).jobs))

    def break_something(self) -> None:
        """Let one printer fail; each kind of fault has its turn."""
        self._coming = self._coming or self.random.sample(FAULTS, len(FAULTS))
        name = self._coming.pop()
        model = self.random.choice(list(self.models.values()))
        self.told.faults[name] += 1
        match name:
            case "power":
                model.power_cycle()
            case "drop":
                model.drop_after = self.random.randrange(1, 1_500)
            case "hang up":
                model.hang_up(reset=self.random.random() < 0.5)
            case "paper":
                model.refill(self.random.randrange(20))
            case "cover":
                model.open_cover()
            case "jam":
                model.jam()
            case "hold":
                model.hold()

    def mend(self) -> None:
        """Do what staff do at the printers: paper in, cover shut, cutter free."""
        for model in self.models.values():
            model.close_cover()
            model.free_cutter()
            model.go_on()
            if model.is_out_of_paper:
                model.refill()

    def settle(self) -> None:
        """Answer what the desk asks: in hand, or print it again."""
        for job in self.book.asks():
            self.told.asked += 1
            if self.copies(job) and self.random.random() < 0.8:  # the others did not look
                self.printing.asked.came_out(job.job_id, "staff")
            else:
                self.printing.asked.reprint(job.job_id, "staff")

    def copies(self, job: Job) -> int:
        """How often this slip, with its mark or without, is on paper."""
        slip = self.book.expect(job.order_id).display_id
        return sum(
            1
            for text in self.models[job.printer].printed
            if slip in text and (MARK in text) == bool(job.reprint_no)
        )

    def compare(self) -> None:
        told = self.told
        jobs = self.book.prints()
        told.jobs = len(jobs)
        told.states = Counter(job.state.value for job in jobs)
        for job in jobs:
            name = f"{job.job_id} {job.state}"
            if job.state is JobState.DONE and not self.copies(job):
                told.false_done.append(name)
            if job.reprint_no == 0:
                self._compare_place(job, name)
        told.problems += [f"not settled: {job.job_id} {job.state}" for job in jobs if not job.is_over]

    def _compare_place(self, first: Job, name: str) -> None:
        slip = self.book.expect(first.order_id).display_id
        on_paper = [text for text in self.models[first.printer].printed if slip in text]
        if sum(1 for text in on_paper if MARK not in text) > 1:
            self.told.duplicates.append(name)
        if not on_paper and first.printer.startswith("none"):
            self.told.unproved_lost += 1
        elif not on_paper:
            self.told.lost.append(name)


def break_printers(folder: Path, seed: int, slips: int, patience_s: float = 900.0) -> BrokenPrinters:
    """Print at least so many slips through breaking printers; compare told with paper."""
    kitchen = _Kitchen(folder, seed)
    try:
        _rush(kitchen, slips, time.monotonic() + patience_s)
        kitchen.compare()
    finally:
        kitchen.close()
    return kitchen.told


def _rush(kitchen: _Kitchen, slips: int, end_s: float) -> None:
    orders = -(-slips // len(FENCES))
    placed = 0
    next_fault_s = next_mend_s = 0.0
    while placed < orders or kitchen.book.unfinished() or kitchen.book.asks():
        now_s = time.monotonic()
        if now_s > end_s:
            kitchen.told.problems.append("it did not come to its end in time")
            return
        if placed < orders and len(kitchen.book.unfinished()) < AT_ONCE * len(FENCES):
            placed += 1
            kitchen.place(placed)
            kitchen.break_something()
        if now_s >= next_fault_s and placed < orders:
            kitchen.break_something()
            next_fault_s = now_s + kitchen.random.uniform(0.02, 0.3)
        if now_s >= next_mend_s:
            kitchen.mend()
            next_mend_s = now_s + kitchen.random.uniform(0.05, 0.4)
        kitchen.settle()
        kitchen.tick()
        time.sleep(0.001)
