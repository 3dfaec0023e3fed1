"""Many slips at a printer that is treated badly, by seed: what was told of each agrees with the paper."""

from __future__ import annotations

import os
import random
import time
from collections import Counter

import pytest

from merchant_desk.domain.errors import PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.printing.conversation import Limits
from merchant_desk.printing.transports.tcp import TcpPrinter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome
from tests.fakes.printer_model import PrinterModel

JOBS = int(os.environ.get("SOAK_PRINTS", "200"))
SEED = int(os.environ.get("SOAK_SEED", "1"))
LIMITS = Limits(
    slice_s=0.1, send_s=2.0, linger_s=0.2, silent_s=1.0, status_every_s=0.03, second_after_s=0.2, proof_s=1.0
)
TRIES = 300


class BadDay:
    """Does things to a printer, as many as chance wants, before and while a slip is under way."""

    def __init__(self, model: PrinterModel, seed: int) -> None:
        self._model = model
        self._random = random.Random(seed)
        self.done = Counter[str]()

    def before(self) -> None:
        chance = self._random.random()
        if chance < 0.10:
            self._do("drop", lambda: setattr(self._model, "drop_after", self._random.randint(1, 140)))
        elif chance < 0.15:
            self._do("paper out in mid-slip", lambda: self._model.refill(self._random.randint(0, 4)))
        elif chance < 0.20:
            self._do("cover", self._model.open_cover)
        elif chance < 0.25:
            self._do("idle close", self._model.hang_up)
        elif chance < 0.30:
            self._do("jam", self._model.jam)
        elif chance < 0.45:
            self._do("slow", self._model.hold)

    def meanwhile(self) -> None:
        """Break or mend; the printer is mended sooner or later."""
        chance = self._random.random()
        if chance < 0.15:
            self._do("power cycle", self._model.power_cycle)
        elif chance < 0.25:
            self._do("reset", lambda: self._model.hang_up(reset=True))
        self.mend()

    def mend(self) -> None:
        self._model.close_cover()
        self._model.free_cutter()
        self._model.refill()
        self._model.go_on()

    def _do(self, name: str, act) -> None:
        self.done[name] += 1
        act()


def told(printer: TcpPrinter, day: BadDay, job_id: str, slip: LaidOut) -> str:
    """Bring one slip to its end as the desk does: repeat only where nothing was taken; never after that."""
    day.before()
    try:
        for _ in range(TRIES):
            try:
                printed = printer.print_slip(job_id, slip)
            except PrinterUnreachable:
                day.mend()
                continue
            for _ in range(TRIES):
                if printed.outcome is not Outcome.PRINTING:
                    return printed.outcome.value
                day.meanwhile()
                printed = printer.go_on(job_id)
    except PrintInterrupted:
        return "unknown"
    return "never ended"


@pytest.mark.soak
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("fence", ["gs_h", "gs_r", "none"])
def test_no_slip_is_called_done_that_is_not_on_paper_and_none_is_lost_silently(fence):
    began = time.monotonic()
    words = Counter[str]()
    problems = []
    with PrinterModel(fence=fence) as model:
        day = BadDay(model, SEED)
        printer = TcpPrinter("127.0.0.1", model.port, PrinterProfile(), limits=LIMITS)
        printer.look()
        for number in range(JOBS):
            name = f"no {number:04d}"
            body = b"\x1b@\x1c&" + f"{name}\n주문\n".encode("cp949") + b"a\nb\nc\n\x1dVB\x00"
            word = told(printer, day, name, LaidOut(body, ""))
            on_paper = sum(f"{name}\n주문\na\nb\nc\n" == page for page in model.printed)
            words[word] += 1
            if word == "done" and on_paper != 1:
                problems.append(f"{name} told done, {on_paper} on paper")
            if word == "never ended":
                problems.append(f"{name} never ended")
        day.mend()
        model.drop_after = None
        last = LaidOut(b"\x1b@last\n\x1dVB\x00", "")  # behind all that waits in the printer
        assert printer.print_slip("last", last).outcome is not Outcome.PRINTING
        model.wait_until(lambda: "last\n" in model.printed)
        printer.close()
        pages = Counter(model.printed)
        del pages["last\n"]
    twice = [page for page, count in pages.items() if count > 1]
    print(f"\n{fence}: {JOBS} slips, seed {SEED}: {dict(words)}; faults {dict(day.done)}")
    print(f"{len(pages)} slips on paper, {len(twice)} twice, {time.monotonic() - began:.0f} s")
    assert problems == []
    assert twice == [], "never sent twice by itself"
    if fence == "none":
        assert words["done"] == 0
        assert len(pages) >= words["sent"], "power was never lost here: what arrived is on paper"
    else:
        assert words["sent"] == 0
        assert words["done"] > JOBS // 2
