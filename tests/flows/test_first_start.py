"""From the first start to the first accepted order in one program: no file, no command line, no restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from merchant_desk.app import commands, first_start
from merchant_desk.app.provision_command import seal_file
from merchant_desk.domain.errors import VaultMissing
from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, MERCHANT_ID
from merchant_desk.services.ports import BellTrial
from merchant_desk.services.settings import Language
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.settings_file import read_settings
from merchant_desk.system.vault import MemoryVault
from merchant_desk.ui.buttons import Button
from merchant_desk.ui.first_start.tour import TourBand
from merchant_desk.ui.first_start.wizard import ACCESS, BELL, PRINTER, SHOP
from merchant_desk.ui.language import drop_languages
from merchant_desk.ui.paper import Words
from merchant_desk.ui.places import Place
from merchant_desk.ui.practice.drill_page import DrillPage
from merchant_desk.ui.said.said import HANGUL
from merchant_desk.ui.window import CounterWindow

PATIENCE_MS = 20_000


class NoVault(MemoryVault):
    """A machine without a keyring."""

    def read(self, name):
        raise VaultMissing("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.")

    def write(self, name, secret):
        raise VaultMissing("이 컴퓨터에는 쓸 수 있는 비밀 보관함이 없습니다.")


class FirstDay:
    """A run of the program on an empty home, and the person before it."""

    def __init__(self, qtbot, qapp, home, vault, monkeypatch) -> None:
        self.qtbot, self.home, self.vault = qtbot, home, vault
        monkeypatch.setattr(commands._Run, "_vault", lambda _: vault)
        self.run = commands._Run(qapp, home, None, window=True, say=lambda _: None)
        self.run._greet()
        assert self.run._greeting is not None
        self.greeting = self.run._greeting
        self.first = self.greeting.window
        self.first.activateWindow()
        qtbot.waitUntil(self.first.isActiveWindow)

    @property
    def wizard(self):
        return self.first.wizard

    def speak(self, language: Language) -> None:
        """Press a language on the first page."""
        self.qtbot.mouseClick(self.first.languages.buttons[language], Qt.MouseButton.LeftButton)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def buttons(self) -> list[str]:
        return [button.text() for button in self.first.findChildren(Button) if button.isVisible()]

    def wait(self, holds, what: str) -> None:
        try:
            self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)
        except AssertionError as error:
            raise AssertionError(f"{what}; the wizard says {self.wizard.told_words.text()!r}") from error

    def write(self, *texts: str) -> None:
        for text in texts:
            field = QApplication.focusWidget()
            assert isinstance(field, QLineEdit), field
            field.setText(text)
            field.textEdited.emit(text)
            QTest.keyClick(field, Qt.Key.Key_Return)

    def set_up(self, base_url: str, profile: str = "practice") -> None:
        """Go through the wizard to its last step."""
        self.first.show_wizard()
        self.wizard.address.profiles.chips[profile].click()
        self.wizard.address.address.field.setFocus()
        self.write(base_url)
        self.wait(lambda: self.wizard.step == SHOP, "the platform is reached")
        self.write("행복분식 수원점", MERCHANT_ID, "", "수원")
        assert self.wizard.step == ACCESS
        self.write(CLIENT_ID, CLIENT_SECRET)
        self.wait(lambda: self.wizard.step == PRINTER, "the desk signs in")
        self.wizard.go_on()
        assert self.wizard.step == BELL

    def open_file(self, path, code: str = "") -> None:
        """Pick a registration file, see what it would do, and take it."""
        self.first._choose_file = lambda: str(path)
        self.first.file.click()
        self.wait(self.first.file_page.isVisible, "what it would set up is shown")
        self.first.file_page.code.field.setText(code)
        self.first.file_page.next.click()

    def begin(self) -> CounterWindow:
        """Press the last button; returns the counter's window."""
        self.wizard.bell.was_answered = True
        self.wizard.next.click()
        self.wait(lambda: self.run._desk is not None and self.run._desk.window is not None, "the desk begins")
        window = self.window
        self.wait(window.isVisible, "the window is there")
        window.activateWindow()
        return window

    @property
    def window(self) -> CounterWindow:
        desk = self.run._desk
        assert desk is not None
        assert desk.window is not None
        return desk.window

    def end(self) -> None:
        self.run._loop_watch.stop()  # first of all: whatever fails here, it must not restart the tests
        desk = self.run._desk
        if desk is not None and desk.window is not None:
            desk.window.retire()
        self.first.close()
        self.first.deleteLater()
        self.run._end()
        self.run.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def client_id():
    return CLIENT_ID


