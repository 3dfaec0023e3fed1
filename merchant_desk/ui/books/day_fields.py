"""Two fields for a span of days, with the months wanted most beside. It must not know what the days are for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from merchant_desk.ui.buttons import Button
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import history_words as texts
from .spans import last_month, month_of, read_day, typed_day

_FIELD_PX = 150
_LONGEST = 20


class DayFields(QWidget):
    """Main thread; owned by a page. ``changed`` tells that a whole span stands in the fields: :meth:`span`.

    ``today`` returns the present business day.
    """

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(texts.DAYS_OWN())
        self._today = today
        self.first = self._field(theme, texts.FIRST_DAY())
        self.last = self._field(theme, texts.LAST_DAY())
        self.wrong = Words(theme, theme.font(16), "late")
        self.wrong.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.first, 0, 0)
        grid.addWidget(Words(theme, theme.font(18), "soft", "–", single=True, middle=True), 0, 1)
        grid.addWidget(self.last, 0, 2)
        for column, (said, months) in enumerate(
            ((texts.THIS_MONTH(), month_of), (texts.LAST_MONTH(), last_month)), start=3
        ):
            button = Button(theme, px=18, parent=self)
            button.show_words(said)
            button.clicked.connect(lambda _=False, months=months: self.show_span(*months(self._today())))
            button.clicked.connect(self.changed)
            grid.addWidget(button, 0, column)
        grid.setColumnStretch(5, 1)
        grid.addWidget(self.wrong, 1, 0, 1, 6)

    def _field(self, theme: Theme, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.setFont(theme.font(19))
        field.setMinimumHeight(TOUCH_PX)
        field.setFixedWidth(round(_FIELD_PX * theme.factor))
        field.setMaxLength(_LONGEST)
        field.textEdited.connect(self._take)
        field.editingFinished.connect(self._judge)
        return field

    def show_span(self, first: date | None, last: date | None) -> None:
        """Show these days; None for a field that is empty."""
        self.first.setText(typed_day(first) if first is not None else "")
        self.last.setText(typed_day(last) if last is not None else "")
        self._say("")

    def span(self) -> tuple[date, date] | None:
        """Return the days that are typed, None as long as they are no span."""
        today = self._today()
        first, last = read_day(self.first.text(), today), read_day(self.last.text(), today)
        return (first, last) if first is not None and last is not None and first <= last else None

    def enter(self) -> None:
        """Stand in the first field."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.first.selectAll()

    def _take(self) -> None:
        """Tell a span as soon as it is one; what is half typed is no mistake."""
        if self.span() is not None:
            self._say("")
            self.changed.emit()

    def _judge(self) -> None:
        """Say what is wrong with what was typed."""
        today = self._today()
        typed = [field.text() for field in (self.first, self.last)]
        read = [read_day(text, today) for text in typed]
        if any(text.strip() and day is None for text, day in zip(typed, read, strict=True)):
            self._say(texts.DAY_WRONG())
        elif self.span() is None and all(read):
            self._say(texts.DAYS_TURNED())
        else:
            self._say("")

    def _say(self, sentence: str) -> None:
        self.wrong.set_text(sentence)
        self.wrong.setVisible(bool(sentence))
