"""The states of the printers' pages in which the window must look right; each plays what a person presses."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import PrinterNotReady
from merchant_desk.domain.job import Job, JobKind, JobState, SlipKind
from merchant_desk.domain.printer import PrinterStatus, Trouble
from merchant_desk.domain.slip import Bits
from merchant_desk.services.facts import PrinterFacts, PrinterState
from merchant_desk.services.settings import MenuCategory, PrinterSettings
from tests.fakes.desk import START
from tests.ui import states
from tests.ui.orders import rush_order


def printers(counter) -> None:
    counter.desk.printers = (
        PrinterFacts("주방", PrinterState.READY, last_printed_at=START, status=PrinterStatus(speaks=True)),
        PrinterFacts("카운터", PrinterState.UNTRIED),
    )
    counter.press(Qt.Key.Key_F10)


def printers_none(counter) -> None:
    counter.room._settings = replace(counter.room.settings(), printers=())
    counter.desk.printers = ()
    counter.press(Qt.Key.Key_F10)


def printers_wrong(counter) -> None:
    """Every trouble at once, a test page that did not come out, and a printer about to be taken out."""
    settings = counter.room.settings()
    bar = PrinterSettings("음료·디저트 바", "spool:BIXOLON SRP-350III", slips=(SlipKind.KITCHEN,), copies=2)
    label = PrinterSettings("라벨", "tcp://label.local:9200", slips=(SlipKind.LABEL,))
    bar = replace(bar, dishes=("음료", "디저트"))
    counter.room._settings = replace(settings, printers=(*settings.printers, bar, label))
    counter.desk.printers = (
        PrinterFacts("주방", PrinterState.TROUBLE, "주방 프린터: 용지가 없습니다. 용지를 넣어 주세요.", 3),
        PrinterFacts("카운터", PrinterState.ASK, ask=1, last_printed_at=START),
        PrinterFacts(
            "음료·디저트 바",
            PrinterState.LOW,
            status=PrinterStatus(speaks=True, troubles=(Trouble.PAPER_LOW,)),
        ),
    )
    counter.press(Qt.Key.Key_F10)
    page = counter.window.prints.printers
    counter.room.ruler_answer = PrinterNotReady(PrinterStatus(speaks=True, troubles=(Trouble.NO_PAPER,)))
    page.cards["주방"].test.click()
    counter.room.answer()
    page.cards["카운터"].remove.click()
    counter.look()


def called(counter) -> None:
    """An order rings while the printers are looked at."""
    printers(counter)
    states.ringing(counter.desk)
    counter.look()


def called_off(counter) -> None:
    """The kitchen must stop while the printers are looked at, and a new order rings."""
    printers(counter)
    states.alarm(counter.desk)
    counter.look()


def designer(counter) -> None:
    printers(counter)
    counter.click("주문서 꾸미기")


def designer_delivery(counter) -> None:
    """The longest list, with a logo, a part larger, one off, and a file that is no picture."""
    rows = bytes([0xFF, 0x00, 0xF0, 0x0F] * 8) * 80
    counter.room.logos["로고.png"] = Bits(256, 80, rows)
    designer(counter)
    counter.click("배달")
    page = counter.window.prints.designer
    page.logo.field.setText("로고.png")
    page.logo.take.click()
    counter.room.answer()
    page.parts.rows["address"].large.click()
    page.parts.rows["tax"].on.click()
    page.logo.field.setText("없는 그림.png")
    page.logo.take.click()
    counter.room.answer()
    counter.look()


def designer_narrow(counter) -> None:
    designer(counter)
    counter.window.prints.designer.preview.chips[32].click()
    counter.window.prints.designer.save.click()
    counter.room.answer()
    counter.look()


def wizard_find(counter) -> None:
    printers(counter)
    counter.click("프린터 추가")
    counter.room.answer()
    counter.look()


def wizard_silent(counter) -> None:
    """An address at which nothing answers."""
    wizard_find(counter)
    counter.window.prints.wizard.finder.field.setText("192.168.0.99")
    counter.click("확인")
    counter.room.answer()
    counter.look()


def wizard_serial(counter) -> None:
    counter.room.answers["serial:COM3?baud=9600"] = PrinterStatus(True, (Trouble.COVER_OPEN,))
    wizard_find(counter)
    counter.window.prints.wizard.finder.buttons["serial:COM3"].click()
    counter.room.answer()
    counter.look()


def wizard_ruler(counter) -> None:
    wizard_serial(counter)
    counter.click("다음")
    counter.click("시험지 인쇄")
    counter.room.answer()
    counter.look()


def wizard_answers(counter) -> None:
    """All answered, some of them badly."""
    wizard_ruler(counter)
    wizard = counter.window.prints.wizard
    wanted = {
        "width": "42",
        "hangul": "table",
        "syllables": "no",
        "large": "no",
        "cut": "no",
        "drawer": "opened",
    }
    wanted |= {"signs": "no", "looks": "no", "qr": "no"}
    for key, value in {**wanted, "odd": "picture"}.items():
        wizard.ruler.questions[key].chips[value].click()
    counter.look()


def wizard_place(counter) -> None:
    counter.room._settings = replace(
        counter.room.settings(),
        categories=(
            MenuCategory("음료", ("콜라",)),
            MenuCategory("튀김", ("튀김",)),
            MenuCategory("떡볶이", ("떡",)),
        ),
    )
    wizard_answers(counter)
    counter.click("다음")
    wizard = counter.window.prints.wizard
    wizard.place.dishes.chips["but"].click()
    counter.click("저장")


def menu_parted(counter) -> None:
    """A shop with a bar for drinks alone, and orders on the board."""
    states.board(counter.desk)
    states.cook(counter.desk, rush_order())
    kitchen, at_counter = counter.room.settings().printers
    bar = replace(kitchen, name="음료 바", address="tcp://192.168.0.51:9100", dishes=("음료",))
    counter.room._settings = replace(
        counter.room.settings(),
        printers=(replace(kitchen, not_dishes=("음료",)), at_counter, bar),
        categories=(
            MenuCategory("음료", ("콜라", "사이다", "에이드", "아메리카노", "라떼", "주스", "쿨피스")),
            MenuCategory("분식", ("떡볶이", "순대", "김밥", "라볶이", "쫄면")),
            MenuCategory("튀김", ("튀김", "돈가스")),
        ),
    )


def categories(counter) -> None:
    menu_parted(counter)
    printers(counter)
    counter.click("메뉴 나누기")


def categories_none(counter) -> None:
    printers(counter)
    counter.click("메뉴 나누기")


def categories_wrong(counter) -> None:
    """One about to be taken out, and a new one under a name that there is."""
    categories(counter)
    page = counter.window.prints.categories
    page.rows[0].remove.click()
    page.add.click()
    page.rows[3].name.setText("분식")
    page.rows[3].words.setText("쫄면, 어묵")
    counter.click("저장")


def ledger(counter) -> None:
    printers(counter)
    tries(counter)
    counter.click("인쇄 기록")
    counter.room.answer()
    counter.look()


def ledger_empty(counter) -> None:
    printers(counter)
    counter.click("인쇄 기록")
    counter.room.answer()
    counter.look()


def tries(counter) -> None:
    """A slip that came out at the third try, one of which nobody knows, and one of a day before."""
    states.slips(counter.desk)
    desk, room = counter.desk, counter.room
    desk.put_job(
        Job(
            "j9",
            "id-B-0412",
            JobKind.PRINT,
            JobState.DONE,
            desk.time,
            slip=SlipKind.KITCHEN,
            printer="주방",
            copy=2,
        )
    )
    room.tried("j0", "id-B-0412", JobState.WAITING, "용지가 없습니다. 용지를 넣어 주세요.")
    room.tried(
        "j0",
        "id-B-0412",
        JobState.WAITING,
        "프린터가 응답하지 않습니다. 프린터 전원과 연결을 확인해 주세요.",
    )
    room.tried("j0", "id-B-0412", JobState.DONE, "GS(H ABCD in 512 ms")
    room.tried("j1", "id-B-0412", JobState.UNKNOWN, "출력 중에 끊겼습니다.", printer="카운터")
    room.tried("j9", "id-B-0412", JobState.SENT)
    room.tried("old", "gone", JobState.DONE, "GS r 00 00 in 1204 ms")


def order_ledger(counter) -> None:
    tries(counter)
    counter.look()
    counter.window.pick("id-B-0412")
    counter.look()
    open_ledger(counter)


def open_ledger(counter) -> None:
    """Open the selected order's ledger, and let the paper settle where it begins."""
    counter.click("인쇄 기록 보기")
    counter.room.answer()
    counter.pass_s(1)
    deadline = QDeadlineTimer(5000)
    while counter.window.detail._open_timer.isActive() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    counter.look()


