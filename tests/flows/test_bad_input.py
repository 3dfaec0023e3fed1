"""What is wrong from outside: each gets one clear sentence, in the window and in the log; nothing is lost, it rings.

The provisioning file's own refusals are proved in tests/system; here one wrong key goes the whole way.
"""

from __future__ import annotations

import logging
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest
import tomli_w

from merchant_desk.domain.attention import Voice
from merchant_desk.domain.status import Status
from merchant_desk.system.vault import MemoryVault
from tests.flows.shop import slips_of, tables

PAGE = "<!doctype html><html><title>공유기</title><p>로그인하세요</p></html>".encode()


@pytest.fixture
def web_page():
    """The address of something that answers every question with a web page."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(PAGE)))
            self.end_headers()
            self.wfile.write(PAGE)

        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length", "0")))
            self.do_GET()

        def log_message(self, *_):
            """Say nothing on the console."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join(5)


def one_sentence(shop, words: str) -> str:
    """The one sentence of the banner that has the words."""
    shop.wait(lambda: any(words in said for said in shop.window.banner.sentences()), words)
    found: list[str] = [said for said in shop.window.banner.sentences() if words in said]
    assert len(found) == 1
    return found[0]


def logged(caplog, words: str) -> list[str]:
    return [
        r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING and words in r.getMessage()
    ]


def provision(tmp_path, content: str) -> subprocess.CompletedProcess[str]:
    file = tmp_path / "shop.toml"
    file.write_text(content, encoding="utf-8")
    command = [sys.executable, "-m", "merchant_desk", "provision", str(file)]
    home = {"MERCHANT_DESK_HOME": str(tmp_path / "desk"), "PATH": "", "PYTHONUTF8": "1"}
    return subprocess.run(command, env=home, capture_output=True, encoding="utf-8", timeout=60, check=False)


@pytest.mark.parametrize(
    ("wrong", "right", "named"),
    [
        ('"preparatoin_min" = 20\n', "", "preparatoin_min"),
        (
            'merchant_id = "행복분식-1234567890-ae7d8bdd-1391-5437-b5ef-609d8a8f7785"',
            "merchant_id",
            "merchant_id",
        ),
    ],
)
def test_a_wrong_key_or_number_in_the_file_is_named_and_changes_nothing(
    tmp_path, platform, wrong, right, named
):
    lines = tomli_w.dumps(tables(platform, "tcp://127.0.0.1:9100", preparation_min=20)).splitlines()
    if right:
        lines = [wrong if line.startswith(right) else line for line in lines]
    done = provision(tmp_path, "\n".join([*lines, "" if right else wrong]))
    assert done.returncode == 2
    assert named in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1, "one sentence, no traceback"
    assert not list((tmp_path / "desk").rglob("*.toml")), "nothing was set up"


def test_an_address_that_answers_with_a_web_page(open_shop, web_page, caplog):
    shop = open_shop(base_url=web_page)
    said = one_sentence(shop, "플랫폼")
    assert "주소" in said
    assert "주문 못 받는 중" in shop.texts()
    assert len(logged(caplog, "link:")) == 1, "said once, not at every poll"


def test_wrong_credentials_are_said_loudly_and_a_right_secret_helps_at_once(open_shop, platform, caplog):
    shop = open_shop(start=False)
    shop.vault = MemoryVault()
    shop.vault.write(shop.settings.platform.secret_name, "wrong")
    shop.start(polled=False)
    order_id = platform.place(kind="DELIVERY")
    said = one_sentence(shop, "접속 정보")
    assert "맞지 않습니다" in said
    assert "플랫폼 로그인 필요" in shop.texts()
    shop.wait(lambda: Voice.NETWORK in shop.counter.ringing().voices, "it rings with the network's voice")
    assert len(logged(caplog, "link:")) == 1
    shop.desk.secrets.give("practice-secret")
    shop.wait(lambda: shop.rings(order_id), "the order was not lost")


@pytest.mark.parametrize("skew_s", [300.0, -300.0])
def test_a_clock_five_minutes_off_is_said_and_the_countdown_is_the_platforms(open_shop, platform, skew_s):
    platform.market.skew_s = skew_s
    shop = open_shop()
    order_id = shop.order(kind="DELIVERY", confirm_within_s=480)
    said = one_sentence(shop, "컴퓨터 시계")
    assert "5분" in said
    assert ("느립니다" if skew_s > 0 else "빠릅니다") in said
    left = shop.record(order_id).deadline - shop.counter.now()
    assert timedelta(seconds=440) < left <= timedelta(seconds=482)
    shop.pick(order_id)
    shop.wait(lambda: "7:" in shop.window.detail.head.time.text(), "about eight minutes are left")
    assert abs(shop.counter.now() - datetime.now(UTC)) > timedelta(seconds=290)
    shop.accept(order_id)


BROKEN: dict[str, tuple[dict[str, Any], str]] = {
    "a fraction of a won": ({"set": {"total.orderAmount.value": 20000.5}}, "금액을 읽을 수 없습니다"),
    "a missing field": ({"drop": ["items.0.totalPrice"]}, "읽을 수 없습니다"),
    "no customer": ({"drop": ["customer"]}, "읽을 수 없는 내용"),
    "no kind of order": ({"drop": ["orderTiming"]}, "읽을 수 없"),
    "no dishes": ({"drop": ["items"]}, "메뉴를 읽을 수 없습니다"),
    "2 MB of note": ({"note_bytes": 2_000_000}, "글이 너무 깁니다"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_order_rings_is_shown_with_a_sentence_and_can_be_accepted(shop, printer, caplog, case):
    wish, sentence = BROKEN[case]
    order_id = shop.platform.place(kind="DELIVERY", timing="INSTANT", **wish)
    shop.wait(lambda: shop.rings(order_id), "it rings")
    shop.wait(lambda: shop.record(order_id).order or shop.record(order_id).unreadable, "it was looked at")
    number = shop.at_platform(order_id)["displayId"]
    seen = shop.shown(order_id)
    assert number in seen
    assert sentence in seen
    assert logged(caplog, order_id)
    if case == "a fraction of a won":
        assert "20,000" not in seen, "a wrong amount is worse than none"
    shop.accept(order_id)
    shop.wait_for(order_id, Status.COOKING)
    shop.wait_for_paper(order_id)
    slips = slips_of(printer, number)
    assert len(slips) == 2
    if "note_bytes" in wish:
        assert all(len(slip) < 5_000 for slip in slips), "nobody wants a kilometre of paper"
    else:
        assert all("플랫폼 화면을" in slip for slip in slips), "the slips say where to look"
    shop.rest()
    assert shop.view("SELECT count(*) FROM v_orders WHERE order_id = ?", order_id) == [(1,)]
