"""An ESC/POS printer over a byte line: is it ready, take this slip, is it out? It must not know sockets or layouts.

It asks, it never orders: no ``DLE ENQ``, no ``GS a`` (a setting that others who share the printer would meet), no
drawer. What goes wrong is told apart by one question: were bytes of the slip taken, or is it safe to send again?
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.services.printer_ports import LaidOut, Outcome, Printed

from .dialogue import Dialogue, SlipUnderWay
from .fences import NumberedFence, Proof, SlipFence
from .manners import SILENT, Manners, busy
from .transports.line import Line, LineLost

log = logging.getLogger(__name__)

#: While a slip is under way the line is listened to in steps of this (seconds).
_STEP_S = 0.05
#: A printer that never answered is asked again before a slip only after so long (seconds).
_SILENT_S = 60.0


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a conversation waits, in seconds.

    ``slice_s``: one call. ``send_s``: without the line taking a byte. ``linger_s``: for a good-bye. ``silent_s``:
    for any answer while a slip is under way. ``status_every_s``: between two looks meanwhile. ``second_after_s``:
    the printer is ready and the fence's answer does not come: ask behind it. ``proof_s``: the same, give up.
    """

    slice_s: float = 2.0
    send_s: float = 15.0
    linger_s: float = 1.0
    silent_s: float = 30.0
    status_every_s: float = 0.5
    second_after_s: float = 10.0
    proof_s: float = 120.0


@dataclass(slots=True)
class _Turn:
    """One call and the connection that it uses; with ``keeps`` the connection stays for the next call."""

    generation: int
    dialogue: Dialogue | None
    keeps: bool = False


