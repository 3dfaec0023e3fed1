"""How far the platform's statement is here, in one sentence, with the key that asks for it. It must not fetch."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from merchant_desk.services.books.settlement_port import Statement
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.local_time import day_and_clock
from merchant_desk.ui.said.said import said
from merchant_desk.ui.sign_line import SignLine
from merchant_desk.ui.theme import Theme

from . import settlement_words as words


class StatementLineRow(QWidget):
    """Main thread; owned by the settlement's page. ``fetch_wanted`` tells that a person asks the platform."""

    fetch_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.STATEMENT())
        self._is_fetching = False
        self._trouble = ""
        self.line = SignLine(theme, px=16, parent=self)
        self.fetch = Button(theme, px=18, parent=self)
        self.fetch.clicked.connect(self.fetch_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(14)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.fetch, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_fetching(self, *, is_fetching: bool, trouble: str = "") -> None:
        """Note whether the platform is being asked, and why it could not be asked last."""
        self._is_fetching, self._trouble = is_fetching, trouble

    def show_statement(self, statement: Statement, now: datetime) -> None:
        """Show it at ``now`` (aware UTC)."""
        text, tone, sign = self._told(statement, now)
        self.line.show_line(text, tone, sign)
        self.fetch.show_words(words.FETCHING() if self._is_fetching else words.FETCH())

    def _told(self, statement: Statement, now: datetime) -> tuple[str, str, str]:
        """Return sentence, token and sign."""
        if self._is_fetching:
            return words.FETCHING_LONG(), "soft", "wait"
        trouble = self._trouble or statement.trouble
        if trouble:
            return words.NOT_FETCHED(why=said(trouble)), "late", "late"
        if statement.fetched_at is None:
            return words.NEVER_FETCHED(), "soft", "ask"
        when = day_and_clock(statement.fetched_at, now)
        if statement.orders and statement.stated is None:
            return words.NOT_STATED_YET(when=when), "soft", "wait"
        if statement.differences:  # the box with the cause may stand below what the screen shows
            return words.DIFFERS_AT(when=when), "late", "late"
        if not statement.is_whole:
            return words.STATED_SO_FAR(when=when), "soft", "wait"
        if not statement.orders:
            return words.FETCHED_AT(when=when), "soft", "ready"
        return words.SAME_AS_STATED(when=when), "ready", "ready"
