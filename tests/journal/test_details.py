"""An order's details come back exactly: amounts, times, kinds, and what is absent."""

from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from merchant_desk.domain.order import Order
from merchant_desk.journal.details import read_details, write_details
from tests.journal.making import an_order

# UTC knows no repeated hour, so ``fold`` says nothing there and is not written.
MOMENTS = st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(fold=0))


@pytest.fixture(scope="module", autouse=True)
def _usual_values():
    """Aware UTC times, finite numbers and short texts, as the domain asks for."""
    st.register_type_strategy(datetime, MOMENTS)
    st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False))
    st.register_type_strategy(str, st.text(max_size=12))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None, database=None)
@given(st.deferred(lambda: st.from_type(Order)))
def test_any_order_comes_back_exactly(order):
    body = write_details(order)
    assert body is not None
    again = read_details(body)
    assert again == order
    assert repr(again) == repr(order)


def test_a_later_version_is_not_misread():
    assert read_details(b'{"v":2,"order":{}}') is None


def test_other_bytes_are_no_order():
    assert read_details(b"") is None
    assert read_details(b'{"v":1,"order":{"order_id":3}}') is None


def test_a_field_that_a_later_program_adds_does_not_hurt():
    body = write_details(an_order())
    assert body is not None
    tables = msgspec.json.decode(body)
    tables["order"]["allergens"] = ["우유"]
    assert read_details(msgspec.json.encode(tables)) == an_order()


def test_half_a_surrogate_pair_is_refused_quietly():
    assert write_details(an_order(store_note="\ud83c")) is None
