"""Calls without a whole answer, each by a real cause: "nothing left" is never said of a request that may have."""

import contextlib
import socket
import threading
import time
from datetime import UTC, datetime

import pytest
import urllib3.util.connection

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import NoAnswer, NotThePlatform, Unreachable
from merchant_desk.gateway import session
from merchant_desk.services.ports import DecisionRequest
from tests.fakes.tcp_fault_proxy import TcpFaultProxy
from tests.gateway.documents import ORDER_ID
from tests.gateway.raw_server import RawServer, hang_up, http, reset, send_and
from tests.gateway.tls import Authority
from tests.machine import wait_until

ACCEPT = DecisionRequest(Action.ACCEPT, ORDER_ID, datetime(2026, 3, 2, 9, tzinfo=UTC), "D-1", 20)


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


def unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


# --- nothing left -------------------------------------------------------------------------------------------


def test_nobody_listens(connect):
    with pytest.raises(Unreachable, match="플랫폼에 연결할 수 없습니다") as lost:
        connect(f"http://127.0.0.1:{unused_port()}").poll()
    assert lost.value.detail == "ConnectionRefusedError: [Errno 111] Connection refused"


def test_the_name_is_not_found(connect):
    with pytest.raises(Unreachable, match="플랫폼 주소를 찾을 수 없습니다"):
        connect("https://platform.invalid").decide(ACCEPT)


def test_connecting_takes_too_long(connect):
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = full.getsockname()
        waiting = []
        try:
            for _ in range(4):  # fill the queue of a server that takes nobody
                one = socket.socket()
                one.setblocking(False)
                one.connect_ex(address)
                waiting.append(one)
            client = connect(f"http://127.0.0.1:{address[1]}", connect_timeout_s=0.3)
            with pytest.raises(Unreachable, match="연결에 응답하지 않습니다"):
                client.decide(ACCEPT)
        finally:
            for one in waiting:
                one.close()


def test_a_certificate_that_nobody_vouches_for(connect, authority):
    with RawServer(authority.server("127.0.0.1")) as server:
        with pytest.raises(Unreachable, match="보안 인증서를 확인할 수 없습니다"):
            connect(server.url).decide(ACCEPT)
        assert server.requests == []


