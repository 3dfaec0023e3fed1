"""The system's clock gives aware UTC and a monotonic time."""

from datetime import UTC, datetime, timedelta

from merchant_desk.system.clock import SystemClock


def test_now_is_aware_utc():
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_the_monotonic_time_never_goes_back():
    clock = SystemClock()
    times = [clock.monotonic_s() for _ in range(100)]
    assert times == sorted(times)
