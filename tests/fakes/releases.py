"""Releases of a made-up program: archives, signed manifests and the programs in them, which a test tells what to do."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from merchant_desk.system.versions.update_file import FILE_NAME, key_id

PLATFORM = "linux-x64"
RELEASED = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)

#: A program that says what it was asked, and does what its own file ``does.json`` says: command -> exit code.
PROGRAM = f"""#!{sys.executable} -S
import json, os, sys
here = os.path.dirname(os.path.abspath(__file__))
does = json.load(open(os.path.join(here, "does.json")))
with open(does["log"], "a") as log:
    log.write(json.dumps([does["version"], *sys.argv[1:]]) + "\\n")
answer = does.get(sys.argv[1] if len(sys.argv) > 1 else "run", 0)
if isinstance(answer, list):
    print(json.dumps({{"rows": answer}}))
    sys.exit(1)
if answer == "hang":
    import time
    time.sleep(60)
sys.exit(answer)
"""


class Publisher:
    """Signs with one key."""

    def __init__(self) -> None:
        self._key = Ed25519PrivateKey.generate()
        self.public = self._key.public_key().public_bytes_raw()

    @property
    def keys(self) -> dict[str, bytes]:
        return {key_id(self.public): self.public}

    def sign(self, manifest: dict[str, Any] | str) -> bytes:
        text = manifest if isinstance(manifest, str) else json.dumps(manifest, ensure_ascii=False)
        signature = base64.b64encode(self._key.sign(text.encode("utf-8"))).decode()
        return json.dumps({"signed": text, "signature": signature, "key": key_id(self.public)}).encode()

    def release(self, version: str, archive: bytes, **changes: Any) -> dict[str, bytes]:
        """Return the files of a release: the signed manifest and the archive it names."""
        name = f"merchant-desk-{version}-{PLATFORM}.tar.xz"
        artifact = {
            "platform": PLATFORM,
            "name": name,
            "bytes": len(archive),
            "sha256": hashlib.sha256(archive).hexdigest(),
            "unpacked_bytes": 10_000_000,
        }
        told = manifest(version, artifacts=[artifact | changes.pop("artifact", {})], **changes)
        return {FILE_NAME: self.sign(told), name: archive}


def manifest(version: str = "1.3.0", **changes: Any) -> dict[str, Any]:
    return {
        "product": "merchant-desk",
        "version": version,
        "released_at": RELEASED.isoformat(),
        "journal_format": 6,
        "notes": {"ko": "고쳤습니다.", "en": "Mended."},
        "artifacts": [],
    } | changes


def archive(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    """Return a tar.xz with these members."""
    body = io.BytesIO()
    with tarfile.open(fileobj=body, mode="w:xz", preset=0) as tar:
        for info, content in members:
            info.size = len(content) if info.isreg() else 0
            tar.addfile(info, io.BytesIO(content) if info.isreg() else None)
    return body.getvalue()


def member(name: str, *, kind: bytes = tarfile.REGTYPE, link: str = "", mode: int = 0o644) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.mode = kind, link, mode
    return info


def program(version: str, log: Path, **does: Any) -> bytes:
    """Return the archive of a program that does as told; what it was asked is in ``log``, a JSON list a line."""
    told = json.dumps({"version": version, "log": str(log)} | does).encode()
    return archive(
        (member("merchant-desk", kind=tarfile.DIRTYPE, mode=0o755), b""),
        (member("merchant-desk/merchant-desk", mode=0o755), PROGRAM.encode()),
        (member("merchant-desk/does.json"), told),
        (member("merchant-desk/_internal/한글.txt"), b"x" * 1_000),
        (member("merchant-desk/_internal/link.txt", kind=tarfile.SYMTYPE, link="한글.txt"), b""),
    )


def asked(log: Path) -> list[list[str]]:
    return [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
