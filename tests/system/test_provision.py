"""A provisioning file is taken whole or refused with the name of what is wrong, in one clear sentence."""

from pathlib import Path

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.shop import AutoAccept, Rules, Shop
from merchant_desk.services.settings import (
    PROFILES,
    PlatformSettings,
    PrinterSettings,
)
from merchant_desk.system.provisioning.provision import parse_provisioning, read_provisioning
from merchant_desk.system.settings.settings_file import read_settings
from merchant_desk.system.settings.setup_format import read_setup, write_setup

SAMPLES = Path(__file__).resolve().parents[2] / "packaging" / "samples"
MERCHANT_ID = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"
FILE = f"""
[[shops]]
name = "행복분식 수원점"
merchant_id = "{MERCHANT_ID}"
region = "수원시"
business_number = "123-45-67890"

[shops.platform]
profile = "open-delivery"
base_url = "https://platform.example/"
client_id = "desk-1"
client_secret = "s3cret"
poll_interval_s = 5

[[printers]]
name = "주방"
address = "tcp://127.0.0.1:9100"
columns = 48
slips = ["kitchen", "delivery"]
copies = 1

[rules]
auto_accept = "off"
preparation_min = 20
"""


def parse(text):
    return parse_provisioning(text.encode())


def changed(old, new):
    assert old in FILE
    return FILE.replace(old, new)


def refusal(text):
    with pytest.raises(SettingsError) as raised:
        parse(text)
    assert "바뀐 것은 없습니다" in raised.value.action
    assert "s3cret" not in f"{raised.value} {raised.value.detail}"
    return raised.value.sentence


def test_the_designs_file_is_read():
    found = parse(FILE)
    assert found.client_secret == "s3cret"
    assert found.settings.shop == Shop("행복분식 수원점", MERCHANT_ID, "수원시", "수원페이", "123-45-67890")
    assert found.settings.platform == PlatformSettings(
        PROFILES["open-delivery"], "https://platform.example", "desk-1", 5.0
    )
    assert found.settings.printers == (
        PrinterSettings(
            "주방", "tcp://127.0.0.1:9100", PrinterProfile(), (SlipKind.KITCHEN, SlipKind.DELIVERY), 1
        ),
    )
    assert found.settings.rules == Rules(AutoAccept.OFF, preparation_min=20)


def test_the_secret_is_not_shown_by_a_log_line():
    assert "s3cret" not in repr(parse(FILE))


def test_the_secret_may_come_from_the_environment():
    found = parse(changed('client_secret = "s3cret"', 'client_secret_env = "DESK_SECRET"'))
    assert (found.client_secret, found.settings.platform.client_secret_env) == ("", "DESK_SECRET")


def test_a_file_may_leave_out_what_has_a_usual_value():
    start, _printers, _rest = changed("poll_interval_s = 5", "").partition("[[printers]]")
    settings = parse(start).settings
    assert settings.printers == ()
    assert settings.rules == Rules()
    assert settings.platform.poll_interval_s == 30.0
    assert settings.volume_percent == 80


def test_everything_optional_is_taken():
    more = changed(
        'region = "수원시"',
        'owner = "홍길동"\naddress = "정조로"\nphone = "031-1"\norigins = "쌀: 국내산"\nday_begins_hour = 4',
    )
    more = more.replace('"off"', '"unattended"\nafter_min = 5\nprint_at_once = true\nslip_limit_min = 45')
    settings = parse(more + "\n[bell]\nvolume_percent = 100\n").settings
    assert settings.shop.origins == "쌀: 국내산"
    assert settings.shop.day_begins_hour == 4
    assert read_setup(write_setup(settings))[0] == settings
    for wrong in (-1, 12, "'4'"):
        with pytest.raises(SettingsError, match="day_begins_hour"):
            parse(changed('region = "수원시"', f"day_begins_hour = {wrong}"))
    assert settings.shop.local_currency == ""
    assert settings.rules == Rules(AutoAccept.UNATTENDED, 5, 20, print_at_once=True, slip_limit_min=45)
    assert settings.volume_percent == 100


