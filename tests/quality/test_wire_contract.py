"""The project's contract agrees with the published file, and both judges see what is wrong."""

import copy
import json
from dataclasses import replace
from typing import Any

import pytest
import requests

from merchant_desk.sandbox.exchanges import Exchange
from merchant_desk.sandbox.server import PracticePlatform
from tests.quality import published_contract
from tests.quality.exchange_recorder import ExchangeRecorder
from tests.quality.wire_contract import Judge, check_exchanges, load

ORDER = "7b2f9c9e-6d0d-4c4e-9a45-0f4ad0a8c0de"
EVENT = "0d8f4ab4-1f6a-4cc2-8a2f-2b6a50a6b6f1"
TIMES = {"createdAt": "2026-03-02T09:00:00.000Z"}
BEARER = {"authorization": "Bearer x"}
JSON = BEARER | {"content-type": "application/json"}
OK = {"date": "Mon, 02 Mar 2026 09:00:00 GMT"}
OK_JSON = OK | {"content-type": "application/json"}
PROBLEM = OK | {"content-type": "application/problem+json"}


def exchange(method="POST", path="", body=None, status=202, answer=None, **more) -> Exchange:
    facts = {
        "query": "",
        "headers": BEARER if body is None else JSON,
        "answer_headers": OK if answer is None else OK_JSON if status < 400 else PROBLEM,
        "endpoint": "",
    } | more
    return Exchange(
        method=method,
        path=path,
        body=b"" if body is None else json.dumps(body).encode(),
        status=status,
        answer=b"" if answer is None else json.dumps(answer).encode(),
        **facts,
    )


def confirm(**body) -> Exchange:
    return exchange(path=f"/v1/orders/{ORDER}/confirm", body=TIMES | {"orderExternalCode": "D-1"} | body)


def event(**changes) -> dict[str, Any]:
    return {
        "eventId": EVENT,
        "eventType": "CREATED",
        "orderId": ORDER,
        "orderURL": f"http://127.0.0.1:1/v1/orders/{ORDER}",
        **TIMES,
        **changes,
    }


def poll(*events, **more) -> Exchange:
    return exchange("GET", "/v1/events:polling", status=200, answer=list(events), **more)


def acks(*entries) -> Exchange:
    return exchange(path="/v1/events/acknowledgment", body=list(entries))


ACK = {"id": EVENT, "orderId": ORDER, "eventType": "CREATED"}
PROBLEM_BODY = {"title": "no", "status": 422}
ITEM = {
    "id": ORDER,
    "name": "김치찌개",
    "description": "김치찌개",
    "externalCode": "M-1",
    "unit": "UN",
    "status": "UNAVAILABLE",
}


def news(kind: str, *things: dict[str, Any]) -> Exchange:
    body = {"entityType": kind, "updatedObjects": list(things)}
    return exchange(path="/v1/merchantUpdate", body=body, status=204)


CANCEL = {"reason": "재료 소진", "code": "UNAVAILABLE_ITEM", "mode": "MANUAL"}


@pytest.fixture(scope="module")
def order() -> dict[str, Any]:
    with PracticePlatform(seed=4) as platform:
        return platform.market.details(platform.place(kind="DELIVERY"), with_last_event=True)


@pytest.fixture(params=["own", pytest.param("published", marks=pytest.mark.published)])
def judged(request):
    """Say what one judge has against an exchange."""
    unknown = frozenset({"COURIER_IS_SINGING"})
    judge = Judge(load(), unknown) if request.param == "own" else published_contract.open_judge(unknown)
    assert judge
    return lambda one: list(judge.exchange(one))


@pytest.fixture
def own():
    judge = Judge(load())
    return lambda one: list(judge.exchange(one))


