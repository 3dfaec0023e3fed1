"""What of Qt and of the system travels in the frozen program, and what must not; it knows names of files only.

Names are places in the bundle with forward slashes: ``PySide6/Qt/plugins/platforms/libqxcb.so`` on Linux,
``PySide6/plugins/platforms/qwindows.dll`` on Windows, ``PySide6/Qt/lib/QtCore.framework/...`` on macOS.
"""

from __future__ import annotations

import re

from merchant_desk.system.frozen_files import is_gpl_only, qt_part

#: Parts of Qt that the program uses, or that one of these needs (readelf -d); what else is gathered stays out.
QT_PARTS = frozenset(
    {
        "Concurrent",  # Multimedia
        "Core",
        "DBus",  # Gui; screen readers and the tray on Linux
        "Gui",
        "Multimedia",
        "Network",
        "PrintSupport",
        "Svg",
        "Test",  # the demonstration without a screen presses keys
        "TextToSpeech",
        "WaylandClient",
        "Widgets",
        "XcbQpa",
    }
)
#: Plug-ins by folder; a folder that is not named here stays out. On each system only some of them exist.
PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qjpeg", "qsvg"},  # a shop's logo may be a photograph; PNG and BMP are Qt's own
    "multimedia": {
        "windowsmediaplugin",
        "darwinmediaplugin",
    },  # never FFmpeg: the bell plays through QAudioSink
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },  # Hangul
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "printsupport": {"cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "texttospeech": {
        "qtexttospeech_sapi",
        "qtexttospeech_speechd",
        "qtexttospeech_speechdarwin",
        "qtexttospeech_winrt",
    },
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
#: Qt's own words for its dialogs; the rest of its translations belong to parts that are not here.
TRANSLATIONS = frozenset({"qtbase_en.qm", "qtbase_ko.qm"})
#: Libraries of the system that Python's own modules need travel along, so that what was tested is what runs. What Qt
#: needs of the desktop (X, Wayland, fontconfig, D-Bus, PulseAudio, CUPS, the compiler's runtime) is the system's own.
SYSTEM_LIBRARIES = frozenset(
    {"bz2", "crypto", "ffi", "lzma", "mpdec", "python3", "sqlite3", "ssl", "uuid", "z"}
)
#: Files that Windows wheels bring for drawing by OpenGL and Direct3D; the window is drawn by the processor.
_DRAWING = re.compile(r"(?:^|/)(?:opengl32sw|d3dcompiler_\w+|dxcompiler|dxil)\.dll$", re.IGNORECASE)
_PLUGIN = re.compile(r"/plugins/([\w-]+)/(?:lib)?([\w-]+?)(?:d?\.dll|\.so|\.dylib)$")
_SYSTEM_LIBRARY = re.compile(r"^lib(.+?)(?:[-.]\d[\w.]*)?\.so[.\d]*$")
_FFMPEG = re.compile(
    r"(?:^|/)(?:lib)?(?:(?:avcodec|avformat|avutil|swscale|swresample)[-.\d]|Qt6FFmpegStub)", re.IGNORECASE
)
_QML = re.compile(r"^PySide6/(?:Qt/)?qml/")


def belongs(name: str, *, linux: bool) -> bool:
    """Tell whether a file that PyInstaller gathered travels along."""
    name = name.replace("\\", "/")
    if is_gpl_only(name) or _DRAWING.search(name) or _FFMPEG.search(name) or _QML.search(name):
        return False
    plugin = _PLUGIN.search(name)
    if plugin is not None and name.startswith("PySide6/"):
        return plugin[2] in PLUGINS.get(plugin[1], set())
    if "/translations/" in name and name.startswith("PySide6/"):
        return name.rpartition("/")[2] in TRANSLATIONS
    part = qt_part(name)
    if part:
        return part in QT_PARTS
    if linux and "/" not in name and (library := _SYSTEM_LIBRARY.match(name)) is not None:
        return library[1] in SYSTEM_LIBRARIES
    return True
