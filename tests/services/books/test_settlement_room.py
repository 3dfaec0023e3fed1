"""What the pages of the settlement are told: sums to the won, payouts, differences with their causes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from merchant_desk.domain.books.comparison import Cause
from merchant_desk.domain.books.settlement import Line
from merchant_desk.domain.books.statement import StatedExtra
from merchant_desk.domain.errors import DeskError, JournalError
from merchant_desk.domain.money import Money
from merchant_desk.domain.order import OrderKind, Tender, Total
from merchant_desk.domain.status import Status
from merchant_desk.services.books.settlement_port import SettlementRoom
from merchant_desk.services.books.settling import has_changed
from merchant_desk.services.ports import Batch, Settled
from tests.builders import NOW
from tests.services.books.kept_books import (
    TODAY,
    KeptBooks,
    a_batch,
    as_stated,
    fail,
    finished,
    kept_delivery,
    only,
    order_of,
    paid,
    state,
)

YESTERDAY = TODAY - timedelta(days=1)
DAY = timedelta(days=1)


@pytest.fixture
def books(tmp_path):
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


# --- sums ---------------------------------------------------------------------------------------------------


def test_it_is_a_settlement_room(books):
    room: SettlementRoom = books.room
    assert room.today() == TODAY


def test_a_day_reads_downwards_like_a_sum(books):
    books.finish("o-1")
    books.finish("o-2", **paid(20_000, Tender.LOCAL_CURRENCY, name="수원페이"))
    books.finish("o-3", **paid(10_000, Tender.CASH, prepaid=False, name="현금"))
    books.finish("o-4", **paid(11_000), kind=OrderKind.TAKEOUT)
    statement = books.statement()
    assert statement.orders == 4
    found = [(line.line, line.tender, line.name, line.orders, line.amount) for line in statement.lines]
    assert found == [
        (Line.PAID, Tender.LOCAL_CURRENCY, "수원페이", 1, 20_000),
        (Line.PAID, Tender.CARD, "카드", 2, 40_000),
        (Line.PAID, Tender.CASH, "현금", 1, 10_000),
        (Line.COMMISSION, None, "", 4, -700),
        (Line.PAYMENT_FEE, Tender.CARD, "카드", 2, -800),
        (Line.VAT, None, "", 4, -150),
        (Line.COLLECTED, Tender.CASH, "현금", 1, -10_000),
    ]
    assert statement.payout == Money(sum(line.amount for line in statement.lines))
    commission = next(line for line in statement.lines if line.line is Line.COMMISSION)
    assert commission.rules == ("1 % (2020-12-01부터)",)
    assert (statement.stated, statement.is_whole, statement.differences) == (None, False, ())


def test_the_local_currency_has_the_shops_name_where_the_orders_say_several(books):
    books.finish("o-1", **paid(20_000, Tender.LOCAL_CURRENCY, name="수원페이"))
    books.finish("o-2", **paid(20_000, Tender.LOCAL_CURRENCY, name="경기지역화폐"))
    books.finish("o-3", **paid(20_000, Tender.LOCAL_CURRENCY, name="지역화폐"))
    assert books.statement().lines[0].name == "수원페이"


def test_what_is_left_out_is_counted(books):
    books.finish("unread", payments=())
    usd = Money(2_500, "USD")
    foreign = paid(1)
    foreign["payments"] = (replace(foreign["payments"][0], amount=usd),)
    books.finish("foreign", **foreign | {"total": Total(usd, Money(0, "USD"), Money(0, "USD"), usd)})
    record = finished("cancelled")
    books.save(replace(record, status=Status.CANCELLED, settled=Status.CANCELLED))
    refused = replace(
        finished("refused"), status=Status.CANCELLED, settled=Status.CANCELLED, confirmed_at=None
    )
    books.save(refused)
    books.save(replace(finished("open"), status=Status.COOKING, settled=Status.COOKING))
    statement = books.statement()
    counts = (statement.orders, statement.unread, statement.foreign, statement.cancelled)
    assert counts == (2, 1, 1, 1)
    assert statement.payout == Money(0)


def test_a_week_has_its_bars_and_a_month_its_own(books):
    books.finish("o-1")
    books.finish("o-2", NOW - DAY, **paid(10_000))
    books.finish("o-3", NOW - 10 * DAY, **paid(5_000))
    day = books.statement()
    assert [won for _, won in day.bars] == [0, 0, 0, 0, 0, 10_000, 29_000]
    assert day.bars[-1][0] == TODAY
    month = books.statement(date(2026, 7, 1), date(2026, 7, 31))
    assert len(month.bars) == 31
    assert sum(won for _, won in month.bars) == 44_000
    assert month.orders == 3


def test_an_empty_day_is_a_day(books):
    statement = books.statement()
    assert (statement.orders, statement.lines, statement.payouts, statement.is_whole) == (0, (), (), False)
    assert [one.fees for one in statement.elsewhere] == [0]


# --- when it is paid ----------------------------------------------------------------------------------------


def test_what_is_reckoned_comes_after_the_shops_cycle_without_weekends_and_holidays(books):
    books.finish("o-1")  # a Tuesday; Wednesday is a holiday
    (payout,) = books.statement().payouts
    assert (payout.on, payout.stated) == (date(2026, 7, 24), False)
    books.room.set_own_rates((), 3)
    assert books.statement().payouts[0].on == date(2026, 7, 27)


def test_days_on_which_the_bank_is_closed_besides_count_too(tmp_path):
    books = KeptBooks(tmp_path)
    books.finish("o-1")
    free = replace(books.settings, books=replace(books.settings.books, free_days=("2026-07-24",)))
    books.keeping.use(free)
    assert books.statement().payouts[0].on == date(2026, 7, 27)
    books.close()


def test_closed_statements_say_when_and_how_much(books):
    books.finish("o-1")
    books.finish("o-2", NOW - DAY)
    state(
        books,
        a_batch(books.stated("o-2"), day=YESTERDAY),
        a_batch(books.stated("o-1"), is_closed=False),
    )
    payouts = books.statement(YESTERDAY, TODAY).payouts
    amount = books.statement().payout.minor
    assert [(one.on, one.amount, one.stated) for one in payouts] == [
        (YESTERDAY + 3 * DAY, amount, True),
        (date(2026, 7, 24), amount, False),
    ]


def test_a_statement_of_another_currency_pays_no_won(books):
    books.finish("o-1")
    state(books, replace(a_batch(books.stated("o-1")), currency="USD"))
    assert [(one.on, one.stated) for one in books.statement().payouts] == [(date(2026, 7, 24), False)]


# --- expected beside stated ---------------------------------------------------------------------------------


def test_what_is_stated_as_expected_has_no_differences(books):
    for number in range(3):
        books.finish(f"o-{number}")
    state(books, a_batch(*(books.stated(f"o-{number}") for number in range(3))))
    statement = books.statement()
    assert statement.stated == statement.payout
    assert (statement.is_whole, statement.differences, statement.remarks) == (True, (), ())


@pytest.mark.parametrize(
    ("change", "cause", "amount"),
    [
        ((Line.COMMISSION, -1), Cause.ROUNDING, -1),
        ((Line.PAID, -15_000), Cause.PART_MISSING, -15_000),
        ((Line.CORRECTION, -28_043), Cause.CANCELLED_AFTER_PAYMENT, -28_043),
        ((Line.SPONSORED, 500), Cause.OTHER_AMOUNT, 500),
    ],
)
def test_a_difference_has_its_cause_and_its_amount(books, change, cause, amount):
    books.finish("o-1")
    books.finish("o-2")
    state(books, a_batch(books.stated("o-1", change), books.stated("o-2")))
    statement = books.statement()
    first = statement.differences[0]
    assert (first.order_id, first.cause, first.amount) == ("o-1", cause, amount)
    assert statement.stated == statement.payout + Money(sum(one.amount for one in statement.differences))


def test_a_tip_is_a_tip(books):
    books.finish("o-1")
    state(books, a_batch(books.stated("o-1", (Line.PAID, 2_000), tip=2_000)))
    assert (only(books.statement()).cause, only(books.statement()).amount) == (Cause.TIP, 2_000)


def test_an_order_that_nobody_knows_here(books):
    books.finish("o-1")
    state(books, a_batch(books.stated("o-1"), replace(books.stated("o-1"), order_id="stranger")))
    difference = only(books.statement())
    assert (difference.order_id, difference.cause) == ("stranger", Cause.NOT_KNOWN_HERE)


def test_an_order_that_stands_in_two_statements(books):
    books.finish("o-1")
    books.finish("o-2", NOW - DAY)
    state(
        books,
        a_batch(books.stated("o-2"), books.stated("o-1"), day=YESTERDAY),
        a_batch(books.stated("o-1")),
    )
    statement = books.statement()
    assert only(statement).cause is Cause.TWICE_STATED
    assert any("다른 정산서에도" in remark.sentence and remark.asks for remark in statement.remarks)


def test_an_order_under_way_is_compared_with_what_it_will_bring(books):
    record = finished("o-1")
    books.save(record)
    told_lines = books.lines("o-1")
    books.save(replace(record, status=Status.COOKING, settled=Status.COOKING))
    assert books.lines("o-1") == ()
    state(books, a_batch(as_stated(told_lines)))
    assert books.statement().differences == ()
    assert books.statement().orders == 0


def test_an_order_of_another_currency_is_not_compared(books):
    usd = Money(2_500, "USD")
    foreign = paid(1)
    foreign["payments"] = (replace(foreign["payments"][0], amount=usd),)
    books.finish("foreign", **foreign | {"total": Total(usd, Money(0, "USD"), Money(0, "USD"), usd)})
    books.finish("o-1")
    state(books, a_batch(books.stated("o-1"), books.stated("foreign")))
    assert books.statement().differences == ()
    (answer,) = order_of(books, "foreign")
    assert (answer.expected, answer.stated, answer.display_id) == ((), (), "#foreign")


def test_what_belongs_to_no_order_is_named_in_the_platforms_words(books):
    books.finish("o-1")
    extra = StatedExtra(Line.OTHER, -3_300, words="MONTHLY_FEES 7월 이용료")
    state(books, a_batch(books.stated("o-1"), extras=(extra,)))
    statement = books.statement()
    difference = only(statement)
    assert (difference.order_id, difference.amount, difference.part) == (
        "",
        -3_300,
        "MONTHLY_FEES 7월 이용료",
    )
    assert statement.stated == statement.payout + Money(-3_300)


def test_what_belongs_to_no_order_of_the_span_or_is_no_won_is_no_difference_of_it(books):
    books.finish("o-1")
    extra = StatedExtra(Line.OTHER, -3_300, words="MONTHLY_FEES")
    foreign = a_batch(extras=(extra,), batch_id="foreign", currency="USD")
    state(books, a_batch(day=YESTERDAY, extras=(extra,)), a_batch(books.stated("o-1")), foreign)
    assert books.statement().differences == ()
    assert only(books.statement(YESTERDAY, TODAY)).day == YESTERDAY


# --- other platforms ----------------------------------------------------------------------------------------


def test_the_same_orders_elsewhere_name_the_rule_and_what_is_uncertain(books):
    books.finish("o-1", **paid(10_000))
    (elsewhere,) = books.statement().elsewhere
    assert (elsewhere.key, elsewhere.name, elsewhere.rule) == ("other", "다른 곳", "7 % (2026-07-21부터)")
    assert (elsewhere.fees, elsewhere.payout) == (770, 9_230)
    assert elsewhere.assumption == "광고비는 뺐습니다."
    assert [table.key for table in books.room.tables()] == ["other"]
    books.finish("o-2", NOW - DAY, **paid(10_000))
    (both,) = books.statement(YESTERDAY, TODAY).elsewhere
    assert both.rule == "9.8 % (2025-01-01부터), 7 % (2026-07-21부터)"
    books.finish("o-3", NOW - 600 * DAY, **paid(10_000))
    (unknown,) = books.statement(TODAY - 600 * DAY, TODAY).elsewhere
    assert (unknown.fees, unknown.payout) == (None, None)


def test_what_customers_pay_for_the_platforms_deliveries_is_no_fee_here_nor_elsewhere(books):
    books.finish("o-1", **kept_delivery(3_000))
    statement = books.statement()
    (elsewhere,) = statement.elsewhere
    fees = {Line.COMMISSION, Line.PAYMENT_FEE, Line.VAT, Line.DELIVERY}
    taken = -sum(line.amount for line in statement.lines if line.line in fees)
    assert statement.kept == 3_000
    assert taken - statement.kept + statement.payout.minor == elsewhere.fees + elsewhere.payout


# --- answers ------------------------------------------------------------------------------------------------


def test_a_newer_question_drops_the_older_ones_answer(books):
    books.finish("o-1")
    answers: list[date] = []
    books.room.statement(YESTERDAY, YESTERDAY, lambda one: answers.append(one.first), fail)
    books.room.statement(TODAY, TODAY, lambda one: answers.append(one.first), fail)
    books.settle()
    assert answers == [TODAY]


def test_a_journal_that_cannot_be_read_is_one_sentence_to_the_newest_question(books):
    def broken():
        raise JournalError("읽을 수 없습니다.")

    books.room._shelf = replace(books.room._shelf, open=broken)
    errors: list[DeskError] = []
    books.room.statement(YESTERDAY, YESTERDAY, lambda _: None, errors.append)
    books.room.statement(TODAY, TODAY, lambda _: None, errors.append)
    books.settle()
    assert [str(error) for error in errors] == ["읽을 수 없습니다."]


def test_lines_by_another_rule_are_reckoned_anew_before_the_answer(books):
    books.finish("o-1")
    stale = tuple(
        replace(line, rule="9 % (2019부터)", amount=-2_610) if line.line is Line.COMMISSION else line
        for line in books.lines("o-1")
    )
    books.ledger.save(Batch(settled=(Settled("o-1", stale),)))
    books.settle()
    assert books.statement().payout == Money(29_000 - 290 - 580 - 87)
    assert books.brings("o-1")[Line.COMMISSION] == -290


def test_days_before_the_journals_first_sale_are_closed_whatever_rates_they_were_reckoned_by(books):
    ruling = books.keeping.rules.ruling()

    def is_stale(day: date) -> bool:
        with books.past.open() as kept:
            return has_changed(kept, day, day, ruling, 0)

    assert not is_stale(TODAY)
    books.finish("o-1")
    assert not is_stale(TODAY)
    for order_id, day in (("archived", YESTERDAY), ("o-1", TODAY)):
        stale = tuple(replace(line, order_id=order_id, day=day, rule="9 %") for line in books.lines("o-1"))
        books.ledger.save(Batch(settled=(Settled(order_id, stale),)))
        books.settle()
    assert not is_stale(YESTERDAY)
    assert is_stale(TODAY)


def test_orders_without_lines_are_settled_before_the_answer_and_unreadable_ones_hold_up_nothing(books):
    books.finish("unread", payments=())
    books.finish("o-1")
    books.ledger.save(Batch(settled=(Settled("o-1", ()),)))
    books.settle()
    assert books.statement().payout == Money(29_000 - 290 - 580 - 87)
