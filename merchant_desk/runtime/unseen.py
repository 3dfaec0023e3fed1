"""Have Qt draw where nobody looks: slips, reports, a desk without a window. It must not make the application."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import PureWindowsPath


def draw_unseen(environment: MutableMapping[str, str] = os.environ, platform: str = sys.platform) -> None:
    """Choose Qt's platform without a screen, before the application is made.

    On Windows that platform asks for fonts not the system but a folder, by default one that is not there: every letter
    would be a box.
    """
    environment["QT_QPA_PLATFORM"] = "offscreen"
    if platform == "win32":
        windows = PureWindowsPath(environment.get("SYSTEMROOT", r"C:\Windows"))
        environment.setdefault("QT_QPA_FONTDIR", str(windows / "Fonts"))
