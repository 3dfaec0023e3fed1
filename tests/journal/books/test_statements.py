"""Statements: whole or not at all; a batch that changes is marked, an order in two batches is told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.books.settlement import Line, Source
from merchant_desk.domain.books.statement import PayState, StatedAmount, StatedExtra
from merchant_desk.domain.errors import ChangeRefused
from merchant_desk.domain.order import Tender
from merchant_desk.journal.books.settled import lines_of, sums_by_day
from merchant_desk.journal.books.statements import (
    batches_between,
    batches_expected,
    newest_fetch,
    stated_of,
)
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.ledger_rows import KeptBatch, StatedIn
from merchant_desk.services.ports import Batch
from tests.journal.books.ledgering import DAY, FETCHED, a_sale, a_stated_order, a_statement, expected
from tests.journal.making import MASTER, NOW

LATER = FETCHED + timedelta(days=1)
EXTRAS = (
    StatedExtra(Line.OTHER, -5_500, on=date(2026, 3, 4), words="3월 이용료"),
    StatedExtra(Line.OTHER, -1_100, words="단말기 사용료"),
    StatedExtra(Line.CORRECTION, -21_000, "order-1", date(2026, 3, 9), "늦은 취소"),
    StatedExtra(Line.CORRECTION, -3_000, "elsewhere", date(2026, 3, 5), "차지백"),
)


@pytest.fixture
def db(folder, journal):
    db = open_reader(folder / "desk.db")
    yield db
    db.close()


def written(journal, *batches):
    journal.commit(Batch(batches=batches))


def kept_of(db, batch_id="batch-1") -> KeptBatch:
    (found,) = [kept for kept in batches_expected(db, date.min, date.max) if kept.batch.batch_id == batch_id]
    return found


def stated_in(db, order_id, batch_id="batch-1"):
    return tuple(one.order for one in stated_of(db, order_id) if one.batch_id == batch_id)


def amounts_of(db, batch_id="batch-1"):
    """Every won that a batch states, of its orders and besides them."""
    found = db.execute(
        "SELECT amount_minor FROM v_settlement WHERE source = 'stated' AND rule = ?", [batch_id]
    )
    return sorted(amount for (amount,) in found)


def rows(db):
    tables = ("batches", "batch_orders", "settlement")
    return [db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]


def test_a_batch_comes_back_with_its_orders_and_extras(journal, db):
    orders = (a_stated_order("order-1", tip=500), a_stated_order("order-2", is_cancelled=True))
    batch = a_statement(orders=orders, extras=EXTRAS, local_currency_total=20_000, paid_at=NOW)
    written(journal, batch)
    assert batches_expected(db, date.min, date.max) == (KeptBatch(_head(batch)),)
    assert [stated_of(db, order.order_id) for order in orders] == [
        (StatedIn("batch-1", order),) for order in orders
    ]
    amounts = [amount.amount for order in orders for amount in order.amounts]
    assert amounts_of(db) == sorted([*amounts, *(extra.amount for extra in EXTRAS)])
    told = {line.rule for order_id in ("", "order-1", "elsewhere") for line in lines_of(db, order_id)}
    assert told >= {extra.words for extra in EXTRAS}
    assert newest_fetch(db) == FETCHED


def _head(batch, **changes):
    return replace(batch, orders=None, extras=(), defects=(), **changes)


def test_lines_stand_on_the_day_on_which_the_desk_got_the_order(journal, db):
    """Made before midnight, here after it: the day of the desk counts. An unknown order has only its own moment."""
    midnight = datetime(2026, 3, 6, 15, tzinfo=UTC)
    journal.commit(a_sale("order-1", midnight + timedelta(seconds=2)))
    made = midnight - timedelta(seconds=1)
    orders = tuple(a_stated_order(order_id, created_at=made) for order_id in ("order-1", "unknown"))
    written(journal, a_statement(orders=orders, extras=EXTRAS))
    assert {line.day for line in lines_of(db, "order-1")} == {DAY + timedelta(days=1)}
    assert {line.day for line in lines_of(db, "unknown")} == {DAY}
    assert [line.day for line in lines_of(db, "elsewhere")] == [date(2026, 3, 5)]
    assert {(line.day, line.rule) for line in lines_of(db, "")} == {
        (date(2026, 3, 4), "3월 이용료"),
        (DAY, "단말기 사용료"),
    }


def test_the_shops_own_hour_cuts_the_day(start, folder):
    journal, _ = start(cut_hour=6)
    written(
        journal,
        a_statement(orders=(a_stated_order("order-1", created_at=datetime(2026, 3, 6, 20, tzinfo=UTC)),)),
    )
    db = journal._file.db
    assert {line.day for line in lines_of(db, "order-1")} == {DAY}
    assert batches_between(db, DAY, DAY, 6) == batches_between(db, DAY - timedelta(days=1), DAY, 6) != ()


def test_a_batch_of_the_day_before_is_none_of_this_day(journal, db):
    before = datetime(2026, 3, 4, 15, tzinfo=UTC)
    written(
        journal,
        a_statement("before", first=before, last=before + timedelta(days=1)),
        a_statement("of-the-day"),
        a_statement("moment", first=before + timedelta(days=1), last=before + timedelta(days=1)),
        a_statement("after", first=before + timedelta(days=2), last=before + timedelta(days=3)),
    )
    found = {kept.batch.batch_id for kept in batches_between(db, DAY, DAY)}
    assert found == {"of-the-day", "moment"}
    assert len(batches_between(db, DAY - timedelta(days=1), DAY + timedelta(days=1))) == 4


def test_the_same_again_changes_nothing(journal, db):
    batch = a_statement(orders=(a_stated_order("order-1"),), extras=EXTRAS)
    written(journal, batch)
    before = rows(db)
    written(journal, _fetched(batch, LATER))
    assert rows(db) == before


def _fetched(batch, at, **changes):
    return replace(batch, fetched_at=at, **changes)


def test_a_payment_that_went_through_is_no_change_of_figures(journal, db):
    batch = a_statement(orders=(a_stated_order("order-1"),), defects=("합계가 다릅니다.",))
    written(journal, batch)
    before = rows(db)[1:]
    written(journal, _fetched(batch, LATER, state=PayState.PAID, paid_at=LATER))
    kept = kept_of(db)
    assert kept == KeptBatch(
        _head(batch, state=PayState.PAID, paid_at=LATER, fetched_at=LATER), None, "합계가 다릅니다."
    )
    assert rows(db)[1:] == before


def test_a_batch_that_changes_after_it_was_closed_is_replaced_and_marked(journal, db):
    written(journal, a_statement(orders=(a_stated_order("order-1"), a_stated_order("order-2"))))
    changed = a_statement(orders=(a_stated_order("order-2", commission=-420),), fetched_at=LATER)
    written(journal, changed)
    kept = kept_of(db)
    assert kept.batch == _head(changed)
    assert kept.changed_at == LATER
    assert (kept.trouble, kept.notes) == ("", ("마감된 뒤에 41,580원에서 20,580원으로 바뀐 정산서입니다.",))
    assert lines_of(db, "order-1") == ()
    assert [line.amount for line in lines_of(db, "order-2")] == [21_000, -420]
    same_sum = (
        a_stated_order("order-2", paid=21_100, commission=-520),
        a_stated_order("order-3", paid=0, commission=0),
    )
    written(journal, a_statement(orders=same_sum, fetched_at=LATER + timedelta(days=1)))
    kept = kept_of(db)
    assert (kept.trouble, kept.notes) == ("", ("마감된 뒤에 내용이 바뀐 정산서입니다.",))
    written(journal, a_statement(orders=same_sum, fetched_at=LATER + timedelta(days=2), state=PayState.PAID))
    later = kept_of(db)
    assert (later.notes, later.changed_at) == (kept.notes, kept.changed_at)


def test_what_contradicts_itself_in_a_changed_batch_is_kept_apart_from_the_change(journal, db):
    written(journal, a_statement(orders=(a_stated_order("order-1"),)))
    defects = ("합계가 맞지 않습니다.",)
    written(journal, a_statement(orders=(a_stated_order("order-2"),), defects=defects, fetched_at=LATER))
    kept = kept_of(db)
    assert (kept.trouble, kept.notes) == (*defects, ("마감된 뒤에 내용이 바뀐 정산서입니다.",))


def test_a_batch_that_is_still_open_grows_without_a_mark(journal, db):
    written(journal, a_statement(orders=(a_stated_order("order-1"),), is_closed=False))
    whole = a_statement(orders=(a_stated_order("order-1"), a_stated_order("order-2")), fetched_at=LATER)
    written(journal, whole)
    assert kept_of(db) == KeptBatch(_head(whole))


def test_a_summary_leaves_the_orders_that_are_known(journal, db):
    batch = a_statement(orders=(a_stated_order("order-1"),))
    written(journal, batch)
    before = rows(db)[1:]
    summary = _fetched(batch, LATER, orders=None, state=PayState.PAID)
    written(journal, summary)
    written(journal, summary)
    kept = kept_of(db)
    assert (kept.batch.state, kept.trouble, rows(db)[1:]) == (PayState.PAID, "", before)


def test_a_summary_alone_is_filled_by_the_whole_batch_without_a_mark(journal, db):
    batch = a_statement(orders=(a_stated_order("order-1"),))
    written(journal, _fetched(batch, FETCHED, orders=None, defects=("내역이 없습니다.",)))
    kept = kept_of(db)
    assert kept.trouble == "내역이 없습니다."
    written(journal, _fetched(batch, LATER))
    assert kept_of(db) == KeptBatch(_head(batch, fetched_at=LATER))
    assert stated_in(db, "order-1") == batch.orders


@pytest.mark.parametrize("newer_first", [False, True])
def test_orders_in_two_batches_are_told_at_the_newer_one(journal, db, newer_first):
    both = (a_stated_order("order-1"), a_stated_order("order-2"))
    older = a_statement("older", orders=(*both, a_stated_order("order-3")))
    newer = a_statement(
        "newer", orders=(*both, a_stated_order("order-4")), created_at=NOW + timedelta(days=2)
    )
    for batch in (newer, older) if newer_first else (older, newer):
        written(journal, batch)
    told = {kept.batch.batch_id: kept.notes for kept in batches_between(db, DAY, DAY)}
    assert told == {"older": (), "newer": ("주문 2건이 다른 정산서에도 있습니다.",)}
    assert [one.batch_id for one in stated_of(db, "order-1")] == ["older", "newer"]
    assert len(lines_of(db, "order-1")) == 4
    written(journal, _fetched(older, LATER, orders=both[:1]))
    told = {kept.batch.batch_id: kept.notes for kept in batches_between(db, DAY, DAY)}
    assert told["newer"] == ("주문 1건이 다른 정산서에도 있습니다.",)
    written(journal, _fetched(older, LATER, orders=()))
    told = {kept.batch.batch_id: kept.notes for kept in batches_between(db, DAY, DAY)}
    assert told["newer"] == (), "nothing is shared any more"


def test_one_batch_may_state_an_order_twice(journal, db):
    orders = (a_stated_order("order-1"), a_stated_order("order-1", commission=-333))
    written(journal, a_statement(orders=orders))
    assert stated_of(db, "order-1") == tuple(StatedIn("batch-1", order) for order in orders)
    assert sum(line.amount for line in lines_of(db, "order-1")) == 42_000 - 543
    kept = kept_of(db)
    assert kept.notes == ("주문 1건이 다른 정산서에도 있습니다.",)


def test_what_contradicts_itself_is_kept_and_told(journal, db):
    odd = a_statement(
        orders=(a_stated_order("order-1", total_credit=999),),
        currency="ZZZ",
        total=-123,
        defects=("통화를 알 수 없습니다: ZZZ.", "합계가 맞지 않습니다."),
    )
    written(journal, odd)
    kept = kept_of(db)
    assert kept.batch == _head(odd)
    assert kept.trouble == "통화를 알 수 없습니다: ZZZ. 합계가 맞지 않습니다."
    assert {line.currency for line in lines_of(db, "order-1")} == {"ZZZ"}


def test_text_that_sqlite_cannot_hold_loses_no_batch(journal, db):
    written(journal, a_statement("ba\ud800", orders=(a_stated_order("or\ud800"),)))
    (stated,) = stated_of(db, "or\ud800")
    assert (stated.batch_id, stated.order.order_id) == ("ba?", "or?")


def test_a_batch_that_cannot_be_written_leaves_nothing_of_any(journal, db):
    good = a_statement("good", orders=(a_stated_order("order-1"),))
    bad = a_statement("bad", orders=(a_stated_order("order-2", tip=2**70),))
    with pytest.raises(ChangeRefused):
        written(journal, good, bad)
    assert rows(db) == [[], [], []]


def test_statements_are_found_by_the_day_of_their_money(journal, db):
    day = date(2026, 3, 10)
    for ago in range(3):
        written(journal, a_statement(f"batch-{ago}", expected_on=day - timedelta(days=ago)))
    found = batches_expected(db, day - timedelta(days=2), day - timedelta(days=1))
    assert {kept.batch.batch_id for kept in found} == {"batch-1", "batch-2"}


_WON = st.integers(-(10**13), 10**13)
_AMOUNTS = st.lists(
    st.builds(
        StatedAmount,
        st.sampled_from(Line),
        _WON,
        st.sampled_from([None, *Tender]),
        st.sampled_from([None, Rate(10_000), Rate(9_200), Rate(1), Rate(1_000_000)]),
    ),
    max_size=5,
)
_EXTRAS = st.lists(
    st.builds(
        StatedExtra,
        st.sampled_from(Line),
        _WON,
        st.sampled_from(["", "a", "b", "z"]),
        st.sampled_from([None, DAY]),
        st.sampled_from(["", "이용료", "환불"]),
    ),
    max_size=5,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), _AMOUNTS), max_size=5), _EXTRAS)
def test_no_won_of_a_batch_is_lost_or_doubled(tmp_path_factory, stated, extras):
    """Whatever it states, and however often it states the same."""
    orders = tuple(
        a_stated_order(
            order_id,
            amounts=tuple(amounts),
            total_credit=sum(amount.amount for amount in amounts),
            total_debit=0,
        )
        for order_id, amounts in stated
    )
    batch = a_statement(orders=orders, extras=tuple(extras))
    journal = DeskJournal(tmp_path_factory.mktemp("desk"), master_key=MASTER)
    journal.open(NOW)
    try:
        journal.commit(
            Batch(batches=(a_statement(orders=(a_stated_order("old"),)),), settled=(expected("a"),))
        )
        journal.commit(Batch(batches=(batch,)))
        journal.commit(Batch(batches=(batch,)))
        db = journal._file.db
        sums = sums_by_day(db, date(2026, 1, 1), date(2026, 12, 31))
        assert sum(one.amount for one in sums if one.source is Source.STATED) == batch.total
        for order_id in {order.order_id for order in orders}:
            of_order = [order for order in orders if order.order_id == order_id]
            for one, other in zip(stated_in(db, order_id), of_order, strict=True):
                assert sorted(one.amounts, key=repr) == sorted(other.amounts, key=repr)
        everything = [amount.amount for order in orders for amount in order.amounts]
        assert amounts_of(db) == sorted([*everything, *(extra.amount for extra in extras)])
    finally:
        journal.close()
