"""What the slips of an order say, block by block. It must not know paper, printers or bytes.

The kitchen's slip names no price and no customer; the delivery slip names an address and a safe number, and
never the customer's own name or number. An amount that could not be read is never printed as a number that
might be wrong (``slip_words.UNREADABLE``). Times on slips are the shop's (Asia/Seoul).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from merchant_desk.domain.decision import waits_for_signal
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.order import Item, Order, OrderKind, Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop import Shop
from merchant_desk.domain.slip import Align, Block, Feed, Pair, Qr, Rule, Size, Slip, Text

from .slip_money import priced_items, receipt, sums, tenders
from .slip_words import SEOUL, clock_time, day_and_time, option_words, quantity, why

REPRINT_MARK = "*** 재출력 (중복 가능) ***"
_KINDS = {
    OrderKind.DELIVERY: "배달",
    OrderKind.TAKEOUT: "포장",
    OrderKind.INDOOR: "매장",
    OrderKind.UNKNOWN: "주문",
}
_DELIVERERS = {"MERCHANT": "가게 배달", "MARKETPLACE": "플랫폼 배달", "LOGISTIC": "배달대행"}


def kitchen_slip(record: OrderRecord, shop: Shop, printed_at: datetime) -> Slip:
    """Return the kitchen's slip: what to cook, for when, and what the customer asked for."""
    blocks: list[Block] = [Text(_heading(record), Size.LARGE, bold=True), *_age(record, printed_at)]
    if (order := record.order) is None:
        blocks += _look_at_the_screen(record)
    else:
        blocks += [*_when(record, order), Rule(double=True), *_kitchen_notes(order)]
        for number, item in enumerate(order.items):
            blocks += [Feed()] if number else []  # a cook reads dish by dish
            blocks += _kitchen_item(item)
        blocks += [Rule(double=True), *_table_wishes(order), *_defects(order)]
    blocks.append(_foot(shop, printed_at))
    return Slip(SlipKind.KITCHEN, f"주방 {_number(record)}", tuple(blocks))


def delivery_slip(record: OrderRecord, shop: Shop, printed_at: datetime) -> Slip:
    """Return the slip for rider and customer: where to, what, for how much, paid how, and the receipt."""
    blocks: list[Block] = [Text(_heading(record), Size.LARGE, bold=True)]
    if (order := record.order) is None:
        blocks += _look_at_the_screen(record)
    else:
        blocks += [*_when(record, order), Rule(double=True)]
        blocks += [*_destination(order), *_wishes(order), Rule()]
        blocks += [*priced_items(order), Rule(), *sums(order), *_defects(order), Rule(double=True)]
        blocks += [*tenders(order, shop), Rule(), *receipt(order, shop)]
        blocks.append(Qr(order.order_id, f"주문번호 {_number(record)}"))
    blocks.append(_foot(shop, printed_at))
    return Slip(SlipKind.DELIVERY, f"{_kind(record)} {_number(record)}", tuple(blocks))


def cancel_slip(record: OrderRecord, shop: Shop, printed_at: datetime) -> Slip:
    """Return the slip that stops the kitchen: number, time and reason."""
    blocks: list[Block] = [
        Text("조리 중단", Size.LARGE, bold=True, inverse=True, align=Align.CENTRE),
        Feed(),
        Text(_heading(record), Size.LARGE, bold=True),
        Text(f"취소 {clock_time(record.closed_at or printed_at)}", Size.TALL, bold=True),
        Text(f"사유: {why(record.cancel_reason)}", Size.TALL),
        Rule(double=True),
        _foot(shop, printed_at),
    ]
    return Slip(SlipKind.CANCEL, f"조리 중단 {_number(record)}", tuple(blocks))


def as_reprint(slip: Slip, number: int) -> Slip:
    """Return the slip marked as its ``number``-th reprint (from 1): nobody cooks it twice unknowingly.

    The slip keeps its kind, so it goes to the printers that its first print went to.
    """
    mark = Text(REPRINT_MARK, Size.TALL, bold=True, inverse=True, align=Align.CENTRE)
    count = Text(f"{number}번째 재출력", bold=True, align=Align.CENTRE)
    return replace(slip, title=f"재출력 {number} · {slip.title}", blocks=(mark, count, *slip.blocks))


# --- head and foot ------------------------------------------------------------------------------------------


def _number(record: OrderRecord) -> str:
    """Return the number that people call out; without one, the start of the order's id."""
    stated = record.display_id or (record.order.display_id if record.order is not None else "")
    return stated or record.order_id[:8]


def _kind(record: OrderRecord) -> str:
    return _KINDS[record.order.kind] if record.order is not None else "주문"


def _heading(record: OrderRecord) -> str:
    return f"{_kind(record)} {_number(record)}"


def _foot(shop: Shop, printed_at: datetime) -> Block:
    return Pair(shop.name, f"{printed_at.astimezone(SEOUL):%m/%d %H:%M:%S}")


