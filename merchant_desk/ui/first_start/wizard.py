"""The first start's wizard: six steps to and fro, tried on the way, kept at the end. It must not know how."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.first_start_port import AddressTrial, FirstStartRoom, SetupField, ShopDraft
from merchant_desk.services.ports import BellTrial
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.step_layout import lay_out_steps
from merchant_desk.ui.tab_chain import chain, stops_in
from merchant_desk.ui.theme import Theme

from . import words
from .bell import BellStep
from .city import CityStep
from .draft import seems_cut, sentence
from .field import SetupLine
from .steps import AccessStep, AddressStep, PrinterStep, ShopStep

ADDRESS, SHOP, CITY, ACCESS, PRINTER, BELL = range(6)
FIELDS: dict[int, frozenset[SetupField]] = {
    ADDRESS: frozenset({SetupField.ADDRESS}),
    SHOP: frozenset({SetupField.NAME, SetupField.MERCHANT, SetupField.BUSINESS}),
    CITY: frozenset({SetupField.CITY}),
    ACCESS: frozenset({SetupField.CLIENT, SetupField.SECRET}),
    PRINTER: frozenset(),
    BELL: frozenset(),
}
_AIR_PX = 12
_TABS = (
    words.TAB_ADDRESS, words.TAB_SHOP, words.TAB_CITY, words.TAB_ACCESS, words.TAB_PRINTER, words.TAB_BELL,
)  # fmt: skip


class SetupWizard(Page):
    """Main thread; owned by the first window. ``left`` tells that a person gives up.

    A wrong field is named beside it and holds the step; a platform that does not answer, or refuses, is said once and
    may be left for later. Answers that come after something else was written are dropped. ``begun`` tells that
    everything is being kept.
    """

    begun = Signal()

    def __init__(self, theme: Theme, room: FirstStartRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, words.WIZARD(), can_leave=False, parent=parent)
        self._room = room
        self.draft = ShopDraft()
        self.step = self.reached = ADDRESS
        self._asking = 0
        self._is_busy = self._warned_bell = self._is_retired = False
        self._fine: dict[int, ShopDraft] = {}
        self._warned: dict[int, ShopDraft] = {}
        self.address, self.shop = AddressStep(theme), ShopStep(theme)
        self.city, self.access = CityStep(theme, room.cities()), AccessStep(theme)
        self.printer, self.bell = PrinterStep(theme), BellStep(theme)
        self.steps = (self.address, self.shop, self.city, self.access, self.printer, self.bell)
        self.tabs = [Button(theme, px=18, parent=self) for _ in self.steps]
        self.give_up = Button(theme, px=20, parent=self.foot)
        self.give_up.show_words(words.GIVE_UP())
        self.before = Button(theme, px=20, parent=self.foot)
        self.before.show_words(words.BEFORE())
        self.next = Button(theme, Look.GO, px=26, parent=self.foot)
        self.next.setMinimumSize(260, 72)
        ways = (self.give_up, self.before, self.next)
        lay_out_steps(self, self.tabs, self.steps, ways, gap_px=6)
        self._connect()
        self._turn_to(ADDRESS)

    def _connect(self) -> None:
        for number, tab in enumerate(self.tabs):
            tab.clicked.connect(partial(self._want_step, number))
        self.give_up.clicked.connect(self.leave)
        self.before.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        for step in (self.address, self.shop, self.city, self.access):
            step.done.connect(self.go_on)
            step.changed.connect(self._forget_answer)
        for line in self.findChildren(SetupLine):
            line.stood.connect(partial(self._show_whole, line))
        self.printer.done.connect(self._focus_next)
        self.bell.ring_wanted.connect(self._ring)
        self.bell.done.connect(self._focus_next)

    # --- to and fro -----------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Let the keyboard stand where the step begins."""
        self.steps[self.step].enter()

    def unsaved(self) -> bool:
        """Tell whether something has been written."""
        return self._written() != ShopDraft()

    def take_over(self, before: SetupWizard) -> None:
        """Go on where another wizard was left, with all that was written in it; it hears no more answers."""
        draft = before._written()
        before._retire()
        for step in (self.address, self.shop, self.access):
            step.show_draft(draft)
        if before.city.is_chosen:
            self.city.choose(draft.city)
        self.printer.choose("now" if draft.wants_printer else "later")
        self.bell.was_answered = before.bell.was_answered
        self.draft, self.reached = draft, before.reached
        self._fine, self._warned = before._fine, before._warned
        self._turn_to(before.step)

    def _retire(self) -> None:
        self._asking += 1
        self._is_retired = True

    def _written(self) -> ShopDraft:
        draft = self.draft
        for step in self.steps:
            draft = step.written(draft)
        return draft

    def step_back(self) -> None:
        """Go one step back; from the first one give up, which asks first."""
        if self.step == ADDRESS or not self.leaving.isHidden():
            super().step_back()
        else:
            self.go_back()

    def go_back(self) -> None:
        """Show the step before; what was written stays."""
        if self.step > ADDRESS and not self.is_keeping:
            self._forget_answer()
            self.tell("")
            self._turn_to(self.step - 1)

    def _want_step(self, number: int, _checked: bool = False) -> None:
        """Show a step that was reached already; on the way forward this one must be right."""
        if number > self.reached or self.is_keeping:
            return
        if number <= self.step or self._is_right(self.step):
            self._forget_answer()
            self.tell("")
            self._turn_to(number)

    def _turn_to(self, number: int) -> None:
        self.step, self.reached = number, max(number, self.reached)
        for index, step in enumerate(self.steps):
            step.setVisible(index == number)
        self._show_buttons_now()
        self.area.verticalScrollBar().setValue(0)
        stops = (*stops_in(self.steps[number].layout()), self.next, self.before, self.give_up, *self.tabs)
        chain(stops)
        self.steps[number].enter()

    def _show_buttons_now(self) -> None:
        for index, tab in enumerate(self.tabs):
            name, on = _TABS[index](), index == self.step
            spoken = words.TAB_ON(name=name) if on else name
            tab.show_words(name, look=Look.CHOSEN if on else Look.PLAIN, spoken=spoken)
            tab.setEnabled(index <= self.reached)
        self.before.setVisible(self.step > ADDRESS)
        self.next.setEnabled(not self._is_busy)
        if self._is_busy:
            self.next.show_words(words.LOOKING())
        else:
            self.next.show_words(words.START() if self.step == BELL else words.NEXT())

    def _focus_next(self) -> None:
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_whole(self, line: SetupLine) -> None:
        """Scroll a field into sight, with its name and with what is said beside it."""
        self.area.ensureWidgetVisible(line, 0, _AIR_PX)

    # --- what is right --------------------------------------------------------------------------------------

    def _is_right(self, number: int) -> bool:
        """Judge a step's fields; what is wrong is said beside them, and the keyboard stands there."""
        self.draft = self._written()
        wrong = self._room.wrong(self.draft) & FIELDS[number]
        if number == CITY and not self.city.is_chosen:
            wrong |= {SetupField.CITY}
        sentences = {field: sentence(field, self.draft) for field in wrong}
        step = self.steps[number]
        step.show_wrong(sentences)
        if sentences and number == self.step:
            step.enter()
        return not sentences

    def go_on(self) -> None:
        """Judge this step, try what it says, and show the next one; from the last one keep everything."""
        if self._is_busy or not self._is_right(self.step):
            return
        if self.step == BELL:
            self._finish()
        elif self.step in {ADDRESS, ACCESS} and not self._is_settled():
            self._try()
        elif self.step == SHOP and seems_cut(self.draft.merchant_id) and not self._is_settled():
            self._warned[SHOP] = self._tried_part()
            self.tell(words.GO_ANYWAY(sentence=words.MERCHANT_CUT()), bad=True)
            self.shop.merchant.stand()
        else:
            self.tell("")
            self._turn_to(self.step + 1)

    def _is_settled(self) -> bool:
        """Tell whether just this was tried with success, or is left for later after it was said."""
        tried = self._tried_part()
        return tried in (self._fine.get(self.step), self._warned.get(self.step))

    def _tried_part(self) -> ShopDraft:
        """Return what a trial of this step depends on."""
        draft = self.draft
        if self.step == SHOP:
            return ShopDraft(merchant_id=draft.merchant_id)
        if self.step == ADDRESS:
            return ShopDraft(profile=draft.profile, address=draft.address)
        return ShopDraft(
            profile=draft.profile,
            address=draft.address,
            client_id=draft.client_id,
            client_secret=draft.client_secret,
        )

    # --- trials ---------------------------------------------------------------------------------------------

    def _forget_answer(self) -> None:
        """Drop the answer that is under way: something else has been written, or looked at."""
        self._asking += 1
        self._is_busy = False
        self._show_buttons_now()

    def _try(self) -> None:
        self._asking += 1
        self._is_busy = True
        self._show_buttons_now()
        self.tell("")
        number, step, part = self._asking, self.step, self._tried_part()
        failed = partial(self._tried_in_vain, number, part)
        if step == ADDRESS:
            self._room.try_platform(self.draft, partial(self._reached_platform, number, part), failed)
        else:
            self._room.try_sign_in(self.draft, partial(self._signed_in, number, part), failed)

    def _reached_platform(self, number: int, part: ShopDraft, trial: AddressTrial) -> None:
        told = words.ADDRESS_FINE if trial.is_encrypted else words.ADDRESS_NEAR
        self._take_success(number, part, told(took_ms=trial.took_ms))

    def _signed_in(self, number: int, part: ShopDraft) -> None:
        self._take_success(number, part, words.SIGNED_IN())

    def _take_success(self, number: int, part: ShopDraft, told: str) -> None:
        if number == self._asking:
            self._is_busy = False
            self._fine[self.step] = part
            self._turn_to(self.step + 1)
            self.tell(told)

    def _tried_in_vain(self, number: int, part: ShopDraft, error: DeskError) -> None:
        if number == self._asking:
            self._is_busy = False
            self._warned[self.step] = part
            self._show_buttons_now()
            why = str(error)
            if self.step == ADDRESS:
                why = words.ADDRESS_UNSURE(sentence=why)
            self.tell(words.GO_ANYWAY(sentence=why), bad=True)
            self.steps[self.step].enter()

    def _ring(self) -> None:
        self._room.try_bell(self._rang)

    def _rang(self, trial: BellTrial) -> None:
        if not self._is_retired and self.isVisible():
            self.bell.show_trial(trial)

    # --- the end --------------------------------------------------------------------------------------------

    @property
    def is_keeping(self) -> bool:
        """Tell whether everything is being kept."""
        return self._is_busy and self.step == BELL

    def _finish(self) -> None:
        wrong = next((number for number in range(BELL) if not self._is_right(number)), None)
        if wrong is not None:
            self._turn_to(wrong)
            return
        if not self.bell.was_answered and not self._warned_bell:
            self._warned_bell = True
            self.tell(words.BELL_UNTRIED(), bad=True)
            return
        self._is_busy = True
        self._show_buttons_now()
        self.tell(words.STARTING())
        self.begun.emit()
        self._room.finish(self.draft, self._not_kept)

    def _not_kept(self, error: DeskError) -> None:
        self._is_busy = False
        self._show_buttons_now()
        self.tell(str(error), bad=True)
        self._focus_next()
