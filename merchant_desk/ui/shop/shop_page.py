"""The page of the shop: how it stands, pausing in two touches, closing, opening, and the way to what is sold out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.opening_hours import OpeningHours
from merchant_desk.domain.shop_standing import Because, ShopStanding, ShopState, Told
from merchant_desk.services.facts import LinkState
from merchant_desk.services.shop.port import ShopRoom
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.local_time import day_and_clock
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Band, Words
from merchant_desk.ui.sign_line import SignLine
from merchant_desk.ui.steady import Steady
from merchant_desk.ui.theme import Theme

from . import shop_telling, shop_words
from .shop_card import ShopCard
from .shop_pause import OPENING, Pause, PausePanel, end_words, opening_today

#: The key beside the large one prolongs a pause by this.
LONGER_MIN = 10


class ShopPage(Page):
    """Main thread; owned by the shop's pages. It asks the room how the shop stands and keeps only the last pause.

    ``sold_out_wanted`` leads to the other page, ``changed`` tells that a press has changed something.
    """

    sold_out_wanted = Signal()
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        room: ShopRoom,
        hours: Callable[[], OpeningHours],
        monotonic_s: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, shop_words.SHOP(), can_leave=False, parent=parent)
        self._room = room
        self._hours = hours
        self._now: datetime | None = None
        self._is_closed = False
        self._last = Pause()
        self._paused_since: datetime | None = None
        self.lead.hide()
        self.card = ShopCard(theme, monotonic_s, self.body)
        self.card.pressed.connect(self._press_key)
        self.card.longer_pressed.connect(self._prolong)
        self.card.show_longer(LONGER_MIN)
        self.told_line = SignLine(theme, parent=self.body)
        self.trouble = Band(theme, "late_ground", "late", self.body)
        self.trouble_words = Words(theme, theme.bold(18), "late", middle=True)
        self.again = Button(theme, px=19, parent=self.trouble)
        self.again.show_words(shop_words.SEND_AGAIN())
        self.again.clicked.connect(self._send_again)
        inside = QHBoxLayout(self.trouble)
        inside.setContentsMargins(24, 8, 12, 8)
        inside.addWidget(self.trouble_words, 1)
        inside.addWidget(self.again)
        self.panel = PausePanel(theme, self.body)
        self.panel.chosen.connect(self._pause_until)
        self.panel.reason_changed.connect(self._show_now)
        for part in (self.card, self.told_line, self.trouble, self.panel):
            self.column.addWidget(part)
            if isinstance(part, (PausePanel, Band)):
                Steady(part, monotonic_s)
        self.column.addStretch(1)
        self._add_foot()

    def _add_foot(self) -> None:
        theme = self.theme
        self.sold_words = Words(theme, theme.font(19), middle=True)
        self.manage = self._at_foot(shop_words.MANAGE(), self.sold_out_wanted.emit, caption="F9")
        self.close_today = self._at_foot(shop_words.CLOSE_TODAY(), self._ask_close)
        self.close_question = Words(theme, theme.bold(19), "late", middle=True)
        self.close_no = self._at_foot(shop_words.CLOSE_NO(), self._leave_open)
        self.close_yes = self._at_foot(shop_words.CLOSE_YES(), self._close, Look.DANGER)
        self.foot_row.addWidget(self.sold_words, 1)
        self.foot_row.addWidget(self.close_question, 1)
        for button in (self.manage, self.close_today, self.close_no, self.close_yes):
            self.foot_row.addWidget(button)
        self._show_question(shown=False)
        self.foot.show()

    def _at_foot(
        self, text: str, use: Callable[[], object], look: Look = Look.PLAIN, caption: str = ""
    ) -> Button:
        button = Button(self.theme, look, px=19, beside=True, parent=self.foot)
        button.show_words(text, caption)
        button.clicked.connect(use)
        return button

    # --- what is shown --------------------------------------------------------------------------------------

    def show_shop(self, link: LinkState, now: datetime) -> None:
        """Show the shop as it is at ``now`` (aware UTC), over a link in this state."""
        self._now = now
        standing, sold = self._room.standing(), self._room.sold_out()
        self._show_lead(link)
        self.card.show_standing(standing, now)
        said = shop_telling.told(standing, link, now)
        trouble = shop_telling.trouble(standing)
        says_so = said is not None and not (trouble and standing.told is Told.REFUSED)
        self.told_line.show_line(
            *((said.text, said.tone, said.sign) if said and says_so else ("", "ink", ""))
        )
        self.trouble_words.set_text(trouble)
        self.trouble.setAccessibleName(trouble or shop_words.STATE_PART())
        self.trouble.setVisible(bool(trouble))
        self.again.setVisible(_may_send_again(standing))
        self._follow(standing)
        closed = standing.state is ShopState.CLOSED
        self.panel.setVisible(not closed)
        self.panel.show_ends(self._hours(), now, paused=standing.state is ShopState.PAUSED)
        self._show_key(standing, now)
        self.sold_words.set_text(shop_telling.sold_out_names(sold), "ink" if sold else "soft")
        self._is_closed = closed
        self._show_question(shown=self.asks_to_close and not closed)

    def _show_lead(self, link: LinkState) -> None:
        said = {LinkState.OFFLINE: shop_words.OFFLINE, LinkState.SIGNED_OUT: shop_words.SIGNED_OUT}.get(link)
        self.lead.set_text(said() if said is not None else "", "late")
        self.lead.setVisible(said is not None)

    def _follow(self, standing: ShopStanding) -> None:
        """Take over the reason of a pause that somebody has begun, once."""
        if standing.state is not ShopState.PAUSED:
            self._paused_since = None
        elif standing.since != self._paused_since:
            self._paused_since = standing.since
            if standing.reason is not None:
                self.panel.take(standing.reason)

    def _show_key(self, standing: ShopStanding, now: datetime) -> None:
        if standing.state is ShopState.OPEN:
            pause = self._likely(now)
            end = end_words(pause.end, self._hours(), now)
            text = shop_words.PAUSE_NOW(end=end) if pause.end.isdecimal() else shop_words.PAUSE_BY_HAND()
            reason = shop_telling.REASONS[self.panel.reason]()
            if not pause.end.isdecimal():
                reason = f"{reason} · {end}"
            self.card.show_key(text, shop_words.PAUSE_CAPTION(reason=reason), Look.WORK)
        elif standing.state is ShopState.PAUSED:
            self.card.show_key(shop_words.RESUME(), shop_words.RESUME_KEYS(), Look.GO)
        else:
            self.card.show_key(shop_words.OPEN_NOW(), shop_words.RESUME_KEYS(), Look.GO)

    def _likely(self, now: datetime) -> Pause:
        """Return the pause that the large key offers: the last one, where it is still possible."""
        if self._last.end == OPENING and opening_today(self._hours(), now) is None:
            return Pause(self.panel.reason)
        return Pause(self.panel.reason, self._last.end)

    def _show_now(self) -> None:
        self.changed.emit()

    def enter(self) -> None:
        """Let the keyboard stand on what is most likely wanted."""
        self.card.focus_key()

    # --- what is pressed ------------------------------------------------------------------------------------

    def _say(self, press: Callable[[], None]) -> None:
        """Say it to the room; a refusal is told on the page."""
        try:
            press()
        except DeskError as refusal:
            self.tell(str(refusal), bad=True, passes=True)
        else:
            self.tell("")
        self.changed.emit()

    def _press_key(self) -> None:
        if self._now is None:
            return
        if self._room.standing().state is ShopState.OPEN:
            self._pause_until(self._likely(self._now).end)
        else:
            self._say(self._room.resume)

    def _pause_until(self, end: str) -> None:
        if self._now is None:
            return
        pause, now = Pause(self.panel.reason, end), self._now
        self._last = pause
        self._say(lambda: self._room.pause(pause.reason, pause.until(self._hours(), now)))
        self.card.focus_key()

    def _prolong(self) -> None:
        self._say(lambda: prolong(self._room, LONGER_MIN))

    def _send_again(self) -> None:
        standing = self._room.standing()
        if standing.state is ShopState.PAUSED and standing.reason is not None:
            reason = standing.reason
            self._say(lambda: self._room.pause(reason, standing.until))
        else:
            self._say(self._room.resume if standing.state is ShopState.OPEN else self._room.close)
        self.card.focus_key()

    # --- closing --------------------------------------------------------------------------------------------

    @property
    def asks_to_close(self) -> bool:
        """Tell whether the page asks if the shop is to be closed."""
        return not self.close_yes.isHidden()

    def _ask_close(self) -> None:
        opening = self._hours().next_opening(self._now) if self._now is not None else None
        said = shop_words.CLOSE_QUESTION_HAND()
        if opening is not None and self._now is not None:
            said = shop_words.CLOSE_QUESTION(when=day_and_clock(opening, self._now))
        self.close_question.set_text(said)
        self._show_question(shown=True)
        self.close_no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_open(self) -> None:
        self._show_question(shown=False)
        self.close_today.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._show_question(shown=False)
        self._say(self._room.close)
        self.card.focus_key()

    def step_back(self) -> None:
        """Take the question about closing back."""
        if self.asks_to_close:
            self._leave_open()

    def go_home(self) -> None:
        """Ask nothing any more and lead the keyboard to the large key."""
        self._show_question(shown=False)
        self.enter()

    def _show_question(self, *, shown: bool) -> None:
        for part in (self.sold_words, self.manage):
            part.setVisible(not shown)
        self.close_today.setVisible(not shown and not self._is_closed)
        for part in (self.close_question, self.close_no, self.close_yes):
            part.setVisible(shown)


def _may_send_again(standing: ShopStanding) -> bool:
    """Tell whether a refused wish may be said once more; what the hours want, the desk says by itself."""
    return standing.told is Told.REFUSED and (
        standing.state is not ShopState.CLOSED or standing.because is Because.STAFF
    )


def prolong(room: ShopRoom, minutes: int) -> None:
    """Let the pause that goes on end so much later; a pause that a person ends, or none, stays as it is."""
    standing = room.standing()
    if standing.state is ShopState.PAUSED and standing.until is not None and standing.reason is not None:
        room.pause(standing.reason, standing.until + timedelta(minutes=minutes))
