"""A registration file in the first window: shown before it is taken, sealed or not, and begun with at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from merchant_desk.app.first_start import first_start
from merchant_desk.app.first_start.provision_command import seal_file
from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, MERCHANT_ID
from merchant_desk.services.settings import Language
from merchant_desk.system.provisioning.provision import is_used
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.ui.paper import Words
from tests.flows.first_day import NoVault, rail


@pytest.fixture
def client_id():
    return CLIENT_ID


def shop_file(platform) -> str:
    """A registration file for the practice platform."""
    return f"""
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


def test_a_registration_file_is_opened_and_works_at_once(first_day, first_home, platform, tmp_path):
    file = tmp_path / "shop.toml"
    text = shop_file(platform)
    file.write_text(text.replace('name = "행복분식"', ""), encoding="utf-8")
    day = first_day()
    day.first._choose_file = lambda: str(file)
    day.first.file.click()
    day.wait(lambda: "shops.name" in day.first.told_words.text(), "the wrong file is named with its key")
    assert not first_home.settings_file.exists()
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
    plain.write_text(shop_file(platform), encoding="utf-8")
    told = seal_file(plain, folder / "merchant-desk.toml")
    return folder / "merchant-desk.toml", told[1].removeprefix("일회용 코드: ")


def test_a_sealed_file_on_a_stick_begins_the_shop_by_one_button_and_a_code(
    first_day, first_home, platform, tmp_path, monkeypatch
):
    file, code = stick_with(tmp_path, platform)
    before = file.read_bytes()
    used = tmp_path / "program"
    used.mkdir()
    (used / file.name).write_text(re.sub('md1[^"]*', "", file.read_text(encoding="utf-8")), encoding="utf-8")
    monkeypatch.setattr(first_start, "usual_folders", lambda: (used, file.parent))
    day = first_day()
    day.wait(lambda: day.first.found.buttons, "the stick is seen")
    assert list(day.first.found.buttons) == [str(file)], "a file that was used once is not offered"
    page = day.first.file_page
    day.first.found.buttons[str(file)].click()
    day.wait(page.isVisible, "what it would set up is shown")
    shown = "\n".join(words.text() for words in page.findChildren(Words) if words.isVisible())
    assert "행복분식" in shown
    assert "일회용 코드가 필요합니다" in shown
    day.write("2222-2222-2222")
    day.wait(lambda: "코드가 맞지 않습니다" in page.code.said.text(), "a wrong code is said")
    assert file.read_bytes() == before
    assert not first_home.settings_file.exists()
    day.write(code.lower())
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "the desk begins")
    counter = day.run._desk.counter
    day.wait(lambda: counter.facts().link.answered > 0, "and the platform answers")
    assert 'client_secret_sealed = ""' in file.read_text(encoding="utf-8")
    assert day.vault.read(f"client_secret:{CLIENT_ID}") == CLIENT_SECRET
    assert is_used(file), "it is offered to nobody any more"


def test_a_machine_without_a_keyring_leaves_the_file_its_secret_and_says_so(
    first_day, first_home, platform, tmp_path
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


@pytest.mark.parametrize(
    ("screen", "language"),
    [("", Language.ENGLISH), ('[screen]\nlanguage = "ko"\n', Language.KOREAN)],
    ids=["says nothing", "names its own"],
)
def test_a_registration_file_that_names_a_language_wins(
    first_day, first_home, platform, tmp_path, screen, language
):
    file = tmp_path / "shop.toml"
    file.write_text(shop_file(platform) + screen, encoding="utf-8")
    day = first_day()
    day.speak(Language.ENGLISH)
    day.open_file(file)
    day.wait(lambda: day.run._desk is not None and day.run._desk.window is not None, "the desk begins")
    settings = read_settings(first_home.settings_file)
    assert settings is not None
    assert settings.screen.language is language
    assert ("Orders" in rail(day.window)) is (language is Language.ENGLISH)
