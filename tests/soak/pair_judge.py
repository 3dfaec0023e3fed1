"""Says what is not as it must be between platform and desk, at each rest and once no fault is left.

The platform's own record is the truth. A difference may last, but not longer than LIMIT_S while nothing that staff can
see speaks of it: the link's lamp and sentence, the journal's sentence, or the order's own mark (waiting for the
platform, unsure, a note, details still coming).
"""

from __future__ import annotations

from merchant_desk.domain.job import JobState
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.sandbox.states import State
from merchant_desk.sandbox.ticket import Ticket
from merchant_desk.services.facts import LinkState
from tests.soak.judge import HANDED_OVER, REPRINT, number_of
from tests.soak.pair_shop import PairShop
from tests.soak.paper import KINDS, KITCHEN

#: Desk's time: the longest that a fault here holds an event back (three polls), the poll that brings it, two steps.
LIMIT_S = 30.0
#: Desk's time after the last fault: the longest pauses between two tries and two re-reads (30 s and 60 s), twice.
SETTLE_S = 180.0
#: Answers to a confirmation that the platform has not even looked at; 200 is a web page from in between.
NOT_LOOKED_AT = frozenset({"confirm 200", "confirm 401", "confirm 429", "confirm 503"})
STOPS = "조리 중단"

#: The desk's state of an order for the platform's.
TRUTH: dict[State, Status] = {
    State.PLACED: Status.NEW,
    State.CONFIRMED: Status.COOKING,
    State.PREPARING: Status.COOKING,
    State.READY: Status.READY,
    State.DISPATCHED: Status.DISPATCHED,
    State.DELIVERED: Status.DELIVERED,
    State.PICKED_UP: Status.DELIVERED,
    State.CONCLUDED: Status.CONCLUDED,
    State.CANCELLED: Status.CANCELLED,
}


