"""The program's page: what it says of versions and of the computer, and what a press asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.errors import DecisionRefused, DeskError
from merchant_desk.services.program.computer_port import ComputerFacts
from merchant_desk.services.program.update_port import UpdateFacts, UpdateState
from merchant_desk.services.settings import UpdateSettings, UpdateTime
from merchant_desk.ui.places import Place
from merchant_desk.ui.program import update_telling as telling
from merchant_desk.ui.program.log_page import LogPage
from merchant_desk.ui.program.program_page import ProgramPage
from merchant_desk.ui.rooms import Rooms
from merchant_desk.ui.settings.settings_place import SettingsPlace
from merchant_desk.ui.window import CounterWindow
from tests.fakes.desk import START
from tests.fakes.program_rooms import AWAKE
from tests.ui import states
from tests.ui.orders import rush_order
from tests.ui.program_states import (
    NOTES,
    STEPS,
    computer_of,
    program,
    program_back_asked,
    program_no_place,
    program_refused,
    program_waits,
    support_of,
    updates_of,
)
from tests.ui.settings_states import use

KEY = Qt.Key
LOOK, LOOK_IN, INSTALL, BACK = "지금 확인", "USB에서 찾기", "지금 설치", "이전 버전으로 돌아가기"


@pytest.fixture
def page(counter):
    program(counter)
    return counter.page(ProgramPage)


def offered(counter) -> set[str]:
    """Which of the four ways stand on the page."""
    return {button.text() for button in counter.buttons()} & {LOOK, LOOK_IN, INSTALL, BACK}


@pytest.mark.parametrize(
    ("state", "said", "ways"),
    [
        (UpdateState.NOT_OFFERED, "설치 담당자가 설치해 드립니다", set()),
        (UpdateState.NO_PLACE, "받을 곳이 정해지지 않았습니다", {LOOK_IN}),
        (UpdateState.CURRENT, "최신 버전을 쓰고 있습니다\n마지막 확인 40분 전", {LOOK, LOOK_IN}),
        (UpdateState.LOOKING, "새 버전이 있는지 찾고 있습니다", set()),
        (UpdateState.DOWNLOADING, "새 버전 9.9.0 받는 중", set()),
        (UpdateState.WAITING, "새 버전 9.9.0, 설치할 준비가 됐습니다", {INSTALL, LOOK, LOOK_IN}),
        (UpdateState.INSTALLING, "새 버전 9.9.0 설치 중", set()),
    ],
)
def test_each_state_is_said_with_the_ways_that_lead_on(counter, page, state, said, ways):
    newer = "9.9.0" if state in {UpdateState.DOWNLOADING, UpdateState.WAITING, UpdateState.INSTALLING} else ""
    updates_of(counter).turn(state, newer=newer)
    counter.look()
    assert said in counter.texts()
    assert offered(counter) == ways
    assert page.when.isHidden() == (state is UpdateState.NOT_OFFERED)


def test_everything_stands_there_at_once_and_the_tabs_go_where_they_lead_nowhere(counter):
    """Nothing waits for the window's next look: what jumps under the hand a second later is pressed wrongly."""
    counter.press(KEY.Key_F10)
    settings = counter.page(SettingsPlace)
    tab = settings.tabs["프로그램"]
    tab.click()
    page = counter.page(ProgramPage)
    assert page.updates.look.isVisible()
    page.log.click()
    assert not tab.isVisible()
    counter.page(LogPage).back.click()
    assert tab.isVisible()


def test_a_look_is_asked_for_and_told_while_it_lasts(counter, page):
    counter.click(LOOK)
    assert updates_of(counter).asked == ["look"]
    assert "찾고 있습니다" in counter.texts()
    assert page.isAncestorOf(counter.window.focusWidget()), "the keyboard is still on the page"
    updates_of(counter).turn(UpdateState.CURRENT, trouble="인터넷이 끊겼습니다.")
    counter.look()
    assert "지금 버전을 그대로 씁니다" in counter.texts()
    assert "인터넷이 끊겼습니다." in counter.texts()
    assert "최신 버전을 쓰고" not in counter.texts(), "nobody knows that now"


