"""Reckons the statement of a span out of the books: sums, payouts, differences, the same orders elsewhere.

It runs on a lane over open books and frozen values; it must not know how any of it is shown.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice

from merchant_desk.domain.books.compared_span import BothSides, compare_span
from merchant_desk.domain.books.comparison import Cause, Difference, compare_order
from merchant_desk.domain.books.elsewhere import ElsewhereSum, same_orders
from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.sale import Outcome, Sale
from merchant_desk.domain.books.settlement import Line, SettledLine, Source, expected_lines
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import Tender
from merchant_desk.services.business_day import business_day
from merchant_desk.services.tender_names import common_name

from .counted_sales import WON, Counted, settled_sales
from .due_orders import DueOrders, days_of, due_orders
from .ledger_rows import DaySum, KeptBatch, LineSum
from .open_books import OpenBooks
from .rules_in_use import Ruling
from .settlement_port import (
    ORDER_ROWS,
    Elsewhere,
    OrderStatement,
    OrderSum,
    OrderSums,
    Payout,
    Remark,
    Statement,
    StatementLine,
)

#: Orders whose lines are compared at once.
_COMPARED = 500
#: Sentences about statements at most.
MOST_REMARKS = 5
_BY_TENDER = frozenset({Line.PAID, Line.PAYMENT_FEE, Line.COLLECTED})
_ORDER = {line: place for place, line in enumerate(Line)}


@dataclass(frozen=True, slots=True)
class Asked:
    """A span, and by what it is reckoned; frozen. ``fetched_at`` and ``trouble`` are those of the fetching.

    ``today`` is the present business day.
    """

    first: date
    last: date
    today: date
    ruling: Ruling
    cut_hour: int
    local_currency: str = ""
    fetched_at: datetime | None = None
    trouble: str = ""


def reckon_span(books: OpenBooks, asked: Asked) -> Statement:
    """Return the settlement of a span, by what the books have."""
    sums = [one for one in books.sums(asked.first, asked.last) if one.currency == WON]
    expected = [one for one in sums if one.source is Source.EXPECTED]
    stated = [one for one in sums if one.source is Source.STATED]
    counted = Counted()
    sold = settled_sales(books.sales(asked.first, asked.last), asked.cut_hour, counted)
    elsewhere = same_orders(sold, asked.ruling.elsewhere)
    by_day = books.days(asked.first, asked.last)
    batches = books.batches(asked.first, asked.last)
    due = due_orders(batches, by_day, asked.cut_hour)
    differences: tuple[Difference, ...] = ()
    if stated or due.closed:
        called = {one: _name(one, counted.names, asked.local_currency) for one in Tender}
        differences = tuple(_call_tender(one, called) for one in _differences(books, asked, due))
    return Statement(
        asked.first,
        asked.last,
        counted.orders,
        tuple(statement_lines(expected, counted.names, asked.local_currency)),
        Money(sum(one.amount for one in expected)),
        tuple(_payouts(by_day, batches, asked)),
        Money(sum(one.amount for one in stated)) if stated else None,
        is_whole=bool(counted.orders) and not _is_any_missing(books, asked),
        differences=differences,
        bars=_bars(books, asked),
        elsewhere=tuple(_told(one) for one in elsewhere),
        unread=counted.unread,
        foreign=counted.foreign,
        cancelled=counted.cancelled,
        fetched_at=asked.fetched_at,
        trouble=asked.trouble,
        unknown_rates=any(asked.ruling.rule_on(day) is None for day in counted.days),
        remarks=tuple(_remarks(counted, batches, differences, asked)),
        kept=counted.kept,
    )


# --- what was sold -------------------------------------------------------------------------------------------


def statement_lines(
    sums: Iterable[LineSum], names: Mapping[Tender, Collection[str]], local_currency: str
) -> Iterator[StatementLine]:
    """Yield the expected lines as the sum on paper reads, by tender only where the port says so."""
    found: dict[tuple[Line, Tender | None], StatementLine] = {}
    for one in sums:
        tender = one.tender if one.line in _BY_TENDER else None
        known = found.get((one.line, tender))
        found[one.line, tender] = StatementLine(
            one.line,
            tender,
            _name(tender, names, local_currency),
            one.orders + (known.orders if known else 0),
            one.amount + (known.amount if known else 0),
            tuple(dict.fromkeys((*(known.rules if known else ()), *one.rules))),
        )
    yield from sorted(found.values(), key=lambda one: _ORDER[one.line])


def _name(tender: Tender | None, names: Mapping[Tender, Collection[str]], local_currency: str) -> str:
    return common_name(tender, names.get(tender, ()), local_currency) if tender is not None else ""


def _bars(books: OpenBooks, asked: Asked) -> tuple[tuple[date, int], ...]:
    """Return what was paid each day: of a week up to the last day, or of a longer span's days."""
    first = min(asked.first, asked.last - timedelta(days=6))
    paid = dict.fromkeys((first + timedelta(days=n) for n in range((asked.last - first).days + 1)), 0)
    for one in books.days(first, asked.last):
        if (one.source, one.line, one.currency) == (Source.EXPECTED, Line.PAID, WON):
            paid[one.day] += one.amount
    return tuple(paid.items())


