"""Bank statements as banks give them out are read to the won; what cannot be read is told in one sentence."""

from time import perf_counter

import pytest
import xlsxwriter

from merchant_desk.services.books.deposit_port import Columns
from merchant_desk.sheets.bank_files import BankStatements
from tests.sheets.old_workbook import write_xls
from tests.sheets.statements import (
    AT,
    ENTRIES,
    EXPECTED,
    SHAPES,
    columns_of,
    read_all,
    refusal,
    without_ids,
    write_csv,
    write_xlsx,
)

BANK = BankStatements()
HEADER = ["거래일자", "입금액", "출금액", "적요"]
NAMES = [shape.name for shape in SHAPES]


# --- shapes and encodings -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("cp949", "CP949"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
    ],
)
@pytest.mark.parametrize("shape", SHAPES, ids=NAMES)
def test_each_shape_is_read_in_each_encoding(tmp_path, shape, encoding, told):
    path = write_csv(tmp_path / "거래내역.csv", shape.rows(), encoding)
    preview = BANK.preview(path)
    assert preview.encoding == told
    assert preview.shape, "it says by which words it was understood"
    assert preview.rows == tuple(tuple(" ".join(cell.split()) for cell in row) for row in shape.rows())
    assert without_ids(read_all(BANK, path)) == EXPECTED


@pytest.mark.parametrize("shape", SHAPES, ids=NAMES)
def test_each_shape_is_read_from_a_workbook(tmp_path, shape):
    path = write_xlsx(tmp_path / "거래내역.xlsx", shape.rows())
    assert BANK.preview(path).encoding == "XLSX"
    assert without_ids(read_all(BANK, path)) == EXPECTED


@pytest.mark.parametrize("shape", SHAPES, ids=NAMES)
def test_each_shape_is_read_from_an_old_workbook(tmp_path, shape):
    path = write_xls(tmp_path / "거래내역.xls", shape.rows())
    assert BANK.preview(path).encoding == "XLS"
    assert without_ids(read_all(BANK, path)) == EXPECTED


def test_an_old_workbook_has_numbers_too(tmp_path):
    path = write_xls(tmp_path / "a.xls", [HEADER, ["2026-11-24", 1_234_567.0, "", "가"]])
    assert [row.amount for row in read_all(BANK, path)] == [1_234_567]


@pytest.mark.parametrize("sign", ["\t", ";", "|"])
@pytest.mark.parametrize("shape", SHAPES, ids=NAMES)
def test_amounts_with_commas_do_not_hide_what_parts_the_cells(tmp_path, shape, sign):
    path = write_csv(tmp_path / "거래내역.txt", shape.rows(), "cp949", sign)
    assert without_ids(read_all(BANK, path)) == EXPECTED


def test_a_shape_is_called_by_the_words_that_were_understood(tmp_path):
    path = write_csv(tmp_path / "a.csv", SHAPES[2].rows())
    assert BANK.preview(path).shape == "거래일시 · 적요 · 기재내용 · 찾으신금액 · 맡기신금액 · 거래후잔액"


def test_a_workbook_may_have_numbers_and_days_and_begin_anywhere(tmp_path):
    rows: list[list[object]] = [["거래일시", "적요", "의뢰인", "출금액", "입금액", "잔액"]]
    for at, paid_in, paid_out, balance, how, who in ENTRIES:
        rows.append([at, how, who, paid_out, float(paid_in), balance])
    path = write_xlsx(tmp_path / "a.xlsx", rows, row_at=4, column_at=2)
    assert without_ids(read_all(BANK, path)) == EXPECTED