@pytest.fixture
def home(tmp_path):
    return open_home({HOME_VARIABLE: str(tmp_path / "home")})


@pytest.fixture
def first_day(qtbot, qapp, home, monkeypatch):
    opened: list[FirstDay] = []

    def opener(vault=None) -> FirstDay:
        opened.append(FirstDay(qtbot, qapp, home, vault or MemoryVault(), monkeypatch))
        return opened[-1]

    yield opener
    for one in opened:
        one.end()
    drop_languages(qapp)


def test_from_the_first_start_to_the_first_accepted_order(first_day, home, platform):
    day = first_day()
    day.set_up(platform.base_url)
    assert not home.settings_file.exists(), "nothing is written before the end"
    assert day.vault.read(f"client_secret:{CLIENT_ID}") is None
    window = day.begin()
    assert not day.first.isVisible(), "one window takes the other's place"
    settings = read_settings(home.settings_file)
    assert settings is not None
    assert settings.shop.local_currency == "수원페이"
    assert CLIENT_SECRET not in home.settings_file.read_text(encoding="utf-8")
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


def test_a_machine_without_a_keyring_works_today_and_says_so(first_day, home, platform):
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
    assert home.settings_file.exists()


def test_a_wrong_secret_and_a_dead_address_are_found_out_in_the_wizard(first_day, home, platform):
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
    assert not home.settings_file.exists()


def test_a_registration_file_is_opened_and_works_at_once(first_day, home, platform, tmp_path):
    file = tmp_path / "shop.toml"
    text = f"""
[[shops]]
name = "행복분식"
merchant_id = "{MERCHANT_ID}"
[shops.platform]
profile = "practice"
base_url = "{platform.base_url}"
client_id = "{CLIENT_ID}"
client_secret = "{CLIENT_SECRET}"
poll_interval_s = 1
"""
    file.write_text(text.replace('name = "행복분식"', ""), encoding="utf-8")
    day = first_day()
    day.first._choose_file = lambda: str(file)
    day.first.file.click()
    day.wait(lambda: "shops.name" in day.first.told_words.text(), "the wrong file is named with its key")
    assert not home.settings_file.exists()
    file.write_text(text, encoding="utf-8")
    day.open_file(file)
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "the desk begins")
    counter = day.run._desk.counter
    day.wait(lambda: counter.facts().link.answered > 0, "and the platform answers")
    assert file.read_text(encoding="utf-8") == text.replace(CLIENT_SECRET, ""), (
        "the secret is in the vault alone"
    )


def stick_with(tmp_path, platform) -> tuple[Path, str]:
    """A stick with a sealed registration file; returns the file and its code."""
    plain, folder = tmp_path / "plain.toml", tmp_path / "가게 USB"
    folder.mkdir()
    plain.write_text(
        f"""
[[shops]]
name = "행복분식"
merchant_id = "{MERCHANT_ID}"
[shops.platform]
profile = "practice"
base_url = "{platform.base_url}"
client_id = "{CLIENT_ID}"
client_secret = "{CLIENT_SECRET}"
poll_interval_s = 1
""",
        encoding="utf-8",
    )
    told = seal_file(plain, folder / "merchant-desk.toml")
    return folder / "merchant-desk.toml", told[1].removeprefix("일회용 코드: ")


