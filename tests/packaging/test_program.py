"""What travels in the frozen program, and what comes with it: chosen by names, drawn, packed. None is built here."""

import importlib.util
import lzma
import struct
import sys
import tarfile
from importlib.metadata import distribution
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from merchant_desk.system.frozen_files import NEEDED_NOTICES
from program import licenses
from program.archive import pack
from program.freeze import judge
from program.icons import ICO_SIZES, write_icons
from program.place import StepFailed
from program.sizes import OTHER, sizes
from program.slim import belongs
from program.version_resource import version_resource
from tests.quality.house import ROOT

TRAVELS = [
    "PySide6/QtCore.abi3.so",
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
    "PySide6/Qt/translations/qtbase_ko.qm",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt6Multimedia.dll",
    "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    "shiboken6/libshiboken6.abi3.so.6.11",
    "libpython3.11.so.1.0",
    "libsqlite3.so.0",
    "libbz2.so.1.0",
    "merchant_desk/_resources/sounds/new.wav",
]
STAYS = [
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
    "PySide6/QtWebEngineCore.pyd",
    "PySide6/Qt/lib/libQt6FFmpegStub-ssl.so.3",
    "PySide6/Qt/lib/libavcodec.so.61",
    "PySide6/avcodec-61.dll",
    "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/opengl32sw.dll",
    "PySide6/Qt/qml/QtQuick/qmldir",
    "libX11.so.6",
    "libpulse.so.0",
    "libglib-2.0.so.0",
    "libstdc++.so.6",
]


@pytest.mark.parametrize("name", TRAVELS)
def test_what_the_program_uses_travels_along(name):
    assert belongs(name, linux=True)


@pytest.mark.parametrize("name", STAYS)
def test_what_it_does_not_use_stays(name):
    assert not belongs(name, linux=True)


def test_only_linux_has_libraries_that_are_the_systems():
    assert belongs("libX11.6.dylib", linux=False)


def test_the_spec_is_python_and_names_files_that_are_there():
    spec = ROOT / "packaging" / "program" / "merchant-desk.spec"
    text = spec.read_text(encoding="utf-8")
    compile(text, str(spec), "exec")
    for name in ("merchant_desk/__main__.py", "resources/icons/app.svg", "packaging/program/one_country.py"):
        assert (ROOT / name).is_file()
        assert Path(name).name in text


@pytest.mark.parametrize(
    ("version", "numbers", "flags"),
    [("0.2.0", "(0, 2, 0, 0)", "0"), ("1.0.0rc1", "(1, 0, 0, 0)", "2"), ("1.2.3.4.5", "(1, 2, 3, 4)", "0")],
)
def test_windows_is_told_the_version(version, numbers, flags):
    text = version_resource(version, "merchant-desk", "Merchant Desk")
    assert f"filevers={numbers}, prodvers={numbers}" in text
    assert f"flags={flags}," in text
    assert f'"ProductVersion", "{version}"' in text
    with pytest.raises(ValueError, match="number"):
        version_resource("next", "merchant-desk", "Merchant Desk")