def test_a_workbooks_days_may_be_bare_numbers(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", [HEADER, [46_350, 500, "", "가"], [20_261_124, 600, "", "나"]])
    assert [row.on.isoformat() for row in read_all(BANK, path)] == ["2026-11-24", "2026-11-24"]


def test_the_sheet_with_the_statement_is_found_and_hidden_ones_are_not_looked_at(tmp_path):
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("빈 시트")
        book.add_worksheet("안내").write_row(0, 0, ["이 파일은 참고용입니다."])
        hidden = book.add_worksheet("옛 내역")
        hidden.hide()
        hidden.write_row(0, 0, HEADER)
        sheet = book.add_worksheet("내역")
        sheet.write_row(0, 0, HEADER)
        sheet.write_row(1, 0, ["2026-11-24", "500", "", "가"])
    assert [row.amount for row in read_all(BANK, path)] == [500]


def test_cells_that_banks_guard_against_excel_are_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('거래일자,입금액,출금액,적요\n="20261124",="1500",,"말, 둘"\n', encoding="utf-8")
    assert without_ids(read_all(BANK, path))[0][1:4:2] == (1_500, "말, 둘")


# --- lines --------------------------------------------------------------------------------------------------


def test_sums_notes_repeated_headers_and_lines_without_money_are_passed_over(tmp_path):
    rows = [
        HEADER,
        ["2026-11-24", "500", "", "가"],
        [],
        ["", "", "", "이어지는 말"],
        ["2026-11-24", "0", "", "한도 변경"],
        HEADER,
        ["2026-11-25", "700", "", "나"],
        ["합 계", "1,200", "", ""],
        ["", "1,200", "", "총계(2건)"],
        ["※ 이 내역은 참고용입니다."],
    ]
    path = write_csv(tmp_path / "a.csv", rows)
    assert [row.amount for row in read_all(BANK, path)] == [500, 700]


@pytest.mark.parametrize(
    ("cell", "won"),
    [
        ("1,234,567", 1_234_567),
        ("1,234원", 1_234),
        ("₩ 1,234", 1_234),
        ("+1,234", 1_234),
        ("1234.00", 1_234),
        ("(1,234)", -1_234),
        ("(1,234원)", -1_234),
        ("-1,234", -1_234),
        ("−1,234", -1_234),
        ("1,234-", -1_234),
        ("△1,234", -1_234),
        ("１，２３４", 1_234),
    ],
)
def test_an_amount_is_read_however_it_is_written(tmp_path, cell, won):
    path = write_csv(tmp_path / "a.csv", [["일자", "금액", "내용"], ["2026-11-24", cell, "가"]])
    assert [row.amount for row in read_all(BANK, path)] == [won]


@pytest.mark.parametrize("cell", ["1,2x4", "1.5", "12 34 가", "--5", "1e5", "nan", "9" * 17])
def test_an_amount_that_is_none_names_its_line_and_nothing_is_read(tmp_path, cell):
    path = write_csv(tmp_path / "a.csv", [HEADER, ["2026-11-24", "5", "", ""], ["2026-11-24", cell, "", ""]])
    said = refusal(read_all, BANK, path)
    assert "3번째 줄" in said
    assert "입금액" in said
    assert "아무것도 가져오지 않았습니다" in said


@pytest.mark.parametrize(
    "cell",
    [
        "2026-11-24",
        "2026.11.24",
        "2026.11.24.",
        "2026. 11. 24.",
        "20261124",
        "20261124102233",
        "2026/11/24 10:22:33",
        "2026-11-24T10:22:33",
        "2026-11-24(화) 10:22",
        "2026년 11월 24일",
        "26.11.24 10:22",
        "'2026-11-24",
    ],
)
def test_a_day_is_read_however_it_is_written(tmp_path, cell):
    path = write_csv(tmp_path / "a.csv", [HEADER, [cell, "500", "", ""]])
    assert [row.on.isoformat() for row in read_all(BANK, path)] == ["2026-11-24"]


@pytest.mark.parametrize("cell", ["2026-02-30", "24.11.2026", "1926-11-24", "어제", "46350", ""])
def test_a_day_that_is_none_names_its_line(tmp_path, cell):
    path = write_csv(tmp_path / "a.csv", [HEADER, ["2026-11-24", "500", "", ""], [cell, "500", "", "가"]])
    said = refusal(read_all, BANK, path)
    assert "3번째 줄" in said
    assert "날짜" in said


def test_a_line_may_have_both_amounts(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, ["2026-11-24", "500", "200", "정정"]])
    assert [row.amount for row in read_all(BANK, path)] == [300]


def test_a_booleans_or_moments_amount_is_none(tmp_path):
    for cell in (True, AT):
        path = write_xlsx(tmp_path / "a.xlsx", [HEADER, ["2026-11-24", cell, "", "가"]])
        assert "2번째 줄" in refusal(read_all, BANK, path, Columns(0, 1, 2, first_row=1))


# --- tried columns ------------------------------------------------------------------------------------------


def test_chosen_columns_are_tried_on_the_lines_that_are_shown(tmp_path):
    rows = [HEADER, ["2026-11-24", "500", "", "가"], ["2026-11-25", "", "", "나"], ["합계", "500", "", ""]]
    preview = BANK.preview(write_csv(tmp_path / "a.csv", rows))
    tried = BANK.try_columns(preview, Columns(0, 1, 2, memo=3, first_row=1))
    assert [row and (row.on.day, row.amount, row.memo) for row in tried] == [(24, 500, "가"), (25, 0, "나")]
    assert BANK.try_columns(preview, Columns(0, 3, first_row=1))[:2] == (None, None)


