"""Find which deposits pay which batches. It must not know files, platforms or who shows the answer.

What a person said comes first and always stands. Then sums that agree to the won: one batch and one deposit; all
batches of one day in one deposit; one batch in all that one payer paid on a day. What is looser than that is only
believed of *known* payers (the platform's names, and whoever paid what matched before): neighbouring batches in one
deposit or the other way round, up to three that do not stand side by side, and at last a deposit that lacks a fee.
The search is bounded (:data:`MOST_TRIES`); what it does not reach stays open for a person.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, product
from typing import Generic, TypeVar

from .deposits import BankRow, Due, Fit, Match
from .payers import is_of, payer

#: A deposit may come so many days before or after the day that was named (Chuseok closes banks for up to ten days).
EARLY_DAYS = 4
LATE_DAYS = 14
#: The most that may be missing as the fee of a transfer: banks take 500 won, at a counter up to 1,000 for such sums.
LARGEST_FEE = 1_000
#: Neighbours: so many batches or deposits at most, within so many days.
LONGEST_RUN = 10
RUN_DAYS = 7
#: So many that are not neighbours are put together at most, out of the nearest so many.
MOST_PARTS = 3
MOST_NEAR = 14
#: Sums that are tried in all; a search on 200,000 lines ends within seconds.
MOST_TRIES = 1_000_000
#: A payer is known who paid so many batches to the won (or one, by a person's word).
PAID_BEFORE = 2

T = TypeVar("T", Due, BankRow)


@dataclass(frozen=True, slots=True)
class _Lot(Generic[T]):
    """Batches or deposits that are taken together. ``on`` is the day they were due, or came (the last of them)."""

    parts: tuple[T, ...]
    amount: int
    on: date


def match(
    dues: Iterable[Due],
    rows: Iterable[BankRow],
    links: Iterable[tuple[str, str]] = (),
    names: Collection[str] = (),
) -> tuple[Match, ...]:
    """Return what belongs together; no batch and no deposit is in two matches, and the order of the input is nothing.

    ``links`` are pairs of batch and row that a person named; those of which one side is unknown say nothing.
    ``names`` are words by which the platform is known in bank statements. A batch of nothing is matched by nothing.
    """
    search = _Search(dues, rows, names)
    search.by_hand(links)
    search.nothing()
    search.exact()
    search.learn()
    search.merged_days()
    search.pair(search.dues(), search.days_of_payers(), Fit.SPLIT)
    search.merged_runs()
    search.pair(search.dues(), search.runs_of_rows(), Fit.SPLIT)
    search.merge_some()
    search.split_some()
    search.less_a_fee()
    return search.found()


class _Search:
    """One search: what is still loose, and what was found. Lives for one call of :func:`match`."""

    def __init__(self, dues: Iterable[Due], rows: Iterable[BankRow], names: Collection[str]) -> None:
        self._dues: dict[str, Due] = {}
        for due in sorted(dues, key=_due_order):
            self._dues.setdefault(due.batch_id, due)
        self._rows: dict[str, BankRow] = {}
        for row in _by_day(rows):
            self._rows.setdefault(row.row_id, row)
        self._names = names
        self._payers: set[str] = set()
        self._used_dues: set[str] = set()
        self._used_rows: set[str] = set()
        self._matches: list[Match] = []
        self._tries = MOST_TRIES

    def found(self) -> tuple[Match, ...]:
        """Return the matches by the day of their first batch."""
        return tuple(sorted(self._matches, key=lambda one: _due_order(self._dues[one.batch_ids[0]])))

    # --- what is loose ------------------------------------------------------------------------------------

    def _loose_dues(self) -> list[Due]:
        return [due for due in self._dues.values() if due.batch_id not in self._used_dues]

    def _loose_rows(self, *, known: bool = False) -> list[BankRow]:
        """Return deposits near a loose batch; money that went out counts only towards somebody known."""
        reached = {_day(due.expected_on, days) for due in self._loose_dues() for days in _NEAREST_FIRST}
        return [
            row
            for row in self._rows.values()
            if row.on in reached
            and row.row_id not in self._used_rows
            and row.amount
            and ((row.amount > 0 and not known) or self._is_known(row))
        ]

    def _is_known(self, row: BankRow) -> bool:
        return payer(row) in self._payers or is_of(row, self._names)

    def dues(self) -> list[_Lot[Due]]:
        """Return each loose batch."""
        return [_Lot((due,), due.amount, due.expected_on) for due in self._loose_dues()]

    def rows(self, lots: Iterable[_Lot[Due]], *, known: bool = False) -> list[_Lot[BankRow]]:
        """Return each loose deposit that has the sum of one of these."""
        wanted = {lot.amount for lot in lots}
        return [
            _Lot((row,), row.amount, row.on) for row in self._loose_rows(known=known) if row.amount in wanted
        ]

    def days_of_dues(self) -> list[_Lot[Due]]:
        """Return all loose batches of each day together, where there are several."""
        days: dict[date, list[Due]] = defaultdict(list)
        for due in self._loose_dues():
            days[due.expected_on].append(due)
        return [_lot_of_dues(parts) for parts in days.values() if len(parts) > 1]

    def days_of_payers(self) -> list[_Lot[BankRow]]:
        """Return all loose deposits of each payer and day together, where there are several."""
        days: dict[tuple[date, str, bool], list[BankRow]] = defaultdict(list)
        for row in self._loose_rows():
            if who := payer(row):
                days[row.on, who, row.amount > 0].append(row)
        return [_lot_of_rows(parts) for parts in days.values() if len(parts) > 1]

    def runs_of_dues(self) -> list[_Lot[Due]]:
        """Return neighbouring batches that come to a deposit of a known payer, the shortest runs first."""
        wanted = {row.amount for row in self._loose_rows(known=True)}
        return [_lot_of_dues(parts) for parts in _runs(self._loose_dues(), _due_day, wanted)]

    def runs_of_rows(self) -> list[_Lot[BankRow]]:
        """Return neighbouring deposits of known payers that come to a batch; what is paid back breaks no run."""
        rows, wanted = self._loose_rows(known=True), {due.amount for due in self._loose_dues()}
        return [
            _lot_of_rows(parts)
            for up in (True, False)
            for parts in _runs([row for row in rows if (row.amount > 0) is up], _row_day, wanted)
        ]

    # --- the ways -----------------------------------------------------------------------------------------

    def by_hand(self, links: Iterable[tuple[str, str]]) -> None:
        """Take what a person said: whatever is linked, over any number of steps, belongs together."""
        beside: dict[tuple[bool, str], set[tuple[bool, str]]] = defaultdict(set)
        for batch_id, row_id in links:
            if batch_id in self._dues and row_id in self._rows:
                beside[True, batch_id].add((False, row_id))
                beside[False, row_id].add((True, batch_id))
        for start in sorted(beside):
            if start[1] in (self._used_dues if start[0] else self._used_rows):
                continue  # it came with an earlier one
            together, waiting = {start}, [start]
            while waiting:
                fresh = beside[waiting.pop()] - together
                together |= fresh
                waiting += fresh
            rows = sorted((self._rows[name] for is_due, name in together if not is_due), key=_row_order)
            self._take(
                Fit.BY_HAND,
                sorted((self._dues[name] for is_due, name in together if is_due), key=_due_order),
                rows,
            )
            self._payers |= {who for row in rows if (who := payer(row))}

    def nothing(self) -> None:
        """Take batches of nothing: no deposit will ever come."""
        for due in self._loose_dues():
            if not due.amount:
                self._take(Fit.EXACT, (due,), ())

    def exact(self) -> None:
        """Take one batch and one deposit, of a known payer if there is one."""
        for known in (True, False):
            lots = self.dues()
            self.pair(lots, self.rows(lots, known=known), Fit.EXACT)

    def merged_days(self) -> None:
        """Take all batches of a day in one deposit."""
        lots = self.days_of_dues()
        self.pair(lots, self.rows(lots), Fit.MERGED)

    def merged_runs(self) -> None:
        """Take neighbouring batches in one deposit of a known payer."""
        lots = self.runs_of_dues()
        self.pair(lots, self.rows(lots, known=True), Fit.MERGED)

    def learn(self) -> None:
        """Note who paid what agreed to the won, often enough."""
        paid = Counter(
            payer(self._rows[one.row_ids[0]]) for one in self._matches if one.fit is Fit.EXACT and one.row_ids
        )
        self._payers |= {who for who, times in paid.items() if who and times >= PAID_BEFORE}

    def pair(self, lots: Iterable[_Lot[Due]], paid: Iterable[_Lot[BankRow]], fit: Fit) -> None:
        """Take lots of the same sum, the nearest days first, late before early."""
        waiting = [lot for lot in lots if lot.amount]
        wanted = {lot.amount for lot in waiting}
        cells: dict[tuple[int, date], deque[_Lot[BankRow]]] = defaultdict(deque)
        for came in paid:
            if came.amount in wanted:
                cells[came.amount, came.on].append(came)
        if not cells:
            return
        for days in _NEAREST_FIRST:
            for lot in waiting:
                if self._are_loose(lot.parts) and (cell := cells.get((lot.amount, _day(lot.on, days)))):
                    while cell and not self._came_loose(cell[0].parts):
                        cell.popleft()
                    if cell:
                        self._take(fit, lot.parts, cell[0].parts)

    def merge_some(self) -> None:
        """Take deposits of known payers, newest first, that are the sum of a few batches nearby."""
        dues = self._loose_dues()
        days = [due.expected_on for due in dues]
        for row in reversed(self._loose_rows(known=True)):
            begin = bisect_left(days, _day(row.on, -LATE_DAYS))
            end = bisect_right(days, _day(row.on, EARLY_DAYS))
            if not self._may_try(end - begin):
                return
            near = [due for due in dues[begin:end] if due.batch_id not in self._used_dues]
            if parts := self._some(_nearest(near, _due_day, row.on), row.amount):
                self._take(Fit.MERGED, sorted(parts, key=_due_order), (row,))

    def split_some(self) -> None:
        """Take batches, newest first, that are the sum of a few deposits of known payers nearby."""
        rows = self._loose_rows(known=True)
        days = [row.on for row in rows]
        for due in reversed(self._loose_dues()):
            begin = bisect_left(days, _day(due.expected_on, -EARLY_DAYS))
            end = bisect_right(days, _day(due.expected_on, LATE_DAYS))
            if not self._may_try(end - begin):
                return
            near = [row for row in rows[begin:end] if row.row_id not in self._used_rows]
            if parts := self._some(_nearest(near, _row_day, due.expected_on), due.amount):
                self._take(Fit.SPLIT, (due,), sorted(parts, key=_row_order))

    def _may_try(self, count: int) -> bool:
        """Tell whether so many may still be looked at, and count them."""
        self._tries -= count
        return self._tries > 0

    def _some(self, near: Sequence[T], amount: int) -> tuple[T, ...]:
        for count in range(2, MOST_PARTS + 1):
            for parts in combinations(near, count):
                self._tries -= 1
                if sum(part.amount for part in parts) == amount:
                    return parts
        return ()

    def less_a_fee(self) -> None:
        """Take deposits of known payers that lack at most a fee of a batch, or of all batches of a day."""
        days: dict[date, list[tuple[int, str]]] = defaultdict(list)
        for row in self._loose_rows(known=True):
            days[row.on].append((row.amount, row.row_id))
        for cell in days.values():
            cell.sort()
        for lots in (self.dues(), self.days_of_dues()):
            for later, lot in product(_NEAREST_FIRST, lots):
                found = days.get(_day(lot.on, later))
                if lot.amount > LARGEST_FEE and found and self._are_loose(lot.parts):
                    self._less_a_fee(lot, found)

    def _less_a_fee(self, lot: _Lot[Due], cell: list[tuple[int, str]]) -> None:
        """Take the deposit that lacks least."""
        at = bisect_left(cell, (lot.amount, ""))
        while at and cell[at - 1][0] >= lot.amount - LARGEST_FEE and self._tries > 0:
            at -= 1
            self._tries -= 1
            if cell[at][1] not in self._used_rows:
                self._take(Fit.LESS_FEE, lot.parts, (self._rows[cell[at][1]],))
                return

    # --- taking -------------------------------------------------------------------------------------------

    def _are_loose(self, parts: Sequence[Due]) -> bool:
        return all(due.batch_id not in self._used_dues for due in parts)

    def _came_loose(self, parts: Sequence[BankRow]) -> bool:
        return all(row.row_id not in self._used_rows for row in parts)

    def _take(self, fit: Fit, dues: Sequence[Due], rows: Sequence[BankRow]) -> None:
        self._used_dues |= {due.batch_id for due in dues}
        self._used_rows |= {row.row_id for row in rows}
        difference = sum(row.amount for row in rows) - sum(due.amount for due in dues)
        self._matches.append(
            Match(fit, tuple(due.batch_id for due in dues), tuple(row.row_id for row in rows), difference)
        )


#: Days from the day that was named: on it, one later, one earlier, two later ...
_NEAREST_FIRST = tuple(sorted(range(-EARLY_DAYS, LATE_DAYS + 1), key=lambda days: (abs(days), days < 0)))


def _day(day: date, later: int) -> date:
    """Return the day so many days later; beyond the calendar's ends it stays."""
    try:
        return day + timedelta(days=later)
    except OverflowError:
        return day


