"""What the notices say in front of the licences' own texts. It must not know which libraries there are."""

from __future__ import annotations

ABOUT = """Merchant Desk: notices of what it is made of

Merchant Desk itself is under the Apache License 2.0 (Merchant-Desk.txt). It is shipped together with

  Python                  Python.txt
  Qt and Qt for Python    PySide6.txt, with LGPL-3.txt and GPL-3.txt
  libraries               a folder or a file for each in libraries/, with the notices that it came with

No part of Qt that is under the GPL only is here, and no FFmpeg. The executable was made by PyInstaller, whose licence
allows to ship its bootloader with programs under any licence (libraries/pyinstaller).
"""

ABOUT_QT = """Qt and Qt for Python (PySide6, shiboken6), version {version}

Copyright (C) The Qt Company Ltd. and other contributors. Used under the GNU Lesser General Public License, version 3
(LGPL-3.txt; it builds upon GPL-3.txt). Parts of Qt contain works of third parties under licences of their own; they are
listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html. The International Components for Unicode (libicu*) are under
the Unicode License.

The source code is at https://download.qt.io/official_releases/qt/ and
https://download.qt.io/official_releases/QtForPython/ under the same version. The libraries are those of the
distributions PySide6-Essentials, PySide6-Addons and shiboken6 of that version; nothing was changed in them but that, on
Linux, symbols for debuggers were taken out.

You may replace these libraries. They are ordinary shared files beside the program, loaded at its start:

  Linux     _internal/PySide6, _internal/shiboken6; Qt's libraries in _internal/PySide6/Qt/lib, plug-ins in
            _internal/PySide6/Qt/plugins
  Windows   _internal\\PySide6, _internal\\shiboken6; plug-ins in _internal\\PySide6\\plugins

Put files of the same names and a compatible version in their place, and start the program. `merchant-desk check
--self-test` says whether it is whole. Nothing in the program prevents it, and modifying these libraries and debugging
such modifications is permitted.
"""
