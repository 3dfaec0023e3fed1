"""Show in the system's tray how the desk is, and offer the few things that are wanted there. It must not decide."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.shop_standing import PauseReason, ShopState
from merchant_desk.services.desk_port import Desk
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.shop.port import ShopRoom

from . import attention_words
from .said.said import said
from .signs import paint_sign
from .theme import Theme

#: A pause from the tray lasts this long: whoever wants another one finds it in the window (F9).
PAUSE = timedelta(minutes=20)
#: The sizes in pixels that trays ask for.
SIZES = (16, 22, 24, 32, 48, 64)
#: More than this is not counted on a picture that is 16 pixels wide.
_MOST = 9


class Tray(QObject):
    """Main thread; owned by the window; shown only where the system has a tray.

    ``show_wanted`` and ``quit_wanted`` are for the window, which asks before it closes. ``refused`` carries a sentence.
    """

    show_wanted = Signal()
    quit_wanted = Signal()
    refused = Signal(str, str)

    def __init__(self, theme: Theme, desk: Desk, shop: ShopRoom | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._shop = shop
        self._shown: tuple[str, int] | None = None
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(parent)
        self.menu.setAccessibleName(attention_words.TRAY_SHOW())
        self._act(attention_words.TRAY_SHOW(), self.show_wanted.emit)
        self.silence = self._act(attention_words.TRAY_SILENCE(), self._silence)
        self.pause = self._act(attention_words.TRAY_PAUSE(), self._pause)
        self.resume = self._act(attention_words.TRAY_RESUME(), self._resume)
        self.menu.addSeparator()
        self._act(attention_words.TRAY_QUIT(), self.quit_wanted.emit)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._take_press)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon.show()

    def _act(self, text: str, does: object) -> QAction:
        action = QAction(text, self.menu)
        action.triggered.connect(does)
        self.menu.addAction(action)
        return action

    def show_facts(self, facts: DeskFacts) -> None:
        """Show how the desk is now: by form as well as by colour."""
        calls = bool(self._desk.ringing().calls)
        troubles = [one for one in facts.troubles if one != facts.vault_trouble]
        shop = facts.shop.name
        if facts.ringing_orders:
            state, told = "new", attention_words.TRAY_RINGING(shop=shop, count=facts.ringing_orders)
        elif troubles:
            state, told = "late", attention_words.TRAY_TROUBLE(shop=shop, trouble=said(troubles[0]))
        elif calls:
            state, told = "late", attention_words.TRAY_CALLING(shop=shop)
        else:
            state, told = "app", attention_words.TRAY_IDLE(shop=shop)
        self.silence.setEnabled(calls)
        is_open = facts.standing.state is ShopState.OPEN
        self.pause.setVisible(self._shop is not None and is_open)
        self.resume.setVisible(self._shop is not None and not is_open)
        if self.icon.toolTip() != told:
            self.icon.setToolTip(told)
        shown = (state, min(facts.ringing_orders, _MOST + 1))
        if shown != self._shown:
            self._shown = shown
            self.icon.setIcon(self.picture(*shown))

    def picture(self, state: str, count: int) -> QIcon:
        """Return the tray's picture: the shop's sign, a triangle with the orders that ring, a sign of trouble."""
        icon = QIcon()
        for px in SIZES:
            icon.addPixmap(self._draw(state, count, px))
        return icon

    def _draw(self, state: str, count: int, px: int) -> QPixmap:
        picture = QPixmap(px, px)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, px, px)
        tokens = self._theme.tokens
        if state == "app":
            paint_sign(painter, "app", tokens.ink, box)
        elif state == "late":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.late))
            painter.drawEllipse(box)
            inner = QRectF(px * 0.2, px * 0.14, px * 0.6, px * 0.6)
            paint_sign(painter, "late", tokens.go_ink, inner)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.new))
            painter.drawRoundedRect(box, px * 0.2, px * 0.2)
            font = self._theme.bold(12)
            font.setPixelSize(round(px * (0.8 if count <= _MOST else 0.56)))
            painter.setFont(font)
            painter.setPen(QColor(tokens.go_ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count) if count <= _MOST else f"{_MOST}+")
        painter.end()
        return picture

    def close(self) -> None:
        """Leave the tray."""
        self.icon.hide()

    def _take_press(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how is not QSystemTrayIcon.ActivationReason.Context:
            self.show_wanted.emit()

    def _silence(self) -> None:
        self._desk.silence()

    def _pause(self) -> None:
        if self._shop is not None:
            try:
                self._shop.pause(PauseReason.BUSY, self._desk.now() + PAUSE)
            except DeskError as refusal:
                self.refused.emit(refusal.title, str(refusal))

    def _resume(self) -> None:
        if self._shop is not None:
            self._shop.resume()
