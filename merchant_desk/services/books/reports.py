"""Answers what the pages of reports ask. It must not know files' forms, SQL, printers or widgets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.services.ports import Clock, Lanes

from .report_books import OpenReportBooks
from .report_making import ReportFiles, ReportShop, preview_report, receipts_wanted, write_report
from .report_port import Form, ReceiptReminder, Report, Table, Wanted
from .report_sheet import Counting, Steps
from .turned_work import Failed, TurnedWork

T = TypeVar("T")
#: A lane of their own: nobody at the counter waits for a report.
LANE = "report"
GIVEN_UP = "저장을 그만두었습니다. 파일은 남지 않았습니다."


class Reports:
    """Implements ``report_port.ReportRoom``. Main thread; owned by the window's rooms.

    One file is written at a time; a newer question for the screen drops the older one's answer. ``of`` is asked for
    the shop as it is now, ``print_close`` prints a day's close.
    """

    def __init__(
        self,
        lanes: Lanes,
        clock: Clock,
        *,
        of: Callable[[], ReportShop],
        open_books: OpenReportBooks,
        files: ReportFiles,
        print_close: Callable[[date], None],
    ) -> None:
        self._lanes = lanes
        self._clock = clock
        self._of = of
        self._open_books = open_books
        self._files = files
        self._print_close = print_close
        self._writing: TurnedWork[tuple[str, ...]] | None = None
        self._shown: TurnedWork[tuple[Table, ...]] | None = None
        self._reminding: TurnedWork[tuple[ReceiptReminder, ...]] | None = None

    def write(
        self,
        wanted: Wanted,
        target: Path,
        progress: Callable[[int, int], None],
        done: Callable[[tuple[str, ...]], None],
        failed: Failed,
    ) -> None:
        """Write a file; ``progress`` gets the orders that are done, and all."""
        if self._writing is not None and not self._writing.is_over:
            failed(DecisionRefused("다른 파일을 저장하고 있습니다.", action="끝난 뒤에 다시 눌러 주세요."))
            return
        of, now, counting = self._of(), self._clock.now(), Counting()

        def begin() -> Steps[tuple[str, ...]]:
            return write_report(
                wanted,
                target,
                of,
                open_books=self._open_books,
                files=self._files,
                now=now,
                counting=counting,
            )

        self._writing = self._begin(begin, lambda: progress(*counting.snapshot()), done, failed)

    def cancel(self) -> None:
        """Give up the file that is being written; nothing of it stays."""
        if self._writing is not None:
            self._writing.give_up(DecisionRefused(GIVEN_UP))

    def leave(self) -> None:
        """Give everything up: the desk ends."""
        for work in (self._writing, self._shown, self._reminding):
            if work is not None:
                work.give_up(DecisionRefused(GIVEN_UP))

    def preview(
        self,
        report: Report,
        first: date,
        last: date,
        told: Callable[[tuple[Table, ...]], None],
        failed: Failed,
    ) -> None:
        """Return the tables of a short report."""
        if self._shown is not None:
            self._shown.give_up(_NOT_WANTED)
        of, now = self._of(), self._clock.now()
        wanted = Wanted(report, Form.JSON, last if report is Report.DAY else first, last)
        self._shown = self._begin(
            lambda: preview_report(wanted, of, self._open_books, now),
            _nothing,
            told,
            _but_not_unwanted(failed),
        )

    def receipts(
        self,
        first: date,
        last: date,
        told: Callable[[tuple[ReceiptReminder, ...]], None],
        failed: Failed,
    ) -> None:
        """Return which orders want a cash receipt of the shop, newest first."""
        if self._reminding is not None:
            self._reminding.give_up(_NOT_WANTED)
        hour = self._of().shop.day_begins_hour
        self._reminding = self._begin(
            lambda: receipts_wanted(first, last, hour, self._open_books),
            _nothing,
            told,
            _but_not_unwanted(failed),
        )

    def print_day(self, day: date) -> None:
        """Print the close of a business day; raises DecisionRefused where there is no printer."""
        self._print_close(day)

    def _begin(
        self,
        begin: Callable[[], Steps[T]],
        progress: Callable[[], None],
        done: Callable[[T], None],
        failed: Failed,
    ) -> TurnedWork[T]:
        return TurnedWork(
            begin,
            lane=LANE,
            lanes=self._lanes,
            clock=self._clock,
            progress=progress,
            done=done,
            failed=failed,
        )


_NOT_WANTED = DecisionRefused("다른 것을 물었습니다.")


def _nothing() -> None:
    """Nobody watches a short question."""


def _but_not_unwanted(failed: Failed) -> Failed:
    """Say nothing to whoever asked something else meanwhile."""

    def say(error: DeskError) -> None:
        if error is not _NOT_WANTED:
            failed(error)

    return say
