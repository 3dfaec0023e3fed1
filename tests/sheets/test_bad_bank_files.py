"""What is no bank statement, or a broken one, is told in one sentence of what to do; nothing of it is read."""

import contextlib
import os
import random
import zipfile

import pytest

from merchant_desk.domain.errors import FileRefused
from merchant_desk.services.books.deposit_port import Columns
from merchant_desk.sheets import bank_books, bank_files
from merchant_desk.sheets.bank_files import BankStatements
from tests.sheets.old_workbook import write_xls
from tests.sheets.statements import SHAPES, read_all, refusal, write_csv, write_xlsx

BANK = BankStatements()
HEADER = ["거래일자", "입금액", "출금액", "적요"]


def test_a_header_that_is_not_understood_is_left_to_a_person(tmp_path):
    path = write_csv(tmp_path / "a.csv", [["언제", "얼마", "누구"], ["2026-11-24", "500", "배달특급"]])
    preview = BANK.preview(path)
    assert (preview.shape, preview.columns) == ("", None)
    assert preview.rows[1] == ("2026-11-24", "500", "배달특급")
    assert [row.counterpart for row in read_all(BANK, path, Columns(0, 1, counterpart=2, first_row=1))] == [
        "배달특급"
    ]


def test_a_header_above_no_days_is_none(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, ["가", "2026-11-24", "500", ""]])
    assert BANK.preview(path).columns is None


def test_a_preview_has_thirty_lines(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, *[["2026-11-24", "500", "", ""]] * 100])
    assert len(BANK.preview(path).rows) == 30


@pytest.mark.parametrize(
    "columns", [Columns(0, 4), Columns(9, 1), Columns(0, 1, memo=7), Columns(0, 1, direction=4)]
)
def test_a_column_that_is_not_there_is_named(tmp_path, columns):
    path = write_csv(tmp_path / "a.csv", [HEADER, ["2026-11-24", "500", "", ""]])
    assert "번째 열이 없습니다" in refusal(BANK.open, path, columns)


@pytest.mark.parametrize("columns", [Columns(-1, 1), Columns(0, -1), Columns(1, 1)])
def test_a_day_and_an_amount_are_needed(tmp_path, columns):
    path = write_csv(tmp_path / "a.csv", [HEADER, ["2026-11-24", "500", "", ""]])
    assert "날짜와 입금액" in refusal(BANK.open, path, columns)


def test_the_wrong_column_is_told_with_what_stands_there(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, ["2026-11-24", "500", "", "배달특급"]])
    assert "입금액: 배달특급" in refusal(read_all, BANK, path, Columns(0, 3, first_row=1))


@pytest.mark.parametrize("body", [b"", b"\xef\xbb\xbf", b"\n\n ,,\n", "\ufeff".encode("utf-16-le")])
def test_an_empty_file_is_told(tmp_path, body):
    path = tmp_path / "a.csv"
    path.write_bytes(body)
    assert "거래가 한 줄도 없는" in refusal(BANK.preview, path)


def test_an_empty_workbook_is_told(tmp_path):
    assert "거래가 한 줄도 없는" in refusal(BANK.preview, write_xlsx(tmp_path / "a.xlsx", []))


@pytest.mark.parametrize(
    "body", [bytes(range(256)) * 40, b"\x89PNG\r\n\x1a\n" + bytes(100), b"%PDF-1.7\n\x00\x01\xff\xfe"]
)
def test_what_is_no_table_is_told(tmp_path, body):
    path = tmp_path / "a.csv"
    path.write_bytes(body)
    assert "은행 거래내역 파일(CSV, XLSX, XLS)이 아닙니다" in refusal(BANK.preview, path)


def test_a_letter_of_another_encoding_is_told_with_its_line(tmp_path):
    path = tmp_path / "a.csv"
    body = "\n".join(f"2026-11-24,{number},,가나다" for number in range(200_000)).encode()
    lines = body.split(b"\n")
    lines[150_000] = b"2026-11-24,1,,\xff\xff"
    path.write_bytes(b"\n".join(lines))
    assert "150001번째 줄에 읽을 수 없는 글자" in refusal(BANK.preview, path)


