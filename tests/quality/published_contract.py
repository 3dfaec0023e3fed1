"""Judge by the published OpenAPI file, where it is at hand; it is read in place and never copied.

Looked for in the folder that OPEN_DELIVERY_SPEC_DIR names, else in ``../shared/spec`` beside the checkout.
What the file itself leaves undefined or gets wrong is exempt, and only that; each exemption stands here.
"""

import json
import os
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

if TYPE_CHECKING:
    from tests.quality.wire_contract import Exchange

FILE = "open-delivery-1.7.0.yaml"
#: Statements stand here only. The file does not load whole (a path with an undeclared parameter): two of its calls do.
BETA_FILE = "open-delivery-beta.yaml"
BETA_CALLS = ("/v1/paymentBatchByDate", "/v1/paymentBatchByIds")
HOST = "https://api.server.test"  # the server that the file names
#: Answers that platforms give and the file does not define.
UNDEFINED_STATUSES = frozenset({409, 429})
#: The BETA says nothing of a call without a good token.
UNDEFINED_BETA_STATUSES = UNDEFINED_STATUSES | {401}
_SPOILED = frozenset({"truncated_json", "html_page"})


def folder() -> Path:
    """Return where the published files are looked for."""
    named = os.environ.get("OPEN_DELIVERY_SPEC_DIR")
    return Path(named) if named else Path(__file__).resolve().parents[3] / "shared" / "spec"


def find(name: str = FILE) -> Path | None:
    """Return a published file, or None where it is not at hand."""
    path = folder() / name
    return path if path.is_file() else None


@cache
def load(path: Path) -> dict[str, Any]:
    """Return the published file's content; do not change it."""
    content: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return content


@cache
def _openapi(path: Path) -> OpenAPI:
    content = dict(load(path))
    # The platform hosts this call, though the file lists it with the webhooks under another name.
    content["paths"] = content["paths"] | {"/v1/merchantUpdate": _merchant_update(content)}
    config = Config(extra_media_type_deserializers={"application/problem+json": json.loads})
    return OpenAPI.from_dict(content, config=config)


@cache
def _beta(path: Path) -> OpenAPI:
    content = load(path)
    calls = {
        "openapi": content["openapi"],
        "info": content["info"],
        "servers": [{"url": HOST}],
        "paths": {call: content["paths"][call] for call in BETA_CALLS},
        "components": content["components"],
    }
    config = Config(extra_media_type_deserializers={"application/problem+json": json.loads})
    return OpenAPI.from_dict(calls, config=config)


def _merchant_update(content: dict[str, Any]) -> dict[str, Any]:
    """Return the call with what its body's discriminator says, spelled out: the library does not follow it."""
    operation = content["x-webhooks"]["/v1/menuUpdated"]["post"]
    known = {"$ref": "#/components/schemas/MerchantUpdate"}
    kinds = [{"allOf": [known, {"not": {"required": ["entityType"]}}]}]
    for entity, update in content["components"]["schemas"]["MerchantUpdate"]["discriminator"][
        "mapping"
    ].items():
        named = {"properties": {"entityType": {"enum": [entity]}}, "required": ["entityType"]}
        kinds.append({"allOf": [{"$ref": update}, named]})
    body = {"content": {"application/json": {"schema": {"oneOf": kinds}}}}
    return {"post": operation | {"requestBody": body}}


def open_judge(unknown_types: frozenset[str] = frozenset()) -> "Judge | None":
    """Return the judge, or None where the file is not at hand."""
    path, beta = find(), find(BETA_FILE)
    return Judge(_openapi(path), unknown_types, _beta(beta) if beta else None) if path else None


class Judge:
    """Holds the published files; made for one run. Events of ``unknown_types`` are taken out before judging.

    Where the BETA file is not at hand, calls about statements are judged by the project's own contract only.
    """

    def __init__(self, openapi: OpenAPI, unknown_types: frozenset[str], beta: OpenAPI | None = None) -> None:
        self._openapi = openapi
        self._beta = beta
        self._unknown_types = unknown_types

    def exchange(self, exchange: "Exchange") -> Iterator[str]:
        """Yield what the published file rejects in a request and its answer."""
        request = _Request(exchange, self._known(exchange.body))
        is_beta = exchange.path in BETA_CALLS
        openapi = self._beta if is_beta else self._openapi
        if openapi is None:
            return
        undefined = UNDEFINED_BETA_STATUSES if is_beta else UNDEFINED_STATUSES
        with warnings.catch_warnings():
            # The library has no provider for OAuth2 and says so at each call; the token is checked by the platform.
            warnings.filterwarnings("ignore", message=".*scheme.*")
            # A wrong request that was refused did its work as a test; see the compact contract.
            if exchange.status not in (400, 401):
                yield from _said(lambda: openapi.validate_request(request), "request")
            judged = exchange.status not in undefined and not exchange.patched
            if judged and not _SPOILED.intersection(exchange.faults):
                response = _Response(exchange, self._known(exchange.answer))
                yield from _said(lambda: openapi.validate_response(request, response), "answer")

    def _known(self, body: bytes) -> bytes:
        """Return a body without the events that no standard knows."""
        if not any(word.encode() in body for word in self._unknown_types):
            return body
        entries = json.loads(body)
        return json.dumps([one for one in entries if one["eventType"] not in self._unknown_types]).encode()


def _said(validate: Any, part: str) -> Iterator[str]:
    try:
        validate()
    except OpenAPIError as error:
        cause = error.__cause__ or error
        details = getattr(cause, "schema_errors", None) or [cause]
        for detail in details:
            where = "/".join(str(step) for step in getattr(detail, "absolute_path", ()))
            yield f"{part}: {where} {getattr(detail, 'message', detail)}"


class _Request:
    """An exchange's request in the library's terms."""

    def __init__(self, exchange: "Exchange", body: bytes) -> None:
        self.host_url = HOST
        self.path = exchange.path
        self.full_url_pattern = HOST + exchange.path
        self.method = exchange.method.lower()
        self.body = body or None
        self.content_type = exchange.headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(exchange.query, keep_blank_values=True)),
            header=Headers(list(exchange.headers.items())),
            cookie=ImmutableMultiDict(),
        )


class _Response:
    """An exchange's answer in the library's terms."""

    def __init__(self, exchange: "Exchange", body: bytes) -> None:
        self.data = body
        self.status_code = exchange.status
        self.content_type = exchange.answer_headers.get("content-type", "application/json")
        self.headers = Headers(list(exchange.answer_headers.items()))


def point(content: dict[str, Any], where: str) -> dict[str, Any]:
    """Return the schema at a place as the contract names it: ``Order/properties/items/items``."""
    node: Any = content["components"]["schemas"]
    for step in where.split("/"):
        node = node[int(step)] if isinstance(node, list) else node[step]
        node = resolve(content, node) if isinstance(node, dict) else node
    return resolve(content, node)


def resolve(content: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Return what a schema stands for: its reference followed, its only ``allOf`` opened."""
    while True:
        if "$ref" in node:
            target: Any = content
            for step in urlsplit(node["$ref"]).fragment.strip("/").split("/"):
                target = target[step]
            node = target
        elif len(node.get("allOf", ())) == 1 and "properties" not in node:
            node = node["allOf"][0]
        else:
            return node
