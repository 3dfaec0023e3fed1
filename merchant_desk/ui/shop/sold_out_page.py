"""The page of what is sold out: what is, what may be, and everything that the desk has seen in orders, by name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.shop_standing import MenuThing, ThingKind, Told
from merchant_desk.services.facts import DeskFacts, LinkState
from merchant_desk.services.shop.port import ShopRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.local_time import day_and_clock
from merchant_desk.ui.order.suggestions import Suggestions
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.steady import Steady
from merchant_desk.ui.tab_chain import chain, stops_in
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import shop_telling, shop_words
from .hangul_search import finds
from .thing_row import RowSection, ThingRow

#: So many things stand in the list before a person asks for more.
SHOWN_AT_FIRST = 25
#: A journal that has not answered by then is slow, and that is said.
PATIENCE_S = 10.0
_KINDS = {ThingKind.DISH: shop_words.DISHES, ThingKind.OPTION: shop_words.OPTIONS}
_KIND_WORDS = {ThingKind.DISH: shop_words.KIND_DISH, ThingKind.OPTION: shop_words.KIND_OPTION}
_MARK, _BACK, _CHANGE, _TOMORROW, _LATER, _NO = "mark", "back", "change", "tomorrow", "later", "no"


class SearchField(QLineEdit):
    """A field that tells what stands in it with the syllable that is still being put together. Main thread."""

    searched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(shop_words.SEARCH())
        self.setPlaceholderText(shop_words.SEARCH_HINT())
        self.setFont(theme.font(20))
        self.setMinimumHeight(TOUCH_PX)
        self.textChanged.connect(self.searched)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        place, text = self.cursorPosition(), self.text()
        self.searched.emit(text[:place] + event.preeditString() + text[place:])


class SoldOutPage(Page):
    """Main thread; owned by the shop's pages. It reads the menu when it is entered and keeps it while it is shown.

    ``changed`` tells that a press has changed something.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        room: ShopRoom,
        suggestions: Suggestions,
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, shop_words.SOLD_OUT(), parent=parent)
        self._room = room
        self._suggestions = suggestions
        self._monotonic_s = monotonic_s
        self._link = LinkState.STARTING
        self._now: datetime | None = None
        self._cannot_read = False
        self._things: tuple[MenuThing, ...] | None = None
        self._asked_at_s: float | None = None
        self._typed = ""
        self._kind = ThingKind.DISH
        self._limit = SHOWN_AT_FIRST
        self._known: dict[str, MenuThing] = {}
        self.lead.hide()
        self.field = SearchField(theme, self.body)
        self.field.searched.connect(self._search)
        self.field.returnPressed.connect(self._open_first)
        self.kinds = {kind: Button(theme, px=18, parent=self.body) for kind in ThingKind}
        for kind, chip in self.kinds.items():
            chip.clicked.connect(lambda _checked=False, kind=kind: self._show_kind(kind))
        self.finder = QWidget(self.body)
        self.finder.setAccessibleName(shop_words.SEARCH())
        row = QHBoxLayout(self.finder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for chip in self.kinds.values():
            row.addWidget(chip)
        self.asked = RowSection(self._heading(""), self._ask_row)
        self.sold = RowSection(self._heading(""), self._sold_row)
        self.for_sale = RowSection(self._heading(shop_words.SECTION_FOR_SALE()), self._for_sale_row)
        self.empty = Words(theme, theme.bold(26))
        self.empty_long = Words(theme, theme.font(19), "soft")
        self.empty_key = Button(theme, px=19, parent=self.body)
        self.empty_key.clicked.connect(self._press_empty)
        self.more = Button(theme, px=19, parent=self.body)
        self.more.clicked.connect(self._show_more)
        self._lay_out_rows()

    def _heading(self, text: str) -> Words:
        return Words(self.theme, self.theme.bold(18), "soft", text)

    # --- what is shown --------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Read the menu anew."""
        self._limit = SHOWN_AT_FIRST
        self.field.clear()
        self._read()
        self._show_rows()

    def _read(self) -> None:
        self._asked_at_s = self._monotonic_s()
        self._room.things(self._take_things)

    def _take_things(self, things: tuple[MenuThing, ...]) -> None:
        self._things, self._asked_at_s = things, None
        had_focus = self.field.hasFocus()
        if not any(thing.kind is self._kind for thing in things) and things:
            self._kind = things[0].kind
        self._show_rows()
        if had_focus and self.finder.isHidden():
            self.enter()

    def show_shop(self, facts: DeskFacts, now: datetime) -> None:
        """Show what is sold out at ``now`` (aware UTC)."""
        link = facts.link.state
        self._link, self._now, self._cannot_read = link, now, bool(facts.journal_trouble)
        said = {LinkState.OFFLINE: shop_words.OFFLINE, LinkState.SIGNED_OUT: shop_words.SIGNED_OUT}.get(link)
        self.lead.set_text(said() if said is not None else "", "late")
        self.lead.setVisible(said is not None)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._now is None:
            return
        sold, suggested = self._room.sold_out(), self._suggestions.open()
        away = {*map(_key, suggested), *(_key(one.thing) for one in sold)}
        matching = [
            thing
            for thing in self._things or ()
            if _key(thing) not in away and finds(self._typed, thing.name)
        ]
        shown = [thing for thing in matching if thing.kind is self._kind]
        known = (*suggested, *(one.thing for one in sold), *matching)
        self._known = {_key(thing): thing for thing in known}
        moved = [
            self.asked.keep([_key(thing) for thing in suggested]),
            self.sold.keep([_key(one.thing) for one in sold]),
            self.for_sale.keep([_key(thing) for thing in shown[: self._limit]]),
        ]
        for one in sold:
            row = self.sold.rows[_key(one.thing)]
            row.show_line(shop_telling.sold_out_line(one, self._link, self._now))
            change = shop_words.MARK() if one.is_undone else shop_words.OTHER_END()
            row.rename(_CHANGE, change)
            row.keys[_BACK].setVisible(not one.is_undone or one.told is Told.REFUSED)
        for thing in shown[: self._limit]:
            seen = day_and_clock(thing.seen_at, self._now) if thing.seen_at is not None else ""
            detail = shop_words.LAST_ORDERED(when=seen) if seen else ""
            self.for_sale.rows[_key(thing)].show_detail(detail)
        self.sold.heading.set_text(shop_words.SECTION_SOLD_OUT(count=len(sold)), "late" if sold else "soft")
        self._show_kinds(matching)
        self._show_empty(matching, shown)
        more = len(shown) - self._limit
        self.more.show_words(shop_words.MORE(count=more))
        self.more.setVisible(more > 0)
        if any(moved):
            self._lay_out_rows()

    def _show_kinds(self, matching: list[MenuThing]) -> None:
        for kind, chip in self.kinds.items():
            text = _KINDS[kind](count=sum(1 for thing in matching if thing.kind is kind))
            chip.show_words(text, look=Look.CHOSEN if kind is self._kind else Look.PLAIN)

    def _show_empty(self, matching: list[MenuThing], shown: list[MenuThing]) -> None:
        title, long, key = "", "", ""
        others = len(matching)
        if self._things is None or (not self._things and self._cannot_read):
            slow = self._asked_at_s is None or self._monotonic_s() - self._asked_at_s >= PATIENCE_S
            long = shop_words.NOT_READ() if slow else shop_words.READING()
            key = shop_words.READ_AGAIN() if slow else ""
        elif not self._things:
            title, long = shop_words.UNKNOWN_MENU(), shop_words.UNKNOWN_MENU_LONG()
        elif not shown:
            long = shop_words.NOT_FOUND(text=self._typed) if self._typed else self._why_none()
            found = shop_words.FOUND_OPTIONS if self._kind is ThingKind.DISH else shop_words.FOUND_DISHES
            key = found(count=others) if self._typed and others else ""
            long = "" if key else long
        elif not self._typed:
            long = shop_words.SEEN_IN_ORDERS()
        self.empty.set_text(title)
        self.empty.setVisible(bool(title))
        self.for_sale.heading.setVisible(bool(self._things))
        self.empty_long.set_text(long)
        self.empty_long.setVisible(bool(long))
        self.empty_key.show_words(key)
        self.empty_key.setVisible(bool(key))
        self.finder.setVisible(bool(self._things) or (self._things is None and not key))

    def _why_none(self) -> str:
        some = any(thing.kind is self._kind for thing in self._things or ())
        return shop_words.ALL_SOLD_OUT() if some else shop_words.NONE_OF_KIND()

    def _lay_out_rows(self) -> None:
        """Put everything into the column again: rows stay the same widgets, whatever moves takes no press at once."""
        while self.column.takeAt(0) is not None:
            pass
        for section in (self.asked, self.sold):
            section.heading.setVisible(section is self.sold and bool(section.rows))
            self.column.addWidget(section.heading)
            for row in section.rows.values():
                self.column.addWidget(row)
        self.column.addWidget(self.for_sale.heading)
        self.column.addWidget(self.finder)
        for part in (*self.for_sale.rows.values(), self.more, self.empty, self.empty_long, self.empty_key):
            left = Qt.AlignmentFlag.AlignLeft if part is self.empty_key else Qt.AlignmentFlag(0)
            self.column.addWidget(part, 0, left)
        self.column.addStretch(1)
        chain([self.back, *stops_in(self.column)])

    # --- rows -----------------------------------------------------------------------------------------------

    def _row(self, key: str, ground: str, edge: str) -> ThingRow:
        row = ThingRow(self.theme, key, self._known[key].name, ground=ground, edge=edge, parent=self.body)
        row.pressed.connect(self._press)
        row.chosen.connect(self._sell_out)
        row.opened.connect(self._close_others)
        Steady(row, self._monotonic_s)
        return row

    def _ask_row(self, key: str) -> ThingRow:
        row = self._row(key, "note", "note_edge")
        row.name.set_text(shop_words.SUGGESTED(name=row.thing_name))
        row.offer(_TOMORROW, shop_words.TOMORROW_MARK(), Look.GO)
        row.offer(_LATER, shop_words.ANOTHER_TIME())
        row.offer(_NO, shop_words.NOT_SOLD_OUT())
        return row

    def _sold_row(self, key: str) -> ThingRow:
        row = self._row(key, "ground", "late")
        row.kind.show_word(_KIND_WORDS[self._known[key].kind](), "soft")
        row.offer(_BACK, shop_words.BACK_IN_STOCK(), Look.GO)
        row.offer(_CHANGE, shop_words.OTHER_END())
        return row

    def _for_sale_row(self, key: str) -> ThingRow:
        row = self._row(key, "sheet", "line")
        row.offer(_MARK, shop_words.MARK(), Look.DANGER)
        return row

    def _rows(self) -> list[ThingRow]:
        return [row for section in (self.asked, self.sold, self.for_sale) for row in section.rows.values()]

    def _asking(self) -> ThingRow | None:
        return next((row for row in self._rows() if row.choice is not None), None)

    def _close_others(self, key: str) -> None:
        for row in self._rows():
            if row.key != key:
                row.close_choice()
        chain([self.back, *stops_in(self.column)])

    # --- what is pressed ------------------------------------------------------------------------------------

    def _press(self, key: str, wish: str) -> None:
        row = next((one for one in self._rows() if one.key == key), None)
        if row is None or self._now is None:
            return
        if wish in {_MARK, _CHANGE, _LATER}:
            row.ask_until(self._now, self._room.next_day())
        elif wish == _TOMORROW:
            self._sell_out(key, self._room.next_day())
        elif wish == _NO:
            self._suggestions.decline(self._known[key].thing_id)
            self._after("")
        else:
            thing_id = self._known[key].thing_id
            self._say(lambda: self._room.back_in_stock(thing_id), shop_words.SOLD_AGAIN(name=row.thing_name))

    def _sell_out(self, key: str, until: datetime | None) -> None:
        thing = self._known.get(key)
        if thing is not None:
            self._say(lambda: self._room.sell_out(thing, until), shop_words.MARKED(name=thing.name))

    def _say(self, press: Callable[[], None], done: str) -> None:
        try:
            press()
        except DeskError as refusal:
            self.tell(str(refusal), bad=True, passes=True)
        else:
            self._after(done)

    def _after(self, done: str) -> None:
        """Tell it, and let the keyboard stand where the next one is found."""
        self.tell(done, passes=True)
        self._show_rows()
        self.changed.emit()
        self.enter()

    def enter(self) -> None:
        """Let the keyboard stand on a question first, else where a name can be typed."""
        asked = next(iter(self.asked.rows.values()), None)
        if asked is not None:
            asked.keys[_TOMORROW].setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.finder.isHidden():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()
        else:
            super().enter()

    def step_back(self) -> None:
        """Ask no more until when, then search for nothing, then leave."""
        if (row := self._asking()) is not None:
            row.close_choice()
        elif self.field.text():
            self.field.clear()
        else:
            super().step_back()

    def _open_first(self) -> None:
        """Ask until when the first thing that was found is sold out."""
        row = next(iter(self.for_sale.rows.values()), None)
        if row is not None and row.choice is None:
            self._press(row.key, _MARK)

    def _search(self, text: str) -> None:
        self._typed, self._limit = text.strip(), SHOWN_AT_FIRST
        self._show_rows()

    def _show_kind(self, kind: ThingKind) -> None:
        self._kind, self._limit = kind, SHOWN_AT_FIRST
        self._show_rows()

    def _show_more(self) -> None:
        self._limit += SHOWN_AT_FIRST
        self._show_rows()

    def _press_empty(self) -> None:
        """Read once more, or show the kind that has what was typed."""
        if not self._things:
            self._read()
            self._show_rows()
        else:
            self._show_kind(ThingKind.OPTION if self._kind is ThingKind.DISH else ThingKind.DISH)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)


def _key(thing: MenuThing) -> str:
    """Return what a row is known by: a platform may give a dish and an option the same id."""
    return f"{thing.kind}:{thing.thing_id}"