def _due_day(due: Due) -> date:
    return due.expected_on


def _row_day(row: BankRow) -> date:
    return row.on


def _nearest(parts: Iterable[T], day_of: Callable[[T], date], on: date) -> list[T]:
    return sorted(parts, key=lambda part: abs(day_of(part) - on))[:MOST_NEAR]


def _due_order(due: Due) -> tuple[date, str, int]:
    return due.expected_on, due.batch_id, due.amount


def _by_day(rows: Iterable[BankRow]) -> Iterator[BankRow]:
    """Return the rows in their order. Each day is sorted by itself: one long sort would hold up every other thread."""
    days: dict[date, list[BankRow]] = defaultdict(list)
    for row in rows:
        days[row.on].append(row)
    for day in sorted(days):
        yield from sorted(days[day], key=_row_order)


def _row_order(row: BankRow) -> tuple[date, str, int]:
    return row.on, row.row_id, row.amount


def _lot_of_dues(parts: Sequence[Due]) -> _Lot[Due]:
    return _Lot(tuple(parts), sum(due.amount for due in parts), parts[-1].expected_on)


def _lot_of_rows(parts: Sequence[BankRow]) -> _Lot[BankRow]:
    return _Lot(tuple(parts), sum(row.amount for row in parts), parts[-1].on)


def _runs(all_: Sequence[T], on: Callable[[T], date], wanted: Collection[int]) -> list[Sequence[T]]:
    """Return neighbours, two and more within RUN_DAYS, whose sum is wanted; the shortest first."""
    found: list[tuple[int, int]] = []
    for start, part in enumerate(all_):
        total, last = part.amount, _day(on(part), RUN_DAYS)
        for end in range(start + 1, min(start + LONGEST_RUN, len(all_))):
            if on(all_[end]) > last:
                break
            total += all_[end].amount
            if total in wanted:
                found.append((end - start, start))
    return [all_[start : start + more + 1] for more, start in sorted(found)]
