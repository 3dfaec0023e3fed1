"""Carries the print jobs, one at a time for each printer. It must not know ESC/POS, sockets, or who needs a slip."""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import DeskError, PrinterUnreachable
from merchant_desk.domain.job import Job, JobState, SlipKind
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.guard import guarded
from merchant_desk.services.jobs import again, over
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch, Clock, Lanes, SealedText
from merchant_desk.services.settings import PrinterSettings
from merchant_desk.services.slips.composing import compose
from merchant_desk.services.slips.content import as_reprint
from merchant_desk.services.slips.marks import as_stand_in

from .house_papers import HousePapers, is_house
from .needed_slips import NeededSlips
from .print_setup import PrintSetup
from .printer_ports import LaidOut, Outcome, Printed, Printer
from .printer_watch import PrinterWatch

log = logging.getLogger(__name__)

#: A printer that takes nothing for so long lets its backup print (seconds): longer than changing the paper.
BACKUP_AFTER_S = 20.0
NOT_NOTED = "기록할 수 없어서 인쇄하지 않은 주문서입니다. 필요하면 다시 인쇄해 주세요."
FORGOTTEN = "인쇄하지 못했습니다. 필요하면 다시 눌러 주세요."


class Slips:
    """Main thread; owned by the counter; the carrier of PRINT jobs.

    A slip is *held* until the platform confirms, then waits for its printer. A printer that takes nothing is
    tried again, and after BACKUP_AFTER_S its backup prints instead; the slip keeps its identity, so it comes out once.
    A slip that the printer has and that is not out yet is waited for, never sent again. Any other failure (it broke
    off, it hung) leaves it *unknown*. Slips older than the shop's limit *expire* and ask. Each printer has its own
    lane, so a dead one never blocks another.
    """

    def __init__(
        self,
        *,
        setup: PrintSetup,
        watch: PrinterWatch,
        papers: HousePapers,
        book: OrderBook,
        needed: NeededSlips,
        ledger: Ledger,
        lanes: Lanes,
        clock: Clock,
    ) -> None:
        self._setup = setup
        self._watch = watch
        self._papers = papers
        self._book = book
        self._needed = needed
        self._ledger = ledger
        self._lanes = lanes
        self._clock = clock
        self._laid_out: dict[tuple[str, str], LaidOut] = {}
        self._told: dict[str, str] = {}

    def carry(self, job: Job) -> bool:
        """Print on the printer's lane, one slip at a time; what has become too old asks instead."""
        now = self._clock.now()
        own = self._setup.printer(job.printer)
        if own is None:
            self._find_another(job, now)
            return True
        if is_house(job) and self._papers.words(job) is None:
            self._fail(job, now, FORGOTTEN)
            return True
        if self._is_too_old(job, now):
            self._expire(job, now)
            return True
        way = self._way(job, own)
        if not self._watch.is_free(way.name):
            return True
        if not is_house(job) and self._book.is_being_read(job.order_id):
            return True
        if self._needed.is_needless(job):
            self._ledger.save(Batch(jobs=(over(job, JobState.DROPPED, now),)))
            return True
        if not guarded(lambda: self._keep(job, own, way, now)):
            self._fail(job, now, f"'{job.printer}' 주문서를 만들지 못했습니다. 화면을 보고 조리해 주세요.")
            return True
        self._send(job, way.name, now)
        return True

    def _is_too_old(self, job: Job, now: datetime) -> bool:
        return now - job.created_at > timedelta(minutes=self._setup.settings.rules.slip_limit_min)

    def _way(self, job: Job, own: PrinterSettings) -> PrinterSettings:
        """Return the printer that prints the slip now: its own, or the backup of one that takes nothing.

        What stops a slip comes out behind it, of the same printer.
        """
        backup = self._setup.printer(own.backup)
        if backup is None or self._watch.stuck_s(own.name) < BACKUP_AFTER_S:
            return own
        inside = self._book.job(self._watch.holds(own.name))
        if job.slip is SlipKind.CANCEL and inside is not None and inside.order_id == job.order_id:
            return own
        return own if self._watch.stuck_s(backup.name) else backup

    def _send(self, job: Job, way: str, now: datetime) -> None:
        """Let the disk know that the slip is being printed, then let the printer's lane print it."""
        self._watch.take(way, job.job_id)
        code = "" if way == job.printer else way
        running = replace(job, state=JobState.RUNNING, tries=job.tries + 1, last_error="", code=code)
        laid_out = self._laid_out[job.job_id, way]
        begun = PrintTry(job.job_id, job.order_id, running.tries, way, now, now, JobState.RUNNING, "시작")
        sealed = SealedText(job.order_id, f"slip:{job.job_id}", laid_out.preview.encode())
        self._ledger.save(
            Batch(jobs=(running,), sealed=(sealed,) if running.tries == 1 else ()),
            lambda: self._hand_over(running, begun, laid_out),
            lambda: self._not_noted(running, way),
        )

    def _hand_over(self, job: Job, begun: PrintTry, laid_out: LaidOut) -> None:
        """Let the printer's lane print the slip, unless the disk took so long that nobody wants it any more."""
        way, now = begun.printer, self._clock.now()
        is_stopped = self._needed.is_stopped(job)
        if is_stopped or self._is_too_old(job, now) or self._setup.printer(way) is None:
            self._watch.free(way)
            untried = replace(job, state=JobState.WAITING, tries=job.tries - 1)
            self._ledger.save(Batch(jobs=(over(untried, JobState.DROPPED, now) if is_stopped else untried,)))
            return
        device = self._setup.device(way)
        self._lanes.submit(
            f"printer:{way}",
            lambda: device.print_slip(job.job_id, laid_out),
            lambda printed: self._answered(job, begun, device, printed),
            lambda error: self._not_printed(job, begun, error),
        )

    def _answered(self, job: Job, begun: PrintTry, device: Printer, printed: Printed) -> None:
        """Note a slip that is out or handed over; wait on for one that the printer has and has not printed yet."""
        way = begun.printer
        if printed.outcome is Outcome.PRINTING:
            self._watch.still_prints(way, printed)
            self._ledger.told_changed()
            self._lanes.submit(
                f"printer:{way}",
                lambda: device.go_on(job.job_id),
                lambda later: self._answered(job, begun, device, later),
                lambda error: self._not_printed(job, begun, error),
            )
            return
        self._watch.printed(way, printed)
        now = self._clock.now()
        state = JobState.DONE if printed.outcome is Outcome.DONE else JobState.SENT
        line = self._ledger.line(
            _subject(job), Step.PRINTED, detail=f"{state} {job.slip} {job.printer}{_by(job, way)}"
        )
        tried = replace(begun, ended_at=now, outcome=state, answer=printed.answer)
        self._ledger.save(Batch(jobs=(over(job, state, now),), lines=(line,), tries=(tried,)))

    def _not_printed(self, job: Job, begun: PrintTry, error: DeskError) -> None:
        """Try again where nothing was taken (unless the kitchen was stopped meanwhile), else nobody can tell."""
        way, now = begun.printer, self._clock.now()
        pause = self._watch.failed(way, error)
        if not isinstance(error, PrinterUnreachable):
            line = self._ledger.line(
                _subject(job), Step.PRINT_UNKNOWN, detail=f"{job.slip} {job.printer}{_by(job, way)}"
            )
            tried = replace(begun, ended_at=now, outcome=JobState.UNKNOWN, answer=str(error))
            state, sentence = (
                (JobState.FAILED, FORGOTTEN) if is_house(job) else (JobState.UNKNOWN, str(error))
            )
            self._ledger.save(Batch(jobs=(over(job, state, now, sentence),), lines=(line,), tries=(tried,)))
            return
        if self._needed.is_stopped(job):
            self._ledger.save(Batch(jobs=(over(job, JobState.DROPPED, now),)))
            return
        waits = replace(begun, ended_at=now, outcome=JobState.WAITING, answer=str(error))
        tries = (waits,) if self._is_news(job, waits) else ()
        self._ledger.save(Batch(jobs=(again(job, now, error=str(error), after_s=pause),), tries=tries))

    def _is_news(self, job: Job, tried: PrintTry) -> bool:
        """Tell whether the ledger lacks this answer: a dead printer says the same for half an hour."""
        said = f"{tried.printer}: {tried.answer}"
        if self._told.get(job.job_id) == said:
            return False
        waiting = {other.job_id for other in self._book.unfinished()}
        self._told = {job_id: words for job_id, words in self._told.items() if job_id in waiting}
        self._told[job.job_id] = said
        return True

    def _not_noted(self, job: Job, way: str) -> None:
        """Leave a slip to a person of which the journal cannot note that it is being printed: it was not."""
        self._watch.free(way)
        self._ledger.save(Batch(jobs=(over(job, JobState.UNKNOWN, self._clock.now(), NOT_NOTED),)))

    # --- what is printed --------------------------------------------------------------------------------

    def _keep(self, job: Job, own: PrinterSettings, way: PrinterSettings, now: datetime) -> None:
        """Keep a slip as it was laid out for its next try; forget those that need none."""
        waiting = {other.job_id for other in self._book.unfinished()}
        self._laid_out = {key: laid for key, laid in self._laid_out.items() if key[0] in waiting}
        key = (job.job_id, way.name)
        if key not in self._laid_out:
            self._laid_out[key] = self._lay_out(job, own, way, now)

    def forget_laid_out(self) -> None:
        """Lay everything out anew: the owner has changed what slips look like."""
        self._laid_out.clear()

    def forget_orders(self, order_ids: Collection[str]) -> None:
        """Lay the slips of these orders out anew where they still wait: their customer is purged."""
        gone = {job.job_id for order_id in order_ids for job in self._book.jobs_of(order_id)}
        self._laid_out = {key: laid for key, laid in self._laid_out.items() if key[0] not in gone}

    def _lay_out(self, job: Job, own: PrinterSettings, way: PrinterSettings, now: datetime) -> LaidOut:
        """Return the slip for the paper of the printer that prints it."""
        slip = self._papers.words(job) or compose(
            self._book.expect(job.order_id),
            job.slip or SlipKind.KITCHEN,
            self._setup.settings,
            own,
            now,
        )
        if job.reprint_no:
            slip = as_reprint(slip, job.reprint_no)
        if way is not own:
            slip = as_stand_in(slip, own.name)
        return self._setup.typesetter(way.name).lay_out(slip, way.profile)

    # --- what will not come out -------------------------------------------------------------------------

    def _find_another(self, job: Job, now: datetime) -> None:
        """Let another printer print a slip whose own is gone; where there is none for it, somebody is asked."""
        record = self._book.record(job.order_id)
        moved = self._needed.replan(record) if record is not None else Batch()
        if moved.jobs:
            self._ledger.save(moved)
            return
        sentence = f"'{job.printer}' 프린터가 등록돼 있지 않아 주문서를 인쇄하지 못했습니다."
        self._fail(job, now, sentence, JobState.FAILED if is_house(job) else JobState.EXPIRED)

    def _fail(self, job: Job, now: datetime, sentence: str, state: JobState = JobState.FAILED) -> None:
        """End a slip that will never come out, and say so at its order."""
        record = self._book.record(job.order_id)
        self._ledger.save(
            Batch(
                records=(_noted(record, sentence),) if record is not None else (),
                jobs=(over(job, state, now, sentence),),
                lines=(
                    self._ledger.line(_subject(job), Step.PRINT_FAILED, detail=f"no printer {job.printer}"),
                ),
            )
        )

    def _expire(self, job: Job, now: datetime) -> None:
        """Stop a slip that nobody waits for any more; a person may still print it."""
        limit_min = self._setup.settings.rules.slip_limit_min
        sentence = f"{limit_min}분 넘게 인쇄하지 못한 주문서입니다. 필요하면 다시 인쇄해 주세요."
        state = JobState.FAILED if is_house(job) else JobState.EXPIRED
        line = self._ledger.line(_subject(job), Step.PRINT_FAILED, detail=f"expired {job.slip} {job.printer}")
        self._ledger.save(Batch(jobs=(over(job, state, now, sentence),), lines=(line,)))


def _noted(record: OrderRecord, sentence: str) -> OrderRecord:
    return replace(record, note=record.note or sentence)


def _subject(job: Job) -> str:
    """Return the order that a line is about; the house's own slips concern the whole desk."""
    return "" if is_house(job) else job.order_id


def _by(job: Job, way: str) -> str:
    return "" if way == job.printer else f" by {way}"
