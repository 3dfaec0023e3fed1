"""The one owner of the access token (OAuth 2.0 client credentials, RFC 6749 4.4). It must not know orders."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

import msgspec

from merchant_desk.domain.errors import DeskError, NoAnswer, NotThePlatform, SignedOut, Unreachable

from .failures import not_the_platform, refused
from .reply import Reply
from .session import DEADLINE_S, Line

TOKEN_PATH = "/oauth/token"  # noqa: S105  # a path, no secret
#: How long a token is taken to live where the platform does not say (``expires_in`` is optional).
DEFAULT_LIFETIME_S = 3600.0
#: A token is renewed this long before its end, but not before nine tenths of its life are over.
RENEW_BEFORE_S = 60.0


class TokenAnswer(msgspec.Struct):
    """Schema ``TokenResponse``; the type is always bearer.

    ``expires_in`` is a number there, but live servers write it as text too: whatever it is, a token that is good
    must not keep a shop offline.
    """

    access_token: str
    expires_in: object = None


@dataclass(frozen=True, slots=True)
class Token:
    """A token and, in monotonic seconds, when it should be renewed and when it ends. Never printed."""

    text: str = field(repr=False)
    renew_at_s: float = 0.0
    ends_at_s: float = 0.0


class Account:
    """Signs every lane in with one token, kept in memory only.

    Any thread. Owner: the client; lives as long. While one lane renews a token that is about to end, the
    others go on with it; only where there is no good token at all do they wait for the renewal.
    """

    def __init__(self, client_id: str, secret: Callable[[], str]) -> None:
        self._client_id = client_id
        self._secret = secret
        self._renewing = threading.Lock()
        self._token: Token | None = None

    def token(self, line: Line) -> Token:
        """Return a good token, renewed over ``line`` only shortly before its end; raises LinkError.

        Nothing of the caller's own request has left when this raises.
        """
        token, now_s = self._token, time.monotonic()
        if token is not None and now_s < token.renew_at_s:
            return token
        if token is not None and now_s < token.ends_at_s:
            if not self._renewing.acquire(blocking=False):
                return token
            try:
                return self._renew(line)
            finally:
                self._renewing.release()
        return self.renewed(line, token)

    def renewed(self, line: Line, refused_token: Token | None) -> Token:
        """Return another token than the one that was refused; lanes that come together renew once."""
        if not self._renewing.acquire(timeout=DEADLINE_S):
            raise Unreachable(
                "플랫폼에 로그인하지 못했습니다.", detail="another lane is still renewing the token"
            )
        try:
            if self._token is not None and self._token is not refused_token:
                return self._token
            return self._renew(line)
        finally:
            self._renewing.release()

    def sign_in(self, line: Line) -> Reply:
        """Ask for a token whatever there is already, and return the answer that it came with; raises LinkError."""
        with self._renewing:
            reply = self._ask(line)
            self._token = _read(reply)
        return reply

    def _renew(self, line: Line) -> Token:
        """Ask for a token and keep it; the lock is held."""
        self._token = _read(self._ask(line))
        return self._token

    def _ask(self, line: Line) -> Reply:
        """Ask for a token; the lock is held."""
        secret = self._secret()
        if not secret:
            raise SignedOut(
                "플랫폼 접속 비밀번호(client_secret)가 없습니다.", detail="the vault has no secret"
            )
        form = {
            "client_id": self._client_id,
            "client_secret": secret,
            "grant_type": "client_credentials",
        }
        try:
            reply = line.exchange(
                "POST",
                TOKEN_PATH,
                {"Content-Type": "application/x-www-form-urlencoded"},
                urlencode(form).encode(),
                harmless=True,
            )
        except NoAnswer as lost:
            # A lost token does no harm: of the request that needs it nothing has left.
            raise Unreachable(lost.sentence, detail=lost.detail) from lost
        if reply.status != 200:
            raise _not_given(reply)
        return reply


def _not_given(reply: Reply) -> DeskError:
    """Return why there is no token; RFC 6749 5.2 answers wrong credentials with 400 or 401."""
    if not reply.is_page and reply.status in {400, 401, 403}:
        return SignedOut(
            "플랫폼 접속 정보(client_id, client_secret)가 맞지 않습니다.",
            detail=f"{reply.for_log()} {ascii(reply.problem().error[:40])[1:-1]}".strip(),
        )
    if reply.status == 404 or reply.ok:
        return NotThePlatform("이 주소에는 플랫폼의 로그인 창구가 없습니다.", detail=reply.for_log())
    return refused(reply, decision=False)


def _read(reply: Reply) -> Token:
    """Return the token in a 200; raises NotThePlatform where there is none."""
    if reply.is_page:
        raise not_the_platform(reply)
    try:
        answer = msgspec.json.decode(reply.body, type=TokenAnswer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as unread:
        raise not_the_platform(reply) from unread
    text = answer.access_token
    if not text or not text.isascii() or not text.isprintable() or " " in text:  # it travels in a header
        raise not_the_platform(reply)
    life_s = _lifetime_s(answer.expires_in)
    now_s = time.monotonic() - reply.took_s  # its life began before the answer was here
    return Token(text, now_s + life_s - min(RENEW_BEFORE_S, life_s / 10), now_s + life_s)


def _lifetime_s(told: object) -> float:
    """Return how long a token lives, from a number or a number as text; the usual time where it is neither."""
    try:
        life_s = float(told) if isinstance(told, (int, float, str)) else math.nan
    except (ValueError, OverflowError):
        life_s = math.nan
    return life_s if math.isfinite(life_s) and life_s > 0 else DEFAULT_LIFETIME_S
