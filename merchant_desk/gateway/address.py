"""Judges where the platform may be: https anywhere, plain http on this machine only. It opens no connection."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from requests.utils import get_environ_proxies

from merchant_desk.domain.errors import SettingsError
from merchant_desk.domain.this_computer import is_this_computer


@dataclass(frozen=True, slots=True)
class Address:
    """A platform's address: ``base_url`` without a slash at its end, ``loopback`` for this machine."""

    base_url: str
    loopback: bool

    @classmethod
    def read(cls, base_url: str) -> Address:
        """Return the address; raises SettingsError with what is wrong."""
        text = base_url.strip().rstrip("/")
        try:
            parts = urlsplit(text)
            host = parts.hostname or ""
            _ = parts.port  # judged when it is read
        except ValueError as wrong:
            raise SettingsError("플랫폼 주소를 읽을 수 없습니다.", detail=str(wrong)) from wrong
        if parts.scheme not in {"http", "https"} or not host:
            raise SettingsError("플랫폼 주소는 https:// 로 시작해야 합니다.", detail="no scheme or host")
        if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
            raise SettingsError(
                "플랫폼 주소에는 서버와 경로만 적어 주세요.", detail="user, query or fragment"
            )
        loopback = is_this_computer(host)
        if parts.scheme == "http" and not loopback:
            raise SettingsError(
                "암호화되지 않은 http 주소는 사용할 수 없습니다.",
                action="https 주소를 넣어 주세요.",
                detail=f"plain http to {host}",
            )
        return cls(text, loopback)

    def proxies(self) -> dict[str, str]:
        """Return the proxies that the environment (or the system) names for it; none for this machine."""
        if self.loopback:
            return {}
        return {scheme: str(proxy) for scheme, proxy in get_environ_proxies(self.base_url).items() if proxy}
