"""The program's records and its support bundle: read, narrowed, opened whole, copied, saved; and what goes wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from merchant_desk.domain.errors import DeskError
from merchant_desk.services.program.part_words import ABOUT_LOG
from merchant_desk.services.program.support_port import BundlePart, LogEntry, LogLevel
from merchant_desk.ui.paper import Words
from merchant_desk.ui.program.bundle_page import BundlePage
from merchant_desk.ui.program.log_model import LogModel
from merchant_desk.ui.program.log_page import LogPage
from merchant_desk.ui.program.text_page import TextPage
from merchant_desk.ui.window import CounterWindow
from tests.fakes.desk import START
from tests.fakes.program_rooms import BUNDLE, ENTRIES, STACK
from tests.ui.orders import rush_order
from tests.ui.program_states import (
    bundle,
    bundle_full_disk,
    bundle_gathering,
    crashed,
    log,
    log_crash,
    log_unread,
    program,
    support_of,
)

KEY = Qt.Key


def read(counter):
    program(counter)
    counter.click("기록 보기")
    support_of(counter).answer()
    counter.look()
    return counter.page(LogPage)


def rows(page) -> list[str]:
    model = page.list.entries
    return [model.index(number).data() for number in range(model.rowCount())]


# --- the log -----------------------------------------------------------------------------------------------


def test_the_newest_stands_first_and_each_says_its_level_in_words(counter):
    page = read(counter)
    assert [row.split(",")[0] for row in rows(page)] == ["알림", "주의", "오류", "멈춤", "알림"]
    assert "백업했습니다" in rows(page)[0]
    assert "(+7줄)" in rows(page)[3]
    assert "5건 · 문제 3건" in counter.texts()


def test_it_is_narrowed_to_problems_and_by_words_in_any_case(counter):
    page = read(counter)
    counter.click("문제만")
    assert len(rows(page)) == 3
    counter.type_in("FATAL")
    assert [row.split(",")[0] for row in rows(page)] == ["멈춤"]
    counter.type_in("x")
    assert "찾는 말이 들어 있는 기록이 없습니다" in counter.texts()
    page.field.clear()
    counter.click("모두")
    assert len(rows(page)) == 5


def test_by_keys_an_entry_opens_whole_and_escape_leads_back_to_it(counter):
    log_crash(counter)
    assert counter.page(TextPage).text.toPlainText() == STACK
    assert counter.window.focusWidget() is counter.page(TextPage).text
    counter.press(KEY.Key_Escape)
    page = counter.page(LogPage)
    assert page.isVisible()
    assert page.list.chosen() == 3
    assert page.list.hasFocus()


def test_a_touch_opens_an_entry(counter):
    page = read(counter)
    box = page.list.visualRect(page.list.entries.index(2))
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    counter.look()
    assert counter.page(TextPage).text.toPlainText() == ENTRIES[2].words


def test_only_stacks_keep_their_columns(counter):
    log_crash(counter)
    text, family = counter.page(TextPage).text, counter.page(LogPage).theme.family
    assert text.font().families()[0] != family
    counter.press(KEY.Key_Escape)
    counter.press(KEY.Key_Up)
    counter.press(KEY.Key_Return)
    assert text.font().families()[0] == family


def test_a_text_is_copied_whole_and_never_read_as_markup(counter):
    support_of(counter).entries = (replace(ENTRIES[0], words="<b>굵게</b>\n다음 줄"),)
    read(counter)
    counter.press(KEY.Key_Return)
    counter.click("복사")
    assert QGuiApplication.clipboard().text() == "<b>굵게</b>\n다음 줄"
    assert "복사했습니다" in counter.texts()


def test_page_keys_scroll_list_and_text(counter):
    log(counter)
    counter.press(KEY.Key_PageDown)
    page = counter.page(LogPage)
    assert page.list.chosen() > 3
    support_of(counter).entries = (replace(ENTRIES[0], words="줄\n" * 500),)
    counter.click("다시 읽기")
    support_of(counter).answer()
    counter.look()
    page.list.open_chosen()
    page.list.choose(0)
    page.list.open_chosen()
    counter.press(KEY.Key_PageDown)
    assert counter.page(TextPage).text.verticalScrollBar().value() > 0


def test_letters_typed_in_the_list_go_to_the_search_and_arrows_back(counter):
    page = read(counter)
    counter.type_in("po")
    assert page.field.hasFocus()
    assert page.field.text() == "po"
    counter.press(KEY.Key_Down)
    counter.press(KEY.Key_Return)
    assert counter.page(TextPage).text.toPlainText() == ENTRIES[2].words


def test_what_cannot_be_read_is_said_and_read_again(counter):
    log_unread(counter)
    assert "기록을 읽지 못했습니다" in counter.texts()
    support_of(counter).refuses = None
    counter.click("다시 읽기")
    assert "기록을 읽고 있습니다" in counter.texts()
    support_of(counter).answer()
    counter.look()
    assert len(rows(counter.page(LogPage))) == 5
    assert "읽지 못했습니다" not in counter.texts()


@pytest.mark.parametrize(
    ("entries", "press", "said"),
    [((), "모두", "아직 기록이 없습니다"), (ENTRIES[:1], "문제만", "문제 기록이 없습니다")],
)
def test_an_empty_list_says_why(counter, entries, press, said):
    support_of(counter).entries = entries
    read(counter)
    counter.click(press)
    assert said in counter.texts()


def test_an_answer_to_an_older_question_is_dropped(counter):
    program(counter)
    counter.click("기록 보기")
    support_of(counter).entries = ()
    counter.click("다시 읽기")
    support_of(counter).answer_first()
    counter.look()
    assert "기록을 읽고 있습니다" in counter.texts()
    support_of(counter).answer()
    counter.look()
    assert rows(counter.page(LogPage)) == []


def test_the_model_keeps_qt_s_rules(qtbot):
    model = LogModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.take(ENTRIES)
    model.narrow("", problems=False)
    model.narrow("", problems=True)
    assert model.count == 3
    model.take((LogEntry(START, LogLevel.INFO, ""),))
    model.narrow("", problems=False)
    assert model.index(0).data().startswith("알림")


# --- the notice of a crash ---------------------------------------------------------------------------------


def test_the_notice_of_a_crash_leads_to_the_log_and_stands_until_it_is_put_away(counter):
    crashed(counter)
    counter.look()
    assert "갑자기 꺼져서 스스로 다시 시작했습니다" in counter.texts()
    counter.click("기록 보기")
    support_of(counter).answer()
    counter.look()
    assert counter.page(LogPage).list.hasFocus()
    assert "갑자기 꺼져서" in counter.texts()
    counter.click("닫기")
    assert "갑자기 꺼져서" not in counter.texts()


def test_from_another_page_of_the_settings_it_leads_there_as_well(counter):
    crashed(counter)
    bundle_gathering(counter)
    counter.window.banner.way.click()
    support_of(counter).answer()
    counter.look()
    assert counter.page(LogPage).isVisible()


def test_the_owner_s_lock_stands_before_the_log(counter):
    counter.door.set_pin("2580")
    counter.door.access.lock()
    crashed(counter)
    counter.look()
    counter.click("기록 보기")
    support_of(counter).answer()
    counter.look()
    assert counter.window.locked.lock.pin.field.hasFocus()
    assert "merchant-desk started" not in counter.texts()
    counter.type_in("2580")
    counter.press(KEY.Key_Return)
    counter.door.lanes.run_all()
    counter.look()
    assert counter.page(LogPage).isVisible()


def test_a_long_notice_stands_whole_beside_its_buttons(counter):
    crashed(counter)
    (notice,) = counter.desk.notices
    counter.desk.notices = (replace(notice, sentence=" ".join([notice.sentence] * 2)),)
    counter.look()
    counter.look()
    banner = counter.window.banner
    shown = next(words for words in banner.notice.findChildren(Words) if words.isVisible())
    assert len(shown.lines(shown.width())) > 2
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert banner.y() == counter.window.strip.y() + counter.window.strip.height()


def test_other_notices_lead_nowhere(counter):
    crashed(counter)
    counter.desk.notices = (replace(counter.desk.notices[0], notice_id="restored"),)
    counter.look()
    assert counter.window.banner.close_notice.isVisible()
    assert not counter.window.banner.way.isVisible()
    crashed(counter)
    counter.window.show_sentence("", "방금 한 일")
    counter.look()
    assert not counter.window.banner.way.isVisible(), "it is about the sentence that is shown"


# --- the support bundle ------------------------------------------------------------------------------------


def test_it_is_gathered_while_other_pages_are_looked_at(counter):
    bundle_gathering(counter)
    assert "1분쯤 걸리고" in counter.texts()
    counter.press(KEY.Key_F1)
    support_of(counter).answer()
    counter.look()
    assert counter.window.shows_orders, "nobody is taken away from the orders"
    counter.window.show_place("settings")
    counter.look()
    assert "고객 정보와 비밀번호는 들어 있지 않습니다" in counter.texts()
    assert support_of(counter).gathered == 1


def test_pressing_again_waits_for_the_same_one(counter):
    bundle_gathering(counter)
    counter.click("돌아가기")
    counter.click("지원 파일 만들기")
    assert support_of(counter).gathered == 1
    support_of(counter).answer()
    counter.look()
    counter.click("다시 모으기")
    assert support_of(counter).gathered == 2


def test_every_part_is_listed_with_its_size_and_opens_as_it_will_be_written(counter):
    bundle(counter)
    page = counter.page(BundlePage)
    assert [row.row_text.key for row in page.parts.rows] == [part.name for part in BUNDLE.parts]
    for number, part in enumerate(BUNDLE.parts):
        row = page.parts.rows[number]
        assert f"{part.about}, {part.name}, " in row.accessibleName()
        row.click()
        counter.look()
        assert counter.page(TextPage).text.toPlainText() == part.text
        counter.press(KEY.Key_Escape)
        assert page.parts.rows[number].hasFocus(), "back on the part that was read"


def test_a_text_that_no_file_could_hold_as_it_is_is_shown_all_the_same(counter):
    """A log may have bytes that are no text: they are read as lone surrogates."""
    support_of(counter).bundle = replace(BUNDLE, parts=(BundlePart("desk.log", ABOUT_LOG, "\udcff 끝"),))
    bundle(counter)
    page = counter.page(BundlePage)
    page.parts.rows[0].click()
    counter.look()
    assert counter.page(TextPage).text.toPlainText().endswith(" 끝")
    counter.click("복사")
    assert "복사했습니다" in counter.texts()


def test_it_is_saved_where_a_person_wants_it_and_the_path_is_said(counter):
    bundle(counter)
    counter.press(KEY.Key_Return)
    page = counter.page(BundlePage)
    dialog = page.save_dialog.dialog
    assert dialog.selectedFiles()[0].endswith("merchant-desk-2026-11-25.zip")
    dialog.fileSelected.emit("/media/usb/for-support.zip")
    dialog.close()
    counter.click("파일로 저장")  # once is enough
    support_of(counter).answer()
    counter.look()
    assert support_of(counter).saved == [(BUNDLE, "/media/usb/for-support.zip")]
    assert "저장했습니다: /media/usb/for-support.zip" in counter.texts()


def test_a_full_disk_is_said_and_what_was_gathered_can_be_saved_elsewhere(counter):
    bundle_full_disk(counter)
    assert "디스크가 가득 차서" in counter.texts()
    support_of(counter).refuses = None
    counter.click("파일로 저장")
    dialog = counter.page(BundlePage).save_dialog.dialog
    dialog.fileSelected.emit("/media/other/for-support.zip")
    dialog.close()
    support_of(counter).answer()
    counter.look()
    assert support_of(counter).saved == [(BUNDLE, "/media/other/for-support.zip")]
    assert "디스크가 가득" not in counter.texts()


def test_a_bundle_that_cannot_be_gathered_is_said_and_tried_again(counter):
    support_of(counter).refuses = DeskError("점검을 마치지 못했습니다.")
    bundle(counter)
    assert "모으지 못했습니다. 점검을 마치지 못했습니다." in counter.texts()
    assert counter.page(BundlePage).again.hasFocus()
    support_of(counter).refuses = None
    counter.press(KEY.Key_Return)
    support_of(counter).answer()
    counter.look()
    assert "들어 있는 것 6가지" in counter.texts()


def test_the_dialog_goes_when_an_order_calls(counter, desk):
    bundle(counter)
    counter.click("파일로 저장")
    page = counter.page(BundlePage)
    desk.arrive(rush_order())
    counter.look()
    assert page.save_dialog.dialog is None


def test_an_answer_after_the_window_was_made_anew_is_dropped(counter, qtbot, desk, rooms):
    bundle_gathering(counter)
    window = CounterWindow(desk, rooms=rooms)
    qtbot.addWidget(window)
    window.take_place_of(counter.window)
    counter.window.retire()
    support_of(counter).answer()
    window.refresh()
    assert window.isVisible()
