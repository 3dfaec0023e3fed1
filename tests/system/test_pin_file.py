"""The file of the owner's PIN: it comes back, is nobody else's to read, and stays shut where it is damaged."""

import stat
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.pins import fits, new_record
from merchant_desk.system.pin_file import NAME, PinFile


def test_it_comes_back(tmp_path):
    file = PinFile(tmp_path)
    assert file.load() is None
    record = replace(new_record("2580"), failures=2, failed_at=datetime(2026, 11, 26, tzinfo=UTC))
    file.keep(record)
    assert PinFile(tmp_path).load() == record
    assert "2580" not in (tmp_path / NAME).read_text()
    file.keep(None)
    assert file.load() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the user's folder by its own means")
def test_only_its_owner_may_read_it(tmp_path):
    PinFile(tmp_path).keep(new_record("2580"))
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"salt": "zz"}',
        b'{"salt": "zz", "digest": "00", "failures": 0, "failed_at": null}',
        b'{"salt": "0011223344556677", "digest": "0011223344556677", "failures": 0, "failed_at": "2026-11-26"}',
    ],
)
def test_a_damaged_file_stays_shut(tmp_path, body):
    (tmp_path / NAME).write_bytes(body)
    record = PinFile(tmp_path).load()
    assert record is not None
    assert not record.digest, "no PIN fits"
    assert not fits(record, "2580")


def test_a_folder_that_takes_nothing_says_so(tmp_path):
    with pytest.raises(SettingsError, match="비밀번호를 저장하지 못했습니다"):
        PinFile(tmp_path / "gone").keep(new_record("2580"))
    (tmp_path / NAME).mkdir()
    assert PinFile(tmp_path).load() is not None, "what cannot be read is shut"