def order_ledger_short(counter) -> None:
    """The paper ends before the ledger could stand at its top."""
    desk, room = counter.desk, counter.room
    picked = states.cook(desk, rush_order())
    for number, kind in enumerate((SlipKind.KITCHEN, SlipKind.DELIVERY)):
        desk.put_job(
            Job(
                f"s{number}",
                picked,
                JobKind.PRINT,
                JobState.DONE,
                desk.time,
                slip=kind,
                printer="주방",
                copy=1,
            )
        )
        room.tried(f"s{number}", picked, JobState.DONE, "written")
    counter.look()
    counter.window.pick(picked)
    counter.look()
    open_ledger(counter)


def order_ledger_closed(counter) -> None:
    order_ledger(counter)
    counter.click("인쇄 기록 접기")
    counter.pass_s(1)


def printers_mute(counter) -> None:
    """One that never answers, and one with a trouble and a question at once; a paper was ordered a moment ago."""
    counter.desk.printers = (
        PrinterFacts("주방", PrinterState.READY, last_printed_at=START),
        PrinterFacts(
            "카운터", PrinterState.TROUBLE, "카운터 프린터: 용지가 없습니다. 용지를 넣어 주세요.", ask=2
        ),
    )
    counter.press(Qt.Key.Key_F10)
    counter.click("점검표 인쇄")


