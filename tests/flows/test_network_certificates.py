"""Certificates that are not accepted, over real TLS: told with what to do, never passed over, and over once mended."""

from __future__ import annotations

import pytest

from merchant_desk.domain.attention import Voice
from merchant_desk.services import link
from merchant_desk.services.facts import LinkState
from merchant_desk.ui.lamps import Glow, lamps
from tests.fakes.tcp_fault_proxy import TcpFaultProxy
from tests.gateway.raw_server import RawServer
from tests.gateway.tls import Authority

HOST = "127.0.0.1"
WRONG = [
    ({"from_day": -9, "to_day": -1}, "(기간 지남). 컴퓨터의 날짜와 시간을 먼저 확인해 주세요."),
    ({"from_day": 1, "to_day": 9}, "(기간 시작 전). 컴퓨터의 날짜와 시간을 먼저 확인해 주세요."),
    ({"host": "another.example"}, "(다른 서버의 인증서). 와이파이 로그인 화면이 있는지"),
    ({"foreign": True}, ". 컴퓨터의 날짜와 시간, 백신 프로그램을 확인해 주세요."),
]


@pytest.mark.parametrize(("wrong", "said"), WRONG, ids=["expired", "not yet", "another name", "self-signed"])
def test_a_certificate_that_is_wrong_is_told_and_once_right_the_desk_is_online(
    open_shop, tmp_path, monkeypatch, wrong, said
):
    monkeypatch.setattr(link, "AWAY_S", 0.3)
    trusted = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(trusted.file))
    days = {key: wrong[key] for key in ("from_day", "to_day") if key in wrong}
    (tmp_path / "foreign").mkdir()
    signer = Authority(tmp_path / "foreign") if wrong.get("foreign") else trusted
    presented = signer.server(wrong.get("host", HOST), **days)
    with (
        RawServer(presented) as bad,
        RawServer(trusted.server(HOST)) as good,
        # The same address before and after: what changes is who answers there.
        TcpFaultProxy(HOST, bad.port) as wire,
    ):
        shop = open_shop(base_url=wire.url.replace("http:", "https:"))
        shop.wait(lambda: shop.counter.link().state is LinkState.OFFLINE, "the lamp goes out")
        trouble = shop.counter.link().trouble
        assert trouble.startswith("플랫폼의 보안 인증서를 확인할 수 없습니다" + said)
        assert trouble in shop.texts()
        assert "주문 못 받는 중" in shop.texts()
        lamp = lamps(shop.counter.facts(), shop.counter.now())[0]
        assert (lamp.text, lamp.glow) == ("플랫폼 연결 안 됨", Glow.BAD)
        shop.wait(lambda: Voice.NETWORK in shop.counter.ringing().voices, "the network has its own voice")
        assert bad.requests == [], "neither secret nor token leave"
        wire._upstream = (HOST, good.port)
        shop.wait(lambda: shop.counter.link().state is LinkState.ONLINE, "online once it is right")
        assert trouble not in shop.texts()
        shop.wait(lambda: not shop.counter.ringing().voices, "and quiet again")
        assert good.calls
