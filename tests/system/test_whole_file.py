"""A file gets its name once it is whole; nothing is left of one that was not."""

import errno
import os

import pytest

from merchant_desk.domain.errors import DeskError, DiskFull
from merchant_desk.system.whole_file import whole_file


def stop_in_the_middle(target, error):
    with whole_file(target) as partial:
        partial.write_text("half")
        raise error


def test_an_older_file_is_replaced_as_a_whole(tmp_path):
    target = tmp_path / "a.csv"
    target.write_text("old")
    with whole_file(target) as partial:
        partial.write_text("new")
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert list(tmp_path.iterdir()) == [target]


def test_what_stops_in_the_middle_leaves_the_older_file_and_nothing_else(tmp_path):
    target = tmp_path / "a.csv"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError):
        stop_in_the_middle(target, ZeroDivisionError())
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EFBIG])
def test_a_full_disk_is_one_sentence_and_leaves_nothing(tmp_path, number):
    with pytest.raises(DiskFull, match="디스크가 가득"):
        stop_in_the_middle(tmp_path / "a.csv", OSError(number, os.strerror(number)))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_and_one_in_the_files_place_are_told(tmp_path):
    with (
        pytest.raises(DeskError, match="저장할 수 없습니다"),
        whole_file(tmp_path / "no" / "a.csv") as partial,
    ):
        partial.write_text("x")
    (tmp_path / "taken").mkdir()
    with pytest.raises(DeskError, match="taken"), whole_file(tmp_path / "taken") as partial:
        partial.write_text("x")
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]
