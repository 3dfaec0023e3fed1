"""The window in English, in every state and on every screen: nothing is cut off, hidden in half or left in Korean."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from merchant_desk.ui.said import HANGUL
from tests.ui import test_look
from tests.ui.both_languages import window_words
from tests.ui.test_look import EVERY_STATE, SIZES, stand, visible

#: A screen of 1920x1080 at 150 % is as wide and high as this.
ENLARGED = (1280, 720)


@pytest.fixture
def counter(english_words, counter):
    """The window, made while the program speaks English."""
    return counter


@EVERY_STATE
def test_nothing_is_cut_off_in_english(counter, state, monkeypatch):
    stand(counter, state)
    monkeypatch.setattr(test_look, "stand", lambda *_: None)  # it stands already, as in the tests in Korean
    for size in (*SIZES, ENLARGED):
        counter.window.resize(*size)
        counter.look()
        counter.look()
        test_look.test_nothing_is_cut_off(counter, state, size)
        assert test_look.rows_in_half(counter) == [], size
        test_look.test_neighbours_do_not_overlap(counter, state)
    test_look.test_a_wet_finger_hits_every_button(counter, state)
    test_look.test_every_part_has_an_accessible_name(counter, state)


@EVERY_STATE
def test_the_window_keeps_no_korean_word_of_its_own(counter, state):
    stand(counter, state)
    own = {phrase.source for phrase in window_words().values() if HANGUL.search(phrase.source)}
    own -= {"한국어", "언어 · Language"}  # how the choice of the language is called in both
    own -= {"주방", "카운터", "라벨"}  # how the shop calls its printers
    said = set(counter.texts().splitlines())
    said |= {part.accessibleName() for part in visible(counter, QWidget)}
    said |= {part.text() for part in visible(counter, QAbstractButton)}
    said |= {part.toolTip() for part in visible(counter, QWidget)}
    assert own & said == set()