def test_a_web_page_that_is_called_a_workbook_is_told(tmp_path):
    path = tmp_path / "거래내역.xls"
    path.write_text("\n<html><body><table><tr><td>거래일시</td></tr></table></body></html>", encoding="utf-8")
    assert "웹 문서" in refusal(BANK.preview, path)


def test_a_workbook_with_a_password_is_told(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_000) + "EncryptedPackage".encode("utf-16-le")
    )
    assert "비밀번호가 걸린" in refusal(BANK.preview, path)


@pytest.mark.parametrize("start", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04"])
def test_a_damaged_workbook_is_told(tmp_path, start):
    path = tmp_path / "a.xls"
    path.write_bytes(start + random.Random(1).randbytes(5_000))
    assert "손상되어" in refusal(BANK.preview, path)


@pytest.mark.parametrize("write", [write_xlsx, write_xls])
def test_a_workbook_that_was_cut_off_or_changed_is_told(tmp_path, write):
    path = write(tmp_path / "a.xls", SHAPES[0].rows())
    body = path.read_bytes()
    chance = random.Random(2)
    for _ in range(150):
        broken = bytearray(body[: chance.randrange(100, len(body))] if chance.random() < 0.3 else body)
        for _ in range(chance.randrange(1, 30)):
            broken[chance.randrange(4, len(broken))] = chance.randrange(256)
        path.write_bytes(broken)
        with contextlib.suppress(FileRefused):  # nothing else may come out of it
            preview = BANK.preview(path)
            if preview.columns is not None:
                read_all(BANK, path)


def test_another_zip_file_is_told(tmp_path):
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("word/document.xml", "<w/>")
    assert "거래내역 파일(CSV, XLSX, XLS)이 아닙니다" in refusal(BANK.preview, path)


def test_a_quotation_mark_that_is_not_closed_swallows_no_lines(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('거래일자,입금액,출금액,적요\n2026-11-24,5,,"가\n2026-11-25,6,,나"\n', encoding="utf-8")
    assert "2번째 줄에서 따옴표" in refusal(read_all, BANK, path, Columns(0, 1, 2, memo=3, first_row=1))
    path.write_text('거래일자,입금액,출금액,적요\n2026-11-24,5,,"' + "가" * 200_000, encoding="utf-8")
    assert "2번째 줄에서 따옴표" in refusal(read_all, BANK, path, Columns(0, 1, 2, memo=3, first_row=1))


def test_a_file_that_is_not_there_or_a_folder_is_told(tmp_path):
    assert "파일을 열 수 없습니다" in refusal(BANK.preview, tmp_path / "gone.csv")
    assert "파일을 열 수 없습니다" in refusal(BANK.preview, tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path):
    path = write_csv(tmp_path / "a.csv", SHAPES[0].rows())
    path.chmod(0)
    assert "파일을 열 수 없습니다" in refusal(BANK.preview, path)


def test_a_workbook_that_would_fill_the_memory_is_not_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(bank_books, "LARGEST_UNPACKED", 1_000)
    assert "너무 큰 파일" in refusal(BANK.preview, write_xlsx(tmp_path / "a.xlsx", SHAPES[0].rows()))


def test_a_file_of_too_many_bytes_or_lines_is_told(tmp_path, monkeypatch):
    path = write_csv(tmp_path / "a.csv", [HEADER, *[["2026-11-24", "500", "", ""]] * 20])
    monkeypatch.setattr(bank_files, "MOST_LINES", 20)
    assert "너무 큰 파일" in refusal(BANK.preview, path)
    monkeypatch.setattr(bank_files, "LARGEST_BYTES", 100)
    assert "너무 큰 파일" in refusal(BANK.preview, path)


def test_a_file_that_is_cut_off_while_it_is_read_is_told(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, *[["2026-11-24", "500", "", "가나다"]] * 20_000])
    source = BANK.open(path, Columns(0, 1, 2, first_row=1))
    assert len(source.piece(10)) == 10
    with path.open("r+b") as file:
        file.seek(300_000)
        file.write(b"\xff\xff\xff")
    assert "은행에서 다시 내려받거나" in refusal(lambda: [source.piece(2_000) for _ in range(20)])
    source.close()
