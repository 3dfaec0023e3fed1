"""Carries out `purge`: through the desk that runs, else on the home itself. It parses no words and prints nothing."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

from merchant_desk.domain.errors import DeskAbsent, DeskError, JournalError
from merchant_desk.journal.writer import JOURNAL_NAME, DeskJournal
from merchant_desk.runtime.ask import ask
from merchant_desk.runtime.home_lock import HomeLock
from merchant_desk.services.books.people import People
from merchant_desk.services.books.people_port import Purge
from merchant_desk.services.books.privacy_clock import PrivacyClock
from merchant_desk.services.books.purging import Purging
from merchant_desk.services.counter import Counter
from merchant_desk.services.ledger import Ledger
from merchant_desk.services.link import Link, PlatformClock
from merchant_desk.services.order_book import OrderBook
from merchant_desk.services.ports import Lanes, Opened
from merchant_desk.services.settings import PrivacySettings, Settings
from merchant_desk.system.clock import SystemClock
from merchant_desk.system.home import Home, open_home
from merchant_desk.system.secrets_needed import kept_master_key
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.vault import KeyringVault

from .exporting import KEYRING_PATIENCE_S
from .keeping import second_folder

log = logging.getLogger(__name__)
T = TypeVar("T")

#: The author of such a purge.
BY_COMMAND = "command"
#: A command waits so long for the running desk (seconds): an old home may have many customers left.
PATIENCE_S = 300.0


def command_purge(*, order: str, phone: str, reason: str) -> str:
    """Purge what is asked for, what is due where nothing is; returns the sentence for the console."""
    home = open_home()
    request = {"command": "purge", "order": order, "phone": phone, "reason": reason}
    try:
        count = ask(home.data, request, PATIENCE_S)["orders"]
    except DeskAbsent:
        lock = HomeLock(home.data)
        lock.take()
        try:
            count = _purge_home(home, request)
        finally:
            lock.release()
    if not count:
        return "지금 지울 고객 정보가 없습니다."
    return f"고객 정보를 지웠습니다: 주문 {count}건. 되살릴 수 없습니다."


def answer_purge(counter: Counter, request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
    """Purge what a command asks of the running desk, and answer how many orders that were."""
    _ask(
        counter.people,
        counter.privacy,
        request,
        lambda purge: answer({"orders": purge.orders}),
        lambda error: answer({"error": str(error)}),
    )


def _ask(
    people: People,
    privacy: PrivacyClock,
    request: dict[str, Any],
    done: Callable[[Purge], None],
    failed: Callable[[DeskError], None],
) -> None:
    order, phone, reason = (str(request.get(name) or "") for name in ("order", "phone", "reason"))
    if order:
        people.purge_order(order, reason, done, failed, by=BY_COMMAND)
    elif phone:
        people.purge_customer(phone, reason, done, failed, by=BY_COMMAND)
    else:
        privacy.purge_now(BY_COMMAND, reason, done, failed)


def _purge_home(home: Home, request: dict[str, Any]) -> int:
    """Purge in a home on which no desk runs; returns how many orders."""
    if not (home.data / JOURNAL_NAME).exists():
        raise JournalError("아직 주문 기록이 없습니다.", action="MERCHANT_DESK_HOME이 맞는지 확인해 주세요.")
    settings = read_settings(home.settings_file)
    clock = PlatformClock(SystemClock())
    journal = _journal(home, settings)
    try:
        opened = journal.open(clock.now())
        lanes = _Line()
        people, privacy = _parts(journal, opened, settings, clock, lanes)
        purges: list[Purge] = []
        errors: list[DeskError] = []
        _ask(people, privacy, request, purges.append, errors.append)
        lanes.run()
        if errors:
            raise errors[0]
        return purges[0].orders
    finally:
        journal.close()


def _journal(home: Home, settings: Settings | None) -> DeskJournal:
    """Return the home's journal; without the keyring nobody can be found by a number, and the rest works."""
    try:
        master_key = kept_master_key(KeyringVault(home.home_id, timeout_s=KEYRING_PATIENCE_S))
    except DeskError as error:
        log.info("no key to look into customers: %s", error.detail)
        master_key = None
    if settings is None:
        return DeskJournal(home.data, master_key=master_key)
    return DeskJournal(
        home.data,
        master_key=master_key,
        platform=settings.platform.profile.name,
        more_backups=second_folder(settings),
    )


def _parts(
    journal: DeskJournal, opened: Opened, settings: Settings | None, clock: PlatformClock, lanes: Lanes
) -> tuple[People, PrivacyClock]:
    """Return what purges, over what the journal has."""
    book = OrderBook()
    book.put(opened.records, ())
    ledger = Ledger(book, journal, lanes, clock)
    purging = Purging(
        book=book, ledger=ledger, journal=journal, lanes=lanes, clock=clock, forget_slips=lambda _: None
    )
    privacy = PrivacyClock(
        settings.privacy if settings is not None else PrivacySettings(),
        purging=purging,
        ledger=ledger,
        journal=journal,
        lanes=lanes,
        link=Link(clock),
        clock=clock,
    )
    people = People(
        shown_h=lambda: privacy.shown_h,
        purging=purging,
        book=book,
        ledger=ledger,
        journal=journal,
        lanes=lanes,
        clock=clock,
    )
    return people, privacy


class _Line:
    """Lanes of a command that has nothing else to do: one job after the other, where it stands. One thread."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def submit(
        self,
        _lane: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
    ) -> None:
        """Do it with :meth:`run`."""

        def job() -> None:
            try:
                value = work()
            except DeskError as error:
                failed(error)
            else:
                done(value)

        self._waiting.append(job)

    def run(self) -> None:
        """Do what waits, and what that asks for, to the end."""
        while self._waiting:
            self._waiting.popleft()()
