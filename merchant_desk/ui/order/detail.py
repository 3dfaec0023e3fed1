"""The selected order on paper: readable from two metres, scrolling only when it is long."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.delivery_code import may_check
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import Job
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.privacy import hidden, person_until
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.unsent import unsent
from merchant_desk.services.access_port import AccessRoom
from merchant_desk.services.books.people_port import PeopleRoom
from merchant_desk.services.facts import LinkState
from merchant_desk.services.order_port import OrderRoom
from merchant_desk.services.settings import PrivacySettings
from merchant_desk.ui import telling, words
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.long_paper import LongPaper
from merchant_desk.ui.printers.ledger_lines import lines_of_order
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from .bill_lines import bill
from .code_check import CodeCheck
from .delivery_and_money import money, where
from .detail_head import DetailHead
from .detail_notes import notes
from .more_lines import more
from .order_paper import SIDE_PX, Contents, OrderPaper, Recorded
from .person_view import PersonView, Sight
from .pin_line import PinLine
from .record_lines import MOST_LINES, record_lines
from .slips_panel import Tried
from .slips_told import slips

#: From this room on everything is set larger, and the paper grows no wider than the eye can follow a line.
_LARGE_WIDTH_PX, _LARGE_HEIGHT_PX = 1100, 640
LARGE_FACTOR = 1.3
PAPER_PX = 1480
#: The window gathers changes for a frame before it shows them.
_SETTLED_MS = 60


class Detail(QWidget):
    """One order. Main thread; owned by the window. Its paper is laid out anew only when the order changed.

    ``outgrown`` tells that something else than the order changed, so that it must be shown again. ``ledger_wanted``
    names the order whose print ledger is to be read (:meth:`offer_ledger`, :meth:`show_ledger`). What else is asked of
    an order goes to the room (:meth:`use_room`); without one neither black box nor delivery code are offered.
    ``left_code`` tells that the line for the code, or for the PIN, has closed.
    """

    slip_came_out = Signal(str)
    slip_wanted_again = Signal(str)
    slips_wanted_by_key = Signal()
    ledger_wanted = Signal(str)
    left_code = Signal()
    outgrown = Signal()

    def __init__(self, theme: Theme, usual_min: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.DETAIL_PART())
        self._theme = self._plain_theme = theme
        self._usual_min = usual_min
        self._shown: Contents | None = None
        self._room: OrderRoom | None = None
        self._record: OrderRecord | None = None
        self._now: datetime | None = None
        self._person = PersonView()
        self._order_id = ""
        self._offers_ledger = False
        self._ledger_of = ""
        self._tries: tuple[PrintTry, ...] | None = None
        self._place_before = 0
        self._box_of = ""
        self._box: tuple[BlackBoxLine, ...] | None = None
        self._paper: OrderPaper | None = None
        self._open_timer = QTimer(self)  # when the paper is laid out, the rows that were opened have a place
        self._open_timer.setSingleShot(True)
        self._open_timer.timeout.connect(self._scroll_to_opened)
        self._opened = ""
        # Another window may have taken this one's place before an answer comes. The signal tells an object or nothing.
        gone = self._gone = list[bool]()
        self.destroyed.connect(lambda *_: gone.append(True))
        self.head = DetailHead(theme, self)
        self.long = LongPaper(theme, PAPER_PX, SIDE_PX, self)
        self.area, self.foot, self.cap = self.long.area, self.long.foot, self.long.cap
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head.setMaximumWidth(PAPER_PX)
        self.code = CodeCheck(theme, self)
        self.code.setMaximumWidth(PAPER_PX)
        self.code.wanted.connect(self._check_code)
        self.code.left.connect(self.left_code)
        column.addWidget(self.head)
        column.addWidget(self.long, 1)
        self.pin = PinLine(theme, self)
        self.pin.setMaximumWidth(PAPER_PX)
        self.pin.entered.connect(self._show_person)
        self.pin.entered.connect(self.left_code)
        self.pin.left.connect(self.left_code)
        column.addWidget(self.code)
        column.addWidget(self.pin)

    def show_record(
        self,
        record: OrderRecord,
        jobs: tuple[Job, ...],
        now: datetime,
        link: LinkState = LinkState.ONLINE,
    ) -> None:
        """Show an order at ``now`` (aware UTC); ``link`` explains why a decision has not left."""
        waits = unsent(record, jobs, now)
        self.head.show_record(record, now, self._usual_min, waits)
        before, self._record, self._now = self._record, record, now
        person = self._person.look(record, self._until(record), now)
        shown = hidden(record) if person.is_masked else record
        told = notes(shown, self._usual_min, now, waits, link)
        contents = Contents(shown.order, told, slips(jobs), self._tried(record, jobs, now))
        if shown.order is not None:
            contents = replace(
                contents,
                where=where(shown.order, now, person),
                money=money(shown.order),
                bill=bill(shown.order),
                more=more(shown, now),
            )
        asks = self._room is not None and may_check(record)
        is_veiled = person.sight is Sight.VEILED
        contents = replace(
            contents, asks_code=asks, is_veiled=is_veiled, recorded=self._recorded(record, before, now)
        )
        if self.pin.order_id and (self.pin.order_id != record.order_id or not is_veiled):
            self.pin.withdraw()
            self.left_code.emit()
        if self.code.order_id and (self.code.order_id != record.order_id or not asks):
            self.code.withdraw()
            self.left_code.emit()
        self._show(record.order_id, contents)

    def _until(self, record: OrderRecord) -> datetime | None:
        """Return until when the customer is shown: by the shop's own rule where the room has one."""
        if self._room is not None:
            return self._room.person_until(record.order_id)
        return person_until(record, PrivacySettings().shown_h)

    def _tried(self, record: OrderRecord, jobs: tuple[Job, ...], now: datetime) -> Tried:
        """Return the print ledger of the order as far as it is open."""
        if record.order_id != self._ledger_of:
            self._ledger_of, self._tries = "", None
        if self._tries is None:
            return Tried(self._offers_ledger)
        return Tried(self._offers_ledger, lines_of_order(self._tries, jobs, now))

    def _recorded(self, record: OrderRecord, before: OrderRecord | None, now: datetime) -> Recorded:
        """Return the black box as far as it is open; it is read again when the order has moved on."""
        if record.order_id != self._box_of:
            self._box_of, self._box = "", None
        elif record != before and self._box is not None:
            self._read_box()
        if self._box is None:
            return Recorded(self._room is not None)
        return Recorded(
            self._room is not None, record_lines(self._box, now), max(0, len(self._box) - MOST_LINES)
        )

    def _show(self, order_id: str, contents: Contents) -> None:
        """Lay the paper out anew where it says something else; who reads or stands on it stays where they are."""
        old, before = self._shown, self._paper
        same_order = order_id == self._order_id
        self._order_id = order_id
        if contents == old:
            if not same_order:
                self.long.go_to(0)
            return
        if self._ledger_of and old is not None and old.jobs != contents.jobs:
            self.ledger_wanted.emit(self._ledger_of)  # a slip has moved on: so has its ledger
        self._shown = contents
        focused = _focused_turn(before)
        paper = self._paper = OrderPaper(self._theme, contents)
        paper.setMaximumWidth(PAPER_PX)
        paper.slip_came_out.connect(self.slip_came_out)
        paper.slip_wanted_again.connect(self.slip_wanted_again)
        paper.slips_wanted_by_key.connect(self.slips_wanted_by_key)
        paper.ledger_turned.connect(self._turn_ledger)
        paper.record_turned.connect(self._turn_record)
        paper.code_wanted.connect(self._ask_code)
        paper.person_wanted.connect(self._ask_person)
        self.long.put(paper, self.long.place if same_order else 0)
        if focused and (turn := _turns(paper).get(focused)) is not None:
            turn.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is asked of the room --------------------------------------------------------------------------

    def use_room(self, room: OrderRoom) -> None:
        """Offer the black box and the check of delivery codes, and hide customers by the shop's own rule."""
        self._room = room
        self.outgrown.emit()

    def _turn_record(self) -> None:
        """Have what happened to this order read, or close it."""
        if self._box_of:
            self._box_of, self._box = "", None
            self.long.go_to(self._place_before)
            self.outgrown.emit()
        else:
            self._box_of = self._order_id
            self._place_before = self.long.place
            self._read_box()

    def _read_box(self) -> None:
        if self._room is not None:
            self._room.black_box(self._box_of, partial(self._take_box, self._box_of))

    def _take_box(self, order_id: str, lines: tuple[BlackBoxLine, ...]) -> None:
        """Show what was read, if it is still open."""
        if not self._gone and order_id == self._box_of and lines != self._box:
            opened = self._box is None
            self._box = lines
            self.outgrown.emit()
            if opened:
                self._scroll_soon("record")

    def use_people(self, people: PeopleRoom, access: AccessRoom | None) -> None:
        """Close the customers of orders that are over, and have each look noted."""
        self._person.use_rooms(people, access)
        self.outgrown.emit()

    def _ask_person(self) -> None:
        """Show the customer, or ask for the owner's PIN first."""
        record, lock = self._record, self._person.lock
        if record is None:
            return
        if lock is None:
            self._show_person(record.order_id)
        else:
            self.code.withdraw()
            self.pin.ask(lock, record.order_id, telling.short_number(record))

    def _show_person(self, order_id: str) -> None:
        if self._now is not None:
            self._person.open(order_id, self._now)
            self.outgrown.emit()

    def _ask_code(self) -> None:
        if self._record is not None:
            self.pin.withdraw()
            self.code.ask(self._record.order_id, telling.short_number(self._record))

    def _check_code(self, order_id: str, code: str) -> None:
        if self._room is None:
            return

        def told(right: bool) -> None:
            if not self._gone:
                self.code.tell(order_id, code, right=right)

        def failed(error: DeskError) -> None:
            if not self._gone:
                self.code.tell_trouble(order_id, code, said(str(error)))

        self._room.validate_code(order_id, code, told, failed)

    # --- the print ledger -----------------------------------------------------------------------------------

    def offer_ledger(self) -> None:
        """Offer the print ledger of each order: somebody reads it."""
        self._offers_ledger = True

    def show_ledger(self, order_id: str, tries: tuple[PrintTry, ...]) -> None:
        """Show what was tried, if the order and its ledger are still open."""
        if order_id == self._ledger_of and tries != self._tries:
            opened = self._tries is None
            self._tries = tries
            self.outgrown.emit()
            if opened:
                self._scroll_soon("ledger")

    def _scroll_soon(self, opened: str) -> None:
        self._opened = opened
        self._open_timer.start(_SETTLED_MS)

    def _scroll_to_opened(self) -> None:
        """Let what was opened begin at the top, as far as the paper reaches."""
        if self._paper is not None and (turn := _turns(self._paper).get(self._opened)) is not None:
            self.long.go_to(turn.mapTo(self._paper, QPoint(0, 0)).y() - 4)

    def _turn_ledger(self) -> None:
        """Have the ledger of this order read, or close it."""
        if self._ledger_of:
            self._ledger_of, self._tries = "", None
            self.long.go_to(self._place_before)
            self.outgrown.emit()
        else:
            self._ledger_of = self._order_id
            self._place_before = self.long.place
            self.ledger_wanted.emit(self._order_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        large = self.width() >= _LARGE_WIDTH_PX and self.height() >= _LARGE_HEIGHT_PX
        factor = LARGE_FACTOR if large else 1.0
        if factor != self._theme.factor:
            self._theme = self._plain_theme.scaled(factor)
            self.head.use_theme(self._theme)
            self.code.use_theme(self._theme)
            self.pin.use_theme(self._theme)
            self._shown = None
            self.outgrown.emit()

    def scroll_pages(self, pages: int) -> None:
        """Scroll on (1) or back (-1) by almost a page."""
        self.long.scroll_pages(pages)


def _turns(paper: OrderPaper) -> dict[str, Button]:
    """Return the buttons that open something on the paper, by what they open."""
    found: dict[str, Button | None] = {
        "ledger": paper.slips.turn if paper.slips is not None else None,
        "record": paper.record.turn if paper.record is not None else None,
        "code": paper.code,
        "person": paper.person,
    }
    return {name: turn for name, turn in found.items() if turn is not None}


def _focused_turn(paper: OrderPaper | None) -> str:
    """Return which of them the keyboard stands on, empty for none."""
    if paper is None:
        return ""
    return next((name for name, turn in _turns(paper).items() if turn.hasFocus()), "")
