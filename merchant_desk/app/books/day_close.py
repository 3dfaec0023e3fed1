"""Prints the close of a business day: counted on the reader's lane, then a house slip. It takes no decision."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from merchant_desk.domain.shop import Shop
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.day_reading import day_figures
from merchant_desk.journal.failures import translating
from merchant_desk.services.business_day import business_day
from merchant_desk.services.counter import Counter
from merchant_desk.services.day_figures import DayFigures
from merchant_desk.services.ports import Lanes
from merchant_desk.services.slips.house import close_slip

#: Where reading happens.
READER = "reader"


def print_day_close(
    counter: Counter,
    journal: Path,
    lanes: Lanes,
    shop: Shop,
    say: Callable[[str], None],
    day: date | None = None,
) -> None:
    """Print a day's close as it stands now, without ``day`` today's; raises DecisionRefused without a printer.

    ``say`` gets why, where it cannot be counted or the printer was taken out meanwhile.
    """
    counter.printing.papers.refuse_without_printer()
    now, hour = counter.now(), shop.day_begins_hour

    def print_it(figures: DayFigures) -> None:
        slip = close_slip(figures, shop, now)
        counter.printing.papers.print(f"close:{figures.day}", slip, "staff")

    lanes.submit(
        READER,
        lambda: _figures(journal, day or business_day(now, hour), now, hour),
        print_it,
        lambda error: say(str(error)),
    )


def _figures(journal: Path, day: date, now: datetime, hour: int) -> DayFigures:
    db = open_reader(journal)
    try:
        with translating():
            return day_figures(db, day, now, hour)
    finally:
        db.close()
