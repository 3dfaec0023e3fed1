"""Fetches updates from an https address, a piece at a time. It must not know what is in them, nor the platform.

Redirects are followed, a few, as far as they stay with https. Nothing is sent but the name of the file.
"""

from __future__ import annotations

import logging
import re
import ssl
import threading
import time
from collections.abc import Iterator
from http.client import HTTPException
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urljoin

import requests
from urllib3.exceptions import HTTPError, SSLError

from merchant_desk import __version__
from merchant_desk.domain.errors import DeskError, NotThePlatform, SettingsError, Unreachable
from merchant_desk.services.program.shelf_port import FileChanged

from .address import Address
from .connection import Cut, Grip, LaneAdapter

log = logging.getLogger(__name__)

#: Connecting, and the longest silence while something comes (seconds).
CONNECT_S, SILENCE_S = 10.0, 20.0
#: A small file may take so long as a whole (seconds).
SMALL_S = 60.0
MOST_REDIRECTS = 5
_RANGE = re.compile(r"bytes (\d{1,15})-\d{1,15}/(\d{1,15})")
_LENGTH = re.compile(r"\d{1,15}", re.ASCII)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_BROKEN_OFF = "업데이트를 받는 중에 끊겼습니다."
_LATER = "나중에 자동으로 다시 받습니다."
_WIFI = "와이파이 로그인 화면이 있는지, 업데이트 주소가 맞는지 확인해 주세요."
_ERRORS = (requests.RequestException, HTTPError, HTTPException, OSError)


class _Session(requests.Session):
    """A session that follows no redirect; the library would read a redirect's body without limit."""

    def get_redirect_target(self, resp: Any) -> None:
        """Return no target, whatever the answer says."""


class WebSource:
    """An address of updates. One thread at a time, ``close`` from any; implements ``shelf_port.Source``."""

    def __init__(
        self,
        address: str,
        *,
        connect_s: float = CONNECT_S,
        silence_s: float = SILENCE_S,
        small_s: float = SMALL_S,
    ) -> None:
        self._small_s = small_s
        self._base = Address.read(address).base_url
        self._timeouts_s = (connect_s, silence_s)
        self._lock = threading.Lock()
        self._grips: list[Grip] = []
        self._closed = False

    def read(self, name: str, most: int) -> bytes:
        """Return a small file whole."""
        stream = self.open(name, 0)
        until_s = time.monotonic() + self._small_s
        try:
            body = b""
            while len(body) <= most and (piece := stream.read(most + 1 - len(body))):
                body += piece
                if time.monotonic() > until_s:
                    raise Unreachable(_BROKEN_OFF, action=_LATER, detail="drop by drop")
        finally:
            stream.close()
        if len(body) > most:
            raise NotThePlatform("업데이트 파일이 너무 큽니다.", action=_WIFI, detail=name)
        return body

    def open(self, name: str, offset: int) -> WebStream:
        """Ask for a file from a byte on; a server that cannot begin there begins at its beginning."""
        url = f"{self._base}/{name}"
        for _ in range(MOST_REDIRECTS + 1):
            stream = self._ask(url, offset)
            target = stream.redirect
            if not target:
                return stream
            stream.close()
            url = self._followed(url, target)
        raise NotThePlatform("업데이트 주소가 다른 곳으로 끝없이 연결됩니다.", action=_WIFI)

    def _followed(self, before: str, target: str) -> str:
        """Return the address of a redirect if it may be followed."""
        try:
            url = urljoin(before, target)
            Address.read(url.partition("?")[0])
        except (SettingsError, ValueError) as error:
            raise NotThePlatform(
                "업데이트 주소가 안전하지 않은 곳으로 연결되어 받지 않았습니다.",
                action="업데이트 주소를 설치 담당자에게 확인해 주세요.",
                detail=str(getattr(error, "detail", error)),
            ) from error
        return url

    def _ask(self, url: str, offset: int) -> WebStream:
        grip = self._new_grip()
        session = _session(url, grip)
        headers = {"Range": f"bytes={offset}-"} if offset else {}
        grip.begin()
        try:
            response = session.get(
                url, headers=headers, stream=True, allow_redirects=False, timeout=self._timeouts_s
            )
        except _ERRORS as error:
            grip.end()
            grip.close(session.close)
            raise _not_fetched(error, sent=grip.sent) from error
        log.info("GET %s %d", url.partition("?")[0].rpartition("/")[2], response.status_code)
        stream = WebStream(response, session, grip)
        try:
            stream.judge(offset)
        except DeskError:
            stream.close()
            raise
        return stream

    def _new_grip(self) -> Grip:
        with self._lock:
            if self._closed:
                raise Unreachable("업데이트를 받지 않습니다.", action=_LATER)
            grip = Grip()
            self._grips = [grip]  # one call after the other: older ones have ended
            return grip

    def close(self) -> None:
        """Cut the call under way, and take no more."""
        with self._lock:
            self._closed = True
            for grip in self._grips:
                grip.cut(Cut.CLOSED)


