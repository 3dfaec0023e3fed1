"""An order on trial: led through the desk and ended there, whatever comes in between; no customer can make one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.errors import DecisionRefused, DeskError, NoAnswer, Unreachable
from merchant_desk.domain.money import Money
from merchant_desk.domain.status import Status
from merchant_desk.services.checking.facts import TrialFacts, TrialStage
from merchant_desk.services.checking.rows import Verdict
from merchant_desk.services.checking.trial_orders import REFUSED, TRIAL_NOTE
from merchant_desk.services.checking.trial_walk import LEFT_FOR_S, LIMIT_S, TrialWalk
from tests.builders import make_order
from tests.services.checked_shop import TRIAL, Shop


@pytest.fixture
def shop():
    return Shop()


def test_a_trial_order_is_stored_rung_and_rejected_and_touches_neither_sales_nor_printers():
    shop = Shop(auto_accept="always")
    assert shop.checked()["trial_order"].verdict is Verdict.GOOD
    record = shop.desk.record(TRIAL)
    assert (record.status, record.decided_by) == (Status.CANCELLED, "check")
    assert record.rang_at is not None
    assert not record.alarm
    assert TRIAL in shop.desk.journal.disk.records
    assert shop.counter.facts().today.orders == shop.counter.facts().today.closed == 0
    assert shop.counter.facts().today.sales == Money(0)
    assert shop.counter.facts().today.mean_decision_s is None
    assert shop.desk.paper() == []
    shop.go(LIMIT_S)
    assert shop.trials.withdrawn == []
    assert shop.check._left == []


def test_nobody_at_the_counter_can_accept_a_trial_order(shop):
    shop.hears = False
    shop.begin()
    shop.until(lambda: (r := shop.counter.record(TRIAL)) is not None and r.order is not None)
    with pytest.raises(DecisionRefused, match=REFUSED):
        shop.counter.accept(TRIAL, 20)
    shop.counter.reject(TRIAL, "SYSTEMIC_ISSUES")  # but rejected it may be
    shop.until(lambda: shop.results)
    row = {row.key: row for row in shop.results[0].rows}["trial_order"]
    assert (row.verdict, "벨이 울리지 않았습니다" in row.sentence) == (Verdict.BAD, True)


def test_the_owners_rule_goes_on_beside_a_trial_order():
    shop = Shop(auto_accept="always")
    shop.hears = False
    shop.begin()
    shop.until(lambda: (r := shop.counter.record(TRIAL)) is not None and r.order is not None)
    order_id = shop.desk.platform.place(make_order("order-9"))
    shop.go(5)
    assert shop.desk.status(TRIAL) is Status.NEW
    assert shop.desk.status(order_id) is Status.COOKING


def test_what_a_customer_writes_makes_no_trial_order_on_a_real_platform():
    shop = Shop("open-delivery", auto_accept="always")
    order_id = shop.desk.order(make_order(store_note=TRIAL_NOTE))
    shop.desk.until_status(Status.COOKING, order_id)
    assert shop.desk.paper()


def test_a_bell_that_is_silent_is_not_waited_for(shop):
    shop.desk.bell.trouble = "소리가 나지 않습니다."
    shop.hears = False
    rows = shop.checked()
    assert rows["bell"].verdict is Verdict.BAD
    assert rows["trial_order"].verdict is Verdict.LOOK
    assert shop.desk.record(TRIAL).status is Status.CANCELLED
    assert shop.trials.withdrawn == []


def test_a_trial_order_that_is_not_heard_is_rejected_and_leaves_no_alarm(shop):
    shop.hears = False
    rows = shop.checked()
    assert "벨이 울리지 않았습니다" in rows["trial_order"].sentence
    shop.until(lambda: shop.check._left == [])
    assert shop.trials.withdrawn == []
    assert shop.desk.record(TRIAL).status is Status.CANCELLED
    assert shop.desk.record(TRIAL).decided_by == "check"
    assert not shop.desk.rings(Voice.CANCELLED, TRIAL)


def test_a_trial_order_that_comes_after_all_is_ended_by_the_check(shop):
    shop.trials.tells = False
    rows = shop.checked()
    assert "들어오지 않았습니다" in rows["trial_order"].sentence
    shop.go(1)
    assert shop.trials.withdrawn == [TRIAL]
    shop.desk.platform.place(make_order(TRIAL, store_note=TRIAL_NOTE))
    shop.until(lambda: shop.check._left == [])
    assert shop.desk.record(TRIAL).status is Status.CANCELLED


def test_an_alarm_of_a_trial_order_is_ended_by_the_check(shop):
    shop.trials.tells = False
    shop.checked()
    shop.desk.platform.place(make_order(TRIAL, store_note=TRIAL_NOTE))
    shop.desk.poll()
    shop.counter._book.put([replace(shop.desk.record(TRIAL), status=Status.CANCELLED, alarm=True)], ())
    shop.until(lambda: shop.check._left == [])
    assert not shop.desk.record(TRIAL).alarm


def test_a_trial_order_that_an_earlier_run_left_is_ended_by_the_next(shop):
    shop.hears = False
    shop.begin()
    shop.until(lambda: (r := shop.counter.record(TRIAL)) is not None and r.order is not None)
    shop.restart()
    assert shop.desk.status(TRIAL) is Status.NEW
    shop.go(10)
    assert shop.desk.status(TRIAL) is Status.CANCELLED
    assert shop.desk.record(TRIAL).decided_by == "check"
    assert shop.check._left == []


def test_a_trial_order_that_was_placed_without_an_answer_is_ended_too(shop):
    shop.trials.error = NoAnswer("플랫폼이 제때 대답하지 않았습니다.")
    shop.checked()
    shop.desk.platform.place(make_order(TRIAL, store_note=TRIAL_NOTE))
    shop.go(10)
    assert shop.desk.status(TRIAL) is Status.CANCELLED
    assert not shop.desk.voices()


def test_a_customers_order_is_no_stray_of_a_check(shop):
    order_id = shop.desk.order(make_order("order-9"))
    shop.go(10)
    assert shop.desk.rings(Voice.NEW, order_id)


def test_a_trial_order_that_never_comes_is_forgotten_in_the_end(shop):
    shop.trials.tells = False
    shop.checked()
    shop.go(60)
    assert len(shop.check._left) == 1
    shop.go(LEFT_FOR_S)
    assert shop.check._left == []


def test_a_platform_that_takes_no_trial_order_now_is_told(shop):
    shop.trials.error = Unreachable("플랫폼에 연결할 수 없습니다.")
    row = shop.checked()["trial_order"]
    assert (row.verdict, "플랫폼에 연결할 수 없습니다" in row.sentence) == (Verdict.BAD, True)
    shop.go(1)
    assert shop.check._left == []


def test_a_trial_order_that_is_placed_too_late_is_withdrawn_at_once(shop):
    shop.trials.tells = False
    shop.desk.lanes.hold("check:trial")
    rows = shop.checked()
    assert rows["trial_order"].verdict is Verdict.BAD
    shop.trials.error = None
    shop.desk.lanes.let_go("check:trial")
    shop.go(2)
    assert shop.trials.withdrawn == [TRIAL]


def test_a_withdrawal_that_fails_is_only_noted(shop, caplog):
    shop.trials.tells = False
    shop.begin()
    shop.go(5)
    shop.trials.error = DeskError("nein")
    shop.until(lambda: shop.results)
    shop.go(2)
    assert "not withdrawn" in caplog.text


def test_a_rejection_that_is_refused_is_tried_again(shop, caplog):
    refused = iter([True])
    reject = shop.counter.reject

    def first_refused(*words):
        if next(refused, False):
            raise DecisionRefused("지금은 할 수 없습니다.")
        reject(*words)

    shop.counter.reject = first_refused
    assert shop.checked()["trial_order"].verdict is Verdict.GOOD


def test_a_walk_that_is_over_is_told_once_and_goes_no_further(shop):
    told: list[TrialFacts] = []
    shop.trials.takes = False
    shop.desk.lanes.hold("check:trial")
    walk = TrialWalk(shop.counter, shop.trials, shop.desk.lanes, shop.desk.clock, told.append)
    walk.begin()
    assert not walk.tidy(), "it is under way"
    shop.desk.go(LIMIT_S)
    walk.tick()
    assert [facts.stage for facts in told] == [TrialStage.PLACED]
    shop.desk.lanes.let_go("check:trial")
    shop.desk.go(1)
    walk.tick()
    assert len(told) == 1
    assert walk.tidy()


def test_a_tidying_that_raises_is_tried_again(shop):
    shop.trials.tells = False
    shop.checked()
    (walk,) = shop.check._left
    tidy, walk.tidy = walk.tidy, lambda: 1 / 0
    shop.go(1)
    assert shop.check._left == [walk]
    walk.tidy = tidy
    shop.go(LEFT_FOR_S)
    assert shop.check._left == []
