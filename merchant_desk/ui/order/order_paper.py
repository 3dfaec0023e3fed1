"""Everything under the head of the selected order, laid out once. It must not know the desk, nor scroll."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.job import Job
from merchant_desk.domain.order import Order
from merchant_desk.ui import words
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Band, Rule, Words
from merchant_desk.ui.settings import privacy_words
from merchant_desk.ui.theme import Theme

from . import order_words
from .delivery_and_money import where_title
from .detail_notes import Note
from .dishes import dishes, note
from .line import Line
from .order_record import OrderRecord
from .record_lines import RecordLine
from .slip_questions import SlipQuestions
from .slips_panel import SlipsPanel, Tried
from .slips_told import slips, with_band

SIDE_PX = 24
_TONES = {"trouble": ("late_ground", "late"), "plan": ("ground", "plan")}


@dataclass(frozen=True, slots=True)
class Recorded:
    """The black box of the selected order: whether it is ``offered``, its lines while it is open, and how many more."""

    offered: bool = False
    lines: tuple[RecordLine, ...] | None = None
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a paper shows; two equal ones look the same. ``order`` is without its person once that is hidden."""

    order: Order | None
    told: tuple[Note, ...]
    jobs: tuple[Job, ...]
    tried: Tried
    where: tuple[Line, ...] = ()
    money: tuple[Line, ...] = ()
    bill: tuple[Line, ...] = ()
    more: tuple[Line, ...] = ()
    asks_code: bool = False
    is_veiled: bool = False
    recorded: Recorded = Recorded()


class OrderPaper(QWidget):
    """From top to bottom: questions about slips, sentences, dishes, slips, address and money, the rest. Main thread.

    Owned by the detail, made anew whenever its contents change.
    """

    slip_came_out = Signal(str)
    slip_wanted_again = Signal(str)
    slips_wanted_by_key = Signal()
    ledger_turned = Signal()
    code_wanted = Signal()
    person_wanted = Signal()
    record_turned = Signal()

    def __init__(self, theme: Theme, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(words.PAPER_PART())
        self._theme = theme
        self.slips: SlipsPanel | None = None
        self.record: OrderRecord | None = None
        self.code: Button | None = None
        self.person: Button | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(SIDE_PX, 2, SIDE_PX, 12)
        self._rows.setSpacing(5)
        self._add_what_is_cooked(contents)
        self._rows.addStretch(1)
        self._add_slips(contents)
        self._add_small_print(contents)
        if contents.recorded.offered:
            told = contents.recorded
            self.record = OrderRecord(theme, told.lines, told.earlier)
            self.record.turned.connect(self.record_turned)
            self._rows.addWidget(self.record)

    def _add_what_is_cooked(self, contents: Contents) -> None:
        if with_band(contents.jobs):
            questions = SlipQuestions(self._theme, contents.jobs)
            questions.came_out.connect(self.slip_came_out)
            questions.wanted_again.connect(self.slip_wanted_again)
            self._rows.addWidget(questions)
        for one in contents.told:
            self._rows.addWidget(self._note(one))
        if contents.order is not None:
            for part in dishes(self._theme, contents.order):
                self._rows.addWidget(part)

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

    def _add_slips(self, contents: Contents) -> None:
        if slips(contents.jobs):
            panel = self.slips = SlipsPanel(self._theme, contents.jobs, contents.tried)
            panel.ledger_turned.connect(self.ledger_turned)
            panel.wanted_again.connect(self.slip_wanted_again)
            panel.key_wanted.connect(self.slips_wanted_by_key)
            self._rows.addWidget(panel)

    def _add_small_print(self, contents: Contents) -> None:
        """Address beside payments, then the bill beside what only an office reads."""
        if contents.order is None:
            return
        left = self._lines(where_title(contents.order), contents.where)
        if contents.is_veiled:
            self.person = self._press(left, privacy_words.LOOK(), self.person_wanted)
        if contents.asks_code:
            self.code = self._press(left, order_words.CODE_OPEN(), self.code_wanted)
        self._add_beside(left, self._lines(words.MONEY(), contents.money))
        self._add_beside(
            self._lines(order_words.BILL(), contents.bill), self._lines(order_words.MORE(), contents.more)
        )

    def _press(self, column: QVBoxLayout, text: str, wanted: SignalInstance) -> Button:
        """Put a button under the lines of a column."""
        button = Button(self._theme, Look.PLAIN, px=18)
        button.show_words(text)
        button.clicked.connect(wanted)
        beside = QHBoxLayout()
        beside.addWidget(button)
        beside.addStretch(1)
        column.insertSpacing(column.count() - 1, 6)
        column.insertLayout(column.count() - 1, beside)
        return button

    def _add_beside(self, left: QVBoxLayout, right: QVBoxLayout) -> None:
        self._rows.addWidget(Rule(self._theme, colour="ink", px=2))
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left, 11)
        columns.addLayout(right, 10)
        self._rows.addLayout(columns)

    def _lines(self, title: str, lines: tuple[Line, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Words(self._theme, self._theme.font(16), "soft", title))
        for line in lines:
            column.addLayout(self._line(line))
        column.addStretch(1)
        return column

    def _line(self, line: Line) -> QHBoxLayout:
        font = self._theme.bold(18) if line.bold else self._theme.font(16 if line.soft else 18)
        colour = "late" if line.warn else "soft" if line.soft else "ink"
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Words(self._theme, font, colour, line.text), 1)
        if line.right:
            right = Qt.AlignmentFlag.AlignRight
            amount = Words(self._theme, font, colour, line.right, align=right, single=True)
            row.addWidget(amount, 0, Qt.AlignmentFlag.AlignTop)
        return row
