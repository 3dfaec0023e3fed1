"""Each order is settled as it ends, and the past anew where rates change; what is right is left alone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.errors import ChangeRefused, DeskError, JournalError, SettingsError
from merchant_desk.domain.order import Tender
from merchant_desk.domain.privacy import purged
from merchant_desk.domain.status import Status
from merchant_desk.services.books.rules_in_use import Loaded
from merchant_desk.services.books.settling import CAUGHT_UP_DAYS, FOUND_AT_ONCE, WRITTEN_AT_ONCE
from merchant_desk.services.ports import Batch, Settled
from merchant_desk.services.settings import BookSettings
from tests.builders import NOW, make_record
from tests.services.books.kept_books import (
    TABLES,
    TODAY,
    KeptBooks,
    a_batch,
    as_stated,
    fail,
    finished,
    kept_delivery,
    paid,
    settled_in,
)

OWN = FeeRule("baedal-teukgeup", date(2026, 7, 1), Rate.of_percent("3"), words="2026-07-01부터, 가게 요율")


@pytest.fixture
def books(tmp_path):
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


def test_an_order_that_ends_is_settled_by_the_rule_of_its_day(books):
    books.finish("o-1")
    assert books.brings("o-1") == {
        Line.PAID: 29_000,
        Line.COMMISSION: -290,
        Line.PAYMENT_FEE: -580,
        Line.VAT: -87,
    }
    (day,) = {line.day for line in books.lines("o-1")}
    assert day == TODAY
    assert {line.rule for line in books.lines("o-1") if line.line is Line.COMMISSION} == {
        "1 % (2020-12-01부터)"
    }


def test_what_the_platform_keeps_and_what_the_door_took_is_not_paid_out(books):
    books.finish("o-1", **kept_delivery(3_000), payments=paid(29_000, Tender.CASH, prepaid=False)["payments"])
    assert books.brings("o-1") == {
        Line.PAID: 29_000,
        Line.DELIVERY: -3_000,
        Line.COMMISSION: -260,
        Line.VAT: -26,
        Line.COLLECTED: -29_000,
    }


def test_an_order_under_way_is_not_settled_until_it_ends(books):
    record = finished("o-1")
    books.save(replace(record, status=Status.COOKING, settled=Status.COOKING, closed_at=None))
    assert books.lines("o-1") == ()
    books.save(record)
    assert books.brings("o-1")[Line.PAID] == 29_000


def test_details_that_come_after_the_end_settle_it_then(books):
    record = finished("o-1")
    books.save(replace(record, order=None))
    assert books.lines("o-1") == ()
    books.save(record)
    assert books.lines("o-1")


def test_an_order_cancelled_after_its_end_brings_nothing(books):
    record = books.finish("o-1")
    books.save(replace(record, status=Status.CANCELLED, settled=Status.CANCELLED))
    assert books.lines("o-1") == ()


def test_an_order_that_was_never_accepted_writes_nothing(books):
    record = make_record("o-1", Status.NEW)
    refused = replace(record, status=Status.CANCELLED, settled=Status.CANCELLED)
    assert settled_in(books, lambda: books.save(record, refused)) == []


def test_an_order_that_an_earlier_run_settled_brings_nothing_once_it_is_cancelled(tmp_path):
    books = KeptBooks(tmp_path)
    record = books.finish("o-1")
    books.close()
    again = KeptBooks(tmp_path)
    again.save(replace(record, status=Status.CANCELLED, settled=Status.CANCELLED))
    assert again.lines("o-1") == ()
    again.close()


def test_an_order_whose_details_are_not_held_any_more_keeps_its_lines(books):
    record = books.finish("o-1")
    lines = books.lines("o-1")
    books.save(replace(record, order=None, note="인쇄 실패"))
    assert books.lines("o-1") == lines != ()


def test_only_so_many_orders_are_remembered(books, monkeypatch):
    monkeypatch.setattr("merchant_desk.services.books.settling.REMEMBERED", 1)
    first, second = books.finish("o-1"), books.finish("o-2")
    assert settled_in(books, lambda: books.save(second, first)) == ["o-1"]


def test_an_order_that_is_saved_again_is_not_written_again(books):
    record = books.finish("o-1")
    again = replace(record, note="인쇄 실패")
    assert settled_in(books, lambda: books.save(again)) == []
    assert settled_in(books, lambda: books.save(purged(again, NOW + timedelta(hours=3)))) == []


def test_an_order_whose_amounts_change_is_settled_anew(books):
    books.finish("o-1")
    books.finish("o-1", **paid(10_000))
    assert books.brings("o-1")[Line.PAID] == 10_000


def test_amounts_that_cannot_be_read_give_no_lines(books):
    assert settled_in(books, lambda: books.finish("o-1", payments=())) == ["o-1"]
    assert books.lines("o-1") == ()


# --- rates that are not there yet ---------------------------------------------------------------------------------


def test_what_ends_before_the_rates_are_known_is_settled_when_they_are(tmp_path):
    books = KeptBooks(tmp_path, start=False)
    books.finish("o-1")
    books.finish("o-0", NOW - timedelta(days=CAUGHT_UP_DAYS))
    books.finish("o-old", NOW - timedelta(days=CAUGHT_UP_DAYS + 1))
    assert books.lines("o-1") == ()
    books.keeping.start()
    books.settle()
    assert books.brings("o-1") == books.brings("o-0") != {}
    assert books.lines("o-old") == ()
    books.close()


def test_rates_that_cannot_be_read_are_tried_again_by_whoever_asks(tmp_path):
    errors = [SettingsError("요율표를 찾을 수 없습니다.")]

    def load() -> Loaded:
        if errors:
            raise errors.pop()
        return TABLES

    books = KeptBooks(tmp_path, load=load)
    books.finish("o-1")
    assert books.room.own_table().rules == ()
    assert books.statement().payout.minor == 29_000 - 290 - 580 - 87
    assert books.room.own_table().rules
    books.close()


def test_a_platform_without_a_rule_for_the_day_takes_nothing_as_far_as_is_known(tmp_path):
    books = KeptBooks(tmp_path, books=BookSettings(table="nowhere"))
    books.finish("o-1")
    assert books.brings("o-1") == {Line.PAID: 29_000}
    assert books.statement().unknown_rates
    assert books.room.own_table().rules == ()
    books.close()


def test_the_practice_platform_has_its_own_rates(tmp_path):
    practice = replace(TABLES, by_key={"practice": replace(TABLES.by_key["baedal-teukgeup"], key="practice")})
    books = KeptBooks(tmp_path, profile="practice", load=lambda: practice)
    books.finish("o-1")
    assert books.brings("o-1")[Line.COMMISSION] == -290
    assert books.room.own_table().key == "practice"
    books.close()


def test_lines_that_name_the_tax_in_older_words_are_written_once_and_bring_the_same(books):
    """The tax once had the day of the fees' rates beside it."""
    books.finish("o-1")
    right = books.lines("o-1")
    old = tuple(
        replace(line, rule=f"{line.rule} (2020-12-01부터)") if line.line is Line.VAT else line
        for line in right
    )
    books.ledger.save(Batch(settled=(Settled("o-1", old),)))
    books.settle()
    assert settled_in(books, books.statement) == ["o-1"]
    assert books.lines("o-1") == right
    assert next(line.rule for line in right if line.line is Line.VAT) == "10 %"
    assert settled_in(books, books.statement) == []


