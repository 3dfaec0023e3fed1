"""Translates what goes wrong on the way to the platform into the desk's errors, once; it must not repeat a call.

========================================================  ================================================
what happened                                             error
========================================================  ================================================
no byte of the request left: name, connect, TLS, proxy    Unreachable (safe to send again)
it left, no whole answer came: timeout, reset, half body  NoAnswer (outcome unknown)
a web page, a redirect, something that is no JSON         NotThePlatform
401 after one renewal of the token                        SignedOut
429, 503                                                  Busy
404                                                       NotFound
409, 422                                                  Conflict
408 and 5xx                                               decisions: NoAnswer; everything else: Busy
any other 4xx                                             BadRequest
========================================================  ================================================

Whether a byte left is not guessed from the exception (the library has one class for both) but told by the
connection itself.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime

from requests.exceptions import InvalidSchema, InvalidURL, Timeout
from requests.exceptions import ProxyError as RequestsProxyError
from urllib3.exceptions import (
    LocationParseError,
    NameResolutionError,
    ProxyError,
    ReadTimeoutError,
    SSLError,
)

from merchant_desk.domain.errors import (
    BadRequest,
    Busy,
    Conflict,
    DeskError,
    LinkError,
    NoAnswer,
    NotFound,
    NotThePlatform,
    SignedOut,
    Unreachable,
)

from .certificates import not_accepted
from .connection import Cut
from .reply import Reply

_MOST_CAUSES = 20
_TIMEOUTS = (Timeout, ReadTimeoutError, TimeoutError)


def not_through(error: Exception, *, sent: bool, cut: Cut) -> LinkError:
    """Return the error for a call without a whole answer.

    ``sent`` tells whether any byte of the request may have left, ``cut`` whether we ended the call ourselves.
    """
    causes = list(_causes(error))
    detail = f"{type(causes[-1]).__name__}: {causes[-1]}"[:200]
    if cut is Cut.CLOSED:
        return NoAnswer("플랫폼과의 연결을 닫았습니다.", detail=detail)
    if not sent:
        return _not_delivered(causes, cut, detail)
    if cut is Cut.DEADLINE or any(isinstance(cause, _TIMEOUTS) for cause in causes):
        return NoAnswer("플랫폼이 제때 대답하지 않았습니다.", detail=detail)
    return NoAnswer("플랫폼의 대답이 중간에 끊겼습니다.", detail=detail)


def is_hang_up(error: Exception) -> bool:
    """Tell whether the other side ended the connection before a byte of its answer came."""
    return any(isinstance(cause, ConnectionError) for cause in _causes(error))


def _not_delivered(causes: list[BaseException], cut: Cut, detail: str) -> Unreachable:
    """Return the sentence for a request of which no byte left."""

    def found(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    if found(ProxyError, RequestsProxyError) and any(" 407 " in str(cause) for cause in causes):
        return Unreachable(
            "프록시 서버가 로그인을 요구합니다.",
            action="설치 담당자에게 프록시 설정을 확인해 달라고 해 주세요.",
            detail=detail,
        )
    if found(ProxyError, RequestsProxyError):
        return Unreachable(
            "프록시 서버를 통해 연결할 수 없습니다.",
            action="컴퓨터의 프록시 설정을 확인해 주세요.",
            detail=detail,
        )
    if found(InvalidSchema):
        return Unreachable(
            "이 종류의 프록시(SOCKS)로는 연결할 수 없습니다.",
            action="설치 담당자에게 프록시 설정을 확인해 달라고 해 주세요.",
            detail=detail,
        )
    if found(InvalidURL, LocationParseError):
        return Unreachable(
            "플랫폼 주소나 프록시 주소를 읽을 수 없습니다.",
            action="설치 담당자에게 주소와 프록시 설정을 확인해 달라고 해 주세요.",
            detail=detail,
        )
    if found(NameResolutionError, socket.gaierror):
        return Unreachable("플랫폼 주소를 찾을 수 없습니다.", detail=detail)
    if cut is Cut.DEADLINE or found(TimeoutError):
        return Unreachable("플랫폼이 연결에 응답하지 않습니다.", detail=detail)
    if found(SSLError, ssl.SSLError):
        return not_accepted(causes, detail)
    return Unreachable("플랫폼에 연결할 수 없습니다.", detail=detail)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and everything that it wraps, outermost first."""
    waiting: list[BaseException] = [error]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_CAUSES:
        cause = waiting.pop(0)
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        wrapped = (cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args)
        waiting.extend(inner for inner in wrapped if isinstance(inner, BaseException))


def refused(reply: Reply, *, decision: bool) -> DeskError:
    """Return the error for an answer that is not a success.

    ``decision``: a server's failure leaves the outcome of a decision open, while a read is simply made again.
    """
    status, detail = reply.status, reply.for_log()
    if status == 401:
        return SignedOut("플랫폼이 접속 정보를 받아 주지 않습니다.", detail=detail)
    if status in {429, 503}:
        wait_s = reply.retry_after_s(datetime.now(UTC))
        words = "플랫폼이 요청을 줄여 달라고 합니다." if status == 429 else "플랫폼이 잠시 쉬고 있습니다."
        return Busy(words, retry_after_s=wait_s, detail=detail)
    if status == 408 or status >= 500:
        if decision:
            return NoAnswer("플랫폼에 문제가 생겨 처리 결과를 알 수 없습니다.", detail=detail)
        return Busy(
            "플랫폼에 문제가 생겼습니다.", retry_after_s=reply.retry_after_s(datetime.now(UTC)), detail=detail
        )
    if reply.is_page or status < 400:
        return not_the_platform(reply)
    return _said_no(reply, detail)


def _said_no(reply: Reply, detail: str) -> DeskError:
    """Return the error for a 4xx that the platform itself answered."""
    status = reply.status
    if status == 404:
        return NotFound("플랫폼이 아직 이 주문을 모릅니다.", status=status, detail=detail)
    if status in {409, 422}:
        told = {"CANCELLED": True, "CANCELLATION_REQUEST_DENIED": False, "CANCELLED_DENIED": False}
        return Conflict(
            "플랫폼에서는 주문이 다른 상태입니다.",
            status=status,
            cancelled=told.get(reply.problem().cancellation_status),
            detail=detail,
        )
    if status == 403:
        return BadRequest("플랫폼이 이 가게에는 허락하지 않는 요청입니다.", status=status, detail=detail)
    return BadRequest("플랫폼이 요청을 받아들이지 않았습니다.", status=status, detail=detail)


def not_the_platform(reply: Reply) -> NotThePlatform:
    """Return the error for an answer that does not speak the platform's protocol."""
    detail = f"{reply.for_log()} {reply.content_type[:60]!r}, {len(reply.body)} bytes"
    if 300 <= reply.status < 400:
        return NotThePlatform("플랫폼 주소가 다른 곳으로 연결됩니다.", detail=detail)
    if reply.is_page:
        return NotThePlatform("플랫폼이 아닌 곳에서 답이 왔습니다(웹 페이지).", detail=detail)
    if reply.cut_off:
        return NotThePlatform("플랫폼의 답이 너무 큽니다.", detail=detail)
    return NotThePlatform("플랫폼의 답을 읽을 수 없습니다.", detail=detail)


def half_an_answer(reply: Reply) -> NotThePlatform:
    """Return the error for JSON that ends too early: read it again."""
    return NotThePlatform(
        "플랫폼의 답이 중간에 끊겼습니다.",
        action="자동으로 다시 확인합니다.",
        detail=f"{reply.for_log()}, {len(reply.body)} bytes of broken JSON",
    )
