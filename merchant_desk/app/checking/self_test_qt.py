"""What the self-test looks at in Qt: sound, plug-ins, pictures, fonts, translations, print. It gives no verdict.

Qt is imported late: that it cannot be is what the test is there to find.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from merchant_desk.paths import resource
from merchant_desk.services.program.self_test import Looked

#: Without these no window opens on this system; others (Wayland) serve where the system has them.
_PLATFORMS = {"win32": ("qwindows", "qoffscreen"), "darwin": ("qcocoa", "qoffscreen")}
_USUAL_PLATFORMS = ("qxcb", "qoffscreen")
_MISSING = re.compile(r"(lib[\w.+-]+\.so[.\d]*): cannot open")
_PX = 64


def plugin_file(folder: str, name: str) -> Path | None:
    """Return a plug-in of Qt by its folder and bare name (``platforms``, ``qxcb``), None where it is not there."""
    from PySide6.QtCore import QLibraryInfo

    place = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / folder
    names = (f"lib{name}.so", f"lib{name}.dylib", f"{name}.dll")
    return next((place / file for file in names if (place / file).is_file()), None)


def _load(folder: str, name: str) -> str:
    """Load a plug-in with all its libraries; returns "" or what is missing of it."""
    from PySide6.QtCore import QPluginLoader

    file = plugin_file(folder, name)
    if file is None:
        return name
    loader = QPluginLoader(str(file))
    if loader.load():
        return ""
    missing = _MISSING.search(loader.errorString())
    return f"{name} ({missing[1] if missing is not None else loader.errorString()})"


def _names(folder: str) -> list[str]:
    from PySide6.QtCore import QLibraryInfo

    place = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / folder
    files = sorted(path for path in place.glob("*") if path.suffix in {".so", ".dylib", ".dll"})
    return [path.stem.removeprefix("lib") for path in files]


def look_at_window() -> Looked:
    """Load the plug-ins by which a window opens here, and those that draw for nobody."""
    wanted = _PLATFORMS.get(sys.platform, _USUAL_PLATFORMS)
    lacks = tuple(trouble for name in wanted if (trouble := _load("platforms", name)))
    whole = [name for name in _names("platforms") if name in wanted or not _load("platforms", name)]
    return Looked(", ".join(name.removeprefix("q") for name in whole), lacks)


def look_at_sound() -> Looked:
    """Load Qt's sound and ask it for the outputs of this computer."""
    from PySide6.QtMultimedia import QMediaDevices

    from merchant_desk.runtime.playlist import Playlist
    from merchant_desk.runtime.sink import SinkLoudspeaker

    SinkLoudspeaker(Playlist({}))
    outputs = QMediaDevices.audioOutputs()
    return Looked(", ".join(output.description() for output in outputs), is_alone=not outputs)


def look_at_speech() -> Looked:
    """Load an engine that speaks; none is opened, for that may wait for a daemon."""
    from PySide6.QtTextToSpeech import QTextToSpeech

    engines = [name for name in _names("texttospeech") if not name.endswith("_mock")]
    if not engines:
        return Looked(lacks=("texttospeech",))
    whole = [name for name in engines if not _load("texttospeech", name)]
    found = sorted(set(QTextToSpeech.availableEngines()) - {"mock"})
    return Looked(", ".join(found), is_alone=not whole)


def look_at_pictures() -> Looked:
    """Draw the program's icon, write it and read it again in each form that is used."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
    from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    icon = QImage(QSize(_PX, _PX), QImage.Format.Format_RGB32)
    icon.fill(Qt.GlobalColor.white)
    painter = QPainter(icon)
    QSvgRenderer(QByteArray(resource("icons/app.svg").read_bytes())).render(painter)
    painter.end()
    lacks = [] if icon.pixelColor(_PX // 2, 4) != icon.pixelColor(0, 0) else ["SVG"]
    for form in ("PNG", "JPEG"):
        body = QBuffer()
        body.open(QIODevice.OpenModeFlag.ReadWrite)
        written = QImageWriter(body, QByteArray(form.lower().encode())).write(icon)
        body.seek(0)
        if not written or QImageReader(body).read().size() != icon.size():
            lacks.append(form)
    return Looked("PNG, JPEG, SVG", tuple(lacks))


def look_at_font() -> Looked:
    """Ask for a font that has Hangul; without one every letter is a box."""
    from PySide6.QtGui import QFontDatabase

    families = QFontDatabase.families(QFontDatabase.WritingSystem.Korean)
    return Looked(families[0]) if families else Looked(lacks=("한글",))


def look_at_words() -> Looked:
    """Read the program's words in both languages, and Qt's own in Korean."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    files = [str(resource(f"translations/merchant_desk_{language}.qm")) for language in ("ko", "en")]
    files.append(str(Path(folder) / "qtbase_ko.qm"))
    lacks = tuple(Path(file).name for file in files if not QTranslator().load(file))
    return Looked("ko, en", lacks)


def look_at_printing(folder: Path) -> Looked:
    """Print a page into a PDF, and load the way to the system's printers."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "page.pdf"))
    painter = QPainter(printer)
    painter.drawText(QPointF(100, 100), "주문서")
    painter.end()
    if not (folder / "page.pdf").read_bytes().startswith(b"%PDF"):
        return Looked(lacks=("PDF",))
    ways = _names("printsupport")
    if not ways and not sys.platform.startswith("linux"):  # it is a part of the library there
        return Looked("PDF")
    if not ways:
        return Looked(lacks=("printsupport",))
    whole = [name for name in ways if not _load("printsupport", name)]
    return Looked(", ".join(("PDF", *whole)), is_alone=not whole)
