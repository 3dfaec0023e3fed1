"""The page on which the owner designs slips, beside the real picture. It must not know what a part prints."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip import Bits
from merchant_desk.domain.slip_design import Designs
from merchant_desk.services.printing.page_port import PrintRoom
from merchant_desk.services.settings import Settings
from merchant_desk.ui import telling
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import print_words
from .design_draft import KINDS, Draft, draft_of, usual_draft
from .slip_logo import LogoBox
from .slip_parts import PartsList
from .slip_preview import SlipPreview

_TABS = {
    SlipKind.KITCHEN: print_words.KIND_KITCHEN,
    SlipKind.DELIVERY: print_words.KIND_DELIVERY,
    SlipKind.LABEL: print_words.KIND_LABEL,
}
#: 0: the printer's own number counts.
_COPIES = (0, 1, 2, 3)
_CELL_DOTS = 12


class SlipDesigner(Page):
    """Main thread; owned by the pages. Nothing is kept before 저장; leaving forgets what was changed.

    Each change is drawn at once: sample and picture take some milliseconds.
    """

    def __init__(self, theme: Theme, room: PrintRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, print_words.DESIGNER(), scrolls=False, can_leave=False, parent=parent)
        self._room = room
        self.kind = SlipKind.KITCHEN
        self.columns = 48
        self.drafts: dict[SlipKind, Draft] = {kind: usual_draft(kind) for kind in KINDS}
        self._logo: Bits | None = None
        self._logo_path = ""
        self._asked = 0
        self._saving = False
        self.lead.set_text(print_words.DESIGNER_LEAD())
        self.tabs = {kind: self._chip(partial(self._show_kind, kind)) for kind in KINDS}
        self.copies = {count: self._chip(partial(self._set_copies, count)) for count in _COPIES}
        self.parts = PartsList(theme)
        self.parts.moved.connect(self._move)
        self.parts.switched.connect(self._switch)
        self.parts.enlarged.connect(self._enlarge)
        self.logo = LogoBox(theme)
        self.logo.wanted.connect(self._read_logo)
        self.logo.dropped.connect(self._drop_logo)
        self.preview = SlipPreview(theme)
        self.preview.columns_chosen.connect(self._show_columns)
        self.usual = Button(theme, px=19, parent=self.foot)
        self.usual.show_words(print_words.USUAL_AGAIN())
        self.usual.clicked.connect(self._take_usual)
        self.give_up = Button(theme, px=20, parent=self.foot)
        self.give_up.clicked.connect(self.leave)
        self.save = Button(theme, Look.GO, px=24, parent=self.foot)
        self.save.setMinimumWidth(200)
        self.save.show_words(print_words.SAVE())
        self.save.clicked.connect(self._save)
        self._place()

    def _chip(self, use: partial[None]) -> Button:
        chip = Button(self.theme, px=18, parent=self)
        chip.clicked.connect(use)
        return chip

    def _place(self) -> None:
        theme = self.theme
        inside = QWidget()
        inside.setObjectName("paper")
        inside.setAccessibleName(print_words.DESIGNER())
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 10, 0)
        rows.setSpacing(0)
        rows.addWidget(self.parts)
        rows.addSpacing(12)
        rows.addWidget(Words(theme, theme.font(16), "soft", print_words.COPIES_TITLE()))
        copies = QHBoxLayout()
        copies.setSpacing(8)
        for count, chip in self.copies.items():
            copies.addWidget(chip, 2 if count == 0 else 1)
        rows.addLayout(copies)
        rows.addWidget(self.logo)
        rows.addStretch(1)
        self.area.setWidget(inside)
        tabs = QHBoxLayout()
        tabs.setSpacing(8)
        for chip in self.tabs.values():
            tabs.addWidget(chip, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(tabs)
        left.addWidget(self.area, 1)
        both = QHBoxLayout(self.body)
        both.setContentsMargins(32, 0, 0, 0)
        both.setSpacing(20)
        both.addLayout(left, 10)
        both.addWidget(self.preview, 11)
        self.foot_row.addWidget(self.usual)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.give_up)
        self.foot_row.addWidget(self.save)
        self.foot.show()

    # --- what is shown --------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Stand on the kind that is shown."""
        self.tabs[self.kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Begin with the designs in use."""
        settings = self._room.settings()
        self.drafts = {kind: draft_of(settings.designs.of(kind)) for kind in KINDS}
        self._logo, self._logo_path = settings.designs.logo, settings.logo
        self._asked += 1
        self._saving = False
        self.stay()
        self.tell("")
        self.logo.say("")
        self.logo.show_path(self._logo_path, has_logo=self._logo is not None)
        self._show_kind(SlipKind.KITCHEN)

    def scroll_pages(self, pages: int) -> None:
        """Scroll the paper by almost a page."""
        bar = self.preview.area.verticalScrollBar()
        bar.setValue(bar.value() + pages * max(40, bar.pageStep() - 40))

    def _show_kind(self, kind: SlipKind, _checked: bool = False) -> None:
        self.kind = kind
        self.columns = self._profile_of(kind).columns
        self.area.verticalScrollBar().setValue(0)
        self.preview.area.verticalScrollBar().setValue(0)
        self._show()

    def _show_columns(self, columns: int) -> None:
        self.columns = columns
        self._show()

    def _show(self) -> None:
        draft = self.drafts[self.kind]
        for kind, tab in self.tabs.items():
            said = _TABS[kind]()
            chosen = kind is self.kind
            spoken = print_words.CHOSEN(words=said) if chosen else said
            tab.show_words(said, look=Look.CHOSEN if chosen else Look.PLAIN, spoken=spoken)
        for count, chip in self.copies.items():
            said = print_words.COPIES_COUNT(count=count) if count else print_words.COPIES_PRINTER()
            chosen = count == draft.copies
            spoken = print_words.CHOSEN(words=said) if chosen else said
            chip.show_words(said, look=Look.CHOSEN if chosen else Look.PLAIN, spoken=spoken)
        self.parts.show_draft(draft, self._missing())
        self._show_way_back()
        self._draw()

    def _show_way_back(self) -> None:
        """Say what leaving means: changes are given up only where there are some."""
        self.give_up.show_words(print_words.GIVE_UP() if self.unsaved() else print_words.BACK())

    def unsaved(self) -> bool:
        """Tell whether a part or the logo is not as it is kept."""
        settings = self._room.settings()
        kept = {kind: draft_of(settings.designs.of(kind)).design() for kind in KINDS}
        same = all(draft.design() == kept[kind] for kind, draft in self.drafts.items())
        return not same or (self._logo, self._logo_path) != (settings.designs.logo, settings.logo)

    def _missing(self) -> dict[str, str]:
        """Return why a part would print nothing although it is on."""
        shop = self._room.settings().shop
        found = {}
        if self._logo is None:
            found["logo"] = print_words.MISSING_LOGO()
        elif self._logo.width > self.columns * _CELL_DOTS:
            found["logo"] = print_words.LOGO_WIDE()
        if not shop.origins:
            found["origins"] = print_words.MISSING_ORIGINS()
        if not shop.business_number:
            found["business"] = print_words.MISSING_BUSINESS()
        return found

    def _draw(self) -> None:
        profile = replace(self._profile_of(self.kind), columns=self.columns)
        try:
            slip = self._room.sample(self.kind, self._designs(self._room.settings()))
            bits = self._room.paint(slip, profile)
        except ValueError:
            self.preview.show_failure(self.columns)
        else:
            self.preview.show_slip(bits, telling.SLIPS[self.kind](), self.columns)

    def _profile_of(self, kind: SlipKind) -> PrinterProfile:
        """Return the make of the first printer that prints this kind, else the usual make."""
        printers = self._room.settings().printers
        return next((one.profile for one in printers if kind in one.slips), PrinterProfile())

    def _designs(self, settings: Settings) -> Designs:
        designs = settings.designs.with_designs(draft.design() for draft in self.drafts.values())
        return replace(designs, logo=self._logo)

    # --- what is pressed ------------------------------------------------------------------------------------

    def _change(self, draft: Draft) -> None:
        self.drafts[draft.kind] = draft
        self.tell("")
        self._show()

    def _move(self, part: str, by: int) -> None:
        self._change(self.drafts[self.kind].moved(part, by))

    def _switch(self, part: str) -> None:
        self._change(self.drafts[self.kind].switched(part))

    def _enlarge(self, part: str) -> None:
        self._change(self.drafts[self.kind].enlarged(part))

    def _set_copies(self, count: int, _checked: bool = False) -> None:
        self._change(self.drafts[self.kind].with_copies(count))

    def _take_usual(self) -> None:
        self._change(usual_draft(self.kind))

    def _read_logo(self, path: str) -> None:
        """Have the picture made ready for the narrowest paper in use: a wider one would be left out there."""
        self._asked += 1
        columns = min((one.columns for one in self._room.settings().printers), default=self.columns)
        self.logo.say(print_words.LOGO_READING())
        told = partial(self._take_logo, self._asked, path)
        self._room.read_logo(path, columns, told, partial(self._refuse_logo, self._asked))

    def _take_logo(self, asked: int, path: str, logo: Bits) -> None:
        if asked == self._asked:
            self._logo, self._logo_path = logo, path
            self.logo.show_path(path, has_logo=True)
            self.logo.say(print_words.LOGO_READ())
            self._show()

    def _refuse_logo(self, asked: int, error: DeskError) -> None:
        if asked == self._asked:
            self.logo.say(str(error), bad=True)

    def _drop_logo(self) -> None:
        self._asked += 1
        self._logo, self._logo_path = None, ""
        self.logo.show_path("", has_logo=False)
        self.logo.say("")
        self._show()

    def _save(self) -> None:
        if self._saving:
            return
        self._saving = True
        self.tell(print_words.SAVING())
        settings = self._room.settings()
        new = replace(settings, designs=self._designs(settings), logo=self._logo_path)
        self._room.save(new, self._saved, self._not_saved)

    def _saved(self) -> None:
        self._saving = False
        self.tell(print_words.DESIGN_SAVED(), passes=True)
        self._show_way_back()

    def _not_saved(self, error: DeskError) -> None:
        self._saving = False
        self.tell(str(error), bad=True)
