"""F2 accepts the oldest new order from every place, every subject of the settings, and every field with the focus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from merchant_desk.ui.places import Place
from merchant_desk.ui.settings.settings_place import SettingsPlace
from tests.ui.orders import rush_order, takeout

KEY = Qt.Key


def accepts(counter, desk, number):
    """A new order stands in the band; F2 accepts it, wherever the keyboard stands."""
    desk.arrive(rush_order(number))
    counter.look()
    assert counter.window.call.isVisible(), "it is seen over the page"
    counter.press(KEY.Key_F2)
    assert desk.said[-1] == ("accept", f"id-{number}", 20)
    counter.pass_s(1)
    assert not counter.window.call.isVisible()


@pytest.mark.parametrize("place", [place for place in Place if place is not Place.ORDERS])
def test_from_every_place_and_every_field_on_it(counter, desk, place):
    if not counter.window.places.has(place):
        pytest.fail(f"{place} is not offered")
    counter.window.show_place(place)
    counter.room.answer()
    counter.look()
    accepts(counter, desk, "B-0")
    fields = [field for field in counter.window.findChildren(QLineEdit) if field.isVisible()]
    for count, field in enumerate(fields[:6], start=1):
        field.setFocus()
        accepts(counter, desk, f"B-{count}")


def test_from_every_subject_of_the_settings(counter, desk):
    counter.press(KEY.Key_F10)
    counter.room.answer()
    counter.look()
    (settings,) = counter.window.findChildren(SettingsPlace)
    tabs = list(settings.tabs)
    assert len(tabs) > 2
    for count, tab in enumerate(tabs):
        counter.click(tab)
        accepts(counter, desk, f"B-{count}")


def test_five_in_a_row_from_another_place_are_accepted_once_each(counter, desk):
    counter.press(KEY.Key_F10)
    for number in range(5):
        desk.arrive(takeout(f"B-{number}"))
        desk.pass_s(1)
    counter.look()
    for number in range(5):
        assert f"B-{number}" in counter.window.call.said.text()
        counter.press(KEY.Key_F2)
        counter.press(KEY.Key_F2)
        counter.pass_s(0.7)
    assert [said[1] for said in desk.said] == [f"id-B-{number}" for number in range(5)]
