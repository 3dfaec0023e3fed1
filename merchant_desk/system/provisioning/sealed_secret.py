"""Seal a platform's secret under a one-time code, and open it again. It must not know files or the keyring.

A sealed secret is one line of text that says how it was made: ``md1.scrypt-15-8-1.SALT.BODY`` (base64url without
padding). The code gives a key by scrypt (N = 2^15, r = 8, p = 1: a tenth of a second, 32 MB); AES-256-GCM seals the
secret under it, and authenticates with it whose secret it is. So it opens neither for another shop nor for another
address: whoever has the stick and not the code cannot have the secret sent somewhere else.
"""

from __future__ import annotations

import base64
import binascii
import re
import secrets
import unicodedata
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from merchant_desk.domain.errors import SettingsError

#: Letters and digits that nobody mistakes for one another, neither read nor heard: 5 bits each.
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CODE_LENGTH, GROUP = 12, 4
#: The longest line that a secret of the longest kind gives (1,280 characters of three bytes).
LONGEST_SEALED = 8_000
_HEAD = "md1.scrypt-15-8-1"
_SEALED = re.compile(rf"{re.escape(_HEAD)}\.([A-Za-z0-9_-]{{22}})\.([A-Za-z0-9_-]{{38,}})")
_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32


class WrongCode(SettingsError):
    """The code does not open this secret; another one may be tried."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose secret it is: the shop, the account and the platform that it is for; frozen."""

    merchant_id: str
    client_id: str
    base_url: str

    def bound(self) -> bytes:
        """Return what is authenticated beside the secret; no part holds a zero byte."""
        return f"{_HEAD}\0{self.merchant_id}\0{self.client_id}\0{self.base_url}".encode()


def new_code() -> str:
    """Return a fresh code, 60 bits, in groups that can be said on the telephone: ``K7QM-3XWF-9TRB``."""
    signs = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
    return "-".join(signs[at : at + GROUP] for at in range(0, CODE_LENGTH, GROUP))


def seal(secret: str, code: str, owner: Owner) -> str:
    """Return the sealed secret."""
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    body = AESGCM(_key(code, salt)).encrypt(nonce, secret.encode(), owner.bound())
    return f"{_HEAD}.{_text(salt)}.{_text(nonce + body)}"


def is_sealed(text: str) -> bool:
    """Tell whether it has the form of a sealed secret that this version can open."""
    return _SEALED.fullmatch(text) is not None


def unseal(sealed: str, code: str, owner: Owner) -> str:
    """Return the secret; raises WrongCode where the code, the owner or the text is another one."""
    found = _SEALED.fullmatch(sealed)
    wanted = _plain(code)
    if len(wanted) != CODE_LENGTH or any(sign not in ALPHABET for sign in wanted):
        raise WrongCode(
            f"코드는 영문자와 숫자 {CODE_LENGTH}자입니다(0, 1, I, O는 없습니다).", action="다시 적어 주세요."
        )
    try:
        if found is None:
            raise ValueError
        salt, body = _bytes(found[1]), _bytes(found[2])
        opened = AESGCM(_key(code, salt)).decrypt(body[:_NONCE_BYTES], body[_NONCE_BYTES:], owner.bound())
        return opened.decode()
    except (InvalidTag, ValueError):
        raise WrongCode(
            "코드가 맞지 않습니다.",
            action="코드를 다시 확인해 주세요. 코드가 맞다면 파일의 가맹점 ID, 접속 ID, 플랫폼 주소 가운데 "
            "하나가 바뀐 것이니 파일을 다시 받아 주세요.",
        ) from None


def _plain(code: str) -> str:
    """Return a code as it was made, whatever blanks, hyphens, case or wide letters it was typed with."""
    signs = unicodedata.normalize("NFKC", code).upper()
    return "".join(sign for sign in signs if sign.isalnum())


def _key(code: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=_KEY_BYTES, n=2**15, r=8, p=1).derive(_plain(code).encode())


def _text(body: bytes) -> str:
    return base64.urlsafe_b64encode(body).rstrip(b"=").decode("ascii")


def _bytes(text: str) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise ValueError(text) from error