def test_the_icon_is_drawn_in_every_size(tmp_path):
    made = write_icons(ROOT / "resources" / "icons" / "app.svg", tmp_path)
    body = made["ico"].read_bytes()
    entries = [struct.unpack_from("<BBBBHHII", body, 6 + 16 * place) for place in range(len(ICO_SIZES))]
    assert [entry[0] or 256 for entry in entries] == list(ICO_SIZES)
    assert entries[-1][6] + entries[-1][7] == len(body)
    picture = QImage(str(made["ico"]))
    assert (
        picture.pixelColor(picture.width() // 2, 1).green()
        > picture.pixelColor(picture.width() // 2, 1).red()
    )
    assert picture.pixelColor(0, 0).alpha() < 255, "the corners are round"
    assert QImage(str(made["png"])).width() == 256
    assert made["icns"].read_bytes()[:4] == b"icns"
    with pytest.raises(ValueError, match="no picture"):
        write_icons(Path(__file__), tmp_path)


def test_only_the_korean_shelf_of_holidays_is_opened(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setitem(sys.modules, "holidays.countries", None)  # put back at the end, or taken out again
    place = ROOT / "packaging" / "program" / "one_country.py"
    spec = importlib.util.spec_from_file_location("one_country", place)
    assert spec is not None
    assert spec.loader is not None
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
    assert sys.modules["holidays.countries"].__path__ == [str(tmp_path / "holidays" / "countries")]


@pytest.fixture
def builder(monkeypatch):
    """Another builder: PyInstaller is only there where programs are built."""
    if not Path("/usr/share/common-licenses").is_dir():
        pytest.skip("the texts of licences are where Debian has them")
    monkeypatch.setattr(licenses, "_BUILDER", "hatchling")


def test_each_library_that_travels_brings_its_notice(builder, tmp_path):
    modules = ["serial.serialposix", "requests.api", "PySide6.QtCore", "merchant_desk.cli", "json"]
    ssl = importlib.util.find_spec("_ssl")
    assert ssl is not None
    count = licenses.write_licenses(tmp_path / "licenses", modules, [("_ssl.so", str(ssl.origin))])
    folder = tmp_path / "licenses"
    assert {path.name for path in folder.iterdir()} == {*NEEDED_NOTICES, "libraries"}
    assert {path.name for path in (folder / "libraries").iterdir()} == {"hatchling", "pyserial", "requests"}
    assert "Version 3" in (folder / "LGPL-3.txt").read_text()
    assert distribution("PySide6-Essentials").version in (folder / "PySide6.txt").read_text()
    assert "BSD" in (folder / "libraries" / "pyserial" / "METADATA.txt").read_text()
    assert (folder / "libraries" / "requests" / "NOTICE").is_file()
    assert count == sum(path.is_file() for path in folder.rglob("*"))


def test_a_library_of_nobody_fails_the_build(tmp_path):
    stranger = tmp_path / "libstranger.so.1"
    stranger.write_bytes(b"\x7fELF")
    with pytest.raises(ValueError, match="libstranger"):
        licenses.system_notices([("libstranger.so.1", str(stranger))])


def test_without_the_licences_texts_the_build_fails(builder, monkeypatch, tmp_path):
    monkeypatch.setattr(licenses, "_TEXTS", ())
    with pytest.raises(ValueError, match="MERCHANT_DESK_LICENSE_TEXTS"):
        licenses.write_licenses(tmp_path / "licenses", [], [])
    monkeypatch.setenv("MERCHANT_DESK_LICENSE_TEXTS", "/usr/share/common-licenses")
    assert licenses.write_licenses(tmp_path / "licenses", [], []) > len(NEEDED_NOTICES)


@pytest.fixture
def folder(tmp_path):
    """A program's folder of a few bytes."""
    place = tmp_path / "merchant-desk"
    libraries = place / "_internal" / "PySide6" / "Qt" / "lib"
    libraries.mkdir(parents=True)
    (libraries / "libQt6Core.so.6").write_bytes(b"\x7fELF" * 100)
    (place / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    (place / "merchant-desk").write_bytes(b"#!")
    (place / "merchant-desk").chmod(0o755)
    (place / "_internal" / "licenses").mkdir()
    for name in NEEDED_NOTICES:
        (place / "_internal" / "licenses" / name).write_text("notice")
    return place


def test_a_program_that_may_not_be_shipped_fails_the_build(folder):
    judge(folder)
    forbidden = folder / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6VirtualKeyboard.so.6"
    forbidden.touch()
    with pytest.raises(StepFailed, match="libQt6VirtualKeyboard"):
        judge(folder)
    forbidden.unlink()
    (folder / "_internal" / "licenses" / "LGPL-3.txt").unlink()
    with pytest.raises(StepFailed, match="LGPL-3"):
        judge(folder)


def test_the_archive_is_the_same_for_the_same_files(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764115200")
    first = pack(folder, tmp_path / "first.tar.xz").read_bytes()
    (folder / "merchant-desk").touch()
    (folder / "_internal").chmod(0o700)
    second = pack(folder, tmp_path / "second.tar.xz")
    assert second.read_bytes() == first
    assert second.with_name("second.tar.xz.sha256").read_text().endswith("  second.tar.xz\n")
    with lzma.open(second) as body, tarfile.open(fileobj=body) as archive:
        entries = archive.getmembers()
    assert entries[0].name == "merchant-desk"
    assert {entry.name.partition("/")[0] for entry in entries} == {"merchant-desk"}
    modes = {entry.name: entry.mode for entry in entries}
    assert modes["merchant-desk/merchant-desk"] == 0o755
    assert modes["merchant-desk/_internal/licenses/README.txt"] == 0o644
    link = next(entry for entry in entries if entry.issym())
    assert link.linkname == "PySide6/Qt/lib/libQt6Core.so.6"


def test_every_byte_is_counted_once(folder):
    found = sizes(folder)
    assert found["Qt: libraries"] == 400
    assert found["executable with all Python code"] == 2
    assert found[OTHER] == 0
    assert sum(found.values()) == 402 + 6 * len(NEEDED_NOTICES)
