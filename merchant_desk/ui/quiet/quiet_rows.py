"""What the quiet page says, from the desk's facts. Pure; it must not know widgets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from merchant_desk.domain.shop_standing import ShopState
from merchant_desk.services.checking.port import CheckResult, House
from merchant_desk.services.checking.rows import Verdict
from merchant_desk.services.facts import DeskFacts, LinkState, PrinterFacts
from merchant_desk.ui import telling, words
from merchant_desk.ui.checking import check_words
from merchant_desk.ui.lamps import Glow, link_lamp, printer_lamp
from merchant_desk.ui.local_time import ago, clock, day_and_clock
from merchant_desk.ui.said.said import said
from merchant_desk.ui.shop import shop_words

#: A clock that is off by more than this is told (the platform's deadlines count in its own time).
_CLOCK_OFF_S = 30.0
_MOST_PRINTERS = 3
UNTOLD = House()
#: A shop that takes no orders listens all the same: what came before is still to be cooked, or may be cancelled.
_RESTS = {ShopState.PAUSED: shop_words.QUIET_PAUSED, ShopState.CLOSED: shop_words.QUIET_CLOSED}


@dataclass(frozen=True, slots=True)
class Fact:
    """One row: what it is about, what is known, and whether it is well."""

    title: str
    fact: str
    good: bool

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return (words.ROW_GOOD if self.good else words.ROW_BAD)(row=self.title, fact=self.fact)


def title(facts: DeskFacts) -> str:
    """Return the page's first sentence: it must never claim to listen when it does not."""
    if facts.link.state is LinkState.STARTING:
        return words.CONNECTING()
    if facts.link.state in {LinkState.OFFLINE, LinkState.SIGNED_OUT}:
        return words.NOT_LISTENING()
    if facts.troubles or facts.notices:
        return words.LISTENS_WITH_CARE()
    if facts.open_orders:
        return words.NO_NEW()
    return _RESTS.get(facts.standing.state, words.QUIET)()


def proof(facts: DeskFacts) -> str:
    """Return how often the platform was asked and answered since the last order."""
    link = facts.link
    if not link.asked or link.quiet_since is None:
        return words.NOT_ASKED()
    phrase = words.SINCE_ORDER if link.answered >= link.asked else words.SINCE_ORDER_LOST
    return phrase(clock=clock(link.quiet_since), asked=f"{link.asked:,}", answered=f"{link.answered:,}")


def rows(facts: DeskFacts, now: datetime, house: House = UNTOLD) -> tuple[Fact, ...]:
    """Return the rows from top to bottom; ``house`` is what the computer told of itself."""
    return tuple(_rows(facts, now, house))


def checked(result: CheckResult | None, now: datetime) -> str:
    """Return when the shop was last checked and what it came to, empty before the first check."""
    if result is None:
        return ""
    when, bad = day_and_clock(result.at, now), result.count(Verdict.BAD)
    return check_words.CHECKED_BAD(when=when, count=bad) if bad else check_words.CHECKED_GOOD(when=when)


def _rows(facts: DeskFacts, now: datetime, house: House) -> Iterator[Fact]:
    yield _link(facts, now)
    if facts.never_ordered:
        yield Fact(words.ROW_ORDERS(), words.NEVER_ORDERED(), good=False)
    heard = facts.bell.last_heard_at
    fact = words.BELL_HEARD(when=day_and_clock(heard, now)) if heard is not None else words.BELL_UNHEARD()
    yield Fact(words.ROW_BELL(), words.BELL_TROUBLE() if facts.bell.trouble else fact, not facts.bell.trouble)
    yield from _printers(facts.printers, now)
    if house.sleep is not None and house.sleep.goes_to_sleep is not None:  # the check tells what nobody knows
        yield Fact(check_words.ROW_SLEEP(), said(house.sleep.sentence), not house.sleep.goes_to_sleep)
    told = words.JOBS_WAITING(count=facts.waiting_jobs) if facts.waiting_jobs else words.JOURNAL_FINE()
    if house.backed_up_at is not None:
        told = check_words.BACKED_UP(told=told, when=day_and_clock(house.backed_up_at, now))
    journal = words.JOURNAL_LAMP() if facts.journal_trouble else told
    yield Fact(words.ROW_JOURNAL(), journal, not facts.journal_trouble)
    if facts.vault_trouble:
        yield Fact(words.ROW_VAULT(), words.VAULT_LAMP(), good=False)


def _link(facts: DeskFacts, now: datetime) -> Fact:
    link = facts.link
    lamp = link_lamp(link, now)
    if link.last_ok_at is None or lamp.glow is Glow.BAD:
        return Fact(
            words.ROW_LINK(), words.LINK_NO_FACT() if link.last_ok_at is None else lamp.text, good=False
        )
    age = ago(link.last_ok_at, now)
    if link.clock_off_s is not None and abs(link.clock_off_s) > _CLOCK_OFF_S:
        off = _how_far(abs(link.clock_off_s))
        return Fact(words.ROW_LINK(), words.LINK_CLOCK_OFF(ago=age, off=off), good=False)
    return Fact(words.ROW_LINK(), words.LINK_FACT(ago=age, took=f"{link.took_ms:,}"), lamp.glow is Glow.GOOD)


def _how_far(off_s: float) -> str:
    """Return a difference in the unit that a person would use."""
    if off_s < 2 * 60:
        return words.SECONDS(seconds=round(off_s))
    if off_s < 2 * 3600:
        return words.MINUTES_OFF(minutes=round(off_s / 60))
    return words.HOURS(hours=round(off_s / 3600))


def _printers(printers: tuple[PrinterFacts, ...], now: datetime) -> Iterator[Fact]:
    """Return a row for each printer; of many, those that want somebody, and one for the rest."""
    all_rows = [_printer(printer, now) for printer in printers]
    if len(all_rows) <= _MOST_PRINTERS:
        yield from all_rows
        return
    first = sorted(all_rows, key=lambda row: row.good)[: _MOST_PRINTERS - 1]
    yield from first
    rest = [row for row in all_rows if row not in first]
    is_good = all(row.good for row in rest)
    told = check_words.PRINTERS_READY() if is_good else check_words.PRINTERS_LOOK()
    yield Fact(check_words.PRINTERS_MORE(count=len(rest)), told, is_good)


def _printer(printer: PrinterFacts, now: datetime) -> Fact:
    lamp = printer_lamp(printer)
    name = words.ROW_PRINTER(name=printer.name[:20])
    if lamp.glow in {Glow.WARN, Glow.BAD}:
        return Fact(name, lamp.text, good=False)
    at = printer.last_printed_at
    return Fact(name, words.PRINTED_AT(when=day_and_clock(at, now)) if at else words.NOT_PRINTED(), good=True)


def figures(facts: DeskFacts) -> tuple[tuple[str, str], ...]:
    """Return today's figures with their names."""
    today = facts.today
    mean = today.mean_decision_s
    sales = telling.amount(today.sales)
    if today.unread:
        sales = words.SALES_AND_MORE(amount=sales, count=today.unread)
    return (
        (words.TODAY_ORDERS(), words.COUNT(count=today.orders)),
        (words.TODAY_SALES(), sales),
        (words.TODAY_CLOSED(), words.COUNT(count=today.closed)),
        (words.TODAY_DECISION(), words.NONE_YET() if mean is None else words.SECONDS(seconds=round(mean))),
    )
