"""더 찾기: tenders, kinds, outcomes, amounts, and for the owner requests and numbers. It must not search by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.order import OrderKind, Tender
from merchant_desk.services.books.history_port import HistoryQuery, HistoryRoom
from merchant_desk.ui import telling
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import history_words as texts
from .history_rows import OUTCOMES, is_narrowed, narrowed_words
from .saved_filters import NameFilter, SavedFilters
from .spans import span_words

_KINDS = (OrderKind.DELIVERY, OrderKind.TAKEOUT, OrderKind.INDOOR)
_WON = QRegularExpression("[0-9,]{0,12}")
_FOUR = QRegularExpression("[0-9]{0,4}")
_LONGEST_REQUEST = 40
_WON_PX, _REQUEST_PX = 200, 360
_PHONE_DIGITS = 4
One = TypeVar("One", bound=StrEnum)


class FiltersPage(Page):
    """Main thread; owned by the history's pages. ``wanted`` carries the query that is put together here.

    Days and words are the list's own: they come with a query and go with it unchanged.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, room: HistoryRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, texts.FILTER(), parent=parent)
        self._room = room
        self._query = HistoryQuery()
        self._chosen_days = False
        self.lead.set_text(texts.FILTER_LEAD())
        self.saved = SavedFilters(theme, self)
        self.saved.used.connect(self._use)
        self.saved.forgotten.connect(self._forget)
        self.naming = NameFilter(theme, self)
        self.naming.kept.connect(self._keep)
        self.tenders = self._chips(texts.BY_TENDER(), ((one, telling.tender_kind(one)) for one in Tender))
        self.kinds = self._chips(texts.BY_KIND(), ((one, telling.KINDS[one]()) for one in _KINDS))
        self.outcomes = self._chips(texts.BY_OUTCOME(), ((one, OUTCOMES[one][0]()) for one in Outcome))
        self.tenders.pressed.connect(self._turn_tender)
        self.kinds.pressed.connect(self._turn_kind)
        self.outcomes.pressed.connect(self._turn_outcome)
        self.least = self._field(texts.LEAST(), _WON, _WON_PX)
        self.most = self._field(texts.MOST(), _WON, _WON_PX)
        self.request = self._field(texts.REQUEST_FIELD(), None, _REQUEST_PX)
        self.request.setMaxLength(_LONGEST_REQUEST)
        self.phone = self._field(texts.PHONE_FIELD(), _FOUR, _WON_PX)
        self.amounts = self._row(texts.BY_AMOUNT(), (self.least, self.most), texts.AMOUNT_HELP())
        self.people = self._row(texts.BY_PERSON(), (self.request, self.phone), texts.PERSON_HELP())
        asked = (self.tenders, self.kinds, self.outcomes, self.amounts, self.people)
        for part in (self.saved, *asked, self.naming):
            self.column.addWidget(part)
            self.column.addSpacing(8)
        self.column.addStretch(1)
        self._lay_out_foot()

    def _chips(self, title: str, choices: Iterable[tuple[str, str]]) -> ChipRow:
        row = ChipRow(self.theme, title, per_row=4)
        row.offer(choices)
        return row

    def _field(self, name: str, digits: QRegularExpression | None, px: int) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setFont(self.theme.font(19))
        field.setMinimumHeight(TOUCH_PX)
        field.setFixedWidth(round(px * self.theme.factor))
        if digits is not None:
            field.setValidator(QRegularExpressionValidator(digits, self))
        field.returnPressed.connect(self._search)
        return field

    def _row(self, title: str, fields: tuple[QLineEdit, ...], help_words: str) -> QWidget:
        part = QWidget(self.body)
        part.setAccessibleName(title)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(self.theme, self.theme.bold(19), text=title))
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in fields:
            row.addWidget(field)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(Words(self.theme, self.theme.font(16), "soft", help_words))
        return part

    def _lay_out_foot(self) -> None:
        self.drop = Button(self.theme, px=19, parent=self.foot)
        self.drop.show_words(texts.DROP_FILTERS())
        self.drop.clicked.connect(self._drop)
        self.search = Button(self.theme, Look.GO, px=24, parent=self.foot)
        self.search.setMinimumWidth(200)
        self.search.show_words(texts.SEARCH())
        self.search.clicked.connect(self._search)
        self.foot_row.addWidget(self.drop)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.search)
        self.foot.show()

    # --- what the list has chosen ---------------------------------------------------------------------------

    def begin(self, query: HistoryQuery, *, owner: bool, chosen_days: bool) -> None:
        """Show a query to be changed; ``chosen_days`` tells that its days were typed, so that they may be kept."""
        self._chosen_days = chosen_days
        self.show_role(owner=owner)
        self._show(query)
        self.tell("")
        self.naming.field.clear()
        self._show_saved()
        self.area.verticalScrollBar().setValue(0)

    def show_role(self, *, owner: bool) -> None:
        """Offer what customers wrote only while the owner is there."""
        self.people.setVisible(owner)
        if not owner:
            self.request.clear()
            self.phone.clear()
            self._query = replace(self._query, request="", phone="")

    def _show(self, query: HistoryQuery) -> None:
        self._query = query
        self.least.setText(f"{query.least:,}" if query.least is not None else "")
        self.most.setText(f"{query.most:,}" if query.most is not None else "")
        if not self.people.isHidden():
            self.request.setText(query.request)
            self.phone.setText(query.phone)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.tenders.choose(self._query.tenders)
        self.kinds.choose(self._query.kinds)
        self.outcomes.choose(self._query.outcomes)

    def _turn_tender(self, value: str) -> None:
        self._query = replace(self._query, tenders=_turned(self._query.tenders, Tender(value)))
        self._show_chosen()

    def _turn_kind(self, value: str) -> None:
        self._query = replace(self._query, kinds=_turned(self._query.kinds, OrderKind(value)))
        self._show_chosen()

    def _turn_outcome(self, value: str) -> None:
        self._query = replace(self._query, outcomes=_turned(self._query.outcomes, Outcome(value)))
        self._show_chosen()

    def _drop(self) -> None:
        self._show(HistoryQuery(self._query.words, self._query.first, self._query.last))
        self.tell("")

    # --- what comes of it -----------------------------------------------------------------------------------

    def _typed(self) -> HistoryQuery | None:
        """Return the query with what is typed; None where that cannot be, which is said."""
        least, most = _won(self.least.text()), _won(self.most.text())
        phone = self.phone.text().strip()
        if least is not None and most is not None and least > most:
            self._mend(texts.AMOUNTS_TURNED(), self.least)
            return None
        if phone and len(phone) != _PHONE_DIGITS:
            self._mend(texts.PHONE_SHAPE(), self.phone)
            return None
        return replace(self._query, least=least, most=most, request=self.request.text().strip(), phone=phone)

    def _mend(self, sentence: str, field: QLineEdit) -> None:
        self.tell(sentence, bad=True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self) -> None:
        if (query := self._typed()) is not None:
            self.tell("")
            self.wanted.emit(query)

    # --- what is kept ---------------------------------------------------------------------------------------

    def _show_saved(self) -> None:
        filters, today = self._room.filters(), self._room.today()
        told = []
        for one in filters:
            days = span_words(one.query.first, one.query.last, today) if one.query.first else ""
            told.append(
                " · ".join(part for part in (one.query.words, days, narrowed_words(one.query)) if part)
            )
        self.saved.show_filters(filters, tuple(told))

    def _use(self, name: str) -> None:
        kept = next((one.query for one in self._room.filters() if one.name == name), None)
        if kept is not None:
            days = (
                (kept.first, kept.last) if kept.first or kept.last else (self._query.first, self._query.last)
            )
            self.wanted.emit(replace(kept, first=days[0], last=days[1]))

    def _forget(self, name: str) -> None:
        try:
            self._room.forget_filter(name)
        except DeskError as refusal:
            self.tell(str(refusal), bad=True)
            return
        self.tell(texts.FORGOTTEN(name=name), passes=True)
        self._show_saved()
        self.naming.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, name: str) -> None:
        """Keep the search without what a customer wrote, without a number, and without days that move on."""
        query = self._typed()
        if query is None:
            return
        kept = replace(query, request="", phone="")
        if not self._chosen_days:
            kept = replace(kept, first=None, last=None)
        if not name:
            self._mend(texts.NAME_FIRST(), self.naming.field)
        elif not (is_narrowed(kept) or kept.words or kept.first):
            self._mend(texts.NOTHING_TO_SAVE(), self.naming.field)
        else:
            try:
                self._room.keep_filter(name, kept)
            except DeskError as refusal:
                self.tell(str(refusal), bad=True)
                return
            self.naming.field.clear()
            self.tell(texts.SAVED_AS(name=name), passes=True)
            self._show_saved()

    def enter(self) -> None:
        """Stand on the first way to pay."""
        next(iter(self.tenders.chips.values())).setFocus(Qt.FocusReason.OtherFocusReason)


def _turned(chosen: frozenset[One], one: One) -> frozenset[One]:
    return chosen ^ {one}


def _won(text: str) -> int | None:
    """Return the amount that is typed, None for none."""
    digits = text.replace(",", "")
    return int(digits) if digits else None
