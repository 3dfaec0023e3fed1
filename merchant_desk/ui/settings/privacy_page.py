"""The page about customers' data: how long it is held, what slips name, one customer, what was deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.privacy import CAP_H
from merchant_desk.services.books.people_port import PeopleRoom, Purge
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.settings import PrivacySettings
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.ui import telling
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.local_time import day_and_clock
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Rule, Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import privacy_words as words
from .chosen_settings import keep
from .forget_one import PHONE, ForgetOne

HOURS = (1, 3, 6, 12, CAP_H)
#: The reason that the page gives a purge.
ASKED = "request"
#: As many purges are laid out at first; the rest by one press.
ROWS = 12
_WITH, _WITHOUT = "with", "without"
_WHO = {"clock": words.WHO_CLOCK, "owner": words.WHO_OWNER, "command": words.WHO_COMMAND}
_WHEN_PX, _COUNT_PX = 210, 130


class PrivacyPage(Page):
    """Main thread; owned by the settings. A choice is kept and in use at once; who is deleted is asked first."""

    def __init__(
        self, theme: Theme, room: PeopleRoom, settings: SettingsRoom, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, words.TITLE(), can_leave=False, parent=parent)
        self._room = room
        self._settings = settings
        self._now: datetime | None = None
        self._asked = 0
        self._purges: tuple[Purge, ...] = ()
        self._gone = list[bool]()
        self.destroyed.connect(partial(_note, self._gone))
        self.lead.set_text(words.LEAD())
        self.shown = ChipRow(theme, words.SHOWN(), per_row=5)
        self.shown.say(words.SHOWN_HELP())
        self.shown.pressed.connect(self._use_hours)
        self.slips = ChipRow(theme, words.SLIPS())
        self.slips.offer(((_WITH, words.SLIPS_WITH()), (_WITHOUT, words.SLIPS_WITHOUT())))
        self.slips.say(words.SLIPS_HELP())
        self.slips.pressed.connect(self._use_slips)
        self.one = ForgetOne(theme)
        self.one.wanted.connect(self._forget)
        self.one.asked.connect(partial(self.bring_into_sight, self.one.question))
        self.more = Button(theme, px=19, parent=self)
        self.more.clicked.connect(self._show_all)
        self.more.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        for part in (self.shown, self.slips, self.one):
            self.column.addWidget(part)
            self.column.addSpacing(8)
        self.column.addWidget(Words(theme, theme.bold(19), text=words.PURGES()))
        self.column.addLayout(self._rows)
        self.column.addWidget(self.more)
        self.column.addStretch(1)
        self._show()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Note the time by which days are told."""
        first, self._now = self._now is None, now
        if first:
            self._lay_out_rows(ROWS)

    # --- the choices ----------------------------------------------------------------------------------------

    def _privacy(self) -> PrivacySettings:
        return self._settings.settings().privacy

    def _show(self) -> None:
        privacy = self._privacy()
        hours = sorted({*HOURS, privacy.shown_h})
        self.shown.offer(((str(one), words.HOURS(hours=one)) for one in hours), per_row=len(hours))
        self.shown.choose((str(privacy.shown_h),))
        self.slips.choose((_WITHOUT if privacy.slips_without_person else _WITH,))

    def enter(self) -> None:
        """Stand on the hours in use, and read what was deleted."""
        self._show()
        self.shown.chips[str(self._privacy().shown_h)].setFocus()
        self._read()

    def _use_hours(self, hours: str) -> None:
        self._keep(replace(self._privacy(), shown_h=int(hours)))

    def _use_slips(self, choice: str) -> None:
        self._keep(replace(self._privacy(), slips_without_person=choice == _WITHOUT))

    def _keep(self, privacy: PrivacySettings) -> None:
        keep(self._settings, self, replace(self._settings.settings(), privacy=privacy), self._show)

    # --- one customer ---------------------------------------------------------------------------------------

    def _forget(self, way: str, wanted: str) -> None:
        self.tell(words.FORGETTING())
        purge = self._room.purge_customer if way == PHONE else self._room.purge_order
        purge(wanted, ASKED, self._forgotten, self._not_forgotten)

    def _forgotten(self, purge: Purge) -> None:
        if not self._gone:
            self.one.show_busy(False)
            self.one.clear()
            self.tell(words.FORGOTTEN(count=purge.orders))
            self._read()

    def _not_forgotten(self, error: DeskError) -> None:
        if not self._gone:
            self.one.show_busy(False)
            self.tell(words.NOT_FORGOTTEN(why=said(str(error))), bad=True)

    # --- what was deleted -----------------------------------------------------------------------------------

    def _read(self) -> None:
        """Ask for the purges; an answer to an older question is dropped."""
        self._asked += 1
        if not self._purges:
            self._say(words.PURGES_READING())
        self._room.purges(partial(self._take, self._asked), partial(self._not_read, self._asked))

    def _take(self, asked: int, purges: tuple[Purge, ...]) -> None:
        if not self._gone and asked == self._asked:
            self._purges = purges
            self._lay_out_rows(ROWS)

    def _not_read(self, asked: int, error: DeskError) -> None:
        if not self._gone and asked == self._asked:
            self._purges = ()
            self._say(words.PURGES_UNREAD(why=said(str(error))), "late")

    def _say(self, sentence: str, tone: str = "soft") -> None:
        clear(self._rows)
        self.more.hide()
        self._rows.addWidget(Words(self.theme, self.theme.font(18), tone, sentence))

    def _lay_out_rows(self, count: int) -> None:
        if self._now is None:
            return
        if not self._purges:
            self._say(words.PURGES_NONE())
            return
        clear(self._rows)
        for purge in self._purges[:count]:
            self._rows.addWidget(PurgeRow(self.theme, purge, self._now))
        rest = len(self._purges) - count
        self.more.show_words(words.PURGES_MORE(count=max(rest, 0)))
        self.more.setVisible(rest > 0)

    def _show_all(self) -> None:
        self._lay_out_rows(len(self._purges))


class PurgeRow(QWidget):
    """One purge. Main thread; owned by the page."""

    def __init__(self, theme: Theme, purge: Purge, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        at = day_and_clock(purge.at, now)
        who = _WHO[purge.by]() if purge.by in _WHO else purge.by
        why = words.WHY_ASKED() if purge.reason == ASKED else telling.shorten(purge.reason, 120)
        self.setAccessibleName(words.PURGE_SPOKEN(at=at, who=who, why=why, count=purge.orders))
        right = Qt.AlignmentFlag.AlignRight
        when = Words(theme, theme.font(17), "soft", at)
        when.setFixedWidth(_WHEN_PX)
        told = Words(theme, theme.font(18), text=" · ".join(part for part in (who, why) if part))
        count = Words(theme, theme.font(18), text=words.PURGE_ORDERS(count=purge.orders), align=right)
        count.setFixedWidth(_COUNT_PX)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(told, 1)
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Rule(theme))
        column.addLayout(row)


def _note(gone: list[bool], *_: object) -> None:
    """Note that the window of a page is gone: an answer may come later."""
    gone.append(True)
