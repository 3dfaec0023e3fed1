"""The proxy does to real connections what it says, counts it, and stops cleanly."""

import contextlib
import http.client
import socket
import threading

import pytest

from tests.fakes.tcp_fault_proxy import TcpFaultProxy

BODY = b"x" * 4000
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n" + BODY


@pytest.fixture
def upstream():
    """A server that answers every request of a connection with ANSWER."""
    listener = socket.create_server(("127.0.0.1", 0))
    reached = []

    def serve(connection):
        with connection:
            while connection.recv(65536):
                reached.append(1)
                connection.sendall(ANSWER)

    def accept():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    yield listener.getsockname()[1], reached
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


@pytest.fixture
def proxy(upstream):
    with TcpFaultProxy("127.0.0.1", upstream[0]) as running:
        yield running


def ask(port: int, timeout_s: float = 5) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout_s)
    try:
        connection.request("GET", "/")
        return connection.getresponse().read()
    finally:
        connection.close()


def test_passes_answers_on_one_connection(proxy):
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=5)
    for _ in range(3):
        connection.request("GET", "/")
        assert connection.getresponse().read() == BODY
    connection.close()
    assert not proxy.fired


def test_resets_before_the_first_byte_after_the_request_has_arrived(proxy, upstream):
    proxy.switch("reset", times=1)
    with pytest.raises(ConnectionResetError):
        ask(proxy.port)
    assert upstream[1] == [1]
    assert proxy.fired == {"reset": 1}
    assert ask(proxy.port) == BODY


def test_resets_in_the_middle_of_an_answer(proxy):
    proxy.switch("reset", after_bytes=1000)
    with pytest.raises((ConnectionResetError, http.client.IncompleteRead)):
        ask(proxy.port)
    assert proxy.fired["reset"] == 1


def test_closes_after_half_of_the_body(proxy):
    proxy.switch("half", after_bytes=len(ANSWER) // 2)
    with pytest.raises(http.client.IncompleteRead) as half:
        ask(proxy.port)
    assert 0 < len(half.value.partial) < len(BODY)
    assert proxy.fired["half"] == 1


def test_black_hole_takes_the_request_and_never_answers(proxy, upstream):
    proxy.switch("black_hole")
    with pytest.raises(TimeoutError):
        ask(proxy.port, timeout_s=0.2)
    assert upstream[1] == []
    assert proxy.fired["black_hole"] == 1


def test_refuses_connections(proxy):
    proxy.switch("refuse", times=2)
    for _ in range(2):
        with pytest.raises((ConnectionResetError, http.client.RemoteDisconnected)):
            ask(proxy.port)
    assert ask(proxy.port) == BODY
    assert proxy.fired["refuse"] == 2


def test_says_which_modes_there_are(proxy):
    with pytest.raises(ValueError, match="black_hole"):
        proxy.switch("melt")


def test_stops_at_once_also_with_connections_that_hang(proxy):
    proxy.switch("black_hole")
    hanging = socket.create_connection(("127.0.0.1", proxy.port))
    hanging.sendall(b"GET / HTTP/1.1\r\n\r\n")
    proxy.stop()
    proxy.stop()
    assert not [one for one in threading.enumerate() if one.name == "tcp-fault-proxy" and one.is_alive()]
    with contextlib.suppress(ConnectionResetError):
        assert hanging.recv(1) == b""
    hanging.close()
