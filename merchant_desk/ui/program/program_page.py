"""The first page of the program: its version, its computer, and the ways to its records. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk import __version__
from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.program.computer_port import ComputerRoom
from merchant_desk.services.program.update_port import UpdateRoom, UpdateState
from merchant_desk.services.settings import UpdateTime
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Rule
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.said.said import said
from merchant_desk.ui.settings.chosen_settings import keep
from merchant_desk.ui.theme import Theme

from . import bundle_words, log_words
from . import program_words as words
from .computer_box import ComputerBox
from .folder_dialog import FolderDialog
from .update_box import UpdateBox
from .update_when import UpdateWhen


class ProgramPage(Page):
    """Main thread; owned by the program's pages. Only what has a room is offered; the dialog goes when an order calls.

    ``log_wanted`` and ``bundle_wanted`` lead to the records, ``notes_wanted`` carries all that is new.
    """

    log_wanted = Signal()
    bundle_wanted = Signal()
    notes_wanted = Signal(str)

    def __init__(
        self, theme: Theme, rooms: Rooms, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.TITLE(), can_leave=False, parent=parent)
        self._updates_room = rooms.updates
        self._now = now
        self.folder_dialog = FolderDialog(self)
        self.lead.set_text(words.VERSION(version=__version__))
        self.updates = self._offer_updates(rooms.updates) if rooms.updates is not None else None
        self.when: UpdateWhen | None = None
        if rooms.updates is not None and rooms.settings is not None:
            self.when = self._offer_when(rooms.settings)
        self.computer = self._offer_computer(rooms.computer) if rooms.computer is not None else None
        self.column.addStretch(1)
        if rooms.support is not None:
            self.log = self.add_at_foot(log_words.OPEN(), self.log_wanted.emit)
            self.bundle = self.add_at_foot(bundle_words.MAKE(), self.bundle_wanted.emit)
            self.foot_row.addStretch(1)
            self.foot.show()

    def _offer_updates(self, room: UpdateRoom) -> UpdateBox:
        box = UpdateBox(self.theme)
        box.install_wanted.connect(self._install)
        box.look_wanted.connect(self._look_now)
        box.folder_wanted.connect(self._ask_folder)
        box.notes_wanted.connect(lambda: self.notes_wanted.emit(room.facts().notes))
        box.go_back_wanted.connect(self._go_back)
        box.asked.connect(lambda: self.bring_into_sight(box.question))
        self.column.addWidget(box)
        self.column.addSpacing(6)
        return box

    def _offer_when(self, room: SettingsRoom) -> UpdateWhen:
        choice = UpdateWhen(self.theme, lambda: room.settings().updates)

        def use(when: str) -> None:
            settings = room.settings()
            updates = replace(settings.updates, when=UpdateTime(when))
            keep(room, self, replace(settings, updates=updates), choice.look)

        choice.pressed.connect(use)
        self.column.addWidget(choice)
        self.column.addSpacing(6)
        choice.look()
        return choice

    def _offer_computer(self, room: ComputerRoom) -> ComputerBox:
        box = ComputerBox(self.theme, room)
        box.changed.connect(self._told_by_computer)
        if self.updates is not None:
            self.column.addWidget(Rule(self.theme))
            self.column.addSpacing(4)
        self.column.addWidget(box)
        box.look()
        return box

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the program as it is."""
        self._look()

    def _look(self) -> None:
        if self.updates is not None and self._updates_room is not None:
            update = self._updates_room.facts()
            self.lead.set_text(words.VERSION(version=update.version))
            self.updates.show_facts(update, self._now())
            if self.when is not None:
                self.when.look()
                self.when.setVisible(update.state is not UpdateState.NOT_OFFERED)
        if self.computer is not None:
            self.computer.look()

    def enter(self) -> None:
        """Stand on the first thing that may be done here."""
        self._look()
        if self.updates is not None and self.updates.offers():
            self.updates.stand()
        elif self.computer is not None:
            self.computer.stand()
        elif not self.foot.isHidden():
            self.log.setFocus(Qt.FocusReason.OtherFocusReason)

    def attend(self) -> None:
        """Make way for an order that calls: the dialog closes."""
        self.folder_dialog.close()

    # --- what is pressed ------------------------------------------------------------------------------------

    def _install(self) -> None:
        if self._updates_room is not None:
            self._try(self._updates_room.install)

    def _go_back(self) -> None:
        if self._updates_room is not None:
            self._try(self._updates_room.go_back)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DecisionRefused as refusal:
            self.tell(said(str(refusal)), bad=True)
        else:
            self.tell("")
        self._look()

    def _look_now(self) -> None:
        if self._updates_room is not None:
            self.tell("")
            self._updates_room.look()
            self._look()

    def _ask_folder(self) -> None:
        self.folder_dialog.ask(words.FOLDER(), self._look_in)

    def _look_in(self, folder: str) -> None:
        if self._updates_room is not None:
            self.tell("")
            self._updates_room.look_in(folder)
            self._look()

    def _told_by_computer(self, sentence: str, bad: bool) -> None:
        self.tell(sentence, bad=bad, passes=not bad)
