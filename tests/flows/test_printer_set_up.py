"""A printer set up in the window of a real desk: found by its address, tried, named, and printing the next order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.job import JobState
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.settings.settings_file import read_settings
from tests.fakes.printer_model import PrinterModel
from tests.ui.wizard_steps import GOOD, write

KEY = Qt.Key


def set_up(shop, port, name):
    shop.press(KEY.Key_F10)
    shop.click("프린터 추가")
    wizard = shop.window.prints.wizard
    wizard.finder.field.setText(f"127.0.0.1:{port}")
    shop.click("확인")
    shop.wait(
        lambda: "프린터가 대답했습니다. 인쇄할 준비가 되었습니다." in shop.texts(), "it is asked at once"
    )
    shop.click("다음")
    shop.click("시험지 인쇄")
    shop.wait(lambda: "인쇄가 끝났다고 대답했습니다." in shop.texts(), "the page is proved")
    for key, value in GOOD.items():
        wizard.ruler.questions[key].chips[value].click()
    shop.click("다음")
    write(wizard.place.name, name)
    shop.click("저장")
    shop.wait(lambda: name in shop.window.prints.printers.cards, "its card is there")


def test_a_new_printer_prints_the_next_order_and_the_ledger_tells_its_answer(shop):
    with PrinterModel() as new:
        set_up(shop, new.port, "홀")
        assert "시험 인쇄" in new.printed[0]
        home = open_home({HOME_VARIABLE: str(shop.folder / "home")})
        kept = read_settings(home.settings_file)
        assert kept is not None
        assert "홀" in [printer.name for printer in kept.printers]
        shop.press(KEY.Key_F1)
        order_id = shop.order(kind="TAKEOUT", timing="INSTANT", tender="CARD")
        shop.accept(order_id)
        shop.wait_for_paper(order_id)
        assert shop.record(order_id).display_id in new.printed[1]
        assert any(job.printer == "홀" and job.state is JobState.DONE for job in shop.prints(order_id))
        shop.pick(order_id)
        shop.click("인쇄 기록 보기")
        shop.wait(lambda: "인쇄가 끝났다고 대답했습니다." in shop.texts(), "the ledger is read")


def test_the_speed_of_a_serial_printer_is_found_by_the_line_that_reads_well(shop):
    with PrinterModel(pty=True, baud=19_200) as new:
        shop.press(KEY.Key_F10)
        shop.click("프린터 추가")
        finder = shop.window.prints.wizard.finder
        finder.field.setText(new.address)
        shop.click("확인")
        shop.wait(lambda: "프린터에 물어보고 있습니다." not in shop.texts(), "nobody answers at this speed")
        assert "인쇄할 준비가 되었습니다." not in shop.texts()
        shop.click("속도를 모를 때: 속도마다 한 줄씩 인쇄")
        shop.wait(lambda: "제대로 읽히는 줄의 숫자" in shop.texts(), "all speeds are tried")
        shop.click("19,200")
        shop.wait(lambda: "인쇄할 준비가 되었습니다." in shop.texts(), "it answers")


def test_an_order_that_rings_while_a_printer_is_set_up_is_accepted_there(shop):
    shop.press(KEY.Key_F10)
    shop.click("프린터 추가")
    write(shop.window.prints.wizard.finder.field, "192.168.")
    order_id = shop.platform.place(kind="TAKEOUT", timing="INSTANT", tender="CARD")
    shop.wait(shop.window.call.isVisible, "the band stands over the page")
    number = shop.record(order_id).display_id
    assert number in shop.window.call.said.text()
    shop.let_guard_pass()
    shop.press(KEY.Key_F2)
    assert shop.record(order_id).decided_at is not None
    shop.wait(lambda: not shop.window.call.isVisible(), "nothing calls any more")
    assert shop.window.prints.wizard.finder.field.text() == "192.168."
    assert QApplication.activeModalWidget() is None


def test_a_design_is_drawn_saved_and_printed(shop, printer):
    shop.press(KEY.Key_F10)
    shop.click("주문서 꾸미기")
    designer = shop.window.prints.designer
    designer.parts.rows["wishes"].on.click()
    designer.parts.rows["times"].on.click()
    shop.click("저장")
    shop.wait(lambda: "저장했습니다." in shop.texts(), "the design is kept")
    shop.press(KEY.Key_F1)
    order_id = shop.order(kind="TAKEOUT", timing="INSTANT", tender="CARD")
    shop.accept(order_id)
    shop.wait_for_paper(order_id)
    slips = printer.wait_for(len(shop.prints(order_id)))
    kitchen = next(slip for slip in slips if "0원" not in slip)  # no price stands on the kitchen's
    assert "완료" not in kitchen
    assert "완료" in next(slip for slip in slips if slip is not kitchen), "the other kind is as it was"


def test_a_menu_that_was_parted_goes_to_two_kitchens(shop, printer):
    with PrinterModel() as bar:
        set_up(shop, bar.port, "음료 바")
        shop.click("메뉴 나누기")
        shop.press(KEY.Key_Return)
        page = shop.window.prints.categories
        write(page.rows[0].name, "음료")
        write(page.rows[0].words, "콜라, 사이다")
        shop.click("저장")
        shop.wait(lambda: "저장했습니다. 다음 주문부터 이렇게 나뉩니다." in shop.texts(), "it is kept")
        shop.click("돌아가기")
        shop.window.prints.printers.cards["음료 바"].edit.click()
        shop.click("3 이름과 할 일")
        shop.click("고른 분류만")
        shop.click("음료")
        shop.click("저장")
        shop.wait(lambda: "음료만" in shop.texts(), "its card says what it prints")
        shop.press(KEY.Key_F1)
        for dishes in (("로제떡볶이", "콜라 500ml"), ("쫄면",)):
            order_id = shop.order(kind="TAKEOUT", timing="INSTANT", tender="CARD", dishes=dishes)
            shop.accept(order_id)
            shop.wait_for_paper(order_id)
        assert len(bar.printed) == 2, "the ruler page, and the slip of the first order"
        assert "콜라 500ml" in bar.printed[1]
        assert "로제떡볶이" not in bar.printed[1]
        assert any("쫄면" in slip for slip in printer.slips)
