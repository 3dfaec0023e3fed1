"""What is shown of deposits: what belongs together, what is open and since when, what else came. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from heapq import nlargest

from merchant_desk.domain.books.deposits import BankRow, Due, Match, day_batch
from merchant_desk.domain.books.fees import FeeTable
from merchant_desk.domain.books.matching import EARLY_DAYS, LATE_DAYS, match
from merchant_desk.domain.books.payers import is_of, payer
from merchant_desk.domain.books.replaced import replaced
from merchant_desk.domain.books.statement import PaymentBatch, PayState
from merchant_desk.services.business_day import business_day

from .bank_port import DepositFacts
from .deposit_port import DepositBoard, OpenDue
from .ledger_rows import BankFile
from .rules_in_use import Ruling

#: Days of which the platform states nothing are due for so long, without a bank line of their time too.
OPEN_DAYS = 62
#: As far as the bank's lines reach back, they are for so long.
RECKONED_DAYS = 400
#: Bank lines of which nobody knows whose they are: so many are shown, the newest.
MOST_LOOSE = 500
#: Other names under which a platform pays, besides its own: its company, by the key of its fee table.
PAYERS = {"baedal-teukgeup": ("경기도주식회사", "코리아경기도")}
#: The shop owes (or has paid) such a batch: the standard has these for totals below zero only.
_SHOP_PAYS = (PayState.DEBIT_IN_THE_NEXT_BATCH, PayState.WAITING_MERCHANT_PAYMENT, PayState.PAYMENT_RECEIVED)


def names_of(table: FeeTable) -> tuple[str, ...]:
    """Return the words by which the platform of a fee table is known in bank statements."""
    return (table.name, *PAYERS.get(table.key, ()))


def board_of(
    facts: DepositFacts,
    names: Collection[str],
    today: date,
    reckoned: Iterable[Due] = (),
    cut_hour: int = 0,
) -> DepositBoard:
    """Match everything; ``today`` is the present business day, ``reckoned`` comes from :func:`reckoned_dues`.

    A batch of nothing, or of another currency than won, waits for no deposit; nor does one that newer ones replaced,
    unless a person said what paid it. What is taken from the next batch is matched where it was, but is never open by
    itself: whether the next total has it already is the platform's secret.
    """
    links = [(batch, row) for one in facts.by_hand for batch in one.batch_ids for row in one.row_ids]
    since = min([today - timedelta(days=OPEN_DAYS), *(row.on for row in facts.rows)])
    linked = {batch for batch, _ in links}
    over = replaced(facts.batches, facts.restated).keys() - linked
    waiting = [_due(batch, cut_hour) for batch in facts.batches if _waits(batch)]
    dues = [
        *(due for due in waiting if due.batch_id not in over),
        *(due for due in reckoned if due.expected_on >= since or due.batch_id in linked),
    ]
    dues.sort(key=lambda due: (due.expected_on, due.batch_id))
    matches = match(dues, facts.rows, links, names)
    never_open = {name for one in matches for name in one.batch_ids} | {
        batch.batch_id for batch in facts.batches if batch.state is PayState.DEBIT_IN_THE_NEXT_BATCH
    }
    sharing = {
        name for one in facts.restated if one.batch_id not in over for name in (one.batch_id, one.newer_id)
    }
    open_ = tuple(
        OpenDue(due, (today - due.expected_on).days, due.batch_id in sharing)
        for due in dues
        if due.batch_id not in never_open
    )
    matched = {name for one in matches for name in one.row_ids}
    late = [row for row in facts.rows if row.on >= today - timedelta(days=RECKONED_DAYS)]
    payers = _known(facts.rows, matches)
    loose = _loose(late, matched, payers, names, open_)
    return DepositBoard(
        matches,
        tuple(dues),
        tuple(row for row in facts.rows if row.row_id in matched) + loose,
        open_,
        loose,
        known_days(facts.files),
        frozenset(row.row_id for row in loose if payer(row) in payers or is_of(row, names)),
        facts.files,
        tuple(
            due
            for due in waiting
            if due.batch_id in over and due.expected_on >= today - timedelta(days=OPEN_DAYS)
        ),
    )


def known_days(files: Iterable[BankFile]) -> tuple[tuple[date, date], ...]:
    """Return the spans of days of which bank files tell, oldest first.

    A file's lines need not reach to the ends of the days that it was asked for: files are taken for one where less lies
    between them than a deposit may be late.
    """
    spans: list[tuple[date, date]] = []
    for first, last in sorted(
        (one.first, one.last) for one in files if one.first is not None and one.last is not None
    ):
        if spans and first <= spans[-1][1] + timedelta(days=LATE_DAYS):
            spans[-1] = (spans[-1][0], max(spans[-1][1], last))
        else:
            spans.append((first, last))
    return tuple(spans)


def reckoned_dues(facts: DepositFacts, ruling: Ruling, cut_hour: int = 0) -> tuple[Due, ...]:
    """Return what days bring of which the platform states nothing, on the day of the shop's own cycle.

    A statement that names no orders counts for all of its days.
    """
    stated = [_days(batch, cut_hour) for batch in facts.batches]
    return tuple(
        Due(day_batch(day), ruling.pay_day(day), amount, stated=False, first=day, last=day)
        for day, amount in facts.reckoned
        if amount and not any(first <= day <= last for first, last in stated)
    )


def _waits(batch: PaymentBatch) -> bool:
    if batch.currency != "KRW" or not batch.total:
        return False
    return batch.state is not PayState.PAYMENT_RECEIVED if batch.total < 0 else batch.state not in _SHOP_PAYS


def _due(batch: PaymentBatch, cut_hour: int) -> Due:
    first, last = _days(batch, cut_hour)
    return Due(batch.batch_id, batch.expected_on, batch.total, first=first, last=max(first, last))


def _days(batch: PaymentBatch, cut_hour: int) -> tuple[date, date]:
    """Return the business days of a batch, both included."""
    return (
        business_day(batch.first, cut_hour),
        business_day(batch.last - timedelta(milliseconds=1), cut_hour),
    )


def _known(rows: Collection[BankRow], matches: Collection[Match]) -> set[str]:
    """Return who has paid a batch."""
    paid = {name for one in matches for name in one.row_ids}
    return {who for row in rows if row.row_id in paid and (who := payer(row))}


def _loose(
    rows: Collection[BankRow],
    matched: Collection[str],
    payers: Collection[str],
    names: Collection[str],
    open_: Collection[OpenDue],
) -> tuple[BankRow, ...]:
    """Return lines that may be the platform's, newest first: of known payers, and what came near an open batch."""
    near = {
        one.due.expected_on + timedelta(days=days)
        for one in open_
        for days in range(-EARLY_DAYS, LATE_DAYS + 1)
    }
    found = (
        row
        for row in rows
        if row.row_id not in matched
        and row.amount
        and ((row.amount > 0 and row.on in near) or payer(row) in payers or is_of(row, names))
    )
    return tuple(nlargest(MOST_LOOSE, found, key=lambda row: (row.on, row.row_id)))
