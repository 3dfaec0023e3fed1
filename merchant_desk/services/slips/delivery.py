"""Where an order goes and who fetches it, for rider and customer. It must not know paper or bytes."""

from __future__ import annotations

from collections.abc import Iterator

from merchant_desk.domain.order import Order, OrderKind
from merchant_desk.domain.slip import Block, Pair, Size, Text

from .words import clock_time

_DELIVERERS = {"MERCHANT": "가게 배달", "MARKETPLACE": "플랫폼 배달", "LOGISTIC": "배달대행"}


def address(order: Order) -> Iterator[Block]:
    """Name the address by road and by lot; an order that is not delivered has none."""
    if order.kind is not OrderKind.DELIVERY:
        return
    to = order.address
    if to is None or not (to.road or to.lot or to.formatted):
        yield Text("주소 확인 필요 (플랫폼 화면을 확인해 주세요)", bold=True)
        return
    main = to.road or to.formatted or to.lot
    yield Text(main, Size.TALL, bold=True)
    if to.detail and to.detail not in main:
        yield Text(to.detail, Size.TALL, bold=True)
    if to.lot and to.lot != main:
        yield Text(f"(지번) {to.lot}")


def area(order: Order) -> Iterator[Block]:
    """Name the neighbourhood alone, and where the rest is to be seen: a slip that names nobody."""
    if order.kind is not OrderKind.DELIVERY:
        return
    if order.address is not None:
        yield Text(order.address.road, Size.TALL, bold=True)
    yield Text("주소·연락처는 화면에서 확인해 주세요", bold=True)


def purged(order: Order) -> Iterator[Block]:
    """Say why there is no address any more."""
    if order.kind is OrderKind.DELIVERY:
        yield Text("고객 정보를 지운 주문입니다", bold=True)


def safe_number(order: Order) -> Iterator[Block]:
    """Name the number that reaches the customer for some hours; an order that is not delivered needs none."""
    if order.kind is not OrderKind.DELIVERY:
        return
    customer = order.customer
    if customer is None or not customer.safe_phone:
        yield Text("안심번호 없음 (플랫폼 화면을 확인해 주세요)")
        return
    until = customer.safe_phone_expires_at
    valid = f"{clock_time(until)}까지" if until is not None else ""
    yield Pair(f"안심번호 {customer.safe_phone}", valid, bold=True)


def handover(order: Order) -> Iterator[Block]:
    """Say who delivers, or by which word or at which table the customer gets the food."""
    if order.kind is OrderKind.DELIVERY and order.delivered_by:
        yield Text(f"배달: {_DELIVERERS.get(order.delivered_by, order.delivered_by)}")
    yield from called_by(order, Size.TALL)


def called_by(order: Order, size: Size) -> Iterator[Block]:
    """Name what the food is called out by, besides the order's number."""
    if order.pickup_code:
        yield Text(f"픽업 번호 {order.pickup_code}", size, bold=True)
    if order.place:
        yield Text(f"자리: {order.place}", size, bold=True)


def delivery_request(order: Order) -> Iterator[Block]:
    """Tell the rider what the customer asked for."""
    if order.delivery_note:
        yield Text(f"배달 요청: {order.delivery_note}", Size.TALL, bold=True)


def store_request(order: Order) -> Iterator[Block]:
    """Tell what the customer asked of the shop."""
    if order.store_note:
        yield Text(f"가게 요청: {order.store_note}", bold=True)
