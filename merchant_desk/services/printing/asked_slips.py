"""What people say about slips, and what the printers' lamps and voice say to them. It must not print."""

from __future__ import annotations

from datetime import timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.job import Job, JobKind, JobState
from merchant_desk.domain.printer import OnUnknown
from merchant_desk.domain.status import CLOSED
from merchant_desk.services.after_restore import ASK_PRINTED
from merchant_desk.services.facts import PrinterFacts, PrinterState
from merchant_desk.services.jobs import over
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch, Clock
from merchant_desk.services.settings import PrinterSettings

from .carrying import NOT_NOTED
from .needed_slips import NeededSlips
from .print_setup import PrintSetup
from .printer_watch import PrinterWatch

#: A slip that waits for a printer in trouble calls by the printers' voice after this time (seconds).
CALLS_AFTER_S = 10.0
#: A slip of which nobody knows whether it came out calls so long; the question stays on the screen.
ASKS_FOR_S = 120.0
#: A printer that has had a slip for so long, and says nothing, keeps it: a long slip as dots at 9600 baud takes 47 s.
KEEPS_S = 90.0
REPRINTED = "다시 인쇄했습니다."
RULE = "rule"
_WAITS = frozenset({JobState.WAITING, JobState.RUNNING})


class AskedSlips:
    """Main thread; owned by the counter. Slips that are uncertain or too old, until somebody settles them."""

    def __init__(
        self,
        *,
        setup: PrintSetup,
        watch: PrinterWatch,
        book: OrderBook,
        needed: NeededSlips,
        ledger: Ledger,
        clock: Clock,
    ) -> None:
        self._setup = setup
        self._watch = watch
        self._book = book
        self._needed = needed
        self._ledger = ledger
        self._clock = clock
        #: Since when (monotonic) each slip asks in this run.
        self._asks_since_s: dict[str, float] = {}

    def tick(self) -> None:
        """Print an uncertain slip once more, marked, where the owner wants that; count for how long others ask."""
        now_s = self._clock.monotonic_s()
        asked = {job.job_id: job for job in self._book.asks()}
        self._asks_since_s = {job_id: self._asks_since_s.get(job_id, now_s) for job_id in asked}
        for job in asked.values():
            if self._comes_again(job):
                self.reprint(job.job_id, RULE)

    def _comes_again(self, job: Job) -> bool:
        """Tell whether the owner's rule prints the slip again.

        Only once, only what really left for the printer, and only while the kitchen may wait for it.
        """
        printer = self._setup.printer(job.printer)
        record = self._book.record(job.order_id)
        age = self._clock.now() - job.created_at
        return (
            printer is not None
            and record is not None
            and record.is_open
            and record.settled not in CLOSED
            and age <= timedelta(minutes=self._setup.settings.rules.slip_limit_min)
            and printer.on_unknown is OnUnknown.REPRINT
            and job.state is JobState.UNKNOWN
            and job.tries > 0
            and job.reprint_no == 0
            and job.last_error not in {ASK_PRINTED, NOT_NOTED}
            and not self._needed.is_stopped(job)
        )

    def reprint(self, job_id: str, by: str) -> None:
        """Print a slip again, marked; an uncertain or expired one is settled by it."""
        job, now = self._print_job(job_id), self._clock.now()
        new = self._needed.again(job)
        settled = (over(job, JobState.DROPPED, now, REPRINTED),) if _asks(job) else ()
        line = self._ledger.line(
            job.order_id, Step.DECIDED, by, f"reprint {new.reprint_no} {job.slip} {job.printer}"
        )
        self._ledger.save(Batch(jobs=(*settled, new), lines=(line,)))

    def came_out(self, job_id: str, by: str) -> None:
        """Note that a person has the slip in hand."""
        job = self._print_job(job_id)
        if not _asks(job):
            raise DecisionRefused("확인이 필요한 주문서가 아닙니다.")
        line = self._ledger.line(job.order_id, Step.PRINTED, by, f"seen {job.slip} {job.printer}")
        self._ledger.save(Batch(jobs=(over(job, JobState.DONE, self._clock.now()),), lines=(line,)))

    def _print_job(self, job_id: str) -> Job:
        """Return the print job, or refuse with a sentence."""
        job = self._book.job(job_id)
        if job is None or job.kind is not JobKind.PRINT:
            raise DecisionRefused("이 주문서는 더 이상 없습니다.")
        return job

    # --- lamps and voice --------------------------------------------------------------------------------

    @property
    def calls(self) -> bool:
        """Tell whether staff must hear that a slip lies in a printer that does not print, or is in question."""
        now_s = self._clock.monotonic_s()
        if any(
            now_s - since_s < ASKS_FOR_S and self._was_sent(job_id)
            for job_id, since_s in self._asks_since_s.items()
        ):
            return True
        names = [printer.name for printer in self._setup.printers]
        stuck = {name for name in names if self._watch.stuck_s(name) >= CALLS_AFTER_S}
        if any(self._watch.holds(name) for name in stuck) or any(map(self._keeps, names)):
            return True
        return any(map(self._watch.is_in_doubt, names)) or any(
            job.printer in stuck and job.state in _WAITS
            for job in self._book.unfinished()
            if job.kind is JobKind.PRINT
        )

    def _keeps(self, name: str) -> bool:
        return self._watch.holds_s(name) >= KEEPS_S

    def _was_sent(self, job_id: str) -> bool:
        """Tell whether the slip really left for a printer, or lay there too long."""
        job = self._book.job(job_id)
        return job is not None and (job.tries > 0 or job.state is JobState.EXPIRED)

    def facts(self) -> tuple[PrinterFacts, ...]:
        """Return each printer's lamp."""
        return tuple(self._facts_of(printer) for printer in self._setup.printers)

    def _facts_of(self, printer: PrinterSettings) -> PrinterFacts:
        """Return one printer's lamp."""
        name = printer.name
        jobs = self._book.unfinished()
        waiting = sum(1 for job in jobs if job.printer == name and job.state in _WAITS)
        ask = sum(1 for job in self._book.asks() if job.printer == name)
        trouble = self._watch.trouble(name)
        if self._watch.is_in_doubt(name):
            trouble += " 마지막 주문서가 다 나왔는지 확인해 주세요."
        if not trouble and self._keeps(name):
            trouble = f"{name} 프린터: 보낸 주문서가 나오지 않고 있습니다. 프린터를 확인해 주세요."
        last, status = self._watch.last_printed_at(name), self._watch.status(name)
        state = PrinterState.READY if last is not None or status.speaks else PrinterState.UNTRIED
        if status.troubles:
            state = PrinterState.LOW
        if trouble:
            state = PrinterState.TROUBLE
        elif ask:
            state = PrinterState.ASK
            trouble = f"{name} 프린터: 나왔는지 확인할 주문서가 {ask}장 있습니다."
        return PrinterFacts(name, state, trouble, waiting, ask, last, status)


def _asks(job: Job) -> bool:
    """Tell whether a person has to settle the slip."""
    return job.state in {JobState.UNKNOWN, JobState.EXPIRED}
