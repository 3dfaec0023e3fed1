"""Batches of a span and what paid them, by the same matching as the page of deposits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from merchant_desk.domain.books.deposits import RECKONED, BankRow, Due, Match

from .deposit_port import DepositBoard
from .report_sheet import Column, Foot, Row, Sheet
from .report_words import FITS, SUM

OPEN = "아직 들어오지 않음"


def deposit_sheets(board: DepositBoard, first: date, last: date) -> tuple[Sheet, ...]:
    """Return the batches that are due in a span with their deposits, and bank lines that belong to none, if any."""
    rows = tuple(_rows(board, first, last))
    loose = tuple(
        (row.on, row.amount, row.counterpart or row.memo)
        for row in board.loose_rows
        if first <= row.on <= last
    )
    known = (
        f"통장 내역은 {board.last_row_on}까지 있습니다."
        if board.last_row_on
        else "통장 내역을 아직 가져오지 않았습니다."
    )
    sheets = (
        Sheet(
            "정산과 입금",
            (
                Column("예정일", 11),
                Column("정산서", 26),
                Column("정산 (원)", 14),
                Column("들어온 날", 11),
                Column("들어온 돈 (원)", 15),
                Column("차이 (원)", 12),
                Column("결과", 18),
                Column("통장 기록", 26),
            ),
            rows,
            lambda: Foot(
                (SUM, "", _sum(rows, 2), None, _sum(rows, 4), _sum(rows, 5), "", ""),
                (
                    "예정일이 이 기간에 있는 정산서입니다. 나누거나 합쳐서 들어온 돈은 줄을 나누어 적습니다.",
                    "차이는 함께 맞춘 입금의 합에서 정산의 합을 뺀 것으로, 첫 줄에 적습니다.",
                    "(계산)은 명세가 없어 이 가게의 주문으로 셈한 날입니다.",
                    known,
                ),
            ),
        ),
        Sheet(
            "정산서를 찾지 못한 통장 기록",
            (Column("날짜", 11), Column("금액 (원)", 15), Column("통장 기록", 34)),
            loose,
            lambda: Foot((SUM, _sum(loose, 1), "")),
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
            late = f"{OPEN} ({open_due.age_days}일 지남)" if open_due.age_days > 0 else "예정"
            groups.append(
                (due.expected_on, [(due.expected_on, _name(due), due.amount, None, None, None, late, "")])
            )
    for _, rows in sorted(groups, key=lambda group: group[0]):
        yield from rows


def _name(due: Due) -> str:
    """Return how a batch is called; a day of which the platform states nothing is called by itself."""
    return due.batch_id if due.stated else f"{due.batch_id.removeprefix(RECKONED)} (계산)"


def _together(one: Match, batches: list[tuple[date, str, int]], paid: list[BankRow]) -> Iterator[Row]:
    for place in range(max(len(batches), len(paid))):
        batch: Row = batches[place] if place < len(batches) else (None, "", None)
        row = paid[place] if place < len(paid) else None
        deposit: Row = (row.on, row.amount) if row is not None else (None, None)
        told: Row = (one.difference, FITS[one.fit]) if place == 0 else (None, FITS[one.fit])
        yield (*batch, *deposit, *told, (row.counterpart or row.memo) if row is not None else "")


def _sum(rows: tuple[Row, ...], place: int) -> int:
    return sum(value for row in rows if isinstance(value := row[place], int))
