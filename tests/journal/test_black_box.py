"""The black box is a chain: whatever is changed, taken out or slipped in is found, and the first place named."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.domain.black_box import Step
from merchant_desk.domain.errors import JournalError
from merchant_desk.journal.black_box import (
    GENESIS,
    ChainKey,
    check_chain,
    day_root,
    desk_lines_around,
    lines_between,
    lines_of_order,
)
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.people import People
from merchant_desk.services.business_day import bounds, business_day
from merchant_desk.services.ports import Batch
from tests.journal.making import MASTER, NOW, OTHER_MASTER, a_line

KEY = ChainKey.of(MASTER)


@pytest.fixture
def reader(folder, journal):
    journal.commit(Batch(lines=(a_line(), a_line("", Step.LINK_LOST, detail="dns"))))
    journal.commit(
        Batch(lines=(a_line(step=Step.RANG, actor="bell"), a_line("2", Step.SENT, detail="주문\ud800")))
    )
    connection = open_reader(folder / "desk.db")
    yield connection
    connection.close()


def tamper(folder, *statements):
    """Somebody with the file and every right on it, but without the key."""
    with sqlite3.connect(folder / "desk.db") as file:
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            file.execute(statement)
    file.close()


def test_an_untouched_chain_is_whole_and_ends_in_its_root(reader):
    check = check_chain(reader, KEY)
    assert (check.keyed, check.plain, check.unjudged, check.first_broken) == (4, 0, 0, None)
    assert check.root == reader.execute("SELECT chain FROM black_box WHERE seq = 4").fetchone()[0]
    assert len(check.root) == 64 != len(set(check.root))


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE black_box SET at = '2026-03-06T09:00:00.000Z' WHERE seq = 3", 3),
        ("UPDATE black_box SET order_id = 'order-2' WHERE seq = 1", 1),
        ("UPDATE black_box SET monotonic_ms = 7 WHERE seq = 2", 2),
        ("UPDATE black_box SET step = 'silent' WHERE seq = 3", 3),
        ("UPDATE black_box SET actor = 'desk' WHERE seq = 3", 3),
        ("UPDATE black_box SET detail = '' WHERE seq = 2", 2),
        ("UPDATE black_box SET seq = 9 WHERE seq = 4", 9),
        ("UPDATE black_box SET chain_key = '' WHERE seq = 2", 2),
        ("UPDATE black_box SET chain = upper(chain) WHERE seq = 2", 2),
        ("DELETE FROM black_box WHERE seq = 1", 2),
        ("DELETE FROM black_box WHERE seq = 2", 3),
        (
            (
                "INSERT INTO black_box SELECT 5, order_id, at, monotonic_ms, step, actor, detail, chain_key, "
                "chain FROM black_box WHERE seq = 4"
            ),
            5,
        ),
    ],
)
def test_the_first_line_that_was_touched_is_named(folder, reader, statement, broken):
    tamper(folder, statement)
    assert check_chain(reader, KEY).first_broken == broken


def test_who_makes_a_whole_chain_without_the_key_only_makes_a_plain_one(folder, reader):
    chain, statements = GENESIS, []
    for seq, order_id, at, ms, step, actor in reader.execute(
        "SELECT seq, order_id, at, monotonic_ms, step, actor FROM black_box WHERE order_id = 'order-1'"
    ).fetchall():
        chain = ChainKey().link(chain, (seq, order_id, at, ms, step, actor, "forged", ""))
        statements.append(
            f"UPDATE black_box SET detail = 'forged', chain_key = '', chain = '{chain}' WHERE seq = {seq}"
        )
    tamper(folder, "DELETE FROM black_box WHERE order_id <> 'order-1'", *statements)
    check = check_chain(reader, KEY)
    assert (check.first_broken, check.keyed, check.plain) == (None, 0, 2)


def test_without_a_master_key_the_chain_is_plain_and_no_key_is_left_in_a_file(folder, start):
    journal, _ = start(master_key=None)
    journal.commit(Batch(lines=(a_line(), a_line(step=Step.RANG))))
    with sqlite3.connect(folder / "desk.db") as file:
        assert file.execute("SELECT DISTINCT chain_key FROM black_box").fetchall() == [("",)]
    file.close()
    check = check_chain(journal._file.db, KEY)
    assert (check.plain, check.keyed, check.first_broken) == (2, 0, None)
    tamper(folder, "UPDATE black_box SET detail = 'x' WHERE seq = 2")
    assert check_chain(journal._file.db, ChainKey()).first_broken == 2


def test_the_chain_goes_on_after_a_start_under_another_key_and_without_one(start):
    for number, master in enumerate((MASTER, None, OTHER_MASTER, MASTER)):
        journal, _ = start(master_key=master)
        journal.commit(Batch(lines=(a_line(monotonic_ms=number),)))
        journal.close()
    db = start()[0]._file.db
    check = check_chain(db, KEY)
    assert (check.keyed, check.plain, check.unjudged, check.first_broken) == (2, 1, 1, None)
    assert check_chain(db, ChainKey()).unjudged == 3


def test_a_transaction_that_fails_takes_nothing_of_the_chain(journal, monkeypatch):
    journal.commit(Batch(lines=(a_line(),)))

    def full(*_):
        raise sqlite3.OperationalError("disk full")

    with monkeypatch.context() as broken:
        broken.setattr(People, "write", full)
        with pytest.raises(JournalError):
            journal.commit(Batch(lines=(a_line(step=Step.STORED),)))
    journal.commit(Batch(lines=(a_line(step=Step.RANG),)))
    check = check_chain(journal._file.db, KEY)
    assert (check.keyed, check.first_broken) == (2, None)


def test_the_days_root_is_the_value_of_the_days_last_line(journal):
    evening = datetime(2026, 3, 6, 14, 59, 59, 999_000, tzinfo=UTC)  # 23:59:59.999 in Seoul
    times = (NOW, evening, evening + timedelta(milliseconds=1), NOW + timedelta(days=3))
    journal.commit(Batch(lines=tuple(replace(a_line(), at=at) for at in times)))
    db = journal._file.db
    day = business_day(NOW)
    assert str(day) == "2026-03-06"
    root = day_root(db, *bounds(day, day))
    assert root is not None
    assert root.seq == 2
    late = day_root(db, *bounds(day, day, cut_hour=4))
    assert late is not None
    assert (late.seq, business_day(times[2], 4)) == (3, day)
    next_day = day + timedelta(days=1)
    assert day_root(db, *bounds(next_day + timedelta(days=1), next_day + timedelta(days=1))) is None
    assert day_root(db, *bounds(next_day, next_day)) == late
    assert root.chain != late.chain


def test_lines_are_read_by_order_and_by_time(reader):
    assert [chained.seq for chained in lines_of_order(reader, "order-1")] == [1, 3]
    day = business_day(NOW)
    assert [chained.seq for chained in lines_between(reader, *bounds(day, day))] == [1, 2, 3, 4]
    assert [chained.seq for chained in desk_lines_around(reader, *bounds(day, day))] == [1, 2]


def test_a_network_gap_is_found_however_long_before_and_after_the_order(journal):
    """The lines reach from the last answer before the time to the first one after it."""

    def at(days, step, order_id=""):
        return a_line(order_id, step, at=NOW + timedelta(days=days))

    told = (
        at(-30, Step.LINK_LOST),
        at(-20, Step.LINK_BACK),
        at(-9, Step.ACKNOWLEDGED, "order-0"),
        at(-8, Step.LINK_LOST),
        at(-1, Step.RANG, "order-0"),
        at(0, Step.PRINTED, "order-1"),
        at(3, Step.LINK_LOST),
        at(9, Step.SEEN, "order-2"),
        at(10, Step.LINK_LOST),
    )
    journal.commit(Batch(lines=told))
    db = journal._file.db
    around = [c.line.at for c in desk_lines_around(db, NOW - timedelta(hours=1), NOW + timedelta(hours=1))]
    assert around == [NOW + timedelta(days=days) for days in (-9, -8, 3, 9)]
    late = [c.line.at for c in desk_lines_around(db, NOW + timedelta(days=11), NOW + timedelta(days=12))]
    assert late == [NOW + timedelta(days=days) for days in (9, 10)]
    assert len(list(desk_lines_around(db, NOW - timedelta(days=99), NOW - timedelta(days=98)))) == 2


def test_nobody_sees_the_key_by_printing_it():
    assert KEY.secret is not None
    assert repr(KEY.secret) not in repr(KEY)
