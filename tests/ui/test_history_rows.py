"""One order of the past in the words of a row, and what narrows a search in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.services.books.history_port import HistoryQuery
from merchant_desk.ui.books.history_rows import list_row, narrowed_words
from tests.fakes.desk import START


@pytest.mark.parametrize("outcome", Outcome)
def test_a_row_says_what_became_of_it_by_word_sign_and_colour(outcome, history):
    row = list_row(replace(history.rows[0], outcome=outcome), START)
    assert row.outcome
    assert row.sign
    assert row.outcome in row.spoken


def test_a_row_of_another_year_says_so(history):
    old = replace(history.rows[0], received_at=START - timedelta(days=400))
    assert list_row(old, START).at == "2025년 10월 16일(목) 19:04"
    assert list_row(replace(old, total=None, dishes=()), START).amount == "금액 모름"
    assert list_row(replace(old, total=None, dishes=()), START).dishes == "메뉴 기록 없음"


def test_what_narrows_is_said_in_words():
    query = HistoryQuery(
        tenders=frozenset({Tender.CASH, Tender.CARD}), kinds=frozenset({OrderKind.TAKEOUT}),
        outcomes=frozenset({Outcome.REFUSED}), least=5_000, most=20_000, request="덜 맵게", phone="1234",
    )  # fmt: skip
    said = "카드/현금 · 포장 · 접수 안 함 · 5,000원 이상 · 20,000원 이하 · 요청 ‘덜 맵게’ · 번호 끝 1234"
    assert narrowed_words(query) == said
