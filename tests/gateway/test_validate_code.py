"""Whether a delivery code is the order's: one question, yes or no, and nothing of the code in the log."""

import logging

import pytest

from merchant_desk.domain.errors import BadRequest, Busy, Conflict, NotFound, NotThePlatform
from tests.gateway.documents import ORDER_ID
from tests.gateway.raw_server import http
from tests.quality.wire_contract import check_exchanges

WRONG = {"title": "the delivery code is wrong", "status": 400}


def test_the_practice_platform_says_yes_and_no(platform, client, caplog):
    caplog.set_level(logging.INFO)
    order_id = platform.place(kind="DELIVERY")
    code = platform.market.ticket(order_id).delivery_code
    assert client.validate_code(order_id, code) is True
    assert client.validate_code(order_id, f"{code}9") is False
    assert check_exchanges(platform.exchanges) == []
    told = "\n".join(record.getMessage() for record in caplog.records)
    assert f"POST /v1/orders/{order_id}/validateCode 200" in told
    assert f"Code={code}" not in told


def test_what_a_person_types_stays_one_parameter(raw, raw_client):
    raw.answer(http(400, WRONG, Content_Type="application/problem+json"))
    assert raw_client.validate_code(ORDER_ID, "1 2&x=/3#한") is False
    (seen,) = raw.calls
    assert seen.method == "POST"
    assert seen.path.endswith("/validateCode?deliveryCode=1%202%26x%3D%2F3%23%ED%95%9C")
    assert seen.body == b""


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (http(404, {}), NotFound),
        (http(403, {}), BadRequest),
        (http(422, {}), Conflict),
        (http(503), Busy),
        (http(500), Busy),
        (http(400, "<html>", Content_Type="text/html"), NotThePlatform),
        (http(200, "<html>", Content_Type="text/html"), NotThePlatform),
    ],
)
def test_any_other_answer_is_neither_yes_nor_no(raw, raw_client, answer, error):
    raw.answer(answer)
    with pytest.raises(error):
        raw_client.validate_code(ORDER_ID, "1234")
