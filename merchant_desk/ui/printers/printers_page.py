"""The page of the printers: a card for each, what they print besides orders, and the ways to their other pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import SlipKind
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.services.settings import PrinterSettings, Settings
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.steady import Steady
from merchant_desk.ui.theme import Theme

from . import print_words
from .printer_answers import in_words, proves
from .printer_card import PrinterCard
from .printer_telling import health


class PrintersPage(Page):
    """Main thread; owned by the pages. It shows the room's settings and the desk's facts, and keeps neither.

    ``edit_wanted`` names a printer, ``changed`` tells that others are to be shown now. Answers of a printer that was
    taken out meanwhile are dropped.
    """

    add_wanted = Signal()
    edit_wanted = Signal(str)
    design_wanted = Signal()
    categories_wanted = Signal()
    ledger_wanted = Signal()
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        room: PrintRoom,
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, print_words.PRINTERS(), can_leave=False, parent=parent)
        self._monotonic_s = monotonic_s
        self._room = room
        self._shown: tuple[PrinterSettings, ...] | None = None
        self._testing: set[str] = set()
        self.cards: dict[str, PrinterCard] = {}
        self.add_first: Button | None = None
        self.add = self._at_foot(print_words.ADD(), self.add_wanted.emit, Look.GO)
        self.design = self._at_foot(print_words.DESIGN(), self.design_wanted.emit)
        self.categories = self._at_foot(print_words.CATEGORIES(), self.categories_wanted.emit)
        self.check = self._at_foot(print_words.PRINT_CHECK(), self._print_check)
        self.close_day = self._at_foot(print_words.PRINT_CLOSE(), self._print_close)
        self.ledger = self._at_foot(print_words.LEDGER(), self.ledger_wanted.emit)
        self.foot.show()

    def _at_foot(self, text: str, use: Callable[[], object], look: Look = Look.PLAIN) -> Button:
        button = Button(self.theme, look, px=19, parent=self.foot)
        button.show_words(text)
        button.clicked.connect(use)
        self.foot_row.addWidget(button, 1)
        return button

    def lead_close(self, words: str, way: Callable[[], object]) -> None:
        """Let the key of the daily close lead to the page on which it is looked at and printed."""
        self.close_day.clicked.disconnect()
        self.close_day.show_words(words)
        self.close_day.clicked.connect(way)

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the printers as they are at ``now`` (aware UTC)."""
        printers = self._room.settings().printers
        if printers != self._shown:
            self._shown = printers
            self._show_printers(printers)
        told = {one.name: one for one in facts.printers}
        for name, card in self.cards.items():
            card.show_facts(told.get(name), now)
        wrong = sum(1 for name in self.cards if health(told.get(name)).tone == "late")
        said = print_words.PRINTERS_WRONG if wrong else print_words.PRINTERS_FINE
        self.lead.set_text(said(count=wrong or len(self.cards)), "late" if wrong else "soft")
        self.lead.setVisible(bool(self.cards))

    def _show_printers(self, printers: tuple[PrinterSettings, ...]) -> None:
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and self.body.isAncestorOf(focus)
        clear(self.column)
        self.cards, self.add_first = {}, None
        for printer in printers:
            card = PrinterCard(self.theme, printer)
            card.test_wanted.connect(self._test)
            card.edit_wanted.connect(self.edit_wanted)
            card.removed.connect(self._remove)
            if printer.name in self._testing:
                card.show_answer(print_words.TESTING())
            self.cards[printer.name] = card
            self.column.addWidget(card)
            Steady(card, self._monotonic_s)
        if not printers:
            self._show_empty()
        self.column.addStretch(1)
        for button in (self.add, self.check, self.close_day):
            button.setVisible(bool(printers))
        if had_focus:
            self.enter()

    def _show_empty(self) -> None:
        theme = self.theme
        self.column.addStretch(1)
        self.column.addWidget(Words(theme, theme.bold(34), text=print_words.NO_PRINTER()))
        self.column.addWidget(Words(theme, theme.font(22), "late", print_words.NO_PRINTER_LONG()))
        self.column.addWidget(Words(theme, theme.font(20), "soft", print_words.NO_PRINTER_HOW()))
        self.column.addSpacing(12)
        first = self.add_first = Button(theme, Look.GO, px=30)
        first.setFixedSize(380, 100)
        first.show_words(print_words.ADD_FIRST())
        first.clicked.connect(self.add_wanted)
        self.column.addWidget(first, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def enter(self) -> None:
        """Let the keyboard stand on the first card, or on the one button of an empty page."""
        first = next((card.test for card in self.cards.values()), None) or self.add_first or self.design
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is pressed ------------------------------------------------------------------------------------

    def _test(self, name: str) -> None:
        """Print the ruler page, one at a time at each printer."""
        printer = next((one for one in self._room.settings().printers if one.name == name), None)
        if printer is None or name in self._testing:
            return
        self._testing.add(name)
        self.cards[name].show_answer(print_words.TESTING())
        self._room.print_ruler(printer, partial(self._tested, name), partial(self._not_tested, name))

    def _tested(self, name: str, answer: str) -> None:
        said = print_words.TESTED_MUTE if proves(answer) is False else print_words.TESTED
        self._say_tested(name, said(answer=in_words(answer)))

    def _not_tested(self, name: str, error: DeskError) -> None:
        self._say_tested(name, print_words.TEST_FAILED(sentence=error), bad=True)

    def _say_tested(self, name: str, sentence: str, *, bad: bool = False) -> None:
        self._testing.discard(name)
        if (card := self.cards.get(name)) is not None:
            card.show_answer(sentence, bad=bad)

    def _remove(self, name: str) -> None:
        settings = self._room.settings()
        self._room.save(without(settings, name), partial(self._removed, name), self._refused)

    def _removed(self, name: str) -> None:
        self.tell(print_words.REMOVED(name=name), passes=True)
        self.changed.emit()

    def _refused(self, error: DeskError) -> None:
        self.tell(str(error), bad=True)

    def _print_check(self) -> None:
        self._order(self._room.print_check, print_words.CHECK_ORDERED)

    def _print_close(self) -> None:
        self._order(self._room.print_close, print_words.CLOSE_ORDERED)

    def _order(self, ordered: Callable[[], None], said: Phrase) -> None:
        place = papers_printer(self._room.settings().printers)
        try:
            ordered()
        except DeskError as error:
            self._refused(error)
        else:
            self.tell(said(name=place), passes=True)


def papers_printer(printers: tuple[PrinterSettings, ...]) -> str:
    """Return the name of the printer that prints the house's own papers: the counter's, as for delivery slips."""
    counter = next((one for one in printers if SlipKind.DELIVERY in one.slips), None)
    counter = counter or next(iter(printers), None)
    return counter.name if counter is not None else ""


def without(settings: Settings, name: str) -> Settings:
    """Return the settings without a printer; nobody names it as a backup any more."""
    kept = (printer for printer in settings.printers if printer.name != name)
    return replace(
        settings,
        printers=tuple(
            replace(printer, backup="") if printer.backup == name else printer for printer in kept
        ),
    )
