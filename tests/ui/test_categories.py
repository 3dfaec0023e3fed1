"""The page of the menu's categories: made, named anew, ordered and taken out, and what printers make of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import SettingsError
from merchant_desk.services.settings import MenuCategory
from merchant_desk.services.slips.routing import REST
from merchant_desk.system.settings.settings_file import read_settings, write_settings
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.printers import category_draft
from tests.ui.orders import dish, order
from tests.ui.print_states import PRINT_STATES, menu_parted
from tests.ui.wizard_steps import name_it, saved, to_the_place, write

KEY = Qt.Key


@pytest.fixture
def page(counter):
    """The page of a shop whose drinks go to a bar of their own."""
    menu_parted(counter)
    counter.press(KEY.Key_F10)
    counter.click("메뉴 나누기")
    return counter.window.prints.categories


def names(room):
    return [category.name for category in room.settings().categories]


def printer(room, name):
    return next(one for one in room.settings().printers if one.name == name)


def save(counter, room):
    counter.click("저장")
    room.answer()
    counter.look()


def type_in(field, text):
    field.clear()
    write(field, text)


def read_again(room, file):
    """The categories as the settings' file gives them back."""
    write_settings(file, room.settings())
    read = read_settings(file)
    assert read is not None
    return read.categories


def test_by_keyboard_alone_the_first_category_is_made(counter, room):
    counter.press(KEY.Key_F10)
    counter.click("메뉴 나누기")
    assert "지금은 주방 주문서마다 모든 메뉴가 나옵니다." in counter.texts()
    counter.press(KEY.Key_Return)
    write(QApplication.focusWidget(), "음료")
    counter.press(KEY.Key_Return)
    write(QApplication.focusWidget(), "콜라, 사이다 ,, 제로 콜라,콜라")
    counter.press(KEY.Key_Return)
    counter.press(KEY.Key_Return)
    write(QApplication.focusWidget(), "튀김")
    counter.press(KEY.Key_Return)
    write(QApplication.focusWidget(), "튀김")
    counter.press(KEY.Key_Return)
    while QApplication.focusWidget() is not counter.window.prints.categories.save:
        counter.press(KEY.Key_Tab)
    counter.press(KEY.Key_Return)
    room.answer()
    counter.look()
    assert room.settings().categories == (
        MenuCategory("음료", ("콜라", "사이다", "제로 콜라")),
        MenuCategory("튀김", ("튀김",)),
    )
    assert "저장했습니다. 다음 주문부터 이렇게 나뉩니다." in counter.texts()


def test_a_blank_is_a_letter_and_silences_nothing(counter, desk, page):
    counter.press(KEY.Key_End)
    counter.press(KEY.Key_Space)
    assert page.rows[0].name.text() == "음료 "
    assert desk.said == []


def test_printers_follow_a_new_name(counter, room, page):
    type_in(page.rows[0].name, "  마실   것 ")
    save(counter, room)
    assert names(room) == ["마실 것", "분식", "튀김"]
    assert printer(room, "음료 바").dishes == ("마실 것",)
    assert printer(room, "주방").not_dishes == ("마실 것",)
    type_in(page.rows[0].name, "드링크")
    save(counter, room)
    assert printer(room, "음료 바").dishes == ("드링크",), "also a second time"


def test_printers_are_named_before_their_category_goes_and_lose_it_then(counter, room, page):
    kitchen = replace(printer(room, "주방"), not_dishes=("음료", "튀김"))
    others = tuple(one for one in room.settings().printers if one.name != "주방")
    room._settings = replace(room.settings(), printers=(kitchen, *others))
    before = room.settings()
    page.rows[0].remove.click()
    counter.look()
    said = counter.texts()
    assert "'음료' 분류를 뺄까요? 이 분류를 쓰는 프린터에서도 빠집니다: 주방, 음료 바." in said
    assert "다른 분류가 없어서 모든 메뉴가 나오게 됩니다: 음료 바." in said
    counter.press(KEY.Key_Return)
    assert len(page.rows) == 3, "a second Enter takes nothing out"
    page.rows[0].remove.click()
    page.rows[0].yes.click()
    counter.look()
    assert room.settings() == before, "nothing is kept before it is saved"
    save(counter, room)
    assert names(room) == ["분식", "튀김"]
    assert printer(room, "음료 바").dishes == ()
    assert printer(room, "주방").not_dishes == ("튀김",)


def test_a_category_that_no_printer_uses_says_so(counter, page):
    page.rows[1].remove.click()
    counter.look()
    assert "'분식' 분류를 뺄까요? 이 분류를 쓰는 프린터는 없습니다." in counter.texts()


def test_what_was_never_kept_goes_without_a_question(counter, room, page):
    counter.click("분류 추가")
    write(page.rows[3].name, "국물")
    page.rows[3].remove.click()
    counter.look()
    assert len(page.rows) == 3
    assert "뺄까요" not in counter.texts()
    assert page.rows[2].remove.hasFocus()
    save(counter, room)
    assert names(room) == ["음료", "분식", "튀김"]