def _told(one: ElsewhereSum) -> Elsewhere:
    return Elsewhere(
        one.table.key,
        one.table.name,
        ", ".join(_rule_words(rule) for rule in one.rules),
        one.fees,
        one.payout,
        " ".join(dict.fromkeys(rule.assumption for rule in one.rules if rule.assumption)),
    )


def _rule_words(rule: FeeRule) -> str:
    return f"{rule.commission} ({rule.valid_from:%Y-%m-%d}부터)"


# --- what is paid out, and when -------------------------------------------------------------------------------


def _payouts(by_day: Iterable[DaySum], batches: Iterable[KeptBatch], asked: Asked) -> Iterator[Payout]:
    """Yield what comes when: by closed statements where there are any, else as it is reckoned."""
    found: dict[tuple[date, bool], int] = {}
    covered: set[date] = set()
    for kept in batches:
        batch = kept.batch
        if batch.is_closed and batch.currency == WON:
            covered.update(days_of(batch, asked.cut_hour))
            found[batch.expected_on, True] = found.get((batch.expected_on, True), 0) + batch.total
    for one in by_day:
        if one.source is Source.EXPECTED and one.currency == WON and one.day not in covered:
            on = asked.ruling.pay_day(one.day)
            found[on, False] = found.get((on, False), 0) + one.amount
    for (on, stated), amount in sorted(found.items()):
        yield Payout(on, amount, stated=stated)


def _remarks(
    counted: Counted, batches: Iterable[KeptBatch], differences: Iterable[Difference], asked: Asked
) -> Iterator[Remark]:
    """Yield what has to be said of the span's orders and statements, first what asks for something."""
    yield from _never_ended(counted, asked.today)
    uneven = {one.day for one in differences}
    said = [one for kept in batches for one in _of_batch(kept, uneven, asked)]
    said.sort(key=lambda one: not one.asks)
    yield from said[:MOST_REMARKS]
    if rest := said[MOST_REMARKS:]:
        yield Remark(f"그 밖에 {len(rest)}건이 더 있습니다.", asks=rest[0].asks)


def _never_ended(counted: Counted, today: date) -> Iterator[Remark]:
    """Yield how many orders of days that are over never ended: they are in no sum."""
    count = sum(orders for day, orders in counted.open_days.items() if day < today)
    if count:
        yield Remark(f"끝나지 않은 주문 {count}건은 합계에 없습니다. 주문 화면에서 마무리해 주세요.")


def _of_batch(kept: KeptBatch, uneven: AbstractSet[date], asked: Asked) -> Iterator[Remark]:
    """Yield what is to be said of one statement, with its day.

    A change, and orders that stand in two statements, ask for nothing once nothing differs on the days of the
    statement; nor does money that the shop owed until a day that is over.
    """
    days = tuple(days_of(kept.batch, asked.cut_hour))
    first = business_day(kept.batch.first, asked.cut_hour)
    differs = not uneven.isdisjoint(days)
    told = [(kept.trouble, True)] if kept.trouble else []
    told += [(note, differs) for note in kept.notes]
    if kept.batch.total < 0:
        still = kept.batch.expected_on >= asked.today
        told.append((f"가게가 낼 돈이 {-kept.batch.payout} 있습니다.", still))
    for sentence, asks in told:
        yield Remark(f"{first.month}월 {first.day}일 정산서: {sentence}", asks)


# --- where both sides differ -----------------------------------------------------------------------------------


def _is_any_missing(books: OpenBooks, asked: Asked) -> bool:
    """Tell whether an order that is expected to bring something is in no statement."""
    waiting = books.without(Source.STATED, asked.first, asked.last)
    while some := list(islice(waiting, _COMPARED)):
        for sale in books.some_sales(some).values():
            if sale.outcome is Outcome.FINISHED and sale.currency == WON and sale.is_readable:
                return True
    return False


def _differences(books: OpenBooks, asked: Asked, due: DueOrders) -> tuple[Difference, ...]:
    found = compare_span(_both_sides(books, asked, due), asked.ruling.rule_on).differences
    return (*_of_no_order(books, asked), *found)


def _call_tender(difference: Difference, called: Mapping[Tender, str]) -> Difference:
    """Return a difference of two ways to pay with what its own is called, as it is in the sum beside it."""
    if difference.cause is not Cause.OTHER_TENDER or difference.tender is None:
        return difference
    return replace(difference, part=called[difference.tender])


