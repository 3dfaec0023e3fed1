"""Decides which slips an order needs, which come back, and when the kitchen is stopped. No printing here."""

from __future__ import annotations

from dataclasses import replace

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED
from merchant_desk.services.jobs import over
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch, Clock
from merchant_desk.services.settings import PrinterSettings, Settings
from merchant_desk.services.slips.routing import kitchens, kitchens_of

ELSEWHERE = "다른 기기에서 접수한 주문입니다."
CHANGED = "프린터 설정이 바뀌었습니다. 여기에도 필요한지 확인해 주세요."
MOVED = "프린터 설정이 바뀌어 다른 프린터로 보냈습니다."
NOWHERE = "이 주문서를 인쇄할 프린터가 없습니다. 설정에서 프린터를 추가해 주세요."
#: Which slip comes out where: kind, printer, copy.
Place = tuple[SlipKind, str, int]
#: What an order needs on paper, the kitchen's first: there the time counts.
KINDS = (SlipKind.KITCHEN, SlipKind.DELIVERY, SlipKind.LABEL)
#: A kitchen slip in one of these states may be in the kitchen.
MAY_BE_OUT = frozenset({JobState.RUNNING, JobState.DONE, JobState.SENT, JobState.UNKNOWN})


class NeededSlips:
    """Main thread; owned by the counter. Returns rows for the caller's transaction and changes nothing itself.

    A kitchen's slip comes out where dishes of the order belong (``routing``), the others where a printer has their
    kind; every order gets a label where one has labels. The design's own number of copies counts before the
    printer's. The order of an order's print jobs tells their story: what stands before a cancel slip at the same
    printer is stopped by it.
    """

    def __init__(self, settings: Settings, book: OrderBook, clock: Clock) -> None:
        self._settings = settings
        self._book = book
        self._clock = clock

    def use(self, settings: Settings) -> Batch:
        """Work by other settings from now on; return what becomes of slips that have not left yet (see replan)."""
        self._settings = settings
        return self.replan_all()

    def replan_all(self) -> Batch:
        """Return :meth:`replan` of every open order."""
        batch = Batch()
        for record in self._book.open_records():
            batch += self.replan(record)
        return batch

    def replan(self, record: OrderRecord) -> Batch:
        """Send an order's slips that have not left yet the way that the printers are set up now.

        Slips of a printer that is gone are planned anew where their kind comes out now, and so are those of a kitchen
        that has dishes only now. Where a slip of this kind may be out already, whether another is needed is asked.
        """
        now = self._clock.now()
        jobs: list[Job] = []
        for kind in KINDS:
            of_kind = [job for job in self._prints_of(record.order_id) if job.slip is kind]
            waits = [job for job in of_kind if _is_untouched(job)]
            if not waits or not self._places(kind, record):
                continue
            is_out = any(may_be_out(job) for job in of_kind)
            state, error = (JobState.UNKNOWN, CHANGED) if is_out else (waits[0].state, "")
            jobs += [
                over(job, JobState.DROPPED, now, MOVED) for job in waits if not self._is_known(job.printer)
            ]
            jobs += [job for job in self._missing(record, state, error) if job.slip is kind]
        return Batch(jobs=tuple(jobs))

    def plan(self, record: OrderRecord) -> Batch:
        """Return the slips of an accepted order: held, or waiting where the owner prints at once."""
        state = JobState.WAITING if self._settings.rules.print_at_once else JobState.HELD
        return Batch(jobs=self._missing(record, state))

    def release(self, record: OrderRecord) -> Batch:
        """Let the slips out: the platform has confirmed.

        An order that another device accepted may have been printed there, also where it was about to be accepted
        here: whether a slip is needed is asked, since two unmarked slips would be cooked twice; at its end nobody
        needs one.
        """
        now = self._clock.now()
        prints = self._prints_of(record.order_id)
        if record.elsewhere:
            state = JobState.DROPPED if record.settled in CLOSED else JobState.UNKNOWN
            asked = tuple(
                over(replace(job, tries=0), state, now, ELSEWHERE) for job in prints if _is_untouched(job)
            )
            missing = () if record.settled in CLOSED else self._missing(record, state, ELSEWHERE)
            return Batch(jobs=asked + missing)
        needless = {job.job_id for job in prints if _is_untouched(job) and self._is_needless(job, record)}
        back = tuple(over(job, JobState.DROPPED, now) for job in prints if job.job_id in needless)
        held = tuple(
            replace(job, state=JobState.WAITING, created_at=now, next_try_at=now)
            for job in prints
            if job.state is JobState.HELD and job.job_id not in needless
        )
        return Batch(jobs=back + held + self._missing(record, JobState.WAITING))

    def withdraw(self, record: OrderRecord) -> Batch:
        """Take slips back that are not out yet; where one may be in a kitchen, print 조리 중단 there."""
        now = self._clock.now()
        prints = self._prints_of(record.order_id)
        back = tuple(over(job, JobState.DROPPED, now) for job in prints if _not_out(job))
        cooking = (
            job
            for job in prints
            if job.slip is SlipKind.KITCHEN and may_be_out(job) and not self._is_stopped(job, prints)
        )
        places = dict.fromkeys(place for job in cooking for place in self._stops(job))
        stops = (
            self._job(record.order_id, place, _next_number(prints, place), JobState.WAITING)
            for place in places
        )
        return Batch(jobs=(*back, *stops))

    def finish(self, record: OrderRecord) -> Batch:
        """Ask no more whether another device has printed an order that is over."""
        asked = (
            job for job in self._prints_of(record.order_id) if job.state is JobState.UNKNOWN and not job.tries
        )
        return Batch(jobs=tuple(over(job, JobState.DROPPED, self._clock.now()) for job in asked))

    def again(self, job: Job) -> Job:
        """Return the job that prints this slip once more, with the next number as its mark.

        Where its printer is gone, the first one for its kind prints it; raises DecisionRefused where there is none.
        """
        place = _place(job)
        if not self._is_known(job.printer):
            kind = SlipKind.KITCHEN if place[0] is SlipKind.CANCEL else place[0]
            names = [printer.name for printer in self._settings.printers if kind in printer.slips]
            if not names:
                raise DecisionRefused(NOWHERE)
            place = (place[0], names[0], 1)
        number = max(_next_number(self._prints_of(job.order_id), place), 1)
        return self._job(job.order_id, place, number, JobState.WAITING)

    def is_stopped(self, job: Job) -> bool:
        """Tell whether the kitchen was told to forget this slip."""
        return self._is_stopped(job, self._prints_of(job.order_id))

    def is_needless(self, job: Job) -> bool:
        """Tell whether a kitchen's slip was planned before its dishes were known, and others have all of them."""
        record = self._book.record(job.order_id)
        if record is None or not self._is_needless(job, record):
            return False
        have = {one.printer for one in self._prints_of(job.order_id) if one.slip is SlipKind.KITCHEN}
        return all(printer.name in have for printer in kitchens_of(record.order, self._settings))

    def _missing(self, record: OrderRecord, state: JobState, error: str = "") -> tuple[Job, ...]:
        """Return the slips that the order needs and that are neither out nor on their way.

        A slip that was taken back in time begins anew; one that the kitchen was told to forget is printed again,
        with its mark.
        """
        prints = self._prints_of(record.order_id)
        jobs = []
        for place in (place for kind in KINDS for place in self._places(kind, record)):
            earlier = [job for job in prints if _place(job) == place]
            if not earlier:
                jobs.append(self._job(record.order_id, place, 0, state, error))
            elif self._is_stopped(earlier[-1], prints):
                number = _next_number(prints, place)
                jobs.append(self._job(record.order_id, place, number, state, error))
            elif earlier[-1].state is JobState.DROPPED:
                jobs.append(self._job(record.order_id, place, earlier[-1].reprint_no, state, error))
        return tuple(jobs)

    def _prints_of(self, order_id: str) -> list[Job]:
        """Return the order's slips, oldest first."""
        return [job for job in self._book.jobs_of(order_id) if job.kind is JobKind.PRINT]

    def _places(self, kind: SlipKind, record: OrderRecord) -> tuple[Place, ...]:
        """Return where such a slip of this order is printed."""
        printers = self._settings.printers
        if kind is SlipKind.KITCHEN:
            printers = kitchens_of(record.order, self._settings)
            if record.order is None:
                printers = self._had_one(record.order_id) or printers
        return tuple(
            place for printer in printers if kind in printer.slips for place in self._copies(kind, printer)
        )

    def _had_one(self, order_id: str) -> tuple[PrinterSettings, ...]:
        """Return the kitchens that had the order's slip when its dishes were still known here."""
        prints = self._prints_of(order_id)
        had = {job.printer for job in prints if job.slip is SlipKind.KITCHEN}
        return tuple(printer for printer in kitchens(self._settings) if printer.name in had)

    def _copies(self, kind: SlipKind, printer: PrinterSettings) -> tuple[Place, ...]:
        """Return a printer's places for a kind: as many copies as the design says, else as the printer does."""
        copies = self._settings.designs.of(kind).copies if kind in KINDS else 0
        return tuple((kind, printer.name, copy) for copy in range(1, (copies or printer.copies) + 1))

    def _stops(self, job: Job) -> tuple[Place, ...]:
        """Return where the kitchen is told to forget this slip: there, or everywhere if that printer is gone."""
        if self._is_known(job.printer):
            return ((SlipKind.CANCEL, job.printer, job.copy),)
        found = kitchens(self._settings)
        return tuple(place for printer in found for place in self._copies(SlipKind.CANCEL, printer))

    def _is_stopped(self, job: Job, prints: list[Job]) -> bool:
        """Tell whether the kitchen was told to forget this slip: a cancel slip stands after it. Those stop no other."""
        if job.slip is SlipKind.CANCEL:
            return False
        ids = [other.job_id for other in prints]
        return any(
            other.slip is SlipKind.CANCEL
            and (other.printer == job.printer or not self._is_known(job.printer))
            for other in prints[ids.index(job.job_id) + 1 :]
        )

    def _is_needless(self, job: Job, record: OrderRecord) -> bool:
        """Tell whether a kitchen got its slip when the dishes were not known, and has none of them."""
        if job.slip is not SlipKind.KITCHEN or job.reprint_no or not self._is_known(job.printer):
            return False
        return all(printer.name != job.printer for printer in kitchens_of(record.order, self._settings))

    def _is_known(self, name: str) -> bool:
        return any(printer.name == name for printer in self._settings.printers)

    def _job(self, order_id: str, place: Place, reprint_no: int, state: JobState, error: str = "") -> Job:
        """Return the job of one slip on paper; its identity says which."""
        now = self._clock.now()
        slip, printer, copy = place
        return Job(
            f"print:{order_id}:{slip}:{printer}:{copy}:{reprint_no}",
            order_id,
            JobKind.PRINT,
            state,
            now,
            next_try_at=now,
            last_error=error,
            slip=slip,
            printer=printer,
            copy=copy,
            reprint_no=reprint_no,
        )


def _place(job: Job) -> Place:
    """Return which slip comes out where."""
    return (job.slip or SlipKind.KITCHEN, job.printer, job.copy)


def _next_number(prints: list[Job], place: Place) -> int:
    """Return the number of the next slip in this place: 0 for the first, then reprints."""
    return max((job.reprint_no for job in prints if _place(job) == place), default=-1) + 1


def _not_out(job: Job) -> bool:
    """Tell whether a slip can be taken back: it has not left, or was never ours to print."""
    if job.slip is SlipKind.CANCEL:
        return False
    return job.state in {JobState.HELD, JobState.WAITING, JobState.EXPIRED} or (
        job.state is JobState.UNKNOWN and not job.tries
    )


def _is_untouched(job: Job) -> bool:
    """Tell whether a slip has not begun to leave."""
    return job.state in {JobState.HELD, JobState.WAITING}  # a printer that was tried in vain took nothing


def may_be_out(job: Job) -> bool:
    """Tell whether a slip may be in the kitchen."""
    return job.state in MAY_BE_OUT and not _not_out(job)
