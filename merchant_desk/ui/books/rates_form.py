"""The fields for the contract's rates, and what is wrong with them, beside each. It must not keep anything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from merchant_desk.domain.books.fees import FeeRule
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.order import Tender
from merchant_desk.services.books.own_rates import own_rule
from merchant_desk.ui.first_start.field import SetupLine
from merchant_desk.ui.theme import Theme

from . import settlement_words as words

_FIRST_YEAR = 2000
#: Which tenders the field for other payments does not stand for.
_NAMED = (Tender.LOCAL_CURRENCY, Tender.CARD)


class RatesForm(QWidget):
    """Main thread; owned by the rates' page. ``done`` tells Enter in the last field."""

    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.OWN_RATES())
        rate, same = words.FIELD_RATE_HELP(), words.FIELD_SAME_HELP()
        self.since = SetupLine(theme, words.FIELD_FROM(), words.FIELD_FROM_HELP())
        self.commission = SetupLine(theme, words.FIELD_COMMISSION(), rate)
        self.local = SetupLine(theme, words.FIELD_LOCAL(), same)
        self.card = SetupLine(theme, words.FIELD_CARD(), same)
        self.other = SetupLine(theme, words.FIELD_OTHER(), same)
        self.lines: Sequence[SetupLine] = (self.since, self.commission, self.local, self.card, self.other)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(14)
        for number, line in enumerate(self.lines):
            row, column = (0, number) if number < 2 else (1, number - 2)
            grid.addWidget(line, row, column, Qt.AlignmentFlag.AlignTop)
            following = self.lines[number + 1] if number + 1 < len(self.lines) else None
            line.entered.connect(following.stand if following is not None else self.done)
        for column in range(3):
            grid.setColumnStretch(column, 1)

    def is_empty(self) -> bool:
        """Tell whether nothing is written."""
        return not any(line.text() for line in self.lines)

    def forget(self) -> None:
        """Empty all fields."""
        for line in self.lines:
            line.show_text("")
            line.show_wrong("")

    def rule(self, platform: str, kept: Sequence[FeeRule]) -> FeeRule | None:
        """Return the rule that is written, or None after saying beside the fields what is wrong.

        ``kept`` are the shop's own rules so far: two of one day are refused.
        """
        wrong = dict.fromkeys(self.lines, "")
        since = self._day(wrong, kept)
        if not self.commission.text():
            wrong[self.commission] = words.WRONG_COMMISSION_EMPTY()
        rates = {line: _rate(line.text()) for line in self.lines[1:]}
        for line, rate in rates.items():
            if rate is None and not wrong[line]:
                wrong[line] = words.WRONG_RATE()
        for line, sentence in wrong.items():
            line.show_wrong(sentence)
        first = next((line for line, sentence in wrong.items() if sentence), None)
        if first is not None:
            first.stand()
            return None
        known = {line: rate for line, rate in rates.items() if rate is not None}
        payment = dict(zip(_NAMED, (known[self.local], known[self.card]), strict=True))
        return own_rule(platform, since, known[self.commission], payment, other_payment=known[self.other])

    def _day(self, wrong: dict[SetupLine, str], kept: Sequence[FeeRule]) -> date:
        since = _day(self.since.text())
        if since is None:
            wrong[self.since] = words.WRONG_DATE()
            return date.min
        if since.year < _FIRST_YEAR:
            wrong[self.since] = words.WRONG_EARLY()
        elif any(rule.valid_from == since for rule in kept):
            wrong[self.since] = words.WRONG_SAME_DAY()
        return since


def _day(text: str) -> date | None:
    """Return the day of ``2026-12-01``, also written with dots, slashes or spaces."""
    parts = text.replace(".", "-").replace("/", "-").replace(" ", "").strip("-").split("-")
    try:
        year, month, day = (int(part) for part in parts)
        return date(year, month, day)
    except ValueError:
        return None


def _rate(text: str) -> Rate | None:
    """Return the rate that is written, nothing meaning 0; None where it is none."""
    try:
        return Rate.of_percent(text.replace(",", ".").removesuffix("%").strip() or "0")
    except ValueError:
        return None
