"""Whatever is wrong with the versions of a home, the desk comes back; by real processes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from merchant_desk.system.guarding.exit_status import SWITCH
from merchant_desk.system.guarding.run_marks import BEGAN, Began, Ended, write_began, write_ended
from merchant_desk.system.versions import other_version, program_place
from merchant_desk.system.versions.program_place import (
    BEGIN_S,
    LONGEST_S,
    MOST_BREAKS,
    MOST_STARTS,
    ProgramPlace,
)
from merchant_desk.system.versions.program_state import ProgramState, read_state, write_state
from tests.system.versions_at_hand import OWN, begin, commands, in_place, put, settling, unpacked


@pytest.fixture
def base(tmp_path):
    """The installed program."""
    return put(tmp_path / "base", OWN, tmp_path / "asked")


@pytest.fixture
def place(tmp_path, base):
    return ProgramPlace(tmp_path / "data", own=[str(base)], version=OWN, takes=True)


@pytest.mark.parametrize("state", [{"waiting": "1.3.0", "asked": True}, {"owes": True}, {"back": True}])
def test_a_disk_that_takes_nothing_keeps_no_desk_away(state, place, base, tmp_path, monkeypatch):
    unpacked(tmp_path, "1.3.0")
    write_state(tmp_path / "data", ProgramState(**state))

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(program_place, "write_state", full)
    assert place.start_command() == [str(base)]


def test_a_full_disk_does_not_keep_a_version_that_failed(place, base, tmp_path, monkeypatch):
    file = unpacked(tmp_path, "1.3.0")
    place.switch()
    place.start_command()
    monkeypatch.setattr(program_place, "write_state", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
    assert "1.3.0" in place.ended_early()
    assert not file.exists(), "its room is what the rest needs"
    assert place.start_command() == [str(base)]


@pytest.mark.parametrize("body", ["", "{", None])
def test_a_state_that_is_lost_leaves_the_version_that_has_begun_last(body, place, tmp_path):
    file = in_place(tmp_path, place, "1.3.0")
    state = tmp_path / "data/program/state.json"
    state.unlink() if body is None else state.write_text(body)
    assert place.command() == place.start_command() == [str(file)]


def test_a_version_whose_files_are_gone_gives_way_to_the_one_before(place, base, tmp_path):
    file = in_place(tmp_path, place, "1.3.0", "1.4.0")
    file.unlink()
    before = str(file).replace("1.4.0", "1.3.0")
    assert place.start_command() == [before]
    assert commands(tmp_path)[-1] == ["1.3.0", "update", "--settle"]
    state = read_state(tmp_path / "data")
    assert (state.current, state.left, state.untold, state.owes) == ("1.3.0", "1.4.0", True, False)
    assert "1.4.0" not in state.refused, "the version is good: it may come again"
    Path(before).unlink()
    assert place.start_command() == [str(base)]
    assert commands(tmp_path)[-1] == [OWN, "update", "--settle"]


def test_a_version_on_trial_whose_files_are_gone_gives_way_too(place, base, tmp_path):
    file = unpacked(tmp_path, "1.3.0")
    place.switch()
    file.unlink()
    assert place.start_command() == [str(base)]
    assert read_state(tmp_path / "data").trying == ""


def test_a_version_on_trial_has_to_begin_sooner_than_another(place, tmp_path):
    assert place.patience_s() == LONGEST_S
    unpacked(tmp_path, "1.3.0")
    place.start_command()
    assert place.patience_s() == BEGIN_S
    begin(tmp_path, "1.3.0")
    assert place.patience_s() == LONGEST_S


def test_a_version_that_has_begun_is_the_one_before_the_next_also_where_that_was_not_kept(place, tmp_path):
    unpacked(tmp_path, "1.3.0")
    place.start_command()
    begin(tmp_path, "1.3.0")
    put(tmp_path / "data/program/versions/1.4.0/merchant-desk", "1.4.0", tmp_path / "asked")
    write_state(tmp_path / "data", replace(read_state(tmp_path / "data"), waiting="1.4.0", asked=True))
    assert place.switch() == ""
    state = read_state(tmp_path / "data")
    assert (state.trying, state.current) == ("1.4.0", "1.3.0")


def test_a_program_installed_since_that_is_newer_ends_the_trial(place, base, tmp_path):
    unpacked(tmp_path, "1.3.0")
    place.switch()
    newer = ProgramPlace(tmp_path / "data", own=[str(base)], version="1.4.0", takes=True)
    for _ in range(MOST_STARTS + 2):
        assert newer.start_command() == [str(base)]
    state = read_state(tmp_path / "data")
    assert (state.trying, state.left) == ("", "")


@pytest.mark.parametrize("wish", [{"asked": True}, {"back": True}])
@pytest.mark.parametrize("since", ["power cut", "a desk ran", "another day"])
def test_a_wish_that_is_not_the_last_thing_the_desk_said_is_no_wish(wish, since, place, tmp_path):
    """The order that came meanwhile may be open: the desk asks again when it is not."""
    file = in_place(tmp_path, place, "1.3.0")
    put(tmp_path / "data/program/versions/1.4.0/merchant-desk", "1.4.0", tmp_path / "asked")
    data, now = tmp_path / "data", datetime.now(UTC)
    write_state(data, replace(read_state(data), waiting="1.4.0", previous=OWN, **wish))
    write_ended(
        data, Ended(1, 0 if since == "power cut" else SWITCH, now - timedelta(days=since == "another day"))
    )
    write_began(data, Began(2 if since == "a desk ran" else 1, "1.3.0", now))
    before = len(commands(tmp_path))
    assert place.start_command() == [str(file)]
    state = read_state(data)
    assert (state.asked, state.back, state.waiting) == (False, False, "1.4.0")
    assert len(commands(tmp_path)) == before


def test_who_cannot_be_gone_back_to_leaves_the_present_version_in_place(place, base, tmp_path):
    file = in_place(tmp_path, place, "1.3.0")
    settling(base, 1)
    write_state(tmp_path / "data", replace(read_state(tmp_path / "data"), back=True))
    assert "그대로" in place.switch()
    assert place.start_command() == [str(file)]
    state = read_state(tmp_path / "data")
    assert (state.current, state.previous, state.back, state.owes, state.untold) == (
        "1.3.0",
        OWN,
        False,
        False,
        True,
    )
    assert state.refused == ()


def test_a_new_version_that_breaks_down_again_and_again_is_left(place, base, tmp_path):
    in_place(tmp_path, place, "1.3.0")
    assert [place.broke_down() for _ in range(MOST_BREAKS - 1)] == [""] * (MOST_BREAKS - 1)
    sentence = place.broke_down()
    assert "1.3.0" in sentence
    assert place.start_command() == [str(base)]
    assert commands(tmp_path)[-1] == [OWN, "update", "--settle"]
    state = read_state(tmp_path / "data")
    assert (state.left, state.because, state.untold) == ("1.3.0", sentence, True)
    assert (state.refused, state.current, state.previous) == (("1.3.0",), "", "")
    assert place.broke_down() == ""


def test_the_first_crash_counts_also_before_anything_else_knows_that_it_has_begun(place, tmp_path):
    unpacked(tmp_path, "1.3.0")
    place.start_command()
    begin(tmp_path, "1.3.0")
    assert place.broke_down() == ""
    assert (read_state(tmp_path / "data").breaks, read_state(tmp_path / "data").current) == (1, "1.3.0")


@pytest.mark.parametrize("at", [timedelta(days=-2), timedelta(days=300)])
def test_a_version_that_has_worked_for_a_day_is_not_left_for_its_crashes(at, place, tmp_path):
    file = in_place(tmp_path, place, "1.3.0")
    old = (datetime.now(UTC) + at).isoformat()
    write_state(tmp_path / "data", replace(read_state(tmp_path / "data"), confirmed_at=old))
    assert [place.broke_down() for _ in range(MOST_BREAKS * 2)] == [""] * MOST_BREAKS * 2
    assert place.start_command() == [str(file)]


def test_a_version_that_breaks_down_stays_where_the_one_before_cannot_read_the_log(place, base, tmp_path):
    file = in_place(tmp_path, place, "1.3.0")
    settling(base, 1)
    assert [place.broke_down() for _ in range(MOST_BREAKS * 2)] == [""] * MOST_BREAKS * 2
    assert place.start_command() == [str(file)]


def test_a_version_that_is_not_whole_any_more_is_left_at_any_age(place, base, tmp_path):
    file = in_place(tmp_path, place, "1.3.0")
    assert place.not_whole() == ""
    file.chmod(0o600)  # or a virus scanner took a library out of it
    sentence = place.not_whole()
    assert "손상" in sentence
    assert place.start_command() == [str(base)]
    state = read_state(tmp_path / "data")
    assert (state.left, state.refused, state.owes) == ("1.3.0", (), False)
    assert not file.exists()


def test_a_version_below_a_linked_folder_knows_that_it_is_one(tmp_path, base):
    (tmp_path / "disk").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "disk")
    unpacked(tmp_path, "1.3.0")
    real = tmp_path / "disk/program/versions/1.3.0/merchant-desk/merchant-desk"
    assert not ProgramPlace(tmp_path / "data", own=[str(real)], version="1.3.0", takes=True).is_base


def test_what_a_self_test_has_started_is_not_waited_for(place, tmp_path, monkeypatch):
    """A service of the system that begins with its first use, and stays."""
    monkeypatch.setattr(other_version, "SELF_TEST_S", 1.0)
    unpacked(tmp_path, "1.3.0").write_text("#!/bin/sh\nsleep 2 &\nexit 0\n")
    assert place.switch() == ""


def test_a_mark_that_is_held_does_not_stop_the_exchange(place, tmp_path):
    file = unpacked(tmp_path, "1.3.0")
    (tmp_path / "data/program" / BEGAN).mkdir()  # cannot be deleted as a file
    assert place.switch() == ""
    assert place.start_command() == [str(file)]
