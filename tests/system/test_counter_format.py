"""Hours, screen and bell in the file: what is taken, and the name of what is not."""

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.opening_hours import Span
from merchant_desk.system.settings.counter_format import (
    read_bell,
    read_hours,
    read_screen,
    write_bell,
    write_hours,
)


def test_hours_may_pause_and_reach_into_the_night():
    hours = read_hours({"mon": ["10:00-14:30", "17:00-02:00"]})
    assert hours.days[0] == (Span(600, 870), Span(1020, 1560))
    assert hours.days[1] == ()
    assert write_hours(hours) == {"mon": ["10:00-14:30", "17:00-02:00"]}


def test_a_whole_day_is_a_span_too():
    assert read_hours({"sun": ["00:00-00:00"]}).days[6] == (Span(0, 1440),)


@pytest.mark.parametrize(
    "spans",
    [["10-22"], ["25:00-26:00"], ["10:00-13:00", "12:00-15:00"], ["18:00-13:00"], "10:00-22:00", [1]],
)
def test_hours_that_cannot_be_are_named(spans):
    with pytest.raises(SettingsError, match=r"hours\.tue"):
        read_hours({"tue": spans})


@pytest.mark.parametrize("quiet", ["22-8", "24:00-08:00", "밤"])
def test_quiet_hours_that_cannot_be_are_named(quiet):
    with pytest.raises(SettingsError, match=r"bell\.quiet_hours"):
        read_bell({"quiet_hours": quiet})


def test_quiet_hours_come_back():
    volume, attention = read_bell({"volume_percent": 70, "quiet_hours": "22:00-08:00"})
    assert (attention.quiet_from_min, attention.quiet_to_min) == (1320, 480)
    assert write_bell(volume, attention) == {"volume_percent": 70, "quiet_hours": "22:00-08:00"}


@pytest.mark.parametrize("table", [{"theme": "pink"}, {"language": "fr"}, {"size_percent": 99}])
def test_a_screen_that_there_is_not_is_named(table):
    with pytest.raises(SettingsError, match=f"screen.{next(iter(table))}"):
        read_screen(table)
