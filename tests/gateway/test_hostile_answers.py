"""An answer that wants to fill the memory, the log or a header is cut at a bound, on every call."""

from __future__ import annotations

import functools
import gzip
import json
import resource
import zlib
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import DeskError
from merchant_desk.gateway import account
from merchant_desk.gateway.failures import refused
from merchant_desk.gateway.reply import Reply
from merchant_desk.gateway.session import BODY_LIMIT
from merchant_desk.services.ports import DecisionRequest
from tests.gateway.raw_server import http
from tests.gateway.test_salvaging_anything import ANYTHING

NOW = datetime(2026, 3, 6, 10, tzinfo=UTC)
CALLS = {
    "poll": lambda client: client.poll(),
    "fetch": lambda client: client.fetch("order-1"),
    "decide": lambda client: client.decide(DecisionRequest(Action.ACCEPT, "order-1", NOW, "code", 20)),
}
#: What a call may cost beside the limit of the body itself: buffers, decoder, JSON.
MARGIN_KB = 100_000


@functools.cache
def bomb(size: int, times: int = 1) -> bytes:
    """Zeros (as spaces, so that it begins like JSON), compressed once or more often."""
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)) + packer.flush()
    for _ in range(times - 1):
        packed = gzip.compress(packed)
    return packed


def peak_kb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


@pytest.mark.parametrize("status", [200, 422])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("times", [1, 2])
def test_a_compressed_bomb_is_cut_at_the_limit(raw, connect, call, status, times):
    client = connect(raw.url)
    packed = bomb(400_000_000, times)
    raw.answer(http(status, packed, Content_Encoding=", ".join(["gzip"] * times)))
    before = peak_kb()
    with pytest.raises(DeskError) as found:
        CALLS[call](client)
    assert peak_kb() - before < BODY_LIMIT // 1024 + MARGIN_KB
    assert len(found.value.detail) < 300


def test_a_token_that_is_a_bomb_is_cut_at_the_limit(raw, connect):
    raw.token = http(200, bomb(400_000_000), Content_Encoding="gzip")
    before = peak_kb()
    with pytest.raises(DeskError):
        connect(raw.url).poll()
    assert peak_kb() - before < BODY_LIMIT // 1024 + MARGIN_KB


def test_more_layers_of_compression_than_anybody_needs_are_refused(raw, connect):
    raw.answer(http(200, bomb(1_000_000, 9), Content_Encoding=", ".join(["gzip"] * 9)))
    with pytest.raises(DeskError):
        connect(raw.url).poll()


@pytest.mark.parametrize(
    "answer",
    [
        http(200, "[]", X_Long="x" * 200_000),
        http(200, "[]", **{f"X_{number}": "x" for number in range(500)}),
        b"HTTP/1.1 200 " + b"x" * 200_000 + b"\r\n\r\n[]",
    ],
    ids=["long", "many", "status line"],
)
@pytest.mark.parametrize("call", CALLS)
def test_headers_without_end_are_no_answer(raw, connect, call, answer):
    raw.answer(answer)
    with pytest.raises(DeskError):
        CALLS[call](connect(raw.url))


def test_a_platforms_own_words_in_a_problem_do_not_reach_the_log(raw, connect, caplog):
    caplog.set_level("DEBUG")
    raw.answer(http(422, {"title": "김민지 고객님, 정조로 825", "status": 422}))
    with pytest.raises(DeskError) as found:
        CALLS["decide"](connect(raw.url))
    assert "김민지" not in found.value.detail + str(found.value) + caplog.text
    assert "422" in found.value.detail


@settings(deadline=None, max_examples=100)
@given(
    body=st.binary() | ANYTHING.map(repr).map(lambda text: text.encode("utf-8", "replace")),
    status=st.integers(100, 599),
    words=st.text(),
    decision=st.booleans(),
)
def test_any_refusal_is_one_sentence(body, status, words, decision):
    reply = Reply(status, body, 0.1, content_type=words, date=words, retry_after=words)
    error = refused(reply, decision=decision)
    assert str(error)
    assert len(error.detail) < 300
    assert "\n" not in error.detail
    wait_s = reply.retry_after_s(NOW)
    assert wait_s is None or 0 <= wait_s <= 24 * 3600


@settings(deadline=None, max_examples=100)
@given(
    st.binary()
    | st.fixed_dictionaries({"access_token": ANYTHING}, optional={"expires_in": ANYTHING}).map(
        lambda value: json.dumps(value).encode()
    )
)
def test_any_token_answer_is_a_token_or_an_error(body):
    try:
        token = account._read(Reply(200, body, 0.1, content_type="application/json"))
    except DeskError:
        return
    assert token.text.isascii()
    assert token.text.isprintable()
    assert token.ends_at_s >= token.renew_at_s
