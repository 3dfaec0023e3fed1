"""The calls that a desk makes, as HTTP: read, check, ask the marketplace, answer. It decides nothing itself."""

from __future__ import annotations

import contextlib
import logging
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from flask import Blueprint, Flask, Response, request
from werkzeug.exceptions import HTTPException

from . import bodies
from .answers import BadBody, as_json, empty, is_uuid, problem, read_json, read_object
from .clock import Clock
from .endpoints import identify
from .events import AckError
from .marketplace import Marketplace
from .states import CALLS, RefusedMove, State
from .ticket import NoSuchOrder
from .tokens import TokenDesk

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class DeskCalls:
    """The views. Any of the server's threads; lives as long as its platform."""

    market: Marketplace
    tokens: TokenDesk
    clock: Clock
    _last_poll: datetime | None = field(default=None)

    def blueprint(self) -> Blueprint:
        """Return the routes."""
        routes = Blueprint("desk", __name__)
        routes.before_request(self._guard)
        routes.add_url_rule("/oauth/token", view_func=self.token, methods=["POST"])
        routes.add_url_rule("/v1/events:polling", view_func=self.poll, methods=["GET"])
        routes.add_url_rule("/v1/events/acknowledgment", view_func=self.acknowledge, methods=["POST"])
        routes.add_url_rule("/v1/merchantUpdate", view_func=self.merchant_update, methods=["POST"])
        order = "/v1/orders/<order_id>"
        routes.add_url_rule(order, view_func=self.details, methods=["GET"])
        routes.add_url_rule(f"{order}/details", view_func=self.patch_details, methods=["PATCH"])
        routes.add_url_rule(f"{order}/confirm", view_func=self.confirm, methods=["POST"])
        routes.add_url_rule(f"{order}/tracking", view_func=self.tracking, methods=["POST"])
        routes.add_url_rule(f"{order}/validateCode", view_func=self.validate_code, methods=["POST"])
        for name, view in (
            ("requestCancellation", self.request_cancellation),
            ("acceptCancellation", self.accept_cancellation),
            ("denyCancellation", self.deny_cancellation),
        ):
            routes.add_url_rule(f"{order}/{name}", view_func=view, methods=["POST"])
        names = ",".join(name for name in CALLS if name != "confirm")
        routes.add_url_rule(f"{order}/<any({names}):name>", view_func=self.move, methods=["POST"])
        return routes

    # --- tokens and events -----------------------------------------------------------------------------------

    def token(self) -> Response:
        """POST /oauth/token."""
        if request.mimetype != "application/x-www-form-urlencoded":
            return problem(401, "the token is asked for with a form")
        if request.form.get("grant_type") != "client_credentials":
            return problem(401, "grant_type must be client_credentials")
        form = request.form
        token = self.tokens.take(form.get("client_id", ""), form.get("client_secret", ""))
        if token is None:
            return problem(401, "client_id or client_secret is wrong")
        lifetime = int(self.tokens.lifetime_s)
        return as_json({"access_token": token, "token_type": "bearer", "expires_in": lifetime})

    def poll(self) -> Response:
        """GET /v1/events:polling."""
        if waits := self._too_early():
            response = problem(429, "polled too often")
            response.headers["Retry-After"] = str(waits)
            return response
        merchants = bodies.check_merchants(request.headers.get("x-polling-merchants"))
        events = self.market.poll(merchants, bodies.check_types(request.args.getlist("eventType")))
        return as_json(events) if events else empty(204)

    def acknowledge(self) -> Response:
        """POST /v1/events/acknowledgment."""
        entries = bodies.check_acks(read_json(request))
        if not self.market.faults.take("ack_lost", endpoint="ack"):
            self.market.acknowledge(entries)
        return empty(202)

    def merchant_update(self) -> Response:
        """POST /v1/merchantUpdate; an empty body asks the platform to read the menu again."""
        body = read_object(request) if request.content_length else {}
        bodies.check_merchant_update(body)
        self.market.front.take(body)
        return empty(204)

    # --- orders ----------------------------------------------------------------------------------------------

    def details(self, order_id: str) -> Response:
        """GET /v1/orders/{id}."""
        faults = self.market.faults
        if faults.take("details_404_then_200", order_id=order_id, endpoint="details"):
            raise NoSuchOrder(f"there is no order {order_id} yet")
        told = not faults.take("no_last_event", order_id=order_id, endpoint="details")
        return as_json(self.market.details(order_id, with_last_event=told))

    def patch_details(self, order_id: str) -> Response:
        """PATCH /v1/orders/{id}/details."""
        body = read_object(request)
        self.market.reschedule(order_id, bodies.check_time(body, "preparationStartDateTime"))
        return empty(200)

    def confirm(self, order_id: str) -> Response:
        """POST /v1/orders/{id}/confirm."""
        ticket = self.market.ticket(order_id)
        body = read_object(request)
        bodies.check_confirm(body, ticket.created_at)
        self._conflict(order_id)

        def act() -> None:
            self.market.call(order_id, "confirm")
            ticket.external_code = body["orderExternalCode"]
            ticket.preparation_min = body.get("preparationTime")

        self._do(order_id, act)
        return empty(202)

    def move(self, order_id: str, name: str) -> Response:
        """POST preparing, readyForPickup, pickedUp, dispatch or delivered."""
        if name == "dispatch" and request.content_length:
            bodies.check_tracking(read_object(request), required=False)
        self._conflict(order_id)
        self._do(order_id, partial(self.market.call, order_id, name))
        return empty(202)

    def tracking(self, order_id: str) -> Response:
        """POST /v1/orders/{id}/tracking."""
        bodies.check_tracking(read_object(request), required=True)
        self.market.track(order_id)
        return empty(202)

    def validate_code(self, order_id: str) -> Response:
        """POST /v1/orders/{id}/validateCode?deliveryCode=; the standard has no 404 here."""
        code = request.args.get("deliveryCode", "")
        try:
            ticket = self.market.ticket(order_id)
        except NoSuchOrder as unknown:
            return problem(400, str(unknown))
        if code != ticket.delivery_code:
            return problem(400, "the delivery code is wrong")
        return as_json({"orderId": order_id, "deliveryCode": code})

    def request_cancellation(self, order_id: str) -> Response:
        """POST /v1/orders/{id}/requestCancellation."""
        ticket = self.market.ticket(order_id)
        body = read_object(request)
        items = ticket.document.get("items") or []
        bodies.check_cancellation(body, frozenset(item.get("id", "") for item in items))
        self._conflict(order_id)
        self._do(order_id, partial(self.market.ask_to_cancel, order_id, body["reason"], body["code"]))
        return empty(202)

    def accept_cancellation(self, order_id: str) -> Response:
        """POST /v1/orders/{id}/acceptCancellation."""
        self._conflict(order_id)
        self._do(order_id, partial(self.market.answer_customer, order_id, agree=True))
        return empty(204)

    def deny_cancellation(self, order_id: str) -> Response:
        """POST /v1/orders/{id}/denyCancellation."""
        body = read_object(request)
        bodies.check_denial(body)
        self._conflict(order_id)
        said = {"reason": body["reason"], "code": body["code"]}
        self._do(order_id, partial(self.market.answer_customer, order_id, agree=False, **said))
        return empty(204)

    # --- inside ----------------------------------------------------------------------------------------------

    def _guard(self) -> Response | None:
        """Let only good tokens and readable order ids pass."""
        if request.path == "/oauth/token":
            return None
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not self.tokens.good(token.strip()):
            return problem(401, "the access token is missing, unknown or has ended")
        order_id = (request.view_args or {}).get("order_id")
        if order_id is not None and not is_uuid(order_id):
            return problem(400, "the order id is no UUID")
        return None

    def _do(self, order_id: str, act: Callable[[], object]) -> None:
        """Do what the desk asks for; where a fault wants it, later, if it is possible then."""
        endpoint, _ = identify(request.method, request.path)
        later = self.market.faults.take("applied_later", order_id=order_id, endpoint=endpoint)
        if later is None:
            act()
        else:
            self.market.later(float(later.settings["delay_s"]), partial(_if_possible, act))

    def _conflict(self, order_id: str) -> None:
        """Refuse with 409 what a fault wants refused, without doing it."""
        endpoint, _ = identify(request.method, request.path)
        if self.market.faults.take("conflict_409", order_id=order_id, endpoint=endpoint, force=True):
            raise ForcedConflict("the order is being changed by somebody else")

    def _too_early(self) -> int:
        """Return after how many seconds the next poll is welcome, 0 for now."""
        now = self.clock.now()
        if self._last_poll is not None:
            left = self.market.rules.min_poll_interval_s - (now - self._last_poll).total_seconds()
            if left > 0:
                return math.ceil(left)
        self._last_poll = now
        return 0


