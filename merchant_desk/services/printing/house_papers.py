"""The house's own slips as jobs: opening checks, the day's close. It must not know what they say or how they leave."""

from __future__ import annotations

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.job import HOUSE, Job, JobKind, JobState, SlipKind
from merchant_desk.domain.slip import Slip
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch, Clock
from merchant_desk.services.settings import PrinterSettings

from .print_setup import PrintSetup

#: So many of the newest keep their words for a reprint.
KEPT = 20
NO_PRINTER = "등록된 프린터가 없습니다. 설정에서 프린터를 먼저 추가해 주세요."


class HousePapers:
    """Main thread; owned by :class:`.printing.Printing`. The words live in memory: a later run prints none of them.

    ``job.order_id`` is the slip's subject (``close:2026-11-25:213005000123``); nobody is asked about one that did
    not come out, because pressing the button again is as good.
    """

    def __init__(self, setup: PrintSetup, book: OrderBook, ledger: Ledger, clock: Clock) -> None:
        self._setup = setup
        self._book = book
        self._ledger = ledger
        self._clock = clock
        self._words: dict[str, Slip] = {}

    def print(self, about: str, slip: Slip, by: str) -> None:
        """Print a slip at the counter's printer; raises DecisionRefused where there is none.

        Each press is a slip of its own, with its own figures and time: ``about`` and the moment are its subject.
        """
        place, now = self.refuse_without_printer(), self._clock.now()
        subject = f"{about}:{now:%H%M%S%f}"
        self._words[subject] = slip
        for old in list(self._words)[:-KEPT]:
            del self._words[old]
        job = Job(
            f"print:{subject}:{slip.kind}:{place.name}:1:0",
            subject,
            JobKind.PRINT,
            JobState.WAITING,
            now,
            next_try_at=now,
            slip=slip.kind,
            printer=place.name,
            copy=1,
        )
        line = self._ledger.line("", Step.DECIDED, by, f"print {subject}")
        self._ledger.save(Batch(jobs=(job,), lines=(line,)))

    def refuse_without_printer(self) -> PrinterSettings:
        """Return the counter's printer: the first for delivery slips, else the first; raises DecisionRefused."""
        printers = self._setup.printers
        place = next((printer for printer in printers if SlipKind.DELIVERY in printer.slips), None)
        place = place or next(iter(printers), None)
        if place is None:
            raise DecisionRefused(NO_PRINTER)
        return place

    def words(self, job: Job) -> Slip | None:
        """Return what the slip says, or None where this run does not know (any more)."""
        return self._words.get(job.order_id)


def is_house(job: Job) -> bool:
    """Tell whether no order stands behind the slip."""
    return job.slip in HOUSE
