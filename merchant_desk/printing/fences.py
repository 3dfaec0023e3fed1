"""How a printer proves that a slip is out: the question behind its cut, and what the answers prove. No lines here.

A fence is asked once, behind the slip. Where no answer comes although the printer is ready, a second question is sent
behind it: a printer that answers only the second has lost the slip (it was switched off and on). A proof is never
taken from an answer that may belong to another question.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from enum import Enum

from .answers import Answer, Completed, Ordered

#: ``GS r 1`` twice: answered in its turn among the slips. Twice, because a serial printer that loses power sends one
#: zero (a break on the line), and that looks like an answer.
ORDERED_QUESTION = b"\x1dr\x01" * 2
ANSWERS = 2
_NUMBERED_QUESTION = b"\x1d(H\x06\x0000"
#: Letters that no answer of the real-time channel and no change of status can be mistaken for.
_LETTERS = b"ABCDEFGHIJKLMNOabcdefghijklmno"
_NUMBER_LETTERS = 4
#: Answers to ``GS r`` that follow each other come together; after so long a silence there are no more (seconds).
DRAIN_S = 0.25
#: A burst on the line is no answer: one stands alone for so long (seconds).
ALONE_S = 0.05
#: Where some answers came, the others may be on their way for so long (seconds).
_MISSING_S = 1.0


class Proof(Enum):
    """What is known of a slip: nothing yet, that it is out, or that nobody will ever know."""

    OPEN = "open"
    OUT = "out"
    LOST = "lost"


def numbers() -> Iterator[bytes]:
    """Yield 4 letters, none twice in a run; another run begins elsewhere (810,000 in all)."""
    count = len(_LETTERS)
    at = secrets.randbelow(count**_NUMBER_LETTERS)
    while True:
        at += 1
        yield bytes(_LETTERS[at // count**place % count] for place in range(_NUMBER_LETTERS))


def numbered_question(number: bytes) -> bytes:
    """Return ``GS ( H`` function 48: the printer answers with the number when all before it is on paper."""
    return _NUMBERED_QUESTION + number


class NumberedFence:
    """``GS ( H``: the answer carries the slip's own number, so nothing else can be taken for it."""

    def __init__(self, number: bytes, second: bytes) -> None:
        self.question = numbered_question(number)
        self.second_question = numbered_question(second)
        self._number = number
        self._second = second
        self._proof = Proof.OPEN

    def hear(self, answer: Answer, now_s: float) -> None:  # noqa: ARG002
        """Take an answer from the line."""
        if not isinstance(answer, Completed) or self._proof is not Proof.OPEN:
            return
        if answer.number == self._number:
            self._proof = Proof.OUT
        elif answer.number == self._second:
            self._proof = Proof.LOST

    def asked_again(self) -> None:
        """Note that the second question was sent."""

    def proof(self, now_s: float) -> Proof:  # noqa: ARG002
        """Return what is proved."""
        return self._proof

    @property
    def words(self) -> str:
        """Return the answer for the ledger."""
        return f"GS(H {self._number.decode()}"


class OrderedFence:
    """``GS r``: answers come in order and carry no number, so exactly as many as were asked have to come, alone.

    The line must owe no answer when the slip begins (``Dialogue.settle``).
    """

    question = ORDERED_QUESTION
    second_question = ORDERED_QUESTION

    def __init__(self) -> None:
        self._expected = ANSWERS
        self._answers: list[int] = []
        self._last_s = 0.0

    def hear(self, answer: Answer, now_s: float) -> None:
        """Take an answer from the line."""
        if isinstance(answer, Ordered):
            self._answers.append(answer.byte)
            self._last_s = now_s

    def asked_again(self) -> None:
        """Note that the second question was sent."""
        self._expected += ANSWERS

    def proof(self, now_s: float) -> Proof:
        """Return what is proved: with fewer answers than asked some were lost, with more some were none."""
        missing = self._expected - len(self._answers)
        if not self._answers or now_s - self._last_s < (ALONE_S if missing <= 0 else _MISSING_S):
            return Proof.OPEN
        return Proof.OUT if missing == 0 else Proof.LOST

    @property
    def words(self) -> str:
        """Return the answer for the ledger."""
        return "GS r " + " ".join(f"{byte:02X}" for byte in self._answers)

    @property
    def owes(self) -> int:
        """Return how many answers may still come."""
        return max(0, self._expected - len(self._answers))


SlipFence = NumberedFence | OrderedFence
