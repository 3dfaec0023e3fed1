"""A large statement is written in short steps: whole or not at all, whatever comes between two of them."""

import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from merchant_desk.domain.books.settlement import Line, Source
from merchant_desk.domain.books.statement import PayState, StatedAmount, StatedExtra
from merchant_desk.domain.errors import ChangeRefused
from merchant_desk.journal.books import statement_pieces
from merchant_desk.journal.books.archive_moving import Moved
from merchant_desk.journal.books.archiving import prepare, proceed
from merchant_desk.journal.books.settled import (
    lines_between,
    lines_of,
    orders_without,
    sums_between,
    sums_by_day,
    uneven_orders,
)
from merchant_desk.journal.books.statement_pieces import drop_half_batch, half_batch_is_left, statement_steps
from merchant_desk.journal.books.statements import batches_between, stated_of
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.writer import JOURNAL_NAME, DeskJournal
from merchant_desk.services.ports import Batch
from tests.journal.books import stating_child
from tests.journal.books.archiving_child import DUE, YEAR, moment, old_orders, work_through
from tests.journal.books.ledgering import DAY, FETCHED, a_sale, a_stated_order, a_statement, expected
from tests.journal.making import MASTER, NOW

ROOT = Path(__file__).resolve().parents[3]
LATER = FETCHED + timedelta(days=1)
ORDERS = tuple(a_stated_order(f"order-{number}") for number in range(9))
EXTRAS = (
    StatedExtra(Line.OTHER, -5_500, on=DAY, words="3월 이용료"),
    StatedExtra(Line.CORRECTION, -21_000, "order-1", DAY, "늦은 취소"),
)
WHOLE = a_statement(orders=ORDERS, extras=EXTRAS)
#: The journal is killed while it is in this step of a statement, or so soon after that.
KILLED_IN, MOMENT_S = (1, 2, 5, 8, 0, 3, 7, 6, 4, 9), 0.004


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch):
    monkeypatch.setattr(statement_pieces, "PIECE", 4)


@pytest.fixture
def db(folder, journal):
    with closing(open_reader(folder / JOURNAL_NAME)) as db:
        yield db


def steps_of(journal, batch, cut_hour=0):
    return statement_steps(journal.change, journal._folder / JOURNAL_NAME, batch, cut_hour)


def take(journal, batch):
    """Write a statement by its steps; returns how many there were."""
    steps = steps_of(journal, batch)
    for step in steps:
        while step():
            pass
    return len(steps)


def rows(db):
    """All that is kept of statements, whatever numbers the rules' words have."""
    lines = "order_id, source, batch_id, line, tender, part, business_day, amount_minor, currency, words"
    return [
        sorted(db.execute(sql).fetchall(), key=repr)
        for sql in (
            "SELECT * FROM batches",
            "SELECT * FROM batch_orders",
            f"SELECT {lines} FROM settlement JOIN settlement_rules USING (rule_id)",
            "SELECT * FROM half_batches",
        )
    ]


def told(db):
    """All that anybody is told of a day."""
    return (
        sums_between(db, DAY, DAY),
        sums_by_day(db, DAY, DAY),
        list(lines_between(db, DAY, DAY)),
        lines_of(db, "order-1"),
        stated_of(db, "order-1"),
        list(uneven_orders(db, DAY, DAY)),
        list(orders_without(db, Source.STATED, DAY, DAY)),
        batches_between(db, DAY, DAY),
        db.execute("SELECT * FROM v_settlement ORDER BY order_id, line, source").fetchall(),
        db.execute("SELECT * FROM v_batches").fetchall(),
    )


def test_nothing_counts_before_all_of_it_does(journal, db):
    journal.commit(a_sale("order-1"))
    journal.commit(Batch(settled=(expected("order-1"),)))
    before = told(db)
    *steps, last = steps_of(journal, WHOLE)
    assert len(steps) > 6
    for step in steps:
        assert not step()
        assert told(db) == before
    assert half_batch_is_left(db)
    last()
    assert not half_batch_is_left(db)
    assert stated_of(db, "order-1")[0].order == ORDERS[1]
    assert {one.source for one in sums_between(db, DAY, DAY)} == {Source.EXPECTED, Source.STATED}
    assert take(journal, WHOLE) == 0, "the same again changes nothing"


