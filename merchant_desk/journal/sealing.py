"""Seal and open bytes with an order's own key (AES-256-GCM). It must not know files, tables or meanings.

A sealed body is one byte of format, 12 bytes of nonce (random, never used twice under a key) and the
ciphertext with its tag. The order and the part are authenticated with it: a body that was copied to another
order does not open. An order's key is sealed in the same way under the master key.
"""

from __future__ import annotations

import hashlib
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_FORMAT = b"\x01"
_NONCE_BYTES = 12
_KEY_PART = "key"


def new_key() -> bytes:
    """Return a fresh key."""
    return AESGCM.generate_key(KEY_BYTES * 8)


def seal(key: bytes, order_id: str, part: str, body: bytes) -> bytes:
    """Return the sealed body."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return _FORMAT + nonce + AESGCM(key).encrypt(nonce, body, _bound_to(order_id, part))


def unseal(key: bytes, order_id: str, part: str, sealed: bytes) -> bytes | None:
    """Return the body, or None where key, order or part do not belong to it or it was changed."""
    start = len(_FORMAT) + _NONCE_BYTES
    if not sealed.startswith(_FORMAT) or len(sealed) < start:
        return None
    try:
        return AESGCM(key).decrypt(sealed[len(_FORMAT) : start], sealed[start:], _bound_to(order_id, part))
    except InvalidTag:
        return None


def wrap(master: bytes, order_id: str, key: bytes) -> bytes:
    """Return an order's key, sealed under the master key."""
    return seal(master, order_id, _KEY_PART, key)


def unwrap(master: bytes, order_id: str, wrapped: bytes) -> bytes | None:
    """Return an order's key, or None where the master key is another one."""
    return unseal(master, order_id, _KEY_PART, wrapped)


def fingerprint(master: bytes) -> str:
    """Return a name for the master key that says nothing about it."""
    return hashlib.sha256(b"merchant-desk master key" + master).hexdigest()[:16]


def _bound_to(order_id: str, part: str) -> bytes:
    """Return what is authenticated beside the body; a part's name holds no zero byte."""
    return f"{part}\0{order_id}".encode("utf-8", "replace")
