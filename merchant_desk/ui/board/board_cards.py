"""Keep the board's cards until what they say has changed: an order, its decision, or the time. No widgets.

Each second the whole board is arranged anew; most of its cards say the same for minutes, so each card carries until
when it is good. It must not know where a card stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.domain.unsent import Unsent
from merchant_desk.ui.local_time import SEOUL

from .board_rows import Row, Section, says_start

_MINUTE = timedelta(minutes=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A card with everything that it was made from; good from ``since`` until before ``until`` (None: for good)."""

    record: OrderRecord
    section: Section
    waits: Unsent | None
    since: datetime
    until: datetime | None
    row: Row


class Cards:
    """Main thread; owned by the window. Holds a card for each order that was asked for since the last :meth:`sweep`."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}
        self._before: dict[str, _Kept] = {}

    def sweep(self) -> None:
        """Forget the cards of orders that are not on the board any more; called before the board is arranged."""
        self._before, self._kept = self._kept, {}

    def card(
        self,
        record: OrderRecord,
        section: Section,
        waits: Unsent | None,
        now: datetime,
        make: Callable[[], Row],
    ) -> Row:
        """Return the order's card at ``now`` (aware UTC): the one before where it still holds, else a new one."""
        kept = self._before.get(record.order_id)
        if kept is None or not _holds(kept, record, section, waits, now):
            kept = _Kept(record, section, waits, now, good_until(record, section, waits, now), make())
        self._kept[record.order_id] = kept
        return kept.row


def _holds(kept: _Kept, record: OrderRecord, section: Section, waits: Unsent | None, now: datetime) -> bool:
    if (kept.record is not record and kept.record != record) or kept.section is not section:
        return False
    in_time = kept.since <= now and (kept.until is None or now < kept.until)
    return in_time and kept.waits == waits


def good_until(record: OrderRecord, section: Section, waits: Unsent | None, now: datetime) -> datetime | None:
    """Return when a card made at ``now`` says something else although nothing happens to the order; None: never."""
    turns = []
    if record.came_late and record.status not in CLOSED:
        turns.append(_next(record.created_at, now, _MINUTE))
    if waits is not None and not waits.too_late:
        turns.append(_next(waits.since, now, _MINUTE))
    elif section is Section.NEW and record.deadline is not None and record.deadline > now:
        turns.append(_next(record.deadline, now, _SECOND))
    elif section is Section.COOK and not says_start(record):
        if record.is_late(now):
            turns.append(_next(record.promised_at(), now, _MINUTE))
        elif record.status in {Status.COOKING, Status.READYING}:
            turns.append(record.promised_at() + timedelta(microseconds=1))
    elif section is Section.PLAN:
        turns.append(_midnight_after(now))
    return min(turns, default=None)


def _next(since: datetime, now: datetime, step: timedelta) -> datetime:
    """Return the first moment after ``now`` that lies whole steps away from ``since``, before or after it."""
    return now + step - (now - since) % step


def _midnight_after(now: datetime) -> datetime:
    """Return when the next day begins in Seoul, which has no summer time."""
    local = now.astimezone(SEOUL)
    return local.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
