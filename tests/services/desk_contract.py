"""What every desk owes its window, its socket and its tests (``desk_port.Desk``): one contract for all of them."""

from typing import Protocol

import pytest

from merchant_desk.domain.attention import SILENCE_S, Voice
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.domain.job import JobKind, JobState
from merchant_desk.domain.order import Order
from merchant_desk.domain.status import Status
from merchant_desk.services.desk_port import Desk
from tests.builders import make_order, make_takeout

ID = "order-1"


class Shop(Protocol):
    """A desk and the world around it. Each call leaves everything settled."""

    desk: Desk

    def arrive(self, order: Order) -> None:
        """Have a new order come."""

    def confirm(self, order_id: str, status: Status) -> None:
        """Have the platform prove a state."""

    def cancel(self, order_id: str) -> None:
        """Have the platform cancel."""

    def customer_asks(self, order_id: str) -> None:
        """Have the customer ask for a cancellation."""

    def uncertain_slip(self, order_id: str) -> str:
        """Leave a slip of an accepted order uncertain; return its job."""

    def pass_s(self, seconds: float) -> None:
        """Let time go by."""


class DeskContract:
    """Subclass it with a fixture ``shop``."""

    def test_nothing_is_there_at_first(self, shop: Shop):
        assert shop.desk.records() == ()
        assert shop.desk.ringing().calls == ()
        assert shop.desk.facts().open_orders == 0

    def test_a_new_order_rings_and_waits_for_a_decision(self, shop: Shop):
        shop.arrive(make_order(ID))
        (record,) = shop.desk.records()
        assert record == shop.desk.record(ID)
        assert record.status is Status.NEW
        assert record.deadline is not None
        assert record.deadline > shop.desk.now()
        assert shop.desk.possible(ID) == (Action.ACCEPT, Action.REJECT)
        assert shop.desk.ringing().voices == (Voice.NEW,)
        assert shop.desk.ringing().order_ids == (ID,)
        assert (shop.desk.facts().open_orders, shop.desk.facts().ringing_orders) == (1, 1)

    def test_a_decision_waits_for_the_platform_and_stops_the_bell(self, shop: Shop):
        shop.arrive(make_order(ID))
        told: list[int] = []
        shop.desk.listen(lambda: told.append(1))
        shop.desk.accept(ID, 25)
        assert told
        record = shop.desk.record(ID)
        assert record is not None
        assert (record.status, record.settled) == (Status.ACCEPTING, Status.NEW)
        assert (record.attempted, record.preparation_min, record.decided_by) == (Action.ACCEPT, 25, "staff")
        assert shop.desk.possible(ID) == ()
        shop.pass_s(1)
        assert shop.desk.ringing().calls == ()

    def test_who_listens_no_more_is_told_nothing(self, shop: Shop):
        told: list[int] = []

        def changed() -> None:
            told.append(1)

        shop.desk.listen(changed)
        shop.arrive(make_order(ID))
        heard = len(told)
        assert heard
        shop.desk.unlisten(changed)
        shop.desk.unlisten(changed)
        shop.desk.accept(ID, 20)
        assert len(told) == heard

    def test_the_same_key_twice_decides_once(self, shop: Shop):
        shop.arrive(make_order(ID))
        shop.desk.accept(ID, 25)
        record, jobs = shop.desk.record(ID), shop.desk.jobs_of(ID)
        for press in (
            lambda: shop.desk.accept(ID, 30),
            lambda: shop.desk.reject(ID, "UNAVAILABLE_ITEM"),
            lambda: shop.desk.advance(ID, Action.READY),
        ):
            with pytest.raises(DecisionRefused):
                press()
        assert shop.desk.record(ID) == record
        assert shop.desk.jobs_of(ID) == jobs

    @pytest.mark.parametrize("minutes", [0, 241])
    def test_a_preparation_time_beyond_reason_is_refused(self, shop: Shop, minutes):
        shop.arrive(make_order(ID))
        with pytest.raises(DecisionRefused):
            shop.desk.accept(ID, minutes)
        assert shop.desk.possible(ID) == (Action.ACCEPT, Action.REJECT)

    def test_an_unknown_reason_is_refused(self, shop: Shop):
        shop.arrive(make_order(ID))
        with pytest.raises(DecisionRefused):
            shop.desk.reject(ID, "I_AM_TIRED")
        assert shop.desk.possible(ID) == (Action.ACCEPT, Action.REJECT)

    def test_only_a_decision_of_unknown_outcome_can_be_found_done(self, shop: Shop):
        shop.arrive(make_order(ID))
        with pytest.raises(DecisionRefused):
            shop.desk.found_done(ID)
        shop.desk.accept(ID, 20)
        with pytest.raises(DecisionRefused):
            shop.desk.found_done(ID)

    def test_an_order_that_is_not_there_is_refused(self, shop: Shop):
        assert shop.desk.record("nobody") is None
        assert shop.desk.possible("nobody") == ()
        assert shop.desk.jobs_of("nobody") == ()
        for press in (
            lambda: shop.desk.accept("nobody", 20),
            lambda: shop.desk.reject("nobody", "UNAVAILABLE_ITEM"),
            lambda: shop.desk.advance("nobody", Action.READY),
            lambda: shop.desk.answer_customer("nobody", cancel=True),
            lambda: shop.desk.seen("nobody"),
            lambda: shop.desk.found_done("nobody"),
            lambda: shop.desk.reprint("nobody"),
            lambda: shop.desk.slip_came_out("nobody"),
        ):
            with pytest.raises(DecisionRefused):
                press()

    def test_a_delivery_goes_its_way(self, shop: Shop):
        shop.arrive(make_order(ID))
        shop.desk.accept(ID, 25)
        shop.confirm(ID, Status.COOKING)
        assert shop.desk.possible(ID) == (Action.READY, Action.DISPATCH, Action.CANCEL)
        for action, waits_as, proven in (
            (Action.READY, Status.READYING, Status.READY),
            (Action.DISPATCH, Status.DISPATCHING, Status.DISPATCHED),
        ):
            shop.desk.advance(ID, action)
            record = shop.desk.record(ID)
            assert record is not None
            assert record.status is waits_as
            shop.confirm(ID, proven)
            record = shop.desk.record(ID)
            assert record is not None
            assert record.status is proven

    def test_a_take_out_order_is_not_dispatched(self, shop: Shop):
        shop.arrive(make_takeout(ID))
        shop.desk.accept(ID, 25)
        shop.confirm(ID, Status.COOKING)
        assert shop.desk.possible(ID) == (Action.READY, Action.CANCEL)
        with pytest.raises(DecisionRefused):
            shop.desk.advance(ID, Action.DISPATCH)

    def test_rejecting_is_cancelling_once_the_kitchen_has_begun(self, shop: Shop):
        shop.arrive(make_order(ID))
        shop.desk.reject(ID, "UNAVAILABLE_ITEM")
        record = shop.desk.record(ID)
        assert record is not None
        assert record.status is Status.REJECTING
        shop.arrive(make_order("order-2"))
        shop.desk.accept("order-2", 25)
        shop.confirm("order-2", Status.COOKING)
        shop.desk.reject("order-2", "UNAVAILABLE_ITEM")
        record = shop.desk.record("order-2")
        assert record is not None
        assert record.status is Status.CANCELLING

    def test_what_is_out_of_stock_is_told_with_the_rejection(self, shop: Shop):
        shop.arrive(make_order(ID))
        gone = make_order(ID).items[1].item_id
        for code, items in (("UNAVAILABLE_ITEM", ("no-such-dish",)), ("DELIVERY_PROBLEM", (gone,))):
            with pytest.raises(DecisionRefused):
                shop.desk.reject(ID, code, out_of_stock=items)
        shop.desk.reject(ID, "UNAVAILABLE_ITEM", out_of_stock=(gone,))
        (job,) = (job for job in shop.desk.jobs_of(ID) if job.kind is JobKind.REJECT)
        assert (job.code, job.items) == ("UNAVAILABLE_ITEM", (gone,))

    def test_an_order_without_details_names_no_dish(self, shop: Shop):
        with pytest.raises(DecisionRefused):
            shop.desk.reject("nobody", "UNAVAILABLE_ITEM", out_of_stock=("i",))

    def test_a_cancellation_rings_until_somebody_has_seen_it(self, shop: Shop):
        shop.arrive(make_order(ID))
        shop.cancel(ID)
        assert shop.desk.ringing().voices == (Voice.CANCELLED,)
        assert shop.desk.facts().open_orders == 1
        shop.desk.seen(ID)
        shop.pass_s(1)
        assert shop.desk.ringing().calls == ()
        assert shop.desk.facts().open_orders == 0
        assert [record.order_id for record in shop.desk.records()] == [ID]

    def test_a_customers_wish_is_answered_first(self, shop: Shop):
        shop.arrive(make_order(ID))
        shop.desk.accept(ID, 25)
        shop.confirm(ID, Status.COOKING)
        shop.customer_asks(ID)
        assert shop.desk.ringing().voices == (Voice.CUSTOMER,)
        assert shop.desk.possible(ID)[:2] == (Action.ACCEPT_CANCELLATION, Action.DENY_CANCELLATION)
        with pytest.raises(DecisionRefused):
            shop.desk.answer_customer(ID, cancel=False)
        shop.desk.answer_customer(ID, cancel=False, code="DISH_ALREADY_DONE")
        assert Action.DENY_CANCELLATION not in shop.desk.possible(ID)
        with pytest.raises(DecisionRefused):
            shop.desk.answer_customer(ID, cancel=True)

    def test_silence_is_for_thirty_seconds(self, shop: Shop):
        shop.arrive(make_order(ID))
        shop.desk.silence()
        assert shop.desk.ringing().calls == ()
        shop.pass_s(SILENCE_S - 1)
        assert shop.desk.ringing().calls == ()
        shop.pass_s(2)
        assert shop.desk.ringing().voices == (Voice.NEW,)

    def test_an_uncertain_slip_is_settled_by_a_person(self, shop: Shop):
        shop.arrive(make_order(ID))
        shop.desk.accept(ID, 25)
        job_id = shop.uncertain_slip(ID)
        shop.desk.slip_came_out(job_id)
        states = {job.job_id: job.state for job in shop.desk.jobs_of(ID)}
        assert states[job_id] is JobState.DONE
        with pytest.raises(DecisionRefused):
            shop.desk.slip_came_out(job_id)

    def test_a_reprint_settles_an_uncertain_slip_and_is_numbered(self, shop: Shop):
        shop.arrive(make_order(ID))
        shop.desk.accept(ID, 25)
        job_id = shop.uncertain_slip(ID)
        shop.desk.reprint(job_id)
        jobs = {job.job_id: job for job in shop.desk.jobs_of(ID)}
        assert jobs[job_id].state is JobState.DROPPED
        assert [job.reprint_no for job in jobs.values() if job.printer == jobs[job_id].printer] == [0, 1]

    def test_what_like_orders_took_is_suggested(self, shop: Shop):
        took_min = 0
        for number in range(5):
            order_id = f"before-{number}"
            shop.arrive(make_order(order_id))
            assert shop.desk.suggestion(order_id) is None
            shop.desk.accept(order_id, 20)
            shop.confirm(order_id, Status.COOKING)
            accepted_at = shop.desk.now()
            shop.pass_s(10 * 60)
            shop.confirm(order_id, Status.READY)
            shop.pass_s(1)
            took_min = round((shop.desk.now() - accepted_at).total_seconds() / 60)
        shop.arrive(make_order(ID))
        suggestion = shop.desk.suggestion(ID)
        assert suggestion is not None
        assert suggestion.orders == 5
        assert abs(suggestion.minutes - took_min) <= 1
        assert shop.desk.suggestion("nobody") is None

    def test_the_latest_of_the_closed_orders_stands_first(self, shop: Shop):
        for number in (1, 2, 3):
            shop.arrive(make_order(f"order-{number}"))
        for number in (1, 2):
            shop.cancel(f"order-{number}")
            shop.desk.seen(f"order-{number}")
            shop.pass_s(60)
        assert [record.order_id for record in shop.desk.records()] == ["order-3", "order-2", "order-1"]
