"""Arrange the orders as the board shows them: sections, cards, what is due first. Pure; no widgets."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from merchant_desk.domain.attention import voice_of
from merchant_desk.domain.cooking_start import says_to_start
from merchant_desk.domain.order import OrderKind, Timing
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.domain.unsent import Unsent
from merchant_desk.ui import telling, words
from merchant_desk.ui.ages import ordered_ago, unsent_short
from merchant_desk.ui.local_time import clock, countdown, day_and_clock

from . import board_words

if TYPE_CHECKING:
    from .board_cards import Cards


class Section(StrEnum):
    """The board's sections from top to bottom. ASK is shown only when it holds something."""

    ASK = "ask"
    NEW = "new"
    COOK = "cook"
    PLAN = "plan"
    DONE = "done"


class RowKind(StrEnum):
    """What a row of the board is."""

    HEADER = "header"
    CARD = "card"
    DONE = "done"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is drawn. ``tone`` and ``ground`` are names of tokens, ``sign`` a file of resources/icons.

    ``key`` stays the same as long as the row means the same thing; ``order_id`` is empty but for cards.
    """

    key: str
    kind: RowKind
    title: str
    right: str = ""
    line: str = ""
    sign: str = ""
    tone: str = "ink"
    edge: str = "cook"
    ground: str = "sheet"
    order_id: str = ""
    spoken: str = ""


#: So long an order that has ended stays on the board; after that the history (F7) has it.
ENDED_SHOWN = timedelta(hours=24)
#: Preparation time of an order that was accepted without one (by another device), in minutes.
USUAL_MIN = 20
NOTHING_UNSENT: Mapping[str, Unsent] = {}

SECTION_WORDS = {
    Section.ASK: words.SECTION_ASK,
    Section.NEW: words.SECTION_NEW,
    Section.COOK: words.SECTION_COOK,
    Section.PLAN: words.SECTION_PLAN,
    Section.DONE: words.SECTION_DONE,
}
#: Within the orders being cooked: those to be begun now, then late ones, those in the kitchen, waiting, gone.
_PLACE_OF = {Status.READY: 2, Status.DISPATCHING: 2, Status.DISPATCHED: 3, Status.DELIVERING: 3}


def section_of(record: OrderRecord, now: datetime, usual_min: int = USUAL_MIN) -> Section:
    """Return where an order stands on the board; ``usual_min`` is the shop's own preparation time."""
    if record.alarm or record.customer_asks or record.status is Status.UNSURE:
        return Section.ASK
    if record.status in CLOSED:
        return Section.DONE
    if record.settled is Status.NEW:
        return Section.NEW
    if (
        record.status is Status.COOKING
        and record.order is not None
        and record.order.timing is Timing.SCHEDULED
    ):
        starts_at = record.order.starts_cooking_at(record.preparation_min or usual_min)
        return Section.PLAN if now < starts_at and not record.asked_to_start else Section.COOK
    return Section.COOK


def says_start(record: OrderRecord) -> bool:
    """Tell whether staff have still to hear that the order's cooking has to begin."""
    return record.noticed and record.status is Status.COOKING and says_to_start(record.note)


def arrange(
    records: Iterable[OrderRecord],
    now: datetime,
    usual_min: int = USUAL_MIN,
    unsent: Mapping[str, Unsent] = NOTHING_UNSENT,
    slips_asked: Collection[str] = (),
    *,
    kind: OrderKind | None = None,
    cards: Cards | None = None,
) -> tuple[Row, ...]:
    """Return the rows from top to bottom; ``records`` are the desk's, closed ones newest first.

    ``unsent`` holds, by order id, the decisions that have not left the shop; ``slips_asked`` the ids of the orders with
    a slip in question: they stand where a person looks first, but for a new one, which must be accepted before.
    ``kind`` leaves out orders of another kind: never one that rings, asks or waits for the network, nor one whose kind
    is not known. ``cards`` keeps what was made before.
    """
    if cards is not None:
        cards.sweep()
    sections: dict[Section, list[OrderRecord]] = {section: [] for section in Section}
    left_out: dict[Section, int] = dict.fromkeys(Section, 0)
    for record in records:
        section = section_of(record, now, usual_min)
        if record.order_id in slips_asked and section is not Section.NEW:
            section = Section.ASK
        if section is Section.DONE and record.closed_at is not None and now - record.closed_at > ENDED_SHOWN:
            continue
        if kind is not None and record.order_id not in unsent and _may_go(record, section, kind, now):
            left_out[section] += 1
        else:
            sections[section].append(record)
    rows: list[Row] = []
    for section, members in sections.items():
        if not members and not left_out[section] and section is not Section.NEW:
            continue
        rows.append(_header(section, len(members), left_out[section]))
        for record in in_order(members, section, now):
            waits = unsent.get(record.order_id)
            make = partial(_card, record, section, now, usual_min, waits)
            rows.append(make() if cards is None else cards.card(record, section, waits, now, make))
        if section is Section.NEW and not members:
            others = any(sections[one] for one in (Section.ASK, Section.COOK, Section.PLAN))
            said = words.NO_NEW_ORDERS() if others else words.NO_ORDERS()
            rows.append(Row("empty", RowKind.EMPTY, said, spoken=said))
    return tuple(rows)


