"""Buttons for registration files that were found, looked for while the first page is shown. It reads no file."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.services.first_start_port import FirstStartRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import file_words

#: The first page's words and buttons are no wider.
PAGE_PX = 860
#: A stick that is put in while the page stands there is seen within this time.
LOOK_EACH_MS = 3_000
#: More do not stand beside one another; whoever has left so many opens one by hand.
MOST = 3
_BUTTON_PX = 84
_AIR_PX = 24


class FoundRow(QWidget):
    """Main thread; owned by the first page, hidden while there is no file.

    ``changed`` tells that there is one now, or none any more; its value, that this is the first answer: then nobody has
    chosen a way yet. ``picked`` carries the path of the file whose button was pressed.
    """

    changed = Signal(bool)
    picked = Signal(str)

    def __init__(self, theme: Theme, room: FirstStartRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(file_words.FOUND())
        self._theme = theme
        self._room = room
        self._asks = self._is_retired = self._was_answered = False
        self.paths: tuple[str, ...] = ()
        self.buttons: dict[str, Button] = {}
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Words(theme, theme.font(21), "soft", file_words.FOUND_HOW()))
        column.addLayout(self._row)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EACH_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(0, self, self.look)

    def retire(self) -> None:
        """Look no more: another row has taken this one's place, or the room is about to close."""
        self._is_retired = True
        self._timer.stop()

    def look(self) -> None:
        """Ask while the page is shown, once at a time: a stick that is dying answers late, or never."""
        page = self.parentWidget()
        if not self._asks and not self._is_retired and page is not None and page.isVisible():
            self._asks = True
            self._room.find_files(self._take)

    def _take(self, paths: tuple[str, ...]) -> None:
        is_first, self._asks, self._was_answered = not self._was_answered, False, True
        if self._is_retired or paths[:MOST] == self.paths:
            return
        self.paths = paths[:MOST]
        clear(self._row)
        self.buttons.clear()
        for path in self.paths:
            button = Button(self._theme, Look.GO, px=27, parent=self)
            button.setFixedHeight(_BUTTON_PX)
            button.show_words(
                file_words.FOUND(), self._caption(path), spoken=file_words.FOUND_SPOKEN(path=path)
            )
            button.clicked.connect(partial(self._pick, path))
            self._row.addWidget(button, 1)
            self.buttons[path] = button
        self.setVisible(bool(self.paths))
        self.changed.emit(is_first)

    def _caption(self, path: str) -> str:
        """Return where a file lies, the end alone where that is long: a stick's name stands there."""
        room = PAGE_PX // len(self.paths) - 2 * _AIR_PX
        metrics = QFontMetrics(self._theme.font(15))
        return metrics.elidedText(_folder(path), Qt.TextElideMode.ElideLeft, room)

    def _pick(self, path: str, _checked: bool = False) -> None:
        self.picked.emit(path)


def _folder(path: str) -> str:
    """Return where a file lies, whichever system wrote its path."""
    return path.rpartition("\\" if "\\" in path else "/")[0] or path
