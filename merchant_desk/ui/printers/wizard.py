"""The page that sets a printer up in three steps; answers stay while a person goes to and fro. It opens no device."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.services.settings import PrinterSettings, Settings
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.step_layout import lay_out_steps
from merchant_desk.ui.tab_chain import chain, stops_in
from merchant_desk.ui.theme import Theme

from . import print_words
from .category_draft import following
from .printer_telling import place
from .wizard_answers import BAUDS, Question, answers_of, page_would_differ, profile_from, unanswered
from .wizard_find import FindStep
from .wizard_place import LONGEST_NAME, PlaceStep
from .wizard_ruler import RulerStep
from .wizard_trials import PrinterTrials

_FIND, _RULER, _PLACE = range(3)


class PrinterWizard(Page):
    """Main thread; owned by the pages. ``saved`` names the printer that is in use from now on.

    Nothing is kept before 저장; 그만두기 asks where something was chosen, answered or written.
    """

    saved = Signal(str)
    categories_wanted = Signal()

    def __init__(self, theme: Theme, room: PrintRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, print_words.WIZARD_NEW(), can_leave=False, parent=parent)
        self._room = room
        self.printer = PrinterSettings("", "")
        self._old_name = ""
        self._base = PrinterProfile()
        self.answers: dict[str, str] = {}
        self._profile_name = ""
        self._session = 0
        self._saving = self._warned = False
        self._goes_on = self._chose = False
        self._began: tuple[PrinterSettings, dict[str, str]] = (self.printer, {})
        self._chained: tuple[QWidget, ...] = ()
        self.step = _FIND
        self.tabs = [Button(theme, px=19, parent=self) for _ in range(3)]
        self.finder = FindStep(theme)
        self.ruler = RulerStep(theme)
        self.place = PlaceStep(theme)
        self._trials = PrinterTrials(room, self.finder, self.ruler, self._hear_look)
        self.steps: tuple[QWidget, ...] = (self.finder, self.ruler, self.place)
        self.give_up = Button(theme, px=20, parent=self.foot)
        self.give_up.show_words(print_words.GIVE_UP())
        self.before = Button(theme, px=20, parent=self.foot)
        self.before.show_words(print_words.STEP_BACK())
        self.next = Button(theme, Look.GO, px=24, parent=self.foot)
        self.next.setMinimumWidth(200)
        ways = (self.give_up, self.before, self.next)
        lay_out_steps(self, self.tabs, self.steps, ways, gap_px=8)
        self._connect()

    def _connect(self) -> None:
        for number, tab in enumerate(self.tabs):
            tab.clicked.connect(partial(self._turn_to, number))
        self.give_up.clicked.connect(self.leave)
        self.before.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.finder.chosen.connect(self._choose)
        self.finder.find_wanted.connect(self._trials.find)
        self.finder.bauds_wanted.connect(self._print_bauds)
        self.finder.rebuilt.connect(self._chain_tabs)
        self.ruler.print_wanted.connect(self._print)
        self.ruler.answered.connect(self._answer)
        self.ruler.profile_chosen.connect(self._take_profile)
        self.place.changed.connect(self._change)
        self.place.profile_named.connect(self._name_profile)
        self.place.categories_wanted.connect(self.categories_wanted)

    # --- how it begins --------------------------------------------------------------------------------------

    def begin_new(self) -> None:
        """Begin with a printer of which nothing is known."""
        self.title.set_text(print_words.WIZARD_NEW())
        self._begin(PrinterSettings("", ""), {})

    def begin_edit(self, name: str) -> None:
        """Begin with a printer in use; one that is no longer there is set up anew."""
        printer = next((one for one in self._room.settings().printers if one.name == name), None)
        if printer is None:
            self.begin_new()
            return
        self.title.set_text(print_words.WIZARD_EDIT(name=name))
        self._begin(printer, answers_of(printer.profile))

    def _begin(self, printer: PrinterSettings, answers: dict[str, str]) -> None:
        settings = self._room.settings()
        self.printer, self.answers, self._base = printer, answers, printer.profile
        self._old_name, self._profile_name = printer.name, printer.profile.name
        self._began = (printer, dict(answers))
        self._saving = self._warned = self._goes_on = self._chose = False
        self._session += 1
        self.stay()
        self.tell("")
        self._trials.forget()
        others = tuple(one.name for one in settings.printers if one.name != printer.name)
        self.place.begin(printer, settings.categories, others)
        self.finder.field.clear()
        self.finder.offer_bauds(BAUDS, print_words.BAUD_HELP())
        self.finder.show_address(printer.address)
        self._trials.find()
        if printer.address:
            self._trials.look(printer, printer.name)
        self._turn_to(_FIND)

    # --- going to and fro -----------------------------------------------------------------------------------

    def enter(self) -> None:
        """Stand where this step begins."""
        starts: tuple[QWidget, ...] = (self.finder.field, self.ruler.print, self.place.name)
        starts[self.step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, step: int, _checked: bool = False) -> None:
        if step != _FIND and not self.printer.address:
            self.tell(print_words.CHOOSE_FIRST(), bad=True)
            step = _FIND
        elif step != self.step:
            self.tell("")
        turned = step != self.step
        self.step = step
        for number, part in enumerate(self.steps):
            part.setVisible(number == step)
        texts = (print_words.STEP_FIND(), print_words.STEP_RULER(), print_words.STEP_PLACE())
        for number, (tab, text) in enumerate(zip(self.tabs, texts, strict=True)):
            on = number == step
            spoken = print_words.CHOSEN(words=text) if on else text
            tab.show_words(text, look=Look.CHOSEN if on else Look.PLAIN, spoken=spoken)
        self.before.setEnabled(step != _FIND)
        self.next.show_words(print_words.WIZARD_SAVE() if step == _PLACE else print_words.NEXT())
        self._goes_on = False
        self._show()
        if turned:
            self.area.verticalScrollBar().setValue(0)
            self.enter()

    def _go_back(self) -> None:
        self._turn_to(max(_FIND, self.step - 1))

    def _go_on(self) -> None:
        if self.step == _PLACE:
            self._save()
        elif self.step == _FIND and self.finder.holds_another():
            self.finder.take_typed()
            self._goes_on = self._trials.looks
        elif self.step == _FIND and self._trials.looks and not self._goes_on:
            self._goes_on = True  # once more: without waiting for the answer
        elif self.step == _RULER and (missing := self._missing()):
            self.tell(print_words.OPEN_QUESTIONS(count=len(missing)), bad=True)
            first = self.ruler.questions[missing[0].key]
            self.area.ensureWidgetVisible(first)
            next(iter(first.chips.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._turn_to(self.step + 1)

    def _missing(self) -> tuple[Question, ...]:
        """Return what a person has not answered about a new printer; one in use is known."""
        return () if self._old_name else unanswered(self.printer.address, self.answers)

    def _hear_look(self, is_good: bool) -> None:
        """Go on where 다음 was pressed, or lead the keyboard there; a person who types another address is let be."""
        goes_on, self._goes_on = self._goes_on, False
        if self.step != _FIND or not is_good or self.finder.holds_another():
            return
        focus = QApplication.focusWidget()
        if goes_on:
            self._turn_to(_RULER)
        elif self._chose and focus is not None and self.isAncestorOf(focus):
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def unsaved(self) -> bool:
        """Tell whether something was chosen, answered or written that is not kept."""
        begun, answers = self._began
        same = (self.printer, self.answers, self._profile_name) == (begun, answers, begun.profile.name)
        return not self._saving and (not same or self.finder.holds_another())

    def _show_which(self) -> None:
        """Say in the later steps which printer it is about, and who else is at its address."""
        address, name = self.printer.address, self.printer.name
        used = self._trials.who_uses(address, self._old_name) if address else ""
        parts = (place(address), name, used) if address else ()
        self.lead.set_text(" · ".join(part for part in parts if part), "late" if used else "soft")
        self.lead.setVisible(self.step != _FIND)

    def _chain_tabs(self) -> None:
        """Let Tab go through the page as it is laid out now, and from the last question on to 다음."""
        steps = [stop for step in self.steps for stop in stops_in(step.layout())]
        stops = (*self.tabs, *steps, self.next, self.before, self.give_up)
        if stops != self._chained:
            self._chained = stops
            chain(stops)

    def _show(self) -> None:
        profiles = self._room.settings().profiles
        names = tuple(profile.name for profile in profiles if profile.name)
        self.ruler.show_answers(self.printer.address, self.answers, names, self._base.name)
        named = replace(self.profile(), name=self._profile_name)
        replaces = self._profile_name in names and named not in profiles
        self.place.show_printer(self.printer, replaces=replaces)
        self._show_which()
        self._chain_tabs()

    def profile(self) -> PrinterProfile:
        """Return the manners that the answers settle so far."""
        return profile_from(self.answers, self._base, self._trials.status)

    # --- find and try ---------------------------------------------------------------------------------------

    def _wanted(self) -> PrinterSettings:
        """Return the printer as it would be tried now."""
        return replace(self.printer, profile=self.profile())

    def _choose(self, address: str) -> None:
        self.printer = replace(self.printer, address=address)
        self._chose, self._goes_on = True, False
        self.tell("")
        self.finder.show_address(address)
        self._trials.forget()
        self._trials.look(self._wanted(), self._old_name)
        self._show()

    def _print_bauds(self) -> None:
        self._trials.print_bauds(self.printer.address)

    def _print(self) -> None:
        self._trials.print_page(self._wanted(), self._old_name)

    def _answer(self, key: str, value: str) -> None:
        self.answers[key] = value
        self.tell("")
        printed = self._trials.printed_with
        if printed is not None and page_would_differ(printed, self.profile()):
            self.ruler.say(print_words.RULER_CHANGED())
        self._show()

    def _take_profile(self, name: str) -> None:
        profiles = self._room.settings().profiles
        profile = next((one for one in profiles if one.name == name), None)
        if profile is not None:
            self._base = profile
            self.answers = {**answers_of(profile), **self._drawer()}
            self._profile_name = name
            self.place.profile.setText(name)
            self._show()

    def _drawer(self) -> dict[str, str]:
        return {"drawer": self.answers["drawer"]} if "drawer" in self.answers else {}

    # --- name and work --------------------------------------------------------------------------------------

    def _change(self, printer: PrinterSettings) -> None:
        self.printer = printer
        self._show()

    def follow_categories(self, names: dict[str, str]) -> None:
        """Go on with the menu's categories as they are now; ``names`` says what became of each one before."""
        self.printer = following(self.printer, names)
        self.place.offer_categories(self.printer, self._room.settings().categories)
        self._show()

    def _name_profile(self, name: str) -> None:
        self._profile_name = " ".join(name.split())
        self._show()

    def _wrong_name(self) -> str:
        """Return what is wrong with the name; empty if nothing is."""
        name = self.printer.name
        if not name:
            return print_words.NAME_EMPTY()
        if len(name) > LONGEST_NAME:
            return print_words.NAME_LONG(most=LONGEST_NAME)
        others = {one.name for one in self._room.settings().printers} - {self._old_name}
        return print_words.NAME_TAKEN(name=name) if name in others else ""

    def _save(self) -> None:
        if self._saving:
            return
        if wrong := self._wrong_name():
            self.place.show_printer(self.printer, wrong_name=wrong)
            self.place.name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(self.place.name)
            return
        if not self.place.has_dishes():
            self.area.ensureWidgetVisible(self.place.categories)
            return
        if (missing := self._missing()) and not self._warned:
            self._warned = True
            self.tell(print_words.SAVE_ANYWAY(count=len(missing)), bad=True)
            return
        profile = replace(self.profile(), name=self._profile_name[:LONGEST_NAME])
        printer = replace(self.printer, profile=profile)
        self._saving = True
        self.tell(print_words.SAVING())
        new = with_printer(self._room.settings(), self._old_name, printer)
        self._room.save(
            new, partial(self._kept, self._session, printer.name), partial(self._refused, self._session)
        )

    def _kept(self, session: int, name: str) -> None:
        if session == self._session:
            self._saving = False
            self.saved.emit(name)

    def _refused(self, session: int, error: DeskError) -> None:
        if session == self._session:
            self._saving = False
            self.tell(str(error), bad=True)


def with_printer(settings: Settings, old_name: str, printer: PrinterSettings) -> Settings:
    """Return the settings with a printer in place of the one of ``old_name``, or added; its profile is kept by name.

    Who named the old one as a backup names the new one.
    """
    there = any(one.name == old_name for one in settings.printers) and bool(old_name)
    printers = [
        printer
        if one.name == old_name
        else (replace(one, backup=printer.name) if old_name and one.backup == old_name else one)
        for one in settings.printers
    ]
    printers += [] if there else [printer]
    profiles = settings.profiles
    if printer.profile.name:
        others = tuple(one for one in profiles if one.name != printer.profile.name)
        profiles = (*others, printer.profile)
    return replace(settings, printers=tuple(printers), profiles=profiles)
