"""A busy shop's reports are written while it works: orders ring meanwhile, and what is given up leaves nothing."""

from __future__ import annotations

import time
from itertools import islice
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.status import Status
from merchant_desk.journal.books.sales import write_sales
from merchant_desk.journal.orders import write_records
from merchant_desk.journal.writer import DeskJournal
from merchant_desk.services.books.report_port import Form, Report, ReportRoom, Table, Wanted
from merchant_desk.services.books.reports import GIVEN_UP
from tests.bench import year
from tests.flows.shop import Shop
from tests.journal.making import NOW

MANY = 20_000
ALL = Wanted(Report.ORDERS, Form.XLSX, year.FIRST, year.LAST)


@pytest.fixture
def busy_shop(open_shop, tmp_path, monkeypatch):
    """A shop with the finished orders of a year behind it."""
    monkeypatch.setattr(year, "DOCUMENTS", 200)
    journal = DeskJournal(tmp_path / "home")
    journal.open(NOW)
    orders = (record for record, _ready in islice(year.year(MANY + 5), MANY))  # the last five are still open
    while piece := list(islice(orders, 5_000)):
        with journal._file.transaction() as db:
            write_records(db, piece, "practice")
            write_sales(db, piece)
    journal.close()
    return open_shop()


def room(shop: Shop) -> ReportRoom:
    found = shop.window.rooms.reports
    assert found is not None
    return found


class Written:
    """What the room told of a file."""

    def __init__(self, shop: Shop, wanted: Wanted, target: Path) -> None:
        self.progress: list[tuple[int, int]] = []
        self.done: list[tuple[str, ...]] = []
        self.failed: list[DeskError] = []
        self.began_s = time.monotonic()
        room(shop).write(
            wanted, target, lambda *told: self.progress.append(told), self.done.append, self.failed.append
        )


def parts(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_an_order_rings_and_is_accepted_while_a_year_is_written(busy_shop, tmp_path):
    shop, folder = busy_shop, tmp_path / "out"
    folder.mkdir()
    written = Written(shop, ALL, folder / "orders.xlsx")
    shop.wait(lambda: written.progress, "the file is begun")
    order_id = shop.order(kind="DELIVERY")
    shop.wait(lambda: shop.rings(order_id), "the order rings")
    shop.accept(order_id)
    shop.wait_for(order_id, Status.COOKING)
    assert not written.done, "else nothing was written beside it"
    shop.wait(lambda: written.done or written.failed, "the file is written", 120_000)
    assert not written.failed
    took_s = time.monotonic() - written.began_s
    assert len(written.progress) <= 5 * took_s + 5, "progress would flood the window"
    assert written.progress == sorted(written.progress)
    assert written.progress[-1][1] == MANY
    assert parts(folder) == ["orders.xlsx"]
    read = CalamineWorkbook.from_path(str(folder / "orders.xlsx")).get_sheet_by_index(0).to_python()
    sold = read[0].index("매출 (원)")
    assert read[MANY + 1][0] == "합계"
    assert read[MANY + 1][sold] == sum(
        won for row in read[1 : MANY + 1] if isinstance(won := row[sold], float)
    )


def test_what_is_given_up_leaves_nothing_nor_does_what_the_end_cuts_off(busy_shop, tmp_path):
    shop, folder = busy_shop, tmp_path / "out"
    folder.mkdir()
    for form in (Form.XLSX, Form.PDF, Form.CSV):
        written = Written(shop, Wanted(ALL.report, form, ALL.first, ALL.last), folder / f"a.{form}")
        shop.wait(lambda written=written: written.progress, "the file is begun")
        assert parts(folder)
        room(shop).cancel()
        shop.wait(lambda written=written: written.failed, "it is given up")
        assert str(written.failed[0]) == GIVEN_UP
        assert parts(folder) == []
    written = Written(shop, ALL, folder / "a.xlsx")
    shop.wait(lambda: written.progress, "the file is begun")
    shop.close()
    assert parts(folder) == []


def test_a_day_on_the_screen_in_a_file_and_on_paper_says_the_same(shop, printer, tmp_path):
    order_id = shop.order(kind="DELIVERY", tender="LOCAL_CURRENCY")
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    today = shop.window.rooms.settlement.today()
    told: list[tuple[Table, ...]] = []
    room(shop).preview(Report.DAY, today, today, told.append, lambda error: pytest.fail(str(error)))
    shop.wait(lambda: told, "the day is counted")
    (_, _, compared), *_ = told
    assert {row[3] for row in compared.rows} == {0}
    assert "그날의 기록과 같습니다." in compared.notes
    written = Written(shop, Wanted(Report.DAY, Form.PDF, today, today), tmp_path / "day.pdf")
    shop.wait(lambda: written.done, "the day is on paper's page")
    room(shop).print_day(today)
    shop.wait(lambda: any("일일 마감" in slip for slip in printer.slips), "the close is on paper")
