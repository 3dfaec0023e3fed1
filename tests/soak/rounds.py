"""Kills a desk again and again, lets it come back, and looks at what it left; it prints nothing.

One cycle has two halves over the same home: first orders that only a person may decide (the restarted desk has to
ring for them, heard at the sound server), then the owner's rule decides them all. At its end the three sides are
compared, the orders are closed by the platform, and the journal grows into the next cycle.
"""

import contextlib
import random
import subprocess
import time
from collections.abc import Iterable
from typing import Any

from merchant_desk.domain.attention import Voice
from merchant_desk.sandbox.wishes import TENDERS
from tests.machine import wait_until
from tests.soak.judge import (
    Journal,
    Tally,
    acknowledged_but_not_stored,
    compare,
    printed_too_early,
    refused_first,
    unlike,
)
from tests.soak.killed_desk import POINTS
from tests.soak.leaks import leaks
from tests.soak.paper import KINDS
from tests.soak.world import MARKED, Desk, World

#: Kills from outside: at any moment after new orders, or while the desk is still starting.
ANY_MOMENT, WHILE_STARTING = "any moment", "while starting"
#: Where the desk can die while nobody has decided yet.
UNDECIDED_POINTS = POINTS[:6]
RINGING = (*UNDECIDED_POINTS, ANY_MOMENT, WHILE_STARTING)
DECIDING = (*POINTS, ANY_MOMENT, WHILE_STARTING)
#: Points that are passed once for all orders of an answer, or where the first passing is the worst.
SOON = frozenset({"after the poll's answer", "before the commit", "before the ack", "after the ack"})
ORDERS_EACH = 3
#: How long anything may take that has to happen.
PATIENCE_S = 30.0
#: Longer than the desk waits for an answer (10 s).
HOLD_S = 11.0
#: How long a desk may live before more orders come, where faults and customers have kept it from the point.
NO_DEATH_S = 8.0
#: An alarm is not ended by a desk without a window before 60 s; one so young rings in the next life as well.
YOUNG_S = 40.0
#: Faults of the platform that come on top; each is over by itself.
FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "duplicate_event"},
    {"kind": "duplicate_event", "again": "after_ack"},
    {"kind": "out_of_order"},
    {"kind": "ack_lost"},
    {"kind": "details_404_then_200"},
    {"kind": "unauthorized"},
    {"kind": "unavailable", "endpoint": "details"},
    {"kind": "truncated_json", "endpoint": "details"},
    {"kind": "truncated_json", "endpoint": "poll"},
    {"kind": "unavailable", "endpoint": "confirm"},
    {"kind": "late_event", "polls": 2, "event_type": "CREATED"},
    {"kind": "late_event", "polls": 2, "event_type": "CONFIRMED"},
    {"kind": "unknown_event_type"},
    {"kind": "no_last_event", "times": 3},
    {"kind": "too_many_requests", "endpoint": "poll"},
    {"kind": "too_many_requests", "endpoint": "confirm"},
    {"kind": "html_page", "endpoint": "confirm"},
    {"kind": "html_page", "endpoint": "details"},
    {"kind": "html_page", "endpoint": "ack"},
    {"kind": "slow_body", "endpoint": "details", "pieces": 4, "pause_s": 0.2},
    {"kind": "conflict_409", "endpoint": "confirm", "force": True},
    {"kind": "timeout_after_applying", "endpoint": "confirm", "hold_s": HOLD_S},
    {"kind": "timeout_after_applying", "endpoint": "ack", "hold_s": HOLD_S},
    {"kind": "applied_later", "endpoint": "confirm", "delay_s": 4.0},
    {"kind": "clock_skew", "skew_s": 300.0, "times": 8},
)
#: What customers, the platform and other devices do to an order while the desk dies.
ACTS = ("cancel", "customer-cancellation", "other-device/confirm", "other-device/cancel")
WISHES: dict[str, tuple[Any, ...]] = {
    "kind": ("DELIVERY", "TAKEOUT", "INDOOR"),
    "timing": ("INSTANT", "INSTANT", "SCHEDULED"),
    "tender": TENDERS,
    "delivered_by": ("MERCHANT", "MARKETPLACE"),
    "coupon": (True, False),
}
OPEN_JOBS = (
    "SELECT order_id, kind, state FROM v_jobs "
    "WHERE state IN ('held', 'waiting', 'running', 'doubted', 'disputed')"
)


