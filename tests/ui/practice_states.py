"""The states of the page of practice."""

from __future__ import annotations

from merchant_desk.services.practice.drill import DrillForm
from merchant_desk.ui.places import Place
from tests.ui import test_drill_page


def practice(counter) -> None:
    """Nobody has practised yet."""
    counter.click("연습하기")


def practice_running(counter) -> None:
    practice(counter)
    counter.window.rooms.drill.begin(DrillForm.SHORT)


def practice_done(counter) -> None:
    """A drill is over, and there was one before."""
    practice(counter)
    counter.window.rooms.drill.begin(DrillForm.SHORT)
    counter.window.rooms.drill.finish(test_drill_page.WHOLE)
    assert counter.window.places.shown is Place.PRACTICE


PRACTICE_STATES = {play.__name__: play for play in (practice, practice_running, practice_done)}
