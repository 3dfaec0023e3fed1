"""Reports as CSV, workbooks and JSON, opened by others: figures are figures, no text is a formula, nothing piles up."""

import csv
import json
import tracemalloc
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import repeat

import pytest
from python_calamine import CalamineWorkbook

from merchant_desk.services.books.report_sheet import Sheet
from merchant_desk.services.slips.words import SEOUL
from merchant_desk.sheets import workbooks
from merchant_desk.sheets.csv_files import write_csv
from merchant_desk.sheets.json_files import write_json
from merchant_desk.sheets.workbooks import write_workbook
from tests.sheets.tables import COLUMNS, DAY, MOMENT, ROWS, a_document, a_sheet, run

BAD = "=1+1", "+82 10", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"


def cells(path, sheet=0):
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(sheet).to_python()


def lines(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


# --- CSV -----------------------------------------------------------------------------------------------------


def test_a_long_table_is_a_plain_csv_with_the_mark_that_excel_needs(tmp_path):
    path = tmp_path / "orders.csv"
    run(write_csv(a_document(a_sheet(), a_sheet(is_long=True)), path))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert lines(path) == [
        ["날짜", "받은 시각", "이름", "금액", "비율"],
        ["2026-11-20", "2026-11-20 21:30:05", "수원페이", "1234500", "66.7"],
        ["2026-11-20", "", '\'=HYPERLINK("http://x")', "-500", "33.3"],
        ["2026-11-20", "2026-11-20 21:30:05", "A-17", "", ""],
    ]


def test_a_short_report_has_title_sums_and_notes_in_its_csv(tmp_path):
    path = tmp_path / "tenders.csv"
    run(write_csv(a_document(a_sheet(), a_sheet(title="달마다")), path))
    read = lines(path)
    assert read[:5] == [["매출"], ["행복분식 & 친구들"], ["사업자등록번호 123-45-67890"], [], ["결제수단별"]]
    assert ["합계", "", "", "1234000", "100.0"] in read
    assert read[-1] == ["'=1+1"]
    assert ["달마다"] in read


@pytest.mark.parametrize("text", BAD)
def test_no_text_of_a_csv_is_a_formula_and_figures_stay_figures(tmp_path, text):
    path = tmp_path / "a.csv"
    run(write_csv(a_document(Sheet("표", COLUMNS[:2], [(text, -5)], is_long=True)), path))
    assert lines(path)[1] == [f"'{text}", "-5"]


# --- workbooks -----------------------------------------------------------------------------------------------


def test_a_workbook_has_real_days_and_figures_sums_and_notes(tmp_path):
    path = tmp_path / "a.xlsx"
    run(write_workbook(a_document(), path))
    read = cells(path)
    assert read[0] == ["날짜", "받은 시각", "이름", "금액", "비율"]
    assert read[1] == [DAY, MOMENT.astimezone(SEOUL).replace(tzinfo=None), "수원페이", 1_234_500, 66.7]
    assert read[2][2:4] == ['=HYPERLINK("http://x")', -500]
    assert read[4][0] == "합계"
    assert read[4][3] == 1_234_000
    assert [row[0] for row in read[6:]] == [
        "완료한 주문만 셉니다.",
        "=1+1",
        "",
        "행복분식 & 친구들",
        "사업자등록번호 123-45-67890",
    ]


@pytest.mark.parametrize(
    "text", [*BAD, "http://x.example", "00123", "{=1}", "\x0b\ud800 이상한", "가" * 40_000]
)
def test_no_text_of_a_workbook_becomes_anything_else(tmp_path, text):
    path = tmp_path / "a.xlsx"
    run(write_workbook(a_document(Sheet("표", COLUMNS[:1], [(text,)])), path))
    (read,) = cells(path)[1]
    assert isinstance(read, str)
    assert read.replace("?", "")[:5] == text.replace("\ud800", "")[:5].replace("\r", read[0])
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["표"]


def test_what_excel_cannot_keep_is_written_as_text(tmp_path):
    path = tmp_path / "a.xlsx"
    early = datetime(1, 1, 1, tzinfo=UTC)
    run(write_workbook(a_document(Sheet("표", COLUMNS[:3], [(date(1, 1, 1), 10**15, early)])), path))
    assert cells(path)[1][:2] == ["0001-01-01", "1000000000000000"]


def test_a_table_of_more_rows_than_a_sheet_takes_goes_on_in_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(workbooks, "MOST_ROWS", 100)
    path = tmp_path / "a.xlsx"
    rows = [(DAY, MOMENT, f"{n}", n, None) for n in range(250)]
    run(write_workbook(a_document(a_sheet(rows, title="주문/2026 [전체]:")), path))
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names == ["주문 2026  전체", "주문 2026  전체 (2)", "주문 2026  전체 (3)"]
    read = [row[3] for place in range(3) for row in cells(path, place)[1:]]
    assert read[:250] == list(range(250))
    assert read[250] == 1_234_000
    assert {cells(path, place)[0][0] for place in range(3)} == {"날짜"}


def test_equal_and_empty_titles_get_names_of_their_own(tmp_path):
    path = tmp_path / "a.xlsx"
    run(write_workbook(a_document(*(a_sheet(title=title) for title in ("표", "표", "", "가" * 40))), path))
    assert CalamineWorkbook.from_path(str(path)).sheet_names == ["표", "표 (2)", "표 (3)", "가" * 31]


def test_a_workbook_that_is_given_up_leaves_no_file_behind(tmp_path):
    steps = write_workbook(a_document(a_sheet(repeat(ROWS[0]))), tmp_path / "a.xlsx")
    for _ in range(5_000):
        next(steps)
    assert list(tmp_path.iterdir())
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_a_workbook_that_the_disk_refuses_is_an_error_of_the_disk(tmp_path):
    path = tmp_path / "a.xlsx"
    path.mkdir()
    with pytest.raises(OSError, match="directory"):
        run(write_workbook(a_document(), path))
    assert list(tmp_path.iterdir()) == [path]


# --- JSON ----------------------------------------------------------------------------------------------------


def test_json_has_numbers_and_moments_with_their_offset(tmp_path):
    path = tmp_path / "a.json"
    run(write_json(a_document(a_sheet(), a_sheet((), title="빈 표")), path))
    read = json.loads(path.read_text(encoding="utf-8"))
    assert (read["title"], read["about"][1]) == ("매출", "사업자등록번호 123-45-67890")
    first, second = read["sheets"]
    assert first["columns"] == ["날짜", "받은 시각", "이름", "금액", "비율"]
    assert first["rows"][0] == ["2026-11-20", "2026-11-20T21:30:05+09:00", "수원페이", 1_234_500, 66.7]
    assert first["rows"][2] == ["2026-11-20", "2026-11-20T21:30:05+09:00", "A-17", None, None]
    assert first["sums"][3] == 1_234_000
    assert first["notes"] == ["완료한 주문만 셉니다.", "=1+1"]
    assert second["rows"] == []


# --- a million orders ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("write", [write_csv, write_workbook, write_json])
def test_rows_are_written_as_they_come_and_none_stays_in_memory(tmp_path, write):
    many = 30_000

    def rows():
        for number in range(many):
            yield DAY, MOMENT, f"B-{number}", number, None

    document = replace(a_document(), sheets=(a_sheet(rows(), is_long=True),))
    tracemalloc.start()
    try:
        assert run(write(document, tmp_path / "out")) >= many
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # The rows alone would be some 10 MB.
    assert peak < 2_000_000, f"{peak:,} bytes"
