"""A shop looks for an order of its own: by dish, tender and request from the first ring on, and by its customer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.history_port import HistoryQuery


@pytest.fixture
def history(shop):
    return shop.window.rooms.history


def asked(shop, ask, *question):
    """What the room answers."""
    told: list[object] = []
    ask(*question, told.append, told.append)
    shop.wait(lambda: told, "the history answers")
    return told[0]


def found(shop, history, query):
    return [row.order_id for row in asked(shop, history.search, query, None).rows]


def test_an_order_is_found_by_what_it_is_and_its_customer_only_for_a_time(shop, history):
    order_id = shop.order(
        dishes=["김치찌개"], tender="ONNURI", kind="DELIVERY", set={"x-kr.storeNote": "파 많이 주세요"}
    )
    other = shop.order(dishes=["쫄면"], tender="CARD")
    shop.rest()
    assert found(shop, history, HistoryQuery()) == [other, order_id]
    assert found(shop, history, HistoryQuery("찌개")) == [order_id]
    assert found(shop, history, HistoryQuery(tenders=frozenset({Tender.ONNURI}))) == [order_id]
    assert found(shop, history, HistoryQuery(request="파 많이")) == [order_id]
    phone = shop.record(order_id).order.customer.safe_phone[-4:]
    assert order_id in found(shop, history, HistoryQuery(phone=phone))
    assert asked(shop, history.count, HistoryQuery()).orders == 2
    shown = asked(shop, history.order, order_id)
    assert shown.record.order.store_note.startswith("파 많이 주세요")
    assert shown.row.outcome is Outcome.OPEN
    history._now = lambda: shown.person_until + timedelta(seconds=1)
    assert found(shop, history, HistoryQuery(request="파 많이")) == []
    assert found(shop, history, HistoryQuery(phone=phone)) == []
    hidden = asked(shop, history.order, order_id)
    assert (hidden.record.order.store_note, hidden.record.order.address) == ("", None)
    assert found(shop, history, HistoryQuery("찌개")) == [order_id]


def test_a_saved_search_is_there_after_a_restart(shop, history):
    query = HistoryQuery("떡볶이", outcomes=frozenset({Outcome.CANCELLED}))
    history.keep_filter("취소된 떡볶이", replace(query, phone="1234"))
    shop.close()
    shop.start()
    room = shop.window.rooms.history
    shop.wait(room.filters, "the saved searches are read")
    assert [(saved.name, saved.query) for saved in room.filters()] == [("취소된 떡볶이", query)]


def test_the_pictures_of_today_have_todays_orders(shop, history):
    shop.order(dishes=["쫄면"])
    shop.rest()
    today = history.today()
    shown = asked(shop, history.pictures, today, today)
    assert sum(shown.by_hour) == 1
    assert shown.dishes[0][0] == "쫄면"
