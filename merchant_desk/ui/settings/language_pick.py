"""Two buttons, one for each language, the one in use marked in words. It must not know what follows from a press."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from merchant_desk.services.settings import Language
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.printers import print_words
from merchant_desk.ui.theme import Theme

from . import settings_words as texts

_BUTTON_PX = (112, 64)
#: Each language stands there in its own words, whichever is spoken.
_NAMES: dict[Language, Phrase] = {Language.KOREAN: texts.KOREAN, Language.ENGLISH: texts.ENGLISH}


class LanguagePick(QWidget):
    """For pages before which nobody has set anything. Main thread; owned by its page.

    ``wanted`` carries the language whose button was pressed, also where it is in use already.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(texts.LANGUAGE())
        self.buttons: dict[Language, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        width, height = (round(px * max(1.0, theme.factor)) for px in _BUTTON_PX)
        for one in Language:
            button = self.buttons[one] = Button(theme, px=19, parent=self)
            button.setFixedSize(width, height)
            button.clicked.connect(partial(self._press, one))
            row.addWidget(button)
        self.show_language(language)

    def show_language(self, language: Language) -> None:
        """Mark the language in use, by words and colours."""
        for one, button in self.buttons.items():
            name, on = _NAMES[one](), one is language
            spoken = print_words.CHOSEN(words=name) if on else name
            look = Look.CHOSEN if on else Look.PLAIN
            button.show_words(name, texts.IN_USE() if on else "", look, f"{texts.LANGUAGE()} {spoken}")

    def stand(self, language: Language) -> None:
        """Let the keyboard stand on a language."""
        self.buttons[language].setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, language: Language, _checked: bool = False) -> None:
        self.wanted.emit(language.value)