def test_how_much_is_here_moves_on_while_it_is_watched(counter, page):
    updates_of(counter).turn(UpdateState.DOWNLOADING, newer="9.9.0", done_bytes=0, whole_bytes=40 * 1024**2)
    counter.look()
    assert "0KB / 42MB" in counter.texts()
    updates_of(counter).turn(UpdateState.DOWNLOADING, done_bytes=10 * 1024**2)
    counter.pass_s(1)
    assert "10MB / 42MB" in counter.texts()
    assert page.updates.bar.accessibleDescription() == "25 %"


def test_a_usb_stick_is_chosen_beside_the_window_and_never_over_an_order(counter, page, desk):
    counter.click(LOOK_IN)
    dialog = page.folder_dialog.dialog
    assert not dialog.isModal()
    dialog.fileSelected.emit("/media/usb")
    dialog.close()
    assert updates_of(counter).asked == ["look in /media/usb"]
    updates_of(counter).turn(UpdateState.CURRENT)
    counter.look()
    counter.click(LOOK_IN)
    desk.arrive(rush_order())
    counter.look()
    assert page.folder_dialog.dialog is None


def test_installing_is_refused_in_words_while_an_order_is_open(counter):
    program_refused(counter)
    assert "진행 중인 주문이 2건 있습니다" in counter.texts()
    assert "주문을 모두 마친 뒤 다시 눌러 주세요" in counter.texts()
    assert updates_of(counter).asked == []
    updates_of(counter).refuses = None
    counter.press(KEY.Key_Return)
    assert updates_of(counter).asked == ["install"]
    assert "컴퓨터를 끄지 말아 주세요" in counter.texts()
    assert "진행 중인 주문이 2건" not in counter.texts()


def test_what_holds_the_installation_back_and_what_is_new_are_said(counter):
    program_waits(counter)
    said = counter.texts()
    assert "영업 중이라 문을 닫은 뒤에 설치합니다." in said
    assert f"· {NOTES.splitlines()[4]}" in said
    assert NOTES.splitlines()[5] not in said
    counter.click("달라지는 점 모두 보기")
    assert counter.window.focusWidget().toPlainText() == NOTES
    counter.click("돌아가기")
    assert "지금 설치" in counter.texts()


def test_going_back_asks_first_and_a_double_press_changes_nothing(counter):
    program_back_asked(counter)
    assert "새 버전 0.12.0 대신 쓰던 버전으로 돌아왔습니다" in counter.texts()
    counter.press(KEY.Key_Return)
    assert updates_of(counter).asked == []
    counter.click(BACK)
    counter.click("네, 돌아갑니다")
    assert updates_of(counter).asked == ["go back"]
    assert "버전을 바꾸고 있습니다" in counter.texts()


def test_a_refusal_to_go_back_is_said(counter):
    updates_of(counter).refuses = DecisionRefused("진행 중인 주문이 있어 지금은 할 수 없습니다.")
    program_back_asked(counter)
    counter.click("네, 돌아갑니다")
    assert "진행 중인 주문이 있어" in counter.texts()


def test_the_question_goes_with_what_it_is_about(counter):
    program_back_asked(counter)
    updates_of(counter).turn(UpdateState.INSTALLING)
    counter.look()
    assert "돌아갈까요" not in counter.texts()


def test_when_it_is_installed_is_kept_at_once(counter, page, settings_room):
    counter.click("‘지금 설치’를 누를 때만")
    counter.room.answer()
    counter.look()
    assert settings_room.settings().updates.when is UpdateTime.ASK
    assert "누를 때까지 지금 버전을" in counter.texts()
    changed = replace(settings_room.settings(), updates=UpdateSettings("https://new.example/manifest.json"))
    use(counter, changed)
    counter.look()
    assert "받는 곳: https://new.example/manifest.json" in counter.texts()


def test_starting_with_the_computer_is_switched_and_its_end_is_said(counter, page):
    counter.click("직접 켜기")
    assert "바꾸고 있습니다." in counter.texts()
    counter.click("함께 시작")  # one change at a time
    computer_of(counter).answer()
    counter.look()
    assert computer_of(counter).told.starts_with_session is False
    assert "이제 프로그램을 직접 켜야 합니다." in counter.texts()
    assert "직접 켜기 고름" in page.computer.start.chips["off"].accessibleName()


def test_a_start_that_cannot_be_switched_stays_as_it_was(counter, page):
    computer_of(counter).refuses = DeskError("컴퓨터의 자동 시작 설정을 쓸 수 없습니다.")
    counter.click("직접 켜기")
    computer_of(counter).answer()
    counter.look()
    assert "바꾸지 못했습니다. 컴퓨터의 자동 시작 설정을 쓸 수 없습니다." in counter.texts()
    assert "함께 시작 고름" in page.computer.start.chips["on"].accessibleName()


