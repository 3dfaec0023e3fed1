"""Tries an address and credentials that nobody uses yet. It must not ask for orders, nor keep what it was given."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from merchant_desk.domain.errors import SignedOut
from merchant_desk.services.first_start_port import AddressTrial
from merchant_desk.services.settings import PlatformSettings

from .account import TOKEN_PATH, Account
from .address import Address
from .session import Line

#: A person waits for the answer (seconds).
PATIENCE_S = 12.0
CHECK_BOTH = "플랫폼에서 받은 접속 ID와 비밀번호를 확인해 주세요."


@contextmanager
def _line(address: Address, platform: PlatformSettings) -> Iterator[Line]:
    line = Line(
        address,
        connect_timeout_s=platform.connect_timeout_s,
        read_timeout_s=platform.read_timeout_s,
        deadline_s=PATIENCE_S,
    )
    try:
        yield line
    finally:
        line.close()


def try_address(platform: PlatformSettings) -> AddressTrial:
    """Ask at the sign-in desk without signing in; any answer shows that there is a way. Blocks; raises LinkError.

    Whether it is the platform's own answer shows when somebody signs in: no status is promised for this question.
    """
    address = Address.read(platform.base_url)
    with _line(address, platform) as line:
        reply = line.exchange("GET", TOKEN_PATH, harmless=True)
    return AddressTrial(round(reply.took_s * 1000), address.base_url.startswith("https:"))


def try_sign_in(platform: PlatformSettings, secret: str) -> None:
    """Sign in once and forget the token. Blocks; raises LinkError."""
    with _line(Address.read(platform.base_url), platform) as line:
        try:
            Account(platform.client_id, lambda: secret).token(line)
        except SignedOut as error:  # whoever tries stands before the fields already
            raise SignedOut(error.sentence, action=CHECK_BOTH, detail=error.detail) from error
