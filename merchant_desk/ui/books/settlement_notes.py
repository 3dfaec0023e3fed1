"""What has to be said beside a settlement: in red with a sign what asks the owner for something, the rest quietly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.services.books.settlement_port import Remark, Statement
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.sign_line import SignLine
from merchant_desk.ui.theme import Theme

from . import settlement_words as words


def notes_of(statement: Statement) -> Iterator[Remark]:
    """Yield what is left out of a sum, and what is to be said of its orders and statements."""
    if statement.unread:
        yield Remark(words.UNREAD(count=statement.unread))
    if statement.unknown_rates:
        yield Remark(words.UNKNOWN_RATES())
    if statement.foreign:
        yield Remark(words.FOREIGN(count=statement.foreign), asks=False)
    for remark in statement.remarks:
        yield Remark(said(remark.sentence), remark.asks)


class NoteList(QWidget):
    """Main thread; owned by the settlement's page. Without sentences it is hidden."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentences: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_notes(self, remarks: Iterable[Remark]) -> None:
        """Show these, all of them of one kind."""
        told = list(remarks)
        self.setVisible(bool(told))
        sentences = tuple(one.sentence for one in told)
        if sentences == self._sentences:
            return
        self._sentences = sentences
        self.setAccessibleName(" ".join(sentences))
        clear(self._column)
        for one in told:
            self._column.addWidget(self._note(one))

    def _note(self, remark: Remark) -> QWidget:
        theme = self._theme
        if not remark.asks:
            return Words(theme, theme.font(16), "soft", remark.sentence)
        line = SignLine(theme, px=17)
        line.show_line(remark.sentence, "late", "late")
        return line