def test_an_answer_for_a_window_that_is_gone_is_dropped(counter, page, qtbot, desk, rooms):
    counter.click("직접 켜기")
    window = CounterWindow(desk, rooms=rooms)
    qtbot.addWidget(window)
    window.take_place_of(counter.window)
    counter.window.retire()
    computer_of(counter).answer()
    window.refresh()
    other: Any = window.findChild(ProgramPage)
    assert "직접 켜기 고름" in other.computer.start.chips["off"].accessibleName()


def test_how_sleep_is_switched_off_is_told_step_by_step(counter):
    program_no_place(counter)
    said = counter.texts()
    for number, step in enumerate(STEPS, start=1):
        assert f"{number}. {step}" in said
    computer_of(counter).told = replace(computer_of(counter).told, sleep_steps=STEPS[:1])
    counter.look()
    assert f"\n{STEPS[0]}" in counter.texts()
    computer_of(counter).told = ComputerFacts(starts_with_session=True, sleep=AWAKE)
    counter.look()
    assert "절전 모드로 들어가지 않습니다" in counter.texts()
    assert STEPS[0] not in counter.texts()


def test_f10_again_comes_to_the_program_last_and_keys_alone_lead_to_its_records(counter):
    counter.press(KEY.Key_F10)
    for _ in range(8):
        counter.press(KEY.Key_F10)
    page = counter.page(ProgramPage)
    assert page.isVisible()
    for _ in range(12):
        if counter.window.focusWidget() is page.log:
            break
        counter.press(KEY.Key_Tab)
    counter.press(KEY.Key_Return)
    support_of(counter).answer()
    counter.look()
    assert "merchant-desk started" in counter.texts() or "프로그램 기록" in counter.texts()
    counter.press(KEY.Key_F10)
    assert page.isVisible(), "F10 leads from an inner page to the first one"


def test_it_is_shown_with_the_rooms_that_are_there(qtbot, desk, rooms):
    for some in (
        Rooms(support=rooms.support),
        Rooms(computer=rooms.computer),
        Rooms(updates=rooms.updates),
    ):
        window = CounterWindow(desk, rooms=some)
        qtbot.addWidget(window)
        window.show()
        window.show_place(Place.SETTINGS)
        (page,) = window.findChildren(ProgramPage)
        assert page.isAncestorOf(window.focusWidget())


def test_an_order_is_seen_over_the_page_and_f2_accepts_it(counter, page, desk):
    states.ringing(desk)
    counter.look()
    counter.press(KEY.Key_F2)
    assert desk.said[-1][0] == "accept"


# --- words -------------------------------------------------------------------------------------------------


def facts(state, **changes):
    return replace(UpdateFacts(state, "0.9.0"), **changes)


def test_it_is_called_the_newest_only_when_somebody_said_so():
    told = telling.told(facts(UpdateState.CURRENT), START)
    assert "아직" in told.headline
    looked = START - timedelta(hours=2)
    rolled = facts(UpdateState.CURRENT, looked_at=looked, rolled_back="0.10.0")
    assert telling.told(rolled, START).headline == "지금 버전을 그대로 씁니다"


def test_a_version_that_was_left_is_told_once():
    left = facts(UpdateState.CURRENT, rolled_back="0.10.0")
    assert "0.10.0" in telling.rolled_back(left)
    because = replace(left, trouble="0.10.0 버전이 시작되지 않아서 이전 버전으로 되돌렸습니다.")
    assert telling.rolled_back(because) == ""
    assert telling.rolled_back(facts(UpdateState.CURRENT)) == ""


def test_a_download_of_unknown_size_shows_an_empty_bar():
    told = telling.told(facts(UpdateState.DOWNLOADING, newer="1"), START)
    assert told.share == 0.0
    assert "/" not in told.detail


def test_a_long_line_of_notes_is_cut_and_all_of_it_is_offered():
    shown, more = telling.notes(facts(UpdateState.WAITING, notes="가" * 500))
    assert len(shown[0]) == telling.NOTE_CHARACTERS + 1
    assert more
    assert telling.notes(facts(UpdateState.WAITING, notes="\n\n하나\n둘\n")) == (("하나", "둘"), False)
