"""Asks for a folder, perhaps of a USB stick. It reads nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from merchant_desk.ui.one_dialog import OneDialog


class FolderDialog(OneDialog):
    """Main thread; owned by a page."""

    def ask(self, title: str, chosen: Callable[[str], None]) -> None:
        """Ask for a folder under ``title``; begins where the one before was."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        dialog = self.make(title, self.folder or home)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)

        def take(path: str) -> None:
            self.folder = path
            chosen(path)

        self.show(dialog, take)
