"""A windowed executable has no console: what a command would print is shown in a small window instead."""

import sys

import pytest

from merchant_desk.app.program import stopped
from merchant_desk.cli import entry
from merchant_desk.system.guarding.exit_status import ANEW
from merchant_desk.system.guarding.guarded import GUARD_PID, GUARDED


@pytest.fixture
def windowed(monkeypatch, tmp_path):
    """Run a command as such an executable does; returns its exit code and what was shown."""
    monkeypatch.setenv("MERCHANT_DESK_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(entry, "_end_at_once_on_signals", lambda: None)
    shown: list[str] = []

    def show(sentence: str) -> int:
        shown.append(sentence)
        return 0

    monkeypatch.setattr(stopped, "show_stopped", show)

    def run(*words):
        with monkeypatch.context() as process:
            process.setattr(sys, "argv", ["merchant-desk", *words])
            process.setattr(sys, "stdout", None)
            process.setattr(sys, "stderr", None)
            with pytest.raises(SystemExit) as end:
                entry.run_commands()
        return end.value.code, shown

    return run


def test_a_refusal_is_shown(windowed):
    code, (sentence,) = windowed("run", "--no-window")
    assert code == 2
    assert "등록된 가게가 없습니다" in sentence


def test_wrong_use_is_shown(windowed):
    code, (sentence,) = windowed("open-the-shop")
    assert (code, "open-the-shop" in sentence) == (2, True)


def test_what_would_be_printed_and_is_no_trouble_ends_quietly(windowed):
    assert windowed("--version") == (0, [])


def test_whoever_wants_the_desk_once_more_gets_it(windowed, monkeypatch):
    started = []
    monkeypatch.setattr(stopped, "show_stopped", lambda _sentence: ANEW)
    monkeypatch.setattr(entry, "start_anew", lambda: started.append(True))
    windowed("run", "--no-window")
    assert started == [True]


def test_a_guardian_shows_it_by_itself(windowed, monkeypatch):
    monkeypatch.setenv(GUARDED, "1")
    monkeypatch.setenv(GUARD_PID, "1")
    monkeypatch.setattr("os.getppid", lambda: 1)
    assert windowed("run", "--no-window") == (2, [])
