"""Sums, periods and directions in a bank statement: none is taken for a deposit, and no sign is guessed."""

import pytest
import xlsxwriter

from merchant_desk.services.books.deposit_port import Columns
from merchant_desk.sheets.bank_files import BankStatements
from tests.sheets.statements import read_all, refusal, write_csv

BANK = BankStatements()
HEADER = ["거래일자", "입금액", "출금액", "적요"]
ENTRIES = [["2026-11-24", "500", "", "가"], ["2026-11-25", "700", "", "나"]]
DIRECTED = ["거래일자", "구분", "거래금액", "내용"]


def amounts(tmp_path, *rows):
    return [row.amount for row in read_all(BANK, write_csv(tmp_path / "a.csv", rows))]


@pytest.mark.parametrize(
    "line",
    [
        ["2026-11-25", "1,200", "", "일계"],
        ["2026-11-25", "1,200", "", "합 계"],
        ["2026-11-25", "1,200", "", "소계(2건)"],
        ["2026-11-01 ~ 2026-11-30", "1,200", "", "합계"],
        ["2026.11.01~11.30", "1,200", "", "입금합계"],
        ["합계 2건", "1,200", "", ""],
        ["총 2건", "1,200", "", ""],
        ["", "1,200", "", "합계 : 2건"],
        ["", "1,200", "", "total"],
    ],
)
def test_a_sum_is_no_deposit_whatever_stands_beside_it(tmp_path, line):
    assert amounts(tmp_path, HEADER, *ENTRIES, line) == [500, 700]
    assert amounts(tmp_path, HEADER, ENTRIES[0], line, ENTRIES[1]) == [500, 700]


def test_a_period_is_no_day(tmp_path):
    rows = [HEADER, *ENTRIES, ["2026-11-01 ~ 2026-11-30", "1,200", "", ""]]
    said = refusal(read_all, BANK, write_csv(tmp_path / "a.csv", rows))
    assert "4번째 줄" in said
    assert "날짜" in said


@pytest.mark.parametrize("memo", ["월계", "계", "TOTAL", "합계상회"])
def test_who_is_called_like_a_sum_has_paid_all_the_same(tmp_path, memo):
    assert amounts(tmp_path, HEADER, ["2026-11-24", "500", "", memo]) == [500]


def test_a_thousand_with_a_point_is_not_one_won(tmp_path):
    rows = [HEADER, *ENTRIES, ["2026-11-25", "1.000", "", "다"]]
    assert "4번째 줄" in refusal(read_all, BANK, write_csv(tmp_path / "a.csv", rows))


@pytest.mark.parametrize(
    ("words", "won"),
    [
        ("입금", 300),
        ("출금", -300),
        ("지급", -300),
        ("입", 300),
        ("출", -300),
        ("송금", -300),
        ("카드결제", -300),
        ("송금입금", 300),
        ("결제대금입금", 300),
        ("입금취소", -300),
        ("출금취소", 300),
    ],
)
def test_words_say_whether_money_came_or_went(tmp_path, words, won):
    rows = [["2026-11-24", "입금", "500", "가"], ["2026-11-24", words, "300", "나"]]
    assert amounts(tmp_path, DIRECTED, *rows) == [500, won]


def test_words_that_do_not_say_it_are_told_and_no_sign_is_guessed(tmp_path):
    many = [["2026-11-24", "입금", "500", "가"]] * 40
    rows = [DIRECTED, *many, ["2026-11-24", "수수료", "0", "나"], ["2026-11-24", "수수료", "300", "나"]]
    path = write_csv(tmp_path / "a.csv", rows)
    said = refusal(read_all, BANK, path)
    assert "43번째 줄" in said
    assert "입출금 구분: 수수료" in said
    columns = Columns(0, 2, counterpart=3, first_row=1, direction=3)
    assert set(BANK.try_columns(BANK.preview(path), columns)) == {None}


def workbook(path, *sheets):
    with xlsxwriter.Workbook(path) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def test_one_sheet_of_several_months_is_not_taken_for_all_of_them(tmp_path):
    path = workbook(tmp_path / "a.xlsx", [HEADER, ENTRIES[0]], [["안내"]], [HEADER, ENTRIES[1]])
    said = refusal(BANK.preview, path)
    assert "여러 시트에" in said
    assert "시트마다 따로 저장" in said


def test_a_sheet_with_a_header_alone_has_no_entries(tmp_path):
    path = workbook(tmp_path / "a.xlsx", [HEADER], [HEADER, *ENTRIES])
    assert [row.amount for row in read_all(BANK, path)] == [500, 700]
    assert BANK.preview(workbook(tmp_path / "b.xlsx", [HEADER])).columns is not None


def test_a_workbook_tells_how_many_lines_there_are_to_read(tmp_path):
    path = workbook(tmp_path / "a.xlsx", [["계좌"], HEADER, *ENTRIES])
    source = BANK.open(path, Columns(0, 1, 2, first_row=2))
    assert len(source.piece(10)) == 2
    assert source.line == source.lines == 4
    source.close()


def test_equal_lines_of_two_days_keep_their_names_in_a_file_of_the_second_day_alone(tmp_path):
    days = [["2026-11-24", "500", "", "가"], ["2026-11-25", "500", "", "가"]]
    both = read_all(BANK, write_csv(tmp_path / "a.csv", [HEADER, *days]))
    (later,) = read_all(BANK, write_csv(tmp_path / "b.csv", [HEADER, days[1]]))
    assert later.row_id == both[1].row_id != both[0].row_id
