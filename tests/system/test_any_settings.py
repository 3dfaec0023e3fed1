"""Whatever an owner may set comes back from the file as it was."""

from __future__ import annotations

from dataclasses import replace

import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from merchant_desk.domain.books.fees import NOTHING
from merchant_desk.domain.books.rates import WHOLE, Rate
from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.opening_hours import OpeningHours, Span
from merchant_desk.domain.order import Tender
from merchant_desk.domain.printer import Cutter, Fence, Hangul, OddText, OnUnknown, PrinterProfile
from merchant_desk.domain.shop import AutoAccept, Rules, Shop
from merchant_desk.domain.slip_design import NEEDED, PARTS, Designs, SlipDesign
from merchant_desk.services.books.own_rates import own_rule
from merchant_desk.services.settings import (
    PROFILES,
    AttentionSettings,
    BookSettings,
    Language,
    MenuCategory,
    PlatformSettings,
    PrinterSettings,
    PrivacySettings,
    ScreenSettings,
    Settings,
    ThemeName,
    UpdateSettings,
    UpdateTime,
)
from merchant_desk.services.slips.routing import REST
from merchant_desk.system.settings.setup_format import read_setup, write_setup
from merchant_desk.system.settings.slips_format import NEVER_LARGE
from merchant_desk.system.settings.toml_text import read_tables

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp"))
WORDS = st.text(LETTERS, min_size=1, max_size=12).filter(lambda word: word.strip() == word)
NAMES = st.lists(WORDS, unique=True, max_size=4)
COPIES = st.integers(1, 5)


@st.composite
def profiles(draw):
    return PrinterProfile(
        draw(WORDS),
        draw(st.sampled_from([48, 42, 32])),
        draw(st.none() | st.integers(0, 255)),
        hangul_size_by_fs=draw(st.booleans()),
        hangul=draw(st.sampled_from(Hangul)),
        odd_text=draw(st.sampled_from(OddText)),
        cutter=draw(st.sampled_from(Cutter)),
        fence=draw(st.sampled_from(Fence)),
        asks_status=draw(st.booleans()),
        own_qr=draw(st.booleans()),
    )


@st.composite
def printers(draw, known, categories):
    """Printers, each with a backup further down the list, so that there is no circle."""
    made = []
    names = draw(NAMES)
    for number, name in enumerate(names):
        lists = st.lists(st.sampled_from([*categories, REST]), unique=True, max_size=3).map(tuple)
        dishes = draw(lists)
        plain = st.sampled_from([48, 42, 32]).map(lambda columns: PrinterProfile(columns=columns))
        address = st.sampled_from(
            ["tcp://10.0.0.9:9100", "serial:COM3?baud=38400", "spool:A B", "pdf:C:/주문서"]
        )
        kinds = st.sampled_from([SlipKind.KITCHEN, SlipKind.DELIVERY, SlipKind.LABEL])
        made.append(
            PrinterSettings(
                name,
                draw(address),
                draw(st.sampled_from(known) if known and draw(st.booleans()) else plain),
                tuple(draw(st.lists(kinds, unique=True, min_size=1))),
                draw(COPIES),
                dishes,
                () if dishes else draw(lists),
                draw(st.sampled_from(["", *names[number + 1 :]])),
                draw(st.sampled_from(OnUnknown)),
            )
        )
    return tuple(made)


@st.composite
def designs(draw):
    made = []
    for kind, known in PARTS.items():
        if draw(st.booleans()):
            listed = [name for name in known if name in NEEDED[kind] or draw(st.booleans())]
            parts = draw(st.permutations(listed))
            large = [name for name in parts if name not in NEVER_LARGE and draw(st.booleans())]
            made.append(SlipDesign(kind, tuple(parts), frozenset(large), draw(st.integers(0, 5))))
    return Designs(tuple(made))


@st.composite
def hours(draw):
    """A week of at most two spans a day, the second one perhaps into the night."""
    days = []
    for _ in range(7):
        first = Span(draw(st.integers(0, 300)), draw(st.integers(301, 800)))
        second = Span(draw(st.integers(800, 1439)), draw(st.integers(1440, 1500)))
        days.append(tuple(draw(st.lists(st.sampled_from([first, second]), unique=True))))
    in_order = tuple(tuple(sorted(day, key=lambda span: span.begins_min)) for day in days)
    return OpeningHours(in_order if any(in_order) else ())


