"""Answers in the forms of the wire (JSON, problem+json) and the reading of bodies; it knows no order."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from flask import Request, Response


class BadBody(ValueError):
    """A body or header cannot be understood; the sentence says what is wrong."""


def as_json(value: Any, status: int = 200) -> Response:
    """Return ``value`` as application/json."""
    return Response(_text(value), status, content_type="application/json")


def problem(status: int, title: str, **more: Any) -> Response:
    """Return a problem+json answer as the standard's schema Error has it."""
    body = _text({"title": title, "status": status, **more})
    return Response(body, status, content_type="application/problem+json")


def empty(status: int) -> Response:
    """Return an answer without a body or a type of content."""
    response = Response(status=status)
    del response.headers["Content-Type"]
    return response


def read_json(request: Request) -> Any:
    """Return the request's JSON; raises BadBody where it is none or says to be something else."""
    if request.mimetype != "application/json":
        raise BadBody(f"the body must be application/json, not {request.mimetype or 'nothing'}")
    try:
        return json.loads(request.get_data())
    except ValueError as wrong:
        raise BadBody(f"the body is no JSON: {wrong}") from None


def read_object(request: Request) -> dict[str, Any]:
    """Return the request's JSON object; raises BadBody."""
    body = read_json(request)
    if not isinstance(body, dict):
        raise BadBody("the body must be a JSON object")
    return body


def is_uuid(text: object) -> bool:
    """Tell whether ``text`` is a UUID in its usual form."""
    if not isinstance(text, str):
        return False
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


def _text(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
