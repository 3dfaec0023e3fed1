"""Which report, of which days, in which form: the answers of a person and what may be wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.services.books.report_port import Form, Report, Wanted
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import report_words as words
from .day_fields import DayFields

REPORTS = {
    Report.TENDERS: words.TENDERS,
    Report.SALES_TAX: words.SALES_TAX,
    Report.DAY: words.DAY,
    Report.SETTLEMENT: words.SETTLEMENT,
    Report.ORDERS: words.ORDERS,
    Report.DEPOSITS: words.DEPOSITS,
}
_ABOUT = {
    Report.TENDERS: words.ABOUT_TENDERS,
    Report.SALES_TAX: words.ABOUT_SALES_TAX,
    Report.DAY: words.ABOUT_DAY,
    Report.SETTLEMENT: words.ABOUT_SETTLEMENT,
    Report.ORDERS: words.ABOUT_ORDERS,
    Report.DEPOSITS: words.ABOUT_DEPOSITS,
}
_FORMS = {Form.XLSX: words.XLSX, Form.CSV: words.CSV, Form.PDF: words.PDF, Form.JSON: words.JSON}
#: Of these there is no PDF of more than a year (:class:`Form`).
_LONG = frozenset({Report.ORDERS, Report.SETTLEMENT})
_YEAR = timedelta(days=366)


class ReportChoice(QWidget):
    """Main thread; owned by the reports' page. ``changed`` tells that another report or span is wanted.

    A span that a person chose for a report is that report's again when it is chosen again. The others follow the span
    that was chosen last, but for the day's close: it begins with today on each day.
    """

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.REPORTS())
        self._today = today
        self._chosen: dict[Report, tuple[date, date]] = {}
        self._last: tuple[date, date] | None = None
        self._close_chosen_on = date.min
        self.report = Report.TENDERS
        self.form = Form.XLSX
        self.reports = ChipRow(theme, "", per_row=6, px=18)
        self.reports.setAccessibleName(words.WHICH())
        self.reports.offer([(report.value, text()) for report, text in REPORTS.items()])
        self.reports.pressed.connect(self._take_report)
        self.days = DayFields(theme, today)
        self.days.changed.connect(self._take_span)
        self.forms = ChipRow(theme, "", per_row=4, px=18)
        self.forms.setAccessibleName(words.FORM())
        self.forms.offer([(form.value, text()) for form, text in _FORMS.items()])
        self.forms.pressed.connect(self._take_form)
        self.wrong = Words(theme, theme.font(17), "late")
        self.wrong.hide()
        answers = QHBoxLayout()
        answers.setSpacing(16)
        answers.addWidget(self.days, 1)
        answers.addWidget(self.forms)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.reports)
        column.addLayout(answers)
        column.addWidget(self.wrong)
        self._show()

    def begin(self) -> None:
        """Ask about this month, where no days are written yet."""
        if self.days.span() is None:
            self.days.show_span(*self._span_of(self.report))

    def choose(self, report: Report, first: date, last: date) -> None:
        """Answer for a person who was led here."""
        self.report = report
        self.days.show_span(first, last)
        self._show()
        self.changed.emit()

    def _take_report(self, value: str) -> None:
        self.report = Report(value)
        self.days.show_span(*self._span_of(self.report))
        self._show()
        self.changed.emit()

    def _span_of(self, report: Report) -> tuple[date, date]:
        """Return the days to begin a report with."""
        today = self._today()
        if report is Report.DAY:
            return self._chosen[report] if self._close_chosen_on == today else (today, today)
        return self._chosen.get(report) or self._last or (today.replace(day=1), today)

    def _take_span(self) -> None:
        """Note the days that a person chose."""
        span = self.days.span()
        if span is not None:
            self._chosen[self.report] = span
            if self.report is Report.DAY:
                self._close_chosen_on = self._today()
            else:
                self._last = span
        self.changed.emit()

    def _take_form(self, value: str) -> None:
        self.form = Form(value)
        self._show()

    def _show(self) -> None:
        self.reports.choose({self.report.value})
        self.reports.say(_ABOUT[self.report]())
        self.forms.choose({self.form.value})
        self.say("")

    def say(self, sentence: str) -> None:
        """Say what is wrong with the answers; empty for nothing."""
        self.wrong.set_text(sentence)
        self.wrong.setVisible(bool(sentence))

    def span(self) -> tuple[date, date] | None:
        """Return the days that are asked for, None while none are written."""
        return self.days.span()

    def wanted(self) -> Wanted | None:
        """Return what is to be written, or None after saying what is wrong."""
        span = self.days.span()
        if span is None:
            self.say(words.NO_DAYS())
            self.days.enter()
            return None
        first, last = span
        if self.form is Form.PDF and self.report in _LONG and last - first > _YEAR:
            self.say(words.PDF_TOO_LONG())
            return None
        self.say("")
        return Wanted(self.report, self.form, first, last)
