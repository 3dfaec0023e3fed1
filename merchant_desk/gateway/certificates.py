"""Says why a certificate is not accepted, and what to do about it. It must not know how a call is made."""

from __future__ import annotations

import ssl
from collections.abc import Iterable

from merchant_desk.domain.errors import Unreachable

# What OpenSSL, Windows (winerror.h, as signed and unsigned numbers) and macOS (SecBase.h) call the same finding.
_EXPIRED = {10, 0x800B0101, 0x800B0101 - 2**32, -67818}
_NOT_YET = {9, -67819}
_ANOTHER_NAME = {62, 64, 0x800B010F, 0x800B010F - 2**32, -67602}
_SENTENCE = "플랫폼의 보안 인증서를 확인할 수 없습니다"
_CLOCK = "컴퓨터의 날짜와 시간을 먼저 확인해 주세요. 맞으면 플랫폼에 알려 주세요."


def not_accepted(causes: Iterable[BaseException], detail: str) -> Unreachable:
    """Return the error for a TLS connection that was not accepted; nothing of the request has left."""
    codes = [cause.verify_code for cause in causes if isinstance(cause, ssl.SSLCertVerificationError)]
    if not codes:  # it ended before there was a certificate to judge
        return Unreachable(
            "플랫폼과 보안 연결을 맺지 못했습니다.",
            action="와이파이 로그인 화면이 있는지, 백신이나 프록시가 막는지 확인해 주세요.",
            detail=detail,
        )
    code = codes[0]
    if code in _EXPIRED:
        return Unreachable(f"{_SENTENCE}(기간 지남).", action=_CLOCK, detail=detail)
    if code in _NOT_YET:
        return Unreachable(f"{_SENTENCE}(기간 시작 전).", action=_CLOCK, detail=detail)
    if code in _ANOTHER_NAME:
        return Unreachable(
            f"{_SENTENCE}(다른 서버의 인증서).",
            action="와이파이 로그인 화면이 있는지 보고, 없으면 설치 담당자에게 알려 주세요.",
            detail=detail,
        )
    return Unreachable(
        f"{_SENTENCE}.", action="컴퓨터의 날짜와 시간, 백신 프로그램을 확인해 주세요.", detail=detail
    )
