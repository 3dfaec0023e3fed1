"""Speaks Open Delivery 1.7.0 with one merchant's platform. It must not know the journal, nor decide anything."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from urllib.parse import quote

import msgspec

from merchant_desk.domain.books.statement import PaymentBatch
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import NoAnswer, OrderUnreadable, SettingsError, SignedOut
from merchant_desk.domain.events import Event, EventType
from merchant_desk.domain.shop_standing import MenuThing, ThingKind
from merchant_desk.services.ports import DecisionRequest, Fetched, PollAnswer
from merchant_desk.services.settings import PlatformSettings

from . import wire
from .account import Account
from .address import Address
from .failures import half_an_answer, not_the_platform, refused
from .parse import parse_order
from .polling import parse_events
from .reply import Reply
from .salvage import NotJson
from .session import DEADLINE_S, Lines
from .statement_calls import StatementCalls

#: The standard takes at most this many acknowledgements, and item ids, in one call.
MOST_IN_A_CALL = 100

#: An item's name has at most so many characters, which orders do not keep to.
LONGEST_NAME = 150

ACKNOWLEDGE = "/v1/events/acknowledgment"
#: In the published file among the webhooks, though the platform hosts it.
MERCHANT_UPDATE = "/v1/merchantUpdate"
#: The last part of the path that tells whether a delivery code is the order's.
VALIDATE = "validateCode"
#: The last part of the path of each decision.
ENDPOINTS: dict[Action, str] = {
    Action.ACCEPT: "confirm",
    Action.REJECT: "requestCancellation",
    Action.CANCEL: "requestCancellation",
    Action.PREPARING: "preparing",
    Action.READY: "readyForPickup",
    Action.DISPATCH: "dispatch",
    Action.DELIVERED: "delivered",
    Action.PICKED_UP: "pickedUp",
    Action.ACCEPT_CANCELLATION: "acceptCancellation",
    Action.DENY_CANCELLATION: "denyCancellation",
}


class OpenDeliveryClient:
    """The platform of one merchant; implements the ports ``Platform`` and ``StatementSource``.

    Any thread; each calling thread (a lane) has its own session, all share one token. Owner: app; lives as
    long as the desk. It never waits or repeats by itself, but for one renewal of the token: when to ask again
    is the services' affair. ``secret`` is called on a lane, whenever a token is needed.
    """

    def __init__(
        self,
        settings: PlatformSettings,
        merchant_id: str,
        secret: Callable[[], str],
        *,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        if not 36 <= len(merchant_id) <= 100 or not merchant_id.isascii() or not _fits_header(merchant_id):
            raise SettingsError(
                "가게 번호(merchant_id)는 쉼표와 공백 없는 영문·숫자·기호 36~100자여야 합니다.",
                action="플랫폼에서 받은 번호를 그대로 넣어 주세요.",
            )
        self._merchant_id = merchant_id
        self._account = Account(settings.client_id, secret)
        self._lines = Lines(
            Address.read(settings.base_url),
            connect_timeout_s=settings.connect_timeout_s,
            read_timeout_s=settings.read_timeout_s,
            deadline_s=deadline_s,
        )

    def poll(self) -> PollAnswer:
        """Ask for events of this merchant, of all types: what a filter leaves out counts as acknowledged."""
        reply = self._call("GET", "/v1/events:polling", headers={"x-polling-merchants": self._merchant_id})
        if reply.status == 204:
            return PollAnswer((), reply.took_s, reply.platform_time)
        if reply.status != 200:
            raise refused(reply, decision=False)
        if reply.is_page or reply.cut_off:
            raise not_the_platform(reply)
        try:
            found = parse_events(reply.body, self._merchant_id, _told_at(reply))
        except NotJson as wrong:
            raise (half_an_answer if wrong.truncated else not_the_platform)(reply) from wrong
        if found is None:
            raise not_the_platform(reply)
        events, unreadable = found
        return PollAnswer(events, reply.took_s, reply.platform_time, unreadable)

    def sign_in(self) -> PollAnswer:
        """Sign in and ask for nothing: it proves the way, the credentials and the clock, and takes no event.

        A platform may take a poll for the sign that a shop is open, so what only checks must not poll.
        """
        reply = self._account.sign_in(self._lines.mine())
        return PollAnswer((), reply.took_s, reply.platform_time)

    def acknowledge(self, events: tuple[Event, ...]) -> None:
        """Acknowledge events, at most 100 in a call.

        Unknown types go last and by themselves: a platform that rejects its own unknown word must not keep
        the others unacknowledged, or its answers would fill up with them.
        """
        for unknown in (False, True):
            group = [event for event in events if (event.kind is EventType.UNKNOWN) is unknown]
            for start in range(0, len(group), MOST_IN_A_CALL):
                entries = [
                    wire.Acknowledgement(event.event_id, event.order_id, event.word)
                    for event in group[start : start + MOST_IN_A_CALL]
                ]
                reply = self._call("POST", ACKNOWLEDGE, body=msgspec.json.encode(entries))
                if not reply.ok:
                    raise refused(reply, decision=False)
                if reply.is_page:
                    raise not_the_platform(reply)

    def fetch(self, order_id: str) -> Fetched:
        """Read an order's details."""
        reply = self._call("GET", _path(order_id))
        if reply.status != 200:
            raise refused(reply, decision=False)
        if reply.is_page:
            raise not_the_platform(reply)
        if reply.cut_off:
            raise OrderUnreadable(
                "주문 내용이 너무 커서 읽을 수 없습니다.", raw=reply.body, detail="over the limit"
            )
        try:
            return Fetched(parse_order(reply.body, order_id, _told_at(reply)), reply.body)
        except OrderUnreadable as unreadable:
            wrong = unreadable.__cause__
            if isinstance(wrong, NotJson) and wrong.truncated:  # worth asking again
                raise half_an_answer(reply) from wrong
            raise

    def decide(self, request: DecisionRequest) -> None:
        """Send a decision once; returning means that the platform took it, which proves nothing yet."""
        reply = self._call("POST", _path(request.order_id, ENDPOINTS[request.action]), body=_body(request))
        if not reply.ok:
            raise refused(reply, decision=True)
        if reply.is_page:
            raise not_the_platform(reply)
        if reply.body and not _is_json(reply):
            raise NoAnswer("플랫폼의 대답이 중간에 끊겼습니다.", detail=f"{reply.for_log()}, broken body")

    def validate_code(self, order_id: str, code: str) -> bool:
        """Ask whether ``code`` is the order's delivery code; the standard answers 200 for yes and 400 for no."""
        path = f"{_path(order_id, VALIDATE)}?deliveryCode={quote(code, safe='')}"
        reply = self._call("POST", path, harmless=True)
        if reply.is_page or not (reply.ok or reply.status == 400):
            raise refused(reply, decision=False)
        return reply.ok

    def tell_shop(self, *, available: bool) -> None:
        """Tell whether the shop takes orders; the standard answers 204, older platforms 200."""
        self._tell(wire.MerchantNews(_status(available)))

    def tell_thing(self, thing: MenuThing, *, available: bool) -> None:
        """Tell whether a dish (ITEM) or an option (OPTION) is to be had, and nothing else about the menu."""
        if thing.kind is ThingKind.OPTION:
            self._tell(wire.OptionNews((wire.OptionStatus(thing.thing_id, _status(available)),)))
            return
        name = thing.name[:LONGEST_NAME]
        # The standard requires a description, and the orders name none.
        item = wire.ItemStatus(
            thing.thing_id, name, name, thing.external_code, thing.unit, _status(available)
        )
        self._tell(wire.ItemNews((item,)))

    def _tell(self, news: wire.MerchantNews | wire.ItemNews | wire.OptionNews) -> None:
        """Send news of the shop; they say what is so, hence a call that was cut off may be made twice."""
        reply = self._call("POST", MERCHANT_UPDATE, body=msgspec.json.encode(news), harmless=True)
        if not reply.ok:
            raise refused(reply, decision=True)  # a server that failed may have taken it all the same
        if reply.is_page:
            raise not_the_platform(reply)

    def batches(self, first: date, last: date) -> tuple[PaymentBatch, ...]:
        """Read the statements of the orders of these days; implements the port ``StatementSource``."""
        return StatementCalls(lambda path: self._call("GET", path), self._merchant_id).batches(first, last)

    def close(self) -> None:
        """Close every connection, from any thread; calls under way fail with NoAnswer.

        Later calls open new connections, so a lane that hangs can be cut loose without losing the platform.
        """
        self._lines.close()

    def cut(self, lane: str) -> None:
        """Cut the call under way on one lane, from any thread; it fails as one that was not answered."""
        self._lines.cut(lane)

    def _call(
        self,
        method: str,
        path: str,
        *,
        headers: dict[str, str] | None = None,
        body: bytes | None = None,
        harmless: bool = False,
    ) -> Reply:
        """Make one call with the token; on a 401 renew it and make the call once more (it was not done).

        A ``harmless`` call may be made twice, as every read may.
        """
        line = self._lines.mine()
        headers = dict(headers or {})
        if body is not None:
            headers["Content-Type"] = "application/json"
        harmless = harmless or method == "GET" or path == ACKNOWLEDGE
        token = self._account.token(line)
        bearer = {"Authorization": f"Bearer {token.text}"}
        reply = line.exchange(method, path, headers | bearer, body, harmless=harmless)
        if reply.status != 401:
            return reply
        token = self._account.renewed(line, token)
        bearer = {"Authorization": f"Bearer {token.text}"}
        reply = line.exchange(method, path, headers | bearer, body, harmless=harmless)
        if reply.status == 401:
            raise SignedOut(
                "플랫폼이 로그인을 받아 주지 않습니다.", detail=f"{reply.for_log()}, with a new token"
            )
        return reply


