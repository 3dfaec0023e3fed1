"""Past days are reckoned anew by turns: who waits goes first, and what ended meanwhile is never written over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.status import Status
from merchant_desk.services.books.open_books import READING
from tests.builders import NOW
from tests.services.books.kept_books import TABLES, TODAY, KeptBooks, settled_in

OWN = FeeRule("baedal-teukgeup", date(2026, 7, 1), Rate.of_percent("3"), words="2026-07-01부터, 가게 요율")


@pytest.fixture
def books(tmp_path):
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


def test_who_is_told_may_ask_for_more_at_once(books):
    books.finish("o-1")
    told: list[str] = []
    settling = books.keeping.settling

    def again() -> None:
        told.append("first")
        settling.reckon(TODAY, TODAY, lambda: told.append("second"))

    settling.reckon(TODAY, TODAY, again)
    books.settle()
    assert told == ["first", "second"]
    assert settling.is_idle


def test_days_that_somebody_waits_for_go_before_those_that_nobody_does(books, monkeypatch):
    monkeypatch.setattr("merchant_desk.services.books.settling.DAYS_AT_ONCE", 1)
    for ago in range(6):
        books.finish(f"o-{ago}", NOW - timedelta(days=ago))
    asked: list[str] = []
    oldest = TODAY - timedelta(days=5)

    def ask() -> None:
        books.keeping.rules.use(replace(books.settings.books, own_rates=(OWN,)))
        books.keeping.settling.reckon_from(oldest)
        books.lanes.step(READING)  # which day is the first
        for day in (TODAY, oldest + timedelta(days=1)):
            books.keeping.settling.reckon(day, day, lambda day=day: asked.append(f"{day}"))

    written = settled_in(books, ask)
    assert written == ["o-5", "o-0", "o-4", "o-3", "o-2", "o-1"]
    assert asked == ["2026-07-21", "2026-07-17"]
    assert books.keeping.settling.is_idle


def test_an_order_that_is_cancelled_before_what_was_found_is_written_brings_nothing(books):
    record = books.finish("o-1")
    books.finish("o-2")
    books.keeping.rules.use(replace(books.settings.books, own_rates=(OWN,)))
    books.lanes.hold_answers(READING)
    books.keeping.settling.reckon(TODAY, TODAY)
    books.settle()
    books.save(replace(record, status=Status.CANCELLED, settled=Status.CANCELLED))
    books.lanes.let_go(READING)
    books.settle()
    assert books.lines("o-1") == ()
    assert books.brings("o-2")[Line.COMMISSION] == -870


def test_spans_are_reckoned_one_after_the_other(books):
    books.finish("o-1")
    told: list[str] = []
    for name in ("first", "second"):
        books.keeping.settling.reckon(TODAY, TODAY, lambda name=name: told.append(name))
    assert not books.keeping.settling.is_idle
    books.settle()
    assert told == ["first", "second"]


def test_an_order_that_ended_while_others_were_looked_through_is_reckoned_the_next_time(books):
    books.lanes.hold_answers(READING)
    books.keeping.settling.reckon(TODAY, TODAY)
    books.settle()
    books.finish("o-1")
    books.lanes.let_go(READING)
    books.settle()
    books.room.set_own_rates((OWN,), 2)
    books.settle()
    assert books.brings("o-1")[Line.COMMISSION] == -870


def test_of_several_rules_that_change_the_oldest_says_from_when_on(books):
    books.finish("o-1", NOW - timedelta(days=11))
    books.finish("o-2")
    later = replace(OWN, valid_from=TODAY, commission=Rate.of_percent("4"), words="2026-07-21부터")
    books.room.set_own_rates((OWN, later), 2)
    books.settle()
    assert [books.brings(name)[Line.COMMISSION] for name in ("o-1", "o-2")] == [-870, -1_160]


def test_the_shops_own_platform_is_not_elsewhere(tmp_path):
    own = TABLES.by_key["baedal-teukgeup"]
    books = KeptBooks(tmp_path, load=lambda: replace(TABLES, elsewhere=(own, *TABLES.elsewhere)))
    assert [table.key for table in books.room.tables()] == ["other"]
    books.close()