@st.composite
def attention(draw):
    begins, ends = draw(st.integers(0, 1439)), draw(st.integers(0, 1439))
    return AttentionSettings(
        draw(st.booleans()),
        draw(st.integers(10, 600)),
        begins if begins != ends else 0,
        ends if begins != ends else 0,
        draw(st.booleans()),
        draw(st.integers(0, 120)),
    )


RATES = st.integers(0, WHOLE).map(Rate)


@st.composite
def books(draw):
    table = draw(st.sampled_from(["baedal-teukgeup", "baemin"]))
    days = draw(st.lists(st.dates(), unique=True, max_size=4))
    rules = tuple(
        own_rule(
            table,
            day,
            draw(RATES),
            draw(st.dictionaries(st.sampled_from(Tender), RATES)),
            other_payment=draw(st.just(NOTHING) | RATES),
            delivery=draw(st.integers(0, 100_000)),
            words=draw(st.just("") | WORDS),
        )
        for day in days
    )
    free = draw(st.lists(st.dates(), unique=True, max_size=3))
    return BookSettings(
        table,
        draw(st.just("") | WORDS),
        rules,
        draw(st.integers(0, 60)),
        tuple(sorted(day.isoformat() for day in free)),
    )


@st.composite
def settings(draw):
    platform = draw(st.sampled_from(list(PROFILES.values())))
    known = draw(st.lists(profiles(), unique_by=lambda profile: profile.name, max_size=3))
    names = [name for name in draw(NAMES) if name != REST]
    words = st.lists(WORDS, unique=True, min_size=1, max_size=4).map(tuple)
    region, currency = draw(st.sampled_from([("", ""), ("수원시", "수원페이")]))
    return Settings(
        Shop(
            draw(WORDS),
            draw(st.text("abcXYZ019-", min_size=36, max_size=100)),
            region,
            currency,
            owner=draw(st.just("") | WORDS),
            origins=draw(st.just("") | WORDS),
            day_begins_hour=draw(st.integers(0, 11)),
        ),
        PlatformSettings(
            platform,
            "https://platform.example",
            draw(WORDS),
            draw(st.floats(platform.min_poll_interval_s, 120.0)),
            draw(st.sampled_from(["", "DESK_SECRET"])),
        ),
        draw(printers(known, names)),
        Rules(
            draw(st.sampled_from(AutoAccept)),
            draw(st.integers(1, 60)),
            draw(st.integers(1, 240)),
            draw(st.booleans()),
            draw(st.integers(1, 1_440)),
        ),
        draw(st.integers(1, 100)),
        draw(st.sampled_from(["", "/media/usb"])),
        tuple(MenuCategory(name, draw(words)) for name in names),
        draw(designs()),
        tuple(known),
        draw(st.sampled_from(["", "/media/shop/로고.png"])),
        draw(hours()),
        ScreenSettings(
            draw(st.sampled_from(ThemeName)), draw(st.sampled_from(Language)), draw(st.integers(100, 150))
        ),
        draw(attention()),
        draw(books()),
        PrivacySettings(draw(st.integers(1, 24)), slips_without_person=draw(st.booleans())),
        UpdateSettings(
            draw(st.sampled_from(["", "https://updates.example/desk"])), draw(st.sampled_from(UpdateTime))
        ),
    )


@given(settings())
def test_settings_come_back_from_the_file_as_they_were(wanted):
    tables = read_tables(tomli_w.dumps(write_setup(wanted)).encode())
    assert read_setup(tables) == (wanted, "")


@given(settings(), st.data())
def test_manners_that_were_never_saved_come_back_with_a_name(wanted, data):
    odd = replace(data.draw(profiles()), name="")
    changed = replace(wanted, printers=tuple(replace(printer, profile=odd) for printer in wanted.printers))
    back, _secret = read_setup(write_setup(changed))
    assert [replace(printer.profile, name="") for printer in back.printers] == [odd] * len(wanted.printers)
    assert read_setup(write_setup(back))[0] == back
