"""Which version of the program runs: one on trial, one that failed, one gone back to; by real processes."""

import json
from dataclasses import replace

import pytest

from merchant_desk.system.versions import other_version, program_place, program_state
from merchant_desk.system.versions.program_place import LONGEST_S, MOST_STARTS, ProgramPlace, platform_name
from merchant_desk.system.versions.program_state import ProgramState, read_state, write_state
from tests.system.versions_at_hand import OWN, begin, commands, put, unpacked


@pytest.fixture
def base(tmp_path):
    """The installed program."""
    return put(tmp_path / "base", OWN, tmp_path / "asked")


@pytest.fixture
def place(tmp_path, base):
    return ProgramPlace(tmp_path / "data", own=[str(base)], version=OWN, takes=True)


def test_where_nothing_was_ever_put_in_place_the_installed_program_runs(place, base, tmp_path):
    assert place.start_command() == [str(base)]
    assert place.ended_early() == ""
    assert place.switch() == "설치할 새 버전이 없습니다."
    assert place.start_command() == [str(base)]


def test_a_program_from_its_source_looks_for_no_versions(tmp_path, base):
    unpacked(tmp_path, "1.3.0")
    source = ProgramPlace(tmp_path / "data", own=[str(base)], version=OWN)
    assert source.start_command() == source.command() == [str(base)]
    assert source.ended_early() == source.broke_down() == source.not_whole() == ""
    assert source.patience_s() == LONGEST_S
    assert commands(tmp_path) == []


def test_a_version_passes_its_own_test_on_the_order_log_and_is_tried(place, tmp_path):
    file = unpacked(tmp_path, "1.3.0")
    journal = tmp_path / "data/desk.db"
    journal.write_bytes(b"log")
    begin(tmp_path, "1.3.0")  # a mark from long ago proves nothing
    assert place.switch() == ""
    assert commands(tmp_path) == [["1.3.0", "check", "--self-test", "--json", "--journal", str(journal)]]
    assert place.command() == place.start_command() == [str(file)]
    assert not place.has_begun("1.3.0")
    assert journal.read_bytes() == b"log"


def test_once_it_has_begun_it_stays_and_the_one_before_can_be_gone_back_to(place, tmp_path):
    file = unpacked(tmp_path, "1.3.0")
    place.switch()
    place.start_command()
    begin(tmp_path, "1.3.0")
    assert place.ended_early() == ""
    assert place.start_command() == [str(file)]
    state = read_state(tmp_path / "data")
    assert (state.current, state.previous, state.trying) == ("1.3.0", OWN, "")


def test_only_the_newest_two_versions_stay(place, tmp_path):
    for version in ("1.3.0", "1.4.0", "1.5.0"):
        before = read_state(tmp_path / "data")
        unpacked(tmp_path, version)
        write_state(tmp_path / "data", replace(before, waiting=version, asked=True))
        assert place.start_command()[0].endswith(f"{version}/merchant-desk/merchant-desk")
        begin(tmp_path, version)
        place.start_command()
    place.tidy(read_state(tmp_path / "data"), "1.5.0")
    assert {path.name for path in (tmp_path / "data/program/versions").iterdir()} == {"1.4.0", "1.5.0"}


@pytest.mark.parametrize(
    ("does", "why"),
    [
        ({"check": 1}, "통과하지 못했습니다"),
        ({"check": [{"name": "소리", "verdict": "bad"}, {"name": "글꼴", "verdict": "good"}]}, "소리"),
        ({"check": [{"name": "소리"}]}, "통과하지 못했습니다"),
        ({"check": "hang"}, "제때 끝나지"),
    ],
)
def test_a_version_that_fails_its_own_test_is_refused_and_the_one_before_runs(
    does, why, place, base, tmp_path, monkeypatch
):
    if "hang" in does.values():
        monkeypatch.setattr(other_version, "SELF_TEST_S", 0.5)
    file = unpacked(tmp_path, "1.3.0", **does)
    sentence = place.switch()
    assert why in sentence
    assert "1.3.0" in sentence
    assert place.start_command() == [str(base)]
    state = read_state(tmp_path / "data")
    assert (state.refused, state.left, state.because, state.waiting) == (("1.3.0",), "1.3.0", sentence, "")
    assert state.untold
    assert not file.exists()


def test_a_version_that_cannot_be_started_at_all_is_refused(place, base, tmp_path):
    unpacked(tmp_path, "1.3.0").write_bytes(b"\x7fELF nonsense")
    assert "시작되지 않습니다" in place.switch()
    assert place.start_command() == [str(base)]


def test_a_version_whose_files_are_gone_is_not_waited_for(place, base, tmp_path):
    unpacked(tmp_path, "1.3.0").unlink()
    assert "파일이 없습니다" in place.switch()
    assert read_state(tmp_path / "data").waiting == ""


