"""Turn the tables of the books and of the customers' privacy into settings and back. It must not know files."""

from __future__ import annotations

from datetime import date, datetime

from merchant_desk.domain.books.fees import NOTHING, FeeRule
from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.order import Tender
from merchant_desk.paths import resource
from merchant_desk.services.books.own_rates import own_rule, own_words
from merchant_desk.services.settings import BookSettings, PrivacySettings

from .sections import Section

LATEST_PAYOUT_DAYS = 60
RATES_AT_MOST = 50
FREE_DAYS_AT_MOST = 100
DEAREST_DELIVERY = 100_000
#: The platforms' code of 2023-03 and the regulator's review of 2024-06: masked 24 h after the delivery at the latest.
LONGEST_SHOWN_H = 24


def read_books(table: object) -> BookSettings:
    """Return how the platform pays the shop; raises SettingsError."""
    section, usual = Section(table, "books"), BookSettings()
    key = section.choice(
        "table", tuple(sorted(path.stem for path in resource("fees").glob("*.toml"))), usual.table
    )
    books = BookSettings(
        key,
        section.text("tier", 40),
        _rates(section, key),
        section.integer("payout_days", usual.payout_days, 0, LATEST_PAYOUT_DAYS),
        _free_days(section),
    )
    section.finish()
    return books


def _rates(section: Section, platform: str) -> tuple[FeeRule, ...]:
    tables = section.tables("rates")
    if len(tables) > RATES_AT_MOST:
        raise section.wrong("rates", f"{RATES_AT_MOST}개를 넘을 수 없습니다.")
    rules: list[FeeRule] = []
    for table in tables:
        part = Section(table, "books.rates")
        valid_from = _day(part, "valid_from", part.value("valid_from"))
        if any(rule.valid_from == valid_from for rule in rules):
            raise part.wrong("valid_from", f"요율마다 다른 날이어야 합니다('{valid_from}'이 두 번 있습니다).")
        commission = _percent(part, "commission")
        if commission is None:
            raise part.missing("commission")
        rules.append(
            own_rule(
                platform,
                valid_from,
                commission,
                _by_tender(part),
                other_payment=_percent(part, "other_payment") or NOTHING,
                delivery=part.integer("delivery", 0, 0, DEAREST_DELIVERY),
                words=part.text("words", 60),
            )
        )
        part.finish()
    return tuple(rules)


def _by_tender(part: Section) -> dict[Tender, Rate]:
    table = Section(part.table("payment"), part.name_of("payment"))
    rates = {tender: rate for tender in Tender if (rate := _percent(table, tender.value)) is not None}
    table.finish()
    return rates


def _percent(section: Section, key: str) -> Rate | None:
    """Return the rate of ``"0.92"`` or 0.92 percent, None where it is absent."""
    value = section.value(key)
    if value is None:
        return None
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        try:
            return Rate.of_percent(str(value).strip())
        except (ValueError, ArithmeticError):  # "1e999999" is more than a decimal holds
            pass
    raise section.wrong(key, '0에서 100 사이의 백분율이어야 합니다("0.92"처럼, 소수 네 자리까지).')


def _free_days(section: Section) -> tuple[str, ...]:
    value = section.value("free_days")
    if value is None:
        return ()
    if not isinstance(value, list) or len(value) > FREE_DAYS_AT_MOST:
        raise section.wrong(
            "free_days", f'["2026-12-31"]처럼 적은 {FREE_DAYS_AT_MOST}일까지의 날짜여야 합니다.'
        )
    return tuple(sorted({_day(section, "free_days", day).isoformat() for day in value}))


def _day(section: Section, key: str, value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            pass
    raise section.wrong(key, '"2026-11-01"처럼 적은 날짜여야 합니다.')


def write_books(books: BookSettings) -> dict[str, object]:
    """Return the table that :func:`read_books` reads back; what is as usual is left out."""
    usual = BookSettings()
    table: dict[str, object] = {
        name: getattr(books, name)
        for name in ("table", "tier", "payout_days")
        if getattr(books, name) != getattr(usual, name)
    }
    if books.free_days:
        table["free_days"] = list(books.free_days)
    if books.own_rates:
        table["rates"] = [_rate_table(rule) for rule in books.own_rates]
    return table


def _rate_table(rule: FeeRule) -> dict[str, object]:
    table: dict[str, object] = {
        "valid_from": rule.valid_from.isoformat(),
        "commission": _percent_text(rule.commission),
    }
    if rule.payment:
        table["payment"] = {tender.value: _percent_text(rate) for tender, rate in rule.payment.items()}
    if rule.other_payment != NOTHING:
        table["other_payment"] = _percent_text(rule.other_payment)
    if rule.delivery:
        table["delivery"] = rule.delivery
    if rule.words not in {"", own_words(rule.valid_from)}:
        table["words"] = rule.words
    return table


def _percent_text(rate: Rate) -> str:
    return str(rate).removesuffix(" %")


def read_privacy(table: object) -> PrivacySettings:
    """Return how long and where a customer is shown; raises SettingsError."""
    section, usual = Section(table, "privacy"), PrivacySettings()
    privacy = PrivacySettings(
        section.integer("shown_h", usual.shown_h, 1, LONGEST_SHOWN_H),
        slips_without_person=section.switch("slips_without_person", default=usual.slips_without_person),
    )
    section.finish()
    return privacy


def write_privacy(privacy: PrivacySettings) -> dict[str, object]:
    """Return the table that :func:`read_privacy` reads back, empty for the usual one."""
    if privacy == PrivacySettings():
        return {}
    return {"shown_h": privacy.shown_h, "slips_without_person": privacy.slips_without_person}
