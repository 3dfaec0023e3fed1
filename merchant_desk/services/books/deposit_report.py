"""Batches of a span and what paid them, by the same matching as the page of deposits.

A report leaves the house: of bank lines that are nobody's batch it names only who looks like the platform, for anybody
may pay into a shop's account.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from merchant_desk.domain.books.deposits import BankRow, Due, Match

from .deposit_port import DepositBoard, OpenDue, Wait
from .report_sheet import Column, Foot, Row, Sheet
from .report_words import FITS, SUM

OPEN = "아직 들어오지 않음"
UNKNOWN = "통장 내역 없음"
_DAY = timedelta(days=1)


def deposit_sheets(board: DepositBoard, first: date, last: date) -> tuple[Sheet, ...]:
    """Return the batches that are due in a span with their deposits, and bank lines that belong to none, if any."""
    rows = tuple(_rows(board, first, last))
    others = [row for row in board.loose_rows if first <= row.on <= last]
    loose = tuple((row.on, row.amount, _told(row) if row.row_id in board.likely else "") for row in others)
    hides = any(row.row_id not in board.likely for row in others)
    hidden = ("플랫폼이 보낸 것으로 보이지 않는 줄은 날짜와 금액만 적습니다.",)
    replaced = sum(first <= due.expected_on <= last for due in board.replaced)
    sheets = (
        Sheet(
            "정산과 입금",
            (
                Column("예정일", 11),
                Column("정산", 20),
                Column("정산 (원)", 14),
                Column("들어온 날", 11),
                Column("들어온 돈 (원)", 15),
                Column("차이 (원)", 12),
                Column("결과", 26),
                Column("보낸 사람 · 적요", 26),
            ),
            rows,
            lambda: Foot(
                (SUM, "", _sum(rows, 2), None, _sum(rows, 4), _sum(rows, 5), "", ""),
                (
                    "예정일이 이 기간에 있는 정산입니다. 나누거나 합쳐서 들어온 돈은 줄을 나누어 적습니다.",
                    "차이는 함께 맞춘 입금의 합에서 정산의 합을 뺀 것으로, 첫 줄에 적습니다.",
                    "(계산)은 정산서가 없어 이 가게의 주문으로 셈한 날입니다.",
                    *(
                        (f"플랫폼이 새 정산서로 바꾼 정산 {replaced}건은 적지 않았습니다.",)
                        if replaced
                        else ()
                    ),
                    *_known(board),
                ),
            ),
        ),
        Sheet(
            "어느 정산인지 모르는 통장 기록",
            (Column("날짜", 11), Column("금액 (원)", 15), Column("보낸 사람 · 적요", 34)),
            loose,
            lambda: Foot((SUM, _sum(loose, 1), ""), hidden if hides else ()),
        ),
    )
    return sheets if loose else sheets[:1]


def _rows(board: DepositBoard, first: date, last: date) -> Iterator[Row]:
    """Yield a row for each batch and deposit; what belongs together stands together, by the day it was due."""
    dues = {due.batch_id: due for due in board.dues}
    lines = {row.row_id: row for row in board.rows}
    groups: list[tuple[date, list[Row]]] = []
    for one in board.matches:
        known = sorted(
            (dues[name] for name in one.batch_ids if name in dues), key=lambda due: due.expected_on
        )
        if known and any(first <= due.expected_on <= last for due in known):
            paid = [lines[name] for name in one.row_ids if name in lines]
            batches = [(due.expected_on, _name(due), due.amount) for due in known]
            groups.append((known[0].expected_on, list(_together(one, batches, paid))))
    for open_due in board.open_dues:
        due = open_due.due
        if first <= due.expected_on <= last:
            why = _why_open(board, open_due)
            groups.append(
                (due.expected_on, [(due.expected_on, _name(due), due.amount, None, None, None, why, "")])
            )
    for _, rows in sorted(groups, key=lambda group: group[0]):
        yield from rows


def _known(board: DepositBoard) -> Iterator[str]:
    """Yield of which days bank lines are known, as notes."""
    if not board.known:
        yield "통장 내역을 아직 가져오지 않았습니다."
        return
    yield f"통장 내역은 {board.first_row_on}부터 {board.last_row_on}까지 있습니다."
    for (_, before), (after, _) in pairwise(board.known):
        yield f"그 사이 {before + _DAY}부터 {after - _DAY}까지의 통장 내역은 없습니다."


def _why_open(board: DepositBoard, one: OpenDue) -> str:
    match board.wait_of(one):
        case Wait.AHEAD:
            why = "예정"
        case Wait.LATE:
            why = f"{OPEN} ({one.age_days}일 지남)"
        case _:
            why = UNKNOWN
    return f"{why} · 다른 정산서와 겹침" if one.shares_orders else why


def _name(due: Due) -> str:
    """Return how a batch is called: by the days of its orders, for its id says nothing to anybody."""
    first, last = due.first, due.last
    if first is None or last is None:
        return due.batch_id
    if not due.stated:
        return f"{first.month}월 {first.day}일 주문 (계산)"
    if first == last:
        return f"{first.month}월 {first.day}일 정산서"
    if first.month == last.month:
        return f"{first.month}월 {first.day}일–{last.day}일 정산서"
    return f"{first.month}월 {first.day}일–{last.month}월 {last.day}일 정산서"


def _told(row: BankRow) -> str:
    """Return what the bank wrote of a line."""
    return " · ".join(dict.fromkeys(filter(None, (row.counterpart, row.memo))))


def _together(one: Match, batches: list[tuple[date, str, int]], paid: list[BankRow]) -> Iterator[Row]:
    for place in range(max(len(batches), len(paid))):
        batch: Row = batches[place] if place < len(batches) else (None, "", None)
        row = paid[place] if place < len(paid) else None
        deposit: Row = (row.on, row.amount) if row is not None else (None, None)
        told: Row = (one.difference, FITS[one.fit]) if place == 0 else (None, FITS[one.fit])
        yield (*batch, *deposit, *told, _told(row) if row is not None else "")


def _sum(rows: tuple[Row, ...], place: int) -> int:
    return sum(value for row in rows if isinstance(value := row[place], int))
