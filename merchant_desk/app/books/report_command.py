"""Carries out `export REPORT`: reads the books beside a running desk and writes one file. It parses no words."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType

from PySide6.QtGui import QGuiApplication

from merchant_desk.domain.errors import DeskError, JournalError, SettingsError
from merchant_desk.journal.books.reported import ReportedPast
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.runtime.unseen import draw_unseen
from merchant_desk.services.books.report_making import write_report
from merchant_desk.services.books.report_port import Form, Wanted
from merchant_desk.services.books.report_sheet import Counting
from merchant_desk.system.home import open_home
from merchant_desk.system.settings.settings_file import read_settings

from .report_files import DeskReportFiles
from .report_room import report_shop

#: How often a terminal is told how far it is (seconds).
TOLD_EACH_S = 0.25


class Stopped(DeskError):
    """Ctrl-C or SIGTERM: nothing was written. ``number`` is the signal's."""

    def __init__(self, number: int) -> None:
        super().__init__("그만두었습니다. 파일은 남지 않았습니다.")
        self.number = number


def export_report(wanted: Wanted, target: Path, tell: Callable[[int, int], None]) -> list[str]:
    """Write a report into ``target``; ``tell`` gets how far it is. Returns what to say; raises DeskError.

    Read-only: what a desk does beside it goes on. Raises Stopped where somebody ends it, and leaves nothing then.
    """
    home = open_home()
    if not (home.data / JOURNAL_NAME).exists():
        raise JournalError("아직 주문 기록이 없습니다.", action="MERCHANT_DESK_HOME이 맞는지 확인해 주세요.")
    settings = read_settings(home.settings_file)
    if settings is None:
        raise SettingsError("가게 설정이 없습니다.", action="먼저 provision으로 설정해 주세요.")
    if wanted.form is Form.PDF:
        _offscreen()
    past = ReportedPast(home.data, JOURNAL_NAME, settings.shop.day_begins_hour)
    counting = Counting()
    steps = write_report(
        wanted,
        target,
        report_shop(home, settings),
        open_books=past.open,
        files=DeskReportFiles(),
        now=datetime.now(UTC),
        counting=counting,
    )
    told_s = 0.0
    with _ended_in_order() as ended:
        try:
            while True:
                next(steps)
                if ended:
                    raise Stopped(ended[0])
                if time.monotonic() - told_s >= TOLD_EACH_S:
                    told_s = time.monotonic()
                    tell(*counting.snapshot())
        except StopIteration as end:
            return [f"{target}: 저장했습니다.", *end.value]
        finally:
            steps.close()


@contextmanager
def _ended_in_order() -> Iterator[list[int]]:
    """Note the signals that end a command, so that it can tidy up; they ended it at once before."""
    ended: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        ended.append(number)

    before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield ended
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _offscreen() -> None:
    """Let text be laid out: that needs an application, but no screen. It lives as long as the process."""
    draw_unseen()
    if QGuiApplication.instance() is None:
        _KEPT.append(QGuiApplication([sys.argv[0]]))


_KEPT: list[QGuiApplication] = []
