"""Questions and answers over one connection to a printer. It must not know devices, profiles or jobs.

Answers of all kinds come at any time; each is given to whom it concerns: the status that is being asked for, and the
fence of the slip that is under way.
"""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field

from merchant_desk.domain.printer import Fence, PrinterStatus, Trouble

from .answers import (
    QUESTIONS,
    Answer,
    AnswerReader,
    Automatic,
    Completed,
    Ordered,
    RealTime,
    automatic_troubles,
    troubles,
)
from .fences import ANSWERS, DRAIN_S, ORDERED_QUESTION, SlipFence, numbered_question
from .transports.line import Line, LineLost

#: The four answers to ``DLE EOT`` come within so long (seconds).
STATUS_S = 0.4
#: What a ready printer answers, it answers within so long (seconds).
PROBE_S = 0.4
#: A printer with other work before it answers ``GS r`` within so long, or is called busy (seconds).
BUSY_S = 1.0
#: The bytes of one answer come closer together (seconds).
_GAP_S = 0.2
#: Rounds in which a line has to become free of answers that nobody waits for.
_ROUNDS = 5
#: After so many misses a question is one that this make does not know.
_MISSES = 2
#: NULs that nobody has taken for so long are given up for this time (seconds).
_STILL_S = 5.0
_STEP_S = 0.05
_NO_ROOM = "프린터가 더 이상 받지 않습니다."


@dataclass(slots=True)
class SlipUnderWay:
    """One slip on its way to the printer. ``rest`` is what the line has not taken yet, the fence's question last."""

    job_id: str
    rest: memoryview
    fence: SlipFence | None
    nonsense_before: int
    began_s: float = field(default_factory=time.monotonic)
    taken: int = 0
    moved_s: float = field(default_factory=time.monotonic)
    ready_since_s: float | None = None
    is_asked_again: bool = False

    @property
    def size(self) -> int:
        """Return the bytes of the whole slip."""
        return self.taken + len(self.rest)

    def take(self, count: int) -> None:
        """Note bytes that the line took."""
        self.taken += count
        self.rest = self.rest[count:]
        self.moved_s = time.monotonic()


