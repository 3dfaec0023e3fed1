"""The support bundle: gathered, looked through part by part, and saved as it was shown. It writes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.size_words import size_words
from merchant_desk.services.program.support_bundle import size_of
from merchant_desk.services.program.support_port import Bundle, BundlePart, SupportRoom
from merchant_desk.ui.books.asked import Asked
from merchant_desk.ui.books.book_row import BookList, RowText
from merchant_desk.ui.books.save_dialog import SaveDialog
from merchant_desk.ui.buttons import Look
from merchant_desk.ui.local_time import clock
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.sign_line import SignLine
from merchant_desk.ui.theme import Theme

from . import bundle_words as words

_SIZE_PX = (110,)


class BundlePage(Page):
    """Main thread; owned by the program's pages. ``opened`` carries the part that is to be read whole.

    It is gathered while other pages are looked at. The dialog goes when an order calls.
    """

    opened = Signal(object)

    def __init__(
        self, theme: Theme, room: SupportRoom, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.BUNDLE(), parent=parent)
        self._room = room
        self._now = now
        self._gathered, self._saved = Asked(self), Asked(self)
        self._gathers = self._saves = False
        self.bundle: Bundle | None = None
        self.save_dialog = SaveDialog(self)
        self.lead.set_text(words.LEAD())
        self.calm = Words(theme, theme.bold(26))
        self.calm_long = Words(theme, theme.font(20), "soft")
        self.safe = SignLine(theme, px=22)
        self.left_out = Words(theme, theme.font(18), text=words.LEFT_OUT())
        self.count = Words(theme, theme.font(17), "soft")
        self.parts = BookList(theme, words.PARTS_PART(), _SIZE_PX)
        self.parts.pressed.connect(self._open)
        for part in (self.calm, self.calm_long, self.safe, self.left_out, self.count, self.parts):
            self.column.addWidget(part)
        self.safe.show_line(words.SAFE(), "ready", "ready")
        self.column.addStretch(1)
        self.again = self.add_at_foot(words.AGAIN(), self.begin)
        self.foot_row.addStretch(1)
        self.save = self.add_at_foot(words.SAVE(), self._ask_where, Look.GO)
        self.save.setMinimumWidth(200)
        self._show()

    # --- gathering ------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Gather anew; what is being gathered already is waited for."""
        if self._gathers:
            return
        self._gathers = True
        self.bundle = None
        self.tell("")
        number = self._gathered.ask()
        self._show()
        self._room.gather(partial(self._told, number), partial(self._failed, number))

    def _told(self, number: int, bundle: Bundle) -> None:
        if self._gathered.takes(number):
            self._gathers = False
            self.bundle = bundle
            self._show_parts(bundle)
            self._show_and_stand()

    def _failed(self, number: int, error: DeskError) -> None:
        if self._gathered.takes(number):
            self._gathers = False
            self.tell(words.NOT_GATHERED(why=said(str(error))), bad=True)
            self._show_and_stand()

    def _show_and_stand(self) -> None:
        """Show it; the keyboard stands where one goes on, if it stands on this page."""
        self._show()
        focus: QWidget | None = self.window().focusWidget()
        if self.isVisible() and (focus is None or focus is self or self.isAncestorOf(focus)):
            self.enter()

    def _show(self) -> None:
        there = self.bundle is not None
        self.calm.set_text(words.GATHERING())
        self.calm_long.set_text(words.GATHERING_HOW())
        for said_of_it in (self.calm, self.calm_long):
            said_of_it.setVisible(self._gathers)
        shown: tuple[QWidget, ...] = (self.safe, self.left_out, self.count, self.parts)
        for part in shown:
            part.setVisible(there)
        self.save.setVisible(there)
        self.again.setVisible(not self._gathers)
        self.foot.setVisible(not self._gathers)

    def _show_parts(self, bundle: Bundle) -> None:
        sizes = [size_of(part.text) for part in bundle.parts]
        whole = size_words(sum(sizes))
        at = clock(self._now())
        self.count.set_text(words.PARTS(count=len(bundle.parts), size=whole, at=at))
        rows = []
        for part, size in zip(bundle.parts, sizes, strict=True):
            about, told = said(part.about), size_words(size)
            spoken = words.PART_SPOKEN(about=about, name=part.name, size=told)
            rows.append(RowText(part.name, about, part.name, (told,), spoken=spoken))
        self.parts.show_rows(rows)

    def _open(self, name: str) -> None:
        parts: tuple[BundlePart, ...] = self.bundle.parts if self.bundle is not None else ()
        for part in parts:
            if part.name == name:
                self.opened.emit(part)
                return

    # --- saving ---------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        if self.bundle is not None and not self._saves:
            chosen = partial(self._write, self.bundle)
            self.save_dialog.ask(self.bundle.file_name, (words.KIND_ZIP(),), chosen)

    def _write(self, bundle: Bundle, path: str) -> None:
        if self._saves:
            return
        self._saves = True
        self.tell(words.SAVING())
        number = self._saved.ask()
        self._room.save(bundle, path, partial(self._done, number, path), partial(self._not_saved, number))

    def _done(self, number: int, path: str) -> None:
        if self._saved.takes(number):
            self._saves = False
            self.tell(words.SAVED(path=path))

    def _not_saved(self, number: int, error: DeskError) -> None:
        if self._saved.takes(number):
            self._saves = False
            self.tell(words.NOT_SAVED(why=said(str(error))), bad=True)

    # --- a page ---------------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Stand on the part that was read last, on the way to a file, or on the way back."""
        if not self.foot.isHidden() and self.parts.isVisibleTo(self) and self.parts.stand():
            return
        stop = self.back if self._gathers else (self.again if self.bundle is None else self.save)
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def attend(self) -> None:
        """Make way for an order that calls: the dialog closes."""
        self.save_dialog.close()
