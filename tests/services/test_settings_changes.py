"""Two changes that meet: neither undoes the other."""

from dataclasses import replace

from merchant_desk.services.settings import Language, ScreenSettings, Settings, ThemeName
from merchant_desk.services.settings_changes import changed
from tests.builders import make_settings

SEEN: Settings = make_settings()


def test_what_was_kept_meanwhile_stays():
    louder = replace(SEEN, volume_percent=95)
    dark = replace(SEEN, screen=replace(SEEN.screen, theme=ThemeName.DARK))
    assert changed(SEEN, dark, louder) == replace(dark, volume_percent=95)


def test_parts_of_one_page_are_told_apart():
    dark = replace(SEEN, screen=ScreenSettings(theme=ThemeName.DARK))
    english = replace(SEEN, screen=ScreenSettings(language=Language.ENGLISH))
    both = ScreenSettings(theme=ThemeName.DARK, language=Language.ENGLISH)
    assert changed(SEEN, english, dark).screen == both


def test_the_last_word_about_one_thing_counts():
    quieter, louder = replace(SEEN, volume_percent=40), replace(SEEN, volume_percent=95)
    assert changed(SEEN, quieter, louder).volume_percent == 40


def test_a_list_is_one_value_and_what_is_new_comes_whole():
    none = replace(SEEN, printers=())
    assert changed(SEEN, none, replace(SEEN, volume_percent=95)).printers == ()
    with_logo = replace(SEEN, designs=replace(SEEN.designs, logo=(b"\x01", 8)))  # type: ignore[arg-type]
    assert changed(SEEN, with_logo, SEEN) == with_logo


def test_nothing_changed_changes_nothing():
    louder = replace(SEEN, volume_percent=95)
    assert changed(SEEN, SEEN, louder) == louder