class Dialogue:
    """One connection. Belongs to the thread that prints; every call raises LineLost when the connection breaks.

    ``status`` is what the printer said last, ``said`` the same in bytes for a ledger. ``heard_s`` is when a sensible
    answer came last. ``is_settled`` tells that no answer to ``GS r`` can be on its way.
    """

    def __init__(self, line: Line) -> None:
        self.line = line
        self.slip: SlipUnderWay | None = None
        self.status = PrinterStatus()
        self.said = ""
        self.heard_s = self._byte_s = time.monotonic()
        self.is_settled = False
        self._reader = AnswerReader()

    @property
    def nonsense(self) -> int:
        """Return how much came that is no answer."""
        return self._reader.nonsense

    def begin(self, job_id: str, body: bytes, fence: SlipFence | None) -> SlipUnderWay:
        """Take a slip; nothing is sent by this."""
        question = fence.question if fence is not None else b""
        self.slip = SlipUnderWay(job_id, memoryview(body + question), fence, self.nonsense)
        return self.slip

    def hear(self, timeout_s: float) -> list[Answer]:
        """Return what the printer says now, waiting for its first byte at most so long."""
        data = self.line.receive(timeout_s)
        now_s = time.monotonic()
        if now_s - self._byte_s > _GAP_S:
            self._reader.quiet()
        if not data:
            return []
        self._byte_s = now_s
        answers = self._reader.feed(data)
        for answer in answers:
            if self.slip is not None and self.slip.fence is not None:
                self.slip.fence.hear(answer, now_s)
            if not isinstance(answer, RealTime):
                self.heard_s = now_s
            if isinstance(answer, Automatic) and not self.nonsense:
                self.status = PrinterStatus(speaks=True, troubles=automatic_troubles(answer.data))
                self.said = f"GS a {answer.data.hex(' ')}"
        return answers

    def tell(self, question: bytes) -> bool:
        """Send a question whole; False where the line takes nothing now."""
        rest, until_s = memoryview(question), self._in(STATUS_S)
        while rest:
            taken = self.line.send(rest, until_s - time.monotonic())
            if not taken and len(rest) == len(question):
                return False
            if not taken and time.monotonic() > until_s:
                raise LineLost(_NO_ROOM)  # half a question would garble what follows
            rest = rest[taken:]
        return True

    def feed(self, count: int, until_s: float) -> int:
        """Send NULs; return how many were taken until then, or until nothing has moved for a while."""
        rest, still_s = memoryview(bytes(count)), time.monotonic() + _STILL_S
        while rest and time.monotonic() < min(until_s, still_s):
            self.hear(0.0)  # an unread answer could keep the printer from reading on
            if taken := self.line.send(rest, _STEP_S):
                rest, still_s = rest[taken:], time.monotonic() + _STILL_S
        return count - len(rest)

    def _see_out(self) -> None:
        """Wait until all that was sent has gone out: a line that is closed before drops half a question."""
        while (left_s := self.line.wire_s()) > 0:
            self.hear(left_s)

    def _in(self, answer_s: float) -> float:
        """Return until when an answer is waited for: what was sent before the question goes out first (monotonic)."""
        return time.monotonic() + self.line.wire_s() + answer_s

    # --- status -----------------------------------------------------------------------------------------

    def ask_status(self, misses: Counter[int]) -> PrinterStatus | None:
        """Ask how the printer is, also while it is offline; None where it gives no sensible answer in STATUS_S.

        ``misses`` counts, over all connections, the questions that it did not answer while it answered others.
        """
        self.hear(0.0)
        nonsense = self.nonsense
        until_s = self._in(STATUS_S)
        replies: dict[int, int] = {}
        for number in QUESTIONS:
            if misses[number] >= _MISSES:
                continue
            reply = self._real_time(until_s) if self.tell(b"\x10\x04" + bytes((number,))) else None
            if reply is None:
                misses[number] += bool(replies)
                break
            replies[number] = reply
        if not replies or self.nonsense != nonsense:
            return None
        self.heard_s = time.monotonic()
        self.status = PrinterStatus(speaks=True, troubles=troubles(replies))
        self.said = f"DLE EOT {bytes(replies.values()).hex(' ')}"
        return self.status

    def is_silent(self) -> PrinterStatus:
        """Note that a printer that used to answer does not; return that as its status."""
        self.status = PrinterStatus(speaks=True, troubles=(Trouble.SILENT,))
        self.said = "DLE EOT unanswered"
        return self.status

    def _real_time(self, until_s: float) -> int | None:
        """Wait for the one answer to a question; more than one are nonsense."""
        while (left_s := until_s - time.monotonic()) > 0:
            found = [answer.byte for answer in self.hear(left_s) if isinstance(answer, RealTime)]
            if found:
                self._reader.nonsense += len(found) - 1
                return found[0]
        return None

    # --- fences -----------------------------------------------------------------------------------------

    def probe(self, number: bytes) -> Fence:
        """Find out how a ready printer proves a slip, without printing.

        Where it does not, that takes PROBE_S and the line's own time for what was sent before.
        """
        self.hear(0.0)
        nonsense = self.nonsense
        if not self.tell(numbered_question(number) + ORDERED_QUESTION):
            return Fence.NONE
        count, until_s = 0, self._in(PROBE_S)
        while (left_s := until_s - time.monotonic()) > 0:
            for answer in self.hear(left_s):
                if answer == Completed(number):
                    self._see_out()
                    return Fence.GS_H
                if isinstance(answer, Ordered):
                    count += 1
                    until_s = time.monotonic() + DRAIN_S
        return Fence.GS_R if count == ANSWERS and self.nonsense == nonsense else Fence.NONE

    def answers(self, number: bytes) -> bool:
        """Tell whether a printer that knows numbered questions answers one now: it is in step then."""
        if not self.tell(numbered_question(number)):
            return False
        until_s = self._in(PROBE_S)
        while (left_s := until_s - time.monotonic()) > 0:
            if Completed(number) in self.hear(left_s):
                return True
        return False

    def settle(self, clean_rounds: int) -> bool:
        """See that no answer to an earlier ``GS r`` can still come; False where the printer does not answer in time.

        Old answers come before or together with those of a round. Where one may be held up behind other work,
        a round that was clean by chance is told by a second one.
        """
        clean = 0
        for _ in range(_ROUNDS):
            nonsense = self.nonsense
            count = self._ordered_round()
            if not count:
                return False
            clean = clean + 1 if count == ANSWERS and self.nonsense == nonsense else 0
            if clean == clean_rounds:
                self.is_settled = True
                return True
        return False

    def _ordered_round(self) -> int:
        """Ask once and count the answers until there are no more."""
        self.hear(0.0)
        if not self.tell(ORDERED_QUESTION):
            return 0
        count, until_s = 0, self._in(BUSY_S)
        while (left_s := until_s - time.monotonic()) > 0:
            count += (come := sum(isinstance(answer, Ordered) for answer in self.hear(left_s)))
            if come and count >= ANSWERS:
                until_s = time.monotonic() + DRAIN_S
        return count
