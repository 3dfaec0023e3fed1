"""Tell an order in words: state, kind, summary, tender, payer. Pure; it must not know widgets or colours."""

from __future__ import annotations

from decimal import Decimal

from merchant_desk.domain.decision import Action, CancelCode, waits_for_signal
from merchant_desk.domain.job import Job, JobState, SlipKind
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Order, OrderKind, Payment, Sponsor, Tender
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.tender_names import TENDERS, own_words, tender_name
from merchant_desk.ui.order import order_words

from . import language_words, words
from .local_time import clock
from .said.said import said

#: More than this of one text is never laid out: a note of 2 MB must not stop the window.
LONGEST_TEXT = 400
#: A card on the board names dishes with at most this many characters (it is one line wide).
LONGEST_SUMMARY = 60
LONGEST_NUMBER = 10

KINDS = {
    OrderKind.DELIVERY: words.DELIVERY,
    OrderKind.TAKEOUT: words.TAKEOUT,
    OrderKind.INDOOR: words.INDOOR,
    OrderKind.UNKNOWN: words.KIND_UNKNOWN,
}
STATES = {
    Status.NEW: words.STATE_NEW,
    Status.ACCEPTING: words.STATE_ACCEPTING,
    Status.REJECTING: words.STATE_REJECTING,
    Status.COOKING: words.STATE_COOKING,
    Status.READYING: words.STATE_READYING,
    Status.READY: words.STATE_READY,
    Status.DISPATCHING: words.STATE_DISPATCHING,
    Status.DISPATCHED: words.STATE_DISPATCHED,
    Status.DELIVERING: words.STATE_DELIVERING,
    Status.DELIVERED: words.STATE_DELIVERED,
    Status.CANCELLING: words.STATE_CANCELLING,
    Status.UNSURE: words.STATE_UNSURE,
    Status.CONCLUDED: words.STATE_CONCLUDED,
    Status.CANCELLED: words.STATE_CANCELLED,
}
PAYERS = {
    Sponsor.MARKETPLACE: words.PAYER_MARKETPLACE,
    Sponsor.MERCHANT: words.PAYER_MERCHANT,
    Sponsor.CHAIN: words.PAYER_CHAIN,
    Sponsor.PUBLIC: words.PAYER_PUBLIC,
    Sponsor.UNKNOWN: words.PAYER_UNKNOWN,
}
ACTIONS = {
    Action.ACCEPT: words.DECIDE_ACCEPT,
    Action.REJECT: words.REJECT,
    Action.PREPARING: words.PREPARING,
    Action.READY: words.READY,
    Action.DISPATCH: words.DISPATCH,
    Action.DELIVERED: words.DELIVERED,
    Action.PICKED_UP: words.PICKED_UP,
    Action.CANCEL: words.CANCEL,
    Action.ACCEPT_CANCELLATION: words.LET_CANCEL,
    Action.DENY_CANCELLATION: words.ALREADY_COOKED,
}
#: What *delivered* is called where nobody delivers.
_HANDED_OVER = {OrderKind.TAKEOUT: words.STATE_PICKED_UP, OrderKind.INDOOR: order_words.STATE_SERVED}
#: The standard's codes in the words of a shop, the ones a shop needs most first.
REASONS = {
    CancelCode.UNAVAILABLE_ITEM: words.CODE_UNAVAILABLE_ITEM,
    CancelCode.INTERNAL_DIFFICULTIES_OF_THE_RESTAURANT: words.CODE_INTERNAL,
    CancelCode.RESTAURANT_WITHOUT_DELIVERY_PERSON: words.CODE_NO_RIDER,
    CancelCode.ORDER_OUTSIDE_THE_DELIVERY_AREA: words.CODE_OUTSIDE_AREA,
    CancelCode.OUTSIDE_DELIVERY_HOURS: words.CODE_OUTSIDE_HOURS,
    CancelCode.OUTDATED_MENU: words.CODE_OUTDATED_MENU,
    CancelCode.DELIVERY_PROBLEM: words.CODE_DELIVERY_PROBLEM,
    CancelCode.DUPLICATE_APPLICATION: words.CODE_DUPLICATE,
    CancelCode.BLOCKED_CUSTOMER: words.CODE_BLOCKED,
    CancelCode.RISK_AREA: words.CODE_RISK_AREA,
    CancelCode.SYSTEMIC_ISSUES: words.CODE_SYSTEM,
}
#: The codes of a cancellation that only the platform gives.
_PLATFORM_REASONS = {
    "CONSUMER_CANCELLATION_REQUESTED": words.CODE_CUSTOMER,
    "OTHER_CANCELLATION_REASON": words.CODE_OTHER,
}
SLIPS = {
    SlipKind.KITCHEN: words.SLIP_KITCHEN,
    SlipKind.DELIVERY: words.SLIP_DELIVERY,
    SlipKind.LABEL: words.SLIP_LABEL,
    SlipKind.CANCEL: words.SLIP_CANCEL,
    SlipKind.RULER: words.SLIP_RULER,
    SlipKind.CHECK: words.SLIP_CHECK,
    SlipKind.CLOSE: words.SLIP_CLOSE,
}
SLIP_STATES = {
    JobState.HELD: words.SLIP_HELD,
    JobState.WAITING: words.SLIP_WAITING,
    JobState.RUNNING: words.SLIP_RUNNING,
    JobState.DONE: words.SLIP_DONE,
    JobState.SENT: words.SLIP_SENT,
    JobState.UNKNOWN: words.SLIP_UNKNOWN,
    JobState.FAILED: words.SLIP_FAILED,
    JobState.EXPIRED: words.SLIP_EXPIRED,
    JobState.DROPPED: words.SLIP_DROPPED,
}


