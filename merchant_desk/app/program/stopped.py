"""Shows in a window of its own why no desk runs. It must need little: the desk's own parts may be what is broken."""

from __future__ import annotations

import logging
import signal

from PySide6.QtWidgets import QApplication

from merchant_desk.app.shown_name import NAME, name_application
from merchant_desk.domain.errors import DeskError
from merchant_desk.runtime.probe import probe_display
from merchant_desk.services.settings import ScreenSettings
from merchant_desk.system.guarding.exit_status import ANEW
from merchant_desk.system.home import open_home
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.ui.language import use_language
from merchant_desk.ui.stopped_window import StoppedWindow
from merchant_desk.ui.theme import Theme
from merchant_desk.ui.themes import THEMES

log = logging.getLogger(__name__)


def show_stopped(sentence: str) -> int:
    """Show the sentence until somebody answers; returns ANEW where the desk is wanted once more, 1 without a screen."""
    if not probe_display().is_usable:
        return 1
    for number in (signal.SIGINT, signal.SIGTERM):  # nothing is open that an orderly end would close
        signal.signal(number, signal.SIG_DFL)
    there = QApplication.instance()  # of a desk that has failed in this very process
    application = there if isinstance(there, QApplication) else QApplication([NAME])
    name_application(application)
    screen = _screen()
    try:
        use_language(application, screen.language)
    except (OSError, ValueError) as error:  # the window speaks its source then
        log.warning("no words: %s", error)
    window = StoppedWindow(Theme(THEMES[screen.theme], screen.size_percent / 100), sentence)
    wanted: list[bool] = []
    window.answered.connect(wanted.append)
    window.answered.connect(application.quit)
    window.call()
    application.exec()
    return ANEW if wanted == [True] else 0


def _screen() -> ScreenSettings:
    """Return how the desk's window looks, as usual where the settings cannot be read."""
    try:
        settings = read_settings(open_home().settings_file)
    except (DeskError, OSError):
        settings = None
    return settings.screen if settings is not None else ScreenSettings()
