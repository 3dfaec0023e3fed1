"""NULs that take half a command out of a printer: it would eat the head of the next slip. It must not know fences.

A printer that was told of a picture takes all that comes for dots of it, cuts and questions too; a printer that waits
for no more skips NULs. How much it still waits for is not known. So they go out in pieces, and an answer to a question
behind a piece tells that the printer is in step: a healthy one costs the first small piece only.
"""

from __future__ import annotations

from merchant_desk.domain.errors import PrinterNotReady

from .dialogue import Dialogue
from .transports.line import LineLost

#: The longest command of a slip of text (a QR code) and of pictures (a band), in bytes.
TEXT_COMMAND, PICTURE_COMMAND = 512, 18_000
#: Where the second and the third piece begin.
_SECOND, _THIRD = TEXT_COMMAND, 4_608
#: So long a broken connection's last bytes are waited for (seconds).
_OUT_S = 1.0


class Clearing:
    """What one printer may still need; shared by all who talk to it there, kept over all connections.

    ``broke_off`` may come from any thread; all else belongs to the one that talks. NULs may be taken in part: they are
    counted, and the next try goes on there. An earlier run may have left a command of either kind half sent.
    """

    def __init__(self) -> None:
        self._known = TEXT_COMMAND
        self._guessed = PICTURE_COMMAND
        self._fed = 0

    def broke_off(self, size: int) -> None:
        """Note a connection that broke, with a slip of so many bytes under way."""
        self._known = max(self._known, TEXT_COMMAND, min(size, PICTURE_COMMAND))
        self._fed = 0

    def over(self) -> None:
        """Note that the printer is in step."""
        self._known = self._guessed = self._fed = 0

    def begin_anew(self) -> None:
        """Forget what was fed: the connection broke, and nobody knows how much of it arrived."""
        self._fed = 0

    def left(self, *, guesses: bool) -> int:
        """Return how many NULs are missing; with ``guesses`` also for a picture of an earlier run."""
        whole = max(self._known, self._guessed if guesses else 0) if self._known else 0
        return max(whole - self._fed, 0)

    def feed(self, dialogue: Dialogue, until_s: float, *, guesses: bool) -> None:
        """Send the next piece; raises PrinterNotReady where it is not taken until then (monotonic seconds).

        Then nothing more may be sent over this connection: its last bytes are seen out, so that they count.
        """
        end = next((end for end in (_SECOND, _THIRD) if self._fed < end), PICTURE_COMMAND)
        piece = min(self.left(guesses=guesses), end - self._fed)
        taken = dialogue.feed(piece, until_s)
        self._fed += taken
        if taken == piece:
            return
        detail = f"{self._fed} NULs taken, {self.left(guesses=guesses)} missing"
        try:
            dialogue.line.finish(_OUT_S)
        except LineLost:
            self.begin_anew()
        raise PrinterNotReady(
            dialogue.status,
            sentence="끊긴 주문서의 나머지를 프린터에서 비우고 있습니다.",
            action="끝나면 저절로 인쇄합니다. 계속되면 전원을 껐다 켜 주세요.",
            detail=detail,
        )
