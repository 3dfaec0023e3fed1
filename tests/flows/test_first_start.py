"""From the first start to the first accepted order in one program: no file, no command line, no restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, MERCHANT_ID
from merchant_desk.services.ports import BellTrial
from merchant_desk.services.settings import Language
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.ui.first_start.tour import TourBand
from merchant_desk.ui.first_start.wizard import ACCESS, BELL, SHOP
from merchant_desk.ui.paper import Words
from merchant_desk.ui.places import Place
from merchant_desk.ui.practice.drill_page import DrillPage
from merchant_desk.ui.said.said import HANGUL
from tests.flows.first_day import NoVault, rail


@pytest.fixture
def client_id():
    return CLIENT_ID


def test_from_the_first_start_to_the_first_accepted_order(first_day, first_home, platform):
    day = first_day()
    day.set_up(platform.base_url)
    assert not first_home.settings_file.exists(), "nothing is written before the end"
    assert day.vault.read(f"client_secret:{CLIENT_ID}") is None
    window = day.begin()
    assert not day.first.isVisible(), "one window takes the other's place"
    settings = read_settings(first_home.settings_file)
    assert settings is not None
    assert settings.shop.local_currency == "수원페이"
    assert CLIENT_SECRET not in first_home.settings_file.read_text(encoding="utf-8")
    assert day.vault.read(f"client_secret:{CLIENT_ID}") == CLIENT_SECRET
    assert window.shows_orders is False
    assert window.places.shown is Place.SETTINGS
    assert window.prints.page() is window.prints.wizard, "the printer is what comes next"
    counter = day.run._desk.counter
    order_id = platform.place(kind="DELIVERY")
    day.wait(lambda: order_id in counter.ringing().order_ids, "the first order rings")
    day.wait(lambda: counter.record(order_id).order is not None, "its details are there")

    def accepted() -> bool:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F2)
        return counter.record(order_id).decided_at is not None

    day.wait(accepted, "F2 accepts it over the printer's page")
    day.wait(lambda: platform.market.confirmed_by_desk == 1, "the platform counts one confirmation")


def test_a_machine_without_a_keyring_works_today_and_says_so(first_day, first_home, platform):
    day = first_day(NoVault())
    day.set_up(platform.base_url)
    window = day.begin()
    counter = day.run._desk.counter
    day.wait(
        lambda: counter.facts().link.answered > 0, "the platform answers: the secret is used for this run"
    )
    assert not window.ask.isVisible(), "what was typed a minute ago is not asked again"
    notices = "\n".join(button.text() for button in window.banner.findChildren(type(window.ask.sentence)))
    assert "다음에 켤 때 다시 묻습니다" in notices
    assert first_home.settings_file.exists()


def test_a_wrong_secret_and_a_dead_address_are_found_out_in_the_wizard(first_day, first_home, platform):
    day = first_day()
    day.first.show_wizard()
    day.write("http://127.0.0.1:9")
    day.wait(day.wizard.told.isVisible, "nobody listens there")
    assert day.wizard.step != SHOP
    day.write(platform.base_url)
    day.wait(lambda: day.wizard.step == SHOP, "the right one is reached")
    day.write("행복분식", MERCHANT_ID, "", "수원", CLIENT_ID, "wrong")
    day.wait(lambda: "맞지 않습니다" in day.wizard.told_words.text(), "the platform refuses it")
    assert day.wizard.step == ACCESS
    assert not first_home.settings_file.exists()


def test_the_trial_of_the_bell_says_what_this_machine_can_do(first_day):
    day = first_day()
    told: list[BellTrial] = []
    assert day.greeting.setup is not None
    day.greeting.setup.try_bell(told.append)
    day.wait(lambda: told, "the bell is tried")
    assert told[0].consumed or told[0].trouble


def test_the_tour_comes_after_the_printer_and_waits_for_orders(first_day, first_home, platform):
    day = first_day()
    day.set_up(platform.base_url)
    window = day.begin()
    day.wait(lambda: window.findChildren(TourBand), "the tour is there")
    (band,) = window.findChildren(TourBand)
    assert not band.isVisible(), "the printer comes first"
    window.show_orders()
    day.wait(band.isVisible, "then the window is shown")
    order_id = platform.place()
    day.wait(lambda: order_id in day.run._desk.counter.ringing().order_ids, "an order rings")
    day.wait(lambda: not band.isVisible(), "the tour makes way")
    assert not (first_home.data / "tour-taken").exists()
    counter = day.run._desk.counter
    day.wait(lambda: counter.record(order_id).order is not None, "its details are there")
    counter.accept(order_id, 20)
    day.wait(band.isVisible, "and comes back")
    band.skip.click()
    day.wait((first_home.data / "tour-taken").exists, "once a home")


def test_a_drill_from_the_first_window_brings_its_page_and_touches_nothing(first_day, first_home):
    day = first_day()
    day.first.drill.click()
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "a practice desk begins")
    window = day.window
    day.wait(lambda: day.run._hall.drill is not None, "the drill begins")
    drill = day.run._hall.drill
    day.wait(lambda: drill.window is not None and drill.window.isVisible(), "its window opens")
    day.wait(lambda: drill.desk.counter.ringing().order_ids, "its first order rings")
    assert not day.first.isVisible()
    assert window.places.shown is Place.PRACTICE
    (page,) = window.findChildren(DrillPage)
    page.end.click()
    day.wait(lambda: day.run._hall.drill is None, "it is over")
    assert page.short.isVisible(), "and can be begun again"
    assert not first_home.settings_file.exists()
    assert not (first_home.data / "desk.db").exists(), "no journal of a shop that does not exist"


def test_the_first_window_speaks_english_at_once_and_so_does_the_shop_that_is_set_up(
    first_day, first_home, platform
):
    day = first_day()
    assert "English" in day.buttons()
    assert len([text for text in day.buttons() if HANGUL.search(text)]) > 1
    day.speak(Language.ENGLISH)
    assert [text for text in day.buttons() if HANGUL.search(text)] == ["한국어"]
    assert day.first.languages.buttons[Language.ENGLISH].hasFocus()
    day.set_up(platform.base_url)
    window = day.begin()
    settings = read_settings(first_home.settings_file)
    assert settings is not None
    assert settings.screen.language is Language.ENGLISH
    assert "Orders" in rail(window)


def test_what_was_written_stays_when_the_words_are_exchanged(first_day, first_home, platform):
    day = first_day()
    day.set_up(platform.base_url)
    before = day.wizard
    before._want_step(SHOP)
    day.first.show_welcome()
    day.speak(Language.ENGLISH)
    day.speak(Language.KOREAN)
    day.speak(Language.ENGLISH)
    assert day.wizard is not before
    day.first.show_wizard()
    assert day.wizard.step == SHOP
    assert day.wizard.shop.name.text() == "행복분식 수원점"
    assert "Merchant ID" in [words.text() for words in day.wizard.findChildren(Words) if words.isVisible()]
    day.wizard._want_step(BELL)
    day.begin()
    settings = read_settings(first_home.settings_file)
    assert settings is not None
    assert (settings.shop.merchant_id, settings.shop.region) == (MERCHANT_ID, "수원시")
    assert day.vault.read(f"client_secret:{CLIENT_ID}") == CLIENT_SECRET


def test_the_words_are_not_exchanged_while_a_shop_is_being_kept(first_day, platform):
    day = first_day()
    day.set_up(platform.base_url)
    kept = day.wizard
    kept.bell.was_answered = True
    kept.next.click()
    day.first.show_welcome()
    day.speak(Language.ENGLISH)
    assert day.wizard is kept, "its answer has to be seen"
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "the desk begins")


def test_practice_goes_on_in_the_language_of_the_first_window(first_day):
    day = first_day()
    day.speak(Language.ENGLISH)
    day.first.practice.click()
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "a practice desk begins")
    assert "Orders" in rail(day.window)


@pytest.mark.parametrize(("profile", "is_told"), [("open-delivery", True), ("practice", False)])
def test_a_new_shop_is_told_that_no_order_ever_came_and_practice_is_not(
    first_day, platform, profile, is_told
):
    day = first_day()
    day.set_up(platform.base_url, profile)
    window = day.begin()
    counter = day.run._desk.counter
    window.show_orders()
    said = "가맹점 ID가 맞는지 확인해 주세요"
    if is_told:
        day.wait(lambda: counter.facts().never_ordered, "the journal is read")
    day.wait(lambda: counter.facts().link.answered > 0, "the platform answers")
    window.refresh()
    assert (
        any(said in words.text() for words in window.quiet.findChildren(Words) if words.isVisible())
        is is_told
    )
    assert counter.facts().never_ordered is is_told
