"""The window in English, in every state and on every screen: whole, and without a Korean word of its own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from merchant_desk.ui.said.said import HANGUL
from tests.ui.both_languages import window_words
from tests.ui.look_checks import EVERY_STATE, check_on_every_screen, visible

#: How the choice of the language is called in both, and how the shop calls its printers.
STAYS_KOREAN = {"한국어", "언어 · Language", "주방", "카운터", "라벨"}


@pytest.fixture
def counter(english_words, counter):
    """The window, made while the program speaks English."""
    return counter


@EVERY_STATE
def test_everything_can_be_read_and_touched_in_english(counter, state):
    check_on_every_screen(counter, state)
    assert own_korean(counter) == set()


def own_korean(counter):
    """What stands on the window, or is said of it, as the words of the window have it in Korean."""
    own = {phrase.source for phrase in window_words().values() if HANGUL.search(phrase.source)}
    parts = visible(counter, QWidget)
    said = set(counter.texts().splitlines())
    said |= {part.accessibleName() for part in parts} | {part.toolTip() for part in parts}
    said |= {part.text() for part in visible(counter, QAbstractButton)}
    return (own & said) - STAYS_KOREAN
