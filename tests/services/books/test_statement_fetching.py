"""Statements are fetched once a business day, a week at a time, and nobody waits twice for the same answer."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from merchant_desk.domain.errors import DeskError, JournalError, NoAnswer, NotFound
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.services.books.statements import (
    AFTER_START_S,
    FIRST_LOOK_DAYS,
    LONGEST_RETRY_S,
    LOOKED_BACK_DAYS,
    OLD_S,
    RETRY_S,
)
from tests.builders import NOW
from tests.services.books.kept_books import TODAY, KeptBooks, a_batch, fail


@pytest.fixture
def books(tmp_path):
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


def nothing() -> None:
    """Nobody waits."""


def fetched(books) -> list[str]:
    told: list[str] = []
    books.room.fetch(lambda: told.append("done"), lambda error: told.append(str(error)))
    return told


def fetches(books) -> int:
    """How many times the platform was asked for the day of the last question."""
    return sum(1 for _, last in books.platform.asked if last == books.platform.asked[-1][1])


def test_statements_are_fetched_by_themselves_a_while_after_the_start(books):
    books.platform.has = [a_batch()]
    books.go(AFTER_START_S - 30)
    assert books.platform.asked == []
    books.go(60)
    asked = books.platform.asked
    assert asked[0][0] == TODAY - timedelta(days=FIRST_LOOK_DAYS)
    assert asked[-1][1] == TODAY
    days = sum((last - first).days + 1 for first, last in asked)
    assert days == FIRST_LOOK_DAYS + 1
    assert max((last - first).days for first, last in asked) == 6
    assert books.statement().fetched_at == books.keeping.statements.fetched_at
    with books.past.open() as kept:
        assert [one.batch.batch_id for one in kept.batches(TODAY, TODAY)] == [f"batch-{TODAY}"]


def test_once_a_business_day_is_enough_and_later_ones_look_back_less(books):
    books.go(300)
    first = len(books.platform.asked)
    books.go(3_600 * 3)
    assert len(books.platform.asked) == first
    books.clock.time = NOW + timedelta(days=1)
    books.go(60)
    assert books.platform.asked[first][0] == TODAY - timedelta(days=LOOKED_BACK_DAYS)


def test_a_shop_that_is_closed_asks_when_it_opens(tmp_path):
    books = KeptBooks(tmp_path)
    tomorrow_only = OpeningHours((*((),) * 2, (Span(11 * 60, 21 * 60),), *((),) * 4))  # a Wednesday
    books.keeping.use(replace(books.settings, hours=tomorrow_only))
    books.go(3_600)
    assert books.platform.asked == []
    books.clock.time = datetime(2026, 7, 22, 2, 0, tzinfo=UTC)  # 11:00 in Seoul
    books.go(60)
    assert books.platform.asked
    books.close()


def test_a_platform_without_statements_is_asked_again_the_next_day_only(books):
    books.platform.refuses = NotFound("이 플랫폼은 정산서를 보내지 않습니다.", status=404)
    books.go(3_600 * 4)
    assert len(books.platform.asked) == 1
    assert books.statement().trouble == "이 플랫폼은 정산서를 보내지 않습니다."
    assert books.statement().fetched_at is None
    books.clock.time = NOW + timedelta(days=1)
    books.go(60)
    assert len(books.platform.asked) == 2


def test_a_failure_is_tried_again_with_growing_pauses(books):
    books.platform.refuses = NoAnswer("플랫폼이 제때 대답하지 않았습니다.")
    books.go(AFTER_START_S + 30)
    assert len(books.platform.asked) == 1
    books.go(RETRY_S - 60)
    assert len(books.platform.asked) == 1
    books.go(90)
    assert len(books.platform.asked) == 2
    books.go(RETRY_S + 60)
    assert len(books.platform.asked) == 2
    books.go(LONGEST_RETRY_S * 6, step_s=60)
    assert 6 < len(books.platform.asked) < 12
    assert books.statement().trouble.startswith("플랫폼이 제때 대답하지 않았습니다.")
    books.platform.refuses = None
    books.go(LONGEST_RETRY_S + 60)
    assert books.statement().trouble == ""
    assert books.keeping.statements.fetched_at is not None


def test_what_a_person_asks_for_is_done_at_once_and_once(books):
    told, more = fetched(books), fetched(books)
    books.settle()
    assert told == more == ["done"]
    assert fetches(books) == 1
    books.platform.refuses = NoAnswer("끊겼습니다.", action="")
    again = fetched(books)
    books.settle()
    assert again == ["끊겼습니다."]
    assert told == more == ["done"]


def test_a_page_that_is_opened_has_old_statements_fetched_again(books):
    books.statement()
    assert fetches(books) == 1
    books.statement()
    assert fetches(books) == 1
    books.clock.advance(OLD_S + 1)
    books.statement()
    assert fetches(books) == 2


def test_a_page_that_is_opened_while_they_are_fetched_starts_no_second_fetch(books):
    books.lanes.hold("books")
    books.room.statement(TODAY, TODAY, lambda _: None, fail)
    books.clock.advance(OLD_S + 1)
    books.statement()
    books.go(60)
    assert books.lanes.waiting("books") == 1


def test_what_was_fetched_before_is_known_after_a_start(tmp_path):
    books = KeptBooks(tmp_path)
    books.platform.has = [a_batch()]
    books.go(AFTER_START_S + 30)
    books.close()
    again = KeptBooks(tmp_path)
    assert again.keeping.statements.fetched_at == datetime(2026, 7, 22, tzinfo=UTC)  # as the batch was read
    again.close()


def asked_from(books) -> date:
    """The first day that the next start asks for."""
    books.close()
    again = KeptBooks(books.folder)
    again.clock.time = books.clock.time
    again.go(AFTER_START_S + 30)
    again.close()
    return again.platform.asked[0][0]


def test_a_first_fetch_that_broke_off_is_done_anew_at_the_next_start(tmp_path):
    books = KeptBooks(tmp_path)
    oldest = TODAY - timedelta(days=FIRST_LOOK_DAYS - 3)
    books.platform.has = [a_batch(day=oldest)]
    books.go(AFTER_START_S)
    books.lanes.hold("books")
    fetched(books)
    books.lanes.step("books")
    books.settle()
    with books.past.open() as kept:
        assert kept.batches(oldest, oldest)
    assert asked_from(books) == TODAY - timedelta(days=FIRST_LOOK_DAYS)


def test_a_desk_that_was_off_for_weeks_asks_for_them_too(tmp_path):
    books = KeptBooks(tmp_path)
    books.platform.has = [a_batch()]
    books.go(AFTER_START_S + 30)
    books.clock.time = NOW + timedelta(days=50)
    assert asked_from(books) == TODAY - timedelta(days=LOOKED_BACK_DAYS)
    books = KeptBooks(tmp_path)
    books.clock.time = NOW + timedelta(days=400)
    assert asked_from(books) == TODAY + timedelta(days=400 - FIRST_LOOK_DAYS)


def test_a_statement_of_days_to_come_hides_no_day(tmp_path):
    books = KeptBooks(tmp_path)
    books.platform.has = [a_batch(last=NOW + timedelta(days=4_000))]
    books.go(AFTER_START_S + 30)
    assert asked_from(books) == TODAY - timedelta(days=LOOKED_BACK_DAYS)


def test_a_journal_that_cannot_tell_delays_nothing(tmp_path):
    books = KeptBooks(tmp_path, start=False)

    def broken() -> tuple[None, None]:
        raise JournalError("읽을 수 없습니다.")

    books.keeping.statements._read_newest = broken
    books.keeping.start()
    books.settle()
    books.go(AFTER_START_S + 30)
    assert books.platform.asked
    books.close()


def test_a_statement_that_the_journal_refuses_is_told(books):
    books.platform.has = [a_batch(total=2**70)]
    told = fetched(books)
    books.go(60, step_s=1)
    assert told == ["정산서를 기록하지 못했습니다."]
    assert books.keeping.statements.trouble == "정산서를 기록하지 못했습니다."


def test_a_fetch_waits_for_a_full_disk_and_loses_nothing(books):
    commit = books.journal.commit

    def full(_batch: object) -> None:
        raise JournalError("디스크가 가득 찼습니다.")

    books.journal.commit = full
    books.platform.has = [a_batch()]
    told = fetched(books)
    books.go(30, step_s=1)
    assert told == []
    books.journal.commit = commit
    books.go(30, step_s=1)
    assert told == ["done"]
    errors: list[DeskError] = []
    books.room.statement(TODAY, TODAY, lambda _: None, errors.append)
    books.settle()
    assert errors == []
