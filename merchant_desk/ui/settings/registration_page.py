"""The page on which a wrong registration is corrected: tried first, then kept for the next start. It tries nothing."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.errors import DeskError, SignedOut
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.first_start_port import SetupField, ShopDraft
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.services.shop.registration_port import RegistrationRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.first_start import words as first_start_words
from merchant_desk.ui.first_start.draft import seems_cut, sentence
from merchant_desk.ui.first_start.field import SetupLine
from merchant_desk.ui.first_start.steps import AccessStep, AddressStep, ShopStep
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import registration_words as words
from . import settings_words

_AIR_PX = 12


class RegistrationPage(Page):
    """Main thread; owned by the settings. Nothing is kept before 저장; leaving the place keeps what is typed.

    What is wrong stands beside its field. What only seems wrong, or could not be tried, is said once: who presses
    저장 again with just that keeps it.
    """

    def __init__(
        self, theme: Theme, room: RegistrationRoom, settings: SettingsRoom, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.TITLE(), can_leave=False, parent=parent)
        self._room = room
        self._kept = ShopDraft()
        self._warned: ShopDraft | None = None
        self._doubts: dict[SetupField, str] = {}
        self._asking = 0
        self._is_busy = False
        self._open_orders = 0
        self.lead.set_text(words.LEAD())
        self.shop = ShopStep(theme)
        self.address = AddressStep(theme)
        self.access = AccessStep(theme, words.SECRET_KEEP())
        self.steps: tuple[ShopStep | AddressStep | AccessStep, ...] = (self.shop, self.address, self.access)
        for step in self.steps:
            self.column.addWidget(step)
            step.changed.connect(self._forget_answer)
        self.column.addWidget(Words(theme, theme.font(17), "soft", words.OLD_ORDERS()))
        self.column.addStretch(1)
        self.restart = Button(theme, px=19, parent=self.foot)
        self.restart.show_words(words.RESTART())
        self.restart.clicked.connect(settings.restart)
        self.save = Button(theme, Look.GO, px=24, parent=self.foot)
        self.save.setMinimumWidth(200)
        self.save.clicked.connect(self._save)
        self.foot_row.addWidget(self.restart)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.save)
        self.foot.show()
        self.shop.done.connect(self.address.address.stand)
        self.address.done.connect(self.access.client.stand)
        self.access.done.connect(self._save)
        for line in self.findChildren(SetupLine):
            line.stood.connect(partial(self._show_whole, line))
        self.area.verticalScrollBar().rangeChanged.connect(self._show_again)
        self._show()

    # --- what is shown --------------------------------------------------------------------------------------

    def _show(self) -> None:
        """Show the registration that is kept, and whether this run works by it."""
        self._kept = self._room.draft()
        for step in self.steps:
            step.show_draft(self._kept)
            step.show_wrong({})
        self._show_buttons_now()

    def _show_buttons_now(self) -> None:
        self.restart.setVisible(self._room.waits())
        self.save.setEnabled(not self._is_busy)
        self.save.show_words(words.LOOKING() if self._is_busy else words.SAVE())

    def _show_whole(self, line: SetupLine) -> None:
        """Scroll a field into sight, with its name and with what is said beside it."""
        self.area.ensureWidgetVisible(line, 0, _AIR_PX)

    def _show_again(self) -> None:
        """Keep the field in sight in which the keyboard stands, when what is said takes more lines than before."""
        for line in self.findChildren(SetupLine):
            if line.field.hasFocus():
                QTimer.singleShot(0, line, partial(self._show_whole, line))

    def _say_beside(self, sentences: dict[SetupField, str]) -> None:
        """Say what is wrong beside the fields; the keyboard stands in the first of them."""
        for step in self.steps:
            step.show_wrong(sentences)
        wrong = next((step for step in self.steps if sentences.keys() & step.lines.keys()), None)
        if wrong is not None and self.isVisible():
            wrong.enter()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Note how many orders are open: another registration would not be theirs."""
        self._open_orders = facts.open_orders

    def enter(self) -> None:
        """Stand in the first field; what was typed before and not kept is still there."""
        if not self.unsaved() and not self._is_busy:
            self._show()
            if self._room.waits() and self.told.isHidden():
                self.tell(words.WAITS())
        self.shop.name.stand()

    def unsaved(self) -> bool:
        """Tell whether something is typed that is not kept."""
        return self._written() != self._kept

    def _written(self) -> ShopDraft:
        draft = self._kept
        for step in self.steps:
            draft = step.written(draft)
        return draft

    # --- 저장: judge, try, keep -----------------------------------------------------------------------------

    def _forget_answer(self) -> None:
        """Drop the answer that is under way: something else has been written."""
        self._asking += 1
        self._is_busy = False
        self._show_buttons_now()

    def _save(self) -> None:
        """Judge the fields, try address and sign-in, then keep everything."""
        if self._is_busy:
            return
        draft = self._written()
        wrong = self._room.wrong(draft)
        if wrong:
            self.tell(settings_words.MEND_FIRST(), bad=True)
            self._say_beside({field: sentence(field, draft) for field in wrong})
        elif draft == self._kept:
            self._say_beside({})
            self.tell(words.WAITS() if self._room.waits() else words.SAME(), passes=not self._room.waits())
        elif draft == self._warned:
            self._keep(draft)
        else:
            self._say_beside({})
            self._doubts = {}
            if draft.merchant_id != self._kept.merchant_id and seems_cut(draft.merchant_id):
                self._doubts[SetupField.MERCHANT] = first_start_words.MERCHANT_CUT()
            self._try(draft)

    def _try(self, draft: ShopDraft) -> None:
        """Try the address, then the sign-in."""
        number = self._begin(words.LOOKS())

        def failed(error: DeskError) -> None:
            if number == self._asking:
                is_access = isinstance(error, SignedOut)
                why = str(error) if is_access else first_start_words.ADDRESS_UNSURE(sentence=said(str(error)))
                self._doubts[SetupField.CLIENT if is_access else SetupField.ADDRESS] = said(why)
                self._weigh(draft)

        def signed_in() -> None:
            if number == self._asking:
                self._weigh(draft)

        def reached(_trial: object) -> None:
            if number == self._asking:
                self._room.try_sign_in(draft, signed_in, failed)

        self._room.try_platform(draft, reached, failed)

    def _begin(self, told: str) -> int:
        self._asking += 1
        self._is_busy = True
        self._show_buttons_now()
        self.tell(told)
        return self._asking

    def _weigh(self, draft: ShopDraft) -> None:
        """Keep what is beyond doubt; else say the doubt, once."""
        old = self._kept
        moves = (draft.merchant_id, draft.address, draft.client_id) != (
            old.merchant_id,
            old.address,
            old.client_id,
        )
        leaves_orders = moves and self._open_orders > 0
        if not self._doubts and not leaves_orders:
            self._keep(draft)
            return
        self._is_busy = False
        self._warned = draft
        self._show_buttons_now()
        told = words.OPEN_ORDERS(count=self._open_orders) if leaves_orders else words.UNSURE()
        self.tell(told, bad=True)
        self._say_beside(self._doubts)

    def _keep(self, draft: ShopDraft) -> None:
        number = self._begin(words.SAVES())

        def kept(why_not: str) -> None:
            self._is_busy = False
            self._kept = self._room.draft()
            if number == self._asking:  # nobody has written on meanwhile
                self._show()
            self._show_buttons_now()
            told = words.NEXT_START() if self._room.waits() else settings_words.KEPT()
            if why_not:
                told = words.NO_VAULT(kept=told, why=said(why_not))
            self.tell(told)
            if self.isVisible() and self._room.waits():
                self.restart.setFocus()

        def failed(error: DeskError) -> None:
            self._is_busy = False
            self._show_buttons_now()
            self.tell(settings_words.NOT_KEPT(why=said(str(error))), bad=True)

        self._warned = None
        self._room.keep(draft, kept, failed)
