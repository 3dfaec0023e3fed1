"""What each key does in the counter's window, whichever page is shown. It must not know how anything looks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from merchant_desk.services.desk_port import Desk

from .board.attending import Attending
from .books.history_place import history_of
from .keys import KeyUse, bind_keys
from .places import Place
from .settings.settings_place import settings_of

if TYPE_CHECKING:
    from .window import CounterWindow

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Keyboard:
    """Main thread; owned by the window. The keys are bound from the beginning; plain ones are asked by :meth:`take`."""

    def __init__(self, window: CounterWindow, desk: Desk, attending: Attending) -> None:
        self._window = window
        self._desk = desk
        self._attending = attending
        key = Qt.Key
        shift_f3 = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, key.Key_F3)
        bind_keys(
            window,
            (
                KeyUse(key.Key_F1, window.show_orders),
                KeyUse(key.Key_F2, window.decision.accept_target, everywhere=True),
                KeyUse(key.Key_F3, partial(self._change_minutes, 1), repeats=True),
                KeyUse(shift_f3, partial(self._change_minutes, -1), repeats=True),
                KeyUse(key.Key_F4, self._open_reasons),
                KeyUse(key.Key_F5, window.presses.poll_now),
                KeyUse(key.Key_F6, self._print_again),
                KeyUse(key.Key_F7, partial(window.show_place, Place.HISTORY)),
                KeyUse(key.Key_F8, partial(window.show_place, Place.SETTLEMENT)),
                KeyUse(key.Key_F9, self._turn_shop),
                KeyUse(key.Key_F10, self._turn_settings),
                KeyUse(key.Key_F11, self._turn_kitchen),
                KeyUse(key.Key_F12, self._turn_kind),
                KeyUse(key.Key_Space, window.presses.silence),
                KeyUse(key.Key_Escape, self._escape),
                KeyUse(key.Key_PageDown, partial(self._scroll, 1), repeats=True),
                KeyUse(key.Key_PageUp, partial(self._scroll, -1), repeats=True),
            ),
        )

    def take(self, event: QKeyEvent) -> bool:
        """Walk over the orders' board with arrows and Enter; tell whether the key was one of them."""
        if not self._window.shows_orders:
            return False
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.enter()
        elif (by := _STEPS.get(Qt.Key(event.key()))) is not None:
            self._window.board.step(by)
        else:
            return False
        return True

    def enter(self, _order_id: str = "") -> None:
        """Answer a stop-cooking alarm, or lead the keyboard to the first answer about the selected order."""
        record = self._desk.record(self._attending.selected) if self._attending.selected else None
        if record is not None and record.alarm:
            self._window.decision.say_seen()
        else:
            self._window.decision.focus_primary()

    def _print_again(self) -> None:
        """Print again what the paper that is seen names beside the key: of the selected order, or of a past one."""
        if self._window.shows_orders and self._attending.selected:
            self._window.presses.print_by_key()
        elif self._window.places.shown is Place.HISTORY and (history := history_of(self._window)) is not None:
            history.print_by_key()

    def _open_reasons(self) -> None:
        """Ask for reasons where they can be read."""
        if not self._window.shows_orders:
            self._window.show_orders()
        self._window.decision.open_reasons()

    def _change_minutes(self, steps: int) -> None:
        self._window.decision.change_minutes(steps)
        if not self._window.shows_orders:
            self._window.refresh()

    def _turn_shop(self) -> None:
        """Show the shop; where the keyboard stands on its large key already, what is sold out."""
        shop = self._window.shop
        if shop is not None and self._window.places.shown is Place.SHOP and shop.stands_on_key:
            shop.show_sold_out()
        else:
            self._window.show_place(Place.SHOP)

    def _turn_settings(self) -> None:
        """Show the settings; where a subject's first page is shown already, the next subject."""
        settings = settings_of(self._window)
        is_open = settings is not None and settings.isVisible()
        if settings is not None and is_open and settings.is_home:
            settings.turn_on()
        else:
            self._window.show_place(Place.SETTINGS)

    def _turn_kitchen(self) -> None:
        """Show what is to be cooked, from wherever it is wanted."""
        if not self._window.shows_orders:
            self._window.show_orders()
        self._window.turn_kitchen()

    def _turn_kind(self) -> None:
        """Show the next kind of orders, where the board is seen."""
        if self._window.shows_orders:
            self._window.turn_kind()

    def _scroll(self, pages: int) -> None:
        if (shown := self._window.places.pages) is not None:
            shown.scroll_pages(pages)
        else:
            self._window.detail.scroll_pages(pages)

    def _escape(self) -> None:
        if self._window.presence.closing.isVisible():
            self._window.presence.closing.withdraw()
        elif self._window.decision.asks_reason:
            self._window.decision.step_back()
        elif (shown := self._window.places.pages) is not None and not self._rings():
            shown.step_back()
        elif self._window.feed.shows_kitchen and not self._rings():
            self._window.turn_kitchen()
        else:
            self._window.presses.silence()

    def _rings(self) -> bool:
        return bool(self._desk.ringing().calls)