# --- other rates --------------------------------------------------------------------------------------------------


def test_other_rates_reckon_past_days_anew_from_their_first_day_on(books):
    books.finish("before", NOW - timedelta(days=25))
    books.finish("after", NOW - timedelta(days=15))
    written = settled_in(books, lambda: books.room.set_own_rates((OWN,), 2))
    assert written == ["after"]
    assert books.brings("before")[Line.COMMISSION] == -290
    assert books.brings("after") == {Line.PAID: 29_000, Line.COMMISSION: -870, Line.VAT: -87}
    assert books.keeping.settling.is_idle
    written = settled_in(books, lambda: books.room.set_own_rates((), 2))
    assert written == ["after"]
    assert books.brings("after")[Line.COMMISSION] == -290


def test_another_class_of_shop_reckons_everything_anew(tmp_path):
    table = TABLES.by_key["baedal-teukgeup"]
    low = replace(table.rules[0], tier="낮음", commission=Rate.of_percent("1"))
    high = replace(table.rules[0], tier="높음", commission=Rate.of_percent("2"))
    tiers = replace(TABLES, by_key={table.key: replace(table, rules=(low, high))})
    books = KeptBooks(tmp_path, load=lambda: tiers)
    books.finish("o-1", NOW - timedelta(days=400))
    books.finish("o-2")
    wanted = replace(books.settings, books=BookSettings(tier="높음"))
    assert settled_in(books, lambda: books.keeping.use(wanted)) == ["o-1", "o-2"]
    assert books.brings("o-1")[Line.COMMISSION] == -580
    assert settled_in(books, lambda: books.keeping.use(wanted)) == []
    books.close()


