"""Raw slips through CUPS, by its commands ``lp`` and ``lpstat``. It must not know what the bytes say.

What CUPS calls completed is no proof: it said so of slips of which half arrived. So a slip that has left the queue is
SENT, never DONE; while it waits there (printer off, queue stopped) it is PRINTING, and is not sent again.
"""

from __future__ import annotations

import logging
import threading
import time

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.printing.one_slip import EndsUnasked, waits_for_another
from merchant_desk.services.printing.printer_ports import FoundDevice, LaidOut, Outcome, Printed

from . import cups_words
from .command import Command, Ended
from .patience import FIRST_PAUSE_S, Closed, Patience, QueuedSlip, wait_until_gone

log = logging.getLogger(__name__)

_LONGEST_TITLE = 80
_WAYS = {"usb": "USB", "socket": "네트워크", "lpd": "네트워크", "ipp": "네트워크", "serial": "시리얼"}


class CupsPrinter:
    """Implements ``printer_ports.Printer`` over one queue. ``close`` is for any thread, all else for the lane."""

    def __init__(self, queue: str, *, patience: Patience = Patience()) -> None:
        self._queue = queue
        self._patience = patience
        self._guard = threading.Lock()
        self._running: set[Command] = set()
        self._closing = threading.Event()
        self._job: QueuedSlip | None = None
        self._ends = EndsUnasked()

    # --- the port ---------------------------------------------------------------------------------------

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        """Hand the slip over and wait a moment for it to leave the queue: SENT, else PRINTING.

        Raises PrinterUnreachable (PrinterNotReady for a queue that is stopped, takes nothing, or has another slip of
        this desk inside) while ``lp`` has read nothing of the slip, PrintInterrupted after that.
        """
        closing = self._closing
        self._wait_for_the_other()
        self._expect_ready(self._ask(closing))
        body = laid_out.body
        # -n 1 and no cover sheets: whatever the computer's own defaults are.
        words = ("lp", f"-d{self._queue}", "-oraw", "-ojob-sheets=none", "-n1", f"-t{_title(job_id)}", "-")
        ended = self._run(closing, words, self._patience.hand_s, body)
        if ended.code != 0 or ended.taken < len(body):
            raise self._not_taken(job_id, ended, closing)
        number = cups_words.job_number(ended.said)
        if number is None:
            return Printed(Outcome.SENT, answer="spooled")
        self._job = QueuedSlip(job_id, number, time.monotonic())
        return self._watch(closing, self._job)

    def go_on(self, job_id: str) -> Printed:
        """Wait further for the slip to leave the queue; raises PrintInterrupted where it was removed from there."""
        if (ended := self._ends.take(job_id)) is not None:
            return ended
        job = self._job
        if job is None or job.job_id != job_id:
            raise PrintInterrupted("출력 중에 끊겼습니다.", detail="no such slip in the queue")
        return self._watch(self._closing, job)

    def look(self) -> PrinterStatus:
        """Ask CUPS how the queue is.

        Raises PrinterUnreachable where there is none; PrinterNotReady, with OFFLINE, where it is stopped or takes
        nothing, because only those sentences say what helps. The device itself is heard only while it prints.
        """
        queue = self._ask(self._closing)
        self._expect_ready(queue)
        return queue.status()

    def rest(self) -> None:
        """Release nothing: nothing is kept between slips."""

    def close(self) -> None:
        """End what is under way, from any thread; a later call starts afresh."""
        with self._guard:
            self._closing.set()
            self._closing = threading.Event()
            running = tuple(self._running)
        for command in running:
            command.retire()

    # --- the queue --------------------------------------------------------------------------------------

    def _expect_ready(self, queue: cups_words.Queue) -> None:
        """Raise PrinterNotReady with what to do, unless the queue takes slips and prints them."""
        offline = PrinterStatus(speaks=True, troubles=(Trouble.OFFLINE,))
        if queue.rejects:
            raise PrinterNotReady(
                offline,
                sentence=f"'{self._queue}' 인쇄 대기열이 새 작업을 받지 않게 되어 있습니다.",
                action="컴퓨터의 프린터 설정에서 작업 받기를 켜 주세요.",
                detail=queue.message,
            )
        if queue.is_stopped:
            raise PrinterNotReady(
                offline,
                sentence=f"'{self._queue}' 인쇄 대기열이 멈춰 있습니다.",
                action="프린터를 확인한 뒤 컴퓨터의 프린터 설정에서 다시 시작해 주세요.",
                detail=queue.message,
            )

    def _ask(self, closing: threading.Event) -> cups_words.Queue:
        """Return the queue as it is; raises PrinterUnreachable."""
        ended = self._run(closing, cups_words.QUESTION, self._patience.ask_s)
        if ended.code is None:
            raise PrinterUnreachable(
                _STOPPED if closing.is_set() else "컴퓨터의 인쇄 시스템(CUPS)이 응답하지 않습니다.",
                action="" if closing.is_set() else _RESTART,
                detail="lpstat ended",
            )
        if not cups_words.is_running(ended.said):
            raise PrinterUnreachable(
                "컴퓨터의 인쇄 시스템(CUPS)이 꺼져 있습니다.",
                action=_RESTART,
                detail=ended.complained.strip(),
            )
        queue = cups_words.queue(ended.said, self._queue)
        if queue is None:
            raise PrinterUnreachable(
                f"이 컴퓨터에 '{self._queue}' 인쇄 대기열이 없습니다.",
                action="이름이 바뀌었으면 설정에서 다시 골라 주세요.",
                detail=ended.complained.strip(),
            )
        return queue

    def _not_taken(
        self, job_id: str, ended: Ended, closing: threading.Event
    ) -> PrinterUnreachable | PrintInterrupted:
        """Return the error by what ``lp`` read: it reads nothing before CUPS has taken the job itself."""
        detail = f"lp: {ended.code}, {ended.taken} bytes read, {ended.complained.strip()}"
        log.warning("printing %s to %s: %s", job_id, self._queue, detail)
        if ended.taken:
            return PrintInterrupted("인쇄 대기열로 보내다가 끊겼습니다.", detail=detail)
        if closing.is_set():
            return PrinterUnreachable(_STOPPED, action="", detail=detail)
        return PrinterUnreachable(
            f"'{self._queue}' 인쇄 대기열이 주문서를 받지 않았습니다.",
            action="컴퓨터의 프린터 설정과 디스크 여유 공간을 확인해 주세요.",
            detail=detail,
        )

    # --- a slip in the queue ----------------------------------------------------------------------------

    def _wait_for_the_other(self) -> None:
        """Wait a slice of time for the slip that is in the queue already, whoever waits for it."""
        job = self._job
        if job is None:
            return
        try:
            printed = self._watch(self._closing, job)
        except PrintInterrupted as problem:
            self._job = None
            self._ends.keep(job.job_id, problem)
            return
        if printed.outcome is Outcome.PRINTING:
            raise waits_for_another(printed.status)
        self._ends.keep(job.job_id, printed)

    def _watch(self, closing: threading.Event, job: QueuedSlip) -> Printed:
        """Wait for the slip to leave the queue, for a slice of time."""
        try:
            status = wait_until_gone(lambda: self._still_there(closing, job), self._patience, closing)
        except Closed as problem:
            raise PrintInterrupted(_STOPPED, detail=f"CUPS job {job.number} was in the queue") from problem
        if status is not None:
            return Printed(Outcome.PRINTING, status, f"CUPS job {job.number} waits")
        self._job = None
        return Printed(Outcome.SENT, answer=f"CUPS job {job.number} left the queue")

    def _still_there(self, closing: threading.Event, job: QueuedSlip) -> PrinterStatus | None:
        """Return how the device of a waiting slip is, None once it has left; raises PrintInterrupted."""
        try:
            queue = self._ask(closing)
        except PrinterUnreachable as problem:
            if closing.is_set() or time.monotonic() - job.known_s > self._patience.lost_s:
                raise PrintInterrupted(
                    f"대기열에 있던 주문서가 어떻게 되었는지 알 수 없습니다. {problem.sentence}",
                    detail=problem.detail,
                ) from problem
            return PrinterStatus(speaks=True, troubles=(Trouble.SILENT,))
        job.known_s = time.monotonic()
        if job.number in queue.jobs:
            status = queue.status(job.number)
            job.is_stuck = status.stops
            return status
        # Nothing leaves a stopped queue by being printed, and CUPS does not tell of all that were removed.
        if queue.is_stopped or self._was_cancelled(closing, job):
            raise PrintInterrupted("대기열에 있던 주문서가 취소되었습니다.", detail=f"CUPS job {job.number}")
        return None

    def _was_cancelled(self, closing: threading.Event, job: QueuedSlip) -> bool:
        """Tell whether CUPS says that the slip was cancelled; for one that was stuck it is given time to say so."""
        until_s = time.monotonic() + (self._patience.end_s if job.is_stuck else 0.0)
        while True:
            ended = self._run(closing, cups_words.QUESTION_ABOUT_ENDS, self._patience.ask_s)
            if cups_words.ended_badly(ended.said, self._queue, job.number):
                return True
            left_s = until_s - time.monotonic()
            if left_s <= 0 or closing.wait(min(left_s, FIRST_PAUSE_S * 2)):
                return False

    def _run(
        self, closing: threading.Event, words: tuple[str, ...], timeout_s: float, data: bytes = b""
    ) -> Ended:
        """Run a command that ``close`` ends; raises PrinterUnreachable where the system has none of that name."""
        command = Command(*words)
        with self._guard:
            self._running.add(command)
            is_late = closing.is_set()
        try:
            if is_late:
                command.retire()
            return command.run(data, timeout_s)
        except OSError as problem:
            raise PrinterUnreachable(
                "이 컴퓨터에 인쇄 시스템(CUPS)이 없습니다.",
                action="CUPS를 설치하거나 프린터 주소를 네트워크나 시리얼로 바꿔 주세요.",
                detail=repr(problem),
            ) from problem
        finally:
            with self._guard:
                self._running.discard(command)


def cups_queues() -> tuple[FoundDevice, ...]:
    """Return the queues of this computer; none where CUPS is not installed or does not answer in time."""
    try:
        ended = Command(*cups_words.QUESTION_ABOUT_DEVICES).run(b"", Patience().ask_s)
    except OSError:
        return ()
    return tuple(
        FoundDevice(f"spool:{name}", f"{name} ({_way(device)}영수증 프린터 명령으로 인쇄)")
        for name, device in sorted(cups_words.devices(ended.said).items())
    )


_STOPPED = "출력을 멈췄습니다."
_RESTART = "컴퓨터를 다시 시작해도 같으면 설치 담당자에게 연락해 주세요."


def _title(job_id: str) -> str:
    """Return a job's id as CUPS shows it in its list."""
    return "".join(char if char.isprintable() else "?" for char in job_id)[:_LONGEST_TITLE]


def _way(device: str) -> str:
    """Return how a device is connected, for people; empty for ways that have no plain name."""
    way = _WAYS.get(device.partition(":")[0].rstrip("s"), "")
    return f"{way}, " if way else ""
