"""What is learnt of one printer in a run: whether it answers, and how it proves slips. It must not know jobs or lines.

Brands differ and say little of themselves, so a printer is tried and not believed.
"""

from __future__ import annotations

import logging
import time
from collections import Counter

from merchant_desk.domain.errors import PrinterNotReady
from merchant_desk.domain.printer import Fence, PrinterStatus, Trouble

from .clearing import PICTURE_COMMAND
from .dialogue import Dialogue
from .fences import NumberedFence, OrderedFence, SlipFence, numbers
from .place import Place
from .transports.line import LineLost

log = logging.getLogger(__name__)

SILENT = PrinterStatus(speaks=True, troubles=(Trouble.SILENT,))
#: So often a fence is looked for where none answered, and so often a line may fail to settle.
_TRIES = 3
#: So often a printer that never answered and said no good-bye is taken for one that another program holds.
_HELD_TRIES = 4
#: Clearing a printer ends a call after so long (seconds): all that may be needed at 9,600 baud. With all else that a
#: call may do (waiting for others 2, another slip 2, connecting 3, asking 2, settling 3, a slice of the slip 4, the
#: good-bye 2) that makes some 40 s, on the slowest line too: below the 45 s after which a printer's lane is given up.
_CLEARING_S = 22.0
#: A printer whose proof is not known yet is cleared of a picture that is only guessed where the line is so fast.
_GUESS_S = 2.0


