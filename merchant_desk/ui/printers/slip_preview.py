"""A slip as it will stand on paper, dot by dot, at the width that fits. It must not know how it was drawn."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent, qRgb
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from merchant_desk.domain.slip import Bits
from merchant_desk.ui.buttons import Button, Look
from merchant_desk.ui.paper import Words
from merchant_desk.ui.theme import Theme

from . import print_words
from .printer_telling import PAPER_MM

#: The paper beside, above and below the printed dots, in dots.
_MARGIN_DOTS = 24
#: The teeth of the cutter at the lower edge, in pixels.
_TOOTH_PX = 8


def picture_of(bits: Bits) -> QImage:
    """Return the dots as a picture that owns its memory: a set bit is black, everything else white."""
    made = QImage(bits.rows, bits.width, bits.height, bits.row_bytes, QImage.Format.Format_Mono)
    made.setColorTable([qRgb(255, 255, 255), qRgb(0, 0, 0)])
    return made.copy()


class PaperView(QWidget):
    """The paper itself. Main thread; owned by the preview. ``picture`` is what is shown, one pixel a dot."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.picture = QImage()
        self._scaled = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: QImage) -> None:
        """Show other dots."""
        self.picture = picture
        self._scaled = QImage()
        self.updateGeometry()
        self.update()

    def scale(self, width: int) -> float:
        """Return pixels a dot at this width: never more than one."""
        dots = self.picture.width() + 2 * _MARGIN_DOTS
        return min(1.0, width / dots) if self.picture.width() else 1.0

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round((self.picture.height() + 2 * _MARGIN_DOTS) * self.scale(width)) + _TOOTH_PX

    def sizeHint(self) -> QSize:
        return QSize(self.picture.width() + 2 * _MARGIN_DOTS, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture.isNull():
            return
        scale = self.scale(self.width())
        wide, tall = round(self.picture.width() * scale), round(self.picture.height() * scale)
        if self._scaled.width() != wide:
            grey = self.picture.convertToFormat(QImage.Format.Format_Grayscale8)
            self._scaled = grey.scaled(
                wide, tall, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        margin = _MARGIN_DOTS * scale
        paper = QRectF((self.width() - wide) / 2 - margin, 0, wide + 2 * margin, tall + 2 * margin)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("sheet"))
        painter.drawPolygon(_outline(paper))
        painter.drawImage(QPointF(round(paper.left() + margin), round(margin)), self._scaled)


def _outline(paper: QRectF) -> QPolygonF:
    """Return the paper's edge: straight but for the teeth of the cutter below."""
    points = [paper.bottomLeft(), paper.topLeft(), paper.topRight(), paper.bottomRight()]
    teeth = max(2, round(paper.width() / (2 * _TOOTH_PX)))
    step = paper.width() / teeth
    for number in range(teeth):
        right = paper.right() - number * step
        points += [
            QPointF(right - step / 2, paper.bottom() + _TOOTH_PX - 1),
            QPointF(right - step, paper.bottom()),
        ]
    return QPolygonF(points)


class SlipPreview(QWidget):
    """The paper in a scroll area, with the choice of its width. Main thread; owned by the designer."""

    columns_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("table")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(print_words.DESIGNER())
        self.paper = PaperView(theme)
        self.failed = Words(theme, theme.bold(19), "late")
        self.failed.hide()
        self.chips: dict[int, Button] = {}
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.setContentsMargins(0, 0, 12, 0)  # as wide as the paper, beside the scroll bar
        for columns, width_mm in PAPER_MM.items():
            chip = Button(theme, px=18, beside=True, parent=self)
            chip.clicked.connect(partial(self._choose, columns))
            chip.show_words(
                print_words.COLUMNS(columns=columns), print_words.COLUMNS_CAPTION(mm=width_mm), Look.PLAIN
            )
            chips.addWidget(chip, 1)
            self.chips[columns] = chip
        self.area = QScrollArea(self)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("table")
        inside.setAccessibleName(print_words.DESIGNER())
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 12)
        column.addWidget(self.paper)
        column.addStretch(1)
        self.area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 4, 0)
        outer.setSpacing(10)
        outer.addLayout(chips)
        outer.addWidget(self.failed)
        outer.addWidget(self.area, 1)

    def show_slip(self, bits: Bits, slip: str, columns: int) -> None:
        """Show a slip's dots on paper of ``columns`` cells; ``slip`` names it."""
        self._show_columns(columns)
        self.paper.show_picture(picture_of(bits))
        self._name(f"{print_words.PREVIEW(slip=slip)} {print_words.COLUMNS(columns=columns)}")
        self.paper.show()
        self.failed.hide()

    def show_failure(self, columns: int) -> None:
        """Say that there is no picture for this paper."""
        self._show_columns(columns)
        self.failed.set_text(print_words.PREVIEW_FAILED())
        self.failed.show()
        self.paper.hide()

    def _name(self, said: str) -> None:
        for part in (self, self.area, self.paper):
            part.setAccessibleName(said)

    def _show_columns(self, columns: int) -> None:
        for one, chip in self.chips.items():
            look = Look.CHOSEN if one == columns else Look.PLAIN
            chip.show_words(chip.text(), chip.caption(), look)

    def _choose(self, columns: int, _checked: bool = False) -> None:
        self.columns_chosen.emit(columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.paper.updateGeometry()
