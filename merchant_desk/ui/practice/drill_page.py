"""The page of practice: drills to begin, the last one's figures against those before, the tour. It counts nothing."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.practice.drill import DrillFigures, DrillForm, advice, last_alike
from merchant_desk.services.practice.drill_port import DrillRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.first_start.tour import Toured, take_tour
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Band, Rule, Words
from merchant_desk.ui.theme import Theme

from . import drill_telling as telling
from . import drill_words as words

_BUTTON_PX = 92
_MOST_EARLIER = 6


class DrillPage(Page):
    """Main thread; owned by the window. It shows what the room tells only while it is seen."""

    def __init__(self, theme: Theme, room: DrillRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.TITLE(), parent=parent)
        self._room = room
        self.lead.set_text(words.LEAD())
        self.short = self._button(Look.GO, words.SHORT(), words.SHORT_CAPTION())
        self.rush = self._button(Look.PLAIN, words.RUSH(), words.RUSH_CAPTION())
        self.tour = self._button(Look.PLAIN, words.TOUR(), words.TOUR_CAPTION())
        self.end = self._button(Look.DANGER, words.RUNS_END(), "")
        self.short.clicked.connect(lambda: self.begin(DrillForm.SHORT))
        self.rush.clicked.connect(lambda: self.begin(DrillForm.RUSH))
        self.tour.clicked.connect(self._take_tour)
        self.end.clicked.connect(room.end)
        self._row = QHBoxLayout()
        self._row.setSpacing(10)
        for button in (self.short, self.rush, self.tour, self.end):
            self._row.addWidget(button, 1)
        self.result = QWidget(self.body)
        self.result.setAccessibleName(words.TITLE())
        self._lines = QVBoxLayout(self.result)
        self._lines.setContentsMargins(0, 8, 0, 0)
        self._lines.setSpacing(12)
        self.column.addLayout(self._row)
        self.column.addWidget(self.result)
        self.column.addStretch(1)
        self.show_now()

    def _button(self, look: Look, text: str, caption: str) -> Button:
        button = Button(self.theme, look, px=22, parent=self.body)
        button.setFixedHeight(_BUTTON_PX)
        button.show_words(text, caption)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._room.listen(self.show_now)
        self.show_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._room.unlisten(self.show_now)

    def _take_tour(self) -> None:
        window = self.window()
        if isinstance(window, Toured):
            take_tour(window, self._room, self.theme)

    def begin(self, form: DrillForm) -> None:
        """Begin a drill; why not is said on the page."""
        try:
            self._room.begin(form)
        except DeskError as refusal:
            self.tell(str(refusal), bad=True)

    def show_now(self) -> None:
        """Show whether a drill runs, and what the last ones brought."""
        runs = self._room.running() is not None
        for button in (self.short, self.rush, self.tour):
            button.setVisible(not runs)
        self.end.setVisible(runs)
        if runs:
            self.tell(words.RUNS())
        elif self._room.gave_way():
            self.tell(words.GAVE_WAY(), bad=True)
        else:
            self.tell("")
        clear(self._lines)
        tries = self._room.tries()
        shown = self._room.last() or next(iter(tries), None)
        if shown is None:
            self._lines.addWidget(Words(self.theme, self.theme.font(20), "soft", words.NONE_YET()))
            return
        earlier = tuple(one for one in tries if one.at < shown.at)
        self._show_result(shown, earlier)
        self._show_earlier(earlier)

    def _show_result(self, figures: DrillFigures, earlier: tuple[DrillFigures, ...]) -> None:
        theme = self.theme
        before = last_alike(figures, earlier) if not figures.stopped else None
        self._lines.addWidget(Words(theme, theme.bold(26), text=telling.result_title(figures.form)))
        said = Band(theme, "chosen_ground", "focus")
        inside = QHBoxLayout(said)
        inside.setContentsMargins(22, 12, 14, 12)
        sentence = words.STOPPED() if figures.stopped else telling.advise(advice(figures, earlier))
        inside.addWidget(Words(theme, theme.bold(21), text=sentence))
        said.setAccessibleName(sentence)
        self._lines.addWidget(said)
        counts = QHBoxLayout()
        counts.setSpacing(36)
        for name, count, tone in (
            (words.ACCEPTED(), figures.accepted, "ink"),
            (words.REJECTED(), figures.rejected, "ink"),
            (words.MISSED(), figures.missed, "late" if figures.missed else "ink"),
        ):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(Words(theme, theme.font(17), "soft", name, single=True))
            number = Words(theme, theme.bold(36), tone, words.COUNT(count=count), single=True)
            column.addWidget(number)
            counts.addLayout(column)
        counts.addStretch(1)
        self._lines.addLayout(counts)
        self._lines.addWidget(Rule(theme))
        self._lines.addLayout(self._table(telling.rows(figures, before)))

    def _table(self, rows: list[tuple[str, str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(3, 1)
        theme = self.theme
        for number, (name, value, before) in enumerate(rows):
            grid.addWidget(Words(theme, theme.font(19), "soft", name, single=True), number, 0)
            grid.addWidget(Words(theme, theme.bold(21), text=value, single=True), number, 1)
            if before:
                grid.addWidget(Words(theme, theme.font(18), "soft", before, single=True), number, 2)
        return grid

    def _show_earlier(self, earlier: tuple[DrillFigures, ...]) -> None:
        if not earlier:
            return
        theme = self.theme
        self._lines.addWidget(Rule(theme))
        self._lines.addWidget(Words(theme, theme.bold(20), text=words.EARLIER()))
        for one in earlier[:_MOST_EARLIER]:
            self._lines.addWidget(Words(theme, theme.font(18), "soft", telling.earlier_line(one)))
