"""The reports of a running desk: read beside the counter on a lane of their own. It takes no decision."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from merchant_desk.journal.books.reported import ReportedPast
from merchant_desk.journal.writer import JOURNAL_NAME
from merchant_desk.runtime.lanes import QtLanes
from merchant_desk.services.books.deposit_port import DepositBoard
from merchant_desk.services.books.deposits import match_all
from merchant_desk.services.books.report_making import ReportShop
from merchant_desk.services.books.reports import LANE, Reports
from merchant_desk.services.books.rules_in_use import PRACTICE, ruling_of
from merchant_desk.services.counter import Counter
from merchant_desk.services.settings import Settings
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.system.clock import SystemClock
from merchant_desk.system.home import Home

from .day_close import print_day_close
from .deposit_ledger import read_facts
from .rates_loaded import load_rates
from .report_files import DeskReportFiles


def report_shop(home: Home, settings: Settings) -> ReportShop:
    """Return whose reports these are, and how their deposits are matched: as on the page of deposits."""
    journal, shop = home.data / JOURNAL_NAME, settings.shop

    def deposits(today: date) -> DepositBoard:
        practises = settings.platform.profile.name == PRACTICE
        ruling = ruling_of(settings.books, load_rates(), practises=practises)
        return match_all(partial(read_facts, journal), ruling, shop.day_begins_hour, today)

    return ReportShop(shop, deposits)


def report_room(
    counter: Counter, home: Home, lanes: QtLanes, settings: SettingsRoom, say: Callable[[str], None]
) -> Reports:
    """Return what the pages of reports ask. The shop's hour at the start cuts the days of this run."""
    hour = settings.settings().shop.day_begins_hour
    past = ReportedPast(home.data, JOURNAL_NAME, hour)
    journal = home.data / JOURNAL_NAME

    def now_used() -> Settings:
        used = settings.settings()
        return replace(used, shop=replace(used.shop, day_begins_hour=hour))

    reports = Reports(
        lanes,
        _DeskClock(counter.now),
        of=lambda: report_shop(home, now_used()),
        open_books=past.open,
        files=DeskReportFiles(),
        print_close=lambda day: print_day_close(counter, journal, lanes, now_used().shop, say, day),
    )
    lanes.when_closing(LANE, reports.leave)
    return reports


class _DeskClock(SystemClock):
    """The computer's clock, set by the platform's where that is known. Any thread."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now()
