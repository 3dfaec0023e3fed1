"""A platform of memory: orders with a table of states of their own, events until acknowledged, faults on request."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import Conflict, DeskError, NoAnswer, NotFound
from merchant_desk.domain.events import Event, EventType
from merchant_desk.domain.order import Order
from merchant_desk.domain.shop_standing import MenuThing
from merchant_desk.services.ports import DecisionRequest, Fetched, PollAnswer
from tests.builders import MERCHANT_ID
from tests.fakes.clock import FakeClock

E = EventType
PLACED, CONFIRMED, READY, DISPATCHED, DELIVERED, CONCLUDED, CANCELLED = (
    "placed", "confirmed", "ready", "dispatched", "delivered", "concluded", "cancelled",
)  # fmt: skip

#: What each decision needs, where it leads to, and the event that tells of it.
TABLE: dict[Action, tuple[tuple[str, ...], str, EventType]] = {
    Action.ACCEPT: ((PLACED,), CONFIRMED, E.CONFIRMED),
    Action.REJECT: ((PLACED,), CANCELLED, E.CANCELLED),
    Action.PREPARING: ((CONFIRMED,), CONFIRMED, E.PREPARING),
    Action.READY: ((CONFIRMED,), READY, E.READY_FOR_PICKUP),
    Action.DISPATCH: ((CONFIRMED, READY), DISPATCHED, E.DISPATCHED),
    Action.DELIVERED: ((DISPATCHED,), DELIVERED, E.DELIVERED),
    Action.PICKED_UP: ((READY,), DELIVERED, E.PICKED_UP),
    Action.CANCEL: ((CONFIRMED, READY), CANCELLED, E.CANCELLED),
}
#: The desk's word for each state here.
AT_THE_DESK = {
    PLACED: "new",
    CONFIRMED: "cooking",
    READY: "ready",
    DISPATCHED: "dispatched",
    DELIVERED: "delivered",
    CONCLUDED: "concluded",
    CANCELLED: "cancelled",
}


@dataclass
class _Placed:
    order: Order
    state: str = PLACED
    last: EventType = E.CREATED
    customer_asks: bool = False


@dataclass
class _Fault:
    call: str
    error: DeskError
    after: bool
    order_id: str
    action: Action | None


@dataclass
class FakePlatform:
    """Time is the platform's own: ``clock`` (shared with the desk) plus ``ahead``."""

    clock: FakeClock
    ahead: timedelta = timedelta(0)
    took_s: float = 0.05
    tells_time: bool = True
    tells_last_event: bool = True
    #: Called for every call as it arrives, before anything happens.
    watch: Callable[[str], None] = lambda _call: None
    orders: dict[str, _Placed] = field(default_factory=dict)
    #: Requests that arrived, and those that changed something.
    requests: list[DecisionRequest] = field(default_factory=list)
    applied: list[tuple[Action, str]] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    #: The code that each order's customer was given, and what a desk asked about.
    delivery_codes: dict[str, str] = field(default_factory=dict)
    checked: list[tuple[str, str]] = field(default_factory=list)
    polled_s: list[float] = field(default_factory=list)
    #: What the shop told: whether it takes orders, and which things (by id) are to be had.
    told_shop: list[bool] = field(default_factory=list)
    told_things: list[tuple[str, bool]] = field(default_factory=list)
    unreadable: int = 0
    #: While True, events happen but are not handed out.
    events_held: bool = False
    _events: dict[str, Event] = field(default_factory=dict)
    _faults: deque[_Fault] = field(default_factory=deque)
    _numbers: int = 0

    # --- what happens there -----------------------------------------------------------------------------

    def place(self, order: Order) -> str:
        self.orders[order.order_id] = _Placed(order)
        self.say(order.order_id, E.CREATED)
        return order.order_id

    def say(
        self, order_id: str, kind: EventType, *, word: str = "", code: str = "", reason: str = ""
    ) -> Event:
        """Send an event; words that are no state leave the order where it is."""
        self._numbers += 1
        event = Event(
            f"event-{self._numbers:04d}",
            order_id,
            kind,
            word or kind.value,
            self.now(),
            reason,
            code,
            MERCHANT_ID,
        )
        self._events[event.event_id] = event
        if order_id in self.orders and kind is not E.UNKNOWN:
            self.orders[order_id].last = kind
        return event

    def move(self, order_id: str, state: str, kind: EventType, **words: str) -> Event:
        """Move an order without the desk: another device, the customer, the platform's rules."""
        self.orders[order_id].state = state
        return self.say(order_id, kind, **words)

    def confirm_elsewhere(self, order_id: str) -> Event:
        return self.move(order_id, CONFIRMED, E.CONFIRMED)

    def cancel(self, order_id: str, code: str = "CUSTOMER", reason: str = "") -> Event:
        return self.move(order_id, CANCELLED, E.CANCELLED, code=code, reason=reason)

    def customer_asks(self, order_id: str) -> Event:
        self.orders[order_id].customer_asks = True
        return self.say(order_id, E.ORDER_CANCELLATION_REQUEST, code="CHANGED_MIND")

    def send_again(self, event: Event) -> None:
        """Deliver an event once more, as a lost acknowledgement would."""
        self._events[event.event_id] = event

    def fail(
        self,
        call: str,
        error: DeskError,
        *,
        after: bool = False,
        times: int = 1,
        order_id: str = "",
        action: Action | None = None,
    ) -> None:
        """Let the next ``times`` such calls raise, before or after they have had their effect."""
        self._faults.extend([_Fault(call, error, after, order_id, action)] * times)

    def forgive(self) -> None:
        self._faults.clear()

    def count(self, action: Action, order_id: str) -> int:
        return self.applied.count((action, order_id))

    def now(self):
        return self.clock.now() + self.ahead

    # --- the port ---------------------------------------------------------------------------------------

    def poll(self) -> PollAnswer:
        self.polled_s.append(self.clock.monotonic_s())
        fault = self._arrive("poll")
        events = () if self.events_held else tuple(self._events.values())
        self._leave(fault)
        return PollAnswer(events, self.took_s, self.now() if self.tells_time else None, self.unreadable)

    def acknowledge(self, events: tuple[Event, ...]) -> None:
        fault = self._arrive("acknowledge")
        for event in events:
            self.acknowledged.append(event.event_id)
            self._events.pop(event.event_id, None)
        self._leave(fault)

    def fetch(self, order_id: str) -> Fetched:
        fault = self._arrive("fetch", order_id)
        self.fetched.append(order_id)
        placed = self.orders.get(order_id)
        if placed is None:
            raise NotFound("플랫폼에 없는 주문입니다.", status=404)
        self._leave(fault)
        last = placed.last if self.tells_last_event else None
        return Fetched(replace(placed.order, last_event=last), placed.order.display_id.encode())

    def decide(self, request: DecisionRequest) -> None:
        self.requests.append(request)
        fault = self._arrive("decide", request.order_id, request.action)
        self._apply(request)
        self._leave(fault)

    def validate_code(self, order_id: str, code: str) -> bool:
        fault = self._arrive("validate_code", order_id)
        self.checked.append((order_id, code))
        self._leave(fault)
        return order_id in self.orders and code == self.delivery_codes.get(order_id)

    def tell_shop(self, *, available: bool) -> None:
        fault = self._arrive("tell_shop")
        self.told_shop.append(available)
        self._leave(fault)

    def tell_thing(self, thing: MenuThing, *, available: bool) -> None:
        fault = self._arrive("tell_thing")
        self.told_things.append((thing.thing_id, available))
        self._leave(fault)

    def close(self) -> None:
        self.fail("poll", NoAnswer("닫혔습니다."), times=1_000)

    def _apply(self, request: DecisionRequest) -> None:
        placed = self.orders[request.order_id]
        if request.action in {Action.ACCEPT_CANCELLATION, Action.DENY_CANCELLATION}:
            if not placed.customer_asks:
                raise Conflict("취소 요청이 없습니다.", status=422)
            placed.customer_asks = False
            self.applied.append((request.action, request.order_id))
            if request.action is Action.ACCEPT_CANCELLATION:
                self.cancel(request.order_id)
            else:
                self.say(request.order_id, E.CANCELLED_DENIED)
            return
        starts, target, kind = TABLE[request.action]
        if placed.state not in starts:
            raise Conflict("주문이 다른 상태입니다.", status=422)
        self.applied.append((request.action, request.order_id))
        self.move(request.order_id, target, kind)

    def _arrive(self, call: str, order_id: str = "", action: Action | None = None) -> _Fault | None:
        """Take the fault that is meant for this call; raise it now if it strikes before the effect."""
        self.watch(call)
        for fault in self._faults:
            if fault.call == call and fault.order_id in {"", order_id} and fault.action in {None, action}:
                self._faults.remove(fault)
                if fault.after:
                    return fault
                raise fault.error
        return None

    @staticmethod
    def _leave(fault: _Fault | None) -> None:
        if fault is not None:
            raise fault.error
