"""The counter's keys, alive wherever the focus is. It must not know what they do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True)
class KeyUse:
    """A key and what it calls; ``repeats`` where holding it down may go on.

    ``everywhere``: also while a dialog beside the window has the focus.
    """

    key: Qt.Key | QKeyCombination
    use: Callable[[], object]
    repeats: bool = False
    everywhere: bool = False


def bind_keys(window: QWidget, uses: tuple[KeyUse, ...]) -> tuple[QShortcut, ...]:
    """Bind keys for the whole window, whichever of its parts has the focus; the window owns the shortcuts.

    Of a window that is hidden, none is alive.
    """
    bound = []
    for one in uses:
        shortcut = QShortcut(QKeySequence(one.key), window)
        context = Qt.ShortcutContext
        shortcut.setContext(context.ApplicationShortcut if one.everywhere else context.WindowShortcut)
        shortcut.setObjectName(_EVERYWHERE if one.everywhere else "")
        shortcut.setAutoRepeat(one.repeats)
        shortcut.activated.connect(one.use)
        bound.append(shortcut)
    return tuple(bound)


def keep_keys_in(window: QWidget, *, kept: bool) -> None:
    """Let the keys that work everywhere work in their own window alone, or everywhere again.

    Of two counters side by side neither would get them: Qt takes a key that two parts claim for none.
    """
    context = Qt.ShortcutContext.WindowShortcut if kept else Qt.ShortcutContext.ApplicationShortcut
    for shortcut in window.findChildren(QShortcut, _EVERYWHERE):
        shortcut.setContext(context)