def accepted(counter) -> None:
    """An order was accepted over the printers' page, and the next one calls."""
    printers(counter)
    states.ringing(counter.desk)
    counter.look()
    counter.press(Qt.Key.Key_F2)


def wizard_used(counter) -> None:
    """The address of another printer; the second step says so as well."""
    wizard_find(counter)
    counter.window.prints.wizard.finder.field.setText("192.168.0.50")
    counter.click("다음")
    counter.room.answer()
    counter.click("다음")


def wizard_leaving(counter) -> None:
    wizard_find(counter)
    counter.window.prints.wizard.finder.field.setText("192.168.0.50")
    counter.click("그만두기")


def designer_no_request(counter) -> None:
    designer(counter)
    counter.window.prints.designer.parts.rows["request"].on.click()
    counter.look()
    counter.press(Qt.Key.Key_Escape)


def slips_again(counter) -> None:
    """Two kitchens, one of which another printer stood in for, and a delivery slip."""
    desk = counter.desk
    picked = states.cook(desk, rush_order())
    made = Job(
        "k1", picked, JobKind.PRINT, JobState.DONE, desk.time, slip=SlipKind.KITCHEN, printer="주방", copy=1
    )
    made = replace(made, finished_at=desk.time)
    for job in (
        made,
        replace(made, job_id="bar", printer="음료·디저트 바", code="카운터"),
        replace(made, job_id="d", slip=SlipKind.DELIVERY, printer="카운터"),
    ):
        desk.put_job(job)
    counter.look()
    counter.window.pick(picked)
    counter.look()
    counter.press(Qt.Key.Key_F6)
    counter.window.detail.area.verticalScrollBar().setValue(10_000)


PRINT_STATES = {
    play.__name__: play
    for play in (
        printers, printers_none, printers_wrong, called, called_off, designer, designer_delivery, designer_narrow,
        wizard_find, wizard_silent, wizard_serial, wizard_ruler, wizard_answers, wizard_place,
        categories, categories_none, categories_wrong,
        ledger, ledger_empty, order_ledger, order_ledger_short, order_ledger_closed,
        printers_mute, accepted, wizard_used, wizard_leaving, designer_no_request, slips_again,
    )
}  # fmt: skip
