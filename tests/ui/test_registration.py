"""A wrong registration is corrected in the window: judged, tried, said, kept for the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from merchant_desk.domain.errors import SettingsError, Unreachable
from merchant_desk.services.first_start_port import AddressTrial
from merchant_desk.ui.settings.registration_page import RegistrationPage
from tests.ui import states
from tests.ui.look_checks import stand
from tests.ui.registration_states import (
    OTHER,
    registration,
    registration_kept,
    registration_refused,
    registration_unreachable,
    registration_wrong,
    write,
)

KEY = Qt.Key
FINE = AddressTrial(12, is_encrypted=True)


@pytest.fixture
def page(counter):
    registration(counter)
    return counter.page(RegistrationPage)


def tried_well(counter, room):
    room.answer(FINE)
    room.answer()
    counter.look()


def test_it_shows_what_is_kept_and_never_the_secret(counter, page, settings_room):
    assert page.shop.merchant.text() == settings_room.settings().shop.merchant_id
    assert page.address.address.text() == settings_room.settings().platform.base_url
    assert page.access.client.text() == settings_room.settings().platform.client_id
    assert not page.access.secret.text()
    assert not page.unsaved()
    assert page.restart.isHidden(), "nothing waits for a start"


def test_keys_alone_lead_from_field_to_field_and_keep_it(counter, page, registration, settings_room):
    assert page.shop.name.field.hasFocus()
    counter.press(KEY.Key_Return)
    page.shop.merchant.field.selectAll()
    counter.type_in(OTHER)
    for _ in range(4):
        counter.press(KEY.Key_Return)
    assert page.access.secret.field.hasFocus()
    counter.type_in("new-secret")
    counter.press(KEY.Key_Return)
    tried_well(counter, registration)
    assert registration.asked[-1] == f"keep {OTHER}"
    registration.answer()
    counter.look()
    assert registration.secrets == ["new-secret"]
    assert not page.access.secret.text(), "a secret does not stay on the screen"
    assert "다시 켜면 새 등록으로 주문을 받습니다" in counter.texts()
    assert page.restart.hasFocus()
    counter.press(KEY.Key_Return)
    assert settings_room.restarts == 1


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_tried(counter, registration):
    registration_wrong(counter)
    page = counter.page(RegistrationPage)
    assert "가게 이름을 적어" in page.shop.name.said.text()
    assert "36자에서 100자" in page.shop.merchant.said.text()
    assert "https://" in page.address.address.said.text()
    assert page.shop.name.field.hasFocus()
    assert registration.asked == []


def test_a_refused_sign_in_is_said_once_and_may_be_kept_all_the_same(counter, registration):
    registration_refused(counter)
    page = counter.page(RegistrationPage)
    assert "맞지 않습니다" in page.access.client.said.text()
    assert page.access.client.field.hasFocus()
    assert not any("keep" in one for one in registration.asked)
    counter.click("저장")
    assert "keep" in registration.asked[-1]


def test_an_address_where_nobody_answers_is_said_beside_it(counter, registration):
    registration_unreachable(counter)
    assert "찾을 수 없습니다" in counter.page(RegistrationPage).address.address.said.text()
    write(counter, address="https://api.example.kr")
    counter.click("저장")
    assert registration.asked[-1] == "platform https://api.example.kr", "another address is tried anew"


def test_a_cut_merchant_id_is_doubted(counter, page, registration):
    write(counter, merchant=OTHER[:-1])
    counter.click("저장")
    tried_well(counter, registration)
    assert "잘린 것" in page.shop.merchant.said.text()
    assert "keep" not in registration.asked[-1]


def test_open_orders_are_said_before_another_registration_takes_over(counter, page, registration):
    states.ringing(counter.desk)
    counter.look()
    write(counter, merchant=OTHER)
    counter.click("저장")
    tried_well(counter, registration)
    assert "끝나지 않은 주문이" in page.told_words.text()
    counter.click("저장")
    assert "keep" in registration.asked[-1]


def test_open_orders_do_not_matter_for_a_name(counter, page, registration):
    states.ringing(counter.desk)
    counter.look()
    write(counter, name="행복분식 본점")
    counter.click("저장")
    tried_well(counter, registration)
    assert "keep" in registration.asked[-1]


def test_an_answer_that_comes_after_more_was_written_keeps_nothing(counter, page, registration):
    write(counter, merchant=OTHER)
    counter.click("저장")
    write(counter, name="다른 이름")
    registration.answer(FINE)
    assert registration.asked == [f"platform {page.address.address.text()}"]
    assert page.save.isEnabled()


def test_it_says_why_nothing_was_kept_and_why_a_secret_was_not(counter, page, registration):
    write(counter, merchant=OTHER, secret="new-secret")
    counter.click("저장")
    tried_well(counter, registration)
    registration.fail(SettingsError("설정을 저장하지 못했습니다.", action="디스크를 확인해 주세요."))
    counter.look()
    assert "디스크를 확인해 주세요" in page.told_words.text()
    assert page.access.secret.text() == "new-secret", "nothing that was written is lost"
    counter.click("저장")
    tried_well(counter, registration)
    registration.answer("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.")
    assert "비밀 보관함이 없습니다" in page.told_words.text()
    assert "한 번 더 넣어" in page.told_words.text()


def test_what_waits_for_the_next_start_is_said_again(counter, registration):
    registration_kept(counter)
    counter.click("화면")
    counter.page(RegistrationPage).tell("")
    counter.click("가게 등록")
    assert "새 등록이 저장되어 있습니다" in counter.texts()


def test_nothing_new_is_not_tried(counter, page, registration):
    counter.click("저장")
    assert "바뀐 것이 없습니다" in counter.texts()
    assert registration.asked == []


def test_a_network_that_is_away_does_not_hold_the_correction_up(counter, page, registration):
    write(counter, merchant=OTHER)
    counter.click("저장")
    registration.fail(Unreachable("인터넷에 연결되지 않습니다."))
    counter.click("저장")
    assert registration.asked[-1] == f"keep {OTHER}"


def test_the_owners_lock_stands_before_it(counter, page, door):
    assert page.isVisible()
    counter.press(KEY.Key_F1)
    door.set_pin("2580")
    door.access.lock()
    counter.press(KEY.Key_F10)
    assert not page.isVisible()


@pytest.mark.usefixtures("english_words")
def test_what_is_said_beside_a_field_is_in_sight_on_all_its_lines(counter):
    stand(counter, "registration_unreachable")
    for _ in range(2):
        counter.look()
    page = counter.page(RegistrationPage)
    told, sight = page.address.address.said, page.area.viewport()
    assert told.height() > 2 * told.fontMetrics().height() - 10, "two lines are said"
    assert told.mapTo(sight, told.rect().bottomLeft()).y() < sight.height()
