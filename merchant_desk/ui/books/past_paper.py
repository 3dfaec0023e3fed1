"""An order of the past on paper: as the counter's, or what the books alone still know. It must not read anything."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from merchant_desk.ui.order.order_paper import SIDE_PX, Contents, OrderPaper
from merchant_desk.ui.order.order_record import OrderRecord
from merchant_desk.ui.order.record_lines import RecordLine
from merchant_desk.ui.paper import Rule, Words
from merchant_desk.ui.printers.ledger_lines import TryLine
from merchant_desk.ui.printers.ledger_row import TryRow
from merchant_desk.ui.theme import Theme

from . import history_words as texts

#: The page's head stands so much farther in than the order's paper.
_IN_PX = 8


@dataclass(frozen=True, slots=True)
class PastContents:
    """All that the paper shows; two equal ones look the same.

    ``dishes`` is what the books know where the order itself is gone. ``prints`` are the tries to print its slips,
    ``box`` what happened to it (None: closed, or not here yet), ``earlier`` how many lines are too old to be shown.
    """

    paper: Contents
    dishes: tuple[str, ...] = ()
    prints: tuple[TryLine, ...] = ()
    offers_box: bool = False
    box: tuple[RecordLine, ...] | None = None
    earlier: int = 0


class PastPaper(QWidget):
    """Main thread; owned by the page, made anew whenever its contents change."""

    slip_wanted_again = Signal(str)
    slips_wanted_by_key = Signal()
    slip_came_out = Signal(str)
    person_wanted = Signal()
    box_turned = Signal()

    def __init__(self, theme: Theme, contents: PastContents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(texts.PAST_ORDER())
        self.record: OrderRecord | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(_IN_PX, 0, _IN_PX, 12)
        column.setSpacing(8)
        paper = self.paper = OrderPaper(theme, contents.paper)
        paper.slip_came_out.connect(self.slip_came_out)
        paper.slip_wanted_again.connect(self.slip_wanted_again)
        paper.slips_wanted_by_key.connect(self.slips_wanted_by_key)
        paper.person_wanted.connect(self.person_wanted)
        column.addWidget(paper)
        inside = QVBoxLayout()
        inside.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        inside.setSpacing(6)
        column.addLayout(inside)
        for dish in contents.dishes:
            inside.addWidget(Rule(theme))
            inside.addWidget(Words(theme, theme.bold(26), text=dish))
        inside.addWidget(Rule(theme, colour="ink", px=2))
        inside.addWidget(Words(theme, theme.font(16), "soft", texts.PRINTS()))
        for one in contents.prints:
            inside.addWidget(TryRow(theme, one))
        if not contents.prints:
            inside.addWidget(Words(theme, theme.font(18), "soft", texts.NO_PRINTS()))
        if contents.offers_box:
            record = self.record = OrderRecord(theme, contents.box, contents.earlier)
            record.turned.connect(self.box_turned)
            inside.addWidget(record)
        column.addStretch(1)
