"""A bank statement counts whole or not at all; what a person says of deposits stands; orders never wait for it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from merchant_desk.domain.books.deposits import Fit
from merchant_desk.domain.books.settlement import Line, SettledLine, Source
from merchant_desk.domain.books.statement import StatedExtra
from merchant_desk.domain.errors import ChangeRefused, DecisionRefused, DiskFull, FileRefused, SettingsError
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.deposit_port import Columns, Imported
from merchant_desk.services.books.deposits import PIECE
from merchant_desk.services.books.open_books import READING
from merchant_desk.services.business_day import business_day
from merchant_desk.services.ports import Batch, Settled
from tests.journal.books.ledgering import a_stated_order, a_statement
from tests.services.books.deposit_world import COLUMNS, HEADER, TODAY, World, a_batch, a_line


@pytest.fixture
def world(tmp_path):
    world = World(tmp_path)
    yield world
    world.journal.close()


def many(count, start=0):
    return [a_line(number, on=f"2026-11-{number % 20 + 1:02}") for number in range(start, start + count)]


def test_a_file_is_shown_before_it_is_taken_in(world):
    path = world.file(many(3))
    told: list[Any] = []
    world.room.preview(path, told.append, told.append)
    assert told == [], "nothing is read where the window waits"
    world.lanes.run_all()
    preview = told[0]
    assert preview.rows[0] == tuple(HEADER)
    assert preview.columns == Columns(0, 1, 2, 4, 3, first_row=1)
    assert [row.amount for row in world.room.try_columns(preview, preview.columns)] == [500] * 3
    assert world.room.try_columns(preview, Columns(3, 1, first_row=1)) == (None,) * 3


def test_a_file_is_taken_in_whole_with_its_progress(world):
    said = world.take_in(world.file(many(PIECE * 2 + 10)))
    assert said == Imported(PIECE * 2 + 10, 0, date(2026, 11, 1), date(2026, 11, 20))
    assert len(world.rows()) == PIECE * 2 + 10
    assert world.progress == [(PIECE * step + 1, PIECE * 2 + 11) for step in (1, 2)] + [(PIECE * 2 + 11,) * 2]


def test_the_same_file_again_changes_nothing(world):
    path = world.file(many(30))
    world.take_in(path)
    assert world.take_in(path) == Imported(0, 30, None, None)
    assert len(world.rows()) == 30


def test_of_overlapping_files_each_line_counts_once(world):
    world.take_in(world.file(many(30)))
    said = world.take_in(world.file(many(30, start=20), "다음.csv"))
    assert (said.rows, said.known) == (20, 10)
    assert len(world.rows()) == 50


def test_a_wrong_line_at_the_end_leaves_nothing(world):
    world.take_in(world.file(many(30)))
    bad = [*many(PIECE * 3, start=100), ["2026-11-30", "백원", "", "가", ""]]
    said = world.take_in(world.file(bad, "틀린.csv"))
    assert isinstance(said, FileRefused)
    assert f"{PIECE * 3 + 2}번째 줄" in str(said)
    assert world.progress, "pieces of it were kept"
    assert len(world.rows()) == 30
    assert not world.half()


@pytest.mark.timeout(240)
def test_line_150_001_is_named_and_leaves_nothing(world):
    bad = many(200_000)
    bad[149_999][1] = "백원"
    said = world.take_in(world.file(bad))
    assert "파일의 150001번째 줄" in str(said)
    assert len(world.progress) == 149_999 // PIECE
    assert world.rows() == ()
    assert not world.half()


def test_orders_are_committed_between_two_pieces(world):
    world.begin(world.file(many(PIECE * 3)))
    seen = []
    for _ in range(200):
        if world.told:
            break
        assert world.lanes.waiting("writer") + world.lanes.waiting(READING) <= 2, "one turn waits at a time"
        world.lanes.submit(
            "writer", lambda: seen.append(len(world.rows())), lambda _: None, world.told.append
        )
        for lane in (READING, "writer"):
            while world.lanes.waiting(lane):
                world.lanes.step(lane)
    assert set(seen) <= {0, PIECE * 3}, "nobody ever sees a part of the file"
    assert len(world.rows()) == PIECE * 3


def test_an_import_can_be_given_up_and_nothing_of_it_stays(world):
    world.begin(world.file(many(PIECE * 5)))
    while not world.progress:
        for lane in (READING, "writer"):
            if world.lanes.waiting(lane):
                world.lanes.step(lane)
    world.room.cancel()
    world.lanes.run_all()
    (said,) = world.told
    assert isinstance(said, DecisionRefused)
    assert "가져온 것은 없습니다" in said.sentence
    assert world.rows() == ()
    assert not world.half()
    assert isinstance(world.take_in(world.file(many(5))), Imported), "the next one is taken in"


def test_giving_up_where_nothing_runs_changes_nothing(world):
    world.room.cancel()
    assert isinstance(world.take_in(world.file(many(5))), Imported)


def test_only_one_file_is_taken_in_at_a_time(world):
    world.begin(world.file(many(5)))
    other: list[Any] = []
    world.room.take_in(world.file(many(9), "b.csv"), COLUMNS, lambda *_: None, other.append, other.append)
    assert isinstance(other[0], DecisionRefused)
    world.lanes.run_all()
    assert world.told[0].rows == 5


def test_what_an_earlier_run_left_is_no_part_of_the_file(world):
    world.begin(world.file(many(PIECE + 5)))
    while not world.progress:
        for lane in (READING, "writer"):
            if world.lanes.waiting(lane):
                world.lanes.step(lane)
    world.start()
    assert world.half()
    said = world.take_in(world.file(many(7, start=50_000), "b.csv"))
    assert said == Imported(7, 0, date(2026, 11, 1), date(2026, 11, 7))
    assert len(world.rows()) == 7


@pytest.mark.parametrize("fails", ["known_file", "add_rows", "finish_file"])
def test_a_full_disk_is_told_and_nothing_stays(world, fails):
    world.ledger.fails, world.ledger.error = fails, DiskFull("디스크에 자리가 없습니다.")
    assert isinstance(world.take_in(world.file(many(30))), DiskFull)
    world.ledger.fails = ""
    assert world.rows() == ()
    assert not world.half()
    assert isinstance(world.take_in(world.file(many(30))), Imported)


def test_a_disk_on_which_nothing_can_be_removed_either_is_told_once(world):
    world.ledger.fails, world.ledger.error = "drop_half", DiskFull("디스크에 자리가 없습니다.")
    assert isinstance(world.take_in(world.file(many(30))), DiskFull)
    assert world.rows() == ()


def test_lines_that_are_known_are_counted_over_all_pieces(world):
    count = PIECE + PIECE // 2
    world.take_in(world.file(many(count)))
    again = world.take_in(world.file(many(count + 1), "later.csv"))
    assert (again.rows, again.known) == (1, count)


def test_a_file_without_payments_or_that_is_gone_is_told(world):
    assert "거래가 한 줄도 없는" in str(world.take_in(world.file([])))
    assert "거래가 한 줄도 없는" in str(world.take_in(world.file([a_line(1, amount=0)])))
    assert "열 수 없습니다" in str(world.take_in(world.folder / "gone.csv"))


def back(world, file_id):
    """Take a file back; return what is told, before its lines are removed."""
    told: list[Any] = []
    world.room.take_back(file_id, lambda: told.append("back"), told.append)
    while not told:
        world.lanes.step("writer")
    return told[0]


def test_a_file_is_taken_back_whole_and_its_lines_go_by_turns(world):
    world.know(a_batch("b1", 48_210), a_batch("b2", 7_000))
    first = world.file([a_line(1, 48_210, "2026-11-26"), *many(PIECE * 2)])
    world.take_in(first)
    world.take_in(world.file([a_line(1, 48_210, "2026-11-26"), a_line(9, 800)], "다음.csv"))
    tied = next(row.row_id for row in world.rows() if row.amount == 800)
    world.room.match_by_hand(("b2",), (tied,), lambda: None, world.told.append)
    world.lanes.run_all()
    assert [(file.file_id, file.name, file.rows) for file in world.board().files] == [
        (2, "다음.csv", 2),
        (1, "은행.csv", PIECE * 2 + 1),
    ]
    assert back(world, 1) == "back"
    assert sorted(row.amount for row in world.rows()) == [800, 48_210]
    assert world.half(), "removing them all at once would hold up an order"
    board = world.board()
    assert [one.batch_ids for one in board.matches] == [("b1",), ("b2",)], "what another file has too stays"
    assert [file.name for file in board.files] == ["다음.csv"]
    assert not world.half()
    assert world.take_in(first).rows == PIECE * 2, "it may be taken in again"


def test_a_file_is_taken_back_once(world):
    world.take_in(world.file(many(3)))
    assert back(world, 1) == "back"
    assert isinstance(back(world, 1), ChangeRefused)


def test_no_file_is_taken_back_while_another_one_is_taken_in(world):
    world.take_in(world.file(many(3)))
    world.begin(world.file(many(9), "b.csv"))
    told: list[Any] = []
    world.room.take_back(1, lambda: told.append("back"), told.append)
    assert isinstance(told[0], DecisionRefused)
    world.lanes.run_all()
    assert world.told[0].rows == 6


def test_an_import_may_begin_while_lines_are_still_removed(world):
    world.take_in(world.file(many(PIECE * 3)))
    assert back(world, 1) == "back"
    assert world.take_in(world.file(many(PIECE * 2, start=90_000), "b.csv")).rows == PIECE * 2
    assert len(world.rows()) == PIECE * 2
    assert not world.half()


def test_lines_that_cannot_be_removed_count_no_more_all_the_same(world):
    world.take_in(world.file(many(3)))
    world.ledger.fails, world.ledger.error = "drop_half", DiskFull("디스크에 자리가 없습니다.")
    assert back(world, 1) == "back"
    world.lanes.run_all()
    assert world.rows() == ()
    world.ledger.fails = ""
    assert world.take_in(world.file(many(3))).rows == 3


def test_a_statement_that_the_platform_states_anew_waits_once(world):
    orders = tuple(a_stated_order(f"order-{number}") for number in range(3))
    old = a_statement("old", orders, expected_on=TODAY)
    world.know(old, replace(old, batch_id="new", created_at=old.created_at + timedelta(hours=2)))
    board = world.board()
    assert [one.due.batch_id for one in board.open_dues] == ["new"]
    assert [due.batch_id for due in board.replaced] == ["old"]


def test_what_came_is_matched_with_what_was_stated(world):
    world.know(a_batch("b1", 48_210), a_batch("b2", 51_300, TODAY - timedelta(days=3)))
    world.take_in(world.file([a_line(1, 48_210, "2026-11-26"), a_line(2, 47_000, "2026-11-23")]))
    board = world.board()
    assert [(one.fit, one.batch_ids) for one in board.matches] == [(Fit.EXACT, ("b1",))]
    assert [(one.due.batch_id, one.age_days) for one in board.open_dues] == [("b2", 3)]
    assert [row.amount for row in board.loose_rows] == [47_000]
    assert board.last_row_on == TODAY


def test_a_person_links_what_no_rule_would_and_takes_it_back(world):
    world.know(a_batch("b1", 48_210))
    world.take_in(world.file([a_line(1, 40_000, "2026-11-01", memo="김사장")]))
    row_id = world.rows()[0].row_id
    told: list[Any] = []
    world.room.match_by_hand(("b1",), (row_id,), lambda: told.append("linked"), told.append)
    world.lanes.run_all()
    (one,) = world.board().matches
    assert (one.fit, one.row_ids, one.difference) == (Fit.BY_HAND, (row_id,), -8_210)
    world.room.unmatch("b1", lambda: told.append("taken back"), told.append)
    world.lanes.run_all()
    assert told == ["linked", "taken back"]
    assert world.board().matches == ()


def test_what_cannot_be_linked_is_told(world):
    told: list[Any] = []
    world.room.match_by_hand(("gone",), ("row",), lambda: told.append("linked"), told.append)
    world.lanes.run_all()
    assert isinstance(told[0], ChangeRefused)


def test_a_board_that_cannot_be_read_is_told(world):
    world.ledger.fails, world.ledger.error = "facts", DiskFull("디스크에 자리가 없습니다.")
    assert isinstance(world.board(), DiskFull)


def test_without_the_tables_of_rates_the_board_says_so(world):
    world.no_tables = SettingsError("요율표를 찾을 수 없습니다.")
    assert world.board() is world.no_tables


def settle(world, name, day, amount, currency="KRW", source=Source.EXPECTED):
    lines = (
        SettledLine(day, name, source, Line.PAID, Tender.CARD, amount + 500, currency),
        SettledLine(day, name, source, Line.COMMISSION, None, -500, currency),
    )
    world.journal.commit(Batch(settled=(Settled(name, lines),)))


def test_a_day_of_which_an_order_is_stated_is_not_reckoned(world):
    order = a_stated_order("o1")
    day = business_day(order.created_at)
    settle(world, "o1", day, 30_000)
    settle(world, "o2", day - timedelta(days=1), 20_000)
    whole = world.ledger.facts(day - timedelta(days=5), day)
    assert [one for one, _ in whole.reckoned] == [day - timedelta(days=1), day]
    world.know(a_statement("b1", [order]))
    assert world.ledger.facts(day - timedelta(days=5), day).reckoned == ((day - timedelta(days=1), 20_000),)


def test_what_is_taken_back_of_a_day_states_none_of_its_orders(world):
    day = date(2026, 11, 24)
    settle(world, "o1", day, 30_000)
    taken = StatedExtra(Line.CORRECTION, -500, "o1", day)
    world.know(replace(a_statement("b1", []), extras=(taken,)))
    assert world.ledger.facts(day, day).reckoned == ((day, 30_000),)


def test_a_day_that_no_statement_has_is_due_until_one_comes(world):
    day = date(2026, 11, 24)
    settle(world, "o1", day, 30_000)
    settle(world, "o2", day, 18_210)
    settle(world, "dollars", day, 9, "USD")
    settle(world, "today", TODAY, 5_000)
    (due,) = world.board().dues
    assert (due.batch_id, due.amount, due.stated) == ("day:2026-11-24", 48_210, False)
    world.take_in(world.file([a_line(1, 48_000, "2026-11-26", memo="김사장")]))
    row_id = world.rows()[0].row_id
    told: list[Any] = []
    world.room.match_by_hand((due.batch_id,), (row_id,), lambda: told.append("linked"), told.append)
    world.lanes.run_all()
    assert told == ["linked"]
    assert [one.difference for one in world.board().matches] == [-210]
    world.know(a_batch("b1", 48_000))
    board = world.board()
    assert [one.batch_id for one in board.dues] == ["b1"]
    assert board.matches[0].row_ids == (row_id,)
