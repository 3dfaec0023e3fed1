"""The window's place on the computer: in front, in the tray, and not closed by mistake. It must not know what it shows.

A person who closes the window while orders may come is asked inside of it. The system's own end (a signal, the end of
the session) asks nobody.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from merchant_desk.runtime.x11_desktop import move_here
from merchant_desk.services.desk_port import Desk
from merchant_desk.services.facts import DeskFacts
from merchant_desk.services.shop.port import ShopRoom

from .closing import ClosingBand, reason_to_stay
from .theme import Theme
from .tray import Tray


class Presence:
    """Main thread; owned by the window, which lays out its ``closing`` band."""

    def __init__(self, window: QMainWindow, theme: Theme, desk: Desk, shop: ShopRoom | None) -> None:
        self._window = window
        self._desk = desk
        self._may_close = False
        self.closing = ClosingBand(theme, window)
        self.closing.confirmed.connect(self._close_all_the_same)
        self.tray = Tray(theme, desk, shop, window)
        self.tray.show_wanted.connect(self.bring_to_front)
        self.tray.quit_wanted.connect(window.close)

    def show_facts(self, facts: DeskFacts) -> None:
        """Show the desk as it is now, also in the question that stands."""
        self.tray.show_facts(facts)
        if self.closing.isVisible() and (why := reason_to_stay(facts)):
            self.closing.say(why)

    def bring_to_front(self) -> None:
        """Show the window over everything else where a person looks; the task bar flashes where that is not allowed."""
        window = self._window
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        if QApplication.platformName() == "xcb" and not window.isActiveWindow():
            move_here(int(window.winId()))
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)

    def may_close(self, event: QCloseEvent) -> bool:
        """Tell whether the window closes now; where a person has to be asked first, it does not."""
        application = QApplication.instance()
        session_ends = isinstance(application, QApplication) and application.isSavingSession()
        may = self._may_close or session_ends
        why_not = "" if may else reason_to_stay(self._desk.facts())
        if why_not:
            event.ignore()
            self.bring_to_front()
            self.closing.ask(why_not)
            return False
        self.leave()
        return True

    def leave(self) -> None:
        """Leave the tray: the window goes."""
        self.tray.close()

    def _close_all_the_same(self) -> None:
        self._may_close = True
        self._window.close()