def _if_possible(act: Callable[[], object]) -> None:
    with contextlib.suppress(RefusedMove, NoSuchOrder):
        act()


class ForcedConflict(Exception):
    """A fault asks for a 409."""


def add_error_answers(app: Flask, market: Marketplace) -> None:
    """Translate what the views raise into problem+json, once."""

    def refused(error: RefusedMove) -> Response:
        if request.path.startswith("/sandbox"):
            return problem(409, str(error))
        endpoint, order_id = identify(request.method, request.path)
        status = market.rules.repeat_status if error.repeat else 422
        if market.faults.take("conflict_409", order_id=order_id, endpoint=endpoint):
            status = 409
        more: dict[str, Any] = {}
        if endpoint == "request_cancellation":
            state = market.ticket(order_id).state
            if state is State.CANCELLED:
                more["cancellationStatus"] = "CANCELLED"
            elif not error.repeat:
                more["cancellationStatus"] = "CANCELLATION_REQUEST_DENIED"
        return problem(status, str(error), **more)

    def http_error(error: HTTPException) -> Response:
        return problem(error.code or 500, error.name)

    def broken(error: Exception) -> Response:
        _log.error("the practice platform failed", exc_info=error)
        return problem(500, "the practice platform failed; its log says why")

    app.register_error_handler(BadBody, lambda error: problem(400, str(error)))
    app.register_error_handler(AckError, lambda error: problem(400, str(error)))
    app.register_error_handler(NoSuchOrder, lambda error: problem(404, str(error)))
    app.register_error_handler(ForcedConflict, lambda error: problem(409, str(error)))
    app.register_error_handler(RefusedMove, refused)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(Exception, broken)
