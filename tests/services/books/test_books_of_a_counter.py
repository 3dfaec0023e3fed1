"""A counter keeps the books by itself: it settles what ends, fetches statements, and reckons by changed settings."""

from contextlib import AbstractContextManager
from dataclasses import replace

from merchant_desk.domain.errors import JournalError
from merchant_desk.domain.events import EventType
from merchant_desk.services.books.bookkeeping import BookSources
from merchant_desk.services.books.open_books import OpenBooks
from merchant_desk.services.books.statements import AFTER_START_S
from tests.builders import ORDER_ID
from tests.services.books.kept_books import TABLES, PlatformBooks
from tests.services.running_desk import RunningDesk


def no_books() -> AbstractContextManager[OpenBooks]:
    """A journal that cannot be read: nothing of the counter may depend on it."""
    raise JournalError("읽을 수 없습니다.")


def settled(desk: RunningDesk) -> list[str]:
    return [one.order_id for commit in desk.journal.commits for one in commit.settled if one.lines]


def test_a_counter_settles_what_ends_and_fetches_statements():
    platform = PlatformBooks()
    desk = RunningDesk(books=BookSources(platform, no_books, lambda: TABLES, lambda _: ()))
    desk.cooking()
    assert settled(desk) == []
    desk.platform.move(ORDER_ID, "concluded", EventType.CONCLUDED)
    desk.poll()
    assert settled(desk) == [ORDER_ID]
    desk.go(AFTER_START_S)
    assert platform.asked


def test_a_counter_reckons_by_the_settings_in_use():
    desk = RunningDesk(books=BookSources(PlatformBooks(), no_books, lambda: TABLES, lambda _: ()))
    books = desk.counter.books
    assert books is not None
    desk.counter.call_by(replace(desk.settings, books=replace(desk.settings.books, payout_days=9)))
    assert books.rules.ruling().payout_days == 9