class Manners:
    """One printer's; kept over all its connections. Belongs to the thread that prints.

    ``answers_status``: it has answered ``DLE EOT``. ``misses``: see ``Dialogue.ask_status``. ``asked_in_vain_s``: when
    it did not answer although it never had (monotonic).
    """

    def __init__(self, fence: Fence, place: Place) -> None:
        self.answers_status = False
        self.misses = Counter[int]()
        self.asked_in_vain_s: float | None = None
        self._fence = fence
        self._place = place
        self._numbers = numbers()
        self._probes = 0
        self._unsettled = 0

    # --- does it answer ---------------------------------------------------------------------------------

    def answered(self) -> None:
        """Note an answer to ``DLE EOT``."""
        self.answers_status = True
        self._place.is_mute = False
        self.asked_in_vain_s = None

    def in_vain(self, *, said_good_bye: bool) -> bool:
        """Note that a printer that never answered was asked in vain; return whether it is taken for a mute one.

        A mute printer reads what it gets: told that nothing follows, it says good-bye within moments. One that a till
        holds takes the connection and does not even read; so does a mute one of the rare kind that never says
        good-bye. Those are told apart by patience alone: some tries more, once in a run.
        """
        self.asked_in_vain_s = time.monotonic()
        self._place.in_vain += 1
        self._place.is_mute = said_good_bye or self._place.in_vain >= _HELD_TRIES
        return self._place.is_mute

    @property
    def is_mute(self) -> bool:
        """Tell whether the printer is taken for one that never answers."""
        return self._place.is_mute

    # --- before a slip ----------------------------------------------------------------------------------

    def at_rest(self, dialogue: Dialogue) -> bool:
        """Learn what can be learnt of a printer that is ready and has no work from here.

        Return whether the connection may be used further.
        """
        try:
            self._make_sure(dialogue)
        except PrinterNotReady:
            return False
        return True

    def before_a_slip(self, dialogue: Dialogue) -> None:
        """Make a connection ready; raises PrinterNotReady where the slip or its proof could be spoiled."""
        self._make_sure(dialogue)
        if self.is_ordered and not dialogue.is_settled:
            self._settle(dialogue)

    @property
    def is_ordered(self) -> bool:
        """Tell whether the printer's answers carry no number, so that each slip needs a line that owes none."""
        return self._fence is Fence.GS_R

    def new_fence(self) -> SlipFence | None:
        """Return the next slip's fence; None where nothing proves it."""
        if self._fence is Fence.GS_H:
            return NumberedFence(next(self._numbers), next(self._numbers))
        if self._fence is Fence.GS_R:
            self._place.owes = True
            return OrderedFence()
        return None

    def proved(self) -> None:
        """Note that every question was answered."""
        self._place.owes = False

    # --- inside -----------------------------------------------------------------------------------------

    def _make_sure(self, dialogue: Dialogue) -> None:
        """Clear the printer of half a command, and learn how it proves slips.

        Where no proof answered, the printer may have been at work for others, or in the midst of a picture: one that
        answers status questions is probed again before the next slips, _TRIES times in a run; one that is mute, once.
        """
        is_learning = self._is_learning
        try:
            self._clear(dialogue)
        except LineLost:
            self._place.clearing.begin_anew()
            raise
        if is_learning:
            self._probes += 1
            if not self._proves:
                self._learn_fence(dialogue)

    def _clear(self, dialogue: Dialogue) -> None:
        """Send NULs until the printer is in step.

        Where nothing can tell that it is, as many as a command may miss that is known to have broken off. A picture
        that an earlier run may have left half sent is only guessed at: a printer that proves nothing, or whose proof
        is not known yet on a slow line, gets no NULs for that, and may lose the head of one slip, which is SENT then
        and never DONE.
        """
        clearing, until_s = self._place.clearing, time.monotonic() + _CLEARING_S
        while clearing.left(guesses=self._may_guess(dialogue)):
            clearing.feed(dialogue, until_s, guesses=self._may_guess(dialogue))
            if not clearing.left(guesses=self._may_guess(dialogue)) or self._is_in_step(dialogue):
                clearing.over()

    def _may_guess(self, dialogue: Dialogue) -> bool:
        if self._proves:
            return True
        is_quick = dialogue.line.wire_s(PICTURE_COMMAND) <= _GUESS_S
        return self._is_learning and self.answers_status and is_quick

    def _is_in_step(self, dialogue: Dialogue) -> bool:
        """Tell whether the printer answers in its turn, behind what it was fed."""
        if self._fence is Fence.GS_H:
            return dialogue.answers(next(self._numbers))
        if self._fence is Fence.GS_R:
            return self._settles(dialogue)
        if self._is_learning:
            self._learn_fence(dialogue)
        return self._proves

    @property
    def _proves(self) -> bool:
        return self._fence in {Fence.GS_H, Fence.GS_R}

    @property
    def _is_learning(self) -> bool:
        tries = _TRIES if self.answers_status else 1
        return self._fence is Fence.AUTO or (self._fence is Fence.NONE and 0 < self._probes < tries)

    def _learn_fence(self, dialogue: Dialogue) -> None:
        found = dialogue.probe(next(self._numbers))
        if found is not self._fence:
            log.info("printer %s: proves slips by %s", dialogue.line.name, found)
        self._fence = found if found is not Fence.NONE or self._probes else Fence.AUTO

    def _settle(self, dialogue: Dialogue) -> None:
        """See that no old answer is on its way; after some tries in vain the printer is one that proves nothing."""
        if self._settles(dialogue):
            self._unsettled = 0
            return
        self._unsettled += 1
        if self._unsettled < _TRIES:
            raise busy("GS r unanswered")
        log.warning("printer %s: does not answer GS r any more", dialogue.line.name)
        self._fence = Fence.NONE

    def _settles(self, dialogue: Dialogue) -> bool:
        is_settled = dialogue.settle(2 if self._place.owes else 1)
        self._place.owes = not is_settled
        return is_settled


def busy(detail: str) -> PrinterNotReady:
    """Return the error of a printer that used to answer and does not."""
    return PrinterNotReady(
        SILENT,
        sentence="프린터가 응답하지 않습니다. 다른 프로그램이 사용 중이거나 멈춰 있습니다.",
        action="사용이 끝나면 저절로 인쇄합니다. 계속되면 전원을 껐다 켜 주세요.",
        detail=detail,
    )
