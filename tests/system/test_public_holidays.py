"""Korean banks' closed days are named, year by year, and far away years have none."""

import subprocess
import sys
from datetime import date

import pytest

from merchant_desk.system.public_holidays import load_holidays


@pytest.mark.parametrize(
    ("day", "is_closed"),
    [
        (date(2026, 1, 1), True),
        (date(2026, 2, 17), True),
        (date(2026, 3, 2), True),
        (date(2026, 5, 1), True),
        (date(2026, 9, 25), True),
        (date(2026, 10, 9), True),
        (date(2026, 11, 20), False),
        (date(2026, 12, 31), False),
        (date(1900, 1, 1), False),
        (date(2100, 1, 1), False),
    ],
)
def test_closed_days_are_named(day, is_closed):
    assert bool(load_holidays()(day)) is is_closed


def test_names_are_korean_and_each_year_is_reckoned_once(monkeypatch):
    import holidays

    asked: list[int] = []
    real = holidays.country_holidays

    def watched(*args, **more):
        asked.append(more["years"])
        return real(*args, **more)

    monkeypatch.setattr(holidays, "country_holidays", watched)
    name_of = load_holidays()
    assert name_of(date(2026, 9, 25)) == "추석"
    assert name_of(date(2026, 9, 24)) == "추석 전날"
    assert name_of(date(2027, 1, 1))
    assert asked == [2026, 2027]


def test_nothing_is_loaded_at_import():
    code = "import sys, merchant_desk.system.public_holidays as p; assert 'holidays' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
