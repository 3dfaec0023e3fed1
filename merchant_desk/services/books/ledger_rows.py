"""What the journal's ledger answers: sums of settlement lines, kept statements, bank files. Plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from merchant_desk.domain.books.settlement import Line, Source
from merchant_desk.domain.books.statement import PaymentBatch, StatedOrder
from merchant_desk.domain.order import Tender


@dataclass(frozen=True, slots=True)
class LineSum:
    """The sum of one kind of line over a span, of how many orders, and by which rules (each once)."""

    source: Source
    line: Line
    tender: Tender | None
    currency: str
    orders: int
    amount: int
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DaySum:
    """The sum of one kind of line on one business day, and of how many orders: one paid in two ways counts for each."""

    day: date
    source: Source
    line: Line
    currency: str
    orders: int
    amount: int


@dataclass(frozen=True, slots=True)
class KeptBatch:
    """A statement as it is kept. ``batch.orders`` is None here; :class:`StatedIn` has them.

    ``trouble``: what contradicts itself in it, sentences, empty where all is well. ``notes``, a sentence each: what
    changed after it was closed (at ``changed_at``), and how many of its orders stand in another one too.
    """

    batch: PaymentBatch
    changed_at: datetime | None = None
    trouble: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatedIn:
    """One order as one batch states it."""

    batch_id: str
    order: StatedOrder


@dataclass(frozen=True, slots=True)
class BankFile:
    """A bank file that was taken in: ``rows`` are its lines, those known before included.

    ``first`` and ``last`` are the days of its lines, None where all of them are older than what is kept.
    """

    file_id: int
    name: str
    imported_at: datetime
    rows: int
    first: date | None = None
    last: date | None = None
