"""The control API under /sandbox/: what a test, a demo or a curious person may do to the platform, as HTTP."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Flask, Response, request

from .answers import BadBody, as_json, problem, read_object
from .bodies import CANCEL_CODES
from .control_help import CONTROL_HELP
from .endpoints import ENDPOINTS
from .faults import FaultBox, FaultError
from .gate import Gate
from .marketplace import Marketplace
from .states import Move, State
from .ticket import PlatformFull, Ticket
from .wishes import POLICIES, WishError, read_wish

_EVENT_CODES = CANCEL_CODES | {"CONSUMER_CANCELLATION_REQUESTED", "OTHER_CANCELLATION_REASON"}
_OTHER_MOVES = {
    "confirm": Move.CONFIRM,
    "cancel": Move.CANCEL,
    "ready": Move.READY,
    "dispatch": Move.DISPATCH,
}


@dataclass(slots=True)
class ControlCalls:
    """The views. Any of the server's threads; lives as long as its platform.

    ``settings`` reads and ``change`` writes what can be changed while the platform runs; ``change`` raises
    BadBody. ``about`` tells the fixed facts.
    """

    market: Marketplace
    faults: FaultBox
    gate: Gate
    about: Callable[[], dict[str, Any]]
    settings: Callable[[], dict[str, Any]]
    change: Callable[[dict[str, Any]], None]

    def blueprint(self) -> Blueprint:
        """Return the routes."""
        routes = Blueprint("control", __name__, url_prefix="/sandbox")
        for rule, view, method in (
            ("/", self.help, "GET"),
            ("/health", self.health, "GET"),
            ("/orders", self.place, "POST"),
            ("/orders", self.orders, "GET"),
            ("/orders/<order_id>", self.order, "GET"),
            ("/orders/<order_id>/<path:act>", self.act, "POST"),
            ("/shop", self.shop, "GET"),
            ("/counters", self.counters, "GET"),
            ("/calls", self.calls, "GET"),
            ("/faults", self.add_fault, "POST"),
            ("/faults", self.list_faults, "GET"),
            ("/faults", self.clear_faults, "DELETE"),
            ("/faults/<int:fault_id>", self.clear_faults, "DELETE"),
            ("/settings", self.read_settings, "GET"),
            ("/settings", self.change_settings, "PATCH"),
        ):
            routes.add_url_rule(rule, view_func=view, methods=[method])
        return routes

    def help(self) -> Response:
        """GET /sandbox/."""
        return Response(CONTROL_HELP, content_type="text/plain; charset=utf-8")

    def health(self) -> Response:
        """GET /sandbox/health."""
        return as_json(self.about())

    # --- orders ----------------------------------------------------------------------------------------------

    def place(self) -> Response:
        """POST /sandbox/orders."""
        body = _optional_object()
        count = body.pop("count", 1)
        if isinstance(count, bool) or not isinstance(count, int) or not 1 <= count <= 2000:
            raise BadBody("count must be a number from 1 to 2000")
        wish = read_wish(body)
        placed = [self.market.place(wish) for _ in range(count)]
        brief = [
            {
                "id": one.order_id,
                "displayId": one.document.get("displayId"),
                "createdAt": one.document.get("createdAt"),
            }
            for one in placed
        ]
        return as_json({"orders": brief}, 201)

    def orders(self) -> Response:
        """GET /sandbox/orders."""
        state, limit = request.args.get("state"), request.args.get("limit", type=int, default=0)
        if state is not None and state not in list(State):
            raise BadBody(f"state must be one of {', '.join(State)}")
        kept = [one for one in self.market.tickets() if state in (None, one.state)]
        return as_json({"orders": [self._told(one) for one in (kept[-limit:] if limit > 0 else kept)]})

    def order(self, order_id: str) -> Response:
        """GET /sandbox/orders/ID."""
        ticket = self.market.ticket(order_id)
        return as_json(self._told(ticket) | {"document": ticket.document})

    def act(self, order_id: str, act: str) -> Response:
        """POST /sandbox/orders/ID/ACT."""
        market, body = self.market, _optional_object()
        if act.startswith("other-device/") and (move := _OTHER_MOVES.get(act.partition("/")[2])):
            market.other_device(order_id, move, str(body.get("client_id", "other-device")))
        elif act == "customer-cancellation":
            market.customer_asks_to_cancel(order_id, _words(body))
        elif act == "cancel":
            market.cancel(order_id, _words(body))
        elif act == "grant-cancellation":
            market.grant(order_id)
        elif act == "deny-cancellation":
            market.deny(order_id, str(body.get("reason", "취소할 수 없는 주문입니다.")))
        elif act == "request-preparation":
            market.tell(order_id, "PREPARATION_REQUESTED")
        elif act == "assign-pickup-area":
            area = str(body.get("pickupArea", "주차장 2번 자리"))
            market.tell(order_id, "PICKUP_AREA_ASSIGNED", {"pickupArea": area})
        elif move := {"dispatch": Move.DISPATCH, "deliver": Move.DELIVERED, "conclude": Move.CONCLUDE}.get(
            act
        ):
            market.platform_does(order_id, move)
        else:
            return problem(404, f"nobody can {act}; see GET /sandbox/")
        return as_json(self._told(market.ticket(order_id)))

    def _told(self, ticket: Ticket) -> dict[str, Any]:
        counts = self.market.events.counts(ticket.order_id)
        return {
            "id": ticket.order_id,
            "displayId": ticket.document.get("displayId"),
            "number": ticket.number,
            "type": ticket.document.get("type"),
            "orderTiming": ticket.document.get("orderTiming"),
            "state": ticket.state,
            "lastEvent": ticket.last_event,
            "customer_asks": ticket.customer_asks,
            "shop_asks": ticket.shop_asks,
            "orderExternalCode": ticket.external_code,
            "preparationTime": ticket.preparation_min,
            "confirmed_by": ticket.confirmed_by,
            "delivery_code": ticket.delivery_code,
            "requests": dict(ticket.requests),
            "answers": dict(ticket.answers),
            "handed_out": counts["handed_out"],
            "acks": counts["acks"],
        }

    def shop(self) -> Response:
        """GET /sandbox/shop."""
        return as_json(self.market.front.as_json())

    # --- counters, faults, settings --------------------------------------------------------------------------

    def counters(self) -> Response:
        """GET /sandbox/counters."""
        return as_json(self.market.counters() | {"calls": dict(self.gate.calls)})

    def calls(self) -> Response:
        """GET /sandbox/calls."""
        return as_json({"calls": list(self.gate.log)})

    def add_fault(self) -> Response:
        """POST /sandbox/faults."""
        body = read_object(request)
        kind, times = str(body.pop("kind", "")), body.pop("times", 1)
        order_id, endpoint = str(body.pop("order_id", "")), str(body.pop("endpoint", ""))
        if endpoint and endpoint not in ENDPOINTS:
            raise FaultError(f"no endpoint is called {endpoint!r}; there are {', '.join(ENDPOINTS)}")
        fault = self.faults.add(
            kind, times=None if times == "always" else times, order_id=order_id, endpoint=endpoint, **body
        )
        return as_json(fault.as_json(), 201)

    def list_faults(self) -> Response:
        """GET /sandbox/faults."""
        return as_json({"faults": self.faults.listing()})

    def clear_faults(self, fault_id: int | None = None) -> Response:
        """DELETE /sandbox/faults[/ID]."""
        return as_json({"faults": self.faults.clear(fault_id)})

    def read_settings(self) -> Response:
        """GET /sandbox/settings."""
        return as_json(self.settings())

    def change_settings(self) -> Response:
        """PATCH /sandbox/settings."""
        self.change(read_object(request))
        return as_json(self.settings())


def check_settings(body: dict[str, Any], known: dict[str, Any]) -> None:
    """Raise BadBody unless every key is known and its value makes sense."""
    for name, value in body.items():
        if name not in known:
            raise BadBody(f"no setting is called {name!r}; there are {', '.join(known)}")
        if name == "cancellation":
            if value not in POLICIES:
                raise BadBody(f"cancellation must be one of {', '.join(POLICIES)}")
        elif name == "repeat_status":
            if value not in (409, 422):
                raise BadBody("repeat_status must be 409 or 422")
        elif name == "orders_limit" and value is None:
            continue
        elif isinstance(value, bool) or not isinstance(value, (int, float)):
            raise BadBody(f"{name} must be a number")
        elif value < 0 and name != "clock_skew_s":
            raise BadBody(f"{name} must not be negative")


def add_control_errors(app: Flask) -> None:
    """Translate what the control API raises besides."""
    app.register_error_handler(WishError, lambda error: problem(400, str(error)))
    app.register_error_handler(FaultError, lambda error: problem(400, str(error)))
    app.register_error_handler(PlatformFull, lambda error: problem(409, str(error)))


def _optional_object() -> dict[str, Any]:
    return read_object(request) if request.content_length else {}


def _words(body: dict[str, Any]) -> dict[str, str]:
    """Return the reason and code to tell, where given; raises BadBody."""
    if body.get("code", "SYSTEMIC_ISSUES") not in _EVENT_CODES:
        raise BadBody(f"code must be one of {', '.join(sorted(_EVENT_CODES))}")
    return {name: str(body[name]) for name in ("reason", "code") if name in body}
