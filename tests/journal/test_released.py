"""The rule: a journal of any released version opens in today's program, with its orders, jobs and people.

Each release leaves ``tests/data/journals/vN.sql`` (see ``released.py``), which never changes afterwards: not when a
column is added, not when a migration is found ugly. What changes is a new migration, and this test opens them all.
"""

import sqlite3
from contextlib import closing

import pytest

from merchant_desk.domain.job import JobState
from merchant_desk.domain.order import Tender
from merchant_desk.domain.status import Status
from merchant_desk.journal.books.history import count, search
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.history_port import HistoryQuery
from tests.journal.making import NOW, an_order, arrival
from tests.journal.released import FOLDER, PAUSED, SOUP, load

VERSIONS = range(1, SCHEMA.version + 1)
SHAPE = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY 1, 2"


def shape(path):
    with closing(sqlite3.connect(path)) as db:
        return [(kind, name, " ".join((sql or "").split())) for kind, name, sql in db.execute(SHAPE)]


@pytest.fixture(params=VERSIONS)
def version(request, folder):
    folder.mkdir()
    load(f"v{request.param}.sql", folder / "desk.db")
    load(f"v{request.param}.keys.sql", folder / "keys.db")
    return request.param


def test_it_opens_whole(version, start):
    journal, opened = start()
    records = {record.order_id: record for record in opened.records}
    assert records["order-1"] == arrival(1).records[0]
    assert records["order-2"].status is Status.COOKING
    assert records["order-2"].order == an_order("order-2")
    assert {job.state for job in opened.jobs if job.order_id == "order-2"} == {JobState.DONE}
    assert len(journal.black_box("order-1")) == 2
    knows_shop = version >= 3
    assert [wish.standing for wish in opened.shop.shops] == [PAUSED] * knows_shop
    assert [wish.sold_out.thing for wish in opened.shop.sold_out] == [SOUP] * knows_shop
    assert len(opened.shop.missed) == len(journal.menu("merchant")) == knows_shop
    journal.commit(arrival(3))
    assert journal.recall((), ("order-3",)).records == arrival(3).records


def test_its_orders_are_in_the_books_and_found(version, folder, start):
    journal, _ = start()
    journal.idle()
    books = open_reader(folder / "desk.db")
    assert [row.order_id for row in search(books, HistoryQuery("떡볶이")).rows] == ["order-2", "order-1"]
    assert count(books, HistoryQuery(tenders=frozenset({Tender.LOCAL_CURRENCY}))).orders == 2
    books.close()


def test_it_has_todays_shape_afterwards(version, folder, start, tmp_path):
    start()[0].close()
    fresh = tmp_path / "fresh"
    journal = DeskJournal(fresh)
    journal.open(NOW)
    journal.close()
    assert shape(folder / "desk.db") == shape(fresh / "desk.db"), (
        "a released migration was changed: append one instead (before the first release: "
        "python -m tests.journal.released)"
    )


def test_every_version_left_its_journal():
    assert {path.name for path in FOLDER.iterdir()} == {
        f"v{number}.{ending}" for number in VERSIONS for ending in ("sql", "keys.sql")
    }
