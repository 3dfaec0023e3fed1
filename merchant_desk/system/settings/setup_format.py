"""Turn the tables of a provisioning or settings file into Settings and back. It must not know files or secrets.

The settings file has the provisioning file's own format without the secret, so there is one set of rules.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from pathlib import Path

from merchant_desk.domain.shop import AutoAccept, Rules, Shop
from merchant_desk.paths import resource
from merchant_desk.services.settings import PROFILES, PlatformSettings, Settings

from .books_format import read_books, read_privacy, write_books, write_privacy
from .computer_format import read_computer, write_computer
from .counter_format import read_bell, read_hours, read_screen, write_bell, write_hours, write_screen
from .printers_format import (
    read_printers,
    read_profiles,
    with_named_profiles,
    write_printers,
    write_profiles,
)
from .safe_address import is_safe_address
from .sections import Section, refused
from .slips_format import category_names, read_categories, read_slips, write_categories, write_slips
from .updates_format import read_updates, write_updates

#: Slower than this a desk would no longer keep the promise that no order is missed.
SLOWEST_POLL_S = 120.0
#: A business day begins in the night or the morning; what begins after noon is the next shift.
LATEST_DAY_BEGIN = 11
#: 36-100 ASCII characters without comma: Open Delivery 1.7.0, header x-polling-merchants.
_MERCHANT_ID = re.compile(r"[!-+\--~]{36,100}")
_BUSINESS_NUMBER = re.compile(r"[0-9]{3}-[0-9]{2}-[0-9]{5}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def read_setup(tables: Mapping[str, object]) -> tuple[Settings, str]:
    """Return the settings and the client's secret (empty where none is written); raises SettingsError."""
    root = Section(tables, "")
    shops = root.tables("shops")
    if not shops:
        raise refused("가게([[shops]])가 적혀 있지 않습니다.")
    if len(shops) > 1:
        raise refused("이 프로그램은 한 컴퓨터에서 가게 하나를 맡습니다. [[shops]]를 하나만 남겨 주세요.")
    section = Section(shops[0], "shops")
    shop = _shop(section)
    platform, secret = _platform(Section(section.table("platform"), "shops.platform"))
    section.finish()
    categories = read_categories(root.tables("menu_categories"))
    profiles = read_profiles(root.tables("printer_profiles"))
    printers = read_printers(root.tables("printers"), profiles, category_names(categories))
    designs, logo = read_slips(root.table("slips"))
    rules = _rules(Section(root.table("rules"), "rules"))
    volume_percent, attention = read_bell(root.table("bell"))
    hours = read_hours(root.table("hours"))
    screen = read_screen(root.table("screen"))
    books = read_books(root.table("books"))
    privacy = read_privacy(root.table("privacy"))
    updates = read_updates(root.table("updates"))
    computer = read_computer(root.table("computer"))
    backup = Section(root.table("backup"), "backup")
    backup_folder = backup.text("folder", 500)
    if backup_folder and not Path(backup_folder).is_absolute():
        raise backup.wrong("folder", "드라이브나 /부터 적은 폴더여야 합니다(예: D:\\백업, /media/usb).")
    backup.finish()
    root.finish()
    settings = Settings(
        shop=shop,
        platform=platform,
        printers=printers,
        rules=rules,
        volume_percent=volume_percent,
        backup_folder=backup_folder,
        categories=categories,
        designs=designs,
        profiles=profiles,
        logo=logo,
        hours=hours,
        screen=screen,
        attention=attention,
        books=books,
        privacy=privacy,
        updates=updates,
        computer=computer,
    )
    return settings, secret


def _shop(section: Section) -> Shop:
    name = section.required_text("name", 60)
    merchant_id = section.required_text("merchant_id")
    if not _MERCHANT_ID.fullmatch(merchant_id):
        raise section.wrong("merchant_id", "쉼표와 빈칸이 없는 영문·숫자 36~100자여야 합니다.")
    business_number = section.text("business_number")
    if business_number and not _BUSINESS_NUMBER.fullmatch(business_number):
        raise section.wrong("business_number", "000-00-00000 모양이어야 합니다.")
    region = section.text("region")
    return Shop(
        name=name,
        merchant_id=merchant_id,
        region=region,
        local_currency=_local_currency(section, region) if region else "",
        business_number=business_number,
        owner=section.text("owner", 60),
        address=section.text("address", 200),
        phone=section.text("phone", 40),
        origins=section.text("origins"),
        day_begins_hour=section.integer("day_begins_hour", 0, 0, LATEST_DAY_BEGIN),
    )


