"""A page with one whole text, to be read and copied. It must not know what the text is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.page import Page
from merchant_desk.ui.theme import Theme

from . import log_words as words

_PX = 18
_STACK_PX = 15


class TextPage(Page):
    """Main thread; owned by the program's pages. The text is shown as it is, never as markup, and let go on leaving."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.TEXT(), scrolls=False, parent=parent)
        self.copy = Button(theme, px=19, parent=self)
        self.copy.show_words(words.COPY())
        self.copy.clicked.connect(self._copy)
        self.head_row.insertWidget(1, self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(words.TEXT())
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(32, 0, 32, 16)
        row.addWidget(self.text)
        self.left.connect(self.text.clear)

    def begin(self, title: str, lead: str, text: str, *, stacked: bool = False) -> None:
        """Show a text under a title; ``stacked`` keeps its columns under each other, as a crash's stacks want it."""
        self.title.set_text(title)
        self.setAccessibleName(title)
        self.lead.set_text(lead)
        self.tell("")
        font = self.theme.font(_STACK_PX if stacked else _PX)
        if stacked:
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
            font.setFamilies([fixed, self.theme.family])
        self.text.setFont(font)
        self.text.setPlainText(text)

    def enter(self) -> None:
        """Let the keyboard stand in the text: arrows scroll it."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_pages(self, pages: int) -> None:
        """Scroll the text on (1) or back (-1) by almost a page."""
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + pages * max(1, bar.pageStep() - 1))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.tell(words.COPIED(), passes=True)
