"""Reports on A4 pages, read back by another reader: every word is there, pages are numbered, nothing is cut off."""

import resource

import pytest
from PySide6.QtPdf import QPdfDocument

from merchant_desk.printing.report_pages import write_pages
from merchant_desk.services.books.report_sheet import Column, Document, Foot, Sheet
from tests.sheets.tables import a_document, a_sheet, run


def pages_of(path):
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    texts = [document.getAllText(page).text() for page in range(document.pageCount())]
    sizes = [document.pagePointSize(page) for page in range(document.pageCount())]
    document.close()
    return texts, sizes


def flat(text):
    return "".join(text.split())


def test_a_report_is_an_a4_page_with_all_that_it_says(qapp, tmp_path):
    run(write_pages(a_document(), tmp_path / "a.pdf"))
    (text,), (size,) = pages_of(tmp_path / "a.pdf")
    assert (round(size.width()), round(size.height())) == (595, 842)
    for word in (
        "매출", "행복분식 & 친구들", "사업자등록번호 123-45-67890", "결제수단별", "2026-11-20 21:30", "수원페이",
        "1,234,500", "-500", "66.7", "합계", "1,234,000", "※ 완료한 주문만 셉니다.", "1쪽",
    ):  # fmt: skip
        assert flat(word) in flat(text), word


def test_a_long_table_turns_pages_with_its_heading_and_numbers(qapp, tmp_path):
    rows = [(f"줄 {n}", n) for n in range(150)]
    sheet = Sheet(
        "긴 표", (Column("이름", 20), Column("금액", 12)), iter(rows), lambda: Foot(("합계", 11_175))
    )
    assert run(write_pages(Document("보고서", (), (sheet,)), tmp_path / "a.pdf")) == 150
    texts, _ = pages_of(tmp_path / "a.pdf")
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert flat(f"{number}쪽") in flat(text)
        assert "금액" in text
    together = flat("".join(texts))
    assert all(f"줄{n}" in together for n in range(150))
    assert "11,175" in texts[-1]


def test_many_columns_lie_and_long_words_take_lines_of_their_own(qapp, tmp_path):
    columns = tuple(Column(f"열 {n}", 12) for n in range(10))
    words = "아주 긴 메뉴 이름 " * 5
    sheet = Sheet("넓은 표", columns, [(words, *[10**14] * 9)])
    run(write_pages(Document("보고서", (), (sheet,)), tmp_path / "a.pdf"))
    (text,), (size,) = pages_of(tmp_path / "a.pdf")
    assert size.width() > size.height()
    assert flat(text).count(f"{10**14:,}") == 9  # a figure is never cut


def test_an_empty_table_keeps_its_heading_sums_and_notes(qapp, tmp_path):
    run(write_pages(a_document(a_sheet(())), tmp_path / "a.pdf"))
    (text,), _ = pages_of(tmp_path / "a.pdf")
    for word in ("날짜", "합계", "1,234,000", "완료한 주문만"):
        assert flat(word) in flat(text)


def test_notes_and_tables_that_do_not_fit_go_to_the_next_page(qapp, tmp_path):
    notes = tuple(f"문장 {n}. " + "말 " * 200 for n in range(40))
    sheets = [Sheet(f"표 {n}", (Column("이름"),), [("가",)], lambda: Foot((), notes)) for n in range(2)]
    run(write_pages(Document("보고서", (), tuple(sheets)), tmp_path / "a.pdf"))
    texts, _ = pages_of(tmp_path / "a.pdf")
    assert all(flat(f"문장 {n}.") in flat("".join(texts)) for n in range(40))


def test_a_file_that_cannot_be_made_is_an_error_of_the_disk(qapp, tmp_path):
    with pytest.raises(OSError):  # noqa: PT011  # the words are Qt's
        run(write_pages(a_document(), tmp_path / "no" / "a.pdf"))


@pytest.fixture
def small_disk():
    """Files of this process end at 100 KB, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_is_told_at_the_end_of_a_pdf(qapp, tmp_path, small_disk):
    rows = ((f"{n} 이름 {n * 7919 % 10_007}", n) for n in range(20_000))
    sheet = Sheet("긴 표", (Column("이름", 20), Column("금액", 12)), rows)
    with pytest.raises(OSError, match=r"\w"):
        run(write_pages(Document("보고서", (), (sheet,)), tmp_path / "a.pdf"))
