"""Raw slips through the Windows spooler, by pywin32. It must not know what the bytes say.

The spooler's word is no proof: a slip that has left the queue is SENT, never DONE; while it waits there it is PRINTING
and is not sent again. A slip that was handed over in part is deleted from the queue. Written by Microsoft's reference
of the print spooler (winspool.h) and pywin32's own. It has never met Windows: the tests drive it against a model of the
spooler, and pywin32 itself was tried over wine's.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.printing.one_slip import EndsUnasked, waits_for_another
from merchant_desk.services.printing.printer_ports import FoundDevice, LaidOut, Outcome, Printed

from .errand import Errand, GivenUp
from .patience import Closed, Patience, QueuedSlip, wait_until_gone

log = logging.getLogger(__name__)

T = TypeVar("T")

_PIECE = 4_096
_LONGEST_TITLE = 80

# winspool.h: PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS, JOB_CONTROL_DELETE, PRINTER_ATTRIBUTE_WORK_OFFLINE.
_ENUM_OURS = 0x2 | 0x4
_DELETE_JOB = 5
_WORKS_OFFLINE = 0x400
# winspool.h: PRINTER_STATUS_PAUSED and _PENDING_DELETION.
_PAUSED = 0x1
_LEAVING = 0x4
#: winspool.h: PRINTER_STATUS_*, worst first.
_PRINTER_TROUBLES = (
    (0x10 | 0x40, Trouble.NO_PAPER),  # PAPER_OUT, PAPER_PROBLEM
    (0x400000, Trouble.COVER_OPEN),  # DOOR_OPEN
    (0x2 | 0x8 | 0x100000, Trouble.ERROR),  # ERROR, PAPER_JAM, USER_INTERVENTION
    (0x80 | 0x1000, Trouble.OFFLINE),  # OFFLINE, NOT_AVAILABLE
)
#: winspool.h: JOB_STATUS_*.
_JOB_TROUBLES = (
    (0x40, Trouble.NO_PAPER),  # PAPEROUT
    (0x2 | 0x400 | 0x200, Trouble.ERROR),  # ERROR, USER_INTERVENTION, BLOCKED_DEVQ
    (0x20 | 0x1, Trouble.OFFLINE),  # OFFLINE, PAUSED
)
_JOB_DELETED = 0x4 | 0x100  # DELETING, DELETED
_JOB_OVER = (
    0x80 | 0x1000
)  # PRINTED, COMPLETE: it may stay in the list, where the queue keeps printed documents

# winerror.h
_ACCESS_DENIED = 5
_NO_SUCH_JOB = 87  # ERROR_INVALID_PARAMETER
_NO_SUCH_QUEUE = (1801, 1905)  # ERROR_INVALID_PRINTER_NAME, ERROR_PRINTER_DELETED
_NO_SPOOLER = (1722, 1753)  # RPC_S_SERVER_UNAVAILABLE, EPT_S_NOT_REGISTERED


class _Incomplete(Exception):
    """The spooler took less than it was given, without an error."""


class WindowsPrinter:
    """Implements ``printer_ports.Printer`` over one queue. ``close`` is for any thread, all else for the lane."""

    def __init__(self, queue: str, *, patience: Patience = Patience()) -> None:
        self._queue = queue
        self._patience = patience
        self._guard = threading.Lock()
        self._errands: set[Errand[Any]] = set()
        self._closing = threading.Event()
        self._slip: QueuedSlip | None = None
        self._ends = EndsUnasked()

    # --- the port ---------------------------------------------------------------------------------------

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        """Hand the slip over and wait a moment for it to leave the queue: SENT, else PRINTING.

        Raises PrinterUnreachable (PrinterNotReady for a queue that does not print now, or has another slip of this
        desk inside) while nothing of the slip was written, PrintInterrupted after that.
        """
        closing = self._closing
        self._wait_for_the_other()
        title = "".join(char if char.isprintable() else "?" for char in job_id)[:_LONGEST_TITLE]
        number = self._do(
            closing,
            lambda errand: self._hand_over(errand, title, laid_out.body),
            self._patience.ask_s + self._patience.hand_s,
        )
        self._slip = QueuedSlip(job_id, number, time.monotonic())
        return self._watch(closing, self._slip)

    def go_on(self, job_id: str) -> Printed:
        """Wait further for the slip to leave the queue; raises PrintInterrupted where it was deleted there."""
        if (ended := self._ends.take(job_id)) is not None:
            return ended
        slip = self._slip
        if slip is None or slip.job_id != job_id:
            raise PrintInterrupted("출력 중에 끊겼습니다.", detail="no such slip in the queue")
        return self._watch(self._closing, slip)

    def look(self) -> PrinterStatus:
        """Ask Windows how the queue is; what most drivers say of their printer is nothing.

        Raises PrinterUnreachable where there is none, PrinterNotReady where it is paused or set to work offline: only
        those sentences say what helps.
        """
        info = self._do(self._closing, lambda _: self._info(), self._patience.ask_s)
        self._expect_open(info)
        return _status(int(info["Status"]), _PRINTER_TROUBLES)

    def rest(self) -> None:
        """Release nothing: nothing is kept between slips."""

    def close(self) -> None:
        """Give up what is under way, from any thread; a later call starts afresh."""
        with self._guard:
            self._closing.set()
            self._closing = threading.Event()
            errands = tuple(self._errands)
        for errand in errands:
            errand.give_up()

    # --- errands at the spooler -------------------------------------------------------------------------

    def _do(self, closing: threading.Event, work: Callable[[Errand[T]], T], timeout_s: float) -> T:
        """Return what came of the work at the spooler; raises PrinterUnreachable, or PrintInterrupted once begun."""
        errand = Errand(work)
        with self._guard:
            self._errands.add(errand)
            is_late = closing.is_set()
        if is_late:
            errand.give_up()
        try:
            return errand.run(timeout_s)
        except GivenUp as problem:
            words = _STOPPED if closing.is_set() else "Windows 인쇄 스풀러가 응답하지 않습니다."
            raise _broken(errand, words, "" if closing.is_set() else _RESTART, problem) from problem
        except _Incomplete as problem:
            raise _broken(errand, f"'{self._queue}' 대기열이 더 받지 않습니다.", _DISK, problem) from problem
        except ImportError as problem:
            raise _broken(
                errand, "프로그램이 온전히 설치되지 않았습니다.", "프로그램을 다시 설치해 주세요.", problem
            ) from problem
        except Exception as problem:
            if not hasattr(problem, "winerror"):
                raise
            raise _broken(errand, *self._words(problem), problem) from problem
        finally:
            with self._guard:
                self._errands.discard(errand)

    def _hand_over(self, errand: Errand[int], title: str, body: bytes) -> int:
        """Write the slip into the queue, whole or not at all; return its number there."""
        import win32print

        with self._opened() as handle:
            info = win32print.GetPrinter(handle, 2)
            self._expect_open(info)
            status = _status(int(info["Status"]), _PRINTER_TROUBLES)
            if status.stops:
                raise PrinterNotReady(status, detail=f"status {info['Status']:#x}")
            errand.go_on()
            number = int(win32print.StartDocPrinter(handle, 1, (title, None, "RAW")))
            try:
                win32print.StartPagePrinter(handle)
                _write(errand, handle, body)
                win32print.EndPagePrinter(handle)
                errand.go_on()
                win32print.EndDocPrinter(handle)
            except BaseException:
                _delete(handle, number)
                raise
            return number

    def _info(self) -> dict[str, Any]:
        """Return PRINTER_INFO_2 of the queue."""
        import win32print

        with self._opened() as handle:
            info: dict[str, Any] = win32print.GetPrinter(handle, 2)
            return info

    def _job(self, number: int) -> int | None:
        """Return the JOB_STATUS bits of a job in the queue, None once it has left."""
        import win32print

        with self._opened() as handle:
            try:
                return int(win32print.GetJob(handle, number, 1)["Status"])
            except Exception as problem:
                code = getattr(problem, "winerror", None)
                # An empty queue is sure, whatever the number of the error.
                if code == _NO_SUCH_JOB or (
                    code is not None and win32print.GetPrinter(handle, 2)["cJobs"] == 0
                ):
                    return None
                raise

    @contextlib.contextmanager
    def _opened(self) -> Iterator[Any]:
        import win32print

        handle = win32print.OpenPrinter(self._queue)
        try:
            yield handle
        finally:
            win32print.ClosePrinter(handle)

    # --- a slip in the queue ----------------------------------------------------------------------------

    def _wait_for_the_other(self) -> None:
        """Wait a slice of time for the slip that is in the queue already, whoever waits for it."""
        slip = self._slip
        if slip is None:
            return
        try:
            printed = self._watch(self._closing, slip)
        except PrintInterrupted as problem:
            self._slip = None
            self._ends.keep(slip.job_id, problem)
            return
        if printed.outcome is Outcome.PRINTING:
            raise waits_for_another(printed.status)
        self._ends.keep(slip.job_id, printed)

    def _watch(self, closing: threading.Event, slip: QueuedSlip) -> Printed:
        """Wait for the slip to leave the queue, for a slice of time."""
        try:
            status = wait_until_gone(lambda: self._still_there(closing, slip), self._patience, closing)
        except Closed as problem:
            raise PrintInterrupted(_STOPPED, detail=f"job {slip.number} was in the queue") from problem
        if status is not None:
            return Printed(Outcome.PRINTING, status, f"Windows job {slip.number} waits")
        self._slip = None
        return Printed(Outcome.SENT, answer=f"Windows job {slip.number} left the queue")

    def _still_there(self, closing: threading.Event, slip: QueuedSlip) -> PrinterStatus | None:
        """Return how a waiting slip is, None once it has left; raises PrintInterrupted."""
        try:
            bits = self._do(closing, lambda _: self._job(slip.number), self._patience.ask_s)
        except PrinterUnreachable as problem:
            if closing.is_set() or time.monotonic() - slip.known_s > self._patience.lost_s:
                raise PrintInterrupted(
                    f"대기열에 있던 주문서가 어떻게 되었는지 알 수 없습니다. {problem.sentence}",
                    detail=problem.detail,
                ) from problem
            return PrinterStatus(speaks=True, troubles=(Trouble.SILENT,))
        slip.known_s = time.monotonic()
        if bits is None or bits & _JOB_OVER:
            if slip.is_stuck and bits is None and self._is_blocked(closing):
                raise PrintInterrupted("대기열에 있던 주문서가 취소되었습니다.", detail=f"job {slip.number}")
            return None
        if bits & _JOB_DELETED:
            raise PrintInterrupted(
                "대기열에 있던 주문서가 취소되었습니다.", detail=f"job {slip.number} {bits:#x}"
            )
        status = _status(bits, _JOB_TROUBLES)
        slip.is_stuck = status.stops
        return status

    def _is_blocked(self, closing: threading.Event) -> bool:
        """Tell whether the queue prints nothing now: what left it then was deleted."""
        try:
            info = self._do(closing, lambda _: self._info(), self._patience.ask_s)
            self._expect_open(info)
        except PrinterUnreachable:
            return True
        return _status(int(info["Status"]), _PRINTER_TROUBLES).stops

    # --- words ------------------------------------------------------------------------------------------

    def _expect_open(self, info: dict[str, Any]) -> None:
        """Raise PrinterNotReady with what to do, unless people let the queue print."""
        offline = PrinterStatus(speaks=True, troubles=(Trouble.OFFLINE,))
        if int(info["Status"]) & (_PAUSED | _LEAVING):
            raise PrinterNotReady(
                offline,
                sentence=f"'{self._queue}' 인쇄 대기열이 일시 중지되어 있습니다.",
                action="Windows 프린터 대기열에서 '일시 중지'를 풀어 주세요.",
            )
        if int(info["Attributes"]) & _WORKS_OFFLINE:
            raise PrinterNotReady(
                offline,
                sentence=f"'{self._queue}' 프린터가 오프라인입니다.",
                action="전원과 케이블을 확인하고 Windows 프린터 대기열의 '오프라인으로 사용'을 꺼 주세요.",
            )

    def _words(self, problem: Exception) -> tuple[str, str]:
        """Return what happened and what to do, for staff, by the number of the Windows error."""
        code = getattr(problem, "winerror", 0)
        if code in _NO_SUCH_QUEUE:
            return (
                f"이 컴퓨터에 '{self._queue}' 프린터가 없습니다.",
                "이름이 바뀌었으면 설정에서 다시 골라 주세요.",
            )
        if code in _NO_SPOOLER:
            return "Windows 인쇄 스풀러가 꺼져 있습니다.", _RESTART
        if code == _ACCESS_DENIED:
            return (
                f"'{self._queue}' 프린터를 쓸 권한이 없습니다.",
                "Windows 프린터 설정에서 권한을 확인해 주세요.",
            )
        return f"'{self._queue}' 대기열이 주문서를 받지 않았습니다.", _DISK


def windows_queues() -> tuple[FoundDevice, ...]:
    """Return the queues of this computer; none where the spooler is off or does not answer in time."""
    errand = Errand(lambda _: _names())
    try:
        names = errand.run(Patience().ask_s)
    except (GivenUp, ImportError):
        return ()
    except Exception as problem:
        if not hasattr(problem, "winerror"):
            raise
        log.info("the spooler lists no queues: %r", problem)
        return ()
    return tuple(FoundDevice(f"spool:{name}", f"{name} (영수증 프린터 명령으로 인쇄)") for name in names)


_STOPPED = "출력을 멈췄습니다."
_RESTART = "컴퓨터를 다시 시작해도 같으면 설치 담당자에게 연락해 주세요."
_DISK = "Windows 프린터 설정과 디스크 여유 공간을 확인해 주세요."


def _names() -> list[str]:
    import win32print

    # Level 4 is read from the registry alone: no printer elsewhere is asked.
    return sorted(str(info["pPrinterName"]) for info in win32print.EnumPrinters(_ENUM_OURS, None, 4))


def _write(errand: Errand[int], handle: Any, body: bytes) -> None:
    """Write the slip; the spooler tells how much of each piece it took."""
    import win32print

    rest = body
    while rest:
        errand.go_on(begin=True)
        taken = int(win32print.WritePrinter(handle, rest[:_PIECE]))
        if taken <= 0:
            raise _Incomplete(f"{len(body) - len(rest)} of {len(body)} bytes")
        rest = rest[taken:]


def _delete(handle: Any, number: int) -> None:
    """Delete a job that is not whole."""
    import win32print

    try:
        win32print.SetJob(handle, number, 0, None, _DELETE_JOB)
    except Exception as problem:
        if not hasattr(problem, "winerror"):
            raise
        log.warning("job %d could not be deleted: %r", number, problem)


def _status(bits: int, table: tuple[tuple[int, Trouble], ...]) -> PrinterStatus:
    troubles = tuple(trouble for mask, trouble in table if bits & mask)
    return PrinterStatus(bool(troubles), troubles)


def _broken(
    errand: Errand[Any], sentence: str, action: str, problem: Exception
) -> PrinterUnreachable | PrintInterrupted:
    """Return the error by whether something of a slip was written."""
    if errand.has_begun:
        return PrintInterrupted(f"인쇄 대기열로 보내다가 끊겼습니다. {sentence}", detail=repr(problem))
    return PrinterUnreachable(sentence, action=action, detail=repr(problem))
