"""The counter's window: it shows the desk and hands presses to it. It must not decide, wait, or know an adapter."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.status import Status
from merchant_desk.domain.unsent import unsent
from merchant_desk.services.desk_port import Desk

from . import words
from .ask import AskBar
from .attending import Attending, calling
from .banner import Banner
from .board import WIDTH_PX as BOARD_PX
from .board import Board
from .board_rows import arrange
from .decision import DecisionBar, Shown
from .detail import Detail
from .keys import KeyUse, bind_keys
from .quiet import QuietPage
from .rail import Rail
from .signs import app_icon
from .strip import Strip
from .theme import LIGHT, Theme, Tokens

#: Countdowns and ages move once a second; changes of the desk are gathered for one frame.
TICK_MS = 1000
GATHER_MS = 16


class CounterWindow(QMainWindow):
    """The window. Main thread; owned by the application; lives until it is closed.

    ``closed`` tells that a person closed it; ``secret_given`` carries the platform's secret that was asked for
    by :meth:`ask_secret`. ``monotonic_s`` measures presses (guard, hold), ``desk.now()`` gives all times shown.
    """

    closed = Signal()
    secret_given = Signal(str)

    def __init__(
        self,
        desk: Desk,
        *,
        preparation_min: int = 20,
        tokens: Tokens = LIGHT,
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._monotonic_s = monotonic_s
        self._usual_min = preparation_min
        self._attending = Attending()
        theme = Theme(tokens)
        self.setStyleSheet(theme.style_sheet())
        self.setWindowIcon(app_icon())
        self.setAccessibleName(words.WINDOW_PART())
        self.setMinimumSize(960, 640)
        self.strip = Strip(theme, self)
        self.banner = Banner(theme, self)
        self.banner.dismissed.connect(lambda notice_id: self._try(lambda: self._desk.dismiss(notice_id)))
        self.ask = AskBar(theme, self)
        self.rail = Rail(theme, self)
        self.board = Board(theme, self)
        self.quiet = QuietPage(theme, self)
        self.detail = Detail(theme, preparation_min, self)
        self.decision = DecisionBar(theme, preparation_min, self)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()
        desk.listen(self._gather.start)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _lay_out(self) -> None:
        centre = QWidget(self)
        centre.setAccessibleName(words.WINDOW_PART())
        self.setCentralWidget(centre)
        self._pages = QStackedWidget(self)
        self._pages.setAccessibleName(words.DETAIL_PART())
        self._quiet_area = QScrollArea(self)  # with banners and a question above, the page may need more room
        self._quiet_area.setAccessibleName(words.QUIET_PART())
        self._quiet_area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._quiet_area.setWidgetResizable(True)
        self._quiet_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._quiet_area.setWidget(self.quiet)
        self._pages.addWidget(self._quiet_area)
        self._pages.addWidget(self.detail)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        right.addWidget(self.decision)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self.board)
        middle.addLayout(right, 1)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.banner)
        column.addWidget(self.ask)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        self.board.picked.connect(self.pick)
        self.board.entered_card.connect(self._enter)
        self.detail.outgrown.connect(self._gather.start)
        self.detail.slip_came_out.connect(self._say_slip_out)
        self.detail.slip_wanted_again.connect(self._print_again)
        self.decision.accepted.connect(self._accept)
        self.decision.rejected.connect(self._reject)
        self.decision.advanced.connect(self._advance)
        self.decision.answered.connect(self._answer_customer)
        self.decision.seen.connect(self._see)
        self.decision.found_done.connect(self._find_done)
        self.decision.left_reasons.connect(self.board.setFocus)
        self.rail.orders.clicked.connect(self.show_orders)
        self.ask.given.connect(self.secret_given)
        self.ask.given.connect(self.board.setFocus)
        self.ask.put_off.connect(self.board.setFocus)
        key = Qt.Key
        shift_f3 = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, key.Key_F3)
        bind_keys(
            self,
            (
                KeyUse(key.Key_F1, self.show_orders),
                KeyUse(key.Key_F2, self.decision.accept_target),
                KeyUse(key.Key_F3, self._more_minutes, repeats=True),
                KeyUse(shift_f3, self._less_minutes, repeats=True),
                KeyUse(key.Key_F4, self.decision.open_reasons),
                KeyUse(key.Key_F5, self._poll_now),
                KeyUse(key.Key_Space, self._silence),
                KeyUse(key.Key_Escape, self._escape),
                KeyUse(key.Key_PageDown, self.detail.page_down, repeats=True),
                KeyUse(key.Key_PageUp, self.detail.page_up, repeats=True),
            ),
        )

    # --- what the application calls -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the desk as it is now."""
        now, now_s = self._desk.now(), self._monotonic_s()
        records, facts = self._desk.records(), self._desk.facts()
        something_new = self._attending.attend(records, now, now_s)
        target = self._attending.target(records, now, now_s)
        selected = next((record for record in records if record.order_id == self._attending.selected), None)
        self.setWindowTitle(words.WINDOW(shop=facts.shop.name))
        self.strip.show_facts(facts, now)
        # That nothing can be kept here is no alarm: it stands on the quiet page, and was said at the start.
        self.banner.show_troubles(tuple(said for said in facts.troubles if said != facts.vault_trouble))
        self.banner.show_standing(facts.notices)
        self.banner.drop_old_notices(now_s)
        waits = {
            record.order_id: held
            for record in records
            if record.is_open
            and (held := unsent(record, self._desk.jobs_of(record.order_id), now)) is not None
        }
        self.board.show_rows(arrange(records, now, self._usual_min, waits), self._attending.selected)
        possible: tuple[Action, ...] = ()
        if selected is None:
            self.quiet.show_facts(facts, now)
            self._pages.setCurrentWidget(self._quiet_area)
        else:
            possible = self._desk.possible(selected.order_id)
            jobs = self._desk.jobs_of(selected.order_id)
            self.detail.show_record(selected, jobs, now, facts.link.state)
            self._pages.setCurrentWidget(self.detail)
        new = sum(
            1 for record in calling(records, now) if record.status is Status.NEW and not record.customer_asks
        )
        held_back = waits.get(selected.order_id) if selected is not None else None
        self.decision.show_question(Shown(selected, possible, target, max(0, new - 1), held_back))
        if something_new and self.isVisible():
            self.bring_to_front()

    def bring_to_front(self) -> None:
        """Show the window over everything else, and have the task bar flash where that is not allowed."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def show_sentence(self, title: str, sentence: str) -> None:
        """Show a sentence under the strip for a while; it covers no order."""
        self.banner.add_notice(f"{title}: {sentence}" if title else sentence, self._monotonic_s())

    def ask_secret(self, sentence: str = "") -> None:
        """Ask for the platform's secret (this run only); the answer is the signal ``secret_given``."""
        self.ask.ask(sentence)
        if not self._desk.ringing().order_ids:
            self.ask.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw_secret(self) -> None:
        """Ask no more: the platform takes the secret that it has."""
        self.ask.withdraw()

    # --- what a person does ---------------------------------------------------------------------------------

    def pick(self, order_id: str) -> None:
        """Select an order because a person wants to see it."""
        self.decision.leave_reasons()
        self._attending.pick(order_id, self._monotonic_s())
        self.refresh()

    def show_orders(self) -> None:
        """Go back to the orders: to what calls, else to the quiet page."""
        self.pick("")
        self.board.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _try(self, decision: Callable[[], None]) -> None:
        """Do what was pressed; a refusal is a sentence."""
        try:
            decision()
        except DeskError as refusal:
            self.show_sentence(refusal.title, str(refusal))
        self.refresh()

    def _accept(self, order_id: str, minutes: int) -> None:
        if self._attending.may_accept(self._monotonic_s()):
            self._try(lambda: self._desk.accept(order_id, minutes))

    def _reject(self, order_id: str, code: str) -> None:
        self._try(lambda: self._desk.reject(order_id, code))

    def _advance(self, order_id: str, action: Action) -> None:
        if self._attending.may_press(self._monotonic_s()):
            self._try(lambda: self._desk.advance(order_id, action))

    def _answer_customer(self, order_id: str, cancel: bool, code: str) -> None:
        if self._attending.may_press(self._monotonic_s()):
            self._try(lambda: self._desk.answer_customer(order_id, cancel=cancel, code=code))

    def _see(self, order_id: str) -> None:
        if self._attending.may_press(self._monotonic_s()):
            self._try(lambda: self._desk.seen(order_id))

    def _find_done(self, order_id: str) -> None:
        if self._attending.may_press(self._monotonic_s()):
            self._try(lambda: self._desk.found_done(order_id))

    def _say_slip_out(self, job_id: str) -> None:
        self._try(lambda: self._desk.slip_came_out(job_id))

    def _print_again(self, job_id: str) -> None:
        self._try(lambda: self._desk.reprint(job_id))

    def _poll_now(self) -> None:
        self._try(self._desk.poll_now)

    def _silence(self) -> None:
        self._try(self._desk.silence)

    def _more_minutes(self) -> None:
        self.decision.change_minutes(1)

    def _less_minutes(self) -> None:
        self.decision.change_minutes(-1)

    def _escape(self) -> None:
        if self.decision.asks_reason:
            self.decision.leave_reasons()
        else:
            self._silence()

    def _enter(self, _order_id: str = "") -> None:
        """Answer a stop-cooking alarm, or lead the keyboard to the first answer about the selected order."""
        record = self._desk.record(self._attending.selected) if self._attending.selected else None
        if record is not None and record.alarm:
            self.decision.say_seen()
        else:
            self.decision.focus_primary()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self._enter()
        elif (by := steps.get(Qt.Key(event.key()))) is not None:
            self.board.step(by)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.board.setFixedWidth(max(BOARD_PX, self.width() // 5))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tick.stop()
        super().closeEvent(event)
        self.closed.emit()