def test_a_sealed_file_on_a_stick_begins_the_shop_by_one_button_and_a_code(
    first_day, home, platform, tmp_path, monkeypatch
):
    file, code = stick_with(tmp_path, platform)
    before = file.read_bytes()
    monkeypatch.setattr(first_start, "usual_folders", lambda: (file.parent,))
    day = first_day()
    day.wait(lambda: day.first.found.buttons, "the stick is seen")
    page = day.first.file_page
    day.first.found.buttons[str(file)].click()
    day.wait(page.isVisible, "what it would set up is shown")
    shown = "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())
    assert "행복분식" in shown
    assert "일회용 코드가 필요합니다" in shown
    day.write("2222-2222-2222")
    day.wait(lambda: "코드가 맞지 않습니다" in page.code.said.text(), "a wrong code is said")
    assert file.read_bytes() == before
    assert not home.settings_file.exists()
    day.write(code.lower())
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "the desk begins")
    counter = day.run._desk.counter
    day.wait(lambda: counter.facts().link.answered > 0, "and the platform answers")
    assert 'client_secret_sealed = ""' in file.read_text(encoding="utf-8")
    assert day.vault.read(f"client_secret:{CLIENT_ID}") == CLIENT_SECRET


def test_a_machine_without_a_keyring_leaves_the_file_its_secret_and_says_so(
    first_day, home, platform, tmp_path
):
    file, code = stick_with(tmp_path, platform)
    before = file.read_bytes()
    day = first_day(NoVault())
    day.open_file(file, code)
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "the desk begins")
    window = day.window
    notices = "\n".join(button.text() for button in window.banner.findChildren(type(window.ask.sentence)))
    assert "등록 파일의 비밀번호는 그대로 두었습니다" in notices
    assert file.read_bytes() == before


def test_the_trial_of_the_bell_says_what_this_machine_can_do(first_day):
    day = first_day()
    told: list[BellTrial] = []
    assert day.greeting.setup is not None
    day.greeting.setup.try_bell(told.append)
    day.wait(lambda: told, "the bell is tried")
    assert told[0].consumed or told[0].trouble


def test_the_tour_comes_after_the_printer_and_waits_for_orders(first_day, home, platform):
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
    assert not (home.data / "tour-taken").exists()
    counter = day.run._desk.counter
    day.wait(lambda: counter.record(order_id).order is not None, "its details are there")
    counter.accept(order_id, 20)
    day.wait(band.isVisible, "and comes back")
    band.skip.click()
    day.wait((home.data / "tour-taken").exists, "once a home")


def test_a_drill_from_the_first_window_brings_its_page_and_touches_nothing(first_day, home):
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
    assert not home.settings_file.exists()
    assert not (home.data / "desk.db").exists(), "no journal of a shop that does not exist"


def rail(window: CounterWindow) -> list[str]:
    return [button.text() for button in window.rail.buttons.values()]


def test_the_first_window_speaks_english_at_once_and_so_does_the_shop_that_is_set_up(
    first_day, home, platform
):
    day = first_day()
    assert "English" in day.buttons()
    assert len([text for text in day.buttons() if HANGUL.search(text)]) > 1
    day.speak(Language.ENGLISH)
    assert [text for text in day.buttons() if HANGUL.search(text)] == ["한국어"]
    assert day.first.languages.buttons[Language.ENGLISH].hasFocus()
    day.set_up(platform.base_url)
    window = day.begin()
    settings = read_settings(home.settings_file)
    assert settings is not None
    assert settings.screen.language is Language.ENGLISH
    assert "Orders" in rail(window)


def test_what_was_written_stays_when_the_words_are_exchanged(first_day, home, platform):
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
    settings = read_settings(home.settings_file)
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


@pytest.mark.parametrize(
    ("screen", "language"),
    [("", Language.ENGLISH), ('[screen]\nlanguage = "ko"\n', Language.KOREAN)],
    ids=["says nothing", "names its own"],
)
def test_a_registration_file_that_names_a_language_wins(
    first_day, home, platform, tmp_path, screen, language
):
    file = tmp_path / "shop.toml"
    file.write_text(
        f"""
[[shops]]
name = "행복분식"
merchant_id = "{MERCHANT_ID}"
[shops.platform]
profile = "practice"
base_url = "{platform.base_url}"
client_id = "{CLIENT_ID}"
client_secret = "{CLIENT_SECRET}"
{screen}""",
        encoding="utf-8",
    )
    day = first_day()
    day.speak(Language.ENGLISH)
    day.open_file(file)
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "the desk begins")
    settings = read_settings(home.settings_file)
    assert settings is not None
    assert settings.screen.language is language
    assert ("Orders" in rail(day.window)) is (language is Language.ENGLISH)


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