def _when(record: OrderRecord, order: Order) -> Iterator[Block]:
    """Name the order's time and the promised time; booked orders name the day, too."""
    if order.timing is Timing.SCHEDULED:
        due = order.due()
        until = f"~{clock_time(order.scheduled_to)}" if order.scheduled_to not in {None, due} else ""
        yield Text(f"예약 {day_and_time(due)}{until}", Size.TALL, bold=True, inverse=True)
        start = order.starts_cooking_at(record.preparation_min)
        yield Pair(f"주문 {day_and_time(order.created_at)}", f"조리 시작 {clock_time(start)}", bold=True)
    else:
        ready = _ready_by(record, order)
        yield Pair(
            f"주문 {clock_time(order.created_at)}",
            f"완료 {clock_time(ready)}" if ready is not None else "",
            Size.TALL,
            bold=True,
        )
    if waits_for_signal(order, asked_to_start=record.asked_to_start):
        yield Text("조리 시작 신호를 기다려 주세요", Size.TALL, bold=True, inverse=True)


def _ready_by(record: OrderRecord, order: Order) -> datetime | None:
    """Return when the food should be ready: by the time that staff promised, else as the platform states."""
    if record.decided_at is not None and record.preparation_min:
        return record.decided_at + timedelta(minutes=record.preparation_min)
    return order.due_at


def _age(record: OrderRecord, printed_at: datetime) -> Iterator[Block]:
    """Mark an order that came late with its age, so that the kitchen knows how long somebody has waited."""
    if record.came_late:
        minutes = int((printed_at - record.created_at).total_seconds()) // 60
        age = f"{minutes}분" if minutes < 60 else f"{minutes // 60}시간 {minutes % 60}분"
        yield Text(f"{age} 전 주문 (늦게 받음)", Size.TALL, bold=True, inverse=True)


def _look_at_the_screen(record: OrderRecord) -> Iterator[Block]:
    yield Text(f"주문 {clock_time(record.created_at)}", Size.TALL, bold=True)
    yield Rule(double=True)
    yield Text("주문 내용을 읽지 못했습니다.", Size.TALL, bold=True)
    yield Text("플랫폼 화면을 보고 조리해 주세요.", Size.TALL, bold=True)
    if record.unreadable:
        yield Text(record.unreadable)
    yield Rule(double=True)


def _defects(order: Order) -> Iterator[Block]:
    if order.defects:
        yield Text("읽지 못한 내용이 있습니다. 플랫폼 화면을 확인해 주세요.", bold=True, inverse=True)


# --- the kitchen --------------------------------------------------------------------------------------------


def _kitchen_notes(order: Order) -> Iterator[Block]:
    if order.store_note:
        yield Text("[요청]", bold=True)
        yield Text(order.store_note, Size.TALL, bold=True)
        yield Rule()


def _kitchen_item(item: Item) -> Iterator[Block]:
    yield Pair(item.name, quantity(item.quantity, item.unit), Size.TALL, bold=True)
    for option in item.options:
        yield Text(f"+ {option_words(option)}", Size.TALL, indent=2)
        if option.note:
            yield Text(f"※ {option.note}", bold=True, indent=4)
    if item.note:
        yield Text(f"※ {item.note}", Size.TALL, bold=True, indent=2)


def _table_wishes(order: Order) -> Iterator[Block]:
    if order.disposables is not None:
        yield Text(f"수저·포크: {'필요' if order.disposables else '필요 없음'}", bold=True)
    if order.reusable_container:
        yield Text("다회용기에 담아 주세요", bold=True)


# --- rider and customer -------------------------------------------------------------------------------------


def _destination(order: Order) -> Iterator[Block]:
    if order.kind is OrderKind.DELIVERY:
        yield from _address(order)
        yield from _safe_number(order)
        if order.delivered_by:
            yield Text(f"배달: {_DELIVERERS.get(order.delivered_by, order.delivered_by)}")
    if order.pickup_code:
        yield Text(f"픽업 번호 {order.pickup_code}", Size.TALL, bold=True)
    if order.place:
        yield Text(f"자리: {order.place}", Size.TALL, bold=True)


def _address(order: Order) -> Iterator[Block]:
    address = order.address
    if address is None or not (address.road or address.lot or address.formatted):
        yield Text("주소 확인 필요 (플랫폼 화면을 확인해 주세요)", bold=True)
        return
    main = address.road or address.formatted or address.lot
    yield Text(main, Size.TALL, bold=True)
    if address.detail and address.detail not in main:
        yield Text(address.detail, Size.TALL, bold=True)
    if address.lot and address.lot != main:
        yield Text(f"(지번) {address.lot}")


def _safe_number(order: Order) -> Iterator[Block]:
    customer = order.customer
    if customer is None or not customer.safe_phone:
        yield Text("안심번호 없음 (플랫폼 화면을 확인해 주세요)")
        return
    until = customer.safe_phone_expires_at
    valid = f"{clock_time(until)}까지" if until is not None else ""
    yield Pair(f"안심번호 {customer.safe_phone}", valid, bold=True)


def _wishes(order: Order) -> Iterator[Block]:
    if order.delivery_note:
        yield Text(f"배달 요청: {order.delivery_note}", Size.TALL, bold=True)
    if order.store_note:
        yield Text(f"가게 요청: {order.store_note}", bold=True)
    yield from _table_wishes(order)
