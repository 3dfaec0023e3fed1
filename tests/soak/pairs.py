"""Every two faults of the practice platform at once, in chance acts of staff, customers and platform: what comes of it.

Each pair gets a home of its own. A pair counts as tried only when both of its faults have fired.
"""

from __future__ import annotations

import itertools
import logging
import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from merchant_desk.domain.errors import DeskError
from merchant_desk.sandbox.faults import FAULTS, ORDER_FAULTS
from tests.soak.pair_judge import PairJudge
from tests.soak.pair_shop import HOLD_S, STEP_S, PairShop

KINDS = ("DELIVERY", "TAKEOUT", "INDOOR")
TIMINGS = ("INSTANT", "INSTANT", "SCHEDULED", "ONDEMAND")
PRESSES = ("accept", "accept", "reject", "advance", "agree", "deny", "seen")
OUTSIDE = ("customer asks", "platform cancels", "other device")
PAIRS: tuple[tuple[str, str], ...] = tuple(itertools.combinations(ORDER_FAULTS, 2))
#: Faults that strike any call, so that it may be chosen which.
ANYWHERE = tuple(kind for kind, (_, _, calls) in FAULTS.items() if not calls)
CALLS = ("", "poll", "details", "ack", "confirm")
#: Settings of each fault, short enough for the real time that they cost and for the judge's limits.
CHOICES: dict[str, tuple[dict[str, Any], ...]] = {
    "duplicate_event": ({"again": "same_answer"}, {"again": "after_ack"}),
    "late_event": ({"polls": 1}, {"polls": 3}, {"polls": 2, "event_type": "CONFIRMED"}, {"delay_s": 12.0}),
    "too_many_requests": ({"retry_after_s": 1}, {"retry_after_s": 20}),
    "unavailable": ({"retry_after_s": 0}, {"retry_after_s": 10}),
    "timeout_after_applying": ({"hold_s": HOLD_S},),
    "applied_later": ({"delay_s": 4.0}, {"delay_s": 8.0}),
    "slow_body": ({"pieces": 3, "pause_s": 0.02},),
    "conflict_409": ({"force": True}, {"force": True}, {"force": False}),
    "clock_skew": ({"skew_s": 300.0}, {"skew_s": -300.0}, {"skew_s": 40.0}),
}
#: Faults that cost real time each time they fire, or that ask something new of staff at each poll: not without end.
FEW_TIMES = frozenset({"timeout_after_applying", "unknown_event_type"})


@dataclass(frozen=True)
class PairsOfFaults:
    """What was done and found; ``problems`` are sentences, each with the acts that led to it."""

    tried: int
    trials: int
    fired: tuple[tuple[str, int], ...]
    orders: int
    kills: int
    longest_unseen_s: float
    problems: list[str]

    def lines(self) -> list[tuple[str, object]]:
        """Return the table's lines."""
        return [
            ("pairs of faults tried", f"{self.tried} of {len(PAIRS)}"),
            ("  trials, orders, kills in them", f"{self.trials}, {self.orders}, {self.kills}"),
            ("  faults fired", sum(count for _, count in self.fired)),
            ("  longest difference unseen", f"{self.longest_unseen_s:.1f} s"),
        ]


def break_in_pairs(folder: Path, seed: int, seconds: float) -> PairsOfFaults:
    """Try pairs of faults for so many seconds, each pair once before any comes again; return what was found."""
    application = QCoreApplication.instance() or QCoreApplication([])
    log = logging.getLogger("merchant_desk")
    usual_level = log.level
    log.setLevel(logging.CRITICAL)  # a broken shop complains all the time, as it should
    try:
        return _try_pairs(folder, random.Random(seed), time.monotonic() + seconds)
    finally:
        log.setLevel(usual_level)
        del application


def _try_pairs(folder: Path, chance: random.Random, end_s: float) -> PairsOfFaults:
    tried: set[tuple[str, str]] = set()
    fired: Counter[str] = Counter()
    orders = kills = number = 0
    longest_s, problems = 0.0, list[str]()
    pairs = _pairs_without_end(chance, tried)
    while time.monotonic() < end_s:
        pair, place = next(pairs), folder / f"pair-{number}"
        number += 1
        trial_seed = chance.getrandbits(32)
        try:
            trial = try_pair(place, trial_seed, pair)
        except (AssertionError, OSError, sqlite3.Error, DeskError) as error:
            problems.append(f"{' + '.join(pair)}, seed {trial_seed}: the trial broke off: {error!r}")
            continue
        orders += trial.orders
        kills += trial.kills
        fired.update(trial.fired)
        longest_s = max(longest_s, trial.unseen_s)
        problems += trial.problems
        if all(trial.fired[kind] for kind in pair):
            tried.add(pair)
        if not trial.problems:
            shutil.rmtree(place)
    return PairsOfFaults(len(tried), number, tuple(sorted(fired.items())), orders, kills, longest_s, problems)


