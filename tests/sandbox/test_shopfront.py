"""What the shop told the practice platform: kept, shown, and obeyed by the customers who order by themselves."""

import time

import pytest

from merchant_desk.sandbox import menu
from merchant_desk.sandbox.orders import OrderMaker, Shop
from merchant_desk.sandbox.scenarios import DAYS
from merchant_desk.sandbox.server import MERCHANT_ID, PracticePlatform
from merchant_desk.sandbox.wishes import Wish, WishError
from tests.sandbox.plain_desk import PlainDesk
from tests.sandbox.test_orders import NOW

PATH = "/v1/merchantUpdate"
STEW = menu.id_of("M-009")
CHEESE = menu.id_of("O-111")


def item(code: str = "M-009", status: str = "UNAVAILABLE", **changes):
    words = {"name": "김치찌개", "description": "김치찌개", "externalCode": code, "unit": "UN"}
    return {"id": menu.id_of(code), "status": status, **words, **changes}


def tell(desk: PlainDesk, kind: str, *things) -> int:
    body = {"entityType": kind, "updatedObjects": list(things)}
    return int(desk.call("POST", PATH, json=body).status_code)


def test_it_keeps_and_shows_what_it_was_told(desk):
    empty = {"merchant_status": "AVAILABLE", "things": [], "updates": []}
    assert desk.control("GET", "/shop").json() == empty
    assert desk.call("POST", PATH, json={"merchantStatus": "UNAVAILABLE"}).status_code == 204
    assert tell(desk, "ITEM", item(), item("M-001", "AVAILABLE")) == 204
    assert tell(desk, "OPTION", {"id": CHEESE, "status": "UNAVAILABLE"}) == 204
    told = desk.control("GET", "/shop").json()
    assert told["merchant_status"] == "UNAVAILABLE"
    assert {thing["id"]: thing["status"] for thing in told["things"]} == {
        STEW: "UNAVAILABLE",
        menu.id_of("M-001"): "AVAILABLE",
        CHEESE: "UNAVAILABLE",
    }
    assert len(told["updates"]) == 3
    assert tell(desk, "ITEM", item(status="AVAILABLE")) == 204
    assert desk.control("GET", "/shop").json()["things"][0] == {
        "id": STEW,
        "kind": "ITEM",
        "name": "김치찌개",
        "status": "AVAILABLE",
    }


@pytest.mark.parametrize(
    ("kind", "thing"),
    [
        ("ITEM", {"id": STEW, "status": "UNAVAILABLE"}),
        ("ITEM", item(unit=None)),
        ("ITEM", item(id="M-009")),
        ("ITEM", "김치찌개"),
        ("ITEM", item(status="GONE")),
        ("OPTION", {"status": "AVAILABLE"}),
        ("MENU", {"id": STEW}),
    ],
)
def test_it_refuses_what_the_standard_does_not_allow(desk, kind, thing):
    assert tell(desk, kind, thing) == 400
    assert desk.control("GET", "/shop").json()["updates"] == []


def test_nobody_orders_by_himself_while_the_shop_is_closed():
    with PracticePlatform(orders_per_minute=1_200) as platform, PlainDesk(platform) as desk:
        until(lambda: platform.market.placed >= 3)
        desk.call("POST", PATH, json={"merchantStatus": "UNAVAILABLE"})
        most = platform.market.placed + 1  # one may have been on its way
        assert max(platform.market.placed for _ in pause(0.3)) <= most
        assert desk.control("POST", "/orders", {}).status_code == 201  # who asks for one gets one
        desk.call("POST", PATH, json={"merchantStatus": "AVAILABLE"})
        until(lambda: platform.market.placed > most + 3)


def pause(seconds: float):
    """Look around until the time is over."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield


def until(condition, seconds: float = 10.0) -> None:
    for _ in pause(seconds):
        if condition():
            return
    raise AssertionError("it never happened")


def make(number: int, sold_out: frozenset[str], **wish):
    maker = OrderMaker(3, Shop(MERCHANT_ID, "행복분식", "안성시", "안성사랑카드"), DAYS["calm"].mix)
    return maker.make(number, Wish(**wish), NOW, NOW, sold_out)


def test_what_is_sold_out_is_in_no_new_order():
    gone = frozenset(menu.id_of(dish.code) for dish in menu.DISHES[::2]) | {CHEESE}
    orders = [make(number, gone) for number in range(1, 200)]
    ids = {item["id"] for order in orders for item in order["items"]}
    options = {
        option["id"] for order in orders for item in order["items"] for option in item.get("options", ())
    }
    assert not gone & (ids | options)
    assert options
    before = [make(number, frozenset()) for number in range(1, 200)]
    assert gone & {item["id"] for order in before for item in order["items"]}


def test_who_names_a_dish_gets_it():
    (dish,) = make(1, frozenset({STEW}), dishes=("김치찌개",))["items"]
    assert dish["id"] == STEW


def test_where_everything_is_sold_out_nobody_orders():
    everything = frozenset(menu.id_of(dish.code) for dish in menu.DISHES)
    with pytest.raises(WishError):
        make(1, everything)


def test_the_menu_has_the_same_ids_in_every_order():
    orders = [make(number, frozenset()) for number in range(1, 200)]
    items = [item for order in orders for item in order["items"]]
    options = [option for item in items for option in item.get("options", ())]
    for things in (items, options):
        pairs = {(thing["id"], thing["externalCode"]) for thing in things}
        assert len(pairs) == len({code for _, code in pairs}) == len({one for one, _ in pairs})


@pytest.mark.parametrize(
    ("fault", "status"), [("too_many_requests", 429), ("unavailable", 503), ("unauthorized", 401)]
)
def test_faults_meet_it_and_nothing_is_taken(desk, platform, fault, status):
    platform.faults.add(fault, endpoint="merchant_update")
    assert desk.call("POST", PATH, json={"merchantStatus": "UNAVAILABLE"}).status_code == status
    assert desk.control("GET", "/shop").json()["updates"] == []