class PairJudge:
    """Looks at one shop. ``problems`` are sentences, each once; ``unseen_s`` the longest difference unseen."""

    def __init__(self, shop: PairShop) -> None:
        self._shop = shop
        self.problems: list[str] = []
        self.unseen_s = 0.0
        self._since_s: dict[str, float] = {}

    def look(self) -> None:
        """Look at a moment of rest."""
        shop = self._shop
        for what in shop.acked_unstored:
            self._say(f"acknowledged before it was stored: {what}")
        for ticket in shop.tickets():
            record = shop.record(ticket.order_id)
            self._look_for_doubles(ticket)
            self._look_at_bell(ticket, record)
            self._look_at_difference(ticket, record)
        if shop.lanes.callback_faults:
            self._say("the program failed inside; the log says where")

    def settle(self) -> bool:
        """Let time go by until both sides agree, staff answering where they are asked; tell whether they do."""
        shop = self._shop
        agreed = self._wait_for_agreement()
        asked = shop.in_doubt()
        for order_id in asked if agreed else ():
            for choice in ("accept", "advance", "reject"):
                if shop.press(order_id, choice):
                    break
        if agreed and asked:
            shop.rest()
            agreed = self._wait_for_agreement()
            for order_id in shop.in_doubt():
                self._say(f"still unsure after staff decided again: {self._about(order_id)}")
        if agreed:
            self._look_at_paper()
        return agreed

    def _wait_for_agreement(self) -> bool:
        shop, steps = self._shop, 0
        end_s = shop.clock.monotonic_s() + SETTLE_S
        while True:
            different = self._differences()
            if not different and steps:
                return True
            if shop.clock.monotonic_s() > end_s:
                for what in different:
                    self._say(f"not settled {SETTLE_S:.0f} s after the last fault: {what}")
                return False
            shop.step()
            self.look()
            steps += 1

    def _differences(self) -> list[str]:
        """Return what is not at its end yet."""
        shop = self._shop
        found = []
        for ticket in shop.tickets():
            record = shop.record(ticket.order_id)
            if (
                record is None
                or record.settled is not TRUTH[ticket.state]
                or record.status not in {record.settled, Status.UNSURE}
                or record.customer_asks != ticket.customer_asks
                or (not record.order and not record.unreadable)
                or shop.market.events.waits_for(ticket.order_id)
            ):
                found.append(self._about(ticket.order_id))
        link, facts = shop.counter.link(), shop.counter.facts()
        if link.state is not LinkState.ONLINE or link.trouble:
            found.append(f"the lamp says {link.state} {link.trouble}")
        if facts.waiting_jobs or not shop.counter.is_idle:
            jobs = [job for record in shop.counter.records() for job in shop.counter.jobs_of(record.order_id)]
            open_jobs = [f"{job.job_id} {job.state} {job.last_error}" for job in jobs if not job.is_over]
            found.append(f"{facts.waiting_jobs} jobs wait: {open_jobs}")
        return found

    def _look_for_doubles(self, ticket: Ticket) -> None:
        """Look for a second confirmation, or a confirmation that nobody at the counter pressed."""
        shop, order_id = self._shop, ticket.order_id
        looked_at = sum(
            count
            for answer, count in ticket.answers.items()
            if answer.startswith("confirm ") and answer not in NOT_LOOKED_AT
        )
        if ticket.answers["confirm 202"] > 1 or looked_at > shop.presses[order_id]:
            self._say(f"confirmed again without a person: {self._about(order_id)} {dict(ticket.answers)}")
        number = str(ticket.document["displayId"])
        for name, printer in shop.printers.items():
            slips = [slip for slip in printer.slips if number_of(slip) == number and STOPS not in slip]
            if sum(REPRINT not in slip for slip in slips) > 1:
                self._say(f"two unmarked slips of {number} at {name}")
            if slips and ticket.state is State.PLACED:
                self._say(f"printed before the platform confirmed: {self._about(order_id)}")

    def _look_at_bell(self, ticket: Ticket, record: OrderRecord | None) -> None:
        """Look whether what waits for a person rings: what is acknowledged will not be told again."""
        if ticket.state is not State.PLACED or not self._shop.market.events.counts(ticket.order_id)["acks"]:
            return
        if record is None:
            self._say(f"acknowledged, and the desk does not know it: {self._about(ticket.order_id)}")
        elif record.status is Status.NEW and ticket.order_id not in self._shop.bell.ringing.order_ids:
            self._say(f"nobody decided, and it does not ring: {self._about(ticket.order_id)}")

    def _look_at_difference(self, ticket: Ticket, record: OrderRecord | None) -> None:
        """Look whether staff could see that desk and platform differ."""
        now_s, order_id = self._shop.clock.monotonic_s(), ticket.order_id
        if not self._differs(ticket, record) or self._is_seen(record):
            self._since_s.pop(order_id, None)
            return
        unseen_s = now_s - self._since_s.setdefault(order_id, now_s)
        self.unseen_s = max(self.unseen_s, unseen_s)
        if unseen_s > LIMIT_S:
            self._say(f"all seems well for {unseen_s:.0f} s, but it is not: {self._about(order_id)}")

    def _differs(self, ticket: Ticket, record: OrderRecord | None) -> bool:
        if record is None or record.settled is not TRUTH[ticket.state]:
            return True
        answered = any(
            "cancellation" in job.kind.value and job.state is not JobState.FAILED
            for job in self._shop.counter.jobs_of(ticket.order_id)
        )
        return ticket.customer_asks and not record.customer_asks and not answered

    def _is_seen(self, record: OrderRecord | None) -> bool:
        """Tell whether anything that the window shows speaks of a difference."""
        facts = self._shop.counter.facts()
        if facts.link.state is not LinkState.ONLINE or facts.link.trouble or facts.journal_trouble:
            return True
        if record is None:
            return False
        coming = record.order is None
        return coming or record.is_pending or record.status is Status.UNSURE or bool(record.note)

    def _look_at_paper(self) -> None:
        """Look whether each order that was accepted here came out in the kitchen, or the desk asks about it."""
        shop = self._shop
        states = shop.rows("SELECT order_id, printer, state FROM v_slips WHERE slip != 'cancel'")
        for ticket in shop.tickets():
            number = str(ticket.document["displayId"])
            for name in KINDS:
                found = {
                    state
                    for order_id, printer, state in states
                    if (order_id, printer) == (ticket.order_id, name)
                }
                on_paper = any(number_of(slip) == number for slip in shop.printers[name].slips)
                if found & HANDED_OVER and not on_paper:
                    self._say(f"noted as printed, and it is not: {number} at {name}")
                lives = ticket.state not in {State.PLACED, State.CANCELLED, State.CONCLUDED}
                if (
                    name == KITCHEN
                    and lives
                    and (not found or found & {"held", "waiting", "dropped"} == found)
                ):
                    self._say(f"the kitchen got no slip and nobody is asked: {self._about(ticket.order_id)}")
        stored = {order_id for (order_id,) in shop.rows("SELECT order_id FROM v_orders")}
        for ticket in shop.tickets():
            if ticket.order_id not in stored:
                self._say(f"not in the journal: {self._about(ticket.order_id)}")

    def _about(self, order_id: str) -> str:
        ticket, record = self._shop.market.ticket(order_id), self._shop.record(order_id)
        here = "unknown" if record is None else f"{record.status} ({record.settled}) {record.note}".strip()
        asks = f"{ticket.customer_asks}/{record.customer_asks if record else None}"
        return f"{ticket.document['displayId']} is {ticket.state} there, {here} here, customer asks {asks}"

    def _say(self, problem: str) -> None:
        if problem not in self.problems:
            self.problems.append(problem)
