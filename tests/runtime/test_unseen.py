"""Drawing without a screen: on Windows it finds the system's fonts, and a folder that somebody names stays."""

import pytest

from merchant_desk.runtime.unseen import draw_unseen


@pytest.mark.parametrize(
    ("before", "fonts"),
    [
        ({"SYSTEMROOT": r"D:\WINDOWS"}, r"D:\WINDOWS\Fonts"),
        ({}, r"C:\Windows\Fonts"),
        ({"SYSTEMROOT": r"C:\Windows", "QT_QPA_FONTDIR": r"D:\fonts"}, r"D:\fonts"),
    ],
)
def test_on_windows_it_asks_the_systems_folder_of_fonts(before, fonts):
    environment = dict(before)
    draw_unseen(environment, "win32")
    assert environment["QT_QPA_FONTDIR"] == fonts
    assert environment["QT_QPA_PLATFORM"] == "offscreen"


def test_elsewhere_the_system_is_asked_for_its_fonts():
    environment = {"QT_QPA_PLATFORM": "xcb"}
    draw_unseen(environment, "linux")
    assert environment == {"QT_QPA_PLATFORM": "offscreen"}