def _fits_header(merchant_id: str) -> bool:
    return merchant_id.isprintable() and not any(mark in merchant_id for mark in ", ")


def _path(order_id: str, endpoint: str = "") -> str:
    path = f"/v1/orders/{quote(order_id, safe='')}"
    return f"{path}/{endpoint}" if endpoint else path


def _told_at(reply: Reply) -> datetime:
    """Return when the answer was given, by the platform's clock if it tells it."""
    return reply.platform_time or datetime.now(UTC)


def _status(available: bool) -> str:
    return "AVAILABLE" if available else "UNAVAILABLE"


def _is_json(reply: Reply) -> bool:
    """Tell whether a success's body is whole; plain text that some platforms send is nobody's business."""
    if "json" not in reply.content_type.lower():
        return not reply.cut_off
    try:
        msgspec.json.decode(reply.body, type=msgspec.Raw)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def _body(request: DecisionRequest) -> bytes | None:
    """Return the JSON that a decision carries, or None."""
    match request.action:
        case Action.ACCEPT:
            created_at = request.order_created_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
            return msgspec.json.encode(
                wire.Confirmation(created_at, request.external_code, request.minutes, request.reason)
            )
        case Action.REJECT | Action.CANCEL:
            return msgspec.json.encode(
                wire.CancellationRequest(
                    reason=request.reason or request.code,
                    code=request.code,
                    mode="AUTO" if request.automatic else "MANUAL",
                    out_of_stock_items=request.out_of_stock[:MOST_IN_A_CALL],
                )
            )
        case Action.DENY_CANCELLATION:
            return msgspec.json.encode(wire.Denial(request.reason or request.code, request.code))
        case _:
            return None
