"""An ESC/POS printer over a byte line: is it ready, take this slip, is it out? It must not know sockets or layouts.

It asks, it never orders: no ``DLE ENQ``, no ``GS a`` (a setting that others who share the printer would meet), no
drawer. What goes wrong is told apart by one question: were bytes of the slip taken, or is it safe to send again?
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from merchant_desk.domain.errors import PrinterNotReady, PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import PrinterProfile, PrinterStatus
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome, Printed

from .dialogue import Dialogue, SlipUnderWay
from .fences import NumberedFence, Proof, SlipFence
from .manners import SILENT, Manners, busy
from .one_slip import EndsUnasked, waits_for_another
from .place import Place, PlaceTaken
from .transports.line import Line, LineLost
from .turns import Turn, Turns

log = logging.getLogger(__name__)

#: While a slip is under way the line is listened to in steps of this (seconds).
_STEP_S = 0.05
#: A printer that never answered is asked again before a slip only after so long (seconds).
_SILENT_S = 60.0
_BROKE_OFF = "출력 중에 끊겼습니다."


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


class EscposPrinter:
    """Implements ``printer_ports.Printer``. Calls belong on the printer's lane; ``close`` may come from any thread.

    A connection is kept for the next slip only where the printer answers status questions: then the question before
    each slip proves that the line is alive, else the first write after a printer closed an idle connection would
    vanish. Nor is one kept where answers carry no number and others may ask meanwhile: there each slip settles first.
    A slip that is inside stays there, whatever else is to be printed. ``close`` retires what is under way; a later call
    starts afresh, also beside one that hangs for good. ``place`` is shared by all who talk to the same machine.
    """

    def __init__(
        self,
        new_line: Callable[[], Line],
        profile: PrinterProfile,
        *,
        limits: Limits = Limits(),
        place: Place | None = None,
    ) -> None:
        self._asks_status = profile.asks_status
        self._limits = limits
        self._place = place or Place()
        self._manners = Manners(profile.fence, self._place)
        self._turns = Turns(new_line, self._place)
        self._ends = EndsUnasked()

    # --- the port ---------------------------------------------------------------------------------------

    def print_slip(self, job_id: str, laid_out: LaidOut) -> Printed:
        """Send a slip; DONE when the printer says that it is out, SENT where it cannot say so.

        PRINTING after some seconds without proof. Raises PrinterNotReady with the status of a printer that does not
        print now or has another slip inside, PrinterUnreachable while no byte of the slip was taken, PrintInterrupted
        after that.
        """
        try:
            with self._turns.turn(self._limits.slice_s) as turn:
                self._carry_the_other(turn)
                slip: SlipUnderWay | None = None
                try:
                    dialogue = self._prepare(turn)
                    slip = dialogue.begin(job_id, laid_out.body, self._manners.new_fence())
                    return self._carry(turn, dialogue, slip)
                except LineLost as problem:
                    raise self._broken(job_id, slip, problem) from problem
        except PlaceTaken as problem:
            raise waits_for_another(self._place.status) from problem

    def go_on(self, job_id: str) -> Printed:
        """Wait further for the slip that is PRINTING; raises PrintInterrupted where nobody can tell any more."""
        if (ended := self._ends.take(job_id)) is not None:
            return ended
        try:
            with self._turns.turn(self._limits.slice_s) as turn:
                dialogue = turn.dialogue
                slip = dialogue.slip if dialogue is not None else None
                if dialogue is None or slip is None or slip.job_id != job_id:
                    turn.keeps = dialogue is not None
                    raise PrintInterrupted(_BROKE_OFF, detail="no such slip under way")
                try:
                    return self._carry(turn, dialogue, slip)
                except LineLost as problem:
                    raise self._broken(job_id, slip, problem) from problem
        except PlaceTaken as problem:  # closed meanwhile
            raise PrintInterrupted(_BROKE_OFF, detail="no such slip under way") from problem

    def look(self) -> PrinterStatus:
        """Ask the printer how it is, and once in a run how it proves slips; raises PrinterUnreachable.

        While somebody else talks to the machine, return what it said last.
        """
        try:
            with self._turns.turn(self._limits.slice_s) as turn:
                kept = turn.dialogue
                try:
                    if kept is not None and kept.slip is not None:
                        turn.keeps = True
                        return self._look_beside(kept)
                    dialogue, status = self._ask(turn, always=True)
                    if status is None:
                        return SILENT if self._manners.answers_status else PrinterStatus()
                    turn.keeps = (status.stops or self._manners.at_rest(dialogue)) and dialogue is kept
                    return status
                except LineLost as problem:
                    turn.keeps = False
                    raise PrinterUnreachable(str(problem), detail=repr(problem.__cause__)) from problem
        except PlaceTaken:
            return self._place.status

    def rest(self) -> None:
        """Let go of a connection that was kept: everything that went over it has been answered."""
        self._turns.rest()

    def close(self) -> None:
        """Release the printer, from any thread."""
        self._turns.close()

    # --- before a slip ----------------------------------------------------------------------------------

    def _carry_the_other(self, turn: Turn) -> None:
        """Bring the slip that is inside to its end; raises PrinterNotReady while it is not.

        Whoever waits for it hears of its end from ``go_on``. One that nobody waits for any more, such as a test page,
        is brought to its end here alone.
        """
        dialogue = turn.dialogue
        slip = dialogue.slip if dialogue is not None else None
        if dialogue is None or slip is None:
            return
        try:
            printed = self._carry(turn, dialogue, slip)
        except LineLost as problem:
            self._ends.keep(slip.job_id, self._broken(slip.job_id, slip, problem))
            self._turns.drop(turn)
            return
        if printed.outcome is Outcome.PRINTING:
            raise waits_for_another(printed.status)
        self._ends.keep(slip.job_id, printed)
        if not turn.keeps:
            self._turns.drop(turn)
        turn.keeps = False

    def _prepare(self, turn: Turn) -> Dialogue:
        """Return a connection to a printer that is ready; raises PrinterNotReady where it says that it is not."""
        dialogue, status = self._ask(turn)
        if status is None and self._manners.answers_status:
            raise busy("DLE EOT unanswered")
        if status is not None and status.stops:
            raise PrinterNotReady(status, detail=dialogue.said)
        self._manners.before_a_slip(dialogue)
        return dialogue

    def _ask(self, turn: Turn, *, always: bool = False) -> tuple[Dialogue, PrinterStatus | None]:
        """Ask for the status over the kept connection, else over a new one; None where nothing is answered."""
        manners = self._manners
        if turn.dialogue is not None:
            with contextlib.suppress(LineLost):  # it closed an idle connection
                status = turn.dialogue.ask_status(manners.misses)
                if status is not None:
                    return turn.dialogue, status
        dialogue = self._turns.connect(turn)
        in_vain_s = manners.asked_in_vain_s
        if not self._asks_status or (
            not always
            and manners.is_mute
            and in_vain_s is not None
            and time.monotonic() - in_vain_s < _SILENT_S
        ):
            dialogue.hear(0.0)  # one that hangs up at once is found before the first byte
            return dialogue, None
        status = dialogue.ask_status(manners.misses)
        if status is not None:
            manners.answered()
        elif not manners.answers_status:
            dialogue = self._expect_mute(turn, dialogue, always=always)
        return dialogue, status

    def _expect_mute(self, turn: Turn, dialogue: Dialogue, *, always: bool) -> Dialogue:
        """Return a connection to a printer that has never answered; raises PrinterNotReady where it may be held."""
        manners = self._manners
        if manners.is_mute:
            manners.asked_in_vain_s = time.monotonic()
            return dialogue
        try:
            said_good_bye = dialogue.line.finish(self._limits.linger_s)
        except LineLost:  # it did not like the question: nobody holds it
            said_good_bye = True
        is_mute = manners.in_vain(said_good_bye=said_good_bye)
        if always:
            return dialogue
        if not is_mute:
            raise busy("DLE EOT never answered, no good-bye")
        return self._turns.connect(turn)

    # --- the slip ---------------------------------------------------------------------------------------

    def _carry(self, turn: Turn, dialogue: Dialogue, slip: SlipUnderWay) -> Printed:
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
            if self._manners.answers_status and not (self._manners.is_ordered and dialogue.line.is_shared):
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

    def _without_proof(self, turn: Turn, dialogue: Dialogue) -> Printed:
        """Return SENT: nobody proves it. An answer after the slip at least tells that all of it arrived."""
        if self._manners.answers_status and dialogue.ask_status(self._manners.misses) is not None:
            dialogue.slip = None
            turn.keeps = True
            return Printed(Outcome.SENT, dialogue.status, dialogue.said)
        self._let_go(dialogue)
        dialogue.slip = None
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
        self._place.clearing.broke_off(slip.size if slip is not None else 0)
        detail = f"{problem.__cause__ or problem!r} after {taken} bytes"
        log.warning("printing %s: %s (%s)", job_id, problem, detail)
        if taken > 0:
            return PrintInterrupted(f"{_BROKE_OFF} {problem}", detail=detail)
        return PrinterUnreachable(str(problem), detail=detail)


def _is_sure(dialogue: Dialogue, slip: SlipUnderWay, fence: SlipFence) -> bool:
    """Tell whether a proof counts: among nonsense an answer without a number is none."""
    return isinstance(fence, NumberedFence) or dialogue.nonsense == slip.nonsense_before
