"""Measures the way to the platform's address: its name, one connection. It sends nothing and must not know a call."""

from __future__ import annotations

import ipaddress
import socket
import time
from urllib.parse import urlsplit

from merchant_desk.domain.errors import Unreachable
from merchant_desk.services.checking.facts import Reached

from .address import Address

#: A connection that takes longer fails; a name's time is the system's own affair.
CONNECT_S = 5.0
_PORTS = {"https": 443, "http": 80}


def reach(base_url: str, timeout_s: float = CONNECT_S) -> Reached | None:
    """Look the name up and connect once, as the first call of a day does; blocks.

    None where a proxy stands between: then neither is this computer's affair. Raises Unreachable, with the part of the
    way that failed, or SettingsError for a wrong address.
    """
    address = Address.read(base_url)
    if address.proxies():
        return None
    parts = urlsplit(address.base_url)
    host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
    started_s = time.monotonic()
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise Unreachable(
            "플랫폼 주소를 찾을 수 없습니다.", detail=f"{type(error).__name__}: {error}"
        ) from error
    named_s = time.monotonic()
    failure: OSError | None = None
    for family, kind, protocol, _, place in found:
        began_s = time.monotonic()
        try:
            with socket.socket(family, kind, protocol) as line:
                line.settimeout(timeout_s)
                line.connect(place)
        except OSError as error:
            failure = error
            continue
        name_ms = 0 if _is_number(host) else _ms(named_s - started_s)
        return Reached(name_ms, _ms(time.monotonic() - began_s))
    raise Unreachable(
        "플랫폼에 연결할 수 없습니다.", detail=f"{type(failure).__name__}: {failure}"
    ) from failure


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
