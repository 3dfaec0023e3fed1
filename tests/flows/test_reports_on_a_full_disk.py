"""A report that the disk has no room for is one sentence: nothing of it is left, and an older file stands."""

import resource

import pytest

from merchant_desk.app.books.report_files import DeskReportFiles
from merchant_desk.domain.errors import DeskError, DiskFull
from merchant_desk.services.books.report_port import Form
from tests.sheets.tables import DAY, MOMENT, a_document, a_sheet, run


@pytest.fixture
def small_disk():
    """Files of this process end at 100 KB, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def many():
    return a_document(
        a_sheet(
            ((DAY, MOMENT, f"이름 {n * 7919 % 10_007}", n * 31, None) for n in range(20_000)), is_long=True
        )
    )


@pytest.mark.parametrize("form", Form)
def test_no_room(qapp, tmp_path, small_disk, form):
    target = tmp_path / f"a.{form}"
    target.write_text("old")
    with pytest.raises(DiskFull, match="디스크가 가득 차서"):
        run(DeskReportFiles().write(many(), form, target))
    assert [path.name for path in tmp_path.iterdir()] == [target.name]
    assert target.read_text() == "old"


@pytest.mark.parametrize("form", Form)
def test_no_folder(qapp, tmp_path, form):
    with pytest.raises(DeskError, match="저장할 수 없습니다"):
        run(DeskReportFiles().write(a_document(), form, tmp_path / "no" / "a"))
    assert list(tmp_path.iterdir()) == []
