"""A bundle's file has every part as it was shown, or is not there at all."""

from __future__ import annotations

import os
import zipfile

import pytest

from merchant_desk.domain.errors import DeskError, DiskFull
from merchant_desk.services.program.support_port import Bundle, BundlePart
from merchant_desk.system.support.bundle_file import write_bundle

PARTS = (BundlePart("README.txt", "", "읽어 주세요\n"), BundlePart("crashes/a.txt", "", "odd \udcff\n"))
BUNDLE = Bundle("merchant-desk.zip", PARTS)


def test_every_part_is_in_the_file_as_it_was_shown(tmp_path):
    target = tmp_path / "한글 이름.zip"
    write_bundle(BUNDLE, target)
    with zipfile.ZipFile(target) as archive:
        assert archive.testzip() is None
        told = {name: archive.read(name).decode() for name in archive.namelist()}
    assert told == {"README.txt": "읽어 주세요\n", "crashes/a.txt": "odd ?\n"}
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.skipif(os.name != "posix", reason="Windows gives a file the rights of its folder")
def test_the_file_is_for_its_owner(tmp_path):
    write_bundle(BUNDLE, tmp_path / "a.zip")
    assert (tmp_path / "a.zip").stat().st_mode & 0o777 == 0o600


def test_a_full_disk_leaves_nothing_and_an_older_file_as_it_was(tmp_path, monkeypatch):
    target = tmp_path / "old.zip"
    target.write_text("older")

    def full(*_args, **_kinds):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(DiskFull):
        write_bundle(BUNDLE, target)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["older"]


@pytest.mark.parametrize("place", ["", "nowhere/a.zip"])
def test_a_place_that_is_no_file_is_refused_in_a_sentence(tmp_path, place):
    with pytest.raises(DeskError, match="주세요"):
        write_bundle(BUNDLE, tmp_path / place)
