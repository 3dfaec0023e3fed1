"""A desk has one home, private, with a name that stays."""

import os
import threading

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.system.home import open_home


def test_one_variable_puts_everything_into_one_folder(tmp_path):
    home = open_home({"MERCHANT_DESK_HOME": str(tmp_path / "desk")})
    assert (home.data, home.config, home.logs) == (
        tmp_path / "desk",
        tmp_path / "desk",
        tmp_path / "desk" / "logs",
    )
    assert home.logs.is_dir()


def test_without_it_the_systems_own_places_are_used(tmp_path, monkeypatch):
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    home = open_home({})
    assert all(
        folder.is_relative_to(tmp_path) and folder.is_dir() for folder in (home.data, home.config, home.logs)
    )
    assert all("merchant-desk" in folder.parts for folder in (home.data, home.config, home.logs))


@pytest.mark.skipif(
    os.name != "posix", reason="Windows has no mode bits; the user's profile is private there"
)
def test_folders_and_files_are_their_owners_only(tmp_path):
    home = open_home({"MERCHANT_DESK_HOME": str(tmp_path / "desk")})
    made = [home.data, home.logs, home.data / "home-id"]
    assert [path for path in made if path.stat().st_mode & 0o077] == []


def test_the_name_is_made_once_and_differs_from_others(tmp_path):
    one = open_home({"MERCHANT_DESK_HOME": str(tmp_path / "1")})
    two = open_home({"MERCHANT_DESK_HOME": str(tmp_path / "2")})
    assert one.home_id != two.home_id
    assert open_home({"MERCHANT_DESK_HOME": str(tmp_path / "1")}) == one
    assert [path.name for path in one.data.iterdir() if path.is_file()] == ["home-id"]


def test_starts_at_the_same_instant_agree_on_the_name(tmp_path):
    found = []
    ready = threading.Barrier(8)

    def start():
        ready.wait(10)
        found.append(open_home({"MERCHANT_DESK_HOME": str(tmp_path / "desk")}).home_id)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(found) == 8
    assert len(set(found)) == 1


def test_a_damaged_name_is_told(tmp_path):
    (tmp_path / "home-id").write_text("")
    with pytest.raises(SettingsError, match="home-id"):
        open_home({"MERCHANT_DESK_HOME": str(tmp_path)})


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SettingsError, match="데이터 폴더를 쓸 수 없습니다"):
        open_home({"MERCHANT_DESK_HOME": str(tmp_path / "file" / "desk")})