def number(record: OrderRecord) -> str:
    """Return what people call the order: its short number, else the head of its id."""
    return record.display_id[:24] or record.order_id[:8] or words.NO_NUMBER()


def short_number(record: OrderRecord) -> str:
    """Return the number as it fits on a button: a long one by its end, which is what differs."""
    whole = number(record)
    return whole if len(whole) <= LONGEST_NUMBER else f"…{whole[1 - LONGEST_NUMBER :]}"


def kind(record: OrderRecord) -> str:
    """Return 배달, 포장, 매장; empty while the details are not here."""
    return KINDS[record.order.kind]() if record.order is not None else ""


def alarm(record: OrderRecord) -> str:
    """Return what a cancellation means for the kitchen: stop, or nothing where it never began."""
    return words.ORDER_GONE() if record.confirmed_at is None else words.STOP_COOKING()


def state(record: OrderRecord) -> str:
    """Return the state in the words of the counter; what needs a person first goes first."""
    if record.alarm:
        return alarm(record)
    if record.customer_asks:
        return words.CUSTOMER_ASKS()
    order = record.order
    if record.status is Status.DELIVERED and order is not None and order.kind in _HANDED_OVER:
        return _HANDED_OVER[order.kind]()
    if record.status is Status.COOKING and waits_for_signal(order, asked_to_start=record.asked_to_start):
        return order_words.STATE_ON_DEMAND()
    return STATES[record.status]()


def action(one: Action, order: Order | None) -> str:
    """Return what a decision is called about this order: who takes the food decides the word."""
    if order is not None:
        if one is Action.PICKED_UP and order.kind is OrderKind.INDOOR:
            return order_words.SERVED()
        if one is Action.DISPATCH and order.is_delivered_by_platform:
            return order_words.HAND_OVER()
    return ACTIONS[one]()


def quantity(value: Decimal) -> str:
    """Return ``2`` or ``0.5``, without needless zeros; a question mark where it could not be read (0)."""
    if value <= 0:
        return "?"
    whole = value.to_integral_value()
    return f"{int(whole)}" if value == whole else f"{value.normalize():f}"


def shorten(text: str, limit: int = LONGEST_TEXT) -> str:
    """Return the text as it can be shown: one paragraph; what is cut off is named with its length."""
    shown = " ".join(text[: limit + 1].split())
    if len(text) <= limit:
        return shown
    return words.CUT_TEXT(text=shown[:limit], total=f"{len(text):,}", shown=f"{limit:,}")


def summary(record: OrderRecord) -> str:
    """Return what the order is about in one line: ``떡볶이 세트 외 2``, or why that cannot be told."""
    if record.elsewhere and record.order is None:
        return words.ELSEWHERE()
    if record.unreadable:
        return words.UNREADABLE()
    if record.order is None:
        return words.COMING() if record.is_open else words.NO_CONTENT()
    return _dishes(record.order)


def _dishes(order: Order) -> str:
    if not order.items:
        return words.NO_CONTENT()
    first = " ".join(order.items[0].name[:LONGEST_SUMMARY].split())
    if len(order.items) > 1:
        return words.FIRST_AND_MORE(first=first, count=len(order.items) - 1)
    return words.DISH_AND_COUNT(name=first, quantity=quantity(order.items[0].quantity))


def amount(money: Money | None) -> str:
    """Return the amount as the language writes it, or the words that it could not be read."""
    if money is None:
        return words.AMOUNT_UNKNOWN()
    if money.currency == "KRW":
        return language_words.WON(number=f"{money.minor:,}")
    return str(money)


def tender_kind(tender: Tender) -> str:
    """Return what people call a kind of ways to pay."""
    return said(TENDERS[tender])


def tender(payment: Payment) -> str:
    """Return what a payment is called (``services.tender_names``), and whose card it was."""
    name, own = said(tender_name(payment.tender, shorten(payment.name, 30))), shorten(own_words(payment), 50)
    return f"{name} · {own}" if own else name


def slip(job: Job) -> str:
    """Return what kind of slip a print job makes."""
    return SLIPS[job.slip]() if job.slip is not None else words.SLIPS()


def slip_state(job: Job) -> str:
    """Return how far a print job is, with its time where one belongs to it."""
    if job.state in {JobState.DONE, JobState.SENT}:
        return SLIP_STATES[job.state](
            clock=clock(job.finished_at) if job.finished_at is not None else ""
        ).strip()
    return SLIP_STATES[job.state]()


def cancel_reason(told: str) -> str:
    """Return why an order was, or is to be, cancelled: a code in words, a sentence as it came; "" for nothing."""
    for code, word in (*REASONS.items(), *_PLATFORM_REASONS.items()):
        if told == code:
            return word()
    return shorten(said(told), 120)
