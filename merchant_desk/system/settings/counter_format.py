"""Turn the tables of hours, screen and bell into settings and back. It must not know files."""

from __future__ import annotations

import re

from merchant_desk.domain.opening_hours import OpeningHours, Span, are_apart, clock_text
from merchant_desk.services.settings import AttentionSettings, Language, ScreenSettings, ThemeName

from .sections import Section

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
USUAL_VOLUME_PERCENT = 80
SPANS_AT_MOST = 4
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_QUIET = re.compile(rf"{_CLOCK.pattern}-{_CLOCK.pattern}")


def read_hours(table: object) -> OpeningHours:
    """Return the week of ``[hours]``; raises SettingsError."""
    section = Section(table, "hours")
    days = tuple(_day(section, name) for name in WEEKDAYS)
    section.finish()
    return OpeningHours(days if any(days) else ())


def _day(section: Section, name: str) -> tuple[Span, ...]:
    spans = tuple(_span(section, name, text) for text in section.texts(name, SPANS_AT_MOST, 11))
    if not are_apart(spans):
        raise section.wrong(name, "앞 시간부터 겹치지 않게 적어야 합니다.")
    return spans


def _span(section: Section, name: str, text: str) -> Span:
    span = Span.read(text)
    if span is None:
        raise section.wrong(name, '["10:00-14:30", "17:00-02:00"]처럼 적어야 합니다(다음 날 정오까지).')
    return span


def write_hours(hours: OpeningHours) -> dict[str, object]:
    """Return the table that :func:`read_hours` reads back."""
    if not hours.is_known:
        return {}
    return {
        name: [span.text() for span in spans]
        for name, spans in zip(WEEKDAYS, hours.days, strict=True)
        if spans
    }


def read_screen(table: object) -> ScreenSettings:
    """Return how the window looks; raises SettingsError."""
    section, usual = Section(table, "screen"), ScreenSettings()
    screen = ScreenSettings(
        ThemeName(section.choice("theme", [name.value for name in ThemeName], usual.theme.value)),
        Language(section.choice("language", [name.value for name in Language], usual.language.value)),
        section.integer("size_percent", usual.size_percent, 100, 150),
    )
    section.finish()
    return screen


def write_screen(screen: ScreenSettings) -> dict[str, object]:
    """Return the table that :func:`read_screen` reads back, empty for the usual one."""
    if screen == ScreenSettings():
        return {}
    return {
        "theme": screen.theme.value,
        "language": screen.language.value,
        "size_percent": screen.size_percent,
    }


def read_bell(table: object) -> tuple[int, AttentionSettings]:
    """Return the bell's volume (percent) and how the desk calls; raises SettingsError."""
    section, usual = Section(table, "bell"), AttentionSettings()
    volume_percent = section.integer("volume_percent", USUAL_VOLUME_PERCENT, 1, 100)
    quiet = section.text("quiet_hours", 11)
    found = _QUIET.fullmatch(quiet)
    if quiet and not found:
        raise section.wrong("quiet_hours", '"22:00-08:00"처럼 적어야 합니다.')
    quiet_from, quiet_to = (int(found[at]) * 60 + int(found[at + 1]) for at in (1, 3)) if found else (0, 0)
    attention = AttentionSettings(
        speaks=section.switch("speaks", default=usual.speaks),
        speaks_after_s=section.integer("speaks_after_s", usual.speaks_after_s, 10, 600),
        quiet_from_min=quiet_from,
        quiet_to_min=quiet_to,
        keeps_awake=section.switch("keeps_awake", default=usual.keeps_awake),
        check_before_min=section.integer("check_before_min", usual.check_before_min, 0, 120),
    )
    section.finish()
    return volume_percent, attention


def write_bell(volume_percent: int, attention: AttentionSettings) -> dict[str, object]:
    """Return the table that :func:`read_bell` reads back; what is as usual is left out but for the volume."""
    usual = AttentionSettings()
    table: dict[str, object] = {"volume_percent": volume_percent}
    for name in ("speaks", "speaks_after_s", "keeps_awake", "check_before_min"):
        if getattr(attention, name) != getattr(usual, name):
            table[name] = getattr(attention, name)
    if attention.quiet_from_min != attention.quiet_to_min:
        table["quiet_hours"] = f"{clock_text(attention.quiet_from_min)}-{clock_text(attention.quiet_to_min)}"
    return table
