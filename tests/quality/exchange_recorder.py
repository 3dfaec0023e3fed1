"""Record what a test sends itself, in the shape that the contract checks judge; it judges nothing.

The practice platform records by itself with ``PracticePlatform(record_exchanges=True)`` and ``.exchanges``; this
hook is for a ``requests.Session`` that talks to something else.
"""

from typing import Any
from urllib.parse import urlsplit

import requests

from merchant_desk.sandbox.endpoints import identify
from merchant_desk.sandbox.exchanges import Exchange


class ExchangeRecorder:
    """Keeps every exchange of the sessions that it is attached to. One thread."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []

    def attach(self, session: requests.Session) -> None:
        session.hooks["response"].append(self._keep)

    def _keep(self, response: requests.Response, *_args: Any, **_kwargs: Any) -> None:
        request = response.request
        parts = urlsplit(request.url or "")
        body = request.body or b""
        self.exchanges.append(
            Exchange(
                method=request.method or "",
                path=parts.path,
                query=parts.query,
                headers={key.lower(): str(value) for key, value in request.headers.items()},
                body=body.encode() if isinstance(body, str) else bytes(body),
                status=response.status_code,
                answer_headers={key.lower(): value for key, value in response.headers.items()},
                answer=response.content,
                endpoint=identify(request.method or "", parts.path)[0],
            )
        )
