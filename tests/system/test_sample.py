"""The annotated sample of a provisioning file: every line of it can be used, and it names every key there is."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.domain.order import Tender
from merchant_desk.domain.printer import PrinterProfile
from merchant_desk.domain.slip_design import PARTS, Designs, usual
from merchant_desk.services.books.own_rates import own_rule
from merchant_desk.services.settings import (
    AttentionSettings,
    BookSettings,
    Language,
    MenuCategory,
    PrivacySettings,
    ScreenSettings,
    ThemeName,
    UpdateSettings,
    UpdateTime,
)
from merchant_desk.system.provisioning.provision import parse_provisioning, read_provisioning
from merchant_desk.system.settings.setup_format import write_setup
from tests.system.test_settings_file import SETTINGS

SAMPLES = Path(__file__).resolve().parents[2] / "packaging" / "samples"


def parse(text):
    return parse_provisioning(text.encode())


def sample():
    return (SAMPLES / "shop.toml").read_text(encoding="utf-8")


def test_the_annotated_sample_is_read():
    assert read_provisioning(SAMPLES / "shop.toml").settings.shop.local_currency == "수원페이"


#: Lines of which only one can be taken, each with the beginning of the line whose place it takes.
CHOICES = {
    "address": 'address = "tcp',
    "profile": "columns = ",
    "dishes": "dishes = ",
    "not_dishes": "not_dishes = ",
    "backup": "backup = ",
    "client_secret_sealed": "client_secret = ",
    "client_secret_env": "client_secret = ",
}
_KEY = re.compile(r"# ([a-z_]+) = ")
_TABLE = re.compile(r"# (\[[a-z_.\[\]]+\]) ")


def is_choice(line):
    key = _KEY.match(line)
    # The shop's own address is none, nor is that of newer versions.
    return key is not None and key[1] in CHOICES and "경기" not in line and "https:" not in line


def every_line_used():
    """The sample with each line in use that is commented out, but for those that compete with another."""
    lines = []
    for line in sample().replace(' "D:/', ' "/').splitlines():  # a whole path on this system, too
        is_used = _TABLE.match(f"{line} ") or (_KEY.match(line) and not is_choice(line))
        lines.append(line[2:] if is_used else line)
    other = '[[printers]]\nname = "카운터"\naddress = "file:x"\n[rules]'
    return "\n".join(lines).replace("[rules]", other)


def test_all_lines_of_the_sample_can_be_used_together():
    settings = parse(every_line_used()).settings
    assert settings.profiles[0].code_table == 18
    assert settings.categories[0].words == ("콜라", "사이다", "커피")
    assert [design.kind for design in settings.designs.designs] == list(PARTS)
    for design in settings.designs.designs:
        assert design.parts == PARTS[design.kind], "the sample names every part in its usual order"


@pytest.mark.parametrize("number", range(11))
def test_each_choice_of_the_sample_can_be_made(number):
    text = every_line_used()
    choices = [line for line in text.splitlines() if is_choice(line)]
    assert len(choices) == 11
    line = choices[number]
    taken = CHOICES[line[2:].partition(" =")[0]]
    without = re.sub(rf"(?m)^{taken}.*\n", "", text, count=1)
    parse(without.replace(line, line[2:]))


def test_the_sample_names_every_key_there_is():
    named = set(re.findall(r"(?m)^(?:# )?([a-z_]+) = ", sample()))
    everything = replace(
        SETTINGS,
        profiles=(PrinterProfile("A", code_table=18),),
        categories=(MenuCategory("음료", ("콜라",)),),
        designs=Designs(tuple(usual(kind) for kind in PARTS)),
        logo="/logo.png",
        backup_folder="/media/usb",
        hours=OpeningHours(((Span(600, 1320),),) * 7),
        screen=ScreenSettings(ThemeName.DARK, Language.ENGLISH, 125),
        attention=AttentionSettings(
            speaks=False,
            speaks_after_s=90,
            quiet_from_min=1320,
            quiet_to_min=480,
            keeps_awake=False,
            check_before_min=5,
        ),
        books=BookSettings(
            "baemin",
            "상위",
            (
                own_rule(
                    "baemin",
                    date(2026, 11, 1),
                    Rate(10_000),
                    {Tender.CARD: Rate(15_000)},
                    other_payment=Rate(9_200),
                    delivery=2_900,
                    words="우리 가게 계약",
                ),
            ),
            3,
            ("2026-12-31",),
        ),
        privacy=PrivacySettings(4, slips_without_person=True),
        updates=UpdateSettings("https://updates.example", UpdateTime.ASK),
        shop=replace(SETTINGS.shop, day_begins_hour=4),
        printers=(
            replace(SETTINGS.printers[0], profile=PrinterProfile("A", code_table=18), dishes=("음료",)),
            replace(SETTINGS.printers[1], not_dishes=("음료",), backup=SETTINGS.printers[0].name),
        ),
    )
    assert keys_of(write_setup(everything)) <= named | set(PARTS) | {"platform", "rates"}


def keys_of(tables):
    """All keys of tables within tables that are no tables' names at the top."""
    found = set()
    for value in tables.values():
        for table in value if isinstance(value, list) else [value]:
            found |= table.keys()
            found |= {key for inner in table.values() if isinstance(inner, dict) for key in inner}
            found |= {
                key
                for rows in table.values()
                if isinstance(rows, list)
                for row in rows
                if isinstance(row, dict)
                for key in row
            }
    return found
