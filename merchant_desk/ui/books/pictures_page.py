"""그림으로 보기: a day, a week, a month or any span in pictures, each kept as a file. It must not know who counts."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.books.history_port import HistoryRoom, Pictures
from merchant_desk.services.books.report_port import Form, Report, ReportRoom, Wanted
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.page import Page
from merchant_desk.ui.said.said import said
from merchant_desk.ui.theme import Theme

from . import history_words as texts
from . import picture_facts as facts
from .asked import Asked
from .charts import DayBars
from .day_fields import DayFields
from .found_nothing import FoundNothing
from .heat_map import HeatMap
from .picture_block import PictureBlock
from .picture_file import PictureWriter, picture_of
from .row_bars import RowBars
from .save_dialog import SaveDialog
from .span_arrows import SpanArrows
from .spans import Period, period_of, span_words

_PERIODS = {
    Period.DAY: texts.ONE_DAY,
    Period.WEEK: texts.ONE_WEEK,
    Period.MONTH: texts.ONE_MONTH,
    Period.OWN: texts.DAYS_OWN,
}
#: From this width on two pictures stand side by side.
_TWO_PX = 1160
_BARS_PX = 210
_SLOW_MS = 400
_PAUSE_MS = 400
_FORMS = {"csv": Form.CSV, "xlsx": Form.XLSX, "json": Form.JSON}


class PicturesPage(Page):
    """Main thread; owned by the history's pages. ``reports`` writes the figures; without it they are not offered."""

    def __init__(
        self, theme: Theme, room: HistoryRoom, reports: ReportRoom | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, texts.PICTURES(), parent=parent)
        self._room = room
        self._reports = reports
        self._period = Period.WEEK
        self._day = room.today()
        self._asked = Asked(self)
        self._written = Asked(self)
        self._pictures: Pictures | None = None
        self._writer = PictureWriter(self)
        self.dialog = SaveDialog(self)
        self._slow = self._timer(_SLOW_MS)
        self._slow.timeout.connect(self._say_slow)
        self._pause = self._timer(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.chips: dict[Period, Button] = {}
        self.arrows = SpanArrows(theme, self)
        self.arrows.stepped.connect(self._step)
        self.own = DayFields(theme, room.today, self)
        self.own.hide()
        self.own.changed.connect(self._pause.start)
        self._lay_out_ways()
        self.nothing = FoundNothing(theme, self)
        self.nothing.pressed.connect(self.read)
        self.hours = DayBars(theme, texts.BY_HOUR(), height_px=_BARS_PX)
        self.weekdays = HeatMap(theme, texts.BY_WEEKDAY())
        self.decisions = DayBars(theme, texts.BY_DECISION(), height_px=_BARS_PX, colour="ready")
        self.late = DayBars(theme, texts.BY_LATENESS(), height_px=_BARS_PX, colour="late")
        self.cancels = RowBars(theme, texts.BY_REASON(), colour="late")
        self.dishes = RowBars(theme, texts.BY_DISH())
        figures = (self.hours, self.weekdays, self.decisions, self.late, self.cancels, self.dishes)
        self.blocks = [PictureBlock(theme, figure.accessibleName(), figure) for figure in figures]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(40)
        self._grid.setVerticalSpacing(12)
        for block in self.blocks:
            block.wanted.connect(partial(self._save_picture, block))
        self._columns = 0
        self._place_blocks(1)
        self.column.addWidget(self.nothing)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        self._lay_out_foot()

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        return timer

    def _lay_out_ways(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for period, word in _PERIODS.items():
            chip = self.chips[period] = Button(self.theme, px=18, parent=self)
            chip.show_words(word())
            chip.clicked.connect(partial(self._choose, period))
            row.addWidget(chip, 1)
        row.addSpacing(16)
        row.addWidget(self.arrows)
        ways = QVBoxLayout()
        ways.setSpacing(8)
        ways.addLayout(row)
        ways.addWidget(self.own)
        self.head.insertLayout(1, ways)

    def _lay_out_foot(self) -> None:
        self.data = Button(self.theme, px=19, parent=self.foot)
        self.data.show_words(texts.SAVE_DATA())
        self.data.clicked.connect(self._save_data)
        self.stop = Button(self.theme, Look.DANGER, px=19, parent=self.foot)
        self.stop.show_words(texts.STOP_WRITING())
        self.stop.hide()
        self.foot_row.addWidget(self.data)
        self.foot_row.addWidget(self.stop)
        self.foot_row.addStretch(1)
        if self._reports is not None:
            self.stop.clicked.connect(self._reports.cancel)
            self.foot.show()

    # --- which days -----------------------------------------------------------------------------------------

    def span(self) -> tuple[date, date]:
        """Return the days that are shown, both included, none ahead of today."""
        today = self._room.today()
        if self._period is Period.OWN:
            return self.own.span() or (today - timedelta(days=29), today)
        first, last = period_of(self._period, self._day)
        return first, min(last, max(first, today))

    def begin(self) -> None:
        """Begin anew with the period that was shown before, at first the one in which today is."""
        self.tell("")

    def _choose(self, period: Period, _checked: bool = False) -> None:
        before = self.span()
        self._period = period
        if period is Period.OWN:
            if self.own.span() is None:
                self.own.show_span(*before)
            self.own.enter()
        self.read()

    def _step(self, by: int) -> None:
        """Show the period after (1) or before (-1) this one."""
        first, last = period_of(self._period, self._day)
        if self._period is Period.OWN:
            begins, ends = self.span()
            days = timedelta(days=(ends - begins).days + 1) * by
            self.own.show_span(begins + days, ends + days)
        else:
            self._day = last + timedelta(days=1) if by > 0 else first - timedelta(days=1)
        self.read()

    # --- what is counted ------------------------------------------------------------------------------------

    def read(self) -> None:
        """Have the span counted."""
        self._pause.stop()
        first, last = self.span()
        today = self._room.today()
        self.lead.set_text(span_words(first, last, today))
        for period, chip in self.chips.items():
            on, word = period is self._period, _PERIODS[period]()
            spoken = texts.CHOSEN(words=word) if on else word
            chip.show_words(word, look=Look.CHOSEN if on else Look.PLAIN, spoken=spoken)
        self.own.setVisible(self._period is Period.OWN)
        self.arrows.after.setEnabled(last < today)
        self._slow.start()
        asked = self._asked.ask()
        self._room.pictures(first, last, partial(self._told, asked), partial(self._failed, asked))

    def _told(self, asked: int, pictures: Pictures) -> None:
        if not self._asked.takes(asked):
            return
        self._slow.stop()
        self._pictures = pictures
        if facts.is_empty(pictures):
            self.nothing.say(texts.NO_PICTURES(), texts.NO_PICTURES_LONG(), "")
            self._show_blocks(shown=False)
            return
        self.hours.show_bars(facts.hour_bars(pictures))
        self.weekdays.show_cells(*facts.weekday_cells(pictures))
        self.decisions.show_bars(facts.decision_bars(pictures))
        self.late.show_bars(facts.late_bars(pictures))
        self.cancels.show_bars(facts.cancel_bars(pictures))
        self.dishes.show_bars(facts.dish_bars(pictures))
        findings = (
            facts.hour_finding,
            facts.weekday_finding,
            facts.decision_finding,
            facts.late_finding,
            facts.cancel_finding,
            facts.dish_finding,
        )
        for block, finding in zip(self.blocks, findings, strict=True):
            block.say(finding(pictures))
        self._show_blocks(shown=True)

    def _failed(self, asked: int, error: DeskError) -> None:
        if self._asked.takes(asked):
            self._slow.stop()
            self._pictures = None
            self.nothing.say(texts.NOT_COUNTED_TITLE(), said(str(error)), texts.READ_AGAIN(), bad=True)
            self._show_blocks(shown=False)

    def _say_slow(self) -> None:
        self.nothing.say(texts.PICTURES_READING(), "", "")
        self._show_blocks(shown=False)

    def _show_blocks(self, *, shown: bool) -> None:
        self.nothing.setVisible(not shown)
        one_day = self._pictures is not None and self._pictures.first == self._pictures.last
        for block in self.blocks:
            # One day has one weekday: its hours are the picture above.
            block.setVisible(shown and not (one_day and block.figure is self.weekdays))
        self.data.setEnabled(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_blocks(2 if self.width() >= _TWO_PX else 1)

    def _place_blocks(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, block in enumerate(self.blocks):
            self._grid.removeWidget(block)
            self._grid.addWidget(block, number // columns, number % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    # --- files ----------------------------------------------------------------------------------------------

    def _file_name(self, title: str, ending: str) -> str:
        first, last = self.span()
        days = first.isoformat() if first == last else f"{first.isoformat()}_{last.isoformat()}"
        return f"{title.replace('/', '-')} {days}.{ending}"

    def _save_picture(self, block: PictureBlock) -> None:
        about = (self.lead.text(), block.finding.text())
        image = picture_of(self.theme, block.title, about, block.figure)
        name = self._file_name(block.title, "png")
        self.dialog.ask(name, (texts.PNG_FILES(),), lambda path: self._write_picture(path, image))

    def _write_picture(self, path: str, image: QImage) -> None:
        asked = self._written.ask()

        def told(why: str) -> None:
            if self._written.takes(asked):
                self._say_written(path, why)

        self._writer.write(image, path, told)

    def _say_written(self, path: str, why: str) -> None:
        name = Path(path).name
        if why:
            self.tell(texts.NOT_WRITTEN(name=name, why=why), bad=True)
        else:
            self.tell(texts.WRITTEN(name=name), passes=True)

    def _save_data(self) -> None:
        kinds = (texts.XLSX_FILES(), texts.CSV_FILES(), texts.JSON_FILES())
        self.dialog.ask(self._file_name(texts.PICTURES_FILE(), "xlsx"), kinds, self._write_data)

    def _write_data(self, path: str) -> None:
        form = _FORMS.get(Path(path).suffix[1:].lower())
        if self._reports is None or form is None:
            self.tell(texts.FORM_UNKNOWN(), bad=True)
            return
        asked = self._written.ask()
        first, last = self.span()

        def progress(done: int, count: int) -> None:
            if self._written.takes(asked):
                self.tell(texts.WRITING(done=f"{done:,}", count=f"{count:,}"))

        def done(sentences: tuple[str, ...]) -> None:
            if self._written.takes(asked):
                self._writes(writes=False)
                self.tell(" ".join((texts.WRITTEN(name=Path(path).name), *map(said, sentences))), passes=True)

        def failed(error: DeskError) -> None:
            if self._written.takes(asked):
                self._writes(writes=False)
                self.tell(said(str(error)), bad=True)

        self._writes(writes=True)
        wanted = Wanted(Report.PICTURES, form, first, last)
        self._reports.write(wanted, Path(path), progress, done, failed)

    def _writes(self, *, writes: bool) -> None:
        self.data.setVisible(not writes)
        self.stop.setVisible(writes)

    # --- places.Pages ---------------------------------------------------------------------------------------

    def attend(self) -> None:
        """Take the dialog away: an order calls."""
        self.dialog.close()

    def enter(self) -> None:
        """Count anew, since orders came meanwhile, and stand on the period that is shown."""
        self.read()
        self.chips[self._period].setFocus(Qt.FocusReason.OtherFocusReason)
