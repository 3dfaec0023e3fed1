"""The page of one order of the past, with its black box and prints. It must not know how they are kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.domain.black_box import BlackBoxLine
from merchant_desk.domain.books.sale import Outcome
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import Job
from merchant_desk.domain.privacy import hidden, purged
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.status import Status
from merchant_desk.services.access_port import AccessRoom
from merchant_desk.services.books.history_port import HistoryRoom, HistoryRow, PastOrder
from merchant_desk.services.books.people_port import PeopleRoom
from merchant_desk.services.desk_port import Desk
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.order_port import OrderRoom
from merchant_desk.ui import telling
from merchant_desk.ui.long_paper import LongPaper
from merchant_desk.ui.order.bill_lines import bill
from merchant_desk.ui.order.delivery_and_money import money, where
from merchant_desk.ui.order.detail_notes import Note, notes
from merchant_desk.ui.order.more_lines import more
from merchant_desk.ui.order.order_paper import SIDE_PX, Contents
from merchant_desk.ui.order.person_view import PersonView, Sight
from merchant_desk.ui.order.pin_line import PinLine
from merchant_desk.ui.order.record_lines import MOST_LINES, record_lines
from merchant_desk.ui.order.slips_panel import Tried
from merchant_desk.ui.order.slips_told import again_by_key, slips
from merchant_desk.ui.page import PAGE_PX, Page
from merchant_desk.ui.paper import Chip, Words
from merchant_desk.ui.printers.ledger_lines import lines_of_order
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import history_words as texts
from .asked import Asked
from .found_nothing import FoundNothing
from .history_rows import OUTCOMES, dishes_of, number_of, tenders_of, when
from .past_paper import PastContents, PastPaper

_USUAL_MIN = 20
#: The tries stand in their own part of the paper.
_NOT_TRIED = Tried()


@dataclass(frozen=True, slots=True)
class PastRooms:
    """What the page asks: history, desk (slips that memory still holds), black box, the customers' clock and lock."""

    history: HistoryRoom
    desk: Desk
    orders: OrderRoom | None
    people: PeopleRoom | None
    access: AccessRoom | None