class WebStream:
    """A file while it comes; implements ``shelf_port.Stream``. ``redirect`` is where else it is, empty mostly."""

    def __init__(self, response: requests.Response, session: requests.Session, grip: Grip) -> None:
        self._response = response
        self._session = session
        self._grip = grip
        self.redirect = ""
        self.offset = self._here = 0
        self.size: int | None = None

    def judge(self, asked: int) -> None:
        """Find out what the answer is, to a question for the file from byte ``asked`` on; raises DeskError."""
        response = self._response
        status, kind = response.status_code, response.headers.get("Content-Type", "").lower()
        detail = f"{status} {kind[:40]!r} {response.headers.get('Content-Range', '')[:40]}"
        if status in _REDIRECTS and response.headers.get("Location"):
            self.redirect = response.headers["Location"]
        elif status == 416:
            raise FileChanged(_BROKEN_OFF, detail=detail)
        elif status in {404, 410}:
            raise NotThePlatform(
                "업데이트 주소에 파일이 없습니다.",
                action="업데이트 주소를 설치 담당자에게 확인해 주세요.",
                detail=detail,
            )
        elif status not in {200, 206}:
            raise NotThePlatform(
                f"업데이트 서버에서 파일을 받지 못했습니다({status}).", action=_LATER, detail=detail
            )
        elif "text/html" in kind or "application/xhtml" in kind:
            raise NotThePlatform("업데이트 파일 대신 웹 페이지가 왔습니다.", action=_WIFI, detail=detail)
        elif status == 206:
            found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
            if found is None or int(found[1]) != asked:
                raise FileChanged(_BROKEN_OFF, detail=detail)
            self.offset, self.size = asked, int(found[2])
        else:
            length = response.headers.get("Content-Length", "")
            self.size = int(length) if _LENGTH.fullmatch(length) else None
        self._here = self.offset

    def read(self, most: int) -> bytes:
        """Return what is there; nothing at the file's end. Raises Unreachable where it breaks off."""
        try:
            piece: bytes = self._response.raw.read1(most, decode_content=False)
        except _ERRORS as error:
            raise _not_fetched(error, sent=True) from error
        self._here += len(piece)
        if not piece and self.size is not None and self._here < self.size:
            raise Unreachable(_BROKEN_OFF, action=_LATER, detail="ended early")
        return piece

    def close(self) -> None:
        """Let go of the connection."""
        self._response.raw.close()
        self._grip.end()
        self._grip.close(self._session.close)


def _session(url: str, grip: Grip) -> requests.Session:
    """Return a session by the same rules as the platform's: the system's certificates, nothing of the environment."""
    session = _Session()
    session.trust_env = False
    session.proxies = Address.read(url.partition("?")[0]).proxies()
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.headers["User-Agent"] = f"MerchantDesk/{__version__}"
    session.headers["Accept"] = "*/*"
    session.headers["Accept-Encoding"] = "identity"  # the bytes are counted, and hashed
    for scheme in ("https://", "http://"):
        session.mount(scheme, LaneAdapter(grip))
    return session


def _not_fetched(error: Exception, *, sent: bool) -> Unreachable:
    """Return the error for a call without a whole answer."""
    causes = list(_causes(error))
    detail = f"{type(causes[-1]).__name__}: {causes[-1]}"[:200]
    if any(isinstance(cause, ssl.SSLError | SSLError) for cause in causes):
        return Unreachable(
            "업데이트 서버의 보안 인증서를 확인할 수 없습니다.",
            action="컴퓨터의 날짜와 시간, 백신 프로그램을 확인해 주세요.",
            detail=detail,
        )
    if not sent:
        return Unreachable(
            "업데이트 서버에 연결할 수 없습니다.",
            action=f"인터넷 연결을 확인해 주세요. {_LATER}",
            detail=detail,
        )
    return Unreachable(_BROKEN_OFF, action=_LATER, detail=detail)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and what it wraps, outermost first; a few are enough."""
    waiting: list[BaseException] = [error]
    for _ in range(12):
        if not waiting:
            return
        cause = waiting.pop(0)
        yield cause
        wrapped = (cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args)
        waiting.extend(inner for inner in wrapped if isinstance(inner, BaseException))