def test_a_new_one_left_blank_is_passed_over(counter, room, page):
    counter.click("분류 추가")
    save(counter, room)
    assert names(room) == ["음료", "분식", "튀김"]


@pytest.mark.parametrize(
    ("typed", "sentence", "at"),
    [
        (("", "어묵"), "분류 이름을 적어 주세요.", "name"),
        (("음료", "어묵"), "'음료' 분류가 이미 있습니다.", "name"),
        (("음 료", "어묵"), "'음 료' 분류가 이미 있습니다.", "name"),
        ((REST, "어묵"), "'그 밖'은 어느 분류에도 없는 메뉴의 이름입니다.", "name"),
        (("그밖", "어묵"), "어느 분류에도 없는 메뉴의 이름입니다.", "name"),
        (("가" * 31, "어묵"), "30자까지 적을 수 있습니다.", "name"),
        (("국물", " , ,"), "메뉴 이름에 든 말을 하나 이상 적어 주세요.", "words"),
        (("국물", "가" * 61), "한 말은 60자까지", "words"),
        (("국물", ",".join(map(str, range(201)))), "200개까지", "words"),
    ],
)
def test_what_cannot_be_kept_is_said_where_it_stands(counter, room, page, typed, sentence, at):
    before = room.settings()
    counter.click("분류 추가")
    row = page.rows[3]
    write(row.name, typed[0])
    write(row.words, typed[1])
    save(counter, room)
    assert sentence in row.wrong.text()
    assert getattr(row, at).hasFocus()
    assert row.visibleRegion().boundingRect().height() == row.height(), "it is in sight"
    assert room.settings() == before
    write(getattr(row, at), "x")
    assert row.wrong.isHidden(), "who mends it is not told any more"


def test_a_kept_one_is_not_taken_out_by_clearing_it(counter, room, page):
    page.rows[0].name.clear()
    page.rows[0].words.clear()
    save(counter, room)
    assert "없애려면 '빼기'를 눌러 주세요" in counter.texts()
    assert names(room) == ["음료", "분식", "튀김"]


def test_the_largest_that_is_taken_can_be_read_again(counter, room, page, tmp_path):
    words = [f"{number:03}" + "가" * (category_draft.LONGEST_WORD - 3) for number in range(200)]
    page.rows[0].words.setMaxLength(20_000)
    page.rows[0].words.setText(",".join(words))
    while len(page.rows) < category_draft.MOST_CATEGORIES:
        page.add.click()
        page.rows[-1].name.setText(f"{len(page.rows)}" + "나" * (category_draft.LONGEST_NAME - 2))
        page.rows[-1].words.setText("말")
    page.add.click()
    assert "분류는 50개까지 만들 수 있습니다." in counter.texts()
    save(counter, room)
    assert len(names(room)) == category_draft.MOST_CATEGORIES
    assert read_again(room, tmp_path / "settings.toml") == room.settings().categories


def test_pasted_lines_tabs_and_control_signs_do_no_harm(counter, room, page, tmp_path):
    type_in(page.rows[1].words, "떡볶이\x1bp\x00,\u1109\u116e\u11ab대\t김밥")
    save(counter, room)
    assert room.settings().categories[1].words == ("떡볶이 p", "순대", "김밥")
    assert read_again(room, tmp_path / "settings.toml") == room.settings().categories


def test_the_first_that_fits_has_the_dish_so_their_order_can_be_changed(counter, room, page):
    page.rows[2].up.setFocus()
    counter.press(KEY.Key_Return)
    counter.press(KEY.Key_Return)
    assert [row.name.text() for row in page.rows] == ["튀김", "음료", "분식"]
    assert page.rows[0].down.hasFocus(), "it cannot go higher"
    save(counter, room)
    assert names(room) == ["튀김", "음료", "분식"]


def test_each_category_shows_which_dishes_of_the_newest_orders_it_has(counter, desk, page, qtbot):
    counter.pass_s(60)
    desk.arrive(order("B-9", dish("제로콜라"), dish("새우튀김"), dish("우동")))
    counter.press(KEY.Key_F1)
    counter.press(KEY.Key_F10)
    drinks, _, fried = page.rows
    assert drinks.found.text() == "최근 주문에서: 제로콜라, 콜라 제로"
    assert "우동" in page.rest.text()
    type_in(fried.words, "우동")
    qtbot.waitUntil(lambda: fried.found.text() == "최근 주문에서: 우동")
    assert "새우튀김" in page.rest.text()
    type_in(fried.words, "없는 말")
    qtbot.waitUntil(lambda: fried.found.text() == "최근 주문에는 이 분류의 메뉴가 없습니다.")