def _pairs_without_end(chance: random.Random, tried: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Return the pairs that are not tried yet in a shuffled order, again and again; all, once none is left."""
    while True:
        left = [pair for pair in PAIRS if pair not in tried] or list(PAIRS)
        chance.shuffle(left)
        yield from left


@dataclass(frozen=True)
class Trial:
    """What came of one pair."""

    fired: Counter[str]
    orders: int
    kills: int
    unseen_s: float
    problems: list[str]


def try_pair(folder: Path, seed: int, pair: tuple[str, str]) -> Trial:
    """Break one shop by two faults at once; return what came of it. The same seed does the same acts."""
    chance = random.Random(seed)
    with PairShop(folder, seed % 9_000) as shop:
        judge = PairJudge(shop)
        chance_acts = Acts(shop, judge, chance)
        chance_acts.begin()
        for kind in pair:
            switch_on(shop, kind, chance)
        chance_acts.meet(pair)
        for _ in range(chance.randint(4, 10)):
            chance_acts.anything()
        if "conflict_409" in pair:
            chance_acts.provoke_conflict()
        fired = shop.lift()
        judge.settle()
        found = [f"{' + '.join(pair)}, seed {seed}: {problem}; {shop.acts}" for problem in judge.problems]
        return Trial(fired, len(shop.tickets()), chance_acts.kills, judge.unseen_s, found)


def switch_on(shop: PairShop, kind: str, chance: random.Random) -> None:
    """Switch one fault on for a chance number of times, at a chance call where it strikes any."""
    times = chance.choice((1, 2, 4) if kind in FEW_TIMES else (1, 2, 4, None))
    endpoint = chance.choice(CALLS) if kind in ANYWHERE else ""
    shop.switch_on(kind, times, endpoint, **chance.choice(CHOICES.get(kind, ({},))))


class Acts:
    """Chance acts on one shop, each followed by a look of the judge. Owner: one trial."""

    def __init__(self, shop: PairShop, judge: PairJudge, chance: random.Random) -> None:
        self._shop, self._judge, self._chance = shop, judge, chance
        self.kills = 0

    def begin(self) -> None:
        """Have one order cooking and one ringing before anything is broken."""
        for _ in range(2):
            self._shop.place(self._chance.choice(KINDS), "INSTANT")
        self._pass_time(2)
        self._shop.press(self._shop.tickets()[0].order_id, "accept")
        self._pass_time(2)

    def meet(self, pair: tuple[str, str]) -> None:
        """Do what gives every fault its occasion: new orders, decisions, details."""
        for _ in range(2):
            self._shop.place(self._chance.choice(KINDS), self._chance.choice(TIMINGS))
        self._pass_time(3)
        for ticket in self._shop.tickets():
            self._shop.press(ticket.order_id, self._chance.choice(("accept", "accept", "advance")))
        self._pass_time(3)
        self._shop.place("DELIVERY", "INSTANT")
        if "out_of_order" in pair:
            self._shop.place("TAKEOUT", "INSTANT")
        self._pass_time(2)

    def provoke_conflict(self) -> None:
        """Have staff decide about something that the platform has decided already, or will refuse."""
        order_id = self._shop.place("DELIVERY", "INSTANT")
        self._pass_time(4)
        self._shop.outside(order_id, "platform cancels")
        self._shop.press(order_id, "accept")
        self._pass_time(4)

    def anything(self) -> None:
        """Do one thing at random, then let some time go by."""
        shop, chance = self._shop, self._chance
        what = chance.choice(("press", "press", "press", "outside", "order", "kill", "F5", "time"))
        tickets = [ticket.order_id for ticket in shop.tickets()]
        if what == "press":
            shop.press(chance.choice(tickets), chance.choice(PRESSES))
        elif what == "outside":
            shop.outside(chance.choice(tickets), chance.choice(OUTSIDE))
        elif what == "order":
            shop.place(chance.choice(KINDS), chance.choice(TIMINGS))
        elif what == "kill":
            shop.kill(chance.randint(0, 6))
            self.kills += 1
        elif what == "F5":
            shop.poll_now()
        self._pass_time(chance.choice((0, 1, 2, 2, 4, 18)) if what != "time" else 24)

    def _pass_time(self, steps: int) -> None:
        self._shop.rest()
        self._judge.look()
        for _ in range(steps):
            self._shop.step()
            self._judge.look()
        if steps:
            self._shop.acts.append(f"{steps * STEP_S:g} s")
