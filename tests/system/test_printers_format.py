"""Printers, their profiles and their dishes: each key is taken, each wrong one named, and nothing is half done."""

from __future__ import annotations

from dataclasses import replace

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import Cutter, Fence, Hangul, OddText, OnUnknown, PrinterProfile
from merchant_desk.services.settings import MenuCategory, PrinterSettings
from merchant_desk.system.provisioning.provision import parse_provisioning
from merchant_desk.system.settings.setup_format import read_setup, write_setup
from tests.builders import KITCHEN, make_settings

HEAD = """
[[shops]]
name = "행복분식"
merchant_id = "1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"
[shops.platform]
profile = "practice"
base_url = "http://127.0.0.1:8080"
client_id = "desk-1"
client_secret = "s3cret"
"""
PROFILE = """
[[printer_profiles]]
name = "SRP-350"
columns = 42
code_table = 18
hangul_size_by_fs = true
hangul = "ksx1001"
odd_text = "picture"
cutter = "none"
fence = "gs_r"
asks_status = false
own_qr = false
"""
CATEGORIES = """
[[menu_categories]]
name = "음료"
words = ["콜라", "사이다"]
"""
PRINTER = """
[[printers]]
name = "주방"
address = "tcp://192.168.0.50:9100"
"""
OTHER = """
[[printers]]
name = "음료대"
address = "serial:COM3?baud=38400"
"""


def parse(*parts):
    return parse_provisioning("".join((HEAD, *parts)).encode()).settings


def refusal(*parts):
    with pytest.raises(SettingsError) as raised:
        parse(*parts)
    assert "바뀐 것은 없습니다" in raised.value.action
    return raised.value.sentence


def test_a_profile_is_read_and_shared_by_its_name():
    settings = parse(PROFILE, PRINTER, 'profile = "SRP-350"\n', OTHER, 'profile = "SRP-350"\n')
    profile = PrinterProfile(
        "SRP-350",
        42,
        18,
        hangul_size_by_fs=True,
        hangul=Hangul.KSX1001,
        odd_text=OddText.PICTURE,
        cutter=Cutter.NONE,
        fence=Fence.GS_R,
        asks_status=False,
        own_qr=False,
    )
    assert settings.profiles == (profile,)
    assert [printer.profile for printer in settings.printers] == [profile, profile]
    assert parse('[[printer_profiles]]\nname = "A"\n').profiles == (PrinterProfile("A"),)


def test_a_printer_is_read_with_everything_it_may_have():
    full = """
slips = ["kitchen", "label"]
copies = 2
not_dishes = ["음료", "그 밖"]
backup = "음료대"
on_unknown = "reprint"
"""
    settings = parse(CATEGORIES, PRINTER, full, OTHER, 'dishes = ["음료"]\n')
    kitchen, bar = settings.printers
    assert kitchen == PrinterSettings(
        "주방",
        "tcp://192.168.0.50:9100",
        slips=(SlipKind.KITCHEN, SlipKind.LABEL),
        copies=2,
        not_dishes=("음료", "그 밖"),
        backup="음료대",
        on_unknown=OnUnknown.REPRINT,
    )
    assert (bar.dishes, bar.backup, bar.on_unknown) == (("음료",), "", OnUnknown.ASK)
    assert bar.slips == (SlipKind.KITCHEN,)
    assert settings.categories == (MenuCategory("음료", ("콜라", "사이다")),)


