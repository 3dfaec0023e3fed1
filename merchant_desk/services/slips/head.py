"""What all slips of an order begin and end with: number, times, warnings, foot. It must not know paper or bytes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from merchant_desk.domain.decision import waits_for_signal
from merchant_desk.domain.order import Order, OrderKind, Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.slip import Block, Pair, Size, Text

from .parts import THICK, Part
from .words import SEOUL, clock_time, day_and_time

KINDS = {
    OrderKind.DELIVERY: "배달",
    OrderKind.TAKEOUT: "포장",
    OrderKind.INDOOR: "매장",
    OrderKind.UNKNOWN: "주문",
}


def number_of(record: OrderRecord) -> str:
    """Return the number that people call out; without one, the start of the order's id."""
    stated = record.display_id or (record.order.display_id if record.order is not None else "")
    return stated or record.order_id[:8]


def kind_of(record: OrderRecord) -> str:
    """Return how the food reaches the customer, in a word."""
    return KINDS[record.order.kind] if record.order is not None else "주문"


def heading(record: OrderRecord) -> Block:
    """Return the line that everybody looks for: kind and number."""
    return Text(f"{kind_of(record)} {number_of(record)}", Size.LARGE, bold=True)


def age(record: OrderRecord, printed_at: datetime) -> Iterator[Block]:
    """Mark an order that came late with its age, so that the kitchen knows how long somebody has waited."""
    if record.came_late:
        minutes = int((printed_at - record.created_at).total_seconds()) // 60
        said = f"{minutes}분" if minutes < 60 else f"{minutes // 60}시간 {minutes % 60}분"
        yield Text(f"{said} 전 주문 (늦게 받음)", Size.TALL, bold=True, inverse=True)


def times(record: OrderRecord, order: Order) -> Part:
    """Name the order's time and the promised time; booked orders name the day, too."""
    blocks: list[Block] = [*_booking(order)]
    if order.timing is Timing.SCHEDULED:
        start = order.starts_cooking_at(record.preparation_min)
        blocks.append(
            Pair(f"주문 {day_and_time(order.created_at)}", f"조리 시작 {clock_time(start)}", bold=True)
        )
    else:
        ready = _ready_by(record, order)
        until = f"완료 {clock_time(ready)}" if ready is not None else ""
        blocks.append(Pair(f"주문 {clock_time(order.created_at)}", until, Size.TALL, bold=True))
    return Part((*blocks, *_signal(record, order)), after=THICK)


def not_now(record: OrderRecord, order: Order) -> Part:
    """Say at least that the order is for another day, or waits for its signal: where no times are printed."""
    return Part((*_booking(order), *_signal(record, order)), after=THICK)


def screen(record: OrderRecord, what_to_do: str) -> Part:
    """Send people to the platform's screen: the order cannot be read."""
    blocks: list[Block] = [
        Text("주문 내용을 읽지 못했습니다.", Size.TALL, bold=True),
        Text(f"플랫폼 화면을 보고 {what_to_do}", Size.TALL, bold=True),
    ]
    if record.unreadable:
        blocks.append(Text(record.unreadable))
    return Part(tuple(blocks), before=THICK, after=THICK)


def ordered_at(record: OrderRecord) -> Block:
    """Return when an order came of which nothing else is known."""
    return Text(f"주문 {clock_time(record.created_at)}", Size.TALL, bold=True)


def warning(order: Order) -> Part:
    """Say that a part of the order could not be read, if so."""
    if not order.defects:
        return Part()
    words = "읽지 못한 내용이 있습니다. 플랫폼 화면을 확인해 주세요."
    return Part((Text(words, bold=True, inverse=True),))


def table_wishes(order: Order) -> Iterator[Block]:
    """Say what goes into the bag besides the food."""
    if order.disposables is not None:
        yield Text(f"수저·포크: {'필요' if order.disposables else '필요 없음'}", bold=True)
    if order.reusable_container:
        yield Text("다회용기에 담아 주세요", bold=True)


def foot(shop: Shop, printed_at: datetime) -> Block:
    """Return the last line: whose slip it is, and when it was printed."""
    return Pair(shop.name, f"{printed_at.astimezone(SEOUL):%m/%d %H:%M:%S}")


def _booking(order: Order) -> Iterator[Block]:
    if order.timing is Timing.SCHEDULED:
        due = order.due()
        until = f"~{clock_time(order.scheduled_to)}" if order.scheduled_to not in {None, due} else ""
        yield Text(f"예약 {day_and_time(due)}{until}", Size.TALL, bold=True, inverse=True)


def _signal(record: OrderRecord, order: Order) -> Iterator[Block]:
    if waits_for_signal(order, asked_to_start=record.asked_to_start):
        yield Text("조리 시작 신호를 기다려 주세요", Size.TALL, bold=True, inverse=True)


def _ready_by(record: OrderRecord, order: Order) -> datetime | None:
    """Return when the food should be ready: by the time that staff promised, else as the platform states."""
    if record.decided_at is not None and record.preparation_min:
        return record.decided_at + timedelta(minutes=record.preparation_min)
    return order.due_at
