"""Statements are read to the won; what contradicts itself or cannot be read is one sentence, and hides nothing else."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.books.statement import PaymentBatch, PayState, StatedAmount
from merchant_desk.domain.order import Tender
from merchant_desk.gateway.salvage import NotJson
from merchant_desk.gateway.statements import parse_batches, parse_search
from tests.gateway.statement_documents import BATCH, MERCHANT, batch, order, summary, won

NOW = datetime(2026, 3, 5, 1, 0, tzinfo=UTC)


def read(*batches: Any) -> tuple[PaymentBatch, ...]:
    found = parse_batches(json.dumps(list(batches)).encode(), MERCHANT, NOW)
    assert found is not None
    return found


def only(*orders: Any, **changes: Any) -> PaymentBatch:
    (found,) = read(batch(*orders, **changes))
    return found


def amounts(found: PaymentBatch, number: int = 0) -> dict[tuple[Line, Tender | None], int]:
    assert found.orders is not None
    return {(one.line, one.tender): one.amount for one in found.orders[number].amounts}


def test_a_batch_is_read_whole():
    found = only()
    assert found.defects == ()
    assert (found.batch_id, found.merchant_id, found.is_closed) == (BATCH, MERCHANT, True)
    assert found.first == datetime(2026, 3, 1, 15, tzinfo=UTC)
    assert found.last == datetime(2026, 3, 2, 15, tzinfo=UTC)
    assert (found.state, found.expected_on) == (PayState.PAID, date(2026, 3, 4))
    assert found.paid_at == datetime(2026, 3, 4, 2, 0, 5, tzinfo=UTC)
    assert (found.total, found.orders_total, found.extras_total) == (22535, 22535, 0)
    assert (found.currency, found.local_currency_total, found.fetched_at) == ("KRW", 21000, NOW)
    assert found.orders is not None
    (one,) = found.orders
    assert (one.display_id, one.is_cancelled, one.total_credit, one.total_debit) == (
        "B-0455",
        False,
        26000,
        -3465,
    )
    assert one.amounts == (
        StatedAmount(Line.PAID, 21000, Tender.LOCAL_CURRENCY),
        StatedAmount(Line.SPONSORED, 5000),
        StatedAmount(Line.DELIVERY, -3000),
        StatedAmount(Line.COMMISSION, -230, None, Rate.of_percent("1")),
        StatedAmount(Line.PAYMENT_FEE, -193, Tender.LOCAL_CURRENCY, Rate.of_percent("0.92")),
        StatedAmount(Line.VAT, -42, None, Rate.of_percent("10")),
    )


def test_what_is_not_paid_yet_was_not_paid_whatever_the_required_field_says():
    info = batch()["batchPaymentInfo"] | {"paymentStatus": "SCHEDULED"}
    assert only(batchPaymentInfo=info).paid_at is None


# --- without the Korean profile ----------------------------------------------------------------------------------


def plain_order(**payment: Any) -> dict[str, Any]:
    told = order()
    del told["x-kr"]
    told["paymentInfo"] |= payment
    told["paymentInfo"]["benefits"] = {}
    told["fees"] |= {"deliveryComissionValue": won(-3000)}
    debit = -230 - 193 - 3000 - (21000 if payment.get("receivedBy") != "MARKETPLACE" else 0)
    return told | {"totalCredit": won(21000), "totalDebit": won(debit)}


def plain(told: dict[str, Any]) -> PaymentBatch:
    total = told["totalCredit"]["value"] + told["totalDebit"]["value"]
    totals = {"orders": won(total), "extras": won(0), "batchTotal": won(total)}
    return only(told, totals=totals, **{"x-kr": None})


@pytest.mark.parametrize(
    ("method", "tender"),
    [("CREDIT", Tender.CARD), ("CASH", Tender.CASH), ("DIGITAL_WALLET", Tender.OTHER), (None, Tender.OTHER)],
)
def test_the_standard_alone_is_understood(method, tender):
    found = plain(plain_order(receivedBy="MARKETPLACE", paymentMethod=method))
    assert found.defects == ()
    assert found.expected_on == date(2026, 3, 4)
    assert found.account == "농협은행 ****0041"
    assert found.local_currency_total is None
    assert amounts(found) == {
        (Line.PAID, tender): 21000,
        (Line.DELIVERY, None): -3000,
        (Line.COMMISSION, None): -230,
        (Line.PAYMENT_FEE, tender): -193,
    }


@pytest.mark.parametrize(
    "at_door", [{"receivedBy": "MERCHANT"}, {"receivedBy": None, "paymentType": "OFFLINE"}]
)
def test_what_the_shop_took_itself_is_not_paid_out(at_door):
    found = plain(plain_order(paymentMethod="CASH", **at_door))
    assert found.defects == ()
    assert amounts(found)[Line.COLLECTED, Tender.CASH] == -21000
    assert found.total == -3423


def test_two_tenders_and_two_parts_of_one():
    told = order()
    told["x-kr"]["payments"] = [
        {"kind": "CASH", "amount": won(5000), "receivedBy": "MERCHANT"},
        {
            "kind": "CARD",
            "amount": won(6000),
            "receivedBy": "MARKETPLACE",
            "fee": won(-193),
            "feePercentual": 1.9,
        },
        {"kind": "CARD", "amount": won(10000), "receivedBy": "MARKETPLACE"},
    ]
    told["totalDebit"] = won(-8465)
    found = only(told, totals={"orders": won(17535), "extras": won(0), "batchTotal": won(17535)})
    assert found.defects == ()
    assert amounts(found)[Line.PAID, Tender.CARD] == 16000
    assert amounts(found)[Line.PAID, Tender.CASH] == 5000
    assert amounts(found)[Line.COLLECTED, Tender.CASH] == -5000


def test_an_order_that_brings_nothing_is_stated_all_the_same():
    told = order()
    told["orderInfo"]["status"] = "CANCELLED"
    told |= {"paymentInfo": {}, "fees": {}, "x-kr": {}, "totalCredit": won(0), "totalDebit": won(0)}
    found = only(told, totals={"orders": won(0), "extras": won(0), "batchTotal": won(0)})
    assert found.defects == ()
    assert found.orders is not None
    assert found.orders[0].is_cancelled
    assert found.orders[0].amounts == (StatedAmount(Line.PAID, 0),)


def test_a_tip_is_named():
    told = order()
    told["paymentInfo"]["tipValue"] = won(2000)
    told["x-kr"]["payments"][0]["amount"] = won(23000)
    told["totalCredit"] = won(28000)
    found = only(told, totals={"orders": won(24535), "extras": won(0), "batchTotal": won(24535)})
    assert found.orders is not None
    assert (found.defects, found.orders[0].tip) == ((), 2000)


# --- extras ------------------------------------------------------------------------------------------------------

TAKEN_BACK = {
    "orderId": "o-9",
    "amount": won(-12000),
    "liability": "MERCHANT",
    "cancellationDate": "2026-03-02T15:30:00Z",
    "cancelattionReason": "고객 010-1234-5678 요청",
}
CHARGED_BACK = {
    "orderId": "o-8",
    "amount": won(-500),
    "chargebackDate": "2026-03-02T14:59:00Z",
    "chargebackReason": "",
}
MONTHLY = {"type": "MONTHLY_FEES", "description": "3월 이용료", "amount": won(-3300)}


@pytest.mark.parametrize("as_lists", [False, True])
def test_extras_have_their_order_their_day_and_their_words(as_lists):
    blocks = {"ordersCancellations": TAKEN_BACK, "ordersChargebacks": CHARGED_BACK, "others": MONTHLY}
    extra = {key: [block, None] if as_lists else block for key, block in blocks.items()}
    totals = {"orders": won(22535), "extras": won(-15800), "batchTotal": won(6735)}
    found = only(extras=[extra], totals=totals)
    assert found.defects == ()
    back, charge, fee = found.extras
    assert (back.line, back.amount, back.order_id, back.on) == (
        Line.CORRECTION,
        -12000,
        "o-9",
        date(2026, 3, 3),
    )
    assert back.words == "고객 ****5678 요청"
    assert (charge.line, charge.amount, charge.order_id, charge.on) == (
        Line.CORRECTION,
        -500,
        "o-8",
        date(2026, 3, 2),
    )
    assert (fee.line, fee.amount, fee.order_id, fee.words) == (
        Line.OTHER,
        -3300,
        "",
        "MONTHLY_FEES 3월 이용료",
    )


def test_extras_that_cannot_be_read_are_named_and_the_others_kept():
    broken = [
        "청구",
        {"others": {"type": "OTHER"}},
        {"ordersCancellations": {"amount": won(-1), "orderId": "x" * 101, "cancellationDate": None}},
        {"ordersChargebacks": {"orderId": "o-1"}},
        {"others": MONTHLY},
    ]
    found = only(extras=broken, totals=batch()["totals"] | {"extras": won(-3301), "batchTotal": won(19234)})
    assert [extra.amount for extra in found.extras] == [-1, -3300]
    assert (found.extras[0].order_id, found.extras[0].on) == ("", None)
    assert any("extras.amount" in sentence for sentence in found.defects)


# --- what contradicts itself -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("totals", "sentence"),
    [
        ({"orders": won(22000), "batchTotal": won(22000)}, "주문 합계가 주문별 금액을 더한 것과 다릅니다."),
        ({"extras": won(-10), "batchTotal": won(22525)}, "기타 합계가 항목을 더한 것과 다릅니다."),
        ({"batchTotal": won(23235)}, "입금액이 주문과 기타를 더한 것과 다릅니다."),
    ],
)
def test_sums_that_are_wrong_are_named_and_kept_as_stated(totals, sentence):
    found = only(totals=batch()["totals"] | totals)
    assert found.defects == (sentence,)
    assert found.total == totals["batchTotal"]["value"]


def test_a_summary_has_sums_to_contradict_too():
    told = summary(totals={"orders": won(1), "extras": won(2), "batchTotal": won(4)})
    (found,) = read(told)
    assert found.orders is None
    assert found.defects == ("입금액이 주문과 기타를 더한 것과 다릅니다.",)


def test_an_orders_rest_is_a_line_of_its_own_so_that_its_lines_are_what_is_paid():
    told = order() | {"totalDebit": won(-3500)}
    found = only(told, totals={"orders": won(22500), "extras": won(0), "batchTotal": won(22500)})
    assert amounts(found)[Line.OTHER, None] == -35
    assert found.defects == ("주문 B-0455: 항목을 더한 것이 합계와 다릅니다.",)


def test_signs_that_are_the_wrong_way_round_are_named():
    told = order() | {"totalDebit": won(3465)}
    assert any("부호" in sentence for sentence in only(told).defects)


def test_a_negative_batch_is_a_batch():
    extra = {"others": MONTHLY | {"amount": won(-30000)}}
    info = batch()["batchPaymentInfo"] | {"paymentStatus": "WAITING_MERCHANT_PAYMENT"}
    totals = {"orders": won(22535), "extras": won(-30000), "batchTotal": won(-7465)}
    found = only(extras=[extra], totals=totals, batchPaymentInfo=info)
    assert (found.total, found.state, found.defects) == (-7465, PayState.WAITING_MERCHANT_PAYMENT, ())


# --- currencies --------------------------------------------------------------------------------------------------


def test_a_batch_in_another_currency_is_read_in_it_and_says_so():
    told = json.loads(json.dumps(batch()).replace("KRW", "USD"))
    (found,) = read(told)
    assert (found.currency, found.total) == ("USD", 2253500)
    assert found.defects == ("원화가 아닌 정산서입니다(USD).",)


def test_one_order_in_another_currency_is_left_out_of_the_sums():
    foreign = json.loads(json.dumps(order()).replace("KRW", "XTS"))
    found = only(foreign, order() | {"orderInfo": order()["orderInfo"] | {"id": "o-2"}})
    assert found.currency == "KRW"
    assert found.orders is not None
    assert [one.total_credit for one in found.orders] == [0, 26000]
    assert any("통화가 다릅니다(XTS)" in sentence for sentence in found.defects)


def test_no_total_that_can_be_read_means_won_and_the_parts_are_summed():
    with_extras = only(extras=[{"others": MONTHLY}], totals={"orders": won(22535)})
    assert (with_extras.total, with_extras.extras_total) == (19235, -3300)
    found = only(totals={"orders": "?", "extras": None, "batchTotal": won(Decimal("0.5").__float__())})
    assert (found.currency, found.total, found.orders_total, found.extras_total) == ("KRW", 22535, 22535, 0)
    assert len(found.defects) == 3


# --- accounts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("account", "credited", "told"),
    [
        ({"bank": "농협은행", "number": "302-1234-5678-91"}, None, "농협은행 ****7891"),
        ({"bank": "농협 3021234567891", "number": None}, {"accountNumber": "1002345678"}, "농협 ****5678"),
        (None, {"bankName": "국민은행", "accountNumber": "41"}, "국민은행 ****41"),
        (None, {"bankName": "국민은행"}, "국민은행"),
        ({"number": "3021234567891"}, None, "****7891"),
        (None, None, ""),
    ],
)
def test_of_an_account_only_the_last_four_digits_are_kept(account, credited, told):
    info = batch()["batchPaymentInfo"] | {"creditedAccount": credited}
    found = only(batchPaymentInfo=info, **{"x-kr": {"depositDate": "2026-03-04", "account": account}})
    assert found.account == told
    assert "567891" not in repr(found)


# --- searches ----------------------------------------------------------------------------------------------------


def search(*batches: Any, **told: Any) -> bytes:
    return json.dumps({"summary": told, "batches": list(batches)}).encode()


@pytest.mark.parametrize(
    ("told", "has_more"),
    [
        ({"totalRecordsFound": 1, "totalRecordsReturned": 1}, False),
        ({"totalRecordsFound": 2, "totalRecordsReturned": 1}, True),
        ({"totalRecordsFound": 2}, True),
        ({"totalRecordsFound": 2, "totalRecordsReturned": 2}, True),
        ({"warningMessage": "더 있습니다"}, True),
        ({"totalRecordsFound": "many"}, False),
        ({}, False),
    ],
)
def test_a_search_tells_whether_there_is_more(told, has_more):
    found = parse_search(search(summary(), **told), MERCHANT, NOW)
    assert found is not None
    assert found.has_more is has_more
    assert [one.batch_id for one in found.batches] == [BATCH]


@pytest.mark.parametrize("raw", [b"{}", b'{"summary": 7}', b'{"batches": 7}', b'{"summary": {}}'])
def test_an_answer_without_batches_has_none(raw):
    found = parse_search(raw, MERCHANT, NOW)
    assert found is not None
    assert found.batches == ()


def test_an_answer_of_another_shape_is_none():
    assert parse_search(b"[]", MERCHANT, NOW) is None
    assert parse_batches(b"{}", MERCHANT, NOW) is None


def test_what_the_fast_way_cannot_read_is_read_slowly():
    text = json.dumps({"summary": {"x": 1}, "batches": [summary(), "junk"]}, ensure_ascii=False)
    raw = text.replace('"x": 1', '"x": NaN').encode().replace("농협".encode(), b"\xff")
    found = parse_search(b"\xef\xbb\xbf" + raw, MERCHANT, NOW)
    assert found is not None
    assert [one.batch_id for one in found.batches] == [BATCH]
    slow = parse_batches(b"\xef\xbb\xbf" + json.dumps([batch(), 7]).encode(), MERCHANT, NOW)
    assert slow is not None
    assert [one.total for one in slow] == [22535]


@pytest.mark.parametrize("parse", [parse_search, parse_batches])
def test_what_is_no_json_is_said(parse):
    with pytest.raises(NotJson) as wrong:
        parse(b'[{"batchId": ', MERCHANT, NOW)
    assert wrong.value.truncated
