"""A server may end a kept connection at any moment: reads come through all the same, decisions are never repeated."""

from datetime import UTC, datetime

import pytest

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import NoAnswer
from merchant_desk.domain.events import Event, EventType
from merchant_desk.domain.shop_standing import MenuThing, ThingKind
from merchant_desk.gateway import session
from merchant_desk.services.ports import DecisionRequest
from tests.gateway.documents import NOW, ORDER_ID, document
from tests.gateway.raw_server import hang_up, http, reset

ACCEPT = DecisionRequest(Action.ACCEPT, ORDER_ID, datetime(2026, 3, 2, 9, tzinfo=UTC), "D-1", 20)
EVENT = Event("event-1", ORDER_ID, EventType.CREATED, "CREATED", NOW)
SOUP = MenuThing("0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a001", ThingKind.DISH, "김치찌개")
HARMLESS = {
    "poll": lambda client: client.poll(),
    "acknowledge": lambda client: client.acknowledge((EVENT,)),
    "fetch": lambda client: client.fetch(ORDER_ID),
    "tell the shop's standing": lambda client: client.tell_shop(available=False),
    "tell what is sold out": lambda client: client.tell_thing(SOUP, available=False),
    "ask about a code": lambda client: client.validate_code(ORDER_ID, "1234"),
}


@pytest.mark.parametrize("end", [hang_up, reset])
@pytest.mark.parametrize("call", HARMLESS)
def test_a_kept_connection_that_the_server_ends_costs_no_poll(raw, raw_client, call, end):
    """RFC 9112 9.3.1: the call is made once more, over a new connection."""
    raw_client.poll()
    raw.answer(end, http(200, document() if call == "fetch" else []))
    HARMLESS[call](raw_client)
    assert raw.connections == 2
    assert len(raw.calls) == 3
    raw.answer(http(204))
    raw_client.poll()
    raw.answer(end, end)  # once, not for ever
    with pytest.raises(NoAnswer):
        HARMLESS[call](raw_client)


@pytest.mark.parametrize("end", [hang_up, reset])
def test_a_decision_on_a_kept_connection_that_the_server_ends_is_not_repeated(raw, raw_client, end):
    raw.answer(http(202), end, http(202))
    raw_client.decide(ACCEPT)
    with pytest.raises(NoAnswer):
        raw_client.decide(ACCEPT)
    assert len(raw.calls) == 2


def test_no_connection_is_kept_as_long_as_servers_may_take_to_end_one():
    """Servers in use end an idle connection after 2 s and more; polls come every 5 s and more."""
    assert session.KEEP_IDLE_S < 2
