"""The watchdog's rules: which part has not moved for its limit, what is said, what is started anew. No Qt, no thread.

Nothing here ends a job: a hung one is first cut from outside (its socket, its port), which ends it with its own
error; where that does not help, its lane is retired and the job fails with an error that says what is unknown.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from merchant_desk.domain.errors import DeskError, JournalError, NoAnswer, PrintInterrupted

from .guard import guarded
from .ports import CALL_LANES, Clock

log = logging.getLogger(__name__)

#: The watch looks this often (seconds). A longer pause between two looks was nobody's work: it counts twice this.
LOOK_S = 1.0
#: The parts that are no lanes.
POLLER, BELL, LOOP = "poller", "bell", "main loop"


@dataclass(frozen=True, slots=True)
class Limits:
    """How long each part may stand still, in seconds; what stands still longer hangs.

    ``call_s``: a call ends by itself after 30 s, and a job on one of CALL_LANES makes four at most (token,
    call, new token, call again). ``poll_s``: a poll is one call; no shop should wait longer to be told.
    ``writer_s``: above SQLite's own patience (5 s) and that of the journal's turn; an order that waits for the
    disk rings after it. ``open_s``: checking, migrating or putting back a large journal. ``printer_s``: above
    connecting, sending and lingering (19 s). ``mixer_s``: two questions of 2 s. ``vault_s``: three of 30 s.
    ``other_s``: long searches and exports. ``bell_s``: it looks every 5 s. ``grace_s``: what a job that was cut
    may take to end. ``said_s``: how long the sentence stays afterwards.
    """

    poll_s: float = 60.0
    call_s: float = 130.0
    writer_s: float = 15.0
    open_s: float = 180.0
    printer_s: float = 45.0
    mixer_s: float = 15.0
    vault_s: float = 100.0
    other_s: float = 600.0
    bell_s: float = 15.0
    grace_s: float = 3.0
    said_s: float = 120.0

    def of_lane(self, lane: str) -> float:
        """Return how long one job of the lane may run."""
        if lane.startswith("printer:"):
            return self.printer_s
        known = {"writer": self.writer_s, "mixer": self.mixer_s, "vault": self.vault_s}
        return known.get(lane, self.call_s if lane in CALL_LANES else self.other_s)


class WatchedLanes(Protocol):
    """The lanes as a watchdog sees them."""

    def running(self) -> dict[str, float]:
        """Return the lanes that work now, and for how many seconds on the present job."""

    def retire(self, lane: str, error: DeskError | None = None) -> bool:
        """Give up the job that the lane is stuck in; its ``failed`` gets ``error``."""


class Watched(Protocol):
    """A part on the main thread that has to move by itself."""

    def overdue_s(self) -> float:
        """Return for how many seconds it has not done what it should have done; 0.0 while all is well."""

    def restart(self) -> None:
        """Begin anew."""


class Watch:
    """Main thread; owned by the running desk, for a whole run. ``look`` is called every LOOK_S.

    Only time in which the watch itself was looking counts: neither a sleeping computer nor a stopped process nor
    a main loop that was away is taken for a hung lane.
    """

    def __init__(
        self,
        lanes: WatchedLanes,
        clock: Clock,
        *,
        limits: Limits,
        closers: Mapping[str, Callable[[], object]],
        bell: Watched,
        note: Callable[[str], object],
    ) -> None:
        self._lanes = lanes
        self._clock = clock
        self._limits = limits
        self._closers = closers
        self._bell = bell
        self._poller: Watched | None = None
        self._is_opening: Callable[[], bool] = bool
        self._note = note
        self._looked_s = clock.monotonic_s()
        self._ages: dict[str, float] = {}
        self._cut: set[str] = set()
        self._said: dict[str, tuple[str, float]] = {}

    def watch_poller(self, poller: Watched, is_opening: Callable[[], bool]) -> None:
        """Watch the poller too; ``is_opening`` tells whether the writer opens the journal, which may take long."""
        self._poller, self._is_opening = poller, is_opening

    def say(self, part: str, sentence: str) -> None:
        """Show ``sentence`` for a while."""
        self._said[part] = (sentence, self._clock.monotonic_s() + self._limits.said_s)

    def say_restarted(self) -> None:
        """Say that the whole program hung and was started in its own place."""
        self._tell(LOOP, f"{LOOP} hung: the program was restarted")

    def troubles(self) -> tuple[str, ...]:
        """Return the sentences of what hung lately."""
        now_s = self._clock.monotonic_s()
        self._said = {part: said for part, said in self._said.items() if now_s < said[1]}
        return tuple(sentence for sentence, _ in self._said.values())

    def look(self) -> None:
        """Look at every part once; start anew what hangs."""
        now_s = self._clock.monotonic_s()
        passed_s, self._looked_s = min(now_s - self._looked_s, 2 * LOOK_S), now_s
        running = self._lanes.running()
        before, self._ages = self._ages, {}
        for lane, reported_s in running.items():
            self._age(before, lane, reported_s, passed_s)
        # A younger job than at the last look: the one that was cut has ended.
        self._cut = {lane for lane in self._cut if self._ages.get(lane, -1.0) >= before.get(lane, 0.0)}
        for lane in running:
            is_opening = lane == "writer" and self._is_opening()
            over_s = self._ages[lane] - (self._limits.open_s if is_opening else self._limits.of_lane(lane))
            if over_s >= 0.0:
                self._free(lane, over_s)
        if self._age(before, BELL, self._bell.overdue_s(), passed_s) >= self._limits.bell_s:
            self._begin_anew(BELL, self._bell)
        if self._poller is not None:
            self._look_at_poller(self._poller, self._age(before, POLLER, self._poller.overdue_s(), passed_s))

    def _age(self, before: Mapping[str, float], part: str, reported_s: float, passed_s: float) -> float:
        """Keep and return for how long the part has stood still while it was watched."""
        self._ages[part] = min(reported_s, before.get(part, 0.0) + passed_s)
        return self._ages[part]

    def _look_at_poller(self, poller: Watched, age_s: float) -> None:
        """Free the poll where it hangs; ask anew where no lane works for it any more."""
        if age_s < self._limits.poll_s:
            return
        inbox_s = self._ages.get("inbox")
        if inbox_s is not None and inbox_s >= self._limits.poll_s:
            self._free("inbox", inbox_s - self._limits.poll_s)
        elif inbox_s is None and "writer" not in self._ages:
            self._begin_anew(POLLER, poller)
        else:
            self.say(POLLER, sentence_of(POLLER))

    def _begin_anew(self, part: str, watched: Watched) -> None:
        self._tell(part, f"{part} stood still for {self._ages.pop(part):.0f} s: started anew")
        guarded(watched.restart)

    def _free(self, lane: str, over_s: float) -> None:
        """Cut the job of a lane; where it does not end by that, give it up."""
        closer = self._closers.get(lane)
        if closer is not None and over_s < self._limits.grace_s:
            if lane not in self._cut:
                self._cut.add(lane)
                self._tell(lane, f"lane {lane} hung: cut")
                guarded(closer)
            return
        self._cut.discard(lane)
        if self._lanes.retire(lane, error_of(lane)):
            self._tell(lane, f"lane {lane} hung: retired")

    def _tell(self, part: str, detail: str) -> None:
        """Say it to people, into the log and into the black box."""
        log.error("watchdog: %s", detail)
        self.say(part, sentence_of(part))
        guarded(lambda: self._note(detail))


def sentence_of(part: str) -> str:
    """Return what staff read when the part hung."""
    if part.startswith("printer:"):
        name = part.removeprefix("printer:")
        return f"'{name}' 프린터가 멈춰서 다시 연결했습니다. 주문서가 나왔는지 확인해 주세요."
    error = error_of(part)
    if isinstance(error, JournalError):
        return str(error)  # the same words as the ledger's: said once
    known = {
        POLLER: "새 주문 확인이 멈춰서 다시 시작했습니다. 계속되면 인터넷 연결을 확인해 주세요.",
        "inbox": "새 주문 확인이 멈춰서 다시 시작했습니다. 계속되면 인터넷 연결을 확인해 주세요.",
        "outbox": "접수를 보내다가 멈춰서 다시 시작했습니다. 보낸 것은 플랫폼에서 다시 확인합니다.",
        BELL: "벨이 멈춰서 다시 켰습니다. 소리가 나는지 확인해 주세요.",
        LOOP: "프로그램이 멈춰서 스스로 다시 시작했습니다. 주문과 주문서를 확인해 주세요.",
        "mixer": "컴퓨터 음량을 확인하지 못하고 있습니다. 소리가 나는지 확인해 주세요.",
        "vault": "비밀번호 보관함이 대답하지 않습니다. 컴퓨터의 키링 잠금을 풀어 주세요.",
    }
    return known.get(
        part, "프로그램의 한 부분이 멈춰서 다시 시작했습니다. 반복되면 설치 담당자에게 연락해 주세요."
    )


def error_of(lane: str) -> DeskError | None:
    """Return what a job that was given up fails with: it says what is now unknown. None: the lanes' own words."""
    detail = f"lane {lane} hung"
    if lane.startswith("printer:"):
        return PrintInterrupted("프린터가 멈췄습니다.", detail=detail)
    if lane in CALL_LANES:
        return NoAnswer("플랫폼이 제때 대답하지 않았습니다.", detail=detail)
    if lane == "writer":
        return JournalError(
            "주문 기록이 멈췄습니다.",
            action="새 주문은 계속 울립니다. 디스크를 확인하고, 계속되면 프로그램을 다시 켜 주세요.",
            detail=detail,
        )
    return None
