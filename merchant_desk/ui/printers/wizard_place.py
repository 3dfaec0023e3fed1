"""The wizard's third step: what the printer is called and what comes out of it. It holds nothing, it emits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import OnUnknown
from merchant_desk.services.settings import MenuCategory, PrinterSettings
from merchant_desk.services.slips.routing import REST
from merchant_desk.ui import telling
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import print_words
from .design_draft import KINDS, MOST_COPIES
from .printer_telling import on_chip

LONGEST_NAME = 30
_SPLIT_PX = 420
_SCOPES = {"all": print_words.DISHES_ALL, "only": print_words.DISHES_ONLY, "but": print_words.DISHES_BUT}


class PlaceStep(QWidget):
    """Main thread; owned by the wizard. ``changed`` carries the printer as it is wanted now."""

    changed = Signal(object)
    profile_named = Signal(str)
    categories_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(print_words.STEP_PLACE())
        self._printer = PrinterSettings("", "")
        self.scope = "all"
        self.name = self._field(theme, print_words.NAME_FIELD())
        self.name.textEdited.connect(self._take_name)
        self.name_wrong = Words(theme, theme.bold(17), "late")
        self.slips = ChipRow(theme, print_words.ASK_SLIPS())
        self.slips.offer((kind.value, telling.SLIPS[kind]()) for kind in KINDS)
        self.slips.pressed.connect(self._take_slip)
        self.copies = ChipRow(theme, print_words.ASK_COPIES(), per_row=MOST_COPIES)
        self.copies.offer(
            (str(count), print_words.COPIES_COUNT(count=count)) for count in range(1, MOST_COPIES + 1)
        )
        self.copies.pressed.connect(self._take_copies)
        self.dishes = ChipRow(theme, print_words.ASK_DISHES())
        self.dishes.offer((scope, words()) for scope, words in _SCOPES.items())
        self.dishes.pressed.connect(self._take_scope)
        self.categories = ChipRow(theme, print_words.DISHES_WHICH())
        self.categories.pressed.connect(self._take_category)
        self.split = Button(theme, px=19, parent=self)
        self.split.setMaximumWidth(_SPLIT_PX)
        self.split.clicked.connect(self.categories_wanted)
        self.backup = ChipRow(theme, print_words.ASK_BACKUP())
        self.backup.pressed.connect(self._take_backup)
        self.unknown = ChipRow(theme, print_words.ASK_UNKNOWN(), per_row=2)
        self.unknown.offer(
            (
                (OnUnknown.ASK.value, print_words.UNKNOWN_ASK()),
                (OnUnknown.REPRINT.value, print_words.UNKNOWN_REPRINT()),
            )
        )
        self.unknown.pressed.connect(self._take_unknown)
        self.profile = self._field(theme, print_words.PROFILE_FIELD())
        self.profile.textEdited.connect(self.profile_named)
        self.profile_said = Words(theme, theme.font(16), "soft", print_words.PROFILE_REPLACES())
        self._lay_out(theme)

    def _field(self, theme: Theme, spoken: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(spoken)
        field.setFont(theme.font(22))
        field.setMinimumHeight(TOUCH_PX)
        field.setMaxLength(LONGEST_NAME + 10)
        return field

    def _lay_out(self, theme: Theme) -> None:
        naming = QVBoxLayout()
        naming.setSpacing(6)
        naming.addWidget(Words(theme, theme.bold(19), text=print_words.NAME()))
        naming.addWidget(self.name)
        naming.addWidget(self.name_wrong)
        naming.addWidget(Words(theme, theme.font(16), "soft", print_words.NAME_HOW()))
        saving = QVBoxLayout()
        saving.setSpacing(6)
        saving.addWidget(Words(theme, theme.bold(19), text=print_words.PROFILE_NAME()))
        saving.addWidget(self.profile)
        saving.addWidget(self.profile_said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(naming)
        parts = (self.slips, self.copies, self.dishes, self.categories, self.split, self.backup, self.unknown)
        for row in parts:
            column.addWidget(row)
        column.addLayout(saving)

    # --- what is shown --------------------------------------------------------------------------------------

    def begin(
        self, printer: PrinterSettings, categories: tuple[MenuCategory, ...], others: tuple[str, ...]
    ) -> None:
        """Offer the shop's menu categories and the other printers, and show this one."""
        self.offer_categories(printer, categories)
        self.backup.offer((("", print_words.BACKUP_NONE()), *((name, on_chip(name)) for name in others)))
        self.scope = "only" if printer.dishes else ("but" if printer.not_dishes else "all")
        self.name.setText(printer.name)
        self.profile.setText(printer.profile.name)
        self.show_printer(printer)

    def offer_categories(self, printer: PrinterSettings, categories: tuple[MenuCategory, ...]) -> None:
        """Offer the menu's categories, and with them what belongs to none; where there are none, all is printed."""
        names = [*(one.name for one in categories), REST] if categories else []
        known = tuple(dict.fromkeys((*names, *printer.dishes, *printer.not_dishes)))
        self.categories.offer((name, on_chip(name)) for name in known)
        self.split.show_words(print_words.CATEGORIES_EDIT() if known else print_words.CATEGORIES_BEGIN())
        if not known:
            self.scope = "all"

    def show_printer(self, printer: PrinterSettings, *, wrong_name: str = "", replaces: bool = False) -> None:
        """Show the printer as it is wanted now; ``replaces``: a profile of that name is there already."""
        self._printer = printer
        self.name_wrong.set_text(wrong_name)
        self.name_wrong.setVisible(bool(wrong_name))
        self.slips.choose({kind.value for kind in printer.slips})
        cancels = print_words.SLIPS_CANCEL() if SlipKind.KITCHEN in printer.slips else ""
        self.slips.say(cancels if printer.slips else print_words.SLIPS_NONE())
        self.copies.choose({str(printer.copies)})
        self.copies.setVisible(bool(printer.slips))
        routed = SlipKind.KITCHEN in printer.slips and bool(self.categories.chips)
        self.dishes.setVisible(routed)
        self.dishes.choose({self.scope})
        self.categories.setVisible(routed and self.scope != "all")
        self.categories.choose(printer.dishes if self.scope == "only" else printer.not_dishes)
        self.categories.say("" if self.has_dishes() else print_words.DISHES_NONE(), bad=True)
        self.split.setVisible(SlipKind.KITCHEN in printer.slips)
        self.backup.setVisible(len(self.backup.chips) > 1)
        self.backup.choose({printer.backup})
        self.unknown.choose({printer.on_unknown.value})
        reprints = printer.on_unknown is OnUnknown.REPRINT
        self.unknown.say(print_words.UNKNOWN_HELP() if reprints else "")
        self.profile_said.setVisible(replaces)

    def has_dishes(self) -> bool:
        """Tell whether the wanted categories are named."""
        chosen = {"only": self._printer.dishes, "but": self._printer.not_dishes}.get(self.scope)
        return SlipKind.KITCHEN not in self._printer.slips or chosen is None or bool(chosen)

    # --- what is pressed ------------------------------------------------------------------------------------

    def _take_name(self, text: str) -> None:
        self.changed.emit(replace(self._printer, name=" ".join(text.split())))

    def _take_slip(self, value: str) -> None:
        wanted = {kind.value for kind in self._printer.slips} ^ {value}
        slips = tuple(kind for kind in KINDS if kind.value in wanted)
        others = tuple(kind for kind in self._printer.slips if kind not in KINDS)
        self.changed.emit(replace(self._printer, slips=(*slips, *others)))

    def _take_copies(self, value: str) -> None:
        self.changed.emit(replace(self._printer, copies=int(value)))

    def _take_scope(self, value: str) -> None:
        chosen = (*self._printer.dishes, *self._printer.not_dishes)
        self.scope = value
        self._route(chosen)

    def _take_category(self, value: str) -> None:
        chosen = self._printer.dishes if self.scope == "only" else self._printer.not_dishes
        kept = tuple(name for name in chosen if name != value)
        self._route(kept if value in chosen else (*chosen, value))

    def _route(self, chosen: tuple[str, ...]) -> None:
        only, but = self.scope == "only", self.scope == "but"
        self.changed.emit(
            replace(self._printer, dishes=chosen if only else (), not_dishes=chosen if but else ())
        )

    def _take_backup(self, value: str) -> None:
        self.changed.emit(replace(self._printer, backup=value))

    def _take_unknown(self, value: str) -> None:
        self.changed.emit(replace(self._printer, on_unknown=OnUnknown(value)))
