"""What seals and signs is tried for real; a library that opens or takes anything is found out."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from merchant_desk.system import cryptography_trial
from merchant_desk.system.cryptography_trial import try_cryptography


def test_this_library_does_its_work():
    assert try_cryptography() == "AES-GCM, scrypt, Ed25519"


@pytest.mark.parametrize("opened", ["열쇠로만 열립니다".encode(), b"something else"])
def test_a_seal_that_anybody_opens_is_found_out(monkeypatch, opened):
    class Open:
        def __init__(self, _key):
            pass

        def encrypt(self, _nonce, words, _bound):
            return words

        def decrypt(self, _nonce, _sealed, _bound):
            return opened

    monkeypatch.setattr(cryptography_trial, "AESGCM", Open)
    with pytest.raises(ValueError, match="AES-GCM"):
        try_cryptography()


def test_a_signature_that_fits_everything_is_found_out(monkeypatch):
    class Taking:
        def sign(self, _words):
            return b""

        def public_key(self):
            return self

        def verify(self, _signature, _words):
            pass

    monkeypatch.setattr(Ed25519PrivateKey, "generate", Taking)
    with pytest.raises(ValueError, match="Ed25519"):
        try_cryptography()
