"""Values for tests: a Korean shop's orders, records, events and settings, each part to be replaced by keyword."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from merchant_desk.domain.events import Event, EventType
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import (
    Address,
    Customer,
    Fee,
    Item,
    Option,
    Order,
    OrderKind,
    Payment,
    Tender,
    Timing,
    Total,
)
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.shop import Rules, Shop
from merchant_desk.domain.status import Status
from merchant_desk.services.settings import PROFILES, PlatformSettings, PrinterSettings, Settings

#: 21 July 2026, 19:05 in Korea: a Tuesday evening.
NOW = datetime(2026, 7, 21, 10, 5, tzinfo=UTC)
MERCHANT_ID = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"
ORDER_ID = "3f0a1c52-6f0e-4f8e-9a55-2f6f3c1d7a01"


def won(amount: int) -> Money:
    return Money(amount, "KRW")


def make_item(name="마라탕(중)", quantity=1, price=11_000, **changes) -> Item:
    item = Item(
        f"item-{name}",
        name,
        Decimal(quantity),
        unit_price=won(price),
        total=won(price * quantity),
        options=(Option("2단계(신라면맵기)", Decimal(1)),),
    )
    return replace(item, **changes)


def make_order(order_id: str = ORDER_ID, **changes) -> Order:
    """A delivery of two dishes, paid in the app, due in 45 minutes."""
    order = Order(
        order_id=order_id,
        display_id="#D-4821",
        kind=OrderKind.DELIVERY,
        timing=Timing.INSTANT,
        created_at=NOW,
        merchant_id=MERCHANT_ID,
        merchant_name="행복분식 수원점",
        items=(make_item(), make_item("꿔바로우", price=15_000)),
        fees=(Fee("배달팁", "DELIVERY_FEE", "MERCHANT", won(3_000)),),
        total=Total(won(26_000), won(3_000), won(0), won(29_000)),
        payments=(Payment(Tender.CARD, won(29_000), prepaid=True, name="국민카드", brand="KB"),),
        prepaid=won(29_000),
        customer=Customer("김하늘", "010-1234-5678", "0507-1234-5678"),
        address=Address("정조로 825", "팔달로1가 12", "101동 1203호"),
        due_at=NOW + timedelta(minutes=45),
        last_event=EventType.CREATED,
    )
    return replace(order, **changes)


def make_takeout(order_id: str = ORDER_ID, **changes) -> Order:
    changes = {"kind": OrderKind.TAKEOUT, "address": None, "pickup_code": "73", **changes}
    return make_order(order_id, **changes)


def make_scheduled(order_id: str = ORDER_ID, in_h: float = 3.0, **changes) -> Order:
    start = NOW + timedelta(hours=in_h)
    changes = {
        "timing": Timing.SCHEDULED,
        "scheduled_from": start,
        "scheduled_to": start + timedelta(minutes=30),
        **changes,
    }
    return make_order(order_id, **changes)


def make_record(order_id: str = ORDER_ID, status: Status = Status.NEW, **changes) -> OrderRecord:
    """An order as the desk knows it, with details; ``settled`` follows a settled ``status``."""
    record = OrderRecord(
        order_id=order_id,
        merchant_id=MERCHANT_ID,
        status=status,
        settled=status,
        created_at=NOW,
        received_at=NOW + timedelta(seconds=2),
        display_id="#D-4821",
        order=make_order(order_id),
        stored_at=NOW + timedelta(seconds=2),
        deadline=NOW + timedelta(minutes=8),
    )
    return replace(record, **changes)


def make_event(
    order_id: str = ORDER_ID, kind: EventType = EventType.CREATED, event_id: str = "", **changes
) -> Event:
    event = Event(event_id or f"{kind.value}-{order_id}", order_id, kind, kind.value, NOW)
    return replace(event, **changes)


def make_job(kind: JobKind = JobKind.ACCEPT, order_id: str = ORDER_ID, **changes) -> Job:
    job = Job(f"{kind}:{order_id}:1", order_id, kind, JobState.WAITING, NOW, next_try_at=NOW)
    return replace(job, **changes)


def make_print(order_id: str = ORDER_ID, slip: SlipKind = SlipKind.KITCHEN, **changes) -> Job:
    job = make_job(JobKind.PRINT, order_id, slip=slip, printer="주방", copy=1)
    return replace(job, job_id=f"print:{order_id}:{slip}:주방:1:0", **changes)


KITCHEN = PrinterSettings("주방", "tcp://127.0.0.1:9100")
HALL = PrinterSettings("홀", "tcp://127.0.0.1:9101", PrinterProfile(columns=42), (SlipKind.DELIVERY,))
SHOP = Shop("행복분식 수원점", MERCHANT_ID, "수원시", "수원페이", "123-45-67890")


def make_settings(
    *,
    printers: tuple[PrinterSettings, ...] = (KITCHEN,),
    profile: str = "open-delivery",
    poll_interval_s: float | None = None,
    shop: Shop = SHOP,
    **rules,
) -> Settings:
    """A desk's settings; keywords that are not named here are the shop's rules."""
    known = PROFILES[profile]
    platform = PlatformSettings(
        known, "https://platform.example", "desk-1", poll_interval_s or known.poll_interval_s
    )
    return Settings(shop, platform, printers, Rules(**rules))
