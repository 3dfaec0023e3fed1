"""The wizard's step in which a city is looked for and chosen, with its currency's name. It must not know the list."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from merchant_desk.services.first_start_port import City, SetupField, ShopDraft
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import words
from .field import SetupLine

_ACROSS = 4
_TILE_PX = 72


class CityStep(QWidget):
    """Main thread; owned by the wizard. Enter in the field takes the first city that fits; ``done`` tells it."""

    done = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, cities: tuple[City, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.CITY_ASK())
        self._cities = {city.name: city for city in cities}
        self._chosen: str | None = None
        self.search = SetupLine(theme, words.CITY_FIELD(), words.CITY_HELP())
        self.search.edited.connect(self._look)
        self.search.entered.connect(self._take_first)
        self.tiles: dict[str, Button] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        for column_number in range(_ACROSS):
            self._grid.setColumnStretch(column_number, 1)
        for city in cities:
            self._make_tile(theme, city.name, city.name, city.currency)
        self._make_tile(theme, "", words.CITY_OTHER(), words.CITY_OTHER_CAPTION())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(14)
        column.addWidget(Words(theme, theme.bold(26), text=words.CITY_ASK()))
        column.addWidget(self.search)
        column.addLayout(self._grid)
        self._place(tuple(self.tiles))

    def _make_tile(self, theme: Theme, value: str, text: str, caption: str) -> None:
        tile = Button(theme, px=20, parent=self)
        tile.setMinimumHeight(_TILE_PX)
        tile.show_words(text, caption)
        tile.clicked.connect(partial(self.choose, value))
        self.tiles[value] = tile

    def _place(self, values: tuple[str, ...]) -> None:
        """Show these tiles alone, in their order."""
        while self._grid.count():
            self._grid.takeAt(0)
        for value, tile in self.tiles.items():
            tile.setVisible(value in values)
        for number, value in enumerate(values):
            self._grid.addWidget(self.tiles[value], number // _ACROSS, number % _ACROSS)

    def fitting(self, written: str) -> tuple[str, ...]:
        """Return the cities whose name, or whose currency's, has what is written; those that begin with it first."""
        text = written.strip().replace(" ", "").lower()
        starts, holds = [], []
        for city in self._cities.values():
            names = [one.replace(" ", "").lower() for one in (city.name, city.currency, city.other_name)]
            if names[0].startswith(text):
                starts.append(city.name)
            elif any(text in one for one in names):
                holds.append(city.name)
        return (*starts, *holds)

    def _look(self, written: str) -> None:
        found = self.fitting(written)
        self._place((*found, ""))
        self.search.show_wrong("" if found else words.CITY_NONE(written=written.strip()))
        if found:
            self._say_chosen()

    def _take_first(self) -> None:
        """Take the first city that fits what is written; where one is chosen and nothing written, go on."""
        found = self.fitting(self.search.text()) if self.search.text() else ()
        if found:
            self.choose(found[0])
            self.done.emit()
        elif self._chosen is not None and not self.search.text():
            self.done.emit()

    def choose(self, value: str, _checked: bool = False) -> None:
        """Choose a city; an empty name is any other place."""
        self._chosen = value
        for name, tile in self.tiles.items():
            on = name == value
            city = self._cities.get(name)
            text = city.name if city is not None else words.CITY_OTHER()
            caption = city.currency if city is not None else words.CITY_OTHER_CAPTION()
            tile.show_words(text, caption, look=Look.CHOSEN if on else Look.PLAIN)
        self._say_chosen()
        self.changed.emit()

    def _say_chosen(self) -> None:
        if self._chosen is None:
            return
        city = self._cities.get(self._chosen)
        told = (
            words.CITY_CHOSEN(city=city.name, currency=city.currency)
            if city is not None
            else words.CITY_CHOSEN_OTHER()
        )
        self.search.said.set_text(told, "ready")

    @property
    def is_chosen(self) -> bool:
        """Tell whether a place has been chosen."""
        return self._chosen is not None

    def written(self, draft: ShopDraft) -> ShopDraft:
        """Return the draft with the city."""
        return replace(draft, city=self._chosen or "")

    def show_wrong(self, sentences: dict[SetupField, str]) -> None:
        """Say that nothing is chosen."""
        if SetupField.CITY in sentences:
            self.search.show_wrong(sentences[SetupField.CITY])

    def enter(self) -> None:
        """Stand in the field to look with."""
        self.search.stand()
        self.search.field.selectAll()
