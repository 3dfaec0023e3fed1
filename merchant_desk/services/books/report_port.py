"""What the pages of reports and exports may ask. Main thread only; long work shows progress and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.money import Money


class Report(StrEnum):
    """What can be written into a file. TENDERS is the city's subsidy report, SALES_TAX the month's sales with VAT."""

    ORDERS = "orders"
    SETTLEMENT = "settlement"
    DEPOSITS = "deposits"
    TENDERS = "tenders"
    SALES_TAX = "sales_tax"
    DAY = "day"
    PICTURES = "pictures"


class Form(StrEnum):
    """The form of the file; ORDERS, SETTLEMENT and PICTURES have no PDF of more than a year."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A report of business days, both included, in a form."""

    report: Report
    form: Form
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a report: a title, the columns' headings, rows of plain values, and what stands below.

    Values are str, int (won and counts), Decimal, date, datetime (aware; written in Asia/Seoul) or None. ``widths`` are
    characters. ``sums``: the last row, or empty. ``notes`` are sentences: which rule, which source, what is left out.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    sums: tuple[object, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceiptReminder:
    """An order whose customer wants a cash receipt (현금영수증): number of the order, day, won."""

    display_id: str
    on: date
    amount: Money


class ReportRoom(Protocol):
    """Reports of business days, both ends included."""

    def write(
        self,
        wanted: Wanted,
        target: Path,
        progress: Callable[[int, int], None],
        done: Callable[[tuple[str, ...]], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Write a file on a lane; ``progress`` gets rows done and all, ``done`` the sentences to show."""

    def cancel(self) -> None:
        """Give up the file that is being written; nothing of it stays, and ``failed`` says so."""

    def preview(
        self,
        report: Report,
        first: date,
        last: date,
        told: Callable[[tuple[Table, ...]], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Return the sheets of a short report (TENDERS, SALES_TAX, DAY, DEPOSITS) for the screen."""

    def receipts(
        self,
        first: date,
        last: date,
        told: Callable[[tuple[ReceiptReminder, ...]], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Return which orders want a cash receipt that the shop has to issue itself (paid at the door)."""

    def print_day(self, day: date) -> None:
        """Print the daily close (F8) of a business day; raises DecisionRefused where there is no printer."""