def test_a_workbooks_bare_days_are_tried_as_they_would_be_read(tmp_path):
    path = write_xlsx(tmp_path / "a.xlsx", [["a", "b"], [46_350, 500], [20_261_124, 600]])
    tried = BANK.try_columns(BANK.preview(path), Columns(0, 1, first_row=1))
    assert [row and row.on for row in tried] == [
        row.on for row in read_all(BANK, path, Columns(0, 1, first_row=1))
    ]


# --- names of lines -----------------------------------------------------------------------------------------


def test_equal_lines_of_one_file_are_two(tmp_path):
    rows = [HEADER, *[["2026-11-24", "500", "", "가"]] * 3, ["2026-11-25", "500", "", "가"]]
    path = write_csv(tmp_path / "a.csv", rows)
    names = [row.row_id for row in read_all(BANK, path)]
    assert len(set(names)) == 4
    assert names == [row.row_id for row in read_all(BANK, path, most=1)]


def test_a_line_has_one_name_in_every_file_that_has_it(tmp_path):
    early, late = (
        [["2026-11-24", "500", "", "가"]] * 2 + [["2026-11-24", "500", "", "나"]],
        [["2026-11-24", "500", "", "가"]] * 3 + [["2026-11-25", "900", "", "다"]],
    )
    first = read_all(BANK, write_csv(tmp_path / "a.csv", [["계좌"], HEADER, *early], "cp949"))
    second = read_all(BANK, write_xlsx(tmp_path / "b.xlsx", [HEADER, *reversed(late)]))
    ids = {row.row_id for row in first} | {row.row_id for row in second}
    assert len(ids) == 5, "three of 가, one of 나, one of 다"


def test_with_a_balance_the_words_do_not_matter(tmp_path):
    path = write_csv(tmp_path / "a.csv", SHAPES[0].rows())
    columns = columns_of(BANK, path)
    other = Columns(
        columns.on, columns.paid_in, columns.paid_out, columns.balance, first_row=columns.first_row
    )
    ids = [row.row_id for row in read_all(BANK, path)]
    assert [row.row_id for row in read_all(BANK, path, other)] == ids


def test_the_digest_tells_files_and_columns_apart(tmp_path):
    path = write_csv(tmp_path / "a.csv", SHAPES[0].rows())
    columns = columns_of(BANK, path)
    sources = [
        BANK.open(path, columns),
        BANK.open(path, columns),
        BANK.open(path, Columns(0, 5, first_row=5)),
    ]
    for source in sources:
        source.close()
    assert sources[0].digest == sources[1].digest != sources[2].digest


# --- many lines ---------------------------------------------------------------------------------------------

MANY = 200_000


def many_rows():
    balance = 0
    for number in range(MANY):
        balance += number % 977 + 100
        yield [
            f"2026-{number * 12 // MANY + 1:02}-15",
            "타행이체",
            f"손님 {number % 999}",
            "",
            f"{number % 977 + 100:,}",
            f"{balance:,}",
        ]


@pytest.mark.timeout(240)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp949"])
def test_two_hundred_thousand_lines_are_read_within_seconds(tmp_path, encoding):
    path = write_csv(
        tmp_path / "a.csv",
        [["거래일시", "적요", "보낸분/받는분", "출금액", "입금액", "잔액"], *many_rows()],
        encoding,
    )
    begun_s = perf_counter()
    columns = columns_of(BANK, path)
    source = BANK.open(path, columns)
    count = 0
    ids: set[str] = set()
    while piece := source.piece(2_000):
        assert len(piece) <= 2_000
        count += len(piece)
        ids.update(row.row_id for row in piece)
    source.close()
    took_s = perf_counter() - begun_s
    print(f"{encoding}: {took_s:.1f} s")
    assert count == len(ids) == MANY
    assert source.line == source.lines == MANY + 1
    assert took_s < 60


@pytest.mark.timeout(240)
def test_a_wrong_line_after_a_hundred_and_fifty_thousand_is_named(tmp_path):
    rows = list(many_rows())
    rows[149_999][4] = "백원"
    path = write_csv(
        tmp_path / "a.csv", [["거래일시", "적요", "보낸분/받는분", "출금액", "입금액", "잔액"], *rows]
    )
    assert "150001번째 줄" in refusal(read_all, BANK, path)
