"""The small file of earlier drills: bounded, and lost rather than in the way."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from merchant_desk.services.practice.drill import DrillFigures, DrillForm
from merchant_desk.system.drill_file import MOST_TRIES, DrillFile

TRY = DrillFigures(
    DrillForm.RUSH,
    datetime(2026, 11, 27, 10, 0, tzinfo=UTC),
    orders=25,
    accepted=23,
    rejected=1,
    missed=1,
    mean_s=9.25,
    longest_s=31.0,
    longest_ring_s=31.5,
    cancellations=2,
    unseen=0,
    cancellation_s=4.5,
    wrong_presses=1,
    paper_s=20.0,
    paper_mended=True,
)


@pytest.fixture
def file(tmp_path):
    return DrillFile(tmp_path)


def test_tries_come_back_newest_first_and_no_more_than_its_bound(file):
    assert file.read() == ()
    for number in range(MOST_TRIES + 3):
        file.add(replace(TRY, at=TRY.at + timedelta(days=number)))
    kept = file.read()
    assert len(kept) == MOST_TRIES
    assert kept[0] == replace(TRY, at=TRY.at + timedelta(days=MOST_TRIES + 2))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\xfe",
        b"{}",
        b"[1]",
        b'{"a": 1}',
        b'[{"form": "rush"}]',
        b'[{"form": "never", "at": "2026-11-27T10:00:00+00:00"}]',
        b'[{"form": "rush", "at": "2026-11-27T10:00:00"}]',
        b'[{"form": "rush", "at": "2026-11-27T10:00:00+00:00", "mean_s": "fast"}]',
        b"[" * 300_000,
    ],
)
def test_a_file_that_is_none_of_ours_is_no_try_and_is_replaced(file, tmp_path, body):
    (tmp_path / "drills.json").write_bytes(body)
    assert file.read() == ()
    file.add(TRY)
    assert file.read() == (TRY,)


def test_a_later_version_s_figures_do_not_hide_the_known_ones(file, tmp_path):
    file.add(TRY)
    rows = json.loads((tmp_path / "drills.json").read_text(encoding="utf-8"))
    rows[0]["smiles"] = 12
    (tmp_path / "drills.json").write_text(json.dumps(rows), encoding="utf-8")
    assert file.read() == (TRY,)


def test_the_figures_are_all_that_is_kept(file, tmp_path):
    file.add(TRY)
    (row,) = json.loads((tmp_path / "drills.json").read_text(encoding="utf-8"))
    assert all(
        value is None or isinstance(value, (int, float))
        for key, value in row.items()
        if key not in {"form", "at"}
    )


def test_what_cannot_be_written_does_not_stop_anybody(tmp_path):
    (tmp_path / "drills.json").mkdir()
    assert DrillFile(tmp_path).add(TRY) == (TRY,)
    nowhere = DrillFile(tmp_path / "missing")
    nowhere.note_tour()
    assert not nowhere.has_tour()


def test_the_tour_is_remembered(file):
    assert not file.has_tour()
    file.note_tour()
    assert file.has_tour()
