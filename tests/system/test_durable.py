"""A small file is replaced as a whole, also where another program holds the old one for a moment."""

from pathlib import Path

import pytest

from merchant_desk.system import durable
from merchant_desk.system.durable import replace_file


@pytest.fixture
def held(monkeypatch):
    """A virus scanner that lets go of the file after so many tries, as Windows tells it."""
    tries = [2]

    def replace(self, target):
        if tries[0]:
            tries[0] -= 1
            raise PermissionError(13, "the process cannot access the file")
        return rename(self, target)

    rename = Path.rename
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(durable, "PAUSES_S", (0.0, 0.0, 0.0))
    return tries


def test_what_is_held_for_a_moment_is_replaced_soon(held, tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    replace_file(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_what_is_held_for_long_stays_as_it_was(held, tmp_path):
    held[0] = 9
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(PermissionError):
        replace_file(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
