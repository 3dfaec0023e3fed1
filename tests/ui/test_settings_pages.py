"""The settings besides printers: what a press keeps, what is refused, and what the window does with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.opening_hours import Span
from merchant_desk.services.ports import BellTrial
from merchant_desk.services.settings import Language, ThemeName
from merchant_desk.ui.settings.hours_page import HoursPage
from merchant_desk.ui.settings.screen_page import ScreenPage, largest_percent
from merchant_desk.ui.settings.settings_place import SettingsPlace
from merchant_desk.ui.settings.sound_page import SoundPage
from merchant_desk.ui.window import CounterWindow
from tests.ui import states
from tests.ui.orders import rush_order
from tests.ui.settings_states import subject, use

KEY = Qt.Key


def press(counter, text):
    counter.click(text)
    counter.room.answer()
    counter.look()


def test_f10_again_turns_from_subject_to_subject(counter):
    counter.press(KEY.Key_F10)
    tabs = counter.page(SettingsPlace).tabs
    seen = []
    for _ in tabs:
        seen += [name for name, tab in tabs.items() if "지금 보는 설정" in tab.accessibleName()]
        counter.press(KEY.Key_F10)
    assert seen == list(tabs)
    assert "지금 보는 설정" in next(iter(tabs.values())).accessibleName(), "after the last one the first"


def test_a_window_that_takes_another_one_s_place_shows_the_same_subject(counter, qtbot, desk, rooms):
    subject(counter, "화면")
    window = CounterWindow(desk, rooms=rooms)
    qtbot.addWidget(window)
    window.take_place_of(counter.window)
    (page,) = window.findChildren(ScreenPage)
    assert page.isVisible()
    assert page.isAncestorOf(window.focusWidget()), "the keyboard stands where it stood"


def test_space_in_the_pin_silences_the_bell(counter, door, desk):
    door.set_pin("2580")
    door.access.lock()
    counter.press(KEY.Key_F10)
    desk.arrive(rush_order())
    counter.look()
    assert desk.ringing().order_ids
    counter.press(KEY.Key_Space)
    assert desk.ringing().order_ids == ()
    counter.press(KEY.Key_1)
    assert counter.window.locked.lock.pin.field.text() == "1"


def test_a_theme_and_a_language_are_kept_at_once(counter, settings_room):
    subject(counter, "화면")
    press(counter, "어둡게")
    press(counter, "English")
    screen = settings_room.settings().screen
    assert (screen.theme, screen.language) == (ThemeName.DARK, Language.ENGLISH)
    assert "저장했습니다" in counter.texts()


def test_what_is_chosen_already_is_not_kept_again(counter, settings_room):
    subject(counter, "화면")
    press(counter, "밝게")
    assert settings_room.used == []


def test_a_setting_that_cannot_be_kept_is_said_and_shown_as_it_was(counter, settings_room, room):
    room.refuses = SettingsError("설정을 저장하지 못했습니다.", action="디스크의 남은 용량을 확인해 주세요.")
    subject(counter, "소리와 알림")
    press(counter, "100")
    assert "디스크의 남은 용량" in counter.texts()
    assert settings_room.settings().volume_percent == 80
    assert "80 고름" in counter.page(SoundPage).volume.chips["80"].accessibleName()


def test_another_size_waits_for_the_next_start(counter, settings_room, monkeypatch):
    settings_room.started_percent = 150
    subject(counter, "화면")
    press(counter, "110%")
    assert settings_room.settings().screen.size_percent == 110
    assert "110%는 다시 켜면 보입니다" in counter.texts()
    counter.click("지금 다시 켜기")
    assert settings_room.restarts == 1


@pytest.mark.parametrize(
    ("width", "height", "percent"),
    [(1024, 768, 100), (1366, 768, 110), (1280, 800, 125), (1920, 1080, 150), (800, 600, 100)],
)
def test_the_window_must_still_fit_the_screen(width, height, percent):
    assert largest_percent(width, height) == percent


def test_the_bell_is_tried_and_what_is_wrong_is_said(counter, settings_room):
    subject(counter, "소리와 알림")
    counter.click("벨 울려 보기")
    assert "울리고 있습니다" in counter.texts()
    counter.room.answer()
    counter.look()
    assert "소리가 나갔습니다" in counter.texts()
    settings_room.trial = BellTrial(consumed=True, trouble="컴퓨터 소리가 꺼져 있습니다. 소리를 켜 주세요.")
    press(counter, "벨 울려 보기")
    assert "컴퓨터 소리가 꺼져 있습니다" in counter.texts()


def test_calling_is_set_by_touch(counter, settings_room):
    subject(counter, "소리와 알림")
    for text in ("60", "120초 뒤", "22:00~08:00", "그대로 두기", "30분 전"):
        press(counter, text)
    settings = settings_room.settings()
    attention = settings.attention
    assert settings.volume_percent == 60
    assert (attention.speaks, attention.speaks_after_s) == (True, 120)
    assert (attention.quiet_from_min, attention.quiet_to_min) == (1320, 480)
    assert not attention.keeps_awake
    assert attention.check_before_min == 30
    press(counter, "말하지 않기")
    assert not settings_room.settings().attention.speaks


def test_values_of_the_file_are_offered_too(counter, room):
    settings = room.settings()
    attention = replace(settings.attention, speaks_after_s=45, quiet_from_min=90, quiet_to_min=420)
    use(counter, replace(settings, volume_percent=73, attention=attention))
    subject(counter, "소리와 알림")
    chosen = [b.text() for b in counter.buttons() if "고름" in b.accessibleName()]
    assert {"73", "45초 뒤", "01:30~07:00"} <= set(chosen)


def test_hours_are_typed_as_a_person_writes_them(counter, settings_room):
    subject(counter, "영업시간")
    counter.type_in("9:30~14:00, 17:00-02:00")
    assert "13시간 30분" in counter.texts()
    press(counter, "모두 월요일과 같게")
    page = counter.page(HoursPage)
    page.rows[6].field.clear()
    page.rows[6].field.textEdited.emit("")
    press(counter, "저장")
    hours = settings_room.settings().hours
    assert hours.days[0] == hours.days[5] == (Span(570, 840), Span(1020, 1560))
    assert hours.days[6] == ()


def test_full_hours_need_no_minutes(counter, settings_room):
    subject(counter, "영업시간")
    counter.type_in("11~21")
    assert "10시간" in counter.texts()
    press(counter, "저장")
    assert settings_room.settings().hours.days[0] == (Span(660, 1260),)


def test_wrong_hours_are_not_kept(counter, settings_room):
    subject(counter, "영업시간")
    counter.type_in("from ten")
    assert "10:00-22:00처럼" in counter.texts()
    press(counter, "저장")
    assert "빨간 줄을 먼저" in counter.texts()
    assert settings_room.used == []


def test_what_was_typed_is_still_there_after_an_order(counter):
    subject(counter, "영업시간")
    counter.type_in("10:00-2")
    states.ringing(counter.desk)
    counter.press(KEY.Key_F1)
    counter.press(KEY.Key_F10)
    assert counter.page(HoursPage).rows[0].field.text() == "10:00-2"


def test_the_owner_sets_a_pin_and_the_settings_shut(counter, door):
    subject(counter, "사장님 잠금")
    counter.type_in("2580")
    counter.press(KEY.Key_Return)
    counter.type_in("2580")
    counter.press(KEY.Key_Return)
    door.lanes.run_all()
    counter.look()
    assert "비밀번호를 정했습니다" in counter.texts()
    counter.click("지금 잠그기")
    counter.look()
    assert "사장님만 볼 수 있습니다" in counter.texts()
    assert "비밀번호 바꾸기" not in counter.texts()


@pytest.mark.parametrize(
    ("first", "again", "said"), [("12", "", "숫자 4~8자"), ("1234", "4321", "두 비밀번호가 다릅니다")]
)
def test_a_pin_that_is_none_is_refused(counter, door, first, again, said):
    subject(counter, "사장님 잠금")
    counter.type_in(first)
    counter.press(KEY.Key_Return)
    counter.type_in(again)
    counter.press(KEY.Key_Return)
    assert said in counter.texts()
    assert not door.access.has_pin()


def test_the_lock_opens_by_the_pad(counter, door):
    door.set_pin("2580")
    door.access.lock()
    counter.press(KEY.Key_F10)
    for sign in ("2", "5", "9", "⌫", "8", "0"):
        counter.click(sign)
    counter.click("열기")
    door.lanes.run_all()
    counter.look()
    assert "프린터 추가" in [button.text() for button in counter.buttons()]


def test_a_wrong_pin_says_so_and_orders_go_on(counter, door, desk):
    door.set_pin("2580")
    door.access.lock()
    counter.press(KEY.Key_F10)
    counter.type_in("1111")
    counter.press(KEY.Key_Return)
    door.lanes.run_all()
    counter.look()
    assert "비밀번호가 다릅니다" in counter.texts()
    states.ringing(desk)
    counter.look()
    counter.press(KEY.Key_F2)
    assert desk.said[-1][0] == "accept"


def test_the_pages_shut_when_nobody_has_touched_them(counter, door):
    door.set_pin("2580")
    counter.press(KEY.Key_F10)
    for _ in range(3):
        door.clock.advance(200)
        counter.press(KEY.Key_Tab)
    assert "사장님만 볼 수 있습니다" not in counter.texts(), "somebody is there"
    door.clock.advance(301)
    counter.pass_s(1)
    assert "사장님만 볼 수 있습니다" in counter.texts()
    counter.press(KEY.Key_F1)
    assert counter.window.shows_orders


def test_a_touch_elsewhere_does_not_keep_the_owner_in(counter, door):
    door.set_pin("2580")
    counter.press(KEY.Key_F10)
    counter.press(KEY.Key_F1)
    door.clock.advance(200)
    counter.press(KEY.Key_Down)
    door.clock.advance(101)
    counter.press(KEY.Key_F10)
    assert "사장님만 볼 수 있습니다" in counter.texts()


def test_what_this_computer_cannot_do_is_said_under_the_choice(counter, desk):
    desk.speech_trouble = "한국어 음성이 없어 말하지 않습니다."
    subject(counter, "소리와 알림")
    counter.pass_s(1)
    assert "한국어 음성이 없어" in counter.texts()


def test_staff_choose_the_language_before_the_lock_without_the_pin(counter, room, door):
    door.set_pin("2580")
    door.access.lock()
    counter.press(KEY.Key_F10)
    pick = counter.window.locked.lock.languages
    assert [button.caption() for button in pick.buttons.values()] == ["사용 중", ""], (
        "told in words, not in colour"
    )
    counter.click("English")
    room.answer()
    counter.look()
    assert room.settings().screen.language is Language.ENGLISH
    assert counter.window.locked.is_shut
    assert [bool(button.caption()) for button in pick.buttons.values()] == [False, True]


def test_a_language_that_could_not_be_kept_is_said_and_not_marked(counter, room, door):
    door.set_pin("2580")
    door.access.lock()
    counter.press(KEY.Key_F10)
    room.refuses = SettingsError("설정을 저장할 수 없습니다.")
    counter.click("English")
    room.answer()
    counter.look()
    pick = counter.window.locked.lock.languages
    assert [bool(button.caption()) for button in pick.buttons.values()] == [True, False]
    assert counter.window.locked.lock.told.isVisible()
