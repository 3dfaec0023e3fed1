"""Money that is stated under another way of paying: no won is lost by it, but the city counts its own currency."""

from dataclasses import replace

import pytest

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.order import Tender
from tests.services.books.kept_books import KeptBooks, a_batch, order_of, paid, state


@pytest.fixture
def books(tmp_path):
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


def told_as(order, tender):
    """The order as it is stated, all of it under another tender."""
    amounts = [replace(one, tender=tender if one.tender is not None else None) for one in order.amounts]
    return replace(order, amounts=tuple(amounts))


def test_an_order_is_listed_though_its_sums_agree(books):
    for order_id in ("o-1", "o-2"):
        books.finish(order_id, **paid(20_000))
    state(books, a_batch(told_as(books.stated("o-1"), Tender.LOCAL_CURRENCY), books.stated("o-2")))
    statement = books.statement()
    assert statement.stated == statement.payout
    found = [(one.order_id, one.line, one.tender, one.amount, one.cause) for one in statement.differences]
    assert found == [
        ("o-1", Line.PAID, Tender.CARD, -20_000, Cause.OTHER_TENDER),
        ("o-1", Line.PAID, Tender.LOCAL_CURRENCY, 20_000, Cause.OTHER_TENDER),
        ("o-1", Line.PAYMENT_FEE, Tender.CARD, 400, Cause.OTHER_TENDER),
        ("o-1", Line.PAYMENT_FEE, Tender.LOCAL_CURRENCY, -400, Cause.OTHER_TENDER),
    ]
    assert [one.part for one in statement.differences] == ["카드", "수원페이"] * 2, "as the sum calls them"
    (answer,) = order_of(books, "o-1")
    assert answer.differences == statement.differences


def test_a_statement_that_tells_no_tender_differs_in_nothing(books):
    books.finish("o-1", **paid(20_000))
    state(books, a_batch(told_as(books.stated("o-1"), None)))
    assert books.statement().differences == ()
