"""The selected order on paper: readable from two metres, scrolling only when it is long."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from merchant_desk.domain.job import Job
from merchant_desk.domain.order import Order
from merchant_desk.domain.print_try import PrintTry
from merchant_desk.domain.record import OrderRecord
from merchant_desk.domain.unsent import unsent
from merchant_desk.services.facts import LinkState

from . import words
from .buttons import Button, Look
from .delivery_and_money import Line, money, where, where_title
from .detail_head import DetailHead
from .detail_notes import Note, notes
from .dishes import dishes, note
from .ledger_lines import lines_of_order
from .paper import Band, Rule, Words
from .slip_questions import SlipQuestions
from .slips_panel import SlipsPanel, Tried
from .slips_told import slips, with_band
from .theme import Theme
from .whole_rows import WholeRows

_SIDE_PX = 24
#: From this room on everything is set larger, and the paper grows no wider than the eye can follow a line.
_LARGE_WIDTH_PX, _LARGE_HEIGHT_PX = 1100, 640
LARGE_FACTOR = 1.3
PAPER_PX = 1480
#: The bar that says that the paper goes on, and how far it may rise so that no row is shown in half.
_MORE_PX, _MOST_FOOT_PX = 60, 170
#: So much may be left blank under the head for the same reason.
_MOST_CAP_PX = 110
#: The window gathers changes for a frame before it shows them.
_SETTLED_MS = 60
_TONES = {"trouble": ("late_ground", "late"), "plan": ("ground", "plan")}


class Detail(QWidget):
    """One order. Main thread; owned by the window. Its paper is laid out anew only when the order changed.

    ``outgrown`` tells that something else than the order changed, so that it must be shown again. ``ledger_wanted``
    names the order whose print ledger is to be read (:meth:`offer_ledger`, :meth:`show_ledger`).
    """

    slip_came_out = Signal(str)
    slip_wanted_again = Signal(str)
    slips_wanted_by_key = Signal()
    ledger_wanted = Signal(str)
    outgrown = Signal()

    def __init__(self, theme: Theme, usual_min: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.DETAIL_PART())
        self._theme = self._plain_theme = theme
        self._usual_min = usual_min
        self._shown: tuple[object, ...] = ()
        self._order_id = ""
        self._offers_ledger = False
        self._ledger_of = ""
        self._tries: tuple[PrintTry, ...] | None = None
        self._place_before = 0
        self._panel: SlipsPanel | None = None
        self._open_timer = QTimer(self)  # when the paper is laid out, the ledger's rows have a place
        self._open_timer.setSingleShot(True)
        self._open_timer.timeout.connect(self._scroll_to_ledger)
        self.head = DetailHead(theme, self)
        self.area = QScrollArea(self)
        self.area.setAccessibleName(words.PAPER_PART())
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().installEventFilter(self)
        self.cap = QWidget(self.area.viewport())
        self.cap.setObjectName("sheet")
        self.cap.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.cap.setAccessibleName(words.PAPER_PART())
        self.cap.hide()
        self.foot = QWidget(self)
        self.more = Button(theme, Look.CHOSEN, px=20, beside=True, parent=self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head.setMaximumWidth(PAPER_PX)
        self.more.setMaximumWidth(PAPER_PX - 2 * _SIDE_PX)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)
        self._lay_out_foot()
        self.more.show_words(words.MORE_BELOW(), "PgDn ▼")
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(self.page_down)
        self.foot.hide()
        bar = self.area.verticalScrollBar()
        bar.valueChanged.connect(self._show_whole_rows)
        bar.rangeChanged.connect(self._show_whole_rows)

    def _lay_out_foot(self) -> None:
        """Let the foot cover the paper's last rows; its button stands at the bottom."""
        self.foot.setObjectName("sheet")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.foot.setAccessibleName(words.MORE_BELOW())
        self.more.setFixedHeight(_MORE_PX)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(_SIDE_PX, 0, _SIDE_PX, 0)
        row.addWidget(self.more, 1, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(0)

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
        told = notes(record, self._usual_min, now, waits, link)
        if record.order_id != self._ledger_of:
            self._ledger_of, self._tries = "", None
        tried = Tried(self._offers_ledger)
        if self._tries is not None:
            tried = Tried(self._offers_ledger, lines_of_order(self._tries, jobs, now))
        shown = (record.order, told, slips(jobs), tried)
        if shown != self._shown:
            if self._ledger_of and self._shown and self._shown[2] != shown[2]:
                self.ledger_wanted.emit(self._ledger_of)  # a slip has moved on: so has its ledger
            self._shown = shown
            turn = self._panel.turn if self._panel is not None else None
            turned = turn is not None and turn.hasFocus()
            place = self.area.verticalScrollBar().value() if record.order_id == self._order_id else 0
            paper = self._paper(record.order, told, jobs, tried)
            paper.installEventFilter(self)
            self.area.setWidget(paper)
            self.area.verticalScrollBar().setValue(place)
            if turned and self._panel is not None and self._panel.turn is not None:
                self._panel.turn.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_whole_rows()
        elif record.order_id != self._order_id:
            self.area.verticalScrollBar().setValue(0)
        self._order_id = record.order_id

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
                self._open_timer.start(_SETTLED_MS)

    def _scroll_to_ledger(self) -> None:
        """Let the ledger begin at the top, as far as the paper reaches."""
        paper, turn = self.area.widget(), self._panel.turn if self._panel is not None else None
        if paper is not None and turn is not None and self._tries is not None:
            self.area.verticalScrollBar().setValue(turn.mapTo(paper, QPoint(0, 0)).y() - 4)

    def _turn_ledger(self) -> None:
        """Have the ledger of this order read, or close it."""
        if self._ledger_of:
            self._ledger_of, self._tries = "", None
            self.area.verticalScrollBar().setValue(self._place_before)
            self.outgrown.emit()
        else:
            self._ledger_of = self._order_id
            self._place_before = self.area.verticalScrollBar().value()
            self.ledger_wanted.emit(self._order_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        large = self.width() >= _LARGE_WIDTH_PX and self.height() >= _LARGE_HEIGHT_PX
        factor = LARGE_FACTOR if large else 1.0
        if factor != self._theme.factor:
            self._theme = self._plain_theme.scaled(factor)
            self.head.use_theme(self._theme)
            self._shown = ()
            self.outgrown.emit()

    def page_down(self) -> None:
        """Scroll on by almost a page."""
        self.scroll_pages(1)

    def scroll_pages(self, pages: int) -> None:
        """Scroll on (1) or back (-1) by almost a page."""
        bar = self.area.verticalScrollBar()
        back = _MOST_FOOT_PX + (self.cap.height() if self.cap.isVisible() else 0)
        covered = self.foot.height() if pages > 0 else back
        bar.setValue(bar.value() + pages * max(40, bar.pageStep() - covered))

    def _paper(
        self, order: Order | None, told: tuple[Note, ...], jobs: tuple[Job, ...], tried: Tried
    ) -> QWidget:
        """Return everything under the head."""
        self._panel = None
        paper = QWidget()
        paper.setObjectName("paper")
        paper.setAccessibleName(words.PAPER_PART())
        paper.setMaximumWidth(PAPER_PX)
        rows = QVBoxLayout(paper)
        rows.setContentsMargins(_SIDE_PX, 2, _SIDE_PX, 12)
        rows.setSpacing(5)
        if with_band(jobs):
            questions = SlipQuestions(self._theme, jobs)
            questions.came_out.connect(self.slip_came_out)
            questions.wanted_again.connect(self.slip_wanted_again)
            rows.addWidget(questions)
        for one in told:
            rows.addWidget(self._note(one))
        if order is not None:
            for part in dishes(self._theme, order):
                rows.addWidget(part)
        rows.addStretch(1)
        if slips(jobs):
            panel = self._panel = SlipsPanel(self._theme, jobs, tried)
            panel.ledger_turned.connect(self._turn_ledger)
            panel.wanted_again.connect(self.slip_wanted_again)
            panel.key_wanted.connect(self.slips_wanted_by_key)
            rows.addWidget(panel)
        if order is not None:
            rows.addWidget(Rule(self._theme, colour="ink", px=2))
            columns = QHBoxLayout()
            columns.setSpacing(24)
            columns.addLayout(self._lines(where_title(order), where(order)), 11)
            columns.addLayout(self._lines(words.MONEY(), money(order)), 10)
            rows.addLayout(columns)
        return paper

    def _note(self, one: Note) -> QWidget:
        if one.tone == "request":
            return note(self._theme, one.text)
        ground, edge = _TONES[one.tone]
        band = Band(self._theme, ground, edge)
        band.setAccessibleName(one.text)
        box = QHBoxLayout(band)
        box.setContentsMargins(22, 8, 14, 8)
        box.addWidget(Words(self._theme, self._theme.bold(21), edge if edge == "late" else "ink", one.text))
        return band

    def _lines(self, title: str, lines: tuple[Line, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Words(self._theme, self._theme.font(16), "soft", title))
        for line in lines:
            font = self._theme.bold(18) if line.bold else self._theme.font(18)
            column.addWidget(Words(self._theme, font, "late" if line.warn else "ink", line.text))
        column.addStretch(1)
        return column

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A layout has already moved the rows when a filter hears of it, so what is measured is what stands there.
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._show_whole_rows()
        return super().eventFilter(watched, event)

    def _show_whole_rows(self) -> None:
        """Let the paper begin and end with whole rows, wherever it is scrolled to; say at the foot that it goes on."""
        paper = self.area.widget()
        if paper is None:
            return
        rows = WholeRows(paper)
        height, above = self.area.viewport().height(), self.area.verticalScrollBar().value()
        starts = rows.start_after(above, above + _MOST_CAP_PX)
        self.cap.setVisible(starts > above)
        self.cap.setGeometry(0, 0, self.area.viewport().width(), starts - above)
        self.cap.raise_()
        hidden = rows.lowest() - above - height > 0
        self.foot.setVisible(hidden)
        if hidden:
            top = rows.end_before(above + height - _MORE_PX, above + height - _MOST_FOOT_PX) - above
            self.foot.setGeometry(0, self.area.y() + top, self.width(), height - top)
            self.foot.raise_()
