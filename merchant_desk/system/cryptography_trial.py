"""Try what the program seals and signs with: AES-GCM, scrypt, Ed25519. It must not know any key that is in use."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_WORDS = "열쇠로만 열립니다".encode()


def try_cryptography() -> str:
    """Seal, open, sign and prove once; returns the names. Raises ValueError where one of them does not do its work."""
    salt, nonce = os.urandom(16), os.urandom(12)
    key = Scrypt(salt=salt, length=32, n=2**10, r=8, p=1).derive(b"12345678")
    sealed = AESGCM(key).encrypt(nonce, _WORDS, b"order")
    if AESGCM(key).decrypt(nonce, sealed, b"order") != _WORDS:
        raise ValueError("AES-GCM opened something else")
    try:
        AESGCM(key).decrypt(nonce, sealed, b"another order")
    except InvalidTag:
        pass
    else:
        raise ValueError("AES-GCM opened what is bound to another order")
    private = Ed25519PrivateKey.generate()
    signature = private.sign(_WORDS)
    private.public_key().verify(signature, _WORDS)
    try:
        private.public_key().verify(signature, _WORDS + b".")
    except InvalidSignature:
        return "AES-GCM, scrypt, Ed25519"
    raise ValueError("Ed25519 took a changed text")
