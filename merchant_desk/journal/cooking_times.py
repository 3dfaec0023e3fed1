"""Read how long the last orders took from acceptance to ready. It must not know what is concluded from it.

The rows are enough: no sealed part is opened.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.decision import Action
from merchant_desk.domain.status import Status
from merchant_desk.services.usual_times import DAYS, KEPT, Cooked, is_plausible

from .database import open_reader
from .failures import translating
from .rows import read_time, time_text

_READY = f"""
    SELECT min(at) FROM black_box
    WHERE black_box.order_id = orders.order_id
      AND ((step = '{Step.DECIDED}' AND detail = '{Action.READY}')
        OR (step = '{Step.MOVED}' AND detail = '{Status.READY}'))
"""  # noqa: S608  # constants
_LAST = f"""
    SELECT decided_at, dishes, ({_READY}) FROM orders
    WHERE created_at >= ? AND merchant_id = ? AND decided_at IS NOT NULL AND dishes IS NOT NULL
    ORDER BY created_at DESC LIMIT ?
"""  # noqa: S608  # constants


def read_cooking_times(folder: Path, merchant_id: str, now: datetime) -> tuple[Cooked, ...]:
    """Return :func:`cooking_times` of the journal in a home's folder; blocks, raises JournalError."""
    db = open_reader(folder / "desk.db")
    try:
        with translating():
            return cooking_times(db, merchant_id, now)
    finally:
        db.close()


def cooking_times(db: Database, merchant_id: str, now: datetime) -> tuple[Cooked, ...]:
    """Return the shop's last finished orders, oldest first: 2,000 of the last 60 days at most.

    Booked orders are none of them (they have no number of dishes), nor those that nobody reported ready. Some
    milliseconds; belongs on the reader's lane, over a read-only connection.
    """
    since = time_text(now - timedelta(days=DAYS))
    found = []
    for decided, dishes, ready in db.execute(_LAST, [since, merchant_id, KEPT]):
        if ready is None:
            continue
        accepted_at = read_time(decided)
        minutes = (read_time(ready) - accepted_at).total_seconds() / 60
        if is_plausible(minutes):
            found.append(Cooked(accepted_at, dishes, minutes))
    return tuple(reversed(found))
