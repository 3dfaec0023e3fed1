"""A day's money in a real shop, to its end: what the platform states is found again in the bank's file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from merchant_desk.domain.books.deposits import Fit
from merchant_desk.domain.errors import DeskError, FileRefused
from merchant_desk.services.books.deposit_port import DepositBoard, DepositRoom
from tests.flows.shop import Shop
from tests.flows.test_settlement import fetch, sell
from tests.sheets.statements import write_csv


def room(shop: Shop) -> DepositRoom:
    found = shop.window.rooms.deposits
    assert found is not None
    return found


def answer(shop: Shop, question: Callable[[Callable[[Any], None], Callable[[DeskError], None]], None]) -> Any:
    told: list[Any] = []
    question(told.append, told.append)
    shop.wait(lambda: bool(told), "the deposits answer")
    return told[0]


def board(shop: Shop) -> DepositBoard:
    found: DepositBoard = answer(shop, room(shop).board)
    return found


def test_what_the_platform_states_is_found_in_the_banks_file(shop, tmp_path):
    sell(shop, tender="CARD", delivered_by="MERCHANT")
    sell(shop, tender="LOCAL_CURRENCY", delivered_by="MERCHANT")
    fetch(shop)
    due = sum(one.due.amount for one in board(shop).open_dues)
    assert due > 0
    day = max(one.due.expected_on for one in board(shop).open_dues)

    def take_in(on: date, sum_: object) -> Any:
        rows = [["조회기간", "전체"], ["거래일시", "출금액", "입금액", "잔액", "적요", "의뢰인"]]
        rows += [[f"{on:%Y.%m.%d} 10:00:00", "", str(sum_), "9,000,000", "타행이체", "연습 플랫폼"]]
        path = write_csv(tmp_path / "은행.csv", rows, "cp949")
        preview = answer(shop, lambda told, failed: room(shop).preview(path, told, failed))
        return answer(
            shop,
            lambda told, failed: room(shop).take_in(path, preview.columns, lambda *_: None, told, failed),
        )

    assert isinstance(take_in(day, "많이"), FileRefused)
    assert len(board(shop).open_dues) == 1
    assert take_in(day, f"{due - 500:,}").rows == 1
    found = board(shop)
    assert [(one.fit, one.difference) for one in found.matches] == [(Fit.LESS_FEE, -500)]
    assert found.open_dues == ()
    (file,) = found.files
    assert (file.name, file.rows, file.first, file.last) == ("은행.csv", 1, day, day)
    answer(
        shop,
        lambda told, failed: room(shop).take_back(file.file_id, lambda: told("taken back"), failed),
    )
    again = board(shop)
    assert (len(again.open_dues), again.matches, again.files, again.last_row_on) == (1, (), (), None)
    assert take_in(day, f"{due:,}").rows == 1, "the right file takes its place"
    assert [one.fit for one in board(shop).matches] == [Fit.EXACT]