@pytest.mark.parametrize(
    "address",
    [
        "tcp://printer.local:9100",
        "tcp://[::1]:9100",
        "tcp://127.0.0.1",
        "serial:COM3?baud=38400",
        "spool:EPSON TM-T20",
        "os:EPSON",
        "pdf:slips",
        "file:slips",
        "file:C:\\slips",
        "file:/var/slips",
    ],
)
def test_a_printer_may_stand_anywhere(address):
    settings = parse(changed('"tcp://127.0.0.1:9100"', f"'{address}'")).settings
    assert settings.printers[0].address == address


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:1/base", "https://a.kr:1"]
)
def test_a_platform_is_https_or_on_this_computer(url):
    assert parse(changed("https://platform.example/", url)).settings.platform.base_url == url


WRONG = [
    ('name = "행복분식 수원점"', 'nmae = "행복분식"', "'shops.name'"),
    ('region = "수원시"', 'regoin = "수원시"', "'shops.regoin'은(는) 없는 항목입니다. 'region'"),
    ('region = "수원시"', 'region = "서울"', "'shops.region'"),
    ("poll_interval_s = 5", "poll_interval = 5", "'shops.platform.poll_interval'은(는) 없는 항목"),
    ("columns = 48", "colums = 48", "'printers.colums'"),
    ("[rules]", "[rule]", "'rule'은(는) 없는 항목입니다. 'rules'"),
    ("preparation_min", "preparation", "'rules.preparation'"),
    (f'"{MERCHANT_ID}"', '"행복분식-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"', "'shops.merchant_id' 값은 쉼표"),
    (f'"{MERCHANT_ID}"', '"ae7d8bdd,1391-5437-b5ef-609d8a8f7785-12"', "'shops.merchant_id'"),
    (f'"{MERCHANT_ID}"', '"ae7d8bdd 1391-5437-b5ef-609d8a8f7785-12"', "'shops.merchant_id'"),
    (f'"{MERCHANT_ID}"', '"' + "a" * 35 + '"', "'shops.merchant_id'"),
    (f'"{MERCHANT_ID}"', '"' + "a" * 101 + '"', "'shops.merchant_id'"),
    (f'"{MERCHANT_ID}"', "1234567890", "'shops.merchant_id'"),
    ('"123-45-67890"', '"1234567890"', "'shops.business_number' 값은 000-00-00000"),
    ('"open-delivery"', '"baemin"', "'shops.platform.profile' 값은 practice, open-delivery"),
    ('profile = "open-delivery"', "", "'shops.platform.profile'"),
    ("https://platform.example/", "http://platform.example/", "'shops.platform.base_url' 값은 https://"),
    ("https://platform.example/", "https://user:pw@platform.example/", "'shops.platform.base_url'"),
    ("https://platform.example/", "https://platform.example/?a=1", "'shops.platform.base_url'"),
    ("https://platform.example/", "https://platform.example:99999/", "'shops.platform.base_url'"),
    ("https://platform.example/", "https://", "'shops.platform.base_url'"),
    ("https://platform.example/", "https://[::1/", "'shops.platform.base_url'"),
    ("https://platform.example/", "platform.example", "'shops.platform.base_url'"),
    ("https://platform.example/", "http://127.0.0.1.evil.example", "'shops.platform.base_url'"),
    ('client_id = "desk-1"', 'client_id = " "', "'shops.platform.client_id'"),
    ('client_secret = "s3cret"', "", "'shops.platform.client_secret' 또는"),
    ('client_secret = "s3cret"', 'client_secret = "s3cret"\nclient_secret_env = "A"', "가운데 하나만"),
    ('client_secret = "s3cret"', 'client_secret_env = "A B"', "'shops.platform.client_secret_env'"),
    ('client_secret = "s3cret"', 'client_secret = "s3cret\\n"', "'shops.platform.client_secret'"),
    ("poll_interval_s = 5", "poll_interval_s = 4.9", "'shops.platform.poll_interval_s' 값은 5에서 120"),
    ("poll_interval_s = 5", "poll_interval_s = 121", "'shops.platform.poll_interval_s'"),
    ("poll_interval_s = 5", "poll_interval_s = nan", "'shops.platform.poll_interval_s'"),
    ("poll_interval_s = 5", "poll_interval_s = true", "'shops.platform.poll_interval_s'"),
    ("tcp://127.0.0.1:9100", "serial:COM3?baud=1234", "'printers.address' 값은 serial:포트?baud=속도"),
    ("tcp://127.0.0.1:9100", "spool:", "'printers.address' 값은 spool:인쇄 대기열"),
    ("tcp://127.0.0.1:9100", "os: ", "'printers.address' 값은 os:프린터 이름"),
    ("tcp://127.0.0.1:9100", "pdf:", "'printers.address' 값은 pdf:폴더"),
    ("tcp://127.0.0.1:9100", "usb:1", "'printers.address' 값은 tcp://주소:포트, serial:포트, spool:"),
    ("tcp://127.0.0.1:9100", "tcp://:9100", "'printers.address'"),
    ("tcp://127.0.0.1:9100", "tcp://127.0.0.1:9100/x", "'printers.address'"),
    ("tcp://127.0.0.1:9100", "192.168.0.50", "'printers.address'"),
    ("tcp://127.0.0.1:9100", "file:", "'printers.address'"),
    ("tcp://127.0.0.1:9100", "file://server/share", "'printers.address'"),
    ("columns = 48", "columns = 40", "'printers.columns' 값은 48, 42, 32"),
    ("columns = 48", 'columns = "48"', "'printers.columns'"),
    ('["kitchen", "delivery"]', '["kitchen", "bar"]', "'printers.slips'"),
    ('["kitchen", "delivery"]', "[]", "'printers.slips'"),
    ('["kitchen", "delivery"]', '"kitchen"', "'printers.slips'"),
    ('["kitchen", "delivery"]', "[{}]", "'printers.slips'"),
    ("copies = 1", "copies = 6", "'printers.copies' 값은 1에서 5"),
    ("copies = 1", "copies = 0", "'printers.copies'"),
    ('"off"', '"sometimes"', "'rules.auto_accept' 값은 off, always, unattended"),
    ('"off"', '"off"\nafter_min = 0', "'rules.after_min'"),
    ("preparation_min = 20", "preparation_min = 241", "'rules.preparation_min' 값은 1에서 240"),
    ("preparation_min = 20", "preparation_min = 20.5", "'rules.preparation_min'"),
    ("preparation_min = 20", "print_at_once = 1", "'rules.print_at_once' 값은 true"),
    ("preparation_min = 20", "slip_limit_min = 0", "'rules.slip_limit_min'"),
    ("preparation_min = 20", "[bell]\nvolume_percent = 0", "'bell.volume_percent' 값은 1에서 100"),
    ("[[printers]]", "[printers]", "[[printers]]"),
    ("[[shops]]", "[shops]", "[[shops]]"),
]


