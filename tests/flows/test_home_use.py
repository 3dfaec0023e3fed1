"""What a desk's own files take is told by what they are, and counted once."""

from __future__ import annotations

import pytest

from merchant_desk.app.program import home_use as measured
from merchant_desk.app.program.home_use import files_of, home_use
from merchant_desk.services.checking.facts import HomeUse
from merchant_desk.system.home import HOME_VARIABLE, home_as_found

FILES = {
    "desk.db": 100, "desk.db-wal": 20, "keys.db": 3,
    "backups/desk-20261126T010203Z.db": 1_000, "backups/archive-2024.db": 7,
    "archive-2025.db": 500,
    "logs/desk.log": 40, "logs/desk.log.1": 40, "logs/crash-20261126T010203Z-1.txt": 2,
    "damaged/20261126T010203000000Z-desk.db": 90,
    "program/versions/1.2.3/merchant-desk": 6_000,
    "settings.toml": 5, "seen.log": 6,
}  # fmt: skip


@pytest.fixture
def home(tmp_path):
    for name, size in FILES.items():
        path = tmp_path / "home" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)
    return home_as_found({HOME_VARIABLE: str(tmp_path / "home")})


def test_every_file_is_counted_once_as_what_it_is(home):
    use = home_use(home)
    assert use == HomeUse(
        journal=123, backups=1_007, archives=500, logs=82, aside=90, versions=6_000, other=11
    )
    assert use.whole == sum(FILES.values())


def test_folders_that_the_system_keeps_apart_are_one_home(home, tmp_path):
    apart = {
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "d"),
        "XDG_CONFIG_HOME": str(tmp_path / "c"),
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (*apart.items(), ("XDG_STATE_HOME", str(tmp_path / "s"))):
            patch.setenv(name, value)
        found = home_as_found({})
    for folder, name in ((found.data, "desk.db"), (found.config, "settings.toml"), (found.logs, "desk.log")):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"12345")
    assert home_use(found) == HomeUse(journal=5, logs=5, other=5)


def test_a_folder_that_somebody_put_there_is_not_walked_to_its_end(home, monkeypatch):
    monkeypatch.setattr(measured, "MOST_FILES", 6)
    assert len(list(files_of(home))) == 6


def test_what_a_link_leads_to_is_not_the_desks(home, tmp_path):
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "a").write_bytes(b"x" * 1_000_000)
    (home.data / "films").symlink_to(tmp_path / "films")
    assert home_use(home).whole < 10_000


def test_a_home_that_is_not_there_takes_nothing(tmp_path):
    assert home_use(home_as_found({HOME_VARIABLE: str(tmp_path / "nowhere")})) == HomeUse()
