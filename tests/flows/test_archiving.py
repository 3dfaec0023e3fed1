"""A closed year moves while the desk runs: not while anything rings, and what fails is said."""

from contextlib import closing
from datetime import timedelta

import pytest

from merchant_desk.app.books import archiving
from merchant_desk.app.books.archiving import AGAIN_S, EVERY_S, FIRST_S, SOON_S, Archiving
from merchant_desk.app.keeping.keeping import keep
from merchant_desk.domain.errors import DiskFull, JournalError
from merchant_desk.journal.books import archive_file, archive_format, archives
from merchant_desk.journal.books.archive_file import GivenUp
from merchant_desk.journal.books.archives import archives_in
from merchant_desk.journal.database import open_reader
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.runtime.lanes import QtLanes
from tests.fakes.clock import FakeClock
from tests.journal.books.archiving_child import DUE, YEAR, everything, old_orders
from tests.journal.books.test_archive_format import next_schema
from tests.journal.making import MASTER, arrival

ORDERS = 250


class Desk:
    """A journal with a closed year, lanes, and somebody who may ring."""

    def __init__(self, folder):
        self.folder = folder
        self.journal = DeskJournal(folder, master_key=MASTER)
        self.journal.open(DUE)
        old_orders(self.journal, ORDERS)
        self.lanes = QtLanes()
        self.clock = FakeClock(DUE)
        self.rings = False
        self.archiving = Archiving(
            self.journal,
            folder,
            [folder / "backups"],
            lanes=self.lanes,
            clock=self.clock,
            now=self.clock.now,
            waits=lambda: self.rings,
        )

    def looks(self):
        """Look once, as the ticker does each second, and tell whether there is an archive with everything in it."""
        self.archiving.look()
        return self.left() == 0

    def left(self):
        """Return how many sales the journal still has."""
        with closing(open_reader(self.folder / "desk.db")) as db:
            return db.execute("SELECT count(*) FROM sales").fetchone()[0]

    def has_archive(self):
        self.archiving.look()
        return YEAR in archives_in(self.folder)

    def close(self):
        self.archiving.stop()
        self.lanes.close()
        self.journal.close()


@pytest.fixture
def desk(qapp, tmp_path):
    desk = Desk(tmp_path / "desk")
    yield desk
    desk.close()


def test_a_closed_year_moves_and_is_kept_with_the_backups(desk, qtbot):
    before = everything(desk.folder)
    desk.archiving.look()
    assert not desk.lanes.busy(archiving.LANE), "not in the first minutes of a start"
    desk.clock.advance(FIRST_S)
    qtbot.waitUntil(desk.looks, timeout=20_000)
    assert everything(desk.folder) == before
    second = desk.folder / "second"
    second.mkdir()
    assert keep(desk.folder, second, DUE) == ""
    for folder in (desk.folder / "backups", second):
        assert archives_in(folder).keys() == {YEAR}


def test_nothing_moves_while_an_order_rings(desk, qtbot):
    desk.rings = True
    desk.clock.advance(FIRST_S)
    for _ in range(3):
        desk.archiving.look()
    assert not desk.lanes.busy(archiving.LANE)
    desk.rings = False
    qtbot.waitUntil(desk.has_archive, timeout=20_000)
    desk.rings = True
    qtbot.waitUntil(lambda: not desk.lanes.busy("writer"), timeout=20_000)
    left = desk.left()
    desk.archiving.look()
    assert not desk.lanes.busy("writer")
    assert desk.left() == left > 0


def test_a_ring_gives_the_writing_up_until_it_is_quiet(desk, qtbot, monkeypatch):
    desk.clock.advance(FIRST_S)
    asked = []

    def given_up(*arguments):
        stop = arguments[3]
        while not stop():
            asked.append(1)
        raise GivenUp("another time")

    with monkeypatch.context() as patched:
        patched.setattr(archiving, "prepare", given_up)
        desk.archiving.look()
        qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
        desk.rings = True
        desk.archiving.look()
        qtbot.waitUntil(lambda: not desk.lanes.busy(archiving.LANE), timeout=20_000)
    assert desk.archiving.trouble == ""
    desk.rings = False
    desk.archiving.look()
    assert not desk.lanes.busy(archiving.LANE)
    desk.clock.advance(AGAIN_S)
    qtbot.waitUntil(desk.has_archive, timeout=20_000)


def test_what_fails_is_said_until_it_succeeds(desk, qtbot, monkeypatch):
    desk.clock.advance(FIRST_S)

    def full(*_):
        raise DiskFull("지난 장부를 보관할 자리가 없습니다.")

    with monkeypatch.context() as patched:
        patched.setattr(archiving, "prepare", full)
        desk.archiving.look()
        qtbot.waitUntil(lambda: bool(desk.archiving.trouble), timeout=20_000)
    assert "자리가 없습니다" in desk.archiving.trouble
    desk.clock.advance(timedelta(days=1).total_seconds())
    qtbot.waitUntil(desk.has_archive, timeout=20_000)
    qtbot.waitUntil(lambda: not desk.archiving.trouble, timeout=20_000)


def test_a_file_that_is_not_the_journals_any_more_is_written_anew(desk, qtbot):
    desk.clock.advance(FIRST_S)
    before = everything(desk.folder)
    qtbot.waitUntil(desk.has_archive, timeout=20_000)
    qtbot.waitUntil(lambda: not desk.lanes.busy("writer"), timeout=20_000)
    desk.journal.change(lambda db: db.conn.execute("UPDATE sales SET cancel_code = 'LATE'"))
    for _ in range(20):
        desk.clock.advance(EVERY_S)
        desk.archiving.look()
        qtbot.waitUntil(
            lambda: not desk.lanes.busy("writer") and not desk.lanes.busy(archiving.LANE), timeout=20_000
        )
    assert desk.looks()
    after = everything(desk.folder)
    assert len(after[0]) == len(before[0])
    assert after[1] == before[1]
    assert {sale.cancel_code for sale in after[0]} >= {"LATE"}


def test_a_journal_that_fails_does_not_stop_the_desk(desk, qtbot, monkeypatch):
    desk.clock.advance(FIRST_S)

    def fails(*_):
        raise JournalError("주문을 기록하지 못했습니다.")

    qtbot.waitUntil(desk.has_archive, timeout=20_000)
    with monkeypatch.context() as patched:
        patched.setattr(archiving, "proceed", fails)
        qtbot.waitUntil(lambda: desk.has_archive() and bool(desk.archiving.trouble), timeout=20_000)
    desk.journal.commit(arrival(1))


def test_old_years_are_searched_again_soon_after_an_update(desk, qtbot, monkeypatch):
    desk.clock.advance(FIRST_S)
    qtbot.waitUntil(desk.looks, timeout=20_000)
    before = everything(desk.folder)
    later = next_schema()
    for module in (archive_file, archive_format, archives):
        monkeypatch.setattr(module, "SCHEMA", later)
    assert everything(desk.folder) != before
    again = Archiving(
        desk.journal,
        desk.folder,
        [desk.folder / "backups"],
        lanes=desk.lanes,
        clock=desk.clock,
        now=desk.clock.now,
        waits=lambda: desk.rings,
    )
    again.start()
    qtbot.waitUntil(lambda: not desk.lanes.busy(archiving.LANE), timeout=20_000)
    desk.clock.advance(SOON_S)
    qtbot.waitUntil(lambda: everything(desk.folder) == before, timeout=20_000)
    again.stop()