@pytest.mark.parametrize(("old", "new", "told"), WRONG, ids=[f"{new[:30]!r}" for _old, new, _told in WRONG])
def test_what_is_wrong_is_named(old, new, told):
    assert told in refusal(changed(old, new))


SEALED_LINE = f'client_secret_sealed = "md1.scrypt-15-8-1.{"A" * 22}.{"A" * 38}"'


def test_a_sealed_secret_is_taken_alone_and_waits_for_its_code():
    found = parse(changed('client_secret = "s3cret"', SEALED_LINE))
    assert (found.client_secret, found.needs_code) == ("", True)
    both = refusal(changed('client_secret = "s3cret"', f'client_secret = "s3cret"\n{SEALED_LINE}'))
    assert "client_secret_sealed" in both
    torn = changed('client_secret = "s3cret"', SEALED_LINE[:60] + '"')
    assert "provision --seal이 만든 것" in refusal(torn)


@pytest.mark.parametrize("line", ['client_secret = ""', 'client_secret_sealed = " "'])
def test_a_file_that_was_used_already_says_so(line):
    assert "한 번 쓴 등록 파일에서는 비밀번호가 지워집니다" in refusal(
        changed('client_secret = "s3cret"', line)
    )


def test_a_second_shop_is_refused():
    assert "가게 하나" in refusal(FILE + FILE.replace("[[printers]]", "[[other]]").partition("[[other]]")[0])


