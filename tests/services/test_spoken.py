"""What is said aloud, word for word, in both languages."""

from datetime import timedelta

import pytest

from merchant_desk.domain.attention import Call, Ringing, Voice
from merchant_desk.services.calls.spoken import spoken
from merchant_desk.services.settings import Language
from tests.builders import NOW, make_record


def said(ringing, language, *records):
    known = {record.order_id: record for record in records}
    return spoken(ringing, known.get, NOW, language)


def due(order_id, **left):
    return make_record(order_id, deadline=NOW + timedelta(**left))


@pytest.mark.parametrize(
    ("left", "korean", "english"),
    [
        (
            {"minutes": 3, "seconds": 10},
            "주문 두 건, 삼 분 남았습니다.",
            "Two orders, three minutes left.",
        ),
        ({"minutes": 1}, "주문 두 건, 일 분 남았습니다.", "Two orders, one minute left."),
        (
            {"seconds": 59},
            "주문 두 건, 일 분도 남지 않았습니다.",
            "Two orders, less than a minute left.",
        ),
        ({"seconds": 0}, "주문 두 건, 접수 시간이 지났습니다.", "Two orders, time is over."),
    ],
)
def test_new_orders_are_counted_with_the_shortest_time_left(left, korean, english):
    ringing = Ringing((Call(Voice.EXPIRING, ("a",)), Call(Voice.NEW, ("b",))))
    records = (due("a", **left), due("b", minutes=7))
    assert said(ringing, Language.KOREAN, *records) == korean
    assert said(ringing, Language.ENGLISH, *records) == english


def test_an_order_without_a_deadline_waits():
    ringing = Ringing((Call(Voice.NEW, ("a", "gone")),))
    record = make_record("a", deadline=None)
    assert said(ringing, Language.KOREAN, record) == "주문 두 건, 접수를 기다리고 있습니다."
    assert said(ringing, Language.ENGLISH, record) == "Two orders waiting."


def test_everything_that_rings_for_an_order_is_said_and_the_desks_own_is_not():
    ringing = Ringing(
        (
            Call(Voice.CANCELLED, ("a",)),
            Call(Voice.CUSTOMER, ("b",)),
            Call(Voice.PLAN, ("c", "d")),
            Call(Voice.TROUBLE, ("e",)),
            Call(Voice.PRINTER),
            Call(Voice.NETWORK),
        )
    )
    assert said(ringing, Language.KOREAN) == (
        "취소된 주문이 한 건 있습니다. 고객의 취소 요청이 한 건 있습니다. "
        "예약 주문 두 건, 조리를 시작해 주세요. 확인할 주문이 한 건 있습니다."
    )
    assert said(ringing, Language.ENGLISH) == (
        "One order cancelled. One order: the customer wants to cancel. "
        "Two orders booked: start cooking. One order to be checked."
    )
    assert said(Ringing((Call(Voice.NETWORK),)), Language.KOREAN) == ""
