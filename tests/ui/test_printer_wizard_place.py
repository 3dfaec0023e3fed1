"""The wizard's last step: the printer's name, its work, and the profile that the next printer may use."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.printer import OnUnknown, PrinterProfile
from merchant_desk.services.settings import MenuCategory
from tests.ui.wizard_steps import connect, name_it, saved, to_the_place, write

KEY = Qt.Key


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "프린터 이름을 적어 주세요."),
        ("   ", "프린터 이름을 적어 주세요."),
        ("주방", "'주방' 프린터가 이미 있습니다."),
        ("아" * 31, "30자까지"),
    ],
)
def test_a_wrong_name_is_said_beside_its_field(counter, room, wizard, name, sentence):
    to_the_place(counter, room, wizard)
    name_it(counter, room, wizard, name)
    assert sentence in counter.texts()
    assert QApplication.focusWidget() is wizard.place.name
    assert len(room.settings().printers) == 2


def test_editing_keeps_what_is_not_touched_and_renames_it_as_a_backup(counter, room):
    kitchen = room.settings().printers[0]
    profile = replace(kitchen.profile, name="우리 기종", columns=42, code_table=26)
    room._settings = replace(
        room.settings(), printers=(replace(kitchen, profile=profile), room.settings().printers[1])
    )
    counter.press(KEY.Key_F10)
    counter.window.prints.printers.cards["주방"].edit.click()
    room.answer()
    counter.look()
    assert "'주방' 프린터 고치기" in counter.texts()
    wizard = counter.window.prints.wizard
    assert wizard.finder.field.text() == "192.168.0.50"
    counter.click("다음")
    counter.click("다음")
    wizard.place.unknown.chips["reprint"].click()
    name_it(counter, room, wizard, "큰 주방")
    made = saved(room, "큰 주방")
    assert made == replace(kitchen, name="큰 주방", profile=profile, on_unknown=OnUnknown.REPRINT)
    assert [printer.name for printer in room.settings().printers] == ["큰 주방", "카운터"]
    assert room.settings().printers[1].backup == "큰 주방"


def test_dishes_of_some_categories(counter, room):
    room._settings = replace(
        room.settings(), categories=(MenuCategory("음료", ("콜라",)), MenuCategory("튀김", ("튀김",)))
    )
    counter.press(KEY.Key_F10)
    counter.click("프린터 추가")
    room.answer()
    wizard = counter.window.prints.wizard
    to_the_place(counter, room, wizard)
    counter.click("고른 분류만")
    write(wizard.place.name, "음료")
    counter.click("저장")
    assert "메뉴 분류를 하나 이상 골라 주세요." in counter.texts()
    wizard.place.categories.chips["음료"].click()
    counter.click("고른 분류 빼고")
    counter.click("고른 분류만")
    counter.click("저장")
    room.answer()
    assert saved(room, "음료").dishes == ("음료",)
    assert saved(room, "음료").not_dishes == ()


def test_a_printer_for_nothing_is_a_backup_only(counter, room, wizard):
    to_the_place(counter, room, wizard)
    wizard.place.slips.chips["kitchen"].click()
    counter.look()
    assert "예비 프린터로만 씁니다" in counter.texts()
    wizard.place.backup.chips["카운터"].click()
    name_it(counter, room, wizard)
    assert saved(room).slips == ()
    assert saved(room).backup == "카운터"
    assert "예비로만 씀" in counter.texts()


def test_a_profile_is_saved_under_a_name_and_used_for_the_next_printer(counter, room, wizard):
    to_the_place(counter, room, wizard, width="42", hangul="table")
    write(wizard.place.profile, "SRP-350")
    name_it(counter, room, wizard)
    (profile,) = room.settings().profiles
    assert (profile.name, profile.columns, profile.code_table) == ("SRP-350", 42, 18)
    assert saved(room).profile == profile
    counter.click("프린터 추가")
    room.answer()
    connect(counter, room, wizard, "192.168.0.70")
    counter.click("다음")
    counter.click("SRP-350")
    wizard.ruler.questions["drawer"].chips["closed"].click()
    counter.click("다음")
    assert wizard.place.profile.text() == "SRP-350"
    name_it(counter, room, wizard, "둘째")
    assert saved(room, "둘째").profile == profile
    assert len(room.settings().profiles) == 1


def test_a_profile_that_is_replaced_is_said(counter, room, wizard):
    room._settings = replace(room.settings(), profiles=(PrinterProfile("SRP-350", columns=32),))
    to_the_place(counter, room, wizard)
    write(wizard.place.profile, "SRP-350")
    counter.look()
    assert "같은 이름의 기종 설정을 바꿉니다." in counter.texts()


def test_settings_that_cannot_be_kept_leave_the_answers_here(counter, room, wizard):
    to_the_place(counter, room, wizard)
    room.refuses = SettingsError("설정 파일에 쓸 수 없습니다.", action="디스크를 확인해 주세요.")
    name_it(counter, room, wizard)
    assert "설정 파일에 쓸 수 없습니다. 디스크를 확인해 주세요." in counter.texts()
    assert wizard.isVisible()
    room.refuses = None
    counter.click("저장")
    room.answer()
    assert saved(room)


def test_giving_up_changes_nothing(counter, room, wizard):
    to_the_place(counter, room, wizard)
    before = room.settings()
    counter.click("그만두기")
    counter.click("네, 그만두기")
    assert counter.window.prints.printers.isVisible()
    assert room.settings() == before
