"""Draws every state of the window for people to look at: on three screens, in English, dark and in high contrast.

The pictures are in build/screenshots/states; nothing is judged here but that a state can be drawn.
"""

from __future__ import annotations

import pytest

from merchant_desk.services.settings import ScreenSettings, ThemeName
from tests.quality.house import ROOT
from tests.ui.look_checks import ENLARGED, EVERY_STATE, SIZES, stand

pytestmark = [pytest.mark.pictures, pytest.mark.timeout(120)]
FOLDER = ROOT / "build" / "screenshots" / "states"


@pytest.fixture
def look(request):
    return ScreenSettings(getattr(request, "param", ThemeName.LIGHT))


def draw(counter, state, name, sizes):
    """Save the window in a state at each size."""
    stand(counter, state)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for width, height in sizes:
        counter.window.resize(width, height)
        counter.look()
        counter.look()
        file = FOLDER / f"{state}-{name}-{width}x{height}.png"
        assert counter.window.grab().save(str(file)), file


@EVERY_STATE
@pytest.mark.parametrize("look", [ThemeName.LIGHT], indirect=True)
def test_on_every_screen(counter, state):
    draw(counter, state, "light", (*SIZES, ENLARGED))


@EVERY_STATE
@pytest.mark.parametrize("look", [ThemeName.DARK, ThemeName.CONTRAST], indirect=True, ids=str)
def test_in_other_colours(counter, state, look):
    draw(counter, state, look.theme.value, SIZES[:1])


@EVERY_STATE
def test_in_english(english_words, counter, state):
    draw(counter, state, "english", SIZES[:1])
