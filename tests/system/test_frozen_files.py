"""The frozen program's folder is searched for what may not be shipped, and for the notices that must be."""

import sys

import pytest

from merchant_desk.system.frozen_files import (
    NEEDED_NOTICES,
    NOTICES,
    bundle_folder,
    gpl_only_files,
    lacking_notices,
    qt_part,
)

FORBIDDEN = [
    "PySide6/Qt/lib/libQt6Charts.so.6",
    "PySide6/Qt/lib/libQt6ChartsQml.so.6",
    "PySide6/Qt6DataVisualization.dll",
    "PySide6/QtGraphs.abi3.so",
    "PySide6/QtNetworkAuth.pyd",
    "PySide6/Qt/lib/libQt6Quick3DRuntimeRender.so.6",
    "PySide6/Qt/lib/QtVirtualKeyboard.framework/Versions/A/QtVirtualKeyboard",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/plugins/qmltooling/libqmldbg_quick3dprofiler.so",
    "PySide6/qml/QtCharts/qtchartsqml2plugin.dll",
]
ALLOWED = [
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/QtWidgets.pyd",
    "charset_normalizer/md.so",
]


def laid(folder, names):
    for name in names:
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b"\x7fELF")


@pytest.mark.parametrize("name", FORBIDDEN)
def test_a_part_under_the_gpl_is_found_on_every_system(tmp_path, name):
    laid(tmp_path, [*ALLOWED, name])
    assert name in gpl_only_files(tmp_path)


def test_what_may_be_shipped_is_not_found(tmp_path):
    laid(tmp_path, ALLOWED)
    assert gpl_only_files(tmp_path) == ()


def test_a_file_that_is_none_of_qts_belongs_to_no_part():
    assert [qt_part(name) for name in ALLOWED] == ["Core", "", "Widgets", ""]


def test_each_notice_must_be_there_and_say_something(tmp_path):
    laid(tmp_path / NOTICES, NEEDED_NOTICES)
    assert lacking_notices(tmp_path) == ()
    (tmp_path / NOTICES / "LGPL-3.txt").write_bytes(b"")
    (tmp_path / NOTICES / "README.txt").unlink()
    assert lacking_notices(tmp_path) == ("README.txt", "LGPL-3.txt")


def test_only_a_frozen_program_has_a_folder(monkeypatch, tmp_path):
    assert bundle_folder() is None
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert bundle_folder() == tmp_path