def test_a_version_that_crashes_before_it_has_begun_is_left_and_the_home_made_readable(place, base, tmp_path):
    unpacked(tmp_path, "1.3.0")
    place.switch()
    place.start_command()
    sentence = place.ended_early()
    assert "1.3.0" in sentence
    assert commands(tmp_path)[-1] == [OWN, "update", "--settle"]
    assert place.start_command() == [str(base)]
    state = read_state(tmp_path / "data")
    assert (state.left, state.refused, state.owes, state.trying) == ("1.3.0", ("1.3.0",), False, "")
    assert (state.because, state.untold) == (sentence, True)
    assert place.ended_early() == ""


def test_what_could_not_be_made_readable_is_said_and_tried_again_with_the_next_start(place, base, tmp_path):
    does = base.parent / "does.json"
    does.write_text(json.dumps(json.loads(does.read_text()) | {"update": 1}))
    unpacked(tmp_path, "1.3.0")
    place.switch()
    place.start_command()
    assert "주문 기록은 되돌리지 못했습니다" in place.ended_early()
    assert read_state(tmp_path / "data").owes
    does.write_text(json.dumps(json.loads(does.read_text()) | {"update": 0}))
    assert place.start_command() == [str(base)]
    assert not read_state(tmp_path / "data").owes
    before = len(commands(tmp_path))
    place.start_command()
    assert len(commands(tmp_path)) == before


def test_a_version_that_never_begins_is_left_also_where_nobody_sees_it_crash(place, base, tmp_path):
    file = unpacked(tmp_path, "1.3.0")
    for _ in range(MOST_STARTS):
        assert place.start_command() == [str(file)]
    assert place.start_command() == [str(base)]
    assert read_state(tmp_path / "data").refused == ("1.3.0",)


def test_a_person_goes_back_and_the_version_is_not_taken_again(place, base, tmp_path):
    unpacked(tmp_path, "1.3.0")
    place.start_command()
    begin(tmp_path, "1.3.0")
    place.start_command()
    write_state(tmp_path / "data", replace(read_state(tmp_path / "data"), back=True))
    assert place.switch() == ""
    assert commands(tmp_path)[-1] == [OWN, "update", "--settle"]
    assert place.start_command() == [str(base)]
    state = read_state(tmp_path / "data")
    assert (state.previous, state.left, state.because, state.refused) == ("", "", "", ("1.3.0",))


def test_an_installed_program_that_is_newer_runs(place, tmp_path, base):
    unpacked(tmp_path, "1.3.0")
    place.start_command()
    begin(tmp_path, "1.3.0")
    place.start_command()
    newer = ProgramPlace(tmp_path / "data", own=[str(base)], version="1.4.0", takes=True)
    assert newer.start_command() == [str(base)]


def test_a_version_that_guards_itself_finds_the_program_that_was_installed(place, base, tmp_path):
    file = unpacked(tmp_path, "1.3.0")
    place.start_command()
    begin(tmp_path, "1.3.0")
    place.start_command()
    itself = ProgramPlace(tmp_path / "data", own=[str(file)], version="1.3.0", takes=True)
    write_state(tmp_path / "data", replace(read_state(tmp_path / "data"), back=True))
    assert itself.start_command() == [str(base)]


def test_a_program_that_was_installed_anew_is_remembered(place, base, tmp_path):
    unpacked(tmp_path, "1.4.0")
    place.start_command()
    ProgramPlace(tmp_path / "data", own=[str(base)], version="1.3.0", takes=True).start_command()
    assert read_state(tmp_path / "data").base_version == "1.3.0"


def test_a_version_on_trial_that_cannot_be_counted_is_not_started(place, base, tmp_path, monkeypatch):
    unpacked(tmp_path, "1.3.0")
    place.switch()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(program_place, "write_state", full)
    assert place.start_command() == [str(base)]


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        "[]",
        '{"format": 2, "current": "1.3.0"}',
        '{"format": 1, "current": 3, "refused": "x", "starts": true}',
        "[" * 100_000,
    ],
)
def test_a_state_that_cannot_be_read_counts_as_nothing(body, tmp_path):
    (tmp_path / "program").mkdir()
    (tmp_path / "program/state.json").write_text(body)
    assert read_state(tmp_path) == ProgramState()


def test_the_state_comes_back_as_it_was_and_is_for_its_owner(tmp_path):
    state = ProgramState(current="1.3.0", refused=("1.2.9",), because="한글", asked=True, starts=2)
    write_state(tmp_path, state)
    file = tmp_path / "program" / program_state.NAME
    assert read_state(tmp_path) == state
    assert file.stat().st_mode & 0o777 == 0o600


def test_computers_are_named_as_archives_are():
    assert platform_name("linux", "x86_64") == "linux-x64"
    assert platform_name("win32", "AMD64") == "windows-x64"
    assert platform_name("darwin", "arm64") == "macos-arm64"
