"""What stands between the network and the platform: count, record and spoil answers; it must not know orders.

A WSGI middleware. Faults that an application answers by itself (404, lost acknowledgements, ...) are not here.
"""

from __future__ import annotations

import io
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from time import monotonic
from typing import Any

from .endpoints import OTHER, identify
from .exchanges import Exchange, ExchangeList
from .faults import FaultBox

_PAGE = (
    "<!doctype html><html lang=ko><title>Wi-Fi 로그인</title><p>이용하려면 로그인하세요.</p></html>".encode()
)
_LOG_KEEP = 2000

StartResponse = Callable[..., Any]
App = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]
Note = Callable[[str, str, int], bool]


@dataclass(slots=True)
class Answer:
    """An answer on its way out; ``faults`` names what was done to it."""

    status: str = "500 Internal Server Error"
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""
    faults: list[str] = field(default_factory=list)

    def header(self, name: str) -> str:
        """Return a header's value, "" where it is absent."""
        return next((value for key, value in self.headers if key.lower() == name), "")

    def put(self, name: str, value: str) -> None:
        """Set a header."""
        self.headers = [pair for pair in self.headers if pair[0].lower() != name.lower()]
        self.headers.append((name, value))


@dataclass(slots=True)
class Gate:
    """Wraps the application. Any of the server's threads; lives as long as its platform.

    ``stamp`` tells the platform's time; ``revoke`` makes every token worthless; ``note`` is told of each call
    (its name, order id, status) and answers whether the order was changed by the control API; ``stopping`` ends
    every wait.
    """

    app: App
    faults: FaultBox
    stamp: Callable[[], datetime]
    revoke: Callable[[], None]
    note: Note
    stopping: threading.Event
    recorder: ExchangeList | None = None
    calls: Counter[str] = field(default_factory=Counter)
    log: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=_LOG_KEEP))
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
        if path.startswith("/sandbox"):
            return self.app(environ, start_response)
        return self._desk_call(environ, start_response, path)

    def _desk_call(
        self, environ: dict[str, Any], start_response: StartResponse, path: str
    ) -> Iterable[bytes]:
        method = environ["REQUEST_METHOD"]
        endpoint, order_id = identify(method, path)
        body = environ["wsgi.input"].read()
        environ["wsgi.input"] = io.BytesIO(body)
        arrived = monotonic()
        answer = self._refused(endpoint, order_id) or self._answered(environ)
        pieces = self._spoil(answer, endpoint, order_id)
        answer.put("Date", format_datetime(self.stamp(), usegmt=True))
        if self.faults.take("clock_skew", order_id=order_id, endpoint="clock"):
            answer.faults.append("clock_skew")
        status = int(answer.status.split()[0])
        patched = self.note(endpoint, order_id, status)
        with self._lock:
            self.calls[f"{endpoint} {status}"] += 1
            self.log.append(
                {
                    "endpoint": endpoint,
                    "order_id": order_id,
                    "status": status,
                    "faults": list(answer.faults),
                    "monotonic_s": round(arrived, 6),
                }
            )
        if self.recorder is not None and endpoint != OTHER:
            self.recorder.add(_exchange(environ, path, body, answer, endpoint, patched=patched))
        self._hold(answer, endpoint, order_id)
        start_response(answer.status, answer.headers)
        return pieces

    def _refused(self, endpoint: str, order_id: str) -> Answer | None:
        """Return an answer that keeps the request from the platform, or None."""
        where = {"order_id": order_id, "endpoint": endpoint}
        if self.faults.take("unauthorized", **where):
            self.revoke()
            if endpoint == "token":
                return _problem("401 Unauthorized", "the credentials are refused", "unauthorized")
        if fault := self.faults.take("too_many_requests", **where):
            answer = _problem("429 Too Many Requests", "too many requests", "too_many_requests")
            answer.put("Retry-After", str(fault.settings["retry_after_s"]))
            return answer
        if fault := self.faults.take("unavailable", **where):
            answer = _problem("503 Service Unavailable", "under maintenance", "unavailable")
            if fault.settings["retry_after_s"]:
                answer.put("Retry-After", str(fault.settings["retry_after_s"]))
            return answer
        if self.faults.take("html_page", **where):
            answer = Answer("200 OK", [("Content-Type", "text/html; charset=utf-8")], _PAGE, ["html_page"])
            answer.put("Content-Length", str(len(_PAGE)))
            return answer
        return None

    def _answered(self, environ: dict[str, Any]) -> Answer:
        answer = Answer()

        def start(status: str, headers: list[tuple[str, str]], _exc_info: Any = None) -> None:
            answer.status, answer.headers = status, list(headers)

        parts = self.app(environ, start)
        answer.body = b"".join(parts)
        if (close := getattr(parts, "close", None)) is not None:
            close()
        return answer

    def _spoil(self, answer: Answer, endpoint: str, order_id: str) -> Iterable[bytes]:
        """Return the body's pieces after the faults that concern it."""
        where = {"order_id": order_id, "endpoint": endpoint}
        is_json = answer.header("content-type").startswith("application/json") and len(answer.body) > 1
        if is_json and self.faults.take("truncated_json", **where):
            answer.body = answer.body[: len(answer.body) // 2]
            answer.put("Content-Length", str(len(answer.body)))
            answer.faults.append("truncated_json")
        if answer.body and (fault := self.faults.take("slow_body", **where)):
            answer.faults.append("slow_body")
            return self._drip(answer.body, int(fault.settings["pieces"]), float(fault.settings["pause_s"]))
        return [answer.body]

    def _drip(self, body: bytes, pieces: int, pause_s: float) -> Iterator[bytes]:
        size = max(1, -(-len(body) // max(1, pieces)))
        for start in range(0, len(body), size):
            yield body[start : start + size]
            if start + size < len(body) and self.stopping.wait(pause_s):
                return

    def _hold(self, answer: Answer, endpoint: str, order_id: str) -> None:
        """Keep an answer back after its work was done."""
        if answer.status.startswith("2") and (
            fault := self.faults.take("timeout_after_applying", order_id=order_id, endpoint=endpoint)
        ):
            answer.faults.append("timeout_after_applying")
            self.stopping.wait(float(fault.settings["hold_s"]))


def _problem(status: str, title: str, fault: str) -> Answer:
    body = f'{{"title":"{title}","status":{status[:3]}}}'.encode()
    headers = [("Content-Type", "application/problem+json"), ("Content-Length", str(len(body)))]
    return Answer(status, headers, body, [fault])


def _exchange(
    environ: dict[str, Any], path: str, body: bytes, answer: Answer, endpoint: str, *, patched: bool
) -> Exchange:
    headers = {
        key[5:].replace("_", "-").lower(): value for key, value in environ.items() if key.startswith("HTTP_")
    }
    if environ.get("CONTENT_TYPE"):
        headers["content-type"] = environ["CONTENT_TYPE"]
    return Exchange(
        method=environ["REQUEST_METHOD"],
        path=path,
        query=environ.get("QUERY_STRING", ""),
        headers=headers,
        body=body,
        status=int(answer.status.split()[0]),
        answer_headers={key.lower(): value for key, value in answer.headers},
        answer=answer.body,
        endpoint=endpoint,
        faults=tuple(answer.faults),
        patched=patched,
    )
