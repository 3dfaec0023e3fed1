"""Stands before the owner's pages until the PIN is known, and comes back when nobody has touched them for a while."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.access_port import AccessRoom, Role
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.settings import Language
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.pin_field import PinField
from merchant_desk.ui.places import Pages
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import settings_words as texts
from .chosen_settings import keep
from .language_pick import LanguagePick

#: What counts as somebody being there.
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})
_KEYPAD = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0")
_KEY_PX = 84


class LockPage(Page):
    """Asks for the PIN: by keyboard, or by a pad for the finger. Main thread; owned by the locked pages.

    Staff read the window as well: with ``settings`` its language is changed here, without the PIN.
    """

    def __init__(
        self,
        theme: Theme,
        access: AccessRoom,
        settings: SettingsRoom | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, texts.LOCKED(), can_leave=False, parent=parent)
        self._access = access
        self.lead.set_text(texts.LOCKED_LEAD())
        self.pin = PinField(theme, texts.PIN_FIELD())
        self.pin.entered.connect(self._enter)
        self.keys: dict[str, Button] = {}
        pad = QGridLayout()
        pad.setSpacing(8)
        for number, sign in enumerate(_KEYPAD):
            key = self.keys[sign] = Button(theme, px=28, parent=self)
            key.show_words(sign)
            key.setFixedSize(_KEY_PX, _KEY_PX)
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(partial(self._type, sign))
            pad.addWidget(key, number // 3, number % 3)
        self.open = Button(theme, Look.GO, px=22)
        self.open.setFixedSize(_KEY_PX, _KEY_PX)
        self.open.show_words(texts.OPEN_LOCK())
        self.open.clicked.connect(self._enter)
        pad.addWidget(self.open, 3, 2)
        pad.setColumnStretch(3, 1)
        self.languages: LanguagePick | None = None
        if settings is not None:
            self._offer_languages(theme, settings)
        self.column.addWidget(self.pin)
        self.column.addLayout(pad)
        self.column.addWidget(Words(theme, theme.font(17), "soft", texts.LOCK_FORGOTTEN()))
        self.column.addStretch(1)

    def _offer_languages(self, theme: Theme, room: SettingsRoom) -> None:
        """Offer the languages beside the title; the one that is kept is in use at once."""
        pick = self.languages = LanguagePick(theme, room.settings().screen.language, self)

        def shown() -> None:
            pick.show_language(room.settings().screen.language)

        def use(name: str) -> None:
            settings = room.settings()
            screen = replace(settings.screen, language=Language(name))
            keep(room, self, replace(settings, screen=screen), shown)

        pick.wanted.connect(use)
        self.head_row.addWidget(pick, 0, Qt.AlignmentFlag.AlignTop)

    def enter(self) -> None:
        """Stand in the empty field."""
        self.pin.take()
        self.pin.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, sign: str, _checked: bool = False) -> None:
        if sign == "⌫":
            self.pin.field.backspace()
        else:
            self.pin.field.insert(sign)

    def _enter(self) -> None:
        if pin := self.pin.take():
            self.open.setEnabled(False)
            self.tell(texts.CHECKING())
            self._access.enter(pin, self._entered, self._refused)

    def _entered(self) -> None:
        self.open.setEnabled(True)
        self.tell("")
        self.left.emit()

    def _refused(self, error: DeskError) -> None:
        self.open.setEnabled(True)
        self.tell(said(str(error)), bad=True)
        if self.isVisible():
            self.enter()


class Locked(QStackedWidget):
    """A place whose pages are the owner's; implements ``places.Pages``. Main thread; owned by the window.

    What was begun on the pages stays behind the lock. The lock's own page is built when it is needed first.
    """

    def __init__(
        self,
        theme: Theme,
        access: AccessRoom,
        widget: QWidget,
        pages: Pages,
        settings: SettingsRoom | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(widget.accessibleName())
        self._theme = theme
        self._access = access
        self._settings = settings
        self._lock: LockPage | None = None
        self._application: QObject | None = None
        self._inner = pages
        self._widget = widget
        self.addWidget(widget)

    @property
    def lock(self) -> LockPage:
        """Return the page that asks for the PIN."""
        if self._lock is None:
            self._lock = LockPage(self._theme, self._access, self._settings, self)
            self._lock.left.connect(self._open)
            self.addWidget(self._lock)
        return self._lock

    def watch(self, application: QObject) -> None:
        """Take every press in the program for a touch, as long as the pages are shown: each event costs a call."""
        self._application = application
        if self.isVisible():
            application.installEventFilter(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._application is not None:
            self._application.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._application is not None:
            self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._widget.isVisible():
            self._access.touch()
        return super().eventFilter(watched, event)

    @property
    def is_shut(self) -> bool:
        """Tell whether the lock stands before the pages."""
        return self._lock is not None and self.currentWidget() is self._lock

    def _open(self) -> None:
        self.setCurrentWidget(self._widget)
        self._inner.enter()

    def _look(self) -> None:
        """Shut or open by who stands here now."""
        owner = self._access.role() is Role.OWNER
        if owner and self.is_shut:
            self.setCurrentWidget(self._widget)
        elif not owner and not self.is_shut:
            focus: QWidget | None = self.window().focusWidget()
            had_focus = focus is not None and self._widget.isAncestorOf(focus)
            self.setCurrentWidget(self.lock)
            if had_focus:
                self.lock.enter()

    def _shown(self) -> Pages:
        return self.lock if self.is_shut else self._inner

    # --- places.Pages ---------------------------------------------------------------------------------------

    @property
    def is_home(self) -> bool:
        """Tell whether the place shows its first page."""
        return self._shown().is_home

    def enter(self) -> None:
        """Let the keyboard stand in the page that may be shown."""
        self._look()
        self._shown().enter()

    def attend(self) -> None:
        """Make way for an order that calls."""
        self._inner.attend()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the desk as it is at ``now`` (aware UTC), to whom it may be shown."""
        self._look()
        self._shown().show_facts(facts, now)

    def scroll_pages(self, pages: int) -> None:
        """Scroll the page that is shown."""
        self._shown().scroll_pages(pages)

    def step_back(self) -> None:
        """Lead one step back."""
        self._shown().step_back()

    def go_home(self) -> None:
        """Lead back to the first page."""
        self._shown().go_home()
