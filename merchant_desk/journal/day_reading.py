"""Count what a business day came to. It must not know what is printed of it.

The rows of the views are enough: no sealed part is opened. ``services.day_figures`` says what each figure means.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlite_utils import Database

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.money import Money
from merchant_desk.domain.status import CLOSED, Status
from merchant_desk.services.black_box.page import DayRoot
from merchant_desk.services.business_day import bounds, business_day
from merchant_desk.services.checking.trial_orders import CHECK
from merchant_desk.services.day_figures import DayFigures

from .black_box import day_root, desk_lines_around
from .rows import marks, read_time, time_text

CURRENCY = "KRW"
_OVER = tuple(status.value for status in CLOSED)
_ORDERS = f"""
    SELECT settled = '{Status.CANCELLED}', settled IN ({marks(len(_OVER))}), confirmed_at IS NOT NULL,
           total_minor, currency, received_at, decided_at
    FROM orders WHERE received_at >= ? AND received_at < ? AND decided_by <> '{CHECK}'
"""  # noqa: S608  # constants
_ASKING = """
    SELECT count(*) FROM jobs JOIN orders USING (order_id)
    WHERE jobs.kind = 'print' AND jobs.state IN ('unknown', 'expired')
      AND orders.received_at >= ? AND orders.received_at < ?
"""
_SILENT = f"SELECT count(*) FROM black_box WHERE step = '{Step.SILENT}' AND at >= ? AND at < ?"  # noqa: S608


def day_figures(db: Database, day: date, now: datetime, cut_hour: int = 0) -> DayFigures:
    """Return the figures of a business day as the journal has them; ``now`` (aware) tells whether it is over.

    Some milliseconds for a busy day; belongs on the reader's lane, over a read-only connection.
    """
    start, end = bounds(day, day, cut_hour)
    span = (time_text(start), time_text(end))
    counts = {"finished": 0, "open": 0, "cancelled": 0, "refused": 0}
    sales, cancelled_sales, finished_sales, unread = 0, 0, 0, 0
    waits_s: list[float] = []
    for cancelled, is_over, accepted, minor, currency, received, decided in db.execute(
        _ORDERS, [*_OVER, *span]
    ):
        if decided is not None:
            waits_s.append((read_time(decided) - read_time(received)).total_seconds())
        if cancelled and not accepted:
            counts["refused"] += 1
            continue
        counts["cancelled" if cancelled else "finished" if is_over else "open"] += 1
        if not (cancelled or is_over or accepted):
            continue  # nobody has accepted it yet: no sale
        if minor is None or currency != CURRENCY:
            unread += 1
        elif cancelled:
            cancelled_sales += minor
        else:
            sales += minor
            finished_sales += minor if is_over else 0
    gaps = _gaps(db, start, min(end, now))
    root = day_root(db, start, end)
    is_over = day < business_day(now, cut_hour)
    return DayFigures(
        day,
        is_over=is_over,
        **counts,
        sales=Money(sales),
        cancelled_sales=Money(cancelled_sales),
        finished_sales=Money(finished_sales),
        unread=unread,
        mean_decision_s=sum(waits_s) / len(waits_s) if waits_s else None,
        asking_slips=db.execute(_ASKING, span).fetchone()[0],
        gaps=len(gaps),
        gap_s=sum(gaps),
        silent=db.execute(_SILENT, span).fetchone()[0],
        root=DayRoot(day, root.seq, root.chain, is_over=is_over) if root is not None else None,
    )


def _gaps(db: Database, start: datetime, end: datetime) -> list[float]:
    """Return the seconds of each time in which the platform was away, as far as they lie in the day."""
    lost: datetime | None = None
    gaps: list[float] = []
    for chained in desk_lines_around(db, start, end):
        line = chained.line
        if line.step is Step.LINK_LOST and lost is None:
            lost = line.at
        elif line.step is not Step.LINK_LOST and lost is not None and _answers(line.step):
            gaps.append((min(line.at, end) - max(lost, start)).total_seconds())
            lost = None
    if lost is not None:
        gaps.append((end - max(lost, start)).total_seconds())
    return [gap_s for gap_s in gaps if gap_s > 0]


def _answers(step: Step) -> bool:
    return step in {Step.SEEN, Step.ACKNOWLEDGED, Step.LINK_BACK}
