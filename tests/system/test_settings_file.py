"""Settings come back as they were kept; the secret is never among them; a failed write keeps the old file."""

from dataclasses import replace

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import Fence, Hangul, PrinterProfile
from merchant_desk.domain.shop import AutoAccept, Rules, Shop
from merchant_desk.services.settings import PROFILES, PlatformSettings, PrinterSettings, Settings
from merchant_desk.system.provisioning.provision import parse_provisioning
from merchant_desk.system.settings.settings_file import export_setup, read_settings, write_settings

SETTINGS = Settings(
    Shop(
        '행복분식 "본점"', "a" * 36, "화성시", "희망화성지역화폐", "123-45-67890", "홍길동", "정조로 1", "031-1",
        "쌀: 국내산",
    ),
    PlatformSettings(PROFILES["practice"], "http://127.0.0.1:8080", "desk-1", 0.5, "DESK_SECRET"),
    (
        PrinterSettings("주방", "tcp://127.0.0.1:9100", PrinterProfile(columns=42), (SlipKind.KITCHEN,), 5),
        PrinterSettings("배달", "file:C:\\slips", PrinterProfile(columns=32), (SlipKind.DELIVERY, SlipKind.KITCHEN)),
    ),
    Rules(AutoAccept.UNATTENDED, 7, 35, print_at_once=True, slip_limit_min=60),
    volume_percent=55,
)  # fmt: skip
PLAIN = Settings(
    Shop("분식", "b" * 100),
    PlatformSettings(PROFILES["keeta"], "https://platform.example", "desk-2", 30.0),
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.toml"


def test_a_desk_that_was_never_set_up_has_no_settings(path):
    assert read_settings(path) is None


@pytest.mark.parametrize("settings", [SETTINGS, PLAIN])
def test_settings_come_back_as_they_were(path, settings):
    write_settings(path, settings)
    assert read_settings(path) == settings


def test_what_the_next_start_could_not_read_is_not_saved(path):
    write_settings(path, PLAIN)
    circle = replace(SETTINGS, printers=(replace(SETTINGS.printers[0], backup="홀"), SETTINGS.printers[1]))
    with pytest.raises(SettingsError, match=r"'printers\.backup'") as raised:
        write_settings(path, circle)
    assert raised.value.action == "값을 고친 뒤 다시 저장해 주세요. 바뀐 것은 없습니다."
    assert read_settings(path) == PLAIN


def test_no_secret_is_in_the_file_and_none_is_taken_from_it(path):
    write_settings(path, PLAIN)
    assert "client_secret" not in path.read_text(encoding="utf-8")
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            'client_id = "desk-2"', 'client_id = "desk-2"\nclient_secret = "x"'
        ),
        encoding="utf-8",
    )
    with pytest.raises(SettingsError, match="이 파일에 둘 수 없습니다"):
        read_settings(path)


def test_a_wrong_file_is_refused_by_name(path):
    path.parent.mkdir()
    path.write_text("[[shops]]\nname = 1\n")
    with pytest.raises(SettingsError, match=r"'shops\.name'"):
        read_settings(path)


def test_a_write_that_fails_keeps_the_old_settings(path, monkeypatch):
    write_settings(path, PLAIN)

    def no_room(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", no_room)
    with pytest.raises(SettingsError, match="설정을 저장할 수 없습니다"):
        write_settings(path, replace(PLAIN, volume_percent=1))
    assert read_settings(path) == PLAIN
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


NAMED = PrinterProfile("엡손 80", columns=42, fence=Fence.GS_R, hangul=Hangul.KSX1001)
WITH_PROFILE = replace(
    PLAIN,
    printers=(PrinterSettings("주방", "serial:COM3?baud=38400", NAMED, (SlipKind.KITCHEN, SlipKind.LABEL)),),
    profiles=(NAMED,),
)


def test_an_exported_set_up_makes_the_next_counter_the_same_once_its_secret_is_written_in(tmp_path):
    file = tmp_path / "다음 카운터.toml"
    export_setup(file, WITH_PROFILE)
    body = file.read_text("utf-8")
    with pytest.raises(SettingsError, match="client_secret"):
        parse_provisioning(body.encode())
    again = parse_provisioning(body.replace('client_secret = ""', 'client_secret = "비밀"').encode())
    assert again.settings == WITH_PROFILE
    assert again.client_secret == "비밀"


def test_a_set_up_whose_secret_comes_from_the_environment_needs_nothing_written_in(tmp_path):
    file = tmp_path / "next.toml"
    export_setup(file, SETTINGS)
    assert parse_provisioning(file.read_bytes()).settings == SETTINGS


def test_an_export_replaces_no_file_and_names_a_folder_that_is_not_there(tmp_path):
    kept = tmp_path / "kept.toml"
    kept.write_text("mine")
    with pytest.raises(SettingsError, match="이미 있는 파일"):
        export_setup(kept, PLAIN)
    assert kept.read_text() == "mine"
    with pytest.raises(SettingsError, match="저장할 수 없습니다"):
        export_setup(tmp_path / "none" / "next.toml", PLAIN)
