"""Turn the tables of printers and their profiles into settings and back. It must not know files, slips or devices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from merchant_desk.domain.job import SlipKind
from merchant_desk.domain.printer import Cutter, Fence, Hangul, OddText, OnUnknown, PrinterProfile
from merchant_desk.services.settings import PrinterSettings, Settings

from .printer_addresses import wrong_address
from .sections import Section, refused

PRINTERS_AT_MOST = 16
PROFILES_AT_MOST = 50
COLUMNS = (48, 42, 32)
COPIES_AT_MOST = 5
SLIPS = (SlipKind.KITCHEN, SlipKind.DELIVERY, SlipKind.LABEL)
_NAME_LENGTH = 30
_USUAL = PrinterProfile()


def read_profiles(tables: Iterable[object]) -> tuple[PrinterProfile, ...]:
    """Return the profiles of ``[[printer_profiles]]``; raises SettingsError."""
    profiles = tuple(_profile(Section(table, "printer_profiles")) for table in tables)
    if len(profiles) > PROFILES_AT_MOST:
        raise refused(f"프린터 기종 설정([[printer_profiles]])은 {PROFILES_AT_MOST}개까지 적을 수 있습니다.")
    refuse_twins("프린터 기종 설정의", [profile.name for profile in profiles])
    return profiles


def read_printers(
    tables: Iterable[object], profiles: Sequence[PrinterProfile], categories: Sequence[str]
) -> tuple[PrinterSettings, ...]:
    """Return the printers of ``[[printers]]``; raises SettingsError.

    ``profiles`` may be named by a printer, and ``categories`` are the names that its lists of dishes may have.
    """
    printers = tuple(_printer(Section(table, "printers"), profiles, categories) for table in tables)
    if len(printers) > PRINTERS_AT_MOST:
        raise refused(f"프린터([[printers]])는 {PRINTERS_AT_MOST}대까지 적을 수 있습니다.")
    refuse_twins("프린터", [printer.name for printer in printers])
    _check_backups({printer.name: printer.backup for printer in printers})
    return printers


def refuse_twins(what: str, names: Sequence[str]) -> None:
    """Refuse a name that two tables have."""
    for name in names:
        if names.count(name) > 1:
            raise refused(f"{what} 이름 '{name}'이(가) 두 번 적혀 있습니다.")


def _profile(section: Section) -> PrinterProfile:
    name = section.required_text("name", _NAME_LENGTH)
    profile = PrinterProfile(
        name=name,
        columns=_columns(section),
        code_table=section.integer("code_table", 0, 0, 255) if section.has("code_table") else None,
        hangul_size_by_fs=section.switch("hangul_size_by_fs", default=_USUAL.hangul_size_by_fs),
        hangul=Hangul(section.choice("hangul", list(Hangul), _USUAL.hangul)),
        odd_text=OddText(section.choice("odd_text", list(OddText), _USUAL.odd_text)),
        cutter=Cutter(section.choice("cutter", list(Cutter), _USUAL.cutter)),
        fence=Fence(section.choice("fence", list(Fence), _USUAL.fence)),
        asks_status=section.switch("asks_status", default=_USUAL.asks_status),
        own_qr=section.switch("own_qr", default=_USUAL.own_qr),
    )
    section.finish()
    return profile


def _columns(section: Section) -> int:
    columns = section.integer("columns", COLUMNS[0], min(COLUMNS), max(COLUMNS))
    if columns not in COLUMNS:
        raise section.wrong("columns", "48, 42, 32 가운데 하나여야 합니다.")
    return columns


def _printer(
    section: Section, profiles: Sequence[PrinterProfile], categories: Sequence[str]
) -> PrinterSettings:
    name = section.required_text("name", _NAME_LENGTH)
    address = section.required_text("address")
    if must := wrong_address(address):
        raise section.wrong("address", must)
    profile = _profile_of(section, profiles)
    slips = section.words("slips", [kind.value for kind in SLIPS]) or (SlipKind.KITCHEN.value,)
    if section.value("slips") == []:
        raise section.wrong("slips", "kitchen, delivery, label 가운데 하나 이상이어야 합니다.")
    copies = section.integer("copies", 1, 1, COPIES_AT_MOST)
    dishes, not_dishes = section.words("dishes", categories), section.words("not_dishes", categories)
    if dishes and not_dishes:
        raise section.refused(
            "not_dishes", f"'{section.name_of('dishes')}'과(와) 'not_dishes' 가운데 하나만 적어 주세요."
        )
    backup = section.text("backup", _NAME_LENGTH)
    on_unknown = OnUnknown(section.choice("on_unknown", list(OnUnknown), OnUnknown.ASK))
    section.finish()
    return PrinterSettings(
        name,
        address,
        profile,
        tuple(SlipKind(slip) for slip in slips),
        copies,
        dishes,
        not_dishes,
        backup,
        on_unknown,
    )


def _profile_of(section: Section, profiles: Sequence[PrinterProfile]) -> PrinterProfile:
    if not section.has("profile"):
        return PrinterProfile(columns=_columns(section))
    if section.has("columns"):
        raise section.refused(
            "columns",
            f"'{section.name_of('columns')}'은(는) 'profile'과(와) 함께 쓸 수 없습니다. "
            "종이 폭은 기종 설정([[printer_profiles]])에 적어 주세요.",
        )
    name = section.required_text("profile", _NAME_LENGTH)
    for profile in profiles:
        if profile.name == name:
            return profile
    known = ", ".join(profile.name for profile in profiles) or "없음"
    raise section.wrong("profile", f"[[printer_profiles]]에 있는 이름이어야 합니다. 적혀 있는 이름: {known}.")


def _check_backups(backups: dict[str, str]) -> None:
    """Refuse a backup that is no other printer, and printers that stand in for one another in a circle."""
    for name, backup in backups.items():
        if backup and (backup not in backups or backup == name):
            raise refused(
                f"'printers.backup' 값은 다른 프린터의 이름이어야 합니다('{name}' 프린터의 '{backup}')."
            )
    for name in backups:
        way = [name]
        while backup := backups[way[-1]]:
            if backup in way:
                raise refused(
                    f"'printers.backup'이 제자리로 돌아옵니다({' → '.join([*way, backup])}). "
                    "한 프린터의 대신 인쇄할 프린터를 지워 주세요."
                )
            way.append(backup)


def write_profiles(profiles: Iterable[PrinterProfile]) -> list[dict[str, object]]:
    """Return the tables of the profiles; what is usual is written, too, so that nothing changes with a version."""
    return [
        {
            "name": profile.name,
            "columns": profile.columns,
            **({} if profile.code_table is None else {"code_table": profile.code_table}),
            "hangul_size_by_fs": profile.hangul_size_by_fs,
            "hangul": profile.hangul.value,
            "odd_text": profile.odd_text.value,
            "cutter": profile.cutter.value,
            "fence": profile.fence.value,
            "asks_status": profile.asks_status,
            "own_qr": profile.own_qr,
        }
        for profile in profiles
    ]


def write_printers(printers: Iterable[PrinterSettings]) -> list[dict[str, object]]:
    """Return the tables of the printers; a profile with a name is written by it (see :func:`with_named_profiles`)."""
    return [_printer_table(printer) for printer in printers]


def _printer_table(printer: PrinterSettings) -> dict[str, object]:
    profile = printer.profile
    table: dict[str, object] = {"name": printer.name, "address": printer.address}
    table |= {"profile": profile.name} if profile.name else {"columns": profile.columns}
    table |= {"slips": [slip.value for slip in printer.slips], "copies": printer.copies}
    optional = {
        "dishes": list(printer.dishes),
        "not_dishes": list(printer.not_dishes),
        "backup": printer.backup,
    }
    table |= {key: value for key, value in optional.items() if value}
    return table | {"on_unknown": printer.on_unknown.value}


def with_named_profiles(settings: Settings) -> Settings:
    """Return the settings as they can be written: manners that are not usual stand in a profile with a name.

    A profile is shared by its name, so the one in ``settings.profiles`` counts where a printer still has an older
    copy of it. Manners without a name are named after their printer.
    """
    profiles = {profile.name: profile for profile in settings.profiles}
    printers = []
    for printer in settings.printers:
        profile = printer.profile
        if not profile.name and profile != PrinterProfile(columns=profile.columns):
            profile = replace(profile, name=_free_name(printer.name, profile, profiles))
        if profile.name:
            profile = profiles.setdefault(profile.name, profile)
        printers.append(replace(printer, profile=profile))
    return replace(settings, printers=tuple(printers), profiles=tuple(profiles.values()))


def _free_name(wanted: str, profile: PrinterProfile, profiles: dict[str, PrinterProfile]) -> str:
    """Return a name for manners: the printer's, with a number where other manners have that name."""
    name, number = wanted, 1
    while name in profiles and profiles[name] != replace(profile, name=name):
        number += 1
        name = f"{wanted[: _NAME_LENGTH - 4]} {number}"
    return name
