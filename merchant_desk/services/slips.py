"""Decides which slips an order needs and carries the print jobs. It must not know ESC/POS or sockets."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DecisionRefused, DeskError, PrintInterrupted
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.slip import Slip

from .facts import PrinterFacts, PrinterState
from .jobs import again, over, pause_s
from .ledger import Ledger
from .order_book import OrderBook
from .ports import Batch, Clock, LaidOut, Lanes, Printer, SealedText, Typesetter
from .settings import PrinterSettings, Settings
from .slip_content import as_reprint, cancel_slip, delivery_slip, kitchen_slip

log = logging.getLogger(__name__)

#: A kitchen slip in one of these states may be in the kitchen.
MAY_BE_OUT = frozenset({JobState.RUNNING, JobState.DONE, JobState.SENT, JobState.UNKNOWN})
#: The longest pause between tries at a printer that cannot be reached (seconds).
LONGEST_PRINTER_PAUSE_S = 10.0


class Slips:
    """Main thread; owned by the counter; the carrier of PRINT jobs.

    A slip is *held* until the platform confirms, then waits for its printer. A printer that takes nothing is
    tried again; one that broke off in the middle leaves the slip *unknown*: a person decides. Slips older than
    the shop's limit *expire* and ask. Each printer has its own lane, so a dead one never blocks another.
    """

    def __init__(
        self,
        *,
        settings: Settings,
        book: OrderBook,
        ledger: Ledger,
        lanes: Lanes,
        clock: Clock,
        typesetter: Typesetter,
        printers: Mapping[str, Printer],
    ) -> None:
        self._settings = settings
        self._book = book
        self._ledger = ledger
        self._lanes = lanes
        self._clock = clock
        self._typesetter = typesetter
        self._printers = printers
        self._settings_of = {printer.name: printer for printer in settings.printers}
        self._busy: dict[str, str] = {}
        self._not_before: dict[str, datetime] = {}
        self._failures: dict[str, int] = {}
        self._trouble: dict[str, str] = {}
        self._last_printed: dict[str, datetime] = {}
        self._laid_out: dict[str, LaidOut] = {}

    # --- what an order needs ----------------------------------------------------------------------------

    def plan(self, record: OrderRecord) -> Batch:
        """Return the slips of an accepted order: held, or waiting where the owner prints at once."""
        state = JobState.WAITING if self._settings.rules.print_at_once else JobState.HELD
        return Batch(jobs=self._jobs(record, (SlipKind.KITCHEN, SlipKind.DELIVERY), state))

    def release(self, record: OrderRecord) -> Batch:
        """Let the held slips out: the platform has confirmed.

        An order that another device accepted may have been printed there: whether a slip is needed here is
        asked, since two unmarked slips would be cooked twice.
        """
        now = self._clock.now()
        prints = [job for job in self._book.jobs_of(record.order_id) if job.kind is JobKind.PRINT]
        if not prints and record.elsewhere:
            kinds = (SlipKind.KITCHEN, SlipKind.DELIVERY)
            return Batch(jobs=self._jobs(record, kinds, JobState.UNKNOWN, "다른 기기에서 접수한 주문입니다."))
        held = (job for job in prints if job.state is JobState.HELD)
        return Batch(
            jobs=tuple(replace(job, state=JobState.WAITING, created_at=now, next_try_at=now) for job in held)
        )

    def withdraw(self, record: OrderRecord) -> Batch:
        """Take slips back that are not out yet; where one may be in the kitchen, print 조리 중단."""
        now = self._clock.now()
        prints = [job for job in self._book.jobs_of(record.order_id) if job.kind is JobKind.PRINT]
        back = tuple(
            over(job, JobState.DROPPED, now)
            for job in prints
            if job.state in {JobState.HELD, JobState.WAITING} and job.slip is not SlipKind.CANCEL
        )
        out = any(job.slip is SlipKind.KITCHEN and job.state in MAY_BE_OUT and job.tries for job in prints)
        return Batch(jobs=back + (self._jobs(record, (SlipKind.CANCEL,), JobState.WAITING) if out else ()))

    def _jobs(
        self, record: OrderRecord, kinds: tuple[SlipKind, ...], state: JobState, error: str = ""
    ) -> tuple[Job, ...]:
        """Return one job for each slip, printer and copy; a cancel slip goes where the kitchen slip goes."""
        now = self._clock.now()
        return tuple(
            Job(
                _job_id(record.order_id, kind, printer.name, copy, 0),
                record.order_id,
                JobKind.PRINT,
                state,
                now,
                next_try_at=now,
                last_error=error,
                slip=kind,
                printer=printer.name,
                copy=copy,
            )
            for printer in self._settings.printers
            for kind in kinds
            if (SlipKind.KITCHEN if kind is SlipKind.CANCEL else kind) in printer.slips
            for copy in range(1, printer.copies + 1)
        )

    # --- what people say about a slip -------------------------------------------------------------------

    def reprint(self, job_id: str, by: str) -> None:
        """Print a slip again, marked; an uncertain or expired one is settled by it."""
        job, now = self._print_job(job_id), self._clock.now()
        numbers = [
            other.reprint_no
            for other in self._book.jobs_of(job.order_id)
            if (other.kind, other.slip, other.printer, other.copy)
            == (JobKind.PRINT, job.slip, job.printer, job.copy)
        ]
        number = max(numbers) + 1
        slip = job.slip or SlipKind.KITCHEN
        new = Job(
            _job_id(job.order_id, slip, job.printer, job.copy, number),
            job.order_id,
            JobKind.PRINT,
            JobState.WAITING,
            now,
            next_try_at=now,
            slip=slip,
            printer=job.printer,
            copy=job.copy,
            reprint_no=number,
        )
        settled = (over(job, JobState.DROPPED, now, "다시 인쇄했습니다."),) if _asks(job) else ()
        line = self._ledger.line(job.order_id, Step.DECIDED, by, f"reprint {number} {slip} {job.printer}")
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
        record = self._book.record(job.order_id)
        printer = self._printers.get(job.printer)
        if record is None or printer is None:
            self._ledger.save(Batch(jobs=(over(job, JobState.FAILED, now, "등록되지 않은 프린터입니다."),)))
            return True
        if job.printer in self._busy or now < self._not_before.get(job.printer, now):
            return True
        if now - job.created_at > timedelta(minutes=self._settings.rules.slip_limit_min):
            self._expire(job, now)
            return True
        if record.order is None and not record.unreadable and self._is_being_read(job.order_id):
            return True
        self._busy[job.printer] = job.job_id
        running = replace(job, state=JobState.RUNNING, tries=job.tries + 1, last_error="")
        laid_out = self._laid_out.get(job.job_id) or self._lay_out(record, job, now)
        self._laid_out[job.job_id] = laid_out
        sealed = SealedText(job.order_id, f"slip:{job.job_id}", laid_out.preview.encode())
        self._ledger.save(
            Batch(jobs=(running,), sealed=(sealed,) if running.tries == 1 else ()),
            lambda: self._lanes.submit(
                f"printer:{job.printer}",
                lambda: printer.print_slip(job.job_id, laid_out),
                lambda proved: self._printed(running, proved=proved),
                lambda error: self._not_printed(running, error),
            ),
        )
        return True

    def _is_being_read(self, order_id: str) -> bool:
        """Tell whether the order's details may still come."""
        return any(job.kind is JobKind.FETCH and not job.is_over for job in self._book.jobs_of(order_id))

    def _lay_out(self, record: OrderRecord, job: Job, now: datetime) -> LaidOut:
        """Return the slip for this printer's paper."""
        slip = self._compose(record, job, now)
        if job.reprint_no:
            slip = as_reprint(slip, job.reprint_no)
        return self._typesetter.lay_out(slip, self._settings_of[job.printer].columns)

    def _compose(self, record: OrderRecord, job: Job, now: datetime) -> Slip:
        """Return the slip's content by its kind."""
        if job.slip is SlipKind.DELIVERY:
            return delivery_slip(record, self._settings.shop, now)
        if job.slip is SlipKind.CANCEL:
            return cancel_slip(record, self._settings.shop, now)
        return kitchen_slip(record, self._settings.shop, now)

    def _expire(self, job: Job, now: datetime) -> None:
        """Stop a slip that nobody waits for any more; a person may still print it."""
        limit_min = self._settings.rules.slip_limit_min
        sentence = f"{limit_min}분 넘게 인쇄하지 못한 주문서입니다. 필요하면 다시 인쇄해 주세요."
        line = self._ledger.line(job.order_id, Step.PRINT_FAILED, detail=f"expired {job.slip} {job.printer}")
        self._laid_out.pop(job.job_id, None)
        self._ledger.save(Batch(jobs=(over(job, JobState.EXPIRED, now, sentence),), lines=(line,)))

    def _printed(self, job: Job, *, proved: bool) -> None:
        """Note a slip that the device proved to be printed, or that was handed over."""
        now = self._free(job)
        self._failures.pop(job.printer, None)
        self._trouble.pop(job.printer, None)
        self._last_printed[job.printer] = now
        state = JobState.DONE if proved else JobState.SENT
        line = self._ledger.line(job.order_id, Step.PRINTED, detail=f"{state} {job.slip} {job.printer}")
        self._laid_out.pop(job.job_id, None)
        self._ledger.save(Batch(jobs=(over(job, state, now),), lines=(line,)))

    def _not_printed(self, job: Job, error: DeskError) -> None:
        """Try again where nothing was taken, ask a person where something was."""
        now = self._free(job)
        if self._trouble.get(job.printer) != str(error):
            log.warning("printer %s: %s (%s)", job.printer, error, error.detail)
        self._trouble[job.printer] = f"{job.printer} 프린터: {error}"
        if isinstance(error, PrintInterrupted):
            line = self._ledger.line(job.order_id, Step.PRINT_UNKNOWN, detail=f"{job.slip} {job.printer}")
            self._laid_out.pop(job.job_id, None)
            self._ledger.save(Batch(jobs=(over(job, JobState.UNKNOWN, now, str(error)),), lines=(line,)))
            return
        failures = self._failures.get(job.printer, 0) + 1
        self._failures[job.printer] = failures
        pause = pause_s(failures, longest_s=LONGEST_PRINTER_PAUSE_S)
        self._not_before[job.printer] = now + timedelta(seconds=pause)
        self._ledger.save(Batch(jobs=(again(job, now, error=str(error), after_s=pause),)))

    def _free(self, job: Job) -> datetime:
        """Let the printer take its next slip; return now."""
        self._busy.pop(job.printer, None)
        self._not_before.pop(job.printer, None)
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


def _job_id(order_id: str, slip: SlipKind, printer: str, copy: int, reprint_no: int) -> str:
    """Return the identity of one slip on paper."""
    return f"print:{order_id}:{slip}:{printer}:{copy}:{reprint_no}"
