"""Settles each order as it ends, and past ones anew where rates have changed. It must not know what is stated."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.sale import Outcome, Sale, outcome_of, sale_of
from merchant_desk.domain.books.settlement import Line, SettledLine, Source, expected_lines
from merchant_desk.domain.errors import DeskError, JournalError
from merchant_desk.domain.record import OrderRecord
from merchant_desk.services.business_day import business_day
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.ports import Batch, Clock, Lanes, Settled

from .open_books import READING, Open, OpenBooks
from .rules_in_use import RulesInUse, Ruling

#: So many orders are written at once: some hundredths of a second in which nothing else can be written.
WRITTEN_AT_ONCE = 100
#: A look at past days ends after so many days, or with the day in which so many orders have to be written anew.
DAYS_AT_ONCE = 31
FOUND_AT_ONCE = 500
#: Orders of which this run knows what it has written.
REMEMBERED = 2_000
#: At a start so many days are looked through: what ended while no rates were known, or before the books were kept.
CAUGHT_UP_DAYS = 62


def lines_of_sale(sale: Sale, ruling: Ruling, cut_hour: int) -> tuple[SettledLine, ...]:
    """Return what is expected of a sale: of one that is finished, by the rule of its business day."""
    if sale.outcome is not Outcome.FINISHED:
        return ()
    day = business_day(sale.received_at, cut_hour)
    return expected_lines(sale, day, ruling.rule_on(day))


@dataclass(frozen=True, slots=True)
class _Found:
    """What a look at past days found: orders to be written anew, and with which day the next look begins."""

    settled: tuple[Settled, ...]
    next_day: date


@dataclass(frozen=True, slots=True)
class _Span:
    """Days that wait to be reckoned, from ``first`` on; ``is_asked``: somebody waits for that."""

    first: date
    last: date
    done: Callable[[], None] = lambda: None
    failed: Callable[[DeskError], None] = lambda _: None
    is_asked: bool = False


class SaleSettling:
    """Main thread; owned by the desk's books. ``follow`` adds lines to the transactions that end orders.

    Past days are read on the lane ``READING`` and written through the ledger, a piece after the other, so that no order
    waits long. What stands in the journal as it should is left alone.
    """

    def __init__(
        self,
        *,
        rules: RulesInUse,
        ledger: Ledger,
        lanes: Lanes,
        open_books: Open,
        clock: Clock,
        cut_hour: int,
    ) -> None:
        self._rules = rules
        self._ledger = ledger
        self._lanes = lanes
        self._open = open_books
        self._clock = clock
        self._cut_hour = cut_hour
        self._spans: deque[_Span] = deque()
        self._written: dict[str, tuple[SettledLine, ...]] = {}
        self._newer: set[str] = set()  # orders that ended after a look at past days began

    @property
    def is_idle(self) -> bool:
        """Tell whether no past day waits to be reckoned."""
        return not self._spans

    def follow(self, batch: Batch) -> Batch:
        """Return the lines of the orders that end with a transaction, or do not count any more by it.

        Before the rates are known nothing is added: :meth:`catch_up` does it then.
        """
        if not self._rules.is_loaded:
            return Batch()
        ruling = self._rules.ruling()
        last = {record.order_id: record for record in batch.records}  # the book may have them already
        return Batch(settled=tuple(self._ended(last.values(), ruling)))

    def _ended(self, records: Iterable[OrderRecord], ruling: Ruling) -> Iterator[Settled]:
        """Yield what is not written yet; of what an earlier run has written nothing is known here."""
        for record in records:
            known, outcome = self._written.get(record.order_id), outcome_of(record)
            if outcome is Outcome.FINISHED and record.order is None:
                continue  # it was settled when it had its details; what the journal still has of it, a look finds
            if outcome is Outcome.FINISHED:
                lines = lines_of_sale(sale_of(record), ruling, self._cut_hour)
                if lines != known:
                    yield self._remember(Settled(record.order_id, lines))
            elif known or (known is None and outcome is Outcome.CANCELLED):
                yield self._remember(Settled(record.order_id, ()))

    def _remember(self, settled: Settled) -> Settled:
        if self._spans:
            self._newer.add(settled.order_id)
        self._written.pop(settled.order_id, None)
        self._written[settled.order_id] = settled.lines
        for oldest in list(self._written)[:-REMEMBERED]:
            del self._written[oldest]
        return settled

    def catch_up(self) -> None:
        """Reckon what ended lately and has no lines, or others than by the present rates."""
        today = business_day(self._clock.now(), self._cut_hour)
        self._add(_Span(today - timedelta(days=CAUGHT_UP_DAYS), today))

    def reckon_from(self, first: date) -> None:
        """Reckon every day from ``first`` (or the first sale) to this one by the present rates."""
        today = business_day(self._clock.now(), self._cut_hour)

        def found(oldest: date | None) -> None:
            if oldest is not None:
                self._add(_Span(max(first, oldest), today))

        self._lanes.submit(READING, self._first_day, found, _nothing)

    def _first_day(self) -> date | None:
        with self._open() as books:
            return books.first_day()

    def reckon(
        self,
        first: date,
        last: date,
        done: Callable[[], None] = lambda: None,
        failed: Callable[[DeskError], None] = lambda _: None,
    ) -> None:
        """Write what is expected of the orders of a span, wherever the journal has something else.

        What nobody waits for gives way: years are reckoned anew for minutes.
        """
        self._add(_Span(first, last, done, failed, is_asked=True))

    def _add(self, span: _Span) -> None:
        self._spans.append(span)
        if len(self._spans) == 1:
            self._begin()

    def _begin(self) -> None:
        if self._spans:
            self._look(self._spans[0].first)

    def _look(self, day: date) -> None:
        """Look at the next days of the span, or end it."""
        span = self._spans[0]
        if day > span.last:
            self._end(span.done)
            return
        asked = next((one for one in self._spans if one.is_asked), None)
        if asked is not None and not span.is_asked:
            self._spans.remove(asked)
            self._spans[0] = replace(span, first=day)
            self._spans.appendleft(asked)
            self._begin()
            return
        self._newer.clear()
        work = partial(_look, self._open, day, span.last, self._rules.ruling(), self._cut_hour)
        self._lanes.submit(READING, work, self._found, self._not_found)

    def _found(self, found: _Found) -> None:
        self._write(found.settled, found.next_day)

    def _write(self, settled: tuple[Settled, ...], next_day: date) -> None:
        """Write a piece, then the others, then look at the next days. Of what ended meanwhile an old state was read."""
        waiting = tuple(one for one in settled if one.order_id not in self._newer)
        if not waiting:
            self._look(next_day)
            return
        piece, rest = waiting[:WRITTEN_AT_ONCE], waiting[WRITTEN_AT_ONCE:]
        self._ledger.save(
            Batch(settled=piece),
            then=lambda: self._write(rest, next_day),
            refused=lambda: self._not_found(_refused()),
        )

    def _not_found(self, error: DeskError) -> None:
        failed = self._spans[0].failed
        self._end(lambda: failed(error))

    def _end(self, tell: Callable[[], None]) -> None:
        try:
            tell()  # whoever is told may ask for more: that waits until this span is gone
        finally:
            self._spans.popleft()
            self._begin()


def _nothing(_: DeskError) -> None:
    """Leave it: the span is reckoned when it is looked at."""


def _refused() -> JournalError:
    return JournalError("정산 내용을 기록하지 못했습니다.")


def _look(open_books: Open, day: date, last: date, ruling: Ruling, cut_hour: int) -> _Found:
    """Compare the days from ``day`` on with what should stand there; on a lane."""
    settled: list[Settled] = []
    end = min(last, day + timedelta(days=DAYS_AT_ONCE - 1))
    with open_books() as books:
        while day <= end and len(settled) < FOUND_AT_ONCE:
            settled += _changed(books, day, ruling, cut_hour)
            day += timedelta(days=1)
    return _Found(tuple(settled), day)


def _changed(books: OpenBooks, day: date, ruling: Ruling, cut_hour: int) -> Iterator[Settled]:
    """Yield the orders of a day of which something else is kept than is to be expected."""
    kept = {}
    for lines in books.lines(day, day):
        expected = frozenset(line for line in lines if line.source is Source.EXPECTED)
        if expected:
            kept[lines[0].order_id] = expected
    for sale in books.sales(day, day):
        wanted = lines_of_sale(sale, ruling, cut_hour)
        if frozenset(wanted) != kept.get(sale.order_id, frozenset()):
            yield Settled(sale.order_id, wanted)


def has_changed(books: OpenBooks, first: date, last: date, ruling: Ruling, cut_hour: int) -> bool:
    """Tell quickly whether a span has to be reckoned anew: an order without lines, or lines by another rule.

    Years that stand in archives are closed.
    """
    oldest = books.first_day()
    if oldest is None or last < oldest:
        return False
    first = max(first, oldest)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    rules = {rule.valid_from: rule for day in days if (rule := ruling.rule_on(day)) is not None}
    known = {words for rule in rules.values() for words in _words(rule)}
    if any(
        one.source is Source.EXPECTED and not known.issuperset(one.rules) for one in books.sums(first, last)
    ):
        return True
    if any(
        (rule := ruling.rule_on(day)) and rule.commission.ppm
        for day in _without_commission(books, first, last)
    ):
        return True
    waiting = list(books.without(Source.EXPECTED, first, last))
    for place in range(0, len(waiting), FOUND_AT_ONCE):
        some = books.some_sales(waiting[place : place + FOUND_AT_ONCE])
        if any(lines_of_sale(sale, ruling, cut_hour) for sale in some.values()):
            return True
    return False


def _without_commission(books: OpenBooks, first: date, last: date) -> set[date]:
    """Return the days of which a sale is expected and no commission, as where no rule was known then."""
    lines: dict[Line, set[date]] = {}
    for one in books.days(first, last):
        if one.source is Source.EXPECTED:
            lines.setdefault(one.line, set()).add(one.day)
    return lines.get(Line.PAID, set()) - lines.get(Line.COMMISSION, set())


def _words(rule: FeeRule) -> Iterator[str]:
    """Yield the words that lines by a rule may have."""
    yield rule.words
    yield rule.vat_told
    for rate in (rule.commission, rule.takeout, rule.other_payment, *rule.payment.values()):
        if rate is not None:
            yield rule.told(rate)
