"""Asks where a file is to be written, beside the window and never over an order that rings. It writes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from . import history_words as texts


class SaveDialog:
    """Main thread; owned by a page. One dialog at a time; it does not block, and :meth:`close` takes it away."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._folder = ""
        self.dialog: QFileDialog | None = None

    def ask(self, name: str, kinds: tuple[str, ...], chosen: Callable[[str], None]) -> None:
        """Ask where ``name`` is to be written; ``kinds`` are filters such as ``PNG (*.png)``, the first one usual."""
        self.close()
        folder = self._folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog = QFileDialog(self._page, texts.SAVE_WHERE(), str(Path(folder) / name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_suffix(kind)))
        dialog.setModal(False)
        dialog.setAccessibleName(texts.SAVE_WHERE())
        say_labels(dialog)

        def take(path: str) -> None:
            self._folder = str(Path(path).parent)
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


def say_labels(dialog: QFileDialog) -> None:
    """Say what Qt's own dialog says in English whatever language is chosen."""
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, texts.DIALOG_FOLDER())
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, texts.DIALOG_KINDS())


def _suffix(kind: str) -> str:
    """Return the ending of the files of a filter such as ``PNG (*.png)``."""
    return kind.rpartition("*.")[2].rstrip(")")
