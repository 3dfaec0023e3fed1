"""The page on which the owner parts the menu for several kitchens. It must not know how slips are routed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.order import Item
from merchant_desk.services.desk_port import Desk
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.services.slips.routing import REST
from merchant_desk.ui import telling
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import print_words
from .category_draft import (
    MOST_CATEGORIES,
    CategoryDraft,
    Users,
    categories_of,
    dishes_by_draft,
    drafts_of,
    first_wrong,
    recent_dishes,
    renamed,
    users_of,
    with_categories,
)
from .category_row import CategoryRow

#: A line names so many dishes, each so long.
_NAMED_DISHES, _DISH_LENGTH = 4, 24
#: What falls where is told when the typing rests.
_REST_MS = 150


class CategoriesPage(Page):
    """Main thread; owned by the pages. Nothing is kept before 저장; leaving forgets what was changed.

    ``kept`` carries a dictionary: the new name of each category that there was, empty for one that was taken out.
    """

    kept = Signal(object)

    def __init__(self, theme: Theme, room: PrintRoom, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(theme, print_words.CATEGORIES(), can_leave=False, parent=parent)
        self._room = room
        self._desk = desk
        self._recent: tuple[Item, ...] = ()
        self._saving = False
        self._session = 0
        self.rows: list[CategoryRow] = []
        self.first: Button | None = None
        self.lead.set_text(print_words.CATEGORIES_LEAD())
        self.rest = Words(theme, theme.font(17), "soft")
        self.add = Button(theme, px=19, parent=self.foot)
        self.add.show_words(print_words.CATEGORY_ADD())
        self.add.clicked.connect(self._add)
        self.give_up = Button(theme, px=20, parent=self.foot)
        self.give_up.clicked.connect(self.leave)
        self.save = Button(theme, Look.GO, px=24, parent=self.foot)
        self.save.setMinimumWidth(200)
        self.save.show_words(print_words.SAVE())
        self.save.clicked.connect(self._save)
        self.foot_row.addWidget(self.add)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.give_up)
        self.foot_row.addWidget(self.save)
        self.foot.show()
        self.area.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_REST_MS)
        self._typing.timeout.connect(self._show_found)

    # --- what is shown --------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin with the categories in use."""
        self._session += 1
        self._saving = False
        self.stay()
        self.tell("")
        self.rows = [self._row(draft) for draft in drafts_of(self._room.settings().categories)]
        self._lay_out_rows()
        self.area.verticalScrollBar().setValue(0)

    def enter(self) -> None:
        """Stand in the first name, or on the one button of an empty page."""
        self._recent = recent_dishes(self._desk.records())
        self._show_found()
        first = self.rows[0].name if self.rows else self.first or self.add
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def drafts(self) -> tuple[CategoryDraft, ...]:
        """Return what is typed, from top to bottom."""
        return tuple(row.draft() for row in self.rows)

    def _row(self, draft: CategoryDraft) -> CategoryRow:
        row = CategoryRow(self.theme, draft)
        row.changed.connect(self._change)
        row.moved.connect(partial(self._move, row))
        row.remove_pressed.connect(partial(self._ask, row))
        row.taken_out.connect(partial(self._take_out, row))
        row.finished.connect(self.add.setFocus)
        return row

    def _lay_out_rows(self) -> None:
        """Let the rows stand in their order; those that stay are the same widgets, and keep the keyboard."""
        for row in self.rows:
            self.column.removeWidget(row)
        self.column.removeWidget(self.rest)
        clear(self.column)
        self.first = None
        for place, row in enumerate(self.rows):
            row.show_place(first=place == 0, last=place == len(self.rows) - 1)
            self.column.addWidget(row)
        if not self.rows:
            self._show_empty()
        self.column.addWidget(self.rest)
        self.column.addStretch(1)
        self.lead.setVisible(bool(self.rows))
        self.add.setVisible(bool(self.rows))
        self._show_found()
        self._show_way_back()

    def _show_empty(self) -> None:
        theme = self.theme
        self.column.addSpacing(24)
        self.column.addWidget(Words(theme, theme.bold(34), text=print_words.CATEGORY_NONE()))
        self.column.addWidget(Words(theme, theme.font(22), text=print_words.CATEGORY_NONE_LONG()))
        self.column.addWidget(Words(theme, theme.font(20), "soft", print_words.CATEGORY_NONE_HOW()))
        self.column.addSpacing(12)
        first = self.first = Button(theme, Look.WORK, px=28)
        first.setFixedSize(320, 84)
        first.show_words(print_words.CATEGORY_FIRST())
        first.clicked.connect(self._add)
        self.column.addWidget(first, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_found(self) -> None:
        """Say under each category which dishes of the newest orders fall into it, and at the end which into none."""
        *found, rest = dishes_by_draft(self._recent, self.drafts())
        for row, dishes in zip(self.rows, found, strict=True):
            none = print_words.CATEGORY_FOUND_NONE() if row.draft().category().words else ""
            row.show_found(_named(dishes) or none if self._recent else "")
        said = f"{print_words.CATEGORY_REST(rest=REST)} {_named(rest)}".strip()
        self.rest.set_text(said if self.rows else "")
        self.rest.setVisible(bool(self.rows))

    def _show_way_back(self) -> None:
        """Say what leaving means: changes are given up only where there are some."""
        self.give_up.show_words(print_words.GIVE_UP() if self.unsaved() else print_words.BACK())

    def unsaved(self) -> bool:
        """Tell whether a category is not as it is kept."""
        return categories_of(self.drafts()) != self._room.settings().categories

    # --- what is pressed ------------------------------------------------------------------------------------

    def _change(self) -> None:
        self.tell("")
        self._show_way_back()
        self._typing.start()

    def _add(self) -> None:
        if len(self.rows) >= MOST_CATEGORIES:
            self.tell(print_words.CATEGORY_MOST(most=MOST_CATEGORIES), bad=True)
            return
        row = self._row(CategoryDraft())
        self.rows.append(row)
        self._lay_out_rows()
        self._stand_in(row, row.name)

    def _stand_in(self, row: CategoryRow, part: QWidget) -> None:
        """Give the keyboard to a part of a row; the row is in sight at once, or when it gets its place."""
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(row, 0, 16)

    def _keep_in_sight(self) -> None:
        """Let the row in which the keyboard stands be seen when rows come, go or grow."""
        focus: QWidget | None = self.window().focusWidget()
        for row in self.rows:
            if focus is not None and row.isAncestorOf(focus):
                self.area.ensureWidgetVisible(row, 0, 16)

    def _move(self, row: CategoryRow, by: int) -> None:
        place = self.rows.index(row)
        self.rows.insert(max(0, place + by), self.rows.pop(place))
        self._lay_out_rows()
        pressed, other = (row.up, row.down) if by < 0 else (row.down, row.up)
        self._stand_in(row, pressed if pressed.isEnabled() else other)

    def _ask(self, row: CategoryRow) -> None:
        """Name the printers that use it before it is taken out; what nobody has kept goes at once."""
        if row.kept:
            row.ask(_question(row.kept, users_of(row.kept, self._room.settings().printers)))
        else:
            self._take_out(row)

    def _take_out(self, row: CategoryRow) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._lay_out_rows()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].remove.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.enter()

    def _save(self) -> None:
        if self._saving:
            return
        drafts = self.drafts()
        if (wrong := first_wrong(drafts)) is not None:
            row = self.rows[wrong.place]
            row.say_wrong(wrong.sentence)
            self._stand_in(row, row.words if wrong.in_words else row.name)
            return
        self._saving = True
        self.tell(print_words.SAVING())
        settings = self._room.settings()
        names = renamed(settings.categories, drafts)
        new = with_categories(settings, drafts)
        kept = tuple((row, draft.category().name) for row, draft in zip(self.rows, drafts, strict=True))
        done = partial(self._saved, self._session, names, kept)
        self._room.save(new, done, partial(self._not_saved, self._session))

    def _saved(self, session: int, names: dict[str, str], kept: tuple[tuple[CategoryRow, str], ...]) -> None:
        """Tell it; what was typed meanwhile stays, and is not kept yet."""
        self.kept.emit(names)
        if session == self._session:
            self._saving = False
            for row, name in kept:
                row.kept = name
            self.tell(print_words.CATEGORIES_SAVED(), passes=True)
            self._show_way_back()

    def _not_saved(self, session: int, error: DeskError) -> None:
        if session == self._session:
            self._saving = False
            self.tell(str(error), bad=True)


def _question(name: str, users: Users) -> str:
    if not users.names:
        return print_words.CATEGORY_REMOVE(name=name)
    said = print_words.CATEGORY_REMOVE_USED(name=name, printers=", ".join(users.names))
    if users.then_all:
        said = f"{said} {print_words.CATEGORY_REMOVE_ALL(printers=', '.join(users.then_all))}"
    return said


def _named(dishes: tuple[str, ...]) -> str:
    """Return some dishes by their names and the others by their number; empty for none."""
    if not dishes:
        return ""
    said = ", ".join(telling.shorten(name, _DISH_LENGTH) for name in dishes[:_NAMED_DISHES])
    more = len(dishes) - _NAMED_DISHES
    if more > 0:
        return print_words.CATEGORY_FOUND_MORE(dishes=said, count=more)
    return print_words.CATEGORY_FOUND(dishes=said)