def test_a_certificate_for_another_name(connect, authority, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with RawServer(authority.server("another.example")) as server:
        with pytest.raises(Unreachable, match="보안 인증서를 확인할 수 없습니다"):
            connect(server.url).decide(ACCEPT)
        assert server.requests == []


def test_a_certificate_of_the_systems_store(connect, authority, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/bundle.pem")
    with RawServer(authority.server("127.0.0.1")) as server:
        client = connect(server.url)
        client.decide(ACCEPT)
        client.decide(ACCEPT)
        assert [seen.method for seen in server.calls] == ["POST", "POST"]
        assert server.connections == 1


def test_a_handshake_that_hangs(connect):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = connect(f"https://127.0.0.1:{silent.getsockname()[1]}", connect_timeout_s=0.3)
        with pytest.raises(Unreachable, match="연결에 응답하지 않습니다"):
            client.decide(ACCEPT)


def test_a_handshake_that_drips_ends_at_the_deadline(raw, connect):
    # A TLS record's head that promises more than ever comes: each byte renews the socket's own timeout.
    drip = raw.drip(b"\x16\x03\x03\x40\x00" + b"\x02" * 1000, 0.05)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            with contextlib.suppress(OSError):
                sock, _ = listener.accept()
                with sock:
                    drip(sock)

        thread = threading.Thread(target=serve)
        thread.start()
        started = time.monotonic()
        client = connect(f"https://127.0.0.1:{listener.getsockname()[1]}", deadline_s=0.6)
        with pytest.raises(Unreachable, match="연결에 응답하지 않습니다"):
            client.decide(ACCEPT)
        assert 0.5 < time.monotonic() - started < 5
        raw.stopping.set()
        thread.join(5)


def test_a_proxy_out_of_the_environment_that_is_not_there(connect, monkeypatch):
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(Unreachable, match="프록시"):
        connect("https://platform.example").decide(ACCEPT)


def test_a_proxy_that_says_no(connect, raw, monkeypatch):
    monkeypatch.setenv("https_proxy", raw.url)
    raw.answer(http(407))
    with pytest.raises(Unreachable, match="프록시"):
        connect("https://platform.example").decide(ACCEPT)
    assert [(seen.method, seen.path) for seen in raw.requests] == [("CONNECT", "platform.example:443")]


def test_through_a_proxy_the_platform_itself_is_verified(connect, raw, authority, monkeypatch):
    monkeypatch.setenv("https_proxy", raw.url)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    inside = RawServer()

    def tunnel(sock: socket.socket) -> None:
        sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with (
            authority.server("platform.example").wrap_socket(
                sock.dup(), server_side=True, suppress_ragged_eofs=True
            ) as safe,
            safe.makefile("rb") as stream,
        ):
            while (seen := inside._request(stream)) is not None:
                inside.requests.append(seen)
                safe.sendall(inside.token if seen.path == "/oauth/token" else http(202))

    raw.answer(tunnel)
    client = connect("https://platform.example")
    with inside:
        client.decide(ACCEPT)
        client.close()
    assert inside.calls[0].path == f"/v1/orders/{ORDER_ID}/confirm"


def test_this_machine_is_reached_without_the_environments_proxy(connect, raw, monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_port()}")
    assert connect(raw.url).poll().events == ()


# --- perhaps delivered --------------------------------------------------------------------------------------


def test_no_answer_in_time(raw, raw_client):
    raw.answer(raw.hold)
    with pytest.raises(NoAnswer, match="제때 대답하지 않았습니다"):
        raw_client.decide(ACCEPT)
    assert len(raw.calls) == 1


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(reset, id="reset instead of an answer"),
        pytest.param(hang_up, id="closed instead of an answer"),
        pytest.param(send_and(reset, b"HTTP/1.1 202 Acc"), id="reset within the headers"),
        pytest.param(send_and(hang_up, b"HTTP/1.1 202 X\r\nContent-Length: 10\r\n\r\n{"), id="half a body"),
        pytest.param(
            send_and(hang_up, b"HTTP/1.1 202 X\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"),
            id="half a chunk",
        ),
        pytest.param(b"HTTP/1.1 202 X\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", id="no chunk"),
        pytest.param(send_and(reset, b"SSH-2.0-OpenSSH\r\n"), id="another protocol"),
        pytest.param(http(202, b"no gzip", Content_Encoding="gzip"), id="broken compression"),
        pytest.param(http(202, b'{"ok": tr'), id="truncated JSON with a right length"),
        pytest.param(http(200, b'{"a": ' + b"[" * 100_000), id="endless brackets"),
    ],
)
def test_an_answer_that_breaks(raw, raw_client, answer):
    raw.answer(answer)
    with pytest.raises(NoAnswer, match="끊겼습니다"):
        raw_client.decide(ACCEPT)
    assert len(raw.calls) == 1  # and never a second time by itself
    assert raw_client.poll().events == ()  # the line works again


def test_a_kept_connection_that_is_reset_on_the_next_request(raw, raw_client):
    raw.answer(http(202), reset)
    raw_client.decide(ACCEPT)
    with pytest.raises(NoAnswer):
        raw_client.decide(ACCEPT)
    assert raw.connections == 1


def test_a_kept_connection_that_was_closed_meanwhile_is_replaced(raw, raw_client):
    closed = threading.Event()

    def answer_and_close(sock: socket.socket) -> None:
        sock.sendall(http(202))
        sock.shutdown(socket.SHUT_RDWR)
        closed.set()

    raw.answer(answer_and_close, http(202))
    raw_client.decide(ACCEPT)
    assert closed.wait(5)
    raw_client.decide(ACCEPT)
    assert raw.connections == 2


def test_a_connection_is_kept_but_not_for_long(raw, raw_client, monkeypatch):
    raw_client.poll()
    raw_client.poll()
    assert raw.connections == 1
    monkeypatch.setattr(session, "KEEP_IDLE_S", 0.0)
    raw_client.poll()
    assert raw.connections == 2


@pytest.mark.parametrize("place", ["the status line", "a body with a length", "a body without one", "chunks"])
def test_a_dripping_answer_ends_at_the_deadline(raw, connect, place):
    starts = {
        "the status line": b"",
        "a body with a length": b"HTTP/1.1 200 X\r\nContent-Length: 9999\r\n\r\n",
        "a body without one": b"HTTP/1.1 200 X\r\nConnection: close\r\n\r\n",
        "chunks": b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n270f\r\n",
    }

    def answer(sock: socket.socket) -> None:
        sock.sendall(starts[place])
        raw.drip(b"HTTP/1.1 200 OK or not" * 100, 0.05)(sock)

    raw.answer(answer)
    client = connect(raw.url, read_timeout_s=2, deadline_s=0.5)
    started = time.monotonic()
    with pytest.raises(NoAnswer, match="제때"):
        client.poll()
    assert 0.4 < time.monotonic() - started < 4
    assert client.poll().events == ()


