"""Asks for a folder, perhaps of a USB stick, beside the window and never over an order that rings. It reads nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from merchant_desk.ui.books.save_dialog import say_labels


class FolderDialog:
    """Main thread; owned by a page. One dialog at a time; it does not block, and :meth:`close` takes it away."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._folder = ""
        self.dialog: QFileDialog | None = None

    def ask(self, title: str, chosen: Callable[[str], None]) -> None:
        """Ask for a folder under ``title``; begins where the one before was."""
        self.close()
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        dialog = QFileDialog(self._page, title, self._folder or home)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setModal(False)
        dialog.setAccessibleName(title)
        say_labels(dialog)

        def take(path: str) -> None:
            self._folder = path
            chosen(path)

        dialog.fileSelected.connect(take)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.show()

    def _forget(self) -> None:
        self.dialog = None

    def close(self) -> None:
        """Take the dialog away, if it is open."""
        if self.dialog is not None:
            self.dialog.close()
