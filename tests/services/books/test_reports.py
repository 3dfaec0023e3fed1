"""The room of the reports: files by turns, given up between two, tables for the screen, and what is refused."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from merchant_desk.domain.errors import DecisionRefused, DeskError, DiskFull, SettingsError
from merchant_desk.services.books import turned_work
from merchant_desk.services.books.report_making import MOST_DAYS, TITLES
from merchant_desk.services.books.report_port import Form, Report, ReportRoom, Wanted
from merchant_desk.services.books.reports import GIVEN_UP, LANE, Reports
from tests.builders import SHOP
from tests.fakes.clock import FakeClock
from tests.fakes.lanes import StepLanes
from tests.services.books.reported import NO_PICTURES, FakeReportBooks, FakeReportFiles, shop, sold

DAY = date(2026, 7, 21)
TARGET = Path("/reports/a.csv")
MANY = 30


class World:
    """The room over books in memory, and what it told."""

    def __init__(self) -> None:
        self.lanes = StepLanes()
        self.clock = FakeClock()
        self.books = FakeReportBooks([sold(n, 1_000 * (n + 1)) for n in range(MANY)])
        self.files = FakeReportFiles()
        self.of = shop()
        self.printed: list[date] = []
        self.progress: list[tuple[int, int]] = []
        self.done: list[object] = []
        self.failed: list[DeskError] = []
        self.room = Reports(
            self.lanes,
            self.clock,
            of=lambda: self.of,
            open_books=self.books.open,
            files=self.files,
            print_close=self.printed.append,
        )

    def write(self, report=Report.ORDERS, form=Form.CSV, first=DAY, last=DAY):
        self.room.write(
            Wanted(report, form, first, last),
            TARGET,
            lambda *told: self.progress.append(told),
            self.done.append,
            self.failed.append,
        )

    def preview(self, report=Report.TENDERS, first=DAY, last=DAY):
        self.room.preview(report, first, last, self.done.append, self.failed.append)

    def run(self):
        self.lanes.run_all()
        assert not self.lanes.faults
        assert self.books.opened == self.books.closed


@pytest.fixture
def world():
    return World()


@pytest.fixture
def short_turns(monkeypatch):
    monkeypatch.setattr(turned_work, "MOST_STEPS", 10)


# --- files ----------------------------------------------------------------------------------------------------


def test_it_is_a_report_room(world):
    room: ReportRoom = world.room
    room.cancel()  # nothing is written: nothing to give up


def test_a_file_is_written_by_turns_that_tell_how_far_it_is(world, short_turns):
    world.write()
    assert world.lanes.waiting(LANE) == 1
    world.run()
    assert world.progress == [(10, 30), (20, 30), (30, 30)]
    assert world.done == [("주문 30건을 읽었습니다.",)]
    assert world.files.left == [TARGET]
    (table,) = world.files.tables
    assert len(table.rows) == MANY
    assert world.files.document.about == (
        SHOP.name,
        *([f"사업자등록번호 {SHOP.business_number}"] if SHOP.business_number else []),
        "기간 2026-07-21",
        "작성 2026-07-21 19:05",
    )


def test_a_turn_ends_when_its_time_is_over(world):
    world.clock.monotonic_s = iter(range(10_000)).__next__
    world.write()
    world.run()
    assert len(world.progress) >= MANY // 2
    assert world.done


def test_others_get_their_turn_between_two_pieces_of_a_file(world, short_turns):
    world.write()
    world.preview()
    world.lanes.step(LANE)
    world.lanes.step(LANE)
    assert world.progress == [(10, 30)]
    world.run()
    assert len(world.done) == 2


def test_a_file_that_is_given_up_leaves_nothing(world, short_turns):
    world.write()
    world.lanes.step(LANE)
    world.room.cancel()
    world.room.cancel()
    world.run()
    assert [str(error) for error in world.failed] == [GIVEN_UP]
    assert (world.done, world.files.left, world.books.read) == ([], [], 20)
    world.write()
    world.run()
    assert len(world.done) == 1


def test_a_desk_that_ends_gives_everything_up(world, short_turns):
    world.room.leave()
    world.write()
    world.preview()
    world.room.receipts(DAY, DAY, world.done.append, world.failed.append)
    world.room.leave()
    world.run()
    assert (world.done, world.files.left, len(world.failed)) == ([], [], 3)


def test_what_is_given_up_too_late_is_done(world):
    world.write()
    world.room.cancel()
    world.run()
    assert (len(world.done), world.failed) == (1, [])


def test_only_one_file_is_written_at_a_time(world):
    world.write()
    world.write()
    assert "다른 파일을 저장하고" in str(world.failed[0])
    world.run()
    world.write()
    world.run()
    assert (len(world.done), len(world.failed)) == (2, 1)


def test_a_disk_that_is_full_is_told_and_the_next_file_is_written(world, monkeypatch):
    def full(*_):
        yield
        raise DiskFull("디스크가 가득 찼습니다.")

    with monkeypatch.context() as patch:
        patch.setattr(world.files, "write", full)
        world.write()
        world.run()
    assert "디스크가 가득" in str(world.failed[0])
    world.write()
    world.run()
    assert world.done


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("report", Report)
def test_every_report_is_written_in_every_form(world, report, form):
    world.books.shown = replace(
        NO_PICTURES, days=((DAY, 3, 9_000, 61.4, 1), (DAY, 0, 0, None, 0)), cancels=(("X", 1),)
    )
    world.write(report, form)
    world.run()
    assert not world.failed
    assert world.files.document.title == TITLES[report]
    assert world.files.form is form
    assert all(len(row) == len(table.headings) for table in world.files.tables for row in table.rows)
    assert all(len(table.sums) in {0, len(table.headings)} for table in world.files.tables)


def test_paper_has_the_settlements_sums_a_csv_its_lines_a_workbook_both(world):
    titles = {}
    for form in (Form.PDF, Form.CSV, Form.XLSX):
        world.write(Report.SETTLEMENT, form)
        world.run()
        titles[form] = [table.title for table in world.files.tables]
    assert titles[Form.PDF] == ["정산", "날마다 정산"]
    assert titles[Form.CSV] == ["정산 줄"]
    assert titles[Form.XLSX] == ["정산", "날마다 정산", "정산 줄"]


def test_a_span_is_named_on_the_report(world):
    world.of = shop(business_number="123-45-67890")
    world.write(first=DAY - timedelta(days=1))
    world.run()
    assert "기간 2026-07-20 ~ 2026-07-21" in world.files.document.about
    assert "사업자등록번호 123-45-67890" in world.files.document.about


YEAR = timedelta(days=366)


@pytest.mark.parametrize(
    ("report", "form", "first", "told"),
    [
        (Report.ORDERS, Form.CSV, DAY + timedelta(days=1), "첫날이 마지막 날보다"),
        (Report.ORDERS, Form.PDF, DAY - YEAR - timedelta(days=1), "PDF는 한 해까지만"),
        (Report.TENDERS, Form.CSV, DAY - timedelta(days=MOST_DAYS), "20년까지만"),
        (Report.DAY, Form.PDF, DAY - timedelta(days=1), "하루씩"),
    ],
)
def test_what_was_asked_wrongly_is_one_sentence(world, report, form, first, told):
    world.write(report, form, first)
    world.run()
    (error,) = world.failed
    assert isinstance(error, SettingsError)
    assert told in str(error)


def test_a_year_on_paper_is_taken(world):
    world.write(Report.ORDERS, Form.PDF, DAY - YEAR)
    world.run()
    assert world.done


# --- on the screen --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("report", [Report.TENDERS, Report.SALES_TAX, Report.DAY, Report.DEPOSITS])
def test_short_reports_are_shown(world, report):
    world.preview(report, DAY - timedelta(days=3) if report is not Report.DAY else DAY)
    world.run()
    assert not world.failed
    assert world.done[0][0].headings


def test_a_long_one_is_not(world):
    world.preview(Report.ORDERS)
    world.run()
    assert "파일로 저장" in str(world.failed[0])


def test_of_several_days_the_last_one_is_closed(world):
    world.preview(Report.DAY, DAY - timedelta(days=3), DAY)
    world.run()
    assert world.done[0][0].title == "일 마감 2026-07-21"


def test_a_newer_question_drops_the_older_one(world, short_turns):
    world.preview(Report.TENDERS)
    world.preview(Report.SALES_TAX)
    world.run()
    ((table, *_),) = world.done
    assert table.title == "월 매출과 부가세"
    assert not world.failed


def test_a_question_that_cannot_be_answered_is_told(world, monkeypatch):
    def broken(*_):
        raise DeskError("읽을 수 없습니다.")

    monkeypatch.setattr(world.books, "sales", broken)
    world.preview()
    world.room.receipts(DAY, DAY, world.done.append, world.failed.append)
    world.run()
    assert [str(error) for error in world.failed] == ["읽을 수 없습니다."] * 2


def test_receipts_are_read_and_a_newer_question_drops_the_older(world, short_turns):
    world.room.receipts(DAY, DAY, world.done.append, world.failed.append)
    world.room.receipts(DAY - timedelta(days=9), DAY, world.done.append, world.failed.append)
    world.run()
    assert (world.done, world.failed) == ([()], [])


def test_the_days_close_is_printed_by_whoever_prints_it(world):
    world.room.print_day(DAY)
    assert world.printed == [DAY]


def test_refusals_of_the_printer_reach_the_page(world):
    def refuse(_day):
        raise DecisionRefused("프린터가 없습니다.")

    world.room._print_close = refuse
    with pytest.raises(DecisionRefused):
        world.room.print_day(DAY)
