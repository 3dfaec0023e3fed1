"""The owner's books over a real journal: orders end through a real ledger, the platform's statements are handed in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from merchant_desk.domain.books.comparison import Difference
from merchant_desk.domain.books.fees import FeeRule, FeeTable
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.books.statement import (
    PaymentBatch,
    PayState,
    StatedAmount,
    StatedExtra,
    StatedOrder,
)
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.order import Fee, Payment, Tender, Total
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.journal.books.settled_past import SettledPast
from merchant_desk.journal.books.statement_pieces import statement_steps
from merchant_desk.journal.writer import JOURNAL_NAME, DeskJournal
from merchant_desk.services.books.bookkeeping import Bookkeeping, BookSources
from merchant_desk.services.books.rules_in_use import Loaded
from merchant_desk.services.books.settlement_port import OrderStatement, Statement
from merchant_desk.services.business_day import bounds, business_day
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Batch
from merchant_desk.services.settings import BookSettings
from tests.builders import MERCHANT_ID, NOW, make_order, make_settings, won
from tests.fakes.clock import FakeClock
from tests.fakes.lanes import StepLanes

TODAY = date(2026, 7, 21)
ONE_PERCENT = FeeRule(
    "baedal-teukgeup",
    date(2020, 12, 1),
    Rate.of_percent("1"),
    {Tender.CARD: Rate.of_percent("2")},
    words="2020-12-01부터",
)
OTHER = FeeRule(
    "other",
    date(2025, 1, 1),
    Rate.of_percent("9.8"),
    words="2025-01-01부터",
    assumption="광고비는 뺐습니다.",
)
OTHER_SINCE = replace(OTHER, valid_from=date(2026, 7, 21), commission=Rate.of_percent("7"))
TABLES = Loaded(
    {"baedal-teukgeup": FeeTable("baedal-teukgeup", "배달특급", (ONE_PERCENT,))},
    (FeeTable("other", "다른 곳", (OTHER, OTHER_SINCE)),),
    lambda day: "휴일" if day == date(2026, 7, 22) else "",
)


class PlatformBooks:
    """The platform's statements: what it has, what it was asked, what it answers instead."""

    def __init__(self) -> None:
        self.has: list[PaymentBatch] = []
        self.asked: list[tuple[date, date]] = []
        self.refuses: DeskError | None = None

    def batches(self, first: date, last: date) -> tuple[PaymentBatch, ...]:
        self.asked.append((first, last))
        if self.refuses is not None:
            raise self.refuses
        start, end = bounds(first, last)
        return tuple(one for one in self.has if one.last > start and one.first < end)


class KeptBooks:
    """Everything that keeps the books, without a window; ``settle`` lets all lanes come to rest."""

    def __init__(
        self,
        folder: Path,
        *,
        books: BookSettings | None = None,
        profile: str = "open-delivery",
        load: Callable[[], Loaded] = lambda: TABLES,
        start: bool = True,
        hour: int = 0,
    ) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.lanes = StepLanes()
        self.book = OrderBook()
        self.journal = DeskJournal(folder, master_key=bytes(range(32)), cut_hour=hour)
        self.journal.open(self.clock.now())
        self.ledger = Ledger(self.book, self.journal, self.lanes, self.clock)
        self.platform = PlatformBooks()
        plain = make_settings(profile=profile)
        shop = replace(plain.shop, day_begins_hour=hour)
        self.settings = replace(plain, books=books or BookSettings(), shop=shop)
        self.past = SettledPast(folder / JOURNAL_NAME, hour)
        steps_of = partial(statement_steps, self.journal.change, folder / JOURNAL_NAME, cut_hour=hour)
        self.keeping = Bookkeeping(
            self.settings,
            BookSources(self.platform, self.past.open, load, steps_of),
            ledger=self.ledger,
            lanes=self.lanes,
            clock=self.clock,
        )
        self.kept: list[BookSettings] = []
        self.not_kept: DeskError | None = None
        self.said: list[str] = []
        self.room = self.keeping.room(self._keep, self.said.append)
        if start:
            self.keeping.start()
            self.settle()

    def _keep(
        self, wanted: BookSettings, done: Callable[[], None], failed: Callable[[DeskError], None]
    ) -> None:
        if self.not_kept is not None:
            failed(self.not_kept)
        else:
            self.kept.append(wanted)
            done()

    def close(self) -> None:
        self.journal.close()

    # --- time -----------------------------------------------------------------------------------------------

    def settle(self) -> None:
        self.lanes.run_all()
        assert not self.lanes.faults

    def go(self, seconds: float, step_s: float = 30.0) -> None:
        while seconds > 0:
            self.clock.advance(min(step_s, seconds))
            seconds -= step_s
            self.keeping.tick()
            self.ledger.tick()
            self.settle()

    # --- orders ---------------------------------------------------------------------------------------------

    def save(self, *records: OrderRecord) -> None:
        self.ledger.save(Batch(records=records))
        self.settle()

    def finish(self, order_id: str, at: datetime = NOW, **order: Any) -> OrderRecord:
        """Let an order end well, with its details."""
        record = finished(order_id, at, **order)
        self.save(record)
        return record

    # --- what is kept ---------------------------------------------------------------------------------------

    def lines(self, order_id: str, source: Source = Source.EXPECTED) -> tuple[SettledLine, ...]:
        with self.past.open() as books:
            return tuple(line for line in books.lines_of(order_id) if line.source is source)

    def brings(self, order_id: str) -> dict[Line, int]:
        """What is expected of an order, by line."""
        found: dict[Line, int] = {}
        for line in self.lines(order_id):
            found[line.line] = found.get(line.line, 0) + line.amount
        return found

    def stated(self, order_id: str, *changes: tuple[Line, int], **more: Any) -> StatedOrder:
        """An order as the platform states it: as expected, with so much more on a line."""
        return as_stated(self.lines(order_id), *changes, **more)

    def statement(self, first: date = TODAY, last: date = TODAY) -> Statement:
        told: list[Statement] = []
        self.room.statement(first, last, told.append, fail)
        self.settle()
        (one,) = told
        return one