def test_no_shop_is_refused():
    assert "[[shops]]" in refusal("")
    assert "[[shops]]" in refusal("shops = []")


def test_two_printers_of_one_name_are_refused():
    printer = FILE[FILE.index("[[printers]]") : FILE.index("[rules]")]
    assert "두 번" in refusal(FILE.replace("[rules]", f"{printer}[rules]"))


def test_more_printers_than_a_counter_has_are_refused():
    printer = '[[printers]]\nname = "{}"\naddress = "file:x"\n'
    many = "".join(printer.format(number) for number in range(17))
    assert "16대" in refusal(FILE.partition("[[printers]]")[0] + many)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a = 1\nb = = 2\n", 2),
        (FILE.replace('"s3cret"', '"s3cret'), 12),
        ("a = [1,\n\n", 3),
        ("a = 1\na = 2", 2),
    ],
)
def test_a_slip_of_the_pen_is_found_by_its_line(text, line):
    assert f"{line}번째 줄" in refusal(text)


def test_deep_nesting_is_no_traceback():
    assert "번째 줄" in refusal("a = " + "[" * 100_000)


@pytest.mark.parametrize(
    ("coding", "called"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("cp949", "한국어 ANSI(CP949)"),
        ("utf-16", "유니코드(UTF-16)"),
        ("utf-16-be", "유니코드(UTF-16)"),
    ],
)
def test_whatever_notepad_saves_is_read_and_said(coding, called):
    mark = b"\xfe\xff" if coding == "utf-16-be" else b""
    found = parse_provisioning(mark + FILE.replace("\n", "\r\n").encode(coding))
    assert found.settings == parse(FILE).settings
    assert found.text is not None
    assert found.text.name == called


@pytest.mark.parametrize("coding", ["cp949", "utf-16"])
def test_the_settings_file_itself_stays_utf_8(tmp_path, coding):
    (tmp_path / "settings.toml").write_bytes(FILE.encode(coding))
    with pytest.raises(SettingsError, match="UTF-8로 바꿔 저장"):
        read_settings(tmp_path / "settings.toml")


@pytest.mark.parametrize(
    "body",
    [
        FILE.encode("cp949") + b"\x00",
        FILE.encode("utf-16")[:-1],
        b"\xff\xfe\x00\xd8[[shops]]",
        b"name = \x80\xff",
    ],
)
def test_a_file_that_was_half_written_or_is_in_no_known_encoding_is_refused(body):
    with pytest.raises(SettingsError, match="글자 인코딩"):
        parse_provisioning(body)


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(SettingsError, match="UTF-8"):
        parse_provisioning(b"\x89PNG\r\n\x1a\n\x00\x00\x00\xff\xff")


def test_a_file_that_is_not_there_or_not_a_file_is_told(tmp_path):
    with pytest.raises(SettingsError, match=r"설정 파일이 없습니다: .*absent\.toml"):
        read_provisioning(tmp_path / "absent.toml")
    with pytest.raises(SettingsError, match="열 수 없습니다"):
        read_provisioning(tmp_path)


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "huge.toml"
    path.write_bytes(b"#" * 2_000_000)
    with pytest.raises(SettingsError, match="너무 큽니다"):
        read_provisioning(path)


def test_a_second_folder_for_backups_is_read_and_must_be_a_whole_path():
    file = f'{FILE}\n[backup]\nfolder = "/media/usb"\n'
    assert parse(file).settings.backup_folder == "/media/usb"
    assert parse(FILE).settings.backup_folder == ""
    assert "backup.folder" in refusal(file.replace("/media/usb", "usb"))
    assert "backup.foldr" in refusal(file.replace("folder", "foldr"))
