"""Books and privacy in the file: what is taken, and the name of what is not."""

from datetime import date

import pytest

from merchant_desk.domain.books.rates import Rate
from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.order import Tender
from merchant_desk.services.settings import BookSettings, PrivacySettings
from merchant_desk.system.settings.books_format import read_books, read_privacy, write_books, write_privacy

RATE = {"valid_from": "2026-11-01", "commission": "1"}


def test_what_is_usual_is_neither_needed_nor_written():
    assert read_books({}) == BookSettings()
    assert write_books(BookSettings()) == {}
    assert read_privacy({}) == PrivacySettings()
    assert write_privacy(PrivacySettings()) == {}


def test_a_shops_own_rates_are_read_by_their_day():
    books = read_books(
        {
            "table": "baedal-teukgeup",
            "rates": [
                {
                    "valid_from": date(2026, 11, 1),
                    "commission": 1,
                    "payment": {"CARD": 1.5},
                    "delivery": 2_900,
                },
                {
                    "valid_from": "2027-01-01",
                    "commission": "1.92",
                    "other_payment": "0.9234",
                    "words": "새 계약",
                },
            ],
        }
    )
    first, second = books.own_rates
    assert (first.platform, first.words) == ("baedal-teukgeup", "가게 요율 2026-11-01")
    assert first.payment_rate(Tender.CARD) == Rate(15_000)
    assert first.payment_rate(Tender.ONNURI) == Rate(0)
    assert first.delivery == 2_900
    assert second.commission == Rate(19_200)
    assert second.payment_rate(Tender.CARD) == Rate(9_234)
    assert second.words == "새 계약"


def test_free_days_stand_once_and_in_order():
    assert read_books({"free_days": ["2026-12-31", date(2026, 5, 1), "2026-12-31"]}).free_days == (
        "2026-05-01",
        "2026-12-31",
    )


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ({"table": "../fees"}, r"books\.table"),
        ({"table": 3}, r"books\.table"),
        ({"tier": ["상위"]}, r"books\.tier"),
        ({"payout_days": -1}, r"books\.payout_days"),
        ({"payout_days": 61}, r"books\.payout_days"),
        ({"free_days": "2026-12-31"}, r"books\.free_days"),
        ({"free_days": ["연말"]}, r"books\.free_days"),
        ({"free_days": [1]}, r"books\.free_days"),
        ({"rates": {"valid_from": "2026-11-01"}}, r"books\.rates"),
        ({"rates": ["1%"]}, r"books\.rates"),
        ({"rates": [RATE] * 51}, r"books\.rates"),
        ({"rates": [RATE, RATE]}, r"books\.rates\.valid_from"),
        ({"rates": [{"commission": "1"}]}, r"books\.rates\.valid_from"),
        ({"rates": [{"valid_from": "2026-11-01"}]}, r"books\.rates\.commission"),
        ({"rates": [RATE | {"commission": "1,5"}]}, r"books\.rates\.commission"),
        ({"rates": [RATE | {"commission": "1e999999"}]}, r"books\.rates\.commission"),
        ({"rates": [RATE | {"commission": float("nan")}]}, r"books\.rates\.commission"),
        ({"rates": [RATE | {"commission": True}]}, r"books\.rates\.commission"),
        ({"rates": [RATE | {"payment": {"CARD": 101}}]}, r"books\.rates\.payment\.CARD"),
        ({"rates": [RATE | {"payment": {"BITCOIN": 1}}]}, r"books\.rates\.payment\.BITCOIN"),
        ({"rates": [RATE | {"payment": "1"}]}, r"books\.rates\.payment"),
        ({"rates": [RATE | {"other_payment": "0.00001"}]}, r"books\.rates\.other_payment"),
        ({"rates": [RATE | {"delivery": -1}]}, r"books\.rates\.delivery"),
        ({"rates": [RATE | {"vat": "10"}]}, r"books\.rates\.vat"),
        ({"payout": 2}, r"books\.payout"),
    ],
)
def test_books_that_cannot_be_are_named(table, name):
    with pytest.raises(SettingsError, match=name):
        read_books(table)


@pytest.mark.parametrize(
    "table", [{"shown_h": 0}, {"shown_h": 25}, {"slips_without_person": "yes"}, {"shown": 3}]
)
def test_a_privacy_that_the_law_does_not_know_is_named(table):
    with pytest.raises(SettingsError, match=f"privacy.{next(iter(table))}"):
        read_privacy(table)
