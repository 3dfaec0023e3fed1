"""Read the dated tables of what platforms take, which travel with the program. It must not know how fees are reckoned.

A table ``resources/fees/KEY.toml``, rates in percent::

    name = "요기요"                # what people call the platform
    place = 3                     # where it stands among the other platforms; absent: it is not compared
    [[rules]]
    tier = "높은 구간"             # the shop's class; the first one is used where the shop's is not known
    valid_from = 2024-08-01
    commission = "9.7"            # of the sale; must be there
    takeout = "7.7"               # in its place for orders that are fetched
    payment = { CARD = "1.92" }   # of what was paid online, by tender
    other_payment = "0.92"        # of the tenders that payment does not name
    delivery = 1900               # won that the shop pays for each delivery by the platform
    vat = "10"                    # of all of these together; absent: 10
    source = "..."                # who says so, and when; must be there
    assumption = "..."            # what is uncertain, a sentence shown beside the number
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from merchant_desk.domain.books.fees import NOTHING, VAT, FeeRule, FeeTable
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.order import Tender
from merchant_desk.paths import ResourceMissingError, resource

from .provisioning.provision import read_bytes
from .settings.sections import Section, refused
from .settings.toml_text import read_tables

RULES_AT_MOST = 100
_DEAREST_DELIVERY = 100_000
_FOLDER = "fees"


@dataclass(frozen=True, slots=True)
class FeeTables:
    """Every table by its key, and those of other platforms in the order in which they are shown."""

    by_key: Mapping[str, FeeTable]
    elsewhere: tuple[FeeTable, ...]


def read_fee_tables(folder: Path | None = None) -> FeeTables:
    """Return the tables of a folder (those of the program); reads files, so it belongs on a lane.

    Raises SettingsError for the first file that is wrong: its name, the key, and what it must be.
    """
    try:
        paths = sorted((folder or resource(_FOLDER)).glob("*.toml"))
    except (OSError, ResourceMissingError) as error:
        raise _incomplete(detail=str(error)) from error
    if not paths:
        raise _incomplete(detail="no fee tables")
    tables: dict[str, FeeTable] = {}
    places: dict[str, int] = {}
    for path in paths:
        try:
            table, place = _table(path.stem, Section(read_tables(read_bytes(path)), ""))
        except SettingsError as error:
            sentence = f"요율표 {path.name}: {error.sentence}"
            raise SettingsError(sentence, action=error.action, detail=error.detail) from error
        tables[table.key] = table
        if place:
            places[table.key] = place
    return FeeTables(tables, tuple(tables[key] for key in sorted(places, key=lambda key: (places[key], key))))


def _incomplete(detail: str) -> SettingsError:
    return SettingsError("요율표를 찾을 수 없습니다.", action="프로그램을 다시 설치해 주세요.", detail=detail)


def _table(key: str, section: Section) -> tuple[FeeTable, int]:
    """Return the table and its place, 0 for none."""
    name = section.required_text("name", 40)
    place = section.integer("place", 0, 1, 99)
    found = section.tables("rules")
    if not 1 <= len(found) <= RULES_AT_MOST:
        raise section.wrong("rules", f"1개에서 {RULES_AT_MOST}개 사이의 [[rules]] 표여야 합니다.")
    rules: list[FeeRule] = []
    for table in found:
        part = Section(table, "rules")
        rule = _rule(key, part)
        if any((one.tier, one.valid_from) == (rule.tier, rule.valid_from) for one in rules):
            raise part.wrong(
                "valid_from", f"같은 구간에서 서로 달라야 합니다('{rule.valid_from}'이 두 번 있습니다)."
            )
        rules.append(rule)
    section.finish()
    return FeeTable(key, name, tuple(rules)), place


def _rule(key: str, part: Section) -> FeeRule:
    valid_from = _day(part)
    commission = _percent(part, "commission")
    if commission is None:
        raise refused(f"'{part.name_of('commission')}' 항목이 빠졌습니다.")
    other_payment, vat = _percent(part, "other_payment"), _percent(part, "vat")
    rule = FeeRule(
        key,
        valid_from,
        commission,
        _by_tender(part),
        NOTHING if other_payment is None else other_payment,
        VAT if vat is None else vat,
        part.integer("delivery", 0, 0, _DEAREST_DELIVERY),
        part.text("tier", 40),
        f"{valid_from:%Y-%m-%d}부터",
        part.required_text("source", 200),
        part.text("assumption", 400),
        _percent(part, "takeout"),
    )
    part.finish()
    return rule


def _day(part: Section) -> date:
    value = part.value("valid_from")
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise part.wrong("valid_from", "2026-11-01처럼 따옴표 없이 적은 날짜여야 합니다.")


def _by_tender(part: Section) -> dict[Tender, Rate]:
    if not part.has("payment"):
        return {}
    table = Section(part.value("payment"), part.name_of("payment"))
    rates = {tender: rate for tender in Tender if (rate := _percent(table, tender.value)) is not None}
    table.finish()
    return rates


def _percent(part: Section, key: str) -> Rate | None:
    """Return the rate of ``"0.92"`` percent, None where it is absent."""
    value = part.value(key)
    if value is None:
        return None
    if isinstance(value, str):
        try:
            return Rate.of_percent(value)
        except ValueError:
            pass
    raise part.wrong(key, '"0.92"처럼 따옴표로 묶은 0에서 100 사이의 백분율이어야 합니다.')
