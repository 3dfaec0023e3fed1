"""The states in which the opening check's page must look right; each plays what leads there."""

from __future__ import annotations

from PySide6.QtCore import Qt

from merchant_desk.domain.errors import DecisionRefused
from merchant_desk.services.checking.facts import SleepFacts
from merchant_desk.services.checking.port import House
from merchant_desk.services.checking.rows import RowKey, Verdict
from merchant_desk.services.facts import PrinterFacts, PrinterState
from tests.fakes.check_room import PRINTER
from tests.fakes.desk import START


def _room(counter):
    return counter.window.rooms.check


def check_running(counter) -> None:
    counter.click("지금 점검하기")
    _room(counter).step("printer:주방")


def check_good(counter) -> None:
    check_running(counter)
    _room(counter).end()


def check_bad(counter) -> None:
    room = _room(counter)
    room.turn(
        RowKey.BELL,
        Verdict.BAD,
        "스피커는 있지만 들리지 않습니다. 컴퓨터 소리가 꺼져 있습니다. 음소거를 풀어 주세요.",
    )
    room.turn(PRINTER, Verdict.BAD, "용지가 없습니다. 용지를 넣어 주세요.")
    said = "30분 동안 쓰지 않으면 컴퓨터가 절전 모드로 들어갑니다. 시스템 설정에서 꺼 주세요."
    room.turn(RowKey.SLEEP, Verdict.LOOK, said)
    room.turn(RowKey.VOLUME, Verdict.LOOK, "컴퓨터 소리가 꺼져 있습니다. 음소거를 풀고 음량을 올려 주세요.")
    check_good(counter)


def check_refused(counter) -> None:
    check_good(counter)
    _room(counter).refuses = DecisionRefused(
        "등록된 프린터가 없습니다. 설정에서 프린터를 먼저 추가해 주세요."
    )
    counter.click("점검표 인쇄")


def check_in_settings(counter) -> None:
    counter.press(Qt.Key.Key_F10)
    counter.click("개점 점검")


def quiet_checked(counter) -> None:
    """The quiet page of a shop with many printers, whose computer may fall asleep, after a check that failed."""
    room = _room(counter)
    room.turn(PRINTER, Verdict.BAD, "용지가 없습니다. 용지를 넣어 주세요.")
    room.end()
    said = "30분 동안 쓰지 않으면 컴퓨터가 절전 모드로 들어갑니다. 시스템 설정에서 꺼 주세요."
    room.told = House(SleepFacts(said, goes_to_sleep=True), START)
    counter.desk.printers = (
        PrinterFacts("주방", PrinterState.TROUBLE, "주방 프린터: 용지가 없습니다. 용지를 넣어 주세요."),
        *(PrinterFacts(name, PrinterState.READY, last_printed_at=START) for name in ("홀", "음료", "포장")),
    )


CHECK_STATES = {
    play.__name__: play
    for play in (check_running, check_good, check_bad, check_refused, check_in_settings, quiet_checked)
}
