"""A shop that was registered with a wrong id, address or account is set right in the window, and orders come."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from merchant_desk.app.practice.practice import Practice
from merchant_desk.domain.errors import SettingsError, VaultMissing
from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, MERCHANT_ID
from merchant_desk.services.counter import Counter
from merchant_desk.services.facts import LinkState
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.settings.settings_file import read_settings, write_settings
from merchant_desk.ui.settings.registration_page import RegistrationPage

KEY = Qt.Key
WRONG_ID = MERCHANT_ID[:-2] + "xx"
NEW_START = "다시 켜면 새 등록으로 주문을 받습니다"


class Correcting:
    """The owner before the page; the settings of a next start are what the home's file has."""

    def __init__(self, shop) -> None:
        self.shop = shop
        shop.press(KEY.Key_F10)
        shop.click("가게 등록")
        (self.page,) = shop.window.findChildren(RegistrationPage)

    def write(self, line, text: str) -> None:
        line.stand()
        line.field.setText(text)
        line.field.textEdited.emit(text)

    def save(self, says: str) -> None:
        self.shop.click("저장")
        self.shop.wait(lambda: says in self.shop.texts(), f"it says {says}")

    def start_anew(self) -> None:
        shop = self.shop
        shop.wait(lambda: "지금 다시 켜기" in shop.buttons(), "the new start is offered")
        with shop.qtbot.waitSignal(shop.desk.window_closed):
            shop.click("지금 다시 켜기")
        assert shop.desk.restart_wanted
        shop.close()
        settings = kept(shop)
        assert settings is not None
        shop.settings = settings
        shop.start()


@pytest.fixture
def client_id():
    return CLIENT_ID


def settings_file(shop):
    return open_home({HOME_VARIABLE: str(shop.folder / "home")}).settings_file


def kept(shop):
    return read_settings(settings_file(shop))


@pytest.fixture
def registered(open_shop):
    """Open a shop whose home has its settings in a file, as a real one's has."""

    def opener(*, merchant_id: str = MERCHANT_ID, **changes):
        shop = open_shop(start=False, **changes)
        shop.settings = at(shop.settings, merchant_id)
        write_settings(settings_file(shop), shop.settings)
        shop.start(polled=False)
        return shop

    return opener


def at(settings, merchant_id):
    return replace(settings, shop=replace(settings.shop, merchant_id=merchant_id))


def test_a_wrong_merchant_id_is_corrected_and_the_order_rings(registered, platform):
    shop = registered(merchant_id=WRONG_ID)
    order_id = platform.place()
    shop.wait(lambda: shop.counter.facts().link.asked > 2, "the platform is asked")
    assert shop.counter.ringing().order_ids == (), "the platform has no order for that id"
    owner = Correcting(shop)
    owner.write(owner.page.shop.merchant, MERCHANT_ID)
    owner.save(NEW_START)
    assert shop.counter.record(order_id) is None, "this run asks as it did"
    owner.start_anew()
    shop.wait(lambda: order_id in shop.counter.ringing().order_ids, "the order rings")
    assert shop.record(order_id).merchant_id == MERCHANT_ID
    shop.accept(order_id)


def test_a_wrong_client_id_takes_the_secret_along_when_it_is_corrected(registered, platform):
    shop = registered(client_id="desk-wrong")
    shop.wait(lambda: shop.counter.link().state is LinkState.SIGNED_OUT, "the platform refuses the account")
    assert "설정(F10) › 가게 등록" in shop.counter.link().trouble
    owner = Correcting(shop)
    owner.write(owner.page.access.client, "desk-too")
    owner.save("한 번 더 눌러 주세요")
    assert "맞지 않습니다" in owner.page.access.client.said.text()
    assert "F10" not in owner.page.access.client.said.text(), "the owner is there already"
    assert kept(shop).platform.client_id == "desk-wrong", "nothing is kept yet"
    owner.write(owner.page.access.client, CLIENT_ID)
    owner.save(NEW_START)
    assert shop.vault.read(f"client_secret:{CLIENT_ID}") == CLIENT_SECRET
    owner.start_anew()
    order_id = platform.place()
    shop.wait(lambda: order_id in shop.counter.ringing().order_ids, "the order rings")


def test_a_new_secret_is_used_at_once(registered):
    shop = registered()
    shop.vault.write(f"client_secret:{CLIENT_ID}", "old")
    shop.desk.secrets.give("old")
    owner = Correcting(shop)
    owner.write(owner.page.access.secret, CLIENT_SECRET)
    owner.save("저장했습니다")
    assert shop.vault.read(f"client_secret:{CLIENT_ID}") == CLIENT_SECRET
    assert shop.desk.secrets.client_secret() == CLIENT_SECRET
    assert "지금 다시 켜기" not in shop.buttons(), "nothing waits for a start"


def test_a_computer_without_a_keyring_keeps_the_rest_and_says_so(registered, monkeypatch):
    shop = registered(merchant_id=WRONG_ID)

    def refuse(_name, _secret):
        raise VaultMissing("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.")

    monkeypatch.setattr(shop.vault, "write", refuse)
    owner = Correcting(shop)
    owner.write(owner.page.shop.merchant, MERCHANT_ID)
    owner.write(owner.page.access.secret, CLIENT_SECRET)
    owner.save("비밀 보관함이 없습니다")
    assert kept(shop).shop.merchant_id == MERCHANT_ID


def test_a_file_that_cannot_be_written_leaves_the_secret_as_it_was(registered, monkeypatch):
    shop = registered(merchant_id=WRONG_ID)

    def full(_file, _settings):
        raise SettingsError("설정을 저장하지 못했습니다.", action="디스크에 자리가 있는지 봐 주세요.")

    monkeypatch.setattr("merchant_desk.app.printing_room.write_settings", full)
    owner = Correcting(shop)
    owner.write(owner.page.shop.merchant, MERCHANT_ID)
    owner.write(owner.page.access.secret, "another")
    owner.save("한 번 더 눌러 주세요")
    owner.save("디스크에 자리가 있는지")
    assert shop.vault.read(f"client_secret:{CLIENT_ID}") == CLIENT_SECRET
    assert kept(shop).shop.merchant_id == WRONG_ID


def test_a_page_does_not_write_over_a_registration_that_came_meanwhile(registered):
    shop = registered()
    owner = Correcting(shop)
    provisioned = replace(shop.settings, shop=replace(shop.settings.shop, name="새로 등록한 가게"))
    write_settings(settings_file(shop), provisioned)
    owner.write(owner.page.shop.business, "999-99-99999")
    owner.save("다른 등록 파일로 설정이 바뀌어서")
    assert kept(shop) == provisioned


def test_practice_offers_no_registration(qtbot, tmp_path):
    practice = Practice(tmp_path, seed=7)
    try:
        started: list[Counter] = []
        practice.desk.start(started.append)
        qtbot.waitUntil(lambda: bool(started), timeout=15_000)
        window = practice.desk.open_window()
        assert window.rooms.settings is not None
        assert window.findChildren(RegistrationPage) == []
        window.close()
    finally:
        practice.stop()