@pytest.mark.parametrize(
    "good",
    [
        pytest.param(confirm(preparationTime=20), id="confirm"),
        pytest.param(poll(event()), id="poll"),
        pytest.param(poll(event(eventType="COURIER_IS_SINGING")), id="event of a type sent on purpose"),
        pytest.param(acks(*[ACK] * 100), id="hundred acks"),
        pytest.param(acks(ACK | {"eventType": "COURIER_IS_SINGING"}), id="ack of such a type"),
        pytest.param(
            exchange(path=f"/v1/orders/{ORDER}/ready" + "ForPickup", status=422, answer=PROBLEM_BODY),
            id="422",
        ),
        pytest.param(
            exchange(path=f"/v1/orders/{ORDER}/preparing", status=409, answer={"title": "no", "status": 409}),
            id="409, which the standard does not define",
        ),
        pytest.param(exchange(path=f"/v1/orders/{ORDER}/requestCancellation", body=CANCEL), id="cancel"),
        pytest.param(
            exchange(path="/v1/merchantUpdate", body={"merchantStatus": "UNAVAILABLE"}, status=204),
            id="pause",
        ),
        pytest.param(news("ITEM", ITEM), id="a dish is sold out"),
        pytest.param(news("OPTION", {"id": EVENT, "status": "AVAILABLE"}), id="an option is to be had again"),
        pytest.param(
            replace(poll(event()), answer=b"[{", faults=("truncated_json",)), id="spoilt on purpose"
        ),
    ],
)
def test_what_the_standard_allows_passes(judged, good):
    assert judged(good) == []


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(confirm(createdAt="yesterday"), id="time"),
        pytest.param(confirm(orderExternalCode=7), id="type"),
        pytest.param(confirm(preparationTime=2.5), id="fraction of a minute"),
        pytest.param(exchange(path=f"/v1/orders/{ORDER}/confirm", body=TIMES), id="missing field"),
        pytest.param(acks(*[ACK] * 101), id="too many acks"),
        pytest.param(
            acks({"eventId": EVENT, "orderId": ORDER, "eventType": "CREATED"}), id="ack with eventId"
        ),
        pytest.param(poll(event(eventType="SOMETHING")), id="unknown type"),
        pytest.param(poll(event(eventId="1")), id="no uuid"),
        pytest.param(poll({"eventId": EVENT}), id="half an event"),
        pytest.param(
            poll(event(), headers=BEARER | {"x-polling-merchants": "short"}), id="merchant id too short"
        ),
        pytest.param(
            exchange(path=f"/v1/orders/{ORDER}/requestCancellation", body=CANCEL | {"code": "TIRED"}),
            id="enum of a request",
        ),
        pytest.param(exchange(path=f"/v1/orders/{ORDER}/preparing", status=418), id="undefined status"),
        pytest.param(
            exchange(path=f"/v1/orders/{ORDER}/preparing", status=422, answer={"title": "no"}),
            id="half a problem",
        ),
        pytest.param(exchange(path=f"/v1/orders/{ORDER}/celebrate"), id="no such call"),
        pytest.param(news("ITEM", {"id": ORDER, "status": "UNAVAILABLE"}), id="a dish without its name"),
        pytest.param(news("ITEM", ITEM | {"status": "GONE"}), id="a dish in no known state"),
        pytest.param(news("OPTION", {"status": "AVAILABLE"}), id="an option without its id"),
        pytest.param(exchange("GET", "/v1/orders/17", status=404, answer=PROBLEM_BODY), id="order id"),
    ],
)
def test_what_the_standard_forbids_is_named(judged, bad):
    assert judged(bad)


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(exchange(path=f"/v1/orders/{ORDER}/confirm"), id="confirm without a body"),
        pytest.param(poll(event(eventType="CANCELLED")), id="CANCELLED without metadata"),
        pytest.param(
            poll(event(eventType="CANCELLED", metadata={"reason": "x", "code": "BAD"})), id="cancel code"
        ),
        pytest.param(poll(event(), answer_headers={"content-type": "application/json"}), id="no Date"),
        pytest.param(poll(event(), headers={}), id="no token"),
        pytest.param(news("ITEM"), id="news of nothing"),
        pytest.param(news("MENU", {"id": ORDER}), id="news that no desk has"),
    ],
)
def test_what_only_the_own_contract_sees_is_named(own, bad):
    assert own(bad)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("payments", []),
        ("total.orderAmount", 1000),
        ("items.0.externalCode", None),
        ("items.0.unit", "BOWL"),
        ("customer.phone", "0507"),
        ("delivery.deliveryAddress.country", "Korea"),
        ("merchant.id", "short"),
        ("payments.methods.0.method", "SUWON_PAY"),
    ],
)
def test_a_wrong_order_is_named(judged, order, path, value):
    good = exchange("GET", f"/v1/orders/{ORDER}", status=200, answer=order)
    assert judged(good) == []
    wrong = copy.deepcopy(order)
    *way, last = path.split(".")
    holder = wrong
    for step in way:
        holder = holder[int(step)] if isinstance(holder, list) else holder[step]
    holder[last] = value
    assert judged(replace(good, answer=json.dumps(wrong).encode()))


