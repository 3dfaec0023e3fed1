"""The computer, the records and the versions of a program in memory: they answer when a test says so."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from merchant_desk import __version__
from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.services.power_port import SleepSettings
from merchant_desk.services.program import part_words
from merchant_desk.services.program.computer_port import ComputerFacts
from merchant_desk.services.program.support_port import Bundle, BundlePart, LogEntry, LogLevel
from merchant_desk.services.program.update_port import UpdateFacts, UpdateState
from tests.fakes.desk import START

AWAKE = SleepSettings(0, "컴퓨터가 저절로 절전 모드로 들어가지 않습니다.")
STACK = """Fatal Python error: Segmentation fault

Current thread 0x00007f2c8d7fa740 (most recent call first):
  File "merchant_desk/ui/window.py", line 212 in refresh
  File "merchant_desk/app/running_desk.py", line 301 in run

Thread 0x00007f2c7a1ff6c0 (most recent call first):
  File "merchant_desk/runtime/lanes.py", line 88 in _work
"""
ENTRIES = (
    LogEntry(START - timedelta(minutes=2), LogLevel.INFO, "주문 기록을 백업했습니다: 2026-11-25-1900.db"),
    LogEntry(START - timedelta(minutes=9), LogLevel.WARNING, "프린터 주방: 용지가 얼마 남지 않았습니다."),
    LogEntry(
        START - timedelta(hours=3),
        LogLevel.ERROR,
        "polling failed: NoAnswer: read timed out after 10.0 s (GET /v1/events:polling), next try in 30 s; "
        "the connection was closed by the other side while the answer was being read",
    ),
    LogEntry(START - timedelta(days=1, hours=2), LogLevel.CRASH, STACK),
    LogEntry(START - timedelta(days=2), LogLevel.INFO, "merchant-desk started"),
)
BUNDLE = Bundle(
    "merchant-desk-2026-11-25.zip",
    (
        BundlePart("versions.txt", part_words.ABOUT_VERSIONS, f"merchant-desk {__version__}\nQt 6.11.3\n"),
        BundlePart("check.json", part_words.ABOUT_CHECK, '{"rows": []}\n'),
        BundlePart("settings.toml", part_words.ABOUT_SETTINGS, '[[shops]]\nname = "행복분식"\n' * 30),
        BundlePart("journal.txt", part_words.ABOUT_JOURNAL, "orders 1204\njobs 5120\n"),
        BundlePart("desk.log", part_words.ABOUT_LOG, "2026-11-25 19:00:00 INFO started\n" * 4000),
        BundlePart("crash-2026-11-24.txt", part_words.ABOUT_CRASH, STACK),
    ),
)


class FakeComputerRoom:
    """Implements ``computer_port.ComputerRoom``; a change happens when a test answers it."""

    def __init__(self) -> None:
        self.told = ComputerFacts(starts_with_session=True, sleep=AWAKE)
        self.refuses: DeskError | None = None
        self._waiting: deque[Callable[[], None]] = deque()

    def facts(self) -> ComputerFacts:
        return self.told

    def start_with_session(
        self, wanted: bool, done: Callable[[], None], failed: Callable[[DeskError], None]
    ) -> None:
        def end() -> None:
            if self.refuses is not None:
                failed(self.refuses)
            else:
                self.told = replace(self.told, starts_with_session=wanted)
                done()

        self._waiting.append(end)

    def answer(self) -> None:
        """Let what waits come to its end."""
        while self._waiting:
            self._waiting.popleft()()


class FakeSupportRoom:
    """Implements ``support_port.SupportRoom``; ``refuses`` fails what is asked."""

    def __init__(self) -> None:
        self.entries: tuple[LogEntry, ...] = ENTRIES
        self.bundle = BUNDLE
        self.refuses: DeskError | None = None
        self.saved: list[tuple[Bundle, str]] = []
        self.gathered = 0
        self._waiting: deque[Callable[[], None]] = deque()

    def log(self, told: Callable[[tuple[LogEntry, ...]], None], failed: Callable[[DeskError], None]) -> None:
        entries = self.entries
        self._later(lambda: told(entries), failed)

    def gather(self, told: Callable[[Bundle], None], failed: Callable[[DeskError], None]) -> None:
        self.gathered += 1
        self._later(lambda: told(self.bundle), failed)

    def save(
        self, bundle: Bundle, path: str, done: Callable[[], None], failed: Callable[[DeskError], None]
    ) -> None:
        def write() -> None:
            self.saved.append((bundle, path))
            done()

        self._later(write, failed)

    def _later(self, told: Callable[[], None], failed: Callable[[DeskError], None]) -> None:
        refusal = self.refuses
        self._waiting.append(told if refusal is None else lambda: failed(refusal))

    def answer_first(self) -> None:
        """Let only the oldest answer arrive."""
        self._waiting.popleft()()

    def answer(self) -> None:
        """Let every answer arrive that waits."""
        while self._waiting:
            self._waiting.popleft()()


class FakeUpdateRoom:
    """Implements ``update_port.UpdateRoom``; ``told`` is what is known, ``refuses`` what is said of open orders."""

    def __init__(self) -> None:
        self.told = UpdateFacts(UpdateState.CURRENT, __version__, looked_at=START - timedelta(minutes=40))
        self.refuses: DecisionRefused | None = None
        self.asked: list[str] = []

    def facts(self) -> UpdateFacts:
        return self.told

    def turn(self, state: UpdateState, **changes: object) -> None:
        """Have come so far."""
        self.told = replace(self.told, state=state, **changes)  # type: ignore[arg-type]  # its own fields

    def look(self) -> None:
        self.asked.append("look")
        self.turn(UpdateState.LOOKING)

    def look_in(self, folder: str) -> None:
        self.asked.append(f"look in {folder}")
        self.turn(UpdateState.LOOKING)

    def install(self) -> None:
        self._act("install")

    def go_back(self) -> None:
        self._act("go back")

    def _act(self, what: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append(what)
        self.turn(UpdateState.INSTALLING)
