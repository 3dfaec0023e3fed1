"""Carries the print jobs, one at a time for each printer. It must not know ESC/POS, sockets, or who needs a slip."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DecisionRefused, DeskError, PrinterUnreachable
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.slip import Slip

from .composing import compose
from .facts import PrinterFacts, PrinterState
from .guard import guarded
from .jobs import again, over, pause_s
from .ledger import Ledger
from .needed_slips import NeededSlips
from .order_book import OrderBook
from .ports import Batch, Clock, Lanes, SealedText
from .printer_ports import LaidOut, Outcome, Printed, Printer, Typesetter
from .settings import PrinterSettings, Settings
from .slip_content import as_reprint

log = logging.getLogger(__name__)

#: The longest pause between tries at a printer that cannot be reached (seconds).
LONGEST_PRINTER_PAUSE_S = 10.0
NOT_NOTED = "기록할 수 없어서 인쇄하지 않은 주문서입니다. 필요하면 다시 인쇄해 주세요."


class Slips:
    """Main thread; owned by the counter; the carrier of PRINT jobs.

    A slip is *held* until the platform confirms, then waits for its printer. A printer that takes nothing is
    tried again; any other failure (it broke off, it hung) leaves the slip *unknown*: a person decides. Slips older than
    the shop's limit *expire* and ask. Each printer has its own lane, so a dead one never blocks another.
    """

    def __init__(
        self,
        *,
        settings: Settings,
        book: OrderBook,
        needed: NeededSlips,
        ledger: Ledger,
        lanes: Lanes,
        clock: Clock,
        typesetter: Typesetter,
        printers: Mapping[str, Printer],
    ) -> None:
        self._settings = settings
        self._book = book
        self._needed = needed
        self._ledger = ledger
        self._lanes = lanes
        self._clock = clock
        self._typesetter = typesetter
        self._printers = printers
        self._settings_of = {printer.name: printer for printer in settings.printers}
        self._busy: dict[str, str] = {}
        self._not_before_s: dict[str, float] = {}  # monotonic: no clock that is set holds a slip
        self._failures: dict[str, int] = {}
        self._trouble: dict[str, str] = {}
        self._last_printed: dict[str, datetime] = {}
        self._laid_out: dict[str, LaidOut] = {}

    # --- what people say about a slip -------------------------------------------------------------------

    def reprint(self, job_id: str, by: str) -> None:
        """Print a slip again, marked; an uncertain or expired one is settled by it."""
        job, now = self._print_job(job_id), self._clock.now()
        new = self._needed.again(job)
        settled = (over(job, JobState.DROPPED, now, "다시 인쇄했습니다."),) if _asks(job) else ()
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

    # --- carrying ---------------------------------------------------------------------------------------

    def carry(self, job: Job) -> bool:
        """Print on the printer's lane, one slip at a time; what has become too old asks instead."""
        now = self._clock.now()
        record = self._book.expect(job.order_id)
        printer = self._printers.get(job.printer)
        if printer is None:
            self._give_up(record, job, now)
            return True
        if job.printer in self._busy or self._clock.monotonic_s() < self._not_before_s.get(job.printer, 0.0):
            return True
        if now - job.created_at > timedelta(minutes=self._settings.rules.slip_limit_min):
            self._expire(job, now)
            return True
        if self._book.is_being_read(job.order_id):
            return True
        if not guarded(
            lambda: self._keep(job, self._laid_out.get(job.job_id) or self._lay_out(record, job, now))
        ):
            self._fail(
                record, job, now, f"'{job.printer}' 주문서를 만들지 못했습니다. 화면을 보고 조리해 주세요."
            )
            return True
        self._busy[job.printer] = job.job_id
        running = replace(job, state=JobState.RUNNING, tries=job.tries + 1, last_error="")
        laid_out = self._laid_out[job.job_id]
        sealed = SealedText(job.order_id, f"slip:{job.job_id}", laid_out.preview.encode())
        self._ledger.save(
            Batch(jobs=(running,), sealed=(sealed,) if running.tries == 1 else ()),
            lambda: self._lanes.submit(
                f"printer:{job.printer}",
                lambda: printer.print_slip(job.job_id, laid_out),
                lambda printed: self._printed(running, printed),
                lambda error: self._not_printed(running, error),
            ),
            lambda: self._not_noted(running),
        )
        return True

    def _not_noted(self, job: Job) -> None:
        """Leave a slip to a person of which the journal cannot note that it is being printed: it was not."""
        now = self._free(job)
        self._ledger.save(Batch(jobs=(over(job, JobState.UNKNOWN, now, NOT_NOTED),)))

    def _keep(self, job: Job, laid_out: LaidOut) -> None:
        """Keep a slip as it was laid out for its next try; forget those that need none."""
        waiting = {other.job_id for other in self._book.unfinished()}
        self._laid_out = {job_id: laid for job_id, laid in self._laid_out.items() if job_id in waiting}
        self._laid_out[job.job_id] = laid_out

    def _give_up(self, record: OrderRecord, job: Job, now: datetime) -> None:
        """Say at the order that its slip has no printer any more."""
        sentence = f"'{job.printer}' 프린터가 등록돼 있지 않아 주문서를 인쇄하지 못했습니다."
        self._fail(record, job, now, sentence)

    def _fail(self, record: OrderRecord, job: Job, now: datetime, sentence: str) -> None:
        """End a slip that will never come out, and say so at its order."""
        self._ledger.save(
            Batch(
                records=(replace(record, note=record.note or sentence),),
                jobs=(over(job, JobState.FAILED, now, sentence),),
                lines=(
                    self._ledger.line(job.order_id, Step.PRINT_FAILED, detail=f"no printer {job.printer}"),
                ),
            )
        )

    def _lay_out(self, record: OrderRecord, job: Job, now: datetime) -> LaidOut:
        """Return the slip for this printer's paper."""
        slip = self._compose(record, job, now)
        if job.reprint_no:
            slip = as_reprint(slip, job.reprint_no)
        return self._typesetter.lay_out(slip, self._settings_of[job.printer].profile)

    def _compose(self, record: OrderRecord, job: Job, now: datetime) -> Slip:
        """Return the slip's content by its kind."""
        return compose(
            record, job.slip or SlipKind.KITCHEN, self._settings, self._settings_of[job.printer], now
        )

    def _expire(self, job: Job, now: datetime) -> None:
        """Stop a slip that nobody waits for any more; a person may still print it."""
        limit_min = self._settings.rules.slip_limit_min
        sentence = f"{limit_min}분 넘게 인쇄하지 못한 주문서입니다. 필요하면 다시 인쇄해 주세요."
        line = self._ledger.line(job.order_id, Step.PRINT_FAILED, detail=f"expired {job.slip} {job.printer}")
        self._ledger.save(Batch(jobs=(over(job, JobState.EXPIRED, now, sentence),), lines=(line,)))

    def _printed(self, job: Job, printed: Printed) -> None:
        """Note a slip that the device proved to be printed, or that was handed over."""
        now = self._free(job)
        self._failures.pop(job.printer, None)
        self._trouble.pop(job.printer, None)
        self._last_printed[job.printer] = now
        state = JobState.DONE if printed.outcome is Outcome.DONE else JobState.SENT
        line = self._ledger.line(job.order_id, Step.PRINTED, detail=f"{state} {job.slip} {job.printer}")
        self._ledger.save(Batch(jobs=(over(job, state, now),), lines=(line,)))

    def _not_printed(self, job: Job, error: DeskError) -> None:
        """Try again where nothing was taken (unless the kitchen was stopped meanwhile), else ask a person."""
        now = self._free(job)
        trouble = f"{job.printer} 프린터: {error}"
        if self._trouble.get(job.printer) != trouble:
            log.warning("printer %s: %s (%s)", job.printer, error, error.detail)
        self._trouble[job.printer] = trouble
        if not isinstance(error, PrinterUnreachable):
            line = self._ledger.line(job.order_id, Step.PRINT_UNKNOWN, detail=f"{job.slip} {job.printer}")
            self._ledger.save(Batch(jobs=(over(job, JobState.UNKNOWN, now, str(error)),), lines=(line,)))
            return
        failures = self._failures.get(job.printer, 0) + 1
        self._failures[job.printer] = failures
        pause = pause_s(failures, longest_s=LONGEST_PRINTER_PAUSE_S)
        self._not_before_s[job.printer] = self._clock.monotonic_s() + pause
        if self._needed.is_stopped(job):
            self._ledger.save(Batch(jobs=(over(job, JobState.DROPPED, now),)))
            return
        self._ledger.save(Batch(jobs=(again(job, now, error=str(error), after_s=pause),)))

    def _free(self, job: Job) -> datetime:
        """Let the printer take its next slip; return now."""
        self._busy.pop(job.printer, None)
        self._not_before_s.pop(job.printer, None)
        return self._clock.now()

    # --- facts ------------------------------------------------------------------------------------------

    def facts(self) -> tuple[PrinterFacts, ...]:
        """Return each printer's lamp."""
        return tuple(self._facts_of(printer) for printer in self._settings.printers)

    def _facts_of(self, printer: PrinterSettings) -> PrinterFacts:
        """Return one printer's lamp."""
        waits = {JobState.WAITING, JobState.RUNNING}
        jobs = self._book.unfinished()
        waiting = sum(1 for job in jobs if job.printer == printer.name and job.state in waits)
        ask = sum(1 for job in self._book.asks() if job.printer == printer.name)
        trouble = self._trouble.get(printer.name, "")
        last = self._last_printed.get(printer.name)
        state = PrinterState.READY if last is not None else PrinterState.UNTRIED
        if trouble:
            state = PrinterState.TROUBLE
        elif ask:
            state = PrinterState.ASK
            trouble = f"{printer.name} 프린터: 나왔는지 확인할 주문서가 {ask}장 있습니다."
        return PrinterFacts(printer.name, state, trouble, waiting, ask, last)


def _asks(job: Job) -> bool:
    """Tell whether a person has to settle the slip."""
    return job.state in {JobState.UNKNOWN, JobState.EXPIRED}