def test_a_session_outside_of_the_platform_can_be_recorded():
    recorder = ExchangeRecorder()
    with PracticePlatform(client_secret="s") as platform, requests.Session() as session:
        recorder.attach(session)
        form = {"client_id": "practice-desk", "client_secret": "s", "grant_type": "client_credentials"}
        session.post(f"{platform.base_url}/oauth/token", data=form).raise_for_status()
    assert [one.endpoint for one in recorder.exchanges] == ["token"]
    assert check_exchanges(recorder.exchanges) == []


# --- the contract itself -------------------------------------------------------------------------------------

OURS = {(name, "x-kr") for name in ("Order", "BatchSummary", "Batch", "BatchOrder")}
#: The BETA requires it of a batch and defines it nowhere.
UNDEFINED = {("BatchSummary", "orderStatus"), ("Batch", "orderStatus")}
STRICTER = {"POST /v1/orders/{orderId}/confirm", "POST /v1/orders/{orderId}/tracking"}


@pytest.fixture(scope="module")
def published() -> dict[str, Any]:
    path = published_contract.find()
    assert path
    return published_contract.load(path)


@pytest.fixture(scope="module")
def beta() -> dict[str, Any]:
    path = published_contract.find(published_contract.BETA_FILE)
    assert path
    return published_contract.load(path)


def of_file(name: str) -> list[str]:
    """Return the names of the contract's objects that stand in a published file ("" for the main one)."""
    objects = load()["objects"].items()
    return [key for key, own in objects if "published" in own and own.get("file", "") == name]


def schema_of(published: dict[str, Any], where: str) -> dict[str, Any]:
    if where.startswith("paths:"):
        method, path = where.removeprefix("paths:").split(" ")
        operation = published["paths"][path][method.lower()]
        schema: dict[str, Any] = operation["requestBody"]["content"]["application/json"]["schema"]
        return schema
    return published_contract.point(published, where)


@pytest.mark.published
@pytest.mark.parametrize("name", of_file(""))
def test_an_object_of_the_contract_is_as_published(published, name):
    check_object(published, name)


@pytest.mark.published
@pytest.mark.parametrize("name", of_file("beta"))
def test_an_object_of_a_statement_is_as_published(beta, name):
    check_object(beta, name)


def check_object(published: dict[str, Any], name: str) -> None:
    contract = load()
    own = contract["objects"][name]
    schema = schema_of(published, own["published"])
    required = {field for field, kind in own["fields"].items() if kind.endswith("!")}
    assert required == set(schema.get("required", ()))
    fields = {field for field in own["fields"] if (name, field) not in OURS | UNDEFINED}
    assert fields == set(schema["properties"])
    for field in fields:
        kind = own["fields"][field].removesuffix("!").strip()
        assert spelled(contract, kind) == facts(published, schema["properties"][field]), field


