"""Judge what went over the wire by the project's own compact contract (tests/data/wire_contract.toml).

It knows neither the client nor the platform: it sees requests and answers as plain data, in the shape of
``merchant_desk.sandbox.exchanges.Exchange``. ``check_exchanges`` judges by the published file as well, where
that is at hand.
"""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from tests.quality import published_contract

CONTRACT = Path(__file__).resolve().parents[1] / "data" / "wire_contract.toml"
#: What the practice platform's fault sends as an event type that nobody knows.
UNKNOWN_TYPES = frozenset({"COURIER_IS_SINGING"})
#: Faults after which an answer is no answer of the API any more; it is not judged.
SPOILED = frozenset({"truncated_json", "html_page"})
_ORDER_ID = re.compile(r"(?<=/v1/orders/)[^/]+")
_TYPE = re.compile(r"(?P<many>\[)?(?P<name>[^\]!]+?)\]?(?: (?P<least>\d*)\.\.(?P<most>\d*))?")


class Exchange(Protocol):
    """One request and its answer; header names are lower case."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def query(self) -> str: ...
    @property
    def headers(self) -> dict[str, str]: ...
    @property
    def body(self) -> bytes: ...
    @property
    def status(self) -> int: ...
    @property
    def answer_headers(self) -> dict[str, str]: ...
    @property
    def answer(self) -> bytes: ...
    @property
    def faults(self) -> tuple[str, ...]: ...
    @property
    def patched(self) -> bool: ...


def load() -> dict[str, Any]:
    """Return the contract; enums as sets."""
    contract = tomllib.loads(CONTRACT.read_text(encoding="utf-8"))
    contract["enums"] = {name: frozenset(words.split()) for name, words in contract["enums"].items()}
    return contract


def check_exchanges(
    exchanges: Iterable[Exchange], unknown_types: frozenset[str] = UNKNOWN_TYPES
) -> list[str]:
    """Return one sentence for each breach, of requests and of answers; an empty list is a pass.

    Judges by the project's contract, and by the published file where it is found. ``unknown_types`` are event
    types outside of the standard that were sent on purpose.
    """
    judge = Judge(load(), unknown_types)
    published = published_contract.open_judge(unknown_types)
    problems: list[str] = []
    for exchange in exchanges:
        where = f"{exchange.method} {exchange.path} -> {exchange.status}"
        problems += [f"{where}: {problem}" for problem in judge.exchange(exchange)]
        if published is not None:
            problems += [f"{where}: published file: {problem}" for problem in published.exchange(exchange)]
    return problems


class Judge:
    """Holds the contract; made for one run."""

    def __init__(self, contract: dict[str, Any], unknown_types: frozenset[str] = frozenset()) -> None:
        self.contract = contract
        self.events = contract["enums"]["event"] | unknown_types

    def exchange(self, exchange: Exchange) -> Iterator[str]:
        """Yield what is wrong with a request and its answer."""
        name = f"{exchange.method} {_ORDER_ID.sub('{orderId}', exchange.path)}"
        call = self.contract["calls"].get(name)
        if call is None:
            yield "no call of the contract"
            return
        # A platform refuses a wrong request with 400 or 401; what tests send on purpose to see that is no breach.
        if exchange.status not in (400, 401):
            yield from (f"request: {problem}" for problem in self.request(exchange, call))
        if not SPOILED.intersection(exchange.faults) and not exchange.patched:
            yield from (f"answer: {problem}" for problem in self.answer(exchange, call))

    def request(self, exchange: Exchange, call: dict[str, Any]) -> Iterator[str]:
        """Yield what is wrong with a request."""
        if not call.get("open") and not exchange.headers.get("authorization", "").startswith("Bearer "):
            yield "no bearer token"
        if "/v1/orders/" in exchange.path:
            yield from self._value(_ORDER_ID.findall(exchange.path)[0], "uuid !", "orderId")
        if exchange.path == "/v1/events:polling":
            yield from self._polling(exchange)
        if "query" in call:
            yield from self._query(exchange, call["query"])
        if exchange.path.endswith("/validateCode") and not parse_qs(exchange.query).get("deliveryCode"):
            yield "no deliveryCode"
        body_type = call.get("body", "")
        if not exchange.body:
            if body_type.endswith("!"):
                yield "no body"
            return
        if not body_type:
            yield "a body where none belongs"
            return
        media = exchange.headers.get("content-type", "").partition(";")[0]
        if call.get("form"):
            if media != "application/x-www-form-urlencoded":
                yield f"a form must not be {media or 'untyped'}"
            fields = {key: values[0] for key, values in parse_qs(exchange.body.decode()).items()}
            yield from self._value(fields, body_type, "form")
            return
        if media != "application/json":
            yield f"JSON must not be {media or 'untyped'}"
        yield from self._json(exchange.body, body_type)

    def answer(self, exchange: Exchange, call: dict[str, Any]) -> Iterator[str]:
        """Yield what is wrong with an answer."""
        status, media = exchange.status, exchange.answer_headers.get("content-type", "").partition(";")[0]
        if "date" not in exchange.answer_headers:
            yield "no Date"
        kind = call["answers"].get(str(status))
        if kind is not None and not kind:
            if exchange.answer:
                yield "a body where none belongs"
            return
        expected = "application/json"
        if kind is None or status >= 400:
            exempt = self.contract["exempt"]["statuses"] + call.get("exempt", [])
            if kind is None and status not in call["refusals"] + exempt:
                yield "a status that the contract does not have"
                return
            kind, expected = kind or "Error", "application/problem+json"
        if media != expected:
            yield f"content type {media or 'missing'} instead of {expected}"
        yield from self._json(exchange.answer, kind)

    def _polling(self, exchange: Exchange) -> Iterator[str]:
        header = exchange.headers.get("x-polling-merchants")
        merchants = header.split(",") if header is not None else []
        if header is not None and not 1 <= len(merchants) <= 100:
            yield f"{len(merchants)} merchants"
        for merchant in merchants:
            yield from self._value(merchant, "text 36..100", "x-polling-merchants")
        for word in parse_qs(exchange.query).get("eventType", []):
            yield from self._value(word, "enum event", "eventType")

    def _query(self, exchange: Exchange, known: dict[str, str]) -> Iterator[str]:
        asked = parse_qs(exchange.query, keep_blank_values=True)
        yield from (f"query {name} is none of the contract" for name in asked if name not in known)
        for name, kind in known.items():
            if kind.endswith("!") and name not in asked:
                yield f"query {name} is missing"
            for value in asked.get(name, ()):
                yield from self._value(value, kind, f"query {name}")

    def _json(self, body: bytes, kind: str) -> Iterator[str]:
        try:
            value = json.loads(body)
        except ValueError as wrong:
            yield f"no JSON: {wrong}"
        else:
            yield from self._value(value, kind, "$")

    def _value(self, value: Any, kind: str, path: str) -> Iterator[str]:
        """Yield what is wrong with ``value`` at ``path``, judged by the contract's name of a type."""
        shape = _TYPE.fullmatch(kind.removesuffix("!").strip())
        assert shape, kind
        least, most = int(shape["least"] or 0), int(shape["most"] or 10**9)
        if shape["many"]:
            if not isinstance(value, list):
                yield f"{path} is no array"
                return
            if not least <= len(value) <= most:
                yield f"{path} has {len(value)} entries"
            for index, entry in enumerate(value):
                yield from self._value(entry, shape["name"], f"{path}[{index}]")
        elif shape["name"] in self.contract["objects"]:
            yield from self._object(value, shape["name"], path)
        elif not self._fits(value, shape["name"]):
            yield f"{path}: {str(value)[:60]!r} is no {shape['name']}"
        elif isinstance(value, str) and not least <= len(value) <= most:
            yield f"{path} has {len(value)} characters"

    def _object(self, value: Any, name: str, path: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{path} is no object"
            return
        fields = self.contract["objects"][name]["fields"]
        for field, kind in fields.items():
            if field in value:
                yield from self._value(value[field], kind, f"{path}.{field}")
            elif kind.endswith("!"):
                yield f"{path}.{field} is missing"
        if name == "Order":
            for condition, needed in self.contract["needs"].items():
                field, _, word = condition.partition("=")
                missing = [part for part in needed.split() if value.get(field) == word and part not in value]
                yield from (f"{path}.{part} is missing for {condition}" for part in missing)
        if name == "Event" and (note := self.contract["notes"].get(value.get("eventType"))):
            if "metadata" not in value:
                yield f"{path}.metadata is missing for {value['eventType']}"
            else:
                yield from self._value(value["metadata"], note, f"{path}.metadata")
        if name == "MerchantUpdate" and "entityType" in value:
            yield from self._update(value, path)

    def _update(self, news: dict[str, Any], path: str) -> Iterator[str]:
        """Yield what is wrong with news about parts of the menu."""
        update = self.contract["updates"].get(news["entityType"])
        if update is None:
            yield f"{path}.entityType is none that a desk tells of"
        elif not news.get("updatedObjects"):
            yield f"{path}.updatedObjects names nothing"
        else:
            yield from self._object(news, update, path)

    def _fits(self, value: Any, name: str) -> bool:
        if name.startswith("enum "):
            word = name.removeprefix("enum ")
            return value in (self.events if word == "event" else self.contract["enums"][word])
        if name in ("number", "integer"):
            numbers = (int, float) if name == "number" else int
            return isinstance(value, numbers) and not isinstance(value, bool)
        if name in ("boolean", "object"):
            return isinstance(value, bool if name == "boolean" else dict)
        return isinstance(value, str) and _TEXTS[name](value)


def _is_uuid(text: str) -> bool:
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


def _is_time(text: str) -> bool:
    """Tell whether it is RFC 3339: a date, a T, a time and an offset."""
    try:
        return datetime.fromisoformat(text).tzinfo is not None and text[10:11] in ("T", "t")
    except ValueError:
        return False


_TEXTS = {
    "text": lambda _text: True,
    "uuid": _is_uuid,
    "time": _is_time,
    "uri": lambda text: bool(urlsplit(text).scheme),
    "currency": lambda text: bool(re.fullmatch("[A-Z]{3}", text)),
    "country": lambda text: bool(re.fullmatch("[A-Z]{2}", text)),
}