def test_closing_from_another_thread_ends_the_call_under_way(raw, connect):
    raw.answer(raw.hold)
    client = connect(raw.url, read_timeout_s=20)
    failed: list[BaseException] = []

    def decide() -> None:
        try:
            client.decide(ACCEPT)
        except NoAnswer as lost:
            failed.append(lost)

    lane = threading.Thread(target=decide)
    lane.start()
    wait_until(lambda: len(raw.calls) == 1, "the request")
    started = time.monotonic()
    client.close()
    lane.join(10)
    assert time.monotonic() - started < 3
    assert str(failed[0]).startswith("플랫폼과의 연결을 닫았습니다.")
    assert client.poll().events == ()  # a new lane goes on


def test_a_call_that_begins_after_the_end_keeps_no_connection(raw, raw_client):
    raw_client.poll()
    raw_client.close()
    raw_client.poll()
    (line,) = raw_client._lines._of.values()
    assert line._grip._handle is None


def test_closing_while_a_lane_connects_ends_that_call_too(connect):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        client = connect(f"https://127.0.0.1:{silent.getsockname()[1]}", connect_timeout_s=20)
        failed: list[BaseException] = []

        def poll() -> None:
            try:
                client.poll()
            except (NoAnswer, Unreachable) as lost:
                failed.append(lost)

        lane = threading.Thread(target=poll)
        lane.start()
        taken, _ = silent.accept()
        taken.recv(1)  # the handshake has begun
        client.close()
        lane.join(10)
        taken.close()
        assert "닫았습니다" in str(failed[0])


def test_closing_before_a_lane_has_connected_leaves_no_connection(raw, connect, monkeypatch):
    client = connect(raw.url)
    really = urllib3.util.connection.create_connection

    def close_first(*args, **more):
        client.close()
        client.close()
        return really(*args, **more)

    with monkeypatch.context() as patched:
        patched.setattr(urllib3.util.connection, "create_connection", close_first)
        with pytest.raises((NoAnswer, Unreachable), match="닫았습니다"):
            client.decide(ACCEPT)
    assert raw.requests == []
    assert client.poll().events == ()


def test_a_lane_that_begins_after_the_end_keeps_no_connection(raw, raw_client):
    """Nobody would close it: the desk's end has closed what there was, and ends its lanes afterwards."""
    raw_client.close()
    lane = threading.Thread(target=raw_client.poll)
    lane.start()
    lane.join(5)
    assert [seen.method for seen in raw.calls] == ["GET"], "it does its work"
    for thread in raw._threads[1:]:
        thread.join(5)
        assert not thread.is_alive(), "the platform sees its end"


def test_lines_of_lanes_that_ended_are_dropped(raw, raw_client):
    for _ in range(5):
        lane = threading.Thread(target=raw_client.poll)
        lane.start()
        lane.join()
    raw_client.poll()
    assert len(raw_client._lines._of) == 1
    assert raw.connections == 6


# --- the network's own faults -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mode", "after_bytes", "arrived"),
    [("reset", 0, 1), ("reset", 40, 1), ("half", 0, 1), ("black_hole", 0, 0)],
)
def test_a_decision_through_a_broken_network_is_uncertain_and_sent_once(
    platform, connect, mode, after_bytes, arrived
):
    order_id = platform.place()
    with TcpFaultProxy("127.0.0.1", platform.port) as proxy:
        client = connect(proxy.url, read_timeout_s=0.5)
        created_at = client.fetch(order_id).order.created_at
        client.decide(DecisionRequest(Action.ACCEPT, order_id, created_at, "D-1", 20))
        proxy.switch(mode, after_bytes=after_bytes, times=1)
        with pytest.raises(NoAnswer):
            client.decide(DecisionRequest(Action.READY, order_id, created_at))
        assert proxy.fired[mode] == 1
    assert sum(seen.endpoint == "ready" for seen in platform.exchanges) == arrived


def test_half_an_order_through_a_broken_network(platform, connect):
    order_id = platform.place()
    with TcpFaultProxy("127.0.0.1", platform.port) as proxy:
        client = connect(proxy.url)
        client.poll()
        proxy.switch("half", after_bytes=600, times=1)
        with pytest.raises(NoAnswer, match="끊겼습니다"):
            client.fetch(order_id)
        assert client.fetch(order_id).order.order_id == order_id


def test_a_truncated_list_is_asked_for_again(raw, raw_client):
    raw.answer(http(200, b'[{"eventId": "'))
    with pytest.raises(NotThePlatform, match="중간에 끊겼습니다"):
        raw_client.poll()
