"""The quiet hours by Korea's clock, also across midnight."""

from datetime import UTC, datetime

import pytest

from merchant_desk.domain.quiet_hours import is_quiet


def seoul(hour, minute=0):
    return datetime(2026, 7, 21, (hour - 9) % 24, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "at", "quiet"),
    [
        ((0, 0), seoul(0), False),
        ((600, 600), seoul(10), False),
        ((23 * 60, 7 * 60), seoul(22, 59), False),
        ((23 * 60, 7 * 60), seoul(23), True),
        ((23 * 60, 7 * 60), seoul(3), True),
        ((23 * 60, 7 * 60), seoul(7), False),
        ((14 * 60, 16 * 60), seoul(13, 59), False),
        ((14 * 60, 16 * 60), seoul(14), True),
        ((14 * 60, 16 * 60), seoul(16), False),
    ],
)
def test_they_are_koreas_hours(hours, at, quiet):
    assert is_quiet(at, *hours) is quiet
