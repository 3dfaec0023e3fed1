"""Trying an address and credentials before they are kept: what is there, what is refused, nothing else is asked."""

from __future__ import annotations

import socket

import pytest

from merchant_desk.domain.errors import NotThePlatform, SettingsError, SignedOut, Unreachable
from merchant_desk.gateway.trying import try_address, try_sign_in
from merchant_desk.sandbox.server import CLIENT_ID, CLIENT_SECRET, PracticePlatform
from merchant_desk.services.settings import PROFILES, PlatformSettings


@pytest.fixture
def platform():
    with PracticePlatform(record_exchanges=True) as running:
        yield running


def at(base_url: str, client_id: str = CLIENT_ID) -> PlatformSettings:
    return PlatformSettings(PROFILES["practice"], base_url, client_id, 1.0, connect_timeout_s=2.0)


def test_a_platform_that_answers_is_reached_without_signing_in(platform):
    trial = try_address(at(platform.base_url))
    assert trial.took_ms >= 0
    assert not trial.is_encrypted, "this computer itself"
    assert all(exchange.method != "POST" for exchange in platform.exchanges), "nobody has signed in"


def test_an_address_where_nobody_listens():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(Unreachable):
        try_address(at(f"http://127.0.0.1:{port}"))


def test_an_address_without_encryption_is_never_tried():
    with pytest.raises(SettingsError, match="http"):
        try_address(at("http://platform.example"))


def test_right_credentials_sign_in_and_ask_nothing_more(platform):
    try_sign_in(at(platform.base_url), CLIENT_SECRET)
    assert [exchange.path for exchange in platform.exchanges] == ["/oauth/token"]


def test_wrong_credentials_are_refused(platform):
    with pytest.raises(SignedOut):
        try_sign_in(at(platform.base_url), "wrong")
    with pytest.raises(SignedOut):
        try_sign_in(at(platform.base_url, "nobody"), CLIENT_SECRET)


def test_something_else_than_the_platform_shows_at_the_sign_in(platform):
    platform.faults.add("html_page", endpoint="token")
    with pytest.raises(NotThePlatform):
        try_sign_in(at(platform.base_url), CLIENT_SECRET)