def test_empty_lists_of_dishes_mean_every_dish():
    (printer,) = parse(PRINTER, "dishes = []\nnot_dishes = []\n").printers
    assert (printer.dishes, printer.not_dishes) == ((), ())


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("columns = 42", "columns = 40", "'printer_profiles.columns' 값은 48, 42, 32"),
        ("code_table = 18", "code_table = 256", "'printer_profiles.code_table' 값은 0에서 255"),
        ("= true", '= "yes"', "'printer_profiles.hangul_size_by_fs' 값은 true"),
        ('"ksx1001"', '"johab"', "'printer_profiles.hangul' 값은 cp949, ksx1001, picture"),
        ('"picture"', '"?"', "'printer_profiles.odd_text' 값은 substitute, picture"),
        ('"none"', '"tear"', "'printer_profiles.cutter' 값은 cut, none"),
        ('"gs_r"', '"gs"', "'printer_profiles.fence' 값은 auto, gs_h, gs_r, none"),
        ("asks_status = false", "asks_status = 0", "'printer_profiles.asks_status'"),
        ("own_qr = false", "own_qr = 1", "'printer_profiles.own_qr'"),
        ('name = "SRP-350"\n', "", "'printer_profiles.name'"),
        ("own_qr", "own_qrs", "'printer_profiles.own_qrs'은(는) 없는 항목입니다. 'own_qr'"),
        ("[[printer_profiles]]", "[printer_profiles]", "[[printer_profiles]]"),
    ],
)
def test_what_is_wrong_in_a_profile_is_named(old, new, told):
    assert old in PROFILE
    assert told in refusal(PROFILE.replace(old, new))


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ('profile = "TM-T20"', "'printers.profile' 값은 [[printer_profiles]]에 있는 이름"),
        ('profile = ""', "'printers.profile'"),
        ('profile = "SRP-350"\ncolumns = 42', "'printers.columns'은(는) 'profile'과(와) 함께 쓸 수 없습니다"),
        ('slips = ["ruler"]', "'printers.slips' 값은 kitchen, delivery, label 가운데에서"),
        ("slips = []", "'printers.slips'"),
        ('slips = ["kitchen", "kitchen"]', "'printers.slips' 값은 같은 말을 두 번"),
        ('dishes = ["안주"]', "'printers.dishes' 값은 음료, 그 밖 가운데에서 적어야 합니다('안주'"),
        ('dishes = "음료"', "'printers.dishes'"),
        ('dishes = ["음료"]\nnot_dishes = ["그 밖"]', "'printers.dishes'과(와) 'not_dishes' 가운데 하나만"),
        ('backup = "홀"', "'printers.backup' 값은 다른 프린터의 이름이어야 합니다('주방' 프린터의 '홀')"),
        ('backup = "주방"', "'printers.backup' 값은 다른 프린터"),
        ('on_unknown = "again"', "'printers.on_unknown' 값은 ask, reprint"),
        ('backups = "음료대"', "'printers.backups'은(는) 없는 항목입니다. 'backup'"),
    ],
)
def test_what_is_wrong_in_a_printer_is_named(lines, told):
    assert told in refusal(CATEGORIES, PROFILE, PRINTER, f"{lines}\n")


def test_printers_that_stand_in_for_one_another_in_a_circle_are_refused():
    circle = refusal(PRINTER, 'backup = "음료대"\n', OTHER, 'backup = "주방"\n')
    assert "'printers.backup'이 제자리로 돌아옵니다(주방 → 음료대 → 주방)" in circle
    third = '[[printers]]\nname = "홀"\naddress = "file:x"\nbackup = "주방"\n'
    assert "→" in refusal(third, PRINTER, 'backup = "음료대"\n', OTHER, 'backup = "주방"\n')
    chain = parse(third, PRINTER, 'backup = "음료대"\n', OTHER)
    assert [printer.backup for printer in chain.printers] == ["주방", "음료대", ""]


def test_names_are_given_once_and_there_are_not_too_many():
    assert "기종 설정의 이름 'SRP-350'이(가) 두 번" in refusal(PROFILE, PROFILE)
    assert "프린터 이름 '주방'이(가) 두 번" in refusal(PRINTER, PRINTER)
    many = "".join(f'[[printer_profiles]]\nname = "{number}"\n' for number in range(51))
    assert "50개까지" in refusal(many)


def test_manners_without_a_name_are_kept_under_their_printers_name():
    odd = PrinterProfile(columns=32, fence=Fence.NONE)
    settings = make_settings(
        printers=(
            replace(KITCHEN, profile=odd),
            replace(KITCHEN, name="홀", profile=PrinterProfile(columns=42)),
        )
    )
    back = read_setup(write_setup(settings))[0]
    assert back.profiles == (replace(odd, name="주방"),)
    assert back.printers[0].profile == replace(odd, name="주방")
    assert back.printers[1].profile == PrinterProfile(columns=42)
    assert read_setup(write_setup(back))[0] == back


def test_a_name_that_is_taken_gets_a_number():
    odd = PrinterProfile(columns=32, fence=Fence.NONE)
    settings = replace(
        make_settings(printers=(replace(KITCHEN, profile=odd),)), profiles=(PrinterProfile("주방"),)
    )
    back = read_setup(write_setup(settings))[0]
    assert back.printers[0].profile == replace(odd, name="주방 2")
    same = replace(settings, profiles=(replace(odd, name="주방"),))
    assert read_setup(write_setup(same))[0].profiles == same.profiles


def test_a_profile_counts_as_it_was_saved_last():
    old, new = PrinterProfile("SRP-350", 48), PrinterProfile("SRP-350", 42)
    settings = replace(make_settings(printers=(replace(KITCHEN, profile=old),)), profiles=(new,))
    assert read_setup(write_setup(settings))[0].printers[0].profile == new
    unsaved = replace(settings, profiles=())
    assert read_setup(write_setup(unsaved))[0].profiles == (old,)
