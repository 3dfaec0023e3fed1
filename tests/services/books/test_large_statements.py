"""A large statement is written in steps: orders come between two of them, and what goes wrong is tried again."""

from datetime import timedelta

import pytest

from merchant_desk.domain.errors import ChangeRefused, DeskError
from merchant_desk.services.books import statements
from merchant_desk.services.books.statements import RETRY_S
from tests.builders import NOW
from tests.fakes.journal import disk_full
from tests.services.books.kept_books import TODAY, KeptBooks, a_batch, state

REFUSED = "정산서를 기록하지 못했습니다."


@pytest.fixture
def books(tmp_path, monkeypatch):
    monkeypatch.setattr(statements, "LARGE", 2)
    kept = KeptBooks(tmp_path)
    yield kept
    kept.close()


def large(books):
    """Three orders, and what the platform states of them."""
    for number in range(3):
        books.finish(f"o-{number}", NOW + timedelta(minutes=number))
    return a_batch(*(books.stated(f"o-{number}") for number in range(3)))


def fetched(books, *batches):
    told: list[str] = []
    books.platform.has = list(batches)
    books.room.fetch(lambda: told.append("done"), lambda error: told.append(str(error)))
    books.settle()
    return told


def kept(books):
    with books.past.open() as past:
        return [one.batch for one in past.batches(TODAY - timedelta(days=9), TODAY)]


def test_it_is_compared_as_any_other_and_the_ones_after_it_are_fetched_too(books):
    whole = large(books)
    small = a_batch(day=TODAY - timedelta(days=1))
    state(books, whole, small)
    assert [one.batch_id for one in kept(books)] == [small.batch_id, whole.batch_id]
    statement = books.statement()
    assert statement.stated == statement.payout
    assert statement.differences == ()
    assert statement.fetched_at is not None
    assert fetched(books, whole, small) == ["done"], "the same again"


def test_orders_are_written_between_two_steps(books):
    whole = large(books)
    books.platform.has = [whole]
    books.room.fetch(lambda: None, lambda error: pytest.fail(str(error)))
    books.lanes.hold("writer")
    books.lanes.run_all()
    books.finish("late")
    seen = []
    while books.lanes.waiting("writer"):
        books.lanes.step("writer")
        books.lanes.run_all()
        seen.append((bool(books.lines("late")), bool(kept(books))))
    assert (True, False) in seen, "it stood on the disk before the statement was whole"
    assert kept(books)


def test_what_an_interrupted_one_left_is_removed_first(books):
    whole = large(books)
    books.journal.change(lambda db: db.execute("INSERT INTO half_batches VALUES ('torn')"))
    state(books, whole)
    assert books.statement().differences == ()
    assert not books.journal.change(lambda db: db.execute("SELECT * FROM half_batches").fetchall())


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(disk_full(), str(disk_full())), (ChangeRefused("", action=""), f"{REFUSED} 잠시 뒤에 다시 해 주세요.")],
)
def test_a_step_that_fails_is_said_and_tried_again(books, error, sentence):
    def failing():
        raise error

    whole = large(books)
    steps_of = books.keeping.statements._steps_of
    books.keeping.statements._steps_of = lambda _batch: [failing]
    (told,) = fetched(books, whole)
    assert told.startswith(sentence.split(". ")[0])
    assert books.statement().trouble == told
    assert kept(books) == []
    books.keeping.statements._steps_of = steps_of
    books.go(RETRY_S + 60)
    assert [one.batch_id for one in kept(books)] == [whole.batch_id]
    assert books.statement().trouble == ""


def test_a_journal_that_cannot_be_read_is_said(books):
    def unreadable(_):
        raise DeskError("주문 기록을 읽을 수 없습니다.", action="")

    books.keeping.statements._steps_of = unreadable
    assert fetched(books, large(books)) == ["주문 기록을 읽을 수 없습니다."]
