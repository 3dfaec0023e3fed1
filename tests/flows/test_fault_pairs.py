"""Two faults of the platform at once, in any order of acts: both sides agree in the end; staff saw where they differed.

Time is moved by hand here (tests/soak/pair_shop.py), so that minutes of a counter pass in a moment and chance is drawn
the same way each time. ``make soak`` tries every pair.
"""

from __future__ import annotations

import itertools
from collections import Counter

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from merchant_desk.domain.attention import Ringing
from merchant_desk.printing.transports.tcp import TcpPrinter
from merchant_desk.sandbox.faults import ORDER_FAULTS
from merchant_desk.services.calls import calling
from merchant_desk.services.intake import Intake
from merchant_desk.services.jobs import again
from merchant_desk.services.link import Link
from merchant_desk.services.ports import Batch
from merchant_desk.services.sending import Sending
from tests.soak.pair_judge import PairJudge
from tests.soak.pair_shop import HOLD_S, PairShop
from tests.soak.pairs import (
    ANYWHERE,
    CALLS,
    CHOICES,
    FEW_TIMES,
    KINDS,
    OUTSIDE,
    PAIRS,
    PRESSES,
    TIMINGS,
    break_in_pairs,
)


@st.composite
def ways(draw):
    """How a fault strikes: which of its settings, how often and at which call are drawn once its kind is known."""
    return draw(st.integers(0, 3)), draw(st.integers(0, 3)), draw(st.sampled_from(CALLS))


_around = itertools.cycle(ORDER_FAULTS)
#: Every kind at least once, two at a time: what the first shops are broken by.
EVERY_KIND = [(next(_around), next(_around)) for _ in range(0, len(ORDER_FAULTS), 2)]
#: How many steps of time pass after an act.
PAUSES = st.sampled_from([0, 1, 2, 4])
SOME_ORDER = st.integers(0, 20)


class TwoFaultsAtOnce(RuleBasedStateMachine):
    """Acts of customers, staff and platform; after each the judge looks, and at the end it waits for agreement."""

    def __init__(self, shop: PairShop, kinds: tuple[str, str], fired: Counter[str]) -> None:
        super().__init__()
        self.shop = shop
        self.kinds = kinds
        self.fired = fired
        self.judge = PairJudge(shop)
        self.is_broken = False

    @initialize(ways=st.tuples(ways(), ways()))
    def open_the_shop(self, ways):
        for kind in ("DELIVERY", "TAKEOUT"):
            self.shop.place(kind, "INSTANT")
        self.pass_time(2)
        self.shop.press(self.one(0), "accept")
        self.pass_time(1)
        self.begin(self.kinds, ways)

    def one(self, number: int) -> str:
        tickets = self.shop.tickets()
        return tickets[number % len(tickets)].order_id

    def pass_time(self, steps: int) -> None:
        self.shop.rest()
        self.look()
        for _ in range(steps):
            self.shop.step()
            self.look()

    def look(self) -> None:
        self.judge.look()
        assert not self.judge.problems, self.told()

    def told(self) -> str:
        return "\n".join([*self.judge.problems, *self.shop.acts])

    def begin(self, kinds, ways) -> None:
        for kind, (chosen, times, endpoint) in zip(kinds, ways, strict=True):
            choices = CHOICES.get(kind, ({},))
            self.shop.switch_on(
                kind,
                (1, 2, 4)[times % 3] if kind in FEW_TIMES else (1, 2, 4, None)[times],
                endpoint if kind in ANYWHERE else "",
                **choices[chosen % len(choices)],
            )
        self.is_broken = True
        for kind in ("TAKEOUT", "DELIVERY"):
            self.shop.place(kind, "INSTANT")
        self.pass_time(2)

    @precondition(lambda self: not self.is_broken)
    @rule(kinds=st.sampled_from(PAIRS), ways=st.tuples(ways(), ways()))
    def two_faults_begin(self, kinds, ways):
        self.begin(kinds, ways)

    @precondition(lambda self: self.is_broken)
    @rule(steps=PAUSES)
    def the_faults_end(self, steps):
        self.fired.update(self.shop.lift())
        self.is_broken = False
        self.pass_time(steps)

    @rule(kind=st.sampled_from(KINDS), timing=st.sampled_from(TIMINGS), steps=PAUSES)
    def an_order_comes(self, kind, timing, steps):
        self.shop.place(kind, timing)
        self.pass_time(steps)

    @rule(number=SOME_ORDER, choice=st.sampled_from(PRESSES), steps=PAUSES)
    def staff_decide(self, number, choice, steps):
        self.shop.press(self.one(number), choice)
        self.pass_time(steps)

    @rule(steps=PAUSES)
    def staff_accept_everything(self, steps):
        for ticket in self.shop.tickets():
            self.shop.press(ticket.order_id, "accept")
        self.pass_time(steps)

    @rule(number=SOME_ORDER, what=st.sampled_from(OUTSIDE), steps=PAUSES)
    def somebody_else_decides(self, number, what, steps):
        self.shop.outside(self.one(number), what)
        self.pass_time(steps)

    @rule(turns=st.integers(0, 6), steps=PAUSES)
    def the_desk_is_killed(self, turns, steps):
        self.shop.kill(turns)
        self.pass_time(steps)

    @rule()
    def staff_ask_now(self):
        self.shop.poll_now()
        self.look()

    @rule(steps=st.sampled_from([4, 8, 24]))
    def time_goes_by(self, steps):
        self.pass_time(steps)

    def teardown(self):
        if not self.judge.problems:
            self.fired.update(self.shop.lift())
            self.judge.settle()
            assert not self.judge.problems, self.told()
        self.shop.__exit__()


