"""The counter's window: it shows the desk and hands presses to it. It must not decide, wait, or know an adapter."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from merchant_desk.domain.cooking_start import says_to_start
from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.order import OrderKind
from merchant_desk.domain.status import Status
from merchant_desk.services.desk_port import Desk
from merchant_desk.services.settings import ScreenSettings
from merchant_desk.ui.shop import shop_words

from . import telling, words
from .ask import AskBar
from .banner import DONE_S, Banner
from .board.attending import Attending
from .board.board import Board
from .board.board_feed import BoardFeed
from .books.offering import offer_books
from .call_band import Call, CallBand
from .keyboard import Keyboard
from .order.decision import DecisionBar, Shown
from .order.detail import Detail
from .order.usual import last_used
from .orders_place import OrdersPlace
from .places import Place, Places
from .presence import Presence
from .presses import Presses
from .printers.print_pages import PrintPages
from .printers.printer_telling import trouble
from .program.leading import lead_to_log
from .quiet.quiet_page import QuietPage
from .quiet.quiet_ways import offer_quiet_ways
from .rail import Rail
from .rooms import NO_ROOMS, Rooms
from .said.said import said
from .settings.lock_page import Locked
from .settings.settings_place import prints_of, show_same_subject
from .settings.settings_subjects import settings_place
from .shop.shop_pages import ShopPages
from .strip import Strip
from .theme import Theme
from .themes import THEMES
from .window_layout import lay_out

#: Countdowns and ages move once a second; changes of the desk are gathered for one frame.
TICK_MS = 1000
GATHER_MS = 16
USUAL_SCREEN = ScreenSettings()


class CounterWindow(QMainWindow):
    """The window. Main thread; owned by the application; lives until it is closed.

    ``closed`` tells that a person closed it; ``secret_given`` carries the platform's secret that was asked for
    by :meth:`ask_secret`. ``monotonic_s`` measures presses (guard, hold), ``desk.now()`` gives all times shown.
    ``rooms`` says which places there are, ``attending`` goes on with what another window has attended to. Words and
    colours are taken when the window is built: another language or theme wants another window.
    """

    closed = Signal()
    secret_given = Signal(str)

    def __init__(
        self,
        desk: Desk,
        *,
        preparation_min: int = 20,
        screen: ScreenSettings = USUAL_SCREEN,
        monotonic_s: Callable[[], float] = time.monotonic,
        rooms: Rooms = NO_ROOMS,
        attending: Attending | None = None,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._monotonic_s = monotonic_s
        self._usual_min = preparation_min
        self.attending = self._attending = attending or Attending()
        self.presses = Presses(
            desk, self._attending, monotonic_s, self._tell_refusal, self.refresh, self._tell_done
        )
        theme = Theme(THEMES[screen.theme])
        self.setAccessibleName(words.WINDOW_PART())
        self.setMinimumSize(960, 640)
        self.strip = Strip(theme, self)
        self.banner = Banner(theme, self)
        self.banner.dismissed.connect(self.presses.dismiss)
        self.presence = Presence(self, theme, desk, rooms.shop)
        self.ask = AskBar(theme, self)
        self.call = CallBand(theme, monotonic_s, self)
        self.rail = Rail(theme, self)
        self.board = Board(theme, self)
        self.quiet = QuietPage(theme, self)
        self.detail = Detail(theme, preparation_min, self)
        self.decision = DecisionBar(theme, preparation_min, self)
        self._orders = OrdersPlace(theme, self.board, self.quiet, self.detail, self.decision, self)
        self.feed = BoardFeed(desk, self._orders, preparation_min)
        self.rooms = rooms
        self.places = Places(self._orders, monotonic_s, self)
        self.rail.offer(Place.ORDERS, words.ORDERS(), "F1")
        self.shop = (
            ShopPages(theme, rooms.shop, rooms.hours, monotonic_s, self) if rooms.shop is not None else None
        )
        self._offer_places(theme)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self.refresh)
        self._keyboard = Keyboard(self, desk, self._attending)
        lay_out(self)
        self.setStyleSheet(theme.style_sheet())  # last: every page that moves in would be styled anew
        self._connect()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.refresh)
        self._tick.start()
        desk.listen(self._gather.start)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _offer_places(self, theme: Theme) -> None:
        """Offer every place whose rooms are there, in the rail's order."""
        offer_books(self, theme, self._desk, self._monotonic_s)
        if self.shop is not None:
            self.places.offer(Place.SHOP, self.shop, self.shop)
            self.rail.offer(Place.SHOP, shop_words.SHOP(), "F9")
        offer_quiet_ways(self, theme)
        settings = settings_place(self, theme, self._desk, self._monotonic_s)
        self.locked = settings if isinstance(settings, Locked) else None
        if settings is not None:
            self.places.offer(Place.SETTINGS, settings, settings)
            self.rail.offer(Place.SETTINGS, words.SETTINGS(), "F10")
            lead_to_log(self)
        self.rail.show_place(Place.ORDERS)

    def _connect(self) -> None:
        self.board.picked.connect(self.pick)
        self.board.entered_card.connect(self._keyboard.enter)
        self._orders.head.wanted.connect(self._choose_kind)
        self._orders.kitchen_wanted.connect(self.turn_kitchen)
        self.detail.outgrown.connect(self._gather.start)
        self.detail.slip_came_out.connect(self.presses.say_slip_out)
        self.detail.slip_wanted_again.connect(self.presses.print_again)
        self.detail.slips_wanted_by_key.connect(self.presses.print_by_key)
        self.decision.accepted.connect(self._accept)
        self.decision.rejected.connect(self.presses.reject)
        self.decision.advanced.connect(self.presses.advance)
        self.decision.answered.connect(self.presses.answer_customer)
        self.decision.seen.connect(self.presses.see)
        self.decision.found_done.connect(self.presses.find_done)
        self.decision.left_reasons.connect(self.board.setFocus)
        self.rail.wanted.connect(self.show_place)
        self.detail.left_code.connect(self.board.setFocus)
        if self.rooms.orders is not None:
            self.detail.use_room(self.rooms.orders)
        if self.rooms.people is not None:
            self.detail.use_people(self.rooms.people, self.rooms.access)
        if self.rooms.prints is not None:
            self.detail.offer_ledger()
            self.detail.ledger_wanted.connect(self._read_ledger)
        if self.shop is not None:
            self.shop.changed.connect(self.refresh)
            self.shop.wanted.connect(partial(self.show_place, Place.SHOP))
            self.shop.band.done.connect(self._tell_done)
            self.shop.band.refused.connect(self._tell_refusal)
        self.call.accept_wanted.connect(self.decision.accept_target)
        self.call.view_wanted.connect(self.show_orders)
        self.presence.tray.refused.connect(self.show_sentence)
        self.ask.given.connect(self.secret_given)
        self.ask.given.connect(self._focus_page)
        self.ask.put_off.connect(self._focus_page)

    @property
    def prints(self) -> PrintPages | None:
        """Return the printers' pages, None where there are none."""
        return prints_of(self)

    # --- what the application calls -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the desk as it is now."""
        now, now_s = self._desk.now(), self._monotonic_s()
        records, facts = self._desk.records(), self._desk.facts()
        something_new = self._attending.attend(records, now, now_s)
        target = self._attending.target(records, now, now_s)
        selected = next((record for record in records if record.order_id == self._attending.selected), None)
        self.setWindowTitle(words.WINDOW(shop=facts.shop.name))
        standing = self.rooms.shop.standing() if self.rooms.shop is not None else None
        self.strip.show_facts(facts, now, standing)
        self.presence.show_facts(facts)
        # That nothing can be kept here is no alarm: it stands on the quiet page, and was said at the start.
        whole = {printer.trouble: trouble(printer) for printer in facts.printers}
        told = (whole.get(one, one) for one in facts.troubles if one != facts.vault_trouble)
        self.banner.show_troubles(tuple(told))
        self.banner.show_standing(facts.notices)
        self.banner.drop_old_notices(now_s)
        chosen = self._attending.selected
        self.feed.show(records, now, now_s, selected=chosen, something_new=something_new)
        possible: tuple[Action, ...] = ()
        if selected is None:
            self.quiet.show_facts(facts, now)
            self._orders.show_quiet()
        else:
            possible = self._desk.possible(selected.order_id)
            jobs = self._desk.jobs_of(selected.order_id)
            self.detail.show_record(selected, jobs, now, facts.link.state)
            self._orders.show_order()
        calls = self._attending.calling(records, now)
        new = sum(1 for record in calls if record.status is Status.NEW and not record.customer_asks)
        held_back = self.feed.waits.get(selected.order_id) if selected is not None else None
        behind = max(0, new - 1)
        usual = (
            self._desk.suggestion(selected.order_id) if selected is not None and selected is target else None
        )
        last_min = last_used(records) if target is not None else 0
        self.decision.show_question(Shown(selected, possible, target, behind, held_back, usual, last_min))
        called = Call(calls[0], target, behind, self.decision.minutes) if calls else None
        self.call.show_call(None if self.shows_orders else called, now)
        if self.shop is not None and standing is not None:
            self.shop.show_band(standing, now, may_suggest=not calls)
        if (shown := self.places.pages) is not None:
            shown.show_facts(facts, now)
        if something_new and self.isVisible():
            for pages in self.places.all_pages():
                pages.attend()
            self.bring_to_front()

    def bring_to_front(self) -> None:
        """Show the window over everything else, and have the task bar flash where that is not allowed."""
        self.presence.bring_to_front()

    def show_sentence(self, title: str, sentence: str) -> None:
        """Show a sentence under the strip for a while; it covers no order."""
        told = f"{said(title)}: {said(sentence)}" if title else sentence
        self.banner.add_notice(told, self._monotonic_s())

    def watch(self, application: QObject) -> None:
        """Take every press in the program as a sign that the owner is still there."""
        for locked in self.findChildren(Locked):
            locked.watch(application)

    def take_place_of(self, other: CounterWindow) -> None:
        """Stand where another window of the same desk stands, at the same place and order."""
        self.setGeometry(other.geometry())
        show_same_subject(self, other)
        if self.shop is not None and other.shop is not None:
            self.shop.suggestions.take_over(other.shop.suggestions)
        if self.places.has(other.places.shown):
            self.show_place(other.places.shown)
        self.setWindowState(other.windowState())
        self.show()

    def retire(self) -> None:
        """Go without being closed by a person: another window has taken this one's place."""
        self._tick.stop()
        self._gather.stop()
        self._desk.unlisten(self._gather.start)
        self.presence.leave()
        self.hide()
        self.deleteLater()

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
        self.feed.picked(order_id, self._monotonic_s())
        record = self._desk.record(order_id) if order_id else None
        if record is not None and record.noticed and says_to_start(record.note):
            self._desk.seen(order_id)
        self.refresh()

    def turn_kitchen(self) -> None:
        """Show what is to be cooked, or put it away."""
        self.feed.turn_kitchen()
        self.refresh()

    def turn_kind(self) -> None:
        """Show the next kind of orders on the board."""
        self.feed.turn_kind(self._monotonic_s())
        self.refresh()

    def _choose_kind(self, kind: OrderKind | None) -> None:
        self.feed.choose_kind(kind, self._monotonic_s())
        self.refresh()

    @property
    def shows_orders(self) -> bool:
        """Tell whether the orders are shown, and no other place."""
        return self.places.shown is Place.ORDERS

    def show_orders(self) -> None:
        """Go back to the orders: to what calls, else to the quiet page."""
        self.places.show_place(Place.ORDERS)
        self.rail.show_place(Place.ORDERS)
        self.pick("")
        self.board.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_place(self, place: Place) -> None:
        """Show another place; what calls stays in sight above it, and F2 accepts the oldest.

        Wanted once more, it leads back to the place's first page.
        """
        if place is Place.ORDERS:
            self.show_orders()
            return
        if not self.places.has(place):
            return
        before = self.places.pages
        if self.places.shown is place and before is not None:
            before.go_home()
            return
        self.places.show_place(place)
        self.rail.show_place(place)
        self.pick("")
        self._focus_page()

    def _focus_page(self) -> None:
        if (shown := self.places.pages) is not None:
            shown.enter()
        else:
            self.board.setFocus()

    def _tell_refusal(self, refusal: DeskError) -> None:
        self.show_sentence(refusal.title, str(refusal))

    def _accept(self, order_id: str, minutes: int) -> None:
        """Accept an order; where its card is not in sight, say that it is done."""
        record = self._desk.record(order_id)
        if self.presses.accept(order_id, minutes) and not self.shows_orders and record is not None:
            said = words.ACCEPTED(number=telling.short_number(record))
            if self.call.isVisible():
                self.call.say_done(said, DONE_S)
                self.refresh()
            else:
                self._tell_done(said)

    def _tell_done(self, sentence: str) -> None:
        """Say for some seconds what was done."""
        self.banner.add_notice(sentence, self._monotonic_s(), DONE_S)

    def _read_ledger(self, order_id: str) -> None:
        if self.rooms.prints is not None:
            self.rooms.prints.ledger(order_id, partial(self.detail.show_ledger, order_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keyboard.take(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._orders.fit_board(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.presence.may_close(event):
            return
        self._tick.stop()
        super().closeEvent(event)
        self.closed.emit()
