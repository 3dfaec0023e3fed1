"""Reads what a publisher signed: ``merchant-desk-update.json``. It must not know where it came from.

One JSON object: ``{"signed": TEXT, "signature": BASE64, "key": ID}``. TEXT is the manifest's own JSON; the signature is
Ed25519 over its UTF-8 bytes, and nothing of TEXT is read before it fits. ID is :func:`key_id` of the public key.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from merchant_desk.domain.errors import UpdateRefused
from merchant_desk.paths import ResourceMissingError, resource
from merchant_desk.services.program.offers import Artifact, Offer
from merchant_desk.services.program.version_order import order_of

FILE_NAME = "merchant-desk-update.json"
#: A manifest with two long notes and ten archives has 6 KB.
LARGEST_BYTES = 64 * 1024
#: No archive of the program is so large, packed and unpacked.
LARGEST_ARCHIVE, LARGEST_PROGRAM = 600_000_000, 3_000_000_000
KEY_NAME = "release_key.pub"
_KEY_BYTES = 32
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}\.tar\.xz", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PLATFORM = re.compile(r"[a-z]{2,12}-[a-z0-9]{2,12}")

_Short = Annotated[str, msgspec.Meta(max_length=200)]
_Notes = Annotated[str, msgspec.Meta(max_length=4_000)]


class _Envelope(msgspec.Struct):
    signed: Annotated[str, msgspec.Meta(max_length=LARGEST_BYTES)]
    signature: _Short
    key: _Short


class _Archive(msgspec.Struct):
    platform: _Short
    name: _Short
    bytes: Annotated[int, msgspec.Meta(gt=0, le=LARGEST_ARCHIVE)]
    sha256: _Short
    unpacked_bytes: Annotated[int, msgspec.Meta(gt=0, le=LARGEST_PROGRAM)]


class _Words(msgspec.Struct):
    ko: _Notes = ""
    en: _Notes = ""


class _Manifest(msgspec.Struct):
    product: _Short
    version: _Short
    released_at: datetime
    journal_format: Annotated[int, msgspec.Meta(gt=0, le=100_000)]
    artifacts: Annotated[list[_Archive], msgspec.Meta(max_length=10)]
    notes: _Words = msgspec.field(default_factory=_Words)


def key_id(key: bytes) -> str:
    """Return the name of a public key: it is found by that, and proves nothing."""
    return hashlib.sha256(key).hexdigest()[:16]


def parse_keys(text: str) -> dict[str, bytes]:
    """Return the public keys of a text by their ids: base64 of 32 bytes each, apart by blanks, commas or lines.

    Two stand there while one takes the other's place. Raises ValueError.
    """
    keys = [base64.b64decode(word, validate=True) for word in re.split(r"[\s,]+", text) if word]
    if any(len(key) != _KEY_BYTES for key in keys):
        raise ValueError("a public key has 32 bytes")
    return {key_id(key): key for key in keys}


def release_keys() -> dict[str, bytes]:
    """Return the keys that this build was given; none means that it takes no updates."""
    try:
        return parse_keys(resource(KEY_NAME).read_text(encoding="ascii"))
    except ResourceMissingError:
        return {}
    except (OSError, ValueError) as error:
        raise UpdateRefused(
            "이 프로그램의 업데이트 열쇠를 읽을 수 없습니다.",
            action="프로그램을 다시 설치해 주세요.",
            detail=str(error),
        ) from error


def read_offer(body: bytes, keys: Mapping[str, bytes]) -> Offer:
    """Return what a signed manifest offers; raises UpdateRefused. The signature is proved before anything is read."""
    if body.lstrip()[:1] == b"<":
        raise UpdateRefused(
            "업데이트 파일 대신 웹 페이지가 왔습니다.",
            action="와이파이 로그인 화면이 있는지, 업데이트 주소가 맞는지 확인해 주세요.",
            detail=f"{len(body)} bytes",
        )
    try:
        envelope = msgspec.json.decode(body[: LARGEST_BYTES + 1], type=_Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UpdateRefused("업데이트 파일을 읽을 수 없습니다.", detail=str(error)[:200]) from error
    signed = _bytes_of(envelope.signed)
    _prove(signed, envelope, keys)
    try:
        manifest = msgspec.json.decode(signed, type=_Manifest)
    except (msgspec.DecodeError, RecursionError) as error:
        raise UpdateRefused("업데이트 파일을 읽을 수 없습니다.", detail=str(error)[:200]) from error
    return _offer(manifest)


def _bytes_of(text: str) -> bytes:
    """Return a text's UTF-8; half a pair of UTF-16 has none, so no signature fits it."""
    return text.encode("utf-8", errors="replace")


def _prove(signed: bytes, envelope: _Envelope, keys: Mapping[str, bytes]) -> None:
    key = keys.get(envelope.key)
    if key is None:
        raise UpdateRefused("모르는 열쇠로 서명한 업데이트라 받지 않았습니다.", detail=envelope.key[:40])
    try:
        signature = base64.b64decode(envelope.signature, validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
    except (InvalidSignature, binascii.Error, ValueError) as error:
        raise UpdateRefused(
            "서명이 맞지 않는 업데이트라 받지 않았습니다.", detail=type(error).__name__
        ) from error


def _offer(manifest: _Manifest) -> Offer:
    """Return the offer of a manifest whose signature fits; its publisher may still have made mistakes."""
    wrong = [
        one.name
        for one in manifest.artifacts
        if not (
            _NAME.fullmatch(one.name) and _SHA256.fullmatch(one.sha256) and _PLATFORM.fullmatch(one.platform)
        )
    ]
    if order_of(manifest.version) is None or manifest.released_at.tzinfo is None or wrong:
        raise UpdateRefused(
            "업데이트 파일의 내용이 잘못되었습니다.", detail=repr([manifest.version, *wrong])[:200]
        )
    artifacts = (
        Artifact(one.platform, one.name, one.bytes, one.sha256, one.unpacked_bytes)
        for one in manifest.artifacts
    )
    return Offer(
        manifest.product,
        manifest.version,
        manifest.released_at,
        manifest.journal_format,
        manifest.notes.ko.strip(),
        manifest.notes.en.strip(),
        tuple(artifacts),
    )
