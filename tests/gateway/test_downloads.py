"""Updates from an address: whole, gone on from, redirected; and what is said of every answer that is no update."""

import socket
import threading
import time

import pytest

from merchant_desk.domain.errors import DeskError, NotThePlatform, SettingsError, Unreachable
from merchant_desk.gateway.downloads import MOST_REDIRECTS, WebSource
from merchant_desk.services.program.shelf_port import FileChanged
from tests.fakes.update_server import UpdateServer
from tests.gateway.raw_server import hang_up, http, reset, send_and

NAME = "merchant-desk-update.json"
BODY = bytes(range(256)) * 500


@pytest.fixture
def server():
    with UpdateServer({NAME: b'{"signed": ""}', "a.tar.xz": BODY}) as running:
        yield running


def drain(stream):
    body = b""
    while piece := stream.read(10_000):
        body += piece
    stream.close()
    return body


def test_a_small_file_is_read_whole(server):
    assert WebSource(server.url).read(NAME, 1_000) == b'{"signed": ""}'


def test_a_small_file_that_is_large_is_refused(server):
    with pytest.raises(NotThePlatform, match="너무 큽니다"):
        WebSource(server.url).read("a.tar.xz", 1_000)


def test_a_large_file_comes_in_pieces_and_is_gone_on_from(server):
    source = WebSource(server.url)
    stream = source.open("a.tar.xz", 0)
    assert (stream.offset, stream.size) == (0, len(BODY))
    assert drain(stream) == BODY
    stream = source.open("a.tar.xz", 100_000)
    assert (stream.offset, stream.size) == (100_000, len(BODY))
    assert drain(stream) == BODY[100_000:]


def test_a_server_without_ranges_begins_at_the_beginning(server):
    server.ranges = False
    stream = WebSource(server.url).open("a.tar.xz", 100_000)
    assert stream.offset == 0
    assert drain(stream) == BODY


def test_a_file_that_has_become_shorter_has_changed(server):
    with pytest.raises(FileChanged):
        WebSource(server.url).open("a.tar.xz", len(BODY) + 1)


def test_a_connection_that_ends_early_is_no_whole_file(server):
    server.breaks_after = 50_000
    stream = WebSource(server.url).open("a.tar.xz", 0)
    with pytest.raises(Unreachable, match="끊겼습니다"):
        drain(stream)
    stream.close()


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (http(404, b""), "파일이 없습니다"),
        (http(410, b""), "파일이 없습니다"),
        (http(403, b""), "403"),
        (http(500, b""), "500"),
        (http(200, b"<html>", Content_Type="text/html; charset=utf-8"), "웹 페이지"),
        (http(302, b"", Location="http://updates.example/desk"), "안전하지 않은"),
        (http(302, b"", Location="ftp://updates.example/desk"), "안전하지 않은"),
        (http(302, b""), "302"),
        (b"nonsense\r\n\r\n", "끊겼습니다"),
        (send_and(hang_up, b""), "끊겼습니다"),
        (send_and(reset, b""), "끊겼습니다"),
    ],
)
def test_every_other_answer_is_a_sentence_that_says_what_to_do(raw, answer, why):
    raw.answers.append(answer)
    with pytest.raises(DeskError, match=why) as said:
        WebSource(raw.url).open(NAME, 0)
    assert said.value.action


def test_a_small_file_that_comes_drop_by_drop_is_not_waited_for(raw):
    raw.answers.append(http(200, b"x" * 500_000, Content_Type="application/octet-stream"))
    with pytest.raises(Unreachable, match="끊겼습니다"):
        WebSource(raw.url, small_s=0.0).read(NAME, 1_000_000)


def test_a_redirect_that_is_no_address_is_refused(raw):
    raw.answers.append(http(302, b"", Location="http://[nonsense"))
    with pytest.raises(NotThePlatform, match="안전하지 않은"):
        WebSource(raw.url).open(NAME, 0)


def test_a_redirect_is_followed_here_and_not_for_ever(raw):
    raw.answers.extend([http(302, b"", Location="elsewhere/x?token=1"), http(200, b"whole")])
    assert WebSource(raw.url).read(NAME, 100) == b"whole"
    raw.answers.extend([http(307, b"", Location="/again")] * (MOST_REDIRECTS + 1))
    with pytest.raises(NotThePlatform, match="끝없이"):
        WebSource(raw.url).read(NAME, 100)


@pytest.mark.parametrize("told", ["bytes 0-9/20", "bytes 5-9", "", "bytes 10-19/99999999999999999999"])
def test_another_range_than_was_asked_for_has_changed(raw, told):
    raw.answers.append(http(206, b"0123456789", Content_Range=told))
    with pytest.raises(FileChanged):
        WebSource(raw.url).open(NAME, 10)


def test_a_server_that_says_nothing_is_not_waited_for(raw):
    raw.answers.append(send_and(raw.hold, http(200, b"", Content_Length="10")))
    stream = WebSource(raw.url, silence_s=0.2).open(NAME, 0)
    with pytest.raises(Unreachable, match="끊겼습니다"):
        drain(stream)
    stream.close()


def test_a_server_that_is_not_there_was_asked_nothing():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(Unreachable, match="연결할 수 없습니다"):
            WebSource(url).read(NAME, 100)


def test_plain_http_to_elsewhere_is_refused_before_anything_is_asked():
    with pytest.raises(SettingsError):
        WebSource("http://updates.example")


def test_the_end_of_the_desk_cuts_what_comes(raw):
    raw.answers.append(send_and(raw.hold, http(200, b"", Content_Length="10")))
    source = WebSource(raw.url)
    stream = source.open(NAME, 0)
    threading.Timer(0.1, source.close).start()
    began_s = time.monotonic()
    with pytest.raises(DeskError):
        drain(stream)
    assert time.monotonic() - began_s < 3
    stream.close()
    with pytest.raises(Unreachable):
        source.open(NAME, 0)
