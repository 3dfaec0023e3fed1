"""Where statements come from: the platform, as the books see it. No implementation here."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from merchant_desk.domain.books.statement import PaymentBatch


class StatementSource(Protocol):
    """One merchant's statements. The call blocks, may take many seconds, and belongs on the ``books`` lane."""

    def batches(self, first: date, last: date) -> tuple[PaymentBatch, ...]:
        """Return the statements of the orders of these days (Asia/Seoul, both included), whole, oldest first.

        What contradicts itself in a batch, or cannot be read, stands in its ``defects``. Raises LinkError or
        RequestRefused as every call; NotFound where the platform offers no statements.
        """