class Rounds:
    """All kills on one home. ``tally`` holds what was found so far."""

    def __init__(self, world: World, seed: int) -> None:
        self.tally = Tally()
        self._world = world
        self._chance = random.Random(seed)
        self._cycle: list[str] = []
        self._undecided: set[str] = set()
        self._crosses = False
        self._cancelled_at_s: dict[str, float] = {}
        #: What the harness had refused, by order; the platform's list of calls is read at the end of each cycle.
        self._refused_first: dict[str, int] = {}

    # --- one cycle --------------------------------------------------------------------------------------

    def cycle(self, ringing: Iterable[str], deciding: Iterable[str], *, faults: bool = False) -> None:
        """Kill at each of these points, then let everything come to its end and compare."""
        self._cycle, self._undecided, self._crosses = [], set(), faults
        first_slips = {name: len(self._world.papers.slips(name)) for name in KINDS}
        self._world.obey("unattended")
        for point in ringing:
            self._fault(wanted=faults)
            self._kill(point, rings=True)
        with self._begin() as desk:
            self._must_ring(desk)
            self._end(desk)
        self._world.obey("always")
        for point in deciding:
            self._fault(wanted=faults)
            self._kill(point, rings=False)
        self.tally.faults += self._world.platform.clear_faults()
        with self._begin() as desk:
            self._must_settle()
            self._people_decide(desk)
            self._end(desk)
        self._compare(self._cycle, first_slips)
        self._close()

    def random_cycle(self, kills: int) -> None:
        """Do a cycle of so many kills (at least two) at points that chance names."""
        ringing = kills // 2
        self.cycle(
            self._chance.choices(RINGING, k=ringing),
            self._chance.choices(DECIDING, k=kills - ringing),
            faults=True,
        )

    def search_for_leaks(self) -> None:
        """Read everything that the desk has written since its first start."""
        self.tally.leaks |= set(leaks(self._world.folder / "desk", MARKED))

    def _fault(self, *, wanted: bool) -> None:
        if wanted and self._chance.random() < 0.4:
            self._world.platform.add_fault(**self._chance.choice(FAULTS))

    # --- a kill -----------------------------------------------------------------------------------------

    def _begin(self) -> Desk:
        self._seq = self._last_line()
        return self._world.start()

    def _kill(self, point: str, *, rings: bool) -> None:
        """Let a desk begin, prove that it rings, and die at the point."""
        world = self._world
        if point == WHILE_STARTING:
            self._place()
            self._cross()
        with self._begin() as desk:
            if point == WHILE_STARTING:
                self._pull_the_plug(desk, self._chance.uniform(0.2, 1.8))
            else:
                if rings:
                    self._must_ring(desk)
                broken = self._broken()
                if point in POINTS:
                    world.light(point, 1 if point in SOON else self._chance.randint(1, 3))
                self._place()
                self._cross()
                if point in POINTS:
                    self._must_have_died(desk, point)
                else:
                    self._pull_the_plug(desk, self._chance.uniform(0.0, 2.5))
                if point == "mid-slip":
                    wait_until(lambda: self._broken() > broken, "half a slip is at the printer", PATIENCE_S)
        self.tally.kills[point] += 1
        self._look_at_the_dead()

    def _must_have_died(self, desk: Desk, point: str) -> None:
        """Fail where the fuse did not burn, or where the desk ended in another way."""
        code, end_s = 0, time.monotonic() + PATIENCE_S
        while code == 0 and time.monotonic() < end_s:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = desk.wait(NO_DEATH_S)
                break
            if self._crosses:
                self._place()
        blown = self._world.blown()
        assert (code, blown) == (-9, point), (
            f"the harness' own fault did not fire: {point!r}, code {code}, proof {blown!r}\n{desk.errors}"
        )

    def _pull_the_plug(self, desk: Desk, after_s: float) -> None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            code = desk.wait(after_s)
            raise AssertionError(f"the desk ended by itself with {code}: {desk.errors}")
        desk.kill()

    def _place(self) -> None:
        """Let customers order; where others cross, orders of all kinds."""
        if not self._crosses:
            self._cycle += self._world.platform.place(ORDERS_EACH)
            return
        for _ in range(ORDERS_EACH):
            wish = {name: self._chance.choice(values) for name, values in WISHES.items()}
            self._cycle += self._world.platform.place(**wish)

    def _cross(self) -> None:
        """Let somebody else act on one of the newest orders, or of those that cook already."""
        if not self._crosses or self._chance.random() > 0.4:
            return
        newest, of_cycle = self._cycle[-2 * ORDERS_EACH :], self._cycle
        self._act(self._chance.choice(self._chance.choice((newest, of_cycle))), self._chance.choice(ACTS))

    def _act(self, order_id: str, act: str) -> None:
        if self._world.platform.act(order_id, act):
            self.tally.acts[act] += 1
            if act.endswith("cancel"):
                self._cancelled_at_s[order_id] = time.monotonic()

    # --- looking ----------------------------------------------------------------------------------------

    def _orders(self) -> dict[str, dict[str, Any]]:
        known = self._world.platform.orders(newest=len(self._cycle))
        return {order_id: known[order_id] for order_id in self._cycle}

    def _stored(self) -> set[str]:
        return {order_id for (order_id,) in self._world.rows("SELECT order_id FROM v_orders")}

    def _journal(self) -> Journal:
        rows = self._world.rows
        slips: dict[tuple[str, str], set[str]] = {}
        for order_id, slip, state in rows("SELECT order_id, slip, state FROM v_slips"):
            slips.setdefault((order_id, slip), set()).add(state)
        steps: dict[str, set[str]] = {}
        for order_id, step in rows("SELECT DISTINCT order_id, step FROM v_black_box"):
            steps.setdefault(order_id, set()).add(step)
        tried = rows("SELECT order_id FROM jobs WHERE kind = 'accept' AND has_left")
        return Journal(
            dict(rows("SELECT order_id, status FROM v_orders")),
            slips,
            steps,
            frozenset(one for (one,) in tried),
            dict(rows("SELECT order_id, note FROM orders WHERE note != ''")),
        )

    def _broken(self) -> int:
        return sum(self._world.papers.fragments(name) for name in KINDS)

    def _last_line(self) -> int:
        found = self._world.rows("SELECT coalesce(max(seq), 0) FROM v_black_box")
        return int(found[0][0]) if found else 0

    def _look_at_the_dead(self) -> None:
        """Look at the three sides before anybody repairs anything, and note who waits for a decision."""
        orders = self._orders()
        papers = {name: self._world.papers.slips(name, self._first(name)) for name in KINDS}
        for order_id in acknowledged_but_not_stored(orders, self._stored()):
            self.tally.problems.append(f"acknowledged, but not in the journal: {order_id}")
        for order_id in printed_too_early(orders, papers):
            self.tally.problems.append(f"printed before the platform confirmed it: {order_id}")
        self._undecided = self._must_be_heard(orders)

    def _must_be_heard(self, orders: dict[str, dict[str, Any]]) -> set[str]:
        """Return the orders for which the next desk has to ring: undecided ones, fresh alarms, customers' wishes."""
        young_s = time.monotonic() - YOUNG_S
        return {
            order_id
            for order_id, told in orders.items()
            if told["handed_out"]
            and (
                told["state"] == "PLACED"
                or (told["state"] == "CANCELLED" and self._cancelled_at_s.get(order_id, 0.0) > young_s)
                or (told["customer_asks"] and "ORDER_CANCELLATION_REQUEST" in told["handed_out"])
            )
        }

    def _first(self, name: str) -> int:
        """Return from which slip on a printer has this cycle's; those before belong to closed orders."""
        return max(0, len(self._world.papers.slips(name)) - 3 * len(self._cycle))

    def _must_ring(self, desk: Desk) -> None:
        """Wait until each undecided order rang in this life of the desk, and was heard at the sound server.

        A cancelled one has to ring with the voice of an alarm.
        """
        waiting = set(self._undecided)
        if not waiting:
            return
        query = "SELECT DISTINCT order_id, detail FROM v_black_box WHERE step = 'rang' AND seq > ?"

        def all_rang() -> bool:
            rang = self._world.rows(query, self._seq)
            alarms = {order_id for order_id, voice in rang if voice == Voice.CANCELLED}
            heard = {order_id for order_id, _ in rang if order_id not in self._cancelled_at_s}
            waiting.difference_update(alarms | heard)
            return not waiting and self._world.ears.heard_since(desk.born_s)

        try:
            wait_until(all_rang, "it rings again", PATIENCE_S)
        except TimeoutError:
            self.tally.missed_rings |= waiting or self._undecided
        self.tally.rings += len(self._undecided - waiting)

    def _must_settle(self) -> None:
        """Wait until the desk says of each order what the platform says, and no job is left."""
        different: dict[str, str] = {}

        def settled() -> bool:
            different.clear()
            different.update(unlike(self._orders(), self._journal()))
            return not different and not self._world.rows(OPEN_JOBS)

        try:
            wait_until(settled, "everything is decided and printed", 2 * PATIENCE_S)
        except TimeoutError:
            self.tally.problems.append(f"not settled: {different} {self._world.rows(OPEN_JOBS)}")

    def _people_decide(self, desk: Desk) -> None:
        """Have what the rule left to a person heard; people answer at another device then, as none is here."""
        orders = self._orders()
        left = [order_id for order_id, told in orders.items() if told["state"] == "PLACED"]
        wishes = [order_id for order_id, told in orders.items() if told["customer_asks"]]
        self._undecided = {*left, *wishes}
        self._must_ring(desk)
        self.tally.left |= self._undecided - self.tally.missed_rings
        for order_id in left:
            self._act(order_id, self._chance.choice(("cancel", "other-device/confirm")))
        if left:
            self._must_settle()
        if self._crosses:
            self._stop_a_kitchen(desk)

    def _stop_a_kitchen(self, desk: Desk) -> None:
        """Have the platform cancel an order that cooks: chance alone meets too few whose slip is out already."""
        cooks = [order_id for order_id, told in self._orders().items() if told["state"] == "CONFIRMED"]
        if cooks:
            order_id = self._chance.choice(cooks)
            self._act(order_id, "cancel")
            self._undecided = {order_id}
            self._must_ring(desk)
            self._must_settle()

    def _end(self, desk: Desk) -> None:
        """End the desk as a person does."""
        code = desk.end(within_s=PATIENCE_S)
        if code or "Traceback" in desk.errors:
            self.tally.problems.append(f"a desk ended with {code}: {desk.errors[-500:]}")

    def _compare(self, order_ids: list[str], first_slips: dict[str, int]) -> None:
        known = self._world.platform.orders()
        for order_id, count in refused_first(self._world.platform.calls()).items():
            self._refused_first.setdefault(order_id, count)
        compare(
            self.tally,
            {
                order_id: known[order_id] | {"refused_first": self._refused_first.get(order_id, 0)}
                for order_id in order_ids
            },
            self._journal(),
            {name: self._world.papers.slips(name, first) for name, first in first_slips.items()},
        )

    def _close(self) -> None:
        """Let the platform bring this cycle's orders to their end; the next desk hears of it."""
        for order_id, told in self._orders().items():
            if told["state"] in {"CONFIRMED", "PREPARING"}:
                ready = "dispatch" if told["type"] == "DELIVERY" else "other-device/ready"
                assert self._world.platform.act(order_id, ready)
                assert self._world.platform.act(order_id, "conclude")

    def compare_all(self) -> None:
        """Compare everything once more from the first order on."""
        self.tally.asked = 0
        self._compare(list(self._world.platform.orders()), dict.fromkeys(KINDS, 0))