def test_a_summary_is_filled_when_all_of_it_is_there(journal, db):
    assert take(journal, replace(WHOLE, orders=None, extras=())) == 1
    before = told(db)
    *steps, last = steps_of(journal, WHOLE)
    for step in steps:
        step()
        assert told(db) == before
    last()
    assert len(lines_of(db, "order-1")) == 3


@pytest.mark.parametrize("again_in_one_go", [False, True])
def test_what_an_interrupted_one_leaves_does_no_harm(journal, db, start, again_in_one_go):
    for step in steps_of(journal, WHOLE)[:5]:
        step()
    journal.close()
    journal, _ = start()
    assert rows(db) == [[], [], [], []], "the next opening removes it"
    for step in steps_of(journal, WHOLE)[:6]:
        step()
    again = a_statement(orders=ORDERS[:3], fetched_at=LATER)
    if again_in_one_go:
        journal.commit(Batch(batches=(again,)))
    else:
        take(journal, again)
    assert {order_id for order_id in ("order-2", "order-3") if lines_of(db, order_id)} == {"order-2"}
    assert not half_batch_is_left(db)
    journal.close()
    start()
    assert len(lines_of(db, "order-2")) == 2


def test_what_another_one_left_is_removed_before_the_next_one(journal, db):
    for step in steps_of(journal, WHOLE)[:6]:
        step()
    take(journal, a_statement("other", orders=ORDERS[:1]))
    assert {row[0] for row in db.execute("SELECT batch_id FROM batch_orders")} == {"other"}
    assert not journal.change(drop_half_batch)


def test_a_statement_that_cannot_be_written_leaves_nothing_that_counts(journal, db):
    before = told(db)
    with pytest.raises(ChangeRefused):
        take(journal, replace(WHOLE, orders=(*ORDERS, a_stated_order("bad", tip=2**70))))
    assert told(db) == before
    take(journal, WHOLE)
    assert len(stated_of(db, "order-1")) == 1


def test_a_statement_without_an_id_hides_nothing_else(journal, db):
    journal.commit(Batch(settled=(expected("order-2"),)))
    assert take(journal, replace(WHOLE, batch_id="")) == 1
    assert len(lines_of(db, "order-2")) == 4


def test_only_what_differs_is_written_of_one_that_is_known(journal, db):
    take(journal, replace(WHOLE, is_closed=False))
    grown = replace(WHOLE, orders=(*ORDERS, a_stated_order("new")), fetched_at=LATER)
    (step,) = steps_of(journal, grown)
    written = journal._file.db.conn.total_changes
    step()
    assert journal._file.db.conn.total_changes - written < 8
    assert len(lines_of(db, "new")) == 2
    assert take(journal, replace(grown, state=PayState.PAID)) == 1
    (kept,) = batches_between(db, DAY, DAY)
    assert kept.batch.state is PayState.PAID
    assert kept.changed_at is None
    take(journal, replace(grown, orders=ORDERS[:-1], fetched_at=LATER))
    (kept,) = batches_between(db, DAY, DAY)
    assert kept.changed_at == LATER
    assert stated_of(db, "new") == stated_of(db, "order-8") == ()


_ORDER = st.builds(
    a_stated_order,
    st.sampled_from(["a", "b", "c", "d", "e"]),
    st.integers(0, 5),
    st.integers(-2, 0),
    tip=st.integers(0, 2),
    amounts=st.lists(
        st.builds(StatedAmount, st.sampled_from([Line.PAID, Line.VAT]), st.integers(-3, 3)), max_size=4
    ).map(tuple),
)
_BATCH = st.builds(
    a_statement,
    st.sampled_from(["one", "two"]),
    st.lists(_ORDER, max_size=6).map(tuple),
    st.lists(
        st.builds(
            StatedExtra,
            st.sampled_from([Line.OTHER, Line.VAT]),
            st.integers(-2, 2),
            st.sampled_from(["", "a"]),
        ),
        max_size=3,
    ).map(tuple),
    created_at=st.sampled_from([NOW, NOW + timedelta(days=1)]),
    is_closed=st.booleans(),
    state=st.sampled_from([PayState.SCHEDULED, PayState.PAID]),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_BATCH, max_size=5))
