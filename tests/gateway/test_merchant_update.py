"""What the client tells of the shop and its menu: the standard's bodies, and what the answers mean."""

import json

import pytest

from merchant_desk.domain.errors import BadRequest, Busy, NoAnswer, NotThePlatform, SignedOut
from merchant_desk.domain.shop_standing import MenuThing, ThingKind
from merchant_desk.gateway.client import LONGEST_NAME
from merchant_desk.services.ports import Platform
from tests.builders import NOW
from tests.fakes.clock import FakeClock
from tests.fakes.platform import FakePlatform
from tests.gateway.raw_server import http
from tests.quality.wire_contract import check_exchanges

PATH = "/v1/merchantUpdate"
SOUP = MenuThing("0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a001", ThingKind.DISH, "김치찌개", "M-1", "UN", seen_at=NOW)
CHEESE = MenuThing("0b0f7a52-0b8e-4a6c-a7f5-b7a9b7e0a002", ThingKind.OPTION, "치즈 추가", "O-1")
SHOP = [("UNAVAILABLE", False), ("AVAILABLE", True)]


def bodies(raw):
    return [json.loads(seen.body) for seen in raw.calls if seen.path == PATH]


@pytest.mark.parametrize(("word", "available"), SHOP)
def test_the_shop_is_told_by_its_status_alone(raw, raw_client, word, available):
    raw.answer(http(204), http(200))
    raw_client.tell_shop(available=available)
    raw_client.tell_shop(available=available)
    assert bodies(raw) == [{"merchantStatus": word}] * 2
    assert raw.calls[0].headers["content-type"] == "application/json"


@pytest.mark.parametrize(("word", "available"), SHOP)
def test_a_dish_and_an_option_are_told_with_what_the_standard_requires(raw, raw_client, word, available):
    raw.answer(http(204), http(204))
    raw_client.tell_thing(SOUP, available=available)
    raw_client.tell_thing(CHEESE, available=available)
    soup = {
        "id": SOUP.thing_id,
        "name": "김치찌개",
        "description": "김치찌개",
        "externalCode": "M-1",
        "unit": "UN",
        "status": word,
    }
    assert bodies(raw) == [
        {"entityType": "ITEM", "updatedObjects": [soup]},
        {"entityType": "OPTION", "updatedObjects": [{"id": CHEESE.thing_id, "status": word}]},
    ]


def test_a_name_that_is_too_long_is_shortened(raw, raw_client):
    raw.answer(http(204))
    raw_client.tell_thing(MenuThing(SOUP.thing_id, ThingKind.DISH, "긴" * 400), available=False)
    (told,) = bodies(raw)[0]["updatedObjects"]
    assert len(told["name"]) == LONGEST_NAME


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (http(400), BadRequest),
        (http(403), BadRequest),
        (http(429, Retry_After="7"), Busy),
        (http(500), NoAnswer),
        (http(503), Busy),
        (http(200, "<html>Wi-Fi</html>", Content_Type="text/html"), NotThePlatform),
    ],
)
def test_other_answers_are_errors(raw, raw_client, answer, error):
    raw.answer(answer)
    with pytest.raises(error):
        raw_client.tell_shop(available=False)
    assert len(bodies(raw)) == 1


def test_the_platform_asks_for_time(raw, raw_client):
    raw.answer(http(429, Retry_After="7"))
    with pytest.raises(Busy) as busy:
        raw_client.tell_thing(SOUP, available=False)
    assert busy.value.retry_after_s == 7


# --- the practice platform, and the one of memory ------------------------------------------------------------


@pytest.fixture(params=["practice", "memory"])
def any_platform(request):
    """Return a platform, and what asks it how often it was told something."""
    if request.param == "memory":
        fake = FakePlatform(FakeClock())
        return fake, lambda: [*fake.told_shop, *(available for _, available in fake.told_things)]
    practice, client = request.getfixturevalue("platform"), request.getfixturevalue("client")

    def told():
        return ["UNAVAILABLE" not in json.dumps(update) for update in practice.market.front.updates]

    return client, told


def test_every_platform_takes_what_the_shop_tells_as_often_as_it_is_told(any_platform):
    platform, told = any_platform
    port: Platform = platform
    port.tell_shop(available=False)
    port.tell_shop(available=False)
    port.tell_shop(available=True)
    port.tell_thing(SOUP, available=False)
    port.tell_thing(CHEESE, available=True)
    assert told() == [False, False, True, False, True]


def test_the_practice_platform_and_the_standard_agree(client, platform):
    client.tell_shop(available=False)
    client.tell_thing(SOUP, available=False)
    client.tell_thing(CHEESE, available=True)
    assert [one.path for one in platform.exchanges[-3:]] == [PATH] * 3
    assert check_exchanges(platform.exchanges) == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ({"kind": "too_many_requests"}, Busy),
        ({"kind": "unavailable"}, Busy),
        ({"kind": "html_page"}, NotThePlatform),
        ({"kind": "timeout_after_applying", "hold_s": 5.0}, NoAnswer),
    ],
)
def test_the_practice_platforms_faults_meet_news_of_the_shop(platform, client, fault, error):
    client.poll()
    platform.faults.add(endpoint="merchant_update", **fault)
    with pytest.raises(error):
        client.tell_shop(available=False)
    client.tell_shop(available=False)
    assert platform.market.front.status == "UNAVAILABLE"


def test_a_token_that_was_forgotten_is_renewed(platform, client):
    client.poll()
    platform.faults.add("unauthorized", endpoint="merchant_update")
    client.tell_shop(available=False)
    platform.faults.add("unauthorized", times=None, endpoint="merchant_update")
    with pytest.raises(SignedOut):
        client.tell_shop(available=True)
