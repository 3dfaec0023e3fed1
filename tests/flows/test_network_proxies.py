"""Proxies out of the environment or the system, with a whole desk: used, told when dead, and over once mended."""

from __future__ import annotations

import socket
import urllib.request

import pytest
import requests.utils

from merchant_desk.gateway.address import Address
from merchant_desk.services.facts import LinkState
from tests.fakes.connect_proxy import ConnectProxy
from tests.gateway.raw_server import RawServer, hang_up, http, send_and
from tests.gateway.tls import Authority

HOST = "platform.example"
VARIABLES = [
    name for low in ("http_proxy", "https_proxy", "all_proxy", "no_proxy") for name in (low, low.upper())
]


@pytest.fixture
def no_proxy_of_ours(monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def secure_platform(tmp_path, monkeypatch):
    """A platform by TLS that answers no events, under a name that no resolver knows."""
    authority = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with RawServer(authority.server(HOST)) as server:
        yield server


def unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.mark.usefixtures("no_proxy_of_ours")
def test_a_dead_proxy_is_told_and_the_desk_comes_back_with_it(open_shop, secure_platform, monkeypatch):
    port = unused_port()
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
    shop = open_shop(base_url=f"https://{HOST}")
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
    trouble = shop.counter.link().trouble
    assert trouble == "프록시 서버를 통해 연결할 수 없습니다. 컴퓨터의 프록시 설정을 확인해 주세요."
    assert trouble in shop.texts()
    with ConnectProxy("127.0.0.1", secure_platform.port, at=port) as proxy:
        shop.wait(lambda: shop.counter.link().state is LinkState.ONLINE, "online with the proxy")
        assert set(proxy.asked) == {f"{HOST}:443"}
        assert trouble not in shop.texts()
        assert secure_platform.calls[-1].path == "/v1/events:polling"
        assert b"authorization" not in proxy.head.lower(), "the token is for the platform alone"
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the proxy is gone again")


@pytest.mark.usefixtures("no_proxy_of_ours")
def test_the_proxy_of_the_system_is_used(open_shop, secure_platform, monkeypatch):
    """On Windows and macOS ``urllib.request.getproxies`` asks the system where the environment names none."""
    with ConnectProxy("127.0.0.1", secure_platform.port) as proxy:
        # What the registry or the system configuration would answer; this machine has neither.
        monkeypatch.setattr(requests.utils, "getproxies", lambda: {"https": proxy.url})
        shop = open_shop(base_url=f"https://{HOST}")
        shop.wait(lambda: shop.counter.link().state is LinkState.ONLINE, "online by the system's proxy")
        assert proxy.asked


@pytest.mark.usefixtures("no_proxy_of_ours")
def test_a_proxy_that_is_no_proxy_is_told(open_shop, monkeypatch):
    """A web server under the proxy's address answers CONNECT with a page, and that is no TLS."""
    with RawServer() as web:
        web.answer(*[send_and(hang_up, http(200, "<html>", Content_Type="text/html"))] * 50)
        monkeypatch.setenv("HTTPS_PROXY", web.url)
        shop = open_shop(base_url=f"https://{HOST}")
        shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
        assert "보안 연결을 맺지 못했습니다" in shop.counter.link().trouble
        assert shop.counter.link().trouble in shop.texts()
        assert all(seen.method == "CONNECT" for seen in web.requests), "neither secret nor token leave"


@pytest.mark.usefixtures("no_proxy_of_ours")
@pytest.mark.parametrize("value", ["socks5://127.0.0.1:{}", "127.0.0.1:{}", "not a proxy"])
def test_a_proxy_setting_that_cannot_be_used_is_told_as_one(open_shop, monkeypatch, value):
    monkeypatch.setenv("ALL_PROXY", value.format(unused_port()))
    shop = open_shop(base_url=f"https://{HOST}")
    shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
    assert "프록시" in shop.counter.link().trouble


@pytest.mark.usefixtures("no_proxy_of_ours")
def test_requests_asks_what_asks_the_system_and_exceptions_count(monkeypatch):
    assert vars(requests.utils)["getproxies"] is urllib.request.getproxies
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", HOST)
    assert Address.read(f"https://{HOST}").proxies() == {}
    assert Address.read("https://another.example").proxies()["https"] == "http://127.0.0.1:9"
