"""Deposits as a table: batches called by their days, what the bank wrote of them, and nobody else's name."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from merchant_desk.domain.books.deposits import BankRow, Due, Fit, Match, day_batch
from merchant_desk.services.books.deposit_port import DepositBoard, OpenDue
from merchant_desk.services.books.deposit_report import OPEN, UNKNOWN, deposit_sheets
from merchant_desk.services.books.report_sheet import table_of

DAY = date(2026, 7, 21)
LONG = DAY + timedelta(days=9)
KNOWN = ((DAY - timedelta(days=20), DAY + timedelta(days=5)),)
EMPTY = DepositBoard((), (), (), (), ())


def a_due(number, days=1, **changes):
    """A batch that is due a day after the other, of orders of two days before and of so many days."""
    on = DAY + timedelta(days=number)
    last = on - timedelta(days=2)
    due = Due(f"0b3c-{number}", on, 10_000 * (number + 1), first=last - timedelta(days=days - 1), last=last)
    return replace(due, **changes)


def tables(board, first=DAY, last=LONG):
    return [table_of(sheet) for sheet in deposit_sheets(board, first, last)]


def test_batches_stand_beside_what_paid_them():
    dues = tuple(a_due(number) for number in range(4))
    dues += (a_due(4, batch_id=day_batch(DAY + timedelta(days=2)), stated=False), a_due(5))
    paid = tuple(
        BankRow(f"r-{n}", DAY + timedelta(days=n), amount, memo="타행이체", counterpart=name)
        for n, (amount, name) in enumerate(
            [(9_500, "경기도주식회사"), (50_000, ""), (20_000, "가"), (20_000, "타행이체")]
        )
    )
    board = DepositBoard(
        (
            Match(Fit.LESS_FEE, ("0b3c-0",), ("r-0",), -500),
            Match(Fit.MERGED, ("0b3c-1", "0b3c-2"), ("r-1",)),
            Match(Fit.SPLIT, ("0b3c-3",), ("r-2", "r-3")),
            Match(Fit.BY_HAND, ("unknown",), ("r-3",)),
        ),
        dues,
        paid,
        (OpenDue(dues[4], 3), OpenDue(dues[5], -2)),
        (),
        KNOWN,
    )
    (table,) = tables(board)
    day = [due.expected_on for due in dues]
    assert table.rows == (
        (
            day[0],
            "7월 19일 정산서",
            10_000,
            day[0],
            9_500,
            -500,
            "수수료 뺀 입금",
            "경기도주식회사 · 타행이체",
        ),
        (day[1], "7월 20일 정산서", 20_000, day[1], 50_000, 0, "합쳐서 입금", "타행이체"),
        (day[2], "7월 21일 정산서", 30_000, None, None, None, "합쳐서 입금", ""),
        (day[3], "7월 22일 정산서", 40_000, day[2], 20_000, 0, "나누어 입금", "가 · 타행이체"),
        (None, "", None, day[3], 20_000, None, "나누어 입금", "타행이체"),
        (day[4], "7월 23일 주문 (계산)", 50_000, None, None, None, f"{OPEN} (3일 지남)", ""),
        (day[5], "7월 24일 정산서", 60_000, None, None, None, "예정", ""),
    )
    assert table.sums == ("합계", "", 210_000, None, 99_500, -500, "", "")
    assert table.notes[-1] == "통장 내역은 2026-07-01부터 2026-07-26까지 있습니다."
    (other,) = tables(board, DAY + timedelta(days=60), DAY + timedelta(days=61))
    assert other.rows == ()


@pytest.mark.parametrize(
    ("days", "name"),
    [(1, "7월 19일 정산서"), (7, "7월 13일–19일 정산서"), (20, "6월 30일–7월 19일 정산서")],
)
def test_a_batch_is_called_by_the_days_of_its_orders(days, name):
    due = a_due(0, days)
    (table,) = tables(replace(EMPTY, dues=(due,), open_dues=(OpenDue(due, 0),)))
    assert table.rows[0][1] == name
    (bare,) = tables(replace(EMPTY, open_dues=(OpenDue(replace(due, first=None, last=None), 0),)))
    assert bare.rows[0][1] == "0b3c-0"


def test_only_who_looks_like_the_platform_is_named_among_what_nobody_knows():
    loose = (
        BankRow("r-1", DAY, 77_000, memo="타행이체", counterpart="김철수"),
        BankRow("r-2", DAY, 500, memo="펌뱅킹", counterpart="배달특급"),
        BankRow("r-3", DAY - timedelta(days=90), 900, counterpart="이영희"),
    )
    _, rest = tables(replace(EMPTY, rows=loose, loose_rows=loose, likely=frozenset({"r-2"})))
    assert rest.rows == ((DAY, 77_000, ""), (DAY, 500, "배달특급 · 펌뱅킹"))
    assert rest.sums == ("합계", 77_500, "")
    assert rest.notes == ("플랫폼이 보낸 것으로 보이지 않는 줄은 날짜와 금액만 적습니다.",)
    _, named = tables(replace(EMPTY, loose_rows=loose[1:], likely=frozenset({"r-2"})))
    assert named.notes == ()


def test_a_batch_of_whose_day_no_bank_line_is_known_is_not_called_late():
    dues = [a_due(number) for number in range(4)]
    known = ((dues[1].expected_on, dues[1].expected_on), (dues[3].expected_on, LONG))
    board = replace(EMPTY, dues=tuple(dues), open_dues=tuple(OpenDue(due, 9) for due in dues), known=known)
    (table,) = tables(board)
    assert [row[6] for row in table.rows] == [UNKNOWN, f"{OPEN} (9일 지남)", UNKNOWN, f"{OPEN} (9일 지남)"]
    assert table.notes[-2:] == (
        "통장 내역은 2026-07-22부터 2026-07-30까지 있습니다.",
        "그 사이 2026-07-23부터 2026-07-23까지의 통장 내역은 없습니다.",
    )


def test_batches_that_share_orders_are_told_and_replaced_ones_are_counted():
    due = a_due(0)
    old = (a_due(1), a_due(2), a_due(80))
    board = replace(EMPTY, dues=(due,), open_dues=(OpenDue(due, -1, shares_orders=True),), replaced=old)
    (table,) = tables(board)
    assert [row[6] for row in table.rows] == ["예정 · 다른 정산서와 겹침"]
    assert "플랫폼이 새 정산서로 바꾼 정산 2건은 적지 않았습니다." in table.notes


def test_without_bank_lines_that_is_said():
    (table,) = tables(EMPTY)
    assert table.notes[-1] == "통장 내역을 아직 가져오지 않았습니다."
