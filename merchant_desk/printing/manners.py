"""What is learnt of one printer in a run: whether it answers, and how it proves slips. It must not know jobs or lines.

Brands differ and say little of themselves, so a printer is tried and not believed.
"""

from __future__ import annotations

import logging
from collections import Counter

from merchant_desk.domain.errors import PrinterNotReady
from merchant_desk.domain.printer import Fence, PrinterStatus, Trouble

from .dialogue import Dialogue
from .fences import NumberedFence, OrderedFence, SlipFence, numbers

log = logging.getLogger(__name__)

SILENT = PrinterStatus(speaks=True, troubles=(Trouble.SILENT,))
#: So often a fence is looked for where none answered, and so often a line may fail to settle.
_TRIES = 3
#: The longest command of a slip of text (a QR code) and of pictures (a band), in bytes. An earlier run may have left
#: one of the first kind half sent.
_TEXT_COMMAND, _PICTURE_COMMAND = 512, 18_000


class Manners:
    """One printer's; kept over all its connections. Belongs to the thread that prints.

    ``answers_status``: it has answered ``DLE EOT``. ``misses``: see ``Dialogue.ask_status``. ``asked_in_vain_s``: when
    it did not answer although it never had (monotonic).
    """

    def __init__(self, fence: Fence) -> None:
        self.answers_status = False
        self.misses = Counter[int]()
        self.asked_in_vain_s: float | None = None
        self._fence = fence
        self._numbers = numbers()
        self._probes = 0
        self._owes = True  # an answer to ``GS r`` may still come, of any connection, also of an earlier run
        self._unsettled = 0
        self._cut_off = _TEXT_COMMAND  # so many bytes of a command may be missing that broke off

    def at_rest(self, dialogue: Dialogue) -> None:
        """Learn what can be learnt of a printer that is ready and has no work from here."""
        self._fill_up(dialogue)
        if self._fence is Fence.AUTO or (self._fence is Fence.NONE and 0 < self._probes < _TRIES):
            self._learn_fence(dialogue)  # where nothing answered it may have been at work for others

    def before_a_slip(self, dialogue: Dialogue) -> None:
        """Make a connection ready; raises PrinterNotReady where old answers could be taken for the slip's."""
        self._fill_up(dialogue)
        if self._fence is Fence.AUTO:
            self._learn_fence(dialogue)
        if self._fence is Fence.GS_R and not dialogue.is_settled:
            self._settle(dialogue)

    def new_fence(self) -> SlipFence | None:
        """Return the next slip's fence; None where nothing proves it."""
        if self._fence is Fence.GS_H:
            return NumberedFence(next(self._numbers), next(self._numbers))
        if self._fence is Fence.GS_R:
            self._owes = True
            return OrderedFence()
        return None

    def proved(self) -> None:
        """Note that every question was answered."""
        self._owes = False

    def broke_off(self, size: int) -> None:
        """Note a connection that broke, with a slip of so many bytes under way."""
        self._cut_off = max(self._cut_off, _TEXT_COMMAND, min(size, _PICTURE_COMMAND))

    def _fill_up(self, dialogue: Dialogue) -> None:
        """Send NULs, which printers skip: half a command that is left there would eat the head of what follows."""
        if self._cut_off and dialogue.tell(bytes(self._cut_off)):
            self._cut_off = 0

    def _learn_fence(self, dialogue: Dialogue) -> None:
        self._probes += 1
        self._fence = dialogue.probe(next(self._numbers))
        log.info("printer %s: proves slips by %s", dialogue.line.name, self._fence)

    def _settle(self, dialogue: Dialogue) -> None:
        """See that no old answer is on its way; after some tries in vain the printer is one that proves nothing."""
        if dialogue.settle(2 if self._owes else 1):
            self._owes, self._unsettled = False, 0
            return
        self._owes = True
        self._unsettled += 1
        if self._unsettled < _TRIES:
            raise busy("GS r unanswered")
        log.warning("printer %s: does not answer GS r any more", dialogue.line.name)
        self._fence = Fence.NONE


def busy(detail: str) -> PrinterNotReady:
    """Return the error of a printer that used to answer and does not."""
    return PrinterNotReady(
        SILENT,
        sentence="프린터가 응답하지 않습니다. 다른 프로그램이 사용 중이거나 멈춰 있습니다.",
        action="사용이 끝나면 저절로 인쇄합니다. 계속되면 전원을 껐다 켜 주세요.",
        detail=detail,
    )
