"""Bars with their figures on them: one for each day or hour, no grid, no legend. They must not know what they count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from merchant_desk.ui.theme import Theme, contrast

#: A plain bar is its colour thinned with the paper's, so that the strong one stands out.
_PLAIN_SHARE = 0.42
_TEXT_PX, _SMALLEST_TEXT_PX = 15, 12
#: Between two figures that stand beside one another.
_APART_PX = 6
_GAP_SHARE, _MOST_GAP_PX = 0.14, 14
_LABEL_ROOM_PX = 32
_MOST_BAR_PX = 112


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: ``label`` under it, ``text`` on it (the figure), ``spoken`` what a screen reader says of it.

    ``strong`` marks the one that is asked about. A negative value has no bar, its text says it.
    """

    label: str
    value: float
    text: str
    spoken: str
    strong: bool = False


class Figure(QWidget):
    """A drawing with a name, and its figures as the description. Main thread; owned by a page."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, parts: Iterable[str]) -> None:
        """Say the figures to a screen reader, and draw anew."""
        self.setAccessibleDescription(", ".join(parts))
        self.updateGeometry()
        self.update()


def tint(theme: Theme, name: str, share: float) -> QColor:
    """Return a token's colour thinned with the paper's: ``share`` 1.0 is the colour, 0.0 the paper."""
    colour, paper = theme.colour(name), theme.colour("sheet")
    mixed = [
        round(own * share + ground * (1 - share))
        for own, ground in (
            (colour.red(), paper.red()),
            (colour.green(), paper.green()),
            (colour.blue(), paper.blue()),
        )
    ]
    return QColor(*mixed)


def edge_pen(theme: Theme, name: str) -> QPen:
    """Return the edge of a shape: a theme whose rules are strong draws its shapes with an edge, others with none."""
    is_strong = contrast(theme.tokens.line, theme.tokens.sheet) >= 4.5
    return QPen(theme.colour(name), 1) if is_strong else QPen(Qt.PenStyle.NoPen)


def fitting_px(theme: Theme, texts: Iterable[str], room: int) -> int:
    """Return the size at which every text has ``room`` pixels, as small as the smallest readable one."""
    longest = list(texts)
    px = _TEXT_PX
    while px > _SMALLEST_TEXT_PX and any(
        QFontMetrics(theme.bold(px)).horizontalAdvance(text) + _APART_PX > room for text in longest
    ):
        px -= 1
    return px


class DayBars(Figure):
    """Upright bars from left to right. Main thread; owned by a page.

    Where the bars are too narrow for all figures, the strong bar's stays, then the greatest, each with room around it.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        height_px: int = 240,
        colour: str = "cook",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self._bars: tuple[Bar, ...] = ()
        self._height_px = height_px
        self._colour = colour

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars, the first one at the left."""
        self._bars = tuple(bars)
        self.tell(bar.spoken for bar in self._bars)

    def sizeHint(self) -> QSize:
        return QSize(320, round(self._height_px * self.theme.factor))

    def boxes(self) -> list[QRect]:
        """Return where each bar stands at the present size; one of nothing has no height."""
        if not self._bars:
            return []
        slot = self.width() / len(self._bars)
        gap = min(_MOST_GAP_PX, slot * _GAP_SHARE)
        wide = min(round(_MOST_BAR_PX * self.theme.factor), max(2, round(slot - gap)))
        base, top = self._base(), QFontMetrics(self.theme.bold(_TEXT_PX)).height() + 6
        greatest = max(0.0, *(bar.value for bar in self._bars), 0.0)
        boxes = []
        for number, bar in enumerate(self._bars):
            height = round(max(0.0, bar.value) / greatest * (base - top)) if greatest else 0
            if bar.value > 0:
                height = max(2, height)
            boxes.append(QRect(round(slot * number + (slot - wide) / 2), base - height, wide, height))
        return boxes

    def shown_texts(self) -> dict[int, QRect]:
        """Return the bars whose figures are drawn, by their number, and where."""
        px = self._text_px()
        order = sorted(
            range(len(self._bars)), key=lambda at: (not self._bars[at].strong, -self._bars[at].value)
        )
        boxes, height = self.boxes(), QFontMetrics(self.theme.bold(px)).height()
        places = {
            at: self._centred(boxes[at], self._bars[at].text, px, boxes[at].top() - height - 2, height)
            for at in order
        }
        for at, place in places.items():
            if self._bars[at].strong:  # its figure stands above whatever is higher beside it
                beside = [
                    box.top() for box in boxes if box.left() <= place.right() and place.left() <= box.right()
                ]
                place.moveTop(min(beside) - height - 2)
        return _apart(places, boxes)

    def shown_labels(self) -> dict[int, QRect]:
        """Return the bars whose labels are drawn, by their number, and where: all, or every so-manieth to the last."""
        px = self._text_px()
        metrics = QFontMetrics(self.theme.bold(px))
        boxes, count = self.boxes(), len(self._bars)
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0) + _APART_PX
        step = max(1, -(-widest * count // max(1, self.width())))
        anchor = next((at for at, bar in enumerate(self._bars) if bar.strong), count - 1)
        order = sorted(range(anchor % step if step else 0, count, step), key=lambda at: abs(at - anchor))
        top, height = self._base() + 7, metrics.height()
        places = {at: self._centred(boxes[at], self._bars[at].label, px, top, height) for at in order}
        return _apart(places, [])

    def _text_px(self) -> int:
        """Return one size for all figures and labels of the drawing."""
        room = self.width() // max(1, len(self._bars))
        return fitting_px(self.theme, (bar.text for bar in self._bars), room)

    def _base(self) -> int:
        return self.height() - round(_LABEL_ROOM_PX * self.theme.factor)

    def _centred(self, box: QRect, text: str, px: int, top: int, height: int) -> QRect:
        """Return where a text stands over or under a bar, moved inwards at the drawing's edges."""
        wide = QFontMetrics(self.theme.bold(px)).horizontalAdvance(text)
        left = box.center().x() - wide // 2
        return QRect(max(0, min(left, self.width() - wide)), top, wide, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, px = self.theme, self._text_px()
        plain, strong = tint(theme, self._colour, _PLAIN_SHARE), theme.colour(self._colour)
        painter.setPen(edge_pen(theme, self._colour))
        for bar, box in zip(self._bars, self.boxes(), strict=True):
            if not box.isEmpty():
                painter.setBrush(strong if bar.strong else plain)
                painter.drawRect(box)
        painter.fillRect(0, self._base(), self.width(), 2, theme.colour("ink"))
        for shown, text_of in ((self.shown_texts(), _text), (self.shown_labels(), _label)):
            for at, box in shown.items():
                bar = self._bars[at]
                painter.setFont(theme.bold(px) if bar.strong else theme.font(px))
                painter.setPen(theme.colour("ink" if bar.strong or text_of is _text else "soft"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text_of(bar))


def _text(bar: Bar) -> str:
    return bar.text


def _label(bar: Bar) -> str:
    return bar.label


def _apart(places: dict[int, QRect], bars: Sequence[QRect]) -> dict[int, QRect]:
    """Return the places, first ones first, that neither meet one another nor a bar that is not their own."""
    kept: dict[int, QRect] = {}
    for at, place in places.items():
        room = place.adjusted(-_APART_PX // 2, 0, _APART_PX // 2, 0)
        meets = any(room.intersects(other) for other in kept.values())
        if not meets and not any(
            place.adjusted(-2, 0, 2, 0).intersects(box) for number, box in enumerate(bars) if number != at
        ):
            kept[at] = place
    return kept
