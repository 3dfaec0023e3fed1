"""Keeps backups while a desk runs, and does what `backup` and `restore` ask. It must not know what a journal holds."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from merchant_desk.app.books.archiving import Archiving
from merchant_desk.domain.errors import DeskAbsent, DeskRunning, JournalError, SettingsError
from merchant_desk.journal.backups import (
    FOLDER,
    Copy,
    back_up,
    copy_to,
    duplicate,
    fault_of,
    found_in,
    time_of,
)
from merchant_desk.journal.books.archives import keep_archives
from merchant_desk.journal.failures import translating
from merchant_desk.journal.recovery import ASIDE, put_in_place
from merchant_desk.journal.writer import JOURNAL_NAME, DeskJournal
from merchant_desk.runtime.ask import ask
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.runtime.ticker import Ticker
from merchant_desk.services.ports import Clock
from merchant_desk.services.settings import Settings
from merchant_desk.system.home import open_home

log = logging.getLogger(__name__)

#: The lane of backups: its reads never hold up the journal's own lane.
LANE = "backup"
EVERY = timedelta(hours=1)
#: How often it is looked whether a backup is due (seconds).
LOOK_S = 60.0
#: A command waits so long for the running desk's backup (seconds).
PATIENCE_S = 300.0
_SEOUL = ZoneInfo("Asia/Seoul")


class Keeping(QObject):
    """Makes a backup each hour. Main thread; owned by the running desk; lives from ``start`` to ``stop``.

    A failure is a sentence in ``troubles`` until a backup succeeds; it stops nothing else. ``second`` is another
    folder for the same copies, or None.
    """

    def __init__(
        self, data: Path, second: Path | None, lanes: QtLanes, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._second = second
        self._lanes = lanes
        #: Tells the time of a copy; the platform's once that is known, since names tell which copy is newest.
        self.now: Callable[[], datetime] = clock.now
        self._clock = clock
        self._troubles: tuple[str, ...] = ()
        self._archiving: Archiving | None = None
        self._ticker = Ticker(LOOK_S, self.look, self)

    def start(self, journal: DeskJournal | None = None, waits: Callable[[], bool] = bool) -> None:
        """Look each minute from now on; closed years of ``journal`` go into archives unless that ``waits``."""
        self._ticker.start()
        if journal is not None:
            self._archiving = Archiving(
                journal,
                self._data,
                [self._data / FOLDER, *([self._second] if self._second is not None else [])],
                lanes=self._lanes,
                clock=self._clock,
                now=self.now,
                waits=waits,
                parent=self,
            )
            self._archiving.start()

    def stop(self) -> None:
        """Look no more."""
        self._ticker.stop()
        if self._archiving is not None:
            self._archiving.stop()

    def troubles(self) -> tuple[str, ...]:
        """Return why there is no fresh backup, or no archive, as sentences."""
        trouble = self._archiving.trouble if self._archiving is not None else ""
        return (*self._troubles, *([trouble] if trouble else []))

    def look(self) -> None:
        """Make a backup where the last one is an hour old; one at a time."""
        if not self._lanes.busy(LANE):
            now = self.now()
            self._lanes.submit(
                LANE,
                lambda: keep(self._data, self._second, now),
                self._kept,
                lambda error: self._kept(str(error)),
            )

    def _kept(self, trouble: str) -> None:
        if trouble and (trouble,) != self._troubles:
            log.error("no backup: %s", trouble)
        self._troubles = (trouble,) if trouble else ()

    def answer(self, request: dict[str, object], answer: Callable[[dict[str, object]], None]) -> None:
        """Make a backup for the command of that name, and tell where it is."""
        target, now = str(request.get("file") or ""), self.now()
        self._lanes.submit(
            LANE,
            lambda: back_up_to(self._data, Path(target) if target else None, now),
            lambda path: answer({"backup": str(path)}),
            lambda error: answer({"error": str(error)}),
        )


def second_folder(settings: Settings) -> Path | None:
    """Return where the second copies go, or None."""
    return Path(settings.backup_folder) if settings.backup_folder else None


def keep(data: Path, second: Path | None, now: datetime) -> str:
    """Make the hourly backup if it is due, also into the second folder; returns what went wrong there, or nothing.

    Blocks: belongs on a lane. Raises JournalError where the first folder got none.
    """
    journal = data / JOURNAL_NAME
    if not journal.exists():
        return ""
    copies = found_in([data / FOLDER])
    # Not only the newest is looked at: a copy made while the clock was ahead would ask for another each minute.
    fresh = next((copy for copy in copies if abs(now - copy.at) < EVERY), None)
    copy = fresh or back_up(journal, data / FOLDER, now)
    keep_archives(data, data / FOLDER)
    if second is not None:
        try:
            with translating():  # a mount that is dead says so to the first question
                has_it = (second / copy.path.name).exists()
            if not has_it:
                duplicate(copy, second)
            keep_archives(data, second)
        except JournalError as error:
            log.warning("no second backup: %s (%s)", error, error.detail)
            return str(error)
    return ""


def back_up_to(data: Path, target: Path | None, now: datetime) -> Path:
    """Write one backup to ``target`` (a new file, or a folder), or among the hourly ones; returns where it is."""
    journal = data / JOURNAL_NAME
    if not journal.exists():
        raise JournalError(
            "아직 주문 기록이 없습니다.", action="merchant-desk를 한 번 실행한 뒤 백업해 주세요."
        )
    if target is None:
        return back_up(journal, data / FOLDER, now).path
    if target.is_dir():
        target /= f"desk-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}.db"
    if target.exists():
        raise SettingsError(f"이미 있는 파일입니다: {target}", action="다른 이름을 적어 주세요.")
    with translating():
        copy_to(journal, target)
    return target


def command_backup(file: Path | None, now: datetime) -> str:
    """Make a backup through the running desk, else directly; returns the sentence for the console."""
    data = open_home().data
    target = file.absolute() if file is not None else None
    if target is not None and target.exists() and not target.is_dir():
        raise SettingsError(f"이미 있는 파일입니다: {target}", action="다른 이름을 적어 주세요.")
    try:
        answer = ask(data, {"command": "backup", "file": str(target or "")}, PATIENCE_S)
        return f"백업했습니다: {answer['backup']}"
    except DeskAbsent:
        lock = HomeLock(data)
        lock.take()
        try:
            return f"백업했습니다: {back_up_to(data, target, now)}"
        finally:
            lock.release()


def command_restore(file: Path, now: datetime) -> list[str]:
    """Put a backup in the journal's place; refused while a desk runs, and for a file that is no sound backup."""
    data = open_home().data
    lock = HomeLock(data)
    try:
        lock.take()
    except DeskRunning as error:
        raise DeskRunning(
            "프로그램이 실행 중이라 되돌릴 수 없습니다.", action="프로그램을 끝낸 뒤 다시 해 주세요."
        ) from error
    try:
        fault = fault_of(file)
        if fault:
            raise SettingsError(fault, action="바뀐 것은 없습니다.", detail=str(file))
        copy = Copy(file.absolute(), time_of(file))
        with translating():
            put_in_place(data / JOURNAL_NAME, copy, now, "asked")
    finally:
        lock.release()
    at = copy.at.astimezone(_SEOUL)
    return [
        f"{at.month}월 {at.day}일 {at.hour}시 {at.minute:02}분 백업으로 되돌렸습니다.",
        f"지금까지의 기록은 여기에 두었습니다: {data / ASIDE}",
        "다음에 시작하면 그 뒤의 주문을 플랫폼에서 다시 읽습니다. 저절로 보내거나 인쇄하는 것은 없습니다.",
    ]
