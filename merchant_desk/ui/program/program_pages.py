"""프로그램 in the settings: its first page, its records, the support bundle, one text. It writes nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from merchant_desk.services.program.size_words import size_words
from merchant_desk.services.program.support_bundle import size_of
from merchant_desk.services.program.support_port import BundlePart, LogEntry, SupportRoom
from merchant_desk.ui.books.page_stack import PageStack
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import log_words, program_words
from .bundle_page import BundlePage
from .log_page import LogPage
from .log_rows import LEVELS, at_words, is_stacked
from .program_page import ProgramPage
from .text_page import TextPage


class ProgramPages(PageStack):
    """Main thread; owned by the settings."""

    def __init__(
        self,
        theme: Theme,
        rooms: Rooms,
        now: Callable[[], datetime],
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        self.first = ProgramPage(theme, rooms, now)
        super().__init__(self.first, monotonic_s, parent)
        self.text = TextPage(theme, self)
        self.offer(self.text)
        self.first.notes_wanted.connect(self._show_notes)
        self.log: LogPage | None = None
        if rooms.support is not None:
            self._offer_records(theme, rooms.support, now)

    def _offer_records(self, theme: Theme, room: SupportRoom, now: Callable[[], datetime]) -> None:
        log, bundle = LogPage(theme, room, self), BundlePage(theme, room, now, self)
        self.log = log
        for page in (log, bundle):
            self.offer(page)

        def make() -> None:
            bundle.begin()
            self.open(bundle)

        self.first.log_wanted.connect(self.show_log)
        self.first.bundle_wanted.connect(make)
        log.opened.connect(self._show_entry)
        bundle.opened.connect(self._show_part)

    def show_log(self) -> None:
        """Turn to the records, read anew."""
        if self.log is not None:
            self.log.begin()
            self.open(self.log)

    def _show_entry(self, entry: LogEntry) -> None:
        title = log_words.ENTRY(level=LEVELS[entry.level][0](), at=at_words(entry))
        self._show_text(title, entry.words, stacked=is_stacked(entry))

    def _show_part(self, part: BundlePart) -> None:
        self._show_text(said(part.about), part.text, before=f"{part.name} · ")

    def _show_notes(self, notes: str) -> None:
        self._show_text(program_words.NOTES(), notes)

    def _show_text(self, title: str, text: str, *, before: str = "", stacked: bool = False) -> None:
        lines = log_words.LINES(count=f"{len(text.splitlines()):,}", size=size_words(size_of(text)))
        self.text.begin(title, f"{before}{lines}", text, stacked=stacked)
        self.open(self.text)
