"""A dialog for files beside the window, one at a time, never over an order that rings. It reads and writes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from .books import history_words as texts


class OneDialog:
    """Main thread; owned by a page. It does not block, and :meth:`close` takes it away.

    ``dialog`` is the one that is open; ``folder`` is for what is derived: where the one before was.
    """

    def __init__(self, page: QWidget) -> None:
        self.folder = ""
        self.dialog: QFileDialog | None = None
        self._page = page

    def ask_file(self, title: str, place: str, kinds: str, chosen: Callable[[str], object]) -> None:
        """Ask for a file that is there; ``kinds`` are filters such as ``PNG (*.png)``, apart by ``;;``."""
        dialog = self.make(title, place)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(kinds)
        self.show(dialog, chosen)

    def make(self, title: str, place: str) -> QFileDialog:
        """Return a new dialog that begins at a place; the one before goes."""
        self.close()
        dialog = QFileDialog(self._page, title, place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(False)
        dialog.setAccessibleName(title)
        # What Qt's own dialog says in English whatever language is chosen.
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, texts.DIALOG_FOLDER())
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, texts.DIALOG_KINDS())
        return dialog

    def show(self, dialog: QFileDialog, chosen: Callable[[str], object]) -> None:
        """Show it; ``chosen`` gets the path, where one is chosen."""
        dialog.fileSelected.connect(chosen)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.show()

    def _forget(self) -> None:
        self.dialog = None

    def close(self) -> None:
        """Take the dialog away, if it is open."""
        if self.dialog is not None:
            self.dialog.close()
