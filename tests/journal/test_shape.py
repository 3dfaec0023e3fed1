"""An order log's shape is told without a word of what anybody ordered, also where the file is broken."""

from __future__ import annotations

import json
import sqlite3
from datetime import timedelta

import pytest

from merchant_desk.domain.job import JobState
from merchant_desk.domain.status import Status
from merchant_desk.journal import shape
from merchant_desk.journal.migrations import APPLICATION_ID, SCHEMA
from merchant_desk.journal.shape import journal_shape, print_tries
from merchant_desk.journal.soundness import judge
from merchant_desk.services.ports import Batch
from tests.journal.making import NOW, PERSONAL, a_record, a_try, an_order, arrival

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def file(journal, folder):
    for number in (1, 2, 3):
        journal.commit(arrival(number))
    journal.commit(
        Batch(
            records=(a_record("order-3", status=Status.CANCELLED, order=an_order("order-3")),),
            tries=(
                a_try("order-1", ended_at=NOW + timedelta(seconds=3)),
                a_try("order-2", outcome=JobState.UNKNOWN, answer="용지가 없습니다."),
            ),
        )
    )
    return folder / "desk.db"


def test_versions_sizes_rows_and_states_by_day_are_told(file):
    told = journal_shape(file, LATER)
    assert told["faults"] == []
    assert (told["quick_check"], told["application_id"]) == ("ok", APPLICATION_ID)
    assert (told["user_version"], told["journal_mode"]) == (SCHEMA.version, "wal")
    assert told["bytes"]["desk.db"] > 0
    assert told["bytes"]["desk.db-wal"] > 0
    assert (told["rows"]["orders"], told["rows"]["events"], told["rows"]["jobs"]) == (3, 3, 6)
    day = "2026-03-06"
    assert told["by_day"]["orders"] == [[day, "cancelled", "DELIVERY", 1], [day, "new", "DELIVERY", 2]]
    assert [day, "print", "held", 3] in told["by_day"]["jobs"]
    assert [day, "stored", 3] in told["by_day"]["steps"]


def test_no_word_of_an_order_and_no_person_is_in_it(file):
    told = json.dumps([journal_shape(file, LATER), print_tries(file, LATER)], ensure_ascii=False)
    assert [word for word in (*PERSONAL, "떡볶이", "치즈", "order-1", "A101", "21000") if word in told] == []


def test_how_printing_went_is_told_by_printer(file):
    told = print_tries(file, LATER)
    assert told["faults"] == []
    assert told["by_day"] == [
        ["2026-03-06", "주방", "done", 1, 3.0],
        ["2026-03-06", "주방", "unknown", 1, 0.0],
    ]
    assert told["answers"] == [["주방", "용지가 없습니다.", 1]]
    assert [row[:2] for row in told["last"]] == [["주방", "done"], ["주방", "unknown"]]


def test_what_is_long_ago_is_counted_as_rows_only(file):
    told = journal_shape(file, NOW + timedelta(days=60))
    assert told["by_day"] == {"orders": [], "jobs": [], "steps": []}
    assert told["rows"]["orders"] == 3


def test_a_damaged_file_is_told_as_far_as_it_goes(file, journal):
    journal.close()
    body = bytearray(file.read_bytes())
    body[20_000:60_000] = b"\xa5" * 40_000
    file.write_bytes(body)
    told = journal_shape(file, LATER)
    assert told["quick_check"] != "ok"
    assert told["user_version"] == SCHEMA.version
    assert any("malformed" in fault for fault in told["faults"])


@pytest.mark.parametrize("body", [b"", b"no database at all, but long enough to be looked at " * 30])
def test_a_file_that_is_no_journal_is_told_too(tmp_path, body):
    file = tmp_path / "desk.db"
    file.write_bytes(body)
    told = journal_shape(file, NOW)
    assert told["bytes"]["desk.db"] == len(body)
    assert told["faults"], "it has not the tables that are asked for"


def test_a_file_whose_head_alone_is_whole_has_no_tables_to_name(tmp_path):
    file = tmp_path / "desk.db"
    database = sqlite3.connect(file)
    database.execute("CREATE TABLE t (a)")
    database.commit()
    database.close()
    body = bytearray(file.read_bytes())
    body[100:200] = b"\xff" * 100
    file.write_bytes(body)
    told = journal_shape(file, NOW)
    assert told["faults"]
    assert told.get("rows", {}) == {}


def test_a_home_without_a_journal_says_so(tmp_path):
    assert journal_shape(tmp_path / "desk.db", NOW)["faults"] == ["there is no file that can be looked at"]


def test_a_question_that_takes_too_long_is_given_up(file, monkeypatch):
    monkeypatch.setattr(shape, "LIMIT_S", -1.0)
    monkeypatch.setattr(shape, "_STEPS", 1)
    told = journal_shape(file, LATER)
    assert any("interrupted" in fault for fault in told["faults"])


def test_a_check_that_was_given_up_is_not_called_sound(file, monkeypatch):
    monkeypatch.setattr("merchant_desk.journal.soundness._STEPS", 1)
    monkeypatch.setattr(shape, "judge", lambda path, whole: judge(path, whole=whole, limit_s=-1.0))
    assert journal_shape(file, LATER)["quick_check"] == "given up"


def test_a_folder_in_the_journals_place_is_told(tmp_path):
    (tmp_path / "desk.db").mkdir()
    (fault,) = journal_shape(tmp_path / "desk.db", NOW)["faults"]
    assert fault.startswith("OperationalError")
