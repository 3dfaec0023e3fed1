"""Where a statement and the shop's own log differ, and the likely cause. It must not know how that is shown.

Compared is what the journal gives back of both sides: lines with tender, amount and batch, of stated ones the rate as
their rule where the platform names it, and the tip that it names. All else is found from the figures, so a cause is a
likely one: two dishes of one price cannot be told apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from merchant_desk.domain.order import Tender

from .fees import FeeRule
from .missing_part import part_worth
from .rates import Rate, part_of, rate_taken
from .sale import Outcome, Sale
from .settlement import Line, SettledLine, basis_of
from .sides import Side, copies_of

#: What came in by a tender, and what of it the shop took itself: together what went through the platform.
_DOOR = (Line.PAID, Line.COLLECTED)


class Cause(StrEnum):
    """Why expected and stated differ, as far as the figures tell."""

    NOT_STATED = "not_stated"
    NOT_KNOWN_HERE = "not_known_here"
    OTHER_AMOUNT = "other_amount"
    OTHER_TENDER = "other_tender"
    PART_MISSING = "part_missing"
    OTHER_RATE = "other_rate"
    ROUNDING = "rounding"
    CANCELLED_AFTER_PAYMENT = "cancelled_after_payment"
    TIP = "tip"
    TWICE_STATED = "twice_stated"
    UNREADABLE_HERE = "unreadable_here"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class Difference:
    """One order's difference: ``stated`` - ``expected`` (minor units) on ``line`` (None: the whole order).

    ``part`` names the dish or option whose price is the difference, or says what ``tender`` is called. ``rate`` is the
    rate that the statement used and ``rule_rate`` the one of the rule, where the cause says so. A line that only
    follows from another one (the tax of a commission that differs) has that one's cause, comes after it, and names no
    rates.
    ``tender`` is there where both sides tell it. What is stated under another tender than it was paid with are two
    differences, one of each tender, although the money is the same: a city counts what came in by its own currency.
    """

    day: date
    order_id: str
    display_id: str
    line: Line | None
    expected: int
    stated: int
    cause: Cause
    part: str = ""
    rate: Rate | None = None
    rule_rate: Rate | None = None
    tender: Tender | None = None

    @property
    def amount(self) -> int:
        """Return by how much the statement is more (positive) or less."""
        return self.stated - self.expected


def compare_order(
    sale: Sale | None,
    expected: Sequence[SettledLine],
    stated: Sequence[SettledLine],
    rule: FeeRule | None,
    day: date,
    *,
    is_due: bool = True,
    tip: int = 0,
) -> tuple[Difference, ...]:
    """Return where the lines of one order differ; together they are what is paid out more or less.

    ``expected`` is :func:`.settlement.expected_lines` of the sale, ``stated`` what all batches say about the order,
    ``tip`` what they name as a tip in it. Where the order is not due, its absence in them is no difference.
    Amounts of another currency than the order's say nothing about it. Without a rule the fees are not compared.
    """
    if not expected and not stated:
        return ()
    first = (*stated, *expected)[0]
    currency = sale.currency if sale is not None else first.currency
    stated = [line for line in stated if line.currency == currency]
    due, told = _sum(expected), _sum(stated)
    whole = Difference(day, first.order_id, sale.display_id if sale else "", None, 0, told, Cause.UNEXPLAINED)

    def only(cause: Cause, expected: int) -> tuple[Difference, ...]:
        return (replace(whole, expected=expected, cause=cause),) if told != expected else ()

    if sale is None:
        return only(Cause.NOT_KNOWN_HERE, 0)
    if sale.outcome in {Outcome.CANCELLED, Outcome.REFUSED}:
        return only(Cause.CANCELLED_AFTER_PAYMENT, 0)
    missing = (replace(whole, expected=due, stated=0, cause=Cause.NOT_STATED),) if is_due and due else ()
    if not stated:
        return missing
    if not sale.is_readable:
        return only(Cause.UNREADABLE_HERE, 0)
    if not any(line.amount for line in stated):
        return only(Cause.CANCELLED_AFTER_PAYMENT, due)
    if all(line.line is Line.CORRECTION for line in stated):
        # What a later statement takes back does not state the order itself.
        return (*missing, *_by_line(whole, sale, (), stated, rule, tip))
    once, again = copies_of(stated)
    twice = [replace(whole, stated=_sum(copy), cause=Cause.TWICE_STATED) for copy in again]
    return (*_by_line(whole, sale, expected, once, rule, tip), *twice)


def _sum(lines: Iterable[SettledLine]) -> int:
    return sum(line.amount for line in lines)


def _by_line(
    like: Difference,
    sale: Sale,
    expected: Sequence[SettledLine],
    stated: Sequence[SettledLine],
    rule: FeeRule | None,
    tip: int,
) -> tuple[Difference, ...]:
    ours, theirs = Side.of(expected), Side.of(stated)
    at_door = ours.sum_of(Line.COLLECTED) and not theirs.sum_of(Line.COLLECTED)
    if at_door and ours.sum_of(*_DOOR) == theirs.sum_of(*_DOOR):
        # The statement leaves out what the shop collected itself, on both lines.
        theirs = theirs.with_lines_of(ours, *_DOOR)
    return () if ours == theirs else _Lines(like, sale, ours, theirs, rule, tip).differences()


@dataclass(frozen=True, slots=True)
class _Fee:
    """A fee: expected and stated, what it is taken of on both sides, and the rule's rate (None: of several tenders)."""

    line: Line
    tender: Tender | None
    sums: tuple[int, int]
    bases: tuple[int, int]
    rate: Rate | None


