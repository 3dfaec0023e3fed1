"""The part of the page about newer versions: how far one has come, and what may be done. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.services.program.update_port import UpdateFacts
from merchant_desk.ui.books.progress_row import ProgressBar
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import clear
from merchant_desk.ui.paper import Band, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.sign_line import SignLine
from merchant_desk.ui.sure_question import SureQuestion
from merchant_desk.ui.theme import Theme

from . import program_words as words
from . import update_telling as telling


class UpdateBox(QWidget):
    """Main thread; owned by the page. The signals tell what a person wants; ``asked`` that a question stands there."""

    install_wanted = Signal()
    look_wanted = Signal()
    folder_wanted = Signal()
    notes_wanted = Signal()
    go_back_wanted = Signal()
    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.NEWER_PART())
        self._theme = theme
        self._shown: tuple[UpdateFacts, telling.Told] | None = None
        self.headline = SignLine(theme, px=24)
        self.detail = Words(theme, theme.font(18), "soft")
        self.bar = ProgressBar(theme, words.NEWER_PART())
        self.trouble = _Said(theme, "late_ground", "late")
        self.rolled_back = _Said(theme, "late_ground", "late")
        self.notes = QWidget(self)
        self.notes.setAccessibleName(words.NOTES())
        self._notes = QVBoxLayout(self.notes)
        self._notes.setContentsMargins(0, 4, 0, 0)
        self._notes.setSpacing(3)
        self.question = SureQuestion(theme, words.GO_BACK_NO(), words.GO_BACK_YES())
        self.question.sure.connect(self.go_back_wanted)
        self.question.stayed.connect(self.stand)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.rolled_back, self.headline, self.detail, self.bar, self.trouble):
            column.addWidget(part)
        column.addLayout(self._lay_out_buttons())
        column.addWidget(self.question)
        column.addWidget(self.notes)
        column.addWidget(self.all_notes, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out_buttons(self) -> QHBoxLayout:
        self.install = self._button(words.INSTALL(), self.install_wanted.emit, Look.GO)
        self.look = self._button(words.LOOK(), self.look_wanted.emit)
        self.look_in = self._button(words.LOOK_IN(), self.folder_wanted.emit)
        self.back = self._button(words.GO_BACK(), self._ask)
        self.all_notes = self._button(words.NOTES_ALL(), self.notes_wanted.emit)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for button in (self.install, self.look, self.look_in, self.back):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons in their order; some are not offered now."""
        return (self.install, self.look, self.look_in, self.back, self.all_notes)

    def _button(self, text: str, use: Callable[[], object], look: Look = Look.PLAIN) -> Button:
        button = Button(self._theme, look, px=19, parent=self)
        button.show_words(text)
        button.clicked.connect(use)
        return button

    def show_facts(self, facts: UpdateFacts, now: datetime) -> None:
        """Show what is known of newer versions at ``now`` (aware UTC)."""
        told = telling.told(facts, now)
        if (facts, told) == self._shown:
            return
        before = self._shown[0] if self._shown is not None else None
        self._shown = (facts, told)
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.headline.show_line(told.headline, told.tone, told.sign)
        self.detail.set_text(told.detail)
        self.detail.setVisible(bool(told.detail))
        self.bar.setVisible(told.share is not None)
        self.bar.show_share(told.share or 0.0)
        self.trouble.show_sentence(said(facts.trouble))
        self.rolled_back.show_sentence(telling.rolled_back(facts))
        if before is None or before.notes != facts.notes:
            self._show_notes(facts)
        self._show_buttons(facts)
        if not telling.may_go_back(facts) or before is None or before.previous != facts.previous:
            self.question.withdraw()
        if had_focus and focus is not None and not focus.isVisible():
            self.stand()

    def _show_notes(self, facts: UpdateFacts) -> None:
        clear(self._notes)
        lines, _ = telling.notes(facts)
        if lines:
            self._notes.addWidget(Words(self._theme, self._theme.bold(18), text=words.NOTES()))
        for line in lines:
            self._notes.addWidget(Words(self._theme, self._theme.font(18), text=words.NOTE(line=line)))
        self.notes.setVisible(bool(lines))

    def _show_buttons(self, facts: UpdateFacts) -> None:
        self.install.setVisible(telling.may_install(facts))
        self.look.setVisible(telling.may_look(facts))
        self.look_in.setVisible(telling.may_look_in(facts))
        self.all_notes.setVisible(telling.notes(facts)[1])
        self.back.setVisible(telling.may_go_back(facts))

    def stand(self) -> None:
        """Let the keyboard stand on the first button that is offered."""
        for button in self.buttons():
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def offers(self) -> bool:
        """Tell whether a button is offered."""
        return any(not button.isHidden() for button in self.buttons())

    def _ask(self) -> None:
        if self._shown is not None:
            self.question.ask(words.GO_BACK_SURE(previous=self._shown[0].previous))
            self.asked.emit()


class _Said(Band):
    """One sentence on a band, absent where there is none. Main thread; owned by the box."""

    def __init__(self, theme: Theme, ground: str, edge: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, ground, edge, parent)
        self.words = Words(theme, theme.bold(18), edge)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(22, 10, 14, 10)
        inside.addWidget(self.words)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Say a sentence; an empty one takes the band away."""
        self.words.set_text(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