def _local_currency(section: Section, region: str) -> str:
    """Return the name of the region's local currency (source: regions.csv)."""
    with resource("regions.csv").open(encoding="utf-8-sig", newline="") as lines:
        names = {row["sigun"]: row["local_currency"] for row in csv.DictReader(lines)}
    if region not in names:
        raise section.wrong("region", f"시·군 이름이어야 합니다. 쓸 수 있는 이름: {', '.join(names)}.")
    return names[region]


def _platform(section: Section) -> tuple[PlatformSettings, str]:
    profile = PROFILES[section.choice("profile", tuple(PROFILES))]
    base_url = section.required_text("base_url").rstrip("/")
    if not is_safe_address(base_url):
        raise section.wrong("base_url", "https:// 로 시작하는 주소여야 합니다(이 컴퓨터 안에서만 http://).")
    client_id = section.required_text("client_id", 200)
    secret = section.text("client_secret", 1_280)
    variable = section.text("client_secret_env", 200)
    if secret and variable:
        raise section.refused(
            "client_secret",
            f"'{section.name_of('client_secret')}'과(와) 'client_secret_env' 가운데 하나만 적어 주세요.",
        )
    if variable and not _VARIABLE.fullmatch(variable):
        raise section.wrong("client_secret_env", "환경 변수의 이름이어야 합니다.")
    poll_interval_s = section.number(
        "poll_interval_s", profile.poll_interval_s, profile.min_poll_interval_s, SLOWEST_POLL_S
    )
    section.finish()
    return PlatformSettings(profile, base_url, client_id, poll_interval_s, variable), secret


def _rules(section: Section) -> Rules:
    usual = Rules()
    rules = Rules(
        auto_accept=AutoAccept(
            section.choice("auto_accept", [word.value for word in AutoAccept], usual.auto_accept.value)
        ),
        after_min=section.integer("after_min", usual.after_min, 1, 60),
        preparation_min=section.integer("preparation_min", usual.preparation_min, 1, 240),
        print_at_once=section.switch("print_at_once", default=usual.print_at_once),
        slip_limit_min=section.integer("slip_limit_min", usual.slip_limit_min, 1, 1_440),
    )
    section.finish()
    return rules


def write_setup(settings: Settings) -> dict[str, object]:
    """Return the tables that :func:`read_setup` reads back as the same settings, without any secret.

    Printers' manners without a name get one on the way (``printers_format.with_named_profiles``), and the logo is kept
    by its path alone.
    """
    settings = with_named_profiles(settings)
    others: dict[str, object] = {
        "printer_profiles": write_profiles(settings.profiles),
        "menu_categories": write_categories(settings.categories),
        "slips": write_slips(settings.designs, settings.logo),
        "hours": write_hours(settings.hours),
        "screen": write_screen(settings.screen),
        "books": write_books(settings.books),
        "privacy": write_privacy(settings.privacy),
        "updates": write_updates(settings.updates),
        "computer": write_computer(settings.computer),
    }
    shop, platform, rules = settings.shop, settings.platform, settings.rules
    optional = {
        "region": shop.region,
        "business_number": shop.business_number,
        "owner": shop.owner,
        "address": shop.address,
        "phone": shop.phone,
        "origins": shop.origins,
    }
    platform_table: dict[str, object] = {
        "profile": platform.profile.name,
        "base_url": platform.base_url,
        "client_id": platform.client_id,
        "poll_interval_s": platform.poll_interval_s,
    }
    if platform.client_secret_env:
        platform_table["client_secret_env"] = platform.client_secret_env
    shop_table: dict[str, object] = {"name": shop.name, "merchant_id": shop.merchant_id}
    shop_table |= {key: text for key, text in optional.items() if text}
    if shop.day_begins_hour:
        shop_table["day_begins_hour"] = shop.day_begins_hour
    return {
        "shops": [shop_table | {"platform": platform_table}],
        "printers": write_printers(settings.printers),
        **{key: tables for key, tables in others.items() if tables},
        "rules": {
            "auto_accept": rules.auto_accept.value,
            "after_min": rules.after_min,
            "preparation_min": rules.preparation_min,
            "print_at_once": rules.print_at_once,
            "slip_limit_min": rules.slip_limit_min,
        },
        "bell": write_bell(settings.volume_percent, settings.attention),
        **({"backup": {"folder": settings.backup_folder}} if settings.backup_folder else {}),
    }
