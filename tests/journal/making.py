"""Orders, records and batches for the journal's tests."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from merchant_desk.domain.black_box import BlackBoxLine, Step
from merchant_desk.domain.events import Event, EventType
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Address,
    Customer,
    Item,
    Option,
    Order,
    OrderKind,
    Payment,
    Tender,
    Timing,
    Total,
)
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.ports import Batch

NOW = datetime(2026, 3, 6, 10, 0, 0, 250_000, tzinfo=UTC)
MASTER = bytes(range(32))
OTHER_MASTER = bytes(range(1, 33))
NAME, PHONE, ROAD, NOTE = "김민지", "010-2345-6789", "정조로 825", "현관 비밀번호 7788#"
A_PURGE = Purge(NOW, "clock", "", 1)
PERSONAL = (NAME, PHONE, "2345-6789", ROAD, "7788#", "변심")


def an_order(order_id="order-1", **changes):
    order = Order(
        order_id=order_id,
        display_id="A101",
        kind=OrderKind.DELIVERY,
        timing=Timing.INSTANT,
        created_at=NOW - timedelta(seconds=3, microseconds=1),
        merchant_id="merchant",
        items=(
            Item(
                "item",
                "떡볶이",
                Decimal(2),
                total=Money(18_000),
                options=(Option("치즈 추가", Decimal("1.50"), Money(2_000)),),
            ),
        ),
        total=Total(items=Money(18_000), amount=Money(21_000)),
        payments=(Payment(Tender.LOCAL_CURRENCY, Money(21_000), prepaid=True, name="수원페이"),),
        customer=Customer(NAME, PHONE),
        address=Address(road=ROAD),
        delivery_note=NOTE,
        due_at=NOW + timedelta(minutes=40),
    )
    return replace(order, **changes)


def a_record(order_id="order-1", **changes):
    record = OrderRecord(
        order_id,
        merchant_id="merchant",
        status=Status.NEW,
        settled=Status.NEW,
        created_at=NOW - timedelta(seconds=3),
        received_at=NOW,
        display_id="A101",
    )
    return replace(record, **changes)


def an_event(order_id="order-1", event_id="event-1", **changes):
    event = Event(event_id, order_id, EventType.CREATED, "CREATED", NOW)
    return replace(event, **changes)


def a_job(order_id="order-1", job_id="fetch:order-1", **changes):
    job = Job(job_id, order_id, JobKind.FETCH, JobState.WAITING, NOW, next_try_at=NOW)
    return replace(job, **changes)


def a_print(order_id="order-1", job_id="print:order-1", **changes):
    job = Job(
        job_id,
        order_id,
        JobKind.PRINT,
        JobState.HELD,
        NOW,
        slip=SlipKind.KITCHEN,
        printer="주방",
        copy=1,
    )
    return replace(job, **changes)


def a_line(order_id="order-1", step=Step.SEEN, **changes):
    return replace(BlackBoxLine(order_id, NOW, 1_000, step), **changes)


def a_try(order_id="order-1", number=1, **changes):
    one = PrintTry(
        f"print:{order_id}", order_id, number, "주방", NOW, NOW, JobState.DONE, "GS(H 0001 in 812 ms"
    )
    return replace(one, **changes)


def arrival(number):
    """One order's first transaction and the one with its details, as one."""
    order_id = f"order-{number}"
    return Batch(
        events=(an_event(order_id, f"event-{number}"),),
        records=(a_record(order_id, order=an_order(order_id), display_id=f"A{number}"),),
        jobs=(a_job(order_id, f"fetch:{order_id}"), a_print(order_id, f"print:{order_id}")),
        lines=(a_line(order_id), a_line(order_id, Step.STORED)),
    )
