"""Where newer versions come from, and when they are installed. It must not know how a choice is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.services.settings import UpdateSettings, UpdateTime
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import program_words as words

_HELP = {UpdateTime.AFTER_CLOSING: words.WHEN_CLOSED_HELP, UpdateTime.ASK: words.WHEN_ASK_HELP}


class UpdateWhen(QWidget):
    """Main thread; owned by the page. ``pressed`` carries the choice, ``settings`` tells what is kept."""

    pressed = Signal(str)

    def __init__(
        self, theme: Theme, settings: Callable[[], UpdateSettings], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAccessibleName(words.WHEN())
        self.choice = ChipRow(theme, words.WHEN())
        self.choice.offer(
            ((UpdateTime.AFTER_CLOSING, words.WHEN_CLOSED()), (UpdateTime.ASK, words.WHEN_ASK())), per_row=3
        )
        self.choice.pressed.connect(self.pressed)
        self.address = Words(theme, theme.font(16), "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addWidget(self.address)

    def look(self) -> None:
        """Show what is set."""
        settings = self._settings()
        self.choice.choose((settings.when,))
        self.choice.say(_HELP[settings.when]())
        where = words.FROM(address=settings.address) if settings.address else ""
        self.address.set_text(where)
        self.address.setVisible(bool(where))
