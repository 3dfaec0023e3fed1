"""The program finds its own files from the tree, from an installed package and when it is frozen."""

import shutil
import sys
from pathlib import Path

import pytest

from merchant_desk import paths


def test_finds_a_file_beside_the_package_in_the_tree():
    regions = paths.resource("regions.csv")
    assert "수원시" in regions.read_text(encoding="utf-8")


def test_installed_package_carries_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "_resources").mkdir()
    own = shutil.copy(paths.resource("regions.csv"), tmp_path / "_resources")
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert paths.resource("regions.csv") == Path(own)


def test_frozen_program_looks_into_its_bundle_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "merchant_desk" / "_resources" / "sounds"
    folder.mkdir(parents=True)
    (folder / "order.wav").write_bytes(b"RIFF")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("sounds/order.wav") == folder / "order.wav"
    assert paths.resource("regions.csv").is_file()


def test_missing_file_is_named_with_what_to_do():
    with pytest.raises(FileNotFoundError, match=r"sounds/no-such\.wav.*Install it again"):
        paths.resource("sounds/no-such.wav")


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "sounds/../../LICENSE"])
def test_a_name_never_leaves_the_resources(name: str):
    with pytest.raises(ValueError, match="not the name of a resource"):
        paths.resource(name)
