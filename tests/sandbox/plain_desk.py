"""The plainest desk there can be: it says to the platform what a test tells it to; it knows no rules."""

from datetime import UTC, datetime, timedelta
from typing import Any, Self

import requests

from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, MERCHANT_ID, PracticePlatform


class HandClock:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def forward(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


class PlainDesk:
    """One desk on one platform, over real HTTP."""

    def __init__(self, platform: PracticePlatform) -> None:
        self.platform = platform
        self.session = requests.Session()

    def __enter__(self) -> Self:
        self.sign_in()
        return self

    def __exit__(self, *_exc: object) -> None:
        self.session.close()

    def call(self, method: str, path: str, **more: Any) -> requests.Response:
        more.setdefault("timeout", 10)
        return self.session.request(method, self.platform.base_url + path, **more)

    def ask_token(self, **changes: str) -> requests.Response:
        form = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "grant_type": "client_credentials"}
        return self.call("POST", "/oauth/token", data=form | changes)

    def sign_in(self) -> None:
        self.session.headers["Authorization"] = f"Bearer {self.ask_token().json()['access_token']}"

    def poll(self, merchants: str = MERCHANT_ID, **more: Any) -> requests.Response:
        return self.call("GET", "/v1/events:polling", headers={"x-polling-merchants": merchants}, **more)

    def events(self) -> list[dict[str, Any]]:
        answer = self.poll()
        return answer.json() if answer.status_code == 200 else []

    def ack(self, events: list[dict[str, Any]]) -> requests.Response:
        entries = [
            {"id": one["eventId"], "orderId": one["orderId"], "eventType": one["eventType"]} for one in events
        ]
        return self.call("POST", "/v1/events/acknowledgment", json=entries)

    def news(self) -> list[dict[str, Any]]:
        """Poll, acknowledge, and return the events."""
        events = self.events()
        for start in range(0, len(events), 100):
            assert self.ack(events[start : start + 100]).status_code == 202
        return events

    def types(self) -> list[str]:
        return [one["eventType"] for one in self.news()]

    def details(self, order_id: str) -> requests.Response:
        return self.call("GET", f"/v1/orders/{order_id}")

    def confirm(self, order_id: str, **changes: Any) -> requests.Response:
        created_at = self.platform.market.ticket(order_id).created_at
        body = {"createdAt": created_at, "orderExternalCode": "D-1", "preparationTime": 20} | changes
        return self.say(order_id, "confirm", body)

    def say(self, order_id: str, name: str, body: Any = None) -> requests.Response:
        return self.call("POST", f"/v1/orders/{order_id}/{name}", json=body)

    def cancel(self, order_id: str, **changes: Any) -> requests.Response:
        body = {"reason": "재료가 떨어졌습니다", "code": "UNAVAILABLE_ITEM", "mode": "MANUAL"} | changes
        return self.say(order_id, "requestCancellation", body)

    def control(self, method: str, path: str, body: Any = None) -> requests.Response:
        return self.call(method, f"/sandbox{path}", json=body)

    def fault(self, kind: str, **settings: Any) -> dict[str, Any]:
        answer = self.control("POST", "/faults", {"kind": kind} | settings)
        assert answer.status_code == 201, answer.text
        fault: dict[str, Any] = answer.json()
        return fault

    def fired(self, kind: str) -> int:
        faults = self.control("GET", "/faults").json()["faults"]
        return sum(one["fired"] for one in faults if one["kind"] == kind)