def state(books: KeptBooks, *batches: PaymentBatch) -> None:
    """Let the platform state these batches, and have them fetched."""
    books.platform.has = list(batches)
    books.room.fetch(lambda: None, fail)
    books.settle()


def settled_in(books: KeptBooks, action: Callable[[], object]) -> list[str]:
    """Which orders are written while something is done."""
    written: list[str] = []
    commit = books.journal.commit

    def noted(batch: Batch) -> None:
        written.extend(one.order_id for one in batch.settled)
        commit(batch)

    books.journal.commit = noted  # type: ignore[method-assign]
    try:
        action()
        books.settle()
    finally:
        books.journal.commit = commit  # type: ignore[method-assign]
    return written


def only(statement: Statement) -> Difference:
    (difference,) = statement.differences
    return difference


def order_of(books: KeptBooks, order_id: str) -> list[OrderStatement]:
    """What is answered about one order."""
    answers: list[OrderStatement] = []
    books.room.order(order_id, answers.append, fail)
    books.settle()
    return answers


def fail(error: DeskError) -> None:
    raise AssertionError(f"{error} {error.detail}")


def finished(order_id: str, at: datetime = NOW, **order: Any) -> OrderRecord:
    return OrderRecord(
        order_id,
        MERCHANT_ID,
        Status.CONCLUDED,
        Status.CONCLUDED,
        created_at=at,
        received_at=at,
        display_id=f"#{order_id}",
        order=make_order(order_id, display_id=f"#{order_id}", **order),
        decided_at=at + timedelta(seconds=20),
        confirmed_at=at + timedelta(seconds=22),
        closed_at=at + timedelta(minutes=40),
    )


def paid(amount: int, tender: Tender = Tender.CARD, **payment: Any) -> dict[str, Any]:
    """Another sum of an order without fees, paid by one tender."""
    return {
        "fees": (),
        "total": Total(won(amount), won(0), won(0), won(amount)),
        "payments": (Payment(tender, won(amount), **({"prepaid": True} | payment)),),
    }


def kept_delivery(amount: int) -> dict[str, Any]:
    return {"fees": (Fee("배달팁", "DELIVERY_FEE", "MARKETPLACE", won(amount)),)}


def as_stated(lines: tuple[SettledLine, ...], *changes: tuple[Line, int], **more: Any) -> StatedOrder:
    amounts = [StatedAmount(line.line, line.amount, line.tender) for line in lines]
    for line, amount in changes:
        place = next((n for n, one in enumerate(amounts) if one.line is line), None)
        if place is None:
            amounts.append(StatedAmount(line, amount))
        else:
            amounts[place] = replace(amounts[place], amount=amounts[place].amount + amount)
    credit = sum(one.amount for one in amounts if one.amount > 0)
    debit = sum(one.amount for one in amounts if one.amount < 0)
    order_id = lines[0].order_id if lines else "?"
    told = StatedOrder(order_id, f"#{order_id}", NOW, False, tuple(amounts), credit, debit)
    return replace(told, **more)


def a_batch(
    *orders: StatedOrder, day: date = TODAY, extras: tuple[StatedExtra, ...] = (), **changes: Any
) -> PaymentBatch:
    """The closed batch of a day."""
    first, last = bounds(day, day)
    orders_total = sum(one.total_credit + one.total_debit for one in orders)
    extras_total = sum(one.amount for one in extras)
    batch = PaymentBatch(
        f"batch-{day}",
        MERCHANT_ID,
        is_closed=True,
        created_at=first,
        first=first,
        last=last,
        state=PayState.SCHEDULED,
        expected_on=day + timedelta(days=3),
        paid_at=None,
        currency="KRW",
        total=orders_total + extras_total,
        orders_total=orders_total,
        extras_total=extras_total,
        fetched_at=datetime(2026, 7, 22, tzinfo=UTC),
        orders=orders,
        extras=extras,
    )
    return replace(batch, **changes)


def day_of(moment: datetime) -> date:
    return business_day(moment)