def test_it_is_the_same_as_writing_it_in_one_go(tmp_path_factory, batches):
    """Whatever was known of it, and whatever other statements have of its orders."""
    by_steps, in_one_go = (DeskJournal(tmp_path_factory.mktemp("desk"), master_key=MASTER) for _ in range(2))
    try:
        for journal in (by_steps, in_one_go):
            journal.open(NOW)
            journal.commit(a_sale("b", datetime(2026, 3, 8, tzinfo=UTC)))
        for batch in batches:
            take(by_steps, batch)
            in_one_go.commit(Batch(batches=(batch,)))
            assert rows(by_steps._file.db) == rows(in_one_go._file.db)
    finally:
        by_steps.close()
        in_one_go.close()


def test_orders_in_archives_stay_as_they_are_there(journal, folder, db):
    old_orders(journal, 5)
    work_through(journal, folder)
    batch = a_statement(
        "again",
        orders=tuple(a_stated_order(f"{YEAR}-{number}") for number in range(5)),
        extras=(StatedExtra(Line.CORRECTION, -500, f"{YEAR}-1"),),
        first=moment(0),
        last=moment(5),
    )
    take(journal, batch)
    assert [(line.line, line.amount) for line in lines_of(db, f"{YEAR}-1")] == [(Line.CORRECTION, -500)]


def test_no_year_moves_while_a_statement_is_half_written(journal, folder):
    old_orders(journal, 5)
    work = prepare(folder, (), DUE)
    assert work is not None
    *steps, last = steps_of(journal, a_statement(orders=(a_stated_order(f"{YEAR}-1"), *ORDERS)))
    for step in steps:
        step()
    assert proceed(journal, folder, work, DUE, 0) is Moved.MORE
    assert journal._file.db.execute("SELECT count(*) FROM sales").fetchone() == (5,)
    last()
    work_through(journal, folder)
    assert journal._file.db.execute("SELECT count(*) FROM sales").fetchone() == (0,)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_kill_at_any_moment_leaves_whole_statements(folder, start):
    chance, first, halves = random.Random(20_261_126), 0, 0
    for steps in KILLED_IN:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.journal.books.stating_child", str(folder), str(first)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        with child.stdout as lines:
            heard = [next(lines) for _ in range(steps)]
            time.sleep(chance.random() * MOMENT_S)
            child.send_signal(signal.SIGKILL)
            heard += list(lines)
        child.wait(10)
        whole = [int(line.split()[1]) for line in heard if line.startswith("whole")]
        with closing(open_reader(folder / JOURNAL_NAME)) as db:
            halves += half_batch_is_left(db)
        journal, _ = start()
        db = journal._file.db
        orders = dict(db.execute("SELECT batch_id, count(*) FROM batch_orders GROUP BY 1").fetchall())
        lines_kept = dict(db.execute("SELECT batch_id, count(*) FROM settlement GROUP BY 1").fetchall())
        named = [row[0] for row in db.execute("SELECT batch_id FROM batches")]
        assert orders == dict.fromkeys(named, stating_child.ORDERS)
        assert lines_kept == dict.fromkeys(named, 2 * stating_child.ORDERS)
        assert {f"batch-{number}" for number in whole} <= set(named)
        assert not half_batch_is_left(db)
        journal.close()
        first = len(named)
    assert halves > 3, "else nothing was cut off"


def test_no_step_of_a_large_statement_keeps_orders_waiting(journal, monkeypatch):
    monkeypatch.setattr(statement_pieces, "PIECE", 2_000)
    large = a_statement(orders=tuple(a_stated_order(f"order-{number}") for number in range(10_000)))
    took_s = []
    for step in steps_of(journal, large):
        began_s = time.process_time()
        step()
        took_s.append(time.process_time() - began_s)
    print(f"{len(took_s)} steps, the longest {max(took_s) * 1000:.0f} ms, all {sum(took_s) * 1000:.0f} ms")
    assert len(took_s) > 10