def _of_no_order(books: OpenBooks, asked: Asked) -> Iterator[Difference]:
    """Yield what is stated and belongs to no order, with the platform's words."""
    for line in books.lines_of(""):
        if asked.first <= line.day <= asked.last and line.currency == WON:
            yield Difference(line.day, "", "", line.line, 0, line.amount, Cause.UNEXPLAINED, part=line.rule)


def _both_sides(books: OpenBooks, asked: Asked, due: DueOrders) -> Iterator[BothSides]:
    uneven = books.uneven(asked.first, asked.last)
    while some := list(islice(uneven, _COMPARED)):
        sales = books.some_sales(some)
        for order_id in some:
            both = both_sides(books, order_id, sales.get(order_id), asked)
            if both is not None:
                yield replace(both, is_due=due.has(both.sale, both.day))


def both_sides(books: OpenBooks, order_id: str, sale: Sale | None, asked: Asked) -> BothSides | None:
    """Return one order to be compared, None where it is none of won; of one under way it is reckoned here."""
    lines = books.lines_of(order_id)
    expected = tuple(line for line in lines if line.source is Source.EXPECTED and line.currency == WON)
    stated = tuple(line for line in lines if line.source is Source.STATED and line.currency == WON)
    if sale is not None and sale.currency != WON:
        return None
    if sale is not None:
        day = business_day(sale.received_at, asked.cut_hour)
        if sale.outcome is Outcome.OPEN and stated:
            expected = expected_lines(sale, day, asked.ruling.rule_on(day))
    elif lines:
        day = lines[0].day
    else:
        return None
    tip = sum(one.order.tip for one in books.stated_of(order_id)[:1]) if stated else 0
    return BothSides(day, sale, expected, stated, tip=tip)


# --- orders -----------------------------------------------------------------------------------------------------


def reckon_order(books: OpenBooks, order_id: str, asked: Asked) -> OrderStatement:
    """Return one order's lines, expected beside stated, and why they differ."""
    sale = books.some_sales([order_id]).get(order_id)
    both = both_sides(books, order_id, sale, asked)
    if both is None:
        return OrderStatement(order_id, sale.display_id if sale is not None else "", (), (), ())
    batches = books.batches(both.day, both.day)
    due = due_orders(batches, books.days(both.day, both.day), asked.cut_hour)
    called = _tender_names(sale, (*both.expected, *both.stated), asked.local_currency)
    differences = compare_order(
        sale,
        both.expected,
        both.stated,
        asked.ruling.rule_on(both.day),
        both.day,
        is_due=due.has(sale, both.day),
        tip=both.tip,
    )
    return OrderStatement(
        order_id,
        sale.display_id if sale is not None else "",
        tuple(both.expected),
        tuple(both.stated),
        tuple(_call_tender(one, called) for one in differences),
        called,
    )


def _tender_names(
    sale: Sale | None, lines: Iterable[SettledLine], local_currency: str
) -> Mapping[Tender, str]:
    """Return what the ways are called by which an order was paid, or is stated to be paid."""
    own: dict[Tender, set[str]] = {line.tender: set() for line in lines if line.tender is not None}
    for paid in sale.paid if sale is not None else ():
        own.setdefault(paid.tender, set()).add(paid.name)
    return {tender: common_name(tender, names, local_currency) for tender, names in own.items()}


def list_orders(books: OpenBooks, asked: Asked, before: int | None) -> OrderSums:
    """Return the orders of a span that were accepted and are over, newest first."""
    found = books.settled_orders(asked.first, asked.last, before, ORDER_ROWS + 1)
    shown = found[:ORDER_ROWS]
    sales = books.some_sales([order_id for _, order_id in shown])
    rows = tuple(_order_sum(books, sales[order_id], asked) for _, order_id in shown if order_id in sales)
    return OrderSums(rows, str(shown[-1][0]) if len(found) > ORDER_ROWS else None)


def _order_sum(books: OpenBooks, sale: Sale, asked: Asked) -> OrderSum:
    day = business_day(sale.received_at, asked.cut_hour)
    lines = [line for line in books.lines_of(sale.order_id) if line.currency == WON]
    stated = [line.amount for line in lines if line.source is Source.STATED]
    is_cancelled = sale.outcome is Outcome.CANCELLED
    counts = sale.currency == WON and sale.is_readable
    expected = _sum_of(lines) if counts and asked.ruling.rule_on(day) is not None else None
    return OrderSum(
        day,
        sale.order_id,
        sale.display_id,
        sale.total if counts else None,
        0 if is_cancelled else expected,
        sum(stated) if stated else None,
        is_cancelled,
    )


def _sum_of(lines: Iterable[SettledLine]) -> int:
    return sum(line.amount for line in lines if line.source is Source.EXPECTED)