@pytest.mark.published
@pytest.mark.parametrize("name", [key for key, own in load()["calls"].items() if "file" not in own])
def test_a_call_of_the_contract_is_as_published(published, name):
    own = load()["calls"][name]
    method, path = name.split(" ")
    if "published" in own:
        operation = published["x-webhooks"][own["published"].removeprefix("x-webhooks:")][method.lower()]
    else:
        operation = published["paths"][path][method.lower()]
    assert {int(status) for status in operation["responses"]} == {*map(int, own["answers"]), *own["refusals"]}
    body = operation.get("requestBody")
    assert (body is not None) == ("body" in own)
    if body is not None:
        body = published_contract.resolve(published, body)
        ((media, content),) = body["content"].items()
        assert own.get("form", False) == (media == "application/x-www-form-urlencoded")
        assert own["body"].endswith("!") == (body.get("required", False) or name in STRICTER)
        limit = content["schema"].get("maxItems")
        assert limit is None or own["body"].removesuffix("!").strip().endswith(f"..{limit}")
    assert own.get("open", False) == (operation.get("security") == [])


@pytest.mark.published
@pytest.mark.parametrize("name", [key for key, own in load()["calls"].items() if "file" in own])
def test_a_call_about_statements_is_as_published(beta, name):
    own = load()["calls"][name]
    method, path = name.split(" ")
    operation = beta["paths"][path][method.lower()]
    assert {int(status) for status in operation["responses"]} == {*map(int, own["answers"]), *own["refusals"]}
    parameters = {one["name"]: one for one in operation["parameters"]}
    assert set(parameters) == set(own["query"])
    for field, kind in own["query"].items():
        assert kind.endswith("!") == parameters[field]["required"]
        told = facts(beta, parameters[field]["schema"])
        assert spelled(load(), kind.removesuffix("!").strip()) == told.get("array", told)


@pytest.mark.published
def test_the_contract_knows_every_call_about_orders_and_events(published):
    wanted = {
        f"{method.upper()} {path}"
        for path, methods in published["paths"].items()
        if path.startswith(("/v1/orders/", "/v1/events", "/oauth"))
        for method in methods
    }
    beta = {key for key, own in load()["calls"].items() if "file" in own}
    assert wanted == set(load()["calls"]) - beta - {"POST /v1/merchantUpdate"}


def spelled(contract: dict[str, Any], kind: str) -> dict[str, Any]:
    """Return the facts that a type of the contract stands for."""
    if kind.startswith("["):
        inner, _, limit = kind[1:].partition("]")
        return {"array": spelled(contract, inner)} | ({"most": int(limit.strip(" ."))} if limit else {})
    if kind.startswith("enum "):
        return {"enum": contract["enums"][kind.removeprefix("enum ")]}
    if kind in contract["objects"] or kind == "object":
        return {"type": "object"}
    word, _, limits = kind.partition(" ")
    least, _, most = limits.partition("..")
    known = {
        "uuid": {"type": "string", "format": "uuid"},
        "time": {"type": "string", "format": "date-time"},
        "uri": {"type": "string", "format": "uri"},
        "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
        "country": {"type": "string", "pattern": "^[A-Z]{2}$"},
        "text": {"type": "string"},
    }
    limited = {"least": int(least or 0), "most": int(most or 0)} if limits else {}
    return known.get(word, {"type": word}) | limited


def facts(published: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Return the same facts from the published file."""
    schema = published_contract.resolve(published, schema)
    if "enum" in schema:
        return {"enum": frozenset(schema["enum"])}
    if schema["type"] == "array":
        limit = {"most": schema["maxItems"]} if "maxItems" in schema else {}
        return {"array": facts(published, schema["items"])} | limit
    if schema["type"] != "string":
        return {"type": schema["type"]}
    told = {"type": "string"}
    told |= {"format": schema["format"].lower()} if "format" in schema else {}
    told |= {"pattern": schema["pattern"]} if "pattern" in schema else {}
    if "minLength" in schema or "maxLength" in schema:
        told |= {"least": schema.get("minLength", 0), "most": schema.get("maxLength", 0)}
    return told
