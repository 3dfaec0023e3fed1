"""The page of the history: search, days, what was found, and how much it is. It must not know how orders are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.history_port import HistoryPage as Found
from merchant_desk.services.books.history_port import HistoryQuery, HistoryRoom, HistorySum
from merchant_desk.services.facts import DeskFacts
from merchant_desk.ui import telling
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import history_words as texts
from .asked import Asked
from .day_fields import DayFields
from .found_nothing import FoundNothing
from .history_list import HistoryList
from .history_rows import is_narrowed, list_row, narrowed_words
from .spans import Days, days_of, span_words

#: A person types for a while before it is worth a search.
PAUSE_MS = 200
#: An answer that takes longer is waited for in words.
SLOW_MS = 400
_LONGEST_WORDS = 80


class HistoryPage(Page):
    """Main thread; owned by the history's pages. ``opened`` names an order that is wanted.

    The keyboard stands in the search field: arrows, Enter and the page keys go to the list from there.
    """

    opened = Signal(str)
    more_wanted = Signal()
    pictures_wanted = Signal()

    def __init__(
        self, theme: Theme, room: HistoryRoom, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, texts.HISTORY(), can_leave=False, scrolls=False, parent=parent)
        self._room = room
        self._now = now
        self._days = Days.ALL
        self._query = HistoryQuery()
        self._shown: HistoryQuery | None = None
        self._today = room.today()
        self._more: str | None = None
        self._search_asked, self._more_asked, self._sum_asked = Asked(self), Asked(self), Asked(self)
        self._pause = self._timer(PAUSE_MS, self.search)
        self._slow = self._timer(SLOW_MS, self._say_slow)
        self.pictures = Button(theme, px=19, parent=self)
        self.pictures.show_words(texts.PICTURES())
        self.pictures.clicked.connect(self.pictures_wanted)
        self.head_row.insertWidget(1, self.pictures, 0, Qt.AlignmentFlag.AlignTop)
        self.field = QLineEdit(self)
        self.filter = Button(theme, px=19, parent=self)
        self.chips: dict[Days, Button] = {}
        self.own = DayFields(theme, room.today, self)
        self.narrowed = Words(theme, theme.bold(17), "focus", middle=True)
        self.drop = Button(theme, px=17, parent=self)
        self.list = HistoryList(theme, self)
        self.nothing = FoundNothing(theme, self)
        self.archives = Words(theme, theme.font(16), "soft")
        self._lay_out_books()
        self._connect()
        self._say_query()

    def _timer(self, ms: int, over: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(over)
        return timer

    def _lay_out_books(self) -> None:
        self.field.setAccessibleName(texts.SEARCH_FIELD())
        self.field.setPlaceholderText(texts.SEARCH_HINT())
        self.field.setFont(self.theme.font(20))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMaxLength(_LONGEST_WORDS)
        self.field.setClearButtonEnabled(False)
        finder = QHBoxLayout()
        finder.setSpacing(8)
        finder.addWidget(self.field, 1)
        finder.addWidget(self.filter)
        days = QHBoxLayout()
        days.setSpacing(8)
        for choice, word in _DAYS.items():
            chip = self.chips[choice] = Button(self.theme, px=18, parent=self)
            chip.show_words(word())
            chip.clicked.connect(partial(self._choose_days, choice))
            days.addWidget(chip, 1)
        narrowed = QHBoxLayout()
        narrowed.setSpacing(12)
        narrowed.addWidget(self.narrowed, 1)
        narrowed.addWidget(self.drop)
        self.drop.show_words(texts.DROP_FILTERS())
        column = QVBoxLayout(self.body)
        column.setContentsMargins(32, 0, 32, 10)
        column.setSpacing(8)
        for row in (finder, days):
            column.addLayout(row)
        column.addWidget(self.own)
        column.addLayout(narrowed)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.archives)
        for part in (self.own, self.narrowed, self.drop, self.nothing, self.archives):
            part.hide()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._pause.start)
        self.field.installEventFilter(self)
        self.filter.clicked.connect(self.more_wanted)
        self.own.changed.connect(self._pause.start)
        self.drop.clicked.connect(self.drop_filters)
        self.list.opened.connect(self.opened)
        self.list.typed.connect(self._type)
        self.list.found.more_wanted.connect(self._read_more)
        self.nothing.pressed.connect(self._press_nothing)

    # --- what is looked for ---------------------------------------------------------------------------------

    @property
    def query(self) -> HistoryQuery:
        """Return what is looked for now, but for what is still being typed."""
        return self._query

    @property
    def has_own_days(self) -> bool:
        """Tell whether the days were typed, and do not move on with today."""
        return self._days is Days.OWN

    def narrow(self, query: HistoryQuery) -> None:
        """Look for what ``query`` says; days and words stay as they are where it has none, or the same.

        Days that were chosen by a word go on with today; others are a person's own.
        """
        if (query.first, query.last) not in {(None, None), self._span()}:
            self._days = Days.OWN
            self.own.show_span(query.first, query.last)
        if query.words:
            self.field.setText(query.words)
        self._query = query
        self.search()

    def drop_filters(self) -> None:
        """Look for everything within these days that has these words."""
        self._query = HistoryQuery()
        self.search()
        self.enter()

    def forget_people(self) -> None:
        """Look no more for what a customer wrote, or for a number: the owner has gone."""
        if self._query.request or self._query.phone:
            self._query = replace(self._query, request="", phone="")
            self.search()

    def _choose_days(self, choice: Days, _checked: bool = False) -> None:
        self._days = choice
        if choice is Days.OWN:
            if self.own.span() is None:
                first, last = days_of(Days.THIRTY, self._room.today())
                self.own.show_span(first, last)
            self.own.enter()
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search()

    def _span(self) -> tuple[date | None, date | None]:
        if self._days is Days.OWN:
            return self.own.span() or (self._query.first, self._query.last)
        return days_of(self._days, self._room.today())

    def search(self) -> None:
        """Look for what is typed and chosen now."""
        self._pause.stop()
        first, last = self._span()
        self._query = replace(self._query, words=self.field.text().strip(), first=first, last=last)
        self._today = self._room.today()
        self._more = None
        self._more_asked.ask()
        self._sum_asked.ask()
        self._say_query()
        if not self.lead.text():
            self.lead.set_text(self._said_days())
        self._slow.start()
        asked = self._search_asked.ask()
        self._room.search(self._query, None, partial(self._told, asked), partial(self._failed, asked))

    def _told(self, asked: int, page: Found) -> None:
        if not self._search_asked.takes(asked):
            return
        self._slow.stop()
        self._shown, self._more = self._query, page.more
        now = self._now()
        self.list.found.begin((list_row(row, now) for row in page.rows), more=page.more is not None)
        self.list.scrollToTop()
        if page.rows:
            self.list.choose(0)
            self._show_list()
        else:
            self._say_nothing()
        self._say_archives(page.archives)
        self._count()

    def _failed(self, asked: int, error: DeskError) -> None:
        if self._search_asked.takes(asked):
            self._slow.stop()
            self._shown = None
            self.nothing.say(texts.NOT_SEARCHED(), said(str(error)), texts.SEARCH_AGAIN(), bad=True)
            self._show_nothing()
            self.lead.set_text(self._said_days())

    def _read_more(self) -> None:
        if self._more is None:
            return
        asked = self._more_asked.ask()
        self._room.search(
            self._query, self._more, partial(self._told_more, asked), partial(self._failed_more, asked)
        )

    def _told_more(self, asked: int, page: Found) -> None:
        if self._more_asked.takes(asked):
            self._more = page.more
            now = self._now()
            self.list.found.add((list_row(row, now) for row in page.rows), more=page.more is not None)
            self._say_archives(page.archives)

    def _failed_more(self, asked: int, error: DeskError) -> None:
        if self._more_asked.takes(asked):
            self.list.found.fail(texts.MORE_FAILED(why=said(str(error))))

    def _count(self) -> None:
        """Ask how much it is in all, once the first rows are there: counting a million takes longer than finding."""
        self.lead.set_text(texts.COUNTING(days=self._said_days()))
        asked = self._sum_asked.ask()

        def told(found: HistorySum) -> None:
            if self._sum_asked.takes(asked):
                count, sales = f"{found.orders:,}", telling.amount(found.sales)
                self.lead.set_text(texts.FOUND(days=self._said_days(), count=count, sales=sales))

        def failed(_error: DeskError) -> None:
            if self._sum_asked.takes(asked):
                self.lead.set_text(texts.NOT_COUNTED(days=self._said_days()))

        self._room.count(self._query, told, failed)

    # --- what is said ---------------------------------------------------------------------------------------

    def _said_days(self) -> str:
        return span_words(self._query.first, self._query.last, self._today)

    def _say_query(self) -> None:
        for choice, chip in self.chips.items():
            on, word = choice is self._days, _DAYS[choice]()
            spoken = texts.CHOSEN(words=word) if on else word
            chip.show_words(word, look=Look.CHOSEN if on else Look.PLAIN, spoken=spoken)
        self.own.setVisible(self._days is Days.OWN)
        narrowed = narrowed_words(self._query)
        self.narrowed.set_text(narrowed)
        self.narrowed.setVisible(bool(narrowed))
        self.drop.setVisible(bool(narrowed))
        self.filter.show_words(texts.FILTER(), look=Look.CHOSEN if narrowed else Look.PLAIN)

    def _say_slow(self) -> None:
        self.nothing.say(texts.SEARCHING(), "", "")
        self._show_nothing()

    def _say_nothing(self) -> None:
        query = self._query
        if query == HistoryQuery():
            self.nothing.say(texts.NO_ORDERS(), texts.NO_ORDERS_LONG(), "")
        elif is_narrowed(query):
            self.nothing.say(texts.NOT_FOUND(), texts.NOT_FOUND_NARROWED(), texts.DROP_FILTERS())
        elif query.first is not None or query.last is not None:
            self.nothing.say(texts.NOT_FOUND(), texts.NOT_FOUND_DAYS(), texts.ALL_DAYS())
        else:
            self.nothing.say(texts.NOT_FOUND(), texts.NOT_FOUND_WORDS(), "")
        self._show_nothing()

    def _press_nothing(self) -> None:
        if self._shown is None:
            self.search()
        elif is_narrowed(self._query):
            self.drop_filters()
        else:
            self._choose_days(Days.ALL)

    def _show_list(self) -> None:
        self.nothing.hide()
        self.list.show()

    def _show_nothing(self) -> None:
        self.list.hide()
        self.nothing.show()

    def _say_archives(self, years: tuple[int, ...]) -> None:
        said_years = "·".join(str(year) for year in sorted(years))
        self.archives.set_text(texts.ARCHIVES(years=said_years) if years else "")
        self.archives.setVisible(bool(years))

    # --- the keyboard ---------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Stand in the search field; what was found before is looked for anew: orders have gone on."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter go from the field to the list."""
        if watched is self.field and self.list.take_key(event, self._press_enter):
            return True
        return super().eventFilter(watched, event)

    def _press_enter(self) -> None:
        """Look at once for what has just been typed, else open the chosen order."""
        if self._pause.isActive():
            self.search()
        elif self.list.isVisible():
            self.list.open_chosen()

    def _type(self, text: str) -> None:
        """Let a letter typed over the list stand in the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(text)
        self._pause.start()

    def scroll_pages(self, pages: int) -> None:
        """Choose the order that stands a page below or above."""
        self.list.scroll_pages(pages)

    def step_back(self) -> None:
        """Forget what is typed, then leave."""
        if self.field.text():
            self.field.clear()
            self.search()
            self.enter()
        else:
            super().step_back()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Look anew once another business day has begun."""
        if self._shown is not None and self._room.today() != self._today:
            self.search()


_DAYS = {
    Days.ALL: texts.DAYS_ALL,
    Days.TODAY: texts.TODAY,
    Days.YESTERDAY: texts.YESTERDAY,
    Days.SEVEN: texts.SEVEN_DAYS,
    Days.THIRTY: texts.THIRTY_DAYS,
    Days.OWN: texts.DAYS_OWN,
}
