"""The counter's keys, alive wherever the focus is. It must not know what they do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class KeyUse:
    """A key and what it calls; ``repeats`` where holding it down may go on."""

    key: Qt.Key | QKeyCombination
    use: Callable[[], object]
    repeats: bool = False


def bind_keys(window: QWidget, uses: tuple[KeyUse, ...]) -> tuple[QShortcut, ...]:
    """Bind keys for the whole window, whichever of its parts has the focus; the window owns the shortcuts."""
    bound = []
    for one in uses:
        shortcut = QShortcut(QKeySequence(one.key), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(one.repeats)
        shortcut.activated.connect(one.use)
        bound.append(shortcut)
    return tuple(bound)