@dataclass(frozen=True, slots=True)
class _Lines:
    """Compares one order line by line; ``like`` is a difference of that order, to be filled in."""

    like: Difference
    sale: Sale
    ours: Side
    theirs: Side
    rule: FeeRule | None
    tip: int

    def differences(self) -> tuple[Difference, ...]:
        """Return them as the sum on paper reads; what follows from another line comes after it."""
        found = [*self._sales()]
        if self.rule is not None:
            for fee in self._fees(self.rule):
                if fee.sums[0] != fee.sums[1]:
                    most = max(found, key=lambda one: abs(one.amount), default=None)
                    found.append(self._judged(fee, most))
        for line in (Line.CORRECTION, Line.OTHER):
            found += self._besides(line)
        return tuple(found)

    def _differ(self, *lines: Line) -> Iterator[Difference]:
        """Yield where these lines differ: by tender if both sides tell it, else in sum."""
        for line in lines:
            ours, theirs = self.ours.by_tender(line), self.theirs.by_tender(line)
            if None in theirs:
                ours, theirs = {None: sum(ours.values())}, {None: sum(theirs.values())}
            for tender in dict.fromkeys((*ours, *theirs)):
                pair = ours.get(tender, 0), theirs.get(tender, 0)
                if pair[0] != pair[1]:
                    yield replace(self.like, line=line, tender=tender, expected=pair[0], stated=pair[1])

    # --- what was sold --------------------------------------------------------------------------------------

    def _sales(self) -> Iterator[Difference]:
        cause, part = self._why_paid()
        for found in self._differ(Line.PAID):
            yield replace(found, cause=cause, part=part)
        for found in self._differ(Line.SPONSORED, Line.DELIVERY):
            yield replace(found, cause=Cause.OTHER_AMOUNT)
        if self._is_moved(Line.COLLECTED):
            cause, part = Cause.OTHER_TENDER, ""
        for found in self._differ(Line.COLLECTED):
            yield replace(found, cause=cause, part=part)

    def _is_moved(self, line: Line) -> bool:
        """Tell whether a line comes to the same on both sides, and only its tenders differ."""
        same = self.ours.sum_of(line) == self.theirs.sum_of(line)
        return same and any(True for _ in self._differ(line))

    def _why_paid(self) -> tuple[Cause, str]:
        """Return why the customer paid another amount by the statement."""
        if self._is_moved(Line.PAID):
            return Cause.OTHER_TENDER, ""
        more = self.theirs.sum_of(Line.PAID) - self.ours.sum_of(Line.PAID)
        tips = sum(charge.amount for charge in self.sale.charges if charge.kind == "TIP")
        if (tips and more == -tips) or (more > 0 and (more == self.tip or self._bears_no_fee())):
            return Cause.TIP, ""
        part = part_worth(self.sale, -more) if more < 0 else ""
        return (Cause.PART_MISSING, part) if part else (Cause.OTHER_AMOUNT, "")

    def _bears_no_fee(self) -> bool:
        """Tell whether no commission was taken of what is stated more, although the rule takes some of it."""
        if self.rule is None or self.ours.sum_of(Line.COMMISSION) != self.theirs.sum_of(Line.COMMISSION):
            return False
        rate = self.rule.commission_of(self.sale.kind)
        return part_of(self._commissioned(self.ours), rate) != part_of(self._commissioned(self.theirs), rate)

    # --- what the platform takes ----------------------------------------------------------------------------

    def _delivery(self) -> int:
        """Return what the shop pays for the ride itself, which stands in one line with what the customer paid."""
        basis = basis_of(self.sale)
        return self.rule.delivery if self.rule is not None and basis is not None and basis.by_platform else 0

    def _commissioned(self, side: Side) -> int:
        return max(0, side.sum_of(Line.PAID, Line.SPONSORED, Line.DELIVERY) + self._delivery())

    def _fees(self, rule: FeeRule) -> Iterator[_Fee]:
        yield self._fee(Line.COMMISSION, self._commissioned, rule.commission_of(self.sale.kind))
        yield from self._payment_fees(rule)
        yield self._fee(
            Line.VAT,
            lambda side: self._delivery() - side.sum_of(Line.COMMISSION, Line.PAYMENT_FEE),
            rule.vat,
        )

    def _fee(self, line: Line, base: Callable[[Side], int], rate: Rate | None) -> _Fee:
        sums = self.ours.sum_of(line), self.theirs.sum_of(line)
        return _Fee(line, None, sums, (base(self.ours), base(self.theirs)), rate)

    def _payment_fees(self, rule: FeeRule) -> Iterator[_Fee]:
        ours, theirs = self.ours.by_tender(Line.PAYMENT_FEE), self.theirs.by_tender(Line.PAYMENT_FEE)
        ours_paid, theirs_paid = self.ours.by_tender(*_DOOR), self.theirs.by_tender(*_DOOR)
        tenders = [tender for tender in dict.fromkeys((*ours, *theirs)) if tender is not None]
        if None in theirs or None in theirs_paid:
            rates = {rule.payment_rate(tender) for tender in tenders}
            common = rates.pop() if len(rates) == 1 else None
            yield self._fee(Line.PAYMENT_FEE, lambda side: side.sum_of(*_DOOR), common)
            return
        for tender in tenders:
            sums = ours.get(tender, 0), theirs.get(tender, 0)
            bases = ours_paid.get(tender, 0), theirs_paid.get(tender, 0)
            yield _Fee(Line.PAYMENT_FEE, tender, sums, bases, rule.payment_rate(tender))

    def _judged(self, fee: _Fee, before: Difference | None) -> Difference:
        """Return why a fee differs; ``before`` is the line of the order that does most so far."""
        expected, stated = fee.sums
        found = replace(self.like, line=fee.line, tender=fee.tender, expected=expected, stated=stated)
        if fee.tender is not None and self._is_moved(fee.line):
            return replace(found, cause=Cause.OTHER_TENDER)
        ours, theirs = fee.bases
        if before is not None and ours != theirs:
            # An unknown rate cannot be told from one that fits.
            should = -part_of(theirs, fee.rate) if fee.rate is not None else stated
            if abs(stated - should) <= 1:
                return replace(found, cause=before.cause, part=before.part)
        if abs(stated - expected) <= 1:
            return replace(found, cause=Cause.ROUNDING)
        rate = self._rate_of(fee)
        if rate is None or rate == fee.rate:
            return found
        return replace(found, cause=Cause.OTHER_RATE, rate=rate, rule_rate=fee.rate)

    def _rate_of(self, fee: _Fee) -> Rate | None:
        """Return the rate that the statement took: the one that it names, if that is true, else the one that fits."""
        told = self.theirs.rates.get((fee.line, fee.tender))
        bases = dict.fromkeys((fee.bases[1], fee.bases[0]))  # a tip may be in the sum and bear no fee
        for base in bases:
            if told is not None and abs(part_of(base, told) + fee.sums[1]) <= 1:
                return told
        fitting = [rate_taken(base, -fee.sums[1]) for base in bases] if fee.rate is not None else []
        known = [rate for rate in fitting if rate is not None]
        return min(known, key=lambda rate: (rate.ppm % 10_000 > 0, rate.ppm % 1_000 > 0), default=None)

    # --- what comes besides ---------------------------------------------------------------------------------

    def _besides(self, line: Line) -> Iterator[Difference]:
        for found in self._differ(line):
            if line is Line.CORRECTION and (found.amount < 0 or self._is_undone()):
                yield replace(found, cause=Cause.CANCELLED_AFTER_PAYMENT)
            elif line is Line.OTHER and 0 < found.amount == self.tip:
                yield replace(found, cause=Cause.TIP)
            else:
                yield found

    def _is_undone(self) -> bool:
        """Tell whether corrections leave nothing of what is stated; of an order that was paid at the door they give."""
        return sum(self.theirs.amounts.values()) == 0
