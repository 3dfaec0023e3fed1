"""The page of the opening check: whether the shop can open, what to mend first, how the rest is. It never judges."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.services.checking.port import CheckResult, CheckRoom
from merchant_desk.services.checking.rows import RowKey, Verdict
from merchant_desk.services.facts import DeskFacts
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.local_time import day_and_clock
from merchant_desk.ui.page import Page, clear
from merchant_desk.ui.paper import Words
from merchant_desk.ui.phrase import Phrase
from merchant_desk.ui.theme import Theme

from . import check_words
from .check_row import BadRow, FineRow

_STEPS: dict[str, Phrase] = {
    RowKey.BELL: check_words.STEP_BELL,
    RowKey.VOLUME: check_words.STEP_VOLUME,
    RowKey.PLATFORM: check_words.STEP_PLATFORM,
    RowKey.TRIAL_ORDER: check_words.STEP_TRIAL,
}
_PRINTER = f"{RowKey.PRINTER}:"


def step_words(key: str) -> str:
    """Return what is being looked at, in words."""
    if key.startswith(_PRINTER):
        return check_words.STEP_PRINTER(name=key.removeprefix(_PRINTER))
    return _STEPS.get(key, check_words.STEP_COMPUTER)()


class CheckPage(Page):
    """Main thread; owned by the window. It shows the room's newest check, also one that another made meanwhile."""

    def __init__(
        self, theme: Theme, room: CheckRoom, *, can_leave: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, check_words.CHECK(), can_leave=can_leave, parent=parent)
        self._room = room
        self._shown: tuple[CheckResult | None, str, str] | None = None
        self.title.setFont(theme.bold(40))
        self.step: Words | None = None
        self.again = Button(theme, Look.GO, px=21, parent=self.foot)
        self.again.clicked.connect(self._check)
        self.print = Button(theme, px=21, parent=self.foot)
        self.print.show_words(check_words.PRINT())
        self.print.clicked.connect(self._print)
        self.foot_row.addWidget(self.again, 1)
        self.foot_row.addWidget(self.print, 1)
        self.foot.show()
        self._now: datetime | None = None

    def enter(self) -> None:
        """Let the keyboard stand where a check begins; while one is under way, on the way back or the page itself."""
        way_back = self if self.back.isHidden() else self.back
        place = self.again if self.again.isEnabled() else way_back
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Check now, because a person wants it from another page."""
        self._check()

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Show the newest check, or what is looked at now; ``now`` is aware UTC."""
        self._now = now
        self._look()

    def _look(self) -> None:
        """Show what the room has by now; what stands there already stays."""
        result, key = self._room.result(), self._room.running()
        when = day_and_clock(result.at, self._now) if result is not None and self._now is not None else ""
        if (wanted := (result, key, when)) == self._shown:
            return
        was_running = self._shown is not None and bool(self._shown[1])
        self._shown = wanted
        if key and was_running and self.step is not None:
            self.step.set_text(step_words(key))
            return
        focus: QWidget | None = self.window().focusWidget()
        had_focus = focus is not None and (focus is self or self.isAncestorOf(focus))
        self._fill(result, key, when)
        if had_focus:
            self.enter()

    def _fill(self, result: CheckResult | None, key: str, when: str) -> None:
        self.step = None
        clear(self.column)
        self.again.setEnabled(not key)
        self.print.setVisible(result is not None)
        self.print.setEnabled(not key)
        if key:
            self._show_running(key)
        elif result is None:
            self._show_none()
        else:
            self._show_result(result, when)
        self.again.show_words(check_words.AGAIN() if result is not None else check_words.NOW())
        self.column.addStretch(1)

    def _show_running(self, key: str) -> None:
        self.title.set_text(check_words.CHECKING(), "ink")
        self.lead.set_text(check_words.NOT_YET_HOW())
        self.step = Words(self.theme, self.theme.bold(26), text=step_words(key), parent=self.body)
        self.column.addSpacing(24)
        self.column.addWidget(self.step)

    def _show_none(self) -> None:
        self.title.set_text(check_words.NOT_YET(), "ink")
        self.lead.set_text(check_words.NOT_YET_HOW())
        self.column.addSpacing(24)
        self.column.addWidget(
            Words(self.theme, self.theme.font(22), "soft", check_words.NOT_YET_WHAT(), parent=self.body)
        )

    def _show_result(self, result: CheckResult, when: str) -> None:
        bad, look, good = (
            [row for row in result.rows if row.verdict is verdict]
            for verdict in (Verdict.BAD, Verdict.LOOK, Verdict.GOOD)
        )
        verdict = check_words.NOT_READY(count=len(bad)) if bad else check_words.READY()
        self.title.set_text(verdict, "late" if bad else "ready")
        if bad or look:
            self.lead.set_text(check_words.CAME_TO(when=when, good=len(good), look=len(look)))
        else:
            self.lead.set_text(check_words.CAME_TO_GOOD(when=when, good=len(good)))
        for row in bad:
            self.column.addWidget(BadRow(self.theme, row, self.body))
        fine = QWidget(self.body)
        fine.setAccessibleName(check_words.RESULT_PART())
        rows = QVBoxLayout(fine)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for row in (*look, *good):
            rows.addWidget(FineRow(self.theme, row, fine))
        self.column.addWidget(fine)

    # --- what is pressed ------------------------------------------------------------------------------------

    def _check(self) -> None:
        self.tell("")
        self._room.run(self._checked)
        self._look()

    def _checked(self, _result: CheckResult) -> None:
        self._look()

    def _print(self) -> None:
        try:
            self._room.print()
        except DecisionRefused as refused:
            self.tell(str(refused), bad=True)
        else:
            self.tell(check_words.ORDERED())
