"""What cannot be read of a statement is one sentence, and hides nothing else of it."""

from datetime import date

import pytest

from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.books.statement import PayState
from merchant_desk.domain.order import Tender
from merchant_desk.gateway.statements import MOST_SENTENCES
from tests.gateway.statement_documents import BATCH, MERCHANT, batch, order, won
from tests.gateway.test_statements import NOW, amounts, only, read


@pytest.mark.parametrize(
    "broken", ["주문", 17, None, {}, {"orderInfo": {"id": ""}}, {"orderInfo": {"id": "a\nb"}}]
)
def test_one_broken_order_does_not_hide_the_others(broken):
    found = only(broken, order())
    assert found.orders is not None
    assert [one.display_id for one in found.orders] == ["B-0455"]
    assert "1번째 주문을 읽을 수 없습니다." in found.defects
    assert found.total == 22535


def test_an_order_half_read_says_where_and_keeps_the_rest():
    told = order()
    told["orderInfo"] |= {"createdAt": "0001-01-01T00:00:00Z", "displayId": None}
    del told["totalCredit"], told["totalDebit"]
    told["x-kr"]["payments"].append(17)
    told["x-kr"]["vatPercentual"] = 250
    found = only(told)
    assert found.orders is not None
    (one,) = found.orders
    assert one.created_at == found.first
    assert (one.total_credit, one.total_debit) == (26000, -3465)
    assert any(
        sentence.startswith("주문 81e3e89e: 읽을 수 없는 곳이 있습니다:") for sentence in found.defects
    )


def test_a_tender_that_nobody_knows_is_another_tender():
    told = order()
    told["x-kr"]["payments"][0]["kind"] = "SHELLS"
    assert (Line.PAID, Tender.OTHER) in amounts(only(told))


def test_one_broken_batch_does_not_hide_the_others():
    junk = batch(totals=[], batchPaymentInfo="내일", createdAt=17, batchStatus="AJAR", ordersPeriod=None)
    found = read(junk | {"batchId": "b-0"}, "?", 7, {}, batch(), batch())
    assert [one.batch_id for one in found] == ["b-0", BATCH]
    broken, good = found
    assert good.defects == ()
    assert broken.state is PayState.UNKNOWN
    assert broken.total == broken.orders_total == 22535
    assert broken.created_at == broken.first == broken.last == NOW
    assert broken.expected_on == date(2026, 3, 4)  # the Korean profile tells it
    assert not broken.is_closed
    assert len(broken.defects) >= 5


@pytest.mark.parametrize("word", ["UNKNOWN", "SOON", None])
def test_a_state_of_payment_that_nobody_knows(word):
    found = only(batchPaymentInfo=batch()["batchPaymentInfo"] | {"paymentStatus": word})
    assert found.state is PayState.UNKNOWN
    assert any("paymentStatus" in sentence for sentence in found.defects)


def test_a_deposit_date_that_is_none_is_that_of_the_moment():
    found = only(**{"x-kr": {"depositDate": "곧"}})
    assert found.expected_on == date(2026, 3, 4)
    assert any("depositDate" in sentence for sentence in found.defects)


@pytest.mark.parametrize(
    ("merchants", "sentences"),
    [
        ([{"id": "another", "orders": [order()]}], 2),
        ([], 1),
        ([{"id": MERCHANT, "orders": [order()]}, {"id": "another", "orders": []}], 1),
        ([{"id": MERCHANT, "orders": [order()]}, None], 0),
    ],
)
def test_only_this_shops_orders_are_taken(merchants, sentences):
    found = only(charges={"merchants": merchants})
    assert found.orders is not None
    own = any(merchant and merchant["id"] == MERCHANT for merchant in merchants)
    assert len(found.orders) == own
    assert len(found.defects) == sentences


def test_sentences_are_bounded():
    found = only(*[order() | {"totalCredit": won(1), "orderInfo": {"id": f"o-{n}"}} for n in range(100)])
    assert len(found.defects) == MOST_SENTENCES
    assert found.defects[-1].startswith("그 밖에")


def test_the_same_sentence_is_said_once():
    found = only(
        charges={"merchants": [{"id": MERCHANT, "orders": ["?"]}, {"id": MERCHANT, "orders": ["?"]}]}
    )
    assert found.defects.count("1번째 주문을 읽을 수 없습니다.") == 1
