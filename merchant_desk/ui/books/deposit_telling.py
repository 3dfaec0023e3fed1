"""Deposits in words: what is open and since when, how deposits and settlements belong together. Pure, no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from merchant_desk.domain.books.deposits import BankRow, Due, Fit, Match
from merchant_desk.services.books.deposit_port import DepositBoard, Imported, OpenDue, Wait

from . import deposit_words as words
from .book_row import RowText
from .settled_span import day_name
from .won import signed, won

#: What nobody can know comes after what is late and what is waited for.
_ORDER = (Wait.LATE, Wait.NO_LINES_YET, Wait.AHEAD, Wait.NO_LINES)
#: So many replaced settlements are named.
_NAMED = 3
_DAY = timedelta(days=1)


def in_order(board: DepositBoard) -> list[OpenDue]:
    """Return what is open: what is late first, what nobody can know last; of each the oldest first."""
    return sorted(board.open_dues, key=lambda one: (_ORDER.index(board.wait_of(one)), -one.age_days))


def open_row(one: OpenDue, board: DepositBoard, *, chosen: bool) -> RowText:
    """Return a settlement whose money has not come: late only where the bank's lines are known for its day."""
    due, wait = one.due, board.wait_of(one)
    late = wait is Wait.LATE
    detail = _waiting(one, wait)
    return _marked(
        RowText(
            due.batch_id,
            words.DUE_ON(day=day_name(due.expected_on)),
            f"{detail} {words.SHARES_ORDERS()}" if one.shares_orders else detail,
            (won(due.amount),),
            tone="late" if late else "soft",
            last_tone="late" if late else "ink",
            sign="late" if late else "ask" if wait is Wait.NO_LINES else "wait",
        ),
        chosen=chosen,
    )


def _waiting(one: OpenDue, wait: Wait) -> str:
    match wait:
        case Wait.LATE:
            return words.LATE_FOR(days=one.age_days)
        case Wait.NO_LINES_YET:
            return words.BANK_NOT_KNOWN()
        case Wait.NO_LINES:
            return words.BANK_NOT_THEN()
        case Wait.AHEAD:
            return words.DUE_IN(days=-one.age_days) if one.age_days < 0 else words.DUE_TODAY()


def replaced(board: DepositBoard) -> str:
    """Return which settlements wait no more because newer ones took their place; empty where there are none."""
    named = [
        words.REPLACED_DUE(day=day_name(due.expected_on), amount=won(due.amount))
        for due in board.replaced[:_NAMED]
    ]
    count = len(board.replaced)
    told = ", ".join((*named, "…") if count > _NAMED else named)
    return words.REPLACED(count=count, dues=told) if count else ""


def bank_row(row: BankRow, *, chosen: bool) -> RowText:
    """Return a line of the bank of which nobody knows whose money it is."""
    name = words.ROW_NAME(day=day_name(row.on), from_whom=row.counterpart or row.memo or words.NO_NAME())
    detail = row.memo if row.counterpart else ""
    return _marked(RowText(row.row_id, name, detail, (signed(row.amount),), sign="ask"), chosen=chosen)


def match_row(match: Match, board: DepositBoard, *, chosen: bool) -> RowText:
    """Return what belongs together, and how."""
    dues = [due for due in board.dues if due.batch_id in match.batch_ids]
    days = ", ".join(dict.fromkeys(day_name(due.expected_on) for due in dues))
    detail = _fit(match)
    differs = match.fit in {Fit.LESS_FEE, Fit.BY_HAND} and match.difference != 0
    return _marked(
        RowText(
            key_of(match),
            words.MATCH_NAME(days=days),
            f"{detail} {came_as(match, board)}".strip(),
            (won(sum(due.amount for due in dues)),),
            sign="ask" if differs else "ready",
            tone="soft",
        ),
        chosen=chosen,
    )


def key_of(match: Match) -> str:
    """Return what a match is known by: its first settlement."""
    return match.batch_ids[0] if match.batch_ids else ""


def _fit(match: Match) -> str:
    match match.fit:
        case Fit.EXACT:
            return words.FIT_EXACT()
        case Fit.SPLIT:
            return words.FIT_SPLIT(count=len(match.row_ids))
        case Fit.MERGED:
            return words.FIT_MERGED(count=len(match.batch_ids))
        case Fit.LESS_FEE:
            less = words.FIT_LESS if match.difference < 0 else words.FIT_MORE
            return less(amount=won(abs(match.difference)))
        case Fit.BY_HAND:
            if match.difference == 0:
                return words.FIT_HAND()
            return words.FIT_HAND_DIFFERS(amount=signed(match.difference))


def came_as(match: Match, board: DepositBoard) -> str:
    """Return which lines of the bank they are."""
    rows = [row for row in board.rows if row.row_id in match.row_ids]
    told = ", ".join(words.CAME_ROW(day=day_name(row.on), amount=won(row.amount)) for row in rows)
    return words.CAME_AS(rows=told) if told else ""


def picked(dues: Iterable[Due], rows: Iterable[BankRow]) -> str:
    """Return what a person has picked, with both sums and what they differ by."""
    dues, rows = tuple(dues), tuple(rows)
    due, came = sum(one.amount for one in dues), sum(row.amount for row in rows)
    return words.PICKED(
        dues=len(dues), due=won(due), rows=len(rows), came=won(came), difference=signed(came - due)
    )


def lead(board: DepositBoard) -> tuple[str, bool]:
    """Return how it stands in one line, and whether something is late."""
    known = _known(board)
    late = [one for one in board.open_dues if board.wait_of(one) is Wait.LATE]
    if late:
        amount = won(sum(one.due.amount for one in late))
        return f"{known} {words.NOT_CAME(count=len(late), amount=amount)}", True
    return (f"{known} {words.ALL_CAME()}" if board.known and board.dues else known), False


def _known(board: DepositBoard) -> str:
    """Return of which days the bank's lines are known."""
    if not board.known:
        return words.KNOWN_NOTHING()
    (first, _), (_, last) = board.known[0], board.known[-1]
    told = [words.KNOWN_SPAN(first=day_name(first), last=day_name(last))]
    told += [
        words.KNOWN_GAP(first=day_name(before + _DAY), last=day_name(after - _DAY))
        for (_, before), (after, _) in pairwise(board.known)
    ]
    return " ".join(told)


def imported(result: Imported) -> str:
    """Return what came of an import."""
    if result.rows == 0 or result.first is None or result.last is None:
        return words.TAKEN_NOTHING(known=f"{result.known:,}")
    if result.known:
        return words.TAKEN_IN_KNOWN(rows=f"{result.rows:,}", known=f"{result.known:,}")
    return words.TAKEN_IN(rows=f"{result.rows:,}", first=day_name(result.first), last=day_name(result.last))


def _marked(text: RowText, *, chosen: bool) -> RowText:
    if not chosen:
        return text
    whole = " ".join((text.name, text.detail, *text.figures))
    return RowText(
        text.key,
        text.name,
        text.detail,
        text.figures,
        text.tone,
        text.last_tone,
        text.sign,
        chosen=True,
        spoken=words.PICKED_ROW(row=whole),
    )
