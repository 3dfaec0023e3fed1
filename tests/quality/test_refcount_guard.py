"""Qt's wheels leave None and True alone: PySide6 6.12.0 on Python 3.11 drops references (PYSIDE-3474).

The process then aborts after some 500 signals, while every short test stays green.
"""

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 200


class Bell(QObject):
    rang = Signal(bool)


def test_signals_and_calls_keep_their_references():
    bell = Bell()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        bell.setObjectName("bell")
        bell.rang.emit(True)
    after = sys.getrefcount(None), sys.getrefcount(True)
    lost = [was - now for was, now in zip(before, after, strict=True)]
    assert max(lost) < CALLS // 2, f"references lost to None and True: {lost}"
