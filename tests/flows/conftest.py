"""A practice platform that records, a printer on a socket, and a shop on both."""

from __future__ import annotations

import secrets

import pytest

from merchant_desk.sandbox.server import PracticePlatform
from merchant_desk.system.home import HOME_VARIABLE, open_home
from merchant_desk.system.vault import MemoryVault
from merchant_desk.ui.language import drop_languages
from tests.fakes.tcp_printer import TcpPrinterModel
from tests.flows.first_day import FirstDay
from tests.flows.shop import Shop


@pytest.fixture
def client_id():
    """Each platform knows one desk only: another test's, which still looks for its own at this port, is refused."""
    return f"practice-desk-{secrets.token_hex(4)}"


@pytest.fixture
def platform(client_id):
    with PracticePlatform(seed=7, record_exchanges=True, client_id=client_id) as running:
        yield running


@pytest.fixture
def printer():
    with TcpPrinterModel() as model:
        yield model


@pytest.fixture
def open_shop(qtbot, qapp, tmp_path, platform, printer):
    """Open a shop (once a test, unless a folder is named); keywords change its provisioning file."""
    opened: list[Shop] = []

    def opener(*, start: bool = True, address: str = "", **changes) -> Shop:
        one = Shop(qtbot, tmp_path, platform, address or printer.address, **changes)
        opened.append(one)
        if start:
            one.start()
        return one

    yield opener
    for one in opened:
        one.close()
    drop_languages(qapp)


@pytest.fixture
def shop(open_shop):
    return open_shop()


@pytest.fixture
def first_home(tmp_path):
    """A home in which nothing is set up yet."""
    return open_home({HOME_VARIABLE: str(tmp_path / "home")})


@pytest.fixture
def first_day(qtbot, qapp, first_home, monkeypatch):
    """Run the program on it, perhaps with another vault."""
    opened: list[FirstDay] = []

    def opener(vault=None) -> FirstDay:
        opened.append(FirstDay(qtbot, qapp, first_home, vault or MemoryVault(), monkeypatch))
        return opened[-1]

    yield opener
    for one in opened:
        one.end()
    drop_languages(qapp)
