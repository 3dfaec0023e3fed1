"""The platform's orders and what may be done with them; it must not know HTTP or how orders are made up."""

from __future__ import annotations

import threading
import uuid
from collections import Counter, deque
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from typing import Any

from .clock import Agenda, Clock
from .events import EventQueue
from .faults import FaultBox
from .orders import OrderMaker, rfc3339
from .plans import plan
from .scenarios import Scenario
from .shopfront import Shopfront
from .states import ACCEPTED, ASKED_FOR, CALLS, ENDED, MOVES, Move, RefusedMove, State, after
from .ticket import CUSTOMER_ASKS, NOBODY_ANSWERED, WITHDRAWN, HouseRules, NoSuchOrder, PlatformFull, Ticket
from .wishes import Wish, apply_patches

#: Orders kept after their end, and the most that may be open; the oldest ended ones are dropped.
KEEP_ENDED, MOST_ORDERS = 5_000, 20_000


class Marketplace:
    """Everything that the platform knows. Any thread (one lock); lives as long as its platform."""

    def __init__(
        self,
        *,
        maker: OrderMaker,
        scenario: Scenario,
        rules: HouseRules,
        faults: FaultBox,
        clock: Clock,
        client_id: str,
    ) -> None:
        self.rules = rules
        self.faults = faults
        self.merchant_id = maker.shop.merchant_id
        self.base_url = ""
        self.skew_s = 0.0
        self.front = Shopfront()
        self.moved: Callable[[Ticket], None] = lambda _ticket: None
        self.events = EventQueue(faults)
        self.lock = threading.RLock()
        self.placed = self.confirmed = self.confirmed_by_desk = 0
        self.dropped = 0
        self._maker = maker
        self.scenario = scenario
        self._clock = clock
        self._client_id = client_id
        self._agenda = Agenda()
        self._tickets: dict[str, Ticket] = {}
        self._ended: deque[str] = deque()
        self._rng = Random(f"{maker.seed}:ids")

    # --- looking ---------------------------------------------------------------------------------------------

    def stamp(self) -> datetime:
        """Return the time that the platform tells, its skew included."""
        fault = self.faults.peek("clock_skew")
        extra = float(fault.settings["skew_s"]) if fault else 0.0
        return self._clock.now() + timedelta(seconds=self.skew_s + extra)

    def tickets(self) -> list[Ticket]:
        """Return every order that is kept, oldest first."""
        with self.lock:
            self.let_happen()
            return list(self._tickets.values())

    def ticket(self, order_id: str) -> Ticket:
        """Return an order; raises NoSuchOrder."""
        with self.lock:
            self.let_happen()
            found = self._tickets.get(order_id)
        if found is None:
            raise NoSuchOrder(f"there is no order {order_id}")
        return found

    def details(self, order_id: str, *, with_last_event: bool) -> dict[str, Any]:
        """Return the order's document as the wire has it; raises NoSuchOrder."""
        with self.lock:
            ticket = self.ticket(order_id)
            return ticket.document | ({"lastEvent": ticket.last_event} if with_last_event else {})

    def poll(self, merchants: frozenset[str], types: frozenset[str]) -> list[dict[str, Any]]:
        """Return the events that wait; for other ``merchants`` (if any are named) there are none."""
        with self.lock:
            self.let_happen()
            if merchants and self.merchant_id not in merchants:
                return []
            self._sing()
            return self.events.hand_out(types, self._clock.now())

    def acknowledge(self, entries: list[dict[str, str]]) -> None:
        """Take events as received; raises AckError where an entry does not fit its event."""
        with self.lock:
            self.let_happen()
            self.events.acknowledge(entries)

    # --- placing ---------------------------------------------------------------------------------------------

    def place(self, wish: Wish) -> Ticket:
        """Place one order and tell of it; raises WishError or PlatformFull."""
        with self.lock:
            self.let_happen()
            if len(self._tickets) - len(self._ended) >= MOST_ORDERS:
                raise PlatformFull(f"{MOST_ORDERS} orders are open; nobody takes them")
            now = self._clock.now()
            within = self.rules.confirm_within_s if wish.confirm_within_s is None else wish.confirm_within_s
            number = self.placed + 1
            told = self.stamp()
            by = told + timedelta(seconds=within)
            document = self._maker.make(number, wish, told, by, self.front.sold_out())
            # The seed makes what is ordered; ids are new at every start, or a desk that has met this seed before
            # would rightly take the orders for ones it knows.
            document["id"] = str(uuid.uuid4())
            patched = apply_patches(document, wish)
            ticket = Ticket(
                order_id=document["id"],
                number=number,
                document=patched,
                patched=wish.patched(),
                created_at=str(patched.get("createdAt", document["createdAt"])),
                state=State.PLACED,
                confirm_by=now + timedelta(seconds=within),
                cancellation=wish.cancellation,
                delivery_code=f"{self._rng.randint(0, 9999):04d}",
            )
            self.placed = number
            self._tickets[ticket.order_id] = ticket
            self._agenda.at(ticket.confirm_by, lambda: self._missed(ticket))
            self._emit(ticket, "CREATED")
            if kind := self.scenario.fault_for(number):
                self.faults.add(kind)
            return ticket

    # --- what the desk asks for ------------------------------------------------------------------------------

    def call(self, order_id: str, name: str) -> Ticket:
        """Do what the desk's call ``name`` asks for; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            ticket = self.ticket(order_id)
            move, kinds = CALLS[name]
            kind = ticket.document.get("type")
            if kind not in kinds:
                raise RefusedMove(f"{name} is not for orders of type {kind}", repeat=False)
            self._wanted(ticket, name)
            self._move(ticket, move, {"clientId": self._client_id})
            if move is Move.CONFIRM:
                ticket.confirmed_by = self._client_id
                self.confirmed_by_desk += 1
            return ticket

    def track(self, order_id: str) -> None:
        """Accept news of the rider; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            ticket = self.ticket(order_id)
            self._wanted(ticket, "tracking")
            if ticket.state not in ACCEPTED:
                raise RefusedMove(f"tracking is not possible: the order is {ticket.state}", repeat=False)

    def ask_to_cancel(self, order_id: str, reason: str, code: str) -> None:
        """Let the shop ask for a cancellation; raises NoSuchOrder or RefusedMove.

        Before acceptance it is granted at once; afterwards the order's or the house's rule decides.
        """
        with self.lock:
            ticket = self.ticket(order_id)
            after(Move.CANCEL, ticket.state)
            if ticket.shop_asks:
                raise RefusedMove("the cancellation has been asked for already", repeat=True)
            said = {"reason": reason, "code": code, "clientId": self._client_id}
            self._emit(ticket, "CANCELLATION_REQUESTED", said)
            ticket.shop_asks = True
            # A rule of one order holds before its acceptance too; the house's rule is for accepted orders.
            rule = ticket.cancellation or (
                "grant" if ticket.state is State.PLACED else self.rules.cancellation
            )
            if rule == "grant":
                self.grant(order_id, said)
            elif rule == "deny":
                self.deny(order_id, "이미 배달원이 배정되어 취소할 수 없습니다.")

    def answer_customer(self, order_id: str, *, agree: bool, reason: str = "", code: str = "") -> None:
        """Let the shop answer a customer's wish to cancel; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            ticket = self.ticket(order_id)
            if not ticket.customer_asks:
                raise RefusedMove(
                    "nobody has asked for a cancellation", repeat=ticket.state is State.CANCELLED
                )
            if agree:
                self._move(ticket, Move.FORCE, CUSTOMER_ASKS)
            else:
                ticket.customer_asks = False
                # The code of a refusal is not among the codes of an event; the reason names it.
                self._emit(
                    ticket,
                    "CANCELLED_DENIED",
                    {"reason": f"{reason} ({code})", "code": "OTHER_CANCELLATION_REASON"},
                )

    def reschedule(self, order_id: str, start: datetime) -> None:
        """Note another start of preparation; raises NoSuchOrder."""
        with self.lock:
            ticket = self.ticket(order_id)
            ticket.document = ticket.document | {"preparationStartDateTime": rfc3339(start)}

    # --- what customers, the platform and other devices do ---------------------------------------------------

    def customer_asks_to_cancel(self, order_id: str, said: dict[str, str]) -> None:
        """Let the customer ask for a cancellation; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            ticket = self.ticket(order_id)
            after(Move.FORCE, ticket.state)
            if ticket.customer_asks:
                raise RefusedMove("the customer has asked already", repeat=True)
            ticket.customer_asks = True
            self._emit(ticket, "ORDER_CANCELLATION_REQUEST", CUSTOMER_ASKS | said)

    def cancel(self, order_id: str, said: dict[str, str]) -> None:
        """Cancel as the platform; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            self._move(self.ticket(order_id), Move.FORCE, WITHDRAWN | said)

    def grant(self, order_id: str, said: dict[str, str] | None = None) -> None:
        """Grant the cancellation that the shop asked for; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            ticket = self._asked(order_id)
            wording = {"reason": "가게의 요청으로 취소되었습니다.", "code": "OTHER_CANCELLATION_REASON"}
            self._move(ticket, Move.CANCEL, said or wording)

    def deny(self, order_id: str, reason: str) -> None:
        """Refuse the cancellation that the shop asked for; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            ticket = self._asked(order_id)
            ticket.shop_asks = False
            said = {"reason": reason, "code": "OTHER_CANCELLATION_REASON"}
            self._emit(ticket, "CANCELLATION_REQUEST_DENIED", said)

    def other_device(self, order_id: str, move: Move, client_id: str) -> None:
        """Let another device of the shop do a move; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            ticket = self.ticket(order_id)
            said = {"clientId": client_id}
            if move is Move.CANCEL:
                said |= {"reason": "다른 기기에서 취소했습니다.", "code": "UNAVAILABLE_ITEM"}
            self._move(ticket, move, said)
            if move is Move.CONFIRM:
                ticket.confirmed_by = client_id

    def platform_does(self, order_id: str, move: Move) -> None:
        """Let the platform or its rider do a move; raises NoSuchOrder or RefusedMove."""
        with self.lock:
            self._move(self.ticket(order_id), move, {})

    def tell(self, order_id: str, event_type: str, said: dict[str, str] | None = None) -> None:
        """Send an event that moves nothing (PREPARATION_REQUESTED, PICKUP_AREA_ASSIGNED)."""
        with self.lock:
            ticket = self.ticket(order_id)
            if ticket.state in ENDED:
                raise RefusedMove(f"the order is {ticket.state}", repeat=False)
            self._emit(ticket, event_type, said)

    def send_preparation_request(self, ticket: Ticket) -> None:
        """Ask the shop to start cooking an on-demand order, if it still waits for that."""
        if ticket.state is State.CONFIRMED:
            self._emit(ticket, "PREPARATION_REQUESTED")

    def note_call(self, endpoint: str, order_id: str, status: int) -> bool:
        """Count a call about an order; tell whether the control API has changed the order's document."""
        with self.lock:
            ticket = self._tickets.get(order_id)
            if ticket is None:
                return False
            ticket.requests[endpoint] += 1
            ticket.answers[f"{endpoint} {status}"] += 1
            return ticket.patched

    def counters(self) -> dict[str, Any]:
        """Return what was counted over the platform's life."""
        with self.lock:
            self.let_happen()
            tally = self.events.tally
            return {
                "placed": self.placed,
                "dropped": self.dropped,
                "states": Counter(one.state for one in self._tickets.values()),
                "confirmed": self.confirmed,
                "confirmed_by_desk": self.confirmed_by_desk,
                "events": {
                    "emitted": dict(tally.emitted),
                    "handed_out": dict(tally.handed_out),
                    "acked": dict(tally.acked),
                    "waiting": self.events.waiting(),
                    "redelivered": tally.redelivered,
                    "ack_repeats": tally.ack_repeats,
                    "ack_unknown": tally.ack_unknown,
                    "filtered_out": tally.filtered_out,
                },
            }

    def later(self, seconds: float, what: Callable[[], None]) -> None:
        """Let ``what`` happen in ``seconds`` of the platform's time."""
        self._agenda.after(self._clock.now(), seconds, what)

    def let_happen(self) -> None:
        """Let everything happen that is due; every look at the platform begins with it."""
        with self.lock:
            self._agenda.run(self._clock.now())

    # --- inside ----------------------------------------------------------------------------------------------

    def _wanted(self, ticket: Ticket, name: str) -> None:
        asked_for = ASKED_FOR.get(name)
        if asked_for and not ticket.document.get(asked_for):
            raise RefusedMove(f"{name} is not wanted: the order does not say {asked_for}", repeat=False)

    def _asked(self, order_id: str) -> Ticket:
        ticket = self.ticket(order_id)
        if not ticket.shop_asks:
            raise RefusedMove("the shop has not asked for a cancellation", repeat=False)
        return ticket

    def _move(self, ticket: Ticket, move: Move, said: dict[str, str]) -> None:
        ticket.state = after(move, ticket.state)
        self.confirmed += move is Move.CONFIRM
        self.moved(ticket)
        needs_words = move in (Move.CONFIRM, Move.CANCEL, Move.FORCE)
        self._emit(ticket, MOVES[move][2], said if needs_words else None)
        if ticket.state in ENDED:
            ticket.customer_asks = ticket.shop_asks = False
            self._end(ticket)
        plan(self, ticket)

    def _end(self, ticket: Ticket) -> None:
        self._ended.append(ticket.order_id)
        for _ in range(len(self._ended) - KEEP_ENDED):
            oldest = self._ended.popleft()
            if self.events.waits_for(oldest):  # its event still leads the desk to it
                self._ended.append(oldest)
            else:
                del self._tickets[oldest]
                self.events.forget(oldest)
                self.dropped += 1

    def _sing(self) -> None:
        """Emit an event of an unknown type where a fault wants one, for its order or the newest."""
        fault = self.faults.peek("unknown_event_type")
        if fault is None:
            return
        newest = next(reversed(self._tickets.values()), None)
        ticket = self._tickets.get(fault.order_id) if fault.order_id else newest
        if ticket and self.faults.take("unknown_event_type", order_id=ticket.order_id, endpoint="poll"):
            self._emit(ticket, str(fault.settings["event_type"]), moves_last_event=False)

    def _missed(self, ticket: Ticket) -> None:
        if ticket.state is State.PLACED:
            self._move(ticket, Move.FORCE, NOBODY_ANSWERED)

    def _emit(
        self,
        ticket: Ticket,
        event_type: str,
        said: dict[str, str] | None = None,
        *,
        moves_last_event: bool = True,
    ) -> None:
        """Tell of something; events of one order never have the same time, so that they can be sorted."""
        stamp = self.stamp()
        stamp = stamp.replace(microsecond=stamp.microsecond // 1000 * 1000)
        last = ticket.last_stamp
        if last is not None and timedelta() <= last - stamp < timedelta(seconds=1):
            stamp = last + timedelta(milliseconds=1)
        ticket.last_stamp = stamp
        event: dict[str, Any] = {
            "eventId": str(uuid.uuid4()),
            "eventType": event_type,
            "orderId": ticket.order_id,
            "orderURL": f"{self.base_url}/v1/orders/{ticket.order_id}",
            "createdAt": rfc3339(stamp),
        }
        if said:
            event["metadata"] = dict(said)
        if moves_last_event:
            ticket.last_event = event_type
        late = self.faults.take(
            "late_event", order_id=ticket.order_id, endpoint="event", event_type=event_type
        )
        if late is None:
            self.events.put(event)
            return
        delay_s = float(late.settings["delay_s"])
        until = self._clock.now() + timedelta(seconds=delay_s) if delay_s else None
        self.events.put(event, 0 if until else int(late.settings["polls"]), until)
