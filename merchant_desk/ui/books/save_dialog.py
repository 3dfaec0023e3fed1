"""Asks where a file is to be written. It writes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from merchant_desk.ui.one_dialog import OneDialog

from . import history_words as texts


class SaveDialog(OneDialog):
    """Main thread; owned by a page."""

    def ask(self, name: str, kinds: tuple[str, ...], chosen: Callable[[str], None]) -> None:
        """Ask where ``name`` is to be written; ``kinds`` are filters such as ``PNG (*.png)``, the first one usual."""
        folder = self.folder or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        dialog = self.make(texts.SAVE_WHERE(), str(Path(folder) / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix(Path(name).suffix[1:])
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(_suffix(kind)))

        def take(path: str) -> None:
            self.folder = str(Path(path).parent)
            chosen(path)

        self.show(dialog, take)


def _suffix(kind: str) -> str:
    """Return the ending of the files of a filter such as ``PNG (*.png)``."""
    return kind.rpartition("*.")[2].rstrip(")")
