"""The self-test's own order log: made, migrated, copied from one in use, and refused where it cannot be opened."""

import sqlite3
from contextlib import closing

import pytest

from merchant_desk.domain.errors import JournalDamaged, JournalError, JournalNewer
from merchant_desk.journal import trial_log
from merchant_desk.journal.migrations import SCHEMA
from merchant_desk.journal.soundness import Verdict
from merchant_desk.journal.trial_log import lacking_features, sqlite_version, try_copy, try_new_log
from tests.journal.making import NOW


def test_this_sqlite_lacks_nothing(tmp_path):
    assert lacking_features(tmp_path) == ()
    assert sqlite_version() == sqlite3.sqlite_version


def test_a_feature_that_is_not_there_is_named(tmp_path, monkeypatch):
    asked = trial_log._FEATURES | {"FTS9": "CREATE VIRTUAL TABLE t USING fts9(x)"}
    monkeypatch.setattr(trial_log, "_FEATURES", asked)
    assert lacking_features(tmp_path) == ("FTS9",)


def test_a_place_without_a_log_of_changes_is_named(tmp_path, monkeypatch):
    real = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda _: real(":memory:"))
    assert lacking_features(tmp_path) == ("WAL",)


def test_a_new_log_is_made_and_sound(tmp_path):
    assert try_new_log(tmp_path, NOW) == SCHEMA.version


def test_a_copy_of_a_log_in_use_is_opened_and_the_log_stays_as_it_is(journal, folder, tmp_path):
    place = tmp_path / "trial"
    place.mkdir()
    before = (folder / "desk.db").read_bytes()
    assert try_copy(folder / "desk.db", place, NOW) == SCHEMA.version
    assert (folder / "desk.db").read_bytes() == before


def test_a_log_of_a_newer_version_is_refused(journal, folder, tmp_path):
    journal.close()
    with closing(sqlite3.connect(folder / "desk.db")) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA.version + 1}")
    place = tmp_path / "trial"
    place.mkdir()
    with pytest.raises(JournalNewer):
        try_copy(folder / "desk.db", place, NOW)


def test_a_file_that_is_no_log_is_refused(tmp_path):
    file = tmp_path / "other.db"
    file.write_bytes(b"no database at all" * 100)
    place = tmp_path / "trial"
    place.mkdir()
    with pytest.raises(JournalDamaged):
        try_copy(file, place, NOW)


def test_a_log_that_opens_and_is_not_sound_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(trial_log, "judge", lambda _path, whole: Verdict("wrong # of entries in index"))
    with pytest.raises(JournalError, match="손상"):
        try_new_log(tmp_path, NOW)