def test_days_that_were_settled_before_a_rule_was_known_are_reckoned_once_somebody_looks(tmp_path):
    books = KeptBooks(tmp_path, books=BookSettings(table="nowhere"))
    long_ago = TODAY - timedelta(days=CAUGHT_UP_DAYS + 40)
    books.finish("o-1", NOW - timedelta(days=CAUGHT_UP_DAYS + 40))
    assert books.brings("o-1") == {Line.PAID: 29_000}
    books.close()
    again = KeptBooks(tmp_path)
    again.finish("o-2")
    assert again.statement(long_ago, TODAY).payout.minor == 2 * (29_000 - 290 - 580 - 87)
    again.close()


def test_another_cycle_changes_no_lines(books):
    books.finish("o-1")
    assert settled_in(books, lambda: books.room.set_own_rates((), 5)) == []
    assert books.room.payout_days() == 5


def test_books_without_sales_have_nothing_to_reckon(books):
    assert settled_in(books, lambda: books.room.set_own_rates((OWN,), 2)) == []


def test_many_orders_are_written_in_pieces_and_looked_at_in_pieces(books):
    count = FOUND_AT_ONCE + WRITTEN_AT_ONCE + 1
    for day in range(3):
        at = NOW - timedelta(days=day)
        books.ledger.save(Batch(records=tuple(finished(f"o-{day}-{n}", at) for n in range(count // 3))))
    books.settle()
    commits: list[int] = []
    commit = books.journal.commit

    def counted(batch: Batch) -> None:
        commits.append(len(batch.settled))
        commit(batch)

    books.journal.commit = counted
    books.room.set_own_rates((OWN,), 2)
    books.settle()
    assert sum(commits) == count // 3 * 3
    assert max(commits) == WRITTEN_AT_ONCE
    assert books.brings("o-2-0")[Line.COMMISSION] == -870


def test_a_journal_that_cannot_be_read_is_told_and_the_next_span_is_reckoned(books):
    failures: list[DeskError] = []
    held = books.keeping.settling._open

    def broken():
        raise JournalError("읽을 수 없습니다.")

    books.keeping.settling._open = broken
    books.keeping.settling.reckon(TODAY, TODAY, failed=failures.append)
    books.keeping.settling.reckon_from(TODAY)
    books.settle()
    assert [str(error) for error in failures] == ["읽을 수 없습니다."]
    books.keeping.settling._open = held
    done: list[bool] = []
    books.keeping.settling.reckon(TODAY, TODAY, lambda: done.append(True))
    books.settle()
    assert done == [True]


def test_a_change_that_the_journal_refuses_ends_the_span_and_says_so(books):
    books.finish("o-1")
    commit = books.journal.commit

    def refused(batch: Batch) -> None:
        if batch.settled:
            raise ChangeRefused("쓸 수 없습니다.")
        commit(batch)

    books.journal.commit = refused
    failures: list[DeskError] = []
    books.room.set_own_rates((OWN,), 2)
    books.keeping.settling.reckon(TODAY, TODAY, failed=failures.append)
    books.go(60, step_s=1)
    assert books.keeping.settling.is_idle
    assert [str(error) for error in failures] == ["정산 내용을 기록하지 못했습니다."]


def test_an_order_that_only_the_platform_has_is_left_to_the_platform(books):
    books.finish("o-1")
    books.platform.has = [a_batch(as_stated(books.lines("o-1"), order_id="stranger"))]
    books.room.fetch(lambda: None, fail)
    books.settle()
    assert settled_in(books, books.keeping.settling.catch_up) == []


def test_before_the_rates_are_read_only_weekends_are_free_and_one_reading_serves_all(tmp_path):
    loads: list[bool] = []

    def load() -> Loaded:
        loads.append(True)
        return TABLES

    books = KeptBooks(tmp_path, load=load, start=False)
    assert books.keeping.rules.ruling().pay_day(date(2026, 7, 24)) == date(2026, 7, 28)
    for _ in range(2):
        books.keeping.rules.when_loaded(lambda: None, fail)
    books.settle()
    assert loads == [True]
    books.close()