class PastOrderPage(Page):
    """Main thread; owned by the history's pages. ``slips_wanted`` carries the jobs that are to be printed again.

    Customers stay behind a press, and where there is one behind the owner's PIN, as on the counter's own paper.
    """

    slips_wanted = Signal(object)
    slip_came_out = Signal(str)

    def __init__(self, theme: Theme, rooms: PastRooms, parent: QWidget | None = None) -> None:
        super().__init__(theme, texts.PAST_ORDER(), scrolls=False, parent=parent)
        self._rooms = rooms
        self._person = self._new_view()
        self._order_id = ""
        self._past: PastOrder | None = None
        self._box: tuple[BlackBoxLine, ...] | None = None
        self._box_open = True
        self._contents: PastContents | None = None
        self._asked, self._box_asked = Asked(self), Asked(self)
        self.amount = Words(theme, theme.bold(30), align=Qt.AlignmentFlag.AlignRight, single=True)
        self.outcome = Chip(theme, self)
        self.head_row.insertWidget(1, self.outcome, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head_row.insertWidget(2, self.amount, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head_row.insertSpacing(3, 12)
        self.above.setMaximumWidth(PAGE_PX)
        self.long = LongPaper(theme, PAGE_PX, SIDE_PX, self)
        self.nothing = FoundNothing(theme, self)
        self.nothing.pressed.connect(self._read)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.long, 1)
        outside = QVBoxLayout()
        outside.setContentsMargins(32, 0, 32, 0)
        outside.addWidget(self.nothing, 1)
        column.addLayout(outside, 1)
        self.pin = PinLine(theme, self)
        self.pin.entered.connect(self._open_person)
        self.pin.left.connect(self.enter)
        column.addWidget(self.pin)

    def _new_view(self) -> PersonView:
        view = PersonView()
        if self._rooms.people is not None:
            view.use_rooms(self._rooms.people, self._rooms.access)
        return view

    @property
    def order_id(self) -> str:
        """Return which order is shown or read, empty for none."""
        return self._order_id

    def begin(self, order_id: str) -> None:
        """Have an order read; until it is here the page says so."""
        self._order_id, self._past, self._box, self._contents = order_id, None, None, None
        self._box_open = True
        self.close_person()
        self.title.set_text(texts.PAST_ORDER())
        self._say_head("", "")
        self.outcome.show_word("", "ink")
        self._read()

    def forget(self) -> None:
        """Hold nobody's data any longer than the page is shown."""
        self._order_id, self._past, self._box, self._contents = "", None, None, None
        self._asked.ask()
        self._box_asked.ask()
        if self.long.area.widget() is not None:
            self.long.put(QWidget(), 0)

    def _read(self) -> None:
        self.nothing.say(texts.ORDER_READING(), "", "")
        self._show_nothing(nothing=True)
        asked = self._asked.ask()
        self._rooms.history.order(self._order_id, partial(self._told, asked), partial(self._failed, asked))
        self._read_box()

    def _read_box(self) -> None:
        if self._rooms.orders is not None:
            asked = self._box_asked.ask()
            self._rooms.orders.black_box(self._order_id, partial(self._take_box, asked))

    def _take_box(self, asked: int, lines: tuple[BlackBoxLine, ...]) -> None:
        if self._box_asked.takes(asked):
            self._box = lines
            self._show()

    def _told(self, asked: int, past: PastOrder) -> None:
        if not self._asked.takes(asked):
            return
        self._past = past
        self._show_nothing(nothing=False)
        self._show()

    def _failed(self, asked: int, error: DeskError) -> None:
        if self._asked.takes(asked):
            self.nothing.say(texts.NOT_READ(), said(str(error)), texts.READ_AGAIN(), bad=True)
            self._show_nothing(nothing=True)

    def _show_nothing(self, *, nothing: bool) -> None:
        self.nothing.setVisible(nothing)
        self.long.setVisible(not nothing)

    # --- what is shown --------------------------------------------------------------------------------------

    def close_person(self) -> None:
        """Show the customer to nobody any more who has not asked anew."""
        self._person = self._new_view()
        self.pin.withdraw()

    def _ask_person(self) -> None:
        """Show the customer, or ask for the owner's PIN first."""
        if self._past is None:
            return
        if (lock := self._person.lock) is None:
            self._open_person(self._order_id)
        else:
            self.pin.ask(lock, self._order_id, number_of(self._past.row))

    def _open_person(self, order_id: str) -> None:
        self._person.open(order_id, self._rooms.desk.now())
        self._show()
        self.enter()

    def _show(self) -> None:
        past, now = self._past, self._rooms.desk.now()
        if past is None:
            return
        past = self._past = self._as_held(past)
        self._show_head(past.row, now)
        jobs = slips(self._rooms.desk.jobs_of(past.row.order_id))
        box = record_lines(self._box, now) if self._box is not None and self._box_open else None
        contents = PastContents(
            self._paper(past, jobs, now),
            () if past.record is not None and past.record.order is not None else _known_dishes(past.row),
            lines_of_order(past.prints, jobs, now),
            self._rooms.orders is not None,
            box,
            max(0, len(self._box or ()) - MOST_LINES) if box is not None else 0,
        )
        if contents == self._contents:
            return
        same = self._contents is not None
        self._contents = contents
        paper = PastPaper(self.theme, contents)
        paper.setMaximumWidth(PAGE_PX)
        paper.slip_wanted_again.connect(self._want_slip)
        paper.slips_wanted_by_key.connect(self.print_by_key)
        paper.slip_came_out.connect(self.slip_came_out)
        paper.box_turned.connect(self._turn_box)
        paper.person_wanted.connect(self._ask_person)
        self.long.put(paper, self.long.place if same else 0)

    def _as_held(self, past: PastOrder) -> PastOrder:
        """Return the order without its customer once he is purged, also while somebody looks."""
        known = self._rooms.desk.record(past.row.order_id)
        if (
            past.record is None
            or past.record.forgotten_at is not None
            or known is None
            or not known.forgotten_at
        ):
            return past
        return replace(past, record=purged(past.record, known.forgotten_at))

    def _show_head(self, row: HistoryRow, now: datetime) -> None:
        word, tone, sign = OUTCOMES[row.outcome]
        self.title.set_text(number_of(row))
        about = (when(row.received_at, now), telling.KINDS[row.kind](), tenders_of(row))
        self.outcome.show_word(word(), tone, "sheet", sign)
        amount = telling.amount(row.total) if row.total is not None else ""
        self._say_head(" · ".join(part for part in about if part), amount)

    def _say_head(self, about: str, amount: str) -> None:
        for part, text in ((self.lead, about), (self.amount, amount)):
            part.set_text(text)
            part.setVisible(bool(text))

    def _paper(self, past: PastOrder, jobs: tuple[Job, ...], now: datetime) -> Contents:
        record = past.record
        if record is None:
            return Contents(None, (*_ended(past.row, ""), Note(texts.PURGED(), "plan")), jobs, _NOT_TRIED)
        person = self._person.look(record, past.person_until, now)
        if self.pin.order_id and person.sight is not Sight.VEILED:
            self.pin.withdraw()
        shown = hidden(record) if person.is_masked else record
        ended = _ended(past.row, shown.cancel_reason)
        if shown.order is None and shown.forgotten_at is not None:
            return Contents(None, (*ended, Note(texts.PURGED(), "plan")), jobs, _NOT_TRIED)
        told = (*ended, *notes(_calm(shown), _USUAL_MIN, now))
        if shown.order is None:
            return Contents(None, told, jobs, _NOT_TRIED)
        return Contents(
            shown.order,
            told,
            jobs,
            _NOT_TRIED,
            where=where(shown.order, now, person),
            money=money(shown.order),
            bill=bill(shown.order),
            more=more(shown, now),
            is_veiled=person.sight is Sight.VEILED,
        )

    def show_facts(self, facts: DeskFacts, now: datetime) -> None:
        """Hide the customer once the window is over, and show what slips have become."""
        self._show()

    # --- what is pressed ------------------------------------------------------------------------------------

    def _turn_box(self) -> None:
        self._box_open = not self._box_open
        if self._box_open and self._box is None:
            self._read_box()
        self._show()

    def _want_slip(self, job_id: str) -> None:
        jobs = self._rooms.desk.jobs_of(self._order_id)
        self.slips_wanted.emit(tuple(job for job in jobs if job.job_id == job_id))

    def print_by_key(self) -> None:
        """Want once more what the paper names beside F6."""
        if self._past is not None and (jobs := again_by_key(self._rooms.desk.jobs_of(self._order_id))):
            self.slips_wanted.emit(jobs)

    def scroll_pages(self, pages: int) -> None:
        """Scroll the paper on (1) or back (-1)."""
        self.long.scroll_pages(pages)


def _ended(row: HistoryRow, reason: str) -> tuple[Note, ...]:
    """Return that an order was cancelled or never taken, and why."""
    why = telling.cancel_reason(reason or row.cancel_code)
    if row.outcome is Outcome.CANCELLED:
        return (Note(texts.WAS_CANCELLED_WHY(reason=why) if why else texts.WAS_CANCELLED(), "trouble"),)
    if row.outcome is Outcome.REFUSED:
        return (Note(texts.WAS_REFUSED_WHY(reason=why) if why else texts.WAS_REFUSED(), "plan"),)
    return ()


def _calm(record: OrderRecord) -> OrderRecord:
    """Return an order about which nobody has to do anything any more: what is told of it is told as past."""
    ended = Status.CONCLUDED
    return replace(record, status=ended, settled=ended, alarm=False, customer_asks=False, asked_to_start=True)


def _known_dishes(row: HistoryRow) -> tuple[str, ...]:
    """Return what the books know of the dishes, one line each."""
    if not row.dishes:
        return (dishes_of(row),)
    return (*row.dishes, texts.DISHES_FOLLOW(count=row.more_dishes)) if row.more_dishes else row.dishes
