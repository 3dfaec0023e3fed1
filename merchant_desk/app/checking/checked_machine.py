"""What the opening check learns from this computer: sound, way, sleep, disk, journal, backups. It must not judge."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from merchant_desk.app.program.home_use import home_use
from merchant_desk.domain.errors import DeskError, JournalError
from merchant_desk.gateway.reaching import reach
from merchant_desk.journal.backups import FOLDER, found_in
from merchant_desk.journal.failures import translating
from merchant_desk.journal.soundness import judge
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.runtime.mixer import read_mixer
from merchant_desk.services.checking.facts import Crashes, HomeUse, Reached, SleepFacts, SoundFacts
from merchant_desk.system.guarding.crash_count import crashes_since
from merchant_desk.system.home import Home
from merchant_desk.system.power import sleep_settings

#: When the last check was: crashes are counted from there.
CHECKED = Path("program", "checked.json")
DAMAGED = "주문 기록 파일이 손상됐습니다. 프로그램을 다시 시작하면 백업으로 되돌립니다."


class DeskMachine:
    """Implements ``check_facts.Machine``. Any thread: it keeps nothing. Owner: who checks.

    ``bell_percent`` tells the bell's own volume.
    """

    def __init__(self, home: Home, base_url: str, bell_percent: Callable[[], int]) -> None:
        self._home = home
        self._data = home.data
        self._base_url = base_url
        self._bell_percent = bell_percent

    def sound(self) -> SoundFacts:
        """Return the volumes; the system's stay untold where it cannot be asked."""
        mixer = read_mixer()
        if mixer is None:
            return SoundFacts(self._bell_percent())
        return SoundFacts(self._bell_percent(), mixer.muted, mixer.volume_percent)

    def reach(self) -> Reached | None:
        """Look the platform's name up and connect once."""
        return reach(self._base_url)

    def sleep(self) -> SleepFacts:
        """Return when the computer sleeps."""
        told = sleep_settings()
        after_min = told.sleeps_after_min
        return SleepFacts(told.sentence, None if after_min is None else after_min > 0)

    def free_bytes(self) -> int:
        """Return what is free on the home's disk; raises DeskError."""
        try:
            return shutil.disk_usage(self._data).free
        except OSError as error:
            raise DeskError(
                "디스크의 남은 용량을 알 수 없습니다.", action="폴더 권한을 확인해 주세요.", detail=str(error)
            ) from error

    def home_use(self) -> HomeUse:
        """Return what the desk's own files take."""
        return home_use(self._home)

    def crashes(self) -> Crashes:
        """Return what broke down since the last check, and begin the next count."""
        return crashes_since(self._home.logs, self._data / CHECKED, datetime.now(UTC))

    def journal_fault(self) -> str:
        """Check the journal's file; a home without one has nothing to check yet."""
        journal = self._data / JOURNAL_NAME
        if not journal.exists():
            return ""
        try:
            with translating():
                return DAMAGED if judge(journal, whole=False).damage else ""
        except JournalError as error:
            return str(error)

    def backed_up_at(self) -> datetime | None:
        """Return when the newest backup was made, None where there is none."""
        copies = found_in([self._data / FOLDER])
        return copies[0].at if copies else None
