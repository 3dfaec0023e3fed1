"""The face of the decision bar that asks which dishes have run out. It emits what was chosen, no more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from merchant_desk.domain.order import Order
from merchant_desk.ui import telling, words
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.printers import print_words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import order_words
from .decision_bodies import FIGURES

#: Dishes stand beside each other where all their names are short.
_SHORT_NAME = 14
#: More of a name is not read on a button.
_LONGEST_NAME = 32
_GAP_PX = 8
#: So many rows of dishes stand there at once; more are scrolled to.
_ROWS = 3
#: More dishes than this are not asked about one by one.
MOST_DISHES = 60
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def dishes_of(order: Order | None) -> dict[str, str]:
    """Return the dishes that can be named to the platform: item id and name, in the order's own order."""
    found: dict[str, str] = {}
    for item in order.items[:MOST_DISHES] if order is not None else ():
        if item.item_id:
            found.setdefault(item.item_id, telling.shorten(item.name, 60))
    return found


class DishButton(Button):
    """A dish that Space or a press chooses; Enter is left to the question as a whole."""

    def event(self, event: QEvent) -> bool:
        # The window's own Space silences the bell; on a dish it means: this one.
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)


class StockBody(QWidget):
    """Dishes as buttons, several may be chosen; Enter sends. Main thread; owned by the bar.

    ``chosen`` carries the item ids. An order of one dish has it chosen already.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        number: str,
        dishes: dict[str, str],
        *,
        rejecting: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dishes = dishes
        self._rejecting = rejecting
        self.taken: set[str] = set(dishes) if len(dishes) == 1 else set()
        title = (order_words.STOCK_REJECT if rejecting else order_words.STOCK_CANCEL)(number=number)
        self.setAccessibleName(title)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_GAP_PX)
        rows.addWidget(Words(theme, theme.bold(19), "late", title))
        self.buttons: dict[str, DishButton] = {}
        rows.addWidget(self._list(theme))
        self.send = Button(theme, Look.STOP, px=20, beside=True)
        self.send.clicked.connect(self.say)
        self.without = Button(theme, Look.DANGER, px=18)
        self.without.show_words(
            order_words.STOCK_WITHOUT_REJECT() if rejecting else order_words.STOCK_WITHOUT_CANCEL()
        )
        self.without.clicked.connect(self._say_without)
        self.back = Button(theme, px=18, beside=True)
        self.back.show_words(words.BACK(), "Esc")
        self.back.clicked.connect(self.left)
        for left, right in (
            (self.send, self.back),
            (Words(theme, theme.font(16), "soft", order_words.STOCK_KEYS(), middle=True), self.without),
        ):
            row = QHBoxLayout()
            row.setSpacing(_GAP_PX)
            row.addWidget(left, 1)
            row.addWidget(right)
            rows.addLayout(row)
        self._show()

    def _list(self, theme: Theme) -> QScrollArea:
        """Return the dishes, one below the other or two in a row."""
        columns = 1 if any(len(name) > _SHORT_NAME for name in self._dishes.values()) else 2
        sheet = QWidget()
        sheet.setAccessibleName(order_words.STOCK_PART())
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        for place, item_id in enumerate(self._dishes):
            button = DishButton(theme, px=19, beside=True, parent=sheet)
            button.clicked.connect(partial(self._turn, item_id))
            grid.addWidget(button, place // columns, place % columns)
            self.buttons[item_id] = button
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        area = QScrollArea(self)
        area.setAccessibleName(order_words.STOCK_PART())
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        area.viewport().setAutoFillBackground(False)  # the bar's own ground
        sheet.setAutoFillBackground(False)
        shown = min(_ROWS, -(-len(self._dishes) // columns))
        area.setFixedHeight(shown * (TOUCH_PX + _GAP_PX))
        return area

    def focus_first(self) -> None:
        """Let the keyboard start at the first dish."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self) -> None:
        """Send what is chosen; with nothing chosen nothing happens."""
        if self.taken:
            self.chosen.emit(tuple(item_id for item_id in self._dishes if item_id in self.taken))

    def _say_without(self) -> None:
        self.chosen.emit(())

    def _turn(self, item_id: str, _checked: bool = False) -> None:
        self.taken ^= {item_id}
        self._show()

    def _show(self) -> None:
        """Let each dish say whether it is chosen, and the button what it sends."""
        for place, (item_id, name) in enumerate(self._dishes.items()):
            on = item_id in self.taken
            figure = FIGURES[place] if place < len(FIGURES) else ""
            short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
            text = order_words.STOCK_DISH(number=figure, name=short).strip()
            caption = order_words.STOCK_CHOSEN() if on else ""
            spoken = print_words.CHOSEN(words=f"{name} {caption}") if on else name
            self.buttons[item_id].show_words(text, caption, Look.STOP if on else Look.PLAIN, spoken)
        count = len(self.taken)
        send = order_words.STOCK_SEND_REJECT if self._rejecting else order_words.STOCK_SEND_CANCEL
        self.send.show_words(send(count=count) if count else order_words.STOCK_NONE(), "Enter")
        self.send.setEnabled(bool(count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        figure = event.text()
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.say()
        elif len(figure) == 1 and figure in FIGURES:
            place = FIGURES.index(figure)
            if place < len(self._dishes) and not event.isAutoRepeat():
                self._turn(list(self._dishes)[place])
        else:
            super().keyPressEvent(event)
