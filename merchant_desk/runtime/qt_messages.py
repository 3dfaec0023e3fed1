"""Bring what Qt says into the program's log instead of onto the console. It must not judge the words."""

from __future__ import annotations

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.INFO,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> None:
    """Send Qt's messages to the logger ``qt`` from now on.

    Its warnings become notes: most tell of what a machine lacks (a plugin, a sound server), which staff hear
    of in words of ours, if it matters.
    """
    qInstallMessageHandler(_take)


def _take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write one message; called by Qt, in any thread."""
    log.log(_LEVELS.get(kind, logging.INFO), "%s (%s)", message, context.category or "qt")
