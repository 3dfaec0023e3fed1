"""The counter's window: it shows the desk and hands presses to it. It must not decide, wait, or know an adapter."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

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
from merchant_desk.services.printing_port import PrintRoom

from . import words
from .ask import AskBar
from .attending import Attending, calling
from .banner import Banner
from .board import WIDTH_PX as BOARD_PX
from .board import Board
from .board_rows import arrange
from .call_band import Call, CallBand
from .decision import DecisionBar, Shown
from .detail import Detail
from .keys import KeyUse, bind_keys
from .print_pages import PrintPages
from .quiet import QuietPage
from .rail import Rail
from .signs import app_icon
from .slips_panel import reprintable
from .strip import Strip
from .theme import LIGHT, Theme, Tokens

#: Countdowns and ages move once a second; changes of the desk are gathered for one frame.
TICK_MS = 1000
GATHER_MS = 16


class CounterWindow(QMainWindow):
    """The window. Main thread; owned by the application; lives until it is closed.

    ``closed`` tells that a person closed it; ``secret_given`` carries the platform's secret that was asked for
    by :meth:`ask_secret`. ``monotonic_s`` measures presses (guard, hold), ``desk.now()`` gives all times shown.
    Without a ``print_room`` there is no page of settings.
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
        print_room: PrintRoom | None = None,
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
        self.call = CallBand(theme, self)
        self.rail = Rail(theme, has_settings=print_room is not None, parent=self)
        self.board = Board(theme, self)
        self.quiet = QuietPage(theme, self)
        self.detail = Detail(theme, preparation_min, self)
        self.decision = DecisionBar(theme, preparation_min, self)
        self._print_room = print_room
        self.prints = PrintPages(theme, print_room, desk, self) if print_room is not None else None
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
        orders = QWidget(self)
        orders.setAccessibleName(words.ORDERS())
        beside = QHBoxLayout(orders)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.board)
        beside.addLayout(right, 1)
        self._places = QStackedWidget(self)
        self._places.setAccessibleName(words.WINDOW_PART())
        self._places.addWidget(orders)
        if self.prints is not None:
            self._places.addWidget(self.prints)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._places, 1)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.banner)
        column.addWidget(self.ask)
        column.addWidget(self.call)
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
        if self.rail.settings is not None:
            self.rail.settings.clicked.connect(self.show_settings)
            self.detail.offer_ledger()
            self.detail.ledger_wanted.connect(self._read_ledger)
        self.call.accept_wanted.connect(self.decision.accept_target)
        self.call.view_wanted.connect(self.show_orders)
        self.ask.given.connect(self.secret_given)
        self.ask.given.connect(self._focus_page)
        self.ask.put_off.connect(self._focus_page)
        key = Qt.Key
        shift_f3 = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, key.Key_F3)
        bind_keys(
            self,
            (
                KeyUse(key.Key_F1, self.show_orders),
                KeyUse(key.Key_F2, self.decision.accept_target),
                KeyUse(key.Key_F3, partial(self._change_minutes, 1), repeats=True),
                KeyUse(shift_f3, partial(self._change_minutes, -1), repeats=True),
                KeyUse(key.Key_F4, self._open_reasons),
                KeyUse(key.Key_F5, self._poll_now),
                KeyUse(key.Key_F6, self._print_newest_again),
                KeyUse(key.Key_F10, self.show_settings),
                KeyUse(key.Key_Space, self._silence),
                KeyUse(key.Key_Escape, self._escape),
                KeyUse(key.Key_PageDown, partial(self._scroll, 1), repeats=True),
                KeyUse(key.Key_PageUp, partial(self._scroll, -1), repeats=True),
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
        calls = calling(records, now)
        new = sum(1 for record in calls if record.status is Status.NEW and not record.customer_asks)
        held_back = waits.get(selected.order_id) if selected is not None else None
        behind = max(0, new - 1)
        self.decision.show_question(Shown(selected, possible, target, behind, held_back))
        called = Call(calls[0], target, behind, self.decision.minutes) if calls else None
        self.call.show_call(called if self.shows_settings else None, now)
        if self.prints is not None and self.shows_settings:
            self.prints.show_facts(facts, now)
        if something_new and self.isVisible():
            if self.prints is not None:
                self.prints.attend()
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

    @property
    def shows_settings(self) -> bool:
        """Tell whether the page of settings is shown instead of the orders."""
        return self.prints is not None and self._places.currentWidget() is self.prints

    def show_orders(self) -> None:
        """Go back to the orders: to what calls, else to the quiet page."""
        self._places.setCurrentIndex(0)
        self.rail.show_page(settings=False)
        self.pick("")
        self.board.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_settings(self) -> None:
        """Show the printers and what belongs to them; what calls stays in sight, and F2 accepts the oldest."""
        if self.prints is None or self.shows_settings:
            return
        self._places.setCurrentWidget(self.prints)
        self.rail.show_page(settings=True)
        self.pick("")
        self.prints.enter()

    def _focus_page(self) -> None:
        if self.prints is not None and self.shows_settings:
            self.prints.enter()
        else:
            self.board.setFocus()

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

    def _print_newest_again(self) -> None:
        """Print the slip again that the selected order's paper names."""
        job = reprintable(self._desk.jobs_of(self._attending.selected)) if not self.shows_settings else None
        if job is not None:
            self._print_again(job.job_id)

    def _read_ledger(self, order_id: str) -> None:
        if self._print_room is not None:
            self._print_room.ledger(order_id, partial(self.detail.show_ledger, order_id))

    def _poll_now(self) -> None:
        self._try(self._desk.poll_now)

    def _silence(self) -> None:
        self._try(self._desk.silence)

    def _open_reasons(self) -> None:
        """Ask for reasons where they can be read."""
        if self.shows_settings:
            self.show_orders()
        self.decision.open_reasons()

    def _change_minutes(self, steps: int) -> None:
        self.decision.change_minutes(steps)
        if self.shows_settings:
            self.refresh()

    def _scroll(self, pages: int) -> None:
        if self.prints is not None and self.shows_settings:
            self.prints.scroll_pages(pages)
        else:
            self.detail.scroll_pages(pages)

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
        if self.shows_settings:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
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