@pytest.mark.timeout(180)
def test_two_faults_at_once_end_in_agreement_and_were_seen(qapp, tmp_path):
    numbers, fired = itertools.count(), Counter[str]()
    chosen = settings(
        derandomize=True,
        database=None,
        deadline=None,
        max_examples=len(EVERY_KIND),
        stateful_step_count=16,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )

    class InThisFolder(TwoFaultsAtOnce):
        def __init__(self) -> None:
            number = next(numbers)
            kinds = EVERY_KIND[number % len(EVERY_KIND)]
            super().__init__(PairShop(tmp_path / f"shop-{number}", number + 1), kinds, fired)

    run_state_machine_as_test(InThisFolder, settings=chosen)
    assert len(+fired) >= len(ORDER_FAULTS) // 2, f"most faults have never met an order: {fired}"


def test_the_long_form_tries_pairs_and_tells_how_many(qapp, tmp_path):
    found = break_in_pairs(tmp_path, seed=3, seconds=3.0)
    assert found.problems == []
    assert found.trials > 0
    assert dict(found.lines())["pairs of faults tried"] == f"{found.tried} of {len(PAIRS)}"


# --- broken on purpose: what the judge is there for, it finds ----------------------------------------------------


@pytest.fixture
def shop(qapp, tmp_path):
    with PairShop(tmp_path / "shop", seed=9) as opened:
        yield opened


def judged(shop: PairShop, steps: int) -> str:
    """Let so many steps of time pass; return what the judge says."""
    judge = PairJudge(shop)
    for _ in range(steps):
        shop.step()
        judge.look()
    return "\n".join(judge.problems)


def order_that_rings(shop: PairShop) -> str:
    order_id = shop.place("DELIVERY", "INSTANT")
    assert judged(shop, 3) == ""
    return order_id


def test_a_desk_that_acknowledges_before_it_stores_is_found(shop, monkeypatch):
    store = Intake._store

    def acknowledge_first(intake, new):
        intake._platform.acknowledge(new)
        store(intake, new)

    monkeypatch.setattr(Intake, "_store", acknowledge_first)
    shop.place("DELIVERY", "INSTANT")
    assert "acknowledged before it was stored" in judged(shop, 3)


def test_a_lamp_that_stays_green_is_found(shop, monkeypatch):
    shop.switch_on("unavailable", None, "poll")
    shop.place("DELIVERY", "INSTANT")
    assert judged(shop, 16) == "", "the lamp tells"
    shop.lift()
    assert judged(shop, 3) == ""
    monkeypatch.setattr(Link, "failed", lambda link, error: None)
    shop.switch_on("unavailable", None, "poll")
    shop.place("DELIVERY", "INSTANT")
    assert "all seems well" in judged(shop, 16)


def test_a_desk_that_repeats_blindly_is_found(shop, monkeypatch):
    def repeat(sending, job, _state, error, **_more):
        later = again(job, sending._clock.now(), error=str(error), after_s=1.0)
        sending._ledger.save(Batch(jobs=(later,)))

    monkeypatch.setattr(Sending, "_read_first", repeat)
    order_id = order_that_rings(shop)
    shop.switch_on("timeout_after_applying", 1, "confirm", hold_s=HOLD_S)
    shop.switch_on("late_event", 1, polls=3, event_type="CONFIRMED")
    shop.press(order_id, "accept")
    assert "confirmed again without a person" in judged(shop, 3)


def test_a_bell_that_forgets_an_order_is_found(shop, monkeypatch):
    order_that_rings(shop)
    monkeypatch.setattr(calling, "what_rings", lambda *records, **troubles: Ringing())
    assert "does not ring" in judged(shop, 1)


def test_a_slip_that_comes_twice_is_found(shop, monkeypatch):
    print_slip = TcpPrinter.print_slip

    def twice(printer, job_id, laid_out):
        print_slip(printer, job_id, laid_out)
        return print_slip(printer, job_id, laid_out)

    monkeypatch.setattr(TcpPrinter, "print_slip", twice)
    shop.press(order_that_rings(shop), "accept")
    assert "two unmarked slips" in judged(shop, 3)
