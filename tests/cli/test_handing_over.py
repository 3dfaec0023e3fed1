"""A command to the installed program is carried out by the version that an update has put in its place."""

import os
import sys
from pathlib import Path

import pytest

from merchant_desk.cli.handing_over import hand_over
from merchant_desk.system.guarding.guarded import PROGRAM
from merchant_desk.system.home import HOME_VARIABLE
from merchant_desk.system.versions.program_state import ProgramState, write_state


class Replaced(Exception):
    """This process has become another program."""


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home with version 99 in place, and the installed program that somebody calls."""
    data = tmp_path / "desk"
    version = data / "program/versions/99.0.0/merchant-desk/merchant-desk"
    base = tmp_path / "base/merchant-desk"
    for file in (version, base):
        file.parent.mkdir(parents=True)
        file.touch()
    write_state(data, ProgramState(current="99.0.0", base=str(base), base_version="0.1.0"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(base))

    def execve(*replaced):
        raise Replaced(*replaced)

    monkeypatch.setattr(os, "execve", execve)
    return data


def replaced(words, home, **more):
    """What this process becomes, None where it stays what it is."""
    try:
        hand_over(words, {HOME_VARIABLE: str(home)} | more)
    except Replaced as other:
        return other.args[:2]
    return None


def test_the_version_of_the_home_carries_it_out_with_the_same_words(home):
    program = home / "program/versions/99.0.0/merchant-desk/merchant-desk"
    assert replaced(["status", "--json"], home) == (program, [str(program), "status", "--json"])


@pytest.mark.parametrize("word", ["--guarded", "--self-test", "--settle"])
def test_what_this_very_program_is_asked_it_does_itself(word, home):
    assert replaced(["x", word], home) is None


def test_why_no_desk_runs_is_said_by_the_installed_program(home):
    assert replaced(["stopped", "프로그램이 자꾸 꺼집니다."], home) is None


def test_the_other_version_learns_which_program_was_installed(home, monkeypatch):
    """What starts with the session must not point into a folder that the next update deletes."""
    given = {}
    monkeypatch.setattr(os, "execve", lambda _program, _words, environment: given.update(environment))
    replaced([], home)
    assert given[PROGRAM] == sys.executable


def test_a_version_that_cannot_be_started_leaves_it_to_the_installed_program(home, monkeypatch):
    def execve(*_):
        raise PermissionError(13, "no executable")

    monkeypatch.setattr(os, "execve", execve)
    assert replaced([], home) is None


def test_a_desk_that_is_guarded_has_been_chosen_already(home):
    assert replaced([], home, MERCHANT_DESK_GUARDED="1") is None


def test_a_version_that_is_called_itself_answers_itself(home, monkeypatch):
    other = home / "program/versions/98.0.0/merchant-desk/merchant-desk"
    other.parent.mkdir(parents=True)
    other.touch()
    monkeypatch.setattr(sys, "executable", str(other))
    assert replaced(["status"], home) is None


def test_where_no_version_was_ever_put_in_place_it_does_it_itself(home, tmp_path):
    assert replaced(["status"], tmp_path / "another") is None


def test_a_home_that_cannot_be_used_is_said_by_the_command(home, tmp_path):
    (tmp_path / "file").touch()
    assert replaced(["status"], tmp_path / "file") is None
    assert Path(sys.executable).exists()
