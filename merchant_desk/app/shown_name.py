"""What the program is called where windows are managed: its name, its entry in the menu, its icon. It opens none."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from merchant_desk import __version__
from merchant_desk.ui.signs import app_icon

#: The menu's entry without its ending: windows that name it stand under it, with its icon (Desktop Entry, Wayland).
NAME = "merchant-desk"


def name_application(application: QApplication) -> None:
    """Give every window of the program the same name and icon."""
    application.setApplicationName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(NAME)
    application.setWindowIcon(app_icon())
