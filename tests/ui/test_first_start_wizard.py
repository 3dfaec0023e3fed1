"""The wizard of the first start: six steps by keyboard, what is wrong beside its field, nothing kept before the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from merchant_desk.domain.errors import SettingsError, SignedOut, Unreachable
from merchant_desk.services.first_start_port import AddressTrial, SetupField, ShopDraft
from merchant_desk.services.ports import BellTrial
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.first_start import wizard as steps
from merchant_desk.ui.first_start.window import FirstStartWindow
from merchant_desk.ui.paper import Words
from tests.fakes.first_start_room import CITIES, FakeFirstStart

MERCHANT = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"
NO_WAY = Unreachable("플랫폼 주소를 찾을 수 없습니다.")


class Installer:
    """Somebody who sets a desk up with the keyboard alone."""

    def __init__(self, window: FirstStartWindow, room: FakeFirstStart) -> None:
        self.window, self.room, self.wizard = window, room, window.wizard

    def press(self, key: Qt.Key = Qt.Key.Key_Return) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        QApplication.processEvents()

    def write(self, *texts: str) -> None:
        """Write texts, each followed by Enter."""
        for text in texts:
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit), field
            field.clear()
            if text.isascii():
                QTest.keyClicks(field, text)
            else:
                self._compose(field, text)
            self.press()

    @staticmethod
    def _compose(field: QLineEdit, text: str) -> None:
        field.setText(text)
        field.textEdited.emit(text)  # an input method commits it so

    def seen(self) -> str:
        parts = [part.text() for part in self.wizard.findChildren(Words) if part.isVisible()]
        buttons = [part.text() for part in self.wizard.findChildren(QAbstractButton) if part.isVisible()]
        return "\n".join(parts + buttons)

    def click(self, text: str) -> None:
        found = [b for b in self.wizard.findChildren(QAbstractButton) if b.isVisible() and b.text() == text]
        assert found, f"{text!r} is not in {self.seen()}"
        found[0].click()
        QApplication.processEvents()

    def to_shop(self) -> None:
        self.write("platform.example")
        self.room.answer(AddressTrial(82, is_encrypted=True))

    def to_city(self) -> None:
        self.to_shop()
        self.write("행복분식 수원점", MERCHANT, "1234567890")

    def to_access(self) -> None:
        self.to_city()
        self.write("수원")

    def to_printer(self) -> None:
        self.to_access()
        self.write("desk-1", "a secret")
        self.room.answer()

    def to_bell(self) -> None:
        self.to_printer()
        self.wizard.go_on()


@pytest.fixture
def installer(qtbot):
    room = FakeFirstStart()
    window = FirstStartWindow(room)
    qtbot.addWidget(window)
    window.resize(1024, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    held = Installer(window, room)
    held.press()
    return held


def test_from_the_first_field_to_the_end_by_keyboard(installer):
    installer.to_bell()
    assert installer.room.asked == ["platform https://platform.example", "sign in desk-1"]
    installer.press()  # the bell
    installer.room.answer(BellTrial(consumed=True))
    assert "들리나요?" in installer.seen()
    installer.press()  # yes
    assert installer.room.kept == [], "nothing is kept before the end"
    installer.press()  # begin
    assert installer.room.kept == [
        ShopDraft(
            profile="open-delivery",
            address="https://platform.example",
            name="행복분식 수원점",
            merchant_id=MERCHANT,
            business_number="123-45-67890",
            city="수원시",
            client_id="desk-1",
            client_secret="a secret",
            wants_printer=True,
        )
    ]
    assert "시작합니다" in installer.seen()
    installer.wizard.go_on()
    assert len(installer.room.kept) == 1, "a second press keeps nothing twice"


def test_an_empty_address_is_named_beside_its_field(installer):
    installer.press()
    assert "! 플랫폼 주소를 적어 주세요." in installer.seen()
    assert installer.wizard.address.address.field.hasFocus()
    installer.write("x")
    assert "! 플랫폼 주소를 적어 주세요." not in installer.seen()


def test_a_wrong_address_is_held(installer):
    installer.room.refused = frozenset({SetupField.ADDRESS})
    installer.write("http://shop.example")
    assert "https://" in installer.wizard.address.address.said.text()
    assert installer.room.asked == []


def test_a_platform_that_does_not_answer_is_said_and_may_wait(installer):
    installer.write("platform.example")
    assert installer.wizard.next.text() == "확인 중…"
    assert not installer.wizard.next.isEnabled()
    installer.room.fail(NO_WAY)
    assert "찾을 수 없습니다" in installer.seen()
    assert "틀린 글자가 없는지" in installer.seen(), (
        "it is the address that was typed more often than the internet"
    )
    assert installer.wizard.step == steps.ADDRESS
    installer.press()
    assert installer.wizard.step == steps.SHOP, "a shop without internet today is set up all the same"
    assert len(installer.room.asked) == 1


def test_another_address_is_tried_anew(installer):
    installer.write("wrong.example")
    installer.room.fail(NO_WAY)
    installer.write("right.example")
    assert installer.room.asked[-1] == "platform https://right.example"


def test_an_answer_about_what_was_written_before_is_dropped(installer):
    installer.write("slow.example")
    late = installer.room._told
    QTest.keyClicks(installer.wizard.address.address.field, "x")
    late(AddressTrial(9_000, is_encrypted=True))
    assert installer.wizard.step == steps.ADDRESS
    assert installer.wizard.next.isEnabled()


@pytest.mark.parametrize(
    ("merchant", "said"),
    [("", "가맹점 ID를 적어"), ("1234", "지금은 4자입니다"), ("가" * 40, "한글·빈칸·쉼표")],
)
def test_a_merchant_id_is_checked_with_a_clear_sentence(installer, merchant, said):
    installer.to_shop()
    installer.room.refused = frozenset({SetupField.MERCHANT})
    installer.write("행복분식", merchant, "")
    assert said in installer.wizard.shop.merchant.said.text()
    assert installer.wizard.step == steps.SHOP
    assert installer.wizard.shop.merchant.field.hasFocus()


def test_a_merchant_id_whose_end_seems_to_be_missing_is_asked_about_once(installer):
    installer.to_shop()
    installer.write("행복분식", MERCHANT[:-5], "")
    assert installer.wizard.step == steps.SHOP
    assert "끝이 잘린 것" in installer.seen()
    assert installer.wizard.shop.merchant.field.hasFocus()
    installer.wizard.go_on()
    assert installer.wizard.step == steps.CITY, "who knows better goes on"
    installer.wizard.go_back()
    installer.wizard.shop.merchant.field.setFocus()
    installer.write(MERCHANT[:-3])
    installer.wizard.go_on()
    assert installer.wizard.step == steps.SHOP, "another one is asked about again"
    installer.wizard.shop.merchant.field.setFocus()
    installer.write(MERCHANT)
    installer.wizard.go_on()
    assert installer.wizard.step == steps.CITY


def test_what_is_wrong_with_a_field_below_is_in_sight(installer):
    installer.to_shop()
    installer.window.resize(960, 560)
    installer.write("행복분식", MERCHANT)
    area, line = installer.wizard.area, installer.wizard.shop.business

    def is_in_sight(part: QWidget) -> bool:
        top = part.mapTo(area.viewport(), QPoint(0, 0)).y()
        return top >= 0 and top + part.height() <= area.viewport().height()

    assert line.field.hasFocus()
    assert is_in_sight(line), "the keyboard was led to it by Enter"
    area.verticalScrollBar().setValue(0)
    assert not is_in_sight(line.said), "the screen is too low for the whole step"
    installer.room.refused = frozenset({SetupField.BUSINESS})
    installer.write("떡볶이")
    assert "숫자 10자리" in line.said.text()
    assert is_in_sight(line)


def test_a_city_is_found_by_typing_and_its_currency_is_named(installer):
    installer.to_city()
    installer.wizard.city.search.field.setText("시")
    installer.wizard.city.search.field.textEdited.emit("시")
    QApplication.processEvents()
    tiles = [tile for tile in installer.wizard.city.tiles.values() if tile.isVisible()]
    assert min(tiles, key=lambda tile: (tile.y(), tile.x())).text() == "시흥시"
    installer.wizard.city.tiles["시흥시"].click()
    assert "시흥시 · 지역화폐는 시흥화폐 시루입니다." in installer.seen()


def test_a_city_is_found_by_the_name_of_its_currency(installer):
    assert installer.wizard.city.fitting("gp페이") == ("가평군",)
    assert installer.wizard.city.fitting("사랑상품권") == ("가평군", "성남시")
    assert installer.wizard.city.fitting("") == tuple(city.name for city in CITIES)


def test_what_fits_nothing_is_said(installer):
    installer.to_city()
    installer.wizard.city.search.field.setText("부산")
    installer.wizard.city.search.field.textEdited.emit("부산")
    QApplication.processEvents()
    assert "‘부산’와 맞는 시·군이 없습니다" in installer.seen()
    installer.press()
    assert installer.wizard.step == steps.CITY


def test_no_city_is_not_passed_over_in_silence(installer):
    installer.to_city()
    installer.wizard.go_on()
    assert "시·군을 하나 골라 주세요" in installer.seen()
    installer.click("그 밖의 지역")
    installer.wizard.go_on()
    assert installer.wizard.step == steps.ACCESS
    assert installer.wizard.draft.city == ""


def test_the_secret_is_hidden_and_can_be_looked_at(installer):
    installer.to_access()
    field = installer.wizard.access.secret.field
    assert field.echoMode() is QLineEdit.EchoMode.Password
    installer.click("비밀번호 보기")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    installer.click("비밀번호 가리기")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert "a secret" not in repr(ShopDraft(client_secret="a secret"))


def test_refused_credentials_are_said_at_once(installer):
    installer.to_access()
    installer.write("desk-1", "wrong")
    installer.room.fail(SignedOut("플랫폼 접속 정보(client_id, client_secret)가 맞지 않습니다."))
    assert "맞지 않습니다" in installer.seen()
    assert installer.wizard.step == steps.ACCESS
    assert installer.wizard.access.secret.field.hasFocus()
    installer.write("right")
    assert installer.room.asked.count("sign in desk-1") == 2


def test_every_step_leads_back_and_keeps_what_was_written(installer):
    installer.to_bell()
    for step in (steps.PRINTER, steps.ACCESS, steps.CITY, steps.SHOP, steps.ADDRESS):
        installer.press(Qt.Key.Key_Escape)
        assert installer.wizard.step == step
    assert installer.wizard.address.address.text() == "https://platform.example"
    installer.wizard.tabs[steps.BELL].click()
    assert installer.wizard.step == steps.BELL
    assert len(installer.room.asked) == 2, "what was tried is not tried again"


def test_steps_that_were_not_reached_cannot_be_jumped_to(installer):
    installer.to_shop()
    assert [tab.isEnabled() for tab in installer.wizard.tabs] == [True, True, False, False, False, False]


def test_giving_up_asks_where_something_was_written(installer):
    installer.to_shop()
    installer.click("그만두기")
    assert not installer.window.shows_welcome
    installer.click("네, 그만두기")
    assert installer.window.shows_welcome
    installer.press()
    assert installer.wizard.address.address.text() == "https://platform.example", "it can be taken up again"


def test_giving_up_at_once_asks_nothing(installer):
    installer.press(Qt.Key.Key_Escape)
    assert installer.window.shows_welcome


def test_the_printer_may_wait(installer):
    installer.to_printer()
    installer.click("나중에")
    assert "설정(F10)" in installer.seen()
    assert installer.wizard.next.hasFocus()
    installer.press()
    assert installer.wizard.step == steps.BELL, "Enter goes on, as from every field"
    assert not installer.wizard.draft.wants_printer


def test_a_bell_that_nobody_hears_says_what_to_do(installer):
    installer.to_bell()
    installer.press()
    assert not installer.wizard.bell.ring.isEnabled()
    installer.room.answer(BellTrial(consumed=True))
    installer.click("아니요")
    assert "스피커 전원" in installer.seen()
    assert installer.wizard.bell.ring.text() == "한 번 더 울리기"
    installer.click("주문 받기 시작")
    assert len(installer.room.kept) == 1, "a silent desk still shows its orders"


def test_a_device_that_takes_no_sound_is_not_asked_about(installer):
    installer.to_bell()
    installer.press()
    installer.room.answer(
        BellTrial(consumed=False, trouble="소리를 낼 장치가 없습니다. 스피커를 연결해 주세요.")
    )
    assert "스피커를 연결해 주세요" in installer.seen()
    assert not installer.wizard.bell.yes.isVisible()


def test_a_bell_that_was_never_tried_is_said_once(installer):
    installer.to_bell()
    installer.click("주문 받기 시작")
    assert "아직 들어 보지 않았습니다" in installer.seen()
    assert installer.room.kept == []
    installer.click("주문 받기 시작")
    assert len(installer.room.kept) == 1


def test_what_cannot_be_kept_is_said_and_can_be_tried_again(installer):
    installer.to_bell()
    installer.wizard.bell.was_answered = True
    installer.click("주문 받기 시작")
    installer.room.fail(SettingsError("설정을 저장할 수 없습니다.", action="남은 용량을 확인해 주세요."))
    assert "남은 용량" in installer.seen()
    installer.click("주문 받기 시작")
    assert len(installer.room.kept) == 2


def test_what_became_wrong_meanwhile_is_shown_in_its_step(installer):
    installer.to_bell()
    installer.wizard.bell.was_answered = True
    installer.room.refused = frozenset({SetupField.MERCHANT})
    installer.click("주문 받기 시작")
    assert installer.wizard.step == steps.SHOP
    assert installer.wizard.shop.merchant.said.text().startswith("! ")


@pytest.mark.parametrize("size", [(1024, 768), (960, 640)])
def test_nothing_is_cut_and_every_part_has_a_name(installer, size):
    installer.window.resize(*size)
    for number in range(6):
        installer.wizard.reached = 5
        installer.wizard._turn_to(number)
        QApplication.processEvents()
        visible = [part for part in installer.wizard.findChildren(QWidget) if part.isVisible()]
        for words in (part for part in visible if isinstance(part, Words)):
            assert words.height() >= words.heightForWidth(words.width()) - 1, words.text()
        for button in (part for part in visible if isinstance(part, Button)):
            assert button.fits(), button.text()
            assert button.height() >= 56
            assert button.accessibleName()
        for field in (part for part in visible if isinstance(part, QLineEdit)):
            assert field.accessibleName()
            assert field.height() >= 56
