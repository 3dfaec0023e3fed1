"""Whatever a bank writes comes back to the won; whatever is no statement is refused, not half read."""

import contextlib
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.errors import FileRefused
from merchant_desk.sheets.bank_files import BankStatements
from tests.sheets.old_workbook import write_xls
from tests.sheets.statements import read_all, write_csv, write_xlsx

BANK = BankStatements()
HEADER = ["거래일자", "적요", "보낸분/받는분", "출금액", "입금액"]
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
WON = st.integers(-(10**12), 10**12).filter(bool)
WORDS = st.text(st.sampled_from("배달특급정산 abc12,\"'=-;|\t()"), max_size=12)
LINES = st.lists(st.tuples(DAYS, WORDS, WORDS, WON), min_size=1, max_size=12)


def plain(words):
    """What is left of words in one cell: Excel's guard around them is no part of them."""
    return " ".join(words.split())


@given(LINES, st.sampled_from(["utf-8", "utf-8-sig", "cp949", "utf-16", "xlsx", "xls"]), st.booleans())
def test_every_line_comes_back(tmp_path_factory, lines, form, commas):
    folder = tmp_path_factory.mktemp("bank")
    lines = [(on, plain(how.lstrip("= ")), plain(who.lstrip("= ")), won) for on, how, who, won in lines]
    rows = [HEADER]
    for on, how, who, won in lines:
        said = f"{abs(won):,}" if commas else str(abs(won))
        rows.append([f"{on:%Y.%m.%d}", how, who, said if won < 0 else "", said if won > 0 else ""])
    if form in {"xlsx", "xls"}:
        path = (write_xlsx if form == "xlsx" else write_xls)(folder / "a", rows)
    else:
        path = write_csv(folder / "a", rows, form)
    found = read_all(BANK, path, most=5)
    assert [(row.on, row.memo, row.counterpart, row.amount) for row in found] == lines
    assert len({row.row_id for row in found}) == len(found)


@given(st.binary(max_size=400), st.booleans())
def test_any_bytes_are_read_or_refused(tmp_path_factory, body, begins_well):
    path = tmp_path_factory.mktemp("bank") / "a.csv"
    path.write_bytes(
        ("거래일자,입금액,적요\n2026-11-24,500,가\n".encode("cp949") if begins_well else b"") + body
    )
    with contextlib.suppress(FileRefused):
        preview = BANK.preview(path)
        if preview.columns is not None:
            read_all(BANK, path)
