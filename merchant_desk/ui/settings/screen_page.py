"""The page of the screen: colours, language, size. It must not know how a window is made anew."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from merchant_desk.services.settings import Language, ScreenSettings, ThemeName
from merchant_desk.services.settings_port import SettingsRoom
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.chip_row import ChipRow
from merchant_desk.ui.page import Page
from merchant_desk.ui.theme import Theme

from . import settings_words as said
from .chosen_settings import keep

SIZES_PERCENT = (100, 110, 125, 150)
#: The least room that the window needs (its minimum), in the system's own units.
LEAST_PX = (960, 640)


def largest_percent(width_px: int, height_px: int) -> int:
    """Return the largest of the sizes at which the window still fits a screen of this size."""
    fits = [
        percent
        for percent in SIZES_PERCENT
        if LEAST_PX[0] * percent <= 100 * width_px and LEAST_PX[1] * percent <= 100 * height_px
    ]
    return max(fits, default=SIZES_PERCENT[0])


class ScreenPage(Page):
    """Main thread; owned by the settings. A choice is kept at once; the desk then shows another window."""

    def __init__(
        self,
        theme: Theme,
        room: SettingsRoom,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, said.SCREEN(), can_leave=False, parent=parent)
        self._room = room
        self.lead.set_text(said.SCREEN_LEAD())
        self.themes = ChipRow(theme, said.THEME())
        self.themes.offer(
            (
                (ThemeName.LIGHT, said.THEME_LIGHT()),
                (ThemeName.DARK, said.THEME_DARK()),
                (ThemeName.CONTRAST, said.THEME_CONTRAST()),
            )
        )
        self.themes.say(said.THEME_HELP())
        self.themes.pressed.connect(self._use_theme)
        self.languages = ChipRow(theme, said.LANGUAGE())
        self.languages.offer(((Language.KOREAN, said.KOREAN()), (Language.ENGLISH, said.ENGLISH())))
        self.languages.say(said.LANGUAGE_HELP())
        self.languages.pressed.connect(self._use_language)
        self.sizes = ChipRow(theme, said.SIZE())
        self.sizes.offer((str(percent), said.SIZE_PERCENT(percent=percent)) for percent in SIZES_PERCENT)
        self.sizes.pressed.connect(self._use_size)
        self.restart = Button(theme, px=19)
        self.restart.show_words(said.RESTART())
        self.restart.clicked.connect(room.restart)
        for row in (self.themes, self.languages, self.sizes):
            self.column.addWidget(row)
            self.column.addSpacing(12)
        self.column.addWidget(self.restart)
        self.column.addStretch(1)
        self._show()

    def _show(self) -> None:
        screen = self._room.settings().screen
        self.themes.choose((screen.theme,))
        self.languages.choose((screen.language,))
        self.sizes.choose((str(screen.size_percent),))
        waits = screen.size_percent != self._room.size_percent()
        self.restart.setVisible(waits)
        self.sizes.say(said.SIZE_NEXT(percent=screen.size_percent) if waits else said.SIZE_HELP())

    def enter(self) -> None:
        """Stand on the theme in use."""
        self._show()
        self.themes.chips[self._room.settings().screen.theme].setFocus()

    def _use_theme(self, name: str) -> None:
        self._use(theme=ThemeName(name))

    def _use_language(self, name: str) -> None:
        self._use(language=Language(name))

    def _use_size(self, percent: str) -> None:
        room = self.screen().size() * self._room.size_percent() / 100  # in units of an unscaled window
        most = largest_percent(room.width(), room.height())
        if int(percent) > most:
            self.sizes.say(said.SIZE_TOO_LARGE(percent=most), bad=True)
            return
        self._use(size_percent=int(percent))

    def _use(self, **changes: object) -> None:
        settings = self._room.settings()
        screen: ScreenSettings = replace(settings.screen, **changes)  # type: ignore[arg-type]  # its own fields
        keep(self._room, self, replace(settings, screen=screen), self._show)
