"""What a printer sends back, told apart byte by byte. It must not know lines, time or slips.

All kinds of answers come mixed in one stream, and nothing but their fixed bits tells them apart. Sources: Epson's
ESC/POS command reference (``DLE EOT``, ``GS a``, ``GS r``, ``GS ( H`` function 48).
"""

from __future__ import annotations

from dataclasses import dataclass

from merchant_desk.domain.printer import Trouble

#: The questions of ``DLE EOT n``: printer, cause of offline, error, paper.
QUESTIONS = (1, 2, 3, 4)

_TROUBLES = {
    1: ((0x08, Trouble.OFFLINE),),
    2: ((0x04, Trouble.COVER_OPEN), (0x20, Trouble.NO_PAPER), (0x40, Trouble.ERROR)),
    3: (
        (0x04, Trouble.ERROR),
        (0x08, Trouble.CUTTER),
        (0x20, Trouble.BROKEN),
        (0x40, Trouble.OVERHEATED),
    ),
    4: ((0x0C, Trouble.PAPER_LOW), (0x60, Trouble.NO_PAPER)),
}
#: ``GS a``: what the first three of its four bytes say.
_AUTOMATIC = (
    ((0x08, Trouble.OFFLINE), (0x20, Trouble.COVER_OPEN)),
    _TROUBLES[3],
    ((0x03, Trouble.PAPER_LOW), (0x0C, Trouble.NO_PAPER)),
)
_AUTOMATIC_BYTES = 4

_XON, _XOFF = 0x11, 0x13
#: First bytes of answers that end with NUL: ``GS ( H`` and other blocks, ``GS I`` of two kinds.
_BLOCK_HEADS = frozenset({0x37, 0x3D, 0x5F})
#: The longest block of the reference has 80 bytes of data.
_LONGEST_BLOCK = 84
_COMPLETED_HEAD = b"\x37\x22"
_NUMBER_BYTES = 4


@dataclass(frozen=True, slots=True)
class RealTime:
    """The answer to one ``DLE EOT n``; it does not say to which ``n``."""

    byte: int


@dataclass(frozen=True, slots=True)
class Automatic:
    """The four bytes of ``GS a``, sent when something changes."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Completed:
    """The answer to ``GS ( H``: what stood before it is on paper. ``number`` is the question's own, 4 bytes."""

    number: bytes


@dataclass(frozen=True, slots=True)
class Ordered:
    """The answer to ``GS r``, in order and without a number."""

    byte: int


Answer = RealTime | Automatic | Completed | Ordered


class AnswerReader:
    """Takes one connection's bytes and gives its answers, however they are cut. No thread of its own.

    ``nonsense`` counts what is no answer at all. Whatever comes, it never raises and never holds more than one block.
    """

    def __init__(self) -> None:
        self.nonsense = 0
        self._block = bytearray()  # an answer of several bytes that has begun

    def feed(self, data: bytes) -> list[Answer]:
        """Return the answers that are whole now, oldest first."""
        answers: list[Answer] = []
        for byte in data:
            if byte in {_XON, _XOFF}:
                continue
            answer = self._go_on(byte) if self._block else self._begin(byte)
            if answer is not None:
                answers.append(answer)
        return answers

    def quiet(self) -> None:
        """Give up a half answer: the bytes of one come together, and nothing has come for a while."""
        if self._block:
            self.nonsense += 1
            self._block.clear()

    def _begin(self, byte: int) -> Answer | None:
        if byte in _BLOCK_HEADS or _is_automatic(byte):
            self._block.append(byte)
        elif _is_real_time(byte):
            return RealTime(byte)
        elif _is_plain(byte):
            return Ordered(byte)
        else:
            self.nonsense += 1
        return None

    def _go_on(self, byte: int) -> Answer | None:
        """Take a further byte of a block; answers of the real-time channel may come in its middle."""
        if _is_real_time(byte):
            return RealTime(byte)
        if _is_automatic(self._block[0]) and not _is_plain(byte):
            self.quiet()
            return self._begin(byte)
        self._block.append(byte)
        if _is_automatic(self._block[0]):
            return self._end(Automatic(bytes(self._block))) if len(self._block) == _AUTOMATIC_BYTES else None
        if byte == 0:
            head, number = self._block[:2], bytes(self._block[2:-1])
            if head == _COMPLETED_HEAD and len(number) == _NUMBER_BYTES:
                return self._end(Completed(number))
            self.quiet()
        elif len(self._block) > _LONGEST_BLOCK:
            self.quiet()
        return None

    def _end(self, answer: Answer) -> Answer:
        self._block.clear()
        return answer


def troubles(replies: dict[int, int]) -> tuple[Trouble, ...]:
    """Return what the answers to ``DLE EOT n`` say, by ``n``; worst first."""
    return _sorted({trouble for n, byte in replies.items() for bits, trouble in _TROUBLES[n] if byte & bits})


def automatic_troubles(data: bytes) -> tuple[Trouble, ...]:
    """Return what the four bytes of ``GS a`` say; worst first."""
    return _sorted(
        {
            trouble
            for byte, said in zip(data, _AUTOMATIC, strict=False)
            for bits, trouble in said
            if byte & bits
        }
    )


def _sorted(found: set[Trouble]) -> tuple[Trouble, ...]:
    return tuple(trouble for trouble in Trouble if trouble in found)


def _is_real_time(byte: int) -> bool:
    return byte & 0x93 == 0x12


def _is_automatic(byte: int) -> bool:
    return byte & 0x93 == 0x10


def _is_plain(byte: int) -> bool:
    return byte & 0x90 == 0