def test_a_desk_without_orders_tells_nothing_of_dishes(counter, room):
    room._settings = replace(room.settings(), categories=(MenuCategory("음료", ("콜라",)),))
    counter.press(KEY.Key_F10)
    counter.click("메뉴 나누기")
    assert "최근 주문" not in counter.texts()
    assert "어느 분류에도 없는 메뉴는 '그 밖'입니다." in counter.texts()


def test_settings_that_cannot_be_kept_leave_what_was_typed(counter, room, page):
    room.refuses = SettingsError("설정 파일에 쓸 수 없습니다.", action="디스크를 확인해 주세요.")
    type_in(page.rows[0].name, "마실 것")
    save(counter, room)
    assert "설정 파일에 쓸 수 없습니다. 디스크를 확인해 주세요." in counter.texts()
    assert page.rows[0].name.text() == "마실 것"
    assert names(room)[0] == "음료"
    room.refuses = None
    save(counter, room)
    assert names(room)[0] == "마실 것"


def test_what_is_typed_while_it_is_being_kept_stays(counter, room, page):
    type_in(page.rows[0].name, "마실 것")
    counter.click("저장")
    counter.click("저장")
    type_in(page.rows[0].name, "드링크")
    room.answer()
    counter.look()
    assert names(room)[0] == "마실 것"
    assert page.rows[0].name.text() == "드링크"
    assert "그만두기" in counter.texts()
    save(counter, room)
    assert printer(room, "음료 바").dishes == ("드링크",)


def test_giving_up_changes_nothing(counter, room, page):
    before = room.settings()
    assert "돌아가기" in counter.texts()
    type_in(page.rows[0].name, "마실 것")
    counter.click("그만두기")
    counter.click("네, 그만두기")
    assert counter.window.prints.printers.isVisible()
    assert room.settings() == before
    counter.click("메뉴 나누기")
    assert page.rows[0].name.text() == "음료"


def test_half_done_it_stays_while_an_order_is_answered(counter, desk, page):
    type_in(page.rows[0].name, "마실 것")
    desk.arrive(order("B-9"))
    counter.look()
    assert "새 주문 B-9" in counter.texts()
    counter.press(KEY.Key_F2)
    assert desk.said == [("accept", "id-B-9", 20)]
    counter.press(KEY.Key_F1)
    counter.press(KEY.Key_F10)
    assert page.isVisible()
    assert page.rows[0].name.text() == "마실 것"


def test_the_keyboard_alone_reaches_every_button(counter, page):
    wanted = {button for button in page.findChildren(Button) if button.isVisible() and button.isEnabled()}
    seen = set()
    for _ in range(3 * len(wanted)):
        seen.add(QApplication.focusWidget())
        counter.press(KEY.Key_Tab)
    assert wanted <= seen


# --- from the wizard ----------------------------------------------------------------------------------------


def test_the_wizard_leads_to_it_and_goes_on_where_it_was(counter, room, wizard):
    to_the_place(counter, room, wizard)
    assert "주방 주문서에 어떤 메뉴가 나옵니까?" not in counter.texts(), "there is nothing to choose from"
    write(wizard.place.name, "바")
    counter.click("메뉴를 나눠 맡기기")
    counter.press(KEY.Key_Return)
    page = counter.window.prints.categories
    write(page.rows[0].name, "음료")
    write(page.rows[0].words, "콜라")
    save(counter, room)
    counter.click("돌아가기")
    assert wizard.isVisible()
    assert wizard.place.name.text() == "바"
    counter.click("고른 분류만")
    counter.click("음료")
    counter.click(REST)
    counter.click("저장")
    room.answer()
    assert saved(room, "바").dishes == ("음료", REST)


def test_a_printer_that_is_being_set_up_follows_new_names_too(counter, room):
    PRINT_STATES["wizard_place"](counter)
    place = counter.window.prints.wizard.place
    place.categories.chips["음료"].click()
    place.categories.chips["튀김"].click()
    counter.click("메뉴 분류 고치기")
    page = counter.window.prints.categories
    type_in(page.rows[0].name, "마실 것")
    page.rows[1].remove.click()
    page.rows[1].yes.click()
    save(counter, room)
    counter.click("돌아가기")
    name_it(counter, room, counter.window.prints.wizard, "홀")
    assert saved(room).not_dishes == ("마실 것",)


def test_without_any_category_left_every_dish_comes_out(counter, room):
    PRINT_STATES["wizard_place"](counter)
    counter.click("메뉴 분류 고치기")
    page = counter.window.prints.categories
    while page.rows:
        page.rows[0].remove.click()
        page.rows[0].yes.click()
        counter.look()
    save(counter, room)
    counter.click("돌아가기")
    name_it(counter, room, counter.window.prints.wizard, "홀")
    assert (saved(room).dishes, saved(room).not_dishes) == ((), ())
