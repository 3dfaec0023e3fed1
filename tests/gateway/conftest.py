"""A practice platform over real HTTP, a raw server for what no web server does, and clients for both."""

from collections.abc import Callable, Iterator

import pytest

from merchant_desk.gateway.client import OpenDeliveryClient
from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, MERCHANT_ID, PracticePlatform
from merchant_desk.services.settings import PROFILES, PlatformSettings
from tests.gateway.raw_server import RawServer

Connect = Callable[..., OpenDeliveryClient]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Make clients; they are closed after the test."""
    made: list[OpenDeliveryClient] = []

    def make(
        base_url: str, *, secret=lambda: CLIENT_SECRET, merchant_id=MERCHANT_ID, **more
    ) -> OpenDeliveryClient:
        timeouts = {
            "connect_timeout_s": more.pop("connect_timeout_s", 2.0),
            "read_timeout_s": more.pop("read_timeout_s", 2.0),
        }
        settings = PlatformSettings(PROFILES["practice"], base_url, CLIENT_ID, 5.0, **timeouts)
        made.append(OpenDeliveryClient(settings, merchant_id, secret, **more))
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def platform() -> Iterator[PracticePlatform]:
    with PracticePlatform(record_exchanges=True) as running:
        yield running


@pytest.fixture
def client(platform: PracticePlatform, connect: Connect) -> OpenDeliveryClient:
    return connect(platform.base_url)


@pytest.fixture
def raw() -> Iterator[RawServer]:
    with RawServer() as running:
        yield running


@pytest.fixture
def raw_client(raw: RawServer, connect: Connect) -> OpenDeliveryClient:
    return connect(raw.url, read_timeout_s=0.3)
