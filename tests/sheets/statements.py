"""Made-up bank statements in the shapes in which Korean banks give them out."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
import xlsxwriter

from merchant_desk.domain.books.deposits import BankRow
from merchant_desk.domain.errors import FileRefused

AT = datetime.fromisoformat("2026-11-24T10:22:33")  # banks write no zone
#: What every shape below says in its own words.
ENTRIES = (
    (AT, 1_234_567, 0, 3_234_567, "타행이체", "배달특급"),
    (AT + timedelta(hours=1), 0, 55_000, 3_179_567, "체크카드", "한빛식자재"),
    (AT + timedelta(days=1), 300, 0, 3_179_867, "예금이자", ""),
)


@dataclass(frozen=True)
class Shape:
    """One way to write ENTRIES: the lines above, the header, and one line's cells."""

    name: str
    above: tuple[tuple[str, ...], ...]
    header: tuple[str, ...]
    line: tuple[str, ...]
    below: tuple[tuple[str, ...], ...] = ()

    def rows(self):
        body = [[cell.format(**_words(entry)) for cell in self.line] for entry in ENTRIES]
        return [list(row) for row in (*self.above, self.header, *body, *self.below)]


def _words(entry):
    at, paid_in, paid_out, balance, how, who = entry
    return {
        "at": at,
        "in_": f"{paid_in:,}" if paid_in else "",
        "in0": paid_in,
        "out": f"{paid_out:,}" if paid_out else "",
        "out0": paid_out,
        "both": f"{paid_in or paid_out:,}",
        "signed": f"{paid_in - paid_out:,}",
        "way": "입금" if paid_in else "출금",
        "balance": f"{balance:,}",
        "how": how,
        "who": who,
    }


SHAPES = (
    Shape(
        "period above, branch at the end",
        (("계좌번호", "123-45-678901"), ("조회기간", "2026-11-24 ~ 2026-11-25"), ()),
        ("거래일시", "적요", "보낸분/받는분", "송금메모", "출금액", "입금액", "잔액", "거래점", "구분"),
        ("{at:%Y.%m.%d %H:%M:%S}", "{how}", "{who}", "", "{out}", "{in_}", "{balance}", "수원지점", "정상"),
        (("합계", "", "", "", "55,000", "1,234,867", "", "", ""),),
    ),
    Shape(
        "day and time apart, units in brackets",
        (("거래내역조회",),),
        ("거래일자", "거래시간", "적요", "출금(원)", "입금(원)", "내용", "잔액(원)", "거래점"),
        ("{at:%Y-%m-%d}", "{at:%H:%M:%S}", "{how}", "{out0}", "{in0}", "{who}", "{balance}", "수원"),
    ),
    Shape(
        "what you entrusted and what you found",
        (),
        ("No.", "거래일시", "적요", "기재내용", "찾으신금액", "맡기신금액", "거래후잔액", "취급점", "메모"),
        ("1", "{at:%Y/%m/%d %H:%M:%S}", "{how}", "{who}", "{out}원", "{in_}원", "{balance}원", "수원", ""),
    ),
    Shape(
        "amounts first, day in one piece",
        (("조회일시 : 2026-11-26 09:00",), ("예금주 : 행복분식",)),
        (
            "거래일자",
            "출금금액(원)",
            "입금금액(원)",
            "거래 후 잔액(원)",
            "거래내용",
            "거래기록사항",
            "거래점",
            "거래시간",
        ),
        ("{at:%Y%m%d}", "{out}", "{in_}", "{balance}", "{how}", "{who}", "수원", "{at:%H:%M}"),
        (("", "55,000", "1,234,867", "", "합 계", "", "", ""),),
    ),
    Shape(
        "one amount with a sign",
        (("성명", "김행복"),),
        ("거래일시", "구분", "거래금액", "거래 후 잔액", "거래구분", "내용", "메모"),
        ("{at:%Y.%m.%d %H:%M:%S}", "{way}", "{signed}", "{balance}", "{how}", "{who}", ""),
    ),
    Shape(
        "one amount and a word for its way",
        (),
        ("거래일자", "거래구분", "거래금액", "잔액", "의뢰인/수취인", "적요"),
        ("{at:%Y년 %m월 %d일}", "{way}", "{both}", "{balance}", "{who}", "{how}"),
    ),
    Shape(
        "the other side's account",
        (("* 본 내역은 참고용입니다.",),),
        (
            "거래일시",
            "출금",
            "입금",
            "거래후 잔액",
            "거래내용",
            "상대계좌번호",
            "상대은행",
            "상대계좌예금주명",
            "CMS코드",
        ),
        ("{at:%Y-%m-%d %H:%M:%S}", "{out0}", "{in0}", "{balance}", "{how}", "1002-000", "우리", "{who}", ""),
    ),
    Shape(
        "spent and received, in English",
        (),
        ("Date", "Withdrawal", "Deposit", "Balance", "적요", "거래처"),
        ("{at:%y.%m.%d}", "{out}", "{in_}", "{balance}", "{how}", "{who}"),
    ),
)


def without_ids(rows):
    return [(row.on, row.amount, row.balance, row.memo, row.counterpart) for row in rows]


EXPECTED = [
    (date(2026, 11, 24), 1_234_567, 3_234_567, "타행이체", "배달특급"),
    (date(2026, 11, 24), -55_000, 3_179_567, "체크카드", "한빛식자재"),
    (date(2026, 11, 25), 300, 3_179_867, "예금이자", ""),
]


def write_csv(path, rows, encoding="utf-8", delimiter=","):
    words = io.StringIO(newline="")
    csv.writer(words, delimiter=delimiter).writerows(rows)
    path.write_bytes(words.getvalue().encode(encoding))
    return path


def write_xlsx(path, rows, row_at=0, column_at=0):
    """Write a workbook: texts as texts, numbers as numbers, days as Excel's days."""
    with xlsxwriter.Workbook(path) as book:
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        sheet = book.add_worksheet("거래내역")
        for number, row in enumerate(rows, start=row_at):
            for index, cell in enumerate(row, start=column_at):
                if isinstance(cell, datetime | date):
                    sheet.write_datetime(number, index, cell, moment)
                elif isinstance(cell, str):
                    sheet.write_string(number, index, cell)
                else:
                    sheet.write(number, index, cell)
    return path


def read_all(statements, path, columns=None, most=1_000) -> list[BankRow]:
    columns = columns or statements.preview(path).columns
    assert columns is not None
    source = statements.open(path, columns)
    rows = []
    try:
        while piece := source.piece(most):
            rows += piece
    finally:
        source.close()
    return rows


def refusal(call, *args):
    with pytest.raises(FileRefused) as raised:
        call(*args)
    assert raised.value.sentence
    assert raised.value.action or "골라 주세요" in raised.value.sentence
    return str(raised.value)


def columns_of(statements, path):
    columns = statements.preview(path).columns
    assert columns is not None
    return columns
