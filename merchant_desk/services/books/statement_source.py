"""Where statements come from: the platform, as the books see it. No implementation here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from merchant_desk.domain.books.statement import PaymentBatch

#: One short transaction on the writer lane; it is to be taken again as long as it returns True. Raises JournalError.
Step = Callable[[], bool]
#: Returns the steps that write a statement, in order: it counts with the last one, or not at all. Belongs on a lane of
#: its own, where it may take a second; raises JournalError.
StepsOf = Callable[[PaymentBatch], Sequence[Step]]


class StatementSource(Protocol):
    """One merchant's statements. The call blocks, may take many seconds, and belongs on the ``books`` lane."""

    def batches(self, first: date, last: date) -> tuple[PaymentBatch, ...]:
        """Return the statements of the orders of these days (Asia/Seoul, both included), whole, oldest first.

        What contradicts itself in a batch, or cannot be read, stands in its ``defects``. Raises LinkError or
        RequestRefused as every call; NotFound where the platform offers no statements.
        """
