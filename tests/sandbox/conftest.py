"""A platform with a clock that stands still, and the plainest desk on it."""

import pytest

from merchant_desk.sandbox.server import PracticePlatform
from tests.quality.wire_contract import check_exchanges
from tests.sandbox.plain_desk import HandClock, PlainDesk


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def platform(clock):
    with PracticePlatform(seed=7, clock=clock, record_exchanges=True) as running:
        yield running
    assert check_exchanges(running.exchanges) == []


@pytest.fixture
def desk(platform):
    with PlainDesk(platform) as one:
        yield one
