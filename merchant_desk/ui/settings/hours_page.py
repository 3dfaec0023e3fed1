"""The page of the opening hours: one line for each day of the week. It must not know what they decide."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.opening_hours import OpeningHours, Span, are_apart
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.ui import words
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.paper import Words
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import TOUCH_PX, Theme

from . import settings_words as hours_words

_DAY_PX, _SUM_PX = 120, 260
_LONGEST = 60


class DayRow(QWidget):
    """One weekday as it is typed. Main thread; owned by the page."""

    changed = Signal()

    def __init__(self, theme: Theme, weekday: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        day = hours_words.DAY(weekday=weekday)
        self.setAccessibleName(day)
        self.name = Words(theme, theme.bold(20), text=day, single=True, middle=True)
        self.name.setFixedWidth(_DAY_PX)
        self.field = QLineEdit(self)
        self.field.setFont(theme.font(20))
        self.field.setMinimumHeight(TOUCH_PX)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(hours_words.RESTS())
        self.field.setAccessibleName(day)
        self.field.textEdited.connect(self.changed)
        self.sum = Words(theme, theme.font(17), "soft", middle=True)
        self.sum.setFixedWidth(_SUM_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.name)
        row.addWidget(self.field, 1)
        row.addWidget(self.sum)

    def show_spans(self, spans: tuple[Span, ...]) -> None:
        """Show a day's hours."""
        self.field.setText(", ".join(span.text() for span in spans))
        self.judge()

    def _texts(self) -> list[str]:
        """Return the parts that are typed."""
        return [text for text in self.field.text().split(",") if text.strip()]

    def spans(self) -> tuple[Span, ...] | None:
        """Return the hours that are typed, none for a day of rest, None where they are wrong."""
        texts = self._texts()
        read = [Span.read_typed(text) for text in texts]
        spans = tuple(span for span in read if span is not None)
        return spans if len(spans) == len(texts) and are_apart(spans) else None

    def judge(self) -> None:
        """Say beside the field how long the day is, or what is wrong."""
        spans = self.spans()
        if spans is None:
            cross = all(Span.read_typed(text) for text in self._texts())
            self.sum.set_text(hours_words.HOURS_CROSS() if cross else hours_words.HOURS_WRONG(), "late")
        elif spans:
            minutes = sum(span.ends_min - span.begins_min for span in spans)
            told = hours_words.OPEN_FOR if minutes % 60 else hours_words.OPEN_HOURS
            self.sum.set_text(told(hours=minutes // 60, minutes=minutes % 60), "soft")
        else:
            self.sum.set_text(hours_words.RESTS(), "soft")
        self.field.setAccessibleDescription(self.sum.text())


class HoursPage(Page):
    """Main thread; owned by the settings. Nothing is kept before 저장; leaving the place keeps what is typed."""

    def __init__(self, theme: Theme, room: SettingsRoom, parent: QWidget | None = None) -> None:
        super().__init__(theme, hours_words.HOURS(), can_leave=False, parent=parent)
        self._room = room
        self.lead.set_text(hours_words.HOURS_LEAD())
        self.rows = [DayRow(theme, weekday) for weekday in words.WEEKDAYS().split(" ")]
        for row in self.rows:
            row.changed.connect(partial(self._judge, row))
            self.column.addWidget(row)
        self.rows[0].field.setPlaceholderText(hours_words.HOURS_EXAMPLE())
        self.column.addWidget(Words(theme, theme.font(17), "soft", hours_words.HOURS_HELP()))
        self.column.addStretch(1)
        self.same = Button(theme, px=19, parent=self.foot)
        self.same.show_words(hours_words.SAME_ALL())
        self.same.clicked.connect(self._copy_first)
        self.save = Button(theme, Look.GO, px=24, parent=self.foot)
        self.save.setMinimumWidth(200)
        self.save.show_words(hours_words.SAVE_HOURS())
        self.save.clicked.connect(self._save)
        self.foot_row.addWidget(self.same)
        self.foot_row.addStretch(1)
        self.foot_row.addWidget(self.save)
        self.foot.show()
        self._show()

    def unsaved(self) -> bool:
        """Tell whether something is typed that is not kept."""
        return any(row.field.isModified() for row in self.rows)

    def _show(self) -> None:
        days = self._room.settings().hours.days or ((),) * len(self.rows)
        for row, spans in zip(self.rows, days, strict=True):
            row.show_spans(spans)

    def enter(self) -> None:
        """Stand in Monday's field; what was typed before and not kept is still there."""
        if not self.unsaved():
            self._show()
        self.rows[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self, row: DayRow) -> None:
        row.judge()

    def _copy_first(self) -> None:
        for row in self.rows[1:]:
            row.field.setText(self.rows[0].field.text())
            row.field.setModified(True)
            row.judge()

    def _save(self) -> None:
        days = [row.spans() for row in self.rows]
        if None in days:
            self.tell(hours_words.MEND_FIRST(), bad=True)
            self.rows[days.index(None)].field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        known = tuple(day for day in days if day is not None)
        hours = OpeningHours(known if any(known) else ())

        def done() -> None:
            self.tell(hours_words.KEPT(), passes=True)
            self._show()

        def failed(error: DeskError) -> None:
            self.tell(hours_words.NOT_KEPT(why=said(str(error))), bad=True)

        self._room.save(replace(self._room.settings(), hours=hours), done, failed)
