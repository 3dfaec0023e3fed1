"""What an installer does at the wizard, step by step: for the tests of its pages and of the whole desk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.printer import PrinterStatus

KEY = Qt.Key
FINE = PrinterStatus(speaks=True)
GOOD = {
    "width": "48", "hangul": "plain", "syllables": "yes", "signs": "yes", "large": "yes", "looks": "yes",
    "qr": "yes", "cut": "yes", "drawer": "closed", "odd": "substitute",
}  # fmt: skip


def write(field, text):
    """Write as a Korean keyboard does: by its input method."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def connect(counter, room, wizard, typed="192.168.0.60", status=FINE):
    room.answers[f"tcp://{typed}:9100"] = status
    QTest.keyClicks(wizard.finder.field, typed)
    QTest.keyClick(wizard.finder.field, KEY.Key_Return)
    room.answer()
    counter.look()


def answer(counter, wizard, **answers):
    for key, value in {**GOOD, **answers}.items():
        if not wizard.ruler.questions[key].isHidden():
            wizard.ruler.questions[key].chips[value].click()
    counter.look()


def to_the_place(counter, room, wizard, **answers):
    connect(counter, room, wizard)
    counter.click("다음")
    answer(counter, wizard, **answers)
    counter.click("다음")


def name_it(counter, room, wizard, name="홀"):
    wizard.place.name.clear()
    write(wizard.place.name, name)
    counter.click("저장")
    room.answer()
    counter.look()


def saved(room, name="홀"):
    return next(printer for printer in room.settings().printers if printer.name == name)