def _may_go(record: OrderRecord, section: Section, kind: OrderKind, now: datetime) -> bool:
    """Tell whether a filter for ``kind`` leaves the order out."""
    if section in {Section.ASK, Section.NEW} or record.order is None:
        return False
    if record.order.kind in {kind, OrderKind.UNKNOWN}:
        return False
    return voice_of(record, now) is None and not record.noticed


def _header(section: Section, shown: int, left_out: int) -> Row:
    """Return a section's heading with how many orders it has, and how many of them are shown."""
    heading = SECTION_WORDS[section]()
    spoken = words.SECTION_SPOKEN(section=heading, count=shown)
    right = str(shown)
    if left_out:
        right = board_words.SHOWN_OF(shown=shown, total=shown + left_out)
        spoken = board_words.SHOWN_OF_SPOKEN(section=heading, shown=shown, total=shown + left_out)
    return Row(f"header:{section}", RowKind.HEADER, heading, right=right, spoken=spoken)


def in_order(members: list[OrderRecord], section: Section, now: datetime) -> list[OrderRecord]:
    """Return a section's orders, what is due first on top; closed ones stay as the desk gave them."""
    if section is Section.DONE:
        return members
    if section in {Section.NEW, Section.ASK}:
        return sorted(
            members,
            key=lambda record: (record.deadline or record.received_at, record.received_at, record.order_id),
        )
    return sorted(
        members,
        key=lambda record: (
            -1 if says_start(record) else 0 if record.is_late(now) else _PLACE_OF.get(record.status, 1),
            record.promised_at(),
            record.order_id,
        ),
    )


def _card(record: OrderRecord, section: Section, now: datetime, usual_min: int, waits: Unsent | None) -> Row:
    """Return an order's card."""
    right, sign, tone, ground = when(record, section, now)
    if section is Section.ASK and section_of(record, now, usual_min) is not Section.ASK:
        right = words.SLIP_CHECK_SHORT()
    if waits is not None and not waits.too_late and section is not Section.ASK:
        right, sign, tone, ground = unsent_short(waits, now), "wait", "late", "sheet"
    line = _line(record, section, now, usual_min)
    title = telling.number(record)
    return Row(
        f"card:{record.order_id}",
        RowKind.DONE if section is Section.DONE else RowKind.CARD,
        title,
        right,
        line,
        sign,
        "ink" if tone == "cook" else tone,
        tone,
        ground,
        record.order_id,
        words.CARD_SPOKEN(number=title, state=telling.state(record), when=right, summary=line),
    )


def _line(record: OrderRecord, section: Section, now: datetime, usual_min: int) -> str:
    """Return a card's second line: how it leaves the shop and what it is about; first its age if it came late."""
    parts = [ordered_ago(record, now), telling.kind(record)]
    if section is Section.PLAN and record.order is not None:
        starts_at = record.order.starts_cooking_at(record.preparation_min or usual_min)
        parts.append(words.COOK_FROM(clock=clock(starts_at)))
    elif section is Section.NEW and record.order is not None and record.order.timing is Timing.SCHEDULED:
        parts.insert(0, words.BOOKED())
    parts.append(telling.summary(record))
    return " · ".join(part for part in parts if part)


def when(record: OrderRecord, section: Section, now: datetime) -> tuple[str, str, str, str]:
    """Return a card's words at the right with sign, tone and ground."""
    if section is Section.ASK:
        return _asking(record)
    if section is Section.DONE:
        cancelled = record.status is Status.CANCELLED
        return (
            telling.state(record),
            "close" if cancelled else "ready",
            "late" if cancelled else "soft",
            "ground",
        )
    if record.is_pending:
        return telling.state(record), "wait", "new" if section is Section.NEW else "cook", "sheet"
    if section is Section.NEW:
        if record.deadline is None:
            return words.STATE_NEW(), "new", "new", "new_ground"
        if record.deadline <= now:
            return words.TIME_OVER(), "late", "late", "late_ground"
        return countdown(record.deadline, now), "new", "new", "new_ground"
    if section is Section.PLAN:
        return arrival(record, now), "plan", "plan", "sheet"
    return _cooking(record, now)


def _asking(record: OrderRecord) -> tuple[str, str, str, str]:
    if record.alarm:
        return telling.alarm(record), "stop", "late", "late_ground"
    if record.customer_asks:
        return words.CUSTOMER_ASKS(), "ask", "late", "late_ground"
    return words.CHECK(), "late", "late", "late_ground"


def _cooking(record: OrderRecord, now: datetime) -> tuple[str, str, str, str]:
    if says_start(record):
        return board_words.START_NOW(), "plan", "plan", "sheet"
    if record.is_late(now):
        minutes = int((now - record.promised_at()).total_seconds()) // 60
        said = words.LATE_BY(minutes=minutes) if minutes else words.LATE_NOW()
        return said, "late", "late", "late_ground"
    if record.status is Status.READY:
        return telling.state(record), "ready", "ready", "sheet"
    if record.status is Status.DISPATCHED:
        return telling.state(record), "rider", "ready", "sheet"
    return clock(record.promised_at()), "", "cook", "sheet"


def arrival(record: OrderRecord, now: datetime) -> str:
    """Return ``20:30 도착`` or ``20:30 픽업`` of a booked order, with the day where it is not today."""
    said = day_and_clock(record.due(), now)
    delivery = record.order is not None and record.order.kind is OrderKind.DELIVERY
    return words.ARRIVES_AT(when=said) if delivery else words.PICKED_UP_AT(when=said)
