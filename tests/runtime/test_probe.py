"""The probe tells a screen from none, without ending the program that asks."""

import os
import sys

import pytest

from merchant_desk.runtime.probe import probe_display


@pytest.fixture
def no_platform():
    return {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}


def test_offscreen_is_no_screen():
    display = probe_display()
    assert not display.is_usable
    assert "QT_QPA_PLATFORM" in display.sentence


def test_no_display_is_known_without_a_try(no_platform):
    display = probe_display(no_platform, command=["/nonexistent"])
    assert not display.is_usable
    assert "화면이 없습니다" in display.sentence


def test_a_display_that_nobody_serves_is_a_sentence(no_platform):
    display = probe_display({**no_platform, "DISPLAY": ":4321"})
    assert not display.is_usable
    assert "연결할 수 없습니다" in display.sentence or "라이브러리" in display.sentence


def test_a_missing_library_is_named(no_platform):
    child = "import sys; sys.stderr.write('libxcb-cursor.so.0: cannot open shared object file'); sys.exit(6)"
    display = probe_display({**no_platform, "DISPLAY": ":0"}, command=[sys.executable, "-c", child])
    assert "libxcb-cursor.so.0" in display.sentence


def test_a_display_that_hangs_does_not_hang_us(no_platform):
    child = "import threading; threading.Event().wait()"
    display = probe_display(
        {**no_platform, "DISPLAY": ":0"}, command=[sys.executable, "-c", child], timeout_s=0.5
    )
    assert "응답하지 않습니다" in display.sentence


def test_a_child_that_cannot_start_is_a_sentence(no_platform):
    display = probe_display({**no_platform, "DISPLAY": ":0"}, command=["/nonexistent"])
    assert "다시 설치" in display.sentence


def test_a_frozen_program_asks_itself(no_platform, monkeypatch, tmp_path):
    itself = tmp_path / "merchant-desk"
    itself.write_text('#!/bin/sh\n[ "$*" = --probe-display ] && echo xcb\n')
    itself.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(itself))
    assert probe_display({**no_platform, "DISPLAY": ":0"}).platform == "xcb"


def test_a_child_without_an_output_may_still_say_that_a_window_opens(no_platform, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert probe_display(no_platform, command=[sys.executable, "-c", ""]).platform == "windows"


@pytest.mark.screen
def test_a_screen_is_found(screen):
    display = probe_display(screen.env)
    assert display.is_usable
    assert display.platform == "xcb"
    assert display.sentence == ""