class EscposPrinter:
    """Implements ``printer_ports.Printer``. Calls belong on the printer's lane; ``close`` may come from any thread.

    A connection is kept for the next slip only where the printer answers status questions: then the question before
    each slip proves that the line is alive, else the first write after a printer closed an idle connection would
    vanish. ``close`` retires what is under way; a later call starts afresh, also beside one that hangs for good.
    """

    def __init__(
        self, new_line: Callable[[], Line], profile: PrinterProfile, *, limits: Limits = Limits()
    ) -> None:
        self._new_line = new_line
        self._asks_status = profile.asks_status
        self._limits = limits
        self._manners = Manners(profile.fence)
        self._guard = threading.Lock()
        self._generation = 0
        self._in_use: set[Line] = set()
        self._kept: Dialogue | None = None

    # --- the port ---------------------------------------------------------------------------------------

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        """Send a slip; DONE when the printer says that it is out, SENT where it cannot say so.

        PRINTING after some seconds without proof. Raises PrinterNotReady with the status of a printer that does not
        print now, PrinterUnreachable while no byte of the slip was taken, PrintInterrupted after that.
        """
        with self._turn() as turn:
            slip: SlipUnderWay | None = None
            try:
                dialogue = self._prepare(turn)
                slip = dialogue.begin(job_id, laid_out.body, self._manners.new_fence())
                return self._carry(turn, dialogue, slip)
            except LineLost as problem:
                raise self._broken(job_id, slip, problem) from problem

    def go_on(self, job_id: str) -> Printed:
        """Wait further for the slip that is PRINTING; raises PrintInterrupted where nobody can tell any more."""
        with self._turn() as turn:
            dialogue = turn.dialogue
            slip = dialogue.slip if dialogue is not None else None
            if dialogue is None or slip is None or slip.job_id != job_id:
                turn.keeps = dialogue is not None
                raise PrintInterrupted("출력 중에 끊겼습니다.", detail="no such slip under way")
            try:
                return self._carry(turn, dialogue, slip)
            except LineLost as problem:
                raise self._broken(job_id, slip, problem) from problem

    def look(self) -> PrinterStatus:
        """Ask the printer how it is, and once in a run how it proves slips; raises PrinterUnreachable."""
        with self._turn() as turn:
            kept = turn.dialogue
            try:
                if kept is not None and kept.slip is not None:
                    turn.keeps = True
                    return self._look_beside(kept)
                dialogue, status = self._ask(turn, always=True)
                if status is None:
                    return SILENT if self._manners.answers_status else PrinterStatus()
                if not status.stops:
                    self._manners.at_rest(dialogue)
                turn.keeps = dialogue is kept
                return status
            except LineLost as problem:
                turn.keeps = False
                raise PrinterUnreachable(str(problem), detail=repr(problem.__cause__)) from problem

    def rest(self) -> None:
        """Let go of a connection that was kept: everything that went over it has been answered."""
        with self._turn() as turn:
            turn.keeps = turn.dialogue is not None and turn.dialogue.slip is not None

    def close(self) -> None:
        """Release the printer, from any thread."""
        with self._guard:
            self._generation += 1
            kept, self._kept = self._kept, None
            for line in self._in_use:
                line.retire()
        if kept is not None:
            kept.line.close()

    # --- connections ------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _turn(self) -> Iterator[_Turn]:
        """Take the kept connection, if any, for one call; afterwards keep it or let it go."""
        with self._guard:
            turn = _Turn(self._generation, self._kept)
            self._kept = None
            if turn.dialogue is not None:
                self._in_use.add(turn.dialogue.line)
        try:
            yield turn
        finally:
            dialogue = turn.dialogue
            if dialogue is not None:
                with self._guard:
                    self._in_use.discard(dialogue.line)
                    keeps = turn.keeps and turn.generation == self._generation and self._kept is None
                    if keeps:
                        self._kept = dialogue
                if not keeps:
                    dialogue.line.close()

    def _connect(self, turn: _Turn) -> Dialogue:
        line = self._new_line()
        self._drop(turn)
        turn.dialogue = dialogue = Dialogue(line)
        with self._guard:
            self._in_use.add(line)
            if turn.generation != self._generation:
                line.retire()
        line.connect()
        return dialogue

    def _drop(self, turn: _Turn) -> None:
        if turn.dialogue is not None:
            with self._guard:
                self._in_use.discard(turn.dialogue.line)
            turn.dialogue.line.close()
            turn.dialogue = None

    # --- before a slip ----------------------------------------------------------------------------------

    def _prepare(self, turn: _Turn) -> Dialogue:
        """Return a connection to a printer that is ready; raises PrinterNotReady where it says that it is not."""
        if turn.dialogue is not None and turn.dialogue.slip is not None:
            self._drop(turn)  # whoever waited for that slip has given it up
        dialogue, status = self._ask(turn)
        if status is None and self._manners.answers_status:
            raise busy("DLE EOT unanswered")
        if status is not None and status.stops:
            raise PrinterNotReady(status, detail=dialogue.said)
        self._manners.before_a_slip(dialogue)
        return dialogue

    def _ask(self, turn: _Turn, *, always: bool = False) -> tuple[Dialogue, PrinterStatus | None]:
        """Ask for the status over the kept connection, else over a new one; None where nothing is answered."""
        manners = self._manners
        if turn.dialogue is not None:
            with contextlib.suppress(LineLost):  # it closed an idle connection
                status = turn.dialogue.ask_status(manners.misses)
                if status is not None:
                    return turn.dialogue, status
        dialogue = self._connect(turn)
        in_vain_s = manners.asked_in_vain_s
        if not self._asks_status or (
            not always and in_vain_s is not None and time.monotonic() - in_vain_s < _SILENT_S
        ):
            dialogue.hear(0.0)  # one that hangs up at once is found before the first byte
            return dialogue, None
        status = dialogue.ask_status(manners.misses)
        if status is not None:
            manners.answers_status = True
            manners.asked_in_vain_s = None
        elif not manners.answers_status:
            manners.asked_in_vain_s = time.monotonic()
        return dialogue, status

    # --- the slip ---------------------------------------------------------------------------------------

    def _carry(self, turn: _Turn, dialogue: Dialogue, slip: SlipUnderWay) -> Printed:
        """Bring the slip as far as it comes within one slice of time."""
        until_s = time.monotonic() + self._limits.slice_s
        self._send(dialogue, slip, until_s)
        if slip.rest:
            turn.keeps = True
            return Printed(Outcome.PRINTING, dialogue.status, f"{slip.taken} bytes taken")
        if slip.fence is None:
            return self._without_proof(turn, dialogue)
        if not self._await_proof(dialogue, slip, slip.fence, until_s):
            turn.keeps = True
            return Printed(Outcome.PRINTING, dialogue.status, dialogue.said)
        dialogue.slip = None
        self._manners.proved()
        answer = f"{slip.fence.words} in {(time.monotonic() - slip.began_s) * 1000:.0f} ms"
        with contextlib.suppress(LineLost):  # it is out, whatever the line does now
            if dialogue.status.stops:
                dialogue.ask_status(self._manners.misses)  # what was said last is over
            if self._manners.answers_status:
                turn.keeps = True
            else:
                self._let_go(dialogue)
        return Printed(Outcome.DONE, dialogue.status, answer)

    def _send(self, dialogue: Dialogue, slip: SlipUnderWay, until_s: float) -> None:
        """Send what is left of the slip, until then at most; nothing is sent twice."""
        while slip.rest and (left_s := until_s - time.monotonic()) > 0:
            dialogue.hear(0.0)  # an unread answer could keep the printer from reading on
            try:
                taken = dialogue.line.send(slip.rest, min(left_s, _STEP_S))
            except LineLost as problem:
                slip.taken += problem.taken
                raise
            if taken:
                slip.take(taken)
            elif time.monotonic() - slip.moved_s >= self._limits.send_s:
                raise LineLost("프린터가 더 이상 받지 않습니다.")

    def _without_proof(self, turn: _Turn, dialogue: Dialogue) -> Printed:
        """Return SENT: nobody proves it. An answer after the slip at least tells that all of it arrived."""
        if self._manners.answers_status and dialogue.ask_status(self._manners.misses) is not None:
            dialogue.slip = None
            turn.keeps = True
            return Printed(Outcome.SENT, dialogue.status, dialogue.said)
        self._let_go(dialogue)
        return Printed(Outcome.SENT, dialogue.status, "no answer")

    def _await_proof(self, dialogue: Dialogue, slip: SlipUnderWay, fence: SlipFence, until_s: float) -> bool:
        """Wait for the fence; False when the time is over or the printer's state has changed.

        The state is asked for meanwhile: that works also while the printer is offline.
        """
        told, next_look_s = dialogue.status, time.monotonic() + self._limits.status_every_s
        while True:
            now_s = time.monotonic()
            proof = fence.proof(now_s)
            if proof is not Proof.OPEN:
                if proof is Proof.OUT and _is_sure(dialogue, slip, fence):
                    return True
                raise LineLost("프린터가 도중에 꺼졌다 켜진 것 같습니다.")
            if now_s - max(dialogue.heard_s, slip.moved_s) > self._limits.silent_s:
                raise LineLost("프린터가 응답하지 않습니다.")
            if now_s >= until_s or dialogue.status.stops != told.stops:
                return False
            if self._manners.answers_status and now_s >= next_look_s:
                if dialogue.ask_status(self._manners.misses) is None:
                    dialogue.is_silent()
                next_look_s = time.monotonic() + self._limits.status_every_s
            self._ask_behind(dialogue, slip, fence)
            dialogue.hear(min(_STEP_S, max(until_s - time.monotonic(), 0.0)))

    def _ask_behind(self, dialogue: Dialogue, slip: SlipUnderWay, fence: SlipFence) -> None:
        """Ask a second time where a ready printer does not answer: it may have lost the slip."""
        now_s = time.monotonic()
        if dialogue.status.stops:
            slip.ready_since_s = None
            return
        if slip.ready_since_s is None:
            slip.ready_since_s = now_s
        ready_s = now_s - slip.ready_since_s
        if ready_s > self._limits.proof_s:
            raise LineLost("인쇄가 끝났다는 답이 오지 않습니다.")
        if (
            not slip.is_asked_again
            and ready_s > self._limits.second_after_s
            and dialogue.tell(fence.second_question)
        ):
            fence.asked_again()
            slip.is_asked_again = True

    def _look_beside(self, dialogue: Dialogue) -> PrinterStatus:
        """Ask for the status while a slip is under way, unless the question would stand in its middle."""
        slip = dialogue.slip
        if self._manners.answers_status and slip is not None and not slip.rest:
            return dialogue.ask_status(self._manners.misses) or dialogue.is_silent()
        dialogue.hear(0.0)
        return dialogue.status

    def _let_go(self, dialogue: Dialogue) -> None:
        """Say that nothing follows, and notice a printer that did not take everything."""
        dialogue.line.finish(self._limits.linger_s)

    def _broken(
        self, job_id: str, slip: SlipUnderWay | None, problem: LineLost
    ) -> PrinterUnreachable | PrintInterrupted:
        """Return the error by what was taken of the slip."""
        taken = slip.taken if slip is not None else 0
        self._manners.broke_off(taken + len(slip.rest) if slip is not None else 0)
        detail = f"{problem.__cause__ or problem!r} after {taken} bytes"
        log.warning("printing %s: %s (%s)", job_id, problem, detail)
        if taken > 0:
            return PrintInterrupted(f"출력 중에 끊겼습니다. {problem}", detail=detail)
        return PrinterUnreachable(str(problem), detail=detail)


def _is_sure(dialogue: Dialogue, slip: SlipUnderWay, fence: SlipFence) -> bool:
    """Tell whether a proof counts: among nonsense an answer without a number is none."""
    return isinstance(fence, NumberedFence) or dialogue.nonsense == slip.nonsense_before
